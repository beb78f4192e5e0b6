"""Rules 1 to 3: who co-administers is computed, states change by reachable steps with a reason, checks grow old."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain.accounts import (
    CLOSED_STATES,
    NOT_BOUND,
    NOT_OURS,
    OFFICIAL_STATES,
    TRANSITIONS,
    Account,
    AccountState,
    Administration,
    Custody,
    Standing,
    StandingReport,
    attestation_after,
    bound_standing,
    check_transition,
    meets_co_administration,
    review_due,
    standing_on,
)
from actdesk.domain.base import Refused
from actdesk.domain.people import Person

DAY = date(2026, 11, 20)
LONG_AGO = date(2024, 1, 1)
ACCOUNT = Account.made(platform="facebook", handle="actalliance")
TEAM = [Person.made(name=f"Team {n}", comms_team_from=LONG_AGO) for n in range(3)]
LOCAL = [Person.made(name=f"Local {n}") for n in range(3)]
PEOPLE = {p.id: p for p in (*TEAM, *LOCAL)}


def holds(person: Person, *, proven: bool = True, **fields: object) -> Administration:
    told = {"person_id": person.id, "account_id": ACCOUNT.id, "start": LONG_AGO}
    return Administration.made(**{**told, "proven_on": LONG_AGO if proven else None, **fields})


def report(
    *held: Administration, account: Account = ACCOUNT, one: bool = False, people: dict[UUID, Person] | None = None
) -> StandingReport:
    return standing_on(DAY, account, held, people or PEOPLE, one_administrator_only=one)


@pytest.mark.parametrize(
    ("held", "standing"),
    [
        ([], Standing.NOBODY),
        ([holds(LOCAL[0])], Standing.LOCAL_ONLY),
        ([holds(TEAM[0])], Standing.SECRETARIAT_ONLY),
        ([holds(TEAM[0], proven=False)], Standing.UNPROVEN),
        ([holds(TEAM[0], proven=False), holds(LOCAL[0])], Standing.UNPROVEN),
        ([holds(TEAM[0]), holds(LOCAL[0])], Standing.COMPLIANT),
        ([holds(TEAM[0]), holds(LOCAL[0], proven=False)], Standing.COMPLIANT),
        ([holds(TEAM[0]), holds(TEAM[1])], Standing.COMPLIANT),
        ([holds(TEAM[0]), holds(TEAM[0], role="owner")], Standing.SECRETARIAT_ONLY),
        ([holds(TEAM[0], administers=False), holds(LOCAL[0])], Standing.LOCAL_ONLY),
        ([holds(TEAM[0], end=DAY), holds(LOCAL[0])], Standing.LOCAL_ONLY),
        ([holds(TEAM[0], end=DAY + timedelta(days=1)), holds(LOCAL[0])], Standing.COMPLIANT),
        ([holds(TEAM[0], start=DAY + timedelta(days=1)), holds(LOCAL[0])], Standing.LOCAL_ONLY),
        ([holds(TEAM[0], proven_on=DAY + timedelta(days=1)), holds(LOCAL[0])], Standing.UNPROVEN),
        ([holds(TEAM[0], account_id=TEAM[0].id), holds(LOCAL[0])], Standing.LOCAL_ONLY),
    ],
)
def test_the_standing_follows_from_who_provably_holds_it_that_day(
    held: list[Administration], standing: Standing
) -> None:
    assert report(*held).standing is standing


def test_who_has_left_holds_nothing_whatever_the_register_still_says() -> None:
    gone = TEAM[0].changed(left_on=DAY)
    found = report(holds(TEAM[0]), holds(LOCAL[0]), people={**PEOPLE, gone.id: gone})
    assert found.standing is Standing.LOCAL_ONLY


def test_who_left_the_team_but_not_the_house_is_a_local_hand() -> None:
    moved = TEAM[0].changed(comms_team_until=DAY)
    found = report(holds(TEAM[0]), people={**PEOPLE, moved.id: moved})
    assert (found.standing, found.local) == (Standing.LOCAL_ONLY, (moved,))


def test_the_report_names_the_persons_of_each_side_once() -> None:
    found = report(holds(TEAM[0]), holds(TEAM[0], role="owner"), holds(LOCAL[0], proven=False))
    assert (found.secretariat, found.local, found.unproven) == ((TEAM[0],), (LOCAL[0],), (LOCAL[0],))


def test_custody_takes_the_second_hands_place_only_where_the_platform_knows_one_administrator() -> None:
    kept = ACCOUNT.changed(custody=Custody.SECRETARIAT)
    assert report(holds(LOCAL[0]), account=kept, one=True).standing is Standing.COMPLIANT
    assert report(holds(LOCAL[0]), account=kept, one=True).by_custody
    assert report(holds(LOCAL[0]), account=kept).standing is Standing.LOCAL_ONLY
    assert report(account=kept, one=True).standing is Standing.NOBODY
    elsewhere = ACCOUNT.changed(custody=Custody.ELSEWHERE)
    assert report(holds(LOCAL[0]), account=elsewhere, one=True).standing is Standing.LOCAL_ONLY


DAYS = st.integers(-400, 400).map(lambda n: DAY + timedelta(days=n))
HELD = st.builds(
    lambda person, start, length, proven, administers: holds(
        person,
        start=start,
        end=None if length is None else start + timedelta(days=length),
        proven_on=proven,
        administers=administers,
    ),
    st.sampled_from([*TEAM, *LOCAL]),
    DAYS,
    st.none() | st.integers(0, 500),
    st.none() | DAYS,
    st.booleans(),
)


@given(st.lists(HELD, max_size=6), st.randoms())
def test_the_rule_is_met_exactly_if_one_of_the_team_provably_administers(
    held: list[Administration], dice: object
) -> None:
    team = {p.id for p in TEAM}
    proven = any(
        a.administers
        and a.person_id in team
        and a.start <= DAY
        and (a.end is None or a.end > DAY)
        and a.proven_on is not None
        and a.proven_on <= DAY
        for a in held
    )
    found = report(*held)
    assert meets_co_administration(found.standing) == proven
    shuffled = list(held)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert report(*shuffled).standing is found.standing
    assert meets_co_administration(report(*held, holds(TEAM[2])).standing), "one more proven hand never harms"


@pytest.mark.parametrize("start", list(AccountState))
@pytest.mark.parametrize("to", list(AccountState))
def test_only_the_listed_steps_lead_from_a_state_to_another(start: AccountState, to: AccountState) -> None:
    account = ACCOUNT.changed(state=start)
    if to in TRANSITIONS[start]:
        check_transition(account, to, standing=Standing.COMPLIANT, reason="Because.")
        with pytest.raises(Refused, match="reason_missing"):
            check_transition(account, to, standing=Standing.COMPLIANT, reason=" \n ")
    else:
        with pytest.raises(Refused, match="state_not_reachable"):
            check_transition(account, to, standing=Standing.COMPLIANT, reason="Because.")


@pytest.mark.parametrize("standing", list(Standing))
def test_an_account_without_a_proven_secretariat_co_admin_cannot_open(standing: Standing) -> None:
    account = ACCOUNT.changed(state=AccountState.AUTHORISED)
    if standing in (Standing.COMPLIANT, Standing.SECRETARIAT_ONLY):
        check_transition(account, AccountState.ACTIVE, standing=standing, reason="It is ready.")
        return
    with pytest.raises(Refused, match="co_administration_missing") as refusal:
        check_transition(account, AccountState.ACTIVE, standing=standing, reason="It is ready.")
    assert refusal.value.facts == {"standing": standing.value, "handle": "actalliance"}


def test_closing_asks_for_nobodys_co_administration() -> None:
    account = ACCOUNT.changed(state=AccountState.ACTIVE)
    check_transition(account, AccountState.ACCESS_LOST, standing=Standing.NOBODY, reason="The password was changed.")


@pytest.mark.parametrize(
    ("opened", "held", "at_once"), [(None, False, True), (DAY, False, False), (None, True, False), (DAY, True, False)]
)
def test_what_has_no_public_and_no_hands_is_closed_at_once_and_nothing_else_is(
    opened: date | None, held: bool, at_once: bool
) -> None:
    account = ACCOUNT.changed(state=AccountState.AUTHORISED, opened_on=opened)
    told = {"standing": Standing.NOBODY, "reason": "The request was withdrawn."}
    if at_once:
        check_transition(account, AccountState.CLOSED_HANDLE_KEPT, held=held, **told)
    else:
        with pytest.raises(Refused, match="closing_steps_needed"):
            check_transition(account, AccountState.CLOSED_HANDLE_KEPT, held=held, **told)
    check_transition(account, AccountState.CLOSING, held=held, **told)


def test_what_we_cannot_get_into_is_closed_step_by_step_too() -> None:
    account = ACCOUNT.changed(state=AccountState.ACCESS_LOST)
    for to in CLOSED_STATES:
        with pytest.raises(Refused, match="state_not_reachable"):
            check_transition(account, to, standing=Standing.NOBODY, reason="It is gone.")


@pytest.mark.parametrize("state", list(AccountState))
def test_the_rule_on_co_administration_is_said_of_our_running_accounts_alone(state: AccountState) -> None:
    said = bound_standing(ACCOUNT.changed(state=state), report())
    assert said == ("nobody" if state in OFFICIAL_STATES else NOT_BOUND)


def test_every_state_can_be_left() -> None:
    assert all(TRANSITIONS[state] for state in AccountState)


@pytest.mark.parametrize("field", ["url", "handle", "platform", "platform_id"])
def test_a_change_of_what_was_checked_resets_the_check(field: str) -> None:
    checked = ACCOUNT.changed(attested_on=DAY, attested_by=TEAM[0].id)
    assert attestation_after(checked, checked.changed(**{field: "another"})).attested_on is None
    assert attestation_after(checked, checked.changed(purpose="another")).attested_on == DAY


def test_a_check_lasts_as_long_as_the_account_says() -> None:
    active = ACCOUNT.changed(state=AccountState.ACTIVE, attested_on=DAY)
    assert review_due(active, None, 180) == DAY + timedelta(days=180)
    assert review_due(active, None, 90) == DAY + timedelta(days=90), "as the desk's clock says"
    assert review_due(active.changed(attestation_days=30), None, 180) == DAY + timedelta(days=30)


def test_an_account_that_was_never_checked_is_due_since_it_opened() -> None:
    assert review_due(ACCOUNT.changed(state=AccountState.ACTIVE, opened_on=LONG_AGO), None, 180) == LONG_AGO


@pytest.mark.parametrize("state", sorted(CLOSED_STATES | NOT_OURS))
def test_what_is_not_ours_or_is_closed_is_not_due(state: AccountState) -> None:
    assert review_due(ACCOUNT.changed(state=state, attested_on=LONG_AGO), None, 180) is None
