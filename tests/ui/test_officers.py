"""Settings, officers and keys, on a real store: by keyboard and pointer, in three languages, nothing cut off."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.data import keys
from actdesk.domain.languages import Language
from actdesk.services.access import SetupAnswers
from actdesk.services.access_keys import DeviceState, Newcomer
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.settings.officer_dialogs import AddOfficerDialog, NewPassphraseDialog
from actdesk.ui.screens.settings.officers import OfficerRow
from actdesk.ui.screens.settings.officers_keyring import KeyringDialog
from actdesk.ui.screens.settings.officers_sheets import SheetRow
from actdesk.ui.screens.settings.sheet_dialog import SheetDialog
from actdesk.ui.screens.settings.view import SettingsScreen
from actdesk.ui.theme import Theme, ThemeChoice
from actdesk.ui.widgets import ConfirmDialog, PlainLabel
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNotifier, fake_context
from tests.ui.fits import cut_off

GOOD = "seven quiet herons walk"
BELA = Newcomer(name="Bela Nagy", email="bela@example.org")
HOSTILE = '<img src="file:///etc/passwd"> سلام 😀 ' + "W" * 60


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.there = True

    def available(self) -> bool:
        return self.there

    def read(self, entry: str) -> str | None:
        return self.kept.get(entry) if self.there else None

    def write(self, entry: str, secret: str) -> None:
        self.kept[entry] = secret

    def remove(self, entry: str) -> None:
        self.kept.pop(entry, None)


class Around:
    """Surroundings that remember that the desk was to be reopened."""

    def __init__(self) -> None:
        self.reopened = 0

    def reopen(self) -> None:
        self.reopened += 1


@pytest.fixture
def access(tmp_path: Path) -> Iterator[StoreAccess]:
    made = StoreAccess(tmp_path / "store", clock=FakeClock(), cost=QUICK)
    made.keys._keyring = Ring()
    yield made
    made.lock()


@pytest.fixture
def context(access: StoreAccess, jobs: Jobs) -> ScreenContext:
    desk = access.create(SetupAnswers(name="Amara Okoye", email="amara@example.org"), PASSPHRASE)
    made = fake_context(desk, jobs)
    return replace(made, access=access, surroundings=Around())  # type: ignore[arg-type]


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext) -> SettingsScreen:
    made = SettingsScreen(context)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    settle(context)
    return made


def settle(context: ScreenContext) -> None:
    """Let every job and what follows from it come to an end."""
    for _turn in range(4):
        context.jobs.wait()
        QCoreApplication.processEvents()


def told(context: ScreenContext) -> list[str]:
    assert isinstance(context.notifier, FakeNotifier)
    assert context.notifier.explained == []
    return context.notifier.told


def rows(screen: SettingsScreen) -> dict[str, OfficerRow]:
    return {row._name.text(): row for row in screen._officers.findChildren(OfficerRow) if not row.isHidden()}


def words(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())  # type: ignore[attr-defined]


def test_an_officer_is_added_with_a_passphrase_of_their_own(screen: SettingsScreen, context: ScreenContext) -> None:
    screen.run_action("add_officer")
    dialog = screen._officers._dialog
    assert isinstance(dialog, AddOfficerDialog)
    dialog.enter()
    assert "Their name: fill this in." in words(dialog)
    dialog._form.set_values({"name": BELA.name, "email": BELA.email, "language": "es"})
    dialog._passphrase._first.setText("Bela Nagy bela")
    dialog._passphrase._again.setText("Bela Nagy bela")
    dialog.enter()
    assert "could be guessed" in words(dialog)
    for field in (dialog._passphrase._first, dialog._passphrase._again):
        field.setText(PASSPHRASE + " ")
    dialog._passphrase._first.setText(GOOD)
    dialog._passphrase._again.setText(GOOD)
    dialog.enter()
    settle(context)
    assert set(rows(screen)) == {"Amara Okoye", "Bela Nagy"}
    assert any("Bela Nagy can unlock" in text for text in told(context))
    assert context.access is not None
    with keys.unlock(context.access.folder, GOOD) as opened:
        assert opened.officer_id is not None


def test_a_passphrase_that_is_taken_is_refused_in_the_dialog(screen: SettingsScreen, context: ScreenContext) -> None:
    screen._officers.add()
    dialog = screen._officers._dialog
    assert isinstance(dialog, AddOfficerDialog)
    dialog._form.set_values({"name": BELA.name, "email": "", "language": "en"})
    dialog._passphrase._first.setText(PASSPHRASE)
    dialog._passphrase._again.setText(PASSPHRASE)
    dialog.enter()
    settle(context)
    assert "Another officer of this store has that passphrase." in words(dialog)
    dialog._form.mark_saved()
    dialog.clear()
    dialog.reject()
    settle(context)


def with_bela(screen: SettingsScreen, context: ScreenContext) -> OfficerRow:
    assert context.access is not None
    context.access.keys.add_officer(BELA, GOOD)
    screen._officers.refresh()
    settle(context)
    return rows(screen)["Bela Nagy"]


def test_a_colleague_who_forgot_gets_a_new_passphrase(screen: SettingsScreen, context: ScreenContext) -> None:
    with_bela(screen, context)._reset.click()
    dialog = screen._officers._dialog
    assert isinstance(dialog, NewPassphraseDialog)
    dialog._passphrase._first.setText("eight loud crows sleep")
    dialog._passphrase._again.setText("eight loud crows sleep")
    dialog.enter()
    settle(context)
    assert any("Bela Nagy has a new passphrase." in text for text in told(context))
    assert context.access is not None
    keys.unlock(context.access.folder, "eight loud crows sleep").wipe()


def test_removing_says_what_happens_and_then_reopens_the_desk(
    screen: SettingsScreen, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def ask(_parent: object, question: str, *, detail: str, act: str, keep: str, dangerous: bool) -> bool:
        asked.append((question, detail))
        return len(asked) > 1

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    row = with_bela(screen, context)
    row._remove.click()
    settle(context)
    assert asked[0][0] == "Remove Bela Nagy?"
    assert "new key" in asked[0][1]
    around = context.surroundings
    assert isinstance(around, Around)
    assert around.reopened == 0
    row._remove.click()
    settle(context)
    assert around.reopened == 1
    assert context.access is not None
    with pytest.raises(Exception, match="wrong_passphrase"):
        keys.unlock(context.access.folder, GOOD)


def test_an_unfinished_change_is_said_and_can_be_taken_up(screen: SettingsScreen, context: ScreenContext) -> None:
    assert context.access is not None
    context.access.keys.begin_change()
    screen._officers.refresh()
    settle(context)
    assert screen._officers._unfinished.isVisible()
    assert not screen._officers._add.isEnabled()
    assert not screen._sheets._make.isEnabled()
    screen._officers._finish.click()
    settle(context)
    around = context.surroundings
    assert isinstance(around, Around)
    assert around.reopened == 1


def make_sheet(screen: SettingsScreen, context: ScreenContext) -> SheetDialog:
    screen.run_action("make_sheet")
    dialog = screen._sheets._dialog
    assert isinstance(dialog, SheetDialog)
    dialog.enter()
    settle(context)
    return dialog


def code_of(dialog: SheetDialog) -> str:
    return "-".join(word.text() for _index, word in dialog._code._boxes)


def test_a_sheet_is_shown_once_and_confirmed_by_two_of_its_words(
    screen: SettingsScreen, context: ScreenContext, tmp_path: Path
) -> None:
    assert screen._sheets._none.isVisible()
    dialog = make_sheet(screen, context)
    code = code_of(dialog)
    assert complaints(dialog) == []
    dialog._code.show_it.click()
    settle(context)
    assert dialog._code._pages.page_count() == 1
    dialog.save_to(tmp_path / "sheet.pdf")
    settle(context)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o077 == 0
    first, second = dialog._code._fields
    first.setText("wrong")
    second.setText("words")
    dialog.enter()
    assert "not the word on the sheet" in words(dialog)
    for field, place in zip((first, second), dialog._code._asked, strict=True):
        field.setText(code.split("-")[place].upper())
    dialog.enter()
    settle(context)
    assert screen._sheets._dialog is None
    assert [row._name.text() for row in screen._sheets.findChildren(SheetRow) if not row.isHidden()] == ["In the safe"]
    assert not screen._sheets._none.isVisible()
    assert code_of(dialog) == "-" * 8
    assert context.access is not None
    with keys.unlock(context.access.folder, code) as opened:
        assert opened.officer_id is None


def test_a_sheet_that_is_given_up_opens_nothing(
    screen: SettingsScreen, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_args, **_options: True)
    dialog = make_sheet(screen, context)
    code = code_of(dialog)
    dialog.reject()
    settle(context)
    assert context.access is not None
    with pytest.raises(Exception, match="wrong_passphrase"):
        keys.unlock(context.access.folder, code)


def test_a_sheet_is_revoked_by_its_name(
    screen: SettingsScreen, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_args, **_options: True)
    assert context.access is not None
    made = context.access.keys.make_sheet(HOSTILE)
    screen._officers.refresh()
    settle(context)
    (row,) = (r for r in screen._sheets.findChildren(SheetRow) if not r.isHidden())
    assert row._name.text() == HOSTILE
    row._revoke.click()
    settle(context)
    around = context.surroundings
    assert isinstance(around, Around)
    assert around.reopened == 1
    with pytest.raises(Exception, match="wrong_passphrase"):
        keys.unlock(context.access.folder, made.code)


def test_the_keyring_is_off_until_it_is_asked_for_and_can_be_forgotten(
    screen: SettingsScreen, context: ScreenContext
) -> None:
    assert context.access is not None
    assert context.access.keys.state().device is DeviceState.OFF
    screen._sheets._ring.click()
    dialog = screen._sheets._dialog
    assert isinstance(dialog, KeyringDialog)
    dialog._code.setText("short")
    dialog._again.setText("short")
    dialog.enter()
    assert "too short" in words(dialog)
    dialog._code.setText("4711-a")
    dialog._again.setText("4711-a")
    dialog.enter()
    settle(context)
    assert context.access.keys.device_offered()
    assert screen._sheets._ring.text() == "Forget this computer"
    screen._sheets._ring.click()
    settle(context)
    assert not context.access.keys.device_offered()
    assert len(told(context)) == 2


def test_where_there_is_no_keyring_it_is_said(screen: SettingsScreen, context: ScreenContext) -> None:
    assert context.access is not None
    context.access.keys._keyring.there = False  # type: ignore[attr-defined]
    screen._officers.refresh()
    settle(context)
    assert not screen._sheets._ring.isVisible()
    assert "There is none" in screen._sheets._ring_about.text()


@pytest.mark.parametrize("language", list(Language))
def test_every_field_has_a_name_in_every_language(
    screen: SettingsScreen, context: ScreenContext, languages: Languages, language: Language
) -> None:
    with_bela(screen, context)
    languages.choose(language)
    for part in (screen._officers, screen._sheets):
        assert complaints(part) == []
    for dialog in (AddOfficerDialog(context), SheetDialog(context), KeyringDialog(context)):
        dialog.show()
        assert complaints(dialog) == []
        dialog.clear()
        dialog.hide()
        dialog.deleteLater()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_cut_off_on_a_small_laptop(
    screen: SettingsScreen, context: ScreenContext, look: Theme, languages: Languages, language: Language, scale: float
) -> None:
    assert context.access is not None
    context.access.keys.add_officer(Newcomer(name="W" * 40, email="w@example.org"), GOOD)
    context.access.keys.make_sheet("In the safe")
    languages.choose(language)
    look.enlarge(scale)
    screen.resize(940, 560)
    screen._officers.refresh()
    settle(context)
    assert cut_off(screen._officers) == []
    assert cut_off(screen._sheets) == []
    dialog = SheetDialog(context)
    dialog.resize(760, 520)
    dialog.show()
    dialog.enter()
    settle(context)
    assert cut_off(dialog) == []
    dialog.clear()
    dialog.hide()
    dialog.deleteLater()


def picture(widget: object, name: str) -> None:
    """For the eye: kept where the environment asks for it."""
    import os

    folder = os.environ.get("ACTDESK_TEST_PICTURES")
    if folder:
        shot: QPixmap = widget.grab()  # type: ignore[attr-defined]
        shot.save(str(Path(folder) / f"{name}.png"))


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_it_can_be_looked_at(screen: SettingsScreen, context: ScreenContext, look: Theme, choice: ThemeChoice) -> None:
    look.choose(choice)
    with_bela(screen, context)
    assert context.access is not None
    context.access.keys.make_sheet("With the Secretariat")
    screen._officers.refresh()
    settle(context)
    picture(screen._officers, f"officers-{choice.value}")
    picture(screen._sheets, f"sheets-{choice.value}")
    dialog = make_sheet(screen, context)
    picture(dialog, f"sheet-{choice.value}")
    dialog.clear()
    dialog.reject()
    settle(context)
    screen._officers.add()
    assert screen._officers._dialog is not None
    picture(screen._officers._dialog, f"add-{choice.value}")
    screen._officers._dialog.reject()
    settle(context)
    assert screen.isVisible()
