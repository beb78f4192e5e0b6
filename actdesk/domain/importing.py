"""Accounts from a table that somebody kept elsewhere: which column is which field, and what each row comes to.

Pure: the register's accounts and the words of the three languages are handed in. Nothing is changed here.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain, zip_longest
from typing import Any

from actdesk.domain.accounts import CLOSED_STATES, NOT_OURS, Account, AccountState, Custody, SecondFactor
from actdesk.domain.base import Invalid
from actdesk.domain.platforms import Platform, Presence, normalise, recognise
from actdesk.domain.secret_texts import secrets_in
from actdesk.domain.tables import Table
from actdesk.domain.texts import fold

FIELDS = (
    "platform",
    "handle",
    "url",
    "platform_id",
    "presence",
    "display_name",
    "body",
    "purpose",
    "audience",
    "languages",
    "region",
    "state",
    "state_reason",
    "opened_on",
    "expected_end",
    "transition_plan",
    "parameters",
    "attestation_days",
    "custody",
    "custody_note",
    "second_factor",
    "recovery_mailbox",
    "recovery_codes_note",
    "notes",
    "tags",
)
"""What a table says of an account, in the order in which it is written out. `body` is the body's name."""

CODES: dict[str, tuple[str, type[StrEnum]]] = {
    "presence": ("presence", Presence),
    "state": ("account_state", AccountState),
    "custody": ("custody", Custody),
    "second_factor": ("second_factor", SecondFactor),
}
"""Fields whose cells are words for a code: the group of words, and the codes."""
_DATES = frozenset({"opened_on", "expected_end"})
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")

Vocabulary = Mapping[str, Mapping[str, str]]
"""group -> folded word in any of the three languages -> code"""


class RowVerdict(StrEnum):
    """What a row of a table comes to."""

    NEW = "new"
    SAME = "same"  # in the register already, and nothing differs
    DIFFERS = "differs"  # in the register already, and the file says something else
    DOUBLE = "double"  # a row above names the same account
    REFUSED = "refused"


@dataclass(frozen=True)
class Difference:
    """One field in which the file differs from the register; both as the field has them."""

    field: str
    ours: Any
    theirs: Any


@dataclass(frozen=True)
class PlannedRow:
    """A row with its number in the file (the heads are 1), what it comes to, and what stands in its way.

    `account` is what would be kept; None for a refused row. `notes` are codes of what is done differently than the
    row says; `problems` maps a field to the code of what does not hold there.
    """

    number: int
    verdict: RowVerdict
    label: str
    account: Account | None = None
    problems: tuple[tuple[str, str], ...] = ()
    differences: tuple[Difference, ...] = ()
    notes: tuple[str, ...] = ()


def guess_columns(heads: Sequence[str], titles: Mapping[str, Iterable[str]]) -> tuple[str | None, ...]:
    """Return the field that each column seems to hold; None for a column that says nothing we keep.

    `titles`: what each field is called, the most usual name first: where two fields share one, it is whose name comes
    earlier. A field is given to the first column that fits.
    """
    called = ([(field, name) for name in (field, *told)] for field, told in titles.items())
    names: dict[str, str] = {}
    for field, name in filter(None, chain.from_iterable(zip_longest(*called))):
        names.setdefault(_plain(name), field)
    taken: set[str] = set()
    found: list[str | None] = []
    for head in heads:
        field = names.get(_plain(head))
        found.append(field if field not in taken else None)
        taken |= {field} if field else set()
    return tuple(found)


def _plain(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())


class Planner:
    """Plans the rows of one table against a register as of one moment."""

    def __init__(
        self,
        accounts: Iterable[Account],
        bodies: Mapping[str, Any],
        platforms: tuple[Platform, ...],
        words: Vocabulary,
    ) -> None:
        self._platforms = {platform.key: platform for platform in platforms}
        self._by_name = {self._name(a.platform, a.handle): a for a in accounts}
        self._bodies = bodies  # folded name -> id
        self._words = words
        self._called = {fold(name): p.key for p in platforms for name in (p.key, p.name, *p.aliases)}

    def plan(self, table: Table, columns: Sequence[str | None]) -> tuple[PlannedRow, ...]:
        """Return what each row comes to. Nothing is raised for what a row says."""
        seen: set[tuple[str, str]] = set()
        return tuple(self._row(number, row, columns, seen) for number, row in table.numbered())

    def _row(
        self, number: int, row: Sequence[str], columns: Sequence[str | None], seen: set[tuple[str, str]]
    ) -> PlannedRow:
        told = {field: cell.strip() for field, cell in zip(columns, row, strict=False) if field}
        label = told.get("handle") or told.get("url") or told.get("display_name", "")
        fields, problems, notes = self._fields(told)
        problems |= {field: f"secret_{kind}" for field, kind in secrets_in(fields)}
        account: Account | None = None
        if not problems:
            try:
                account = Account.made(**fields)
            except Invalid as error:
                problems = dict(error.fields)
        if account is None:
            return PlannedRow(number, RowVerdict.REFUSED, label, problems=tuple(problems.items()))
        name = self._name(account.platform, account.handle)
        if name in seen:
            return PlannedRow(number, RowVerdict.DOUBLE, account.handle, account, notes=tuple(notes))
        seen.add(name)
        known = self._by_name.get(name)
        if known is None:
            return PlannedRow(number, RowVerdict.NEW, account.handle, account, notes=tuple(notes))
        differing = _differences(known, fields)
        theirs = known.changed(**{one.field: one.theirs for one in differing})
        verdict = RowVerdict.DIFFERS if differing else RowVerdict.SAME
        return PlannedRow(number, verdict, known.handle, theirs, differences=differing, notes=tuple(notes))

    def _name(self, platform: str, handle: str) -> tuple[str, str]:
        known = self._platforms.get(platform)
        return platform, normalise(known, handle) if known else handle.casefold()

    def _fields(self, told: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str], list[str]]:
        """Return an account's fields, what does not hold, and what was taken differently."""
        fields: dict[str, Any] = {}
        problems: dict[str, str] = {}
        notes: list[str] = []
        for field, cell in told.items():
            if cell and field not in ("platform", "handle", "body"):
                try:
                    fields[field] = self._value(field, cell)
                except ValueError as error:
                    problems[field] = str(error)
        self._identify(told, fields, problems)
        if told.get("body"):
            body_id = self._bodies.get(fold(told["body"]))
            if body_id is None:
                notes.append("body_unknown")
            else:
                fields["body_id"] = body_id
        if self._state(fields):
            notes.append("taken_in_as_authorised")
        return fields, problems, notes

    def _identify(self, told: Mapping[str, str], fields: dict[str, Any], problems: dict[str, str]) -> None:
        """Platform and handle as they stand, or as the link says."""
        link = recognise(told.get("url", "") or told.get("handle", ""), tuple(self._platforms.values()))
        platform = self._called.get(fold(told["platform"])) if told.get("platform") else None
        if told.get("platform") and platform is None:
            problems["platform"] = "platform_unknown"
        fields["platform"] = platform or (link.platform if link else "")
        handle = "" if "/" in told.get("handle", "") else told.get("handle", "").removeprefix("@")
        fields["handle"] = handle or (link.handle if link else "")
        if link is not None and "presence" not in fields and "presence" not in problems:
            fields["presence"] = link.kind.value
        for field in ("platform", "handle"):
            if not fields[field] and field not in problems:
                problems[field] = "missing"

    def _state(self, fields: dict[str, Any]) -> bool:
        """An account becomes active by its proof, never by a file: True if that was made of it (rule 1)."""
        state = fields.get("state", AccountState.FOUND)
        if state in NOT_OURS | CLOSED_STATES or state is AccountState.AUTHORISED:
            return False
        fields["state"] = AccountState.AUTHORISED
        return True

    def _value(self, field: str, cell: str) -> Any:
        if field in CODES:
            group, codes = CODES[field]
            code = self._words.get(group, {}).get(fold(cell), fold(cell))
            try:
                return codes(code)
            except ValueError:
                raise ValueError("word_unknown") from None
        if field in _DATES:
            return _day(cell)
        if field == "attestation_days":
            if not cell.isascii() or not cell.isdigit():
                raise ValueError("no_number")
            return int(cell)
        if field == "parameters":
            return tuple(line.strip() for line in cell.splitlines() if line.strip())
        if field == "tags":
            return _parts(cell)
        if field == "languages":
            return tuple(self._words.get("language", {}).get(fold(part), part) for part in _parts(cell))
        return cell


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[,;\n]", cell) if part.strip())


def _day(cell: str) -> date:
    """An ISO date, or day, month and year in that order, as the three languages write them."""
    try:
        if match := _DAY_FIRST.fullmatch(cell):
            return date(int(match[3]), int(match[2]), int(match[1]))
        return date.fromisoformat(cell[:10])
    except ValueError:
        raise ValueError("no_date") from None


def _differences(known: Account, fields: Mapping[str, Any]) -> tuple[Difference, ...]:
    """Where the file says something, and something else; an empty cell says nothing, and a state needs its own act."""
    own = {"platform", "handle", "state", "state_reason"}
    return tuple(
        Difference(field, getattr(known, field), value)
        for field, value in fields.items()
        if field not in own and getattr(known, field) != value and not (field == "presence" and known.presence)
    )
