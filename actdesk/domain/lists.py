"""Lists as values: which columns a kind has, what is asked for, what comes back.

Words are never in here: a column has a key and a type; `ui` has its heading in three languages.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from actdesk.domain.base import Kind


class CellType(StrEnum):
    TEXT = "text"  # what somebody typed: shown literally, never as markup
    CODE = "code"  # an enum value: shown as a word (and chip) in the user's language
    DATE = "date"  # ISO date: shown as the language writes dates
    NUMBER = "number"  # right-aligned, tabular figures


@dataclass(frozen=True)
class Column:
    """One column: `key` is stable (saved views name it), `type` says how it is shown and sorted."""

    key: str
    type: CellType = CellType.TEXT
    shown: bool = True  # at first; the officer may show or hide it


@dataclass(frozen=True)
class ListQuery:
    """What a list is asked for. `text` is free search; `where` is column key -> accepted raw values."""

    kind: Kind
    text: str = ""
    where: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sort: str = ""  # a column key; empty: the kind's first column
    descending: bool = False


@dataclass(frozen=True)
class ListRow:
    """One line of a list: the record's id and raw cells by column key ('' where nothing is recorded)."""

    id: UUID
    cells: dict[str, str]


@dataclass(frozen=True)
class Hit:
    """One result of the global search."""

    kind: Kind
    id: UUID
    title: str
    detail: str


LIST_COLUMNS: dict[Kind, tuple[Column, ...]] = {
    Kind.ACCOUNT: (
        Column("handle"),
        Column("platform", CellType.CODE),
        Column("state", CellType.CODE),  # is it ours, and who holds it: before all else, also beside a record
        Column("coadmin", CellType.CODE),  # the computed standing of rule 1
        Column("secretariat_admin"),  # who of the communications team holds it
        Column("display_name"),
        Column("body"),
        Column("review_due", CellType.DATE),
        Column("security", CellType.CODE, shown=False),  # the whole of its controls (`principle.security`)
        Column("hands", CellType.CODE, shown=False),  # who stands in for whom
        Column("silence_due", CellType.DATE, shown=False),  # when its silence asks for something (`criterion.sustain`)
    ),
    Kind.PERSON: (
        Column("name"),
        Column("organisation"),
        Column("role"),
        Column("team", CellType.CODE),  # "secretariat" | "sub_team" | "left" | ""
        Column("email", shown=False),
        Column("accounts", CellType.NUMBER),
        Column("alone", CellType.NUMBER),  # of them, those that nobody else administers
        Column("policy_acknowledged", CellType.DATE),
    ),
    Kind.BODY: (
        Column("name"),
        Column("type", CellType.CODE),
        Column("region"),
        Column("accounts", CellType.NUMBER),
    ),
    Kind.REQUEST: (
        Column("reference"),
        Column("channel"),
        Column("platform", CellType.CODE),
        Column("body"),
        Column("requester"),
        Column("stage", CellType.CODE),
        Column("submitted", CellType.DATE),
        Column("due", CellType.DATE),
    ),
    Kind.PICTURE: (
        Column("name"),
        Column("clearance", CellType.CODE),
        Column("gave_away", CellType.NUMBER),  # how many findings before cleaning
        Column("minors", CellType.CODE),
        Column("consent", CellType.CODE),
        Column("credit"),
        Column("added", CellType.DATE),
    ),
    Kind.CASE: (
        Column("reference"),
        Column("account"),
        Column("principle", CellType.CODE),
        Column("severity", CellType.CODE),
        Column("step", CellType.CODE),
        Column("state", CellType.CODE),
        Column("seen_on", CellType.DATE),
        Column("next_due", CellType.DATE),
    ),
}

SEEN_BY_ALL: dict[Kind, frozenset[str]] = {Kind.CASE: frozenset({"reference", "state"})}
"""The columns of a record that an officer sees who may not read it (`confidence.py`); the others are blank to them."""
