"""Whose a link, a handle or a whole screenshot's text is: ours, known, given up, like one of ours, or unknown.

Nothing is asked of the internet (`principle.official-channels`). Words are never in here.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from actdesk.domain.accounts import NOT_OURS, AccountState
from actdesk.domain.names import WHOLE, Eye, Gallery, Likeness
from actdesk.domain.platforms import (
    MAX_LINK,
    MAX_TEXT,
    WRAPPING,
    Platform,
    Recognised,
    imitated,
    named_loosely,
    normalise,
    platform_of,
    recognise,
)

MOST_MENTIONS = 50
"""A longer list helps nobody; what a person copied from one screen names fewer."""
NAMED = 5  # words: "Facebook @actalliance" names one account, a longer text talks about several
LONGEST_HANDLE = 200
SHORTEST_HOST = 5  # letters: `x.com` resembles too much


class LinkVerdict(StrEnum):
    """What the register says of one link or handle."""

    OFFICIAL = "official"
    KNOWN_NOT_OURS = "known_not_ours"  # found, or an impersonator
    CLOSED_RELEASED = "closed_released"
    LOOKS_LIKE = "looks_like"
    UNKNOWN = "unknown"


WORST_FIRST = (
    LinkVerdict.KNOWN_NOT_OURS,
    LinkVerdict.LOOKS_LIKE,
    LinkVerdict.CLOSED_RELEASED,
    LinkVerdict.UNKNOWN,
    LinkVerdict.OFFICIAL,
)


class KnownName(NamedTuple):
    """What the register knows an account by. `id` is in hex."""

    id: str
    platform: str
    handle: str
    platform_id: str
    url: str
    state: AccountState


@dataclass(frozen=True)
class Mention:
    """One link or handle in a text. `platform`: on whose own address it lies. `imitates`: whose it only seems to be."""

    text: str
    handle: str
    recognised: Recognised | None = None
    platform: str | None = None
    imitates: str | None = None


@dataclass(frozen=True)
class Judgement:
    """A mention with what the register says of it; ids in hex, those in `alike` with how they resemble it."""

    mention: Mention
    verdict: LinkVerdict
    found: tuple[str, ...] = ()
    alike: tuple[tuple[str, Likeness], ...] = ()


class Judge:
    """Judges mentions by the names of a register, as of one moment."""

    def __init__(self, names: Sequence[KnownName], platforms: tuple[Platform, ...], eye: Eye) -> None:
        self._names, self._platforms, self._eye = names, platforms, eye
        self._known = {platform.key: platform for platform in platforms}
        # released names are strangers' now: to resemble one of those deceives nobody about us
        given_up = NOT_OURS | {AccountState.CLOSED_HANDLE_RELEASED}
        self._ours = [name for name in names if name.state not in given_up]
        self._gallery = Gallery(eye, (name.handle for name in self._ours))
        self._everybody = Gallery(eye, (name.handle for name in names))
        self._by_look: dict[str, list[KnownName]] = {}
        self._by_url: dict[str, list[KnownName]] = {}
        for name in names:
            for look in {eye.read(spelling).skeleton for spelling in (name.handle, name.platform_id) if spelling}:
                self._by_look.setdefault(look, []).append(name)
            if name.url:
                self._by_url.setdefault(name.url, []).append(name)

    def judge_text(self, text: str) -> tuple[Judgement, ...]:
        """Return what is said of everything that a text names, worst first; one judgement at least. Never raises."""
        judged = [self.judge(mention) for mention in self.mentions(text)]
        return tuple(sorted(judged, key=lambda j: WORST_FIRST.index(j.verdict)))

    def judge(self, mention: Mention) -> Judgement:
        """Return what the register says of one mention."""
        found = [name for name in self._candidates(mention).values() if self._is_named(name, mention)]
        if found:
            return Judgement(mention, _verdict(name.state for name in found), tuple(name.id for name in found))
        alike = self._alike(mention)
        suspect = bool(alike) or mention.imitates is not None
        return Judgement(mention, LinkVerdict.LOOKS_LIKE if suspect else LinkVerdict.UNKNOWN, (), alike)

    def taken(self, platform: str, handle: str) -> str | None:
        """Return the id of the account that has this handle on the platform, whoever's it is, however it is spelled."""
        asked = Mention(handle, handle.strip().removeprefix("@"), platform=platform)
        near = self._by_look.get(self._eye.read(asked.handle).skeleton, ())
        return next((n.id for n in near if n.platform == platform and self._same(n, n.handle, asked)), None)

    def resembling(self, handle: str) -> tuple[str, ...]:
        """Return the ids of all accounts, on any platform, whose handle could be taken for this one as a whole."""
        return tuple(self._names[place].id for place in self._everybody.resembling(handle))

    # --- what a text names ---------------------------------------------------------------------------------

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return the links and handles of a text in its order; a text that names none is one mention itself."""
        words = [word.strip(WRAPPING) for word in text[:MAX_TEXT].split()]
        if len(words) <= NAMED and not any("/" in word for word in words):
            recognised = recognise(text, self._platforms)
            if recognised is not None:
                return (_recognised(text.strip(), recognised),)
        if len(words) == 1:
            return (self._mention(words[0]) or Mention(text.strip(), _bare_handle(words[0])),)
        found: dict[tuple[str | None, str], Mention] = {}
        for word in dict.fromkeys(words):
            mention = self._mention(word) or self._suspect(word)
            if mention is not None:
                found.setdefault((mention.platform, mention.handle or word), mention)
            if len(found) == MOST_MENTIONS:
                break
        return tuple(found.values()) or (Mention(text.strip()[:MAX_LINK], ""),)

    def _mention(self, word: str) -> Mention | None:
        """A word that is a link or begins with @; None for any other."""
        if word.startswith("@") and "/" not in word:
            recognised = recognise(word, self._platforms)
            return _recognised(word, recognised) if recognised else Mention(word, _bare_handle(word))
        own = platform_of(word, self._platforms)
        imitates = None if own else imitated(word, self._platforms) or self._host_like(word)
        if own is None and imitates is None and not ("/" in word and _host(word)):
            return None
        recognised = recognise(word, self._platforms)
        if recognised is not None:
            return _recognised(word, recognised)
        loose = named_loosely(word, self._platforms) if own is None or "/" in word else None
        handle = loose[1] if loose and len(loose[1]) <= LONGEST_HANDLE else ""
        return Mention(word, handle, None, loose[0] if loose else own, imitates)

    def _suspect(self, word: str) -> Mention | None:
        """A plain word of a longer text that is the name of one of ours, or could be taken for it."""
        name = _bare_handle(word)
        if len(name) < WHOLE or "@" in name:
            return None
        return Mention(word, name) if any(self._gallery.likenesses(name)) else None

    def _host_like(self, word: str) -> str | None:
        """Return the platform whose address a link's host is like: `faceb00k.com`, other scripts, an added word.

        Anybody may run a federated server: those resemble each other, and deceive nobody.
        """
        host = _host(word)
        for platform in self._platforms if host else ():
            for own in platform.hosts if not platform.federated else ():
                name = own.split(".")[-2]
                if len(name) < SHORTEST_HOST or host[-2:] == own.split(".")[-2:]:
                    continue
                if any(name in label.split("-") or self._eye.resembles(label, name) for label in host[:-1]):
                    return platform.key
        return None

    # --- whose it is ---------------------------------------------------------------------------------------

    def _candidates(self, mention: Mention) -> dict[str, KnownName]:
        """Two spellings of one handle look the same: the others need not be compared by their platform's rules."""
        skeleton = self._eye.read(mention.handle).skeleton if mention.handle else ""
        url = mention.recognised.url if mention.recognised else ""
        near = [*(self._by_look.get(skeleton, ()) if skeleton else ()), *(self._by_url.get(url, ()) if url else ())]
        return {name.id: name for name in sorted(near, key=lambda name: name.id)}

    def _is_named(self, name: KnownName, mention: Mention) -> bool:
        recognised = mention.recognised
        if recognised is None:  # a handle alone is looked for everywhere; one in a link that no platform takes, nowhere
            return mention.platform is None and mention.imitates is None and self._same(name, name.handle, mention)
        if name.platform != recognised.platform:
            return False
        spellings = [spelling for spelling in (name.handle, name.platform_id) if spelling]
        return name.url == recognised.url or any(self._same(name, spelling, mention) for spelling in spellings)

    def _same(self, name: KnownName, spelling: str, mention: Mention) -> bool:
        platform = self._known.get(name.platform)
        if platform is None:
            return spelling.removeprefix("@").casefold() == mention.handle.casefold()
        return normalise(platform, spelling) == normalise(platform, mention.handle)

    def _alike(self, mention: Mention) -> tuple[tuple[str, Likeness], ...]:
        if not mention.handle or (mention.recognised is None and "@" in mention.handle):  # an e-mail address
            return ()
        found = []
        for place, likeness in self._gallery.likenesses(mention.handle):
            name = self._ours[place]
            found.append((name.id, self._finer(likeness, name, mention)))
        return tuple(sorted(found, key=lambda pair: list(Likeness).index(pair[1])))

    def _finer(self, likeness: Likeness, name: KnownName, mention: Mention) -> Likeness:
        """The same handle, to the letter, on a platform where it is not ours: what impostors take first."""
        elsewhere = mention.platform not in (None, name.platform) and self._same(name, name.handle, mention)
        return Likeness.ELSEWHERE if likeness is Likeness.SAME_LOOK and elsewhere else likeness


def _verdict(states: Iterable[AccountState]) -> LinkVerdict:
    """Of several accounts of one name, what has to be known first."""
    told = set(states)
    if told & NOT_OURS:
        return LinkVerdict.KNOWN_NOT_OURS
    if AccountState.CLOSED_HANDLE_RELEASED in told:
        return LinkVerdict.CLOSED_RELEASED
    return LinkVerdict.OFFICIAL  # a closed account whose handle we kept is still ours


def _recognised(text: str, found: Recognised) -> Mention:
    return Mention(text, found.handle, found, found.platform)


def _bare_handle(word: str) -> str:
    """The word as a handle if it can be one: no address, and without what nobody sees."""
    seen = "".join(c for c in word.strip(WRAPPING) if unicodedata.category(c) != "Cf")
    return "" if len(seen) > LONGEST_HANDLE or any(c in "/\\" for c in seen) else seen.removeprefix("@")


def _host(word: str) -> list[str]:
    """The labels of a link's host, punycode read as what a browser shows; nothing for a word that is no link."""
    place = re.sub(r"^[a-z]+://", "", word[:MAX_LINK].lower())
    host, slash, _rest = place.partition("/")
    labels = re.split("[.\u3002\uff0e]", host.rpartition("@")[2].partition(":")[0])
    if len(labels) < 2 or not all(labels) or ("@" in host and not slash):
        return []
    return [_shown(label) for label in labels]


def _shown(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, OverflowError, ValueError):
        return label
