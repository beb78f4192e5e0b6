"""What the second reader's rules work with: a mouth that eats bytes in order, and notes of what it ate."""

from dataclasses import dataclass, field


class Strange(Exception):
    """Something stands in the file that no rule allows. `code` has its words in `resources/i18n/words.json`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Allowed:
    """The texts that may stand in the file, because the officer confirmed them or the recipe keeps them."""

    creator: str = ""
    copyright: str = ""
    licence: str = ""
    caption: str = ""
    kept: tuple[bytes, ...] = ()  # values that `location_only` leaves as they were

    def values(self) -> set[bytes]:
        texts = (self.creator, self.copyright, self.licence, self.caption)
        return {text.encode() for text in texts if text} | set(self.kept)


@dataclass(slots=True)
class Eaten:
    """`coded`: where picture data lie, as (start, end). `streams`: compressed ones, already inflated.

    `credit`: where the credit stands that was checked word by word. `exact`: starts of coded data whose every byte the
    grammar accounts for, as readable as a gradient happens to be. `needle`: a needle stood in a stream of pixels.
    """

    allowed: Allowed
    needles: tuple[bytes, ...] = ()
    needle: bool = False
    exact: set[int] = field(default_factory=set)
    coded: list[tuple[int, int]] = field(default_factory=list)
    credit: list[tuple[int, int]] = field(default_factory=list)
    streams: list[bytes] = field(default_factory=list)


class Mouth:
    """Eats from the front. Asking for more than there is, is strange."""

    def __init__(self, data: memoryview, at: int = 0) -> None:
        self.data, self.at = data, at

    def take(self, count: int) -> bytes:
        if count < 0 or self.at + count > len(self.data):
            raise Strange("second.structure")
        self.at += count
        return bytes(self.data[self.at - count : self.at])

    def big(self, count: int) -> int:
        return int.from_bytes(self.take(count), "big")

    def little(self, count: int) -> int:
        return int.from_bytes(self.take(count), "little")

    def expect(self, *wanted: bytes) -> bytes:
        got = self.take(len(wanted[0]))
        if got not in wanted:
            raise Strange("second.structure")
        return got

    def finish(self) -> None:
        if self.at != len(self.data):
            raise Strange("second.trailer")


def demand(truth: object, code: str = "second.structure") -> None:
    if not truth:
        raise Strange(code)
