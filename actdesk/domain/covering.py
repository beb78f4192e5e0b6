"""Covering what a picture shows (faces, badges, signs, number plates), cropping it, and the steps of doing so.

Places are fractions of the upright picture, from its left and top edges: the same on a small preview and on the whole.
A blur is not among the styles: what is blurred can be made out again.

Policy: principle.minors, principle.dignity, principle.security.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlmodel import Field

from actdesk.domain.base import Value

LEAST = 0.005  # of the picture: no box is smaller than this, so that it can still be seen and taken
RECIPE = "covered"  # what the record says of a copy that was made so
MOST_BOXES = 200


class CoverStyle(StrEnum):
    FILL = "fill"  # one colour: nothing of what was there remains
    MOSAIC = "mosaic"  # five cells at most along the longer side


class Box(Value):
    """A rectangle of the upright picture; whatever is given, it lies within the picture once it is `fitted`."""

    left: float = Field(ge=0, le=1)
    top: float = Field(ge=0, le=1)
    wide: float = Field(gt=0, le=1)
    high: float = Field(gt=0, le=1)

    @classmethod
    def fitted(cls, left: float, top: float, wide: float, high: float) -> "Box":
        """The nearest box that lies within the picture and is no smaller than `LEAST`."""
        wide, high = (min(max(size, LEAST), 1.0) for size in (wide, high))
        return cls(left=min(max(left, 0.0), 1 - wide), top=min(max(top, 0.0), 1 - high), wide=wide, high=high)

    @classmethod
    def between(cls, x: float, y: float, to_x: float, to_y: float) -> "Box":
        """The box between two points, whichever of them is which corner."""
        x, to_x, y, to_y = (min(max(n, 0.0), 1.0) for n in (x, to_x, y, to_y))
        return cls.fitted(min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))

    def moved(self, right: float, down: float) -> "Box":
        return Box.fitted(self.left + right, self.top + down, self.wide, self.high)

    def grown(self, wider: float, higher: float) -> "Box":
        """Larger at its right and lower edge, up to the picture's; smaller where negative."""
        wide = min(self.wide + wider, 1 - self.left)
        high = min(self.high + higher, 1 - self.top)
        return Box.fitted(self.left, self.top, wide, high)

    @property
    def middle(self) -> tuple[float, float]:
        return self.left + self.wide / 2, self.top + self.high / 2

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.left + self.wide and self.top <= y <= self.top + self.high


class Covering(Value):
    """What is to be done with one picture; `width` and `height` are the copy's pixels, 0 for as many as there are."""

    boxes: tuple[Box, ...] = Field(default=(), max_length=MOST_BOXES)
    style: CoverStyle = CoverStyle.FILL
    crop: Box | None = None
    width: int = Field(default=0, ge=0, le=20_000)
    height: int = Field(default=0, ge=0, le=20_000)

    @property
    def empty(self) -> bool:
        """True where nothing would change: no box, no crop, no size."""
        return not self.boxes and self.crop is None and not self.width


@dataclass(frozen=True)
class FaceSearch:
    """What looking for faces brought: suggestions, and why nobody looked ("" where somebody did).

    That there are none is no proof that nobody can be recognised.
    """

    boxes: tuple[Box, ...] = ()
    trouble: str = ""


@dataclass(frozen=True)
class Drawn:
    """What is drawn on a picture at one moment: boxes, the crop, and suggestions that nobody has decided on yet.

    A place counts the boxes first, then the suggestions.
    """

    boxes: tuple[Box, ...] = ()
    crop: Box | None = None
    suggested: tuple[Box, ...] = ()

    @property
    def parts(self) -> tuple[Box, ...]:
        return (*self.boxes, *self.suggested)

    def is_suggestion(self, place: int | None) -> bool:
        return place is not None and place >= len(self.boxes)

    def with_part(self, place: int, box: Box) -> "Drawn":
        """The box at this place like that. A suggestion that a person moved is theirs: it is the last box now."""
        if self.is_suggestion(place):
            return replace(self, boxes=(*self.boxes, box), suggested=self.without(place).suggested)
        return replace(self, boxes=(*self.boxes[:place], box, *self.boxes[place + 1 :]))

    def without(self, place: int) -> "Drawn":
        left = self.parts[:place] + self.parts[place + 1 :]
        kept = len(self.boxes) - (0 if self.is_suggestion(place) else 1)
        return replace(self, boxes=left[:kept], suggested=left[kept:])

    def suggesting(self, found: Iterable[Box]) -> "Drawn":
        """Suggest these faces instead of those before, but none whose middle lies under a box already."""
        new = [box for box in found if topmost_at(self.boxes, *box.middle) is None]
        return replace(self, suggested=tuple(new[: MOST_BOXES - len(self.boxes)]))


class Steps:
    """What is drawn now, with the way back and forth."""

    def __init__(self, drawn: Drawn | None = None) -> None:
        self.now = drawn or Drawn()
        self._before: list[Drawn] = []
        self._after: list[Drawn] = []

    def do(self, drawn: Drawn) -> bool:
        """Take a step; False if nothing is different."""
        if drawn == self.now:
            return False
        self._before.append(self.now)
        self._after.clear()
        self.now = drawn
        return True

    def undo(self) -> bool:
        if not self._before:
            return False
        self._after.append(self.now)
        self.now = self._before.pop()
        return True

    def redo(self) -> bool:
        if not self._after:
            return False
        self._before.append(self.now)
        self.now = self._after.pop()
        return True

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)


def crop_for(width: int, height: int, picture_width: int, picture_height: int) -> Box:
    """The largest part of a picture in the middle that has the shape of `width` × `height`; all sizes in pixels."""
    scale = min(picture_width / width, picture_height / height)
    wide, high = width * scale / picture_width, height * scale / picture_height
    return Box.fitted((1 - wide) / 2, (1 - high) / 2, wide, high)


def topmost_at(boxes: Iterable[Box], x: float, y: float) -> int | None:
    """The place of the box that lies on top at this point: the one that was drawn last."""
    return next((place for place, box in reversed(list(enumerate(boxes))) if box.holds(x, y)), None)
