"""Forms on paper in the window: the blank one saved, the filled-in one dropped or chosen, looked at and taken in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Kind
from actdesk.domain.languages import Language
from actdesk.domain.lists import ListQuery
from actdesk.domain.request_forms import FormFormat
from actdesk.domain.requests import Stage
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.requests import asking
from actdesk.ui.screens.requests.blank_form import BlankFormDialog
from actdesk.ui.screens.requests.incoming_form import IncomingFormDialog
from tests.reports.forms import fill_in
from tests.ui.a11y import complaints
from tests.ui.requests_room import HOSTILE, Room


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path / "store", jobs)
    yield made
    made.end()


def drop(on: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    on.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none))


def test_the_blank_form_is_saved_as_pdf_and_as_text(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = room.screen()
    for format_, head in ((FormFormat.PDF, b"%PDF-"), (FormFormat.TEXT, b"\xef\xbb\xbf#|")):
        to = tmp_path / f"form.{format_}"
        monkeypatch.setattr(asking, "ask_where", lambda *_args, to=to: to)
        screen.run_action("blank")
        dialog = screen.paper.dialog
        assert isinstance(dialog, BlankFormDialog)
        assert complaints(dialog) == []
        dialog.kind.set_value(format_.value)
        dialog.tongue.set_value(Language.SPANISH.value)
        dialog.save.click()
        room.settle()
        assert to.read_bytes().startswith(head)


def test_a_form_that_is_dropped_is_looked_at_and_becomes_a_draft(room: Room, tmp_path: Path) -> None:
    screen = room.screen()
    blank = room.desk.request_forms.blank(language=Language.FRENCH, format_=FormFormat.PDF)
    path = tmp_path / "retour.pdf"
    path.write_bytes(fill_in(blank, {"handle": "actlacs", "audience": HOSTILE, "hours": "many"}))
    drop(screen, path)
    room.settle()
    dialog = screen.paper.dialog
    assert isinstance(dialog, IncomingFormDialog)
    assert complaints(dialog) == []
    assert room.desk.lists.count(ListQuery(Kind.REQUEST)) == 0  # nothing is made before the officer says so
    dialog.act.click()
    room.settle()
    found = screen.record.found
    assert found is not None
    assert found.view.request.stage is Stage.DRAFT
    assert found.view.answers["audience"] == HOSTILE
    assert found.view.request.language is Language.FRENCH
    drop(screen, path)  # the same file again
    room.settle()
    again = screen.paper.dialog
    assert isinstance(again, IncomingFormDialog)
    assert not again.act.isEnabled()
    assert found.view.request.reference in again.summary.text()
    again.reject()


def test_a_form_for_a_draft_is_put_where_it_belongs(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, request_id = room.screen(), room.draft(audience="Few")
    path = tmp_path / "answer.pdf"
    path.write_bytes(fill_in(room.desk.request_forms.filled(request_id), {"audience": "Many of them"}))
    monkeypatch.setattr(asking, "ask_form", lambda *_args: path)
    screen.form_button.click()
    room.settle()
    dialog = screen.paper.dialog
    assert isinstance(dialog, IncomingFormDialog)
    assert dialog.as_new.isVisible()
    dialog.act.click()
    room.settle()
    assert room.view(request_id).answers["audience"] == "Many of them"


def test_a_file_that_is_no_form_is_explained(room: Room, tmp_path: Path) -> None:
    screen = room.screen()
    path = tmp_path / "letter.txt"
    path.write_text("Dear team")
    drop(screen, path)
    room.settle()
    assert screen.paper.dialog is None
