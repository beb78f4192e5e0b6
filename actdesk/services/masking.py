"""Covering names in facts that are going to be printed: each has a sign of its own, so that one can follow it.

Nothing in the store is changed by it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from actdesk.domain.redaction import SHORTEST, Mask, Names, spellings_of
from actdesk.domain.texts import fold

PERSON, OFFICER = "P", "O"  # what stands for a name: P1, P2 …
_TELL_NOTHING = frozenset(
    ["une", "the", "and", "les", "des", "los", "las", "una", "unos", "unas", "del", "von", "van", "der", "den", "das"]
)
"""Words of names, and of "une bénévole", by which nobody is known; covered, they would riddle every other text."""

UNTOUCHED = frozenset(
    {"reference", "sha256", "media_type", "platform", "policy_version", "principles", "made_by", "cleaned_sha256"}
)
"""Fields in which nobody's name stands, and the one that says who made the print."""


def signs(officers: Iterable[str], people: Iterable[str]) -> dict[str, str]:
    """Return a sign for each name, officers' first: who is both is covered as an officer."""
    known: dict[str, str] = {}
    for sign, names in ((OFFICER, officers), (PERSON, people)):
        for name in dict.fromkeys(n for n in names if n.strip() and n not in known):
            known[name] = f"{sign}{1 + sum(s.startswith(sign) for s in known.values())}"
    return known


def covered(told: Mapping[str, Any], known: Mapping[str, str]) -> dict[str, Any]:
    """Return dumped facts with every known name covered in every text, whole and by each of its words."""
    mask = Mask([(Names(_ways(name)), sign) for name, sign in known.items()])
    shown: Any = _covered(dict(told), mask, known)
    result: dict[str, Any] = shown
    return result


def _ways(name: str) -> tuple[str, ...]:
    telling = (word for word in name.split() if len(word) >= SHORTEST and fold(word) not in _TELL_NOTHING)
    return spellings_of(name, *telling)


def _covered(value: Any, mask: Mask, known: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: item if key in UNTOUCHED else _covered(item, mask, known) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return tuple(_covered(item, mask, known) for item in value)
    if type(value) is not str:
        return value
    return known.get(value) or mask(value)  # a name too short to be looked for in a text is covered where it is one
