"""Any text at all -> text that the fonts can show, that stays on its line's side, and that breaks where it must.

Nothing is dropped without a trace: what cannot be shown stands in brackets, by name for a symbol
(`[grinning face]`), by code for the rest (`[U+0000]`). Direction controls are among them: they reorder what
is read and are never obeyed.
"""

import functools
import re
import unicodedata

from actdesk.reports.glyphs import Face, face_of

BREAK = "\u200b"  # zero-width space: a line may end here, nothing is drawn
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_MARKS_ON_ONE_LETTER = 3  # more would run into the lines above and below
_WIDEST = 2500  # thousandths of an em; single glyphs as wide as a sentence (U+FDFD) cannot be broken
_JOINERS = "\u200c\u200d"  # needed inside Arabic and Indic words
_PRESENTATION = "\ufe0e\ufe0f"  # says only "as an emoji, please"
_LOOSE = re.compile(r"(?<=[^\w\s])( +)(?=\S)")  # UAX 14 forbids a break after "( ", even for pages
_PIECES = re.compile(r"(?<=[/.\-_?&=@:,;])(?=[^/.\-_?&=@:,;])")  # where a link is best broken
SAFE = 0.9  # the part of a room that a measured text may take: the engine's own measure differs a little
_PLAIN = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202f]*"
)  # as is, in the first face
_BOLD = 1.12  # a bold face is wider than the regular one that was measured


def literal(text: str) -> str:
    """Return the text with everything that cannot be shown replaced visibly; line breaks stay as `\\n`."""
    if _PLAIN.fullmatch(text):  # most of a register: letter by letter it would take a second
        return text
    out: list[str] = []
    hidden: list[str] = []
    base: Face | None = None  # the face of the letter that a mark or joiner would sit on
    marks = 0
    for char in _NEWLINES.sub("\n", text).replace("\t", "    "):
        mark = _is_mark(char)
        if char == "\n":
            shown, base = True, None
        elif mark:
            shown = base is not None and char in base and marks < _MARKS_ON_ONE_LETTER
        elif char in _JOINERS:
            shown = base is not None and _joins(out[-1])
        else:
            base = None if char.isspace() else _face(char)
            shown = base is not None or _face(char) is not None
        if not shown:
            hidden.append(char)
            base = None
            continue
        if hidden:
            out.append(_bracket(hidden))
            hidden = []
        out.append(char)
        marks = marks + 1 if mark else 0
    if hidden:
        out.append(_bracket(hidden))
    return "".join(out)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Me", "Mc")


@functools.lru_cache(maxsize=20_000)
def _face(char: str) -> Face | None:
    """The face that shows the character, or None: unknown, invisible by nature, or wider than any word."""
    if unicodedata.category(char) in ("Cc", "Cf", "Co", "Cn", "Cs") or char in _PRESENTATION or char == "\u034f":
        return None
    face = face_of(char)
    return face if face and face.advances[ord(char)] <= _WIDEST else None


def _joins(char: str) -> bool:
    """Whether a joiner after this letter has a meaning (Arabic, Syriac-like scripts, Devanagari)."""
    return "\u0600" <= char <= "\u08ff" or "\u0900" <= char <= "\u0dff" or "\ufb50" <= char <= "\ufeff"


def _bracket(hidden: list[str]) -> str:
    names: list[str] = []
    for char in hidden:
        if char in _PRESENTATION and names and not names[-1].startswith("U+"):
            continue
        symbol = unicodedata.category(char) in ("So", "Sk", "Sm")
        name = unicodedata.name(char, "").lower() if symbol else ""
        names.append(name or f"U+{ord(char):04X}")
    return f"[{', '.join(names)}]"


def width(text: str, size: float, *, bold: bool = False) -> float:
    """The width in points of one line of literal text at this size; marks count nothing, a break an em."""
    return sum(map(_advance, text)) * size / 1000 * (_BOLD if bold else 1.0)


@functools.lru_cache(maxsize=20_000)
def _advance(char: str) -> int:
    """The width of a character in thousandths of an em."""
    if char in _JOINERS or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    face = _face(char)
    return face.advances[ord(char)] if face else 1000


def breakable(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """Let words that are wider than `room` (points) break: a link after its signs, anything else anywhere.

    Words that fit are left alone, so that no ordinary word is ever cut in two.
    """
    if width(text, size, bold=bold) <= room * SAFE:
        return text
    words = re.split(r"([ \n\u2000-\u2006\u2008-\u200a\u3000]+)", _LOOSE.sub(BREAK + r"\1", text))
    return "".join(_broken(word, room * SAFE, size, bold) for word in words)


def _broken(word: str, room: float, size: float, bold: bool) -> str:
    if width(word, size, bold=bold) <= room:
        return word
    pieces = _PIECES.split(word)
    if len(pieces) > 1:
        return BREAK.join(_broken(piece, room, size, bold) for piece in pieces)
    if word.isascii() and word.isprintable() and " " not in word:
        return BREAK.join(word)
    return re.sub(r"(?<=\S)(?=\S)", _between, word)


def _between(match: re.Match[str]) -> str:
    """A break, unless the next character is a mark or a joiner, which belongs to the one before."""
    char = match.string[match.end()]
    return "" if char in _JOINERS or _is_mark(char) else BREAK


def fit(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """`literal` and `breakable` in one: what the engine sends for a text that has `room` points."""
    return breakable(literal(text), room, size, bold=bold)
