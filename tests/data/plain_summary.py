"""The leadership summary counted the plain way: every record read whole. What the quick way must agree with."""

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import TypeVar
from uuid import UUID

from actdesk.domain.accounts import (
    OFFICIAL_STATES,
    Account,
    AccountState,
    Administration,
    Standing,
    meets_co_administration,
    review_due,
    standing_on,
)
from actdesk.domain.base import registered_on
from actdesk.domain.cases import Case, CaseEvent, CaseState, EventType, Measure, Step
from actdesk.domain.clocks import Clocks, case_due, feedback_due, request_due
from actdesk.domain.journal import Entry
from actdesk.domain.labels import account_label
from actdesk.domain.people import Person
from actdesk.domain.periods import Period
from actdesk.domain.pictures import Consent, Coverage, Picture, PictureUse, clearance_on
from actdesk.domain.requests import OPEN_STAGES, ChannelRequest, Decision, Evaluation, Stage, unassessed
from actdesk.domain.summary import (
    AgedCount,
    Count,
    DueItem,
    DueKind,
    Figures,
    LeadershipFacts,
    Matter,
    MatterKind,
    SharePoint,
    age_band,
)
from actdesk.services.ports import Reader, Reference

T = TypeVar("T")
SPEAKING = OFFICIAL_STATES - {AccountState.AUTHORISED}
REVIEW_SOON_DAYS = 30
CONSENT_SOON_DAYS = 90


def leadership_facts(
    reader: Reader,
    reference: Reference,
    *,
    now: datetime,
    today: date,
    period: Period,
    previous: Figures | None = None,
    made_by: str = "",
) -> LeadershipFacts:
    """Return everything that the leadership summary shows, as of `now`."""
    register = _Register(reader, reference)
    cases = _Cases(reader, today, period)
    requests = _Requests(reader, today, period)
    pictures = _Pictures(reader, today, period)
    overdue = [*pictures.overdue(), *cases.overdue(register.labels), *requests.overdue(), *register.overdue(today)]
    matters = [*pictures.matters(), *cases.matters(register.labels), *requests.matters(), *register.matters(today)]
    return LeadershipFacts(
        as_of=now,
        made_at=now,
        made_by=made_by,
        period_start=period.start,
        period_end=period.end,
        accounts_by_state=_counts(a.state.value for a in register.accounts),
        accounts_by_standing=_counts(register.standing(a, today).value for a in register.speaking()),
        accounts_by_platform=_counts(register.platform_name(a) for a in register.official()),
        share_over_time=register.share_over_time(today),
        attestations_overdue=sum(
            1 for a in register.accounts if (due := review_due(a, None, 180)) is not None and due < today
        ),
        reviews_due=register.reviews_due(today),
        requests_open=requests.open(),
        decisions=requests.decisions(),
        requests_received=requests.received(),
        cases_open=cases.open(),
        cases_by_principle=cases.by_principle(),
        cases_opened=cases.opened(),
        cases_closed=cases.closed(),
        days_to_settle=cases.days_to_settle(),
        pictures=pictures.checked(),
        consents_ending=pictures.consents_ending(),
        withdrawn_in_use=pictures.withdrawn_in_use(),
        overdue=tuple(overdue),
        matters=tuple(matters),
        previous=previous,
    )


class _Register:
    """Accounts with who holds them, read once."""

    def __init__(self, reader: Reader, reference: Reference) -> None:
        self._reader, self._history = reader, dict[UUID, list[Entry]]()
        self.accounts = reader.find(Account)
        self._held: Mapping[UUID, list[Administration]] = _grouped(reader.find(Administration), lambda a: a.account_id)
        self._people = {p.id: p for p in reader.find(Person)}
        self._platforms = {p.key: p for p in reference.platforms()}
        self.labels = {a.id: account_label(a) for a in self.accounts}

    def official(self) -> list[Account]:
        return [a for a in self.accounts if a.state in OFFICIAL_STATES]

    def speaking(self) -> list[Account]:
        return [a for a in self.accounts if a.state in SPEAKING]

    def platform_name(self, account: Account) -> str:
        platform = self._platforms.get(account.platform)
        return platform.name if platform else account.platform

    def standing(self, account: Account, day: date) -> Standing:
        platform = self._platforms.get(account.platform)
        return standing_on(
            day,
            account,
            self._held.get(account.id, ()),
            self._people,
            one_administrator_only=platform is not None and not platform.several_administrators,
        ).standing

    def share_over_time(self, today: date) -> tuple[SharePoint, ...]:
        """Return the share on the first of each of the last eleven months and today, from dated administrations.

        Accounts are those that spoke on each day, as they were then.
        """
        days = [*_months_back(today, 11), today]
        points = []
        for day in days:
            were = [self._as_it_was(a, day) for a in self.accounts]
            there = [a for a in were if a.state in SPEAKING and (a.opened_on or registered_on(a.id)) <= day]
            met = sum(meets_co_administration(self.standing(a, day)) for a in there)
            points.append(SharePoint(day=day, met=met, bound=len(there)))
        return tuple(points)

    def _as_it_was(self, account: Account, day: date) -> Account:
        """Its state and custody at the end of the day, and as at the end of its first day before that."""
        if account.id not in self._history:
            self._history[account.id] = self._reader.history(Account, [account.id])
        entries = self._history[account.id]
        told = {"state": account.state, "custody": account.custody}
        for entry in entries:
            if entry.before is not None and entry.at.date() > max(day, entries[-1].at.date()):
                told |= {name: entry.before[name] for name in told if name in entry.before}
        return account.changed(**told)

    def reviews_due(self, today: date) -> int:
        soon = today + timedelta(days=REVIEW_SOON_DAYS)
        return sum(1 for a in self.accounts if (due := review_due(a, None, 180)) is not None and today <= due <= soon)

    def overdue(self, today: date) -> Iterable[DueItem]:
        for account in self.accounts:
            name, label = self.labels[account.id], self.platform_name(account)
            due = review_due(account, None, 180)
            if due is not None and due < today:
                yield DueItem(kind=DueKind.ATTESTATION, reference=name, label=label, due=due)
            if _past_its_end(account, today) and account.expected_end is not None:
                yield DueItem(kind=DueKind.ACCOUNT_END, reference=name, label=label, due=account.expected_end)

    def matters(self, today: date) -> Iterable[Matter]:
        for account in self.speaking():
            name, label = self.labels[account.id], self.platform_name(account)
            since = account.opened_on or registered_on(account.id)
            if account.state is AccountState.ACCESS_LOST or self.standing(account, today) is Standing.NOBODY:
                yield Matter(kind=MatterKind.NO_ADMINISTRATOR, reference=name, label=label, since=since)
            if _past_its_end(account, today) and account.expected_end is not None:
                yield Matter(kind=MatterKind.ACCOUNT_END, reference=name, label=label, since=account.expected_end)


class _Requests:
    """Requests with their decisions, read once."""

    def __init__(self, reader: Reader, today: date, period: Period) -> None:
        self._today, self._period = today, period
        self._all = reader.find(ChannelRequest)
        self._decisions = reader.find(Decision)
        self._evaluations = _grouped(reader.find(Evaluation), lambda e: e.request_id)

    def open(self) -> tuple[AgedCount, ...]:
        waiting = [(r.stage.value, r.submitted_on or r.created_on) for r in self._all if r.stage in OPEN_STAGES]
        return _aged(waiting, self._today)

    def decisions(self) -> tuple[Count, ...]:
        return _counts(d.outcome.value for d in self._decisions if self._period.holds(d.decided_at.date()))

    def received(self) -> int:
        return sum(self._period.holds(r.submitted_on) for r in self._all)

    def overdue(self) -> Iterable[DueItem]:
        references = {r.id: r.reference for r in self._all}
        for request in self._all:
            due = request_due(request, Clocks())
            if due is not None and due < self._today:
                yield DueItem(kind=DueKind.REQUEST, reference=request.reference, label=request.channel_name, due=due)
        for decision in self._decisions:
            for condition in decision.conditions:
                if condition.done_on is None and condition.due is not None and condition.due < self._today:
                    reference = references[decision.request_id]
                    yield DueItem(kind=DueKind.CONDITION, reference=reference, due=condition.due)

    def matters(self) -> Iterable[Matter]:
        for request in self._all:
            assessed = not unassessed(self._evaluations.get(request.id, ()))
            if request.stage is Stage.IN_EVALUATION and assessed:
                since = request.submitted_on or request.created_on
                yield Matter(
                    kind=MatterKind.REQUEST, reference=request.reference, label=request.channel_name, since=since
                )
        for item in self.overdue():
            if item.kind is DueKind.CONDITION:
                yield Matter(kind=MatterKind.CONDITION, reference=item.reference, since=item.due)


class _Cases:
    """Cases with events and measures, read once."""

    def __init__(self, reader: Reader, today: date, period: Period) -> None:
        self._today, self._period = today, period
        self._all = reader.find(Case)
        self._open = [c for c in self._all if c.state is CaseState.OPEN]
        self._measures = _grouped(reader.find(Measure), lambda m: m.case_id)
        self._events = _grouped(reader.find(CaseEvent, case_id=[c.id for c in self._open]), lambda e: e.case_id)

    def open(self) -> tuple[AgedCount, ...]:
        return _aged([(c.step.value, c.opened_on) for c in self._open], self._today)

    def by_principle(self) -> tuple[Count, ...]:
        return _counts(p for c in self._open for p in c.principles)

    def opened(self) -> int:
        return sum(self._period.holds(c.opened_on) for c in self._all)

    def closed(self) -> tuple[Count, ...]:
        return _counts(c.outcome.value for c in self._settled())

    def days_to_settle(self) -> int | None:
        spans = [(c.settled_on - c.opened_on).days for c in self._settled() if c.settled_on is not None]
        return max(0, round(statistics.median(spans))) if spans else None

    def overdue(self, labels: Mapping[UUID, str]) -> Iterable[DueItem]:
        for case in self._open:
            label = labels.get(case.account_id, "") if case.account_id else ""
            measures = self._measures.get(case.id, [])
            for measure in measures:
                if measure.done_on is None and measure.due is not None and measure.due < self._today:
                    yield DueItem(kind=DueKind.MEASURE, reference=case.reference, label=label, due=measure.due)
            due = case_due(case, (), Clocks())
            if due is not None and due < self._today:
                yield DueItem(kind=DueKind.CASE_CLOCK, reference=case.reference, label=label, due=due)

    def matters(self, labels: Mapping[UUID, str]) -> Iterable[Matter]:
        for case in self._open:
            kind = self._waits_for(case)
            if kind is not None:
                yield Matter(
                    kind=kind,
                    reference=case.reference,
                    label=labels.get(case.account_id, "") if case.account_id else "",
                    since=case.opened_on,
                    severity=case.severity,
                    minors="principle.minors" in case.principles,
                    crisis=case.crisis,
                )

    def _waits_for(self, case: Case) -> MatterKind | None:
        types = [e.type for e in self._events.get(case.id, ())]
        asked, decided = types.count(EventType.RECOMMENDATION), types.count(EventType.BODY_DECISION)
        if case.step is Step.WITHDRAWAL and asked > decided:
            return MatterKind.WITHDRAWAL
        if case.step is Step.DIALOGUE and feedback_due(case, Clocks()) < self._today:
            return MatterKind.REMOVAL
        return None

    def _settled(self) -> list[Case]:
        return [c for c in self._all if self._period.holds(c.settled_on)]


class _Pictures:
    """Pictures with their consents and uses, read once."""

    def __init__(self, reader: Reader, today: date, period: Period) -> None:
        self._today, self._period = today, period
        self._all = reader.find(Picture)
        self._consents = {c.id: c for c in reader.find(Consent)}
        self._covered = _grouped(reader.find(Coverage), lambda c: c.picture_id)
        self._uses = [u for u in reader.find(PictureUse) if u.taken_down_on is None]
        self._names = {p.id: p.name for p in self._all}

    def checked(self) -> tuple[Count, ...]:
        codes = []
        for picture in self._all:
            if not self._period.holds(picture.added_on):
                continue
            if picture.status is not None and picture.status.value == "refused":
                codes.append("refused")
                continue
            pairs = [(c, self._consents[c.consent_id]) for c in self._covered.get(picture.id, ())]
            codes.append(clearance_on(self._today, picture, pairs)[0].value)
        return _counts(codes)

    def consents_ending(self) -> int:
        soon = self._today + timedelta(days=CONSENT_SOON_DAYS)
        standing = [c for c in self._consents.values() if c.withdrawn_on is None and c.expires_on is not None]
        return sum(1 for c in standing if c.expires_on is not None and self._today <= c.expires_on <= soon)

    def withdrawn_in_use(self) -> int:
        return len({u.picture_id for u in self._uses if u.take_down_due is not None})

    def overdue(self) -> Iterable[DueItem]:
        for use in self._uses:
            if use.take_down_due is not None and use.take_down_due < self._today:
                yield DueItem(kind=DueKind.TAKE_DOWN, reference=self._reference(use), due=use.take_down_due)
                continue
            for coverage in self._covered.get(use.picture_id, ()):
                expires = self._consents[coverage.consent_id].expires_on
                if expires is not None and expires < self._today:
                    yield DueItem(kind=DueKind.CONSENT, reference=self._reference(use), due=expires)
                    break

    def matters(self) -> Iterable[Matter]:
        for use in self._uses:
            if use.take_down_due is not None:
                yield Matter(kind=MatterKind.TAKE_DOWN, reference=self._reference(use), since=use.take_down_due)

    def _reference(self, use: PictureUse) -> str:
        """A file's name can hold a person's, so the summary says the record's short id."""
        return f"IMG-{use.picture_id.hex[-8:].upper()}"


def _past_its_end(account: Account, today: date) -> bool:
    return account.state in SPEAKING and account.expected_end is not None and account.expected_end < today


def _counts(codes: Iterable[str]) -> tuple[Count, ...]:
    return tuple(Count(code=code, count=n) for code, n in sorted(Counter(codes).items()))


def _aged(items: Iterable[tuple[str, date]], today: date) -> tuple[AgedCount, ...]:
    bands: dict[str, Counter[str]] = defaultdict(Counter)
    for code, since in items:
        bands[code][age_band(since, today).value] += 1
    return tuple(AgedCount(code=code, **counter) for code, counter in sorted(bands.items()))


def _grouped(items: Iterable[T], key: Callable[[T], UUID]) -> dict[UUID, list[T]]:
    groups: dict[UUID, list[T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups


def _months_back(today: date, count: int) -> list[date]:
    """Return the first days of the last `count` months, this month's included, oldest first."""
    months = []
    year, month = today.year, today.month
    for _ in range(count):
        months.append(date(year, month, 1))
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    return months[::-1]
