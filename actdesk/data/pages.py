"""Reading a damaged store page by page, without SQLite: only pages whose HMAC holds, each as it was last committed.

SQLite gives up a whole query, and often the whole connection, at the first page that does not hold. Here every other
page is still read: the file's, and over them the write-ahead log's. Nothing is written, to no file.

Formats: SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/: AES-256-CBC, an IV and an HMAC-SHA512 at each page's
end), SQLite's file and log (https://www.sqlite.org/fileformat2.html).
"""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from actdesk.data.places import LOG_SUFFIXES
from actdesk.data.wiping import unwiped

SIZE = 4096
IV, MAC = 16, 64
USABLE = SIZE - IV - MAC
SALT = 16
_MAC_SALT_MASK, _MAC_ROUNDS = 0x3A, 2
_LOG_HEAD, _FRAME_HEAD = 32, 24
_SEARCHED = 8  # frames whose page is searched for by trying; a log of somebody else has none of ours


class Pages:
    """The pages of one store. `pages[n]` is the content of page `n` (from 1), None where it is damaged or gone."""

    def __init__(self, path: Path, key: bytes | bytearray) -> None:
        """Raises `OSError`. A file that is no store at all has pages too, all of them damaged."""
        self._file = path.read_bytes() if path.is_file() else b""
        log = path.with_name(path.name + LOG_SUFFIXES[0])
        self._log = log.read_bytes() if log.is_file() else b""
        self._key = unwiped(key)
        salt = bytes(byte ^ _MAC_SALT_MASK for byte in self._file[:SALT])
        self._mac_key = hashlib.pbkdf2_hmac("sha512", self._key, salt, _MAC_ROUNDS, 32)
        self._count = len(self._file) // SIZE + bool(len(self._file) % SIZE)
        self._frames: dict[int, int | None] = {}  # page -> where it stands in the log, None: damaged there
        self.log_hurt = False  # something confirmed stands behind a part of the log that does not hold
        self._read_log()
        first = self[1]
        if first is not None:  # a file that was cut still says how many pages it had
            self._count = max(self._count, int.from_bytes(first[28:32], "big"))

    def __len__(self) -> int:
        """How many pages there are, or should be."""
        return self._count

    def __getitem__(self, number: int) -> bytes | None:
        if not 1 <= number <= self._count:
            return None
        return self._opened(number, self._raw(number))

    def _raw(self, number: int) -> bytes:
        if number in self._frames:
            place = self._frames[number]
            return b"" if place is None else self._log[place : place + SIZE]
        return self._file[(number - 1) * SIZE : number * SIZE]

    def damaged(self) -> int:
        """How many of the pages can't be read."""
        return sum(not self._holds(number, self._raw(number)) for number in range(1, self._count + 1))

    def _holds(self, number: int, raw: bytes) -> bool:
        start = SALT if number == 1 else 0
        told = raw[start : SIZE - MAC] + number.to_bytes(4, "little")
        return len(raw) == SIZE and hmac.digest(self._mac_key, told, "sha512") == raw[SIZE - MAC :]

    def _opened(self, number: int, raw: bytes) -> bytes | None:
        if not self._holds(number, raw):
            return None
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(raw[USABLE : USABLE + IV]))
        start = SALT if number == 1 else 0
        return bytes(start) + cipher.decryptor().update(raw[start:USABLE])

    def _read_log(self) -> None:
        """Lay the log's frames over the file, up to its last commit.

        SQLite stops at the first frame that does not hold and forgets what was confirmed after it. A page's HMAC
        covers its number: later frames of the same generation are as good as the earlier ones, and a damaged frame
        damages its page alone. Only in the last commit it is no damage: a power cut leaves that, and it was never
        confirmed.
        """
        generation = self._log[_LOG_HEAD + 8 : _LOG_HEAD + 16]  # as the first frame has it: the log's head may be hit
        seen: list[tuple[int, int | None, int]] = []
        commits: list[tuple[int, int]] = []  # frames up to there, pages then
        missed = 0
        for head in range(_LOG_HEAD, len(self._log) - _FRAME_HEAD - SIZE + 1, _FRAME_HEAD + SIZE):
            number, after = (int.from_bytes(self._log[head + n : head + n + 4], "big") for n in (0, 4))
            place = head + _FRAME_HEAD
            raw = self._log[place : place + SIZE]
            ours = self._log[head + 8 : head + 16] == generation
            if not self._holds(number, raw):
                missed += 1
                whose = self._whose(raw) if missed <= _SEARCHED else None
                if whose is None:
                    seen.append((number, None, 0))
                    continue
                number = whose
            seen.append((number, place, after))
            if ours and after:
                commits.append((len(seen), after))
        start = commits[-2][0] if len(commits) > 1 else 0
        if commits and any(place is None for _, place, _ in seen[start : commits[-1][0]]):
            commits.pop()
        if commits:
            committed, self._count = commits[-1]
            self._frames = {number: place for number, place, _ in seen[:committed]}
            self.log_hurt = any(place is None for _, place, _ in seen[:committed])

    def _whose(self, raw: bytes) -> int | None:
        """Find the number of a sound page in the log whose frame says something else."""
        highest = self._count + len(self._log) // SIZE
        return next((number for number in range(1, highest + 1) if self._holds(number, raw)), None)


def table_rows(pages: Pages, root: int, seen: set[int]) -> Iterator[tuple[int, list[object]] | None]:
    """Yield the rows of the table whose tree begins at `root`, by rowid; None for each part that can't be read.

    `seen` gets every page on the way: a tree that bites its own tail comes to an end.
    """
    if root in seen:
        yield None
        return
    seen.add(root)
    page = pages[root]
    start = 100 if root == 1 else 0
    kind = page[start] if page is not None else 0
    if page is None or kind not in (0x05, 0x0D):
        yield None
    elif kind == 0x0D:
        yield from leaf_rows(pages, page, start)
    else:
        for cell in _cells(page, start, 12):
            yield from table_rows(pages, int.from_bytes(page[cell : cell + 4], "big"), seen)
        yield from table_rows(pages, int.from_bytes(page[start + 8 : start + 12], "big"), seen)


def leaves(pages: Pages, seen: set[int]) -> Iterator[tuple[int, list[object]]]:
    """Yield every row on leaves that no tree in `seen` led to: its parent may be damaged."""
    for number in range(2, len(pages) + 1):
        page = pages[number] if number not in seen else None
        if page is not None and page[0] == 0x0D:
            for row in leaf_rows(pages, page, 0):
                if row is not None:
                    yield row


def leaf_rows(pages: Pages, page: bytes, start: int) -> Iterator[tuple[int, list[object]] | None]:
    """Yield the rows of one leaf; None for each that does not hold together."""
    for cell in _cells(page, start, 8):
        try:
            yield _row(pages, page, cell)
        except (IndexError, ValueError):
            yield None


def _cells(page: bytes, start: int, head: int) -> list[int]:
    count = min(int.from_bytes(page[start + 3 : start + 5], "big"), USABLE // 2)
    first = start + head
    return [int.from_bytes(page[n : n + 2], "big") for n in range(first, first + 2 * count, 2)]


def _row(pages: Pages, page: bytes, cell: int) -> tuple[int, list[object]]:
    length, cell = _varint(page, cell)
    rowid, cell = _varint(page, cell)
    payload = _payload(pages, page, cell, length)
    head, at = _varint(payload, 0)
    values: list[object] = []
    place = head
    while at < head:
        code, at = _varint(payload, at)
        value, size = _value(payload, place, code)
        values.append(value)
        place += size
    if place > len(payload):
        raise ValueError("a row longer than its record")
    return (rowid - (1 << 64) if rowid >> 63 else rowid), values


def _payload(pages: Pages, page: bytes, cell: int, length: int) -> bytes:
    """Return a row's bytes, followed over its overflow pages."""
    most = USABLE - 35
    least = (USABLE - 12) * 32 // 255 - 23
    local = length
    if length > most:
        local = least + (length - least) % (USABLE - 4)
        local = local if local <= most else least
    parts = [page[cell : cell + local]]
    left, following = length - local, int.from_bytes(page[cell + local : cell + local + 4], "big")
    while left > 0:
        overflow = pages[following]
        if overflow is None:
            raise ValueError("an overflow page is damaged")
        parts.append(overflow[4 : 4 + min(left, USABLE - 4)])
        left -= len(parts[-1])
        following = int.from_bytes(overflow[:4], "big")
    whole = b"".join(parts)
    if len(whole) != length:
        raise ValueError("a row that was cut")
    return whole


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(9):
        byte = data[at + n]
        if n == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + n + 1
    raise ValueError("no varint")


_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(payload: bytes, place: int, code: int) -> tuple[object, int]:
    """Return one value of a record and how many bytes it takes (section 2.1 of the file format)."""
    if code == 0:
        return None, 0
    if code in _INTEGERS:
        size = _INTEGERS[code]
        return int.from_bytes(payload[place : place + size], "big", signed=True), size
    if code in (8, 9):
        return code - 8, 0
    if code == 7 or code < 12:
        raise ValueError("no column of ours holds fractions")
    size = (code - 12) // 2
    raw = payload[place : place + size]
    if len(raw) != size:
        raise ValueError("a value that was cut")
    return (raw.decode("utf-8") if code % 2 else raw), size
