"""The register on a real store: accounts, administrations, states, checks, and whose a pasted link is."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState, Administration, Custody, Standing
from actdesk.domain.base import Invalid, Kind, Refused
from actdesk.domain.people import Person
from actdesk.services.history import History
from actdesk.services.register import Register
from tests.builders import FakeClock, make_store


class Desk:
    """The register's service with one of the team and one local person."""

    def __init__(self, store: SqlStore, clock: FakeClock) -> None:
        self.store, self.clock = store, clock
        self.register = Register(store, clock, reference())
        self.team = Person.made(name="Tea Team", comms_team_from=clock.today())
        self.other = Person.made(name="Omar Other", comms_team_from=clock.today())
        self.local = Person.made(name="Joel Local")
        with store.act("person.add") as uow:
            for person in (self.team, self.other, self.local):
                uow.add(person)
            uow.commit()

    def add(self, handle: str = "actalliance", **fields: Any) -> UUID:
        told = {"platform": "facebook", "state": AccountState.AUTHORISED, "handle": handle}
        return self.register.add_account(**{**told, **fields}).first(Kind.ACCOUNT)

    def get(self, account_id: UUID) -> Account:
        return self.register.account(account_id).account

    def hold(self, account_id: UUID, person: Person, *, proven: bool = True, **fields: Any) -> UUID:
        today = self.clock.today()
        told = {"account_id": account_id, "person_id": person.id, "start": today}
        told |= {"proven_on": today if proven else None}
        return self.register.add_administration(**{**told, **fields}).first(Kind.ADMINISTRATION)

    def active(self, handle: str = "actalliance") -> tuple[UUID, UUID]:
        """An active account that one of the team holds; the account's id and the administration's."""
        account_id = self.add(handle)
        held = self.hold(account_id, self.team)
        self.register.change_state(account_id=account_id, to=AccountState.ACTIVE, reason="Ready.")
        return account_id, held


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FakeClock()
    store = make_store(tmp_path / "store", clock)
    yield Desk(store, clock)
    store.close()


def test_an_account_is_taken_in_as_it_is_found_and_never_as_active(desk: Desk) -> None:
    assert desk.get(desk.add(state=AccountState.FOUND)).state is AccountState.FOUND
    with pytest.raises(Refused, match="state_at_intake"):
        desk.add("other", state=AccountState.ACTIVE)


@pytest.mark.parametrize("again", ["actalliance", "ACTAlliance", "act.alliance", "@actalliance"])
def test_two_spellings_of_one_handle_are_one_account(desk: Desk, again: str) -> None:
    desk.add("actalliance")
    with pytest.raises(Refused, match="already_exists") as refusal:
        desk.add(again)
    assert refusal.value.facts["handle"] == again
    assert desk.add("actalliance", platform="x"), "the same name elsewhere is another account"


def test_a_handle_can_not_be_changed_into_one_that_is_taken(desk: Desk) -> None:
    desk.add("actalliance")
    other = desk.add("other")
    with pytest.raises(Refused, match="already_exists"):
        desk.register.change_account(account_id=other, handle="ACTalliance")
    assert desk.get(other).handle == "other"


def test_a_change_of_fields_never_changes_the_state(desk: Desk) -> None:
    account_id = desk.add()
    desk.register.change_account(account_id=account_id, purpose="News", state=AccountState.ACTIVE)
    account = desk.get(account_id)
    assert (account.purpose, account.state) == ("News", AccountState.AUTHORISED)


def test_an_empty_handle_and_a_nul_are_named_by_their_field(desk: Desk) -> None:
    with pytest.raises(Invalid) as refusal:
        desk.add("")
    assert refusal.value.fields == {"handle": "string_too_short"}
    with pytest.raises(Invalid) as refusal:
        desk.add("act", purpose="a\x00b")
    assert refusal.value.fields == {"purpose": "nul_character"}


def test_an_account_opens_only_with_a_proven_secretariat_co_admin(desk: Desk) -> None:
    account_id = desk.add()
    held = desk.hold(account_id, desk.team, proven=False)
    with pytest.raises(Refused, match="co_administration_missing") as refusal:
        desk.register.change_state(account_id=account_id, to=AccountState.ACTIVE, reason="Ready.")
    assert refusal.value.facts["standing"] == Standing.UNPROVEN.value
    assert desk.get(account_id).state is AccountState.AUTHORISED
    desk.register.prove_administration(administration_id=held, evidence="Seen in the page's roles.")
    desk.register.change_state(account_id=account_id, to=AccountState.ACTIVE, reason=" Ready. ")
    account = desk.get(account_id)
    assert (account.state, account.state_reason) == (AccountState.ACTIVE, "Ready.")
    assert account.opened_on == desk.clock.today()


def test_reopening_keeps_the_day_on_which_it_was_first_opened(desk: Desk) -> None:
    account_id, _ = desk.active()
    first = desk.get(account_id).opened_on
    desk.register.change_state(account_id=account_id, to=AccountState.DORMANT, reason="Quiet.")
    desk.clock.move(days=30)
    desk.register.change_state(account_id=account_id, to=AccountState.ACTIVE, reason="Loud.")
    assert desk.get(account_id).opened_on == first


def test_a_proof_says_what_was_seen(desk: Desk) -> None:
    held = desk.hold(desk.add(), desk.team, proven=False)
    with pytest.raises(Refused, match="evidence_missing"):
        desk.register.prove_administration(administration_id=held, evidence=" ")


@pytest.mark.parametrize(("role", "administers"), [("full_control", True), ("task_access", False), ("helper", True)])
def test_whether_a_role_administers_is_read_from_the_platforms_list(desk: Desk, role: str, administers: bool) -> None:
    account_id = desk.add()
    desk.hold(account_id, desk.team, role=role, administers=True)
    assert desk.register.account(account_id).holders[0].administration.administers is administers


def test_an_administration_can_not_end_before_it_starts(desk: Desk) -> None:
    account_id = desk.add()
    yesterday = desk.clock.today() - timedelta(days=1)
    with pytest.raises(Refused, match="end_before_start"):
        desk.hold(account_id, desk.team, end=yesterday)
    held = desk.hold(account_id, desk.team)
    with pytest.raises(Refused, match="end_before_start"):
        desk.register.end_administration(administration_id=held, on=yesterday)


def test_the_last_hand_of_the_secretariat_leaves_a_running_account_only_with_a_reason(desk: Desk) -> None:
    account_id, held = desk.active()
    with pytest.raises(Refused, match="leaves_account_without") as refusal:
        desk.register.end_administration(administration_id=held)
    assert refusal.value.facts == {"handle": "actalliance"}
    assert desk.register.account(account_id).standing.standing is Standing.SECRETARIAT_ONLY
    desk.register.end_administration(administration_id=held, gap_reason="The platform removed her.")
    view = desk.register.account(account_id)
    assert view.standing.standing is Standing.NOBODY
    assert "The platform removed her." in view.account.notes


def test_one_of_two_hands_may_leave(desk: Desk) -> None:
    account_id, held = desk.active()
    desk.hold(account_id, desk.other)
    desk.register.end_administration(administration_id=held)
    assert desk.register.account(account_id).standing.secretariat == (desk.other,)


def test_past_holders_come_after_those_of_today(desk: Desk) -> None:
    account_id, held = desk.active()
    desk.clock.move(days=2)
    desk.hold(account_id, desk.other)
    desk.register.end_administration(administration_id=held)
    assert [h.person for h in desk.register.account(account_id).holders] == [desk.other, desk.team]


def test_checked_today_names_the_officer_and_lasts_180_days(desk: Desk) -> None:
    account_id, _ = desk.active()
    desk.register.attest(account_ids=(account_id,))
    account = desk.get(account_id)
    assert (account.attested_on, account.attested_by) == (desk.clock.today(), desk.store.officer_id)
    assert desk.register.account(account_id).review_due == desk.clock.today() + timedelta(days=180)


@pytest.mark.parametrize("act", ["handle", "add", "end"])
def test_a_change_of_link_or_of_administrators_resets_the_check(desk: Desk, act: str) -> None:
    account_id, _ = desk.active()
    second = desk.hold(account_id, desk.other)
    desk.register.attest(account_ids=(account_id,))
    if act == "handle":
        desk.register.change_account(account_id=account_id, handle="actalliance2")
    elif act == "add":
        desk.hold(account_id, desk.local)
    else:
        desk.register.end_administration(administration_id=second)
    account = desk.get(account_id)
    assert (account.attested_on, account.attested_by) == (None, None)


def test_a_proof_and_a_change_of_purpose_leave_the_check(desk: Desk) -> None:
    account_id, held = desk.active()
    desk.register.attest(account_ids=(account_id,))
    desk.register.prove_administration(administration_id=held, evidence="Seen.")
    desk.register.change_account(account_id=account_id, purpose="News")
    assert desk.get(account_id).attested_on == desk.clock.today()


def test_every_act_on_an_account_can_be_taken_back(desk: Desk) -> None:
    account_id, _ = desk.active()
    History(desk.store).undo()
    assert desk.get(account_id).state is AccountState.AUTHORISED


# --- whose is this link ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "https://www.facebook.com/ACT.Alliance/?ref=page",
        "Please look at <https://m.facebook.com/actalliance/posts/123>, it is odd",
        "Facebook @actalliance",
        "@actalliance",
        "actalliance",
        "ACTAlliance",
    ],
)
def test_a_pasted_link_or_handle_finds_the_account_and_who_holds_it(desk: Desk, text: str) -> None:
    account_id, _ = desk.active()
    found = desk.register.check(text)[0].found
    assert [view.account.id for view in found] == [account_id]
    assert found[0].standing.secretariat == (desk.team,)


def test_a_link_by_the_platforms_permanent_id_finds_the_account_too(desk: Desk) -> None:
    account_id = desk.add("actalliance", platform_id="100064000000001")
    found = desk.register.check("https://www.facebook.com/profile.php?id=100064000000001")[0].found
    assert [view.account.id for view in found] == [account_id]


def test_a_link_that_is_not_in_the_register_is_named_so_that_it_can_be_added(desk: Desk) -> None:
    desk.active()
    (check,) = desk.register.check("https://x.com/ACTGreatLakes?s=20")
    assert check.found == ()
    assert check.alike == ()
    assert check.recognised is not None
    assert (check.recognised.platform, check.recognised.handle) == ("x", "actgreatlakes")


@pytest.mark.parametrize("text", ["https://facebook.com/actaliance", "https://x.com/act_a11iance", "@actallliance"])
def test_a_name_that_could_be_taken_for_one_of_ours_says_for_which(desk: Desk, text: str) -> None:
    account_id, _ = desk.active()
    (check,) = desk.register.check(text)
    assert check.found == ()
    assert [account.id for account, _how in check.alike] == [account_id]


def test_an_address_that_only_seems_to_be_the_platforms_is_nobodys(desk: Desk) -> None:
    desk.active()
    (check,) = desk.register.check("https://facebook.com.evil.example/actalliance")
    assert (check.recognised, check.imitates, check.found) == (None, "facebook", ())


def test_a_link_to_a_platform_that_names_no_account_names_the_platform(desk: Desk) -> None:
    (check,) = desk.register.check("https://www.youtube.com/watch?v=abc")
    assert (check.recognised, check.platform, check.found) == (None, "youtube", ())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300))
def test_no_text_makes_the_check_raise(desk: Desk, text: str) -> None:
    desk.register.check(text)


def test_a_million_characters_are_checked_in_no_time(desk: Desk) -> None:
    assert desk.register.check("x" * 1_000_000)[0].found == ()


def test_the_standing_without_somebody_is_how_it_would_be_if_they_were_gone(desk: Desk) -> None:
    account_id, _ = desk.active()
    with desk.store.read() as reader:
        account = reader.get(Account, account_id)
        assert desk.register.standing(reader, account, without=desk.team.id).standing is Standing.NOBODY
        assert reader.count(Administration, account_id=account_id) == 1


def test_the_judge_of_names_is_kept_until_an_account_changes(desk: Desk) -> None:
    account_id, _held = desk.active()
    desk.register.check("actalliance")
    judge = desk.register._judge
    desk.hold(account_id, desk.local)  # resets nothing that a name is judged by, but the check: an entry on the account
    desk.register.attest(account_ids=(account_id,))
    desk.register.check("actalliance")
    assert desk.register._judge is not judge
    judge = desk.register._judge
    with desk.store.act("person.add") as uow:
        uow.add(Person.made(name="Somebody else"))
        uow.commit()
    desk.register.check("actalliance")
    assert desk.register._judge is judge, "no account was changed"
    desk.add("act_new", platform="x")
    assert [c.verdict for c in desk.register.check("https://x.com/act_new")] == ["official"]


def test_custody_counts_as_it_was_on_the_day_that_is_asked_for(desk: Desk) -> None:
    account_id = desk.add(platform="tiktok")  # one administrator only
    desk.hold(account_id, desk.local)
    before = desk.clock.today()
    desk.clock.move(days=10)
    desk.register.change_account(account_id=account_id, custody=Custody.SECRETARIAT)
    since = desk.clock.today()
    desk.clock.move(days=10)
    desk.register.change_account(account_id=account_id, custody=Custody.ELSEWHERE)

    def standing(day: date) -> Standing:
        return desk.register.account(account_id, on=day).standing.standing

    assert standing(before) is Standing.LOCAL_ONLY, "nobody had custody then"
    assert standing(since) is Standing.COMPLIANT, "the Secretariat had it then"
    assert standing(desk.clock.today()) is Standing.LOCAL_ONLY


def test_the_list_says_of_what_is_not_ours_that_the_rule_does_not_apply(desk: Desk) -> None:
    found, ours = desk.add("found", state=AccountState.FOUND), desk.add("ours")
    assert [desk.store.lists.rows([i])[0].cells["coadmin"] for i in (found, ours)] == ["not_bound", "nobody"]
