"""Choosing a person: nothing is wrong while one types, and who is not here can be added from the same list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Kind
from actdesk.domain.people import Person
from actdesk.ui.context import ScreenContext
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.people.adding import NewPersonDialog, PersonAdder
from actdesk.ui.widgets import Form, RecordPicker
from actdesk.ui.widgets.table import Table
from tests.ui.fakes import fake_context
from tests.ui.real_desk import RealDesk


class Room:
    """A form with a picker and a field beside it, over a real store in which one person is."""

    def __init__(self, real: RealDesk, jobs: Jobs, qtbot: QtBot) -> None:
        self.real, self.jobs, self.qtbot = real, jobs, qtbot
        real.keep(Person.made(name="Ana"))
        self.context: ScreenContext = fake_context(real.desk, jobs)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.form = Form(parent=self.window)
        self.picker = RecordPicker(Kind.PERSON, real.desk.lists, jobs)
        self.form.add("who", self.picker)
        self.form.label("who", "Person")
        self.other = QLineEdit(self.window)
        PersonAdder(self.picker, self.context, self.undo)
        self.window.show()
        qtbot.waitExposed(self.window)

    def undo(self) -> None:
        """Nothing is taken back here."""

    def type(self, text: str) -> None:
        line = self.picker.line()
        line.setFocus()
        self.qtbot.waitUntil(line.hasFocus)
        self.qtbot.keyClicks(line, text)
        self.picker._look()
        self.jobs.wait()

    def offered(self) -> list[str]:
        return [self.picker._offers.item(n).text() for n in range(self.picker._offers.rowCount())]

    def error(self) -> str:
        return self.form._rows["who"].error()


@pytest.fixture
def room(tmp_path: object, jobs: Jobs, qtbot: QtBot) -> Room:
    return Room(RealDesk(tmp_path), jobs, qtbot)  # type: ignore[arg-type]


def test_nothing_is_wrong_while_one_types_and_all_is_said_when_one_leaves(room: Room) -> None:
    room.type("An")
    assert room.error() == ""
    assert room.offered()[0].startswith("Ana")
    room.picker._completer.popup().hide()
    room.other.setFocus()
    room.qtbot.waitUntil(lambda: room.error() != "")
    room.type("a")
    assert room.error() == "", "what is mended is not wrong any more"


def test_a_form_that_is_sent_half_typed_says_so_at_once(room: Room) -> None:
    room.type("An")
    assert not room.form.check()
    assert "Choose one" in room.error()


def test_nobody_of_this_name_is_said_and_can_be_added(room: Room) -> None:
    room.type("Wanjiku Kamau")
    assert room.offered() == ["Nobody of this name here", "Add a person…"]
    assert room.picker._offers.item(0).flags() == Qt.ItemFlag.NoItemFlags
    room.picker._on_chosen(room.picker._offers.index(1, 0))
    dialog = room.window.findChild(NewPersonDialog)
    assert isinstance(dialog, NewPersonDialog)
    assert dialog.form.values()["name"] == "Wanjiku Kamau"
    assert room.picker.line().text() == "Wanjiku Kamau", "what was typed stays"
    dialog.act.click()
    room.jobs.wait()
    room.jobs.wait()
    room.qtbot.waitUntil(lambda: room.picker.title() == "Wanjiku Kamau")
    assert room.picker.value() is not None
    assert room.error() == ""


def test_a_title_without_room_ends_in_an_ellipsis_and_is_told_whole(qtbot: QtBot) -> None:
    table = Table()
    qtbot.addWidget(table)
    model = QStandardItemModel(1, 2, table)
    model.setHorizontalHeaderLabels(["Consentimiento de la persona", "Sí"])
    table.setModel(model)
    head = table.horizontalHeader()
    table.setColumnWidth(0, 60)
    assert head.textElideMode() == Qt.TextElideMode.ElideRight
    assert head.is_cut(0)  # type: ignore[attr-defined]
    assert head.title(0) == "Consentimiento de la persona"  # type: ignore[attr-defined]
    table.setColumnWidth(0, 600)
    assert not head.is_cut(0)  # type: ignore[attr-defined]
