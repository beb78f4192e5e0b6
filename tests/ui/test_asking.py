"""Files are asked for by Qt's own dialog: it notes nothing anywhere, and the keys that hide and lock reach it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from actdesk.ui import asking

UI = Path(asking.__file__).parent
Asks = Callable[[QWidget], Any]

ASKS: dict[str, tuple[Asks, Any]] = {
    "a file": (lambda parent: asking.ask_file(parent, "Which one?", "Text (*.txt)"), None),
    "files": (lambda parent: asking.ask_files(parent, "Which ones?"), []),
    "a folder": (lambda parent: asking.ask_folder(parent, "Where?"), None),
    "a place": (lambda parent: asking.ask_where(parent, "Where?", "name", "pdf"), None),
    "a place where nothing is replaced": (lambda parent: asking.ask_where(parent, "?", "n.png", replaces=False), None),
}


def asked(qtbot: QtBot, ask: Asks, answer: Callable[[QFileDialog], None]) -> Any:
    """Ask, and let `answer` do what an officer does with the dialog."""
    parent = QWidget()
    qtbot.addWidget(parent)

    wrong: list[BaseException] = []

    def soon() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        try:
            answer(dialog)
        except BaseException as error:  # noqa: BLE001 - told below: a dialog that stays would keep the test for ever
            wrong.append(error)
        QTimer.singleShot(0, dialog, dialog.reject)

    QTimer.singleShot(0, parent, soon)
    told = ask(parent)
    assert wrong == []
    return told


@pytest.mark.parametrize("what", ASKS)
def test_it_is_qts_own_dialog_with_the_places_of_the_home(qtbot: QtBot, what: str) -> None:
    ask, nothing = ASKS[what]

    def look(dialog: QFileDialog) -> None:
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        assert str(Path.home()) in [url.toLocalFile() for url in dialog.sidebarUrls()]
        named = {label.buddy().objectName() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
        assert {"lookInCombo", "fileNameEdit"} <= named, "a screen reader takes the name from the label"
        dialog.reject()

    assert asked(qtbot, ask, look) == nothing


def test_its_buttons_are_seen_in_the_dark_and_nothing_in_it_is_english(qtbot: QtBot) -> None:
    def look(dialog: QFileDialog) -> None:
        shown = [b for b in dialog.findChildren(QToolButton) if b.isVisible()]
        assert shown
        assert all(b.property("actIconSize") for b in shown), "an icon of Qt's own is black"
        table = dialog.findChild(QTreeView, "treeView")
        assert table is not None
        assert table.isColumnHidden(2), "the types of files have English names"

    asked(qtbot, lambda parent: asking.ask_files(parent, "Which ones?"), look)


def test_what_was_chosen_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("1")
    folder = str(tmp_path)

    def choose(dialog: QFileDialog) -> None:
        dialog.selectFile("one.txt")
        dialog.accept()

    assert asked(qtbot, lambda p: asking.ask_file(p, "?", "Text (*.txt)", folder), choose) == tmp_path / "one.txt"
    assert asked(qtbot, lambda p: asking.ask_files(p, "?", folder=folder), choose) == [tmp_path / "one.txt"]

    def accept(dialog: QFileDialog) -> None:
        dialog.setDirectory(folder)
        dialog.accept()

    assert asked(qtbot, lambda p: asking.ask_where(p, "?", "new", "pdf"), accept) == tmp_path / "new.pdf"


def test_nobody_else_asks_for_files() -> None:
    """A dialog of the system's would be out of reach for the lock, and would note what was chosen."""
    others = [p for p in UI.rglob("*.py") if "QFileDialog" in p.read_text(encoding="utf-8")]
    assert sorted(p.name for p in others) == ["asking.py", "i18n.py"]
