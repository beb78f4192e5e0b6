"""What the exchange of tables needs from outside; `exchange` fits it without knowing it."""

from collections.abc import Mapping
from typing import Protocol

from actdesk.domain.public_list import PublicFormat, PublicList
from actdesk.domain.tables import Table


class TableFiles(Protocol):
    """Turns bytes into tables and back."""

    def read(self, data: bytes) -> Table:
        """Return the table. Raises `Refused` (`table_too_large`, `table_empty`, `table_damaged`)."""
        ...

    def write(self, table: Table, *, title: str) -> bytes: ...
    def public(self, facts: PublicList, format_: PublicFormat, words: Mapping[str, str]) -> bytes: ...
