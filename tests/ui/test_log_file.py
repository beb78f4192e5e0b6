"""The log: private, without names, and no reason not to start."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from actdesk.domain.base import Refused
from actdesk.ui.faults import FaultHooks
from actdesk.ui.log_file import LogFile, log, log_path, report_of, short_path, without_files

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the profile's own rights")


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "amara.okoye"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    return home / "ActDesk" / "store"


@pytest.fixture
def opened(store: Path) -> Iterator[LogFile]:
    before = os.umask(0)
    made = LogFile(store)
    yield made
    made.close()
    os.umask(before)


def text_of(store: Path) -> str:
    return log_path(store).read_text(encoding="utf-8")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_all_of_it_is_the_owners_alone_whatever_the_umask(opened: LogFile, store: Path) -> None:
    folder = log_path(store).parent
    assert mode_of(folder) == 0o700
    assert {p.name: mode_of(p) for p in folder.iterdir()} == {"actdesk.log": 0o600, "actdesk.crash": 0o600}


@posix
def test_what_a_rotation_begins_is_private_too(store: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("actdesk.ui.log_file.MAX_BYTES", 200)
    before = os.umask(0)
    made = LogFile(store)
    for number in range(20):
        log.info("line %d of some length, so that the file is full soon", number)
    made.close()
    os.umask(before)
    files = sorted(log_path(store).parent.iterdir())
    assert {"actdesk.log", "actdesk.log.1", "actdesk.log.2"} <= {p.name for p in files}
    assert {mode_of(p) for p in files} == {0o600}


@posix
def test_a_log_that_lay_open_to_all_is_closed_to_them(store: Path) -> None:
    log_path(store).parent.mkdir(parents=True)
    for name in ("actdesk.log", "actdesk.crash"):
        (log_path(store).parent / name).touch(mode=0o644)
    LogFile(store).close()
    assert {mode_of(p) for p in log_path(store).parent.iterdir()} == {0o600}


@posix
def test_nothing_is_written_through_a_link(store: Path, tmp_path: Path) -> None:
    prey = tmp_path / "prey.txt"
    prey.write_text("mine", encoding="utf-8")
    log_path(store).parent.mkdir(parents=True)
    log_path(store).symlink_to(prey)
    log_path(store).with_suffix(".crash").symlink_to(prey)
    made = LogFile(store)
    log.info("nowhere")
    made.close()
    assert prey.read_text(encoding="utf-8") == "mine"


def test_the_owners_folders_and_the_stores_place_are_left_out(opened: LogFile, store: Path) -> None:
    log.warning("not found: %s and %s", store / "actdesk.db", Path.home() / "Desktop")
    assert "amara" not in text_of(store)
    assert "<store>" in text_of(store)
    assert "<home>" in text_of(store)


def test_what_an_error_says_is_left_out_also_where_somebody_logs_it_whole(opened: LogFile, store: Path) -> None:
    try:
        raise ValueError("Wanjiru Kamau, wanjiru@example.org")
    except ValueError:
        log.exception("it failed")
    assert "Wanjiru" not in text_of(store)
    assert "ValueError" in text_of(store)
    assert "test_log_file.py" in text_of(store)


def test_a_crash_is_told_at_the_next_start_without_the_owners_folders(store: Path) -> None:
    crash = log_path(store).with_suffix(".crash")
    crash.parent.mkdir(parents=True)
    crash.write_text(
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x01 (most recent call first):\n"
        '  File "/home/amara.okoye/programs/actdesk/ui/app.py", line 30 in run\n'
        '  File "C:\\Users\\amara.okoye\\venv\\Lib\\site-packages\\PySide6\\x.py", line 1 in y\n'
        '  File "/home/amara.okoye/never closed',
        encoding="utf-8",
    )
    LogFile(store).close()
    told = text_of(store)
    assert "Segmentation fault" in told
    assert 'File "actdesk/ui/app.py", line 30 in run' in told
    assert 'File "site-packages/PySide6/x.py", line 1 in y' in told
    assert "amara" not in told
    assert crash.read_bytes() == b"", "it is told once"


def test_where_no_log_can_be_written_the_program_works_without(tmp_path: Path) -> None:
    (tmp_path / "store-log").write_text("a file where the folder would be", encoding="utf-8")
    made = LogFile(tmp_path / "store")
    log.error("to nobody")
    made.close()
    made.close()  # twice is harmless


def test_a_closed_log_hears_nothing_more(store: Path) -> None:
    LogFile(store).close()
    assert not [h for h in log.handlers if isinstance(h, logging.FileHandler)]


def test_a_fault_reaches_log_and_window_without_its_text(qapp: QApplication, store: Path) -> None:
    hooks = FaultHooks(qapp, store)
    heard: list[BaseException] = []
    hooks.happened.connect(heard.append)
    try:
        raise Refused("record_gone", name="Wanjiru Kamau")
    except Refused as error:
        hooks.take(error)
    hooks.remove()
    assert len(heard) == 1
    assert "Refused record_gone" in text_of(store)
    assert "Wanjiru" not in text_of(store)
    hooks.deleteLater()


def test_the_report_names_each_cause_once_and_no_text() -> None:
    try:
        try:
            raise OSError("/home/amara/secret.jpg")
        except OSError as inner:
            raise RuntimeError("Wanjiru") from inner
    except RuntimeError as error:
        report = report_of(error)
    assert report.count("OSError") == report.count("RuntimeError") == 1
    assert "amara" not in report
    assert "Wanjiru" not in report


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("/home/amara/actdesk/ui/app.py", "actdesk/ui/app.py"),
        ("/home/actdesk/amara/.venv/lib/site-packages/PySide6/x.py", "site-packages/PySide6/x.py"),
        ("C:\\Users\\amara\\script.py", "script.py"),
        ("<string>", "<string>"),
        ("", "?"),
    ],
)
def test_a_files_place_is_cut_to_what_is_ours(path: str, short: str) -> None:
    assert short_path(path) == short


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("QPainter::begin: not active", "QPainter::begin: not active"),
        ("QFile: cannot open /home/amara/a.png", "QFile: cannot open …"),
        ("QFile: cannot open C:\\Users\\amara\\a.png", "QFile: cannot open C: …"),
        ("QPixmap file:///home/amara/a.png", "QPixmap …"),
    ],
)
def test_a_message_of_qt_ends_where_it_names_a_file(said: str, kept: str) -> None:
    assert without_files(said) == kept
