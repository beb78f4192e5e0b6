"""What can be read of a damaged store is saved into a new one, and what can't is said in numbers."""

import random
import shutil
from pathlib import Path
from uuid import UUID

import pytest

from actdesk.data import backups, keys, opening, probe, restore, salvage, verify
from actdesk.data.engine import connect
from actdesk.data.pages import SIZE, Pages
from actdesk.data.places import DATABASE, LOG_SUFFIXES, SALVAGED
from actdesk.data.salvage import Salvaged
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.domain.people import Person
from tests.builders import KEY, FakeClock, make_signer
from tests.data.stores import add_person, living_store, names, reopened

LONG = "A long story. " * 60  # so that three people fill a page
PEOPLE = 40
OFFICER = UUID("018f0000-0000-7000-8000-000000000001")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store of forty people with long notes."""
    place = tmp_path_factory.mktemp("sound")
    store = living_store(place, people=0)
    for n in range(PEOPLE):
        add_person(store, f"Person {n:02}", notes=LONG)
    store.close()
    return place


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    """A copy of it, to be damaged."""
    return Path(shutil.copytree(sound, tmp_path / "store"))


def damage(folder: Path, *pages: int) -> bytes:
    """Turn a bit in each of these pages; return the file as it is then."""
    path = folder / DATABASE
    data = bytearray(path.read_bytes())
    for number in pages:
        data[(number - 1) * SIZE + 1000] ^= 1
    path.write_bytes(data)
    return bytes(data)


def leaves_of(folder: Path, table: str) -> list[int]:
    """The pages that hold a table's rows, asked of the sound store."""
    with probe.untouched(folder / DATABASE, KEY) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    pages = Pages(folder / DATABASE, KEY)
    page = pages[root]
    assert page is not None
    if page[0] == 0x0D:
        return [root]
    count = int.from_bytes(page[3:5], "big")
    cells = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(count)]
    return [*(int.from_bytes(page[c : c + 4], "big") for c in cells), int.from_bytes(page[8:12], "big")]


def root_of(folder: Path, table: str) -> int:
    with probe.untouched(folder / DATABASE, KEY) as connection:
        return int(connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0])


def saved(folder: Path) -> Salvaged:
    """Salvage as somebody who has a passphrase of this store and whose own record may be damaged."""
    return salvage.prepare(folder, KEY, officer_id=OFFICER, clock=FakeClock(), signer=make_signer(OFFICER))


def test_every_page_and_row_of_a_sound_store_is_read_as_sqlite_reads_it(folder: Path) -> None:
    pages = Pages(folder / DATABASE, KEY)
    assert pages.damaged() == 0
    told = saved(folder)
    assert (told.lost, told.damaged_pages, told.steps_lost) == ({}, 0, 0)
    salvage.take_over(folder, KEY, on=FakeClock().today())
    assert names(folder) == [f"Person {n:02}" for n in range(PEOPLE)]


def test_a_record_whose_page_is_gone_comes_back_from_the_journal_exactly(folder: Path) -> None:
    before = damage(folder, leaves_of(folder, "person")[1])
    told = saved(folder)
    assert told.from_journal > 0
    assert (told.lost, told.doubtful) == ({}, 0)
    aside = salvage.take_over(folder, KEY, on=FakeClock().today())
    assert aside is not None
    assert (aside / DATABASE).read_bytes() == before, "the damaged store was changed"
    store = reopened(folder)
    with store.read() as reader:
        assert {p.notes for p in reader.find(Person)} == {LONG}
        assert reader.count(Person) == PEOPLE
    store.close()
    assert verify.verify(folder, KEY).problems == ()


def test_a_gap_in_the_journal_is_said_by_the_journal_itself_and_verify_counts_it(folder: Path) -> None:
    damage(folder, leaves_of(folder, "journal")[1])
    told = saved(folder)
    assert told.steps_lost
    salvage.take_over(folder, KEY, on=FakeClock().today())
    report = verify.verify(folder, KEY)
    assert report.problems == ()
    assert (report.salvages, report.steps_lost) == (1, told.steps_lost)
    assert names(folder) == [f"Person {n:02}" for n in range(PEOPLE)]


def test_a_good_backup_fills_the_gap(folder: Path) -> None:
    backups.make(folder, KEY, on=FakeClock().today())
    store = reopened(folder)
    add_person(store, "Later", notes=LONG)
    store.close()
    damage(folder, *leaves_of(folder, "journal")[:2], *leaves_of(folder, "person")[:3])
    told = saved(folder)
    assert (told.steps_lost, told.lost, told.doubtful) == (0, {}, 0)
    assert told.from_backup > 0
    salvage.take_over(folder, KEY, on=FakeClock().today())
    assert "Later" in names(folder)
    assert len(names(folder)) == PEOPLE + 1
    assert verify.verify(folder, KEY).problems == ()


def test_a_journal_without_its_root_still_proves_itself_entry_by_entry(folder: Path) -> None:
    damage(folder, root_of(folder, "journal"))
    told = saved(folder)
    assert told.steps == PEOPLE + 3  # the officer and their key, the body
    assert told.steps_lost is None, "nobody can know whether there was more"
    salvage.take_over(folder, KEY, on=FakeClock().today())
    assert verify.verify(folder, KEY).problems == ()


def test_what_the_journal_knows_and_nobody_can_bring_back_is_counted_and_stands_in_the_history(folder: Path) -> None:
    damage(folder, *leaves_of(folder, "person"), *leaves_of(folder, "journal_content"))
    told = saved(folder)
    assert told.lost["person"] == PEOPLE
    salvage.take_over(folder, KEY, on=FakeClock().today())
    assert names(folder) == []
    assert verify.verify(folder, KEY).problems == ()


def test_a_gap_that_no_salvage_spoke_of_is_found(folder: Path) -> None:
    damage(folder, leaves_of(folder, "journal")[1])
    saved(folder)
    salvage.take_over(folder, KEY, on=FakeClock().today())
    connection = connect(folder / DATABASE, KEY, foreign_keys=False)
    connection.execute("DELETE FROM journal WHERE seq = (SELECT max(seq) - 3 FROM journal)")
    connection.close()
    assert {p.code for p in verify.verify(folder, KEY).problems} >= {"entry_missing", "chain_broken"}


def test_a_salvage_can_be_undone(folder: Path) -> None:
    store = reopened(folder)
    add_person(store, "Last")
    store.close()
    saved(folder)
    salvage.take_over(folder, KEY, on=FakeClock().today())
    restore.undo(folder, KEY, on=FakeClock().today())
    assert len(names(folder)) == PEOPLE + 1


def test_a_file_that_is_no_store_leaves_nothing_to_save_and_nothing_behind(folder: Path) -> None:
    (folder / DATABASE).write_bytes(b"nothing" * 10_000)
    with pytest.raises(Refused, match="nothing_to_salvage"):
        saved(folder)
    assert not (folder / SALVAGED).exists()
    with pytest.raises(Refused, match="nothing_to_salvage"):
        salvage.take_over(folder, KEY, on=FakeClock().today())


def test_a_prepared_store_that_nobody_wanted_is_gone_at_the_next_start(folder: Path) -> None:
    saved(folder)
    assert (folder / SALVAGED / DATABASE).exists()
    restore.tidy(folder)
    assert not (folder / SALVAGED).exists()


def crashed(tmp_path: Path, *, people: int) -> Path:
    """A store as a kill leaves it: what was said last stands in the log alone."""
    store = living_store(tmp_path / "living", people=people)
    copy = tmp_path / "crashed"
    copy.mkdir()
    for suffix in ("", LOG_SUFFIXES[0]):
        (copy / (DATABASE + suffix)).write_bytes((tmp_path / "living" / (DATABASE + suffix)).read_bytes())
    for path in (tmp_path / "living").glob("*.key*"):
        (copy / path.name).write_bytes(path.read_bytes())
    store.close()
    return copy


def test_after_a_kill_the_log_is_read_with_the_file(tmp_path: Path) -> None:
    folder = crashed(tmp_path, people=5)
    assert Pages(folder / DATABASE, KEY).damaged() == 0
    opening.check(folder, KEY)
    assert len(names(folder)) == 5


def test_a_log_hurt_in_its_middle_is_refused_and_what_stands_behind_is_saved(tmp_path: Path) -> None:
    folder = crashed(tmp_path, people=12)
    log = folder / (DATABASE + LOG_SUFFIXES[0])
    data = bytearray(log.read_bytes())
    frames = (len(data) - 32) // (SIZE + 24)
    data[32 + (frames // 2) * (SIZE + 24) + 24 + 99] ^= 1
    log.write_bytes(data)
    with pytest.raises(EnvironmentFault, match="store_damaged"):
        opening.check(folder, KEY)
    assert log.read_bytes() == data
    saved(folder)
    aside = salvage.take_over(folder, KEY, on=FakeClock().today())
    assert aside is not None
    assert (aside / log.name).read_bytes() == data
    assert "Person 11" in names(folder), "what was confirmed after the damage is lost"
    assert verify.verify(folder, KEY).problems == ()


def test_a_last_commit_that_a_power_cut_tore_is_no_damage(tmp_path: Path) -> None:
    folder = crashed(tmp_path, people=12)
    log = folder / (DATABASE + LOG_SUFFIXES[0])
    log.write_bytes(log.read_bytes()[: -SIZE // 2])
    opening.check(folder, KEY)
    assert len(names(folder)) == 11


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_damaged_nothing_wrong_is_saved(folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    count = len(Pages(folder / DATABASE, KEY))
    damage(folder, *chance.sample(range(2, count + 1), chance.randint(1, count // 3)))
    told = saved(folder)
    salvage.take_over(folder, KEY, on=FakeClock().today())
    assert verify.verify(folder, KEY).problems == ()
    store = reopened(folder)
    with store.read() as reader:
        found = reader.find(Person)
    store.close()
    assert {p.notes for p in found} <= {LONG}
    assert {p.name for p in found} <= {f"Person {n:02}" for n in range(PEOPLE)}
    assert len(found) >= PEOPLE - told.lost.get("person", 0) or told.steps_lost != 0


def test_damage_in_an_open_store_is_found_by_the_check_in_the_background(folder: Path) -> None:
    store = reopened(folder)
    opening.check_living(folder, KEY)
    damage(folder, leaves_of(folder, "person")[1])
    with pytest.raises(EnvironmentFault, match="damage_found"):
        opening.check_living(folder, KEY)
    store.close()
    assert keys.header.exists(folder)
