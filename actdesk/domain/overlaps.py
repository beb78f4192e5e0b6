"""Which accounts of the register might serve instead of a new one: the machine's half of `criterion.overlap`."""

import heapq
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from sqlmodel import Field

from actdesk.domain.accounts import Account
from actdesk.domain.base import Refused, Value
from actdesk.domain.texts import fold


class Shared(StrEnum):
    """What a request and an account have in common."""

    BODY = "body"
    REGION = "region"
    SUBJECT = "subject"
    PLATFORM = "platform"
    LANGUAGE = "language"


WEIGHTS = {Shared.BODY: 4, Shared.REGION: 3, Shared.SUBJECT: 2, Shared.PLATFORM: 2, Shared.LANGUAGE: 1}
MOST_SUBJECT_WORDS = 3  # more shared words say no more: long texts share words by chance
SHORTEST_WORD = 4
SHORTEST_PLACE = 3  # of regions: Fidji, but also Goa
REMEMBERED = 20_000  # texts: twice a register of ten thousand accounts
# Words that nearly every request contains, in three languages: they tell no account from another.
_IDLE_TEXT = """
about account accounts alliance channel members news page pages people social media their that this with will from
alianza canal cuenta cuentas miembros noticias paginas pagina personas redes sociales para como este esta sobre
compte comptes membres actualites personnes reseaux sociaux pour avec dans cette notre leurs nous
"""
IDLE_WORDS = frozenset(_IDLE_TEXT.split())


class OverlapMark(Value):
    """What an officer says of one account: it would serve instead, or it would not, and why."""

    account_id: UUID
    serves: bool
    why: str = Field(default="", max_length=2000)


def marked(marks: Iterable[OverlapMark], mark: OverlapMark) -> tuple[OverlapMark, ...]:
    """Return the marks with this one in the place of an earlier one on the same account.

    Raises `Refused("reason_missing")` for "would not" without a why (`criterion.overlap`).
    """
    if not mark.serves and not mark.why.strip():
        raise Refused("reason_missing")
    return (*unmarked(marks, mark.account_id), mark)


def unmarked(marks: Iterable[OverlapMark], account_id: UUID) -> tuple[OverlapMark, ...]:
    return tuple(m for m in marks if m.account_id != account_id)


@dataclass(frozen=True)
class Wanted:
    """What a request asks for, as far as it can be compared."""

    platform: str = ""
    body_id: UUID | None = None
    region: str = ""
    languages: frozenset[str] = frozenset()
    subject: str = ""  # name, audience, objectives: any text


@dataclass(frozen=True)
class Overlap:
    """One account that shares something; `subjects` are the shared words as folded."""

    account: Account
    shared: tuple[Shared, ...]
    subjects: tuple[str, ...]
    score: int


class Candidate(NamedTuple):
    """What of an account is compared first; ids in hex, as a whole table is read fastest."""

    id: str
    platform: str
    display_name: str
    purpose: str
    audience: str
    body_id: str | None
    region: str


class TellingWords:
    """The telling words of texts, remembered: an account's words are read once, not at each change of another."""

    def __init__(self) -> None:
        self._known: dict[str, frozenset[str]] = {}

    def __call__(self, text: str) -> frozenset[str]:
        found = self._known.get(text)
        if found is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            found = self._known[text] = words_of(text)
        return found


class OverlapIndex:
    """The accounts of a register by what they could share: a search looks at those alone that share something."""

    def __init__(self, candidates: Iterable[Candidate], words: TellingWords) -> None:
        self._ids: list[str] = []
        self._platforms: list[str] = []
        self._by_word: dict[str, list[int]] = {}
        self._by_place: dict[str, list[int]] = {}  # words of regions
        self._by_body: dict[str, list[int]] = {}
        regions: dict[str, frozenset[str]] = {}
        for n, (account_id, platform, name, purpose, audience, body, region) in enumerate(candidates):
            self._ids.append(account_id)
            self._platforms.append(platform)
            for word in words(f"{name} {purpose} {audience}"):
                self._by_word.setdefault(word, []).append(n)
            if region not in regions:
                regions[region] = words_of(region, shortest=SHORTEST_PLACE)
            for word in regions[region]:
                self._by_place.setdefault(word, []).append(n)
            if body is not None:
                self._by_body.setdefault(body, []).append(n)

    def nearest(self, wanted: Wanted, *, limit: int) -> list[str]:
        """Return the ids of the candidates that share most, best first: those that are worth a closer look.

        A shared platform (or language) alone is no overlap: half of the register would match.
        """
        shared: Counter[int] = Counter()
        for word in words_of(wanted.subject):
            shared.update(self._by_word.get(word, ()))
        of_subject = WEIGHTS[Shared.SUBJECT]
        most = of_subject * MOST_SUBJECT_WORDS
        scores = {n: min(of_subject * count, most) for n, count in shared.items()}
        places = (self._by_place.get(word, ()) for word in words_of(wanted.region, shortest=SHORTEST_PLACE))
        for n in set().union(*places):
            scores[n] = scores.get(n, 0) + WEIGHTS[Shared.REGION]
        for n in self._by_body.get(wanted.body_id.hex, ()) if wanted.body_id else ():
            scores[n] = scores.get(n, 0) + WEIGHTS[Shared.BODY]
        of_platform, platforms, platform = WEIGHTS[Shared.PLATFORM], self._platforms, wanted.platform
        ranked = ((-score - of_platform * (platforms[n] == platform), self._ids[n]) for n, score in scores.items())
        return [account_id for _score, account_id in heapq.nsmallest(limit, ranked)]


def overlaps(wanted: Wanted, accounts: Iterable[Account], *, limit: int = 20) -> tuple[Overlap, ...]:
    """Return the accounts that might do what is wanted, best first, with why (`criterion.overlap`)."""
    region, subject = words_of(wanted.region, shortest=SHORTEST_PLACE), words_of(wanted.subject)
    found = [_overlap(wanted, region, subject, account) for account in accounts]
    kept = [o for o in found if set(o.shared) - {Shared.LANGUAGE, Shared.PLATFORM}]
    return tuple(sorted(kept, key=lambda o: (-o.score, o.account.handle.casefold(), o.account.id))[:limit])


def _overlap(wanted: Wanted, region: frozenset[str], subject: frozenset[str], account: Account) -> Overlap:
    subjects = tuple(sorted(subject & words_of(f"{account.display_name} {account.purpose} {account.audience}")))
    holds = {
        Shared.BODY: wanted.body_id is not None and account.body_id == wanted.body_id,
        Shared.REGION: bool(region & words_of(account.region, shortest=SHORTEST_PLACE)),
        Shared.SUBJECT: bool(subjects),
        Shared.PLATFORM: bool(wanted.platform) and account.platform == wanted.platform,
        Shared.LANGUAGE: bool(wanted.languages & set(account.languages)),
    }
    shared = tuple(kind for kind, found in holds.items() if found)
    more = WEIGHTS[Shared.SUBJECT] * (min(len(subjects), MOST_SUBJECT_WORDS) - 1) if subjects else 0
    return Overlap(account, shared, subjects, sum(WEIGHTS[kind] for kind in shared) + more)


def words_of(text: str, *, shortest: int = SHORTEST_WORD) -> frozenset[str]:
    """Return the telling words of a text, without case and accents."""
    return frozenset(w for w in re.findall(r"\w+", fold(text)) if len(w) >= shortest and w not in IDLE_WORDS)
