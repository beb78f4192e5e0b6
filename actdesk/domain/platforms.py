"""Platforms as data, and what a pasted link or handle says: which platform, which account.

Recognition is an allow-list. A host is the platform's own only if it is written out in the data file, so a
look-alike (`facebook.com.evil.org`, `facebook.com@evil.org`, Cyrillic letters, punycode) is nobody's.
"""

import itertools
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self
from urllib.parse import quote, unquote

from pydantic import model_validator

from actdesk.domain.base import Value
from actdesk.domain.texts import WholeTexts, fold

MAX_LINK = 2048
"""Longer words of a text are no link that a person pasted; reading on would only cost time."""
MAX_TEXT = 20_000

_LOCALE = re.compile(r"[a-z]{2}(-[a-z]{2})?")
_HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
_LINK = re.compile(r"(?:https?://)?([^/?#]+)([^?#]*)(?:\?([^#]*))?(?:#.*)?", re.IGNORECASE)
_FEDERATED = re.compile(r"@([A-Za-z0-9_]+)@([A-Za-z0-9.-]+)")
WRAPPING = "<>()[]{}\"'«»“”‘’.,;:!"


class Presence(StrEnum):
    """The kind of presence that somebody has on a platform."""

    PROFILE = "profile"
    PAGE = "page"
    GROUP = "group"
    CHANNEL = "channel"
    COMMUNITY = "community"
    PUBLICATION = "publication"
    PODCAST = "podcast"


class PictureSpot(StrEnum):
    PROFILE = "profile"
    COVER = "cover"
    POST = "post"
    STORY = "story"
    THUMBNAIL = "thumbnail"


class HandleProblem(StrEnum):
    """Why a handle cannot exist on a platform."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    CHARACTERS = "characters"
    EDGE = "edge"
    DOUBLED = "doubled"
    ONLY_DIGITS = "only_digits"
    PREFIX = "prefix"
    RESERVED = "reserved"
    HOST_MISSING = "host_missing"


class HandleRule(Value):
    """What a handle may look like: letters and digits always, and these marks."""

    marks: str = ""
    any_script: bool = False  # letters beyond a to z
    shortest: int = 1
    longest: int = 100
    case_sensitive: bool = False
    ignored: str = ""  # marks without meaning: act.alliance is actalliance
    no_edge: str = ""  # marks that may stand neither first nor last
    no_double: str = ""  # marks that may not follow each other
    may_be_number: bool = True
    must_be_number: bool = False  # the platform's numeric ids
    prefix: str = ""  # what every such id begins with
    must_contain: str = ""
    with_host: bool = False  # user@host: nothing is unique without its host


class LinkPattern(Value):
    """One form of link: a path such as `groups/{handle}` or `profile.php?id={handle}`, after the host."""

    kind: Presence
    path: str
    url: str  # the canonical link, with {handle} (and {host} where handles have one)
    rule: str = "name"
    example: str
    hosts: tuple[str, ...] = ()  # only on these; empty: on every host of the platform
    reserved: tuple[str, ...] = ()  # first parts of a path that are the platform's own, not accounts


class Role(Value):
    """A role as the platform names it; `administers` decides who counts for admin.co-admin."""

    key: str
    name: WholeTexts
    administers: bool


class Inactivity(Value):
    """What the platform does with accounts that nobody uses; `days` is None where it names no term."""

    days: int | None
    text: WholeTexts
    source: str
    as_of: date
    to_be_confirmed: bool


class PictureSize(Value):
    """What a platform takes or makes of a picture; to be confirmed until the platform's own word was seen."""

    spot: PictureSpot
    width: int  # pixels
    height: int  # pixels
    source: str
    as_of: date
    to_be_confirmed: bool = True


class HowTo(Value):
    """A short how-to in our words."""

    text: WholeTexts
    to_be_confirmed: bool


class Platform(Value):
    """One platform of the data file. Raises if a pattern names a rule that is not there."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...]
    subdomains: tuple[str, ...] = ("www", "m")
    locale_subdomains: bool = False
    federated: bool = False
    presences: tuple[Presence, ...]
    patterns: tuple[LinkPattern, ...]
    rules: dict[str, HandleRule]
    reserved: tuple[str, ...] = ()
    several_administrators: bool
    several_to_be_confirmed: bool = False
    roles: tuple[Role, ...]
    inactivity: Inactivity
    picture_sizes: tuple[PictureSize, ...] = ()
    recover: HowTo
    export: HowTo
    close: HowTo

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        if "name" not in self.rules:
            raise ValueError(f"{self.key}: no rule for names")
        if strays := [p.path for p in self.patterns if p.rule not in self.rules or p.kind not in self.presences]:
            raise ValueError(f"{self.key}: no such rule or presence for: {', '.join(strays)}")
        return self

    def administers(self, role_key: str) -> bool:
        """True if that role of this platform administers (admin.co-admin). An unknown role does not."""
        return any(role.key == role_key and role.administers for role in self.roles)


@dataclass(frozen=True)
class Recognised:
    """What a link or handle names. `deeper`: it leads to something on the account, such as one post."""

    platform: str
    kind: Presence
    handle: str
    url: str
    deeper: bool = False


@dataclass(frozen=True)
class _Link:
    host: str
    parts: tuple[str, ...]
    query: dict[str, str]


def recognise(text: str, platforms: tuple[Platform, ...]) -> Recognised | None:
    """Return the first account that `text` names: a link, `@user@host`, or a platform's name and a handle.

    The text may be a link alone or a sentence around one. Never raises. A link that leads to a platform but
    to no account (a video, a search, a login page) is None; `platform_of` still names its platform.
    """
    words = [word.strip(WRAPPING) for word in text[:MAX_TEXT].split()]
    for word in words:
        if found := _federated(word, platforms) or _from_link(word, platforms):
            return found
    return _named(words, platforms)


def platform_of(text: str, platforms: tuple[Platform, ...]) -> str | None:
    """Return the key of the platform on whose own host the link lies, or None. Never raises."""
    link = _parse(text.strip().strip(WRAPPING))
    return next((p.key for p in platforms if link and _own_host(p, link.host)), None)


def imitated(text: str, platforms: tuple[Platform, ...]) -> str | None:
    """Return the key of the platform whose address a link of `text` only seems to have, or None. Never raises.

    `facebook.com.evil.org` and `facebook.com@evil.org` have Facebook's name in them and lead elsewhere.
    """
    for word in text[:MAX_TEXT].split():
        place = re.sub(r"^[a-z]+://", "", word.strip(WRAPPING)[:MAX_LINK].lower())
        host = re.split(r"[/?#\\]", place)[0]
        mail = "@" in host and "/" not in word
        if mail or platform_of(word, platforms) is not None:
            continue
        for platform in platforms:
            if any(_only_seems(host, own) for own in platform.hosts):
                return platform.key
    return None


def _only_seems(host: str, own: str) -> bool:
    """True for `facebook.com.evil.org` and its like; what ends with `.facebook.com` is Facebook's, known or not."""
    if host.endswith(f".{own}") and "@" not in host:
        return False
    return re.search(rf"(?:^|[.@-]){re.escape(own)}(?:$|[.@:-])", host) is not None


def named_loosely(word: str, platforms: tuple[Platform, ...]) -> tuple[str, str] | None:
    """Return (platform's key, handle) of a link, whatever characters the handle has. Never raises.

    For what an impostor writes: the platform itself would refuse such a handle, and `recognise` does.
    """
    link = _parse("".join(c for c in word if unicodedata.category(c) != "Cf").strip(WRAPPING))
    for platform in platforms if link else ():
        host = _own_host(platform, link.host) if link else None
        for pattern in platform.patterns if link and host else ():
            if link and (not pattern.hosts or host in pattern.hosts) and (raw := _handle_in(platform, pattern, link)):
                return platform.key, raw.removeprefix("@")
    return None


def handle_problem(platform: Platform, handle: str, *, rule: str = "name") -> HandleProblem | None:
    """Return why the platform would refuse this handle, or None. A leading @ is forgiven.

    Raises `KeyError` if the platform has no such rule.
    """
    rules = platform.rules[rule]
    name, host = handle.strip().removeprefix("@"), ""
    if rules.with_host:
        name, _, host = name.partition("@")
    if not name:
        return HandleProblem.EMPTY
    if rules.with_host and not (len(host) <= 253 and _HOST.fullmatch(host.lower())):
        return HandleProblem.HOST_MISSING
    if name.lower() in platform.reserved and rule == "name":
        return HandleProblem.RESERVED
    return _name_problem(rules, name)


def normalise(platform: Platform, handle: str, *, rule: str = "name") -> str:
    """Return the handle as two spellings of one account compare equal: no @, no case, no idle marks.

    Raises `KeyError` if the platform has no such rule.
    """
    rules = platform.rules[rule]
    plain = handle.strip().removeprefix("@")
    plain = plain if rules.case_sensitive else plain.lower()
    return plain.translate({ord(mark): None for mark in rules.ignored})


def _name_problem(rules: HandleRule, name: str) -> HandleProblem | None:
    strange = [c for c in name if not (c.isalnum() and (rules.any_script or c.isascii())) and c not in rules.marks]
    number = name.isascii() and name.isdigit()
    checks = {
        HandleProblem.CHARACTERS: bool(strange) or (rules.must_be_number and not number),
        HandleProblem.TOO_SHORT: len(name) < rules.shortest,
        HandleProblem.TOO_LONG: len(name) > rules.longest,
        HandleProblem.PREFIX: not name.startswith(rules.prefix),
        HandleProblem.HOST_MISSING: rules.must_contain not in name,
        HandleProblem.EDGE: name[0] in rules.no_edge or name[-1] in rules.no_edge,
        HandleProblem.DOUBLED: any(a in rules.no_double and b in rules.no_double for a, b in itertools.pairwise(name)),
        HandleProblem.ONLY_DIGITS: number and not rules.may_be_number,
    }
    return next((problem for problem, found in checks.items() if found), None)


def _parse(word: str) -> _Link | None:
    """Take a link apart by RFC 3986, section 3; None for anything that a browser might read another way."""
    if not word or len(word) > MAX_LINK or "\\" in word or not word.isprintable():
        return None
    match = _LINK.fullmatch(word)
    if not match:
        return None
    host = re.sub(r":(80|443)$", "", match[1].lower()).removesuffix(".")
    if not _HOST.fullmatch(host):  # user@host, odd ports, letters of other scripts: not taken apart, refused
        return None
    parts = tuple(unquote(part) for part in match[2].split("/") if part)
    pairs = (pair.partition("=") for pair in (match[3] or "").split("&"))
    return _Link(host, parts, {key: unquote(value) for key, _, value in pairs})


def _own_host(platform: Platform, host: str) -> str | None:
    """Return the platform's host that this is, or is an own subdomain of; None for everybody else's."""
    for own in platform.hosts:
        if host == own:
            return own
        sub = host.removesuffix(f".{own}")
        known = sub in platform.subdomains or (platform.locale_subdomains and _LOCALE.fullmatch(sub))
        if sub != host and known:
            return own
    return None


def _from_link(word: str, platforms: tuple[Platform, ...]) -> Recognised | None:
    link = _parse(word)
    if link is None:
        return None
    for platform in platforms:
        host = _own_host(platform, link.host)
        for pattern in platform.patterns if host else ():
            if (not pattern.hosts or host in pattern.hosts) and (found := _match(platform, pattern, link, host or "")):
                return found
    return None


def _match(platform: Platform, pattern: LinkPattern, link: _Link, host: str) -> Recognised | None:
    raw = _handle_in(platform, pattern, link)
    if raw is None:
        return None
    if platform.federated and "@" not in raw:
        raw = f"{raw}@{host}"
    return _account(platform, pattern, raw, deeper=len(link.parts) > pattern.path.partition("?")[0].count("/") + 1)


def _handle_in(platform: Platform, pattern: LinkPattern, link: _Link) -> str | None:
    """Return what stands in the handle's place of a link of this form; None for a link of another form."""
    path, _, query = pattern.path.partition("?")
    wanted = path.split("/")
    if len(link.parts) < len(wanted):
        return None
    raw = ""
    for template, part in zip(wanted, link.parts, strict=False):
        before, slot, after = template.partition("{handle}")
        if slot and part.startswith(before) and part.endswith(after):
            raw = part[len(before) : len(part) - len(after)]
        elif slot or template not in ("*", part.lower()):
            return None
    if query:
        raw = link.query.get(query.partition("=")[0], "")
    taken = platform.reserved if pattern.path == "{handle}" else pattern.reserved
    return None if raw.lower() in taken else raw


def _account(platform: Platform, pattern: LinkPattern, raw: str, *, deeper: bool) -> Recognised | None:
    if raw.startswith("@") or raw != raw.strip():
        return None
    # names older than the platform's present rules may be shorter, and stay in use
    if handle_problem(platform, raw, rule=pattern.rule) not in (None, HandleProblem.TOO_SHORT):
        return None
    name = handle = normalise(platform, raw, rule=pattern.rule)
    host = ""
    if platform.rules[pattern.rule].with_host:
        name, _, host = handle.partition("@")
    url = pattern.url.replace("{handle}", quote(name, safe="._-~@:")).replace("{host}", host)
    return Recognised(platform.key, pattern.kind, handle, url, deeper)


def _federated(word: str, platforms: tuple[Platform, ...]) -> Recognised | None:
    """`@user@host` names an account of the federated platform, unless the host poses as another platform."""
    match = _FEDERATED.fullmatch(word) if len(word) <= MAX_LINK else None
    federated = next((p for p in platforms if p.federated), None)
    if match is None or federated is None:
        return None
    host = match[2].lower()
    others = (own for p in platforms if not p.federated for own in p.hosts)
    if any(f".{own}." in f".{host}." for own in others):
        return None
    return _account(federated, federated.patterns[0], f"{match[1]}@{host}", deeper=False)


def _named(words: list[str], platforms: tuple[Platform, ...]) -> Recognised | None:
    """`Twitter @actalliance`: a platform's name or alias and then a handle, and nothing else."""
    if len(words) < 2 or len(words) > 5 or not words[-1].startswith("@"):
        return None
    name = fold(" ".join(words[:-1]).strip(WRAPPING))
    for platform in platforms:
        if name in {fold(n) for n in (platform.name, *platform.aliases)}:
            usual = sorted(platform.patterns, key=_usual)
            tried = (_account(platform, pattern, words[-1][1:], deeper=False) for pattern in usual)
            return next((found for found in tried if found), None)
    return None


def _usual(pattern: LinkPattern) -> tuple[bool, bool]:
    """A handle that is said without a link means a name before an id, and the plain link before a special one."""
    return pattern.rule != "name", "/" in pattern.path
