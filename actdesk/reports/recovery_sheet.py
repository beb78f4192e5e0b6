"""The recovery sheet: one page to print, with the code that opens the store and what to do with it.

It is no report that officers choose (no `REPORT`): it is made once, when its code is, and kept nowhere.
"""

from dataclasses import dataclass
from datetime import datetime

from actdesk.domain.languages import Language
from actdesk.reports.document import (
    Block,
    Classification,
    Document,
    Item,
    ItemList,
    KeyFigure,
    KeyFigures,
    Pairs,
    Paragraph,
    Section,
)
from actdesk.reports.payload import SMALL, one_line
from actdesk.reports.texts import Texts

_ACROSS = 3  # words in a row: large, and still read as groups
_NAME = 240.0  # points for what the sheet is called


@dataclass(frozen=True)
class SheetFacts:
    """What stands on the sheet. `code` is the words joined by hyphens, `store` the store's short id."""

    code: str
    label: str
    store: str
    made_by: str
    made_at: datetime


def build(facts: SheetFacts, language: Language) -> Document:
    """Return the sheet as a document of one page."""
    say = Texts(language)
    return Document(
        key="recovery_sheet",
        language=language,
        title=say("recovery_sheet.title"),
        subtitle=say("recovery_sheet.subtitle"),
        classification=Classification.STRICTLY_CONFIDENTIAL,
        made_by=_short(facts.made_by),
        made_at=facts.made_at,
        data_as_of=facts.made_at,
        sections=(
            Section(blocks=(Paragraph(style="lead", text=say("recovery_sheet.lead")), *_code(facts), _about(say))),
            Section(title=say("recovery_sheet.use"), blocks=(_steps(say, "use", 4),)),
            Section(title=say("recovery_sheet.keep"), blocks=(_steps(say, "keep", 3), _facts(facts, say))),
        ),
    )


def _short(text: str) -> str:
    return one_line(text, _NAME, SMALL) if text.strip() else ""


def _code(facts: SheetFacts) -> list[Block]:
    """Each word in a box of its own, with its number."""
    boxes = [KeyFigure(label=str(number), value=word) for number, word in enumerate(facts.code.split("-"), 1)]
    return [KeyFigures(figures=tuple(boxes[n : n + _ACROSS])) for n in range(0, len(boxes), _ACROSS)]


def _about(say: Texts) -> Paragraph:
    return Paragraph(style="small", text=say("recovery_sheet.checksum"))


def _steps(say: Texts, part: str, count: int) -> ItemList:
    return ItemList(items=tuple(Item(mark=str(n), text=say(f"recovery_sheet.{part}.{n}")) for n in range(1, count + 1)))


def _facts(facts: SheetFacts, say: Texts) -> Pairs:
    return Pairs(
        pairs=(
            (say("recovery_sheet.label"), _short(facts.label)),
            (say("recovery_sheet.store"), facts.store),
        )
    )
