"""Counting what the leadership summary and the Today room show; one pass over the register, no names.

Every figure is computed from the records as of the moment; nothing here is kept or ticked. Of large tables only the
fields that are counted are read: what the rules are given here are named tuples that look like the records, with their
ids in hex.
"""

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from actdesk.domain.cases import Case, CaseEvent, CaseState, EventType, Measure, Step
from actdesk.domain.clocks import Clocks, case_due, feedback_due, request_due
from actdesk.domain.findings import CleanStatus
from actdesk.domain.journal import Touched
from actdesk.domain.periods import Period
from actdesk.domain.pictures import Consent, Coverage, Picture, PictureUse, clearance_on
from actdesk.domain.records import Officer
from actdesk.domain.requests import OPEN_STAGES, ChannelRequest, Decision, Evaluation, Stage, unassessed
from actdesk.domain.summary import (
    COUNTED_KINDS,
    AgedCount,
    Count,
    DueItem,
    DueKind,
    Figures,
    KindChange,
    LeadershipFacts,
    Matter,
    MatterKind,
    age_band,
)
from actdesk.services.clocks import clocks_of
from actdesk.services.ports import Reader, Reference
from actdesk.services.summary_accounts import Accounts, counts, due_item

T = TypeVar("T")
CONSENT_SOON_DAYS = 90


def leadership_facts(
    reader: Reader,
    reference: Reference,
    *,
    now: datetime,
    today: date,
    period: Period,
    previous: Figures | None = None,
    touched: tuple[Touched, ...] = (),
    touched_since: datetime | None = None,
    made_by: str = "",
    officer_id: UUID,
) -> LeadershipFacts:
    """Return everything that the leadership summary shows, as of `now`.

    Of a case that the officer who makes it may not read, it names the reference alone.
    """
    clocks = clocks_of(reader)
    register = Accounts(reader, reference, today, clocks)
    cases = _Cases(reader, today, period, clocks, officer_id)
    requests = _Requests(reader, today, period, clocks)
    pictures = _Pictures(reader, today, period)
    overdue = [*pictures.overdue(), *cases.overdue(register.labels), *requests.overdue(), *register.overdue()]
    matters = [*pictures.matters(), *cases.matters(register.labels), *requests.matters(), *register.matters()]
    return LeadershipFacts(
        as_of=now,
        made_at=now,
        made_by=made_by,
        period_start=period.start,
        period_end=period.end,
        accounts_by_state=register.by_state(),
        accounts_by_standing=register.by_standing(),
        accounts_by_platform=register.by_platform(),
        share_over_time=register.share_over_time(),
        attestations_overdue=register.attestations_overdue(),
        reviews_due=register.reviews_due(),
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
        changes=tuple(
            KindChange(kind=t.kind, added=t.added, altered=t.changed, removed=t.removed)
            for t in touched
            if t.kind in COUNTED_KINDS
        ),
        changes_since=touched_since,
    )


class _Requests:
    """Requests with their decisions, read once."""

    def __init__(self, reader: Reader, today: date, period: Period, clocks: Clocks) -> None:
        self._today, self._period, self._clocks = today, period, clocks
        fields = ("id", "reference", "channel_name", "stage", "created_on", "submitted_on", "paused_days")
        self._all = reader.pick(ChannelRequest, *fields)
        self._decisions = reader.find(Decision)
        in_evaluation = [UUID(r.id) for r in self._all if r.stage is Stage.IN_EVALUATION]
        self._evaluations = _grouped(reader.find(Evaluation, request_id=in_evaluation), lambda e: e.request_id.hex)

    def open(self) -> tuple[AgedCount, ...]:
        waiting = [(r.stage.value, r.submitted_on or r.created_on) for r in self._all if r.stage in OPEN_STAGES]
        return _aged(waiting, self._today)

    def decisions(self) -> tuple[Count, ...]:
        return counts(d.outcome.value for d in self._decisions if self._period.holds(d.decided_at.date()))

    def received(self) -> int:
        return sum(self._period.holds(r.submitted_on) for r in self._all)

    def overdue(self) -> Iterable[DueItem]:
        for request in self._all:
            due = request_due(request, self._clocks)
            if due is not None and due < self._today:
                yield DueItem(kind=DueKind.REQUEST, reference=request.reference, label=request.channel_name, due=due)
        yield from self._conditions()

    def matters(self) -> Iterable[Matter]:
        for request in self._all:
            if request.stage is Stage.IN_EVALUATION and not unassessed(self._evaluations.get(request.id, ())):
                since = request.submitted_on or request.created_on
                yield Matter(
                    kind=MatterKind.REQUEST, reference=request.reference, label=request.channel_name, since=since
                )
        for item in self._conditions():
            yield Matter(kind=MatterKind.CONDITION, reference=item.reference, since=item.due)

    def _conditions(self) -> Iterable[DueItem]:
        references = {r.id: r.reference for r in self._all}
        for decision in self._decisions:
            for condition in decision.conditions:
                if condition.done_on is None and condition.due is not None and condition.due < self._today:
                    reference = references[decision.request_id.hex]
                    yield DueItem(kind=DueKind.CONDITION, reference=reference, due=condition.due)


class _Cases:
    """Cases with events and measures, read once."""

    def __init__(self, reader: Reader, today: date, period: Period, clocks: Clocks, officer_id: UUID) -> None:
        self._today, self._period, self._clocks = today, period, clocks
        officer = reader.get(Officer, officer_id)
        self._me, self._person = str(officer.id), str(officer.person_id or "")
        told = ("id", "reference", "account_id", "state", "step", "outcome", "opened_on", "settled_on")
        clocks_look_at = ("reporter", "acknowledged_on", "told_on")
        self._all = reader.pick(Case, *told, *clocks_look_at, "principles", "severity", "crisis", "team", "people")
        self._open = [c for c in self._all if c.state is CaseState.OPEN]
        self._measures = _grouped(reader.pick(Measure, "case_id", "due", done_on=None), lambda m: m.case_id)
        asked, decided = (
            Counter(e.case_id for e in reader.pick(CaseEvent, "case_id", type=kind))
            for kind in (EventType.RECOMMENDATION, EventType.BODY_DECISION)
        )
        self._awaited = asked - decided  # as `ladder.Situation.awaits_decision`

    def open(self) -> tuple[AgedCount, ...]:
        return _aged([(c.step.value, c.opened_on) for c in self._open], self._today)

    def by_principle(self) -> tuple[Count, ...]:
        return counts(p for c in self._open for p in c.principles)

    def opened(self) -> int:
        return sum(self._period.holds(c.opened_on) for c in self._all)

    def closed(self) -> tuple[Count, ...]:
        return counts(c.outcome.value for c in self._settled())

    def days_to_settle(self) -> int | None:
        spans = [(c.settled_on - c.opened_on).days for c in self._settled()]
        return max(0, round(statistics.median(spans))) if spans else None

    def overdue(self, labels: Mapping[str, str]) -> Iterable[DueItem]:
        for case in self._open:
            late = [
                (DueKind.MEASURE, measure.due)
                for measure in self._measures.get(case.id, ())
                if measure.due is not None and measure.due < self._today
            ]
            due = case_due(case, (), self._clocks)
            if due is not None and due < self._today:
                late.append((DueKind.CASE_CLOCK, due))
            label = self._label(case, labels) if late else ""
            yield from (due_item(kind, case.reference, label, day) for kind, day in late)

    def matters(self, labels: Mapping[str, str]) -> Iterable[Matter]:
        for case in self._open:
            kind = self._waits_for(case)
            if kind is not None:
                known = self._is_readable(case)
                yield Matter.model_construct(
                    kind=kind,
                    reference=case.reference,
                    label=self._label(case, labels),
                    since=case.opened_on,
                    severity=case.severity if known else None,
                    minors=known and "principle.minors" in case.principles,
                    crisis=known and case.crisis,
                )

    def _label(self, case: Any, labels: Mapping[str, str]) -> str:
        return labels.get(case.account_id, "") if case.account_id and self._is_readable(case) else ""

    def _is_readable(self, case: Any) -> bool:
        """As `confidence.shut_to`, over ids as JSON keeps them."""
        concerned = self._person and self._person in case.people
        return not concerned and (not case.team or self._me in case.team)

    def _waits_for(self, case: Any) -> MatterKind | None:
        if case.step is Step.WITHDRAWAL and self._awaited[case.id]:
            return MatterKind.WITHDRAWAL
        if case.step is Step.DIALOGUE and feedback_due(case, self._clocks) < self._today:
            return MatterKind.REMOVAL
        return None

    def _settled(self) -> list[Any]:
        return [c for c in self._all if self._period.holds(c.settled_on)]


class _Pictures:
    """Pictures with their consents and uses, read once."""

    def __init__(self, reader: Reader, today: date, period: Period) -> None:
        self._today, self._period = today, period
        answers = ("people_recognisable", "minors", "minor_identifiable", "vulnerable_setting")
        self._all = reader.pick(Picture, "id", "status", *answers, "names_person", "names_place", "added_on")
        self._consents = {c.id.hex: c for c in reader.find(Consent)}
        covered = reader.pick(Coverage, "picture_id", "consent_id", "covers_everyone")
        self._covered = _grouped(covered, lambda c: c.picture_id)
        self._uses = reader.pick(PictureUse, "picture_id", "take_down_due", taken_down_on=None)

    def checked(self) -> tuple[Count, ...]:
        codes = []
        for picture in self._all:
            if not self._period.holds(picture.added_on):
                continue
            if picture.status is CleanStatus.REFUSED:
                codes.append("refused")
                continue
            pairs = [(c, self._consents[c.consent_id]) for c in self._covered.get(picture.id, ())]
            codes.append(clearance_on(self._today, picture, pairs)[0].value)
        return counts(codes)

    def consents_ending(self) -> int:
        soon = self._today + timedelta(days=CONSENT_SOON_DAYS)
        standing = [c for c in self._consents.values() if c.withdrawn_on is None]
        return sum(1 for c in standing if c.expires_on is not None and self._today <= c.expires_on <= soon)

    def withdrawn_in_use(self) -> int:
        return len({u.picture_id for u in self._uses if u.take_down_due is not None})

    def overdue(self) -> Iterable[DueItem]:
        for use in self._uses:
            reference = reference_of(use.picture_id)
            if use.take_down_due is not None and use.take_down_due < self._today:
                yield DueItem(kind=DueKind.TAKE_DOWN, reference=reference, due=use.take_down_due)
                continue
            for coverage in self._covered.get(use.picture_id, ()):
                expires = self._consents[coverage.consent_id].expires_on
                if expires is not None and expires < self._today:
                    yield DueItem(kind=DueKind.CONSENT, reference=reference, due=expires)
                    break

    def matters(self) -> Iterable[Matter]:
        for use in self._uses:
            if use.take_down_due is not None:
                yield Matter(kind=MatterKind.TAKE_DOWN, reference=reference_of(use.picture_id), since=use.take_down_due)


def reference_of(picture_id: str) -> str:
    """A file's name can hold a person's, so the summary says the record's short id."""
    return f"IMG-{picture_id[-8:].upper()}"


def _aged(items: Iterable[tuple[str, date]], today: date) -> tuple[AgedCount, ...]:
    bands: dict[str, Counter[str]] = defaultdict(Counter)
    for code, since in items:
        bands[code][age_band(since, today).value] += 1
    return tuple(AgedCount(code=code, **counter) for code, counter in sorted(bands.items()))


def _grouped(items: Iterable[T], key: Callable[[T], str]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups
