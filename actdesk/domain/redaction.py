"""Finding a person's name in any text, however it is written, and putting a mark in its place.

A name is found without regard to case, accents, ligatures, kinds of space and invisible characters, as whole words.
"""

import json
import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, get_args
from uuid import UUID

from actdesk.domain.base import Kind, Record
from actdesk.domain.records import Attachment
from actdesk.domain.texts import fold

ERASED = "[…]"  # what stands where a name stood; the same in every language
SHORTEST = 3  # letters: a shorter spelling would be found everywhere
_LARGEST_TEXT = 5_000_000  # bytes of a file that are read as text of whatever coding
_PART = 1_000_000  # letters of a longer one that are looked through at once
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
# Codes, numbers and hashes of ours: no text that somebody typed.
_NO_TEXT = frozenset({"sha256", "media_type", "reference", "platform", "policy_version", "purpose", "public", "key"})


class Names:
    """Some spellings of one person's name (or e-mail). Those of fewer than three letters are left out."""

    def __init__(self, spellings: Iterable[str]) -> None:
        needles = {" ".join(fold(s).split()) for s in spellings}
        self.needles = tuple(sorted((n for n in needles if len(n) >= SHORTEST), key=len, reverse=True))
        self._words = tuple(n.split() for n in self.needles)

    def __bool__(self) -> bool:
        return bool(self.needles)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return where the name stands, as places in `text`, without overlaps, in order."""
        if not self._may_stand_in(text):
            return []
        folded, places = _folded(text)
        found: list[tuple[int, int]] = []
        for needle in self.needles:
            start = folded.find(needle)
            while start >= 0:
                end = start + len(needle)
                if _is_whole(folded, start, end):
                    span = places[start], places[end - 1] + 1
                    if all(span[1] <= a or b <= span[0] for a, b in found):
                        found.append(span)
                start = folded.find(needle, start + 1)
        return sorted(found)

    def stand_in(self, text: str) -> bool:
        """True if the name stands in this text."""
        return bool(self.spans(text))

    def replaced(self, text: str, by: str = ERASED) -> str:
        """Return the text with `by` in place of the name."""
        for start, end in reversed(self.spans(text)):
            text = text[:start] + by + text[end:]
        return text

    def replaced_within(self, value: Any, by: str = ERASED) -> Any:
        """Return a JSON value with `by` in place of the name in every text of it; keys are left alone."""
        if isinstance(value, str):
            return self.replaced(value, by)
        if isinstance(value, dict):
            return {key: self.replaced_within(item, by) for key, item in value.items()}
        return [self.replaced_within(item, by) for item in value] if isinstance(value, list) else value

    def stand_in_bytes(self, data: bytes) -> bool:
        """True if the name can be read in a file's bytes as they are: not in what is compressed or drawn."""
        if self._in_text(data) if len(data) <= _LARGEST_TEXT else self._in_long_text(data):
            return True
        lower = data.lower()
        forms = {form for n in self.needles for form in (n, n.replace(" ", "_"), n.replace(" ", "-"))}
        return any(form.encode(code) in lower for form in forms for code in ("utf-8", "utf-16-le", "utf-16-be"))

    def _in_text(self, data: bytes) -> bool:
        for code in ("utf-8", "utf-16"):
            try:
                text = data.decode(code)
            except UnicodeDecodeError:
                continue
            if self.stand_in(text) or ("\\u" in text and self.stand_in(_ESCAPED.sub(_unescaped, text))):
                return True
        return False

    def _in_long_text(self, data: bytes) -> bool:
        """As `_in_text` for what is larger than a text usually is: a kept report on ten thousand records is.

        It is read in parts that overlap. Only what is UTF-8 from end to end is read so: any film would be UTF-16.
        """
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return False
        lap = 6 * 4 * max((len(needle) for needle in self.needles), default=0)  # each letter may be a pair of escapes
        for start in range(0, len(text), _PART):
            part = text[start : start + _PART + lap]
            if self.stand_in(part) or ("\\u" in part and self.stand_in(_ESCAPED.sub(_unescaped, part))):
                return True
        return False

    def _may_stand_in(self, text: str) -> bool:
        """A quick look before the careful one: most texts hold not even the name's words."""
        quick = (
            "".join(c for c in fold(text) if unicodedata.category(c) != "Cf") if not text.isascii() else text.lower()
        )
        return any(all(word in quick for word in words) for words in self._words)


def spellings_of(name: str, *others: str) -> tuple[str, ...]:
    """Return how a name may be written: as it is, the last word first with and without a comma, and `others`."""
    words = name.split()
    turned = [f"{words[-1]} {' '.join(words[:-1])}", f"{words[-1]}, {' '.join(words[:-1])}"] if len(words) > 1 else []
    return tuple(dict.fromkeys(s.strip() for s in (name, *turned, *others) if s.strip()))


def text_fields(kind: type[Record]) -> tuple[str, ...]:
    """Return the fields of a kind of record in which a person can have typed something."""
    return tuple(
        name for name, told in kind.model_fields.items() if name not in _NO_TEXT and _holds_text(told.annotation)
    )


def redacted(record: Record, names: Names) -> Record:
    """Return the record with the mark in place of the name; the same record where it does not stand there."""
    told = record.model_dump(mode="json", include=set(text_fields(type(record))))
    new = {key: names.replaced_within(value) for key, value in told.items()}
    changed = {key: value for key, value in new.items() if value != told[key]}
    return type(record).made(**{**record.model_dump(mode="json"), **changed}) if changed else record


def without_name(body: str, names: Names) -> str:
    """Return a JSON text with the mark in place of the name; as it is where it is no JSON and does not name them."""
    try:
        told = json.loads(body)
    except ValueError:
        return names.replaced(body)
    new = names.replaced_within(told)
    return body if new == told else json.dumps(new, ensure_ascii=True)


@dataclass(frozen=True)
class Mentions:
    """Where a name stands in a store: records, entries of the journal, drafts, and files that go as a whole."""

    records: tuple[tuple[Kind, UUID], ...] = ()
    entries: int = 0
    drafts: int = 0
    files: tuple[Attachment, ...] = ()

    def by_kind(self) -> dict[Kind, int]:
        kinds = [kind for kind, _ in self.records]
        return {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}

    @property
    def count(self) -> int:
        return len(self.records) + self.entries + self.drafts + len(self.files)


@dataclass(frozen=True)
class Mask:
    """Names that are covered in what is printed, each by a word of its own ("Person 1"); nothing is changed by it."""

    covers: Collection[tuple[Names, str]] = field(default=())

    def __call__(self, text: str) -> str:
        for names, word in self.covers:
            text = names.replaced(text, word)
        return text


def _holds_text(annotation: Any) -> bool:
    if annotation is str:
        return True
    return any(_holds_text(part) or hasattr(part, "model_fields") for part in get_args(annotation))


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text as names are compared in it, and for each of its characters where it came from."""
    out: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for c in " " if char.isspace() else fold(char):
            if unicodedata.category(c) == "Cf" or (c == " " and out[-1:] == [" "]):
                continue
            out.append(c)
            places.append(place)
    return "".join(out), places


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return not before.isalnum() and not after.isalnum()


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))
