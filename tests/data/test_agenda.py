"""The agenda on a real store: what must be done is found, in the order of harm, and leads to its record."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import Kind, Record, new_id
from actdesk.domain.cases import Case, CaseOutcome, CaseState, Measure, Severity, Step
from actdesk.domain.clocks import Clocks, Owed, is_urgent, milestones
from actdesk.domain.people import Person
from actdesk.domain.pictures import Answer, Consent, Coverage, Picture, PictureUse
from actdesk.domain.requests import ChannelRequest, Condition, Decision, Outcome, Stage
from actdesk.domain.today import Agenda, TaskGroup, TaskKind
from actdesk.services.today import Today
from tests.builders import FakeClock, make_store

DAY = date(2026, 11, 20)


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


class Desk:
    """A store to put records into, and its agenda."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.store: SqlStore = make_store(folder, self.clock)
        self.today = Today(self.store, self.store.agenda, self.clock, reference())

    def keep(self, *records: Record) -> None:
        with self.store.act("import") as uow:
            for record in records:
                uow.add(record)
            uow.commit()

    def agenda(self) -> Agenda:
        return self.today.agenda()

    def group(self, kind: TaskKind) -> TaskGroup | None:
        return next((g for g in self.agenda().groups if g.kind is kind), None)

    def only(self, kind: TaskKind) -> TaskGroup:
        (group,) = self.agenda().groups
        assert group.kind is kind
        return group


@pytest.fixture
def desk(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = Desk(tmp_path / "store")
    yield made
    made.store.close()


def account(handle: str = "act_youth", **fields: object) -> Account:
    return Account.made(
        **{
            "platform": "facebook",
            "handle": handle,
            "state": AccountState.ACTIVE,
            "opened_on": ago(90),
            "attested_on": ago(1),
            **fields,
        }
    )


def held(desk: Desk, one: Account) -> None:
    """Let the communications team and somebody local hold the account, proven."""
    ours = Person.made(name="Ours", comms_team_from=ago(900))
    local = Person.made(name="Local")
    proof = {"start": ago(90), "proven_on": ago(80), "account_id": one.id}
    desk.keep(
        one,
        ours,
        local,
        Administration.made(person_id=ours.id, **proof),
        Administration.made(person_id=local.id, **proof),
    )


def a_case(reference: str, **fields: object) -> Case:
    return Case.made(**{"reference": reference, "seen_on": ago(30), "opened_on": ago(30), **fields})


def test_a_new_store_has_nothing_to_do(desk: Desk) -> None:
    agenda = desk.agenda()
    assert agenda.groups == ()
    assert agenda.figures.is_new
    assert (agenda.late, agenda.waiting, agenda.day) == (0, 0, DAY)


def test_an_account_that_is_held_and_attested_asks_for_nothing(desk: Desk) -> None:
    held(desk, account())
    agenda = desk.agenda()
    assert agenda.groups == ()
    assert (agenda.figures.met, agenda.figures.bound) == (1, 1)
    assert not agenda.figures.is_new


def test_a_withdrawn_consent_in_use_is_a_picture_to_take_down(desk: Desk) -> None:
    one = account()
    held(desk, one)
    picture = Picture.made(name="well.jpg", sha256="a" * 64, added_on=ago(60))
    use = PictureUse.made(picture_id=picture.id, account_id=one.id, published_on=ago(50), take_down_due=ago(3))
    gone = PictureUse.made(
        picture_id=picture.id, account_id=one.id, published_on=ago(50), take_down_due=ago(3), taken_down_on=ago(2)
    )
    desk.keep(picture, use, gone)
    group = desk.only(TaskKind.TAKE_DOWN)
    assert (group.total, group.late) == (1, 1)
    (task,) = group.tasks
    assert (task.record, task.id, task.reference) == (Kind.PICTURE, picture.id, "well.jpg")
    assert (task.label, task.place, task.days_late(DAY)) == ("act_youth", "facebook", 3)


@pytest.mark.parametrize(
    ("fields", "due", "owed"),
    [
        ({"step": Step.INTAKE, "opened_on": ago(20)}, ago(6), Owed.FIRST_DIALOGUE),  # within 14 days
        ({"step": Step.DIALOGUE, "opened_on": ago(100)}, ago(10), Owed.FEEDBACK),  # within 90 days
        ({"step": Step.INTAKE, "opened_on": ago(9), "reporter": "A volunteer"}, ago(2), Owed.ACKNOWLEDGE),  # within 7
    ],
)
def test_the_clock_of_a_case_runs_out(desk: Desk, fields: dict[str, object], due: date, owed: Owed) -> None:
    case = a_case("INF-2026-004", **fields)
    desk.keep(case)
    group = desk.only(TaskKind.CASE_CLOCK)
    (task,) = group.tasks
    assert (task.record, task.id, task.due, task.code) == (Kind.CASE, case.id, due, owed.value)
    assert group.late == 1


def test_a_case_whose_clock_runs_or_that_is_closed_is_left_alone(desk: Desk) -> None:
    desk.keep(
        a_case("INF-2026-001", step=Step.DIALOGUE, opened_on=ago(30)),
        a_case("INF-2026-002", step=Step.INTAKE, opened_on=ago(400), state=CaseState.SETTLED, settled_on=ago(10)),
    )
    assert desk.agenda().groups == ()


@pytest.mark.parametrize(
    "fields",
    [{"principles": ("principle.honesty", "principle.minors")}, {"crisis": True}, {"severity": Severity.CRITICAL}],
)
def test_a_child_a_crisis_or_a_critical_case_stands_first_whatever_its_clock(
    desk: Desk, fields: dict[str, object]
) -> None:
    urgent = a_case("INF-2026-009", opened_on=ago(1), **fields)
    desk.keep(urgent, a_case("INF-2026-001", opened_on=ago(80)))
    groups = desk.agenda().groups
    assert [g.kind for g in groups] == [TaskKind.URGENT_CASE, TaskKind.CASE_CLOCK]
    assert groups[0].tasks[0].id == urgent.id
    assert groups[0].late == 0


@given(
    st.fixed_dictionaries(
        {
            "opened_on": st.integers(0, 120).map(ago),
            "step": st.sampled_from(Step),
            "state": st.sampled_from([CaseState.OPEN, CaseState.SETTLED]),
            "reporter": st.sampled_from(["", "A volunteer"]),
            "acknowledged_on": st.sampled_from([None, ago(1)]),
            "told_on": st.none() | st.integers(0, 120).map(ago),
            "crisis": st.booleans(),
            "severity": st.sampled_from(Severity),
            "principles": st.sampled_from([(), ("principle.minors",), ("principle.honesty",)]),
        }
    )
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_sql_says_is_owed_is_what_the_rule_says(desk: Desk, fields: dict[str, object]) -> None:
    case = a_case(f"INF-{new_id().hex[:14]}", **fields)
    desk.keep(case)
    owed = milestones(case, (), Clocks())
    groups = [g for g in desk.today.agenda(limit=1000).groups if g.kind in (TaskKind.URGENT_CASE, TaskKind.CASE_CLOCK)]
    tasks = [(t.kind, t.due, t.code) for g in groups for t in g.tasks if t.id == case.id]
    shown = bool(owed) and (is_urgent(case) or owed[0].day <= DAY + timedelta(days=7))
    kind = TaskKind.URGENT_CASE if is_urgent(case) else TaskKind.CASE_CLOCK
    assert tasks == ([(kind, owed[0].day, owed[0].what.value)] if shown else [])


@pytest.mark.parametrize(("days", "told"), [(31, False), (30, True), (0, True), (-5, True)])
def test_thirty_days_before_a_case_may_be_deleted_its_team_has_notice(desk: Desk, days: int, told: bool) -> None:
    ended = {"state": CaseState.SETTLED, "outcome": CaseOutcome.AGREED, "settled_on": ago(30)}
    desk.keep(a_case("INF-2026-007", retain_until=ago(-days), **ended))
    group = desk.group(TaskKind.RETENTION)
    assert bool(group) is told
    if group is not None:
        (task,) = group.tasks
        assert (task.reference, task.due, task.label, task.detail) == ("INF-2026-007", ago(-days), "", "")
        assert group.late == (days < 0)


def test_a_child_comes_before_a_crisis_that_is_longer_overdue(desk: Desk) -> None:
    desk.keep(
        a_case("INF-2026-001", crisis=True, opened_on=ago(400)),
        a_case("INF-2026-002", principles=("principle.minors",), opened_on=ago(1)),
    )
    tasks = desk.only(TaskKind.URGENT_CASE).tasks
    assert [(t.reference, t.minors, t.crisis) for t in tasks] == [
        ("INF-2026-002", True, False),
        ("INF-2026-001", False, True),
    ]


def test_a_measure_that_is_due_leads_to_its_case(desk: Desk) -> None:
    case = a_case("INF-2026-003", step=Step.DIALOGUE, opened_on=ago(20))
    desk.keep(
        case,
        Measure.made(case_id=case.id, text="Correct the post", due=ago(2)),
        Measure.made(case_id=case.id, text="Done already", due=ago(9), done_on=ago(8)),
        Measure.made(case_id=case.id, text="Far away", due=DAY + timedelta(days=40)),
    )
    (task,) = desk.only(TaskKind.MEASURE).tasks
    assert (task.id, task.detail, task.due) == (case.id, "Correct the post", ago(2))


def test_accounts_without_the_secretariat_are_named_worst_first(desk: Desk) -> None:
    nobody, local, unproven = account("nobody"), account("local"), account("unproven")
    lost = account("lost", state=AccountState.ACCESS_LOST)
    here = Person.made(name="Local")
    ours = Person.made(name="Ours", comms_team_from=ago(900))
    desk.keep(
        unproven,
        local,
        nobody,
        lost,
        account("found", state=AccountState.FOUND),
        account("closed", state=AccountState.CLOSED_HANDLE_KEPT),
        account("soon", state=AccountState.AUTHORISED),
        here,
        ours,
        Administration.made(person_id=here.id, account_id=local.id, start=ago(50), proven_on=ago(50)),
        Administration.made(person_id=ours.id, account_id=unproven.id, start=ago(50)),
    )
    group = desk.group(TaskKind.CO_ADMINISTRATION)
    assert group is not None
    assert [(t.reference, t.code) for t in group.tasks] == [
        ("lost", "access_lost"),
        ("nobody", "nobody"),
        ("local", "local_only"),
        ("unproven", "unproven"),
    ]
    assert all(t.record is Kind.ACCOUNT and t.days_late(DAY) is None for t in group.tasks)
    figures = desk.agenda().figures
    assert (figures.met, figures.bound, figures.accounts) == (0, 4, 7)


def test_a_request_waits_at_most_thirty_days_for_its_decision(desk: Desk) -> None:
    def request(number: int, stage: Stage, submitted: date | None) -> ChannelRequest:
        return ChannelRequest.made(
            reference=f"REQ-2026-{number:03}",
            stage=stage,
            submitted_on=submitted,
            acknowledged_on=submitted,
            created_on=ago(60),
            channel_name=f"Channel {number}",
            platform="x",
        )

    desk.keep(
        request(1, Stage.SUBMITTED, ago(24)),  # due in six days
        request(2, Stage.IN_EVALUATION, ago(40)),
        request(3, Stage.SUBMITTED, ago(5)),
        request(4, Stage.DECLINED, ago(90)),
    )
    group = desk.only(TaskKind.REQUEST)
    assert [(t.reference, t.label, t.days_late(DAY)) for t in group.tasks] == [
        ("REQ-2026-002", "Channel 2", 10),
        ("REQ-2026-001", "Channel 1", -6),
    ]
    assert (group.total, group.late) == (2, 1)


def test_a_condition_of_an_approval_leads_to_its_request(desk: Desk) -> None:
    request = ChannelRequest.made(
        reference="REQ-2026-001", stage=Stage.APPROVED_WITH_CONDITIONS, submitted_on=ago(90), created_on=ago(95)
    )
    with desk.store.read() as reader:
        (officer,) = reader.find(_officer())
    decision = Decision.made(
        request_id=request.id,
        outcome=Outcome.WITH_CONDITIONS,
        conditions=(
            Condition(text="A second administrator", owner="Amina", due=ago(4)),
            Condition(text="Done", owner="Amina", due=ago(9), done_on=ago(9)),
            Condition(text="Later", owner="Amina", due=DAY + timedelta(days=60)),
        ),
        policy_version="2017",
        decided_by=officer.id,
        decided_at=desk.clock.now(),
    )
    desk.keep(request, decision)
    (task,) = desk.only(TaskKind.CONDITION).tasks
    assert (task.record, task.id, task.detail, task.due) == (
        Kind.REQUEST,
        request.id,
        "A second administrator",
        ago(4),
    )


def _officer() -> type[Record]:
    from actdesk.domain.records import Officer

    return Officer


def test_a_consent_that_ends_while_its_picture_is_published_is_named_once(desk: Desk) -> None:
    picture = Picture.made(name="well.jpg", sha256="a" * 64, added_on=ago(60), people_recognisable=Answer.YES)
    quiet = Picture.made(name="never-used.jpg", sha256="b" * 64, added_on=ago(60))
    soon = Consent.made(person_name="The baker", given_on=ago(300), expires_on=DAY + timedelta(days=20))
    desk.keep(
        picture,
        quiet,
        soon,
        Coverage.made(picture_id=picture.id, consent_id=soon.id),
        Coverage.made(picture_id=quiet.id, consent_id=soon.id),
        PictureUse.made(picture_id=picture.id, published_on=ago(50)),
        PictureUse.made(picture_id=picture.id, published_on=ago(40)),
    )
    group = desk.only(TaskKind.CONSENT)
    (task,) = group.tasks
    assert (task.record, task.id, task.label, task.days_late(DAY)) == (Kind.PICTURE, picture.id, "The baker", -20)
    assert group.late == 0


def test_an_attestation_and_an_end_that_have_passed_are_named(desk: Desk) -> None:
    one = account("old", attested_on=ago(200), expected_end=ago(2))
    held(desk, one)
    groups = desk.agenda().groups
    assert [(g.kind, g.tasks[0].days_late(DAY)) for g in groups] == [
        (TaskKind.ATTESTATION, 20),
        (TaskKind.ACCOUNT_END, 2),
    ]


def test_drafts_are_at_hand_the_newest_first(desk: Desk) -> None:
    for number, stage in ((1, Stage.DRAFT), (2, Stage.RETURNED), (3, Stage.DRAFT)):
        desk.keep(ChannelRequest.made(reference=f"REQ-2026-{number:03}", stage=stage, created_on=ago(9)))
    tasks = desk.only(TaskKind.DRAFT).tasks
    assert [(t.reference, t.code) for t in tasks] == [
        ("REQ-2026-003", "draft"),
        ("REQ-2026-001", "draft"),
        ("REQ-2026-002", "returned"),
    ]


def test_the_first_lines_are_shown_and_all_are_counted(desk: Desk) -> None:
    for number in range(12):
        desk.keep(a_case(f"INF-2026-{number:03}", opened_on=ago(30 + number)))
    group = desk.only(TaskKind.CASE_CLOCK)
    assert (group.total, group.late, len(group.tasks)) == (12, 12, 5)
    assert group.tasks[0].reference == "INF-2026-011"
    assert desk.agenda().late == 12


def test_hostile_text_is_carried_as_it_was_typed(desk: Desk) -> None:
    text = "'; DROP TABLE account; -- %_ <b>\u202e سلام"
    desk.keep(a_case("INF-2026-001", summary=text, opened_on=ago(30)))
    assert desk.only(TaskKind.CASE_CLOCK).tasks[0].detail == text


def test_the_agenda_follows_the_day(desk: Desk) -> None:
    desk.keep(a_case("INF-2026-001", opened_on=DAY))
    assert desk.agenda().groups == ()
    desk.clock.move(days=20)
    assert desk.only(TaskKind.CASE_CLOCK).late == 1
