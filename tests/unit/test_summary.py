"""What the leadership reads first: ranked by harm, counted without a name."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from actdesk.domain.accounts import AccountState, Standing
from actdesk.domain.cases import Severity
from actdesk.domain.summary import (
    AgeBand,
    AgedCount,
    Count,
    DueItem,
    DueKind,
    Harm,
    Matter,
    MatterKind,
    RiskKind,
    age_band,
    count_of,
    figures,
    harm_of,
    most_overdue,
    percent,
    things_to_decide,
    top_risks,
    total,
)
from tests.reports.samples import counts, empty_facts, sample_facts

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "band"),
    [
        (-3, AgeBand.WEEK),
        (0, AgeBand.WEEK),
        (7, AgeBand.WEEK),
        (8, AgeBand.MONTH),
        (30, AgeBand.MONTH),
        (31, AgeBand.QUARTER),
        (90, AgeBand.QUARTER),
        (91, AgeBand.OLDER),
        (4000, AgeBand.OLDER),
    ],
)
def test_an_age_falls_in_exactly_one_band(days: int, band: AgeBand) -> None:
    assert age_band(DAY - timedelta(days=days), DAY) is band


def test_every_age_band_has_its_count() -> None:
    aged = AgedCount(code="intake", week=1, month=2, quarter=4, older=8)
    assert [aged.in_band(b) for b in AgeBand] == [1, 2, 4, 8]
    assert aged.count == 15
    assert total((aged, Count(code="x", count=3))) == 18
    assert count_of((aged,), "intake", "dialogue") == 15
    assert count_of((aged,), "dialogue") == 0


def matter(kind: MatterKind, reference: str = "REF", **more: object) -> Matter:
    return Matter.model_validate({"kind": kind, "reference": reference, "since": date(2026, 10, 1), **more})


def test_a_child_comes_before_everything_that_has_waited_longer() -> None:
    old = [matter(kind, since=date(2020, 1, 1), severity=Severity.CRITICAL) for kind in MatterKind]
    child = matter(MatterKind.ACCOUNT_END, "CHILD", since=DAY, minors=True, severity=Severity.LOW)
    assert things_to_decide([*old, child])[0] is child
    assert harm_of(child) is Harm.CHILD


def test_a_crisis_is_about_people_whatever_its_kind() -> None:
    assert harm_of(matter(MatterKind.CONDITION)) is Harm.ORDER
    assert harm_of(matter(MatterKind.CONDITION, crisis=True)) is Harm.PEOPLE
    assert harm_of(matter(MatterKind.REQUEST, severity=Severity.CRITICAL)) is Harm.PEOPLE


def test_of_equal_harm_the_more_severe_then_the_longer_wait_is_first() -> None:
    young_high = matter(MatterKind.REMOVAL, "A", severity=Severity.HIGH, since=DAY)
    old_low = matter(MatterKind.REMOVAL, "B", severity=Severity.LOW, since=date(2025, 1, 1))
    older_low = matter(MatterKind.REMOVAL, "C", severity=Severity.LOW, since=date(2024, 1, 1))
    assert things_to_decide([old_low, older_low, young_high]) == (young_high, older_low, old_low)


@given(st.lists(st.builds(Matter, reference=st.sampled_from("ABC"), severity=st.none() | st.sampled_from(Severity))))
def test_the_ranking_never_depends_on_the_order_given_and_never_invents(matters: list[Matter]) -> None:
    ranked = things_to_decide(matters, limit=len(matters))
    assert ranked == things_to_decide(reversed(matters), limit=len(matters))
    assert sorted(map(repr, ranked)) == sorted(map(repr, matters))
    harms = [list(Harm).index(harm_of(m)) for m in ranked]
    assert harms == sorted(harms)
    assert things_to_decide(matters) == ranked[:3]


def test_the_sample_desk_decides_about_the_child_first() -> None:
    chosen = things_to_decide(sample_facts().matters)
    assert [m.reference for m in chosen] == ["INF-2026-016", "INF-2026-003", "@act_appeals"]


def test_risks_are_ranked_by_harm_then_by_number() -> None:
    risks = top_risks(sample_facts(), limit=99)
    assert [r.kind for r in risks] == [
        RiskKind.MINORS,
        RiskKind.DIGNITY,
        RiskKind.WITHDRAWN_IN_USE,
        RiskKind.SECURITY,
        RiskKind.LOCAL_ONLY,
        RiskKind.IMPERSONATOR,
        RiskKind.ACCESS_LOST,
        RiskKind.NOBODY,
        RiskKind.UNPROVEN,
        RiskKind.OLD_CASES,
        RiskKind.OLD_REQUESTS,
        RiskKind.CONSENTS_ENDING,
        RiskKind.ONE_HAND,
        RiskKind.ATTESTATIONS,
    ]
    assert top_risks(sample_facts()) == risks[:3]


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"accounts_by_standing": counts(nobody=1)}, RiskKind.NOBODY),
        ({"accounts_by_standing": counts(local_only=1)}, RiskKind.LOCAL_ONLY),
        ({"accounts_by_standing": counts(unproven=1)}, RiskKind.UNPROVEN),
        ({"accounts_by_standing": counts(secretariat_only=1)}, RiskKind.ONE_HAND),
        ({"accounts_by_state": counts(access_lost=1)}, RiskKind.ACCESS_LOST),
        ({"accounts_by_state": counts(impersonator=1)}, RiskKind.IMPERSONATOR),
        ({"withdrawn_in_use": 1}, RiskKind.WITHDRAWN_IN_USE),
        ({"consents_ending": 1}, RiskKind.CONSENTS_ENDING),
        ({"attestations_overdue": 1}, RiskKind.ATTESTATIONS),
        ({"cases_by_principle": counts(principle__minors=1)}, RiskKind.MINORS),
        ({"cases_by_principle": counts(principle__security=1)}, RiskKind.SECURITY),
        ({"cases_by_principle": counts(principle__dignity=1)}, RiskKind.DIGNITY),
        ({"cases_open": (AgedCount(code="dialogue", older=1),)}, RiskKind.OLD_CASES),
        ({"requests_open": (AgedCount(code="submitted", older=1),)}, RiskKind.OLD_REQUESTS),
    ],
)
def test_each_risk_is_seen_when_it_is_the_only_one(changes: dict[str, object], kind: RiskKind) -> None:
    facts = empty_facts().changed(**changes)
    assert [r.kind for r in top_risks(facts)] == [kind]  # type: ignore[arg-type]


def test_an_empty_desk_has_no_risk_and_nothing_to_decide() -> None:
    assert top_risks(empty_facts()) == ()
    assert things_to_decide(empty_facts().matters) == ()
    assert figures(empty_facts()).share is None


def test_closed_found_and_false_accounts_are_not_counted_as_ours() -> None:
    every_state = empty_facts().changed(accounts_by_state=tuple(Count(code=state, count=1) for state in AccountState))
    ours = {"authorised", "active", "dormant", "suspended", "closing", "access_lost"}
    assert figures(every_state).accounts == len(ours)  # type: ignore[arg-type]


def test_the_share_counts_what_the_rule_accepts() -> None:
    facts = empty_facts().changed(accounts_by_standing=tuple(Count(code=s, count=1) for s in Standing))
    now = figures(facts)  # type: ignore[arg-type]
    assert (now.met, now.bound, now.share) == (2, 5, 40)


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(0, 7, 0), (7, 7, 100), (9999, 10000, 99), (1, 10000, 1), (1, 2, 50), (2, 3, 67), (1, 3, 33), (1, 8, 13)],
)
def test_one_exception_never_disappears_by_rounding(part: int, whole: int, shown: int) -> None:
    assert percent(part, whole) == shown


def test_the_longest_overdue_of_the_worst_harm_is_named_first() -> None:
    items = [
        DueItem(kind=DueKind.ATTESTATION, reference="A", due=date(2020, 1, 1)),
        DueItem(kind=DueKind.TAKE_DOWN, reference="B", due=date(2026, 11, 20)),
        DueItem(kind=DueKind.CASE_CLOCK, reference="C", due=date(2026, 11, 1)),
        DueItem(kind=DueKind.MEASURE, reference="D", due=date(2026, 10, 1)),
    ]
    assert [i.reference for i in most_overdue(items, limit=9)] == ["B", "D", "C", "A"]
    assert [i.reference for i in most_overdue(items, limit=1)] == ["B"]


def test_a_count_below_zero_or_a_naive_moment_is_no_fact() -> None:
    with pytest.raises(ValidationError):
        Count(code="active", count=-1)
    with pytest.raises((ValidationError, ValueError)):
        sample_facts(as_of=datetime(2026, 1, 1))


def test_every_kind_has_its_place_in_the_ranking() -> None:
    for kind in MatterKind:
        assert harm_of(matter(kind)) in Harm
    assert len(most_overdue([DueItem(kind=k, reference="R", due=DAY) for k in DueKind], limit=99)) == len(DueKind)
