"""Unpacking the streams of GIF and TIFF for the second reader, and searching what comes out."""

from collections.abc import Iterator

from actdesk.imaging.second.coded import runs
from actdesk.imaging.second.grammar import Eaten, demand

_PORTION = 1 << 18  # bytes that are searched at once
_OVERLAP = 128  # a needle may lie across two portions


class Search:
    """Looks for the first reading's finds in unpacked rows, a portion at a time; a plain area is no text."""

    def __init__(self, eaten: Eaten) -> None:
        self._eaten, self._portion, self._held = eaten, [b""], 0

    def over(self, rows: bytes) -> None:
        if self._eaten.needles and not self._eaten.needle:
            self._portion.append(rows)
            self._held += len(rows)
            if self._held > _PORTION:
                self.finish()

    def finish(self) -> None:
        rows = b"".join(self._portion)
        self._portion, self._held = [rows[-_OVERLAP:]], 0
        if self._eaten.needles and not self._eaten.needle:
            readable = [run for run in runs(rows) if len(set(run)) > 5]
            self._eaten.needle = any(needle in run for run in readable for needle in self._eaten.needles)


def strings(stream: bytes, bits: int, *, tiff: bool = False) -> Iterator[bytes]:
    """What each code stands for. The end code has to be the last thing in the last byte, and zeros behind it."""
    start, order = 2**bits, "big" if tiff else "little"
    alphabet = [bytes((value,)) for value in range(start)] + [b"", b""]
    book, before, wide, place = alphabet[:], b"", bits + 1, 0
    while True:
        demand(place + wide <= 8 * len(stream))
        window = int.from_bytes(stream[place // 8 : place // 8 + 3].ljust(3, b"\0"), order)  # type: ignore[arg-type]
        code = (window >> (24 - place % 8 - wide if tiff else place % 8)) % 2**wide
        place += wide
        if code == start + 1:
            break
        if code == start:
            book, before, wide = alphabet[:], b"", bits + 1
            continue
        demand(code < len(book) or (code == len(book) and before))
        string = book[code] if code < len(book) else before + before[:1]
        if before and len(book) < 4096:
            book.append(before + string[:1])
            if len(book) + tiff == 2**wide and wide < 12:
                wide += 1
        before = string
        yield string
    rest = 8 * len(stream) - place
    last = stream[-1]
    demand(rest < 8 and not (last % 2**rest if tiff else last >> 8 - rest), "second.trailer")
