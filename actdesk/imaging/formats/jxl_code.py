"""Headers of a JPEG XL codestream (ISO/IEC 18181-1): read bit by bit, to know what they hold and where each frame ends.

A codestream can carry a colour profile, a preview, names, time codes and extensions of its own. None of them can be
taken out without coding it anew, so each is a reason to refuse; what is left is the picture.
"""

from dataclasses import dataclass, field

from actdesk.imaging.trace import Unclean

ALPHA, SPOT, CFA = 0, 2, 5
MODULAR = 1
REGULAR, LOW, REFERENCE, SKIPPED = 0, 1, 2, 3
MOST_FRAMES = 20_000
MOST_SECTIONS = 1_000_000
Choice = tuple[int, int]  # bits to read, and what to add

_SIZE: tuple[Choice, ...] = ((9, 1), (13, 1), (18, 1), (30, 1))
_ENUM: tuple[Choice, ...] = ((0, 0), (0, 1), (4, 2), (6, 18))
_CROP: tuple[Choice, ...] = ((8, 0), (11, 256), (14, 2304), (30, 18688))
_SECTION: tuple[Choice, ...] = ((10, 0), (14, 1024), (22, 17408), (30, 4211712))
_XY: tuple[Choice, ...] = ((19, 0), (19, 524288), (20, 1048576), (21, 2097152))
_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


@dataclass(slots=True)
class Image:
    """What the frames' headers have to know of the picture."""

    width: int = 0
    height: int = 0
    orientation: int = 1
    extra: int = 0  # channels beside the colours
    animated: bool = False
    xyb: bool = True
    frames: int = 0
    end: int = 0  # the offset behind the last frame


@dataclass(slots=True)
class Bits:
    """Reads from the lowest bit of each byte on. Raises `Unclean` at the end of the data."""

    data: memoryview
    at: int = 0
    _window: bytes = field(default=b"")

    def take(self, count: int) -> int:
        if self.at + count > 8 * len(self.data):
            raise Unclean("truncated")
        start = self.at // 8
        number = int.from_bytes(self.data[start : (self.at + count + 7) // 8], "little") >> self.at % 8
        self.at += count
        return number & ((1 << count) - 1)

    def flag(self) -> bool:
        return self.take(1) == 1

    def one_of(self, choices: tuple[Choice, ...]) -> int:
        """`U32` of the standard: two bits choose how many follow, and what is added to them."""
        bits, more = choices[self.take(2)]
        return more + self.take(bits)

    def long(self) -> int:
        """`U64` of the standard."""
        chosen = self.take(2)
        if chosen < 3:
            return (0, 1, 17)[chosen] + self.take((0, 4, 8)[chosen])
        number, shift = self.take(12), 12
        while self.flag():
            if shift == 60:
                return number | self.take(4) << shift
            number |= self.take(8) << shift
            shift += 8
        return number

    def align(self) -> None:
        """Go on at the next byte. What fills the last one has to be zero."""
        if self.take(-self.at % 8):
            raise Unclean("damaged_structure")


def refuse_if(truth: object) -> None:
    """What lies inside the code and cannot be taken out of it."""
    if truth:
        raise Unclean("inside_codestream")


def measure(data: memoryview) -> Image:
    """Read a codestream from its mark to the end of its last frame. Raises `Unclean` where that is not possible."""
    bits = Bits(data)
    if bits.take(16) != 0x0AFF:
        raise Unclean("damaged_structure")
    image = Image()
    image.width, image.height = _size(bits)
    _metadata(bits, image)
    _transform(bits, image)
    bits.align()
    last = False
    while not last:
        if image.frames == MOST_FRAMES:
            raise Unclean("too_many_parts")
        last, sections = _frame(bits, image)
        _sections(bits, sections)
        image.frames += 1
    image.end = bits.at // 8
    return image


def _size(bits: Bits) -> tuple[int, int]:
    small = bits.flag()
    height = 8 * (1 + bits.take(5)) if small else bits.one_of(_SIZE)
    ratio = bits.take(3)
    if ratio:
        across, down = _RATIOS[ratio - 1]
        return height * across // down, height
    return (8 * (1 + bits.take(5)) if small else bits.one_of(_SIZE)), height


def _metadata(bits: Bits, image: Image) -> None:
    if bits.flag():
        return
    more = bits.flag()
    if more:
        image.orientation = 1 + bits.take(3)
        if bits.flag():  # a size to show it in
            _size(bits)
        refuse_if(bits.flag())  # a preview
        image.animated = bits.flag()
        if image.animated:
            bits.one_of(((0, 100), (0, 1000), (10, 1), (30, 1)))
            bits.one_of(((0, 1), (0, 1001), (8, 1), (10, 1)))
            bits.one_of(((0, 0), (3, 0), (16, 0), (32, 0)))
            refuse_if(bits.flag())  # time codes
    _depth(bits)
    bits.take(1)
    image.extra = bits.one_of(((0, 0), (0, 1), (4, 2), (12, 1)))
    for _ in range(image.extra):
        _channel(bits)
    image.xyb = bits.flag()
    _colours(bits)
    if more and not bits.flag():  # tone mapping: intensity, least light, relative or not, below which it is linear
        bits.take(16 + 16 + 1 + 16)
    refuse_if(bits.long())


def _depth(bits: Bits) -> None:
    if bits.flag():
        bits.one_of(((0, 32), (0, 16), (0, 24), (6, 1)))
        bits.take(4)
    else:
        bits.one_of(((0, 8), (0, 10), (0, 12), (6, 1)))


def _channel(bits: Bits) -> None:
    if bits.flag():
        return
    kind = bits.one_of(_ENUM)
    _depth(bits)
    bits.one_of(((0, 0), (0, 3), (0, 4), (3, 1)))
    refuse_if(bits.one_of(((0, 0), (4, 0), (5, 16), (10, 48))))  # a name
    if kind == ALPHA:
        bits.take(1)
    elif kind == SPOT:
        bits.take(64)
    elif kind == CFA:
        bits.one_of(((0, 1), (2, 0), (4, 3), (8, 19)))


def _colours(bits: Bits) -> None:
    if bits.flag():
        return
    refuse_if(bits.flag())  # a profile
    space = bits.one_of(_ENUM)
    if space == 2:
        bits.one_of(_ENUM)
        return
    if bits.one_of(_ENUM) == 2:
        bits.one_of(_XY), bits.one_of(_XY)
    if space != 1 and bits.one_of(_ENUM) == 2:
        for _ in range(6):
            bits.one_of(_XY)
    if bits.flag():
        bits.take(24)
    else:
        bits.one_of(_ENUM)
    bits.one_of(_ENUM)


def _transform(bits: Bits, image: Image) -> None:
    if bits.flag():
        return
    if image.xyb and not bits.flag():
        bits.take(16 * 16)
    mask = bits.take(3)
    for index, weights in enumerate((15, 55, 210)):
        if mask >> index & 1:
            bits.take(16 * weights)


def _frame(bits: Bits, image: Image) -> tuple[bool, int]:
    """Read a frame's header: whether it is the last, and how many sections it has."""
    width, height = image.width, image.height
    if bits.flag():
        return True, _count(width, height, 256, 1)
    kind, coding, flags = bits.take(2), bits.take(1), bits.long()
    lower = bool(flags & 0x20)
    if not image.xyb and bits.flag() and not lower:
        bits.take(6)
    larger = 1
    if not lower:
        larger = 1 << bits.take(2)
        bits.take(2 * image.extra)
    group = 128 << bits.take(2) if coding == MODULAR else 256
    if coding != MODULAR and image.xyb:
        bits.take(6)
    passes = _passes(bits) if kind != REFERENCE else 1
    level = 1 + bits.take(2) if kind == LOW else 0
    whole = True
    if kind != LOW and bits.flag():
        origin = [bits.one_of(_CROP) for _ in range(2)] if kind != REFERENCE else [0, 0]
        width, height = bits.one_of(_CROP), bits.one_of(_CROP)
        left, top = ((number >> 1) ^ -(number & 1) for number in origin)
        whole = left <= 0 and top <= 0 and left + width >= image.width and top + height >= image.height
        if kind in (REGULAR, SKIPPED) and not (
            left >= 0 and top >= 0 and left + width <= image.width and top + height <= image.height
        ):
            raise Unclean("extra_pixels")
    last = _blending(bits, image, kind, whole=whole)
    names = bits.one_of(((0, 0), (4, 0), (5, 16), (10, 48)))
    refuse_if(names)
    _filters(bits, modular=coding == MODULAR)
    refuse_if(bits.long())
    shrunk = 1 << 3 * level
    width, height = -(-width // shrunk), -(-height // shrunk)
    return last, _count(-(-width // larger), -(-height // larger), group, passes)


def _passes(bits: Bits) -> int:
    count = bits.one_of(((0, 1), (0, 2), (0, 3), (3, 4)))
    if count != 1:
        smaller = bits.one_of(((0, 0), (0, 1), (0, 2), (1, 3)))
        bits.take(2 * (count - 1))
        bits.take(2 * smaller)
        for _ in range(smaller):
            bits.one_of(((0, 0), (0, 1), (0, 2), (3, 0)))
    return count


def _blending(bits: Bits, image: Image, kind: int, *, whole: bool) -> bool:
    """How a frame is laid over others. Returns whether it is the last."""
    last, replaces, duration = False, True, 0
    if kind in (REGULAR, SKIPPED):
        for _ in range(1 + image.extra):
            mode = bits.one_of(((0, 0), (0, 1), (0, 2), (2, 3)))
            if image.extra and mode in (2, 3):
                bits.one_of(((0, 0), (0, 1), (0, 2), (3, 3)))
            if image.extra and mode in (2, 3, 4):
                bits.take(1)
            if mode or not whole:
                bits.take(2)
            replaces = replaces and not mode
        if image.animated:
            duration = bits.one_of(((0, 0), (0, 1), (8, 0), (32, 0)))
        last = bits.flag()
    saved = bits.take(2) if kind != LOW and not last else 0
    if kind == REFERENCE or (
        kind in (REGULAR, SKIPPED) and not last and (not duration or saved) and replaces and whole
    ):
        bits.take(1)
    return last


def _filters(bits: Bits, *, modular: bool) -> None:
    if bits.flag():
        return
    if bits.flag() and bits.flag():
        bits.take(6 * 16)
    if bits.take(2):
        if not modular and bits.flag():
            bits.take(8 * 16)
        if bits.flag():
            bits.take(5 * 16)
        if bits.flag():
            bits.take((3 if modular else 4) * 16)
        if modular:
            bits.take(16)
    refuse_if(bits.long())


def _count(width: int, height: int, group: int, passes: int) -> int:
    groups = -(-width // group) * -(-height // group)
    if groups == 1 and passes == 1:
        return 1
    return 2 + -(-width // (8 * group)) * -(-height // (8 * group)) + groups * passes


def _sections(bits: Bits, count: int) -> None:
    """Read the table of a frame's sections and go behind the last one."""
    if count > MOST_SECTIONS:
        raise Unclean("too_many_parts")
    refuse_if(bits.flag())  # an order of their own, which is itself coded
    bits.align()
    total = sum(bits.one_of(_SECTION) for _ in range(count))
    bits.align()
    bits.at += 8 * total
    if bits.at > 8 * len(bits.data):
        raise Unclean("truncated")
