"""Every form that there is, on a desk with sample records: what is typed in it is kept, offered and filled in again."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.domain.base import Kind
from actdesk.domain.lists import ListQuery
from actdesk.services.access import SetupAnswers
from actdesk.services.desk import Desk
from actdesk.ui.context import ScreenContext
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.cases import end_dialogs, record_dialogs, step_dialogs
from actdesk.ui.screens.cases.comment import CommentDialog
from actdesk.ui.screens.cases.dialogs import FormDialog as CaseDialog
from actdesk.ui.screens.cases.evidence_files import piece
from actdesk.ui.screens.cases.intake import IntakePage
from actdesk.ui.screens.people.dialogs import AcknowledgeDialog, EnrolDialog
from actdesk.ui.screens.people.leaving import LeaveDialog
from actdesk.ui.screens.people.person_pane import PersonPane
from actdesk.ui.screens.people.presenter import read_person
from actdesk.ui.screens.pictures.consent_dialogs import ConsentDialog, LinkDialog
from actdesk.ui.screens.pictures.dialogs import FormDialog as PictureDialog
from actdesk.ui.screens.pictures.questions import QuestionsForm
from actdesk.ui.screens.pictures.uses import UseDialog
from actdesk.ui.screens.register.account_pane import AccountPane
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.screens.register.acts import StateDialog
from actdesk.ui.screens.register.administering import AdministrationDialog, EndDialog, ProofDialog
from actdesk.ui.screens.register.body_pane import BodyPane
from actdesk.ui.screens.register.editing import EditablePane
from actdesk.ui.screens.register.presenter import read_account, read_body
from actdesk.ui.screens.settings.you import YouSection
from actdesk.ui.widgets import DateField, Form, LineInput, TextInput
from actdesk.ui.widgets.draft_bar import DraftBar
from tests.data.stores import PASSPHRASE, QUICK
from tests.ui.a11y import complaints
from tests.ui.fakes import fake_context

TYPED = "Half a sentence, <b>not</b> saved 😀"
Made = tuple[QWidget, Form]
Make = Callable[["Room"], Made]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    access = StoreAccess(tmp_path_factory.mktemp("everywhere") / "store", cost=QUICK)
    yield access.create(SetupAnswers(name="Noor Voorbeeld", with_samples=True), PASSPHRASE)
    access.lock()


class Room:
    """Makes forms over a window, and lets them go."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.desk, self.jobs = desk, jobs
        self.window = QWidget()
        self.window.resize(1000, 700)
        self.window.show()
        self.context: ScreenContext = fake_context(desk, jobs)
        self.settle()

    def settle(self) -> None:
        for _turn in range(5):
            self.jobs.wait()
            QApplication.processEvents()

    def first(self, kind: Kind, **where: tuple[str, ...]) -> UUID:
        return self.desk.lists.page(ListQuery(kind, where=where), 0, 1)[0].id

    def close(self, widget: QWidget) -> None:
        """As at a lock: it is deleted, and nobody asks."""
        if shiboken6.isValid(widget):
            widget.hide()
            self.settle()
        if shiboken6.isValid(widget):  # a window that is closed deletes itself
            widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle()


@pytest.fixture
def room(desk: Desk, jobs: Jobs) -> Iterator[Room]:
    made = Room(desk, jobs)
    yield made
    made.settle()
    for note in desk.drafts.mine():
        desk.drafts.discard(note.id)
    made.close(made.window)


# --- how each of them is opened ----------------------------------------------------------------------------------


def of_case(kind: type[CaseDialog]) -> Make:
    def make(room: Room) -> Made:
        view = room.desk.cases.case(room.first(Kind.CASE))
        dialog: Any = kind
        if issubclass(kind, record_dialogs.MeasureDialog):
            view = next(v for v in cases(room) if v.measures)
            made = dialog(room.context, view, view.measures[0], parent=room.window)
        else:
            made = dialog(room.context, view, parent=room.window)
        made.ask()
        return made, made.form

    return make


def cases(room: Room) -> list[Any]:
    rows = room.desk.lists.page(ListQuery(Kind.CASE), 0, 50)
    return [room.desk.cases.case(row.id) for row in rows]


def intake(room: Room) -> Made:
    page = IntakePage(room.context, parent=room.window)
    page.show()
    page.start()
    return page, page.form


def comment(room: Room) -> Made:
    made = CommentDialog(room.context, None, parent=room.window)
    made.ask()
    return made, made.form


def pane(kind: type[EditablePane], read: Callable[[Desk, UUID], Any], record: Kind) -> Make:
    def make(room: Room) -> Made:
        made: Any = kind(room.context, room.settle, parent=room.window)
        made.show()
        made.show_file(read(room.desk, room.first(record)))
        made.begin_edit()
        return made, made.fields.form

    return make


def of_account(kind: type[ActDialog]) -> Make:
    def make(room: Room) -> Made:
        rows = room.desk.lists.page(ListQuery(Kind.ACCOUNT), 0, 50)
        view = next(v for row in rows if (v := room.desk.register.account(row.id)).holders)
        given: dict[type[ActDialog], tuple[Any, ...]] = {
            StateDialog: (view,),
            AdministrationDialog: (view.account, None),
            ProofDialog: (view.account, view.holders[0]),
            EndDialog: (view.account, view.holders[0]),
        }
        dialog: Any = kind
        made = dialog(room.context, *given[kind], undo=room.settle, parent=room.window)
        made.open()
        return made, made.form

    return make


def of_person(kind: type[ActDialog]) -> Make:
    def make(room: Room) -> Made:
        dialog: Any = kind
        view = room.desk.people.person(room.first(Kind.PERSON))
        made = dialog(room.context, view, undo=room.settle, parent=room.window)
        made.open()
        return made, made.form

    return make


def leaving(room: Room) -> Made:
    person_id = room.first(Kind.PERSON)
    view, hanging = room.desk.people.person(person_id), room.desk.people.hanging(person_id)
    made = LeaveDialog(room.context, view, hanging, undo=room.settle, parent=room.window)
    made.open()
    return made, made.form


def of_picture(kind: type[PictureDialog]) -> Make:
    def make(room: Room) -> Made:
        dialog: Any = kind
        picture_id = room.first(Kind.PICTURE)
        about: dict[str, Any] = {"picture_id": picture_id}
        if kind is LinkDialog:
            about["consents"] = ()
        if kind is UseDialog:
            about = {"view": room.desk.pictures.picture(picture_id)}
        made = dialog(room.context, room.window, **about)
        made.form.mark_saved()
        made.form.keep_draft(room.context.drafts, made.draft_place, title=made.windowTitle)
        made.open()
        return made, made.form

    return make


def picture(room: Room) -> Made:
    made = QuestionsForm(room.context, parent=room.window)
    made.show()
    made.show_picture(room.desk.pictures.picture(room.first(Kind.PICTURE)).picture)
    return made, made.form


def you(room: Room) -> Made:
    made = YouSection(room.context, room.window)
    made.show()
    room.settle()
    return made, made._form


FORMS: dict[str, Make] = {
    **{
        kind.__name__: of_case(kind)
        for kind in (
            step_dialogs.ContactDialog,
            step_dialogs.AgreeDialog,
            step_dialogs.RemoveDialog,
            step_dialogs.AskRemovalDialog,
            step_dialogs.ConfirmRemovalDialog,
            end_dialogs.RecommendDialog,
            end_dialogs.DecideDialog,
            end_dialogs.SettleDialog,
            end_dialogs.HandOverDialog,
            end_dialogs.ReopenDialog,
            record_dialogs.ClassifyDialog,
            record_dialogs.CorrectDialog,
            record_dialogs.NoteDialog,
            record_dialogs.MeasureDoneDialog,
            record_dialogs.MeasureChangeDialog,
        )
    },
    **{kind.__name__: of_account(kind) for kind in (StateDialog, AdministrationDialog, ProofDialog, EndDialog)},
    **{kind.__name__: of_person(kind) for kind in (AcknowledgeDialog, EnrolDialog)},
    "LeaveDialog": leaving,
    **{kind.__name__: of_picture(kind) for kind in (ConsentDialog, UseDialog)},
    "account": pane(AccountPane, read_account, Kind.ACCOUNT),
    "body": pane(BodyPane, read_body, Kind.BODY),
    "person": pane(PersonPane, read_person, Kind.PERSON),
    "intake": intake,
    "comment": comment,
    "picture": picture,
    "you": you,
}


def type_everywhere(form: Form) -> list[str]:
    """Type into every line, text and day of the form; return which."""
    typed = []
    for key in form.values():
        editor = form.editor(key)
        if isinstance(editor, TextInput | QPlainTextEdit):
            editor.setPlainText(TYPED)
        elif isinstance(editor, LineInput):
            editor.setText(TYPED)
        elif isinstance(editor, DateField):
            editor.line().setText("3 Ma")
            editor.line().textEdited.emit("3 Ma")
        else:
            continue
        typed.append(key)
    return typed


def bar_of(form: Form) -> DraftBar:
    bar = form.findChild(DraftBar)
    assert bar is not None
    return bar


@pytest.mark.parametrize("name", FORMS)
def test_what_is_typed_in_a_form_is_filled_in_again(room: Room, qtbot: QtBot, name: str) -> None:
    widget, form = FORMS[name](room)
    room.settle()
    place = form.draft_place()
    assert place is not None, "it keeps no draft"
    typed = type_everywhere(form)
    assert typed
    before = form.values()
    room.close(widget)
    (note,) = room.desk.drafts.mine()
    assert note.place == place
    assert note.title.strip(), "it says what was being written"
    widget, form = FORMS[name](room)
    room.settle()
    bar = bar_of(form)
    assert bar.isVisible()
    assert complaints(bar) == []
    bar.go_on.click()
    room.settle()
    assert not bar.isVisible()
    assert form.values() == before
    days = [form.editor(key) for key in typed if isinstance(form.editor(key), DateField)]
    assert all(day.line().text() == "3 Ma" for day in days if isinstance(day, DateField))
    form.mark_saved()
    room.settle()
    assert room.desk.drafts.mine() == ()
    if isinstance(widget, QDialog):
        widget.reject()
    room.close(widget)


def test_measures_that_were_added_come_back_with_their_fields(room: Room) -> None:
    make = FORMS["AgreeDialog"]
    widget, form = make(room)
    assert isinstance(widget, step_dialogs.AgreeDialog)
    widget._on_more()
    widget._on_more()
    form.set_values({})
    form.editor("text3").setPlainText("The third")  # type: ignore[attr-defined]
    form.editor("text2").setPlainText("The second")  # type: ignore[attr-defined]
    room.close(widget)
    widget, form = make(room)
    bar_of(form).go_on.click()
    room.settle()
    assert (form.values()["text2"], form.values()["text3"]) == ("The second", "The third")
    form.mark_saved()
    room.close(widget)


def test_dropped_evidence_comes_back_with_the_case_that_was_begun(room: Room) -> None:
    page, form = intake(room)
    assert isinstance(page, IntakePage)
    page.evidence._pieces = [piece("seen.png", b"bytes")]
    page.evidence._show()
    page.later.editor("crisis").set_value(True)  # type: ignore[attr-defined]
    room.close(page)
    page, form = intake(room)
    assert isinstance(page, IntakePage)
    bar_of(form).go_on.click()
    room.settle()
    assert [p.incoming.data for p in page.evidence.pieces()] == [b"bytes"]
    assert page.later.values()["crisis"] is True
    assert page.is_dirty()
    page.clear()
    room.settle()
    assert room.desk.drafts.mine() == ()
    room.close(page)
