"""Thousands of manipulations of the journal by a hand that has the key: the check of the store finds every one."""

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from actdesk.data import backups, verify
from actdesk.data.engine import connect
from actdesk.data.places import DATABASE
from actdesk.data.probe import JournalEnd
from actdesk.domain.people import Person
from actdesk.domain.records import Attachment
from tests.builders import KEY, FakeClock
from tests.data.stores import add_person, living_store
from tests.torture.hands import HANDS, entries
from tests.torture.results import record
from tests.torture.shares import HANDS as HANDS_ON

Known = tuple[Path, JournalEnd]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    """A store with a backup from its middle, and the end that a report of its last day carries."""
    folder = tmp_path_factory.mktemp("known") / "store"
    folder.mkdir()
    store = living_store(folder, people=5)
    for n in range(2):
        with store.act("import") as uow:
            data = bytes((n,)) * 500
            sha256 = uow.keep_blob(data)
            taken = FakeClock().now()
            uow.add(Attachment.made(name=f"{n}.bin", sha256=sha256, size=500, taken_in_at=taken))
            uow.commit()
    backups.make(folder, KEY, on=FakeClock().today())
    last = [add_person(store, f"Later {n}") for n in range(4)]
    with store.act("person.change") as uow:
        uow.put(last[0].changed(notes="Changed"))
        uow.commit()
    with store.act("person.remove") as uow:
        uow.remove(Person, last[1].id)
        uow.commit()
    store.close()
    report = verify.verify(folder, KEY)
    assert report.sound
    return folder, report.end


def found(folder: Path, end: JournalEnd) -> bool:
    """True if the check names a problem, or an end known from elsewhere that somebody says was given up.

    Lists do not count: whoever has the key can make them anew.
    """
    report = verify.verify(folder, KEY, known_ends=[end])
    return any(problem.code != "lists_stale" for problem in report.problems) or bool(report.ends_given_up)


def torture(known: Known, tmp_path: Path, turns: int, seed: int) -> Counter[str]:
    """Let a hand at a copy of the store, again and again. The seed makes a failure come again."""
    sound, end = known
    done: Counter[str] = Counter()
    for turn in range(turns):
        chance = random.Random(seed * 1_000_003 + turn)
        folder = Path(shutil.copytree(sound, tmp_path / "store"))
        connection = connect(folder / DATABASE, KEY, foreign_keys=False)
        connection.execute("PRAGMA synchronous = OFF")
        before = entries(connection)
        connection.execute("BEGIN")
        did = HANDS[turn % len(HANDS)](connection, chance)
        connection.execute("COMMIT")
        after = entries(connection)
        connection.close()
        assert found(folder, end), f"not found: {did}, turn {turn}, seed {seed}: {len(before)} {len(after)}"
        done[did.split(",")[0].split(" ")[0]] += 1
        shutil.rmtree(folder)
    return done


@pytest.mark.timeout(300)
def test_some_manipulations_are_found(known: Known, tmp_path: Path) -> None:
    done = torture(known, tmp_path, HANDS_ON.gate, seed=1)
    assert set(done) >= {"edit", "insert", "delete", "swap", "cut", "rewrite"}


@pytest.mark.torture
@pytest.mark.timeout(7200)
def test_ten_thousand_manipulations_are_found(known: Known, tmp_path: Path) -> None:
    done = torture(known, tmp_path, HANDS_ON.whole, seed=2)
    record("Manipulations of the journal", {"manipulations": HANDS_ON.whole, "not found": 0, **dict(done)})
