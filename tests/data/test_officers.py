"""Officers on a real store: who is let in and put out, and that the journal says so whatever was killed between."""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.bootstrap.keyroom import KeyRoom
from actdesk.data import backups, header, keys, verify
from actdesk.data.header import Cost, SlotKind
from actdesk.data.places import DATABASE
from actdesk.domain.accounts import AccountState
from actdesk.domain.base import EnvironmentFault, Kind, Refused
from actdesk.domain.languages import Language
from actdesk.domain.records import Officer
from actdesk.services.access import SetupAnswers
from actdesk.services.access_keys import DeviceState, Newcomer
from actdesk.services.desk import Desk
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK

ANSWERS = SetupAnswers(language=Language.FRENCH, name="Amara Okoye", email="amara@example.org")
BELA = Newcomer(name="Bela Nagy", email="bela@example.org", language=Language.SPANISH)
OTHER = "the passphrase of Bela"


class FakeKeyring:
    """A keyring in memory; `there` says if the system has one."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.there = True

    def available(self) -> bool:
        return self.there

    def read(self, entry: str) -> str | None:
        return self.kept.get(entry) if self.there else None

    def write(self, entry: str, secret: str) -> None:
        self.kept[entry] = secret

    def remove(self, entry: str) -> None:
        self.kept.pop(entry, None)


@pytest.fixture
def access(tmp_path: Path) -> Iterator[StoreAccess]:
    made = StoreAccess(tmp_path / "store", clock=FakeClock(), cost=QUICK)
    made.keys._keyring = FakeKeyring()
    made.create(ANSWERS, PASSPHRASE)
    yield made
    made.lock()


def bela(access: StoreAccess) -> Officer:
    """Let Bela in; return their record."""
    access.keys.add_officer(BELA, OTHER)
    with access._opened().read() as reader:
        return next(o for o in reader.find(Officer) if o.name == BELA.name)


def acts(access: StoreAccess) -> list[str]:
    """The names of all acts, oldest first."""
    with access._opened().read() as reader:
        entries = reversed(reader.latest(limit=1000))
        return [act for _id, act in dict.fromkeys((e.act_id, e.act) for e in entries)]


def holders(access: StoreAccess) -> dict[str, bool]:
    return {h.name: h.active for h in access.keys.state().holders}


def sound(access: StoreAccess) -> bool:
    return not verify.verify_living(access.folder, access._key()).problems


def test_an_officer_who_was_added_unlocks_and_signs_what_they_do(access: StoreAccess) -> None:
    officer = bela(access)
    access.lock()
    desk = access.unlock(OTHER)
    assert (desk.officer.id, desk.officer.language) == (officer.id, Language.SPANISH)
    desk.register.add_account(platform="x", handle="actalliance", state=AccountState.FOUND)
    assert holders(access) == {"Amara Okoye": True, "Bela Nagy": True}
    assert [h.me for h in access.keys.state().holders] == [False, True]
    assert "officer.add" in acts(access)
    assert sound(access)


def test_two_officers_cannot_have_one_passphrase_and_nothing_is_said_of_the_second(access: StoreAccess) -> None:
    with pytest.raises(Refused, match="passphrase_taken"):
        access.keys.add_officer(BELA, PASSPHRASE)
    assert holders(access) == {"Amara Okoye": True}
    assert "officer.add" not in acts(access)


def test_a_removed_officer_is_out_and_stays_in_the_history(access: StoreAccess, tmp_path: Path) -> None:
    officer = bela(access)
    access.backups.make()
    shutil.copytree(access.folder, tmp_path / "taken home")
    access.keys.begin_removal(officer.id)
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(access.folder, OTHER)  # at once, before the key is changed
    access.reopen()
    assert holders(access) == {"Amara Okoye": True, "Bela Nagy": False}
    assert acts(access)[-1] == "officer.remove"
    assert access.keys.state().number == 2
    assert sound(access)
    with keys.unlock(tmp_path / "taken home", OTHER) as theirs:
        for path in (access.folder / DATABASE, *(b.path for b in backups.existing(access.folder))):
            with pytest.raises(EnvironmentFault, match="backup_damaged"):
                backups.check_file(path, theirs.db_key)


def test_nobody_removes_themselves_nor_the_last(access: StoreAccess) -> None:
    me = access.keys.state().holders[0]
    with pytest.raises(Refused, match="remove_yourself"):
        access.keys.begin_removal(me.id)
    with pytest.raises(Refused, match="slot_unknown"):
        access.keys.begin_removal(uuid4())
    assert not header.read(access.folder).rekeying


def test_who_comes_back_keeps_the_record_they_had(access: StoreAccess) -> None:
    officer = bela(access)
    access.keys.begin_removal(officer.id)
    access.reopen()
    access.keys.add_officer(Newcomer(name="bela nagy", email="BELA@example.org"), "another passphrase")
    assert holders(access) == {"Amara Okoye": True, "Bela Nagy": True}
    access.lock()
    assert access.unlock("another passphrase").officer.id == officer.id
    assert sound(access)


def test_a_colleague_gives_a_new_passphrase_and_with_it_a_new_signing_key(access: StoreAccess) -> None:
    officer = bela(access)
    access.keys.reset_passphrase(officer.id, "a fresh start")
    access.lock()
    with pytest.raises(Refused, match="wrong_passphrase"):
        access.unlock(OTHER)
    desk = access.unlock("a fresh start")
    desk.register.add_account(platform="x", handle="actalliance", state=AccountState.FOUND)
    assert acts(access).index("officer.reset") > acts(access).index("officer.add")
    assert sound(access)


def test_the_work_of_who_goes_is_listed(access: StoreAccess) -> None:
    desk = access.unlock(PASSPHRASE)
    person = desk.people.add_person(name=BELA.name, email=BELA.email, comms_team_from=FakeClock().today())
    account = desk.register.add_account(platform="x", handle="actalliance", state=AccountState.FOUND)
    desk.register.add_administration(
        person_id=person.first(Kind.PERSON), account_id=account.first(Kind.ACCOUNT), start=FakeClock().today()
    )
    officer = bela(access)
    assert officer.person_id == person.first(Kind.PERSON)
    work = desk.officers.open_work(officer.id)
    assert [(w.kind, w.label) for w in work] == [(Kind.ACCOUNT, "@actalliance")]


# --- what a kill between the key file and the journal leaves ---------------------------------------------------


def test_killed_before_the_slot_is_put_in_nobody_was_added(
    access: StoreAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(keys, "put", killed)
    with pytest.raises(KeyboardInterrupt):
        access.keys.add_officer(BELA, OTHER)
    monkeypatch.undo()
    access.lock()
    access.unlock(PASSPHRASE)
    assert holders(access) == {"Amara Okoye": True, "Bela Nagy": False}
    with access._opened().read() as reader:
        assert [o.active for o in reader.find(Officer)] == [True, False]
    assert acts(access)[-1] == "key.agree"
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(access.folder, OTHER)


def test_a_changed_passphrase_is_in_the_journal_and_which_it_is_is_not(access: StoreAccess) -> None:
    changes = access.keys.change_passphrase(PASSPHRASE, "seven quiet herons")
    assert acts(access)[-1] == "passphrase.change"
    with access._opened().read() as reader:
        assert changes.act_id is not None
        (entry,) = reader.entries_of_act(changes.act_id)
    assert entry.officer_id == access._opened().officer_id
    assert "herons" not in str(entry)
    assert PASSPHRASE not in str(entry)
    access.keys.change_passphrase("seven quiet herons", "eight loud cranes")
    assert acts(access).count("passphrase.change") == 2
    before = len(acts(access))
    access.lock()
    access.unlock("eight loud cranes")
    assert len(acts(access)) == before, "the next start has nothing to set right"


def test_a_slot_sealed_anew_for_its_price_is_no_changed_passphrase(access: StoreAccess) -> None:
    before = len(acts(access))
    access.keys._cost = Cost(2, 128, 1)
    access.lock()
    access.unlock(PASSPHRASE)
    assert access.keys.renew()
    access.lock()
    access.unlock(PASSPHRASE)
    assert len(acts(access)) == before


def test_who_changed_theirs_and_then_forgot_it_is_let_in_again_without_a_word_too_many(access: StoreAccess) -> None:
    officer = bela(access)
    keys.change_passphrase(access.folder, OTHER, "what Bela forgets at once")
    access.lock()
    access.unlock(PASSPHRASE)
    assert acts(access)[-1] == "key.agree"  # this change was made behind the journal's back
    access.keys.reset_passphrase(officer.id, "what Bela will keep in mind")
    before = len(acts(access))
    access.lock()
    access.unlock(PASSPHRASE)
    assert len(acts(access)) == before


def test_killed_before_the_key_is_changed_the_next_unlock_finishes_and_tells_it(access: StoreAccess) -> None:
    officer = bela(access)
    access.keys.begin_removal(officer.id)
    access.lock()
    again = StoreAccess(access.folder, clock=FakeClock(), cost=QUICK)
    again.unlock(PASSPHRASE)
    assert holders(again) == {"Amara Okoye": True, "Bela Nagy": False}
    assert (again.keys.state().number, again.keys.state().unfinished) == (2, False)
    assert acts(again)[-1] == "key.change"
    assert sound(again)
    again.lock()


def test_killed_before_the_journal_is_told_the_next_unlock_tells_it(
    access: StoreAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    access.keys.begin_change()
    monkeypatch.setattr(KeyRoom, "agree", killed)
    with pytest.raises(KeyboardInterrupt):
        access.reopen()
    monkeypatch.undo()
    access.lock()
    again = StoreAccess(access.folder, clock=FakeClock(), cost=QUICK)
    again.unlock(PASSPHRASE)
    assert acts(again)[-1] == "key.agree"
    with again._opened().read() as reader:
        assert "number" in str(reader.latest(limit=1)[0].after)
    again.lock()


def test_a_way_back_to_before_an_officer_came_lets_them_in_all_the_same(access: StoreAccess) -> None:
    made = access.backups.make()
    officer = bela(access)
    access.go_back(made.path)
    assert holders(access) == {"Amara Okoye": True, "Bela Nagy": True}
    access.lock()
    assert access.unlock(OTHER).officer.id == officer.id
    assert sound(access)


def test_a_way_back_to_before_an_officer_went_does_not_let_them_in(access: StoreAccess) -> None:
    officer = bela(access)
    made = access.backups.make()
    access.keys.begin_removal(officer.id)
    access.reopen()
    access.go_back(made.path)
    assert holders(access) == {"Amara Okoye": True, "Bela Nagy": False}
    assert sound(access)


def test_a_disk_that_is_full_leaves_a_store_one_can_work_in(
    access: StoreAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = bela(access)
    access.keys.begin_removal(officer.id)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "vacuum_into", full)
    desk = access.reopen()
    state = access.keys.state()
    assert (state.unfinished, state.hindered) == (True, "disk_full")
    desk.register.add_account(platform="x", handle="actalliance", state=AccountState.FOUND)
    with pytest.raises(Refused, match="rekey_unfinished"):
        access.keys.make_sheet("In the safe")
    monkeypatch.undo()
    access.keys.begin_change()
    access.reopen()
    state = access.keys.state()
    assert (state.unfinished, state.hindered, state.number) == (False, "", 2)
    assert sound(access)


# --- recovery sheets -------------------------------------------------------------------------------------------


def with_sheet(access: StoreAccess, code: str) -> None:
    access.lock()
    with pytest.raises(Refused, match="recovery_code_only"):
        access.unlock(code)


def test_a_sheet_lets_somebody_become_an_officer_and_the_journal_says_so(access: StoreAccess) -> None:
    made = access.keys.make_sheet("In the safe")
    assert [s.label for s in access.keys.state().sheets] == ["In the safe"]
    with_sheet(access, made.code)
    assert [h.name for h in access.recoverable()] == ["Amara Okoye"]
    desk = access.recover(BELA, OTHER)
    assert (desk.officer.name, desk.officer.email) == (BELA.name, BELA.email)
    assert acts(access)[-1] == "officer.recover"
    assert holders(access) == {"Amara Okoye": True, "Bela Nagy": True}
    assert sound(access)
    access.lock()
    assert access.unlock(OTHER).officer.name == BELA.name


def test_a_sheet_lets_an_officer_choose_a_new_passphrase(access: StoreAccess) -> None:
    made = access.keys.make_sheet("Secretariat")
    me = access.keys.state().holders[0]
    with_sheet(access, made.code)
    desk = access.recover(me.id, "remembered at last")
    assert desk.officer.id == me.id
    assert acts(access)[-1] == "officer.recover"
    access.lock()
    with pytest.raises(Refused, match="wrong_passphrase"):
        access.unlock(PASSPHRASE)
    access.unlock("remembered at last")
    assert sound(access)


def test_a_sheet_lets_one_go_back_to_a_backup_where_the_store_is_damaged(access: StoreAccess) -> None:
    made = access.keys.make_sheet("In the safe")
    backup = access.backups.make()
    access.lock()
    (access.folder / DATABASE).write_bytes(b"\0" * 40_000)
    with pytest.raises(EnvironmentFault, match="store_damaged"):
        access.unlock(made.code)
    with pytest.raises(Refused, match="recovery_code_only"):
        access.go_back(backup.path)
    assert access.recover(BELA, OTHER).officer.name == BELA.name


def test_a_revoked_sheet_opens_nothing_and_its_namesake_still_does(access: StoreAccess) -> None:
    safe, secretariat = access.keys.make_sheet("In the safe"), access.keys.make_sheet("Secretariat")
    access.keys.begin_revoking(safe.id)
    access.reopen()
    assert [s.label for s in access.keys.state().sheets] == ["Secretariat"]
    assert acts(access)[-1] == "sheet.revoke"
    access.lock()
    with pytest.raises(Refused, match="wrong_passphrase"):
        access.unlock(safe.code)
    with_sheet(access, secretariat.code)


def test_the_code_is_in_no_file_and_in_no_record(access: StoreAccess) -> None:
    made = access.keys.make_sheet("In the safe")
    assert made.code not in repr(made)
    for path in access.folder.rglob("*"):
        if path.is_file():
            assert made.code.encode() not in path.read_bytes()
    with access._opened().read() as reader:
        assert made.code not in str(reader.latest(limit=1000))


# --- the price of a guess --------------------------------------------------------------------------------------


def test_a_price_that_has_aged_is_raised_after_unlocking_and_never_lowered(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    StoreAccess(folder, clock=FakeClock(), cost=Cost(2, 64, 1)).create(ANSWERS, PASSPHRASE)
    again = StoreAccess(folder, clock=FakeClock(), cost=Cost(1, 256, 1))
    again.unlock(PASSPHRASE)
    assert again.keys.renew()
    assert [s.cost for s in header.read(folder).slots] == [Cost(2, 256, 1)]
    assert not again.keys.renew(), "the passphrase is remembered"
    again.lock()
    again.unlock(PASSPHRASE)
    assert not again.keys.renew()
    again.lock()


def test_locking_forgets_what_was_typed(access: StoreAccess) -> None:
    access.unlock(PASSPHRASE)
    access.lock()
    assert access.keys._typed is None


# --- this computer's keyring -----------------------------------------------------------------------------------


def test_the_keyring_opens_with_the_short_code_and_with_nothing_else(access: StoreAccess) -> None:
    ring = access.keys._keyring
    assert isinstance(ring, FakeKeyring)
    assert access.keys.state().device is DeviceState.OFF
    access.keys.keep_on_device("4711-a")
    assert access.keys.state().device is DeviceState.ON
    (secret,) = ring.kept.values()
    access.lock()
    waited = itertools.count(1_000_000_000, 60)  # a minute between the tries: the gate lets each of them in
    access._gate._now = lambda: float(next(waited))
    for wrong in ("4711", secret):
        with pytest.raises(Refused, match="wrong_passphrase"):
            access.unlock_with_device(wrong)
    with pytest.raises(Refused, match="wrong_passphrase"):
        access.unlock("4711-a")
    desk = access.unlock_with_device("4711-a")
    desk.register.add_account(platform="x", handle="actalliance", state=AccountState.FOUND)
    assert sound(access)
    access.keys.forget_device()
    assert (ring.kept, access.keys.state().device) == ({}, DeviceState.OFF)
    access.lock()
    with pytest.raises(Refused, match="no_keyring"):
        access.unlock_with_device("4711-a")
    access.unlock(PASSPHRASE)
    assert acts(access)[-2:] == ["account.add", "device.forget"]


def test_without_a_keyring_the_option_says_so(access: StoreAccess) -> None:
    ring = access.keys._keyring
    assert isinstance(ring, FakeKeyring)
    ring.there = False
    assert access.keys.state().device is DeviceState.UNAVAILABLE
    with pytest.raises(Refused, match="no_keyring"):
        access.keys.keep_on_device("4711-a")


def test_a_keyring_that_does_not_take_the_secret_leaves_no_slot_behind(
    access: StoreAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody could ever open it, and it would count as a way in."""

    def refuses(*_: str) -> None:
        raise Refused("no_keyring")

    monkeypatch.setattr(access.keys._keyring, "write", refuses)
    with pytest.raises(Refused, match="no_keyring"):
        access.keys.keep_on_device("4711-a")
    assert [slot.kind for slot in header.read(access.folder).slots] == [SlotKind.OFFICER]
    assert access.keys.state().device is DeviceState.OFF


def test_a_machine_without_the_library_or_a_service_has_no_keyring() -> None:
    from actdesk.bootstrap.workstation import SystemKeyring

    ring = SystemKeyring()
    if ring.available():
        pytest.skip("this machine has one")
    assert ring.read("x") is None
    ring.remove("x")
    with pytest.raises(Refused, match="no_keyring"):
        ring.write("x", "secret")


def test_a_removed_officer_loses_their_computer_too(access: StoreAccess) -> None:
    bela(access)
    access.lock()
    access.unlock(OTHER)
    access.keys.keep_on_device("4711-a")
    officer = next(h for h in access.keys.state().holders if h.me)
    access.lock()
    access.unlock(PASSPHRASE)
    access.keys.begin_removal(officer.id)
    access.reopen()
    assert {s.kind for s in header.read(access.folder).slots} == {SlotKind.OFFICER}
    access.lock()
    with pytest.raises(Refused, match="no_keyring"):
        access.unlock_with_device("4711-a")


def test_a_desk_is_whole_after_reopening(access: StoreAccess) -> None:
    access.keys.begin_change()

    class Heard:
        def __init__(self) -> None:
            self.steps: list[tuple[int, int]] = []

        def report(self, done: int, total: int) -> None:
            self.steps.append((done, total))

    heard = Heard()
    desk: Desk = access.reopen(heard)
    assert heard.steps[0] == (0, 1)
    assert heard.steps[-1] == (1, 1)
    assert desk.officers.me().name == "Amara Okoye"
