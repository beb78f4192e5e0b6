"""People and bodies on a real store: above all, nobody leaves an account without the Secretariat's hand."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState, Standing
from actdesk.domain.base import Invalid, Kind, Refused
from actdesk.domain.cases import Case, Measure
from actdesk.domain.people import BodyType, Person, Term
from actdesk.domain.pictures import Consent, Coverage, Picture, PictureUse
from actdesk.domain.records import Officer
from actdesk.domain.requests import ChannelRequest, Condition, Decision, Outcome, Stage, Verdict
from actdesk.domain.security import SecurityAnswer
from actdesk.domain.support import Support
from actdesk.services.duties import DutyKind
from actdesk.services.history import History
from actdesk.services.leaving import Handover
from actdesk.services.people import People, PersonView
from actdesk.services.register import Register
from tests.builders import FakeClock, make_store


class Desk:
    """Both services, and short ways to set a scene."""

    def __init__(self, store: SqlStore, clock: FakeClock) -> None:
        self.store, self.clock = store, clock
        self.register = Register(store, clock, reference())
        self.people = People(store, clock, self.register)

    def person(self, name: str, **fields: Any) -> UUID:
        return self.people.add_person(name=name, **fields).first(Kind.PERSON)

    def member(self, name: str) -> UUID:
        return self.person(name, comms_team_from=self.clock.today() - timedelta(days=400))

    def account(self, handle: str, *holders: UUID, proven: bool = True, state: AccountState | None = None) -> UUID:
        made = self.register.add_account(platform="facebook", handle=handle, state=AccountState.AUTHORISED)
        account_id = made.first(Kind.ACCOUNT)
        today = self.clock.today()
        for person_id in holders:
            self.register.add_administration(
                account_id=account_id, person_id=person_id, start=today, proven_on=today if proven else None
            )
        if state is not None:
            self.register.change_state(account_id=account_id, to=state, reason="Ready.")
        return account_id

    def standing(self, account_id: UUID) -> Standing:
        return self.register.account(account_id).standing.standing

    def get(self, person_id: UUID) -> PersonView:
        return self.people.person(person_id)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FakeClock()
    store = make_store(tmp_path / "store", clock)
    yield Desk(store, clock)
    store.close()


def test_nobody_leaves_the_team_while_that_would_leave_an_account_without_it(desk: Desk) -> None:
    amara = desk.member("Amara")
    account_id = desk.account("actalliance", amara, state=AccountState.ACTIVE)
    with pytest.raises(Refused, match="leaves_account_without") as refusal:
        desk.people.leave(person_id=amara)
    assert refusal.value.facts == {"handle": "actalliance", "count": 1}
    assert desk.get(amara).person.left_on is None, "nothing was changed"
    assert desk.standing(account_id) is Standing.SECRETARIAT_ONLY


def test_a_successor_takes_over_in_the_same_act_and_waits_for_the_proof(desk: Desk) -> None:
    amara, ben = desk.member("Amara"), desk.member("Ben")
    account_id = desk.account("actalliance", amara, state=AccountState.ACTIVE)
    desk.register.attest(account_ids=(account_id,))
    changes = desk.people.leave(person_id=amara, successors={account_id: ben})
    assert {Kind.PERSON, Kind.ADMINISTRATION, Kind.ACCOUNT} <= set(changes.ids)
    view = desk.register.account(account_id)
    assert (view.standing.standing, [p.id for p in view.standing.secretariat]) == (Standing.UNPROVEN, [ben])
    assert view.account.attested_on is None
    gone = desk.get(amara)
    assert (gone.person.left_on, gone.held) == (desk.clock.today(), ())
    assert [h.account.id for h in gone.past] == [account_id]


def test_one_act_hands_over_every_account_and_one_undo_brings_all_back(desk: Desk) -> None:
    amara, ben = desk.member("Amara"), desk.member("Ben")
    accounts = [desk.account(f"act{n}", amara, state=AccountState.ACTIVE) for n in range(3)]
    with pytest.raises(Refused, match="leaves_account_without") as refusal:
        desk.people.leave(person_id=amara, successors={accounts[0]: ben})
    assert refusal.value.facts["count"] == 2
    desk.people.leave(person_id=amara, successors=dict.fromkeys(accounts, ben))
    assert {h.account.id for h in desk.get(ben).held} == set(accounts)
    History(desk.store).undo()
    assert {h.account.id for h in desk.get(amara).held} == set(accounts)
    assert desk.get(ben).held == ()
    assert desk.get(amara).person.left_on is None


def test_a_local_successor_does_not_take_the_secretariats_place(desk: Desk) -> None:
    amara, joel = desk.member("Amara"), desk.person("Joel")
    account_id = desk.account("actalliance", amara, state=AccountState.ACTIVE)
    with pytest.raises(Refused, match="leaves_account_without"):
        desk.people.leave(person_id=amara, successors={account_id: joel})


def test_nobody_succeeds_themselves(desk: Desk) -> None:
    amara = desk.member("Amara")
    account_id = desk.account("actalliance", amara, state=AccountState.ACTIVE)
    with pytest.raises(Refused, match="successor_is_the_same"):
        desk.people.leave(person_id=amara, successors={account_id: amara})


def test_a_successor_who_holds_the_account_already_is_not_entered_twice(desk: Desk) -> None:
    amara, ben = desk.member("Amara"), desk.member("Ben")
    account_id = desk.account("actalliance", amara, ben, state=AccountState.ACTIVE)
    desk.people.leave(person_id=amara, successors={account_id: ben})
    assert len(desk.register.account(account_id).holders) == 2


def test_leaving_the_team_alone_does_not_leave_the_organisation(desk: Desk) -> None:
    amara = desk.member("Amara")
    desk.people.leave(person_id=amara, organisation_too=False)
    person = desk.get(amara).person
    assert (person.left_on, person.comms_team_until) == (None, desk.clock.today())


def test_a_local_person_leaves_without_a_successor(desk: Desk) -> None:
    amara, joel = desk.member("Amara"), desk.person("Joel", sub_team_from=desk.clock.today())
    account_id = desk.account("actalliance", amara, joel, state=AccountState.ACTIVE)
    desk.people.leave(person_id=joel)
    assert desk.standing(account_id) is Standing.SECRETARIAT_ONLY
    assert desk.get(joel).person.sub_team_until == desk.clock.today()


@pytest.mark.parametrize(
    ("second_proven", "state", "marked"),
    [
        (None, AccountState.ACTIVE, True),
        (True, AccountState.ACTIVE, False),
        (False, AccountState.ACTIVE, True),  # an unproven colleague does not carry the account alone
        (None, None, False),  # an account that does not run yet may wait
    ],
)
def test_an_account_is_marked_exactly_if_leaving_it_would_be_refused(
    desk: Desk, second_proven: bool | None, state: AccountState | None, marked: bool
) -> None:
    amara, ben = desk.member("Amara"), desk.member("Ben")
    account_id = desk.account("actalliance", amara, state=state)
    if second_proven is not None:
        today = desk.clock.today()
        desk.register.add_administration(
            account_id=account_id, person_id=ben, start=today, proven_on=today if second_proven else None
        )
    assert [h.last_of_secretariat for h in desk.get(amara).held] == [marked]
    if marked:
        with pytest.raises(Refused, match="leaves_account_without"):
            desk.people.leave(person_id=amara)
    else:
        desk.people.leave(person_id=amara)


def test_two_roles_of_one_person_are_one_hand(desk: Desk) -> None:
    amara = desk.member("Amara")
    desk.account("actalliance", amara, amara, state=AccountState.ACTIVE)
    assert [h.last_of_secretariat for h in desk.get(amara).held] == [True, True]


def test_taking_somebody_out_of_the_team_by_a_change_is_refused_just_the_same(desk: Desk) -> None:
    amara = desk.member("Amara")
    desk.account("actalliance", amara, state=AccountState.ACTIVE)
    with pytest.raises(Refused, match="leaves_account_without"):
        desk.people.change_person(person_id=amara, comms_team_from=None)
    assert desk.get(amara).person.comms_team_from is not None


def test_the_policy_is_acknowledged_with_its_version_and_day(desk: Desk) -> None:
    joel = desk.person("Joel")
    desk.people.acknowledge_policy(person_id=joel, version="2017-06")
    person = desk.get(joel).person
    assert (person.policy_version, person.policy_acknowledged_on) == ("2017-06", desk.clock.today())


def test_whoever_is_enrolled_again_is_a_member_again(desk: Desk) -> None:
    joel = desk.person("Joel", sub_team_from=desk.clock.today(), sub_team_until=desk.clock.today())
    assert not desk.get(joel).person.in_sub_team(desk.clock.today())
    desk.people.enrol(person_id=joel)
    assert desk.get(joel).person.in_sub_team(desk.clock.today())


def test_a_body_knows_its_accounts_and_people(desk: Desk) -> None:
    member = desk.people.add_body(name="Member", type=BodyType.MEMBER).first(Kind.BODY)
    forum = desk.people.add_body(name="Forum", type=BodyType.FORUM, accountable_id=member).first(Kind.BODY)
    joel = desk.person("Joel", body_id=forum)
    account_id = desk.account("actforum")
    desk.register.change_account(account_id=account_id, body_id=forum)
    view = desk.people.body(forum)
    assert view.accountable is not None
    assert (view.accountable.id, [a.id for a in view.accounts], [p.id for p in view.people]) == (
        member,
        [account_id],
        [joel],
    )
    assert [b.name for b in desk.people.bodies()] == ["Forum", "Member"]


def test_two_bodies_never_have_one_name(desk: Desk) -> None:
    desk.people.add_body(name="Great Lakes Forum", type=BodyType.FORUM)
    other = desk.people.add_body(name="Other", type=BodyType.FORUM).first(Kind.BODY)
    with pytest.raises(Refused, match="already_exists"):
        desk.people.add_body(name="GREAT LAKES forum", type=BodyType.FORUM)
    with pytest.raises(Refused, match="already_exists"):
        desk.people.change_body(body_id=other, name="great lakes forum")
    desk.people.change_body(body_id=other, name="OTHER")


def test_a_body_does_not_answer_for_itself(desk: Desk) -> None:
    body = desk.people.add_body(name="Forum", type=BodyType.FORUM).first(Kind.BODY)
    with pytest.raises(Refused, match="accountable_to_itself"):
        desk.people.change_body(body_id=body, accountable_id=body)


def test_somebody_of_the_same_name_or_mail_is_found_before_a_second_is_made(desk: Desk) -> None:
    desk.person("Joël Kamau", email="joel@example.org")
    assert [p.name for p in desk.people.alike(name="joel  KAMAU", email="")] == ["Joël Kamau"]
    assert [p.name for p in desk.people.alike(name="J. K.", email="JOEL@example.org")] == ["Joël Kamau"]
    assert desk.people.alike(name="Joël", email="") == ()


def test_a_name_that_is_too_long_is_refused_by_its_field(desk: Desk) -> None:
    with pytest.raises(Invalid) as refusal:
        desk.person("x" * 201)
    assert refusal.value.fields == {"name": "string_too_long"}
    assert isinstance(desk.get(desk.person("<img src='file:///etc/passwd'> عربي 🙂")).person, Person)


# --- checked today -----------------------------------------------------------------------------------------------


def test_all_that_a_person_holds_is_checked_in_one_act(desk: Desk) -> None:
    amara, ben = desk.member("Amara"), desk.member("Ben")
    held = [desk.account(handle, amara, ben) for handle in ("actalliance", "actyouth")]
    other = desk.account("actclimate", ben)
    changes = desk.people.attest_accounts(person_id=amara)
    assert set(changes.of(Kind.ACCOUNT)) == set(held)
    assert all(desk.register.account(i).account.attested_on == desk.clock.today() for i in held)
    assert desk.register.account(other).account.attested_on is None
    History(desk.store).undo()
    assert all(desk.register.account(i).account.attested_on is None for i in held)


def test_nothing_is_vouched_for_that_is_not_ours(desk: Desk) -> None:
    nobody = desk.member("Amara")
    with pytest.raises(Refused, match="holds_no_account"):
        desk.people.attest_accounts(person_id=nobody)
    fake = desk.register.add_account(platform="x", handle="actalliance1", state=AccountState.IMPERSONATOR)
    with pytest.raises(Refused, match="not_attestable"):
        desk.register.attest(account_ids=(fake.first(Kind.ACCOUNT),))


def test_a_body_has_its_own_days_between_two_checks_and_an_account_may_have_others(desk: Desk) -> None:
    body = desk.people.add_body(name="Lakes Forum", type=BodyType.FORUM).first(Kind.BODY)
    account_id = desk.account("actlakes", desk.member("Amara"))
    desk.register.change_account(account_id=account_id, body_id=body)
    desk.register.attest(account_ids=(account_id,))

    def due() -> tuple[int, str]:
        day = desk.register.account(account_id).review_due
        assert day is not None
        return (day - desk.clock.today()).days, desk.store.lists.rows([account_id])[0].cells["review_due"]

    assert due()[0] == 180
    desk.people.change_body(body_id=body, attestation_days=30)
    in_thirty = desk.clock.today() + timedelta(days=30)
    assert due() == (30, in_thirty.isoformat()), "the list follows at once"
    desk.register.change_account(account_id=account_id, attestation_days=7)
    assert due()[0] == 7


def test_a_departure_makes_the_check_of_what_they_held_due_at_once(desk: Desk) -> None:
    amara, ben = desk.member("Amara"), desk.member("Ben")
    account_id = desk.account("actalliance", amara, ben, state=AccountState.ACTIVE)
    desk.register.attest(account_ids=(account_id,))
    desk.people.leave(person_id=amara)
    assert desk.register.account(account_id).account.attested_on is None


# --- what else hangs on somebody who leaves ----------------------------------------------------------------------


class Hung:
    """Somebody with a request in progress, a measure owed in an open case, and a consent to a published picture."""

    def __init__(self, desk: Desk) -> None:
        self.joel, self.ben = desk.person("Joël Kamau"), desk.person("Ben")
        today = desk.clock.today()
        told = {"reference": "REQ-2026-001", "created_on": today, "stage": Stage.SUBMITTED, "submitted_on": today}
        self.request = ChannelRequest.made(requester_id=self.joel, **told)
        case = Case.made(reference="INF-2026-001", summary="A post.", seen_on=today, opened_on=today)
        self.measure = Measure.made(case_id=case.id, text="Correct the post", owner="joel  KAMAU")
        self.consent = Consent.made(person_name="Joël Kamau", given_on=today)
        picture = Picture.made(name="garden.jpg", sha256="0" * 64, added_on=today)
        covers = Coverage.made(picture_id=picture.id, consent_id=self.consent.id)
        self.use = PictureUse.made(picture_id=picture.id, published_on=today)
        account = Account.made(platform="x", handle="hung", state=AccountState.ACTIVE)
        seen = {"account_id": account.id, "verdict": Verdict.NOT_MET, "why": "By SMS", "due": today}
        self.mend = SecurityAnswer.made(control="second_factor", owner="JOËL Kamau", assessed_on=today, **seen)
        self.mend_key = f"security.{self.mend.id.hex}."
        with desk.store.act("import") as uow:
            for record in (
                *(self.request, case, self.measure, self.consent, picture, covers, self.use),
                *(account, self.mend),
            ):
                uow.add(record)
            uow.commit()

    def handover(self, **fields: Any) -> Handover:
        told = {"requests": {self.request.id: self.ben}, "owed": {self.measure.id: "Ben"}}
        told |= {"consents": {self.consent.id: False}, "duties": {self.mend_key: "Ben"}}
        return Handover(**{**told, **fields})


def test_nobody_leaves_while_something_that_hangs_on_them_is_not_decided(desk: Desk) -> None:
    hung = Hung(desk)
    hanging = desk.people.hanging(hung.joel)
    assert [r.id for r in hanging.requests] == [hung.request.id]
    assert [owed.measure.id for owed in hanging.owed] == [hung.measure.id]
    assert [c.id for c in hanging.consents] == [hung.consent.id]
    assert [(d.key, d.of, d.said) for d in hanging.duties] == [(hung.mend_key, "@hung", "second_factor")]
    for without, count in (
        ({}, 4),
        ({"duties": {}}, 1),
        ({"requests": {}}, 1),
        ({"owed": {hung.measure.id: " "}}, 1),
        ({"consents": {}}, 1),
    ):
        given = hung.handover(**without) if without else None
        with pytest.raises(Refused, match="hangs_on_person") as refusal:
            desk.people.leave(person_id=hung.joel, handover=given)
        assert refusal.value.facts == {"count": count}
    assert desk.get(hung.joel).person.left_on is None
    for same in ({"owed": {hung.measure.id: "JOEL KAMAU"}}, {"duties": {hung.mend_key: "joel kamau"}}):
        with pytest.raises(Refused, match="successor_is_the_same"):
            desk.people.leave(person_id=hung.joel, handover=hung.handover(**same))
    desk.people.leave(person_id=hung.joel, organisation_too=False)  # who only leaves the team keeps what is theirs


def test_everything_is_handed_over_in_the_same_act(desk: Desk) -> None:
    hung = Hung(desk)
    desk.people.leave(person_id=hung.joel, handover=hung.handover())
    with desk.store.read() as reader:
        assert reader.get(ChannelRequest, hung.request.id).requester_id == hung.ben
        assert reader.get(Measure, hung.measure.id).owner == "Ben"
        assert reader.get(Consent, hung.consent.id).withdrawn_on is None
        assert reader.get(SecurityAnswer, hung.mend.id) == hung.mend.changed(owner="Ben")
    History(desk.store).undo()
    with desk.store.read() as reader:
        assert reader.get(ChannelRequest, hung.request.id).requester_id == hung.joel


def test_everything_is_ended_in_the_same_act(desk: Desk) -> None:
    hung = Hung(desk)
    ended = hung.handover(
        requests={hung.request.id: None}, consents={hung.consent.id: True}, duties={hung.mend_key: ""}
    )
    desk.people.leave(person_id=hung.joel, handover=ended)
    with desk.store.read() as reader:
        assert reader.get(ChannelRequest, hung.request.id).stage is Stage.WITHDRAWN
        assert reader.get(Consent, hung.consent.id).withdrawn_on == desk.clock.today()
        assert reader.get(PictureUse, hung.use.id).take_down_due is not None, "a take-down task"
        mend = reader.get(SecurityAnswer, hung.mend.id)
        assert (mend.verdict, mend.owner, mend.due, mend.why) == (Verdict.NOT_ASSESSED, "", None, "By SMS")


class Entrusted:
    """Somebody on whom an opened channel rests: help, a condition, crisis contact, login; and another request."""

    def __init__(self, desk: Desk) -> None:
        self.amara = desk.person("Amara Okoye", email="amara@example.org", comms_team_from=desk.clock.today())
        self.ben = desk.person("Ben Abbas")
        today, later = desk.clock.today(), desk.clock.today() + timedelta(days=30)
        self.account = Account.made(
            platform="x",
            handle="actrivers",
            state=AccountState.ACTIVE,
            parameters=("In two languages.", "Crisis contact: AMARA OKOYE, by day and night.", "Reviewed every year."),
            custody_note="In the team's safe; Ben and Amara Okoye open it.",
            recovery_mailbox="Amara@Example.org",
            recovery_codes_note="In the sealed envelope.",
        )
        told = {"created_on": today, "channel_name": "ACT Rivers"}
        self.opened = ChannelRequest.made(
            reference="REQ-2026-001",
            stage=Stage.OPENED,
            account_id=self.account.id,
            answers={"crisis_contact": "Amara Okoye, +254 700"},
            **told,
        )
        self.asked = ChannelRequest.made(
            reference="REQ-2026-002", stage=Stage.IN_EVALUATION, administrators=(self.ben, self.amara), **told
        )
        weekly = {"rhythm": "every week"}
        self.decision = Decision.made(
            request_id=self.opened.id,
            outcome=Outcome.WITH_CONDITIONS,
            policy_version="2017-06",
            decided_by=desk.store.officer_id,
            decided_at=desk.clock.now(),
            conditions=(
                Condition(text="Train both", owner="amara okoye", due=later),
                Condition(text="Logo", owner="Amara Okoye", due=today, done_on=today),
            ),
            support_plan=(
                Support(clause="support.brand", person_id=self.amara, **weekly),
                Support(clause="support.crisis", who="Amara Okoye", **weekly),
                Support(clause="support.choose", person_id=self.amara, due=today - timedelta(days=1)),
                Support(clause="support.strategy", who="Ben Abbas", **weekly),
            ),
        )
        with desk.store.act("import") as uow:
            for record in (self.account, self.opened, self.asked, self.decision):
                uow.add(record)
            uow.commit()

    def answers(self, **by_kind: str) -> Handover:
        """Who takes over, by kind of duty; `Ben Abbas` where it is not said."""
        texts = {"custody_note": "In the team's safe; Ben opens it.", "recovery_mailbox": "social@example.org"}
        texts |= {"parameters": "Crisis contact: Ben Abbas.", "proposed": ""} | by_kind
        return Handover(duties={duty.key: texts.get(duty.kind, "Ben Abbas") for duty in self.hanging})

    def led_through(self, desk: Desk) -> list[tuple[str, str, str]]:
        self.hanging = desk.people.hanging(self.amara).duties
        return [(duty.kind.value, duty.of, duty.said) for duty in self.hanging]


def test_whoever_leaves_is_led_through_every_duty_that_stands_in_another_record(desk: Desk) -> None:
    """Help of the support plan, conditions, the crisis contact of the parameters, the login and its way back."""
    one = Entrusted(desk)
    assert one.led_through(desk) == [
        ("proposed", "REQ-2026-002", "ACT Rivers"),
        ("condition", "REQ-2026-001", "Train both"),
        ("support", "REQ-2026-001", "support.brand"),
        ("support", "REQ-2026-001", "support.crisis"),
        ("crisis_contact", "REQ-2026-001", "Amara Okoye, +254 700"),
        ("parameters", "@actrivers", "Crisis contact: AMARA OKOYE, by day and night."),
        ("custody_note", "@actrivers", "In the team's safe; Ben and Amara Okoye open it."),
        ("recovery_mailbox", "@actrivers", "Amara@Example.org"),
    ]
    with pytest.raises(Refused, match="hangs_on_person") as refusal:
        desk.people.leave(person_id=one.amara)
    assert refusal.value.facts == {"count": 8}
    with pytest.raises(Refused, match="hangs_on_person") as refusal:
        desk.people.leave(person_id=one.amara, handover=one.answers(condition=" "))
    assert refusal.value.facts == {"count": 1}, "a condition does not end by itself"
    with pytest.raises(Refused, match="still_named") as refusal:
        desk.people.leave(person_id=one.amara, handover=one.answers(custody_note="Amara  OKOYE opens it."))
    assert refusal.value.facts == {"field": next(d.key for d in one.hanging if d.kind is DutyKind.CUSTODY_NOTE)}
    with pytest.raises(Refused, match="secret_typed"):
        desk.people.leave(person_id=one.amara, handover=one.answers(custody_note="password: hunter22"))
    for same in ({"support": str(one.amara)}, {"condition": "amara okoye"}):
        with pytest.raises(Refused, match="successor_is_the_same"):
            desk.people.leave(person_id=one.amara, handover=one.answers(**same))
    assert desk.get(one.amara).person.left_on is None


def test_every_duty_goes_to_other_hands_in_the_same_act_and_comes_back_with_one_undo(desk: Desk) -> None:
    one = Entrusted(desk)
    one.led_through(desk)
    desk.people.leave(person_id=one.amara, handover=one.answers(support=str(one.ben)))
    with desk.store.read() as reader:
        decision, account = reader.get(Decision, one.decision.id), reader.get(Account, one.account.id)
        assert [c.owner for c in decision.conditions] == ["Ben Abbas", "Amara Okoye"], "what is met stays as it was"
        plan = {line.clause: (line.person_id, line.who) for line in decision.support_plan}
        assert plan["support.brand"] == plan["support.crisis"] == (one.ben, "")
        assert plan["support.choose"] == (one.amara, ""), "help that was given stays as it was"
        assert account.parameters == ("In two languages.", "Crisis contact: Ben Abbas.", "Reviewed every year.")
        assert (account.custody_note, account.recovery_mailbox) == (
            "In the team's safe; Ben opens it.",
            "social@example.org",
        )
        assert reader.get(ChannelRequest, one.asked.id).administrators == (one.ben,)
        assert reader.get(ChannelRequest, one.opened.id).answers == {"crisis_contact": "Ben Abbas"}
    assert desk.people.hanging(one.amara).duties == ()
    History(desk.store).undo()
    with desk.store.read() as reader:
        assert reader.get(Decision, one.decision.id) == one.decision
        assert reader.get(Account, one.account.id) == one.account


def test_duties_end_where_nobody_takes_them_over(desk: Desk) -> None:
    one = Entrusted(desk)
    one.led_through(desk)
    desk.people.leave(person_id=one.amara, handover=one.answers(support="", parameters=""))
    with desk.store.read() as reader:
        plan = reader.get(Decision, one.decision.id).support_plan
        assert [line.clause for line in plan] == ["support.choose", "support.strategy"]
        assert reader.get(Account, one.account.id).parameters == ("In two languages.", "Reviewed every year.")


def test_who_leaves_the_team_alone_gives_up_its_help_and_its_keys_and_keeps_the_rest(desk: Desk) -> None:
    one = Entrusted(desk)
    one.led_through(desk)
    with pytest.raises(Refused, match="hangs_on_person") as refusal:
        desk.people.leave(person_id=one.amara, organisation_too=False)
    assert refusal.value.facts == {"count": 4}
    desk.people.leave(person_id=one.amara, organisation_too=False, handover=one.answers())
    with desk.store.read() as reader:
        assert reader.get(Decision, one.decision.id).conditions[0].owner == "amara okoye"
        assert reader.get(Account, one.account.id).recovery_mailbox == "social@example.org"


def test_the_first_name_alone_is_asked_about_on_what_they_hold_and_may_mean_another(desk: Desk) -> None:
    one = Entrusted(desk)
    today = desk.clock.today()
    desk.register.add_administration(account_id=one.account.id, person_id=one.amara, start=today, proven_on=today)
    note = "The envelope is with Amara of the bank."
    desk.register.change_account(account_id=one.account.id, recovery_codes_note=note)
    assert ("recovery_codes_note", "@actrivers", note) in one.led_through(desk)
    given = one.answers(recovery_codes_note=note)
    desk.people.leave(person_id=one.amara, handover=given, successors={one.account.id: desk.member("Ben Abbas II")})
    with desk.store.read() as reader:
        assert reader.get(Account, one.account.id).recovery_codes_note == note


def test_an_administration_that_has_not_begun_does_not_outlive_a_departure(desk: Desk) -> None:
    joel = desk.person("Joel")
    account_id = desk.account("actsoon")
    begins = desk.clock.today() + timedelta(days=20)
    desk.register.add_administration(account_id=account_id, person_id=joel, start=begins)
    assert [h.account.id for h in desk.get(joel).held] == [account_id]
    desk.people.leave(person_id=joel)
    (holder,) = desk.register.account(account_id).holders
    assert holder.administration.end == begins


def test_a_person_who_unlocks_the_store_is_known_as_one(desk: Desk) -> None:
    joel = desk.person("Joel")
    assert not desk.get(joel).unlocks
    with desk.store.act("officer.add") as uow:
        uow.add(Officer.made(name="Joel", person_id=joel))
        uow.commit()
    assert desk.get(joel).unlocks


def test_who_comes_back_to_the_team_was_of_it_before_and_not_in_between(desk: Desk) -> None:
    """ "Was it so on 31 March 2017?" is asked of the term of that day, not of the last one."""
    first, out, back = date(2014, 5, 1), date(2016, 6, 3), date(2018, 1, 15)
    amara = desk.person("Amara", comms_team_from=first, comms_team_until=out)
    account_id = desk.account("actalliance")
    for start, end in ((first, out), (back, None)):
        desk.register.add_administration(account_id=account_id, person_id=amara, start=start, end=end, proven_on=start)

    def standings() -> list[Standing]:
        days = (date(2015, 3, 31), date(2017, 3, 31), date(2019, 3, 31))
        return [desk.register.account(account_id, on=day).standing.standing for day in days]

    assert standings() == [Standing.SECRETARIAT_ONLY, Standing.NOBODY, Standing.LOCAL_ONLY]
    desk.people.change_person(person_id=amara, comms_team_from=back)
    person = desk.get(amara).person
    assert person.comms_team_before == (Term(start=first, until=out),)
    assert (person.comms_team_from, person.comms_team_until) == (back, None)
    assert standings() == [Standing.SECRETARIAT_ONLY, Standing.NOBODY, Standing.SECRETARIAT_ONLY]
    desk.people.change_person(person_id=amara, comms_team_from=date(2018, 2, 1))  # a slip of the hand is mended
    assert desk.get(amara).person.comms_team_before == (Term(start=first, until=out),)
