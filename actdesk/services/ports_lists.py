"""What the lists of the window need from the store. All three are called on worker threads."""

from typing import Protocol
from uuid import UUID

from actdesk.domain.lists import ListQuery, ListRow


class ListSource(Protocol):
    """Rows that are filtered, sorted and cut into pages where they are kept, never in the window."""

    def count(self, query: ListQuery) -> int:
        """How many rows the query has."""
        ...

    def page(self, query: ListQuery, offset: int, limit: int) -> tuple[ListRow, ...]:
        """Up to `limit` rows from `offset` on, in the query's order (ties broken by id, so that it is stable)."""
        ...

    def position(self, query: ListQuery, record_id: UUID) -> int | None:
        """At which offset the record stands in the query's order; None if the query leaves it out."""
        ...
