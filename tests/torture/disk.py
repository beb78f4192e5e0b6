"""A model of a disk that loses its power: what may lie on it after a prefix of a recorded run.

What was synced is there. What was not synced may be there or not, in any order, and a write only in part:

- bytes of a file (and its length) are promised by a sync of that file, nothing else;
- a name in a folder (made, renamed, linked, removed) is promised by a sync of that folder, nothing else: not by the
  file's own sync, and not by its parent's. A rename is one step;
- a write is torn at multiples of 512 or 4096 bytes; bytes beside it do not change (SQLite rests on that too);
- a longer file may be longer before its bytes came: zeros.

File systems in use promise more than this; none promises less.
"""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

O_CREAT, O_TRUNC = 0o100, 0o1000
_HEAD = struct.Struct("<cIqII")


@dataclass(frozen=True)
class Op:
    """One call that was done. `one` and `two` are paths, or `two` the bytes written."""

    op: str
    fd: int
    number: int
    one: str
    two: bytes

    @property
    def other(self) -> str:
        return self.two.decode()


class Unmodelled(Exception):
    """The program did something that this model does not know."""


def recorded(log: Path) -> Iterator[Op]:
    """Read what `shim.c` wrote. Raises `Unmodelled`."""
    data = log.read_bytes()
    at = 0
    while at < len(data):
        op, fd, number, one, two = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        first, second = data[at : at + one], data[at + one : at + one + two]
        at += one + two
        if op == b"!":
            raise Unmodelled(first.decode())
        yield Op(op.decode(), fd, number, first.decode(), second)


class Fate(Enum):
    """What becomes of that which was not synced."""

    LOST = "lost"
    KEPT = "kept"
    FIRST = "the first ones kept"
    SOME = "some kept"
    TORN = "some kept, torn"


@dataclass
class File:
    """`synced`: what the disk promised. `waiting`: writes (offset, bytes) and lengths (offset, None) since."""

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def settle(self) -> None:
        for at, data in self.waiting:
            _apply(self.synced, at, data)
        self.waiting.clear()

    def after(self, fate: Fate, chance: random.Random) -> bytes:
        content = bytearray(self.synced)
        for at, data in _survivors(self.waiting, fate, chance):
            if data is not None and fate is Fate.TORN:
                _tear(content, at, data, chance)
            else:
                _apply(content, at, data)
        return bytes(content)


def _apply(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del content[at:]
        content.extend(bytes(at - len(content)))
        return
    content.extend(bytes(max(0, at - len(content))))
    content[at : at + len(data)] = data


def _tear(content: bytearray, at: int, data: bytes, chance: random.Random) -> None:
    """Some sectors of this write came, others not; the length may have come without the bytes."""
    sector = chance.choice((512, 4096))
    if chance.random() < 0.3:
        content.extend(bytes(max(0, at + len(data) - len(content))))
    start = at
    while start < at + len(data):
        end = min((start // sector + 1) * sector, at + len(data))
        if chance.random() < 0.5:
            _apply(content, start, data[start - at : end - at])
        start = end


def _survivors(waiting: list, fate: Fate, chance: random.Random) -> list:  # type: ignore[type-arg]
    if fate is Fate.LOST:
        return []
    if fate is Fate.KEPT:
        return waiting
    if fate is Fate.FIRST:
        return waiting[: chance.randint(0, len(waiting))]
    share = chance.choice((0.1, 0.5, 0.9))
    return [each for each in waiting if chance.random() < share]


@dataclass
class Folder:
    """`synced`: the names that the disk promised, `now`: those that the program sees."""

    synced: dict[str, "File | Folder"] = field(default_factory=dict)
    now: dict[str, "File | Folder"] = field(default_factory=dict)


@dataclass
class _Naming:
    """One step among names, promised by a sync of `home`: each effect is (folder, name, what it names now)."""

    home: Folder
    effects: tuple[tuple[Folder, str, "File | Folder | None"], ...]


class Disk:
    """Feed it the recorded calls with `do`; ask it with `after` what a power cut at this moment may leave."""

    def __init__(self, root: Path) -> None:
        self._root = Folder()
        self._prefix = str(root.resolve())
        self._open: dict[int, File | Folder] = {}
        self._namings: list[_Naming] = []
        self._touched: dict[int, File] = {}

    @property
    def waiting(self) -> int:
        """How many steps the disk has not promised yet."""
        return len(self._namings) + sum(len(f.waiting) for f in self._touched.values())

    def do(self, op: Op) -> None:
        {
            "O": self._opened,
            "C": self._closed,
            "W": self._written,
            "T": self._cut,
            "S": self._synced,
            "R": self._renamed,
            "L": self._linked,
            "U": self._removed,
            "D": self._removed,
            "M": self._made,
            "X": self._said,
        }[op.op](op)

    def after(self, place: Path, *, names: Fate, data: Fate, chance: random.Random) -> None:
        """Write what a power cut may leave into the empty folder `place`."""
        entries: dict[int, dict[str, File | Folder]] = {}
        for naming in _survivors(self._namings, Fate.SOME if names is Fate.TORN else names, chance):
            for folder, name, target in naming.effects:
                there = entries.setdefault(id(folder), dict(folder.synced))
                there.pop(name, None)
                if target is not None:
                    there[name] = target
        contents: dict[int, bytes] = {}  # one file under two names has one content
        todo = [(self._root, place)]
        while todo:
            folder, path = todo.pop()
            path.mkdir(mode=0o700, exist_ok=True)
            for name, target in entries.get(id(folder), folder.synced).items():
                if isinstance(target, Folder):
                    todo.append((target, path / name))
                else:
                    content = contents.setdefault(id(target), target.after(data, chance))
                    (path / name).write_bytes(content)

    def _place(self, path: str) -> tuple[Folder, str]:
        parts = Path(path).relative_to(self._prefix).parts
        folder = self._root
        for part in parts[:-1]:
            inner = folder.now[part]
            assert isinstance(inner, Folder)
            folder = inner
        return folder, parts[-1] if parts else ""

    def _named(self, path: str) -> "File | Folder | None":
        folder, name = self._place(path)
        return folder.now.get(name) if name else folder

    def _name(self, home: Folder, *effects: tuple[Folder, str, "File | Folder | None"]) -> None:
        for folder, name, target in effects:
            folder.now.pop(name, None)
            if target is not None:
                folder.now[name] = target
        self._namings.append(_Naming(home, effects))

    def _opened(self, op: Op) -> None:
        target = self._named(op.one)
        if target is None:
            assert op.number & O_CREAT, f"opened without being there: {op.one}"
            target = File()
            folder, name = self._place(op.one)
            self._name(folder, (folder, name, target))
        elif op.number & O_TRUNC and isinstance(target, File):
            self._wait(target, 0, None)
        self._open[op.fd] = target

    def _closed(self, op: Op) -> None:
        del self._open[op.fd]

    def _wait(self, file: File, at: int, data: bytes | None) -> None:
        file.waiting.append((at, data))
        self._touched[id(file)] = file

    def _written(self, op: Op) -> None:
        file = self._open[op.fd]
        assert isinstance(file, File)
        self._wait(file, op.number, op.two)

    def _cut(self, op: Op) -> None:
        file = self._open[op.fd]
        assert isinstance(file, File)
        self._wait(file, op.number, None)

    def _synced(self, op: Op) -> None:
        target = self._open[op.fd]
        if isinstance(target, File):
            target.settle()
            self._touched.pop(id(target), None)
            return
        left = []
        for naming in self._namings:
            if naming.home is not target:
                left.append(naming)
                continue
            for folder, name, what in naming.effects:
                folder.synced.pop(name, None)
                if what is not None:
                    folder.synced[name] = what
        self._namings = left

    def _renamed(self, op: Op) -> None:
        (source, old), (target, new) = self._place(op.one), self._place(op.other)
        what = source.now[old]
        self._name(target, (source, old, None), (target, new, what))

    def _linked(self, op: Op) -> None:
        folder, name = self._place(op.other)
        self._name(folder, (folder, name, self._named(op.one)))

    def _removed(self, op: Op) -> None:
        folder, name = self._place(op.one)
        self._name(folder, (folder, name, None))

    def _made(self, op: Op) -> None:
        folder, name = self._place(op.one)
        self._name(folder, (folder, name, Folder()))

    def _said(self, op: Op) -> None:
        """The program's own words change nothing on the disk."""
