"""The pair of Python and PySide6 known to crash is refused, and the pair that runs here is sound (decision 002)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from actdesk import guard

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("python", "qt", "refused"),
    [
        ((3, 11, 7), "6.12.0", True),
        ((3, 11, 7), "6.12.1", True),
        ((3, 11, 7), "6.13", True),
        ((3, 11, 7), "7.0.0", True),
        ((3, 10, 13), "6.12.0", True),
        ((3, 11, 7), "6.11.3", False),
        ((3, 11, 7), "6.9.0", False),
        ((3, 12, 0), "6.12.0", False),
        ((3, 13, 0), "6.12.0", False),
        ((3, 11, 7), None, False),
    ],
)
def test_only_the_pair_known_to_crash_is_refused(python: tuple[int, ...], qt: str | None, refused: bool) -> None:
    assert (guard.refusal(python, qt) is not None) is refused


def test_the_refusal_speaks_three_languages_and_names_both_versions() -> None:
    reason = guard.refusal((3, 11, 7), "6.12.0") or ""
    lines = reason.splitlines()
    assert [line.split(" ", 3)[1:3] for line in lines] == [["does", "not"], ["ne", "démarre"], ["no", "se"]]
    assert all("6.12.0" in line and "3.11.7" in line for line in lines)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: no pair is unsound")
def test_the_program_stops_before_any_of_qt_is_loaded(tmp_path: Path) -> None:
    planted = tmp_path / "PySide6_Essentials-6.12.0.dist-info"
    planted.mkdir()
    (planted / "METADATA").write_text("Metadata-Version: 2.1\nName: PySide6-Essentials\nVersion: 6.12.0\n")
    (tmp_path / "PySide6.py").write_text("raise SystemExit('Qt was loaded')\n")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    for arguments in ([], ["--selftest"]):
        command = [sys.executable, "-m", "actdesk", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
        assert done.returncode == guard.UNSOUND, done.stderr
        assert "ne démarre pas" in done.stderr
        assert "Traceback" not in done.stderr


def test_two_hundred_calls_lose_no_reference_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("x")
    assert before - sys.getrefcount(None) < 100


def test_a_soak_of_200_000_widget_calls_keeps_the_references_to_none_steady(qtbot: QtBot) -> None:
    """All of it runs here: 25,000 rounds of eight calls that return nothing take well under a second or two."""
    parent = QWidget()
    qtbot.addWidget(parent)
    label, field, button, box = QLabel(parent), QLineEdit(parent), QPushButton(parent), QCheckBox(parent)
    texts = ("Genève", "Kakuma")
    before = sys.getrefcount(None)
    for turn in range(25_000):
        text, odd = texts[turn % 2], bool(turn % 2)
        label.setText(text)
        label.setEnabled(odd)
        field.setText(text)
        field.setModified(odd)
        button.setText(text)
        button.setToolTip(text)
        box.setChecked(odd)
        box.setVisible(odd)
    assert abs(before - sys.getrefcount(None)) < 100
