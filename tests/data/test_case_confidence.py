"""Who may read a case, on a real store that two officers open: list, search, Today, reports, history, record."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.base import Kind, Refused
from actdesk.domain.cases import Case, CaseReading, CaseState, Measure, Severity, Way
from actdesk.domain.clocks import Clocks
from actdesk.domain.lists import ListQuery
from actdesk.domain.periods import Period
from actdesk.domain.records import Attachment, Officer
from actdesk.domain.summary import Matter
from actdesk.domain.today import Horizon
from actdesk.services.case_view import CaseView, ClosedCase
from actdesk.services.cases import Cases
from actdesk.services.history import History
from actdesk.services.officers import Officers
from actdesk.services.people import People
from actdesk.services.register import Register
from actdesk.services.summary import leadership_facts
from tests.builders import KEY, FakeClock, make_signer
from tests.data.cases_desk import SHOT, CasesDesk

SECRET = "Wunderlich"


@dataclass
class Colleague:
    """Another officer of the same store, with services of their own."""

    store: SqlStore
    cases: Cases
    history: History


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CasesDesk]:
    made = CasesDesk(tmp_path / "store")
    yield made
    made.close()


@pytest.fixture
def colleague(desk: CasesDesk) -> Iterator[Colleague]:
    store = SqlStore(
        desk.store.folder, KEY, officer_id=desk.second.id, clock=desk.clock, signer=make_signer(desk.second.id)
    )
    yield Colleague(store, Cases(store, desk.clock, reference()), History(store))
    store.close()


def secret_case(desk: CasesDesk, **fields: Any) -> UUID:
    told = {"summary": f"{SECRET} was seen.", "severity": Severity.CRITICAL, "people": (desk.local.id,)}
    return desk.intake(**{**told, **fields})


def test_a_case_is_closed_to_whoever_is_not_in_its_team(desk: CasesDesk, colleague: Colleague) -> None:
    case_id = secret_case(desk)
    assert desk.get(case_id).team == (desk.store.officer_id,)
    shut = colleague.cases.look(case_id)
    assert shut == ClosedCase(case_id, "INF-2026-001", CaseState.OPEN, "not_in_team")
    with pytest.raises(Refused, match="not_in_team") as refusal:
        colleague.cases.case(case_id)
    assert refusal.value.facts == {"reference": "INF-2026-001"}


ACTS: dict[str, Callable[[Cases, UUID, Path], Any]] = {
    "note": lambda c, i, _: c.note(case_id=i, text="x"),
    "contact": lambda c, i, _: c.log_contact(case_id=i, way=Way.FORMAL, gist="x"),
    "correct": lambda c, i, _: c.correct(case_id=i, summary="x"),
    "classify": lambda c, i, _: c.classify(case_id=i, crisis=True),
    "evidence": lambda c, i, _: c.add_evidence(case_id=i, evidence=[SHOT]),
    "team": lambda c, i, _: c.set_team(case_id=i, team=()),
    "take_on": lambda c, i, _: c.take_on(case_id=i, reason="Curious"),
    "settle": lambda c, i, _: c.settle(case_id=i, outcome="unfounded"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("act", sorted(ACTS))
def test_nor_can_they_do_anything_in_it(act: str, desk: CasesDesk, colleague: Colleague, tmp_path: Path) -> None:
    case_id = secret_case(desk)
    with pytest.raises(Refused, match="not_in_team"):
        ACTS[act](colleague.cases, case_id, tmp_path)


def test_nor_take_evidence_or_a_measure_out_of_it(desk: CasesDesk, colleague: Colleague, tmp_path: Path) -> None:
    case_id = secret_case(desk, evidence=[SHOT])
    desk.contact(case_id)
    desk.agree(case_id)
    with colleague.store.read() as reader:
        (kept,), (measure,) = reader.find(Attachment), reader.find(Measure)
    for attempt in (
        lambda: colleague.cases.evidence(kept.id),
        lambda: colleague.cases.export_evidence(case_id=case_id, attachment_id=kept.id, to=tmp_path / "out.png"),
        lambda: colleague.cases.finish_measure(measure_id=measure.id, proof="x"),
    ):
        with pytest.raises(Refused, match="not_in_team"):
            attempt()
    assert not (tmp_path / "out.png").exists()


def test_the_list_shows_the_reference_and_the_state_alone(desk: CasesDesk, colleague: Colleague) -> None:
    case_id = secret_case(desk)
    (row,) = colleague.store.lists.page(ListQuery(Kind.CASE), 0, 10)
    assert {key: cell for key, cell in row.cells.items() if cell} == {"reference": "INF-2026-001", "state": "open"}
    assert colleague.store.lists.rows([case_id]) == (row,)
    (mine,) = desk.store.lists.page(ListQuery(Kind.CASE), 0, 10)
    assert mine.cells["severity"] == "critical"


def test_no_filter_no_order_and_no_count_tells_what_it_holds(desk: CasesDesk, colleague: Colleague) -> None:
    secret_case(desk)
    open_to_all = desk.intake(severity=Severity.LOW)
    desk.cases.set_team(case_id=open_to_all, team=())
    lists = colleague.store.lists
    assert lists.count(ListQuery(Kind.CASE, where={"severity": ("critical",)})) == 0
    assert lists.count(ListQuery(Kind.CASE, where={"state": ("open",)})) == 2
    assert lists.counts_by(Kind.CASE, "severity") == {"low": 1}
    assert lists.counts_by(Kind.CASE, "state") == {"open": 2}
    for sort in ("severity", "account", "next_due"):
        first, last = lists.page(ListQuery(Kind.CASE, sort=sort), 0, 10)
        assert (first.id, last.cells["reference"]) == (open_to_all, "INF-2026-001")
        assert lists.position(ListQuery(Kind.CASE, sort=sort), last.id) == 1


def test_the_search_finds_it_by_its_reference_and_by_nothing_else(desk: CasesDesk, colleague: Colleague) -> None:
    case_id = secret_case(desk)
    lists = colleague.store.lists
    for typed in (SECRET, SECRET[:6], "actgreatlakes", f"INF-2026-001 {SECRET}"):
        assert [h for h in lists.search(typed) if h.kind is Kind.CASE] == []
        assert lists.count(ListQuery(Kind.CASE, text=typed)) == 0
        assert lists.page(ListQuery(Kind.CASE, text=typed), 0, 10) == ()
        assert desk.store.lists.count(ListQuery(Kind.CASE, text=typed)) == 1, typed
    (hit,) = lists.search("INF-2026-001")
    assert (hit.id, hit.title, hit.detail) == (case_id, "INF-2026-001", "")
    assert lists.count(ListQuery(Kind.CASE, text="inf-2026")) == 1


def test_today_gives_its_tasks_to_its_team_alone(desk: CasesDesk, colleague: Colleague) -> None:
    secret_case(desk)
    horizon = Horizon(desk.clock.today() + timedelta(days=60), Clocks())
    theirs, mine = (store.agenda.read(horizon, limit=5) for store in (colleague.store, desk.store))
    assert [t for g in theirs.groups for t in g.tasks if t.record is Kind.CASE] == []
    assert theirs.figures.cases_open == 1
    assert [t.reference for g in mine.groups for t in g.tasks if t.record is Kind.CASE] == ["INF-2026-001"]


def test_history_patterns_people_and_open_work_keep_silent_too(desk: CasesDesk, colleague: Colleague) -> None:
    case_id = secret_case(desk)
    desk.contact(case_id)
    desk.agree(case_id, SECRET)
    with desk.store.read() as reader:
        (measure,) = reader.find(Measure)
    desk.cases.change_measure(measure_id=measure.id, owner="Bruno Second")
    assert colleague.history.of(Case, case_id) == ()
    assert colleague.history.of(Measure, measure.id) == ()
    assert all(SECRET not in repr(line) for line in colleague.history.latest())
    assert any(SECRET in repr(line) for line in desk.history.latest())
    assert colleague.cases.recognise("https://www.facebook.com/actgreatlakes").earlier == ()
    alike: dict[str, Any] = {"account_id": None, "people": (desk.local.id,), "principles": ()}
    assert colleague.cases.resembling(**alike) == ()
    assert [e.case.id for e in desk.cases.resembling(**alike)] == [case_id]
    register = Register(colleague.store, desk.clock, reference())
    assert People(colleague.store, desk.clock, register).person(desk.local.id).cases == ()
    (owed,) = [w for w in Officers(colleague.store).open_work(desk.second.id) if w.kind is Kind.CASE]
    assert (owed.label, owed.detail) == ("INF-2026-001", "")


def matters(store: SqlStore, clock: FakeClock) -> tuple[Matter, ...]:
    """The decisions that a leadership summary made by this store's officer would name, accounts left out."""
    with store.read() as reader:
        facts = leadership_facts(
            reader,
            reference(),
            now=clock.now(),
            today=clock.today(),
            period=Period(clock.today(), clock.today()),
            officer_id=store.officer_id,
        )
    return tuple(m for m in facts.matters if m.reference.startswith("INF"))


def test_a_report_names_the_reference_alone(desk: CasesDesk, colleague: Colleague) -> None:
    desk.recommended(severity=Severity.CRITICAL)
    (mine,), (theirs,) = (matters(store, desk.clock) for store in (desk.store, colleague.store))
    assert (mine.reference, mine.label, mine.minors) == ("INF-2026-001", "@actgreatlakes", True)
    assert (theirs.reference, theirs.label, theirs.minors, theirs.severity) == ("INF-2026-001", "", False, None)


def test_a_team_member_reads_it_and_every_reading_is_noted_once_a_day(desk: CasesDesk, colleague: Colleague) -> None:
    case_id = secret_case(desk)
    desk.cases.set_team(case_id=case_id, team=(desk.store.officer_id, desk.second.id))
    for _ in range(3):
        assert isinstance(colleague.cases.look(case_id), CaseView)
    desk.clock.move(days=1)
    view = colleague.cases.case(case_id)
    read = [r for r in view.readings if r.officer == "Bruno Second"]
    assert len(read) == 2
    with desk.store.read() as reader:
        acts = [e.act for e in reader.latest() if e.kind is Kind.CASE_READING]
        assert reader.count(CaseReading, case_id=case_id, officer_id=desk.second.id) == 2
    assert set(acts) == {"case.read"}


def test_whom_it_concerns_is_recused_whatever_the_team_says(desk: CasesDesk, colleague: Colleague) -> None:
    case_id = secret_case(desk, people=())
    desk.cases.set_team(case_id=case_id, team=(desk.store.officer_id, desk.second.id))
    assert isinstance(colleague.cases.look(case_id), CaseView)
    with desk.store.act("import") as uow:
        uow.put(uow.get(Officer, desk.second.id).changed(person_id=desk.local.id))
        uow.commit()
    desk.cases.classify(case_id=case_id, people=(desk.local.id,))
    shut = colleague.cases.look(case_id)
    assert isinstance(shut, ClosedCase)
    assert shut.why == "officer_concerned"
    with pytest.raises(Refused, match="officer_concerned"):
        colleague.cases.note(case_id=case_id, text="I was never there")
    assert colleague.store.lists.search(SECRET) == ()
    with pytest.raises(Refused, match="team_member_concerned"):
        desk.cases.set_team(case_id=case_id, team=(desk.second.id,))


def test_opened_to_all_it_is_shut_to_whom_it_concerns_even_if_that_is_found_later(
    desk: CasesDesk, colleague: Colleague
) -> None:
    case_id = secret_case(desk)
    desk.cases.set_team(case_id=case_id, team=())
    assert len(colleague.store.lists.search(SECRET)) == 1
    with desk.store.act("import") as uow:
        uow.put(uow.get(Officer, desk.second.id).changed(person_id=desk.local.id))
        uow.commit()
    assert colleague.store.lists.search(SECRET) == ()
    assert isinstance(colleague.cases.look(case_id), ClosedCase)


def test_a_team_is_never_left_without_somebody_who_can_read(desk: CasesDesk) -> None:
    case_id = secret_case(desk)
    with pytest.raises(Refused, match="team_member_gone"):
        desk.cases.set_team(case_id=case_id, team=(desk.local.id,))
    with desk.store.act("import") as uow:
        uow.put(uow.get(Officer, desk.second.id).changed(active=False))
        uow.commit()
    with pytest.raises(Refused, match="team_member_gone"):
        desk.cases.set_team(case_id=case_id, team=(desk.second.id,))


def test_a_case_whose_team_is_gone_is_taken_on_with_a_reason(desk: CasesDesk, colleague: Colleague) -> None:
    case_id = secret_case(desk)
    with desk.store.act("import") as uow:
        uow.put(uow.get(Officer, desk.store.officer_id).changed(active=False))
        uow.commit()
    shut = colleague.cases.look(case_id)
    assert isinstance(shut, ClosedCase)
    assert shut.deserted
    with pytest.raises(Refused, match="reason_missing"):
        colleague.cases.take_on(case_id=case_id, reason=" ")
    colleague.cases.take_on(case_id=case_id, reason="Amina left in May.")
    view = colleague.cases.case(case_id)
    assert [(m.event.type.value, m.event.gist) for m in view.timeline if m.event] == [("team", "Amina left in May.")]
    assert colleague.store.lists.search(SECRET) != ()
