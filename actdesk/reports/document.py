"""A report as plain, frozen data: what is said, in which order, and nothing about how it is drawn.

Every text is literal: no block knows markup, and the engine hands the whole document to the template as JSON.
A finished report is kept as `to_json()`; from the same document come the same bytes.
"""

import hashlib
import json
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator, model_validator

from actdesk.domain.base import utc
from actdesk.domain.languages import Language


def _whole_characters(text: object) -> object:
    """Half a surrogate pair is no character and no JSON holds it: it becomes U+FFFD, which is shown."""
    if isinstance(text, str):
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


Text = Annotated[str, BeforeValidator(_whole_characters)]
"""Literal text of any length; line breaks are kept, everything else is shown or replaced visibly."""

SomeText = Annotated[Text, Field(min_length=1)]


class Part(BaseModel):
    """A frozen piece of a document; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Tone(StrEnum):
    """What a change means, always said by its sign and its arrow too, never by colour alone."""

    GOOD = "good"
    BAD = "bad"
    NEUTRAL = "neutral"


class Paragraph(Part):
    """One paragraph; `lead` is the sentence that a hurried reader takes away, `small` is an aside."""

    type: Literal["paragraph"] = "paragraph"
    text: Text
    style: Literal["body", "lead", "small"] = "body"


class KeyFigure(Part):
    """One figure with its name, its change since last time ("+3", "" for none) and a few words beneath."""

    label: SomeText
    value: SomeText
    change: Text = ""
    direction: Literal["up", "down", "same"] = "same"
    tone: Tone = Tone.NEUTRAL
    note: Text = ""
    weight: float = Field(default=1.0, gt=0)  # its card's share of the width


class KeyFigures(Part):
    """A row of cards, at most six."""

    type: Literal["key_figures"] = "key_figures"
    figures: tuple[KeyFigure, ...] = Field(min_length=1, max_length=6)


class Column(Part):
    """A table's column: `weight` is its share of the width."""

    heading: Text
    weight: float = Field(default=1.0, gt=0)
    align: Literal["start", "end"] = "start"


class Table(Part):
    """Rows of text under heads that are repeated on every page; `total` sets the last row apart."""

    type: Literal["table"] = "table"
    title: Text = ""
    columns: tuple[Column, ...] = Field(min_length=1, max_length=10)
    rows: tuple[tuple[Text, ...], ...]
    total: bool = False

    @model_validator(mode="after")
    def _rows_fit_the_columns(self) -> Self:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("a row has not as many cells as the table has columns")
        if self.total and not self.rows:
            raise ValueError("a total without rows")
        return self


class Bar(Part):
    """One bar. `shown` is its value as words ("49 · 72%"); it is drawn as long as `value` says."""

    label: SomeText
    value: float = Field(ge=0, allow_inf_nan=False)
    shown: SomeText


class BarChart(Part):
    """Bars side by side, told apart by pattern as well as by shade. The alternative text is not optional."""

    type: Literal["bar_chart"] = "bar_chart"
    title: SomeText
    alt: SomeText
    bars: tuple[Bar, ...] = Field(min_length=1, max_length=24)
    patterns: bool = False  # each bar its own pattern; otherwise all are alike


class Point(Part):
    """One point of a line; `value` in percent."""

    label: SomeText
    value: float = Field(ge=0, le=100)
    shown: SomeText


class LineChart(Part):
    """A line of shares over time, 0 to 100 percent, first and last point named."""

    type: Literal["line_chart"] = "line_chart"
    title: SomeText
    alt: SomeText
    points: tuple[Point, ...] = Field(min_length=2, max_length=36)


class Item(Part):
    """One entry of a list; `mark` is what stands before it (a count, a number), empty for a dot."""

    text: SomeText
    detail: Text = ""
    mark: Text = ""


class ItemList(Part):
    """A list, each item with a detail beneath."""

    type: Literal["list"] = "list"
    title: Text = ""
    items: tuple[Item, ...] = Field(min_length=1)


class Pairs(Part):
    """Names and their values, one a line: the head of a record."""

    type: Literal["pairs"] = "pairs"
    title: Text = ""
    pairs: tuple[tuple[SomeText, Text], ...] = Field(min_length=1)


class NoneRecorded(Part):
    """Says that there is nothing, where a missing section would leave a doubt."""

    type: Literal["none_recorded"] = "none_recorded"
    title: Text = ""
    text: SomeText


class PageBreak(Part):
    type: Literal["page_break"] = "page_break"


class Beside(Part):
    """Two columns of blocks that belong together."""

    type: Literal["beside"] = "beside"
    left: tuple["Block", ...] = Field(min_length=1)
    right: tuple["Block", ...] = Field(min_length=1)


Block = Annotated[
    Paragraph | KeyFigures | Table | BarChart | LineChart | ItemList | Pairs | NoneRecorded | PageBreak | Beside,
    Field(discriminator="type"),
]


class Section(Part):
    """A heading and what stands under it; the first section of a report may do without a heading."""

    title: Text = ""
    blocks: tuple[Block, ...]


class Classification(StrEnum):
    """Who may read it."""

    PUBLIC = "public"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"
    STRICTLY_CONFIDENTIAL = "strictly_confidential"


class Document(Part):
    """A whole report. `key` names the report's module, `made_by` a function or a person, as the officer chose.

    `journal_end` is the last entry of the store's journal when it was made, "number:hash": carried by the PDF, it
    shows later whether that journal was cut or written anew.
    """

    key: str = Field(pattern=r"^[a-z][a-z0-9_]{0,40}$")
    language: Language
    title: SomeText
    subtitle: Text = ""
    classification: Classification
    made_by: Text
    made_at: datetime
    data_as_of: datetime
    sections: tuple[Section, ...] = Field(min_length=1)
    journal_end: str = Field(default="", pattern=r"^([0-9]{1,18}:[0-9a-f]{64})?$")

    @field_validator("made_at", "data_as_of")
    @classmethod
    def _in_utc(cls, moment: datetime) -> datetime:
        return utc(moment).replace(microsecond=0)

    def to_json(self) -> str:
        """The document in one canonical form: keys sorted, no space, ASCII only (after RFC 8785's idea)."""
        told = self.model_dump(mode="json", exclude=None if self.journal_end else {"journal_end"})
        return json.dumps(told, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Document":
        """Raises pydantic's `ValidationError` for anything that `to_json` did not write."""
        return cls.model_validate_json(text)

    def content_hash(self) -> str:
        """SHA-256 of the canonical form, 64 hexadecimal digits."""
        return hashlib.sha256(self.to_json().encode("ascii")).hexdigest()
