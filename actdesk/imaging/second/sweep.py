"""Where letters and zeros stand close together among millions of coded bytes.

By numpy, where it is at hand: five times as fast. It comes with the extra that suggests faces and finds the same
(docs/decisions/019-fast-cleaning.md).
"""

import os
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

NEAR = 10  # letters (32 to 127) in a row; a zero counts as one, since texts in two bytes a letter have many
ZEROS = b"\0\0\0"
MANY = 1000  # rows of zeros in one part: a picture of few colours, in which they tell nothing
WORTH = 32 << 20  # bytes that a process has swept before it loads numpy: some ten photographs, about as long as loading

Places = list[tuple[int, int]]

_STEP = 1 << 18  # bytes at a time, so that they stay in the processor's cache
_SHORT = 1 << 14  # bytes below which numpy is no faster
_LETTERS = bytes(97 if not value or 32 <= value < 128 else 98 for value in range(256))
_ROW = re.compile(rb"a+")
_NILS = re.compile(rb"\0+")


@dataclass(slots=True)
class Swept:
    """`letters`: the (start, end) of each row of `NEAR` letters and more. `zeros`: of three zeros and more."""

    letters: Places = field(default_factory=list)
    zeros: Places = field(default_factory=list)


_swept = 0
_arrays: Any = None


def sweep(part: memoryview) -> Swept:
    """Where in `part` the rows of letters and of zeros are."""
    np = _at_hand(len(part))
    return by_numpy(part, np) if np and len(part) >= _SHORT else by_search(bytes(part))


def stuffed(data: memoryview, start: int) -> int:
    """A place from `start` on before which each 0xFF is followed by a zero: as far as that is quickly seen."""
    np = _at_hand(0)
    if not np or len(data) - start < _SHORT:
        return start
    whole, step = np.frombuffer(data, np.uint8), _SHORT
    while start < len(whole) - 1:
        block = whole[start : start + step + 1]
        if np.logical_and(block[:-1] == 255, block[1:]).any():
            return start
        start, step = start + step, _STEP  # a small one first: hostile files have thousands of short scans
    return len(data) - 1


def holds(part: memoryview, numbers: list[bytes]) -> bool:
    """Whether one of these stands in `part`, which is not copied whole: room for that takes long to find."""
    longest = max(map(len, numbers), default=0)
    for at in range(0, len(part) if numbers else 0, _SHORT):
        block = bytes(part[at : at + _SHORT + longest])
        if any(number in block for number in numbers):
            return True
    return False


def by_search(part: bytes) -> Swept:
    """The same as `sweep` with nothing but what Python brings."""
    swept, row = Swept(), b"a" * NEAR
    for text, sought, whole, places in (
        (part.translate(_LETTERS), row, _ROW, swept.letters),
        (part, ZEROS, _NILS, swept.zeros),
    ):
        at = text.find(sought)
        while at >= 0:
            match = whole.match(text, at)
            end = match.end() if match else at + 1
            places.append((at, end))
            at = text.find(sought, end)
    return _fewer(swept, len(part))


def by_numpy(part: memoryview, np: Any) -> Swept:
    """The same with numpy, which `np` is: every window of ten bytes is judged, `_STEP` of them at a time."""
    whole, swept = np.frombuffer(part, np.int8), Swept()  # with a sign: what is no letter but 0 is below 32
    one, two, nil = _room(np, _STEP + NEAR)
    for begin in range(0, len(whole), _STEP):
        block = whole[begin : begin + _STEP + NEAR - 1]
        size = len(block)
        is_nil = np.equal(block, 0, out=nil[:size])
        row = np.logical_or(np.greater(block, 31, out=one[:size]), is_nil, out=one[:size])
        for step, into in ((1, two), (2, one), (4, two), (2, one)):  # rows of 2, 4, 8 and 10
            row = np.logical_and(row[:-step], row[step:], out=into[: max(0, len(row) - step)])
        _gather(row, NEAR, begin, swept.letters)
        is_nil = is_nil[: _STEP + 2]
        pair = np.logical_and(is_nil[:-1], is_nil[1:], out=two[: len(is_nil) - 1])
        _gather(np.logical_and(pair[:-1], is_nil[2:], out=one[: max(0, len(is_nil) - 2)]), 3, begin, swept.zeros)
    return _fewer(swept, len(part))


@lru_cache(maxsize=1)
def _room(np: Any, size: int) -> list[Any]:
    """Three rows of truths, made once: to get memory anew for each photograph takes as long as to sweep it."""
    return [np.empty(size, bool) for _ in range(3)]


def _gather(windows: Any, width: int, begin: int, places: Places) -> None:
    """Add the rows that begin in these windows (1 for each that holds letters only); one may go on from before."""
    if not windows.any():
        return
    marks = windows.tobytes()
    at = marks.find(b"\1")
    while at >= 0:
        end = marks.find(b"\0", at)
        end = len(marks) if end < 0 else end
        start, stop = begin + at, begin + end + width - 1
        if places and start <= places[-1][1]:
            start = places.pop()[0]
        places.append((start, stop))
        at = marks.find(b"\1", end)


def _fewer(swept: Swept, size: int) -> Swept:
    if len(swept.zeros) > MANY:
        swept.zeros = [(0, size)]
    return swept


def _at_hand(more: int) -> Any:
    """numpy, once enough was swept (by `more` bytes now) and if there is one."""
    global _swept, _arrays
    _swept += more
    if _swept > WORTH and _arrays is None:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # nothing is multiplied here
        try:
            import numpy
        except (ImportError, OSError, MemoryError):
            _arrays = False
        else:
            _arrays = numpy
    return _arrays
