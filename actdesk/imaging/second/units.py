"""The second reader's grammar of coded samples: which units may stand in H.264, HEVC and AV1, one behind the other."""

from actdesk.imaging.second.boxes import silent
from actdesk.imaging.second.grammar import Mouth, demand

_AVC = {1, 2, 3, 4, 5, 7, 8}
_HEVC = set(range(10)) | set(range(16, 22)) | {32, 33, 34}
_SHORT = {"avc1": {9: 2, 10: 1, 11: 1}, "hvc1": {35: 3, 36: 2, 37: 2}}
_MESSAGES = {6: 4, 45: 14, 47: 8, 129: 8, 137: 24, 144: 4, 147: 1, 148: 8, 165: 8}
_LIGHT = {1: 5, 2: 25, 3: 65}


def eat_sample(code: str, width: int, data: memoryview, start: int, end: int) -> None:
    """Demand that the units fill [start, end) and that none of them is a message of somebody's own."""
    if code == "av01":
        _eat_obus(data, start, end)
        return
    while start < end:
        size = int.from_bytes(data[start : start + width], "big")
        begin, start = start + width, start + width + size
        demand(size and start <= end, "second.coded")
        first = data[begin]
        kind = first & 31 if code == "avc1" else first >> 1
        if code == "hvc1":
            demand(not first & 1 and size > 1 and data[begin + 1] < 8, "second.coded")
        if kind in _SHORT[code]:
            demand(size == _SHORT[code][kind], "second.coded")
        elif kind in ((6,) if code == "avc1" else (39, 40)):
            _eat_messages(bytes(data[begin + (1 if code == "avc1" else 2) : start]))
        else:
            demand(kind in (_AVC if code == "avc1" else _HEVC), "second.coded")


def _eat_messages(payload: bytes) -> None:
    demand(len(payload) <= 200, "second.coded")
    mouth = Mouth(memoryview(payload.replace(b"\x00\x00\x03", b"\x00\x00")))
    while bytes(mouth.data[mouth.at :]) != b"\x80":
        kind, size = _long(mouth), _long(mouth)
        demand(size <= _MESSAGES.get(kind, -1), "second.coded")
        mouth.take(size)


def _long(mouth: Mouth) -> int:
    value = 0
    while (byte := mouth.take(1)[0]) == 0xFF:
        value += 255
    return value + byte


def _eat_obus(data: memoryview, start: int, end: int) -> None:
    while start < end:
        head = data[start]
        kind = head >> 3
        begin = start + 1 + bool(head & 4)
        stop = end
        if head & 2:
            size = shift = 0
            while True:
                demand(begin < end and shift < 56, "second.coded")
                size |= (data[begin] & 127) << shift
                begin, shift = begin + 1, shift + 7
                if data[begin - 1] < 128:
                    break
            stop = begin + size
        demand(begin <= stop <= end and not head & 1, "second.coded")
        if kind == 5:
            demand(begin < stop and stop - begin <= _LIGHT.get(data[begin], -1) + 1, "second.coded")
        else:
            demand(kind in (1, 2, 3, 4, 6, 7), "second.coded")
        start = stop


def eat_setup(code: str, body: bytes) -> int:
    """A decoder's set-up (`avcC`, `hvcC`, `av1C`), filled to its last byte. Returns the width of lengths in samples."""
    silent(body)
    mouth = Mouth(memoryview(body))
    if code == "av01":
        demand(mouth.take(4)[0] == 0x81, "second.chunk")
        if mouth.at < len(body):
            demand(body[4] >> 3 == 1, "second.chunk")
            _eat_obus(memoryview(body), 4, len(body))
        return 0
    if code == "avc1":
        head = mouth.take(6)
        demand(head[0] == 1, "second.chunk")
        for _ in range(head[5] & 31):
            demand(mouth.take(mouth.big(2))[0] & 31 == 7, "second.chunk")
        for _ in range(mouth.big(1)):
            demand(mouth.take(mouth.big(2))[0] & 31 == 8, "second.chunk")
        rest = body[mouth.at :]
        demand(not rest or (len(rest) == 4 and rest[0] >= 0xFC and not rest[3]), "second.chunk")
        return (head[4] & 3) + 1
    head = mouth.take(23)
    demand(head[0] == 1, "second.chunk")
    for _ in range(head[22]):
        mouth.take(1)
        for _ in range(mouth.big(2)):
            unit = mouth.take(mouth.big(2))
            eat_sample("hvc1", 2, memoryview(len(unit).to_bytes(2, "big") + unit), 0, 2 + len(unit))
            demand(unit[0] >> 1 in (32, 33, 34, 39, 40), "second.chunk")
    mouth.finish()
    return (head[21] & 3) + 1
