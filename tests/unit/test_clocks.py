"""When something is owed: a decision on a request, a first dialogue, a measure, feedback."""

from datetime import date, timedelta
from typing import Any

import pytest

from actdesk.domain.base import new_id
from actdesk.domain.cases import Case, CaseState, Measure, Severity, Step
from actdesk.domain.clocks import Clocks, Owed, case_due, milestones, request_due
from actdesk.domain.requests import ChannelRequest, Stage

DAY = date(2026, 11, 20)
CLOCKS = Clocks()


def case(**fields: Any) -> Case:
    return Case.made(**{"reference": "INF-2026-001", "seen_on": DAY, "opened_on": DAY, **fields})


def measure(days: int | None, *, done: bool = False) -> Measure:
    due = DAY + timedelta(days=days) if days is not None else None
    return Measure.made(case_id=new_id(), text="Correct it", due=due, done_on=DAY if done else None)


@pytest.mark.parametrize(
    ("fields", "measures", "days"),
    [
        ({}, [], 14),
        ({}, [measure(3)], 3),
        ({"reporter": "A volunteer"}, [], 7),  # who reported hears within a week that it has come
        ({"reporter": "A volunteer", "step": Step.DIALOGUE}, [], 7),
        ({"reporter": "A volunteer", "acknowledged_on": DAY}, [], 14),
        ({"reporter": "A volunteer", "state": CaseState.SETTLED}, [], None),
        ({"principles": ("principle.minors",), "step": Step.DIALOGUE}, [], 1),  # never behind the 90 days
        ({"crisis": True, "told_on": DAY + timedelta(days=30), "step": Step.REMOVAL}, [], 31),
        ({"severity": Severity.CRITICAL, "told_on": DAY + timedelta(days=200), "step": Step.REMOVAL}, [], 90),
        ({"principles": ("principle.minors",), "state": CaseState.HANDED_OVER}, [], None),
        ({"step": Step.DIALOGUE}, [], 90),
        ({"step": Step.DIALOGUE}, [measure(10), measure(5)], 5),
        ({"step": Step.DIALOGUE}, [measure(5, done=True), measure(10)], 10),
        ({"step": Step.DIALOGUE}, [measure(None)], 90),
        ({"step": Step.REMOVAL}, [measure(200)], 90),
        ({"step": Step.DIALOGUE}, [measure(-3)], -3),  # overdue stays overdue
        ({"state": CaseState.SETTLED}, [measure(1)], None),
        ({"state": CaseState.UNFOUNDED}, [], None),
        ({"state": CaseState.HANDED_OVER}, [], None),
    ],
)
def test_a_case_owes_the_nearest_of_dialogue_measure_and_feedback(
    fields: dict[str, Any], measures: list[Measure], days: int | None
) -> None:
    expected = DAY + timedelta(days=days) if days is not None else None
    assert case_due(case(**fields), measures, CLOCKS) == expected


@pytest.mark.parametrize("stage", list(Stage))
def test_a_request_is_due_only_while_the_secretariat_holds_it(stage: Stage) -> None:
    request = ChannelRequest.made(reference="REQ-2026-001", created_on=DAY, stage=stage, submitted_on=DAY)
    held = stage in (Stage.SUBMITTED, Stage.IN_EVALUATION)
    assert request_due(request, CLOCKS) == (DAY + timedelta(days=30) if held else None)


def test_the_days_are_settings() -> None:
    assert case_due(case(), [], Clocks(first_dialogue=3)) == DAY + timedelta(days=3)
    assert case_due(case(step=Step.DIALOGUE), [], Clocks(feedback=7)) == DAY + timedelta(days=7)
    assert case_due(case(reporter="A"), [], Clocks(acknowledge=2)) == DAY + timedelta(days=2)
    assert case_due(case(crisis=True), [], Clocks(urgent=3)) == DAY + timedelta(days=3)


def test_all_that_is_owed_is_named_the_next_first() -> None:
    reported = case(reporter="A volunteer", crisis=True)
    owed = milestones(reported, [measure(9), measure(2, done=True)], CLOCKS)
    assert [m.what for m in owed] == [
        Owed.URGENT,
        Owed.ACKNOWLEDGE,
        Owed.MEASURE,
        Owed.FIRST_DIALOGUE,
        Owed.FEEDBACK,
    ]
    assert owed[2].text == "Correct it"
