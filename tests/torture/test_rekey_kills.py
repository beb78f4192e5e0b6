"""The program is killed (-9) at any moment while it changes its key again and again: the store always opens."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.data import backups, header, restore, verify
from actdesk.data.places import DATABASE
from actdesk.domain.languages import Language
from actdesk.domain.people import Person
from actdesk.services.access import SetupAnswers
from tests.torture.keys import PASSPHRASE, QUICK

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from pathlib import Path
from actdesk.bootstrap import StoreAccess
from tests.torture.keys import QUICK
access = StoreAccess(Path(sys.argv[1]), cost=QUICK)
desk = access.unlock(sys.argv[2])
print("open", flush=True)
while True:
    desk.people.add_person(name="Somebody")
    print("kept", flush=True)
    access.keys.begin_change()
    desk = access.reopen()
    print("changed", flush=True)
"""


def run_until_killed(folder: Path, chance: random.Random) -> list[str]:
    command = [sys.executable, "-c", PROGRAM, str(folder), PASSPHRASE]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    if running.stdout.readline() != "open\n":
        pytest.fail(f"the store did not open: {running.communicate(timeout=60)[1]}")
    time.sleep(chance.uniform(0.0, 1.2))
    running.send_signal(signal.SIGKILL)
    return running.communicate(timeout=60)[0].split()


def torture(folder: Path, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    access = StoreAccess(folder, cost=QUICK)
    access.create(SetupAnswers(language=Language.ENGLISH, name="Amina Officer"), PASSPHRASE)
    access.backups.make()
    access.lock()
    kept = changed = 0
    for _turn in range(kills):
        said = run_until_killed(folder, chance)
        kept += said.count("kept")
        changed += said.count("changed")
        began = time.monotonic()
        access.unlock(PASSPHRASE)
        assert time.monotonic() - began < 5
        with access._opened().read() as reader:
            assert reader.count(Person) >= kept + 1
            kept = reader.count(Person) - 1
        key = bytes(access._key())
        assert not access.keys.state().unfinished
        assert verify.verify_living(folder, key).problems == ()
        access.lock()
        for path in [folder / DATABASE, *(b.path for b in backups.existing(folder))]:
            backups.check_file(path, key)
        assert restore.tidy(folder) == 0
    print(f"{kills} kills: {changed} changes of the key confirmed, number {header.read(folder).key_number}; none lost")
    assert header.read(folder).key_number > kills // 4, "the program hardly changed its key: the kills hit nothing"


@pytest.mark.timeout(300)
def test_a_few_kills_while_the_key_is_changed_lose_nothing(tmp_path: Path) -> None:
    torture(tmp_path / "store", kills=4, seed=int(time.time()))


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_a_hundred_kills_while_the_key_is_changed_lose_nothing(tmp_path: Path) -> None:
    torture(tmp_path / "store", kills=100, seed=int(time.time()))
