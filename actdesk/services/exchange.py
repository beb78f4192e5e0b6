"""The register as tables: taken in from somebody's own file, written out, and the public list for the website."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import Account
from actdesk.domain.base import Refused
from actdesk.domain.importing import CODES, FIELDS, PlannedRow, Planner, RowVerdict, guess_columns
from actdesk.domain.labels import account_label
from actdesk.domain.languages import Language
from actdesk.domain.people import Body
from actdesk.domain.public_list import PUBLIC_STATES, PublicAccount, PublicFormat, PublicList
from actdesk.domain.tables import Table, TableFormat
from actdesk.domain.texts import fold
from actdesk.files import fault, replace_private
from actdesk.services.incoming import read_whole
from actdesk.services.ports import Clock, Reader, Reference, Store, UnitOfWork
from actdesk.services.ports_tables import TableFiles
from actdesk.services.use_case import use_case
from actdesk.words import Words, table

LARGEST_FILE = 50_000_000  # bytes
DELIMITERS = {Language.ENGLISH: ",", Language.FRENCH: ";", Language.SPANISH: ";"}
"""What each language's spreadsheets expect: where the comma is the decimal mark, it separates nothing."""


@dataclass(frozen=True)
class Incoming:
    """A table that was read, and which field each of its columns seems to hold."""

    table: Table
    columns: tuple[str | None, ...]


class Exchange:
    """What officers do with tables of accounts."""

    def __init__(self, store: Store, clock: Clock, reference: Reference, files: TableFiles) -> None:
        self._store = store
        self._clock = clock
        self._reference = reference
        self._files = files

    # --- in ------------------------------------------------------------------------------------------------

    def read(self, path: Path) -> Incoming:
        """Read a CSV or XLSX file. Raises `Refused` (`too_large`, `table_*`), `EnvironmentFault`."""
        found = self._files.read(read_whole(path, limit=LARGEST_FILE))
        return Incoming(found, guess_columns(found.heads, known_heads()))

    def plan(self, incoming: Table, columns: Sequence[str | None]) -> tuple[PlannedRow, ...]:
        """Say what each row would come to; nothing is changed."""
        with self._store.read() as reader:
            return self._planner(reader).plan(incoming, columns)

    @use_case("account.import")
    def take_in(
        self,
        uow: UnitOfWork,
        /,
        *,
        incoming: Table,
        columns: Sequence[str | None],
        overwrite: frozenset[int] = frozenset(),
    ) -> None:
        """Take in every new row, and of those that differ the ones whose row number is in `overwrite`, in one act.

        A row that is refused, the same or a double is left out, as the plan said. Raises
        `Refused("nothing_to_take_in")`.
        """
        rows = self._planner(uow).plan(incoming, columns)
        new = [row.account for row in rows if row.verdict is RowVerdict.NEW and row.account]
        changed = [row.account for row in rows if row.verdict is RowVerdict.DIFFERS and row.number in overwrite]
        if not new and not changed:
            raise Refused("nothing_to_take_in")
        uow.add_all(new)
        for account in changed:
            if account is not None:
                uow.put(account.changed(attested_on=None, attested_by=None))

    def _planner(self, reader: Reader) -> Planner:
        bodies = {fold(body.name): body.id for body in reader.find(Body)}
        return Planner(reader.find(Account), bodies, self._reference.platforms(), vocabulary())

    # --- out -----------------------------------------------------------------------------------------------

    def export(self, path: Path, *, format_: TableFormat, language: Language) -> int:
        """Write every account into a file, in place of one that is there; return how many. It is not encrypted.

        Raises `Refused("cell_too_long")`, `EnvironmentFault`.
        """
        say = Words(language)
        with self._store.read() as reader:
            bodies = {body.id: body.name for body in reader.find(Body)}
            accounts = reader.find(Account)
        heads = tuple(say("account_field", field) for field in FIELDS)
        rows = tuple(tuple(self._cell(account, field, bodies, say) for field in FIELDS) for account in accounts)
        made = Table(heads, rows, format_, delimiter=DELIMITERS[language])
        _write(path, self._files.write(made, title=say("kinds", "account")))
        return len(rows)

    def publish(self, path: Path, *, format_: PublicFormat, language: Language) -> int:
        """Write the public list into a file; return how many accounts stand in it. Raises as `export`."""
        facts = self.public_list(language=language)
        words = {key: texts[language] for key, texts in table()["public_list"].items()}
        _write(path, self._files.public(facts, format_, words))
        return len(facts.accounts)

    def public_list(self, *, language: Language) -> PublicList:
        """Return the official accounts as everybody may see them, by platform and handle."""
        say = Words(language)
        with self._store.read() as reader:
            bodies = {body.id: body.name for body in reader.find(Body)}
            accounts = reader.find(Account, state=list(PUBLIC_STATES))
        lines = [
            PublicAccount(
                platform=self._platform(account.platform),
                handle=account_label(account),
                url=account.url,
                name=account.display_name,
                body=bodies.get(account.body_id, "") if account.body_id else "",
                languages=tuple(_language(code, say) for code in account.languages),
            )
            for account in accounts
        ]
        ordered = sorted(lines, key=lambda line: (fold(line.platform), fold(line.handle)))
        return PublicList(language.value, self._clock.today(), tuple(ordered))

    def _platform(self, key: str) -> str:
        return next((p.name for p in self._reference.platforms() if p.key == key), key)

    def _cell(self, account: Account, field: str, bodies: Mapping[UUID, str], say: Words) -> str:
        """A field as a cell: in the language's words, so that the same file can be taken in again."""
        if field == "body":
            return bodies.get(account.body_id, "") if account.body_id else ""
        value: Any = getattr(account, field)
        if field in CODES:
            code = value.value if isinstance(value, StrEnum) else value
            return say(CODES[field][0], code) if code else ""
        if field == "platform":
            return self._platform(value)
        if field == "languages":
            return ", ".join(_language(code, say) for code in value)
        if isinstance(value, tuple):
            return "\n".join(value)
        if isinstance(value, date):
            return value.isoformat()
        return "" if value is None else str(value)


def _write(path: Path, data: bytes) -> None:
    try:
        replace_private(path, data)
    except OSError as error:
        raise fault(error) from error


def _language(code: str, say: Words) -> str:
    return say("language", code) if code in set(Language) else code


def known_heads() -> dict[str, list[str]]:
    """What each field is called in the three languages, our own word first; then what other tables call it."""
    found = {field: [words[lang] for lang in Language] for field, words in table()["account_field"].items()}
    for field, others in table()["account_heads"].items():
        found[field] += [name for lang in Language for name in others[lang].split("|")]
    return found


def vocabulary() -> dict[str, dict[str, str]]:
    """Each group's words in the three languages, folded, with their codes: what a cell of a table may say."""
    groups = {*(group for group, _codes in CODES.values()), "language"}
    found: dict[str, dict[str, str]] = {}
    for group in groups:
        found[group] = {fold(word): code for code, texts in table()[group].items() for word in texts.values()}
    return found
