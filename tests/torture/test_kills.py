"""The whole program is killed (-9) in the middle of writing: nothing confirmed is lost, and the store always opens."""

import itertools
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.data import keys, verify
from actdesk.domain.accounts import Account
from actdesk.domain.cases import Case
from actdesk.domain.languages import Language
from actdesk.services.access import SetupAnswers
from tests.torture.keys import PASSPHRASE, QUICK

ROOT = Path(__file__).resolve().parents[2]
KINDS = {"account": Account, "case": Case}


def write_until_killed(folder: Path, chance: random.Random) -> list[str]:
    """Start the program, let it write for a moment, kill it; return the lines that it had confirmed."""
    command = [sys.executable, "-m", "tests.torture.writing_program", str(folder), PASSPHRASE]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    first = running.stdout.readline()
    if first != "open\n":
        _out, said = running.communicate(timeout=30)
        pytest.fail(f"the store did not open: {said}")
    time.sleep(chance.uniform(0.0, 0.6))
    running.send_signal(signal.SIGKILL)
    out, _said = running.communicate(timeout=30)
    return [line for line in out.splitlines() if line.count(" ") == 2]  # the last one may be cut


def check(folder: Path, kept: dict[UUID, str], undone: set[UUID]) -> int:
    """Open the store as the program does; everything confirmed is there. Returns how much is there."""
    access = StoreAccess(folder, cost=QUICK)
    desk = access.unlock(PASSPHRASE)
    try:
        with desk.register._store.read() as reader:
            for name, kind in KINDS.items():
                there = {record.id for record in reader.find(kind)}
                lost = {i for i, what in kept.items() if what == name and i not in there and i not in undone}
                assert not lost, f"{len(lost)} confirmed {name} records are gone"
            return reader.count(Account) + reader.count(Case)
    finally:
        access.lock()


def verified(folder: Path) -> None:
    unlocked = keys.unlock(folder, PASSPHRASE)
    report = verify.verify(folder, unlocked.db_key)
    unlocked.wipe()
    assert report.problems == ()


def torture(folder: Path, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    access = StoreAccess(folder, cost=QUICK)
    access.create(SetupAnswers(language=Language.ENGLISH, name="Amina Officer"), PASSPHRASE)
    access.lock()
    kept: dict[UUID, str] = {}
    undone: set[UUID] = set()
    for turn in itertools.count():
        if turn >= kills and len(kept) >= kills:  # on a busy machine some kills come before the first word
            break
        assert turn < 5 * kills, "the program hardly wrote: the kills hit nothing"
        lines = write_until_killed(folder, chance)
        for line in lines:
            word, what, record_id = line.split(" ")
            if word == "kept":
                kept[UUID(record_id)] = what
            elif word == "undone":
                undone.add(UUID(record_id))
        if lines and lines[-1].startswith(
            "undoing"
        ):  # it may be written and not confirmed: then this one is rightly gone
            undone.add(max(i for i, what in kept.items() if what == "account" and i not in undone))
        check(folder, kept, undone)
        if turn % 10 == 9:
            verified(folder)
    verified(folder)
    print(f"{turn} kills: {len(kept)} confirmed acts, {len(undone)} undone, none lost; the store verifies")


@pytest.mark.timeout(300)
def test_four_kills_lose_nothing_confirmed(tmp_path: Path) -> None:
    torture(tmp_path / "store", kills=4, seed=int(time.time()))


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_a_hundred_kills_lose_nothing_confirmed(tmp_path: Path) -> None:
    torture(tmp_path / "store", kills=100, seed=int(time.time()))
