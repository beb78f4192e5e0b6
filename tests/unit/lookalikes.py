"""Fakes of official handles, made by code: Unicode's confusables, typos, added words, false hosts."""

import functools
import random
from collections import Counter
from collections.abc import Iterator

from actdesk.data.reference import reference
from actdesk.domain.accounts import AccountState
from actdesk.domain.link_check import Judge, KnownName, LinkVerdict

OFFICIAL = [
    ("facebook", "actalliance", "https://www.facebook.com/{}"),
    ("x", "actalliance", "https://x.com/{}"),
    ("youtube", "actalliance", "https://www.youtube.com/@{}"),
    ("instagram", "act.youth", "https://www.instagram.com/{}/"),
    ("x", "act_advocacy", "https://x.com/{}"),
    ("facebook", "actkenyaforum", "https://www.facebook.com/{}"),
    ("instagram", "foroactcentroamerica", "https://www.instagram.com/{}/"),
    ("tiktok", "actclimatejustice", "https://www.tiktok.com/@{}"),
    ("facebook", "ForumACTGrandsLacs", "https://www.facebook.com/{}"),
    ("telegram", "actemergency", "https://t.me/{}"),
]
STRANGERS = (
    "impactalliance faithforum redcross oxfam christianaid kirche lutheranworld actionaid alliancefrancaise unicef "
    "climateaction youthforum kenyaforum reliefweb diakonie breadfortheworld factcheckers contactus caritas medair"
)
_BEFORE = ("the", "real", "official", "the.real.", "help_", "2026", "team-", "donate.", "go")
_AFTER = ("official", "_official", ".support", "2024", "_hq", "-news", "donations", "ayuda", "oficial", "_kenya", "s")
_KEYS = {"a": "sq", "c": "xv", "e": "wr", "i": "uo", "l": "k", "n": "bm", "o": "ip", "s": "ad", "t": "ry", "u": "yi"}


def judge() -> Judge:
    """A judge that knows the official names alone."""
    names = [
        KnownName(f"{n:032x}", platform, handle, "", link.format(handle), AccountState.ACTIVE)
        for n, (platform, handle, link) in enumerate(OFFICIAL)
    ]
    return Judge(names, reference().platforms(), reference().eye())


@functools.cache
def confusables() -> dict[str, list[str]]:
    """Each Latin letter with the letters of other scripts that Unicode's table takes for it."""
    table = reference().eye()._table
    found: dict[str, list[str]] = {}
    for source, prototype in table.items():
        if len(prototype) == 1 and prototype.isascii() and prototype.isalpha() and not chr(source).isascii():
            found.setdefault(prototype.lower(), []).append(chr(source))
    return found


def fakes(handle: str, chance: random.Random, each: int) -> Iterator[tuple[str, str]]:
    """Yield (kind, fake handle): `each` of every kind that is drawn, and all of the others."""
    letters = confusables()
    places = [n for n, c in enumerate(handle) if c.lower() in letters]
    for _ in range(each):
        changed = list(handle)
        for place in chance.sample(places, chance.randint(1, min(3, len(places)))):
            changed[place] = chance.choice(letters[handle[place].lower()])
        yield "confusable letters", "".join(changed)
    for n in range(each):
        once = _typo(handle, chance)
        yield ("typo", once) if n % 2 else ("two typos", _typo(once, chance))
    for before in _BEFORE:
        yield "added words", before + handle
    for after in _AFTER:
        yield "added words", handle + after
    for a, b in (("l", "1"), ("l", "I"), ("o", "0"), ("i", "l"), ("e", "3"), ("m", "rn")):
        if a in handle:
            yield "digits and letters", handle.replace(a, b)


def _typo(handle: str, chance: random.Random) -> str:
    while True:
        at = chance.randrange(1, len(handle) - 1)
        near = _KEYS.get(handle[at].lower(), "e")
        made = chance.choice(
            (
                handle[:at] + handle[at + 1 :],
                handle[:at] + handle[at] + handle[at:],
                handle[:at] + handle[at + 1] + handle[at] + handle[at + 2 :],
                handle[:at] + chance.choice(near) + handle[at + 1 :],
            )
        )
        if made != handle and reference().eye().skeleton(made) != reference().eye().skeleton(handle):
            return made


def false_links(handle: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, link) whose host only seems to be the platform's."""
    for host in (
        "facebook.com.login.example",
        "faceb00k.com",
        "facebook-help.com",
        "xn--fcebook-8va.com",
        "instagrarn.com",
        "linkedln.com",
        "youtubе.com",
        "www.facebook.com@evil.example",
    ):
        yield "false host", f"https://{host}/{handle}"


def official_spellings() -> list[str]:
    """Every way in which somebody writes the link or the handle of one that is ours."""
    found = []
    for platform, handle, link in OFFICIAL:
        whole = link.format(handle)
        name = reference().platform(platform).name
        found += [whole, whole.upper().replace("HTTPS", "https"), whole.removeprefix("https://"), f"{whole}?ref=share"]
        found += [f"{name} @{handle}", f"@{handle}", handle, f"Look: <{whole}>, good!", handle.upper()]
    return found


def trial(each: int) -> tuple[dict[str, int | str], list[str]]:
    """Judge every fake and every official spelling; the figures for `docs/torture.md`, and the fakes that were missed.

    Fails where an official spelling is called anything else, or a stranger anything but unknown.
    """
    made: Counter[str] = Counter()
    missed: dict[str, list[str]] = {}
    chance, known = random.Random(20_261_127), judge()
    for _platform, handle, link in OFFICIAL:
        pairs = [(kind, link.format(fake)) for kind, fake in fakes(handle, chance, each)]
        for kind, text in (*pairs, *false_links(handle)):
            made[kind] += 1
            if known.judge_text(text)[0].verdict is not LinkVerdict.LOOKS_LIKE:
                missed.setdefault(kind, []).append(text)
    spellings = official_spellings()
    for text in spellings:
        assert known.judge_text(text)[0].verdict is LinkVerdict.OFFICIAL, text
    for name in STRANGERS.split():
        assert known.judge_text(f"https://x.com/{name}")[0].verdict is LinkVerdict.UNKNOWN, name
    lost = [text for kind in missed.values() for text in kind]
    figures: dict[str, int | str] = {"fakes": made.total(), "caught": made.total() - len(lost)}
    figures |= {kind: f"{made[kind] - len(missed.get(kind, ()))} of {made[kind]}" for kind in sorted(made)}
    return figures | {"official spellings called fakes": f"0 of {len(spellings)}"}, lost
