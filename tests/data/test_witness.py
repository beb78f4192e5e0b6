"""Another officer's passphrase opens their key for one act: whose, how often, and for how long."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.bootstrap.witnesses import Witnesses
from actdesk.data import keys, rekey
from actdesk.data.keys import Unlocked
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.domain.languages import Language
from actdesk.domain.records import Officer
from actdesk.services.access import SetupAnswers
from actdesk.services.desk import Desk
from tests.builders import FakeClock
from tests.data.stores import QUICK

MINE, THEIRS = "a first long passphrase here", "another one for the colleague"


class Time:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Desks:
    """A store with two officers: Amina at the desk, Bruno with a slot of his own."""

    def __init__(self, folder: Path) -> None:
        self.access = StoreAccess(folder, clock=FakeClock(), cost=QUICK)
        self.desk: Desk = self.access.create(SetupAnswers(name="Amina", language=Language.ENGLISH), MINE)
        self.bruno = Officer.made(name="Bruno")
        store = self.desk.cases._store
        with store.act("import") as uow:
            uow.add(self.bruno)
            uow.commit()
        keys.add_officer(folder, self.secret(), THEIRS, self.bruno.id, cost=QUICK)
        self.time = Time()
        self.witnesses = Witnesses(folder, self.secret, self.time)

    def secret(self) -> Unlocked:
        return self.access._unlocked()

    def call(self, passphrase: str, officer_id: UUID | None = None) -> str:
        """The refusal's code, '' for none."""
        try:
            self.witnesses.call(passphrase, officer_id=officer_id or self.bruno.id)
        except Refused as refusal:
            return refusal.code
        return ""


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = Desks(tmp_path / "store")
    yield made
    made.access.lock()


def test_the_colleagues_own_passphrase_signs_with_the_colleagues_own_key(desks: Desks) -> None:
    witness = desks.access.witness(THEIRS, officer_id=desks.bruno.id)
    assert witness.officer_id == desks.bruno.id
    with keys.unlock(desks.access.folder, THEIRS) as theirs:
        assert witness.public_key == theirs.public_key
    assert witness.public_key != desks.secret().public_key


@pytest.mark.parametrize(("passphrase", "code"), [(MINE, "same_officer"), ("something else", "wrong_passphrase")])
def test_nobody_signs_with_another_passphrase(desks: Desks, passphrase: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        desks.access.witness(passphrase, officer_id=desks.bruno.id)
    assert refused.value.code == code


def test_a_name_and_a_passphrase_have_to_belong_together_and_it_is_not_said_which_was_wrong(desks: Desks) -> None:
    other = Officer.made(name="Carla")
    assert desks.call(THEIRS, other.id) == desks.call("nonsense", desks.bruno.id) == "wrong_passphrase"


@pytest.mark.parametrize("changed", [False, True])
def test_a_colleague_signs_while_a_change_of_the_key_is_unfinished(
    desks: Desks, monkeypatch: pytest.MonkeyPatch, changed: bool
) -> None:
    """Whichever of the two keys is in force: the colleague's slot names the coming one."""
    desks.access.keys.begin_change()
    with monkeypatch.context() as patch:
        hindered = "_finish" if changed else "_change_files"
        patch.setattr(rekey, hindered, lambda *_: (_ for _ in ()).throw(EnvironmentFault("disk_full")))
        desks.access.reopen()
    assert desks.access.keys.state().unfinished
    witness = desks.access.witness(THEIRS, officer_id=desks.bruno.id)
    assert witness.officer_id == desks.bruno.id
    assert desks.call("something else") == "wrong_passphrase"


def test_the_recovery_sheet_signs_nothing(desks: Desks) -> None:
    _slot, code = keys.add_recovery(desks.access.folder, desks.secret(), cost=QUICK)
    assert desks.call(code) == "wrong_passphrase"
    assert desks.call(code[:-1]) == "wrong_passphrase"


def test_wrong_passphrases_slow_down_and_the_right_one_ends_that(desks: Desks) -> None:
    assert [desks.call("wrong") for _ in range(3)] == ["wrong_passphrase"] * 3
    assert desks.call(THEIRS) == "too_many_tries"
    desks.time.now += 1
    assert desks.call(THEIRS) == ""
    assert [desks.call("wrong") for _ in range(2)] == ["wrong_passphrase"] * 2
    assert desks.call(THEIRS) == "", "counted anew"


def test_the_wait_is_a_fact_of_the_refusal(desks: Desks) -> None:
    waits = []
    for _ in range(5):
        with pytest.raises(Refused) as refused:
            desks.witnesses.call("wrong", officer_id=desks.bruno.id)
        waits.append(refused.value.facts["wait"])
        desks.time.now += int(refused.value.facts["wait"])
    assert waits == [0, 0, 1, 2, 4]


def test_locking_wipes_every_key_that_was_opened_to_sign(desks: Desks) -> None:
    witness = desks.access.witness(THEIRS, officer_id=desks.bruno.id)
    desks.access.lock()
    with pytest.raises(Refused, match="signature_spent"):
        witness.sign(b"after the lock")


def test_who_was_asked_while_the_desk_was_locked_does_not_come_in(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = desks.secret()
    opened: list[Unlocked] = []

    def slowly(folder: Path, passphrase: str) -> Unlocked:
        opened.append(really(folder, passphrase))
        secret.db_key[:] = opened[-1].db_key  # as before: only the lock came between
        monkeypatch.setattr(desks.witnesses, "_secret", lambda: desks.access._unlocked())
        desks.access._secret = None
        return opened[-1]

    really = keys.unlock
    monkeypatch.setattr("actdesk.bootstrap.witnesses.keys.unlock", slowly)
    assert desks.call(THEIRS) == "store_locked"
    assert not any(opened[0].signing_key)
    desks.access._secret = secret


def test_a_real_store_signs_from_its_first_act_on_and_verifies(desks: Desks) -> None:
    case_id = desks.desk.cases.intake(summary="A child's school can be read.", quoted="Our school is in …")
    (only,) = case_id.ids.values()
    witness = desks.access.witness(THEIRS, officer_id=desks.bruno.id)
    desks.desk.cases.ask_removal(case_id=only[0], gist="By phone", skip_reason="It can't wait.", second=witness)
    check = desks.access.verify()
    assert check.problems == ()
    (moment, _asked) = desks.desk.cases.case(only[0]).timeline
    assert (moment.officer, moment.second_officer) == ("Amina", "Bruno")
