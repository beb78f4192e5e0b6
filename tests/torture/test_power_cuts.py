"""The power fails at any moment: whatever the disk had not promised may be gone, and nothing confirmed is lost.

A run of the store is recorded call by call (`shim.c`), and replayed up to every moment into what `disk.py` says may
then lie on the disk. Each such store is opened as the program opens it.
"""

import json
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.data import header, keys, rekey, verify
from actdesk.data.places import key_files
from actdesk.domain.accounts import AccountState
from actdesk.domain.base import Refused
from tests.torture import later_release, shim
from tests.torture.disk import Disk, Fate, Op, recorded
from tests.torture.keys import QUICK
from tests.torture.results import record
from tests.torture.shares import POWER_CUTS
from tests.torture.standing import PASSPHRASES, differs, opening, standing, steps

STORE = "store"


@dataclass
class Recording:
    """The calls, and of each act: its name, at which call it was begun, at which confirmed, and what then was."""

    root: Path
    scripts: Path
    ops: list[Op]
    acts: list[tuple[str, int, int, dict[str, Any]]]

    def around(self, moment: int) -> tuple[str, dict[str, Any] | None, dict[str, Any] | None]:
        """Return the act that a cut before call `moment` falls into, and what was before and after it.

        Between two acts the one before is confirmed: then both are the same.
        """
        before = None
        for name, begun, done, after in self.acts:
            if moment <= begun:
                return "between acts", before, before
            if moment <= done:
                return name, before, after
            before = after
        return "between acts", before, before

    def migrating(self, moment: int) -> bool:
        return any(name == "migrate" and moment > begun for name, begun, _done, _after in self.acts)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    quick = shim.quick_place(tmp_path)
    yield quick
    shutil.rmtree(quick)


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recording]:
    root = shim.quick_place(tmp_path_factory.mktemp("recorded").resolve())
    beside = tmp_path_factory.mktemp("beside")
    later_release.write_scripts(beside / "scripts")
    log = beside / "calls"
    command = [sys.executable, "-m", "tests.torture.recorded_program", str(root / STORE), str(beside / "scripts")]
    done = subprocess.run(
        command, cwd=shim.ROOT, env=shim.environment(root, log), capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    ops = list(recorded(log))
    acts: list[tuple[str, int, int, dict[str, Any]]] = []
    begun, name = 0, ""
    for number, op in enumerate(ops):
        for line in op.two.decode().splitlines() if op.op == "X" else ():
            word, _, what = line.partition(" ")
            if word == "begin":
                begun, name = number, what
            else:
                acts.append((name, begun, number, json.loads(what)))
    yield Recording(root, beside / "scripts", ops, acts)
    shutil.rmtree(root)


def test_the_model_ends_where_the_real_disk_did(recording: Recording, tmp_path: Path) -> None:
    disk = Disk(recording.root)
    for op in recording.ops:
        disk.do(op)
    disk.after(tmp_path / "end", names=Fate.KEPT, data=Fate.KEPT, chance=random.Random(1))
    assert _files(tmp_path / "end") == _files(recording.root)
    assert len(recording.ops) > 500


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_the_model_loses_what_was_not_synced_and_keeps_what_was(tmp_path: Path) -> None:
    """The model itself: a program that forgets a sync is caught."""
    root = tmp_path / "root"
    path = str(root / "a")
    calls = [
        Op("O", 3, 0o101, path, b""),
        Op("W", 3, 0, "", b"x" * 5000),
        Op("S", 3, 0, "", b""),
        Op("O", 4, 0, str(root), b""),
    ]
    disk = Disk(root)
    for call in calls:
        disk.do(call)
    assert _left(disk, tmp_path / "1", Fate.LOST) == {}  # the bytes are there, but no name
    disk.do(Op("S", 4, 0, "", b""))
    assert _left(disk, tmp_path / "2", Fate.LOST) == {"a": b"x" * 5000}
    disk.do(Op("W", 3, 0, "", b"y" * 5000))
    disk.do(Op("R", -1, 0, path, str(root / "b").encode()))
    assert _left(disk, tmp_path / "3", Fate.LOST) == {"a": b"x" * 5000}
    assert _left(disk, tmp_path / "4", Fate.KEPT) == {"b": b"y" * 5000}
    seen = {_left(disk, tmp_path / f"torn{n}", Fate.TORN).popitem()[1] for n in range(40)}
    assert any(set(content) == set(b"xy") for content in seen)


def _left(disk: Disk, place: Path, fate: Fate) -> dict[str, bytes]:
    disk.after(place, names=fate, data=fate, chance=random.Random(place.name))
    return _files(place)


@pytest.mark.timeout(300)
def test_some_power_cuts_lose_nothing_confirmed(recording: Recording, place: Path) -> None:
    cut_power(recording, place, prefixes=POWER_CUTS.gate, states=1, seed=random.randrange(1 << 30))


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_power_cuts_lose_nothing_confirmed(recording: Recording, place: Path) -> None:
    seed = random.randrange(1 << 30)
    done = cut_power(recording, place, prefixes=POWER_CUTS.whole, states=1, seed=seed)
    record("power cuts", {**done, "corrupt": 0, "confirmed lost": 0})


def cut_power(recording: Recording, place: Path, *, prefixes: int, states: int, seed: int) -> dict[str, int | str]:
    """Cut before chosen calls (all of them, if there are not more), `states` times each; check what is left."""
    chance = random.Random(seed)
    last = len(recording.ops)
    chosen = _moments(recording.ops, prefixes, chance)
    disk = Disk(recording.root)
    seen: Counter[str] = Counter()
    checked = 0
    for moment in range(last + 1):
        if moment:
            disk.do(recording.ops[moment - 1])
        for turn in range(states if moment in chosen else 0):
            names, data = chance.choice(list(Fate)), chance.choice(list(Fate))
            what = f"seed {seed}, before call {moment}, names {names.value}, data {data.value}, turn {turn}"
            left = place / "left"
            shutil.rmtree(left, ignore_errors=True)
            disk.after(left, names=names, data=data, chance=chance)
            _spoil_shared_memory(left, chance)
            seen[_check(recording, moment, left / STORE, what)] += 1
            checked += 1
    later_release.become(None)
    print(f"seed {seed}:", dict(seen))
    return {"calls recorded": last, "prefixes": len(chosen), "states of the disk": checked, "acts": len(recording.acts)}


def _moments(ops: list[Op], count: int, chance: random.Random) -> set[int]:
    """Choose calls to cut before: those at which one thing ends and another begins, then some amid long writing."""
    turns = [n for n in range(1, len(ops)) if ops[n].op != "W" or ops[n - 1].op != "W"] + [len(ops)]
    amid = sorted(set(range(len(ops))) - set(turns))
    some = chance.sample(turns, min(len(turns), count * 2 // 3))
    return {*some, *chance.sample(amid, min(len(amid), count - len(some)))}


def _spoil_shared_memory(folder: Path, chance: random.Random) -> None:
    """The log's index is written through a map, at any time or never."""
    for path in folder.rglob("*-shm"):
        path.write_bytes(chance.randbytes(chance.choice((0, 100, 32768))))


def _check(recording: Recording, moment: int, store: Path, what: str) -> str:
    """Open the store that is left, as the program does. Returns the act that was cut."""
    name, before, after = recording.around(moment)
    later_release.become(recording.scripts if recording.migrating(moment) else None)
    what = f"{what}, in {name}"
    if not header.exists(store):
        assert before is None, f"{what}: the whole store is gone"
        return name
    if before is None:
        before = after
    assert before is not None, f"{what}: a store before there was one"
    assert after is not None
    found = opening(store)
    assert found, f"{what}: nobody can unlock"
    access = StoreAccess(store, cost=QUICK)
    try:
        with keys.unlock(store, found[0]) as secret:
            rekey.settle(store, secret)
        desk = access.unlock(PASSPHRASES[0] if PASSPHRASES[0] in found else PASSPHRASES[1])
        with keys.unlock(store, found[0]) as secret:
            problems = verify.verify_living(store, secret.db_key).problems
            assert problems == (), f"{what}: {problems}"
            there = standing(store, secret.db_key), steps(store, secret.db_key)
            wrong = differs(*there, before, after, migrating=name == "migrate")
        assert not wrong, f"{what}: {wrong}"
        leftovers = [str(path.relative_to(store)) for path in store.rglob(".actdesk-*")]
        assert not leftovers, f"{what}: {leftovers}"
        copies = {path.read_bytes() for path in key_files(store) if path.exists()}
        assert len(copies) == 1, f"{what}: the key file's copies differ"
        desk.register.add_account(platform="x", handle="afterwards", state=AccountState.FOUND)
    except Refused as refused:
        pytest.fail(f"{what}: {refused.code} {refused.facts}")
    except Exception as error:
        raise AssertionError(f"{what}: {type(error).__name__} {error}") from error
    finally:
        access.lock()
    return name
