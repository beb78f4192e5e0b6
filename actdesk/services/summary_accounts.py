"""The summary's figures on accounts: read by field, judged by the domain's own rules, and rarely twice."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, NamedTuple
from uuid import UUID

from actdesk.domain.accounts import (
    OFFICIAL_STATES,
    Account,
    AccountState,
    Administration,
    Custody,
    Standing,
    meets_co_administration,
    review_due_since,
    standing_on,
)
from actdesk.domain.base import registered_on
from actdesk.domain.clocks import Clocks
from actdesk.domain.labels import account_label
from actdesk.domain.people import Body, Person
from actdesk.domain.summary import Count, DueItem, DueKind, Matter, MatterKind, SharePoint
from actdesk.services.earlier import standings_before
from actdesk.services.ports import Reader, Reference

SPEAKING = OFFICIAL_STATES - {AccountState.AUTHORISED}
REVIEW_SOON_DAYS = 30
_FIELDS = (
    "id",
    "platform",
    "handle",
    "state",
    "opened_on",
    "expected_end",
    "custody",
    "attested_on",
    "attestation_days",
    "body_id",
)
_HELD = ("account_id", "person_id", "administers", "start", "end", "proven_on", "first_proven_on")


class _Kept(NamedTuple):
    """What the rule looks at of an account itself."""

    id: str
    custody: Custody


class Accounts:
    """Accounts with who holds them, read once. Standings are worked out for those that speak, from dated records."""

    def __init__(self, reader: Reader, reference: Reference, today: date, clocks: Clocks) -> None:
        self._today = today
        self._platforms = {p.key: p for p in reference.platforms()}
        self._all = reader.pick(Account, *_FIELDS)
        self.labels: dict[str, str] = {a.id: account_label(a) for a in self._all}
        own = {b.id: b.attestation_days for b in reader.pick(Body, "id", "attestation_days") if b.attestation_days}
        self._due = [(a, review_due_since(a, _since(a), own.get(a.body_id, clocks.attestation))) for a in self._all]
        self._held: dict[str, list[Any]] = defaultdict(list)
        for held in reader.pick(Administration, *_HELD):
            self._held[held.account_id].append(held)
        self._people: dict[Any, Person] = {p.id.hex: p for p in reader.find(Person)}
        self._turns = {i: _turns_of(p) for i, p in self._people.items()}
        self._days = [*_months_back(today, 11), today]
        self._speaking = [a for a in self._all if a.state in SPEAKING]
        self._was = standings_before(reader, self._days[0], self._all)
        self._met, self._bound = [0] * len(self._days), [0] * len(self._days)
        counted = [a for a in self._all if a.state in SPEAKING or a.id in self._was]
        self._now = {account.id: self._count_days(account) for account in counted}

    def by_state(self) -> tuple[Count, ...]:
        return counts(a.state.value for a in self._all)

    def by_standing(self) -> tuple[Count, ...]:
        return counts(self._now[a.id].value for a in self._speaking)

    def by_platform(self) -> tuple[Count, ...]:
        return counts(self._platform_name(a) for a in self._all if a.state in OFFICIAL_STATES)

    def share_over_time(self) -> tuple[SharePoint, ...]:
        """Return the share on the first of each of the last eleven months and today, from dated administrations.

        An account counts from the day it was opened or registered, while its state was one in which it speaks; state
        and custody are those of each day, as far back as the journal knows them.
        """
        days = zip(self._days, self._met, self._bound, strict=True)
        return tuple(SharePoint(day=day, met=met, bound=bound) for day, met, bound in days)

    def attestations_overdue(self) -> int:
        return sum(due is not None and due < self._today for _, due in self._due)

    def reviews_due(self) -> int:
        soon = self._today + timedelta(days=REVIEW_SOON_DAYS)
        return sum(due is not None and self._today <= due <= soon for _, due in self._due)

    def overdue(self) -> Iterable[DueItem]:
        for account, due in self._due:
            if due is not None and due < self._today:  # what is due today is not late, as on Today
                yield self._due_item(DueKind.ATTESTATION, account, due)
            if self._past_its_end(account):
                yield self._due_item(DueKind.ACCOUNT_END, account, account.expected_end)

    def matters(self) -> Iterable[Matter]:
        for account in self._speaking:
            name, label = self.labels[account.id], self._platform_name(account)
            if account.state is AccountState.ACCESS_LOST or self._now[account.id] is Standing.NOBODY:
                yield Matter(kind=MatterKind.NO_ADMINISTRATOR, reference=name, label=label, since=_since(account))
            if self._past_its_end(account):
                yield Matter(kind=MatterKind.ACCOUNT_END, reference=name, label=label, since=account.expected_end)

    def _count_days(self, account: Any) -> Standing:
        """Count the account on each of the days since there is one; return its standing on the last, which is today.

        It is judged anew only on days by which something about it or its holders began or ended.
        """
        held, days, was = self._held.get(account.id, ()), self._days, self._was.get(account.id, ())
        since = bisect_left(days, _since(account))
        first = min(since, len(days) - 1)  # one that is opened later has a standing today all the same
        dates = {
            d
            for h in held
            for d in (h.start, h.end, h.first_proven_on or h.proven_on, *self._turns[h.person_id])
            if d is not None
        }
        dates.update(then.until for then in was)
        turns = sorted({n for d in dates if first < (n := bisect_left(days, d)) < len(days)})
        standing = Standing.NOBODY
        for start, end in pairwise([first, *turns, len(days)]):
            then = next((t for t in was if days[start] < t.until), account) if was else account
            kept = account if then is account else _Kept(account.id, then.custody)
            standing = self._standing(account, kept, held, days[start])
            if then.state in SPEAKING:
                for number in range(max(start, since), end):
                    self._bound[number] += 1
                    self._met[number] += meets_co_administration(standing)
        return standing

    def _standing(self, account: Any, kept: Any, held: Iterable[Any], day: date) -> Standing:
        platform = self._platforms.get(account.platform)
        one_only = platform is not None and not platform.several_administrators
        return standing_on(day, kept, held, self._people, one_administrator_only=one_only).standing

    def _due_item(self, kind: DueKind, account: Any, due: date) -> DueItem:
        return due_item(kind, self.labels[account.id], self._platform_name(account), due)

    def _platform_name(self, account: Any) -> str:
        platform = self._platforms.get(account.platform)
        return platform.name if platform else str(account.platform)

    def _past_its_end(self, account: Any) -> bool:
        end = account.expected_end
        return account.state in SPEAKING and end is not None and end < self._today


def counts(codes: Iterable[str]) -> tuple[Count, ...]:
    """How many there are of each code, by code."""
    return tuple(Count(code=code, count=n) for code, n in sorted(Counter(codes).items()))


def due_item(kind: DueKind, reference: str, label: str, due: date) -> DueItem:
    """Made from a record that was validated; to do it again for each of 50,000 takes a second."""
    return DueItem.model_construct(kind=kind, reference=reference, label=label, due=due)


def _turns_of(person: Person) -> tuple[date | None, ...]:
    """The days on which it changes whether somebody is of the team."""
    earlier = (day for term in person.comms_team_before for day in (term.start, term.until))
    return (person.comms_team_from, person.comms_team_until, person.left_on, *earlier)


def _since(account: Any) -> date:
    return account.opened_on or registered_on(UUID(account.id))


def _months_back(today: date, count: int) -> list[date]:
    """Return the first days of the last `count` months, this month's included, oldest first."""
    months = []
    year, month = today.year, today.month
    for _ in range(count):
        months.append(date(year, month, 1))
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    return months[::-1]
