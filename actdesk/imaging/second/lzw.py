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
    """What the codes stand for, many at a time. The end code has to be the last thing, and zeros behind it."""
    start = 2**bits
    alphabet = [bytes((value,)) for value in range(start)] + [b"", b""]
    book, before, wide, place, code = alphabet[:], b"", bits + 1, 0, -1
    while code != start + 1:
        room = max(2**wide - tiff - len(book) + (not before), 1) if wide < 12 else 2048
        said: list[bytes] = []
        codes = _numbers(stream, place, wide, room, tiff=tiff)
        demand(codes)
        for code in codes:
            if start <= code <= start + 1:
                break
            demand(code < len(book) or (code == len(book) and before))
            string = book[code] if code < len(book) else before + before[:1]
            if before and len(book) < 4096:
                book.append(before + string[:1])
            before = string
            said.append(string)
        place += wide * (len(said) + (start <= code <= start + 1))
        if code == start:
            book, before, wide = alphabet[:], b"", bits + 1
        elif len(book) + tiff >= 2**wide and wide < 12:
            wide += 1
        yield b"".join(said)
    rest = 8 * len(stream) - place
    last = stream[-1]
    demand(rest < 8 and not (last % 2**rest if tiff else last >> 8 - rest), "second.trailer")


def _numbers(stream: bytes, place: int, wide: int, most: int, *, tiff: bool) -> list[int]:
    """The next codes, read off a string of binary digits; GIF writes its bits from the right."""
    part = stream[place // 8 : (place + wide * most) // 8 + 1]
    if not part:
        return []
    digits = format(int.from_bytes(part, "big" if tiff else "little"), "b").zfill(8 * len(part))
    count = min(most, (len(digits) - place % 8) // wide)
    if tiff:
        begin = place % 8
        return [int(digits[at : at + wide], 2) for at in range(begin, begin + count * wide, wide)]
    end = len(digits) - place % 8
    return [int(digits[at - wide : at], 2) for at in range(end, end - count * wide, -wide)]
