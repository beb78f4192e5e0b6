"""The walk-through: from a blank draft to being handed in, by keyboard; what is typed survives."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Changes, EnvironmentFault, Kind
from actdesk.domain.lists import ListQuery
from actdesk.domain.requests import Stage
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.requests.check_page import CheckPage
from actdesk.ui.screens.requests.editors import LongAnswer
from actdesk.ui.screens.requests.keeper import Keeper, KeptState
from actdesk.ui.screens.requests.question_page import QuestionPage
from actdesk.ui.screens.requests.task_list import TaskListPage
from actdesk.ui.screens.requests.view import RequestsScreen
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import ConfirmDialog, PlainLabel
from actdesk.ui.widgets.form import ErrorSummary
from tests.ui.requests_room import HOSTILE, Room, answer_by_keyboard, focus, go_on, press, type_in


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs) -> Iterator[Room]:
    made = Room(tmp_path / "store", jobs)
    yield made
    made.end()


def question(screen: RequestsScreen) -> QuestionPage:
    page = screen.walk.currentWidget()
    assert isinstance(page, QuestionPage)
    return page


def ask(room: Room, screen: RequestsScreen, field_id: str) -> QuestionPage:
    screen.walk._ask(field_id)
    room.settle()
    return question(screen)


def requests_in(room: Room) -> list[dict[str, str]]:
    return [row.cells for row in room.desk.lists.page(ListQuery(Kind.REQUEST), 0, 50)]


def said(page: object) -> list[str]:
    assert isinstance(page, TaskListPage | QuestionPage | CheckPage)
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def test_a_blank_draft_is_filled_in_and_handed_in_by_keyboard_alone(room: Room) -> None:
    screen = room.screen()
    screen.run_action("new")
    room.settle()
    fields = room.desk.reference.template().fields
    for _section in room.desk.reference.template().sections:
        press(Qt.Key.Key_Return)  # the link of the first section that owes something has the focus
        while isinstance(screen.walk.currentWidget(), QuestionPage):
            page = question(screen)
            answer_by_keyboard(page, "" if page.field.optional else f"About {page.field.id}")
            for _try in range(3):  # a list of offers takes the first Enter
                if screen.walk.currentWidget() is page:
                    go_on(page)
            assert screen.walk.currentWidget() is not page, page.field.id
            room.settle()
    press(Qt.Key.Key_Return)
    check = screen.walk.currentWidget()
    assert isinstance(check, CheckPage)
    room.settle()
    check.submit.setFocus()
    press(Qt.Key.Key_Return)
    room.settle()
    (row,) = requests_in(room)
    assert (row["stage"], row["reference"]) == (Stage.SUBMITTED.value, "REQ-2026-001")
    view = room.view(room.desk.lists.page(ListQuery(Kind.REQUEST), 0, 1)[0].id)
    assert view.missing == ()
    assert view.answers["objectives"] == "About objectives"
    assert view.answers["platform"] == "facebook"
    assert len(view.answers) == len(fields)
    assert screen.record.isVisible(), "the request is shown beside its list"


def test_nothing_is_kept_of_a_new_request_in_which_nothing_was_typed(room: Room) -> None:
    screen = room.screen()
    screen.run_action("new")
    room.settle()
    press(Qt.Key.Key_Escape)
    room.settle()
    assert requests_in(room) == []


def test_what_is_typed_survives_the_end_of_the_screen_in_the_middle_of_a_page(room: Room, qtbot: QtBot) -> None:
    first = room.screen()
    first.run_action("new")
    room.settle()
    ask(room, first, "objectives")
    with qtbot.waitSignal(first.walk.keeper.kept, timeout=2000):  # within 2 s, with no key but those of the text
        type_in("Half a thou")
    room.close(first)
    second = room.screen()
    second.run_action("continue")
    room.settle()
    assert ask(room, second, "objectives").editor.answer() == "Half a thou"


def test_leaving_the_screen_writes_at_once_what_was_typed_last(room: Room) -> None:
    screen = room.screen()
    screen.run_action("new")
    room.settle()
    ask(room, screen, "audience")
    type_in("Young people")
    assert screen.may_leave()
    request_id = room.desk.lists.page(ListQuery(Kind.REQUEST), 0, 1)[0].id
    assert room.view(request_id).answers["audience"] == "Young people"


def test_every_page_that_is_left_is_written_whichever_way_it_is_left(room: Room) -> None:
    request_id = room.draft(objectives="", audience="", topics="")
    screen = room.screen()
    room.open(screen, request_id)
    ask(room, screen, "objectives")
    type_in("One")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    type_in("Two")
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert question(screen).field.id == "objectives"
    ask(room, screen, "topics")
    type_in("Three")
    press(Qt.Key.Key_Escape)
    room.settle()
    answers = room.view(request_id).answers
    assert [answers[key] for key in ("objectives", "audience", "topics")] == ["One", "Two", "Three"]


def test_what_could_not_be_written_is_not_given_up_without_a_question(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    request_id = room.draft()
    screen = room.screen()
    room.open(screen, request_id)
    ask(room, screen, "audience")

    def full(**_fields: object) -> Changes:
        raise EnvironmentFault("disk_full")

    asked: list[str] = []

    def stay(_parent: object, text: str, **_words: object) -> bool:
        asked.append(text)
        return False

    monkeypatch.setattr(room.desk.requests, "save", full)
    monkeypatch.setattr(ConfirmDialog, "ask", stay)
    type_in(" and more")
    assert not screen.may_leave()
    assert asked
    assert screen.walk.keeper.state is KeptState.FAILED
    monkeypatch.undo()
    assert screen.may_leave(), "the next try keeps it"
    assert room.view(request_id).answers["audience"].endswith("and more")


def test_continue_without_an_answer_lists_the_error_on_top_with_the_focus_and_at_the_field(room: Room) -> None:
    screen = room.screen()
    screen.run_action("new")
    room.settle()
    page = ask(room, screen, "region")
    press(Qt.Key.Key_Return)
    assert question(screen) is page
    assert isinstance(focus(), ErrorSummary)
    sentence = "Answer this question, or save and come back later."
    assert sentence in said(page)
    assert sentence in page.widget.accessibleDescription()
    page._summary.chosen.emit("region")
    assert focus() is page.widget
    type_in("Kenya")
    assert sentence not in said(page)


def test_an_optional_question_says_so_and_may_be_passed_over(room: Room) -> None:
    screen = room.screen()
    room.open(screen, room.draft(existing_link=""))
    page = ask(room, screen, "existing_link")
    assert "optional" in said(page)
    press(Qt.Key.Key_Return)
    assert screen.walk.currentWidget() is not page


def test_checking_lists_what_is_owed_and_change_leads_there_and_back(room: Room) -> None:
    screen = room.screen()
    request_id = room.draft(region="", stop_rule="")
    room.open(screen, request_id)
    screen.walk._show_check()
    room.settle()
    check = screen.walk.currentWidget()
    assert isinstance(check, CheckPage)
    assert "Joel Local" in said(check), "people are named, not numbered"
    check.submit.setFocus()
    press(Qt.Key.Key_Return)
    assert isinstance(focus(), ErrorSummary)
    assert room.view(request_id).request.stage is Stage.DRAFT
    line = check._lines["region"]
    assert line.link.accessibleName() == "Change: Country or region"
    line.link.setFocus()
    press(Qt.Key.Key_Return)
    type_in("Kenya")
    press(Qt.Key.Key_Return)
    room.settle()
    again = screen.walk.currentWidget()
    assert isinstance(again, CheckPage)
    assert "Kenya" in said(again)
    assert focus() is again._lines["region"].link


def test_what_was_asked_on_return_stands_on_the_task_list_and_beside_its_question(room: Room) -> None:
    request_id = room.in_evaluation()
    room.desk.requests.send_back(request_id=request_id, questions={"audience": "Which young people?", "": "Why now?"})
    screen = room.screen()
    room.open(screen, request_id)
    assert "Which young people?" in screen.walk._tasks._message.text()
    assert "Why now?" in screen.walk._tasks._message.text()
    assert focus().accessibleName().startswith("What it is for"), "the section that was asked about"
    page = ask(room, screen, "audience")
    assert "The Secretariat asks: Which young people?" in said(page)


def test_the_third_criterion_shows_the_accounts_that_overlap_and_leads_to_them(room: Room) -> None:
    screen = room.screen()
    room.open(screen, room.draft())
    page = ask(room, screen, "overlap")
    links = [b for b in page.findChildren(type(page.continue_button)) if "lakesyouth" in b.accessibleName()]
    assert links
    links[0].click()
    assert room.context.navigator.records == [(Kind.ACCOUNT, room.near.id)]  # type: ignore[attr-defined]


def test_each_criterion_has_the_policys_examples_beside_it(room: Room) -> None:
    screen = room.screen()
    room.open(screen, room.draft())
    for field in room.desk.reference.template().criteria():
        page = ask(room, screen, field.id)
        clause = room.desk.reference.clause(field.clause or "")
        assert clause.good_example
        assert clause.good_example["en"] in said(page)
        assert clause.weak_example
        assert clause.weak_example["en"] in said(page)


@pytest.mark.parametrize(
    ("handle", "begins"),
    [
        ("lakesyouth", "The register has this account already"),
        ("lakesyouht", "It could be mistaken"),
        ("a b!", "The platform would refuse"),
        ("somethingelse", "Nothing speaks against"),
    ],
)
def test_a_handle_is_checked_while_it_is_typed(room: Room, qtbot: QtBot, handle: str, begins: str) -> None:
    screen = room.screen()
    room.open(screen, room.draft(handle=""))
    page = ask(room, screen, "handle")
    type_in(handle)
    check = page._handle
    assert check is not None
    qtbot.waitUntil(check.isVisible, timeout=3000)
    assert check.text().startswith(begins)


def test_the_column_is_never_wider_than_640_and_help_goes_below_on_a_small_window(room: Room) -> None:
    screen = room.screen(1600, 800)
    room.open(screen, room.draft())
    page = ask(room, screen, "brand")
    assert page.column_width() <= theme().pixels(Space.WALK_WIDTH)
    assert page._side.x() > page._main.x()
    screen.resize(820, 560)
    room.settle()
    assert page._side.y() >= page._main.y() + page._main.height()


def test_undo_in_the_middle_of_the_walk_shows_what_is_kept_again(room: Room) -> None:
    request_id = room.draft()
    screen = room.screen()
    room.open(screen, request_id)
    page = ask(room, screen, "region")
    before = page.editor.answer()
    type_in(" and Kenya")
    screen.walk.keeper.flush()
    room.settle()
    room.context.changes.tell(room.desk.history.undo())
    room.settle()
    assert page.editor.answer() == before


@pytest.mark.parametrize("field_id", ["requester_role", "objectives", "channel_name", "administrators", "languages"])
def test_hostile_text_is_kept_to_the_letter_and_shown_as_text(room: Room, field_id: str) -> None:
    request_id = room.draft(**{field_id: ""})
    screen = room.screen()
    room.open(screen, request_id)
    page = ask(room, screen, field_id)
    QApplication.clipboard().setText(HOSTILE)
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert screen.may_leave()
    assert room.view(request_id).answers[field_id] == HOSTILE
    screen.walk._show_check()
    room.settle()
    check = screen.walk.currentWidget()
    assert isinstance(check, CheckPage)
    assert HOSTILE in said(check)
    assert page is not check


def test_a_million_characters_are_refused_with_a_sentence_and_what_stood_there_stays(room: Room) -> None:
    request_id = room.draft(objectives="Kept")
    screen = room.screen()
    room.open(screen, request_id)
    page = ask(room, screen, "objectives")
    paste = QMimeData()
    paste.setText("x" * 1_000_000)
    assert isinstance(page.widget, LongAnswer)
    page.widget.insertFromMimeData(paste)
    assert any("1,000,000" in text for text in said(page))
    assert screen.may_leave()
    assert room.view(request_id).answers["objectives"] == "Kept"


def test_a_control_character_is_refused_with_a_sentence_and_blocks_the_way_on(room: Room) -> None:
    request_id = room.draft(objectives="Kept")
    screen = room.screen()
    room.open(screen, request_id)
    page = ask(room, screen, "objectives")
    page.widget.setPlainText("a\x00b")  # type: ignore[attr-defined]
    press(Qt.Key.Key_Escape)
    assert question(screen) is page
    assert any("control character" in text for text in said(page))
    assert room.view(request_id).answers["objectives"] == "Kept"
    page.widget.setPlainText("ab")  # type: ignore[attr-defined]


def test_a_keeper_writes_steady_typing_and_never_two_things_at_once(jobs: Jobs, qtbot: QtBot) -> None:
    written: list[dict[str, object]] = []

    def work_for(batch: dict[str, object]) -> object:
        def work() -> tuple[Changes, ...]:
            written.append(batch)
            return (Changes(),)

        return work

    keeper = Keeper(jobs, work_for, jobs)  # type: ignore[arg-type]
    with qtbot.waitSignal(keeper.kept, timeout=2000):
        keeper.put("a", "1")
        keeper.put("a", "2")
    keeper.put("b", "3")
    keeper.flush()
    keeper.put("b", "4")
    keeper.flush()
    assert keeper.settle()
    assert written == [{"a": "2"}, {"b": "3"}, {"b": "4"}]
    assert keeper.state is KeptState.KEPT
