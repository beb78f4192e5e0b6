"""From evaluation to an opened account, on a real store, through the screen's own widgets."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.accounts import AccountState
from actdesk.domain.base import Kind
from actdesk.domain.languages import Language
from actdesk.domain.people import Person
from actdesk.domain.records import Officer
from actdesk.domain.requests import CRITERIA, NO_CONFLICT, Outcome, Stage, Verdict
from actdesk.domain.support import Support
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.requests.acts import RequestActs
from actdesk.ui.screens.requests.criterion_page import CriterionPage
from actdesk.ui.screens.requests.decision import DecisionPage
from actdesk.ui.screens.requests.dialogs import TextDialog
from actdesk.ui.screens.requests.send_back import SendBackPage
from actdesk.ui.screens.requests.support_input import SupportInput
from actdesk.ui.screens.requests.view import RequestsScreen
from actdesk.ui.widgets import ConfirmDialog, Form, PlainLabel
from actdesk.ui.widgets.draft_bar import DraftBar
from tests.builders import support_plan
from tests.ui.real_desk import DAY
from tests.ui.requests_room import HOSTILE, Room, focus, press, type_in


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(ConfirmDialog, "ask", _yes)
    made = Room(tmp_path / "store", jobs)
    yield made
    made.end()


def _yes(*_asked: object, **_words: object) -> bool:
    return True


def button(screen: QWidget, name: str) -> QPushButton:
    found = screen.findChild(QPushButton, name)
    assert found is not None, name
    return found


def decision(screen: RequestsScreen) -> DecisionPage:
    page = screen.stack.currentWidget()
    assert isinstance(page, DecisionPage)
    return page


def click(room: Room, screen: RequestsScreen, name: str) -> None:
    button(screen.record, name).click()
    room.settle()


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden())


def test_a_request_goes_from_evaluation_to_an_opened_account(room: Room) -> None:
    request_id = room.draft()
    room.desk.requests.submit(request_id=request_id)
    screen = room.screen()
    room.open(screen, request_id)
    click(room, screen, "act-take_in")
    click(room, screen, "act-evaluate")
    _judge_all_by_keyboard(room, screen)
    screen.evaluation._decide.click()
    room.settle()
    _approve(room, screen)
    view = room.view(request_id)
    assert view.request.stage is Stage.APPROVED
    assert view.account
    assert view.account.state is AccountState.AUTHORISED
    assert view.decision
    assert [(s.clause, s.who, s.rhythm) for s in view.decision.support_plan] == [
        ("support.brand", "Zoë", "every Monday")
    ]
    assert not button(screen.record, "act-open").isEnabled()
    _tick_everything(room, screen)
    _agree_on_the_rest(room, screen)
    assert "Nobody of the communications team is recorded" in said(screen.record)
    click(room, screen, "account-now")
    assert room.context.navigator.records == [(Kind.ACCOUNT, view.account.id)]  # type: ignore[attr-defined]
    for person in (room.local, room.team):
        changes = room.desk.register.add_administration(
            account_id=view.account.id, person_id=person.id, start=DAY, proven_on=DAY
        )
        room.context.changes.tell(changes)
    room.settle()
    assert button(screen.record, "act-open").isEnabled()
    click(room, screen, "act-open")
    after = room.view(request_id)
    assert after.request.stage is Stage.OPENED
    assert after.account
    assert after.account.state is AccountState.ACTIVE
    history = [entry.act for entry in screen.record.history.timeline._entries]
    assert history[0] == "Open channel"
    assert history[-1] == "Begin request"
    begun = {c.field: c.after for c in screen.record.history.timeline._entries[-1].changes}
    assert begun["Have all proposed administrators read the policy"] == "Yes, all of them", "no “?:”, no code"


def _judge_all_by_keyboard(room: Room, screen: RequestsScreen) -> None:
    press(Qt.Key.Key_Return)
    for criterion in CRITERIA:
        page = screen.evaluation.currentWidget()
        assert isinstance(page, CriterionPage)
        assert page.criterion == criterion
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Return)
        room.settle()


def _approve(room: Room, screen: RequestsScreen) -> None:
    page = decision(screen)
    page.decide.click()
    assert decision(screen) is page, "an empty decision is none"
    page.outcome.set_value(Outcome.APPROVED.value)
    page.form.set_values({"why": "It adds a region.", "conflict": NO_CONFLICT})
    page._show_fields()
    next(iter(page.parameters._lines.values())).box.click()
    row = page.support.rows["support.brand"]
    row.box.click()
    page.decide.click()
    assert decision(screen) is page, "a help without who and when is none"
    row.who.set_answer("Zoë")
    row.when.set_value("every Monday")
    page.decide.click()
    room.settle()


def _tick_everything(room: Room, screen: RequestsScreen) -> None:
    for _step in range(8):
        boxes = screen.record.findChildren(QCheckBox)
        left = [b for b in boxes if b.objectName().startswith("step-") and not b.isHidden() and not b.isChecked()]
        if not left:
            return
        left[0].click()
        room.settle()


def _agree_on_the_rest(room: Room, screen: RequestsScreen) -> None:
    """The support plan: what the decision said of it stands there, and all six have to say who and when."""
    click(room, screen, "support-plan")
    dialog = screen._acts.support
    assert dialog is not None
    assert dialog.plan.rows["support.brand"].who.answer() == "Zoë"
    dialog.plan.set_value(support_plan("Tea Team"))
    dialog.act.click()
    room.settle()
    assert "Questions of brand: Tea Team, every month" in said(screen.record)


def test_the_day_of_a_help_is_shown_in_words_and_stays_that_day_in_another_language(
    qtbot: QtBot, context: ScreenContext, languages: Languages
) -> None:
    languages.choose(Language.FRENCH)
    plan = SupportInput(context)
    qtbot.addWidget(plan)
    agreed = Support.made(clause="support.brand", who="Zoë", due=date(2026, 12, 7))
    plan.set_value((agreed,))
    row = plan.rows["support.brand"]
    assert row.when.value() == "7 déc. 2026"
    assert plan.value() == (agreed,)
    languages.choose(Language.SPANISH)
    assert plan.value() == (agreed,)
    for typed, day in (("3/5/2027", date(2027, 5, 3)), ("2027-05-03", date(2027, 5, 3)), ("cada lunes", None)):
        row.when.set_value(typed)
        assert plan.value()[0].due == day
    assert plan.value()[0].rhythm == "cada lunes"


def test_a_verdict_of_doubt_asks_for_a_reason_and_what_is_typed_is_kept(room: Room) -> None:
    request_id = room.in_evaluation()
    screen = room.screen()
    room.open(screen, request_id)
    click(room, screen, "act-evaluate")
    screen.evaluation._judge("criterion.fit")
    page = screen.evaluation.currentWidget()
    assert isinstance(page, CriterionPage)
    page._verdict.set_value(Verdict.PARTLY.value)
    page._on_edited()
    page.continue_button.click()
    assert screen.evaluation.currentWidget() is page
    page.form.focus_field("why")
    type_in("A group would do.")
    assert screen.may_leave()
    (line,) = room.view(request_id).evaluations
    assert (line.evaluation.verdict, line.evaluation.why) == (Verdict.PARTLY, "A group would do.")


def test_an_own_request_is_not_decided_and_the_room_says_who_can(room: Room) -> None:
    me = Person.made(name="Amara Okoye", email="amara@example.org", comms_team_from=DAY)
    room.real.keep(me)
    request_id = room.assessed(requester_name=str(me.id))
    screen = room.screen()
    room.open(screen, request_id)
    decide = button(screen.record, "act-decide")
    assert not decide.isEnabled()
    assert "a colleague" in decide.accessibleDescription()
    assert "This request is yours" in said(screen.record)
    click(room, screen, "act-evaluate")
    assert not screen.evaluation._decide.isEnabled()


def test_an_approval_waits_for_every_criterion_and_says_which(room: Room) -> None:
    request_id = room.in_evaluation()
    screen = room.screen()
    room.open(screen, request_id)
    click(room, screen, "act-decide")
    page = decision(screen)
    page.outcome.set_value(Outcome.APPROVED.value)
    page.form.set_values({"why": "So.", "conflict": NO_CONFLICT})
    page._show_fields()
    next(iter(page.parameters._lines.values())).box.click()
    page.decide.click()
    room.settle()
    assert decision(screen) is page
    assert "Life span and ending" in said(page)
    assert room.view(request_id).decision is None


def test_conditions_have_an_owner_and_a_day_and_are_ticked_off_in_the_record(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    request_id = room.assessed()
    screen = room.screen()
    room.open(screen, request_id)
    click(room, screen, "act-decide")
    page = decision(screen)
    page.outcome.set_value(Outcome.WITH_CONDITIONS.value)
    page.form.set_values({"why": "So.", "conflict": NO_CONFLICT})
    page._show_fields()
    next(iter(page.parameters._lines.values())).box.click()
    (card,) = page.conditions.cards
    card.text.set_value("Both are trained")
    page.decide.click()
    assert decision(screen) is page, "a condition without owner and day is none"
    assert "by whom and until when" in said(page)
    card.owner.set_value("Joel Local")
    card.due.set_value(DAY + timedelta(days=30))
    page.decide.click()
    room.settle()
    made = room.view(request_id).decision
    assert made
    assert [(c.text, c.owner, c.due) for c in made.conditions] == [
        ("Both are trained", "Joel Local", DAY + timedelta(days=30))
    ]
    assert made.conflict_of_interest == NO_CONFLICT
    box = screen.record.findChild(QCheckBox, "condition-0")
    assert box
    monkeypatch.setattr(TextDialog, "ask", lambda *_args, **_words: "Both certificates seen")
    box.click()
    room.settle()
    again = room.view(request_id).decision
    assert again
    assert (again.conditions[0].done_on, again.conditions[0].proof) == (DAY, "Both certificates seen")


def test_a_declined_request_offers_something_else(room: Room) -> None:
    request_id = room.in_evaluation()
    screen = room.screen()
    room.open(screen, request_id)
    click(room, screen, "act-decide")
    page = decision(screen)
    page.outcome.set_value(Outcome.DECLINED.value)
    page.form.set_values({"why": "It overlaps.", "conflict": NO_CONFLICT})
    page._show_fields()
    page.decide.click()
    assert decision(screen) is page, "an alternative is owed"
    page.form.set_values({"alternative": "Posts on the regional page."})
    page.decide.click()
    room.settle()
    view = room.view(request_id)
    assert view.request.stage is Stage.DECLINED
    assert "Posts on the regional page." in said(screen.record)


def go_on(room: Room, form: Form) -> None:
    """Press what stands above the form: what was left is filled in."""
    bar = form.findChild(DraftBar)
    assert bar
    assert bar.isVisible()
    assert "You were writing this on" in bar.text()
    bar.go_on.click()
    room.settle()
    assert not bar.isVisible(), "it is offered once"


def test_a_half_written_decision_and_half_written_questions_wait_for_the_officer(room: Room) -> None:
    request_id = room.assessed()
    first = room.screen()
    room.open(first, request_id)
    click(room, first, "act-decide")
    page = decision(first)
    page.outcome.take_focus()
    press(Qt.Key.Key_Space)
    page.form.focus_field("why")
    type_in("Because of")
    page.conditions.cards[0].text.setPlainText("Train")
    click(room, first, "act-send_back")
    questions = first.stack.currentWidget()
    assert isinstance(questions, SendBackPage)
    questions.about.set_value("audience")
    questions.more.click()
    type_in("Which young people?")
    room.close(first)
    second = room.screen()
    room.open(second, request_id)
    click(room, second, "act-decide")
    again = decision(second)
    go_on(room, again.form)
    assert again.form.values()["why"] == "Because of"
    assert again.outcome.value() == Outcome.APPROVED.value
    assert again.conditions.cards[0].text.value() == "Train"
    click(room, second, "act-send_back")
    page_again = second.stack.currentWidget()
    assert isinstance(page_again, SendBackPage)
    go_on(room, page_again.form)
    page_again.send.click()
    room.settle()
    view = room.view(request_id)
    assert view.request.stage is Stage.RETURNED
    assert "Which young people?" in view.request.return_questions
    assert "Which young people?" in said(second.record)
    left = [note.place.form for note in room.desk.drafts.mine()]
    assert left == ["requests.decision"], "what was sent waits no longer"


def test_a_request_does_not_go_back_without_a_question(room: Room) -> None:
    request_id = room.in_evaluation()
    screen = room.screen()
    room.open(screen, request_id)
    click(room, screen, "act-send_back")
    page = screen.stack.currentWidget()
    assert isinstance(page, SendBackPage)
    page.send.click()
    room.settle()
    assert screen.stack.currentWidget() is page
    assert room.view(request_id).request.stage is Stage.IN_EVALUATION


@pytest.mark.parametrize(("name", "stage"), [("act-withdraw", Stage.WITHDRAWN), ("act-lapse", Stage.LAPSED)])
def test_a_request_ends_with_a_reason_and_undo_takes_it_back(
    room: Room, monkeypatch: pytest.MonkeyPatch, name: str, stage: Stage
) -> None:
    request_id = room.in_evaluation()
    screen = room.screen()
    room.open(screen, request_id)
    answers: list[str | None] = [None, HOSTILE]

    def ask(*_asked: object, **_words: object) -> str | None:
        return answers.pop(0)

    monkeypatch.setattr(TextDialog, "ask", ask)
    click(room, screen, name)
    assert room.view(request_id).request.stage is Stage.IN_EVALUATION, "thought better of it"
    click(room, screen, name)
    assert room.view(request_id).request.stage is stage
    assert HOSTILE in said(screen.record)
    undo = room.context.notifier.undos[-1]  # type: ignore[attr-defined]
    undo()
    room.settle()
    assert room.view(request_id).request.stage is Stage.IN_EVALUATION
    assert screen.findChild(RequestActs) is not None


def test_a_refusal_of_the_store_is_explained_and_the_decision_stays_as_it_was_written(room: Room) -> None:
    request_id = room.assessed(handle="lakesyouth")  # the register has that account already
    screen = room.screen()
    room.open(screen, request_id)
    click(room, screen, "act-decide")
    page = decision(screen)
    page.outcome.set_value(Outcome.APPROVED.value)
    page.form.set_values({"why": "So.", "conflict": NO_CONFLICT})
    page._show_fields()
    next(iter(page.parameters._lines.values())).box.click()
    page.decide.click()
    room.settle()
    assert decision(screen) is page
    assert page.form.values()["why"] == "So."
    explained = room.context.notifier.explained  # type: ignore[attr-defined]
    assert [error.code for error in explained] == ["already_exists"]


def test_a_step_takes_a_note_and_keeps_its_tick(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    request_id = room.assessed()
    room.desk.requests.decide(
        request_id=request_id,
        outcome=Outcome.APPROVED,
        why="So.",
        conflict_of_interest=NO_CONFLICT,
        parameters=("Two languages.",),
    )
    screen = room.screen()
    room.open(screen, request_id)

    def ask(*_asked: object, **_words: object) -> str | None:
        return HOSTILE

    monkeypatch.setattr(TextDialog, "ask", ask)
    box = screen.record.findChild(QCheckBox, "step-mailbox")
    assert box
    box.setFocus()
    press(Qt.Key.Key_Space)
    room.settle()
    assert focus().objectName() == "step-mailbox", "the focus stays where the officer works"
    click(room, screen, "note-mailbox")
    line = next(li for li in room.view(request_id).checklist if li.step.value == "mailbox")
    assert (line.done, line.item.note) == (True, HOSTILE)
    assert "by Amara Okoye" in said(screen.record)


def test_a_second_officer_may_decide_what_the_first_one_asked_for(room: Room) -> None:
    request_id = room.assessed(requester_name="Amara Okoye")
    other = Officer.made(name="Bruno Second")
    room.real.keep(other)
    room.real.store.officer_id = other.id
    screen = room.screen()
    room.open(screen, request_id)
    assert button(screen.record, "act-decide").isEnabled()
