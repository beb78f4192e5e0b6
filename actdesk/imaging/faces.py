"""Where faces may be in a picture: from the raw numbers of the detector to boxes, without any library of its own.

The detector is BlazeFace, full range (MediaPipe): it looks at a square of 192 pixels in 48 × 48 cells, and says of each
cell how sure it is of a face and where that face lies, counted from the middle of the cell. The large picture is looked
at through several squares, so that the small faces of a group are found too. What comes out are suggestions: a person
decides on each, and where nothing is found nothing is proved.
"""

import importlib.util
import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from actdesk.domain.covering import MOST_BOXES, Box

RUNTIME = "ai_edge_litert"  # comes with the extra `faces` (decision 017)
SIDE = 192  # pixels of the square that the detector sees
CELLS = 48  # in each direction
NUMBERS = 16  # per cell: the middle of the face, its width and height; then six points that nobody needs here
FINEST = 4  # squares of a quarter of the longer side are the smallest that are looked through
LEAST_SQUARE = SIDE / 2  # pixels: a smaller part would only be blown up
STEP = 2 / 3  # of a square's side from one to the next: a face lies whole in one of them
SURE = {1: 0.4, 2: 0.5, 4: 0.6}  # how sure it must be; stricter where it looks more often
SAME = 0.3  # of their common area, or INSIDE of the smaller one: then two boxes mean one face
INSIDE = 0.6
ASIDE, ABOVE, BELOW = 0.15, 0.4, 0.12  # how far a head goes beyond what the detector calls a face: ears, hair, chin


class Square(NamedTuple):
    """A part of the picture, in pixels; it may reach beyond the edges. `level`: how many fit into the longer side."""

    left: float
    top: float
    side: float
    level: int


class Face(NamedTuple):
    """How sure (0 to 1), and where, in pixels of the picture."""

    sure: float
    left: float
    top: float
    wide: float
    high: float


def installed() -> bool:
    """Whether the extra is there: looked for, not loaded, so that the window's own process stays as it is."""
    return importlib.util.find_spec(RUNTIME) is not None


def squares(width: int, height: int) -> Iterator[Square]:
    """The squares through which a picture of so many pixels is looked at: the whole first, then ever smaller ones."""
    longer = max(width, height)
    yield Square((width - longer) / 2, (height - longer) / 2, longer, 1)
    level = 2
    while level <= FINEST and longer / level >= LEAST_SQUARE:
        side = longer / level
        for top in _starts(height, side):
            for left in _starts(width, side):
                yield Square(left, top, side, level)
        level *= 2


def _starts(length: float, side: float) -> list[float]:
    """Where squares of one size begin along an edge: evenly, overlapping, the last one at the end."""
    if side >= length:
        return [(length - side) / 2]
    steps = math.ceil((length - side) / (side * STEP))
    return [(length - side) * step / steps for step in range(steps + 1)]


def read(scores: Sequence[float], numbers: Sequence[Sequence[float]], square: Square) -> list[Face]:
    """What the detector's raw answer for one square says, in pixels of the picture.

    `scores` has one number per cell, row by row, before the logistic curve; `numbers` has `NUMBERS` per cell, in pixels
    of the detector's square. Raises `ValueError` for an answer of another shape.
    """
    if len(scores) != CELLS * CELLS or len(numbers) != len(scores):
        raise ValueError("the detector answers in 48 × 48 cells")
    least = SURE[square.level]
    limit = math.log(least / (1 - least))
    scale = square.side / SIDE
    found = []
    for cell, score in enumerate(scores):
        if score < limit:
            continue
        x, y, wide, high = map(float, numbers[cell][:4])
        x += (cell % CELLS + 0.5) * SIDE / CELLS
        y += (cell // CELLS + 0.5) * SIDE / CELLS
        if wide > 0 and high > 0 and all(map(math.isfinite, (x, y, wide, high))):
            left, top = square.left + (x - wide / 2) * scale, square.top + (y - high / 2) * scale
            found.append(Face(1 / (1 + math.exp(-min(score, 100.0))), left, top, wide * scale, high * scale))
    return found


def one_each(faces: Iterable[Face]) -> list[Face]:
    """Keep the surest of all boxes that mean the same face; the surest first."""
    kept: list[Face] = []
    for face in sorted(faces, reverse=True):
        if not any(_same(face, other) for other in kept):
            kept.append(face)
    return kept


def _same(one: Face, other: Face) -> bool:
    wide = min(one.left + one.wide, other.left + other.wide) - max(one.left, other.left)
    high = min(one.top + one.high, other.top + other.high) - max(one.top, other.top)
    if wide <= 0 or high <= 0:
        return False
    common, areas = wide * high, (one.wide * one.high, other.wide * other.high)
    return common > SAME * (sum(areas) - common) or common > INSIDE * min(areas)


def boxes(faces: Iterable[Face], width: int, height: int) -> tuple[Box, ...]:
    """Boxes that cover the heads, as fractions of a picture of so many pixels; from left to right.

    Where there are more than can be drawn, the surest are kept.
    """
    found = []
    for face in one_each(faces)[:MOST_BOXES]:
        left, right = face.left - ASIDE * face.wide, face.left + (1 + ASIDE) * face.wide
        top, bottom = face.top - ABOVE * face.high, face.top + (1 + BELOW) * face.high
        if right > 0 and bottom > 0 and left < width and top < height:
            found.append(Box.between(left / width, top / height, right / width, bottom / height))
    return tuple(sorted(found, key=lambda box: (box.left, box.top)))
