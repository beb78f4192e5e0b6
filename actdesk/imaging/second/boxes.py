"""The second reader's way through boxes: every byte belongs to a box that somebody asked for."""

from actdesk.imaging.second.coded import header, runs, sentence
from actdesk.imaging.second.grammar import Mouth, demand


class Nest:
    """The boxes of data[at:end], eaten in order. Numbers are places in the file; nothing long is copied."""

    def __init__(self, data: memoryview, at: int, end: int) -> None:
        self.data, self.at, self.end = data, at, end

    def next_name(self) -> bytes:
        return bytes(self.data[self.at + 4 : self.at + 8]) if self.at + 8 <= self.end else b""

    def enter(self, *names: bytes) -> tuple[bytes, int, int]:
        """The (name, start of the body, end) of the next box, which has to be one of `names`."""
        demand(self.at + 8 <= self.end)
        size, start = int.from_bytes(self.data[self.at : self.at + 4], "big"), self.at + 8
        if size == 1:
            demand(self.at + 16 <= self.end)
            size, start = int.from_bytes(self.data[self.at + 8 : self.at + 16], "big"), self.at + 16
            demand(size > 0xF000_0000)  # near the border, either form is right
        name = self.next_name()
        stop = self.at + size
        demand(name in names, "second.chunk")
        demand(start <= stop <= self.end)
        self.at = stop
        return name, start, stop

    def body(self, *names: bytes) -> bytes:
        """The body of the next box, for short ones."""
        _, start, stop = self.enter(*names)
        return bytes(self.data[start:stop])

    def inside(self, *names: bytes, skip: int = 0) -> "Nest":
        """The boxes inside the next box, `skip` bytes behind its header."""
        _, start, stop = self.enter(*names)
        demand(start + skip <= stop)
        return Nest(self.data, start + skip, stop)

    def finish(self) -> None:
        demand(self.at == self.end, "second.trailer")

    @property
    def done(self) -> bool:
        return self.at >= self.end


def eat_brands(body: bytes, permitted: frozenset[bytes]) -> None:
    demand(len(body) >= 8 and len(body) % 4 == 0 and not any(body[4:8]), "second.chunk")
    names = [body[:4], *(body[at : at + 4] for at in range(8, len(body), 4))]
    demand(all(name in permitted for name in names) and len(set(names[1:])) == len(names) - 1, "second.chunk")


def silent(setup: bytes) -> None:
    """A decoder's set-up is short, and reads like no text."""
    demand(len(setup) < 1 << 16 and not any(map(sentence, runs(setup))) and not header(setup), "second.coded")


def mouth_of(body: bytes) -> Mouth:
    return Mouth(memoryview(body))
