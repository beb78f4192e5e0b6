"""How an account is closed: dated steps that work back from the closing day (`criterion.lifespan`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from actdesk.domain.accounts import AccountState
from actdesk.domain.base import Record, Refused


class Farewell(StrEnum):
    """What is done before an account is closed, in the order of its days."""

    ANNOUNCE = "announce"
    REMIND = "remind"
    EXPORT = "export"
    LAST_WORD = "last_word"
    GOODBYE = "goodbye"
    ADMINISTRATORS = "administrators"
    LINKS = "links"
    HANDLE = "handle"


@dataclass(frozen=True)
class FarewellKind:
    """`days_before` the closing day it is due; `has_text`: there is a text of ours to publish.

    `without_login`: it can be done although nobody gets into the account any more, elsewhere or through the platform.
    """

    days_before: int
    has_text: bool = False
    without_login: bool = False


FAREWELLS: dict[Farewell, FarewellKind] = {
    Farewell.ANNOUNCE: FarewellKind(28, has_text=True, without_login=True),
    Farewell.REMIND: FarewellKind(14, has_text=True),
    Farewell.EXPORT: FarewellKind(2),
    Farewell.LAST_WORD: FarewellKind(2, has_text=True),
    Farewell.GOODBYE: FarewellKind(0, has_text=True),
    Farewell.ADMINISTRATORS: FarewellKind(0),
    Farewell.LINKS: FarewellKind(0, without_login=True),
    Farewell.HANDLE: FarewellKind(0, without_login=True),
}
DAYS_TO_CLOSE = max(kind.days_before for kind in FAREWELLS.values())


class StepAnswer(StrEnum):
    OPEN = "open"
    DONE = "done"
    LEFT_OUT = "left_out"  # with the reason


class ClosingStep(Record):
    """One step of one closing. A closing that is given up takes its steps with it; the journal keeps them."""

    account_id: UUID = Field(foreign_key="account.id")
    step: Farewell
    due: date
    answer: StepAnswer = StepAnswer.OPEN
    said: str = ""  # what was done, or why it is left out
    answered_on: date | None = None


def due_on(step: Farewell, closing_on: date) -> date:
    """Return the day on which a step is due, counted back from the closing day."""
    return closing_on - timedelta(days=FAREWELLS[step].days_before)


def closing_steps(account_id: UUID, closing_on: date, *, access_lost: bool = False) -> tuple[ClosingStep, ...]:
    """Return the open steps of a closing, in their order; with access lost those that need no login."""
    steps = (step for step, kind in FAREWELLS.items() if kind.without_login or not access_lost)
    return tuple(ClosingStep.made(account_id=account_id, step=step, due=due_on(step, closing_on)) for step in steps)


def in_order(steps: Iterable[ClosingStep]) -> tuple[ClosingStep, ...]:
    """Return the steps as they are done one after the other."""
    order = list(Farewell)
    return tuple(sorted(steps, key=lambda s: order.index(s.step)))


def check_answer(answer: StepAnswer, said: str) -> None:
    """Raises `Refused("left_out_reason_missing")` where a step is left out and nobody says why."""
    if answer is StepAnswer.LEFT_OUT and not said.strip():
        raise Refused("left_out_reason_missing")


def check_closed(to: AccountState, steps: Iterable[ClosingStep]) -> None:
    """An account is not called closed before every step is answered, and only as it was answered.

    Raises `Refused`: `closing_unanswered` (fact `count`), `handle_not_kept` where it would be called closed with its
    handle kept, and it was said that the handle is not.
    """
    told = {step.step: step.answer for step in steps}
    still = sum(answer is StepAnswer.OPEN for answer in told.values())
    if still:
        raise Refused("closing_unanswered", count=still)
    if to is AccountState.CLOSED_HANDLE_KEPT and told.get(Farewell.HANDLE) is StepAnswer.LEFT_OUT:
        raise Refused("handle_not_kept")
