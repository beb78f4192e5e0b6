"""Accounts as they were at the end of an earlier day: their fields are taken back by the journal."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import Account
from actdesk.domain.base import Kind
from actdesk.domain.journal import Entry
from actdesk.services.ports import Reader

_ALL = 100_000  # entries on one account


def account_on(reader: Reader, account: Account, day: date) -> Account:
    """Return the account as it was on record at the end of the day (UTC), as far as the journal still knows."""
    later = (entry for entry in reader.history(Account, [account.id], limit=_ALL) if entry.at >= _end_of(day))
    now = {account.id: account}
    _take_back(now, later, set())
    return now[account.id]


def accounts_before(reader: Reader, day: date) -> tuple[dict[UUID, Account], set[UUID]]:
    """Return the accounts as they were at the end of the day, and those of which that is no longer known."""
    now = {account.id: account for account in reader.find(Account)}
    unknown: set[UUID] = set()
    _take_back(now, reader.entries_since(Kind.ACCOUNT, _end_of(day)), unknown)
    return now, unknown


def _end_of(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time.min, UTC)


def _take_back(now: dict[UUID, Account], later: Iterable[Entry], unknown: set[UUID]) -> None:
    """Take every entry back, the newest first. One whose content was erased can't be: what it changed is unknown.

    An account that was typed later and opened before stands as it was first typed.
    """
    for entry in later:
        known = now.get(entry.record_id)
        if entry.erased:
            unknown.add(entry.record_id)
        elif entry.before is None:
            continue
        elif known is None:
            now[entry.record_id] = Account.model_validate(entry.before)
        else:
            told: dict[str, Any] = {**known.model_dump(mode="json"), **entry.before}
            now[entry.record_id] = Account.model_validate(told)
