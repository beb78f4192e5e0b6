"""A real disk of 1 MiB that is full: every act says so and loses nothing, and works once there is room.

To go back takes a store and a backup, which need half as much again.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from actdesk.domain.base import EnvironmentFault
from tests.torture import later_release
from tests.torture.failing_acts import ACTS, LOCK, RESTORE, Act, Room, make_base, next_start, standing_of

SMALL, FOR_TWO, LARGER = "1m", "1536k", "8m"


class Disk:
    """A file system in memory, of a size that can be changed."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._ballast = place / "ballast"

    def fill(self, *, left: int) -> None:
        """Fill it up but for `left` bytes."""
        with self._ballast.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                size = file.tell()
            file.truncate(max(size - left, 0))

    def resize(self, size: str) -> None:
        mount("-o", f"remount,size={size}", str(self.place))

    def make_room(self) -> None:
        self._ballast.unlink()
        self.resize(LARGER)


def mount(*words: str) -> None:
    done = subprocess.run(["mount", *words], capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"no file system may be mounted here: {done.stderr.strip()}")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("needs Linux and the right to mount a file system")
    place = tmp_path / "disk"
    place.mkdir()
    mount("-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(place))
    yield Disk(place)
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Stores by how many backups they have; with two they would not fit."""
    made = {count: tmp_path_factory.mktemp("base") / "store" for count in (0, 1)}
    for count, folder in made.items():
        make_base(folder, backups=count)
    return made


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("scripts")
    later_release.write_scripts(folder)
    yield folder
    later_release.become(None)


@pytest.mark.parametrize("left", [0, 100_000])
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_a_full_disk_is_said_and_nothing_is_lost(
    disk: Disk, bases: dict[int, Path], scripts: Path, act: Act, left: int
) -> None:
    later_release.become(None)
    base = bases[1 if act is RESTORE else 0]
    if act is RESTORE:
        disk.resize(FOR_TWO)
    room = Room(shutil.copytree(base, disk.place / "store"), scripts)
    act.prepare(room)
    disk.fill(left=left)
    said = ""
    try:
        act.run(room)
    except EnvironmentFault as error:
        said = error.code
    room.access.lock()
    assert said in ("", "disk_full")
    if not left:
        assert said == ("" if act is LOCK else "disk_full")
    disk.make_room()
    next_start(room, act, said, standing_of(base))
