"""Accounts as they were at the end of an earlier day: their fields are taken back by the journal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import Account, AccountState, Custody
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


@dataclass(frozen=True)
class Then:
    """What an account's standing rested on before a day."""

    until: date  # the first day on which it was no longer so
    state: AccountState
    custody: Custody


def standings_before(reader: Reader, day: date, accounts: Iterable[Any]) -> dict[str, list[Then]]:
    """Return what the standing of accounts rested on at the end of `day` and later, by id in hex, the earliest first.

    `accounts` are rows with `id` (in hex), `state` and `custody` of today; those that are not in what is returned
    were not changed since. What was set right on the day on which an account was first typed counts from the start.
    """
    changes = reader.altered_since(Kind.ACCOUNT, _end_of(day), ("state", "custody"))
    changed = {change.record_id.hex for change in changes}
    now = {a.id: Then(date.max, a.state, a.custody) for a in accounts if a.id in changed} if changed else {}
    made = {change.record_id: change.at.date() for change in changes if change.before is None}
    found: dict[str, list[Then]] = {}
    for change in changes:
        key, until = change.record_id.hex, change.at.date()
        if change.before is None or key not in now or made.get(change.record_id) == until:
            continue
        before, after = change.before, now[key]
        state = AccountState(before.get("state", after.state))
        now[key] = Then(until, state, Custody(before.get("custody", after.custody)))
        found.setdefault(key, []).insert(0, now[key])
    return found


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
