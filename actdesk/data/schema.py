"""Making an empty store: the tables, the search index and the marks of the store itself."""

from sqlalchemy import Connection, insert, text

from actdesk.data.tables import METADATA, SEARCH_DDL, meta
from actdesk.domain.base import new_id


def create_schema(connection: Connection) -> None:
    """Create every table and index in an empty file."""
    METADATA.create_all(connection)
    for statement in SEARCH_DDL:
        connection.execute(text(statement))


def mark_store(connection: Connection) -> None:
    """Give a new store its own id and this workstation's device id."""
    connection.execute(
        insert(meta), [{"key": "store", "value": new_id().hex}, {"key": "device", "value": new_id().hex}]
    )
