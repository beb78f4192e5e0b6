"""The door's pages: the first start by the keyboard alone, unlocking that tells nothing, rescue from a backup."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from actdesk.domain.base import EnvironmentFault, Kind, Refused
from actdesk.domain.languages import Language
from actdesk.services.access import BackupInfo, DestroyedKey, Rescue, Salvage
from actdesk.ui.door.setup import BEGIN, LANGUAGE, PASSPHRASE, YOU
from actdesk.ui.door.window import Door
from actdesk.ui.i18n import Languages
from actdesk.ui.placing import keep_on_screen
from actdesk.ui.theme import Theme
from actdesk.ui.widgets import PlainLabel
from tests.ui.a11y import complaints
from tests.ui.fits import cut_off

GOOD = "seven quiet herons walk"
FOLDER = Path("/folder/store")
MADE_AT = datetime(2026, 11, 20, 9, tzinfo=UTC)
BACKUP = BackupInfo(12, MADE_AT.date(), MADE_AT, 1000, FOLDER / "x.db", {Kind.ACCOUNT: 42, Kind.PERSON: 118})

SAVED = {
    "counts": {Kind.ACCOUNT: 43, Kind.PERSON: 118},
    "lost": 0,
    "doubtful": 0,
    "steps": 900,
    "steps_lost": 0,
    "pages": 300,
    "damaged_pages": 3,
}


@pytest.fixture
def door(qtbot: QtBot, languages: Languages) -> Door:
    made = Door(FOLDER)
    qtbot.addWidget(made)
    made.language_chosen.connect(languages.choose)
    made.show()
    made.activateWindow()
    return made


def fill(door: Door, page: int) -> None:
    """Lead the first start as far as this page."""
    door.show_setup()
    if page > LANGUAGE:
        door.setup.enter()
    if page > YOU:
        door.setup._you.set_values({"name": "Amara Okoye", "email": "amara@example.org"})
        door.setup.enter()
    if page > PASSPHRASE:
        door.setup._passphrase._first.setText(GOOD)
        door.setup._passphrase._again.setText(GOOD)
        door.setup.enter()
    assert door.setup._page == page


def shown(door: Door) -> str:
    """Every word that can be read on the door now."""
    return "\n".join(label.text() for label in door.findChildren(PlainLabel) if label.isVisible())


def test_the_first_start_is_led_through_by_the_keyboard_alone(qtbot: QtBot, door: Door) -> None:
    door.show_setup()
    asked: list[tuple[Any, str]] = []
    door.create_asked.connect(lambda answers, passphrase: asked.append((answers, passphrase)))

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(door.focusWidget(), key)

    press(Qt.Key.Key_Down)  # French
    assert door.setup._languages.value() == "fr"
    press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    QTest.keyClicks(door.focusWidget(), "Amara Okoye")
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(door.focusWidget(), "amara@example.org")
    press(Qt.Key.Key_Return)
    QTest.keyClicks(door.focusWidget(), GOOD)
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(door.focusWidget(), GOOD)
    press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    (answers, passphrase), *more = asked
    assert not more, "Enter asked twice"
    assert (answers.name, answers.email, answers.language) == ("Amara Okoye", "amara@example.org", Language.ENGLISH)
    assert answers.with_samples
    assert passphrase == GOOD


def test_enter_on_back_goes_back(door: Door) -> None:
    fill(door, PASSPHRASE)
    door.setup._back.setFocus()
    QTest.keyClick(door.setup._back, Qt.Key.Key_Return)
    assert door.setup._page == YOU


def test_the_language_is_spoken_at_once_and_both_ways_of_choosing_agree(door: Door, languages: Languages) -> None:
    door.show_setup()
    door.setup._languages.choose("es")
    QCoreApplication.processEvents()
    assert languages.language is Language.SPANISH
    assert [a.data() for a in door._choices.actions() if a.isChecked()] == ["es"]
    next(a for a in door._choices.actions() if a.data() == "fr").trigger()
    QCoreApplication.processEvents()
    assert languages.language is Language.FRENCH
    assert door.setup._languages.value() == "fr"


def test_without_a_name_one_stays_and_is_told(door: Door) -> None:
    fill(door, YOU)
    door.setup.enter()
    assert door.setup._page == YOU
    assert "Your name: fill this in." in shown(door)


@pytest.mark.parametrize("email", ["amara", "@example.org", "amara@", "amara@example", "a b@example.org"])
def test_what_is_no_address_is_told(door: Door, email: str) -> None:
    fill(door, YOU)
    door.setup._you.set_values({"name": "Amara", "email": email})
    door.setup.enter()
    assert door.setup._page == YOU
    assert "This is no e-mail address" in shown(door)


@pytest.mark.parametrize(
    ("first", "again", "told"),
    [
        ("short", "short", "could be guessed"),
        ("passwordpassword", "passwordpassword", "could be guessed"),
        ("Amara Okoye amara", "Amara Okoye amara", "could be guessed"),
        (GOOD, GOOD + " ", "not the same"),
        (GOOD, "", "fill this in"),
    ],
)
def test_a_passphrase_that_does_not_hold_is_not_taken(door: Door, first: str, again: str, told: str) -> None:
    fill(door, PASSPHRASE)
    door.setup._passphrase._first.setText(first)
    door.setup._passphrase._again.setText(again)
    door.setup.enter()
    assert door.setup._page == PASSPHRASE
    assert told in shown(door)


def test_its_strength_is_said_in_a_word_while_one_types(door: Door) -> None:
    fill(door, PASSPHRASE)
    for typed, word in (("", "Nothing typed yet"), ("short", "Too short"), ("aaaaaaaaaaaaa", "Could be guessed"),
                        (GOOD, "Very good")):  # fmt: skip
        door.setup._passphrase._first.setText(typed)
        assert word in shown(door).splitlines()


def test_who_sees_what_they_type_need_not_type_it_twice(door: Door) -> None:
    fill(door, PASSPHRASE)
    passphrase = door.setup._passphrase
    passphrase._first.setText("two  blanks stay  two blanks")
    passphrase._show.setChecked(True)
    assert passphrase._first.echoMode() is QLineEdit.EchoMode.Normal
    door.setup.enter()
    assert door.setup._page == BEGIN
    assert passphrase.passphrase() == "two  blanks stay  two blanks"


def test_that_a_lost_passphrase_is_lost_is_said_before_it_is_chosen(door: Door) -> None:
    fill(door, PASSPHRASE)
    assert "Nobody can recover a lost passphrase" in shown(door)
    assert "recovery sheet" in shown(door), "the one other way in is named"


def test_while_the_desk_is_made_nothing_can_be_pressed_and_it_is_said_why(door: Door) -> None:
    asked: list[str] = []
    door.create_asked.connect(lambda _answers, passphrase: asked.append(passphrase))
    fill(door, BEGIN)
    door.setup.enter()
    door.setup.enter()
    assert asked == [GOOD]
    assert not door.setup._next.isEnabled()
    assert "so that nobody can guess fast" in shown(door)


def test_a_refusal_is_told_and_what_was_typed_stays(door: Door) -> None:
    fill(door, BEGIN)
    door.setup.enter()
    door.refuse(Refused("folder_not_empty", folder="/folder/store"))
    assert "There are files in the folder" in shown(door)
    assert door.setup._next.isEnabled()
    assert door.setup._passphrase.passphrase() == GOOD


def test_a_pasted_million_and_markup_are_told_or_shown_as_they_are(door: Door) -> None:
    fill(door, YOU)
    name = door.setup._you.editor("name")
    name.setFocus()
    name.insert("x" * 1_000_000)  # type: ignore[attr-defined]
    door.setup.enter()
    assert "This field takes 200 characters" in shown(door)
    door.setup._you.set_values({"name": "a\0b", "email": ""})
    door.setup.enter()
    assert door.setup._page == YOU
    door.setup._you.set_values({"name": '<img src="file:///etc/passwd"> 😀 سلام', "email": ""})
    door.setup.enter()
    assert door.setup._page == PASSPHRASE


def test_unlocking_gives_the_passphrase_as_it_was_typed(door: Door) -> None:
    asked: list[str] = []
    door.unlock_asked.connect(asked.append)
    door.show_unlock()
    QTest.keyClicks(door.focusWidget(), " Two  blanks ")
    QTest.keyClick(door.focusWidget(), Qt.Key.Key_Return)
    door.unlock.enter()
    assert asked == [" Two  blanks "]


def test_who_typed_wrong_several_times_waits_as_long_as_they_were_told(door: Door) -> None:
    asked: list[str] = []
    door.unlock_asked.connect(asked.append)
    door.show_unlock()
    door.unlock._field.setText("wrong")
    door.unlock.enter()
    door.refuse(Refused("wrong_passphrase", wait=2))
    door.unlock._field.setText("wrong")
    door.unlock.enter()
    assert len(asked) == 1, "it was asked while one should wait"
    assert door.unlock._unlock.text().startswith("Try again in 2 second")
    door.unlock._on_second()
    door.unlock._on_second()
    door.unlock.enter()
    assert len(asked) == 2


def test_a_wait_from_before_a_restart_is_shown_at_once(door: Door) -> None:
    door.show_unlock()
    door.unlock.wait(60)
    assert door.unlock._unlock.text().startswith("Try again in 60 second")


def test_the_key_is_destroyed_only_by_coming_to_the_page_and_typing_the_word(door: Door) -> None:
    asked: list[bool] = []
    door.destroy_asked.connect(lambda: asked.append(True))
    door.show_unlock()
    door.unlock._destroy.click()
    assert door.destroying.isVisible()
    door.destroying._word.setText("destro")
    door.destroying._destroy.click()
    QTest.keyClick(door.destroying._word, Qt.Key.Key_Return)
    assert asked == []
    assert "Type the word exactly" in shown(door)
    door.destroying._word.setText(" destroy ")
    door.destroying._destroy.click()
    assert asked == [True]
    door.destroying.tell(DestroyedKey(3))
    assert "overwritten and removed." in shown(door)
    assert "still opens with its passphrase" in shown(door), "what it cannot do is said again"
    door.destroying.tell(DestroyedKey(2, (Path("x/actdesk.key"),)))
    assert "These could not be removed and still open the store: actdesk.key." in shown(door)


def test_who_comes_to_the_page_by_mistake_goes_back_and_nothing_is_kept_of_the_word(door: Door) -> None:
    door.show_unlock()
    door.unlock._destroy.click()
    door.destroying._word.setText("DESTROY")
    door.destroying._back.click()
    assert door.unlock.isVisible()
    assert door.destroying._word.text() == ""


def test_a_fault_of_the_machine_makes_nobody_wait(door: Door) -> None:
    door.show_unlock()
    for _ in range(6):
        door.unlock._field.setText("right")
        door.unlock.enter()
        door.refuse(EnvironmentFault("not_enough_memory"))
    assert door.unlock._unlock.isEnabled()
    assert "not enough free memory" in shown(door)


def test_caps_lock_is_said_as_soon_as_a_letter_shows_it(door: Door) -> None:
    door.show_unlock()
    field = door.unlock._field
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert door.unlock._caps.isHidden()
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert not door.unlock._caps.isHidden()
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier)
    assert door.unlock._caps.isHidden()


def test_after_clearing_nothing_can_be_read_or_brought_back(door: Door) -> None:
    fill(door, BEGIN)
    door.show_unlock()
    QTest.keyClicks(door.unlock._field, "secret words here")
    door.unlock._show.setChecked(True)
    door.clear()
    for field in door.findChildren(QLineEdit):
        field.undo()
        assert field.text() == ""
    assert door.unlock._field.echoMode() is QLineEdit.EchoMode.Password


def test_a_damaged_store_offers_its_newest_good_backup(door: Door) -> None:
    asked: list[Path] = []
    door.rescue_asked.connect(asked.append)
    door.show_rescue(EnvironmentFault("store_damaged"))
    assert "The store is damaged." in shown(door)
    assert "is safe" not in shown(door), "nobody knows that yet"
    assert "Unlocking" not in shown(door), "it was unlocked a moment ago"
    assert "Looking through the backups" in shown(door)
    door.offer(Rescue(BACKUP, 3))
    assert "Reading what can be read" in shown(door)
    door.offer_salvage(None)
    said = shown(door)
    assert "20 Nov 2026" in said
    assert "Accounts 42 · People 118" in said
    assert "3 step" in said
    QTest.keyClick(door.focusWidget(), Qt.Key.Key_Return)
    assert asked == [BACKUP.path], "the focus is on the button that opens it"


@pytest.mark.parametrize(
    ("lost_by_backup", "salvage", "proposed"),
    [
        (3, {"lost": 0}, "salvage"),
        (3, {"lost": 2}, "salvage"),
        (3, {"lost": 2, "doubtful": 7}, "backup"),
        (3, {"lost": 0, "steps_lost": None}, "backup"),
        (None, {"lost": 4}, "backup"),
        (None, {"lost": 0}, "salvage"),
    ],
)
def test_of_two_ways_the_one_that_loses_less_is_proposed_with_both_numbers(
    door: Door, lost_by_backup: int | None, salvage: dict[str, int | None], proposed: str
) -> None:
    asked: list[str] = []
    door.rescue_asked.connect(lambda _path: asked.append("backup"))
    door.salvage_asked.connect(lambda: asked.append("salvage"))
    door.show_rescue(EnvironmentFault("store_damaged"))
    door.offer(Rescue(BACKUP, lost_by_backup))
    door.offer_salvage(Salvage(**{**SAVED, **salvage}))  # type: ignore[arg-type]
    said = shown(door)
    assert "297 of the 300 pages of the store are sound" in said
    assert "There is a good backup of 20 Nov 2026." in said
    QTest.keyClick(door.focusWidget(), Qt.Key.Key_Return)
    assert asked == [proposed]
    assert not door.rescue._save.isEnabled(), "it can be asked only once"


def test_what_can_be_saved_is_offered_also_without_a_backup(door: Door) -> None:
    door.show_rescue(EnvironmentFault("store_damaged"))
    door.offer_salvage(Salvage(**{**SAVED, "lost": 3, "doubtful": 2, "steps_lost": 5}))  # type: ignore[arg-type]
    assert not door.rescue._back.isEnabled(), "the backups are still looked through"
    door.offer(None)
    said = shown(door)
    assert "No good backup was found." in said
    assert ("3 record" in said, "2 record" in said, "5 step" in said) == (True, True, True)
    assert str(FOLDER) not in said


def test_without_a_good_backup_the_way_is_back(door: Door) -> None:
    door.show_rescue(EnvironmentFault("store_damaged"))
    door.offer(None)
    door.offer_salvage(None)
    assert "No good backup was found." in shown(door)
    assert str(FOLDER) in shown(door)
    door.rescue._back.click()
    assert not door.unlock.isHidden()


@pytest.mark.parametrize("code", ["disk_read_only", "no_permission", "store_read_only"])
def test_where_nothing_can_be_written_the_folder_and_the_way_to_another_are_named(door: Door, code: str) -> None:
    door.show_trouble(EnvironmentFault(code))
    said = shown(door)
    assert str(FOLDER) in said
    assert "ACTDESK_STORE" in said
    assert "Choose another folder" not in said, "there is no button for that"


def test_the_door_fits_the_screen(door: Door) -> None:
    room = door.screen().availableGeometry()
    door.resize(4000, 4000)
    keep_on_screen(door)
    assert door.width() <= room.width()
    assert door.height() < room.height(), "the title bar needs room too"


def test_where_nothing_can_be_opened_it_says_why_and_leaves(door: Door) -> None:
    left: list[bool] = []
    door.quit_asked.connect(lambda: left.append(True))
    door.show_trouble(EnvironmentFault("store_held"))
    assert "open on this store already" in shown(door)
    QTest.keyClick(door.focusWidget(), Qt.Key.Key_Return)
    assert left == [True]


def every_page(door: Door) -> Iterator[str]:
    for page in (LANGUAGE, YOU, PASSPHRASE, BEGIN):
        door.clear()
        fill(door, page)
        yield f"setup {page}"
    door.show_unlock()
    door.refuse(Refused("wrong_passphrase"))
    yield "unlock"
    door.show_rescue(EnvironmentFault("store_damaged"))
    door.offer(Rescue(BACKUP, None))
    door.offer_salvage(Salvage(**{**SAVED, "lost": 3}))  # type: ignore[arg-type]
    yield "rescue"
    door.show_waiting()
    yield "waiting"
    door.show_trouble(EnvironmentFault("store_held"))
    yield "trouble"


@pytest.mark.parametrize("language", list(Language))
def test_everything_has_a_name_and_fits_at_twice_the_size(
    door: Door, languages: Languages, look: Theme, language: Language
) -> None:
    languages.choose(language)
    look.enlarge(2.0)
    door.resize(1024, 600)
    for page in every_page(door):
        QCoreApplication.processEvents()  # the layout is made anew
        assert complaints(door) == [], page
        assert cut_off(door) == [], page
