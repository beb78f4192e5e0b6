"""Backups in the window: a second place, the way back and its undoing, and a desk brought back at the door."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.domain.people import BodyType
from actdesk.services.access import SetupAnswers
from actdesk.services.desk import Desk
from actdesk.ui import asking
from actdesk.ui.i18n import Languages
from actdesk.ui.program import Program
from actdesk.ui.screens.settings.backup_rows import BackupRow
from actdesk.ui.screens.settings.view import SettingsScreen
from actdesk.ui.settings_store import SECOND_PLACE
from actdesk.ui.widgets import ConfirmDialog, PlainLabel
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK
from tests.ui.a11y import complaints
from tests.ui.fits import cut_off

ANSWERS = SetupAnswers(name="Amara Okoye", email="amara@example.org")


@pytest.fixture
def access(tmp_path: Path) -> StoreAccess:
    return StoreAccess(tmp_path / "store", clock=FakeClock(), cost=QUICK)


@pytest.fixture
def program(qapp: QApplication, access: StoreAccess, languages: Languages) -> Iterator[Program]:
    one = Program(qapp, access, languages)
    one.start()
    yield one
    one.end()
    one.door.close()
    one.door.deleteLater()
    one.deleteLater()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def enter(program: Program, qtbot: QtBot) -> Desk:
    program.door.create_asked.emit(ANSWERS, PASSPHRASE)
    return desk_of(program, qtbot)


def desk_of(program: Program, qtbot: QtBot) -> Desk:
    qtbot.waitUntil(lambda: program.shell is not None, timeout=10_000)
    program._jobs.wait()
    assert program.shell is not None
    return program.shell.context.desk


def settings_of(program: Program) -> SettingsScreen:
    assert program.shell is not None
    program.shell.open_screen("settings")
    program._jobs.wait()
    screen = program.shell.findChild(SettingsScreen)
    assert isinstance(screen, SettingsScreen)
    return screen


def words(screen: SettingsScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(PlainLabel) if not label.isHidden())


def sure(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Agree to whatever is asked; return the questions."""
    asked: list[str] = []

    def ask(_parent: object, question: str, **_words: object) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    return asked


def test_every_new_backup_goes_to_the_second_place_too(
    program: Program, access: StoreAccess, qtbot: QtBot, stick: Path
) -> None:
    desk = enter(program, qtbot)
    screen = settings_of(program)
    assert "No second place is chosen." in words(screen)
    screen._second.choose(stick)
    program._jobs.wait()
    assert f"Backups are copied to {stick}." in words(screen)
    assert "The newest copy there is of 20 Nov 2026." in words(screen)
    desk.people.add_body(name="Later", type=BodyType.FORUM)
    program._backups.timeout.emit()
    program._jobs.wait()
    assert [copy.number for copy in access.backups.copies(stick)] == [2, 1]
    screen._second.choose(None)
    assert "No second place is chosen." in words(screen)


def test_a_stick_that_is_not_plugged_in_is_said_once_and_the_backup_is_made(
    program: Program, access: StoreAccess, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = enter(program, qtbot)
    assert program.shell is not None
    program.shell.context.preferences.set(SECOND_PLACE, str(tmp_path / "unplugged"))
    desk.people.add_body(name="Later", type=BodyType.FORUM)
    told: list[Exception] = []
    program.shell.explain = told.append  # type: ignore[method-assign]
    for _ in range(3):
        program._backups.timeout.emit()
        program._jobs.wait()
    assert [getattr(error, "code", "") for error in told] == ["place_missing"]
    assert len(access.backups.existing()) >= 1


def test_the_way_back_asks_says_what_is_lost_and_can_be_undone(
    program: Program, access: StoreAccess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = enter(program, qtbot)
    access.backups.make()
    desk.people.add_body(name="Later", type=BodyType.FORUM)
    asked = sure(monkeypatch)
    screen = settings_of(program)
    assert screen._aside.isHidden(), "nothing was put aside yet"
    screen._backups.findChildren(BackupRow)[0]._go.click()
    program._jobs.wait()
    assert desk_of(program, qtbot).people.bodies() == ()
    screen = settings_of(program)
    assert not screen._aside.isHidden()
    screen._aside.findChildren(BackupRow)[0]._go.click()
    program._jobs.wait()
    assert [body.name for body in desk_of(program, qtbot).people.bodies()] == ["Later"]
    screen = settings_of(program)
    for _ in range(2):
        screen._aside.findChildren(BackupRow)[0]._remove.click()
        program._jobs.wait()
        program._app.sendPostedEvents(None, 0)
    assert screen._aside.isHidden()
    assert len(asked) == 4
    assert access.verify().problems == ()


def test_a_backup_from_elsewhere_is_taken_and_a_strangers_file_refused(
    program: Program, access: StoreAccess, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = enter(program, qtbot)
    copy = access.backups.keep_copy(stick)[0].path
    desk.people.add_body(name="Later", type=BodyType.FORUM)
    asked = sure(monkeypatch)
    strange = stick / "strange.db"
    strange.write_bytes(b"nothing" * 1000)
    screen = settings_of(program)
    monkeypatch.setattr(asking, "ask_file", lambda *_: strange)
    screen._backups._other.click()
    program._jobs.wait()
    assert asked == []
    monkeypatch.setattr(asking, "ask_file", lambda *_: copy)
    screen._backups._other.click()
    program._jobs.wait()
    assert len(asked) == 1
    assert desk_of(program, qtbot).people.bodies() == ()


def test_a_lost_laptop_is_replaced_from_the_stick_at_the_door(
    program: Program, qtbot: QtBot, stick: Path, tmp_path: Path
) -> None:
    other = StoreAccess(tmp_path / "lost", clock=FakeClock(), cost=QUICK)
    other.create(ANSWERS, PASSPHRASE).people.add_body(name="Forum", type=BodyType.FORUM)
    copy = other.backups.keep_copy(stick)[0].path
    other.lock()
    door = program.door
    door.setup._bring_back.click()
    page = door.bring_back
    assert page.isVisible()
    page.choose(copy)
    page._field.setText("not this one")
    page.enter()
    program._jobs.wait()
    assert program.shell is None
    assert page.isVisible(), "the file stays chosen, the passphrase is typed anew"
    page._field.setText(PASSPHRASE)
    page.enter()
    assert [body.name for body in desk_of(program, qtbot).people.bodies()] == ["Forum"]
    assert page._field.text() == ""


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_page_of_the_door_has_names_and_is_not_cut(
    program: Program, languages: Languages, language: str, qtbot: QtBot
) -> None:
    from actdesk.domain.languages import Language

    languages.choose(Language(language))
    program.door.show_bring_back()
    program.door.bring_back.choose(Path("/media/stick/ActDesk-0011aabb/000012-2026-11-22.db"))
    assert complaints(program.door) == []
    assert cut_off(program.door) == []
