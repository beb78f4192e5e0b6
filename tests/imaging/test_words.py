"""Every code that the cleaner can emit has words in three languages, and no words wait for a code that is gone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from actdesk import imaging
from actdesk.domain.findings import CleanStatus, FindingKind, Severity
from actdesk.domain.languages import Language
from actdesk.imaging.words import words
from actdesk.words import table

FOLDER = Path(next(iter(imaging.__path__)))
PLACE = re.compile(r"[a-z0-9]{3,}\.[a-z0-9_]+")
REASON = re.compile(r"[a-z]+(_[a-z]+)*")
RAISED = {"Unclean", "WorkerLost", "kill", "partial"}  # among their arguments is a reason
REASON_KEYS = {"refused", "failed"}


def sources() -> Iterator[ast.Module]:
    """The cleaner's modules, and the one that judges names: both say where something was found."""
    for path in (*sorted(FOLDER.rglob("*.py")), FOLDER.parent / "domain" / "file_names.py"):
        if "samples" not in path.parts:
            yield ast.parse(path.read_text(encoding="utf-8"))


def texts(node: ast.AST) -> list[str]:
    return [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]


def places() -> set[str]:
    return {text for tree in sources() for text in texts(tree) if PLACE.fullmatch(text)}


def reasons() -> set[str]:
    found: set[str] = set()
    for tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name_of(node.func) in RAISED:
                found.update(text for argument in node.args for text in texts(argument))
            elif isinstance(node, ast.keyword) and node.arg == "reason" and isinstance(node.value, ast.Constant):
                found.update(texts(node.value))
            elif isinstance(node, ast.Dict):
                pairs = zip(node.keys, node.values, strict=True)
                found.update(t for k, v in pairs if k and set(texts(k)) & REASON_KEYS for t in texts(v))
            elif isinstance(node, ast.FunctionDef) and node.name in ("kill", "refusal_of"):
                body = ast.Module(node.body, [])
                found.update(text for text in texts(body) if REASON.fullmatch(text))
                found.update(text for default in node.args.defaults for text in texts(default))
    return {text for text in found if REASON.fullmatch(text)}


def name_of(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def test_the_codes_are_really_gathered_from_the_code() -> None:
    assert {"exif.gps", "xmp.gps", "second.needle", "png.behind_stream", "webp.trailer"} <= places()
    assert {"truncated", "too_slow", "cancelled", "still_found", "not_found", "pdf", "disk_full"} <= reasons()


@pytest.mark.parametrize("language", list(Language))
def test_every_place_and_every_reason_has_words(language: Language) -> None:
    say = words(language)
    assert [code for code in sorted(places()) if not say.where(code)] == []
    assert [code for code in sorted(reasons()) if not say.reason(code)] == []
    assert say.message("nothing_found")


@pytest.mark.parametrize("language", list(Language))
def test_every_kind_status_and_severity_has_a_word(language: Language) -> None:
    say = words(language)
    assert all(say.kind(kind) for kind in FindingKind)
    assert all(say.message(status.value) for status in CleanStatus)
    assert {severity.value for severity in Severity} <= set(table()["severity"])


def test_no_words_wait_for_a_code_that_nothing_emits() -> None:
    assert set(table()["finding_where"]) - places() == set()
    assert set(table()["picture_reason"]) - reasons() == set()


def test_each_refusal_says_what_to_do_in_whole_sentences() -> None:
    for code, said in table()["picture_reason"].items():
        assert all(text.endswith(".") for text in said.values()), code
        assert len(set(said.values())) == len(Language), code
