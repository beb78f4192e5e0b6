"""By keyboard alone: Tab goes the way one reads, Enter presses the button in focus, and keys do what help says."""

import itertools
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Kind, new_id
from actdesk.domain.lists import Hit
from actdesk.ui.door.setup import SetupPages
from actdesk.ui.jobs import Jobs
from actdesk.ui.palette import Palette, matches
from actdesk.ui.taborder import follow_layout, in_reading_order
from actdesk.ui.theme import Theme
from actdesk.ui.widgets import Button, ConfirmDialog, Form, LineInput
from actdesk.ui.widgets.form_errors import ErrorSummary


def shown_order(page: QWidget) -> list[QWidget]:
    """What Tab reaches in turn from the first part of the page, once around."""
    first = next(part for part in in_reading_order(page) if part.isVisible())
    found, part = [first], first.nextInFocusChain()
    while part is not first:
        tabbed = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None
        if tabbed and part.isVisibleTo(page) and page.isAncestorOf(part):
            found.append(part)
        part = part.nextInFocusChain()
    return found


def test_rows_that_come_and_go_under_the_order_of_the_page_do_not_end_the_process(qtbot: QtBot) -> None:
    """An order that asked layouts for their items died here: the wrapper of an item outlived it."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    rows: list[QWidget] = []
    for turn in range(40):
        for row in rows:
            row.deleteLater()
        rows = [QWidget(page) for _ in range(12)]
        for row in rows:
            inside, line = QVBoxLayout(row), QHBoxLayout()
            inside.addLayout(line)
            line.addWidget(Button(str(turn), parent=row))
            inside.addWidget(LineInput(parent=row))
            column.addWidget(row)
        follow_layout(page)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    assert column.count() == 12


def test_parts_made_in_any_order_are_reached_in_the_order_of_the_page(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    last, second, first, tabbed = Button("last"), LineInput(), Button("first"), LineInput()
    column, row = QVBoxLayout(page), QHBoxLayout()
    row.addWidget(first)
    row.addWidget(second)
    column.addLayout(row)
    tabs = QTabWidget(page)
    tabs.addTab(tabbed, "one")
    column.addWidget(tabs)
    column.addWidget(last)
    page.show()
    follow_layout(page)
    assert shown_order(page) == [first, second, tabs.tabBar(), tabbed, last]


@pytest.mark.parametrize("page", range(4))
def test_the_first_start_is_tabbed_from_top_to_bottom(page: int, qtbot: QtBot, tmp_path: object, look: Theme) -> None:
    setup = SetupPages(tmp_path)  # type: ignore[arg-type]
    qtbot.addWidget(setup)
    setup.resize(600, 700)
    setup.show()
    setup._turn(page)
    setup._passphrase.check()  # its errors stand in the order, too
    QApplication.processEvents()
    order = shown_order(setup)
    places = [part.mapTo(setup, part.rect().topLeft()) for part in order]
    assert all(
        later.y() > earlier.y() - 12 or later.x() > earlier.x() for earlier, later in itertools.pairwise(places)
    ), [type(part).__name__ for part in order]
    tops = [place.y() for place in places]
    assert tops == sorted(tops) or all(b > a - 24 for a, b in itertools.pairwise(tops)), tops


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_button_in_focus_is_the_one_that_is_pressed(key: Qt.Key, qtbot: QtBot) -> None:
    dialog = ConfirmDialog(None, question="Throw it away?", detail="", act="Throw it away", dangerous=True, keep="Keep")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.act.setFocus()
    QTest.keyClick(dialog.act, key)
    assert dialog.result() == ConfirmDialog.DialogCode.Accepted
    other = ConfirmDialog(None, question="Throw it away?", detail="", act="Throw it away", dangerous=True, keep="Keep")
    qtbot.addWidget(other)
    other.open()
    other.safe.setFocus()
    QTest.keyClick(other.safe, key)
    assert other.isHidden()
    assert other.result() == ConfirmDialog.DialogCode.Rejected


def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    for name in ("name", "handle"):
        made.add(name, LineInput())
        made.label(name, name.title())
    made.show()
    return made


def test_after_a_refusal_one_types_where_something_is_wrong(qtbot: QtBot) -> None:
    made = form(qtbot)
    made.editor("name").setText("Forum")  # type: ignore[attr-defined]
    assert not made.check()
    assert QApplication.focusWidget() is made.editor("handle") or made.focusWidget() is made.editor("handle")


def test_what_was_put_right_is_listed_on_top_no_longer(qtbot: QtBot) -> None:
    made = form(qtbot)
    assert not made.check()
    summary = made.findChild(ErrorSummary)
    assert summary.text() == "2 things to put right"
    made.editor("name").setText("Forum")  # type: ignore[attr-defined]
    assert summary.text() == "1 thing to put right"
    made.editor("handle").setText("forum")  # type: ignore[attr-defined]
    assert summary.isHidden()


def test_what_no_field_is_to_blame_for_stays_listed_and_has_the_focus(qtbot: QtBot) -> None:
    made = form(qtbot)
    made.show_errors({}, general="There is one already.")
    summary = made.findChild(ErrorSummary)
    assert made.focusWidget() is summary
    made.editor("name").setText("Forum")  # type: ignore[attr-defined]
    assert not summary.isHidden()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("acount", True),
        ("add acount", True),
        ("ad an acc", True),
        ("éditer", False),
        ("account add", True),
        ("accont", True),
        ("bank", False),
        ("add picture", False),
        ("ab", False),
    ],
)
def test_a_command_is_found_with_one_slip(typed: str, found: bool) -> None:
    assert matches(typed, "Add an account") is found


def test_the_same_size_again_restyles_nothing(look: Theme) -> None:
    heard: list[bool] = []
    look.changed.connect(lambda: heard.append(True))
    look.enlarge(look.scale)
    assert heard == []
    look.enlarge(1.5)
    look.enlarge(3.0)
    look.enlarge(4.0)  # more than the most is the most
    assert len(heard) == 2


def test_enter_before_the_search_has_ended_opens_the_first_of_what_it_finds(qtbot: QtBot, jobs: Jobs) -> None:
    until, opened = threading.Event(), list[tuple[Kind, object]]()
    hits = (Hit(Kind.PERSON, new_id(), "Jonas Weber", ""), Hit(Kind.PERSON, new_id(), "Jonas Blum", ""))

    def search(_words: str, limit: int) -> tuple[Hit, ...]:
        until.wait(20)
        return hits[:limit]

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    palette = Palette(jobs, search, parent=window)
    palette.record_chosen.connect(lambda kind, record: opened.append((kind, record)))
    palette.open_with([])
    qtbot.keyClicks(palette._line, "Jonas")
    assert palette._list.item(0).data(Qt.ItemDataRole.UserRole).title == "Searching…"
    qtbot.keyClick(palette._line, Qt.Key.Key_Return)
    assert opened == []
    until.set()
    qtbot.waitUntil(lambda: opened == [(Kind.PERSON, hits[0].id)], timeout=10_000)
    assert not palette.isVisible()
