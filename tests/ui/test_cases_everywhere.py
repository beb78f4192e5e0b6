"""Cases for everybody: named in three languages, whole on a small laptop and with large letters, never markup."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Kind
from actdesk.domain.cases import CaseOutcome, Way
from actdesk.domain.comments import CommentVerdict
from actdesk.domain.ladder import NextStep
from actdesk.domain.languages import Language
from actdesk.services.attachments import Incoming
from actdesk.services.cases import Agreed
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.cases.dialogs import FormDialog
from actdesk.ui.screens.cases.record import DIALOGS
from actdesk.ui.theme import Theme, ThemeChoice
from actdesk.ui.widgets import TextInput
from tests.builders import make_signer
from tests.ui.a11y import complaints
from tests.ui.cases_room import CasesRoom, texts
from tests.ui.fits import cut_off
from tests.ui.real_desk import HOSTILE

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs, qtbot: QtBot) -> Iterator[CasesRoom]:
    made = CasesRoom(tmp_path / "store", jobs, qtbot)
    yield made
    made.close()


def told(room: CasesRoom, text: str = "We asked them to take it down, and they will think about it.") -> object:
    """A case in which everything has happened that a record can show, each with this text."""
    room.real.keep(room.second)
    room.case()
    cases = room.desk.cases
    case_id = room.case(
        summary=text,
        quoted=text,
        reporter=text[:200],
        concerned=text,
        people=(room.local.id,),
        crisis=True,
        evidence=[Incoming(text[:200], b"as it was")],
    )
    cases.ask_removal(case_id=case_id, gist=text, skip_reason=text, second=make_signer(room.second.id))
    cases.log_contact(case_id=case_id, way=Way.FORMAL, gist=text, answer=text)
    cases.agree(case_id=case_id, measures=[Agreed(text, text[:200], room.real.clock.today())])
    promised = {"answer_by": text[:200], "answer_due": room.real.clock.today()}
    cases.record_comment(case_id=case_id, comment=text, verdict=CommentVerdict.ANSWER, draft=text, **promised)
    cases.finish_measure(measure_id=room.view(case_id).measures[0].id, proof=text)
    cases.recommend(case_id=case_id, body_id=room.competent.id, gist=text, people_heard=False, why_not_heard=text)
    return case_id


def each_view(room: CasesRoom) -> Iterator[tuple[str, QWidget]]:
    """Every page, tab and window of the screen, one after the other, as an officer sees it."""
    case_id = told(room)
    yield "list", room.screen
    room.open(case_id)  # type: ignore[arg-type]
    for tab in range(5):
        room.screen.record.show_tab(tab)
        room.settle()
        yield f"tab {tab}", room.screen
    room.screen.new_case()
    room.screen.intake.start("https://www.facebook.com/actgreatlakes")
    room.screen.intake._look()
    room.settle()
    yield "intake", room.screen
    room.screen.intake.clear()
    room.screen._go_home()
    for window in windows(room):
        yield window.heading.text(), window
    room.screen.show_record(Kind.CASE, room.deserted())
    room.settle()
    yield "closed", room.screen
    room.screen.record.closed_panel.take_on.click()
    for window in shown(room):
        yield window.heading.text(), window


def windows(room: CasesRoom) -> Iterator[FormDialog]:
    """Every window over the record, open, closed again afterwards."""
    record = room.screen.record
    asks: list[Callable[[], None]] = [room.screen.check_comment, record.story.note.click, record.evidence.add.click]
    asks += [record.overview.correct_asked.emit, record._on_comment, record.overview.team.change.click]
    asks += [record._on_retain, record._on_delete, record._on_redact, record.overview.print.click]
    for ask in asks:
        ask()
        yield from shown(room)
    for step in DIALOGS:
        record.ask_step(step)
        yield from shown(room)
        if step in (NextStep.REMOVE, NextStep.RECOMMEND):
            record.ask_skip(step)
            yield from shown(room)


def shown(room: CasesRoom) -> Iterator[FormDialog]:
    dialog = room.dialog(FormDialog)
    yield dialog
    dialog.form.mark_saved()
    dialog.reject()
    room.settle()


@pytest.mark.parametrize("language", list(Language))
def test_everything_has_a_name_and_is_whole_on_a_small_laptop(
    room: CasesRoom, languages: Languages, language: Language
) -> None:
    languages.choose(language)
    room.screen.resize(1024 - 70, 600 - 90)  # what the navigation, the bar and the status line leave
    for name, view in each_view(room):
        assert complaints(view) == [], name
        assert cut_off(view) == [], name
        assert view.width() <= 1024, name
        assert view.height() <= 600, name


def test_everything_can_be_used_with_letters_twice_the_size(room: CasesRoom, look: Theme) -> None:
    look.enlarge(2.0)
    room.screen.resize(1240 - 170, 800 - 120)
    for name, view in each_view(room):
        assert cut_off(view) == [], name


def test_everything_is_drawn_in_the_dark_too(room: CasesRoom, look: Theme) -> None:
    look.choose(ThemeChoice.DARK)
    for _name, view in each_view(room):
        assert not view.grab().isNull()


def test_what_somebody_typed_is_shown_literally_everywhere(room: CasesRoom) -> None:
    room.open(told(room, HOSTILE))  # type: ignore[arg-type]
    for tab in range(5):
        room.screen.record.show_tab(tab)
        room.settle()
        for label in room.screen.findChildren(QLabel):
            assert not label.text() or label.textFormat() is Qt.TextFormat.PlainText
        assert cut_off(room.screen) == []
    for part in (room.screen.record.overview, room.screen.record.story, room.screen.record.measures):
        assert '<img src="file:///etc/passwd">' in texts(part)
    for window in windows(room):
        assert cut_off(window) == [], window.heading.text()


@pytest.mark.parametrize("text", ["👩🏽‍🚒 🇨🇭", "مرحبا بالعالم", "<b>bold</b> & <i>", "e\u0301"])
def test_any_script_is_kept_as_it_was_typed(room: CasesRoom, text: str) -> None:
    room.screen.new_case()
    for key in ("link", "summary", "quoted"):
        room.screen.intake.form.editor(key).set_value(text)  # type: ignore[attr-defined]
    room.screen.intake.take_in()
    room.settle()
    case = room.only_case()
    assert (case.link, case.summary, case.quoted) == (text, text, text)
    assert text in texts(room.screen.record.overview)


def test_a_nul_is_refused_where_it_stands(room: CasesRoom) -> None:
    room.screen.new_case()
    room.screen.intake.form.editor("summary").set_value("before\x00after")  # type: ignore[attr-defined]
    room.screen.intake.take_in()
    room.settle()
    assert "invisible control character" in texts(room.screen.intake.form)
    assert room.screen.is_taking_in()


def test_a_million_characters_are_refused_with_a_sentence_and_the_page_stays_quick(room: CasesRoom) -> None:
    room.screen.new_case()
    quoted = room.screen.intake.form.editor("quoted")
    assert isinstance(quoted, TextInput)
    mime = QMimeData()
    mime.setText("x" * 1_000_000)
    quoted.insertFromMimeData(mime)
    assert quoted.value() == ""
    assert "1,000,000 characters" in texts(room.screen.intake.form)


def test_a_million_characters_that_are_kept_already_are_folded(room: CasesRoom) -> None:
    room.open(room.case(quoted="word " * 200_000))
    overview = room.screen.record.overview
    assert "Show all 1,000,000 characters" in texts(overview) or "Show all 999,999 characters" in texts(overview)
    assert max(len(label.text()) for label in overview.findChildren(QLabel)) < 2000


def test_a_settled_and_a_handed_over_case_are_whole_too(room: CasesRoom, languages: Languages) -> None:
    settled, gone = room.case(), room.case()
    room.desk.cases.settle(case_id=settled, outcome=CaseOutcome.UNFOUNDED, lessons="It was satire.")
    room.desk.cases.hand_over(case_id=gone, to=CaseOutcome.LEGAL, reference="L-1")
    for case_id in (settled, gone):
        room.open(case_id)
        for language in Language:
            languages.choose(language)
            room.settle()
            assert complaints(room.screen) == []
            assert cut_off(room.screen) == []


def test_tab_walks_through_the_intake_and_out_of_every_text(room: CasesRoom) -> None:
    room.screen.new_case()
    seen: list[int] = []
    for _step in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(id(focus))
        room.key(Qt.Key.Key_Tab)
    assert len(set(seen)) > 25
