"""One act is whole or not at all, writes its own journal, and can be taken back."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState, Administration, Standing
from actdesk.domain.base import Changes, Invalid, Kind, Refused
from actdesk.domain.journal import Change
from actdesk.domain.lists import ListQuery
from actdesk.domain.people import Body, Person
from actdesk.domain.requests import Condition, Decision, Outcome
from actdesk.services import history as history_module
from actdesk.services.history import History
from actdesk.services.people import People
from actdesk.services.preferences import StoredPreferences
from actdesk.services.register import Register
from tests.builders import FakeClock, make_store


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def store(tmp_path, clock):
    opened = make_store(tmp_path / "store", clock)
    yield opened
    opened.close()


@pytest.fixture
def register(store, clock):
    return Register(store, clock, reference())


@pytest.fixture
def people(store, clock, register):
    return People(store, clock, register)


def add_account(register: Register, handle: str = "actforum", **fields: object) -> UUID:
    return register.add_account(platform="x", handle=handle, **fields).first(Kind.ACCOUNT)


def active_account(register: Register, people: People, *, team: int = 2) -> tuple[UUID, list[UUID]]:
    """An active account held by `team` members of the communications team."""
    ids = [
        people.add_person(name=f"Team {n}", comms_team_from=date(2020, 1, 1)).first(Kind.PERSON) for n in range(team)
    ]
    account_id = add_account(register, state=AccountState.AUTHORISED)
    for person_id in ids:
        register.add_administration(
            person_id=person_id, account_id=account_id, start=date(2020, 1, 1), proven_on=date(2020, 1, 2)
        )
    register.change_state(account_id=account_id, to=AccountState.ACTIVE, reason="opened")
    return account_id, ids


def test_what_is_not_committed_is_not_there(store):
    with store.act("account.add") as uow:
        uow.add(Account.made(platform="x", handle="lost"))
    with store.read() as reader:
        assert reader.count(Account) == 0
        assert {e.act for e in reader.latest()} == {"store.create"}


def test_a_value_comes_back_equal_with_its_lists_enums_and_times(store, clock):
    account = Account.made(platform="x", handle="a", languages=("fr", "ar"), tags=("été",), state=AccountState.DORMANT)
    with store.act("account.add") as uow:
        uow.add(account)
        uow.commit()
    with store.read() as reader:
        assert reader.get(Account, account.id) == account


def test_nested_values_and_aware_times_come_back_equal(store, clock):
    from actdesk.domain.requests import ChannelRequest

    request = ChannelRequest.made(reference="REQ-2026-001", created_on=clock.today(), answers={"a": "ça va"})
    decision = Decision.made(
        request_id=request.id,
        outcome=Outcome.WITH_CONDITIONS,
        conditions=(Condition(text="mailbox", due=date(2027, 1, 1)),),
        parameters=("two posts a week",),
        policy_version="2017-06",
        decided_by=store.officer_id,
        decided_at=clock.now(),
    )
    with store.act("request.decide") as uow:
        uow.add(request)
        uow.add(decision)
        uow.commit()
    with store.read() as reader:
        assert reader.get(Decision, decision.id) == decision
        assert reader.get(ChannelRequest, request.id) == request


def test_an_update_journals_only_the_changed_fields(store, register):
    account_id = add_account(register)
    changes = register.change_account(account_id=account_id, display_name="Forum")
    with store.read() as reader:
        entry = reader.history(Account, [account_id])[0]
    assert changes.of(Kind.ACCOUNT) == (account_id,)
    assert (entry.act, entry.change) == ("account.change", Change.UPDATE)
    assert (dict(entry.before or {}), dict(entry.after or {})) == ({"display_name": ""}, {"display_name": "Forum"})
    assert entry.officer_id == store.officer_id


def test_an_act_that_changes_nothing_leaves_no_entry_and_no_act(store, register):
    account_id = add_account(register)
    assert register.change_account(account_id=account_id, handle="actforum") == Changes()


def test_a_second_account_with_the_same_handle_is_refused_and_nothing_is_written(store, register):
    add_account(register)
    with pytest.raises(Refused, match="already_exists"):
        add_account(register, "ACTforum")
    with store.read() as reader:
        assert reader.count(Account) == 1


def test_a_bad_field_is_named_and_nothing_is_written(register):
    with pytest.raises(Invalid) as caught:
        register.add_account(platform="x", handle="", display_name="n" * 300)
    assert caught.value.fields == {"handle": "string_too_short", "display_name": "string_too_long"}


def test_a_record_that_others_hang_on_is_not_removed(store, register, people):
    _, team = active_account(register, people)
    with pytest.raises(Refused, match="still_referenced"), store.act("person.remove") as uow:
        uow.remove(Person, team[0])
    with store.read() as reader:
        assert reader.get(Person, team[0])


def test_a_missing_reference_is_refused(register):
    with pytest.raises(Refused, match="reference_missing"):
        add_account(register, body_id=Body.made(name="nowhere", type="forum").id)


def test_undo_takes_back_and_redo_does_again_by_name(store, register):
    history = History(store)
    account_id = add_account(register)
    register.change_account(account_id=account_id, handle="actforum2")
    act = history.undoable()
    assert act is not None
    assert (act.name, act.label) == ("account.change", "@actforum2")
    history.undo()
    assert register.account(account_id).account.handle == "actforum"
    history.undo()
    with store.read() as reader:
        assert reader.count(Account) == 0
    history.redo()
    history.redo()
    assert register.account(account_id).account.handle == "actforum2"
    assert history.redoable() is None


def test_a_new_act_clears_what_could_be_redone(store, register):
    history = History(store)
    account_id = add_account(register)
    register.change_account(account_id=account_id, purpose="one")
    history.undo()
    register.change_account(account_id=account_id, purpose="two")
    assert history.redoable() is None
    with pytest.raises(Refused, match="nothing_to_redo"):
        history.redo()


def test_a_hundred_acts_are_undone_and_done_again(store, register):
    history = History(store)
    account_id = add_account(register)
    for n in range(100):
        register.change_account(account_id=account_id, purpose=f"purpose {n}")
    for _ in range(100):
        history.undo()
    assert register.account(account_id).account.purpose == ""
    for _ in range(100):
        history.redo()
    assert register.account(account_id).account.purpose == "purpose 99"


def test_what_can_be_undone_is_not_pushed_out_by_what_cannot(store, register, monkeypatch):
    """Whoever cleaned five hundred pictures or read as many cases can still take back what they did before."""
    monkeypatch.setattr(history_module, "WINDOW", 4)
    preferences = StoredPreferences(store)
    account_id = add_account(register)
    register.change_account(account_id=account_id, purpose="one")
    for n in range(6):
        preferences.set("theme", f"{n}")
    for n in range(6):
        with store.act("picture.clean") as uow:  # can't be taken back
            uow.add(Body.made(name=f"{n}", type="forum"))
            uow.commit()
    history = History(store)
    coming = history.next_undo()
    assert coming is not None
    assert (coming.act.name, coming.above.name) == ("account.change", "picture.clean")
    history.undo()
    history.undo()
    assert history.undoable() is None
    history.redo()
    assert history.redoable().name == "account.change"


def test_undo_says_so_where_another_officers_later_act_stands_on_it(tmp_path, store, register, clock):
    account_id = add_account(register)
    other = SqlStore(store.folder, bytes(range(32)), officer_id=UUID(int=7), clock=clock)
    Register(other, clock, reference()).change_account(account_id=account_id, handle="taken")
    other.close()
    with pytest.raises(Refused) as caught:
        History(store).undo()
    assert caught.value.code == "later_act_stands"
    assert register.account(account_id).account.handle == "taken"


def test_preferences_are_never_what_undo_takes_back(store, register):
    from actdesk.services.preferences import StoredPreferences

    account_id = add_account(register)
    StoredPreferences(store).set("list.account.columns", ["handle"])
    History(store).undo()
    with pytest.raises(Refused):
        register.account(account_id)


def test_list_items_follow_a_change_of_what_they_rest_on(store, register, people):
    body = people.add_body(name="Forum Kenya", type="forum").first(Kind.BODY)
    account_id = add_account(register, body_id=body)
    people.change_body(body_id=body, name="Forum du Kénya")
    row = store.lists.page(ListQuery(Kind.ACCOUNT), 0, 10)[0]
    assert (row.id, row.cells["body"]) == (account_id, "Forum du Kénya")
    assert store.lists.count(ListQuery(Kind.ACCOUNT, text="kenya")) == 1


def test_a_day_that_passes_changes_the_computed_standing(store, register, people, clock):
    account_id, _ = active_account(register, people, team=1)
    register.end_administration(
        administration_id=register.account(account_id).holders[0].administration.id,
        on=date(2026, 12, 1),
        gap_reason="the page was taken over",
    )
    query = ListQuery(Kind.ACCOUNT, where={"coadmin": (Standing.NOBODY.value,)})
    store.refresh_derived()
    assert store.lists.count(query) == 0
    clock.move(days=15)
    assert store.refresh_derived()
    assert store.lists.count(query) == 1


def test_an_account_without_the_secretariat_cannot_become_active(register, people):
    account_id = add_account(register, state=AccountState.AUTHORISED)
    local = people.add_person(name="Local").first(Kind.PERSON)
    register.add_administration(person_id=local, account_id=account_id, start=date(2026, 1, 1))
    with pytest.raises(Refused, match="co_administration_missing"):
        register.change_state(account_id=account_id, to=AccountState.ACTIVE, reason="please")


def test_leaving_is_blocked_while_an_account_would_lose_the_secretariats_hand(register, people):
    account_id, (leaver,) = active_account(register, people, team=1)
    with pytest.raises(Refused, match="leaves_account_without"):
        people.leave(person_id=leaver)
    assert register.account(account_id).standing.standing is Standing.SECRETARIAT_ONLY
    successor = people.add_person(name="Next", comms_team_from=date(2021, 1, 1)).first(Kind.PERSON)
    people.leave(person_id=leaver, successors={account_id: successor})
    view = register.account(account_id)
    assert [h.person.name for h in view.holders if h.administration.end is None] == ["Next"]
    assert view.standing.standing is Standing.UNPROVEN


def test_a_new_link_resets_the_attestation(register, people):
    account_id, _ = active_account(register, people)
    register.attest(account_ids=(account_id,))
    register.change_account(account_id=account_id, purpose="news")
    assert register.account(account_id).account.attested_on is not None
    register.change_account(account_id=account_id, url="https://x.com/other")
    assert register.account(account_id).account.attested_on is None


def test_ending_the_last_proven_hand_needs_a_reason(register, people):
    account_id, _ = active_account(register, people, team=1)
    administration = register.account(account_id).holders[0].administration
    with pytest.raises(Refused, match="leaves_account_without"):
        register.end_administration(administration_id=administration.id)
    register.end_administration(administration_id=administration.id, gap_reason="removed by a stranger")
    assert register.account(account_id).standing.standing is Standing.NOBODY


HOSTILE = [
    "a" * 1_000_000,
    "😀",
    "مرحبا بالعالم",
    '<img src="file:///etc/passwd">',
    "'; DROP TABLE account; --",
    '"*',
    "NEAR(",
]


@pytest.mark.parametrize("text", HOSTILE, ids=["long", "emoji", "arabic", "markup", "sql", "fts", "near"])
def test_hostile_text_is_kept_as_it_is_and_found_or_not_but_never_fails(store, register, text):
    account_id = add_account(register, purpose=text, notes=text)
    assert register.account(account_id).account.purpose == text
    store.lists.search(text)
    store.lists.count(ListQuery(Kind.ACCOUNT, text=text))


def test_nul_is_refused_by_name(register):
    with pytest.raises(Invalid) as caught:
        add_account(register, purpose="a\x00b")
    assert caught.value.fields == {"purpose": "nul_character"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [("muller", 1), ("Müller", 1), ("mullre", 1), ("mulle", 1), ("müler", 1), ("mxlxer", 0), ("mul zo", 1), ("zoe", 1)],
)
def test_search_forgives_accents_and_one_typo(store, people, typed, found):
    people.add_person(name="Zoé Müller")
    assert len(store.lists.search(typed)) == found
    assert store.lists.count(ListQuery(Kind.PERSON, text=typed)) == found


def test_a_removed_record_leaves_lists_and_search(store, people):
    History(store)
    people.add_person(name="Zoé Müller")
    History(store).undo()
    assert store.lists.search("zoe") == ()
    assert store.lists.count(ListQuery(Kind.PERSON)) == 0


@given(
    names=st.lists(
        st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=30)
    )
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_list_order_is_whole_and_positions_agree(store, people, names):
    for name in names:
        people.add_person(name=name)
    for descending in (False, True):
        query = ListQuery(Kind.PERSON, sort="name", descending=descending)
        total = store.lists.count(query)
        rows = [row for offset in range(0, total, 7) for row in store.lists.page(query, offset, 7)]
        assert len({row.id for row in rows}) == total
        assert [store.lists.position(query, row.id) for row in rows] == list(range(total))


def test_administrations_are_journaled_with_the_account(store, register, people):
    account_id, team = active_account(register, people)
    with store.read() as reader:
        kinds = {e.kind for e in reader.latest()}
        assert reader.count(Administration, account_id=account_id) == len(team)
    assert {Kind.ADMINISTRATION, Kind.ACCOUNT, Kind.PERSON, Kind.OFFICER} <= kinds
