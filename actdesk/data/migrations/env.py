"""What Alembic runs for every command: the connection comes from `data/migrate.py`, never from an address.

Each step is a transaction of its own with its version row in it, so that a kill leaves whole steps. Foreign keys
are off on this connection (a batch migration would delete child rows without an error), so each step is checked
before it is committed.
"""

from typing import Any

from alembic import context

from actdesk.data.tables import METADATA
from actdesk.domain.base import EnvironmentFault


def check_references(ctx: Any, step: Any, heads: Any, run_args: Any) -> None:
    """Raises `EnvironmentFault` (`migration_broke_references`), which takes the step back."""
    broken = ctx.connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise EnvironmentFault("migration_broke_references", table=str(broken[0][0]), count=len(broken))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,  # SQLite can, and our engine sends BEGIN itself
    transaction_per_migration=True,
    on_version_apply=check_references,
    **context.config.attributes.get("options", {}),  # what only the tool that writes a new step needs
)
with context.begin_transaction():
    context.run_migrations()
