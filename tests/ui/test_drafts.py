"""Drafts in the window: kept while somebody types, offered once with their date, gone when said or thrown away."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.domain.people import Person
from actdesk.ui.context import ScreenContext
from actdesk.ui.drafts import DraftKeeper
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.cases import evidence_draft
from actdesk.ui.screens.cases.evidence_draft import files, kept, taken
from actdesk.ui.screens.cases.evidence_files import piece
from actdesk.ui.widgets import ChoiceField, DateField, Form, LineInput, MultiChoice, RecordPicker, TextInput
from actdesk.ui.widgets.draft_bar import DraftBar
from actdesk.ui.widgets.draft_text import DraftText
from tests.ui.a11y import complaints
from tests.ui.fakes import fake_context
from tests.ui.real_desk import RealDesk

PLACE = Place("people.person", Kind.PERSON, uuid4())
HOSTILE = 'half \ud83d, nul \x00, <img src="file:///etc/passwd">, سلام, 😀'


class Room:
    """A real store and one keeper; forms that come and go."""

    def __init__(self, folder: Path, jobs: Jobs, qtbot: QtBot) -> None:
        self.real, self.jobs, self.qtbot = RealDesk(folder), jobs, qtbot
        self.forms: list[QWidget] = []
        self.context: ScreenContext = fake_context(self.real.desk, jobs)
        self.settle()

    @property
    def keeper(self) -> DraftKeeper:
        assert self.context.drafts is not None
        return self.context.drafts

    def settle(self) -> None:
        for _turn in range(4):
            self.jobs.wait()
            QApplication.processEvents()

    def form(self, place: Place = PLACE, *, name: str = "Luis", version: int = 1) -> Form:
        form = Form()
        self.forms.append(form)
        form.add("name", LineInput())
        form.add("notes", TextInput(limit=2_000_000), optional=True)
        form.add("day", DateField(), optional=True)
        form.add("secret", LineInput(secret=True), optional=True)
        form.label("name", "Name")
        for key, label in (("notes", "Notes"), ("day", "Day"), ("secret", "Passphrase")):
            form.label(key, label)
        form.set_values({"name": name})
        form.show()
        form.keep_draft(self.context.drafts, place, title=lambda: "Edit Luis Prado", version=version)
        return form

    def type(self, form: Form, key: str, text: str) -> None:
        editor = form.editor(key)
        editor.setPlainText(text) if isinstance(editor, TextInput) else editor.setText(text)  # type: ignore[attr-defined]

    def wait_until_kept(self) -> None:
        self.qtbot.waitUntil(lambda: bool(self.real.desk.drafts.mine()), timeout=2000)
        self.settle()

    def start_anew(self) -> None:
        """As after a kill: what the window knew is forgotten, the store is read again."""
        self.context = fake_context(self.real.desk, self.jobs)
        self.settle()


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path / "store", jobs, qtbot)
    yield made
    made.settle()
    for form in made.forms:
        gone(form)
    made.settle()
    made.real.close()


def bar_of(form: Form) -> DraftBar:
    bar = form.findChild(DraftBar)
    assert bar is not None
    return bar


def gone(widget: QWidget) -> None:
    if not shiboken6.isValid(widget):
        return
    widget.hide()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# --- kept --------------------------------------------------------------------------------------------------------


def test_what_is_typed_is_in_the_store_within_two_seconds(room: Room) -> None:
    form = room.form()
    room.type(form, "notes", "She called")
    room.wait_until_kept()
    (note,) = room.real.desk.drafts.mine()
    assert (note.place, note.title, note.saved_at) == (PLACE, "Edit Luis Prado", room.real.clock.now())


def test_nothing_is_written_while_nothing_changes(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    written = []
    monkeypatch.setattr(room.keeper._drafts, "keep", lambda *_args, **_more: written.append(1))
    form = room.form()
    room.type(form, "notes", "a")
    room.qtbot.waitUntil(lambda: len(written) == 1, timeout=2000)
    room.settle()
    assert not room.keeper._timer.isActive()


def test_steady_typing_is_kept_too(room: Room) -> None:
    form = room.form()
    room.type(form, "notes", "a")
    left = room.keeper._timer.remainingTime()
    room.type(form, "notes", "ab")
    assert room.keeper._timer.remainingTime() <= left, "the second key must not put the keeping off"


def test_a_form_that_is_hidden_is_kept_at_once(room: Room) -> None:
    form = room.form()
    room.type(form, "notes", "a")
    form.hide()
    room.settle()
    assert len(room.real.desk.drafts.mine()) == 1


def test_a_text_that_is_taken_back_leaves_no_draft(room: Room) -> None:
    form = room.form()
    room.type(form, "notes", "a")
    room.wait_until_kept()
    room.type(form, "notes", "")
    form.hide()
    room.settle()
    assert room.real.desk.drafts.mine() == ()


def test_a_flush_keeps_what_was_typed_in_the_last_moment_and_ends_the_keeping(room: Room) -> None:
    form = room.form()
    room.type(form, "notes", "the last word")
    assert room.keeper.flush()
    (note,) = room.real.desk.drafts.mine()
    assert "the last word" in room.real.desk.drafts.read(note.id)
    room.type(form, "notes", "after the lock")
    assert not room.keeper._timer.isActive()


def test_a_flush_does_not_wait_for_ever_and_can_be_asked_again(room: Room) -> None:
    form = room.form()
    room.type(form, "notes", "the last word")
    with room.real.store.act("person.add"):
        assert not room.keeper.flush(0.05)
    assert room.keeper.flush()
    assert len(room.real.desk.drafts.mine()) == 1


def test_a_passphrase_is_in_no_draft(room: Room) -> None:
    form = room.form()
    room.type(form, "secret", "lantern orchard violin")
    form.editor("secret").setEchoMode(LineInput.EchoMode.Normal)  # type: ignore[attr-defined] - an eye shows it
    room.type(form, "notes", "a")
    form.hide()
    room.settle()
    (note,) = room.real.desk.drafts.mine()
    assert "lantern" not in room.real.desk.drafts.read(note.id)


def test_a_passphrase_alone_makes_no_draft(room: Room) -> None:
    form = room.form()
    room.type(form, "secret", "lantern orchard violin")
    form.hide()
    room.settle()
    assert room.real.desk.drafts.mine() == ()


def test_a_failure_is_told_once_and_the_text_is_kept_once_it_works_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, heard = room.form(), []
    room.keeper.failed.connect(heard.append)
    keep = room.keeper._drafts.keep

    def full(*_args: object, **_more: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(room.keeper._drafts, "keep", full)
    for text in ("a", "ab"):
        room.type(form, "notes", text)
        room.keeper._keep_all()
        room.settle()
    assert len(heard) == 1
    monkeypatch.setattr(room.keeper._drafts, "keep", keep)
    room.keeper._keep_all()
    room.settle()
    assert len(room.real.desk.drafts.mine()) == 1


# --- offered -----------------------------------------------------------------------------------------------------


def left_behind(room: Room, *, text: str = "She called", version: int = 1) -> None:
    """Somebody typed, and the program was killed."""
    form = room.form(version=version)
    room.type(form, "notes", text)
    form.hide()
    room.settle()
    gone(form)
    room.start_anew()


def test_what_was_left_is_offered_once_with_its_date(room: Room) -> None:
    left_behind(room)
    form = room.form()
    bar = bar_of(form)
    assert bar.isVisible()
    assert "20 Nov 2026" in bar.text()
    assert form.values()["notes"] == "", "nothing is filled in unasked"
    bar.go_on.click()
    room.settle()
    assert form.values()["notes"] == "She called"
    assert form.is_dirty()
    assert not bar.isVisible()
    assert not bar_of(room.form()).isVisible(), "it is not offered again while somebody goes on with it"
    assert complaints(form) == []


def test_what_was_gone_on_with_is_the_same_draft(room: Room) -> None:
    left_behind(room)
    form = room.form()
    bar_of(form).go_on.click()
    room.settle()
    room.type(form, "notes", "She called twice")
    form.hide()
    room.settle()
    (note,) = room.real.desk.drafts.mine()
    assert "twice" in room.real.desk.drafts.read(note.id)


def test_what_is_thrown_away_is_gone_and_offered_nowhere(room: Room) -> None:
    left_behind(room)
    form = room.form()
    bar_of(form).throw_away.click()
    room.settle()
    assert room.real.desk.drafts.mine() == ()
    assert not bar_of(form).isVisible()
    room.start_anew()
    assert not bar_of(room.form()).isVisible()


def test_what_is_typed_before_the_choice_takes_nothing_away(room: Room) -> None:
    left_behind(room)
    form = room.form()
    room.type(form, "name", "Ana")
    form.hide()
    room.settle()
    assert len(room.real.desk.drafts.mine()) == 2


def test_a_form_of_another_record_does_not_offer_it(room: Room) -> None:
    left_behind(room)
    assert not bar_of(room.form(Place("people.person", Kind.PERSON, uuid4()))).isVisible()


def test_a_draft_is_filled_in_over_a_record_that_changed_and_says_which_field(room: Room) -> None:
    form = room.form(name="Luis")
    room.type(form, "name", "Luis P.")
    form.hide()
    room.settle()
    gone(form)
    room.start_anew()
    form = room.form(name="Luis Prado")
    bar_of(form).go_on.click()
    room.settle()
    assert form.values()["name"] == "Luis P."
    assert bar_of(form).isVisible()
    assert "Changed by somebody since you wrote: Name." in bar_of(form).text()
    bar_of(form).close_it.click()
    assert not bar_of(form).isVisible()


def test_a_draft_of_an_older_form_can_be_read_and_copied(room: Room, qtbot: QtBot) -> None:
    left_behind(room, version=1)
    form = room.form(version=2)
    bar_of(form).go_on.click()
    room.settle()
    assert form.values()["notes"] == ""
    assert "does not fit this form any more" in bar_of(form).text()
    bar_of(form).show_it.click()
    room.settle()
    shown = form.findChild(DraftText)
    assert shown is not None
    assert shown.text.toPlainText() == "Notes\nShe called"
    assert complaints(shown) == []
    shown.close()


@pytest.mark.parametrize(
    "text", [HOSTILE, ("a line of it " * 8 + "\n") * 9600, "  spaces\n\nand lines"], ids=["hostile", "million", "lines"]
)
def test_every_text_comes_back_as_it_was_typed(room: Room, text: str) -> None:
    left_behind(room, text=text)
    form = room.form()
    typed = TextInput(limit=2_000_000)
    room.qtbot.addWidget(typed)
    typed.setPlainText(text)
    bar_of(form).go_on.click()
    room.settle()
    assert form.values()["notes"] == typed.value()


def test_a_damaged_draft_harms_nothing(room: Room) -> None:
    left_behind(room)
    (note,) = room.real.desk.drafts.mine()
    room.real.desk.drafts.keep(note.id, PLACE, title="t", body=json.dumps({"form": {"typed": {"nowhere": 1}}}), turn=9)
    form = room.form()
    bar_of(form).go_on.click()
    room.settle()
    assert bar_of(form).isVisible()
    assert not form.is_dirty()


def test_half_typed_days_searches_and_ticks_come_back(room: Room, qtbot: QtBot) -> None:
    place, chosen = Place("people.leave"), Person.made(name="Ana")
    room.real.keep(chosen)

    def make() -> Form:
        form = Form()
        room.forms.append(form)
        form.add("day", DateField())
        form.add("whole", DateField())
        form.add("who", RecordPicker(Kind.PERSON, room.real.desk.lists, room.jobs))
        form.add("search", RecordPicker(Kind.PERSON, room.real.desk.lists, room.jobs))
        form.add("ways", MultiChoice(["en", "fr"], group="language"))
        form.add("one", ChoiceField(["en", "fr"], group="language"))
        form.show()
        form.keep_draft(room.context.drafts, place, title=lambda: "t")
        return form

    form = make()
    form.editor("day").line().textEdited.emit("12/")  # type: ignore[attr-defined]
    form.editor("day").line().setText("12/")  # type: ignore[attr-defined]
    form.editor("search").line().setText("Wanj")  # type: ignore[attr-defined]
    for key, value in {"whole": date(2026, 5, 3), "who": chosen.id, "ways": ("fr",), "one": "fr"}.items():
        form.editor(key).set_value(value)  # type: ignore[attr-defined]
    form.hide()
    room.settle()
    gone(form)
    form = make()
    bar_of(form).go_on.click()
    room.settle()
    told = form.values()
    assert form.editor("day").line().text() == "12/"  # type: ignore[attr-defined]
    assert form.editor("search").line().text() == "Wanj"  # type: ignore[attr-defined]
    assert (told["whole"], told["who"], told["ways"], told["one"]) == (date(2026, 5, 3), chosen.id, ("fr",), "fr")


# --- said --------------------------------------------------------------------------------------------------------


def test_a_saved_form_leaves_no_draft_even_if_it_is_being_kept_just_now(room: Room) -> None:
    form = room.form()
    room.type(form, "notes", "a")
    room.keeper._keep_all()  # under way on a worker
    form.mark_saved()
    room.settle()
    assert room.real.desk.drafts.mine() == ()
    assert room.keeper.unfinished() == ()


def test_the_act_that_saves_a_form_takes_its_draft_away_itself(room: Room) -> None:
    form = room.form()
    room.type(form, "notes", "a")
    room.wait_until_kept()
    form.settling(room.real.desk.people.add_person)(name="Luis")
    assert room.real.desk.drafts.mine() == ()


def test_loading_a_record_anew_leaves_what_is_offered(room: Room) -> None:
    left_behind(room)
    form = room.form()
    form.set_values({"name": "Luis"})
    room.settle()
    assert bar_of(form).isVisible()
    assert len(room.real.desk.drafts.mine()) == 1


# --- evidence ----------------------------------------------------------------------------------------------------


def test_evidence_is_drafted_with_its_bytes_beside_and_what_fits_nowhere_by_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(evidence_draft, "MOST_BYTES", 10)
    small, large = piece("seen.png", b"png"), piece("film.mp4", b"0" * 11)
    told, beside = json.loads(json.dumps(kept([small, large]))), files([small, large])
    assert taken(told, beside) == ([small], ["film.mp4"])
    assert taken(told, {}) == ([], ["film.mp4", "seen.png"])  # its bytes went when a name was erased
    assert kept([]) == {}
