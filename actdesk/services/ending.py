"""The beginning and the end of a closing, within an act: steps come with it, and nobody calls it closed before."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import CLOSED_STATES, Account, AccountState, Administration
from actdesk.domain.base import Refused, runs_on
from actdesk.domain.closing import DAYS_TO_CLOSE, ClosingStep, check_closed, closing_steps
from actdesk.services.ports import UnitOfWork


def begin_closing(uow: UnitOfWork, account: Account, reason: str, closing_on: date | None = None) -> Account:
    """Let an account begin to close: it gets its steps, worked back from `closing_on` (four weeks from today).

    Raises `Refused("closing_day_passed")`.
    """
    day = closing_on or uow.today + timedelta(days=DAYS_TO_CLOSE)
    if day < uow.today:
        raise Refused("closing_day_passed")
    uow.add_all(closing_steps(account.id, day, access_lost=account.state is AccountState.ACCESS_LOST))
    return account.changed(state=AccountState.CLOSING, state_reason=reason.strip(), closing_on=day)


def end_closing(uow: UnitOfWork, account_id: UUID, to: AccountState) -> dict[str, Any]:
    """Close it for good, or give the closing up: then its steps go. Return the account's fields that change.

    Raises what `check_closed` does.
    """
    steps = uow.find(ClosingStep, account_id=account_id)
    if to in CLOSED_STATES:
        check_closed(to, steps)
        return {}
    for step in steps:
        uow.remove(ClosingStep, step.id)
    return {"closing_on": None}


def end_all(uow: UnitOfWork, account_id: UUID) -> None:
    """Nobody administers a handle that was given up."""
    for held in uow.find(Administration, account_id=account_id):
        if runs_on(uow.today, held.start, held.end):
            uow.put(held.changed(end=max(uow.today, held.start)))
