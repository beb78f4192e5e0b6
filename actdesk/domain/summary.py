"""What the leadership needs to know, as plain figures without a person's name, and what of it comes first.

A service fills `LeadershipFacts` from the store; the functions here are pure. Codes are the values of the
domain's own enums, so that this page never invents a second vocabulary.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from pydantic import field_validator
from sqlmodel import Field

from actdesk.domain.accounts import AccountState, Standing, meets_co_administration
from actdesk.domain.base import Kind, Value, utc
from actdesk.domain.cases import Severity

MOST_PLATFORMS = 6  # that a chart names; the smaller ones share a bar


class AgeBand(StrEnum):
    """How long something has been open."""

    WEEK = "week"  # up to 7 days
    MONTH = "month"  # 8 to 30 days
    QUARTER = "quarter"  # 31 to 90 days
    OLDER = "older"  # 91 days and more


def age_band(since: date, day: date) -> AgeBand:
    """The band of something open `since`, looked at on `day`; what starts in the future counts as new."""
    days = (day - since).days
    if days <= 7:
        return AgeBand.WEEK
    if days <= 30:
        return AgeBand.MONTH
    return AgeBand.QUARTER if days <= 90 else AgeBand.OLDER


class Count(Value):
    """How many carry this code (an enum's value, or a policy id such as `principle.minors`)."""

    code: str = Field(min_length=1)
    count: int = Field(ge=0)


class AgedCount(Value):
    """How many carry this code, by how long they have been open."""

    code: str = Field(min_length=1)
    week: int = Field(default=0, ge=0)
    month: int = Field(default=0, ge=0)
    quarter: int = Field(default=0, ge=0)
    older: int = Field(default=0, ge=0)

    def in_band(self, band: AgeBand) -> int:
        number: int = getattr(self, band.value)
        return number

    @property
    def count(self) -> int:
        return self.week + self.month + self.quarter + self.older


def total(counts: Iterable[Count | AgedCount]) -> int:
    return sum(c.count for c in counts)


def count_of(counts: Iterable[Count | AgedCount], *codes: str) -> int:
    """The sum over these codes; a code that is not there counts 0."""
    return sum(c.count for c in counts if c.code in codes)


class SharePoint(Value):
    """On this day `met` of `bound` accounts met the co-administration rule (`admin.co-admin`)."""

    day: date
    met: int = Field(ge=0)
    bound: int = Field(ge=0)


class DueKind(StrEnum):
    """What can be late."""

    TAKE_DOWN = "take_down"  # a consent was withdrawn, the picture is still in use
    CASE_CLOCK = "case_clock"  # acknowledge, first dialogue, feedback
    MEASURE = "measure"
    REQUEST = "request"  # an answer to a requester
    CONDITION = "condition"  # of an approval
    CONSENT = "consent"  # expired while its picture is in use
    ATTESTATION = "attestation"
    ACCOUNT_END = "account_end"  # the expected end of an account has passed (`criterion.lifespan`)


class DueItem(Value):
    """One dated item that is overdue. `reference` is INF-…, REQ-…, or a handle; never a person's name."""

    kind: DueKind
    reference: str = Field(min_length=1)
    label: str = ""  # a few words more: the platform, the channel
    due: date


class MatterKind(StrEnum):
    """What waits for somebody's decision."""

    SKIP_A_STEP = "skip_a_step"  # rule 5: a second officer is asked
    TAKE_DOWN = "take_down"  # uses of a picture whose consent was withdrawn
    WITHDRAWAL = "withdrawal"  # recommended (`ladder.withdrawal`), the body has not decided
    REMOVAL = "removal"  # dialogue has failed (`ladder.removal`)
    NO_ADMINISTRATOR = "no_administrator"  # nobody, or access lost: who takes it over?
    REQUEST = "request"  # evaluated, waits for the decision
    CONDITION = "condition"  # of an approval, not met in time: what follows?
    ACCOUNT_END = "account_end"  # prolong, hand over or close


class Matter(Value):
    """One thing that waits for a decision. `reference` and `label` as in `DueItem`."""

    kind: MatterKind
    reference: str = Field(min_length=1)
    label: str = ""
    since: date
    severity: Severity | None = None
    minors: bool = False  # `principle.minors` is touched
    crisis: bool = False


class Figures(Value):
    """The few figures whose change since the last summary is shown."""

    as_of: datetime
    accounts: int = Field(ge=0)
    bound: int = Field(ge=0)
    met: int = Field(ge=0)
    requests_open: int = Field(ge=0)
    cases_open: int = Field(ge=0)
    pictures_cleared: int = Field(ge=0)
    overdue: int = Field(ge=0)

    @field_validator("as_of")
    @classmethod
    def _in_utc(cls, moment: datetime) -> datetime:
        return utc(moment)

    @property
    def share(self) -> int | None:
        """Percent of the accounts bound by the rule that meet it, None where there is no such account."""
        return percent(self.met, self.bound) if self.bound else None


def percent(part: int, whole: int) -> int:
    """Percent, rounded half up, but 0 only for none and 100 only for all: a single exception stays in sight."""
    if part in (0, whole):
        return 0 if part == 0 else 100
    return min(max((part * 200 + whole) // (2 * whole), 1), 99)


COUNTED_KINDS = (
    *(Kind.ACCOUNT, Kind.ADMINISTRATION, Kind.PERSON, Kind.REQUEST, Kind.DECISION),
    *(Kind.CASE, Kind.MEASURE, Kind.PICTURE, Kind.CONSENT),
)
"""The kinds of record of which the summary says how many were added, changed and removed, in this order."""


class KindChange(Value):
    """What became of the records of one kind since the last summary, as the journal says; each counted once."""

    kind: Kind
    added: int = Field(default=0, ge=0)
    altered: int = Field(default=0, ge=0)
    removed: int = Field(default=0, ge=0)


class LeadershipFacts(Value):
    """Everything that the leadership summary shows. Empty tuples mean that nothing is recorded.

    `accounts_by_standing` counts only accounts that speak under the Alliance's banner
    (`OFFICIAL_STATES`, without those that are authorised and not opened yet); `accounts_by_state` all of them.
    """

    as_of: datetime  # data as of
    made_at: datetime | None = None  # when the summary was asked for; None: at the same moment
    made_by: str = ""  # the function, as the officer wants it printed ("Communications team"); may be empty
    period_start: date
    period_end: date  # the last day that counts

    accounts_by_state: tuple[Count, ...] = ()  # codes of `AccountState`
    accounts_by_standing: tuple[Count, ...] = ()  # codes of `Standing`
    accounts_by_platform: tuple[Count, ...] = ()  # the platforms' own names; official accounts
    share_over_time: tuple[SharePoint, ...] = ()  # oldest first, at most 12 are drawn
    attestations_overdue: int = Field(default=0, ge=0)
    reviews_due: int = Field(default=0, ge=0)  # within the next 30 days

    requests_open: tuple[AgedCount, ...] = ()  # open ones, codes of `Stage`, age since submitted
    decisions: tuple[Count, ...] = ()  # in the period, codes of `Outcome`
    requests_received: int = Field(default=0, ge=0)  # in the period

    cases_open: tuple[AgedCount, ...] = ()  # open ones, codes of `Step`, age since intake
    cases_by_principle: tuple[Count, ...] = ()  # open ones, policy ids; a case can breach several
    cases_opened: int = Field(default=0, ge=0)  # in the period
    cases_closed: tuple[Count, ...] = ()  # in the period, codes of `CaseOutcome`
    days_to_settle: int | None = Field(default=None, ge=0)  # median of those closed in the period

    pictures: tuple[Count, ...] = ()  # checked in the period: cleared | refused | blocked | needs_answers
    consents_ending: int = Field(default=0, ge=0)  # within the next 90 days
    withdrawn_in_use: int = Field(default=0, ge=0)  # pictures used though a consent was withdrawn

    overdue: tuple[DueItem, ...] = ()
    matters: tuple[Matter, ...] = ()
    previous: Figures | None = None  # of the last summary, None for the first
    changes: tuple[KindChange, ...] = ()  # since then, of `COUNTED_KINDS`
    changes_since: datetime | None = None  # when the last summary was written; None: there is none

    @field_validator("as_of", "made_at", "changes_since")
    @classmethod
    def _in_utc(cls, moment: datetime | None) -> datetime | None:
        return utc(moment) if moment else None


def figures(facts: LeadershipFacts) -> Figures:
    """The key figures of these facts; a service keeps them for the next summary's `previous`."""
    not_ours = (AccountState.FOUND, AccountState.IMPERSONATOR)
    closed = (AccountState.CLOSED_HANDLE_KEPT, AccountState.CLOSED_HANDLE_RELEASED)
    gone = count_of(facts.accounts_by_state, *not_ours, *closed)
    met = [s for s in Standing if meets_co_administration(s)]
    return Figures(
        as_of=facts.as_of,
        accounts=total(facts.accounts_by_state) - gone,
        bound=total(facts.accounts_by_standing),
        met=count_of(facts.accounts_by_standing, *met),
        requests_open=total(facts.requests_open),
        cases_open=total(facts.cases_open),
        pictures_cleared=count_of(facts.pictures, "cleared"),
        overdue=len(facts.overdue),
    )


class Harm(StrEnum):
    """What may happen, the worst first. The order of the members is the ranking."""

    CHILD = "child"
    PEOPLE = "people"
    CONTROL = "control"  # an account speaks for the Alliance and nobody of ours holds it
    TRUST = "trust"  # the rule is not met, or somebody waits too long
    ORDER = "order"  # late paperwork


_HARM_RANK = {harm: rank for rank, harm in enumerate(Harm)}
_MATTER_HARM = {
    MatterKind.SKIP_A_STEP: Harm.PEOPLE,
    MatterKind.TAKE_DOWN: Harm.PEOPLE,
    MatterKind.WITHDRAWAL: Harm.CONTROL,
    MatterKind.NO_ADMINISTRATOR: Harm.CONTROL,
    MatterKind.REMOVAL: Harm.TRUST,
    MatterKind.REQUEST: Harm.TRUST,
    MatterKind.CONDITION: Harm.ORDER,
    MatterKind.ACCOUNT_END: Harm.ORDER,
}
_SEVERITY_RANK = {Severity.CRITICAL: 0, Severity.HIGH: 1, Severity.MEDIUM: 2, Severity.LOW: 3, None: 2}


def harm_of(matter: Matter) -> Harm:
    """A child outranks all; a crisis or a critical case is about people, whatever its kind."""
    if matter.minors:
        return Harm.CHILD
    if matter.crisis or matter.severity is Severity.CRITICAL:
        return Harm.PEOPLE
    return _MATTER_HARM[matter.kind]


def things_to_decide(matters: Iterable[Matter], *, limit: int = 3) -> tuple[Matter, ...]:
    """The matters to decide first: by harm, then severity, then how long they have waited.

    Every field has its place in the key, so that the ranking never depends on the order in which they were read.
    """

    def key(matter: Matter) -> tuple[int, int, date, str, str, str, str, bool, bool]:
        harm, severity = _HARM_RANK[harm_of(matter)], _SEVERITY_RANK[matter.severity]
        named = matter.kind, matter.reference, matter.label, matter.severity or ""
        return harm, severity, matter.since, *named, not matter.minors, not matter.crisis

    return tuple(sorted(matters, key=key)[:limit])


class RiskKind(StrEnum):
    """The standing risks, in the order in which they are named when the harm is the same."""

    MINORS = "minors"
    WITHDRAWN_IN_USE = "withdrawn_in_use"
    SECURITY = "security"
    DIGNITY = "dignity"
    ACCESS_LOST = "access_lost"
    NOBODY = "nobody"
    LOCAL_ONLY = "local_only"
    IMPERSONATOR = "impersonator"
    UNPROVEN = "unproven"
    OLD_CASES = "old_cases"
    OLD_REQUESTS = "old_requests"
    ONE_HAND = "one_hand"
    CONSENTS_ENDING = "consents_ending"
    ATTESTATIONS = "attestations"


class Risk(Value):
    """`count` records carry this risk."""

    kind: RiskKind
    harm: Harm
    count: int = Field(ge=1)


def top_risks(facts: LeadershipFacts, *, limit: int = 3) -> tuple[Risk, ...]:
    """The risks that stand, worst harm first, then the larger number; those with a count of 0 are left out."""
    standings, states = facts.accounts_by_standing, facts.accounts_by_state
    principles = facts.cases_by_principle
    found = (
        (RiskKind.MINORS, Harm.CHILD, count_of(principles, "principle.minors")),
        (RiskKind.WITHDRAWN_IN_USE, Harm.PEOPLE, facts.withdrawn_in_use),
        (RiskKind.SECURITY, Harm.PEOPLE, count_of(principles, "principle.security")),
        (RiskKind.DIGNITY, Harm.PEOPLE, count_of(principles, "principle.dignity")),
        (RiskKind.ACCESS_LOST, Harm.CONTROL, count_of(states, AccountState.ACCESS_LOST)),
        (RiskKind.NOBODY, Harm.CONTROL, count_of(standings, Standing.NOBODY)),
        (RiskKind.LOCAL_ONLY, Harm.CONTROL, count_of(standings, Standing.LOCAL_ONLY)),
        (RiskKind.IMPERSONATOR, Harm.CONTROL, count_of(states, AccountState.IMPERSONATOR)),
        (RiskKind.UNPROVEN, Harm.TRUST, count_of(standings, Standing.UNPROVEN)),
        (RiskKind.OLD_CASES, Harm.TRUST, sum(c.older for c in facts.cases_open)),
        (RiskKind.OLD_REQUESTS, Harm.TRUST, sum(c.older for c in facts.requests_open)),
        (RiskKind.ONE_HAND, Harm.ORDER, count_of(standings, Standing.SECRETARIAT_ONLY)),
        (RiskKind.CONSENTS_ENDING, Harm.ORDER, facts.consents_ending),
        (RiskKind.ATTESTATIONS, Harm.ORDER, facts.attestations_overdue),
    )
    risks = [Risk(kind=kind, harm=harm, count=count) for kind, harm, count in found if count]
    kinds = list(RiskKind)
    risks.sort(key=lambda r: (_HARM_RANK[r.harm], -r.count, kinds.index(r.kind)))
    return tuple(risks[:limit])


_DUE_HARM = {
    DueKind.TAKE_DOWN: Harm.PEOPLE,
    DueKind.CONSENT: Harm.PEOPLE,
    DueKind.CASE_CLOCK: Harm.TRUST,
    DueKind.MEASURE: Harm.TRUST,
    DueKind.REQUEST: Harm.TRUST,
    DueKind.CONDITION: Harm.ORDER,
    DueKind.ATTESTATION: Harm.ORDER,
    DueKind.ACCOUNT_END: Harm.ORDER,
}


def most_overdue(items: Iterable[DueItem], *, limit: int) -> tuple[DueItem, ...]:
    """The overdue items to name first: by harm, then the longest overdue."""

    def key(item: DueItem) -> tuple[int, date, str, str, str]:
        return _HARM_RANK[_DUE_HARM[item.kind]], item.due, item.kind, item.reference, item.label

    return tuple(sorted(items, key=key)[:limit])
