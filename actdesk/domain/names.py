"""Whether a handle is taken, or could be mistaken for one (`criterion.brand`, `principle.official-channels`)."""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from actdesk.domain.accounts import Account
from actdesk.domain.branding import BrandNote
from actdesk.domain.platforms import HandleProblem
from actdesk.domain.texts import fold

# Latin letters and digits that stand for each other at a glance; other scripts' letters are in Unicode's table.
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b"})
_IDLE = str.maketrans(dict.fromkeys("@._- "))
_PARTS = re.compile(r"[@._\-\s]+|(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)")
_YEARS = re.compile(r"^[\d@._\-\s]+|[\d@._\-\s]+$")
SHORT = 7  # characters: below that, two changes make any handle of any other
SHORTEST = 4  # characters: below that, one change does
MOST_SLIPS = 2
WHOLE = 6  # characters: a name of that length inside another one is meant
REMEMBERED = 65_536  # names: a register of ten thousand accounts and what is pasted in a day

_ADDED = (
    "the official officiel officielle oficial real true vrai verdad original only our join team "
    "equipe equipo help aide ayuda support soporte care desk info news actu noticias update updates media press presse "
    "prensa relief fund funds fonds fondo donate donation donations don dons give giving charity secours socorro page "
    "group channel account compte cuenta org ngo ong int intl global world online web app live jobs careers "
    "verified backup new"
)


class Likeness(StrEnum):
    """How a name resembles one of ours."""

    SAME_LOOK = "same_look"  # other characters, the same to the eye
    SLIP = "slip"  # one or two slips of the keyboard apart
    ADDED_WORDS = "added_words"  # one of ours with something before or after it
    ELSEWHERE = "elsewhere"  # one of ours to the letter, on a platform where it is not ours


@dataclass(frozen=True)
class NameCheck:
    """What there is to say of a handle. Nothing wrong: no problem, nobody has it, nothing like it."""

    problem: HandleProblem | None
    taken: Account | None
    alike: tuple[Account, ...]
    brand: tuple[BrandNote, ...] = ()  # what the branding rule says; it refuses nothing

    @property
    def clear(self) -> bool:
        return self.problem is None and self.taken is None and not self.alike


@dataclass(frozen=True)
class Seen:
    """A name as a hurried eye reads it. `letters` has a bit for each letter: names far apart are soon told apart."""

    skeleton: str
    letters: int


class Eye:
    """Compares names by their look. `confusables`: code point -> prototype, Unicode's table (UTS 39, section 4)."""

    def __init__(self, confusables: Mapping[int, str]) -> None:
        self._table = dict(confusables)
        self._read: dict[str, Seen] = {}
        self._added = tuple(sorted({self.skeleton(word) for word in _ADDED.split()}, key=_longest_first))

    def read(self, name: str) -> Seen:
        """Return what a hurried eye sees of a name."""
        found = self._read.get(name)
        if found is None:
            if len(self._read) >= REMEMBERED:
                self._read.clear()
            found = self._read[name] = _seen(self.skeleton(name))
        return found

    def skeleton(self, name: str) -> str:
        """Return the name without case, marks and invisible characters, each letter as the one that it looks like.

        Unicode's table is asked twice: some capitals of other scripts look like ours only when small.
        """
        if name.isascii():  # the table says nothing of these letters that is not said below, and most names are such
            read = name.lower()
        else:
            plain = "".join(c for c in unicodedata.normalize("NFD", name) if unicodedata.category(c) != "Cf")
            read = fold(fold(plain.translate(self._table)).translate(self._table))
        return read.translate(_IDLE).replace("rn", "m").replace("vv", "w").translate(_ALIKE)

    def likeness(self, name: str, other: str) -> Likeness | None:
        """Return how `name` could be taken for `other`; None if it could not."""
        return next((likeness for _other, likeness in self.likenesses(name, [other])), None)

    def likenesses(self, name: str, others: Iterable[str]) -> Iterator[tuple[int, Likeness]]:
        """Yield the place of each of `others` that `name` could be taken for, and how."""
        return Gallery(self, others).likenesses(name)

    def resembles(self, name: str, other: str) -> bool:
        """True for names that are alike as a whole: at a glance, or one or two slips apart."""
        ours, theirs = self.read(name), self.read(other)
        return bool(ours.skeleton and theirs.skeleton) and (ours == theirs or _slip(ours, theirs))

    def starts(self, name: str) -> frozenset[int]:
        """Where a name inside this one may begin: at a mark, between letters and digits, after a usual word.

        `impactalliance` has nothing to do with `actalliance`; `actalliancekenya` has.
        """
        skeleton = self.skeleton(name)
        words = (len(word) for word in self._added if skeleton.startswith(word))
        marks = itertools.accumulate(len(self.skeleton(part)) for part in _PARTS.split(name))
        return frozenset((0, *words, *marks))

    def core(self, name: str) -> Seen:
        """Return what is left of a name without years and what impostors put before and after one of ours."""
        return _seen(self._bared(self.skeleton(_YEARS.sub("", name))))

    def _bared(self, skeleton: str) -> str:
        """Take away what impostors put before and after a name, as long as a name remains."""
        while True:
            room = [word for word in self._added if len(skeleton) - len(word) >= SHORTEST]
            start = next((word for word in room if skeleton.startswith(word)), "")
            end = next((word for word in room if skeleton.endswith(word)), "")
            if not start and not end:
                return skeleton
            skeleton = skeleton[len(start) :] if start else skeleton[: -len(end)]


class Gallery:
    """Names of ours, by their look and by their length: what resembles one is found without looking at each."""

    def __init__(self, eye: Eye, names: Iterable[str]) -> None:
        self._eye = eye
        self._seen = [eye.read(name) for name in names]
        self._places: dict[str, list[int]] = {}
        self._by_length: dict[int, list[int]] = {}
        for place, seen in enumerate(self._seen):
            if seen.skeleton:
                self._places.setdefault(seen.skeleton, []).append(place)
                self._by_length.setdefault(len(seen.skeleton), []).append(place)

    def likenesses(self, name: str) -> Iterator[tuple[int, Likeness]]:
        """Yield the place of each of the names that `name` could be taken for, in their order, and how."""
        ours = self._eye.read(name)
        if not ours.skeleton:
            return
        found: dict[int, Likeness] = dict.fromkeys(self._inside(ours, self._eye.starts(name)), Likeness.ADDED_WORDS)
        core = self._eye.core(name)
        if core != ours:
            found.update(dict.fromkeys(self._slips(core), Likeness.ADDED_WORDS))
        found.update(dict.fromkeys(self._slips(ours), Likeness.SLIP))
        found.update(dict.fromkeys(self._places.get(ours.skeleton, ()), Likeness.SAME_LOOK))
        yield from sorted(found.items())

    def resembling(self, name: str) -> Iterator[int]:
        """Yield the place of each of the names that are like `name` as a whole, as `Eye.resembles` has it, in order."""
        ours = self._eye.read(name)
        if ours.skeleton:
            yield from sorted({*self._places.get(ours.skeleton, ()), *self._slips(ours)})

    def _inside(self, ours: Seen, starts: Iterable[int]) -> Iterator[int]:
        """The names that begin at one of these places of a longer one."""
        whole = ours.skeleton
        for start in starts:
            for length in self._by_length:
                part = whole[start : start + length]
                if length >= WHOLE and len(part) == length and part in self._places and whole.find(part) == start:
                    yield from self._places[part]

    def _slips(self, ours: Seen) -> Iterator[int]:
        """The names that are a few slips away; of one that is far, only the letters are compared."""
        length, letters = len(ours.skeleton), ours.letters
        for other in range(length - MOST_SLIPS, length + MOST_SLIPS + 1):
            for place in self._by_length.get(other, ()):
                theirs = self._seen[place]
                if (letters ^ theirs.letters).bit_count() <= 2 * MOST_SLIPS and _slip(ours, theirs):
                    yield place


def _longest_first(word: str) -> tuple[int, str]:
    return -len(word), word


def _letters(skeleton: str) -> int:
    bits = 0
    for c in skeleton:
        bits |= 1 << (ord(c) & 63)
    return bits


def _seen(skeleton: str) -> Seen:
    return Seen(skeleton, _letters(skeleton))


def _slip(one: Seen, other: Seen) -> bool:
    """True if few enough slips lie between two skeletons."""
    shorter, longer = sorted((len(one.skeleton), len(other.skeleton)))
    allowed = 0 if shorter < SHORTEST else 1 if shorter < SHORT else 2
    differing = (one.letters ^ other.letters).bit_count()
    if longer - shorter > allowed or differing > 2 * allowed:  # one slip changes two letters at most
        return False
    return distance(*_without_common_ends(one.skeleton, other.skeleton), most=allowed) <= allowed


def _without_common_ends(one: str, other: str) -> tuple[str, str]:
    """What differs between two texts: equal ends cost no slip, and most of the time."""
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[start:], other[start:]
    ends = zip(reversed(one), reversed(other), strict=False)
    end = next((n for n, (a, b) in enumerate(ends) if a != b), min(len(one), len(other)))
    return one[: len(one) - end], other[: len(other) - end]


def distance(one: str, other: str, *, most: int) -> int:
    """Return how many slips (add, drop, change, swap neighbours) lie between two texts; `most` + 1 for more.

    Optimal string alignment: Damerau's distance without editing one place twice.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
