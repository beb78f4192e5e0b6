"""What the sheets for officers say, as frozen facts: account, register, request, pictures, hand-over, journal.

A service gathers them from one snapshot of the store; `reports/` only says them. Codes stay codes.
"""

from datetime import date, datetime

from pydantic import field_validator
from sqlmodel import Field

from actdesk.domain.accounts import AccountState, Custody, SecondFactor, Standing
from actdesk.domain.base import Kind, Value, utc
from actdesk.domain.cases import CaseState
from actdesk.domain.findings import CleanStatus
from actdesk.domain.pictures import Answer, Clearance, ConsentForm, Gap, Situation
from actdesk.domain.requests import ChecklistStep, Outcome, SignedAlone, Stage, Verdict
from actdesk.domain.texts import WholeTexts


class SheetFacts(Value):
    """What every sheet says of itself. `masked`: a sign (P1, O2) stands for each name of a person."""

    as_of: datetime
    made_at: datetime
    made_by: str = ""
    masked: bool = False

    @field_validator("as_of", "made_at")
    @classmethod
    def _in_utc(cls, moment: datetime) -> datetime:
        return utc(moment)


class JournalLine(Value):
    """One entry of the journal: who did which act to which record. `label` is '' once its content was erased."""

    seq: int
    at: datetime
    officer: str
    second: str = ""
    act: str
    kind: Kind
    label: str = ""
    erased: bool = False


class CaseLine(Value):
    """What every officer may know of a case."""

    reference: str
    state: CaseState
    opened_on: date


# --- an account ------------------------------------------------------------------------------------------------


class HolderLine(Value):
    """Somebody who holds the account, or held it. `role`: as the platform calls it."""

    name: str
    in_comms_team: bool
    role: WholeTexts
    administers: bool
    start: date
    end: date | None = None
    proven_on: date | None = None
    evidence: str = ""


class AccountSheetFacts(SheetFacts):
    """One account as the register knows it today."""

    platform: str
    handle: str
    url: str = ""
    display_name: str = ""
    body: str = ""
    presence: str = ""
    purpose: str = ""
    audience: str = ""
    languages: tuple[str, ...] = ()
    region: str = ""
    state: AccountState
    state_reason: str = ""
    opened_on: date | None = None
    request: str = ""  # the reference of the request that authorised it
    parameters: tuple[str, ...] = ()
    expected_end: date | None = None
    transition_plan: str = ""
    custody: Custody
    custody_note: str = ""
    second_factor: SecondFactor
    recovery_mailbox: str = ""
    recovery_codes_note: str = ""
    attested_on: date | None = None
    attested_by: str = ""
    review_due: date | None = None
    standing: Standing
    by_custody: bool = False
    holders: tuple[HolderLine, ...] = ()
    past_holders: tuple[HolderLine, ...] = ()
    cases: tuple[CaseLine, ...] = ()
    history: tuple[JournalLine, ...] = ()


# --- the register as of a day ----------------------------------------------------------------------------------


class RegisterLine(Value):
    """One account as it stood at the end of the day. `standing` is None for what does not speak for the Alliance."""

    platform: str
    handle: str
    body: str = ""
    state: AccountState
    standing: Standing | None = None
    secretariat: int = Field(default=0, ge=0)  # how many of the Secretariat's team hold it
    local: int = Field(default=0, ge=0)
    attested_on: date | None = None
    names: tuple[str, ...] = ()  # of those who hold it; empty where the register is printed without names


class RegisterFacts(SheetFacts):
    """Every account of a day, computed from dated administrations and from the journal."""

    day: date
    named: bool = False
    lines: tuple[RegisterLine, ...] = ()
    unknown_then: int = 0  # accounts whose earlier values were erased: they stand as they are today


# --- a request -------------------------------------------------------------------------------------------------


class DossierAnswer(Value):
    """One question of the form, as it was asked, and its answer; a choice comes in every language."""

    section: WholeTexts
    label: WholeTexts
    clause: str = ""
    text: str = ""
    word_group: str = ""  # the answer's lines are codes of this group of words
    choice: tuple[WholeTexts, ...] = ()


class DossierVerdict(Value):
    criterion: str
    verdict: Verdict
    why: str = ""
    evaluator: str = ""
    on: date


class DossierCondition(Value):
    text: str
    owner: str = ""
    due: date | None = None
    done_on: date | None = None
    proof: str = ""


class DossierSupport(Value):
    """One of the six kinds of help; nothing but its clause while who and when are open."""

    clause: str
    what: str = ""
    who: str = ""
    due: date | None = None
    rhythm: str = ""


class DossierDecision(Value):
    """The Secretariat's answer, with what it rests on."""

    outcome: Outcome
    why: str = ""
    brand_implications: str = ""
    parameters: tuple[str, ...] = ()
    conditions: tuple[DossierCondition, ...] = ()
    alternative: str = ""
    policy_version: str = ""
    decided_by: str = ""
    decided_at: datetime
    second: str = ""
    conflict_of_interest: str = ""
    signed_alone: SignedAlone | None = None  # why there is no second signature
    support: tuple[DossierSupport, ...] = ()  # all six kinds of help


class DossierStep(Value):
    step: ChecklistStep
    done: bool
    done_on: date | None = None
    note: str = ""


class DossierFacts(SheetFacts):
    """All that is on record of one request."""

    reference: str
    stage: Stage
    template_version: int
    channel_name: str = ""
    platform: str = ""
    handle: str = ""
    requester: str = ""
    body: str = ""
    administrators: tuple[str, ...] = ()
    created_on: date
    submitted_on: date | None = None
    decided_on: date | None = None
    due: date | None = None
    questions: str = ""  # what it was sent back with
    account: str = ""
    answers: tuple[DossierAnswer, ...] = ()
    verdicts: tuple[DossierVerdict, ...] = ()
    decision: DossierDecision | None = None
    checklist: tuple[DossierStep, ...] = ()
    history: tuple[JournalLine, ...] = ()


# --- pictures --------------------------------------------------------------------------------------------------


class ConsentLine(Value):
    """A consent that covers a picture; `gap` says why it does not count today."""

    person: str
    situation: Situation
    form: ConsentForm
    given_on: date
    expires_on: date | None = None
    gap: Gap | None = None
    everyone: bool = True


class UseFact(Value):
    account: str = ""
    link: str = ""
    published_on: date
    taken_down_on: date | None = None


class ClearanceLine(Value):
    """One file: what it gave away, what became of it, and whether it may be published today (rule 6)."""

    name: str
    format: str = ""
    width: int = 0
    height: int = 0
    sha256: str
    added_on: date
    findings: tuple[str, ...] = ()  # kinds, with repeats
    status: CleanStatus | None = None
    reason: str = ""
    recipe: str = ""
    cleaned_name: str = ""
    cleaned_sha256: str = ""
    cleaned_at: datetime | None = None
    people_recognisable: Answer
    minors: Answer
    minor_identifiable: Answer
    vulnerable_setting: Answer
    clearance: Clearance
    reasons: tuple[str, ...] = ()
    credit: str = ""
    licence: str = ""
    consents: tuple[ConsentLine, ...] = ()
    uses: tuple[UseFact, ...] = ()


class ClearanceFacts(SheetFacts):
    """One picture or a batch of them."""

    lines: tuple[ClearanceLine, ...] = Field(min_length=1)


# --- a person who hands over -----------------------------------------------------------------------------------


class HeldLine(Value):
    """An account that the person holds; `last`: without them the Secretariat's hand would be off it."""

    platform: str
    handle: str
    role: WholeTexts
    administers: bool
    start: date
    proven_on: date | None = None
    last: bool = False
    custody_note: str = ""


class RequestLine(Value):
    reference: str
    channel: str = ""
    stage: Stage


class OwedLine(Value):
    """A measure that they owe in an open case. `text` is '' where the case is not open to every officer."""

    case: str
    text: str = ""
    due: date | None = None


class CoveredLine(Value):
    """A consent of theirs that still counts, and how many pictures it covers."""

    given_on: date
    expires_on: date | None = None
    pictures: int = 0


class DutyLine(Value):
    """A duty that stands in a request, a decision or an account; `text` may be a clause or a control."""

    kind: str
    of: str
    text: str = ""
    due: date | None = None


class HandOverFacts(SheetFacts):
    """Everything that hangs on a person and has to go to somebody, or to end, when they leave."""

    name: str
    role: str = ""
    organisation: str = ""
    body: str = ""
    comms_team_from: date | None = None
    sub_team_from: date | None = None
    left_on: date | None = None
    held: tuple[HeldLine, ...] = ()
    requests: tuple[RequestLine, ...] = ()
    owed: tuple[OwedLine, ...] = ()
    duties: tuple[DutyLine, ...] = ()
    consents: tuple[CoveredLine, ...] = ()


# --- the journal -----------------------------------------------------------------------------------------------


class JournalFacts(SheetFacts):
    """The journal's entries of some days, oldest first. `left_out`: on cases that not every officer may read."""

    period_start: date
    period_end: date
    lines: tuple[JournalLine, ...] = ()
    left_out: int = 0
