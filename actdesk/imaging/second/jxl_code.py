"""Reading the headers of a JPEG XL codestream once more, from a description of each bundle of fields.

A bundle is a line of words. `x3` is a number of three bits, `f` a flag, `h` a half float, `e` an enumeration, `?` a
flag that has to be off, `0` a long number that has to be zero, `n` a name that has to be empty. `x3:a` keeps it as `a`.
"""

from actdesk.imaging.second.grammar import Strange, demand

_PICKS = {
    "e": ((0, 0), (0, 1), (4, 2), (6, 18)), "n": ((0, 0), (4, 0), (5, 16), (10, 48)),
    "size": ((9, 1), (13, 1), (18, 1), (30, 1)), "bits": ((0, 8), (0, 10), (0, 12), (6, 1)),
    "float": ((0, 32), (0, 16), (0, 24), (6, 1)), "extra": ((0, 0), (0, 1), (4, 2), (12, 1)),
    "shift": ((0, 0), (0, 3), (0, 4), (3, 1)), "cfa": ((0, 1), (2, 0), (4, 3), (8, 19)),
    "tick": ((0, 100), (0, 1000), (10, 1), (30, 1)), "per": ((0, 1), (0, 1001), (8, 1), (10, 1)),
    "loops": ((0, 0), (3, 0), (16, 0), (32, 0)), "point": ((19, 0), (19, 1 << 19), (20, 1 << 20), (21, 1 << 21)),
    "crop": ((8, 0), (11, 256), (14, 2304), (30, 18688)), "toc": ((10, 0), (14, 1024), (22, 17408), (30, 4211712)),
    "mode": ((0, 0), (0, 1), (0, 2), (2, 3)), "alpha": ((0, 0), (0, 1), (0, 2), (3, 3)),
    "time": ((0, 0), (0, 1), (8, 0), (32, 0)), "passes": ((0, 1), (0, 2), (0, 3), (3, 4)),
    "down": ((0, 0), (0, 1), (0, 2), (1, 3)), "last": ((0, 0), (0, 1), (0, 2), (3, 0)),
}  # fmt: skip


class _Tape:
    """The bits of a codestream, and what was kept of them by name."""

    def __init__(self, data: memoryview) -> None:
        self.data, self.place = data, 0
        self.kept: dict[str, int] = {}

    def bits(self, count: int) -> int:
        end = self.place + count
        demand(end <= 8 * len(self.data))
        part = bytes(self.data[self.place // 8 : end // 8 + 1])
        value = (int.from_bytes(part, "little") >> self.place % 8) & ((1 << count) - 1)
        self.place = end
        return value

    def pick(self, name: str) -> int:
        width, plus = _PICKS[name][self.bits(2)]
        return self.bits(width) + plus

    def long(self) -> int:
        which = self.bits(2)
        if which == 3:
            value, width = self.bits(12), 12
            while self.bits(1):
                step = 8 if width < 60 else 4
                value += self.bits(step) << width
                width += step
                if step == 4:
                    break
            return value
        return self.bits(4 * which) + (0, 1, 17)[which]

    def read(self, line: str) -> int:
        """Read a line of fields; returns the last."""
        value = 0
        for word in line.split():
            kind, _, name = word.partition(":")
            if kind in "f?":
                value = self.bits(1)
                demand(kind == "f" or not value, "second.chunk")
            elif kind == "h":
                value = self.bits(16)
            elif kind[0] == "x":
                value = self.bits(int(kind[1:]))
            elif kind == "0":
                demand(not self.long(), "second.chunk")
            elif kind == "long":
                value = self.long()
            else:
                value = self.pick(kind)
                demand(kind != "n" or not value, "second.chunk")
            if name:
                self.kept[name] = value
        return value

    def whole_byte(self) -> None:
        demand(not self.bits(-self.place % 8))


def length(data: memoryview) -> int:
    """The bytes of a codestream up to the end of its last frame. Raises `Strange` where it holds more than pixels."""
    tape = _Tape(data)
    demand(tape.bits(16) == 0x0AFF)
    wide, high = _dimensions(tape)
    tape.kept = {"turned": 0, "moving": 0, "extra": 0, "xyb": 1}
    if not tape.read("f"):
        _picture(tape)
    if not tape.read("f"):
        if tape.kept["xyb"] and not tape.read("f"):
            tape.bits(256)
        chosen = tape.bits(3)
        tape.bits(16 * sum(count for bit, count in ((1, 15), (2, 55), (4, 210)) if chosen & bit))
    tape.whole_byte()
    for _ in range(20_000):
        if _frame(tape, wide, high):
            return tape.place // 8
    raise Strange("second.structure")


def _dimensions(tape: _Tape) -> tuple[int, int]:
    eighths = tape.read("f")
    high = 8 + 8 * tape.bits(5) if eighths else tape.pick("size")
    shape = tape.bits(3)
    if not shape:
        return (8 + 8 * tape.bits(5) if eighths else tape.pick("size")), high
    times, part = ((1, 1), (6, 5), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))[shape - 1]
    return high * times // part, high


def _picture(tape: _Tape) -> None:
    more = tape.read("f")
    if more:
        tape.read("x3:turned")
        if tape.read("f"):
            _dimensions(tape)
        if tape.read("? f:moving"):
            tape.read("tick per loops ?")
    _depth(tape)
    for _ in range(tape.read("f extra:extra")):
        if not tape.read("f"):
            kind = tape.read("e")
            _depth(tape)
            tape.read("shift n")
            tape.read({0: "f", 2: "h h h h", 5: "cfa"}.get(kind, ""))
    tape.read("f:xyb")
    if not tape.read("f"):
        space = tape.read("? e")
        if space != 2:
            if tape.read("e") == 2:
                tape.read("point point")
            if space != 1 and tape.read("e") == 2:
                tape.read("point point point point point point")
            tape.read("x24" if tape.read("f") else "e")
        tape.read("e")
    if more and not tape.read("f"):
        tape.read("h h f h")
    tape.read("0")


def _depth(tape: _Tape) -> None:
    tape.read("float x4" if tape.read("f") else "bits")


def _frame(tape: _Tape, wide: int, high: int) -> bool:
    group, passes, final = 256, 1, True
    if not tape.read("f"):
        kind, modular, flags = tape.read("x2"), tape.read("x1"), tape.read("long")
        shown, xyb, extra = kind in (0, 3), tape.kept["xyb"], tape.kept["extra"]
        if not xyb and tape.read("f") and not flags & 32:
            tape.read("x6")
        shrink = 1
        if not flags & 32:
            shrink = 2 ** tape.read("x2")
            tape.bits(2 * extra)
        if modular:
            group = 128 * 2 ** tape.read("x2")
        elif xyb:
            tape.read("x6")
        if kind != 2:
            passes = tape.read("passes")
            if passes > 1:
                fewer = tape.read("down")
                tape.bits(2 * (passes - 1 + fewer))
                tape.read("last " * fewer)
        if kind == 1:
            shrink *= 8 ** (tape.read("x2") + 1)
        partly, wide, high = _cut(tape, kind, wide, high)
        final = _order(tape, kind, shown, extra, partly)
        tape.read("n")
        _smoothing(tape, modular)
        tape.read("0")
        wide, high = -(-wide // shrink), -(-high // shrink)
    groups, large = (-(-wide // side) * -(-high // side) for side in (group, 8 * group))
    count = 1 if groups * passes == 1 else 2 + large + groups * passes
    demand(count <= 1_000_000 and not tape.read("f"))
    tape.whole_byte()
    total = sum(tape.pick("toc") for _ in range(count))
    tape.whole_byte()
    tape.place += 8 * total
    demand(tape.place <= 8 * len(tape.data))
    return final


def _cut(tape: _Tape, kind: int, wide: int, high: int) -> tuple[bool, int, int]:
    """Whether a frame covers a part of the canvas alone, and its size."""
    if kind == 1 or not tape.read("f"):
        return False, wide, high
    if kind == 2:
        return False, tape.read("crop"), tape.read("crop")
    left, top, across, down = (tape.read("crop") for _ in range(4))
    left, top = (-(value + 1) // 2 if value % 2 else value // 2 for value in (left, top))
    demand(left >= 0 and top >= 0 and left + across <= wide and top + down <= high)
    return (across, down) != (wide, high), across, down


def _order(tape: _Tape, kind: int, shown: bool, extra: int, partly: bool) -> bool:
    final, plain, held = False, True, 0
    if shown:
        for _ in range(extra + 1):
            mode = tape.read("mode")
            if extra and mode in (2, 3):
                tape.read("alpha")
            if extra and 2 <= mode <= 4:
                tape.read("f")
            if mode or partly:
                tape.read("x2")
            plain = plain and mode == 0
        held = tape.read("time") if tape.kept["moving"] else 0
        final = bool(tape.read("f"))
    saved = tape.read("x2") if kind != 1 and not final else 0
    again = shown and not final and (saved or not held) and plain and not partly
    tape.read("f" if again or kind == 2 else "")
    return final


def _smoothing(tape: _Tape, modular: int) -> None:
    if tape.read("f"):
        return
    if tape.read("f") and tape.read("f"):
        tape.bits(96)
    if tape.read("x2"):
        if not modular and tape.read("f"):
            tape.bits(128)
        if tape.read("f"):
            tape.bits(80)
        if tape.read("f"):
            tape.bits(48 if modular else 64)
        tape.read("h" if modular else "")
    tape.read("0")
