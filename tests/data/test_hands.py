"""Who holds what and who is alone, as of any day; what proves it, kept as pictures."""

import hashlib
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from actdesk.data.list_rows import RANKED, RANKS
from actdesk.domain.accounts import AccountState, Custody, Hands, Standing
from actdesk.domain.base import Kind, Refused
from actdesk.domain.people import Person
from actdesk.services.attachments import Incoming
from actdesk.services.history import History
from actdesk.services.people import People
from actdesk.services.proofs import Proofs
from tests.data.test_closing import answer_all, close
from tests.data.test_register import Desk
from tests.data.test_register import desk as desk  # the fixture
from tests.data.test_security import cell, in_days

SHOT = Incoming("roles 3 May.png", b"\x89PNG\r\n\x1a\n" + b"the page's roles")


def alone(desk: Desk, person: Person) -> str:
    return cell(desk, person.id, "alone")


def test_the_list_says_of_each_account_how_many_hands_it_has(desk: Desk) -> None:
    account_id, _held = desk.active()
    assert cell(desk, account_id, "hands") == Hands.ONE
    local = desk.hold(account_id, desk.local)
    assert cell(desk, account_id, "hands") == Hands.NO_DEPUTY, "nobody of the team stands in for the one"
    desk.hold(account_id, desk.other)
    assert cell(desk, account_id, "hands") == Hands.SHARED
    desk.register.end_administration(administration_id=local)
    assert cell(desk, account_id, "hands") == Hands.SHARED
    assert desk.store.lists.counts_by(Kind.ACCOUNT, "hands") == {"shared": 1}


def test_custody_of_the_login_is_the_second_hand_where_there_can_be_one_only(desk: Desk) -> None:
    sky = desk.add("act.bsky.social", platform="bluesky", custody=Custody.SECRETARIAT)
    desk.hold(sky, desk.team, role="login_holder")
    assert cell(desk, sky, "hands") == Hands.SHARED


def test_each_persons_row_counts_the_accounts_on_which_they_are_alone(desk: Desk) -> None:
    first, _held = desk.active("first")
    second, _also = desk.active("second")
    assert (cell(desk, desk.team.id, "accounts"), alone(desk, desk.team)) == ("2", "2")
    other = desk.hold(second, desk.other)
    assert (alone(desk, desk.team), alone(desk, desk.other)) == ("1", "0")
    desk.register.change_state(account_id=first, to=AccountState.DORMANT, reason="Silent")
    assert alone(desk, desk.team) == "1", "a dormant account is ours too"
    desk.register.end_administration(administration_id=other)
    assert alone(desk, desk.team) == "2"
    desk.register.change_state(account_id=first, to=AccountState.ACCESS_LOST, reason="Locked out")
    desk.register.change_state(account_id=first, to=AccountState.CLOSING, reason="Gone")
    answer_all(desk, first)
    close(desk, first, AccountState.CLOSED_HANDLE_RELEASED)
    assert alone(desk, desk.team) == "1", "nobody holds what was given up"


def test_who_stays_alone_on_the_day_another_leaves_is_counted_that_day(desk: Desk) -> None:
    account_id, _held = desk.active()
    desk.hold(account_id, desk.other, end=in_days(desk, 3))
    assert alone(desk, desk.team) == "0"
    desk.clock.move(days=3)
    desk.store.refresh_derived()
    assert alone(desk, desk.team) == "1"


def test_it_is_known_how_it_was_on_any_day_and_a_new_proof_takes_nothing_from_the_first(desk: Desk) -> None:
    account_id, held = desk.active()
    began = desk.clock.today()
    desk.clock.move(days=400)
    desk.register.prove_administration(administration_id=held, evidence="Still there")
    desk.hold(account_id, desk.local)
    then = desk.register.account(account_id, on=began + timedelta(days=30))
    assert then.standing.standing is Standing.SECRETARIAT_ONLY
    assert then.day == began + timedelta(days=30)
    assert desk.register.account(account_id, on=began - timedelta(days=1)).standing.standing is Standing.NOBODY
    assert desk.register.account(account_id).standing.standing is Standing.COMPLIANT


def kept(desk: Desk, account_id: UUID) -> list[tuple[str, str]]:
    pictures = Proofs(desk.store).of(account_id)
    return [(picture.name, picture.sha256) for group in pictures.values() for picture in group]


def test_a_picture_that_proves_an_administration_is_kept_by_its_hash_and_comes_back_the_same(
    desk: Desk, tmp_path: Path
) -> None:
    account_id = desk.add()
    held = desk.hold(account_id, desk.team, pictures=(SHOT,))
    sha256 = hashlib.sha256(SHOT.data).hexdigest()
    assert kept(desk, account_id) == [(SHOT.name, sha256)]
    (picture,) = Proofs(desk.store).of(account_id)[held]
    Proofs(desk.store).save_copy(attachment_id=picture.id, to=tmp_path / "copy.png")
    assert (tmp_path / "copy.png").read_bytes() == SHOT.data
    with pytest.raises(Refused) as refused:
        Proofs(desk.store).save_copy(attachment_id=picture.id, to=tmp_path / "copy.png")
    assert refused.value.code == "file_exists"
    more = Incoming("later.png", b"\x89PNG\r\n\x1a\nlater")
    desk.register.prove_administration(administration_id=held, evidence="Again", pictures=(more,))
    assert [name for name, _hash in kept(desk, account_id)] == [SHOT.name, "later.png"]
    History(desk.store).undo()
    assert [name for name, _hash in kept(desk, account_id)] == [SHOT.name]


def test_who_has_left_is_no_hand(desk: Desk) -> None:
    account_id, _held = desk.active()
    desk.hold(account_id, desk.other)
    people = People(desk.store, desk.clock, desk.register)
    people.leave(person_id=desk.other.id)
    assert cell(desk, account_id, "hands") == Hands.ONE
    assert (alone(desk, desk.team), alone(desk, desk.other)) == ("1", "0")


def test_no_code_of_two_lists_means_two_ranks() -> None:
    assert [RANKS[m.value] for enum in RANKED for m in enum] == [n for enum in RANKED for n, _m in enumerate(enum)]
