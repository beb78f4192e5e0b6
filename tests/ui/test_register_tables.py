"""Importing and exporting in the register: what each row comes to is seen before, and one undo takes all back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from actdesk.domain.accounts import Account
from actdesk.domain.languages import Language
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.screens.register import asking
from actdesk.ui.screens.register.exporting import ExportDialog
from actdesk.ui.screens.register.import_table import VERDICT
from actdesk.ui.screens.register.importing import ImportDialog
from actdesk.ui.screens.register.view import RegisterScreen
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNotifier
from tests.ui.fits import cut_off
from tests.ui.real_desk import HOSTILE, RealDesk, account, settle
from tests.ui.real_desk import context as context
from tests.ui.real_desk import real as real

QUOTED = HOSTILE.replace('"', '""')
ROWS = ("Handle;Platform;Purpose;Colour", "actalliance;Facebook;Appeals;red", f'actnew;X;"{QUOTED}";blue', ";;;")
TABLE = "\n".join((*ROWS, "act;Orkut;;", ""))


@pytest.fixture(autouse=True)
def filled(real: RealDesk) -> None:
    real.keep(account("actalliance", purpose="News"))


def shown(qtbot: QtBot, context: ScreenContext) -> RegisterScreen:
    screen = RegisterScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1072, 740)
    screen.show()
    settle(context, qtbot)
    return screen


def importing(screen: RegisterScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ImportDialog:
    file = tmp_path / "old register.csv"
    file.write_text(TABLE, encoding="utf-8")
    monkeypatch.setattr(asking, "ask_table", lambda *_words: file)
    screen.import_button.click()
    settle(screen.context, qtbot)
    assert isinstance(screen.dialog, ImportDialog)
    return screen.dialog


def kept(real: RealDesk) -> dict[str, str]:
    with real.store.read() as reader:
        return {a.handle: a.purpose for a in reader.find(Account)}


def test_a_table_is_seen_row_by_row_then_taken_in_and_taken_back(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(qtbot, context)
    dialog = importing(screen, qtbot, tmp_path, monkeypatch)
    assert [editor.value() for editor in dialog.columns] == ["handle", "platform", "purpose", None]
    said = [dialog.model.index(n, VERDICT).data() for n in range(dialog.model.rowCount())]
    assert said == ["There already, differs", "New", "Left out"]
    assert dialog.summary.text() == "New: 1 · There already, differs: 1 · Left out: 1"
    assert dialog.act.text() == "Take in 1 account"
    assert kept(real) == {"actalliance": "News"}
    dialog.act.click()
    settle(context, qtbot)
    assert kept(real) == {"actalliance": "News", "actnew": HOSTILE}
    assert isinstance(context.notifier, FakeNotifier)
    undo = context.notifier.undos[-1]
    assert undo is not None
    undo()
    settle(context, qtbot)
    assert kept(real) == {"actalliance": "News"}


def test_a_duplicate_stands_beside_what_is_there_and_is_ticked_by_the_keyboard(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = importing(shown(qtbot, context), qtbot, tmp_path, monkeypatch)
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(0, VERDICT))
    beside = [dialog._beside.itemAt(n).widget().text() for n in range(dialog._beside.count())]
    assert beside == ["", "In the register", "In the file", "Purpose", "News", "Appeals"]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.act.text() == "Take in 2 accounts"
    dialog.act.click()
    settle(context, qtbot)
    assert kept(real)["actalliance"] == "Appeals"


def test_another_mapping_is_another_plan(
    qtbot: QtBot, context: ScreenContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = importing(shown(qtbot, context), qtbot, tmp_path, monkeypatch)
    dialog.columns[1].set_value(None)
    dialog.columns[1].edited.emit()
    settle(context, qtbot)
    assert dialog.summary.text() == "Left out: 3"
    assert not dialog.act.isEnabled()


@pytest.mark.parametrize(
    ("kind", "suffix"), [("register_xlsx", "xlsx"), ("public_html", "html"), ("public_json", "json")]
)
def test_the_register_is_written_as_a_file(
    qtbot: QtBot,
    context: ScreenContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    suffix: str,
) -> None:
    screen = shown(qtbot, context)
    file = tmp_path / f"out.{suffix}"
    monkeypatch.setattr(asking, "ask_where", lambda _parent, _title, _name, ending: file if ending == suffix else None)
    screen.run_action("export")
    assert isinstance(screen.dialog, ExportDialog)
    dialog = screen.dialog
    dialog.kind.set_value(kind)
    dialog.kind.edited.emit()
    assert ("not encrypted" in dialog.notice.text()) is (kind == "register_xlsx")
    dialog.save.click()
    settle(context, qtbot)
    assert file.stat().st_size > 100


@pytest.mark.parametrize("language", list(Language))
def test_every_part_has_its_name_and_nothing_is_cut_off(
    qtbot: QtBot,
    context: ScreenContext,
    languages: Languages,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
) -> None:
    languages.choose(language)
    screen = shown(qtbot, context)
    dialog = importing(screen, qtbot, tmp_path, monkeypatch)
    assert complaints(dialog) == []
    assert cut_off(dialog) == []
    dialog.reject()
    screen.run_action("export")
    assert screen.dialog is not None
    assert complaints(screen.dialog) == []
    assert cut_off(screen.dialog) == []
