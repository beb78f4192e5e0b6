"""An account is closed on a real store: dated steps on Today, none skipped without a word, and taken back."""

from datetime import timedelta
from uuid import UUID

import pytest

from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import Refused
from actdesk.domain.closing import ClosingStep, Farewell, StepAnswer
from actdesk.domain.today import TaskKind
from actdesk.services.closing import Closing
from actdesk.services.history import History
from tests.data.test_register import Desk
from tests.data.test_register import desk as desk  # the fixture
from tests.data.test_security import in_days, tasks


def closing(desk: Desk) -> Closing:
    return Closing(desk.store, desk.clock)


def begun(desk: Desk, *, days: int = 28) -> UUID:
    account_id, _held = desk.active()
    desk.register.change_state(
        account_id=account_id,
        to=AccountState.CLOSING,
        reason="The campaign is over",
        closing_on=in_days(desk, days),
        moves_to="facebook.com/actalliance",
    )
    return account_id


def step(desk: Desk, account_id: UUID, which: Farewell) -> ClosingStep:
    return next(s for s in closing(desk).of(account_id).steps if s.step is which)


def answer_all(desk: Desk, account_id: UUID, **but: StepAnswer) -> None:
    for one in closing(desk).of(account_id).steps:
        answer = but.get(one.step.value, StepAnswer.DONE)
        closing(desk).answer(step_id=one.id, answer=answer, said="Seen on the page")


def close(desk: Desk, account_id: UUID, to: AccountState = AccountState.CLOSED_HANDLE_KEPT) -> None:
    desk.register.change_state(account_id=account_id, to=to, reason="All is done")


def refusal(desk: Desk, account_id: UUID, to: AccountState = AccountState.CLOSED_HANDLE_KEPT) -> str:
    with pytest.raises(Refused) as refused:
        close(desk, account_id, to)
    return refused.value.code


def test_each_step_is_a_dated_task_from_a_week_before_until_it_is_answered(desk: Desk) -> None:
    account_id = begun(desk)
    assert [(t.id, t.code, t.due) for t in tasks(desk, TaskKind.CLOSING)] == [
        (account_id, "announce", desk.clock.today())
    ]
    closing(desk).answer(step_id=step(desk, account_id, Farewell.ANNOUNCE).id, answer=StepAnswer.DONE)
    assert tasks(desk, TaskKind.CLOSING) == ()
    desk.clock.move(days=21)
    first = tasks(desk, TaskKind.CLOSING)[0]
    assert (first.code, first.days_late(desk.clock.today())) == ("remind", 7)


def test_it_cannot_be_called_closed_until_each_step_is_answered_or_says_why_not(desk: Desk) -> None:
    account_id = begun(desk, days=0)
    assert refusal(desk, account_id) == "closing_unanswered"
    answer_all(desk, account_id, export=StepAnswer.LEFT_OUT, links=StepAnswer.OPEN)
    assert refusal(desk, account_id) == "closing_unanswered"
    links = step(desk, account_id, Farewell.LINKS)
    with pytest.raises(Refused) as refused:
        closing(desk).answer(step_id=links.id, answer=StepAnswer.LEFT_OUT)
    assert refused.value.code == "left_out_reason_missing"
    closing(desk).answer(step_id=links.id, answer=StepAnswer.LEFT_OUT, said="Nothing linked to it")
    close(desk, account_id)
    assert desk.get(account_id).state is AccountState.CLOSED_HANDLE_KEPT
    assert tasks(desk, TaskKind.CLOSING) == ()


def test_removed_administrators_are_ended_here_too_and_the_team_keeps_the_handle(desk: Desk) -> None:
    account_id = begun(desk, days=0)
    local = desk.hold(account_id, desk.local)
    desk.register.attest(account_ids=(account_id,))
    answer_all(desk, account_id)
    assert desk.register.account(account_id).account.attested_on is None, "who holds it has changed"
    with desk.store.read() as reader:
        held = {a.id: a.end for a in reader.find(Administration, account_id=account_id)}
    assert held.pop(local) == desk.clock.today()
    assert list(held.values()) == [None]


def test_a_released_handle_is_held_by_nobody_and_keeps_warning(desk: Desk) -> None:
    account_id = begun(desk, days=0)
    answer_all(desk, account_id, handle=StepAnswer.LEFT_OUT)
    assert refusal(desk, account_id) == "handle_not_kept"
    close(desk, account_id, AccountState.CLOSED_HANDLE_RELEASED)
    with desk.store.read() as reader:
        assert all(a.end for a in reader.find(Administration, account_id=account_id))
    desk.clock.move(days=900)
    assert [c.verdict for c in desk.register.check("facebook.com/actalliance")] == ["closed_released"]


def test_another_closing_day_moves_what_is_open(desk: Desk) -> None:
    account_id = begun(desk)
    announced = step(desk, account_id, Farewell.ANNOUNCE)
    closing(desk).answer(step_id=announced.id, answer=StepAnswer.DONE)
    closing(desk).move(account_id=account_id, closing_on=in_days(desk, 60))
    assert step(desk, account_id, Farewell.ANNOUNCE).due == announced.due
    assert step(desk, account_id, Farewell.REMIND).due == in_days(desk, 46)


def test_a_closing_that_is_given_up_leaves_no_step(desk: Desk) -> None:
    account_id = begun(desk)
    desk.register.change_state(account_id=account_id, to=AccountState.ACTIVE, reason="It goes on")
    assert closing(desk).of(account_id).steps == ()
    assert desk.get(account_id).closing_on is None
    History(desk.store).undo()
    assert len(closing(desk).of(account_id).steps) == len(Farewell)
    assert desk.get(account_id).closing_on == in_days(desk, 28)


def test_a_day_that_has_passed_and_an_account_that_is_not_closing_are_refused(desk: Desk) -> None:
    account_id, _held = desk.active()
    yesterday = desk.clock.today() - timedelta(days=1)
    for work, code in (
        (lambda: closing(desk).move(account_id=account_id, closing_on=yesterday), "not_closing"),
        (
            lambda: desk.register.change_state(
                account_id=account_id, to=AccountState.CLOSING, reason="Over", closing_on=yesterday
            ),
            "closing_day_passed",
        ),
    ):
        with pytest.raises(Refused) as refused:
            work()
        assert refused.value.code == code
    with desk.store.read() as reader:
        assert reader.get(Account, account_id).state is AccountState.ACTIVE


def test_an_account_that_we_cannot_get_into_gets_the_steps_that_need_no_login(desk: Desk) -> None:
    account_id, _held = desk.active()
    change = desk.register.change_state
    change(account_id=account_id, to=AccountState.ACCESS_LOST, reason="Locked out")
    assert refusal(desk, account_id, AccountState.CLOSED_HANDLE_RELEASED) == "state_not_reachable"
    change(account_id=account_id, to=AccountState.CLOSING, reason="The platform will not give it back")
    assert [s.step.value for s in closing(desk).of(account_id).steps] == ["announce", "links", "handle"]
    assert refusal(desk, account_id) == "closing_unanswered"
    change(account_id=account_id, to=AccountState.ACCESS_LOST, reason="The platform answered after all")
    assert closing(desk).of(account_id).steps == ()
    change(account_id=account_id, to=AccountState.CLOSING, reason="In vain")
    answer_all(desk, account_id)
    close(desk, account_id)
    assert desk.get(account_id).state is AccountState.CLOSED_HANDLE_KEPT


def test_an_authorised_account_is_closed_at_once_only_if_nobody_holds_it(desk: Desk) -> None:
    nobodys, held = desk.add("nobodys"), desk.add("held")
    desk.hold(held, desk.local)
    close(desk, nobodys)
    assert refusal(desk, held) == "closing_steps_needed"
    desk.register.change_state(account_id=held, to=AccountState.CLOSING, reason="Never mind")
    assert len(closing(desk).of(held).steps) == len(Farewell)
