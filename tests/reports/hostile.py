"""Texts that have broken other programs, and a document that carries one of them in every field."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime

from actdesk.domain.languages import Language
from actdesk.reports.document import (
    Bar,
    BarChart,
    Beside,
    Classification,
    Column,
    Document,
    Item,
    ItemList,
    KeyFigure,
    KeyFigures,
    LineChart,
    NoneRecorded,
    PageBreak,
    Pairs,
    Paragraph,
    Point,
    Section,
    Table,
    Tone,
)

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

SAMPLES = (
    '#read("/etc/passwd")',
    '#image("/etc/passwd")',
    '#include "/etc/passwd"',
    '#import "@preview/cetz:0.3.1": *',
    "$ sum_(i=1)^n x $ = == *bold* _it_ `raw` ```x``` <label> @label // comment /* */ \\ ~ -- --- ...",
    "] ) } #let x = 1; #panic() [",
    '"; } #sys.inputs',
    '<img src="file:///etc/passwd">',
    "<script>alert(1)</script>&amp;&#0;&lt;",
    "{{7*7}} ${7*7} %s %(x)s {0} {text} {n}",
    "%PDF-1.7 endstream endobj (((\\\\))",
    "'; DROP TABLE account; --",
    "\x00",
    "a\x00b\x01\x02\x1b[31mred\x7f\x80\x9f",
    "line\none\r\ntwo\rthree\x0bfour\x0cfive\x85six\u2028seven\u2029eight",
    "\t tab \t tab",
    "😀👩‍👩‍👧‍👦🇰🇪 ❤️ 👍🏽",
    "سلام عليكم ورحمة الله وبركاته",
    "שלום עולם",
    "مرحبا hello 123 مرحبا",
    "\u202eevil\u202c \u2066x\u2069 \u200f\u200e",
    "نمی‌خواهم",
    "क्षत्रिय नमस्ते",
    "漢字かなカナ한국어ไทย",
    "Ω Ж ß ﬁ ı İ ǆ ẞ ñ Ŀ",
    "e" + "\u0301" * 60,
    "\u0301\u0302\u0303",
    "ا\u0301 x\u064b",
    "\ufdfd\u1242b\U0001242b",
    "\ue000\uf8ff\U000f0000\U0010ffff\ufffe\uffff\ufffd",
    "\ud800 alone \udfff",
    "\u00ad\u200b\u2060\ufeff\u034f\u115f\u3164",
    "\u00a0\u202f\u2007\u2003\u3000x",
    "https://www.facebook.com/" + "a-very-long-path/" * 12 + "?x=1&y=2#end",
    "W" * 300,
    "i" * 300,
    "_" * 200,
    "(" * 200,
    "( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( (",
    "! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! !",
    "\u00a0".join(["glued"] * 60),
    "ابجدهوزحطيكلمن" * 20,
    " ",
    "\n",
    "\n\n\n",
    "-",
    "1.",
    "- item\n+ item\n/ term: x",
    "A" * 10_000,
)


def random_text(seed: int) -> str:
    """A text put together from hostile pieces and any characters of Unicode; the same for the same seed."""
    pick = random.Random(seed)
    parts = []
    for _ in range(pick.randint(1, 6)):
        kind = pick.randrange(4)
        if kind == 0:
            parts.append(pick.choice(SAMPLES[:-1])[:80])
        elif kind == 1:
            plane = pick.choice((0x20, 0x100, 0x300, 0x600, 0x900, 0x2000, 0x3000, 0xD700, 0xF900, 0x1F300, 0xE0000))
            parts.append("".join(chr(plane + pick.randrange(0x300)) for _ in range(pick.randint(1, 25))))
        elif kind == 2:
            parts.append("".join(chr(pick.randrange(0x110000)) for _ in range(pick.randint(1, 12))))
        else:
            parts.append(pick.choice(("#[]{}$*_`<>@\\\"'~/=+-", "\x00\n\r\t", "word ", "a" * 60)))
    return "".join(parts)


def kept(seed: int) -> str:
    """A hostile text as the store can hold it: without NUL and half characters, and never blank."""
    text = random_text(seed).replace("\x00", "").encode("utf-8", "replace").decode()
    return text if text.strip() else "–"


def everywhere(text: str, language: Language = Language.ENGLISH) -> Document:
    """A document with this text in every field that takes one."""
    some = text or "–"
    table = Table(
        title=text,
        columns=(Column(heading=text), Column(heading="Plain", weight=2), Column(heading=text, align="end")),
        rows=((text, "plain", text), ("plain", text, text)),
        total=True,
    )
    bars = BarChart(
        title=some,
        alt=some,
        patterns=True,
        bars=tuple(Bar(label=some, value=n, shown=some) for n in range(3)),
    )
    line = LineChart(
        title=some, alt=some, points=(Point(label=some, value=0, shown=some), Point(label=some, value=100, shown=some))
    )
    items = ItemList(title=text, items=(Item(text=some, detail=text, mark=text), Item(text=some)))
    pairs = Pairs(title=text, pairs=((some, text), (some, text)))
    cards = KeyFigures(
        figures=tuple(
            KeyFigure(label=some, value=some, change=text, direction="up", tone=Tone.GOOD, note=text) for _ in range(3)
        )
    )
    return Document(
        key="hostile",
        language=language,
        title=some,
        subtitle=text,
        classification=Classification.CONFIDENTIAL,
        made_by=text,
        made_at=AT,
        data_as_of=AT,
        sections=(
            Section(title=text, blocks=(Paragraph(text=text), Paragraph(text=text, style="lead"), cards)),
            Section(title=text, blocks=(table, bars, line, PageBreak(), items, NoneRecorded(title=text, text=some))),
            Section(title=text, blocks=(Beside(left=(items, pairs, bars), right=(table, line)), pairs)),
        ),
    )


def compact(texts: Sequence[str]) -> Document:
    """One document with each text in four places, the first in its title: quick enough for thousands of texts."""
    return Document(
        key="hostile",
        language=Language.FRENCH,
        title=texts[0] or "–",
        classification=Classification.INTERNAL,
        made_by=texts[-1],
        made_at=AT,
        data_as_of=AT,
        sections=tuple(
            Section(
                title=text,
                blocks=(
                    Paragraph(text=text),
                    Table(columns=(Column(heading=text), Column(heading="B")), rows=((text, text),)),
                ),
            )
            for text in texts
        ),
    )
