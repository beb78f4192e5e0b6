"""`actdesk --selftest` finds every part that lies in the source tree, and sees when one is missing or broken."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from actdesk import paths, selftest
from actdesk.domain.languages import Language

ROOT = Path(__file__).resolve().parents[2]


def modules_saying(folder: Path, word: str) -> int:
    return sum(word in path.read_text(encoding="utf-8") for path in folder.glob("*.py"))


def test_discovery_finds_what_lies_in_the_folders() -> None:
    """Counted a second way, by the files: a part that discovery passes over must not pass here too."""
    package = ROOT / "actdesk"
    counts = selftest.count_all()
    assert counts["screens"] == sum((folder / "__init__.py").is_file() for folder in (package / "ui/screens").iterdir())
    assert counts["picture formats"] == modules_saying(package / "imaging/formats", "\ndef mine(")
    assert counts["reports"] == modules_saying(package / "reports", "\nREPORT = ")
    assert counts["migrations"] == len(list((package / "data/migrations/versions").glob("[0-9]*.py")))
    assert counts["platforms"] == len(json.loads((paths.resources() / "platforms.json").read_text(encoding="utf-8")))
    assert counts["catalogues"] == 2 * len(Language), "ours and Qt's own, for each language"


def test_every_part_is_well_here() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "actdesk", "--selftest"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    said = done.stdout.splitlines()
    assert len(said) == len(selftest.COUNTS) + len(selftest.WORK) + 1
    assert all(line.startswith("selftest: ok ") for line in said[:-1])


def run_with(
    monkeypatch: pytest.MonkeyPatch, counts: dict[str, int], manifest: dict[str, int], work: str | None = ""
) -> int:
    def do() -> str:
        if work is None:
            raise RuntimeError("broken")
        return work

    monkeypatch.setattr(selftest, "COUNTS", {name: (lambda n=number: n) for name, number in counts.items()})
    monkeypatch.setattr(selftest, "WORK", {"work": do})
    monkeypatch.setattr(selftest, "manifest", lambda: manifest)
    return selftest.run()


def test_a_part_left_behind_by_the_build_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_with(monkeypatch, {"screens": 9}, {"screens": 9}) == 0
    assert run_with(monkeypatch, {"screens": 10}, {"screens": 9}) == 0
    assert run_with(monkeypatch, {"screens": 8}, {"screens": 9}) == 1
    assert "FAILED screens          8, built with 9" in capsys.readouterr().out


def test_none_of_a_kind_fails_even_without_a_build(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_with(monkeypatch, {"screens": 0}, {}) == 1
    assert run_with(monkeypatch, {"screens": 0}, {"screens": 0}) == 1


def test_work_that_fails_is_one_line_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_with(monkeypatch, {"screens": 9}, {}, work=None) == 1
    said = capsys.readouterr().out
    assert "FAILED work             RuntimeError: broken" in said
    assert said.endswith("selftest: 1 of 2 failed\n")


def test_a_part_that_cannot_be_counted_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selftest, "COUNTS", {"screens": lambda: int("no number")})
    monkeypatch.setattr(selftest, "WORK", {})
    assert selftest.run() == 1


def test_the_manifest_is_read_from_beside_the_module(tmp_path: Path) -> None:
    assert selftest.manifest(tmp_path) == {}
    (tmp_path / selftest.MANIFEST).write_text('{"screens": 9}')
    assert selftest.manifest(tmp_path) == {"screens": 9}


def test_the_sample_picture_holds_what_its_copy_must_not(qtbot: QtBot) -> None:
    from PySide6.QtGui import QImage

    sample = selftest.sample_png()
    assert b"34.856 E" in sample
    assert QImage.fromData(sample).size().toTuple() == (8, 8)
