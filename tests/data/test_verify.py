"""`verify` finds what a damaged disk or a hand with the key did, each by its name; and finds nothing else."""

from pathlib import Path

import pytest

from actdesk.data import backups, verify
from actdesk.data.engine import connect
from actdesk.data.places import DATABASE
from actdesk.domain.base import EnvironmentFault
from tests.builders import KEY, FakeClock
from tests.data.stores import add_person, living_store, reopened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed store with a few acts in it."""
    living_store(tmp_path).close()
    return tmp_path


def tamper(folder: Path, *statements: str) -> None:
    connection = connect(folder / DATABASE, KEY, foreign_keys=False)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def codes(folder: Path) -> set[str]:
    try:
        return {problem.code for problem in verify.verify(folder, KEY).problems}
    except EnvironmentFault as fault:
        return {fault.code}


def test_a_sound_store_has_no_problem_and_no_byte_of_it_changes(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    report = verify.verify(folder, KEY)
    assert report.sound
    assert report.counts["person"] == 3
    assert report.end.seq == 6
    assert {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_living_store_is_checked_beside_its_writer(tmp_path: Path) -> None:
    store = living_store(tmp_path)
    assert verify.verify_living(tmp_path, KEY).sound
    add_person(store, "One more")
    assert verify.verify_living(tmp_path, KEY).counts["person"] == 4
    store.close()


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE person SET name = 'Somebody' WHERE name = 'Person 1'", "record_changed"),
        ("DELETE FROM person WHERE name = 'Person 1'", "record_missing"),
        ("UPDATE journal SET act = 'person.change' WHERE seq = 3", "entry_changed"),
        ("UPDATE journal SET officer = 'ff' WHERE seq = 2", "entry_changed"),
        ("UPDATE journal_content SET body = replace(body, 'Person 1', 'Person 9')", "content_changed"),
        ("DELETE FROM journal WHERE seq = 3", "entry_missing"),
        ("DELETE FROM journal WHERE seq = 3", "chain_broken"),
        ("UPDATE person SET body_id = 'f00f00f00f00f00f00f00f00f00f00f0'", "reference_missing"),
        ("DELETE FROM list_item WHERE kind = 'person'", "lists_stale"),
        ("UPDATE person SET tags = '7'", "record_unreadable"),
    ],
)
def test_a_hand_that_edits_with_the_key_is_found(folder: Path, statement: str, code: str) -> None:
    tamper(folder, statement)
    assert code in codes(folder)


def test_a_content_that_no_act_erased_is_missed(folder: Path) -> None:
    tamper(folder, "DELETE FROM journal_content WHERE entry_id IN (SELECT id FROM journal WHERE seq = 4)")
    report = verify.verify(folder, KEY)
    assert report.erased == 1
    assert {problem.code for problem in report.problems} == {"content_missing"}


def test_a_cut_end_is_found_by_what_a_backup_saw(folder: Path) -> None:
    backups.make(folder, KEY, on=FakeClock().today())
    tamper(
        folder,
        "DELETE FROM person WHERE name = 'Person 2'",
        "DELETE FROM list_item WHERE title = 'Person 2'",
        "DELETE FROM journal_content WHERE entry_id IN (SELECT id FROM journal WHERE seq = 6)",
        "DELETE FROM journal WHERE seq = 6",
    )
    assert "tail_cut" in codes(folder)


def test_a_flipped_byte_in_a_page_is_found(folder: Path) -> None:
    path = folder / DATABASE
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert codes(folder) & {"page_damaged", "unreadable", "structure_damaged", "store_damaged"}


def test_reading_on_after_a_check_still_works(folder: Path) -> None:
    verify.verify(folder, KEY)
    store = reopened(folder)
    add_person(store, "After")
    store.close()
    assert verify.verify(folder, KEY).sound
