"""Before and after for a whole batch: several pictures chosen in the list, or cleaned on the table, on one sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.reports.view import ReportsScreen
from actdesk.ui.widgets import ListView
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNavigator
from tests.ui.pictures_room import PicturesRoom


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs) -> Iterator[PicturesRoom]:
    made = PicturesRoom(tmp_path, jobs)
    made.put(*made.samples()[:3])
    made.screen.workbench.start()
    made.until(lambda: made.screen.list.model.rowCount() == 3)
    yield made
    made.end()


def asked(room: PicturesRoom) -> list[str]:
    """What the Reports room was asked for: the report, and the pictures by their ids."""
    assert isinstance(room.context.navigator, FakeNavigator)
    ((screen, action),) = room.context.navigator.actions
    assert screen == "reports"
    return action.split()


def test_pictures_marked_by_keys_alone_go_on_one_sheet_in_the_order_of_the_list(room: PicturesRoom) -> None:
    screen = room.screen
    screen._show_list()
    room.settle()
    table = screen.list.table
    shown = [screen.list.model.record_at(row) for row in range(screen.list.model.rowCount())]
    assert len(shown) >= 3
    table.setFocus()
    screen.list.choose(shown[0])
    room.settle()
    assert not screen.marked.isVisible()
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    room.settle()
    assert screen.marked.isVisible()
    assert "3 pictures chosen" in screen.marked.text()
    assert complaints(screen) == []
    screen._sheet.click()
    room.settle()
    assert asked(room) == ["picture_clearance", *map(str, shown[:3])]


def test_marks_do_not_move_to_other_records_when_the_list_is_sorted_anew(room: PicturesRoom) -> None:
    listed: ListView = room.screen.list
    room.screen._show_list()
    room.settle()
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    listed.choose(listed.model.record_at(1))
    room.settle()
    kept = listed.chosen_id()
    other = 0 if listed.table.currentIndex().row() else 1
    listed.table.selectionModel().select(listed.model.index(other, 0), rows)
    assert listed.marked_count() == 2
    listed._on_heading(0)
    room.settle()
    assert listed.marked_count() == 1
    assert listed.chosen_id() == kept
    assert not room.screen.marked.isVisible()


def test_the_pictures_of_a_batch_are_seen_on_one_sheet_before_it_is_written(room: PicturesRoom, tmp_path: Path) -> None:
    bench = room.screen.workbench
    assert bench._sheet.isVisible()
    bench._sheet.click()
    report, *ids = asked(room)
    assert ids == [str(item.picture_id) for item in bench._batch.items if item.picture_id]
    reports = ReportsScreen(room.context)
    reports.resize(1100, 700)
    reports.show()
    reports.run_action(" ".join((report, *ids)))
    room.settle()
    assert "pictures chosen in the list" in reports._options._several._said.text()
    preview = reports._presenter.preview
    assert preview is not None
    assert [str(record) for record in preview.choice.records] == ids
    assert len(preview.draft.facts.lines) == len(ids)
    reports._presenter.write(tmp_path / "sheet.pdf", "")
    room.settle()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert complaints(reports) == []
    reports._options._several.let_go.click()
    room.settle()
    assert not reports._options._several.isVisible()
    choice = reports._options.choice()
    assert choice is not None
    assert choice.records == ()
    assert choice.period is not None
    reports.hide()
    reports.deleteLater()
    room.settle()
