"""Rule 5: dialogue, then removal, then a recommendation; a rung is skipped only by two officers with a reason."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from actdesk.domain.base import Refused, new_id
from actdesk.domain.cases import Case, CaseEvent, CaseOutcome, CaseState, EventType, Measure, Step
from actdesk.domain.ladder import (
    LEADS_TO,
    OUTCOMES,
    SKIPPABLE,
    NextStep,
    RungState,
    Situation,
    block,
    check_next,
    offers,
    outcome_block,
    rung_block,
    rungs,
)

OFFICER, SECOND = new_id(), new_id()
DAY = date(2026, 11, 20)
TOLD, AGREED = EventType.CONTACT, EventType.AGREEMENT
BY_US, ASKED, GONE = EventType.REMOVAL_BY_US, EventType.REMOVAL_ASKED, EventType.REMOVAL_DONE
ADVISED, DECIDED = EventType.RECOMMENDATION, EventType.BODY_DECISION


def at(step: Step, *events: EventType, upheld: bool | None = None, **fields: Any) -> Situation:
    """A case on a rung with these entries in its story; on an account that the Secretariat holds."""
    given = {"reference": "INF-2026-001", "account_id": new_id(), "seen_on": DAY, "opened_on": DAY, "step": step}
    case = Case.made(**{**given, **fields})
    story = [
        CaseEvent.made(
            case_id=case.id,
            type=event,
            at=datetime(2026, 11, 20, tzinfo=UTC),
            officer_id=OFFICER,
            upheld=upheld if event is DECIDED else None,
        )
        for event in events
    ]
    return Situation(case, story, ours=True)


RUNGS = [
    # to, the case's rung, its story -> what stands before it
    (Step.DIALOGUE, Step.INTAKE, (), None),
    (Step.REMOVAL, Step.INTAKE, (), "dialogue_first"),
    (Step.WITHDRAWAL, Step.INTAKE, (), "dialogue_first"),
    (Step.REMOVAL, Step.INTAKE, (EventType.NOTE, EventType.COMMENT), "dialogue_first"),
    (Step.REMOVAL, Step.DIALOGUE, (TOLD,), None),
    (Step.REMOVAL, Step.DIALOGUE, (AGREED,), None),
    (Step.WITHDRAWAL, Step.DIALOGUE, (TOLD,), "removal_first"),
    (Step.WITHDRAWAL, Step.DIALOGUE, (TOLD, AGREED, TOLD), "removal_first"),
    (Step.WITHDRAWAL, Step.REMOVAL, (TOLD, ASKED), None),
    (Step.WITHDRAWAL, Step.REMOVAL, (TOLD, BY_US), None),
    (Step.WITHDRAWAL, Step.REMOVAL, (EventType.STEP_SKIPPED, ASKED), "dialogue_first"),
    (Step.REMOVAL, Step.REMOVAL, (), None),  # reached already, however it was
    (Step.DIALOGUE, Step.WITHDRAWAL, (), None),  # the way down is always open: talking never stops
    (Step.REMOVAL, Step.WITHDRAWAL, (EventType.STEP_SKIPPED,), None),
]


@pytest.mark.parametrize(("to", "step", "events", "code"), RUNGS)
def test_each_rung_needs_the_one_before_on_record(
    to: Step, step: Step, events: tuple[EventType, ...], code: str | None
) -> None:
    assert rung_block(to, at(step, *events)) == code


BLOCKS = [
    (NextStep.ACKNOWLEDGE, at(Step.INTAKE, reporter="A volunteer"), None),
    (NextStep.ACKNOWLEDGE, at(Step.REMOVAL, TOLD, ASKED, reporter="A volunteer"), None),
    (NextStep.ACKNOWLEDGE, at(Step.INTAKE), "nobody_reported"),
    (NextStep.ACKNOWLEDGE, at(Step.INTAKE, reporter="A volunteer", acknowledged_on=DAY), "acknowledged"),
    (NextStep.REMOVE, at(Step.DIALOGUE, TOLD), None),
    (NextStep.REMOVE, at(Step.DIALOGUE, TOLD, account_id=None), "account_missing"),
    (NextStep.REMOVE, replace(at(Step.DIALOGUE, TOLD), ours=False), "not_ours"),
    (NextStep.REMOVE, replace(at(Step.INTAKE), ours=False), "not_ours"),
    (NextStep.ASK_REMOVAL, replace(at(Step.DIALOGUE, TOLD), ours=False), None),
    (NextStep.ASK_REMOVAL, at(Step.DIALOGUE, TOLD, account_id=None), None),
    (NextStep.ASK_REMOVAL, at(Step.INTAKE), "dialogue_first"),
    (NextStep.CONFIRM_REMOVAL, at(Step.REMOVAL, TOLD, BY_US), "removal_not_asked"),
    (NextStep.CONFIRM_REMOVAL, at(Step.REMOVAL, TOLD, ASKED), None),
    (NextStep.CONFIRM_REMOVAL, at(Step.REMOVAL, TOLD, ASKED, EventType.REMOVAL_REFUSED), None),  # they may still
    (NextStep.CONFIRM_REMOVAL, at(Step.REMOVAL, TOLD, ASKED, GONE), "removal_not_asked"),
    (NextStep.CONFIRM_REMOVAL, at(Step.REMOVAL, TOLD, ASKED, GONE, ASKED), None),
    (NextStep.RECOMMEND, at(Step.REMOVAL, TOLD, ASKED), None),
    (NextStep.RECOMMEND, at(Step.REMOVAL, TOLD, ASKED, account_id=None), "account_missing"),
    (NextStep.RECOMMEND, at(Step.WITHDRAWAL, TOLD, ASKED, ADVISED), "decision_awaited"),
    (NextStep.RECOMMEND, at(Step.WITHDRAWAL, TOLD, ASKED, ADVISED, DECIDED, upheld=False), None),
    (NextStep.DECIDE, at(Step.REMOVAL, TOLD, ASKED), "recommendation_first"),
    (NextStep.DECIDE, at(Step.WITHDRAWAL, TOLD, ASKED, ADVISED), None),
    (NextStep.DECIDE, at(Step.WITHDRAWAL, TOLD, ASKED, ADVISED, DECIDED, upheld=True), "recommendation_first"),
    (NextStep.SETTLE, at(Step.INTAKE), None),
    (NextStep.SETTLE, at(Step.WITHDRAWAL, TOLD, ASKED, ADVISED), "decision_awaited"),
    (NextStep.HAND_OVER, at(Step.INTAKE), None),
    (NextStep.REOPEN, at(Step.INTAKE), "case_open"),
    (NextStep.REOPEN, at(Step.INTAKE, state=CaseState.SETTLED), None),
    (NextStep.REOPEN, at(Step.INTAKE, state=CaseState.UNFOUNDED), None),
]


@pytest.mark.parametrize(("step", "situation", "code"), BLOCKS)
def test_each_next_step_says_what_stands_before_it(step: NextStep, situation: Situation, code: str | None) -> None:
    assert block(step, situation) == code


@pytest.mark.parametrize("step", list(NextStep))
def test_nothing_is_open_in_a_case_that_others_have_now(step: NextStep) -> None:
    assert block(step, at(Step.DIALOGUE, TOLD, state=CaseState.HANDED_OVER)) == "handed_over"


@pytest.mark.parametrize("step", [s for s in NextStep if s is not NextStep.REOPEN])
def test_only_reopening_is_open_in_a_settled_case(step: NextStep) -> None:
    assert block(step, at(Step.DIALOGUE, TOLD, state=CaseState.SETTLED)) == "case_not_open"


@pytest.mark.parametrize("step", [s for s in NextStep if s is not NextStep.REOPEN])
def test_an_officer_whom_the_case_is_about_takes_no_step_in_it(step: NextStep) -> None:
    assert block(step, replace(at(Step.DIALOGUE, TOLD), concerned=True)) == "officer_concerned"


def test_every_next_step_is_offered_and_only_a_missing_rung_can_be_skipped() -> None:
    offered = {offer.step: offer for offer in offers(at(Step.INTAKE))}
    assert set(offered) == set(NextStep)
    assert offered[NextStep.CONTACT].allowed
    assert offered[NextStep.ASK_REMOVAL].skippable
    assert offered[NextStep.RECOMMEND].skippable
    assert not offered[NextStep.DECIDE].skippable
    assert not offered[NextStep.REOPEN].skippable


REASON = "A child is in danger and cannot wait."


def test_a_rung_is_skipped_with_a_reason_and_a_second_officer() -> None:
    situation = at(Step.INTAKE)
    assert check_next(NextStep.ASK_REMOVAL, situation, skip_reason=REASON, second_officer_id=SECOND)


@pytest.mark.parametrize(
    ("reason", "second", "code"),
    [
        ("", None, "dialogue_first"),
        (" \n", None, "dialogue_first"),
        ("", SECOND, "reason_missing"),
        ("  ", SECOND, "reason_missing"),
        (REASON, None, "second_officer_needed"),
    ],
)
def test_a_rung_is_not_skipped_with_less(reason: str, second: Any, code: str) -> None:
    with pytest.raises(Refused) as refused:
        check_next(NextStep.REMOVE, at(Step.INTAKE), skip_reason=reason, second_officer_id=second)
    assert refused.value.code == code


def test_two_officers_do_not_lift_what_is_no_missing_rung() -> None:
    for step, situation in (
        (NextStep.REMOVE, replace(at(Step.INTAKE), ours=False)),
        (NextStep.DECIDE, at(Step.INTAKE)),
        (NextStep.CONTACT, at(Step.INTAKE, state=CaseState.SETTLED)),
        (NextStep.CONTACT, replace(at(Step.INTAKE), concerned=True)),
    ):
        assert block(step, situation) not in SKIPPABLE
        with pytest.raises(Refused):
            check_next(step, situation, skip_reason=REASON, second_officer_id=SECOND)


def test_what_is_open_is_not_taken_for_a_skip() -> None:
    situation = at(Step.DIALOGUE, TOLD)
    assert not check_next(NextStep.REMOVE, situation, skip_reason=REASON, second_officer_id=SECOND)


OUTCOME_BLOCKS = [
    (CaseOutcome.UNFOUNDED, at(Step.INTAKE), None),
    (CaseOutcome.AGREED, at(Step.DIALOGUE, TOLD), "principles_missing"),
    (CaseOutcome.AGREED, at(Step.INTAKE, principles=("principle.honesty",)), "dialogue_first"),
    (CaseOutcome.AGREED, at(Step.DIALOGUE, TOLD, principles=("principle.honesty",)), None),
    (CaseOutcome.REMOVED, at(Step.REMOVAL, TOLD, ASKED, principles=("principle.honesty",)), "removal_not_done"),
    (CaseOutcome.REMOVED, at(Step.REMOVAL, TOLD, ASKED, GONE, principles=("principle.honesty",)), None),
    (CaseOutcome.REMOVED, at(Step.REMOVAL, TOLD, BY_US, principles=("principle.honesty",)), None),
    (
        CaseOutcome.AUTHORISATION_WITHDRAWN,
        at(Step.WITHDRAWAL, TOLD, ASKED, ADVISED, DECIDED, upheld=False, principles=("principle.honesty",)),
        "decision_missing",
    ),
    (
        CaseOutcome.AUTHORISATION_WITHDRAWN,
        at(Step.WITHDRAWAL, TOLD, ASKED, ADVISED, DECIDED, upheld=True, principles=("principle.honesty",)),
        None,
    ),
    (
        CaseOutcome.AUTHORISATION_KEPT,
        at(Step.WITHDRAWAL, TOLD, ASKED, ADVISED, DECIDED, upheld=True, principles=("principle.honesty",)),
        "decision_missing",
    ),
    (
        CaseOutcome.AUTHORISATION_KEPT,
        at(Step.WITHDRAWAL, TOLD, ASKED, ADVISED, DECIDED, upheld=False, principles=("principle.honesty",)),
        None,
    ),
    (CaseOutcome.SAFEGUARDING, at(Step.DIALOGUE, TOLD, principles=("principle.honesty",)), "not_an_outcome"),
    (CaseOutcome.NONE, at(Step.DIALOGUE, TOLD, principles=("principle.honesty",)), "not_an_outcome"),
]


@pytest.mark.parametrize(("outcome", "situation", "code"), OUTCOME_BLOCKS)
def test_an_outcome_says_only_what_is_on_record(outcome: CaseOutcome, situation: Situation, code: str | None) -> None:
    assert outcome_block(outcome, situation) == code


def test_agreed_is_no_outcome_while_a_measure_is_open() -> None:
    situation = at(Step.DIALOGUE, TOLD, AGREED, principles=("principle.honesty",))
    open_one = Measure.made(case_id=situation.case.id, text="Correct the figure")
    assert outcome_block(CaseOutcome.AGREED, replace(situation, measures=[open_one])) == "measures_open"
    done = open_one.changed(done_on=DAY, proof="seen")
    assert outcome_block(CaseOutcome.AGREED, replace(situation, measures=[done])) is None


def test_every_outcome_that_is_offered_can_be_reached() -> None:
    assert {o for o, _, code in OUTCOME_BLOCKS if code is None} == set(OUTCOMES)


DONE, HERE, SKIPPED, AHEAD = RungState.DONE, RungState.HERE, RungState.SKIPPED, RungState.AHEAD


@pytest.mark.parametrize(
    ("situation", "states"),
    [
        (at(Step.INTAKE), [HERE, AHEAD, AHEAD, AHEAD]),
        (at(Step.DIALOGUE, TOLD), [DONE, HERE, AHEAD, AHEAD]),
        (at(Step.REMOVAL, TOLD, ASKED), [DONE, DONE, HERE, AHEAD]),
        (at(Step.REMOVAL, EventType.STEP_SKIPPED, ASKED), [DONE, SKIPPED, HERE, AHEAD]),
        (at(Step.WITHDRAWAL, EventType.STEP_SKIPPED, ADVISED), [DONE, SKIPPED, SKIPPED, HERE]),
        (at(Step.WITHDRAWAL, EventType.STEP_SKIPPED, ADVISED, TOLD), [DONE, DONE, SKIPPED, HERE]),
    ],
)
def test_the_ladder_shows_where_the_case_is_and_what_it_skipped(situation: Situation, states: list[RungState]) -> None:
    shown = rungs(situation)
    assert [rung.step for rung in shown] == list(Step)
    assert [rung.state for rung in shown] == states


def test_no_step_leads_further_than_its_own_rung() -> None:
    assert {to for step, to in LEADS_TO.items() if step in (NextStep.REMOVE, NextStep.ASK_REMOVAL)} == {Step.REMOVAL}
    assert NextStep.DECIDE not in LEADS_TO
