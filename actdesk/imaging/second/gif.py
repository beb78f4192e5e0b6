"""The second reader's grammar of a clean GIF. It unpacks every frame: the stream has to end with the last pixel."""

from actdesk.imaging.second.blocks import eat_icc, eat_xmp
from actdesk.imaging.second.grammar import Eaten, Mouth, demand
from actdesk.imaging.second.lzw import Search, strings

_LOOP = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_LED_OUT = b"\1" + bytes(255 - value for value in range(256)) + b"\0"


def eat(data: memoryview, eaten: Eaten) -> None:
    mouth = Mouth(data)
    version = mouth.expect(b"GIF89a", b"GIF87a")
    canvas = mouth.little(2), mouth.little(2)
    flags = mouth.take(3)[0]
    mouth.take(3 * 2 ** (1 + flags % 8) if flags >= 128 else 0)
    seen: list[bytes] = []
    controlled = False
    while (mark := mouth.take(1)) != b"\x3b":
        if mark == b"\x2c":
            _eat_frame(mouth, canvas, eaten)
            controlled = False
            seen.append(b"frame")
            continue
        demand(mark == b"\x21" and version == b"GIF89a" and not controlled, "second.chunk")
        if mouth.take(1) == b"\xf9":
            body = mouth.take(6)
            demand(body[0] == 4 and body[5] == 0 and body[1] < 32 and (body[1] % 2 or not body[4]), "second.chunk")
            controlled = True
        else:
            seen.append(_eat_application(mouth, eaten))
            demand(seen.count(seen[-1]) == 1, "second.chunk")
    demand(not controlled and b"frame" in seen)
    mouth.finish()


def _eat_application(mouth: Mouth, eaten: Eaten) -> bytes:
    """How often the frames repeat, a profile, or the credit. Returns which."""
    demand(mouth.data[mouth.at - 1] == 0xFF and mouth.take(1) == b"\x0b", "second.chunk")
    name = mouth.take(11)
    start = mouth.at
    if name in _LOOP:
        demand(mouth.take(2) == b"\3\1" and len(mouth.take(2)) == 2 and mouth.take(1) == b"\0", "second.chunk")
        return b"loop"
    if name == b"ICCRGBG1012":
        profile = _eat_chain(mouth)
        eat_icc(profile)
        eaten.streams.append(profile)
        return name
    demand(name == b"XMP DataXMP", "second.chunk")
    end = bytes(mouth.data[start : start + (1 << 20)]).find(_LED_OUT)
    demand(end > 0, "second.xmp")
    eat_xmp(mouth.take(end), eaten.allowed)
    mouth.take(len(_LED_OUT))
    eaten.credit.append((start, start + end))
    return name


def _eat_chain(mouth: Mouth) -> bytes:
    pieces = []
    while size := mouth.take(1)[0]:
        pieces.append(mouth.take(size))
    demand(all(len(piece) == 255 for piece in pieces[:-1]))
    return b"".join(pieces)


def _eat_frame(mouth: Mouth, canvas: tuple[int, int], eaten: Eaten) -> None:
    left, top, wide, high = (mouth.little(2) for _ in range(4))
    demand(left + wide <= canvas[0] and top + high <= canvas[1])
    flags = mouth.take(1)[0]
    demand((flags >= 128 and not flags & 0x18) or flags in (0, 0x40), "second.chunk")
    mouth.take(3 * 2 ** (1 + flags % 8) if flags >= 128 else 0)
    bits = mouth.take(1)[0]
    demand(1 <= bits <= 8)
    start = mouth.at
    stream = _eat_chain(mouth)
    eaten.coded.append((start, mouth.at))
    eaten.exact.add(start)
    search, total = Search(eaten), 0
    for string in strings(stream, bits):
        total += len(string)
        demand(total <= wide * high)
        search.over(string)
    search.finish()
    demand(total == wide * high)
