"""Settings as an officer uses them: each part on a real store in a folder, by what is typed and pressed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.data.places import DATABASE
from actdesk.domain.base import Kind, Refused
from actdesk.domain.clocks import CLOCKS
from actdesk.domain.languages import Language
from actdesk.domain.people import BodyType
from actdesk.services.access import SetupAnswers
from actdesk.services.desk import Desk
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.settings import SCREEN
from actdesk.ui.screens.settings.about import LIBRARIES
from actdesk.ui.screens.settings.backup_rows import BackupRow
from actdesk.ui.screens.settings.days_field import DaysField
from actdesk.ui.screens.settings.view import SettingsScreen
from actdesk.ui.theme import TEXT_SCALES, Theme, ThemeChoice
from actdesk.ui.widgets import ClauseLink, ConfirmDialog, LineInput, PlainLabel
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNavigator, FakeNotifier, fake_context
from tests.ui.fits import cut_off

NEXT = "seven quiet herons walk"
HOSTILE = '<img src="file:///etc/passwd"> سلام 😀'


class Around:
    """Does to the window what the program does, and remembers it."""

    def __init__(self, languages: Languages, look: Theme) -> None:
        self._languages, self._look = languages, look
        self.back_to: list[Path] = []

    def choose_language(self, language: Language) -> None:
        self._languages.choose(language)

    def choose_theme(self, choice: ThemeChoice) -> None:
        self._look.choose(choice)

    def enlarge(self, scale: float) -> None:
        self._look.enlarge(scale)

    def go_back(self, backup: Path) -> None:
        self.back_to.append(backup)


@pytest.fixture
def access(tmp_path: Path) -> Iterator[StoreAccess]:
    made = StoreAccess(tmp_path / "store", clock=FakeClock(), cost=QUICK)
    yield made
    made.lock()


@pytest.fixture
def desk(access: StoreAccess) -> Desk:
    return access.create(SetupAnswers(name="Amara Okoye", email="amara@example.org"), PASSPHRASE)


@pytest.fixture
def around(languages: Languages, look: Theme) -> Around:
    return Around(languages, look)


@pytest.fixture
def context(desk: Desk, access: StoreAccess, jobs: Jobs, around: Around) -> ScreenContext:
    return replace(fake_context(desk, jobs), access=access, surroundings=cast(Any, around))


@pytest.fixture
def screen(context: ScreenContext, qtbot: QtBot) -> SettingsScreen:
    made = SettingsScreen(context)
    qtbot.addWidget(made)
    made.resize(1072, 740)
    made.show()
    settle(context)
    return made


def settle(context: ScreenContext) -> None:
    for _ in range(8):  # a text that wraps makes its box higher, and that in turn what stands around the box
        context.jobs.wait()
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def told(context: ScreenContext) -> list[str]:
    assert isinstance(context.notifier, FakeNotifier)
    assert context.notifier.explained == []
    return context.notifier.told


def words(part: object) -> str:
    return "\n".join(label.text() for label in part.findChildren(PlainLabel) if label.isVisible())  # type: ignore[attr-defined]


def answer(monkeypatch: pytest.MonkeyPatch, yes: bool) -> list[str]:
    asked: list[str] = []

    def ask(_parent: object, question: str, *, detail: str = "", **_words: object) -> bool:
        asked.append(f"{question}\n{detail}")
        return yes

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    return asked


def type_in(line: LineInput, text: str) -> None:
    line.clear()
    line.setFocus()
    QTest.keyClicks(line, text)


# --- the page ----------------------------------------------------------------------------------------------------


def test_every_action_leads_to_its_part_and_puts_the_focus_there(
    screen: SettingsScreen, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    for action in SCREEN.actions:
        if action.key in ("add_officer", "make_sheet"):
            continue  # they ask at once; tests/ui/test_officers.py
        screen.run_action(action.key)
        settle(context)
        focus = screen.window().focusWidget()
        assert focus is not None, action.key
        assert any(section.isAncestorOf(focus) for section in screen._sections), action.key
    screen._passphrase.close_fields()


@pytest.mark.parametrize("language", list(Language))
def test_everything_has_a_name_in_every_language(
    screen: SettingsScreen, context: ScreenContext, languages: Languages, language: Language
) -> None:
    screen._passphrase.begin()
    languages.choose(language)
    settle(context)
    assert complaints(screen) == []


@pytest.mark.parametrize(("width", "height", "scale"), [(1240, 800, 1.0), (816, 520, 1.0), (1072, 740, 2.0)])
@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_cut_off(
    screen: SettingsScreen,
    context: ScreenContext,
    languages: Languages,
    look: Theme,
    language: Language,
    width: int,
    height: int,
    scale: float,
) -> None:
    languages.choose(language)
    look.enlarge(scale)
    screen._passphrase.begin()
    screen.resize(width, height)
    settle(context)
    assert cut_off(screen) == []


def test_what_is_typed_and_not_saved_is_asked_about_before_one_leaves(
    screen: SettingsScreen, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert screen.may_leave()
    name = screen._you._form.editor("name")
    assert isinstance(name, LineInput)
    type_in(name, "Amara K. Okoye")
    asked = answer(monkeypatch, yes=False)
    assert not screen.may_leave()
    assert len(asked) == 1
    assert name.value() == "Amara K. Okoye", "who stays keeps what was typed"
    answer(monkeypatch, yes=True)
    assert screen.may_leave()
    settle(context)
    assert name.value() == "Amara Okoye"
    assert screen.may_leave()


def test_a_deadline_and_a_passphrase_half_typed_are_asked_about_too(
    screen: SettingsScreen, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, yes=True)
    days_of(screen, "feedback").set_value(60)
    assert screen.may_leave()
    settle(context)
    assert days_of(screen, "feedback").value() == 90
    screen._passphrase.begin()
    screen._passphrase._old.setText("half")
    assert screen.may_leave()
    assert screen._passphrase._old.text() == ""
    assert len(asked) == 2


# --- you ---------------------------------------------------------------------------------------------------------


def test_the_officers_name_is_corrected_in_the_store_and_in_the_register(
    screen: SettingsScreen, context: ScreenContext, desk: Desk
) -> None:
    name = screen._you._form.editor("name")
    assert isinstance(name, LineInput)
    assert not screen._you._save.isEnabled(), "there is nothing to save yet"
    type_in(name, "Amara Okoye-Mensah")
    QTest.mouseClick(screen._you._save, Qt.MouseButton.LeftButton)
    settle(context)
    assert told(context) == ["Saved."]
    assert desk.officers.me().name == "Amara Okoye-Mensah"
    assert not screen._you.is_dirty()
    desk.history.undo()
    assert desk.officers.me().name == "Amara Okoye"


def test_a_name_of_nothing_is_refused_in_words(screen: SettingsScreen, context: ScreenContext, desk: Desk) -> None:
    name = screen._you._form.editor("name")
    assert isinstance(name, LineInput)
    name.setText("")
    screen._you._save.click()
    settle(context)
    assert "fill this in" in words(screen._you)
    assert desk.officers.me().name == "Amara Okoye"


@pytest.mark.parametrize("wrong", ["Amara\x00Okoye", "W" * 1_000_000, "   "])
def test_a_name_that_can_not_be_kept_is_refused_at_its_field_or_cut_where_one_sees_it(
    screen: SettingsScreen, context: ScreenContext, desk: Desk, wrong: str
) -> None:
    name = screen._you._form.editor("name")
    assert isinstance(name, LineInput)
    name.setText(wrong)
    screen._you._save.click()
    settle(context)
    assert isinstance(context.notifier, FakeNotifier)
    assert context.notifier.explained == []
    kept = desk.officers.me().name
    shown = name.value()
    row = screen._you._form._rows["name"]
    assert row.error() or kept == shown, "said, or kept as it is shown"
    assert kept.strip(), "an officer has a name"


def test_a_name_that_looks_like_markup_is_kept_and_shown_as_typed(
    screen: SettingsScreen, context: ScreenContext, desk: Desk
) -> None:
    name = screen._you._form.editor("name")
    assert isinstance(name, LineInput)
    name.setText(HOSTILE)
    screen._you.save()
    settle(context)
    assert desk.officers.me().name == HOSTILE
    assert name.value() == HOSTILE


def test_a_name_that_a_colleague_corrected_is_read_anew_unless_one_is_typing(
    screen: SettingsScreen, context: ScreenContext, desk: Desk
) -> None:
    context.changes.tell(desk.officers.change(name="Amara O.", email=""))
    settle(context)
    name = screen._you._form.editor("name")
    assert isinstance(name, LineInput)
    assert name.value() == "Amara O."
    name.setText("Amara the officer")
    context.changes.tell(desk.officers.change(name="Amara Okoye", email=""))
    settle(context)
    assert name.value() == "Amara the officer"


# --- language and look -------------------------------------------------------------------------------------------


def test_a_language_takes_effect_at_once_on_this_page_too(
    screen: SettingsScreen, context: ScreenContext, languages: Languages
) -> None:
    screen._look._language.setCurrentIndex(screen._look._language.findData("es"))
    settle(context)
    assert languages.language is Language.SPANISH
    assert screen._look._heading.text() != "Language and look"
    assert screen._look._language.value() == "es", "the choice stays chosen when the words change"


def test_dark_and_larger_text_take_effect_at_once(screen: SettingsScreen, context: ScreenContext, look: Theme) -> None:
    screen._look._theme.setCurrentIndex(screen._look._theme.findData(ThemeChoice.DARK.value))
    assert look.choice is ThemeChoice.DARK
    largest = max(TEXT_SCALES)
    screen._look._text.setCurrentIndex(screen._look._text.findData(str(round(largest * 100))))
    settle(context)
    assert look.scale == largest
    assert screen._look._theme.value() == ThemeChoice.DARK.value


def test_what_is_chosen_by_key_elsewhere_is_shown_here(screen: SettingsScreen, look: Theme) -> None:
    look.enlarge(TEXT_SCALES[-1])
    assert screen._look._text.value() == str(round(TEXT_SCALES[-1] * 100))
    look.choose(ThemeChoice.DARK)
    assert screen._look._theme.value() == ThemeChoice.DARK.value


# --- deadlines ---------------------------------------------------------------------------------------------------


def days_of(screen: SettingsScreen, key: str) -> DaysField:
    field = screen._deadlines._form.editor(key)
    assert isinstance(field, DaysField)
    return field


def days(desk: Desk) -> dict[str, int]:
    return {line.kind.key: line.days for line in desk.clocks.lines()}


def test_every_deadline_says_what_it_means_its_bounds_its_default_and_its_clause(
    screen: SettingsScreen, context: ScreenContext
) -> None:
    said = words(screen._deadlines)
    for key, kind in CLOCKS.items():
        assert days_of(screen, key).value() == kind.default
        assert f"{kind.low} to {kind.high} days; the default is {kind.default}." in said
        assert days_of(screen, key)._back.isHidden(), "at the default there is no way back to it"
    links = screen._deadlines.findChildren(ClauseLink)
    assert len(links) == len(CLOCKS)
    links[0].click()
    assert isinstance(context.navigator, FakeNavigator)
    assert context.navigator.clauses == [next(iter(CLOCKS.values())).clause]


def test_a_deadline_is_typed_saved_and_moves_what_is_due(
    screen: SettingsScreen, context: ScreenContext, desk: Desk
) -> None:
    desk.cases.intake(summary="Seen", quoted="Said")
    heard: list[object] = []
    context.changes.changed.connect(heard.append)
    number = days_of(screen, "first_dialogue")._number
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "5")
    QTest.mouseClick(screen._deadlines._save, Qt.MouseButton.LeftButton)
    settle(context)
    assert told(context) == ["The deadlines are saved."]
    assert days(desk)["first_dialogue"] == 5
    (changes,) = heard
    assert changes.of(Kind.CASE), "lists of cases look again"  # type: ignore[attr-defined]
    assert not screen._deadlines.is_dirty()
    assert not screen._deadlines._save.isEnabled()


def test_the_way_back_to_the_default_fills_the_field_and_is_saved_like_the_rest(
    screen: SettingsScreen, context: ScreenContext, desk: Desk
) -> None:
    desk.clocks.change(days={"feedback": 60})
    screen._deadlines.refresh()
    settle(context)
    field = days_of(screen, "feedback")
    assert field.value() == 60
    assert field._back.isVisible()
    assert field._back.accessibleName() == "Settle a case: back to the default"
    QTest.mouseClick(field._back, Qt.MouseButton.LeftButton)
    assert field.value() == 90
    assert screen.window().focusWidget() is field._number, "the focus is not lost with the button"
    screen._deadlines.save()
    settle(context)
    assert days(desk)["feedback"] == 90


@pytest.mark.parametrize("wrong", [0, 400])
def test_a_number_outside_its_bounds_is_said_at_the_field_and_not_saved(
    screen: SettingsScreen, context: ScreenContext, desk: Desk, wrong: int
) -> None:
    days_of(screen, "decide_request").set_value(wrong)
    assert "Choose 1 to 365 days." in words(screen._deadlines), "said as soon as it is typed"
    screen._deadlines.save()
    settle(context)
    assert days(desk)["decide_request"] == 30
    assert told(context) == []
    days_of(screen, "decide_request").set_value(20)
    assert "Choose 1 to 365 days." not in words(screen._deadlines)


def test_undo_elsewhere_is_shown_here(screen: SettingsScreen, context: ScreenContext, desk: Desk) -> None:
    context.changes.tell(desk.clocks.change(days={"take_down": 7}))
    settle(context)
    assert days_of(screen, "take_down").value() == 7
    context.changes.tell(desk.history.undo())
    settle(context)
    assert days_of(screen, "take_down").value() == 2


# --- backups -----------------------------------------------------------------------------------------------------


def test_back_up_now_makes_one_checks_it_and_lists_it(
    screen: SettingsScreen, context: ScreenContext, access: StoreAccess
) -> None:
    before = len(access.backups.existing())
    QTest.mouseClick(screen._backups._now, Qt.MouseButton.LeftButton)
    settle(context)
    assert len(access.backups.existing()) == before + 1
    assert len(told(context)) == 1
    assert told(context)[0].startswith("A backup was made and checked")
    assert "The newest is of" in words(screen._backups)
    assert screen._backups._now.isEnabled()


def test_a_backup_that_fails_is_explained_and_can_be_tried_again(
    screen: SettingsScreen, context: ScreenContext, access: StoreAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise Refused("disk_full")

    monkeypatch.setattr(access.backups, "make", full)
    screen._backups.back_up()
    settle(context)
    assert isinstance(context.notifier, FakeNotifier)
    assert len(context.notifier.explained) == 1
    assert screen._backups._now.isEnabled()


def test_going_back_says_what_would_be_lost_and_asks_first(
    screen: SettingsScreen,
    context: ScreenContext,
    access: StoreAccess,
    desk: Desk,
    around: Around,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    backup = access.backups.make()
    desk.people.add_body(name="Later Forum", type=BodyType.FORUM)
    screen._backups.refresh()
    settle(context)

    def press() -> None:
        screen._backups.findChildren(BackupRow)[0]._go.click()
        settle(context)

    asked = answer(monkeypatch, yes=False)
    press()
    assert len(asked) == 1
    assert "1" in asked[0], "how much would be lost"
    assert around.back_to == []
    answer(monkeypatch, yes=True)
    press()
    assert around.back_to == [backup.path]


# --- the passphrase ----------------------------------------------------------------------------------------------


def fill_passphrase(screen: SettingsScreen, old: str, new: str, again: str | None = None) -> None:
    part = screen._passphrase
    part.begin()
    part._old.setText(old)
    part._new._first.setText(new)
    part._new._again.setText(new if again is None else again)
    part._change.click()


def test_a_wrong_present_passphrase_is_said_at_its_field_and_nothing_changes(
    screen: SettingsScreen, context: ScreenContext, access: StoreAccess
) -> None:
    fill_passphrase(screen, "not the one at all", NEXT)
    settle(context)
    assert "That is not the present passphrase." in words(screen._passphrase)
    assert screen._passphrase._change.isEnabled()
    assert told(context) == []
    access.lock()
    access.unlock(PASSPHRASE)


def test_a_new_passphrase_opens_and_the_old_one_no_more(
    screen: SettingsScreen, context: ScreenContext, access: StoreAccess
) -> None:
    fill_passphrase(screen, PASSPHRASE, NEXT)
    settle(context)
    assert len(told(context)) == 1
    lines = [line for line in screen._passphrase.findChildren(LineInput) if line.text()]
    assert lines == [], "nothing readable stays in the fields"
    assert screen._passphrase._begin.isVisible()
    access.lock()
    with pytest.raises(Refused):
        access.unlock(PASSPHRASE)
    access.unlock(NEXT)


@pytest.mark.parametrize(
    ("new", "again", "said"),
    [
        ("amara amara amara amara", None, "could be guessed"),
        ("short", None, "could be guessed"),
        (NEXT, "seven quiet herons run", "The two are not the same."),
    ],
)
def test_a_weak_or_mistyped_new_one_is_refused_before_the_old_one_is_tried(
    screen: SettingsScreen, context: ScreenContext, access: StoreAccess, new: str, again: str | None, said: str
) -> None:
    fill_passphrase(screen, PASSPHRASE, new, again)
    settle(context)
    assert said in words(screen._passphrase)
    access.lock()
    access.unlock(PASSPHRASE)


def test_keeping_the_present_one_empties_the_fields(screen: SettingsScreen) -> None:
    screen._passphrase.begin()
    screen._passphrase._old.setText("half typed")
    screen._passphrase._leave.click()
    assert screen._passphrase._old.text() == ""
    assert not screen._passphrase.is_dirty()


# --- the store ---------------------------------------------------------------------------------------------------


def test_checking_the_store_says_that_all_is_well_and_how_much_there_is(
    screen: SettingsScreen, context: ScreenContext
) -> None:
    QTest.mouseClick(screen._store._check, Qt.MouseButton.LeftButton)
    settle(context)
    assert "All is well:" in words(screen._store)
    assert told(context) == []
    assert screen._store._check.isEnabled()


def test_what_the_check_said_speaks_the_language_that_is_chosen_later(
    screen: SettingsScreen, context: ScreenContext, languages: Languages
) -> None:
    screen._store.verify()
    settle(context)
    english = words(screen._store)
    languages.choose(Language.SPANISH)
    settle(context)
    assert "All is well" not in words(screen._store)
    assert words(screen._store) != english


def test_what_is_wrong_with_the_store_is_said_in_words(
    screen: SettingsScreen, context: ScreenContext, desk: Desk, access: StoreAccess
) -> None:
    desk.cases.intake(summary="Seen", quoted="Said")
    assert access._store is not None
    with access._store._writing() as session:
        session.connection().exec_driver_sql("UPDATE \"case\" SET summary = 'Never said'")
        session.commit()
    screen._store.verify()
    settle(context)
    said = words(screen._store)
    assert "Something is wrong." in said
    assert "All is well" not in said


def test_where_it_lies_is_shown_and_copied(screen: SettingsScreen, context: ScreenContext, access: StoreAccess) -> None:
    assert str(access.folder) in words(screen._store)
    assert (access.folder / DATABASE).exists()
    screen._store._copy.click()
    assert QGuiApplication.clipboard().text() == str(access.folder)
    assert told(context) == ["The path is in the clipboard."]


# --- about -------------------------------------------------------------------------------------------------------


def test_the_licences_are_shown_and_put_away(screen: SettingsScreen, languages: Languages) -> None:
    about = screen._about
    assert about._text.isHidden()
    QTest.mouseClick(about._show_it, Qt.MouseButton.LeftButton)
    text = about._text.toPlainText()
    assert all(name in text and licence in text for name, licence in LIBRARIES)
    assert "Permission is hereby granted" in text, "our own licence, whole"
    languages.choose(Language.FRENCH)
    assert all(name in about._text.toPlainText() for name, _ in LIBRARIES)
    about._show_it.click()
    assert about._text.isHidden()
