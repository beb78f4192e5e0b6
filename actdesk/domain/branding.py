"""How the word "ACT" may stand in the name of a channel: the branding rule, as notes that an officer weighs.

The Branding Policy of 2020 ties the word to who speaks (`support.brand`). None of these notes refuses a name.
"""

import re
from enum import StrEnum

from actdesk.domain.people import BodyType
from actdesk.domain.texts import fold


class BrandNote(StrEnum):
    """What there is to say of a name by the branding rule."""

    NO_ACT = "no_act"  # an Alliance body speaks, and neither name nor handle says so
    NOT_IN_CAPITALS = "not_in_capitals"  # "Act" or "act" where the word is meant
    MEMBER_WITH_ACT = "member_with_act"  # a member's channel looks like the Alliance's own
    AS_THE_WHOLE = "as_the_whole"  # nothing but "ACT" or "ACT Alliance": that is the Secretariat's


_WORD = re.compile(r"(?<![^\W_])act(?![^\W_])", re.IGNORECASE)
_WHOLE = frozenset({"act", "actalliance", "allianceact", "alianzaact"})


def brand_notes(name: str, handle: str, body: BodyType | None) -> tuple[BrandNote, ...]:
    """Return what the rule says of a channel's name and handle; nothing where neither is given."""
    if not name.strip() and not handle.strip():
        return ()
    words = _WORD.findall(name)
    carries = bool(words) or "act" in _parts(handle)
    notes = []
    letters = {_letters(text) for text in (name, handle) if text.strip()}
    if letters & _WHOLE and body is not BodyType.SECRETARIAT:
        notes.append(BrandNote.AS_THE_WHOLE)
    if body is BodyType.MEMBER and carries:
        notes.append(BrandNote.MEMBER_WITH_ACT)
    if body is not BodyType.MEMBER and not carries:
        notes.append(BrandNote.NO_ACT)
    if any(word != "ACT" for word in words):
        notes.append(BrandNote.NOT_IN_CAPITALS)
    return tuple(notes)


def _letters(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())


def _parts(handle: str) -> set[str]:
    """The words of a handle, as far as marks or capitals part them, and "act" where it begins or ends with it."""
    bare = handle.strip().lstrip("@")
    parts = {fold(part) for part in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", bare)}
    return parts | ({"act"} if bare.casefold().startswith("act") or bare.endswith("ACT") else set())
