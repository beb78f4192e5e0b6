"""The ladder (rule 5, `ladder.*`): which next steps a case is open for, and what stands before the others."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from actdesk.domain.base import Refused
from actdesk.domain.cases import Case, CaseEvent, CaseOutcome, CaseState, EventType, Measure, Step

STEP_ORDER: Sequence[Step] = tuple(Step)
DIALOGUE_EVENTS = frozenset({EventType.CONTACT, EventType.AGREEMENT})
REMOVAL_EVENTS = frozenset({EventType.REMOVAL_BY_US, EventType.REMOVAL_ASKED, EventType.REMOVAL_DONE})
_ON_RECORD: Mapping[Step, frozenset[EventType]] = {
    Step.INTAKE: frozenset(),
    Step.DIALOGUE: DIALOGUE_EVENTS,
    Step.REMOVAL: REMOVAL_EVENTS,
    Step.WITHDRAWAL: frozenset({EventType.RECOMMENDATION}),
}
SKIPPABLE = frozenset({"dialogue_first", "removal_first"})
"""Blocks that a written reason and a second officer lift: a child in danger cannot wait."""


class NextStep(StrEnum):
    """What an officer can do next in a case."""

    CLASSIFY = "classify"
    ACKNOWLEDGE = "acknowledge"  # tell who reported that the report has come
    CONTACT = "contact"
    AGREE = "agree"
    REMOVE = "remove"  # by us
    ASK_REMOVAL = "ask_removal"  # by those who hold the account
    CONFIRM_REMOVAL = "confirm_removal"
    RECOMMEND = "recommend"
    DECIDE = "decide"  # record what the competent body decided
    SETTLE = "settle"
    HAND_OVER = "hand_over"
    REOPEN = "reopen"


LEADS_TO: Mapping[NextStep, Step] = {
    NextStep.CONTACT: Step.DIALOGUE,
    NextStep.AGREE: Step.DIALOGUE,
    NextStep.REMOVE: Step.REMOVAL,
    NextStep.ASK_REMOVAL: Step.REMOVAL,
    NextStep.RECOMMEND: Step.WITHDRAWAL,
}


@dataclass(frozen=True)
class Situation:
    """All that the ladder's rules look at.

    `ours`: the Secretariat holds the account and can remove itself. `concerned`: the officer who asks is one of the
    people concerned.
    """

    case: Case
    events: Sequence[CaseEvent] = ()
    measures: Sequence[Measure] = ()
    ours: bool = False
    concerned: bool = False

    def count(self, *types: EventType) -> int:
        counted = Counter(event.type for event in self.events)
        return sum(counted[t] for t in types)

    @property
    def awaits_decision(self) -> bool:
        """True while a recommendation lies with the competent body."""
        return self.count(EventType.RECOMMENDATION) > self.count(EventType.BODY_DECISION)

    @property
    def awaits_removal(self) -> bool:
        """True while a request for removal has no recorded proof that it was followed."""
        return self.count(EventType.REMOVAL_ASKED) > self.count(EventType.REMOVAL_DONE)


@dataclass(frozen=True)
class Offer:
    """One next step: open, or the code of what stands before it, and whether a second officer can lift that."""

    step: NextStep
    block: str | None = None

    @property
    def allowed(self) -> bool:
        return self.block is None

    @property
    def skippable(self) -> bool:
        return self.block in SKIPPABLE


class RungState(StrEnum):
    """How one rung stands in a case."""

    DONE = "done"
    HERE = "here"
    SKIPPED = "skipped"
    AHEAD = "ahead"


@dataclass(frozen=True)
class Rung:
    """One rung as the ladder shows it."""

    step: Step
    state: RungState


def rungs(situation: Situation) -> tuple[Rung, ...]:
    """Return the four rungs, lowest first: one below the case's own that has nothing on record was skipped."""
    reached = STEP_ORDER.index(situation.case.step)
    shown = []
    for place, step in enumerate(STEP_ORDER):
        state = RungState.DONE if situation.count(*_ON_RECORD[step]) or step is Step.INTAKE else RungState.SKIPPED
        if place >= reached:
            state = RungState.HERE if place == reached else RungState.AHEAD
        shown.append(Rung(step, state))
    return tuple(shown)


def rung_block(to: Step, situation: Situation) -> str | None:
    """Rule 5: return what stands between the case and this rung, or None where it is open or already reached.

    `dialogue_first`: no recorded attempt at dialogue. `removal_first`: no recorded removal or request for one.
    """
    if STEP_ORDER.index(to) <= STEP_ORDER.index(situation.case.step):
        return None
    if to in (Step.REMOVAL, Step.WITHDRAWAL) and not situation.count(*DIALOGUE_EVENTS):
        return "dialogue_first"
    if to is Step.WITHDRAWAL and not situation.count(*REMOVAL_EVENTS):
        return "removal_first"
    return None


def block(step: NextStep, situation: Situation) -> str | None:
    """Return the code of what stands before a next step, or None if it is open."""
    state = situation.case.state
    if state is CaseState.HANDED_OVER:
        return "handed_over"
    if state is CaseState.DELETED:
        return "case_deleted"
    if step is NextStep.REOPEN and state is CaseState.OPEN:
        return "case_open"
    if step is not NextStep.REOPEN and state is not CaseState.OPEN:
        return "case_not_open"
    if situation.concerned:
        return "officer_concerned"
    own = _OWN_BLOCKS[step](situation) if step in _OWN_BLOCKS else None
    return own or (rung_block(LEADS_TO[step], situation) if step in LEADS_TO else None)


def offers(situation: Situation) -> tuple[Offer, ...]:
    """Return every next step with what stands before it."""
    return tuple(Offer(step, block(step, situation)) for step in NextStep)


def check_next(
    step: NextStep,
    situation: Situation,
    *,
    skip_reason: str = "",
    second_officer_id: UUID | None = None,
) -> bool:
    """Rule 5. Return True if the step is reached by skipping one.

    Raises `Refused` with the block's code, `reason_missing` or `second_officer_needed`. Whether that officer may agree
    is for `seconding.check_second`.
    """
    code = block(step, situation)
    if code is None:
        return False
    if code not in SKIPPABLE or not (skip_reason.strip() or second_officer_id):
        raise Refused(code, reference=situation.case.reference, step=step.value)
    if not skip_reason.strip():
        raise Refused("reason_missing")
    if second_officer_id is None:
        raise Refused("second_officer_needed")
    return True


def measure_block(measure: Measure) -> str | None:
    """Return what stands before changing a measure or calling it done: what was proven is not written over.

    `measure_done`, `measure_verified`.
    """
    if measure.verified_on is not None:
        return "measure_verified"
    return "measure_done" if measure.done_on is not None else None


def verification_block(measure: Measure, officer_id: UUID) -> str | None:
    """Return what stands before this officer's saying that they looked too; it takes somebody else than who did.

    `measure_not_done`, `measure_verified`, `same_officer_verifies`.
    """
    if measure.done_on is None:
        return "measure_not_done"
    if measure.verified_on is not None:
        return "measure_verified"
    return "same_officer_verifies" if measure.done_by == officer_id else None


OUTCOMES = (
    CaseOutcome.AGREED,
    CaseOutcome.REMOVED,
    CaseOutcome.AUTHORISATION_WITHDRAWN,
    CaseOutcome.AUTHORISATION_KEPT,
    CaseOutcome.UNFOUNDED,
)
"""How a case can be settled here; the exits to others are hand-overs."""


def outcome_block(outcome: CaseOutcome, situation: Situation) -> str | None:
    """Return what stands before settling a case with this outcome: an outcome says only what is on record."""
    if outcome is CaseOutcome.UNFOUNDED:
        return None
    if not situation.case.principles:
        return "principles_missing"
    decided = {e.upheld for e in situation.events if e.type is EventType.BODY_DECISION}
    match outcome:
        case CaseOutcome.AGREED if not situation.count(*DIALOGUE_EVENTS):
            return "dialogue_first"
        case CaseOutcome.AGREED if any(m.done_on is None for m in situation.measures):
            return "measures_open"
        case CaseOutcome.REMOVED if not situation.count(EventType.REMOVAL_BY_US, EventType.REMOVAL_DONE):
            return "removal_not_done"
        case CaseOutcome.AUTHORISATION_WITHDRAWN if True not in decided:
            return "decision_missing"
        case CaseOutcome.AUTHORISATION_KEPT if False not in decided:
            return "decision_missing"
    return None if outcome in OUTCOMES else "not_an_outcome"


def _acknowledge_block(situation: Situation) -> str | None:
    if situation.case.acknowledged_on is not None:
        return "acknowledged"
    return None if situation.case.reporter else "nobody_reported"


def _remove_block(situation: Situation) -> str | None:
    if situation.case.account_id is None:
        return "account_missing"
    return None if situation.ours else "not_ours"


def _recommend_block(situation: Situation) -> str | None:
    if situation.case.account_id is None:
        return "account_missing"
    return "decision_awaited" if situation.awaits_decision else None


_OWN_BLOCKS: Mapping[NextStep, Callable[[Situation], str | None]] = {
    NextStep.ACKNOWLEDGE: _acknowledge_block,
    NextStep.REMOVE: _remove_block,
    NextStep.CONFIRM_REMOVAL: lambda s: None if s.awaits_removal else "removal_not_asked",
    NextStep.RECOMMEND: _recommend_block,
    NextStep.DECIDE: lambda s: None if s.awaits_decision else "recommendation_first",
    NextStep.SETTLE: lambda s: "decision_awaited" if s.awaits_decision else None,
}
