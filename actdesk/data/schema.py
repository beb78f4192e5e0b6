"""Making an empty store: the tables, the search index and the marks of the store itself."""

from sqlalchemy import Connection, insert, text

from actdesk.data.tables import METADATA, SEARCH_DDL, meta
from actdesk.domain.base import new_id

# The newest of `migrations/versions`, spelled here so that opening a store need not import Alembic (0.6 s).
REVISION = "0001"
VERSION_DDL = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def create_schema(connection: Connection) -> None:
    """Create every table and index in an empty file, at the newest revision.

    A test holds this equal to running every migration; it spares a first start Alembic's import.
    """
    METADATA.create_all(connection)
    for statement in (*SEARCH_DDL, VERSION_DDL):
        connection.execute(text(statement))
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION})


def mark_store(connection: Connection) -> None:
    """Give a new store its own id and this workstation's device id."""
    connection.execute(
        insert(meta), [{"key": "store", "value": new_id().hex}, {"key": "device", "value": new_id().hex}]
    )
