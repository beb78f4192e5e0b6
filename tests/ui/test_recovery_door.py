"""The door for who holds a recovery sheet or a short code, and the moment in which the key is changed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.data import keys
from actdesk.data.places import DATABASE
from actdesk.domain.base import Refused
from actdesk.domain.languages import Language
from actdesk.services.access import SetupAnswers
from actdesk.services.access_keys import Newcomer
from actdesk.ui.door.recovery import NEW, RecoveryPage
from actdesk.ui.i18n import Languages
from actdesk.ui.program import Program
from actdesk.ui.theme import Theme
from actdesk.ui.widgets import PlainLabel
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK
from tests.ui.a11y import complaints
from tests.ui.fits import cut_off

GOOD = "seven quiet herons walk"
Opens = Callable[[str], None]


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def available(self) -> bool:
        return True

    def read(self, entry: str) -> str | None:
        return self.kept.get(entry)

    def write(self, entry: str, secret: str) -> None:
        self.kept[entry] = secret

    def remove(self, entry: str) -> None:
        self.kept.pop(entry, None)


@pytest.fixture
def access(tmp_path: Path) -> StoreAccess:
    made = StoreAccess(tmp_path / "store", clock=FakeClock(), cost=QUICK)
    made.keys._keyring = Ring()
    made.create(SetupAnswers(name="Amara Okoye", email="amara@example.org"), PASSPHRASE)
    return made


@pytest.fixture
def code(access: StoreAccess) -> str:
    return access.keys.make_sheet("In the safe").code


@pytest.fixture
def program(qapp: QApplication, access: StoreAccess, code: str, languages: Languages) -> Iterator[Program]:
    access.lock()
    made = Program(qapp, access, languages)
    made.start()
    yield made
    made.end()
    made.door.close()
    made.door.deleteLater()
    made.deleteLater()


def unlock(program: Program, text: str) -> None:
    program.door.unlock._field.setText(text)
    program.door.unlock.enter()


def at_recovery(program: Program, qtbot: QtBot, code: str) -> RecoveryPage:
    """Type the sheet's words; return the page that asks who it is."""
    unlock(program, code.upper().replace("-", " "))
    page = program.door.recovery
    qtbot.waitUntil(lambda: page.isVisible() and page._enter.isEnabled())
    return page


def opened(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program.shell is not None, timeout=20_000)
    program._jobs.wait()


def shown(program: Program) -> str:
    return "\n".join(label.text() for label in program.door.findChildren(PlainLabel) if label.isVisible())


@pytest.mark.parametrize("way", ["lock", "hide"])
def test_locking_where_a_sheet_has_opened_leads_back_to_the_passphrase(
    program: Program, qtbot: QtBot, access: StoreAccess, code: str, way: str
) -> None:
    page = at_recovery(program, qtbot, code)
    page._passphrase._first.setText(GOOD)
    getattr(program, way)()
    assert access._secret is None
    assert not program.door.unlock.isHidden()
    assert page.isHidden()
    assert not page._officer.value(), "who works here is nobody’s to know"
    assert not [n for n in range(page._officer.count()) if "Amara" in page._officer.itemText(n)]
    assert page._passphrase._first.text() == ""


def test_somebody_new_becomes_an_officer_with_the_sheet(
    program: Program, qtbot: QtBot, access: StoreAccess, code: str
) -> None:
    page = at_recovery(program, qtbot, code)
    assert program.shell is None
    page._who.choose(NEW)
    page.enter()
    assert "Your name: fill this in." in shown(program)
    page._new.set_values({"name": "Bela Nagy", "email": "bela@example.org"})
    page._passphrase._first.setText(GOOD)
    page._passphrase._again.setText(GOOD)
    page.enter()
    opened(program, qtbot)
    assert program.shell is not None
    assert program.shell.context.desk.officer.name == "Bela Nagy"
    assert page._passphrase.is_empty()
    assert {h.name: h.active for h in access.keys.state().holders} == {"Amara Okoye": True, "Bela Nagy": True}


def test_an_officer_chooses_a_new_passphrase_by_the_keyboard_alone(
    program: Program, qtbot: QtBot, access: StoreAccess, code: str
) -> None:
    page = at_recovery(program, qtbot, code)
    door = program.door
    for _turn in range(2):  # who, then which officer
        QTest.keyClick(door.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(door.focusWidget(), GOOD)
    QTest.keyClick(door.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(door.focusWidget(), GOOD)
    QTest.keyClick(door.focusWidget(), Qt.Key.Key_Return)
    opened(program, qtbot)
    assert program.shell is not None
    assert program.shell.context.desk.officer.name == "Amara Okoye"
    assert page._passphrase.is_empty()
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(access.folder, PASSPHRASE)


def test_a_passphrase_that_is_taken_is_refused_and_what_was_typed_stays(
    program: Program, qtbot: QtBot, code: str
) -> None:
    page = at_recovery(program, qtbot, code)
    page._who.choose(NEW)
    page._new.set_values({"name": "Bela Nagy", "email": ""})
    page._passphrase._first.setText(PASSPHRASE)
    page._passphrase._again.setText(PASSPHRASE)
    page.enter()
    qtbot.waitUntil(lambda: page._said.isVisible())
    assert "Another officer of this store has that passphrase." in shown(program)
    assert page._new.values()["name"] == "Bela Nagy"
    assert page._enter.isEnabled()


def test_a_mistyped_code_is_told_apart_at_the_door(program: Program, qtbot: QtBot, code: str) -> None:
    unlock(program, ("l" if code[0] != "l" else "b") + code[1:])
    qtbot.waitUntil(lambda: "mistyped" in shown(program))


def test_who_goes_back_is_asked_for_the_passphrase_again(program: Program, qtbot: QtBot, code: str) -> None:
    page = at_recovery(program, qtbot, code)
    page._back.click()
    assert program.door.unlock.isVisible()
    unlock(program, PASSPHRASE)
    opened(program, qtbot)


def test_the_sheet_leads_over_a_backup_where_the_store_is_damaged(
    qapp: QApplication, access: StoreAccess, code: str, languages: Languages, qtbot: QtBot
) -> None:
    access.backups.make()
    access.lock()
    (access.folder / DATABASE).write_bytes(b"\0" * 40_000)
    program = Program(qapp, access, languages)
    program.start()
    unlock(program, code)
    qtbot.waitUntil(lambda: program.door.rescue._open.isVisible(), timeout=20_000)
    program.door.rescue._open.click()
    page = program.door.recovery
    qtbot.waitUntil(lambda: page.isVisible() and page._enter.isEnabled(), timeout=20_000)
    page._passphrase._first.setText(GOOD)
    page._passphrase._again.setText(GOOD)
    page.enter()
    opened(program, qtbot)
    program.end()
    program.door.close()
    program.door.deleteLater()
    program.deleteLater()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", list(Language))
def test_the_page_is_whole_in_every_language_on_a_small_laptop(
    program: Program, qtbot: QtBot, code: str, languages: Languages, look: Theme, language: Language, scale: float
) -> None:
    page = at_recovery(program, qtbot, code)
    languages.choose(language)
    look.enlarge(scale)
    program.door.resize(1024, 600)
    QApplication.processEvents()
    assert complaints(program.door) == []
    qtbot.waitUntil(lambda: cut_off(page) == [])  # a layout within a layout settles a turn later
    page._who.choose(NEW)
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_the_keyring_is_offered_only_where_it_holds_something(
    program: Program, qtbot: QtBot, access: StoreAccess
) -> None:
    program._jobs.wait()
    assert not program.door.unlock._device.isVisible()
    unlock(program, PASSPHRASE)
    opened(program, qtbot)
    access.keys.keep_on_device("4711-a")
    program.lock()
    qtbot.waitUntil(lambda: program.door.unlock._device.isVisible())
    program.door.unlock._field.setText("4711-a")
    program.door.unlock._device.click()
    opened(program, qtbot)


def test_removing_an_officer_closes_the_desk_for_a_moment_and_opens_it_again(
    program: Program, qtbot: QtBot, access: StoreAccess
) -> None:
    unlock(program, PASSPHRASE)
    opened(program, qtbot)
    access.keys.add_officer(Newcomer(name="Bela Nagy"), GOOD)
    officer = next(h for h in access.keys.state().holders if not h.me)
    access.keys.begin_removal(officer.id)
    assert program.shell is not None
    program.shell.reopen()
    assert program.shell is None
    assert "Changing the key of the store" in shown(program)
    opened(program, qtbot)
    state = access.keys.state()
    assert (state.number, state.unfinished) == (2, False)
    assert {h.name: h.active for h in state.holders} == {"Amara Okoye": True, "Bela Nagy": False}
