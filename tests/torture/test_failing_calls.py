"""The disk is full, broken or read-only at any call of nine acts: done, or said why not, and nothing is lost.

The acts run under `shim.c`, which lets the k-th call of a kind fail, once or for ever after. Afterwards the store is
opened as at the next start: `failing_acts.next_start` says what must be true then.
"""

import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from actdesk.domain.base import EnvironmentFault
from actdesk.domain.languages import Language
from actdesk.ui import error_words
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Languages
from tests.torture import later_release, shim
from tests.torture.failing_acts import ACTS
from tests.torture.results import record
from tests.torture.shares import FAILING

# Of each act, of each kind of call as many: of the rare ones nearly all, of the frequent ones others at each run.
CASES = int(os.environ.get("ACTDESK_TORTURE_CASES", FAILING.whole))
HEAVY = {"restore", "change of the key", "migration", "change of the passphrase"}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    quick = shim.quick_place(tmp_path)
    yield quick
    shutil.rmtree(quick, ignore_errors=True)


@pytest.mark.timeout(300)
def test_nine_acts_while_some_calls_fail(place: Path, tmp_path: Path, qapp: QApplication) -> None:
    torture(place, tmp_path, qapp, cases=FAILING.gate, groups=[[act.name for act in ACTS]])


@pytest.mark.torture
@pytest.mark.timeout(4 * 3600)
def test_nine_acts_while_any_call_fails(place: Path, tmp_path: Path, qapp: QApplication) -> None:
    groups = [[a.name for a in ACTS if (a.name in HEAVY) is heavy] for heavy in (True, False)]
    done = torture(place, tmp_path, qapp, cases=CASES, groups=groups)
    record("Failing calls", {**done, "crashes": 0, "confirmed lost": 0, "left lying": 0})


def torture(
    place: Path, tmp_path: Path, app: QApplication, *, cases: int, groups: list[list[str]]
) -> dict[str, int | str]:
    """Run the cases of each group side by side, and have every code that was said in three languages."""
    seed = random.randrange(1 << 30)
    told = run(place, tmp_path, cases, groups, seed)
    tried = [line for line in told if "case" in line]
    wrong = [line for line in tried if line["wrong"]]
    assert not wrong, f"seed {seed}, {len(wrong)} of {len(tried)}: " + "\n".join(map(said_of, wrong[:5]))
    assert {line["act"] for line in tried} == {act.name for act in ACTS}
    assert sum(line["struck"] > 0 for line in tried) > len(tried) * 0.6, "the calls hardly failed"
    codes = Counter(line["said"] for line in tried if line["said"])
    for code in codes:
        check_words(app, code)
    calls = sum(line["calls"]["ANY"] for line in told if "calls" in line)
    refused = codes.total()
    return {"acts": len(ACTS), "calls": calls, "made to fail": len(tried), "done all the same": len(tried) - refused,
            "said why not": refused, **dict(sorted(codes.items()))}  # fmt: skip


def run(place: Path, tmp_path: Path, cases: int, groups: list[list[str]], seed: int) -> list[dict[str, Any]]:
    """Return what the programs said, one for each group of acts. The seed makes a failure come again."""
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    later_release.write_scripts(scripts)
    running = []
    for number, acts in enumerate(groups):
        root, out = place / str(number), tmp_path / f"said{number}"
        root.mkdir()
        words = [str(root), str(scripts), str(seed), str(cases), *acts]
        with out.open("wb") as said, out.with_suffix(".error").open("wb") as errors:
            program = [sys.executable, "-m", "tests.torture.failing_program", *words]
            running.append((subprocess.Popen(program, cwd=shim.ROOT, env=shim.environment(root), stdout=said,
                                             stderr=errors), out))  # fmt: skip
    try:
        for program_run, out in running:
            assert program_run.wait() == 0, f"seed {seed}: {out.with_suffix('.error').read_text()[-3000:]}"
    finally:
        for program_run, _out in running:
            program_run.kill()
    return [json.loads(line) for _run, out in running for line in out.read_text().splitlines()]


def said_of(line: dict[str, Any]) -> str:
    return f"{line['act']}, {line['case']}, said {line['said']!r}: {line['wrong']}"


def check_words(app: QApplication, code: str) -> None:
    """The code has sentences of its own, and other ones in each language."""
    assert code in error_words.machine_words(), f"nobody could read what {code} means"
    languages = Languages(app, Language.ENGLISH)
    try:
        sentences = set()
        for language in Language:
            languages.choose(language)
            sentences.add(explain(EnvironmentFault(code)).text())
        assert len(sentences) == len(Language), f"{code} is not said in every language"
    finally:
        languages.choose(Language.ENGLISH)
