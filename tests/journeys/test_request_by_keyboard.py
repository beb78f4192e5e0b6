"""A request from the blank PDF to the active account, with keys alone: no mouse event reaches any widget."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.accounts import AccountState
from actdesk.domain.base import Kind
from actdesk.domain.languages import Language
from actdesk.domain.people import Person
from actdesk.domain.request_forms import FormFormat
from actdesk.domain.requests import CRITERIA, ChecklistStep, Stage
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.register.view import RegisterScreen
from actdesk.ui.screens.requests import asking
from actdesk.ui.screens.requests.check_page import CheckPage
from actdesk.ui.screens.requests.decision import DecisionPage
from actdesk.ui.screens.requests.view import RequestsScreen
from actdesk.ui.widgets import ConfirmDialog
from tests.reports.forms import fill_in
from tests.ui.requests_room import Room, focus, press, type_in

MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
)
TOLD = {
    "requester_name": "Joel Local",
    "requester_email": "joel@example.org",
    "body": "Great Lakes Forum",
    "platform": "Facebook",
    "presence": "Page",
    "handle": "actgreatlakes",
    "channel_name": "ACT Great Lakes",
    "languages": "English\nFrench",
    "administrators": "Joel Local",
    "region": "Great Lakes",
    "expected_end": "31/12/2029",
}


class NoMouse(QObject):
    """Counts what a hand on a mouse would cause."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen = 0
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() in MOUSE
        return False


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path / "store", jobs)
    made.qtbot = qtbot  # type: ignore[attr-defined]
    yield made
    made.end()


def reach(wanted: Callable[[QWidget], bool], *, most: int = 150) -> None:
    """Press Tab until what is wanted has the focus."""
    for _ in range(most):
        if wanted(focus()):
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"not reached with Tab; the focus is on {focus().objectName()} {focus().accessibleName()}")


def is_button(text: str) -> Callable[[QWidget], bool]:
    return lambda w: isinstance(w, QAbstractButton) and w.text().replace("&", "") == text and w.isEnabled()


def named(name: str) -> Callable[[QWidget], bool]:
    return lambda w: w.objectName() == name and w.isEnabled()


def inside(widget: QWidget) -> Callable[[QWidget], bool]:
    return lambda w: w is widget or widget.isAncestorOf(w)


def do(room: Room, wanted: Callable[[QWidget], bool]) -> None:
    """Reach a button and press it."""
    reach(wanted)
    press(Qt.Key.Key_Space)
    room.settle()


def in_front(screen: RequestsScreen) -> None:
    """The window manager's part, after a dialog: the window is the active one again."""
    screen.activateWindow()
    screen.list.table.setFocus()
    QApplication.processEvents()


def in_dialog(dialog: QDialog | None) -> QDialog:
    assert dialog is not None
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def test_from_the_blank_pdf_to_the_active_account(
    room: Room, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    mouse = NoMouse(qapp)
    asked: list[str] = []
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *a, **_w: bool(asked.append(str(a[1])) or True))
    screen = room.screen()
    path = tmp_path / "request.pdf"
    path.write_bytes(_filled(room))
    monkeypatch.setattr(asking, "ask_form", lambda *_args: path)
    _take_in(room, screen)
    _hand_in(room, screen)
    in_front(screen)
    do(room, named("act-take_in"))
    in_front(screen)
    do(room, named("act-evaluate"))
    _judge(room, screen)
    _decide(room, screen)
    request_id = screen.record.found.view.request.id  # type: ignore[union-attr]
    view = room.view(request_id)
    assert view.request.stage is Stage.APPROVED, asked
    _tick(room, screen)
    assert view.account is not None
    _prove(room, view.account.id, (room.team, room.local))
    in_front(screen)
    do(room, named("act-open"))
    after = room.view(request_id)
    assert after.request.stage is Stage.OPENED
    assert after.account is not None
    assert after.account.state is AccountState.ACTIVE
    assert mouse.seen == 0


def _filled(room: Room) -> bytes:
    """The blank form as a requester fills it in, in a reader of PDFs."""
    form = room.desk.reference.template()
    told = {f.id: f.choices[0].label[Language.ENGLISH] if f.choices else f"About {f.id}." for f in form.fields}
    blank = room.desk.request_forms.blank(language=Language.ENGLISH, format_=FormFormat.PDF)
    return fill_in(blank, told | TOLD, boxes=("help_wanted.support.brand",))


def _take_in(room: Room, screen: RequestsScreen) -> None:
    in_front(screen)
    do(room, is_button("Take in a form"))
    in_dialog(screen.paper.dialog)
    do(room, is_button("Make a draft of it"))
    found = screen.record.found
    assert found is not None
    assert found.view.missing == ()


def _hand_in(room: Room, screen: RequestsScreen) -> None:
    in_front(screen)
    do(room, named("act-submit"))
    press(Qt.Key.Key_Return)  # the check is the one task left
    room.settle()
    assert isinstance(screen.walk.currentWidget(), CheckPage)
    do(room, lambda w: w is screen.walk.currentWidget().submit)  # type: ignore[attr-defined]
    assert screen.record.found is not None
    assert screen.record.found.view.request.stage is Stage.SUBMITTED


def _judge(room: Room, screen: RequestsScreen) -> None:
    press(Qt.Key.Key_Return)
    for _criterion in CRITERIA:
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Return)
        room.settle()
    do(room, is_button("Decide"))


def _decide(room: Room, screen: RequestsScreen) -> None:
    page = screen.stack.currentWidget()
    assert isinstance(page, DecisionPage)
    press(Qt.Key.Key_Space)  # the first outcome: approve
    reach(inside(page.form.editor("why")))
    type_in("It reaches people whom we do not reach.")
    reach(inside(page.parameters))
    press(Qt.Key.Key_Space)
    for row in page.support.rows.values():
        reach(inside(row.box))
        press(Qt.Key.Key_Space)
        reach(inside(row.who))
        type_in("Qqq")  # nobody is called so: the offers stay shut, which the offscreen platform can't grab
        reach(inside(row.when))
        type_in("every month")
    reach(inside(page.conflict))
    press(Qt.Key.Key_Space)
    do(room, lambda w: w is page.decide)


def _tick(room: Room, screen: RequestsScreen) -> None:
    for step in ChecklistStep:
        box = screen.record.findChild(QCheckBox, f"step-{step.value}")
        if box is not None and not box.isHidden():
            in_front(screen)
            do(room, named(f"step-{step.value}"))


def _prove(room: Room, account_id: object, people: tuple[Person, ...]) -> None:
    """In the register: name each administrator, and say what proves it."""
    register = RegisterScreen(room.context)
    register.resize(1240, 800)
    register.show()
    register.activateWindow()
    try:
        room.settle()
        register.show_record(Kind.ACCOUNT, account_id)  # type: ignore[arg-type]
        room.settle()
        pane = register.account_pane
        for person in people:
            register.activateWindow()
            register.nextInFocusChain().setFocus()
            QApplication.processEvents()
            do(room, lambda w: w is pane.holders.add)
            dialog = in_dialog(pane.dialog)
            picker = dialog.form.editor("person_id")  # type: ignore[attr-defined]
            reach(inside(picker))
            type_in(person.name)
            popup = picker._completer.popup()
            room.qtbot.waitUntil(popup.isVisible, timeout=20_000)  # type: ignore[attr-defined]
            QTest.keyClick(popup, Qt.Key.Key_Down)
            QTest.keyClick(popup, Qt.Key.Key_Return)
            room.settle()
            assert picker.value() == person.id
            in_dialog(dialog)
            reach(inside(dialog.form.editor("evidence")))  # type: ignore[attr-defined]
            type_in("The name stands in the page's roles.")
            press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            room.settle()
    finally:
        register.hide()
        register.deleteLater()
