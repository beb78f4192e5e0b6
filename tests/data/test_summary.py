"""The summary's figures: the quick way counts what the plain way counts, and as the desk's clocks say."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState, Administration, Custody
from actdesk.domain.base import Record
from actdesk.domain.cases import Case, CaseEvent, CaseOutcome, CaseState, EventType, Measure, Severity, Step
from actdesk.domain.findings import CleanStatus
from actdesk.domain.people import Person
from actdesk.domain.periods import Period
from actdesk.domain.pictures import Answer, Consent, Coverage, Picture, PictureUse, Situation
from actdesk.domain.requests import CRITERIA, ChannelRequest, Condition, Decision, Evaluation, Outcome, Stage, Verdict
from actdesk.services.clocks import DeskClocks
from actdesk.services.summary import leadership_facts
from tests.builders import FakeClock, make_store
from tests.data import plain_summary

DAY = FakeClock().today()
PERIOD = Period(DAY - timedelta(days=60), DAY)


@pytest.fixture
def clock() -> FakeClock:
    """The store's clock, which never goes back: it begins a year before the day of the summary."""
    clock = FakeClock()
    clock.move(days=-400)
    return clock


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[SqlStore]:
    made = make_store(tmp_path / "store", clock)
    yield made
    made.close()


class Chance:
    """Draws records whose dates lie close together, so that boundaries meet."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.one_of = self._random.choice

    def day(self, back: int = 420, ahead: int = 60) -> date:
        if self._random.random() < 0.2:  # the days at which the line over time is drawn
            return date(2026, self._random.randint(1, 11), 1)
        return DAY + timedelta(days=self._random.randint(-back, ahead))

    def perhaps(self, value: Any) -> Any:
        return value if self._random.random() < 0.5 else None

    def often(self, share: float = 0.5) -> bool:
        return self._random.random() < share


def keep(store: SqlStore, *records: Record) -> None:
    with store.act("import") as uow:
        for record in records:
            uow.add(record)
        uow.commit()


def fill(store: SqlStore, seed: int, clock: FakeClock) -> None:
    """A year's records; accounts change their state and who has custody along the year."""
    chance = Chance(seed)
    people = [
        Person.made(
            name=f"Person {n}",
            comms_team_from=chance.perhaps(chance.day()),
            comms_team_until=chance.perhaps(chance.day()),
            left_on=chance.day() if chance.often(0.2) else None,
        )
        for n in range(12)
    ]
    accounts = [
        Account.made(
            platform=chance.one_of(["facebook", "x", "tiktok", "youtube", "unheard-of"]),
            handle=f"act.{n}",
            state=chance.one_of(list(AccountState)),
            custody=chance.one_of(list(Custody)),
            opened_on=chance.perhaps(chance.day()),
            expected_end=chance.perhaps(chance.day()),
            attested_on=chance.perhaps(chance.day(back=250, ahead=0)),
        )
        for n in range(60)
    ]
    keep(store, *people, *accounts[20:])
    for step in range(20):
        clock.move(days=20)
        if step == 9:
            keep(store, *accounts[:20])
        there = accounts if step >= 9 else accounts[20:]
        with store.act("account.change") as uow:
            for account in {chance.one_of(there).id for _ in range(3)}:
                fields = {"state": chance.one_of(list(AccountState)), "custody": chance.one_of(list(Custody))}
                changed = {name: told for name, told in fields.items() if chance.often(0.7)}
                uow.put(uow.get(Account, account).changed(**changed))
            uow.commit()
    keep(store, *(_held(chance, people, accounts) for _ in range(90)))
    _cases(store, chance, accounts)
    _requests(store, chance)
    _pictures(store, chance, accounts)


def _held(chance: Chance, people: list[Person], accounts: list[Account]) -> Administration:
    return Administration.made(
        person_id=chance.one_of(people).id,
        account_id=chance.one_of(accounts).id,
        administers=chance.often(0.9),
        start=chance.day(),
        end=chance.perhaps(chance.day()),
        proven_on=chance.perhaps(chance.day()),
    )


def _cases(store: SqlStore, chance: Chance, accounts: list[Account]) -> None:
    cases = []
    for number in range(40):
        opened, state = chance.day(back=150, ahead=0), chance.one_of(list(CaseState))
        closed = state is not CaseState.OPEN
        cases.append(
            Case.made(
                reference=f"INF-2026-{number:03}",
                account_id=chance.one_of(accounts).id if chance.often(0.8) else None,
                seen_on=opened,
                opened_on=opened,
                state=state,
                step=chance.one_of(list(Step)),
                outcome=chance.one_of(list(CaseOutcome)) if closed else CaseOutcome.NONE,
                settled_on=opened + timedelta(days=chance.one_of([0, 3, 40])) if closed else None,
                principles=tuple({chance.one_of(["principle.minors", "principle.honesty", "principle.security"])}),
                severity=chance.one_of(list(Severity)),
                crisis=chance.often(0.1),
            )
        )
    keep(store, *cases)
    keep(
        store,
        *(
            Measure.made(
                case_id=chance.one_of(cases).id,
                text="Correct it",
                due=chance.perhaps(chance.day()),
                done_on=chance.perhaps(DAY),
            )
            for _ in range(40)
        ),
        *(
            CaseEvent.made(
                case_id=chance.one_of(cases).id,
                type=chance.one_of([EventType.RECOMMENDATION, EventType.BODY_DECISION, EventType.NOTE]),
                at=FakeClock().now(),
                officer_id=store.officer_id,
            )
            for _ in range(30)
        ),
    )


def _requests(store: SqlStore, chance: Chance) -> None:
    requests = [
        ChannelRequest.made(
            reference=f"REQ-2026-{n:03}",
            stage=chance.one_of(list(Stage)),
            channel_name=f"Channel {n}",
            created_on=chance.day(back=150, ahead=0),
            submitted_on=chance.perhaps(chance.day(back=100, ahead=0)),
        )
        for n in range(40)
    ]
    keep(store, *requests)
    keep(
        store,
        *(
            Evaluation.made(
                request_id=request.id,
                criterion=criterion,
                verdict=chance.one_of([Verdict.MET, Verdict.PARTLY]),
                evaluator_id=store.officer_id,
                why="Shown.",
                on=DAY,
            )
            for request in requests
            if chance.often(0.7)
            for criterion in CRITERIA
        ),
        *(
            Decision.made(
                request_id=request.id,
                outcome=chance.one_of(list(Outcome)),
                conditions=tuple(
                    Condition(
                        text="Train both",
                        owner="Joel",
                        due=chance.perhaps(chance.day()),
                        done_on=chance.perhaps(DAY),
                    )
                    for _ in range(2)
                ),
                policy_version="2017",
                decided_by=store.officer_id,
                decided_at=FakeClock().now() - timedelta(days=chance.one_of([1, 30, 59, 60, 61, 90])),
            )
            for request in requests[:20]
        ),
    )


def _pictures(store: SqlStore, chance: Chance, accounts: list[Account]) -> None:
    answers = ("people_recognisable", "minors", "minor_identifiable", "vulnerable_setting", "names_person")
    pictures = [
        Picture.made(
            name=f"{n}.jpg",
            sha256=f"{n:064}",
            added_on=chance.day(back=90, ahead=0),
            status=chance.one_of([None, *CleanStatus]),
            **{field: chance.one_of(list(Answer)) for field in answers},
        )
        for n in range(40)
    ]
    consents = [
        Consent.made(
            person_name=f"Baker {n}",
            situation=chance.one_of(list(Situation)),
            guardian=chance.one_of(["", "Her mother"]),
            child_assent=chance.one_of(list(Answer)),
            given_on=chance.day(),
            expires_on=chance.perhaps(chance.day(ahead=120)),
            withdrawn_on=chance.perhaps(chance.day()),
        )
        for n in range(20)
    ]
    keep(store, *pictures, *consents)
    keep(
        store,
        *(
            Coverage.made(
                picture_id=chance.one_of(pictures).id,
                consent_id=chance.one_of(consents).id,
                covers_everyone=chance.often(),
            )
            for _ in range(50)
        ),
        *(
            PictureUse.made(
                picture_id=chance.one_of(pictures).id,
                account_id=chance.one_of(accounts).id,
                published_on=chance.day(ahead=0),
                take_down_due=chance.perhaps(chance.day()),
                taken_down_on=chance.perhaps(DAY),
            )
            for _ in range(40)
        ),
    )


def told(store: SqlStore, way: Any = leadership_facts) -> Any:
    whose = {"officer_id": store.officer_id} if way is leadership_facts else {}
    with store.read() as reader:
        return way(reader, reference(), now=FakeClock().now(), today=DAY, period=PERIOD, **whose)


@pytest.mark.parametrize("seed", range(3))
def test_the_quick_way_counts_what_the_plain_way_counts(store: SqlStore, clock: FakeClock, seed: int) -> None:
    fill(store, seed, clock)
    quick, plain = told(store), told(store, plain_summary.leadership_facts)
    for field in type(plain).model_fields:
        assert getattr(quick, field) == getattr(plain, field), field
    assert quick.overdue
    assert quick.matters


def test_a_second_recommendation_waits_for_a_decision_as_the_first_did(store: SqlStore) -> None:
    case = Case.made(reference="INF-2026-001", seen_on=DAY, opened_on=DAY, step=Step.WITHDRAWAL)
    told_of = {"case_id": case.id, "at": FakeClock().now(), "officer_id": store.officer_id}
    keep(store, case)
    for told_event, waiting in (
        (EventType.RECOMMENDATION, 1),
        (EventType.BODY_DECISION, 0),
        (EventType.RECOMMENDATION, 1),
    ):
        keep(store, CaseEvent.made(**told_of, type=told_event))
        assert len(told(store).matters) == waiting


def test_the_line_over_time_rests_on_state_and_custody_as_they_were(store: SqlStore, clock: FakeClock) -> None:
    """`admin.co-admin` on the first of each month, not what is true of it today."""
    clock.move(days=300)  # 12 August
    day = clock.today() - timedelta(days=10)
    local = Person.made(name="Joel")
    video = Account.made(platform="tiktok", handle="act", state=AccountState.ACTIVE, opened_on=day)
    event = Account.made(platform="x", handle="act2026", state=AccountState.ACTIVE, opened_on=day)
    held = Administration.made(person_id=local.id, account_id=video.id, start=day, proven_on=day)
    keep(store, local, video, event, held)
    clock.move(days=30)  # 11 September
    with store.act("account.change") as uow:
        uow.put(video.changed(custody=Custody.SECRETARIAT))
        uow.commit()
    clock.move(days=30)  # 11 October
    with store.act("account.change_state") as uow:
        uow.put(event.changed(state=AccountState.CLOSED_HANDLE_KEPT))
        uow.commit()
    clock.move(days=40)
    line = told(store).share_over_time[-4:]
    assert [point.day.isoformat()[:7] for point in line] == ["2026-09", "2026-10", "2026-11", "2026-11"]
    assert [(point.met, point.bound) for point in line] == [(0, 2), (1, 2), (1, 1), (1, 1)]


def test_an_empty_store_has_figures_too(store: SqlStore) -> None:
    assert told(store) == told(store, plain_summary.leadership_facts)


def test_what_is_overdue_follows_the_desks_clocks(store: SqlStore) -> None:
    opened = DAY - timedelta(days=10)
    keep(
        store,
        Case.made(reference="INF-2026-001", seen_on=opened, opened_on=opened),
        ChannelRequest.made(reference="REQ-2026-001", created_on=opened, submitted_on=opened, stage=Stage.SUBMITTED),
        Account.made(platform="x", handle="act", state=AccountState.ACTIVE, attested_on=opened),
    )
    assert told(store).overdue == ()
    DeskClocks(store).change(days={"first_dialogue": 9, "decide_request": 9, "attestation": 9})
    assert {item.kind.value for item in told(store).overdue} == {"case_clock", "request", "attestation"}
    assert told(store).attestations_overdue == 1


def test_what_is_due_today_is_not_overdue_in_the_report_either(store: SqlStore) -> None:
    facts = {"platform": "facebook", "state": AccountState.ACTIVE, "opened_on": DAY - timedelta(days=400)}
    for handle, days in (("due.today", 180), ("late", 181)):
        keep(store, Account.made(handle=handle, attested_on=DAY - timedelta(days=days), **facts))
    found = told(store)
    assert [item.reference for item in found.overdue] == ["@late"]
    assert (found.attestations_overdue, found.reviews_due) == (1, 1)
