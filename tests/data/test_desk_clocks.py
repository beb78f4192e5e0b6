"""Deadlines that officers change: kept, journalled, undone, and in force everywhere at once."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Kind, Record, Refused, new_id
from actdesk.domain.cases import Case, CaseState
from actdesk.domain.clocks import CLOCKS
from actdesk.domain.pictures import Answer, Consent, Coverage, Picture, PictureUse
from actdesk.domain.records import Setting
from actdesk.domain.requests import ChannelRequest, Stage
from actdesk.domain.today import TaskKind
from tests.ui.real_desk import DAY, RealDesk


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealDesk]:
    made = RealDesk(tmp_path / "store")
    yield made
    made.close()


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


def case(number: int, **fields: object) -> Case:
    return Case.made(reference=f"INF-2026-{number:03}", seen_on=ago(10), **{"opened_on": ago(10), **fields})


def cell(real: RealDesk, record: Record, column: str) -> str:
    (row,) = real.store.lists.rows([record.id])
    return row.cells[column]


def days(real: RealDesk) -> dict[str, int]:
    return {line.kind.key: line.days for line in real.desk.clocks.lines()}


def tasks(real: RealDesk, kind: TaskKind) -> list[tuple[UUID, date | None]]:
    return [(t.id, t.due) for g in real.desk.today.agenda().groups if g.kind is kind for t in g.tasks]


def test_a_desk_begins_with_the_defaults(real: RealDesk) -> None:
    assert days(real) == {key: kind.default for key, kind in CLOCKS.items()}


def test_a_change_is_kept_and_in_the_journal_by_its_name(real: RealDesk) -> None:
    changes = real.desk.clocks.change(days={"feedback": 60})
    assert days(real)["feedback"] == 60
    assert changes.act_id is not None
    with real.store.read() as reader:
        (entry,) = reader.entries_of_act(changes.act_id)
    assert (entry.act, entry.label, entry.after["value"]) == ("clocks.change", "desk.clock.feedback", {"v": 60})  # type: ignore[index]


def test_several_are_one_act_and_taken_back_as_one(real: RealDesk) -> None:
    before = days(real)
    real.desk.clocks.change(days={"feedback": 60, "take_down": 5})
    real.desk.clocks.change(days={"feedback": 50})
    real.desk.history.undo()
    assert days(real) == {**before, "feedback": 60, "take_down": 5}
    real.desk.history.undo()
    assert days(real) == before
    real.desk.history.redo()
    assert days(real) == {**before, "feedback": 60, "take_down": 5}


def test_back_at_the_default_nothing_is_kept(real: RealDesk) -> None:
    real.desk.clocks.change(days={"feedback": 60})
    real.desk.clocks.change(days={"feedback": CLOCKS["feedback"].default})
    with real.store.read() as reader:
        assert reader.find(Setting) == []


def test_what_is_as_it_was_makes_no_entry(real: RealDesk) -> None:
    assert real.desk.clocks.change(days={"feedback": CLOCKS["feedback"].default}).act_id is None


@pytest.mark.parametrize("clock", CLOCKS)
def test_bounds_are_held_and_said(real: RealDesk, clock: str) -> None:
    kind = CLOCKS[clock]
    real.desk.clocks.change(days={clock: kind.low})
    real.desk.clocks.change(days={clock: kind.high})
    for wrong in (kind.low - 1, kind.high + 1):
        with pytest.raises(Refused) as refused:
            real.desk.clocks.change(days={clock: wrong})
        assert refused.value.code == "clock_out_of_bounds"
        assert refused.value.facts == {"clock": clock, "low": kind.low, "high": kind.high}
    assert days(real)[clock] == kind.high


def test_one_that_does_not_fit_keeps_the_others_from_being_changed(real: RealDesk) -> None:
    before = days(real)
    with pytest.raises(Refused):
        real.desk.clocks.change(days={"feedback": 60, "take_down": 0})
    assert days(real) == before


def test_an_unknown_clock_is_refused(real: RealDesk) -> None:
    with pytest.raises(Refused) as refused:
        real.desk.clocks.change(days={"tea": 4})
    assert refused.value.code == "clock_unknown"


@pytest.mark.parametrize("value", ["soon", 0, 10_000, True, None, 3.5])
def test_a_value_that_no_officer_can_have_set_counts_as_the_default(real: RealDesk, value: object) -> None:
    with real.store.act("import") as uow:
        uow.add(Setting.made(key="desk.clock.feedback", value={"v": value}))
        uow.commit()
    assert days(real)["feedback"] == CLOCKS["feedback"].default


def test_cases_are_due_by_the_new_clock_at_once_and_again_after_undo(real: RealDesk) -> None:
    fresh, done = case(1), case(2, state=CaseState.UNFOUNDED)
    real.keep(fresh, done)
    assert cell(real, fresh, "next_due") == (ago(10) + timedelta(days=14)).isoformat()
    changes = real.desk.clocks.change(days={"first_dialogue": 3})
    assert cell(real, fresh, "next_due") == ago(7).isoformat()
    assert cell(real, done, "next_due") == ""
    assert real.desk.cases.case(fresh.id).due == ago(7)
    assert tasks(real, TaskKind.CASE_CLOCK) == [(fresh.id, ago(7))]
    assert changes.of(Kind.CASE) == (fresh.id,), "lists and Today look again"
    undone = real.desk.history.undo()
    assert cell(real, fresh, "next_due") == (ago(10) + timedelta(days=14)).isoformat()
    assert undone.of(Kind.CASE) == (fresh.id,)


def test_requests_are_due_by_the_new_clock_at_once(real: RealDesk) -> None:
    request = ChannelRequest.made(
        reference="REQ-2026-001", created_on=ago(10), submitted_on=ago(10), stage=Stage.SUBMITTED
    )
    real.keep(request)
    changes = real.desk.clocks.change(days={"decide_request": 12})
    assert cell(real, request, "due") == (DAY + timedelta(days=2)).isoformat()
    assert real.desk.requests.request(request.id).due == DAY + timedelta(days=2)
    assert tasks(real, TaskKind.REQUEST) == [(request.id, DAY + timedelta(days=2))]
    assert changes.of(Kind.REQUEST) == (request.id,)


def test_accounts_are_checked_by_the_new_clock_unless_they_have_days_of_their_own(real: RealDesk) -> None:
    def account(handle: str, **fields: object) -> Account:
        told = {"state": AccountState.ACTIVE, "attested_on": ago(100), **fields}
        return Account.made(platform="x", handle=handle, **told)

    desks, own, closed = account("desks"), account("own", attestation_days=365), account("closed", attested_on=None)
    closed = closed.changed(state=AccountState.CLOSED_HANDLE_KEPT)
    real.keep(desks, own, closed)
    changes = real.desk.clocks.change(days={"attestation": 90})
    assert cell(real, desks, "review_due") == ago(10).isoformat()
    assert cell(real, own, "review_due") == (ago(100) + timedelta(days=365)).isoformat()
    assert real.desk.register.account(desks.id).review_due == ago(10)
    assert [one for one, _ in tasks(real, TaskKind.ATTESTATION)] == [desks.id]
    assert changes.of(Kind.ACCOUNT) == (desks.id,)


def test_a_withdrawal_counts_the_days_that_hold_when_it_is_recorded(real: RealDesk) -> None:
    picture = Picture.made(name="a.jpg", sha256="a" * 64, added_on=DAY, people_recognisable=Answer.YES)
    consents = [Consent.made(person_name=name, given_on=ago(9)) for name in ("Amal", "Noor")]
    real.keep(picture, *consents)
    uses = [PictureUse.made(picture_id=picture.id, published_on=DAY) for _ in consents]
    real.keep(Coverage.made(picture_id=picture.id, consent_id=consents[0].id), uses[0])
    real.desk.pictures.withdraw_consent(consent_id=consents[0].id)
    real.desk.clocks.change(days={"take_down": 5})
    real.keep(Coverage.made(picture_id=picture.id, consent_id=consents[1].id), uses[1])
    assert real.desk.pictures.outlook(consents[1].id).days == 5
    real.desk.pictures.withdraw_consent(consent_id=consents[1].id)
    with real.store.read() as reader:
        due = {use.id: use.take_down_due for use in reader.find(PictureUse)}
    assert due == {uses[0].id: DAY + timedelta(days=2), uses[1].id: DAY + timedelta(days=5)}


def test_a_new_day_keeps_the_changed_clocks(real: RealDesk) -> None:
    fresh = case(1, id=new_id())
    real.keep(fresh)
    real.desk.clocks.change(days={"first_dialogue": 3})
    real.clock.move(days=1)
    assert real.store.refresh_derived(everything=True)
    assert cell(real, fresh, "next_due") == ago(7).isoformat()
