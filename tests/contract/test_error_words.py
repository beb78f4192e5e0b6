"""Every refusal and every fault that the program can raise has sentences: what happened, what to do now."""

import ast
import functools
from pathlib import Path

from pytestqt.qtbot import QtBot

from actdesk.domain.base import Invalid
from actdesk.ui import error_words

ROOT = Path(__file__).resolve().parents[2]
SILENT = {"cancelled": "the officer did it"}  # codes that never reach an officer as an error, and why


@functools.cache
def calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every call by a plain name in the program, and where it stands."""
    return tuple(
        (f"{path.relative_to(ROOT)}:{node.lineno}", node)
        for path in sorted((ROOT / "actdesk").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    )


def raised(name: str) -> dict[str, str]:
    """Every literal code that is handed to this class of error, and where."""
    named = [(where, call) for where, call in calls() if getattr(call.func, "id", "") == name and call.args]
    return {code: where for where, call in named for code in literals(call.args[0])}


def literals(node: ast.expr) -> list[str]:
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def test_every_refusal_has_sentences(qtbot: QtBot) -> None:
    words = error_words.refusal_words()
    assert Invalid({"name": "missing"}).code in words
    missing = {code: where for code, where in raised("Refused").items() if code not in words and code not in SILENT}
    assert missing == {}


def test_every_fault_of_the_machine_has_sentences(qtbot: QtBot) -> None:
    words = error_words.machine_words()
    assert {code: where for code, where in raised("EnvironmentFault").items() if code not in words} == {}


def test_the_codes_are_found_at_all() -> None:
    assert {"leaves_account_without", "record_gone", "wrong_passphrase"} <= set(raised("Refused"))
    assert "disk_full" in raised("EnvironmentFault") or "store_missing" in raised("EnvironmentFault")
