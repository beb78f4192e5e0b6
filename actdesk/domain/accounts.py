"""Accounts, who administers them, and rules 1 to 3 of the design."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlmodel import JSON, Field

from actdesk.domain.base import Record, Refused, registered_on, runs_on
from actdesk.domain.people import Body, Person


class AccountState(StrEnum):
    """Where an account stands (rule 2)."""

    AUTHORISED = "authorised"
    ACTIVE = "active"
    DORMANT = "dormant"
    SUSPENDED = "suspended"
    CLOSING = "closing"
    CLOSED_HANDLE_KEPT = "closed_handle_kept"
    CLOSED_HANDLE_RELEASED = "closed_handle_released"
    ACCESS_LOST = "access_lost"
    FOUND = "found"
    IMPERSONATOR = "impersonator"


CLOSED_STATES = frozenset({AccountState.CLOSED_HANDLE_KEPT, AccountState.CLOSED_HANDLE_RELEASED})
NOT_OURS = frozenset({AccountState.FOUND, AccountState.IMPERSONATOR})
OFFICIAL_STATES = frozenset(AccountState) - CLOSED_STATES - NOT_OURS

TRANSITIONS: Mapping[AccountState, frozenset[AccountState]] = {
    AccountState.AUTHORISED: frozenset({AccountState.ACTIVE, AccountState.CLOSING, AccountState.CLOSED_HANDLE_KEPT}),
    AccountState.ACTIVE: frozenset(
        {AccountState.DORMANT, AccountState.SUSPENDED, AccountState.CLOSING, AccountState.ACCESS_LOST}
    ),
    AccountState.DORMANT: frozenset(
        {AccountState.ACTIVE, AccountState.SUSPENDED, AccountState.CLOSING, AccountState.ACCESS_LOST}
    ),
    AccountState.SUSPENDED: frozenset({AccountState.ACTIVE, AccountState.CLOSING, AccountState.ACCESS_LOST}),
    AccountState.CLOSING: frozenset(
        {
            AccountState.ACTIVE,
            AccountState.ACCESS_LOST,
            AccountState.CLOSED_HANDLE_KEPT,
            AccountState.CLOSED_HANDLE_RELEASED,
        }
    ),
    AccountState.CLOSED_HANDLE_KEPT: frozenset({AccountState.CLOSED_HANDLE_RELEASED, AccountState.AUTHORISED}),
    AccountState.CLOSED_HANDLE_RELEASED: frozenset({AccountState.IMPERSONATOR}),
    AccountState.ACCESS_LOST: frozenset({AccountState.ACTIVE, AccountState.CLOSING}),
    AccountState.FOUND: frozenset({AccountState.AUTHORISED, AccountState.IMPERSONATOR}),
    AccountState.IMPERSONATOR: frozenset({AccountState.FOUND, AccountState.CLOSED_HANDLE_RELEASED}),
}


class Standing(StrEnum):
    """The computed answer to `admin.co-admin`, best first."""

    COMPLIANT = "compliant"
    UNPROVEN = "unproven"
    SECRETARIAT_ONLY = "secretariat_only"
    LOCAL_ONLY = "local_only"
    NOBODY = "nobody"


NOT_BOUND = "not_bound"  # what lists say of the standing of an account that is not ours, or no longer


class Hands(StrEnum):
    """How many can act on an account today, fewest first: one alone is a single point of failure."""

    NOBODY = "no_hand"
    ONE = "one"
    NO_DEPUTY = "no_deputy"  # several, and of the communications team one at most: nobody stands in for them
    SHARED = "shared"


class Custody(StrEnum):
    """Who keeps the credential of an account whose platform knows one administrator only."""

    NOT_APPLICABLE = "not_applicable"
    SECRETARIAT = "secretariat"
    ELSEWHERE = "elsewhere"


class SecondFactor(StrEnum):
    UNKNOWN = "unknown"
    NONE = "none"
    SMS = "sms"
    APP = "app"
    KEY = "key"


class Account(Record):
    """A page, profile, group or channel. Never holds a secret: only where secrets are kept."""

    platform: str = Field(min_length=1, max_length=40)  # key in the platform data file
    handle: str = Field(min_length=1, max_length=200)
    url: str = Field(default="", max_length=2000)
    platform_id: str = Field(default="", max_length=200)  # the platform's own permanent id
    presence: str = Field(default="", max_length=40)  # kind of presence: page, group, profile …
    display_name: str = Field(default="", max_length=200)
    body_id: UUID | None = Field(default=None, foreign_key="body.id")
    purpose: str = ""
    audience: str = ""
    languages: tuple[str, ...] = Field(default=(), sa_type=JSON)
    region: str = Field(default="", max_length=200)
    state: AccountState = AccountState.FOUND
    state_reason: str = ""
    opened_on: date | None = None
    request_id: UUID | None = Field(default=None, foreign_key="request.id")  # by which decision
    parameters: tuple[str, ...] = Field(default=(), sa_type=JSON)  # `support.parameters`
    expected_end: date | None = None
    transition_plan: str = ""  # `criterion.lifespan`
    closing_on: date | None = None  # while it is being closed, and after
    moves_to: str = Field(default="", max_length=300)  # where people are sent when it closes
    custody: Custody = Custody.NOT_APPLICABLE
    custody_note: str = ""  # where the credential is kept and who can open it
    second_factor: SecondFactor = SecondFactor.UNKNOWN
    recovery_mailbox: str = Field(default="", max_length=254)
    recovery_codes_note: str = ""
    attested_on: date | None = None
    attested_by: UUID | None = Field(default=None, foreign_key="officer.id")
    attestation_days: int | None = Field(default=None, ge=1, le=3650)  # None: as the desk's clock says
    last_post_on: date | None = None  # the newest post that was seen when it was checked


class Administration(Record):
    """One person's role on one account, from a day to a day (the last day is out)."""

    person_id: UUID = Field(foreign_key="person.id")
    account_id: UUID = Field(foreign_key="account.id")
    role: str = Field(default="admin", max_length=60)  # the platform's own role name
    administers: bool = True  # whether that role may add and remove administrators on this platform
    start: date
    end: date | None = None
    proven_on: date | None = None  # the newest proof
    first_proven_on: date | None = None  # since when it is proven; None: since the newest
    evidence: str = ""  # what was seen: "screenshot of page roles, 3 May"
    evidence_id: UUID | None = Field(default=None, foreign_key="attachment.id")


@dataclass(frozen=True)
class StandingReport:
    """A standing with what it rests on: the persons who hold the account, by side."""

    standing: Standing
    secretariat: tuple[Person, ...]
    local: tuple[Person, ...]
    unproven: tuple[Person, ...]
    by_custody: bool = False


def standing_on(
    day: date,
    account: Account,
    administrations: Iterable[Administration],
    people: Mapping[UUID, Person],
    *,
    one_administrator_only: bool = False,
) -> StandingReport:
    """Compute rule 1 (`admin.co-admin`) for one account as of a day; never ticked by hand.

    The Secretariat co-administers if a member of its communications team on that day holds a role that
    administers. Compliant: that is proven, and somebody holds the account locally too, or the account is the
    Secretariat's own with at least two of the team. Where the platform knows one administrator only, custody
    of the credential by the Secretariat takes the place of the second hand.
    """
    team: list[tuple[Person, Administration]] = []
    local: list[tuple[Person, Administration]] = []
    unproven: list[Person] = []
    for a in administrations:
        person = people.get(a.person_id)
        if a.account_id != account.id or not a.administers or person is None:
            continue
        if runs_on(day, a.start, a.end) and not person.has_left(day):
            (team if person.in_comms_team(day) else local).append((person, a))
            if not is_proven(a, day):
                unproven.append(person)
    by_custody = one_administrator_only and account.custody is Custody.SECRETARIAT
    return StandingReport(
        standing=_standing(team, local, day, by_custody),
        secretariat=_distinct(team),
        local=_distinct(local),
        unproven=tuple(unproven),
        by_custody=by_custody,
    )


def _standing(
    team: list[tuple[Person, Administration]],
    local: list[tuple[Person, Administration]],
    day: date,
    by_custody: bool,
) -> Standing:
    if by_custody and (team or local):
        return Standing.COMPLIANT
    if not team:
        return Standing.LOCAL_ONLY if local else Standing.NOBODY
    if not any(is_proven(a, day) for _, a in team):
        return Standing.UNPROVEN
    if not local and len({p.id for p, _ in team}) < 2:
        return Standing.SECRETARIAT_ONLY
    return Standing.COMPLIANT


def _distinct(pairs: list[tuple[Person, Administration]]) -> tuple[Person, ...]:
    return tuple({p.id: p for p, _ in pairs}.values())


def is_proven(administration: Administration, day: date) -> bool:
    """True if it was proven by this day: to prove it anew later takes nothing from the first time."""
    since = administration.first_proven_on or administration.proven_on
    return since is not None and since <= day


def hands_of(report: StandingReport) -> Hands:
    """How many hands a standing rests on; custody of the login by the Secretariat counts as the second one."""
    team = len(report.secretariat)
    people = team + len(report.local)
    if people == 0:
        return Hands.NOBODY
    if report.by_custody:
        return Hands.SHARED
    if people == 1:
        return Hands.ONE
    return Hands.SHARED if team > 1 else Hands.NO_DEPUTY


def bound_standing(account: Account, report: StandingReport) -> str:
    """Return the standing's code, or that the rule does not ask for one: of what is not ours, or is closed."""
    return report.standing.value if account.state in OFFICIAL_STATES else NOT_BOUND


def meets_co_administration(standing: Standing) -> bool:
    """`admin.co-admin` asks that the Secretariat holds a hand on it, proven: one hand alone is weak, not absent."""
    return standing in (Standing.COMPLIANT, Standing.SECRETARIAT_ONLY)


def may_close_at_once(account: Account, *, held: bool) -> bool:
    """True for what has no public and no hands yet: there is nobody to tell and nothing to take away (rule 2).

    An authorised account that was opened once, or that somebody holds already, is closed step by step like any other.
    """
    return account.state is AccountState.AUTHORISED and account.opened_on is None and not held


def check_transition(
    account: Account, to: AccountState, *, standing: Standing, reason: str, held: bool = False
) -> None:
    """Rule 2; `held`: somebody is on record as holding the account.

    Raises `Refused` (`state_not_reachable`, `reason_missing`, `co_administration_missing`, `closing_steps_needed`).
    """
    if to not in TRANSITIONS[account.state]:
        raise Refused("state_not_reachable", from_state=account.state.value, to_state=to.value)
    if not reason.strip():
        raise Refused("reason_missing")
    if to is AccountState.ACTIVE and not meets_co_administration(standing):
        raise Refused("co_administration_missing", standing=standing.value, handle=account.handle)
    at_once = account.state is AccountState.AUTHORISED and to in CLOSED_STATES
    if at_once and not may_close_at_once(account, held=held):
        raise Refused("closing_steps_needed", handle=account.handle)


LONGEST_NOTICE = 30  # days before a platform takes an unused account away
ATTESTED_FIELDS = frozenset({"url", "handle", "platform", "platform_id"})


def attestation_after(before: Account, after: Account) -> Account:
    """Rule 3: a change of link or handle resets the attestation."""
    if any(getattr(before, f) != getattr(after, f) for f in ATTESTED_FIELDS):
        return after.model_copy(update={"attested_on": None, "attested_by": None})
    return after


def review_due(account: Account, body: Body | None, desk_days: int) -> date | None:
    """The day on which "checked today" must be said again (rule 3); None for what is not ours.

    An account's own days come first, then its body's, then the desk's clock.
    """
    days = body.attestation_days if body is not None and body.attestation_days else desk_days
    return review_due_since(account, account.opened_on or registered_on(account.id), days)


def review_due_since(account: Account, since: date, desk_days: int) -> date | None:
    """`review_due` where it is known since when there is this account; `desk_days`: its body's, or the desk's."""
    if account.state not in OFFICIAL_STATES:
        return None
    if account.attested_on is None:
        return since
    return account.attested_on + timedelta(days=account.attestation_days or desk_days)


def silence_due(account: Account, desk_days: int, platform_days: int | None) -> date | None:
    """The day from which an account's silence asks for something (`criterion.sustain`); None if no post was ever seen.

    A running account that is silent for `desk_days` is dormant, whatever its record says. Where the platform takes
    away what was not used for `platform_days`, it is told while there is time to log in: a quarter of that term
    before, a month at most. Who knows that it is dormant is told of the second only.
    """
    if account.last_post_on is None or account.state not in (AccountState.ACTIVE, AccountState.DORMANT):
        return None
    days = []
    if account.state is AccountState.ACTIVE:
        days.append(desk_days)
    if platform_days is not None:
        days.append(platform_days - min(LONGEST_NOTICE, platform_days // 4))
    return account.last_post_on + timedelta(days=min(days)) if days else None
