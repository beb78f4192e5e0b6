"""From a draft to an opened account, on a real store."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import Invalid, Kind, Refused, new_id
from actdesk.domain.closing import ClosingStep, Farewell
from actdesk.domain.overlaps import Shared
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.platforms import HandleProblem
from actdesk.domain.records import Officer
from actdesk.domain.request_steps import ChecklistLine, RequestAct
from actdesk.domain.requests import (
    CRITERIA,
    NO_CONFLICT,
    ChannelRequest,
    ChecklistStep,
    Condition,
    Decision,
    Evaluation,
    Outcome,
    SignedAlone,
    Stage,
    Verdict,
)
from actdesk.domain.support import Support
from actdesk.services.history import History
from actdesk.services.register import Register
from actdesk.services.request_upkeep import RequestUpkeep
from actdesk.services.requests import Requests
from tests.builders import FakeClock, make_key, make_signer, make_store, support_plan

MANUAL = (
    ChecklistStep.MAILBOX,
    ChecklistStep.SECOND_FACTOR,
    ChecklistStep.DESCRIPTION,
    ChecklistStep.CO_BRANDING,
)


class Desk:
    """The requests' service with the records that its tests need."""

    def __init__(self, store: SqlStore, clock: FakeClock) -> None:
        self.store, self.clock = store, clock
        self.register = Register(store, clock, reference())
        self.requests = Requests(store, clock, reference(), self.register)
        self.upkeep = RequestUpkeep(store, clock, self.register)
        today = clock.today()
        self.body = Body.made(name="Great Lakes Forum", type=BodyType.FORUM, region="Great Lakes")
        self.local = Person.made(
            name="Joel Local", email="joel@example.org", sub_team_from=today, policy_acknowledged_on=today
        )
        self.team = Person.made(
            name="Tea Team", email="tea@example.org", comms_team_from=today, policy_acknowledged_on=today
        )
        with store.act("person.add") as uow:
            for record in (self.body, self.local, self.team):
                uow.add(record)
            uow.commit()

    def get(self, request_id: UUID) -> ChannelRequest:
        return self.requests.request(request_id).request

    def draft(self, **answers: str) -> UUID:
        return self.requests.draft(answers=answers).first(Kind.REQUEST)

    def whole(self, **answers: str) -> UUID:
        """A draft in which every field is answered."""
        told = {f.id: f.choices[0].code if f.choices else f"About {f.id}." for f in reference().template().fields}
        told |= {
            "platform": "facebook",
            "handle": "actgreatlakes",
            "channel_name": "ACT Great Lakes",
            "presence": "page",
        }
        told |= {"requester_name": str(self.local.id), "body": str(self.body.id), "languages": "en\nfr"}
        told |= {"administrators": str(self.local.id), "region": "Great Lakes", "expected_end": "2029-12-31"}
        return self.draft(**{**told, **answers})

    def in_evaluation(self, **answers: str) -> UUID:
        request_id = self.whole(**answers)
        self.requests.submit(request_id=request_id)
        self.requests.take_in(request_id=request_id)
        return request_id

    def assessed(self, **answers: str) -> UUID:
        request_id = self.in_evaluation(**answers)
        for criterion in CRITERIA:
            self.requests.evaluate(request_id=request_id, criterion=criterion, verdict=Verdict.MET, why="Shown.")
        return request_id

    def approve(self, request_id: UUID, **fields: Any) -> None:
        self.requests.decide(
            **{
                "request_id": request_id,
                "outcome": Outcome.APPROVED,
                "why": "It reaches people whom we do not reach.",
                "conflict_of_interest": NO_CONFLICT,
                "parameters": ("Posts in English and French.",),
                **fields,
            }
        )

    def approved(self, **answers: str) -> UUID:
        request_id = self.assessed(**answers)
        self.approve(request_id)
        return request_id

    def hold(self, request_id: UUID, *people: Person, proven: bool = True) -> None:
        account = self.requests.request(request_id).account
        assert account
        for person in people:
            day = self.clock.today() if proven else None
            self.register.add_administration(
                account_id=account.id, person_id=person.id, start=self.clock.today(), proven_on=day
            )

    def tick(self, request_id: UUID) -> None:
        for step in MANUAL:
            self.requests.set_step(request_id=request_id, step=step, done=True)
        self.upkeep.set_support(request_id=request_id, plan=support_plan())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FakeClock()
    store = make_store(tmp_path / "store", clock)
    yield Desk(store, clock)
    store.close()


def second_officer(desk: Desk, **fields: Any) -> Officer:
    """Let somebody else sit down at the desk."""
    officer = Officer.made(**{"name": "Bruno Second", **fields})
    with desk.store.act("setting.keep") as uow:
        uow.add(officer)
        uow.commit()
    desk.store.officer_id, desk.store._signer = officer.id, make_signer(officer.id)
    return officer


def test_a_draft_takes_the_next_reference_of_its_year_and_the_newest_form(desk: Desk) -> None:
    assert [desk.get(desk.draft()).reference for _ in range(2)] == ["REQ-2026-001", "REQ-2026-002"]
    desk.clock.move(days=60)
    request = desk.get(desk.draft())
    assert request.reference == "REQ-2027-001"
    assert request.template_version == reference().template().version


def test_references_go_on_after_a_thousand(desk: Desk) -> None:
    with desk.store.act("request.draft") as uow:
        for number in (999, 1000):
            uow.add(ChannelRequest.made(reference=f"REQ-2026-{number}", created_on=desk.clock.today()))
        uow.commit()
    assert desk.get(desk.draft()).reference == "REQ-2026-1001"


def test_a_half_filled_draft_is_kept_word_for_word(desk: Desk) -> None:
    request_id = desk.draft(objectives="Eins\n  zwei", handle="@half")
    desk.requests.save(request_id=request_id, answers={"audience": "شباب مخيم 🏕"})
    view = desk.requests.request(request_id)
    assert view.answers["objectives"] == "Eins\n  zwei"
    assert view.answers["audience"] == "شباب مخيم 🏕"
    assert view.request.handle == "@half"
    assert "region" in view.missing
    assert view.next_acts[0].act is RequestAct.EDIT


def test_a_secret_is_no_answer_and_a_telephone_number_is_one(desk: Desk) -> None:
    request_id = desk.draft()
    with pytest.raises(Invalid) as refusal:
        desk.requests.save(request_id=request_id, answers={"login_mailbox": "press@example.org, password: hunter22"})
    assert refusal.value.fields == {"login_mailbox": "secret_typed"}
    desk.requests.save(request_id=request_id, answers={"crisis_contact": "Amina, 0041-2279-1603"})
    numbered = {"handle": "0029VaAbCdEf9xYzGh12", "existing_link": "0029VaAbCdEf9xYzGh12"}  # as a messenger does
    desk.requests.save(request_id=request_id, answers=numbered)
    approved = desk.approved()
    with pytest.raises(Refused, match="secret_typed"):
        desk.requests.set_step(request_id=approved, step=ChecklistStep.MAILBOX, done=True, note="pwd=hunter22!")


def test_people_whom_the_register_knows_are_kept_by_id_and_others_as_typed(desk: Desk) -> None:
    request_id = desk.draft(requester_name="Somebody New", administrators=f"{desk.local.id}\nAnna N., Caritas")
    view = desk.requests.request(request_id)
    assert view.request.requester_id is None
    assert view.answers["requester_name"] == "Somebody New"
    assert view.administrators == (desk.local,)
    assert view.answers["administrators"].splitlines() == [str(desk.local.id), "Anna N., Caritas"]


def test_the_list_names_a_requester_whom_the_register_does_not_know(desk: Desk) -> None:
    request_id = desk.draft(requester_name="Somebody New", body="A new forum")
    (row,) = desk.store.lists.rows([request_id])
    assert (row.cells["requester"], row.cells["body"]) == ("Somebody New", "A new forum")


def test_an_answer_that_the_form_does_not_ask_for_is_refused_by_name(desk: Desk) -> None:
    with pytest.raises(Invalid) as refusal:
        desk.requests.save(request_id=desk.draft(), answers={"shoe_size": "42"})
    assert refusal.value.fields == {"shoe_size": "unknown_field"}


def test_a_handle_too_long_to_keep_is_refused_by_the_field_of_the_form(desk: Desk) -> None:
    request_id = desk.draft(handle="kept")
    with pytest.raises(Invalid) as refusal:
        desk.requests.save(request_id=request_id, answers={"handle": "x" * 201, "audience": "a\x00b"})
    assert set(refusal.value.fields) == {"handle", "answers"}
    assert desk.get(request_id).handle == "kept"


def test_submitting_names_every_field_that_is_not_answered(desk: Desk) -> None:
    request_id = desk.whole(audience="  ", lifespan="")
    with pytest.raises(Invalid) as refusal:
        desk.requests.submit(request_id=request_id)
    assert refusal.value.fields == {"audience": "missing", "lifespan": "missing"}
    assert desk.get(request_id).stage is Stage.DRAFT


def test_a_submitted_request_is_not_edited_until_it_is_returned(desk: Desk) -> None:
    request_id = desk.in_evaluation()
    with pytest.raises(Refused, match="request_not_editable"):
        desk.requests.save(request_id=request_id, answers={"audience": "Others"})
    desk.requests.send_back(request_id=request_id, questions={"audience": "Which\n young people?", "": "And why now?"})
    desk.requests.save(request_id=request_id, answers={"audience": "Those of 15 to 25"})
    desk.requests.submit(request_id=request_id)
    assert desk.get(request_id).stage is Stage.SUBMITTED


def test_returning_takes_a_question_and_a_field_that_the_form_has(desk: Desk) -> None:
    request_id = desk.in_evaluation()
    with pytest.raises(Refused, match="questions_missing"):
        desk.requests.send_back(request_id=request_id, questions={"audience": "  "})
    with pytest.raises(Invalid):
        desk.requests.send_back(request_id=request_id, questions={"shoe_size": "Why?"})


def test_a_second_verdict_of_one_evaluator_takes_the_place_of_the_first(desk: Desk) -> None:
    request_id = desk.in_evaluation()
    for verdict in (Verdict.MET, Verdict.PARTLY):
        desk.requests.evaluate(request_id=request_id, criterion="criterion.brand", verdict=verdict, why="So.")
    (line,) = desk.requests.request(request_id).evaluations
    assert line.evaluation.verdict is Verdict.PARTLY
    assert line.own


def test_two_evaluators_differ_and_both_stand(desk: Desk) -> None:
    request_id = desk.in_evaluation()
    desk.requests.evaluate(request_id=request_id, criterion="criterion.fit", verdict=Verdict.MET)
    second_officer(desk)
    desk.requests.evaluate(request_id=request_id, criterion="criterion.fit", verdict=Verdict.NOT_MET, why="A group.")
    lines = desk.requests.request(request_id).evaluations
    assert [(e.evaluator, e.evaluation.verdict, e.own) for e in lines] == [
        ("Amina Officer", Verdict.MET, False),
        ("Bruno Second", Verdict.NOT_MET, True),
    ]


def test_only_a_criterion_of_a_request_in_evaluation_is_evaluated(desk: Desk) -> None:
    with pytest.raises(Refused, match="not_in_evaluation"):
        desk.requests.evaluate(request_id=desk.whole(), criterion="criterion.fit", verdict=Verdict.MET)
    with pytest.raises(Refused, match="unknown_criterion"):
        desk.requests.evaluate(request_id=desk.in_evaluation(), criterion="criterion.shoes", verdict=Verdict.MET)


def test_an_approval_makes_the_authorised_account_and_its_checklist_in_the_same_act(desk: Desk) -> None:
    request_id = desk.assessed()
    changes = desk.requests.decide(
        request_id=request_id,
        outcome=Outcome.APPROVED,
        why="It adds a region.",
        conflict_of_interest=NO_CONFLICT,
        parameters=("Two languages.", "  "),
    )
    view = desk.requests.request(request_id)
    account, decision = view.account, view.decision
    assert account
    assert decision
    assert set(changes.ids) == {Kind.REQUEST, Kind.DECISION, Kind.ACCOUNT, Kind.CHECKLIST_ITEM}
    assert account.state is AccountState.AUTHORISED
    assert account.request_id == request_id
    assert account.parameters == decision.parameters == ("Two languages.",)
    assert account.url == "https://www.facebook.com/actgreatlakes"
    assert (account.handle, account.languages, account.region) == ("actgreatlakes", ("en", "fr"), "Great Lakes")
    assert account.expected_end
    assert account.expected_end.year == 2029
    assert decision.policy_version == reference().policy().id
    assert [line.step for line in view.checklist] == list(ChecklistStep)
    assert view.request.stage is Stage.APPROVED


def test_undoing_an_approval_takes_the_account_and_the_checklist_back(desk: Desk) -> None:
    request_id = desk.approved()
    History(desk.store).undo()
    view = desk.requests.request(request_id)
    assert (view.account, view.decision, view.checklist) == (None, None, ())
    assert view.request.stage is Stage.IN_EVALUATION


def test_an_account_that_was_found_is_authorised_rather_than_made_twice(desk: Desk) -> None:
    desk.register.add_account(platform="facebook", handle="ActGreatLakes", state=AccountState.FOUND, notes="Seen.")
    account = desk.requests.request(desk.approved()).account
    assert account
    assert (account.state, account.notes) == (AccountState.AUTHORISED, "Seen.")
    with desk.store.read() as reader:
        assert reader.count(Account) == 1


def test_an_account_that_the_register_has_is_not_approved_a_second_time(desk: Desk) -> None:
    desk.register.add_account(platform="facebook", handle="actgreatlakes", state=AccountState.AUTHORISED)
    request_id = desk.assessed()
    with pytest.raises(Refused, match="already_exists"):
        desk.approve(request_id)
    assert desk.requests.request(request_id).decision is None


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"why": " "}, "reason_missing"),
        ({"parameters": (" ",)}, "parameters_missing"),
        ({"conflict_of_interest": ""}, "conflict_not_declared"),
        ({"conflict_of_interest": "A cousin works there."}, "second_officer_needed"),
        ({"outcome": Outcome.WITH_CONDITIONS}, "conditions_missing"),
        ({"outcome": Outcome.WITH_CONDITIONS, "conditions": (Condition(text="Train"),)}, "condition_incomplete"),
        ({"outcome": Outcome.DECLINED}, "alternative_missing"),
    ],
)
def test_a_decision_that_lacks_something_is_refused_by_name(desk: Desk, fields: dict[str, Any], code: str) -> None:
    request_id = desk.assessed()
    with pytest.raises(Refused, match=code):
        desk.approve(request_id, **fields)
    assert desk.requests.request(request_id).account is None


def test_a_declared_conflict_of_interest_takes_an_officer_who_has_none(desk: Desk) -> None:
    request_id = desk.assessed()
    officers = [Officer.made(name="Bruno Second"), Officer.made(name="Joel as officer", email="joel@example.org")]
    with desk.store.act("import") as uow:
        uow.add_all(officers)
        uow.add(make_key(officers[0]))
        uow.commit()
    second, concerned = (make_signer(o.id) for o in officers)
    for witness, code in (
        (make_signer(desk.store.officer_id), "same_officer"),
        (make_signer(new_id()), "second_officer_left"),
        (concerned, "second_officer_concerned"),
    ):
        with pytest.raises(Refused, match=code):
            desk.approve(request_id, conflict_of_interest="A cousin works there.", second=witness)
    assert [o.name for o in desk.requests.request(request_id).second_officers] == ["Bruno Second"]
    desk.approve(request_id, conflict_of_interest="A cousin works there.", second=second)
    view = desk.requests.request(request_id)
    assert view.decision
    assert (view.decided_by, view.second_officer) == ("Amina Officer", "Bruno Second")


def test_no_approval_before_every_criterion_is_assessed_and_every_doubt_explained(desk: Desk) -> None:
    request_id = desk.in_evaluation()
    with pytest.raises(Refused, match="criteria_not_assessed"):
        desk.approve(request_id)
    for criterion in CRITERIA:
        desk.requests.evaluate(request_id=request_id, criterion=criterion, verdict=Verdict.PARTLY)
    with pytest.raises(Refused, match="verdict_without_reason"):
        desk.approve(request_id)


def test_conditions_keep_their_owner_and_their_day(desk: Desk) -> None:
    request_id = desk.assessed()
    due = desk.clock.today() + timedelta(days=60)
    condition = Condition(text="Both administrators are trained", owner="Joel Local", due=due)
    desk.approve(request_id, outcome=Outcome.WITH_CONDITIONS, conditions=(condition,))
    decision = desk.requests.request(request_id).decision
    assert decision
    assert decision.conditions == (condition,)
    assert desk.get(request_id).stage is Stage.APPROVED_WITH_CONDITIONS


def test_a_condition_is_ticked_off_with_its_day_and_back(desk: Desk) -> None:
    request_id, due = desk.assessed(), desk.clock.today()
    conditions = tuple(Condition(text=text, owner="Joel Local", due=due) for text in ("Train", "Translate"))
    desk.approve(request_id, outcome=Outcome.WITH_CONDITIONS, conditions=conditions)
    for done, days in ((True, [None, due]), (False, [None, None])):
        desk.upkeep.set_condition(request_id=request_id, number=1, done=done, proof="Seen")
        decision = desk.requests.request(request_id).decision
        assert decision
        assert [c.done_on for c in decision.conditions] == days
    for number in (-1, 2):
        with pytest.raises(Refused, match="record_gone"):
            desk.upkeep.set_condition(request_id=request_id, number=number, done=True, proof="Seen")


def test_the_support_plan_is_kept_by_clause_and_knows_no_other(desk: Desk) -> None:
    request_id = desk.assessed()
    night = Support.made(clause="support.crisis", what=" We answer at night. ", who="Zoë", rhythm=" when it burns ")
    kit = Support.made(clause="support.brand", person_id=desk.team.id, due=desk.clock.today())
    unknown = night.changed(clause="support.money")
    for lines, kind in (((unknown,), "unknown_clause"), ((night, night), "clause_twice")):
        with pytest.raises(Invalid) as invalid:
            desk.approve(request_id, support_plan=lines)
        assert invalid.value.fields == {"support_plan": kind}
    for half in (
        night.changed(who="  "),
        night.changed(rhythm=" "),
        kit.changed(due=None),
        kit.changed(person_id=None),
    ):
        with pytest.raises(Refused, match="support_incomplete"):
            desk.approve(request_id, support_plan=(half,))
    desk.approve(request_id, support_plan=(night, kit))
    view = desk.requests.request(request_id)
    assert view.decision
    assert view.decision.support_plan == (kit, night.changed(what="We answer at night.", rhythm="when it burns"))
    assert [(line.clause, line.who) for line in view.support if line.agreed] == [
        ("support.brand", desk.team.name),
        ("support.crisis", "Zoë"),
    ]


def test_the_plan_of_six_is_agreed_before_the_opening_with_who_and_when(desk: Desk) -> None:
    request_id = desk.approved()

    def step() -> ChecklistLine:
        return next(li for li in desk.requests.request(request_id).checklist if li.step is ChecklistStep.SUPPORT_PLAN)

    with pytest.raises(Refused, match="step_is_computed"):
        desk.requests.set_step(request_id=request_id, step=ChecklistStep.SUPPORT_PLAN, done=True)
    desk.upkeep.set_support(request_id=request_id, plan=support_plan()[:5])
    assert (step().done, step().computed) == (False, True)
    desk.upkeep.set_support(request_id=request_id, plan=support_plan())
    assert step().done
    for other in (desk.draft(), desk.assessed(handle="another")):
        with pytest.raises(Refused, match="no_support_plan"):
            desk.upkeep.set_support(request_id=other, plan=support_plan())


def test_a_decision_is_signed_by_two_wherever_another_officer_has_a_key(desk: Desk) -> None:
    alone = desk.assessed()
    desk.approve(alone)
    view = desk.requests.request(alone)
    assert view.decision
    assert (view.decision.second_officer_id, view.decision.signed_alone) == (None, SignedAlone.ONLY_OFFICER)
    with desk.store.read() as reader:
        (made,) = reader.history(Decision, [view.decision.id])
    assert made.after
    assert made.after["signed_alone"] == "only_officer", "the journal says that one signed, and why"
    second, keyless = Officer.made(name="Bruno Second"), Officer.made(name="Carla Keyless")
    with desk.store.act("import") as uow:
        uow.add_all([second, keyless])
        uow.add(make_key(second))
        uow.commit()
    for number, fields in enumerate(({}, {"outcome": Outcome.DECLINED, "alternative": "The page", "parameters": ()})):
        request_id = desk.assessed(handle=f"another{number}")
        assert [o.name for o in desk.requests.request(request_id).second_officers] == ["Bruno Second"]
        with pytest.raises(Refused, match="second_officer_needed"):
            desk.approve(request_id, **fields)
        desk.approve(request_id, **fields, second=make_signer(second.id))
        view = desk.requests.request(request_id)
        assert view.decision
        assert (view.second_officer, view.decision.signed_alone) == ("Bruno Second", None)


def test_where_the_others_are_concerned_one_officer_decides_and_the_decision_says_so(desk: Desk) -> None:
    concerned = Officer.made(name="Joel as officer", person_id=desk.local.id)
    with desk.store.act("import") as uow:
        uow.add_all([concerned])
        uow.add(make_key(concerned))
        uow.commit()
    request_id = desk.assessed()
    assert desk.requests.request(request_id).alone_because is SignedAlone.OTHERS_CONCERNED
    with pytest.raises(Refused, match="second_officer_needed"):
        desk.approve(request_id, conflict_of_interest="A cousin works there.")
    desk.approve(request_id)
    decision = desk.requests.request(request_id).decision
    assert decision
    assert decision.signed_alone is SignedAlone.OTHERS_CONCERNED


def test_a_language_that_has_no_code_keeps_its_whole_name(desk: Desk) -> None:
    account = desk.requests.request(desk.approved(languages="fr\n Kirundi of the hills \n\n")).account
    assert account
    assert account.languages == ("fr", "Kirundi of the hills")


def test_the_view_names_who_ticked_a_step(desk: Desk) -> None:
    request_id = desk.approved()
    desk.requests.set_step(request_id=request_id, step=ChecklistStep.MAILBOX, done=True)
    view = desk.requests.request(request_id)
    assert view.officers == {desk.store.officer_id: "Amina Officer"}
    assert (view.day, view.may_not_decide) == (desk.clock.today(), "")


def test_a_declined_request_offers_an_alternative_and_makes_no_account(desk: Desk) -> None:
    request_id = desk.assessed()
    desk.approve(request_id, outcome=Outcome.DECLINED, alternative="Posts on the regional page", parameters=())
    view = desk.requests.request(request_id)
    assert view.request.stage is Stage.DECLINED
    assert (view.account, view.checklist, view.next_acts) == (None, (), ())


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"requester_name": "{id}"}, "own_request"),
        ({"requester_name": "Áĺex Decider"}, "own_request"),
        ({"administrators": "Joel\n{id}"}, "would_administer"),
        ({"administrators": "alex@example.org, ACT"}, "would_administer"),
    ],
)
def test_nobody_decides_their_own_request_or_where_they_would_administer(
    desk: Desk, answers: dict[str, str], code: str
) -> None:
    alex = Person.made(name="Alex Decider", email="ALEX@example.org")
    with desk.store.act("person.add") as uow:
        uow.add(alex)
        uow.commit()
    request_id = desk.assessed(**{name: text.format(id=alex.id) for name, text in answers.items()})
    second_officer(desk, name="Alex Decider", email="alex@example.org")
    with pytest.raises(Refused, match=code):
        desk.approve(request_id)
    decide = next(a for a in desk.requests.request(request_id).next_acts if a.act is RequestAct.DECIDE)
    assert decide.why == code


def test_an_officer_whose_name_is_part_of_another_name_may_decide(desk: Desk) -> None:
    request_id = desk.assessed(administrators="Annabel Lee\nHanna Ann-Marie")
    first = desk.store.officer_id
    second_officer(desk, name="Anna")
    desk.approve(request_id, second=make_signer(first))


def test_the_co_administrator_is_read_from_the_register_and_never_ticked(desk: Desk) -> None:
    request_id = desk.approved()
    with pytest.raises(Refused, match="step_is_computed"):
        desk.requests.set_step(request_id=request_id, step=ChecklistStep.CO_ADMINISTRATOR, done=True)
    desk.hold(request_id, desk.local, desk.team)
    lines = {line.step: line for line in desk.requests.request(request_id).checklist}
    assert lines[ChecklistStep.CO_ADMINISTRATOR].done
    assert lines[ChecklistStep.SUB_TEAM].done
    assert lines[ChecklistStep.POLICY_ACKNOWLEDGED].done
    assert not lines[ChecklistStep.MAILBOX].done


def test_the_checklist_names_whoever_is_not_in_the_sub_team(desk: Desk) -> None:
    stranger = Person.made(name="Nadia New")
    with desk.store.act("person.add") as uow:
        uow.add(stranger)
        uow.commit()
    request_id = desk.approved(administrators=f"{stranger.id}\n{desk.local.id}")
    lines = {line.step: line for line in desk.requests.request(request_id).checklist}
    assert lines[ChecklistStep.SUB_TEAM].missing == (stranger,)
    assert lines[ChecklistStep.POLICY_ACKNOWLEDGED].missing == (stranger,)


def test_who_accepted_an_older_edition_of_the_policy_has_not_accepted_the_one_in_force(desk: Desk) -> None:
    request_id = desk.approved()

    def silent() -> list[str]:
        lines = desk.requests.request(request_id).checklist
        return [p.name for li in lines if li.step is ChecklistStep.POLICY_ACKNOWLEDGED for p in li.missing]

    assert silent() == []
    with desk.store.act("person.change") as uow:
        uow.put(uow.get(Person, desk.local.id).changed(policy_version="2012-01"))
        uow.commit()
    assert silent() == ["Joel Local"]


def test_where_the_register_knows_nobody_the_officer_says_it(desk: Desk) -> None:
    request_id = desk.approved(administrators="Somebody\nSomebody else")
    desk.requests.set_step(request_id=request_id, step=ChecklistStep.SUB_TEAM, done=True, note="By mail, 3 May")
    line = next(li for li in desk.requests.request(request_id).checklist if li.step is ChecklistStep.SUB_TEAM)
    assert (line.done, line.computed, line.item.note) == (True, False, "By mail, 3 May")
    desk.requests.set_step(request_id=request_id, step=ChecklistStep.SUB_TEAM, done=False)
    line = next(li for li in desk.requests.request(request_id).checklist if li.step is ChecklistStep.SUB_TEAM)
    assert (line.done, line.item.done_by, line.item.note) == (False, None, "By mail, 3 May")


def test_an_account_opens_only_with_a_proven_co_administrator_and_every_step_done(desk: Desk) -> None:
    request_id = desk.approved()
    with pytest.raises(Refused, match="co_administration_missing"):
        desk.requests.open(request_id=request_id)
    desk.hold(request_id, desk.local, desk.team)
    with pytest.raises(Refused, match="checklist_open") as refusal:
        desk.requests.open(request_id=request_id)
    assert refusal.value.facts["count"] == len(MANUAL) + 1  # and the support plan
    desk.tick(request_id)
    assert desk.requests.request(request_id).next_acts[0].act is RequestAct.OPEN
    changes = desk.requests.open(request_id=request_id)
    view = desk.requests.request(request_id)
    assert {Kind.REQUEST, Kind.ACCOUNT} <= set(changes.ids)
    assert view.account
    assert view.account.state is AccountState.ACTIVE
    assert view.account.opened_on == desk.clock.today()
    assert view.request.stage is Stage.OPENED
    assert all(line.item.done_on for line in view.checklist)


def test_an_unproven_co_administrator_does_not_open_an_account(desk: Desk) -> None:
    request_id = desk.approved()
    desk.hold(request_id, desk.local, desk.team, proven=False)
    desk.tick(request_id)
    with pytest.raises(Refused, match="co_administration_missing"):
        desk.requests.open(request_id=request_id)


def test_withdrawing_an_approved_request_closes_the_account_that_it_was_given(desk: Desk) -> None:
    request_id = desk.approved()
    with pytest.raises(Refused, match="reason_missing"):
        desk.requests.withdraw(request_id=request_id, reason=" ")
    desk.requests.withdraw(request_id=request_id, reason="The forum has merged.")
    view = desk.requests.request(request_id)
    assert view.request.stage is Stage.WITHDRAWN
    assert "The forum has merged." in view.request.notes
    assert view.account
    assert view.account.state is AccountState.CLOSED_HANDLE_KEPT


def test_withdrawing_begins_the_closing_of_an_account_that_somebody_holds_already(desk: Desk) -> None:
    request_id = desk.approved()
    desk.hold(request_id, desk.local)
    desk.requests.withdraw(request_id=request_id, reason="The forum has merged.")
    account = desk.requests.request(request_id).account
    assert account
    assert (account.state, bool(account.closing_on)) == (AccountState.CLOSING, True)
    with desk.store.read() as reader:
        assert reader.count(ClosingStep, account_id=account.id) == len(Farewell)


def test_a_request_lapses_with_a_reason_and_not_as_a_draft(desk: Desk) -> None:
    with pytest.raises(Refused, match="stage_not_reachable"):
        desk.requests.lapse(request_id=desk.draft(), reason="Silence")
    request_id = desk.in_evaluation()
    desk.requests.lapse(request_id=request_id, reason="No answer for three months.")
    assert desk.get(request_id).stage is Stage.LAPSED


def test_the_accounts_that_share_most_come_first_with_their_reasons(desk: Desk) -> None:
    near = Account.made(
        platform="facebook",
        handle="near",
        state=AccountState.AUTHORISED,
        body_id=desk.body.id,
        region="Great Lakes",
        languages=("fr",),
        purpose="Young volunteers",
    )
    far = Account.made(platform="x", handle="far", state=AccountState.AUTHORISED, purpose="Volunteers of Asia")
    other = Account.made(platform="facebook", handle="other", state=AccountState.AUTHORISED, languages=("en",))
    fake = near.changed(id=desk.team.id, handle="fake", state=AccountState.IMPERSONATOR)
    with desk.store.act("account.add") as uow:
        for account in (near, far, other, fake):
            uow.add(account)
        uow.commit()
    found = desk.requests.overlaps(desk.whole(audience="Volunteers, young ones"))
    assert [o.account for o in found] == [near, far]
    assert set(found[0].shared) == set(Shared)
    assert found[1].shared == (Shared.SUBJECT,)
    assert found[1].subjects == ("volunteers",)


def test_the_own_account_of_a_request_is_no_overlap(desk: Desk) -> None:
    assert desk.requests.overlaps(desk.approved()) == ()


def test_what_is_known_of_the_accounts_is_kept_until_one_changes(desk: Desk) -> None:
    desk.register.add_account(platform="x", handle="first", state=AccountState.AUTHORISED, purpose="Volunteers")
    request_id = desk.whole(audience="Volunteers")
    assert [o.account.handle for o in desk.requests.overlaps(request_id)] == ["first"]
    index = desk.requests._index
    with desk.store.act("person.add") as uow:
        uow.add(Person.made(name="Somebody else"))
        uow.commit()
    desk.requests.overlaps(request_id)
    assert desk.requests._index is index, "no account was changed"
    desk.register.add_account(platform="x", handle="second", state=AccountState.AUTHORISED, purpose="Volunteers")
    assert {o.account.handle for o in desk.requests.overlaps(request_id)} == {"first", "second"}


def test_a_handle_is_checked_against_the_platform_and_the_register(desk: Desk) -> None:
    desk.register.add_account(platform="facebook", handle="actalliance", state=AccountState.AUTHORISED)
    check = desk.requests.name_check
    assert check("facebook", "act alliance!").problem is HandleProblem.CHARACTERS
    taken = check("facebook", "@ACT.Alliance").taken
    assert taken
    assert taken.handle == "actalliance"
    assert [a.handle for a in check("x", "actal1iance").alike] == ["actalliance"]
    assert check("facebook", "greatlakesforum").clear
    assert check("no such platform", "actalliance").alike


def test_every_answer_of_the_shipped_form_survives_saving(desk: Desk) -> None:
    fields = reference().template().fields
    answers = {f.id: f"‹{f.id}› = '\"<b>" for f in fields}
    view = desk.requests.request(desk.draft(**answers))
    assert view.answers == answers


def test_the_parameters_to_choose_from_speak_three_languages_and_cite_clauses(desk: Desk) -> None:
    parameters = desk.requests.parameters()
    assert len(parameters) == 10
    for parameter in parameters:
        assert reference().clause(parameter.clause)
        assert len({*parameter.suggestion.values()}) == 3


def test_evaluations_and_decisions_leave_their_journal_on_the_right_records(desk: Desk) -> None:
    request_id = desk.approved()
    with desk.store.read() as reader:
        stages = [
            e.after["stage"] for e in reader.history(ChannelRequest, [request_id]) if e.after and "stage" in e.after
        ]
        assert stages == ["approved", "in_evaluation", "submitted", "draft"]
        assert reader.count(Evaluation, request_id=request_id) == 6
        assert reader.count(Decision, request_id=request_id) == 1
        assert reader.count(Administration) == 0
