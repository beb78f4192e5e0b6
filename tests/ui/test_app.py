"""The running program on real stores: opening, locking with work under way, backups by the clock, the way back."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.data.places import DATABASE
from actdesk.domain.base import EnvironmentFault, Kind
from actdesk.domain.languages import Language
from actdesk.domain.people import BodyType
from actdesk.services.access import SetupAnswers
from actdesk.ui.faults import FaultDialog
from actdesk.ui.i18n import Languages
from actdesk.ui.program import BACKUP_EVERY_MS, Program
from actdesk.ui.theme import Theme, ThemeChoice
from actdesk.ui.widgets import LineInput, PlainLabel
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK

ROOT = Path(__file__).resolve().parents[2]
ANSWERS = SetupAnswers(name="Amara Okoye", email="amara@example.org")
Makes = Callable[[], Program]


@pytest.fixture
def access(tmp_path: Path) -> StoreAccess:
    return StoreAccess(tmp_path / "store", clock=FakeClock(), cost=QUICK)


@pytest.fixture
def make(qapp: QApplication, access: StoreAccess, languages: Languages) -> Iterator[Makes]:
    made: list[Program] = []

    def program() -> Program:
        made.append(Program(qapp, access, languages))
        made[-1].start()
        return made[-1]

    yield program
    for one in made:
        one.end()
        one.door.close()
        one.door.deleteLater()
        one.deleteLater()


@pytest.fixture
def program(make: Makes, access: StoreAccess, qtbot: QtBot) -> Program:
    """A program on a new store, unlocked."""
    one = make()
    one.door.create_asked.emit(ANSWERS, PASSPHRASE)
    qtbot.waitUntil(lambda: one.shell is not None, timeout=10_000)
    one._jobs.wait()
    return one


def unlock(program: Program, qtbot: QtBot, passphrase: str = PASSPHRASE) -> None:
    program.door.unlock._field.setText(passphrase)
    program.door.unlock.enter()
    program._jobs.wait()


def words_of(program: Program) -> str:
    return "\n".join(label.text() for label in program.door.findChildren(PlainLabel) if label.isVisible())


def settle(qapp: QApplication) -> None:
    for _ in range(3):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
    gc.collect()


def readable(qapp: QApplication) -> str:
    """Every text that any widget of the process holds."""
    texts = []
    for widget in qapp.allWidgets():
        texts += [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit):
            texts.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            texts.append(widget.toPlainText())
    return "\n".join(texts)


def test_a_first_start_shows_the_setup_and_opens_the_desk(make: Makes, qtbot: QtBot) -> None:
    one = make()
    assert one.door.isVisible()
    assert one.door.setup.isVisible()
    one.door.create_asked.emit(ANSWERS, PASSPHRASE)
    qtbot.waitUntil(lambda: one.shell is not None, timeout=10_000)
    assert one.shell is not None
    assert one.shell.isVisible()
    assert not one.door.isVisible()
    assert one.door.setup._passphrase.is_empty()


def test_locking_gives_back_the_door_and_unlocking_the_desk(program: Program, qtbot: QtBot) -> None:
    program.lock()
    assert program.shell is None
    assert program.door.unlock.isVisible()
    unlock(program, qtbot, "not this one")
    assert program.shell is None
    assert "That is not the passphrase" in words_of(program)
    unlock(program, qtbot)
    assert program.shell is not None


def test_after_locking_nothing_readable_remains(program: Program, qtbot: QtBot, qapp: QApplication) -> None:
    shell = program.shell
    assert shell is not None
    shell.context.desk.people.add_body(name="Forum of the Great Lakes", type=BodyType.FORUM)
    typed = LineInput(parent=shell)
    typed.set_value("a name half typed")
    shell.tell("Forum of the Great Lakes was kept.")
    shell.open_palette()
    for planted in ("Great Lakes", "half typed", "Amara Okoye"):
        assert planted in readable(qapp)
    del shell, typed
    program.lock()
    settle(qapp)
    left = readable(qapp)
    for planted in ("Great Lakes", "half typed", "Amara Okoye", PASSPHRASE):
        assert planted not in left


def test_locking_takes_less_than_two_seconds_whatever_runs(program: Program, access: StoreAccess) -> None:
    shell, until = program.shell, threading.Event()
    assert shell is not None
    try:
        for _ in range(8):  # twice as many as there are threads, and none of them listens
            program._jobs.run(until.wait, 30, owner=shell, title="Something slow")
        before = time.monotonic()
        program.lock()
        assert time.monotonic() - before < 2
        assert access._secret is None
    finally:
        until.set()


def test_an_act_under_way_is_done_or_not_done_when_one_locks_but_never_half(program: Program, qtbot: QtBot) -> None:
    shell = program.shell
    assert shell is not None
    for n in range(40):
        program._jobs.run(
            shell.context.desk.people.add_body, owner=shell, name=f"Body {n}", type=BodyType.FORUM, failed=lambda _e: 0
        )
    program.lock()
    unlock(program, qtbot)
    assert program.shell is not None
    assert program._access.verify().problems == ()


def test_locking_asks_nothing_also_where_something_is_typed(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = program.shell
    assert shell is not None
    screen = shell.current_screen()
    assert screen is not None
    monkeypatch.setattr(type(screen), "may_leave", lambda _self: pytest.fail("it asked"))
    shell._on_lock()
    assert program.shell is None


def test_what_the_officer_likes_is_there_again_after_locking(
    program: Program, qtbot: QtBot, look: Theme, languages: Languages
) -> None:
    shell = program.shell
    assert shell is not None
    shell.choose_language(Language.SPANISH)
    shell.choose_theme(ThemeChoice.DARK)
    shell.enlarge(1.3)
    program.lock()
    languages.choose(Language.ENGLISH)
    look.choose(ThemeChoice.LIGHT)
    look.enlarge(1.0)
    unlock(program, qtbot)
    assert languages.language is Language.SPANISH
    assert look.choice is ThemeChoice.DARK
    assert look.scale == 1.3


def test_text_grows_and_shrinks_by_the_keys_and_is_kept(program: Program, look: Theme) -> None:
    shell = program.shell
    assert shell is not None
    sizes: list[float] = []
    look.changed.connect(lambda: sizes.append(look.scale))
    for _ in range(9):
        shell._larger()
    shell._smaller()
    assert sizes == [], "keys that follow each other are one change"
    shell._sizing.timeout.emit()
    assert sizes == [1.75]
    assert shell._preferences.get("text_scale") == 1.75
    shell._usual_size()
    shell._sizing.timeout.emit()
    assert look.scale == 1.0


def test_a_corrected_name_is_shown_in_the_status_line(program: Program) -> None:
    shell = program.shell
    assert shell is not None
    shell.changes.tell(shell.context.desk.officers.change(name="Amara Prado", email=""))
    program._jobs.wait()
    assert "Amara Prado" in shell._status._who.text()


def test_every_half_hour_with_changes_there_is_a_verified_backup_and_none_without(
    program: Program, access: StoreAccess
) -> None:
    shell = program.shell
    assert shell is not None
    assert program._backups.isActive()
    program._backups.timeout.emit()
    program._jobs.wait()
    assert program._backups.interval() == BACKUP_EVERY_MS
    assert len(access.backups.existing()) == 1
    program._backups.timeout.emit()
    program._jobs.wait()
    assert len(access.backups.existing()) == 1
    shell.context.desk.people.add_body(name="Forum", type=BodyType.FORUM)
    program._backups.timeout.emit()
    program._jobs.wait()
    newest = access.backups.existing()[0]
    assert (newest.number, (newest.counts or {})[Kind.BODY]) == (2, 1)


def test_a_backup_that_fails_is_told(program: Program, access: StoreAccess, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise EnvironmentFault("disk_full")

    monkeypatch.setattr(access.backups, "make_if_changed", full)
    program._backups.timeout.emit()
    program._jobs.wait()
    assert program.shell is not None
    assert "The disk is full." in program.shell._notice.text()


def test_after_midnight_every_list_looks_again(program: Program, access: StoreAccess) -> None:
    shell, heard = program.shell, []
    assert shell is not None
    shell.changes.changed.connect(heard.append)
    program._day.timeout.emit()
    program._jobs.wait()
    assert heard == []
    access._clock.move(days=1)  # type: ignore[attr-defined]
    program._day.timeout.emit()
    program._jobs.wait()
    assert [set(changes.ids) for changes in heard] == [set(Kind)]


def test_a_damaged_store_is_brought_back_from_the_door(program: Program, access: StoreAccess, qtbot: QtBot) -> None:
    assert program.shell is not None
    program.shell.context.desk.people.add_body(name="Forum", type=BodyType.FORUM)
    access.backups.make()
    program.lock()
    (access.folder / DATABASE).write_bytes(b"nothing" * 1000)
    unlock(program, qtbot)
    assert program.shell is None
    assert "There is a good backup of 20 Nov 2026." in words_of(program)
    program.door.rescue._open.click()
    program._jobs.wait()
    shell = program.shell
    assert shell is not None
    assert [body.name for body in shell.context.desk.people.bodies()] == ["Forum"]


def test_what_can_be_read_of_a_damaged_store_is_saved_from_the_door(
    program: Program, access: StoreAccess, qtbot: QtBot
) -> None:
    assert program.shell is not None
    program.shell.context.desk.people.add_body(name="Forum", type=BodyType.FORUM)
    program.lock()
    path = access.folder / DATABASE
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    unlock(program, qtbot)
    assert program.shell is None
    assert "pages of the store are sound" in words_of(program)
    program.door.rescue._save.click()
    program._jobs.wait()
    shell = program.shell
    assert shell is not None
    assert [body.name for body in shell.context.desk.people.bodies()] == ["Forum"]
    (aside,) = (access.folder / "replaced").iterdir()
    assert (aside / DATABASE).read_bytes() == data
    assert access.verify().problems == ()


def test_damage_in_the_open_store_is_told_with_what_to_do(program: Program, access: StoreAccess) -> None:
    told: list[Exception] = []
    program._damage.found.connect(told.append)
    program._damage.check()
    program._jobs.wait()
    assert told == []
    path = access.folder / DATABASE
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    program._damage.check()
    program._jobs.wait()
    assert [error.code for error in told] == ["damage_found"]  # type: ignore[attr-defined]


def test_going_back_from_the_open_desk_closes_it_and_opens_the_backup(program: Program, access: StoreAccess) -> None:
    before = program.shell
    assert before is not None
    access.backups.make()
    before.context.desk.people.add_body(name="Later", type=BodyType.FORUM)
    before.go_back(access.backups.existing()[0].path)
    program._jobs.wait()
    assert program.shell is not None
    assert program.shell is not before
    assert program.shell.context.desk.people.bodies() == ()


def test_a_way_back_that_fails_ends_at_the_passphrase_with_the_reason(program: Program, qtbot: QtBot) -> None:
    assert program.shell is not None
    program.shell.go_back(Path("nowhere.db"))
    program._jobs.wait()
    assert program.shell is None
    assert program.door.unlock.isVisible()
    assert "The backup is no longer where it was." in words_of(program)
    unlock(program, qtbot)
    assert program.shell is not None


def test_our_own_bug_is_told_once_and_the_door_works_on(
    make: Makes, access: StoreAccess, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> None:
    access.create(ANSWERS, PASSPHRASE)
    access.lock()
    one = make()

    def bug(_passphrase: str) -> None:
        raise ValueError("a name that must not be in the report")

    monkeypatch.setattr(access, "unlock", bug)
    unlock(one, qtbot)
    unlock(one, qtbot)
    (dialog,) = [w for w in qapp.topLevelWidgets() if isinstance(w, FaultDialog) and w.isVisible()]
    assert "ValueError" in dialog._report.toPlainText()
    assert "a name" not in dialog._report.toPlainText()
    dialog.accept()
    assert one.door.unlock._unlock.isEnabled()


# --- the process itself ------------------------------------------------------------------------------------------


def environment(folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        "ACTDESK_STORE": str(folder / "store"),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(folder),
        "TMPDIR": str(folder),
    }


def started(folder: Path) -> subprocess.Popen[str]:
    """A program on the store in this folder, given a moment to take it."""
    running = subprocess.Popen([sys.executable, "-m", "actdesk"], cwd=ROOT, env=environment(folder), text=True)
    until = time.monotonic() + 20
    while not list(folder.glob("actdesk-*")) and time.monotonic() < until:
        assert running.poll() is None
        time.sleep(0.05)
    return running


def test_a_second_start_ends_at_once_and_a_killed_first_one_locks_nobody_out(tmp_path: Path) -> None:
    first = started(tmp_path)
    try:
        second = subprocess.run(
            [sys.executable, "-m", "actdesk"], cwd=ROOT, env=environment(tmp_path), timeout=20, check=False
        )
        assert second.returncode == 0
        assert first.poll() is None
        first.send_signal(signal.SIGKILL)
        first.wait()
        for door in tmp_path.glob("actdesk-*"):
            door.unlink()
        third = started(tmp_path)
        assert third.poll() is None, "the lock of a dead program shut out a living one"
        third.kill()
        third.wait()
    finally:
        first.kill()
        first.wait()
