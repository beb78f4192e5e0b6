"""The steps of a closing, as pure rules: worked back from the closing day, and none left without an answer."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain.accounts import AccountState
from actdesk.domain.base import Refused, new_id
from actdesk.domain.closing import (
    ClosingStep,
    Farewell,
    StepAnswer,
    check_answer,
    check_closed,
    closing_steps,
    in_order,
)

DAY = date(2027, 3, 1)
KEPT, RELEASED = AccountState.CLOSED_HANDLE_KEPT, AccountState.CLOSED_HANDLE_RELEASED


def answered(**but: StepAnswer) -> list[ClosingStep]:
    return [s.changed(answer=but.get(s.step.value, StepAnswer.DONE)) for s in closing_steps(new_id(), DAY)]


def test_the_steps_are_worked_back_from_the_closing_day() -> None:
    steps = closing_steps(new_id(), DAY)
    assert [(s.step, s.due) for s in steps] == [
        (Farewell.ANNOUNCE, date(2027, 2, 1)),
        (Farewell.REMIND, date(2027, 2, 15)),
        (Farewell.EXPORT, date(2027, 2, 27)),
        (Farewell.LAST_WORD, date(2027, 2, 27)),
        (Farewell.GOODBYE, DAY),
        (Farewell.ADMINISTRATORS, DAY),
        (Farewell.LINKS, DAY),
        (Farewell.HANDLE, DAY),
    ]
    assert in_order(reversed(steps)) == steps


def test_with_access_lost_the_steps_are_those_that_need_no_login() -> None:
    steps = [step.step for step in closing_steps(new_id(), DAY, access_lost=True)]
    assert steps == [Farewell.ANNOUNCE, Farewell.LINKS, Farewell.HANDLE]


@given(st.sets(st.sampled_from(list(Farewell))), st.sampled_from([KEPT, RELEASED]))
def test_it_is_never_called_closed_while_a_step_has_no_answer(open_ones: set[Farewell], to: AccountState) -> None:
    steps = answered(**{step.value: StepAnswer.OPEN for step in open_ones})
    if open_ones:
        with pytest.raises(Refused) as refused:
            check_closed(to, steps)
        assert refused.value.code == "closing_unanswered"
        assert refused.value.facts["count"] == len(open_ones)
    else:
        check_closed(to, steps)


def test_a_handle_that_is_given_up_is_never_called_kept() -> None:
    given_up = answered(handle=StepAnswer.LEFT_OUT)
    check_closed(RELEASED, given_up)
    with pytest.raises(Refused) as refused:
        check_closed(KEPT, given_up)
    assert refused.value.code == "handle_not_kept"


def test_what_is_left_out_says_why() -> None:
    check_answer(StepAnswer.DONE, "")
    check_answer(StepAnswer.LEFT_OUT, "Nobody follows it")
    with pytest.raises(Refused) as refused:
        check_answer(StepAnswer.LEFT_OUT, " \n")
    assert refused.value.code == "left_out_reason_missing"
