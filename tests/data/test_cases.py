"""Cases from what was seen to how it ended, on a real store (`ladder.*`, rules 5 and 7)."""

import hashlib
import json
import stat
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from actdesk.data.verify import verify
from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import EnvironmentFault, Invalid, Kind, Refused, new_id
from actdesk.domain.cases import Case, CaseEvent, CaseOutcome, CaseState, EventType, Measure, Severity, Step, Way
from actdesk.domain.comments import CommentGround, CommentVerdict
from actdesk.domain.ladder import NextStep
from actdesk.domain.lists import ListQuery
from actdesk.domain.records import Attachment, Officer
from actdesk.services.attachments import LARGEST_BYTES, Incoming
from actdesk.services.cases import Agreed
from tests.builders import KEY, make_signer
from tests.data.cases_desk import LINK, REASON, SHOT, CasesDesk
from tests.data.stores import key_file


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CasesDesk]:
    key_file(tmp_path / "store")
    made = CasesDesk(tmp_path / "store")
    yield made
    made.close()


def refused(work: Callable[..., Any], /, **fields: Any) -> str:
    with pytest.raises(Refused) as refusal:
        work(**fields)
    return refusal.value.code


# --- intake ------------------------------------------------------------------------------------------------


def test_a_pasted_link_is_all_that_a_case_needs(desk: CasesDesk) -> None:
    case = desk.get(desk.cases.intake(link=LINK).first(Kind.CASE))
    assert case.reference == "INF-2026-001"
    assert (case.account_id, case.body_id) == (desk.account.id, desk.forum.id)
    assert (case.step, case.state, case.seen_on) == (Step.INTAKE, CaseState.OPEN, desk.clock.today())
    assert desk.get(desk.cases.intake(summary="Heard of it").first(Kind.CASE)).reference == "INF-2026-002"


@pytest.mark.parametrize("fields", [{}, {"link": "  "}, {"summary": "\n"}, {"reporter": "Somebody"}])
def test_a_case_of_nothing_is_refused(desk: CasesDesk, fields: dict[str, str]) -> None:
    assert refused(desk.cases.intake, **fields) == "nothing_captured"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"principles": ("principle.nonsense",)}, "unknown_principle"),
        ({"principles": ("criterion.brand",)}, "unknown_principle"),
        ({"step": Step.REMOVAL}, "not_correctable"),
        ({"state": CaseState.SETTLED}, "not_correctable"),
        ({"reference": "INF-1"}, "not_correctable"),
        ({"account_id": new_id()}, "reference_missing"),
    ],
)
def test_intake_takes_no_more_than_what_was_seen(desk: CasesDesk, fields: dict[str, Any], code: str) -> None:
    assert refused(desk.intake, **fields) == code
    assert desk.store.lists.count(ListQuery(Kind.CASE)) == 0


def test_nothing_is_seen_tomorrow(desk: CasesDesk) -> None:
    tomorrow = desk.clock.today() + timedelta(days=1)
    assert refused(desk.intake, seen_on=tomorrow) == "seen_in_future"
    case_id = desk.intake()
    assert refused(desk.cases.correct, case_id=case_id, seen_on=tomorrow) == "seen_in_future"


def test_a_nul_is_refused_and_markup_is_kept_as_it_was_typed(desk: CasesDesk) -> None:
    with pytest.raises(Invalid) as invalid:
        desk.intake(quoted="before\x00after")
    assert invalid.value.fields == {"quoted": "nul_character"}
    hostile = '<img src="file:///etc/passwd"> مرحبا 😀' + "x" * 1_000_000
    assert desk.get(desk.intake(quoted=hostile)).quoted == hostile


def test_the_link_is_recognised_at_once_with_earlier_cases_of_the_account(desk: CasesDesk) -> None:
    first = desk.intake()
    found = desk.cases.recognise("https://m.facebook.com/ActGreatLakes")
    assert found.account is not None
    assert found.account.id == desk.account.id
    assert [earlier.case.id for earlier in found.earlier] == [first]
    assert found.imitates is None


@pytest.mark.parametrize(
    ("link", "platform", "imitates"),
    [
        ("https://www.facebook.com/somebody.else", "facebook", None),
        ("https://www.facebook.com/watch/?v=1", "facebook", None),
        ("https://facebook.com.evil.example/actgreatlakes", None, "facebook"),
        ("https://example.org/news", None, None),
        ("", None, None),
    ],
)
def test_a_link_to_no_account_of_ours_says_what_it_is(
    desk: CasesDesk, link: str, platform: str | None, imitates: str | None
) -> None:
    found = desk.cases.recognise(link)
    assert (found.account, found.earlier) == (None, ())
    assert (found.platform, found.imitates) == (platform, imitates)


def test_cases_that_resemble_this_one_come_the_most_alike_first(desk: CasesDesk) -> None:
    principle = desk.intake(link="", principles=("principle.minors", "principle.dignity"))
    account = desk.intake(principles=())
    both = desk.intake()
    this = desk.view(desk.intake())
    assert [e.case.id for e in this.earlier] == [both, account, principle]
    assert this.earlier[0].shares == ("account", "principle")


def test_a_case_is_never_lost_by_undo(desk: CasesDesk) -> None:
    added = desk.register.add_account(platform="x", handle="actother", state=AccountState.FOUND)
    case_id = desk.intake(account_id=added.first(Kind.ACCOUNT))
    assert refused(desk.history.undo) == "still_referenced", "what the case rests on is not undone from under it"
    assert desk.get(case_id).reference == "INF-2026-001"


def test_classifying_can_wait_and_cites_the_policy(desk: CasesDesk) -> None:
    case_id = desk.intake(principles=())
    assert desk.get(case_id).policy_version == ""
    desk.cases.classify(
        case_id=case_id,
        principles=("principle.honesty",),
        severity=Severity.HIGH,
        crisis=True,
        people=(desk.local.id,),
        concerned="The pupils of the school",
    )
    case = desk.get(case_id)
    assert (case.policy_version, case.severity, case.crisis) == (desk_policy(desk), Severity.HIGH, True)
    assert refused(desk.cases.classify, case_id=case_id, summary="x") == "not_correctable"
    assert refused(desk.cases.correct, case_id=case_id, severity="low") == "not_correctable"


def desk_policy(desk: CasesDesk) -> str:
    return desk.cases._reference.policy().id


# --- evidence ----------------------------------------------------------------------------------------------


def test_evidence_is_kept_unchanged_by_its_hash_and_once(desk: CasesDesk) -> None:
    case_id = desk.cases.intake(link=LINK, evidence=[SHOT, Incoming("again.png", SHOT.data)]).first(Kind.CASE)
    (kept,) = desk.view(case_id).evidence
    assert (kept.name, kept.media_type, kept.size) == ("screenshot.png", "image/png", len(SHOT.data))
    assert kept.sha256 == hashlib.sha256(SHOT.data).hexdigest()
    assert desk.cases.evidence(kept.id) == (kept, SHOT.data)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\joel\\shot.png", "shot.png"),
        ("inno\u202egnp.exe", "innognp.exe"),
        ("\x00\n", "file"),
        ("a" * 400 + ".png", "a" * 251 + ".png"),
    ],
)
def test_a_files_name_is_made_safe_before_it_is_kept(desk: CasesDesk, name: str, kept: str) -> None:
    case_id = desk.cases.intake(evidence=[Incoming(name, b"%PDF-1.7")]).first(Kind.CASE)
    (attachment,) = desk.view(case_id).evidence
    assert (attachment.name, attachment.media_type) == (kept, "application/pdf")


def test_an_empty_or_a_huge_file_is_refused_and_nothing_is_taken_in(desk: CasesDesk) -> None:
    assert refused(desk.cases.intake, link=LINK, evidence=[Incoming("a", b"")]) == "file_empty"
    huge = Incoming("a", bytes(LARGEST_BYTES + 1))
    assert refused(desk.cases.intake, link=LINK, evidence=[huge]) == "too_large"
    assert desk.store.lists.count(ListQuery(Kind.CASE)) == 0


def test_evidence_leaves_as_it_came_privately_and_the_story_says_so(desk: CasesDesk, tmp_path: Path) -> None:
    case_id = desk.cases.intake(link=LINK, evidence=[SHOT]).first(Kind.CASE)
    (kept,) = desk.view(case_id).evidence
    to = tmp_path / "out.png"
    desk.cases.export_evidence(case_id=case_id, attachment_id=kept.id, to=to)
    assert to.read_bytes() == SHOT.data
    assert stat.S_IMODE(to.stat().st_mode) == 0o600
    assert desk.types(case_id) == ["evidence_exported"]
    assert refused(desk.cases.export_evidence, case_id=case_id, attachment_id=kept.id, to=to) == "file_exists"
    other = desk.intake()
    aside = tmp_path / "other.png"
    assert refused(desk.cases.export_evidence, case_id=other, attachment_id=kept.id, to=aside) == "record_gone"
    assert not aside.exists()


def test_evidence_that_a_disk_changed_is_never_handed_out(desk: CasesDesk, tmp_path: Path) -> None:
    case_id = desk.cases.intake(link=LINK, evidence=[SHOT]).first(Kind.CASE)
    (kept,) = desk.view(case_id).evidence
    with desk.store._writer.begin() as connection:
        connection.execute(text("UPDATE blob SET data = x'00' WHERE sha256 = :h"), {"h": kept.sha256})
    with pytest.raises(EnvironmentFault) as fault:
        desk.cases.evidence(kept.id)
    assert fault.value.code == "attachment_damaged"
    with pytest.raises(EnvironmentFault):
        desk.cases.export_evidence(case_id=case_id, attachment_id=kept.id, to=tmp_path / "out.png")
    assert not (tmp_path / "out.png").exists()
    assert desk.types(case_id) == []


# --- the ladder --------------------------------------------------------------------------------------------


def test_the_whole_ladder_is_climbed_and_told(desk: CasesDesk) -> None:
    case_id = desk.recommended()
    desk.cases.record_decision(case_id=case_id, upheld=True, gist="Withdrawn as of today.")
    desk.cases.settle(case_id=case_id, outcome=CaseOutcome.AUTHORISATION_WITHDRAWN, lessons="Train before opening.")
    case = desk.get(case_id)
    assert (case.step, case.state, case.outcome) == (
        Step.WITHDRAWAL,
        CaseState.SETTLED,
        CaseOutcome.AUTHORISATION_WITHDRAWN,
    )
    assert (case.lessons, case.settled_on) == ("Train before opening.", desk.clock.today())
    assert desk.types(case_id) == ["contact", "removal_asked", "recommendation", "body_decision", "settled"]
    told = desk.view(case_id).timeline
    assert {moment.officer for moment in told} == {"Amina Officer"}
    assert [m.body for m in told if m.body] == ["Executive Committee", "Executive Committee"]


def test_each_step_before_its_time_is_refused_with_its_reason(desk: CasesDesk) -> None:
    case_id = desk.intake()
    assert refused(desk.ask, case_id=case_id) == "dialogue_first"
    assert refused(desk.cases.remove, case_id=case_id, gist="Gone", no_copy_reason="x") == "dialogue_first"
    assert refused(desk.recommend, case_id=case_id) == "dialogue_first"
    assert refused(desk.cases.confirm_removal, case_id=case_id, proof="x") == "removal_not_asked"
    assert refused(desk.cases.record_decision, case_id=case_id, upheld=True, gist="x") == "recommendation_first"
    desk.contact(case_id)
    assert refused(desk.recommend, case_id=case_id) == "removal_first"
    assert desk.get(case_id).step is Step.DIALOGUE
    assert desk.types(case_id) == ["contact"]


def test_what_is_refused_is_what_the_view_says(desk: CasesDesk) -> None:
    view = desk.view(desk.intake())
    assert {o.step: o.block for o in view.offers if o.block} == {
        NextStep.ACKNOWLEDGE: "nobody_reported",
        NextStep.REMOVE: "dialogue_first",
        NextStep.ASK_REMOVAL: "dialogue_first",
        NextStep.RECOMMEND: "dialogue_first",
        NextStep.CONFIRM_REMOVAL: "removal_not_asked",
        NextStep.DECIDE: "recommendation_first",
        NextStep.REOPEN: "case_open",
    }


def test_a_rung_is_skipped_by_two_officers_with_a_reason_and_that_is_told_first(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.ask(case_id, **desk.skip)
    skipped, asked = desk.events(case_id)
    assert (skipped.type, asked.type) == (EventType.STEP_SKIPPED, EventType.REMOVAL_ASKED)
    assert (skipped.gist, skipped.to_step, skipped.second_officer_id) == (REASON, Step.REMOVAL, desk.second.id)
    first, second = desk.view(case_id).timeline
    assert first.second_officer == "Bruno Second"
    assert second.event is not None
    assert second.event.type is EventType.REMOVAL_ASKED


@pytest.mark.parametrize(
    ("reason", "second", "code"),
    [
        (REASON, None, "second_officer_needed"),
        ("  ", "second", "reason_missing"),
        (REASON, "self", "same_officer"),
        (REASON, "nobody", "second_officer_left"),
        (REASON, "retired", "second_officer_left"),
        (REASON, "concerned", "second_officer_concerned"),
    ],
)
def test_no_skip_with_less_than_that(desk: CasesDesk, reason: str, second: str | None, code: str) -> None:
    retired = Officer.made(name="Retired", active=False)
    concerned = Officer.made(name="Concerned", person_id=desk.local.id)
    with desk.store.act("setting.keep") as uow:
        uow.add(retired)
        uow.add(concerned)
        uow.commit()
    ids = {
        "second": desk.second.id,
        "self": desk.store.officer_id,
        "nobody": new_id(),
        "retired": retired.id,
        "concerned": concerned.id,
    }
    case_id = desk.intake(people=(desk.local.id,))
    witness = make_signer(ids[second]) if second else None
    assert refused(desk.ask, case_id=case_id, skip_reason=reason, second=witness) == code
    assert desk.types(case_id) == []


def test_where_there_is_one_officer_only_nobody_can_second(tmp_path: Path) -> None:
    alone = CasesDesk(tmp_path / "alone", second=False)
    case_id = alone.intake()
    assert alone.view(case_id).second_officers == ()
    witness = make_signer(alone.store.officer_id)
    assert refused(alone.ask, case_id=case_id, skip_reason=REASON, second=witness) == "same_officer"
    alone.close()


def test_the_secretariat_removes_itself_only_where_it_holds_the_account(desk: CasesDesk) -> None:
    case_id = desk.intake(quoted="Our school is in …")
    desk.contact(case_id)
    assert desk.view(case_id).offer(NextStep.REMOVE).allowed
    desk.cases.remove(case_id=case_id, gist="Removed at noon.")
    elsewhere = desk.intake(link="https://www.facebook.com/somebody.else", quoted="x")
    desk.contact(elsewhere)
    assert refused(desk.cases.remove, case_id=elsewhere, gist="x") == "account_missing"
    with desk.store.act("administration.end") as uow:
        uow.put(desk.held[1].changed(end=desk.clock.today()))
        uow.commit()
    assert desk.view(case_id).offer(NextStep.REMOVE).block == "not_ours"


def test_nothing_is_removed_before_a_copy_is_kept(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.contact(case_id)
    assert not desk.view(case_id).copy_kept
    assert refused(desk.cases.remove, case_id=case_id, gist="Removed") == "copy_missing"
    assert refused(desk.cases.ask_removal, case_id=case_id, gist="Asked", no_copy_reason=" ") == "copy_missing"
    desk.cases.ask_removal(case_id=case_id, gist="Asked", no_copy_reason="It was a story of 24 hours.")
    assert desk.events(case_id)[-1].answer == "It was a story of 24 hours."
    desk.cases.add_evidence(case_id=case_id, evidence=[SHOT])
    assert desk.view(case_id).copy_kept
    desk.cases.remove(case_id=case_id, gist="Removed", no_copy_reason="not needed")
    assert desk.events(case_id)[-1].answer == ""


def test_a_removal_that_was_asked_for_is_confirmed_with_its_proof(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.contact(case_id)
    desk.ask(case_id)
    assert refused(desk.cases.confirm_removal, case_id=case_id, proof=" ") == "evidence_missing"
    desk.cases.confirm_removal(case_id=case_id, proof="The link is dead, 12:05.")
    assert refused(desk.cases.confirm_removal, case_id=case_id, proof="Again") == "removal_not_asked"


def test_an_answer_to_a_request_is_recorded_a_refusal_too_and_they_may_still_do_it(desk: CasesDesk) -> None:
    case_id, day = desk.intake(), desk.clock.today()
    assert refused(desk.cases.log_refusal, case_id=case_id, answer="No") == "removal_not_asked"
    desk.contact(case_id)
    desk.ask(case_id)
    assert refused(desk.cases.log_refusal, case_id=case_id, answer=" ") == "text_missing"
    desk.cases.log_refusal(case_id=case_id, answer="They see no harm in it.", on=day)
    desk.cases.confirm_removal(case_id=case_id, proof="Gone, 12:05.", answer="They agree now.", on=day)
    no, gone = desk.events(case_id)[-2:]
    assert (no.type.value, no.answer, no.on) == ("removal_refused", "They see no harm in it.", day)
    assert (gone.gist, gone.answer, gone.on) == ("Gone, 12:05.", "They agree now.", day)


def test_a_report_is_acknowledged_once_and_only_where_somebody_reported(desk: CasesDesk) -> None:
    case_id, day = desk.intake(reporter="A volunteer"), desk.clock.today()
    told = {"case_id": case_id, "way": Way.INFORMAL}
    assert [m.what.value for m in desk.view(case_id).milestones][:2] == ["urgent", "acknowledge"]
    assert refused(desk.cases.acknowledge, **told, on=day + timedelta(days=1)) == "day_to_come"
    desk.cases.acknowledge(**told, on=day - timedelta(days=2), gist="They hear from us in two weeks.")
    assert desk.get(case_id).acknowledged_on == day - timedelta(days=2)
    assert refused(desk.cases.acknowledge, **told) == "acknowledged"
    assert "acknowledge" not in [m.what.value for m in desk.view(case_id).milestones]
    assert "A volunteer" not in str(desk.events(case_id))
    assert refused(desk.cases.acknowledge, case_id=desk.intake(), way=Way.FORMAL) == "nobody_reported"


def test_an_urgent_case_owes_a_look_a_day_after_somebody_saw_to_it_and_printing_is_no_look(desk: CasesDesk) -> None:
    case_id, day = desk.intake(), desk.clock.today()
    desk.contact(case_id)
    assert desk.view(case_id).due == day + timedelta(days=1)
    desk.clock.move(days=5)
    desk.cases.set_team(case_id=case_id, team=())
    assert desk.view(case_id).due == day + timedelta(days=1)  # overdue: a changed team helps no child
    desk.cases.note(case_id=case_id, text="Called the school.")
    assert desk.view(case_id).due == day + timedelta(days=6)


def test_the_people_were_heard_or_it_is_said_why_not(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.contact(case_id)
    desk.ask(case_id)
    fields = {"case_id": case_id, "body_id": desk.competent.id, "gist": "Third time."}
    assert refused(desk.cases.recommend, **fields, people_heard=False) == "reason_missing"
    assert refused(desk.cases.recommend, **{**fields, "body_id": new_id()}, people_heard=True) == "record_gone"
    desk.cases.recommend(**fields, people_heard=False, why_not_heard="They did not answer three letters.")
    told = desk.events(case_id)[-1]
    assert (told.people_heard, told.answer) == (False, "They did not answer three letters.")
    assert refused(desk.recommend, case_id=case_id) == "decision_awaited"
    desk.cases.record_decision(case_id=case_id, upheld=False, gist="Not yet")
    desk.cases.recommend(**fields, people_heard=True, people_said="Joel Local, on 3 May: it was a mistake.")
    assert desk.events(case_id)[-1].answer == "Joel Local, on 3 May: it was a mistake."
    assert refused(desk.cases.settle, case_id=case_id, outcome=CaseOutcome.UNFOUNDED) == "decision_awaited"


def test_only_an_upheld_decision_ends_administrations_and_those_of_the_people_concerned_alone(desk: CasesDesk) -> None:
    case_id = desk.recommended()
    with desk.store.act("account.attest") as uow:
        uow.put(desk.account.changed(attested_on=desk.clock.today(), attested_by=uow.officer_id))
        uow.commit()
    assert [(a.id, p.name) for a, p in desk.view(case_id).ending] == [(desk.held[0].id, "Joel Local")]
    desk.cases.record_decision(case_id=case_id, upheld=True, gist="Upheld.")
    with desk.store.read() as reader:
        ended, kept = (reader.get(Administration, a.id).end for a in desk.held)
        assert (ended, kept) == (desk.clock.today(), None)
        assert reader.get(Account, desk.account.id).attested_on is None  # rule 3
    assert desk.view(case_id).ending == ()
    (told,) = [m for m in desk.view(case_id).timeline if m.event and m.event.type is EventType.BODY_DECISION]
    assert told.event is not None
    assert (told.event.on, [name for _, name in told.ended]) == (desk.clock.today(), ["Joel Local"])


def test_the_story_keeps_the_day_from_which_a_decision_is_in_force_and_whose_access_ended_with_it(
    desk: CasesDesk,
) -> None:
    case_id, day = desk.recommended(), desk.clock.today() + timedelta(days=3)
    desk.cases.record_decision(case_id=case_id, upheld=True, gist="Upheld.", on=day)
    told = desk.view(case_id).timeline[-1]
    assert told.event is not None
    assert (told.event.on, [(a.id, a.end) for a, _ in told.ended]) == (day, [(desk.held[0].id, day)])
    with desk.store.act("import") as uow:  # an end of another day is not the decision's doing
        uow.put(uow.get(Administration, desk.held[0].id).changed(end=day + timedelta(days=1)))
        uow.commit()
    assert desk.view(case_id).timeline[-1].ended == ()


def test_a_decision_that_does_not_uphold_changes_nobodys_access(desk: CasesDesk) -> None:
    case_id = desk.recommended()
    desk.cases.record_decision(case_id=case_id, upheld=False, gist="A warning is enough.")
    with desk.store.read() as reader:
        assert all(reader.get(Administration, a.id).end is None for a in desk.held)
    outcome = dict(desk.view(case_id).outcomes)
    assert outcome[CaseOutcome.AUTHORISATION_KEPT] is None
    assert outcome[CaseOutcome.AUTHORISATION_WITHDRAWN] == "decision_missing"


def test_the_document_of_a_recommendation_stays_to_be_found_whoever_refuses_it(desk: CasesDesk, tmp_path: Path) -> None:
    """The step itself may be refused after its document was kept, and the body may refuse what it asks for."""
    case_id, paper = desk.intake(), Incoming("Recommendation.pdf", b"%PDF-1.7 signed")
    desk.contact(case_id)

    def recommend() -> None:  # the two acts of the dialog
        desk.cases.add_evidence(case_id=case_id, evidence=[paper])
        desk.recommend(case_id)

    assert refused(recommend) == "removal_first"
    desk.ask(case_id)
    recommend()
    desk.cases.record_decision(case_id=case_id, upheld=False, gist="They stay.")
    desk.cases.settle(case_id=case_id, outcome=CaseOutcome.AUTHORISATION_KEPT)
    (kept,) = desk.view(case_id).evidence
    assert kept.name == paper.name, "kept once, at the first try"
    assert [m.evidence for m in desk.view(case_id).timeline if m.evidence] == [kept]
    desk.cases.export_evidence(case_id=case_id, attachment_id=kept.id, to=tmp_path / paper.name)
    assert (tmp_path / paper.name).read_bytes() == paper.data


def test_an_administration_that_begins_later_ends_before_it_begins(desk: CasesDesk) -> None:
    case_id = desk.recommended()
    later = desk.clock.today() + timedelta(days=30)
    coming = Administration.made(person_id=desk.local.id, account_id=desk.account.id, start=later)
    with desk.store.act("administration.add") as uow:
        uow.add(coming)
        uow.commit()
    desk.cases.record_decision(case_id=case_id, upheld=True, gist="Upheld.")
    with desk.store.read() as reader:
        assert reader.get(Administration, coming.id).end == later


def test_taking_back_the_decision_gives_the_administrations_back(desk: CasesDesk) -> None:
    case_id = desk.recommended()
    desk.cases.record_decision(case_id=case_id, upheld=True, gist="Upheld.")
    desk.history.undo()
    with desk.store.read() as reader:
        assert reader.get(Administration, desk.held[0].id).end is None
    assert desk.view(case_id).offer(NextStep.DECIDE).allowed


# --- measures ----------------------------------------------------------------------------------------------


def test_what_was_agreed_is_owed_until_it_is_proven(desk: CasesDesk) -> None:
    case_id = desk.intake(principles=("principle.honesty",))
    due = desk.clock.today() + timedelta(days=5)
    assert refused(desk.cases.agree, case_id=case_id, measures=[]) == "measure_missing"
    assert refused(desk.cases.agree, case_id=case_id, measures=[Agreed(" ")]) == "text_missing"
    desk.cases.agree(case_id=case_id, measures=[Agreed("Crop it", "Joel", due), Agreed("Say sorry")], gist="By phone")
    crop, sorry = desk.view(case_id).measures
    assert (desk.view(case_id).due, desk.get(case_id).step) == (due, Step.DIALOGUE)
    assert refused(desk.cases.finish_measure, measure_id=crop.id, proof=" ") == "evidence_missing"
    assert refused(desk.cases.settle, case_id=case_id, outcome=CaseOutcome.AGREED) == "measures_open"
    desk.cases.finish_measure(measure_id=crop.id, proof="Seen online")
    desk.cases.change_measure(measure_id=sorry.id, due=due, owner="Tea")
    assert refused(desk.cases.change_measure, measure_id=sorry.id, done_on=due) == "not_correctable"
    assert refused(desk.cases.finish_measure, measure_id=sorry.id, proof="x", on=due) == "day_to_come"
    yesterday = desk.clock.today() - timedelta(days=1)
    desk.cases.finish_measure(measure_id=sorry.id, proof="Comment of noon", on=yesterday)
    desk.cases.settle(case_id=case_id, outcome=CaseOutcome.AGREED)
    assert [m.done_on for m in desk.view(case_id).measures] == [desk.clock.today(), yesterday]
    assert refused(desk.cases.finish_measure, measure_id=crop.id, proof="x") == "case_not_open"


# --- comments ----------------------------------------------------------------------------------------------


def test_criticism_is_never_removed_and_an_answer_is_owed(desk: CasesDesk) -> None:
    case_id = desk.intake()
    due = desk.clock.today() + timedelta(days=2)
    said = {"case_id": case_id, "comment": "You never answer!"}
    assert refused(desk.cases.record_comment, **said, verdict=CommentVerdict.REMOVE) == "ground_missing"
    desk.cases.record_comment(
        **said, verdict=CommentVerdict.ANSWER, draft="You are right, and …", answer_by="Tea", answer_due=due
    )
    told = desk.events(case_id)[-1]
    assert (told.verdict, told.grounds, told.answer) == (CommentVerdict.ANSWER, (), "You are right, and …")
    (owed,) = desk.view(case_id).measures
    assert (owed.text, owed.owner, owed.due) == ("You are right, and …", "Tea", due)


def test_a_removed_comment_keeps_its_grounds(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.cases.record_comment(
        case_id=case_id,
        comment="…",
        verdict=CommentVerdict.REMOVE,
        grounds=[CommentGround.DISCRIMINATORY, CommentGround.OFFENSIVE],
    )
    assert desk.events(case_id)[-1].grounds == (CommentGround.DISCRIMINATORY, CommentGround.OFFENSIVE)
    assert desk.get(case_id).step is Step.INTAKE  # judging a comment is no step of the ladder


# --- the end -----------------------------------------------------------------------------------------------


def test_a_settled_case_is_opened_again_only_with_a_reason(desk: CasesDesk) -> None:
    case_id = desk.intake()
    assert refused(desk.cases.reopen, case_id=case_id, reason="x") == "case_open"
    desk.cases.settle(case_id=case_id, outcome=CaseOutcome.UNFOUNDED, lessons="It was satire.")
    assert desk.get(case_id).state is CaseState.UNFOUNDED
    assert refused(desk.contact, case_id=case_id) == "case_not_open"
    assert refused(desk.cases.reopen, case_id=case_id, reason=" ") == "reason_missing"
    desk.cases.reopen(case_id=case_id, reason="It was not.")
    case = desk.get(case_id)
    assert (case.state, case.outcome, case.settled_on) == (CaseState.OPEN, CaseOutcome.NONE, None)
    assert desk.types(case_id) == ["settled", "reopened"]


def test_an_outcome_that_the_story_does_not_bear_out_is_refused(desk: CasesDesk) -> None:
    case_id = desk.intake()
    assert refused(desk.cases.settle, case_id=case_id, outcome=CaseOutcome.REMOVED) == "removal_not_done"
    assert refused(desk.cases.settle, case_id=case_id, outcome=CaseOutcome.LEGAL) == "not_an_outcome"
    assert refused(desk.cases.hand_over, case_id=case_id, to=CaseOutcome.AGREED, reference="x") == "not_a_hand_over"


SECRET = "Kindergarten-Sonnenstrahl"


def everything(desk: CasesDesk) -> str:
    """Every text and every byte that the store's file holds in its tables, the journal's and the search's too."""
    found: list[str] = []
    with desk.store._writer.connect() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        for table in [*tables, "search_terms"]:
            for row in connection.execute(text(f'SELECT * FROM "{table}"')):
                found += [v.decode("latin-1") if isinstance(v, bytes) else str(v) for v in row]
    return "\n".join(found).casefold()


def captured_everywhere(desk: CasesDesk) -> UUID:
    """A case whose every field, event, measure and file says the secret; some of it undone again."""
    evidence = [Incoming(f"{SECRET}.png", SHOT.data + SECRET.encode())]
    fields = {f: f"{SECRET} {f}" for f in ("summary", "quoted", "reporter", "concerned")}
    case_id = desk.cases.intake(
        link=f"{LINK}?{SECRET}", evidence=evidence, people=(desk.local.id,), principles=("principle.minors",), **fields
    ).first(Kind.CASE)
    desk.cases.note(case_id=case_id, text=f"{SECRET} note")
    desk.history.undo()  # its content is in the journal alone
    desk.cases.correct(case_id=case_id, notes=f"{SECRET} notes", tags=(SECRET,))
    desk.cases.correct(case_id=case_id, summary="Shorter")
    desk.contact(case_id, f"{SECRET} contact")
    desk.agree(case_id, f"{SECRET} measure")
    desk.cases.change_measure(measure_id=desk.view(case_id).measures[0].id, owner=SECRET)
    said = {"comment": SECRET, "answer_by": SECRET, "answer_due": desk.clock.today()}
    desk.cases.record_comment(case_id=case_id, verdict=CommentVerdict.ANSWER, **said)
    desk.history.undo()
    desk.ask(case_id)
    return case_id


def test_a_hand_over_leaves_nothing_of_what_was_captured(desk: CasesDesk) -> None:
    other = desk.cases.intake(link=LINK, evidence=[SHOT]).first(Kind.CASE)
    case_id = captured_everywhere(desk)
    assert SECRET.casefold() in everything(desk)
    changes = desk.cases.hand_over(case_id=case_id, to=CaseOutcome.SAFEGUARDING, reference="SG-17")
    assert case_id in changes.of(Kind.CASE)
    assert SECRET.casefold() not in everything(desk)
    assert str(desk.local.id.hex) not in json.dumps(desk.get(case_id).model_dump(mode="json"))
    case = desk.get(case_id)
    assert (case.reference, case.handed_over_reference) == ("INF-2026-002", "SG-17")
    assert (case.state, case.outcome) == (CaseState.HANDED_OVER, CaseOutcome.SAFEGUARDING)
    view = desk.view(case_id)
    assert (view.timeline, view.measures, view.evidence, view.account) == ((), (), (), None)
    assert desk.view(other).evidence != ()  # the other case's file is its own
    assert desk.cases.evidence(desk.view(other).evidence[0].id)[1] == SHOT.data


def test_after_a_hand_over_the_journal_still_verifies_and_tells_who_did_what(desk: CasesDesk) -> None:
    case_id = captured_everywhere(desk)
    desk.cases.hand_over(case_id=case_id, to=CaseOutcome.LEGAL, reference="L-1")
    lines = desk.history.of(Case, case_id)
    assert {line.entry.act for line in lines} >= {"case.intake", "case.contact", "case.hand_over"}
    assert all(line.entry.erased and line.officer == "Amina Officer" for line in lines)
    report = verify(desk.store.folder, KEY)
    assert report.problems == ()
    assert report.erased >= len(lines)


def test_bytes_that_another_case_has_too_stay_with_that_one(desk: CasesDesk) -> None:
    one = desk.cases.intake(link=LINK, evidence=[SHOT]).first(Kind.CASE)
    other = desk.cases.intake(link=LINK, evidence=[SHOT]).first(Kind.CASE)
    desk.cases.hand_over(case_id=one, to=CaseOutcome.COMPLAINTS, reference="C-9")
    assert desk.cases.evidence(desk.view(other).evidence[0].id)[1] == SHOT.data
    desk.cases.hand_over(case_id=other, to=CaseOutcome.COMPLAINTS, reference="C-10")
    with desk.store.read() as reader:
        assert refused(reader.blob, sha256=hashlib.sha256(SHOT.data).hexdigest()) == "record_gone"


def test_a_hand_over_needs_the_other_sides_reference_and_is_for_good(desk: CasesDesk) -> None:
    desk.contact(before := desk.intake())
    case_id = desk.intake()
    desk.contact(case_id)
    fields = {"case_id": case_id, "to": CaseOutcome.SAFEGUARDING}
    assert refused(desk.cases.hand_over, **fields, reference=" ") == "reference_of_other_missing"
    desk.cases.hand_over(**fields, reference="SG-17")
    for work, more in (
        (desk.cases.note, {"text": "x"}),
        (desk.cases.correct, {"summary": "x"}),
        (desk.cases.add_evidence, {"evidence": [SHOT]}),
        (desk.cases.reopen, {"reason": "x"}),
        (desk.cases.classify, {"crisis": True}),
        (desk.cases.record_comment, {"comment": "x", "verdict": CommentVerdict.KEEP}),
    ):
        assert refused(work, case_id=case_id, **more) == "handed_over"
    act = desk.history.undoable()
    assert act is not None
    desk.history.undo()  # what can be taken back is the contact in the other case
    assert desk.types(before) == []
    assert desk.get(case_id).state is CaseState.HANDED_OVER


def test_a_case_that_was_handed_over_resembles_nothing(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.cases.hand_over(case_id=case_id, to=CaseOutcome.DATA_BREACH, reference="DB-2")
    assert desk.view(desk.intake()).earlier == ()


def test_an_officer_whom_the_case_is_about_is_kept_out_of_it(desk: CasesDesk) -> None:
    with desk.store.act("setting.keep") as uow:
        uow.put(uow.get(Officer, desk.store.officer_id).changed(person_id=desk.team.id))
        uow.commit()
    case_id = desk.intake(people=(desk.team.id,))
    assert refused(desk.contact, case_id=case_id) == "officer_concerned"
    assert refused(desk.cases.settle, case_id=case_id, outcome=CaseOutcome.UNFOUNDED) == "officer_concerned"


def test_an_earlier_entry_is_not_undone_from_under_a_later_one(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.contact(case_id)
    desk.cases.add_evidence(case_id=case_id, evidence=[SHOT])
    desk.ask(case_id)
    desk.history.undo()
    assert desk.types(case_id) == ["contact"]
    desk.history.undo()
    assert (desk.types(case_id), desk.get(case_id).step) == ([], Step.INTAKE)
    assert refused(desk.ask, case_id=case_id) == "dialogue_first"


def test_notes_and_corrections_reach_a_settled_case(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.cases.settle(case_id=case_id, outcome=CaseOutcome.UNFOUNDED)
    desk.cases.note(case_id=case_id, text="Called back.")
    desk.cases.correct(case_id=case_id, summary="Clearer")
    desk.cases.add_evidence(case_id=case_id, evidence=[SHOT])
    assert refused(desk.cases.note, case_id=case_id, text=" ") == "text_missing"
    with desk.store.read() as reader:
        assert reader.count(Attachment, owner_id=case_id) == 1
        assert reader.count(CaseEvent, case_id=case_id) == 2
        assert reader.count(Measure, case_id=case_id) == 0


def test_the_way_of_a_contact_is_informal_or_formal(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.cases.log_contact(case_id=case_id, way=Way.FORMAL, gist="A letter")
    assert desk.events(case_id)[-1].way is Way.FORMAL
    assert refused(desk.cases.log_contact, case_id=case_id, way=Way.FORMAL, gist=" ") == "text_missing"


def test_a_measure_is_verified_by_another_officer_than_the_one_who_did_it(desk: CasesDesk) -> None:
    case_id = desk.intake()
    desk.contact(case_id)
    desk.agree(case_id)
    (measure,) = desk.view(case_id).measures
    assert refused(desk.cases.verify_measure, measure_id=measure.id) == "measure_not_done"
    desk.cases.finish_measure(measure_id=measure.id, proof="Seen")
    assert refused(desk.cases.verify_measure, measure_id=measure.id) == "same_officer_verifies"
    assert refused(desk.cases.change_measure, measure_id=measure.id, text="Less") == "measure_done"
    assert refused(desk.cases.finish_measure, measure_id=measure.id, proof="Other") == "measure_done"
    with desk.store.act("import") as uow:
        uow.put(uow.get(Measure, measure.id).changed(done_by=desk.second.id))
        uow.commit()
    desk.cases.verify_measure(measure_id=measure.id)
    (measure,) = desk.view(case_id).measures
    assert (measure.verified_on, measure.verified_by) == (desk.clock.today(), desk.store.officer_id)
    assert refused(desk.cases.verify_measure, measure_id=measure.id) == "measure_verified"
    for act, told in ((desk.cases.change_measure, {"text": "Less"}), (desk.cases.finish_measure, {"proof": "Other"})):
        assert refused(act, measure_id=measure.id, **told) == "measure_verified", "it was another measure that was seen"


def test_a_contact_and_a_removal_say_on_which_day_and_by_whom(desk: CasesDesk) -> None:
    case_id, day = desk.intake(quoted="Said"), desk.clock.today()
    told = {"case_id": case_id, "way": Way.FORMAL, "gist": "A letter"}
    assert refused(desk.cases.log_contact, **told, on=day + timedelta(days=1)) == "day_to_come"
    desk.cases.log_contact(**told, on=day - timedelta(days=3))
    desk.cases.remove(case_id=case_id, gist="The post", by="Tea Team", on=day - timedelta(days=1))
    contact, removal = desk.events(case_id)
    assert (contact.on, removal.on, removal.done_by) == (day - timedelta(days=3), day - timedelta(days=1), "Tea Team")
