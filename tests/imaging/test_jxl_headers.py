"""Two readings of JPEG XL's headers that share no code, over headers thrown by dice: they must agree.

Samples hold few of the fields that a header can have. Thrown bits hold all of them; where one reading skips a field
or takes a bit too many, it ends somewhere else than the other.
"""

import random

import pytest

from actdesk.imaging.formats import jxl_code
from actdesk.imaging.second import jxl_code as again
from actdesk.imaging.second.grammar import Strange
from actdesk.imaging.trace import Unclean

ROUNDS, ROUND = 6, 150
BITS = 600
BEHIND = bytes(300)  # sections: zeros, as many as a small table says


def thrown(number: int) -> list[memoryview]:
    """Heads whose bits are ones in a quarter, a half or three quarters of all places."""
    dice = random.Random(number)
    heads = []
    for turn in range(ROUND):
        one, other = dice.getrandbits(BITS), dice.getrandbits(BITS)
        bits = (one & other, one, one | other)[turn % 3]
        heads.append(memoryview(b"\xff\x0a" + bits.to_bytes(BITS // 8, "little") + BEHIND))
    return heads


def first(head: memoryview) -> int | None:
    try:
        return jxl_code.measure(head).end
    except Unclean:
        return None


def second(head: memoryview) -> int | None:
    try:
        return again.length(head)
    except Strange:
        return None


@pytest.mark.parametrize("number", range(ROUNDS))
def test_both_readings_end_at_the_same_place_or_refuse(number: int) -> None:
    for head in thrown(number):
        assert first(head) == second(head)


def test_a_white_point_in_numbers_is_colour_and_nothing_else() -> None:
    """The second reading once stumbled over its own name for such numbers, and called the picture unclean."""
    fields = (
        (1, 1), (0, 5), (1, 3),  # eight pixels by eight
        (0, 1), (0, 1), (0, 1), (0, 2), (1, 1), (0, 2), (1, 1),  # eight bits, no further channels, XYB
        (0, 1), (0, 1), (0, 2), (2, 2), (0, 4), (0, 2), (7, 19), (0, 2), (9, 19),  # colours: a white point of its own
        (1, 2), (0, 1), (1, 2), (1, 2), (0, 2),  # the usual primaries, curve and intent; nothing more
        (1, 1),
    )  # fmt: skip
    bits = place = 0
    for value, width in fields:
        bits |= value << place
        place += width
    place += -place % 8
    bits |= 1 << place  # one frame of the plainest kind; its table of sections is zeros
    head = memoryview(b"\xff\x0a" + bits.to_bytes(place // 8 + 1, "little") + bytes(8))
    assert first(head) == second(head) == 2 + place // 8 + 1 + 2
