"""A document -> the JSON that the template draws: every text made literal for the room that it has.

The widths are decided here, in points, and sent along: so this module and the template cannot disagree on
where a long word has to break.
"""

import unicodedata
from collections.abc import Callable, Iterator
from itertools import pairwise, starmap
from typing import Any

from actdesk.reports.document import (
    BarChart,
    Beside,
    Block,
    Document,
    ItemList,
    KeyFigure,
    KeyFigures,
    LineChart,
    NoneRecorded,
    PageBreak,
    Pairs,
    Paragraph,
    Section,
    Table,
)
from actdesk.reports.literal import SAFE, fit, literal, width
from actdesk.reports.texts import Texts

Json = dict[str, Any]

MARGIN = 54.0  # points, left and right of an A4 page
ROOM = 595.28 - 2 * MARGIN  # what a line has
BODY, SMALL, LEAD, HEADING, SUBHEADING, TITLE, FIGURE = 9.5, 8.5, 11.5, 13.0, 10.0, 18.0, 20.0
GAP = 20.0  # between two columns
CARD_GAP, CARD_INSET = 7.0, 7.0
CELL_INSET = 4.0
PAIR_GAP = 10.0  # between a name and its value
_PIECE = 80  # rows of one table, where there are more than twice as many
_EVERY = 200  # rows between two words about how far it is
MARK = 26.0  # the column of a list's numbers


Step = Callable[[int, int], None]
"""Hears how many rows of tables are measured, of how many."""


def payload(document: Document, step: Step | None = None) -> Json:
    """What the template gets. Every string in it is literal text; no other key carries the user's words."""
    tick = _Ticker(_rows_of(document), step)
    say = Texts(document.language)
    digest = document.content_hash()
    made = say.moment(document.made_at)
    facts = [
        (say("furniture.as_of"), say.moment(document.data_as_of)),
        (say("furniture.made"), made),
        (say("furniture.made_by"), document.made_by or say("furniture.not_said")),
    ]
    classification = say(f"classification.{document.classification.value}")
    return {
        "lang": document.language.value,
        "geometry": {"margin": MARGIN, "gap": GAP, "card_gap": CARD_GAP, "card_inset": CARD_INSET,
                     "cell_inset": CELL_INSET, "pair_gap": PAIR_GAP, "mark": MARK},
        "sizes": {"body": BODY, "small": SMALL, "lead": LEAD, "heading": HEADING, "subheading": SUBHEADING,
                  "title": TITLE, "figure": FIGURE},
        "metadata": {"title": one_line(document.title, 4000, 1), "keywords": keywords(document)},
        "title": _text(document.title, ROOM - 120, TITLE, bold=True),
        "running": one_line(document.title, ROOM * 0.6, SMALL),
        "running_as_of": f"{say('furniture.as_of')} {say.moment(document.data_as_of)}",
        "subtitle": _text(document.subtitle, ROOM - 120, LEAD),
        "classification": classification,
        "facts": [[name, _text(value, ROOM / 3 - 12, SMALL)] for name, value in facts],
        "check": f"{say('furniture.check')} {short_hash(digest)}",
        "page": say("furniture.page", page="{page}", of="{of}"),
        "sections": [_section(section, tick) for section in document.sections],
    }  # fmt: skip


class _Ticker:
    """Counts the rows that are measured, and says so now and then."""

    def __init__(self, total: int, step: Step | None) -> None:
        self._done, self._total, self._step = 0, total, step

    def __call__(self) -> None:
        self._done += 1
        if self._step is not None and (self._done % _EVERY == 0 or self._done == self._total):
            self._step(self._done, self._total)


def _rows_of(document: Document) -> int:
    blocks = (block for section in document.sections for block in section.blocks)
    return sum(len(block.rows) for block in blocks if isinstance(block, Table))


def keywords(document: Document) -> list[str]:
    """What the file says about itself besides its title: which report, the hash of what it was made from, and where
    the store's journal ended then."""
    end = [f"journal:{document.journal_end}"] if document.journal_end else []
    return [f"actdesk:{document.key}", f"sha256:{document.content_hash()}", *end]


def short_hash(digest: str) -> str:
    """The first 16 digits in groups of four: enough to compare by eye (64 bits)."""
    return " ".join(digest[n : n + 4] for n in range(0, 16, 4))


def one_line(text: str, room: float, size: float) -> str:
    """The text on one line, cut with an ellipsis where there is no more room."""
    line = " ".join(literal(text).split()) or "–"
    if width(line, size) <= room:
        return line
    used, kept = width("…", size), 0
    for char in line:
        used += width(char, size)
        if used > room:
            break
        kept += 1
    return line[:kept].rstrip() + "…"


def _text(text: str, room: float, size: float, *, bold: bool = False) -> Json:
    """A text for its room; `rtl` if its first letter is written from the right (UAX 9, rules P2 and P3)."""
    shown = fit(text, room, size, bold=bold)
    strong = next((d for d in map(unicodedata.bidirectional, shown) if d in ("L", "R", "AL")), "L")
    return {"text": shown, "rtl": strong != "L", "tall": is_tall(shown)}


def is_tall(text: str) -> bool:
    """Whether letters reach far above or below the line: Hebrew to Arabic, Indic, and marks upon marks."""
    return any("\u0300" <= c <= "\u036f" or "\u0590" <= c <= "\u0dff" or "\ufb1d" <= c <= "\ufeff" for c in text)


_LONGEST = 1000  # characters of a heading or of a chart's description: a PDF string ends at 32,767 bytes


def _heading(text: str, room: float, size: float) -> Json | None:
    """A heading that says nothing is none; one as long as a chapter is set like one, but is no bookmark."""
    shown = _text(text, room, size, bold=True)
    return {**shown, "marked": len(shown["text"]) <= _LONGEST} if text.strip() else None


def _description(text: str) -> str:
    return one_line(text, _LONGEST, 1.0) if len(text) > _LONGEST else literal(text)


def _section(section: Section, tick: "_Ticker") -> Json:
    title = _heading(section.title, ROOM, HEADING)
    level = 2 if title and title["marked"] else 1  # a level may not be skipped (PDF/UA-1, 7.4.2)
    blocks = [_block(piece, ROOM, level, tick) for block in section.blocks for piece in _pieces(block)]
    for block, follows in pairwise(blocks):
        if block["type"] == "paragraph":  # "These administrations end:" stays on the page of what it announces
            block["sticky"] = follows["type"] != "paragraph" and block["text"]["text"].rstrip().endswith(":")
    return {"title": title, "blocks": blocks}


def _pieces(block: Block) -> Iterator[Block]:
    """Cut a long table into several, each under its own head: to tag one table takes time by the square of its rows."""
    if not isinstance(block, Table) or len(block.rows) <= 2 * _PIECE:
        yield block
        return
    for start in range(0, len(block.rows), _PIECE):
        last = start + _PIECE >= len(block.rows)
        title = "" if start else block.title
        rows = block.rows[start : start + _PIECE]
        yield block.model_copy(update={"rows": rows, "title": title, "total": block.total and last})


def _block(block: Block, room: float, level: int, tick: "_Ticker") -> Json:
    if isinstance(block, Beside):
        half = (room - GAP) / 2
        left = [_block(inner, half, level, tick) for inner in block.left]
        right = [_block(inner, half, level, tick) for inner in block.right]
        together = max(map(_lines, (left, right))) <= _TOGETHER
        return {"type": block.type, "left": left, "right": right, "together": together}
    drawn = _table(block, room, tick) if isinstance(block, Table) else _DRAW[type(block)](block, room)
    title = getattr(block, "title", "")
    head = {"title": _heading(title, room, SUBHEADING), "level": level}
    return {"type": block.type, **head, **drawn}


_TOGETHER = 24  # lines, at most, that may not be torn apart by the end of a page
_HEAD = 12  # lines, at most, of a table's head that is repeated: a head higher than a page would never end
_LINE = 30  # characters that surely fit in a line of half a page


def _lines(part: Any) -> int:
    """How many lines something drawn takes, rather too many than too few."""
    if isinstance(part, dict):
        if "text" in part and "rtl" in part:
            return _lines_of(part["text"])
        if "bars" in part:
            return sum(map(_lines, part["bars"]))
        plain = (cell for row in part.get("rows", ()) for cell in row if isinstance(cell, str))
        return 6 * ("points" in part) + sum(map(_lines_of, plain)) + sum(map(_lines, part.values()))
    return sum(map(_lines, part)) if isinstance(part, list) else 0


def _lines_of(text: str) -> int:
    return sum(1 + len(line) // _LINE for line in text.split("\n"))


def _high(text: Json, room: float) -> float:
    """The lines that a small bold text takes at most: of two lines in a row, no two fit in one."""
    return sum(1 + 2 * width(line, SMALL, bold=True) / room for line in text["text"].split("\n"))


def _paragraph(block: Paragraph, room: float) -> Json:
    size = {"body": BODY, "lead": LEAD, "small": SMALL}[block.style]
    return {"style": block.style, "text": _text(block.text, room - 12, size)}


def _key_figures(block: KeyFigures, room: float) -> Json:
    whole = sum(f.weight for f in block.figures)
    cards = [(room - CARD_GAP * (len(block.figures) - 1)) * f.weight / whole for f in block.figures]
    inner = [card - 2 * CARD_INSET for card in cards]
    values = zip(block.figures, inner, strict=True)
    # One size for the whole row, small enough that no number is torn in two; below the heading's size it may be.
    fitting = (FIGURE * w / max(width(literal(f.value), FIGURE, bold=True), 1) for f, w in values)
    size = max(min(FIGURE, *fitting), HEADING)
    return {
        "widths": cards,
        "size": size,
        "figures": [_key_figure(f, w, size) for f, w in zip(block.figures, inner, strict=True)],
    }


def _key_figure(figure: KeyFigure, inner: float, size: float) -> Json:
    return {
        "label": _text(figure.label, inner, SMALL),
        "value": _text(figure.value, inner, size, bold=True),
        "change": _text(figure.change, inner - 9, SMALL, bold=True) if figure.change else None,
        "direction": figure.direction,
        "tone": figure.tone.value,
        "note": _text(figure.note, inner, SMALL),
    }


def _table(block: Table, room: float, tick: "_Ticker") -> Json:
    whole = sum(c.weight for c in block.columns)
    widths = [room * c.weight / whole for c in block.columns]
    inner = [w - 2 * CELL_INSET for w in widths]
    heads = [_text(c.heading, w, SMALL, bold=True) for c, w in zip(block.columns, inner, strict=True)]
    return {
        "widths": widths,
        "aligns": [c.align for c in block.columns],
        "heads": heads,
        "repeat": max(starmap(_high, zip(heads, inner, strict=True))) <= _HEAD,
        "rows": [_row(row, inner, tick) for row in block.rows],
        "total": block.total,
    }


def _row(row: tuple[str, ...], inner: list[float], tick: "_Ticker") -> list[Json | str]:
    tick()
    return [_cell(cell, w) for cell, w in zip(row, inner, strict=True)]


def _cell(text: str, room: float) -> Json | str:
    """As `_text`; the string alone where nothing else is to be said of it, which is most of a long table."""
    cell = _text(text, room, SMALL)
    return cell if cell["rtl"] or cell["tall"] else str(cell["text"])


def _bar_chart(block: BarChart, room: float) -> Json:
    labels = min(room * 0.4, max(width(literal(b.label), SMALL) for b in block.bars) / SAFE + 4)
    values = min(room * 0.25, max(width(literal(b.shown), SMALL, bold=True) for b in block.bars) / SAFE + 4)
    longest = max(b.value for b in block.bars) or 1.0
    bars: list[Json] = [
        {
            "label": _text(b.label, labels, SMALL),
            "part": b.value / longest,
            "shown": _text(b.shown, values, SMALL, bold=True),
        }
        for b in block.bars
    ]
    return {
        "together": _lines(bars) <= 2 * _TOGETHER,
        "alt": _description(block.alt),
        "widths": [labels, room - labels - values - 12, values],
        "patterns": block.patterns,
        "bars": bars,
    }


def _line_chart(block: LineChart, room: float) -> Json:
    third = room / 3
    return {
        "alt": _description(block.alt),
        "width": room - 34,
        "points": [
            {"label": one_line(p.label, third, SMALL), "value": p.value, "shown": one_line(p.shown, third, SMALL)}
            for p in block.points
        ],
    }


def _list(block: ItemList, room: float) -> Json:
    inner = room - MARK
    items: list[Json] = [
        {
            "mark": _text(i.mark, MARK - 6, HEADING, bold=True),
            "text": _text(i.text, inner, BODY, bold=True),
            "detail": _text(i.detail, inner, SMALL),
        }
        for i in block.items
    ]
    bare = not any(i.detail for i in block.items)  # a list of a few lines stays whole, with its heading
    return {
        "items": [{**item, "together": _lines(item) <= _TOGETHER} for item in items],
        "together": bare and _lines(items) <= _TOGETHER,
    }


def _pairs(block: Pairs, room: float) -> Json:
    part = room * (0.32 if room > ROOM * 0.6 else 0.62)
    name, value = part - PAIR_GAP, room - part
    return {
        "widths": [part, value],
        "pairs": [[_text(n, name, SMALL), _text(v, value, SMALL)] for n, v in block.pairs],
    }


def _none_recorded(block: NoneRecorded, room: float) -> Json:
    return {"text": _text(block.text, room, SMALL)}


def _page_break(_block: PageBreak, _room: float) -> Json:
    return {}


_DRAW: dict[type, Callable[[Any, float], Json]] = {
    Paragraph: _paragraph,
    KeyFigures: _key_figures,
    BarChart: _bar_chart,
    LineChart: _line_chart,
    ItemList: _list,
    Pairs: _pairs,
    NoneRecorded: _none_recorded,
    PageBreak: _page_break,
}
