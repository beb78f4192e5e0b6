"""The walk-through and the evaluation write by themselves; what they had not written yet outlives a lock."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from actdesk.domain.requests import CRITERIA, Verdict
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.requests.criterion_page import CriterionPage
from actdesk.ui.screens.requests.question_page import QuestionPage
from actdesk.ui.screens.requests.view import RequestsScreen
from tests.ui.fakes import fake_context
from tests.ui.requests_room import Room


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs) -> Iterator[Room]:
    made = Room(tmp_path / "store", jobs)
    made.settle()
    yield made
    made.end()


def lock(room: Room, screen: RequestsScreen) -> RequestsScreen:
    """As at a lock: drafts are kept at once, the jobs are given up, the screen goes; another one comes."""
    assert room.context.drafts is not None
    assert room.context.drafts.flush()
    screen.walk.keeper._timer.stop()
    screen.evaluation.keeper._timer.stop()
    room.close(screen)
    room.context = fake_context(room.desk, room.jobs)
    room.settle()
    return room.screen()


def ask(room: Room, screen: RequestsScreen, field_id: str) -> QuestionPage:
    screen.walk._ask(field_id)
    room.settle()
    page = screen.walk.currentWidget()
    assert isinstance(page, QuestionPage)
    return page


def test_an_answer_of_the_last_second_is_written_into_its_request_after_a_lock(room: Room) -> None:
    request_id = room.draft()
    screen = room.screen()
    room.open(screen, request_id)
    ask(room, screen, "channel_name").editor.set_answer("ACT Lakes, half ty")
    assert room.view(request_id).answers["channel_name"] == "ACT Great Lakes", "not written yet"
    screen = lock(room, screen)
    room.open(screen, request_id)
    assert screen.walk.keeper.settle()
    room.settle()
    assert room.view(request_id).answers["channel_name"] == "ACT Lakes, half ty"
    assert room.desk.drafts.mine() == ()


def test_a_text_with_an_invisible_sign_is_on_its_page_without_it_after_a_lock(room: Room) -> None:
    request_id = room.draft()
    screen = room.screen()
    room.open(screen, request_id)
    ask(room, screen, "channel_name").editor.set_answer("ACT\x01Lakes")
    screen = lock(room, screen)
    room.open(screen, request_id)
    assert ask(room, screen, "channel_name").editor.answer() == "ACTLakes"
    assert room.view(request_id).answers["channel_name"] == "ACT Great Lakes"


def test_the_first_answer_of_a_new_request_is_listed_and_taken_up_after_a_lock(room: Room) -> None:
    screen = room.screen()
    screen.begin()
    ask(room, screen, "channel_name").editor.set_answer("ACT New")
    screen = lock(room, screen)
    drafts = room.context.drafts
    assert drafts is not None
    (note,) = drafts.unfinished()
    drafts.resume_asked.connect(screen.resume)
    drafts.resume(note)
    room.settle()
    assert screen.walk.keeper.settle()
    room.settle()
    assert screen.walk.request_id is not None
    assert room.view(screen.walk.request_id).answers["channel_name"] == "ACT New"
    assert room.desk.drafts.mine() == ()


def test_a_verdict_of_the_last_second_is_written_after_a_lock(room: Room) -> None:
    request_id = room.in_evaluation()
    screen = room.screen()
    room.open(screen, request_id)
    assert screen.record.found is not None
    screen._evaluate(screen.record.found)
    screen.evaluation._judge(CRITERIA[0])
    page = screen.evaluation.currentWidget()
    assert isinstance(page, CriterionPage)
    page.form.editor("verdict").set_value(Verdict.PARTLY.value)  # type: ignore[attr-defined]
    page.form.editor("why").setPlainText("Two lines\nof a reason")  # type: ignore[attr-defined]
    screen = lock(room, screen)
    room.open(screen, request_id)
    assert screen.record.found is not None
    screen._evaluate(screen.record.found)
    room.settle()
    assert screen.evaluation.keeper.settle()
    room.settle()
    judged = {line.evaluation.criterion: line.evaluation for line in room.view(request_id).evaluations}
    assert (judged[CRITERIA[0]].verdict, judged[CRITERIA[0]].why) == (Verdict.PARTLY, "Two lines\nof a reason")
    assert room.desk.drafts.mine() == ()
