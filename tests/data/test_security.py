"""The self-check and the silence of accounts on a real store: kept, in the list, and on Today."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from actdesk.data.reference import reference
from actdesk.domain.accounts import AccountState
from actdesk.domain.base import Kind, Refused
from actdesk.domain.requests import Verdict
from actdesk.domain.security import Control, Security
from actdesk.domain.today import Task, TaskKind
from actdesk.services.clocks import DeskClocks
from actdesk.services.security import SecurityChecks
from actdesk.services.today import Today
from tests.data.test_register import Desk
from tests.data.test_register import desk as desk  # the fixture


def checks(desk: Desk) -> SecurityChecks:
    return SecurityChecks(desk.store, desk.clock)


def cell(desk: Desk, account_id: UUID, column: str) -> str:
    (row,) = desk.store.lists.rows([account_id])
    return row.cells[column]


def tasks(desk: Desk, kind: TaskKind) -> tuple[Task, ...]:
    agenda = Today(desk.store, desk.store.agenda, desk.clock, reference()).agenda()
    return next((group.tasks for group in agenda.groups if group.kind is kind), ())


def in_days(desk: Desk, days: int) -> date:
    return desk.clock.today() + timedelta(days=days)


def want(desk: Desk, account_id: UUID, *, days: int, control: Control = Control.TOOLS) -> None:
    checks(desk).assess(
        account_id=account_id,
        control=control,
        verdict=Verdict.NOT_MET,
        why="Three old apps may post",
        mended_by="Joel",
        due=in_days(desk, days),
    )


def test_a_verdict_is_kept_once_per_control_and_shown_in_the_list(desk: Desk) -> None:
    account_id, _held = desk.active()
    assert cell(desk, account_id, "security") == Security.UNSEEN
    want(desk, account_id, days=10)
    assert cell(desk, account_id, "security") == Security.EXPOSED
    checks(desk).assess(account_id=account_id, control=Control.TOOLS, verdict=Verdict.MET, why="Removed")
    view = checks(desk).of(account_id)
    assert [line.answer.verdict for line in view.lines if line.answer] == [Verdict.MET]
    assert cell(desk, account_id, "security") == view.whole == Security.GAPS
    assert desk.store.lists.counts_by(Kind.ACCOUNT, "security") == {"gaps": 1}  # what a report counts


def test_a_mend_is_on_today_a_week_before_and_makes_the_account_red_once_it_is_late(desk: Desk) -> None:
    account_id, _held = desk.active()
    want(desk, account_id, days=10)
    assert tasks(desk, TaskKind.SECURITY) == ()
    desk.clock.move(days=4)
    (task,) = tasks(desk, TaskKind.SECURITY)
    assert (task.id, task.code, task.detail) == (account_id, "tools", "Joel")
    assert task.days_late(desk.clock.today()) == -6


def test_a_part_that_was_to_be_mended_yesterday_is_red_today(desk: Desk) -> None:
    account_id, _held = desk.active()
    for control in Control:
        partly = control is Control.TOOLS
        mend = {"why": "One app", "mended_by": "Joel", "due": in_days(desk, 1)} if partly else {}
        verdict = Verdict.PARTLY if partly else Verdict.MET
        checks(desk).assess(account_id=account_id, control=control, verdict=verdict, **mend)  # type: ignore[arg-type]
    assert cell(desk, account_id, "security") == Security.GAPS
    for days, seen in ((1, Security.GAPS), (1, Security.EXPOSED)):
        desk.clock.move(days=days)
        desk.store.refresh_derived()
        assert cell(desk, account_id, "security") == seen


def test_what_is_not_ours_is_not_assessed_and_a_secret_is_refused(desk: Desk) -> None:
    found = desk.add("stranger", state=AccountState.FOUND)
    with pytest.raises(Refused) as refused:
        checks(desk).assess(account_id=found, control=Control.TOOLS, verdict=Verdict.MET)
    assert refused.value.code == "not_attestable"
    account_id, _held = desk.active()
    with pytest.raises(Refused) as secret:
        checks(desk).assess(
            account_id=account_id, control=Control.PASSWORD, verdict=Verdict.MET, why="password: Kilimanjaro#2026"
        )
    assert secret.value.code == "secret_typed"


def test_the_newest_post_is_said_when_the_account_is_checked(desk: Desk) -> None:
    account_id, _held = desk.active()
    desk.register.attest(account_ids=(account_id,), last_post_on=in_days(desk, -170))
    assert desk.get(account_id).last_post_on == in_days(desk, -170)
    assert cell(desk, account_id, "silence_due") == in_days(desk, 10).isoformat()
    assert tasks(desk, TaskKind.SILENCE) == ()
    desk.register.attest(account_ids=(account_id,))
    assert desk.get(account_id).last_post_on == in_days(desk, -170), "nothing newer was seen"
    with pytest.raises(Refused) as refused:
        desk.register.attest(account_ids=(account_id,), last_post_on=in_days(desk, 1))
    assert refused.value.code == "last_post_ahead"


def test_silence_is_on_today_by_the_desks_days_and_before_the_platforms_own(desk: Desk) -> None:
    page, _held = desk.active()
    on_x = desk.add("actalliance", platform="x")
    desk.hold(on_x, desk.team, role="owner")
    desk.register.change_state(account_id=on_x, to=AccountState.ACTIVE, reason="Ready.")
    for account_id in (page, on_x):
        desk.register.attest(account_ids=(account_id,), last_post_on=in_days(desk, -23))
    (task,) = tasks(desk, TaskKind.SILENCE)  # X asks for a login every 30 days; a week before, it is told
    assert (task.id, task.code) == (on_x, in_days(desk, -23).isoformat())
    DeskClocks(desk.store).change(days={"silence": 20})
    assert {task.id for task in tasks(desk, TaskKind.SILENCE)} == {page, on_x}
    desk.register.change_state(account_id=page, to=AccountState.DORMANT, reason="Nobody has time")
    assert {task.id for task in tasks(desk, TaskKind.SILENCE)} == {on_x}


def test_an_end_is_on_today_two_months_before_and_says_where_no_plan_is(desk: Desk) -> None:
    account_id, _held = desk.active()
    desk.register.change_account(account_id=account_id, expected_end=in_days(desk, 61))
    assert tasks(desk, TaskKind.ACCOUNT_END) == ()
    desk.clock.move(days=1)
    (task,) = tasks(desk, TaskKind.ACCOUNT_END)
    assert task.code == "no_plan"
    desk.register.change_account(account_id=account_id, transition_plan="Point to the main page")
    assert tasks(desk, TaskKind.ACCOUNT_END)[0].code == ""


def test_a_found_account_waits_until_somebody_says_whose_it_is(desk: Desk) -> None:
    found = desk.add("actalliance_updates", state=AccountState.FOUND, state_reason="Told by a member")
    (task,) = tasks(desk, TaskKind.FOUND)
    assert (task.id, task.detail) == (found, "Told by a member")
    desk.register.change_state(account_id=found, to=AccountState.IMPERSONATOR, reason="Uses our logo")
    assert tasks(desk, TaskKind.FOUND) == ()
