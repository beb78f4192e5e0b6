"""Who did it, and who agreed: signed by each officer's own key, and what no hand can do without that key."""

import shutil
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actdesk.data import backups, restore, verify
from actdesk.data.signatures import KeySigner
from actdesk.data.store import SqlStore
from actdesk.domain.base import Kind, Refused
from actdesk.domain.cases import Case, CaseEvent, EventType, Step
from actdesk.domain.people import Person
from actdesk.domain.records import Officer, OfficerKey
from actdesk.services.history import History
from tests.builders import KEY, FakeClock, make_signer, make_store
from tests.data.cases_desk import REASON, CasesDesk
from tests.data.forging import Row, chain_anew, rows, sign_anew, tamper
from tests.data.stores import add_person, key_file

SIGNATURES = {"signature_missing", "signature_wrong", "signer_unknown"}


class Two:
    """Two officers at one store, each with a key; Amina sits at the desk, then Bruno, then Amina again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        key_file(folder)
        self.amina, self.bruno = Officer.made(name="Amina"), Officer.made(name="Bruno")
        self.keys = {o.id: make_signer(o.id) for o in (self.amina, self.bruno)}
        make_store(folder, officer=self.amina).close()
        with self.at(self.amina) as store, store.act("import") as uow:
            uow.add(self.bruno)
            uow.commit()
        for officer, name in ((self.amina, "First"), (self.bruno, "Second"), (self.amina, "Third")):
            with self.at(officer) as store:
                add_person(store, name)

    def at(self, officer: Officer, signer: KeySigner | None = None) -> "Sitting":
        return Sitting(self.folder, officer, signer or self.keys[officer.id])


class Sitting:
    """The store while one officer has it open."""

    def __init__(self, folder: Path, officer: Officer, signer: KeySigner | None) -> None:
        self.store = SqlStore(folder, KEY, officer_id=officer.id, clock=FakeClock(), signer=signer)

    def __enter__(self) -> SqlStore:
        return self.store

    def __exit__(self, *_error: object) -> None:
        self.store.close()


@pytest.fixture
def two(tmp_path: Path) -> Two:
    return Two(tmp_path / "store")


@pytest.fixture
def skipped(tmp_path: Path) -> tuple[Path, CasesDesk, UUID]:
    """A store in which a step was skipped by two officers; it is closed already."""
    desk = CasesDesk(tmp_path / "store")
    case_id = desk.intake()
    desk.ask(case_id, **desk.skip)
    desk.close()
    key_file(tmp_path / "store")
    return tmp_path / "store", desk, case_id


def codes(folder: Path) -> set[str]:
    return {problem.code for problem in verify.verify(folder, KEY).problems}


def of_seq(folder: Path, code: str) -> list[object]:
    return [p.facts.get("seq") for p in verify.verify(folder, KEY).problems if p.code == code]


def test_every_act_bears_the_signature_of_the_officer_who_did_it(two: Two) -> None:
    assert codes(two.folder) == set()
    acts = rows(two.folder, "SELECT DISTINCT act_id, officer FROM journal ORDER BY seq")
    signed = rows(two.folder, "SELECT act_id, officer FROM journal_signature WHERE role = 'first'")
    assert len(acts) == 5
    assert set(signed) == set(acts)
    assert {len(s) for (s,) in rows(two.folder, "SELECT signature FROM journal_signature")} == {64}


def test_an_act_that_changes_nothing_makes_no_key_and_no_signature(two: Two) -> None:
    before = rows(two.folder, "SELECT count(*) FROM journal_signature")
    with two.at(two.amina, make_signer(two.amina.id)) as store, store.act("person.change") as uow:
        uow.put(uow.find(Person)[0])
        assert uow.commit().act_id is None
    assert rows(two.folder, "SELECT count(*) FROM journal_signature") == before


def test_a_reset_passphrase_breaks_no_old_signature_and_the_old_key_signs_nothing_more(two: Two) -> None:
    old = two.keys[two.amina.id]
    with two.at(two.amina, make_signer(two.amina.id)) as store:
        add_person(store, "By the new key")
        with store.read() as reader:
            numbers = sorted(k.number for k in reader.find(OfficerKey, officer_id=two.amina.id))
    assert codes(two.folder) == set()
    (newest,) = rows(two.folder, "SELECT id FROM officer_key WHERE number = 3")
    assert numbers == [1, 2, 3]  # one from the builder, one of this test, one now

    def by_the_old_key(row: Row, _content: Row) -> None:
        if row["signers"] == newest[0]:
            row["signers"] = rows(two.folder, "SELECT id FROM officer_key WHERE number = 2")[0][0]

    chain_anew(two.folder, by_the_old_key)
    sign_anew(two.folder, old)
    assert "signer_unknown" in codes(two.folder)


def test_an_officer_who_left_leaves_signatures_that_can_be_checked(two: Two) -> None:
    with two.at(two.amina) as store, store.act("officer.change") as uow:
        uow.put(uow.get(Officer, two.bruno.id).changed(active=False))
        uow.commit()
    assert codes(two.folder) == set()


def test_a_removed_an_edited_and_a_swapped_signature_are_found(two: Two) -> None:
    person = "SELECT act_id FROM journal WHERE act = 'person.add' ORDER BY seq LIMIT 1"
    spoilt = "UPDATE journal_signature SET signature = zeroblob(64) WHERE act_id = ({})"
    for statement, code in (
        (f"DELETE FROM journal_signature WHERE act_id = ({person})", "signature_missing"),
        (spoilt.format(person), "signature_wrong"),
        (f"UPDATE journal_signature SET signature = x'00' WHERE act_id = ({person})", "signature_wrong"),
        (f"UPDATE journal_signature SET officer = '{two.bruno.id.hex}' WHERE act_id = ({person})", "signature_wrong"),
        (f"UPDATE journal_signature SET role = 'second' WHERE act_id = ({person})", "signature_wrong"),
        ("INSERT INTO journal_signature SELECT 'ff', role, officer, key_id, signature FROM journal_signature LIMIT 1",
         "signature_wrong"),
    ):  # fmt: skip
        copy = two.folder.parent / "copy"
        shutil.copytree(two.folder, copy)
        tamper(copy, statement)
        assert code in codes(copy), statement
        shutil.rmtree(copy)
    (one, first), (other, last) = rows(
        two.folder,
        "SELECT s.act_id, hex(s.signature) FROM journal_signature s JOIN journal j USING (act_id) "
        f"WHERE j.act = 'person.add' AND s.officer = '{two.amina.id.hex}' AND j.kind = 'person' ORDER BY j.seq",
    )
    tamper(
        two.folder,
        f"UPDATE journal_signature SET signature = x'{last}' WHERE act_id = '{one}'",
        f"UPDATE journal_signature SET signature = x'{first}' WHERE act_id = '{other}'",
    )
    assert len(of_seq(two.folder, "signature_wrong")) == 2


def test_who_has_the_database_key_alone_cannot_change_the_past_and_chain_it_anew(two: Two) -> None:
    def lie(row: Row, content: Row) -> None:
        if content.get("label") == "First":
            content["label"] = content["after"]["name"] = "Somebody else"

    tamper(two.folder, "UPDATE person SET name = 'Somebody else' WHERE name = 'First'")
    chain_anew(two.folder, lie)
    found = codes(two.folder) - {"lists_stale"}
    assert found == {"signature_wrong"}, "the chain itself holds again: only the keys are missing"


def test_an_officer_can_make_their_own_signatures_anew_but_not_those_that_others_made_since(two: Two) -> None:
    def lie(row: Row, content: Row) -> None:
        if content.get("label") == "First":
            content["label"] = content["after"]["name"] = "Somebody else"

    tamper(two.folder, "UPDATE person SET name = 'Somebody else' WHERE name = 'First'")
    chain_anew(two.folder, lie)
    sign_anew(two.folder, two.keys[two.amina.id])
    assert codes(two.folder) == {"signature_wrong"}
    (bruno,) = rows(two.folder, f"SELECT min(seq) FROM journal WHERE officer = '{two.bruno.id.hex}'")
    assert bruno[0] in of_seq(two.folder, "signature_wrong")


def test_an_act_whose_signers_were_taken_out_of_the_chain_is_found(two: Two) -> None:
    def unsigned(row: Row, _content: Row) -> None:
        if row["act"] == "person.add":
            row["signers"] = ""

    chain_anew(two.folder, unsigned)
    tamper(
        two.folder,
        "DELETE FROM journal_signature WHERE act_id IN (SELECT act_id FROM journal WHERE act = 'person.add')",
    )
    assert len(of_seq(two.folder, "signature_missing")) == 3


def test_a_replaced_key_is_found_even_if_table_content_and_chain_agree(two: Two) -> None:
    stranger = make_signer(two.bruno.id)

    def replaced(row: Row, content: Row) -> None:
        if row["kind"] == Kind.OFFICER_KEY.value and content["after"]["officer_id"] == str(two.bruno.id):
            content["after"]["public"] = stranger.public_key.hex()

    public = stranger.public_key.hex()
    tamper(two.folder, f"UPDATE officer_key SET public = '{public}' WHERE officer_id = '{two.bruno.id.hex}'")
    chain_anew(two.folder, replaced)
    assert "signature_wrong" in codes(two.folder)
    sign_anew(two.folder, stranger)  # Bruno's are forged now; Amina's, made since, are not to be had
    assert "signature_wrong" in codes(two.folder)


def test_whose_key_was_replaced_by_somebody_with_the_database_key_sees_it_in_their_own_check(two: Two) -> None:
    stranger = make_signer(two.bruno.id)
    with two.at(two.bruno, stranger) as store:
        add_person(store, "In Bruno's name")
    assert codes(two.folder) == set(), "a colleague may have reset the passphrase"
    owns = {who: (who.id, two.keys[who.id].public_key) for who in (two.amina, two.bruno)}
    found = {who.name: verify.verify(two.folder, KEY, own=own).problems for who, own in owns.items()}
    assert [p.code for p in found["Bruno"]] == ["signer_unknown"]
    assert found["Amina"] == ()
    new = (two.bruno.id, make_signer(two.bruno.id).public_key)  # one that has signed nothing yet
    assert verify.verify(two.folder, KEY, own=new).sound


def test_an_unsigned_act_after_the_first_key_is_found(two: Two) -> None:
    sitting = Sitting(two.folder, two.amina, None)
    with sitting as store:
        add_person(store, "Unsigned")
    assert codes(two.folder) == {"signature_missing"}


def test_erased_contents_break_no_signature(two: Two) -> None:
    tamper(two.folder, "DELETE FROM journal_content WHERE entry_id IN (SELECT id FROM journal WHERE kind = 'person')")
    assert codes(two.folder) & SIGNATURES == set()


def test_backups_and_what_comes_back_from_them_are_signed(two: Two) -> None:
    made = backups.make(two.folder, KEY, on=FakeClock().today())
    with two.at(two.bruno) as store:
        add_person(store, "Later")
    restore.restore(two.folder, KEY, made.backup.path, on=FakeClock().today())
    assert codes(two.folder) == set()
    with two.at(two.bruno) as store:
        add_person(store, "Since")
    assert codes(two.folder) == set()


# --- two signatures ----------------------------------------------------------------------------------------------


def test_what_takes_two_is_signed_by_both_and_history_names_both(skipped: tuple[Path, CasesDesk, UUID]) -> None:
    folder, desk, case_id = skipped
    assert codes(folder) == set()
    signed = rows(folder, "SELECT role, officer FROM journal_signature WHERE role = 'second'")
    assert signed == [("second", desk.second.id.hex)]
    store = SqlStore(folder, KEY, officer_id=desk.store.officer_id, clock=FakeClock())
    lines = History(store).of(Case, case_id)
    assert [(line.officer, line.second) for line in lines] == [("Amina Officer", "Bruno Second"), ("Amina Officer", "")]
    store.close()


def test_a_removed_or_swapped_second_signature_is_found(skipped: tuple[Path, CasesDesk, UUID]) -> None:
    folder, _desk, _case_id = skipped
    first = "(SELECT signature FROM journal_signature f WHERE f.act_id = journal_signature.act_id AND f.role = 'first')"
    for statement, code in (
        ("DELETE FROM journal_signature WHERE role = 'second'", "signature_missing"),
        (f"UPDATE journal_signature SET signature = {first} WHERE role = 'second'", "signature_wrong"),
    ):
        copy = folder.parent / "copy"
        shutil.copytree(folder, copy)
        tamper(copy, statement)
        assert code in codes(copy)
        shutil.rmtree(copy)


def test_a_second_officer_cannot_be_named_without_their_signature(tmp_path: Path) -> None:
    desk = CasesDesk(tmp_path / "store")
    case_id = desk.intake()
    with desk.store.act("case.ask_removal") as uow:  # a hand that goes past the use case
        event = {"type": EventType.STEP_SKIPPED, "to_step": Step.REMOVAL, "gist": REASON, "at": uow.now}
        uow.add(CaseEvent.made(case_id=case_id, officer_id=uow.officer_id, second_officer_id=desk.second.id, **event))
        uow.commit()
    desk.close()
    key_file(tmp_path / "store")
    assert codes(tmp_path / "store") == {"signature_missing"}


def test_nobody_seconds_themselves_past_the_use_case(two: Two) -> None:
    with two.at(two.amina) as store, store.act("person.add", second=make_signer(two.amina.id)) as uow:
        uow.add(Person.made(name="Twice"))
        uow.commit()
    assert codes(two.folder) & SIGNATURES


def test_the_second_officers_key_is_wiped_however_the_act_ends(tmp_path: Path) -> None:
    desk = CasesDesk(tmp_path / "store")
    case_id = desk.intake()
    kept, refused = make_signer(desk.second.id), make_signer(desk.second.id)
    desk.ask(case_id, skip_reason=REASON, second=kept)
    with pytest.raises(Refused):
        desk.ask(desk.intake(), skip_reason="", second=refused)
    for witness in (kept, refused):
        with pytest.raises(Refused, match="signature_spent"):
            witness.sign(b"once more")
    desk.close()


def test_what_two_signed_is_taken_back_by_one_and_not_done_again_without_the_other(tmp_path: Path) -> None:
    desk = CasesDesk(tmp_path / "store")
    case_id = desk.intake()
    desk.ask(case_id, **desk.skip)
    undoable = desk.history.undoable()
    assert undoable
    assert undoable.seconded
    desk.history.undo()
    assert desk.types(case_id) == []
    assert desk.history.redoable() is None
    with pytest.raises(Refused, match="nothing_to_redo"):
        desk.history.redo()
    desk.close()
    key_file(tmp_path / "store")
    assert codes(tmp_path / "store") == set()


# --- whatever hand -----------------------------------------------------------------------------------------------

TABLES = {
    "journal": ("id", "device", "counter", "time", "officer", "act_id", "act", "undoes", "signers", "kind", "record_id",
                "change", "commitment", "previous", "hash"),
    "journal_signature": ("act_id", "role", "officer", "key_id", "signature"),
    "officer_key": ("officer_id", "number", "public"),
}  # fmt: skip


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound") / "store"
    desk = CasesDesk(folder)
    desk.ask(desk.intake(), **desk.skip)
    desk.contact(desk.intake())
    desk.close()
    key_file(folder)
    assert codes(folder) == set()
    return folder


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_edit_any_swap_and_any_deletion_is_found(sound: Path, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(sorted(TABLES)))
    ids = sorted(r for (r,) in rows(sound, f"SELECT rowid FROM {table}"))
    one, other = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
    column = data.draw(st.sampled_from(TABLES[table]))
    copy = sound.parent / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(sound, copy)
    before = rows(copy, f"SELECT * FROM {table} ORDER BY rowid")
    statement = data.draw(
        st.sampled_from(
            [
                f"DELETE FROM {table} WHERE rowid = {one} AND rowid <> (SELECT max(rowid) FROM journal)",
                f"UPDATE OR IGNORE {table} SET {column} = substr({column}, 2) || 'a' WHERE rowid = {one}",
                f"UPDATE OR IGNORE {table} SET {column} = (SELECT {column} FROM {table} WHERE rowid = {other}) "
                f"WHERE rowid = {one}",
            ]
        )
    )
    try:
        tamper(copy, statement)
    except Exception:  # noqa: BLE001 - a column that forbids this value: nothing was changed
        return
    if rows(copy, f"SELECT * FROM {table} ORDER BY rowid") != before:
        assert codes(copy), statement
