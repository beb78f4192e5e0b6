"""Acts on a store while calls to the system fail. `test_failing_calls.py` runs it under the shim.

python -m tests.torture.failing_program FOLDER SCRIPTS SEED CASES [ACT ...]

Each case is one act on a fresh copy of the same store, with the k-th call of a kind failing, once or for ever after.
CASES is how many there shall be for each act, chosen at random, of each kind of call as many; 0: every call with every
error. One line of JSON is said per act (how many calls it makes when nothing fails) and per case.
"""

import errno
import faulthandler
import json
import random
import shutil
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from actdesk.domain.base import ActDeskError
from tests.torture import later_release
from tests.torture.failing_acts import ACTS, Act, Room, make_base, next_start, standing_of
from tests.torture.shim import Call, Faults

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)
HANG = 90.0  # seconds after which the process says where it stands, and ends
SLOW = 30.0  # seconds of work after which an act counts as one that does not come back


class Case(NamedTuple):
    """Which call fails, how, and whether every later one does too."""

    call: Call
    k: int
    error: int
    forever: bool

    def __str__(self) -> str:
        lasting = "for ever after" if self.forever else "once"
        return f"{self.call.name} {self.k} {errno.errorcode[self.error]} {lasting}"


class Torture:
    """One store, copied for each case."""

    def __init__(self, root: Path, scripts: Path) -> None:
        self._root, self._scripts, self._turn = root, scripts, 0
        self._faults = Faults()
        make_base(root / "base", backups=2)
        self._before = standing_of(root / "base")

    def _fresh(self) -> Room:
        self._turn += 1
        place = self._root / f"case{self._turn}"
        shutil.copytree(self._root / "base", place / "store")
        later_release.become(None)
        return Room(place / "store", self._scripts)

    def calls(self, act: Act) -> dict[Call, int]:
        """Return how many calls of each kind the act makes when nothing fails."""
        room = self._fresh()
        act.prepare(room)
        self._faults.disarm()
        act.run(room)
        counted = {call: self._faults.counted(call) for call in Call}
        room.access.lock()
        shutil.rmtree(room.folder.parent)
        return counted

    def run(self, act: Act, case: Case) -> dict[str, Any]:
        """Do the act while calls fail, lock while they still do, then look at what a next start finds."""
        room = self._fresh()
        act.prepare(room)
        self._faults.arm(case.call, case.k, case.error, forever=case.forever)
        began = time.process_time()
        said = attempt(lambda: act.run(room))
        locked = attempt(room.access.lock)
        struck, took = self._faults.struck(), time.process_time() - began
        self._faults.disarm()
        told = {"act": act.name, "case": str(case), "said": said, "struck": struck}
        if took > SLOW:
            told["wrong"] = f"it took {took:.0f} s"
        elif locked or said.startswith("Traceback"):
            told["wrong"] = f"the act said: {said}, locking: {locked}"
        else:
            told["wrong"] = attempt(lambda: next_start(room, act, said, self._before))
        shutil.rmtree(room.folder.parent, ignore_errors=True)
        return told


def attempt(work: Callable[[], object]) -> str:
    """Return the code of what was refused, "" if it was done, else the traceback."""
    faulthandler.dump_traceback_later(HANG, exit=True)
    try:
        work()
    except ActDeskError as error:
        return error.code
    except BaseException:  # noqa: BLE001 - whatever it is, it is told
        return traceback.format_exc()
    finally:
        faulthandler.cancel_dump_traceback_later()
    return ""


def cases(counted: dict[Call, int], most: int, chance: random.Random) -> list[Case]:
    """Every call with every error, once and for ever after; or `most` of them, of each kind of call as many."""
    groups = []
    for call, count in counted.items():
        lasting = (True,) if call is Call.ANY else (False, True)
        group = [Case(call, k, error, f) for k in range(1, count + 1) for error in ERRORS for f in lasting]
        chance.shuffle(group)
        groups.append(group)
    if not most:
        return [case for group in groups for case in group]
    found: list[Case] = []
    while len(found) < most and any(groups):
        found += [group.pop() for group in groups if group]
    return found[:most]


def main(folder: str, scripts: str, seed: str, count: str, *only: str) -> int:
    torture = Torture(Path(folder), Path(scripts))
    chance = random.Random(int(seed))
    for act in [act for act in ACTS if not only or act.name in only]:
        counted = torture.calls(act)
        print(json.dumps({"act": act.name, "calls": {call.name: n for call, n in counted.items()}}), flush=True)
        for case in cases(counted, int(count), chance):
            print(json.dumps(torture.run(act, case)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
