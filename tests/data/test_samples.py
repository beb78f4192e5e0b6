"""The sample records: an invented year through the use cases, with something true to show in every room."""

import json
import re
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from actdesk import bootstrap
from actdesk.data.header import Cost
from actdesk.data.reference import reference
from actdesk.domain.accounts import AccountState, Standing
from actdesk.domain.base import Kind
from actdesk.domain.cases import CaseState, Step
from actdesk.domain.languages import Language
from actdesk.domain.lists import LIST_COLUMNS, ListQuery
from actdesk.domain.pictures import Clearance
from actdesk.domain.records import Officer
from actdesk.domain.requests import Stage
from actdesk.domain.summary import DueKind
from actdesk.domain.today import TaskKind
from actdesk.imaging.engine import Engine
from actdesk.imaging.samples import write_demo_samples
from actdesk.services.access import SetupAnswers
from actdesk.services.desk import Desk
from actdesk.services.history import Line
from actdesk.services.samples import FIRST_DAY, Cast, plant_samples
from tests.builders import FakeClock, make_store

QUICK = Cost(time_cost=1, memory_kib=64, parallelism=1)
ANSWERS = SetupAnswers(name="Noor Voorbeeld", email="noor@example.org", with_samples=True)


class Travelling(FakeClock):
    """A clock that samples may move into the past."""

    def __init__(self) -> None:
        super().__init__()
        self.end = self.moment

    def travel(self, days_ago: int) -> None:
        self.moment = self.end - timedelta(days=days_ago)


class Told:
    """A desk on which the story was told, with or without a travelling clock."""

    def __init__(self, folder: Path, *, travels: bool) -> None:
        clock = Travelling()
        if travels:
            clock.travel(FIRST_DAY)
        self.store = make_store(folder / "store", clock)
        with self.store.read() as reader:
            officer = reader.find(Officer)[0]
        self.engine = Engine(workers=1)
        self.desk: Desk = bootstrap.join(self.store, officer, clock, self.engine, reference())
        painted = write_demo_samples(folder / "painted")
        clock.travel(0)
        began = time.process_time()
        into = folder / "cleaned"
        travel = {"travel": clock.travel} if travels else {}
        self.cast: Cast = plant_samples(self.desk, pictures=painted, into=into, **travel)
        self.seconds = time.process_time() - began
        self.store.refresh_derived(everything=True)
        self.today = clock.today()
        self.travels = travels

    def close(self) -> None:
        self.engine.close()
        self.store.close()


@pytest.fixture(scope="module", params=[False, True], ids=["said today", "over the year"])
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    made = Told(tmp_path_factory.mktemp("samples"), travels=request.param)
    yield made
    made.close()


def journal(told: Told) -> tuple[Line, ...]:
    return told.desk.history.latest(limit=2000)


def test_every_room_has_records(told: Told) -> None:
    empty = [kind.value for kind in LIST_COLUMNS if told.desk.lists.count(ListQuery(kind)) < 2]
    assert empty == []


def test_the_three_official_accounts_are_co_administered(told: Told) -> None:
    links = []
    for key in ("official_facebook", "official_x", "official_youtube"):
        view = told.desk.register.account(told.cast.accounts[key])
        links.append((view.account.platform, view.account.handle))
        assert view.standing.standing is Standing.COMPLIANT
        assert view.account.state is AccountState.ACTIVE
    assert links == [("facebook", "actalliance"), ("x", "actalliance"), ("youtube", "actalliance")]


def test_accounts_stand_in_every_way_that_the_register_must_show(told: Told) -> None:
    states = told.desk.lists.counts_by(Kind.ACCOUNT, "state")
    assert {"active", "dormant", "authorised", "found", "impersonator"} <= set(states)
    standings = {count.code for count in told.desk.reports.facts().accounts_by_standing}
    assert {"compliant", "local_only", "unproven"} <= standings


def test_the_security_of_some_was_looked_at_and_one_is_being_closed(told: Told) -> None:
    assert {"sound", "gaps", "exposed", "unseen"} <= set(told.desk.lists.counts_by(Kind.ACCOUNT, "security"))
    closing = told.desk.closing.of(told.cast.accounts["assembly"])
    assert closing.closing_on == told.today + timedelta(days=16)
    assert closing.unanswered == len(closing.steps) - 1
    kinds = {group.kind for group in told.desk.today.agenda().groups}
    assert {TaskKind.SECURITY, TaskKind.CLOSING} <= kinds


def test_a_request_went_from_its_draft_to_an_opened_account(told: Told) -> None:
    view = told.desk.requests.request(told.cast.requests["opened"])
    assert view.request.stage is Stage.OPENED
    assert view.account is not None
    assert view.account.state is AccountState.ACTIVE
    assert all(line.done for line in view.checklist)
    acts = {line.entry.act for line in journal(told) if line.entry.record_id == view.request.id}
    assert {"request.draft", "request.submit", "request.take_in", "request.decide", "request.open"} <= acts


def test_requests_wait_at_different_points(told: Told) -> None:
    assert set(told.desk.lists.counts_by(Kind.REQUEST, "stage")) >= {
        "draft",
        "in_evaluation",
        "approved_with_conditions",
        "declined",
        "opened",
    }


def test_a_case_stands_on_every_rung_and_two_are_over(told: Told) -> None:
    views = [told.desk.cases.case(case_id) for case_id in told.cast.cases.values()]
    assert {view.case.step for view in views if view.case.state is CaseState.OPEN} == set(Step)
    assert {view.case.state for view in views} >= {CaseState.SETTLED, CaseState.UNFOUNDED}
    assert any(view.evidence for view in views)


def test_pictures_show_every_clearance(told: Told) -> None:
    assert set(told.desk.lists.counts_by(Kind.PICTURE, "clearance")) == {c.value for c in Clearance}


def test_today_and_the_summary_have_something_late_to_say(told: Told) -> None:
    due = {item.kind for item in told.desk.reports.facts().overdue}
    assert {DueKind.MEASURE, DueKind.CONDITION, DueKind.ATTESTATION, DueKind.ACCOUNT_END} <= due
    kinds = {group.kind for group in told.desk.today.agenda().groups}
    assert {TaskKind.URGENT_CASE, TaskKind.TAKE_DOWN, TaskKind.CO_ADMINISTRATION, TaskKind.MEASURE} <= kinds


def test_nothing_is_dated_after_the_end_of_the_story_but_what_is_still_to_come(told: Told) -> None:
    ahead = {"closing_on", "due", "expires_on", "expected_end", "take_down_due", "retain_until"}
    late = [
        (line.entry.act, name, value)
        for line in journal(told)
        for name, value in (line.entry.after or {}).items()
        if name not in ahead and isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value)
        if date.fromisoformat(value) > told.today
    ]
    assert late == []


def test_everybody_is_invented(told: Told) -> None:
    text = json.dumps([line.entry.after for line in journal(told)], ensure_ascii=False)
    addresses = set(re.findall(r"[\w.+-]+@([\w-]+\.[\w.-]+)", text))
    assert addresses <= {"example.org"}


def test_they_are_told_in_a_few_seconds(told: Told) -> None:
    assert told.seconds < 10  # of work: whoever else uses the machine does not count


def test_the_journal_says_when_it_was_recorded_today_or_over_the_year(told: Told) -> None:
    times = [line.entry.at for line in reversed(journal(told))]
    assert times == sorted(times)
    assert (times[-1] - times[0]).days >= FIRST_DAY - 1 if told.travels else {t.date() for t in times} == {told.today}


def test_the_stories_need_no_pictures(tmp_path: Path) -> None:
    clock = FakeClock()
    store = make_store(tmp_path, clock)
    with Engine(workers=1) as engine:
        with store.read() as reader:
            officer = reader.find(Officer)[0]
        desk = bootstrap.join(store, officer, clock, engine, reference())
        cast = plant_samples(desk)
        assert cast.pictures == {}
        assert desk.lists.count(ListQuery(Kind.PICTURE)) == 0
    store.close()


def test_a_first_start_with_samples_opens_on_them(tmp_path: Path) -> None:
    access = bootstrap.StoreAccess(tmp_path / "store", cost=QUICK)
    desk = access.create(ANSWERS.changed(language=Language.FRENCH), "lantern orchard violin harbour")
    assert desk.lists.count(ListQuery(Kind.ACCOUNT)) > 10
    assert desk.lists.count(ListQuery(Kind.PICTURE)) == 5
    checked = access.verify()
    access.lock()
    assert checked.problems == ()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["store"]  # no painted file stays behind
