"""Names of people and places in a text that is going to be published with a picture.

Policy: principle.minors, principle.dignity, principle.security. A person decides; this only points.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:[-’'‘][^\W\d_]+)*")
_LEAST = 3  # letters of a part of a name: shorter ones stand in every text
_TOWN_WORDS = 3  # the longest name of a town that is looked for, in words
# Words that begin a sentence, or are parts of a name and name nobody; some are towns somewhere.
_COMMON = frozenset(
    {
        *("the", "this", "that", "these", "they", "there", "their", "with", "from", "and", "for", "one", "two", "his"),
        *("her", "she", "our", "you", "who", "what", "when", "where", "after", "before", "here", "many", "most"),
        *("les", "des", "une", "avec", "pour", "dans", "sur", "son", "ses", "qui", "que", "mais", "elle", "ils"),
        *("los", "las", "una", "con", "por", "para", "del", "sus", "este", "esta", "pero", "ella", "ellos", "como"),
        *("mother", "father", "girl", "boy", "woman", "man", "child", "children", "people", "group", "family"),
        *("mère", "père", "fille", "garçon", "femme", "homme", "enfant", "enfants", "groupe", "famille", "personnes"),
        *("madre", "padre", "niña", "niño", "mujer", "hombre", "niños", "niñas", "grupo", "familia", "personas"),
        *("act", "alliance", "church", "school", "camp", "day", "water", "young", "women", "men"),
    }
)


@dataclass(frozen=True)
class Mentions:
    """What a text names, as it stands there, each once."""

    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people or self.places)


def mentions(text: str, people: Iterable[str], places: Iterable[str], *, is_town: Callable[[str], bool]) -> Mentions:
    """Return the people and places that a text names.

    `people` are the record's names: each capitalised part of one counts. `places` are the record's own; `is_town`
    knows the gazetteer. Only words with a capital letter are taken for a town.
    """
    parts = {
        part.casefold()
        for name in people
        for part in _WORD.findall(name)
        if len(part) >= _LEAST and part[0].isupper() and part.casefold() not in _COMMON
    }
    words = list(_WORD.finditer(text))
    named = tuple(dict.fromkeys(word.group() for word in words if word.group().casefold() in parts))
    own = tuple(place for place in dict.fromkeys(places) if len(place) >= _LEAST and _holds(text, place))
    known = {*named, *(word for place in own for word in _WORD.findall(place))}
    towns = _towns(text, words, is_town, known)
    return Mentions(named, tuple(dict.fromkeys((*own, *towns))))


def _holds(text: str, place: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(place)}(?!\w)", text, re.IGNORECASE) is not None


def _towns(text: str, words: "list[re.Match[str]]", is_town: Callable[[str], bool], named: set[str]) -> list[str]:
    found, at = [], 0
    while at < len(words):
        for count in range(min(_TOWN_WORDS, len(words) - at), 0, -1):
            run = words[at : at + count]
            said = text[run[0].start() : run[-1].end()]
            first = run[0].group()
            plain = count == 1 and (first.casefold() in _COMMON or len(first) < _LEAST or first in named)
            if first[0].isupper() and not plain and "\n" not in said and is_town(said):
                found.append(said)
                at += count - 1
                break
        at += 1
    return found
