"""Whether a proposed handle is taken or could be mistaken for one that is (`criterion.brand`)."""

from collections.abc import Iterable
from dataclasses import dataclass

from actdesk.domain.accounts import Account
from actdesk.domain.platforms import HandleProblem
from actdesk.domain.texts import fold

# What stands for what at a glance. Unicode's own table of confusables is the link check's business.
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "3": "e", "5": "s", "8": "b"})
_IDLE = str.maketrans(dict.fromkeys("@._- "))
SHORT = 7  # characters: below that, two changes make any handle of any other


@dataclass(frozen=True)
class NameCheck:
    """What there is to say of a handle. Nothing wrong: no problem, nobody has it, nothing like it."""

    problem: HandleProblem | None
    taken: Account | None
    alike: tuple[Account, ...]

    @property
    def clear(self) -> bool:
        return self.problem is None and self.taken is None and not self.alike


def skeleton(handle: str) -> str:
    """Return the handle as a hurried eye reads it: no case, no marks, letters for the digits that look like them."""
    return fold(handle).translate(_IDLE).replace("rn", "m").replace("vv", "w").translate(_ALIKE)


def resembles(handle: str, other: str) -> bool:
    """True if one could be taken for the other: alike at a glance, or one or two slips of the keyboard apart."""
    ours, theirs = skeleton(handle), skeleton(other)
    if not ours or not theirs:
        return False
    allowed = 1 if min(len(ours), len(theirs)) < SHORT else 2
    return abs(len(ours) - len(theirs)) <= allowed and distance(ours, theirs, most=allowed) <= allowed


def distance(one: str, other: str, *, most: int) -> int:
    """Return how many slips (add, drop, change, swap neighbours) lie between two texts; `most` + 1 for more.

    Optimal string alignment: Damerau's distance without editing one place twice.
    """
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


def alike(handle: str, accounts: Iterable[Account]) -> tuple[Account, ...]:
    """Return the accounts, of any platform, whose handle could be taken for this one."""
    return tuple(a for a in accounts if resembles(handle, a.handle))
