"""Bringing a store of an older program up to date: never without a verified backup, never a newer one."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from actdesk.data import backups, probe
from actdesk.data.engine import faults_translated, make_engine
from actdesk.data.places import DATABASE
from actdesk.data.schema import REVISION
from actdesk.domain.base import EnvironmentFault, Refused

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

SCRIPTS = Path(__file__).parent / "migrations"


@dataclass(frozen=True)
class Migrated:
    """What was done: from which revision to which, and the backup that was made and checked before."""

    before: str
    after: str
    backup: backups.Backup


def bring_up_to_date(folder: Path, key: bytes | bytearray, *, on: date) -> Migrated | None:
    """Migrate the store to this program's revision; None if there is nothing to do.

    Raises `Refused` (`store_newer`: no byte of the folder has changed) or `EnvironmentFault` (`store_missing`,
    `store_damaged`, `migration_broke_references`, `disk_full` …): then the store is at a whole step, and the
    next start goes on from there.
    """
    path = folder / DATABASE
    with probe.untouched(path, key) as connection:
        before = probe.revision(connection)
    if before == REVISION:
        return None
    if not before:
        raise EnvironmentFault("store_damaged")
    if before not in known_revisions():
        raise Refused("store_newer")
    backup = backups.make(folder, key, on=on).backup
    upgrade(path, key)
    return Migrated(before, REVISION, backup)


def known_revisions() -> tuple[str, ...]:
    """Return every revision of this program, oldest first."""
    return tuple(s.revision for s in reversed(list(_scripts(_config()).walk_revisions())))


def upgrade(path: Path, key: bytes | bytearray, revision: str = "head") -> None:
    """Run the migrations on a store file up to `revision`, on an engine of their own with foreign keys off.

    A missing file is made, and an empty one migrated from the beginning. Raises `EnvironmentFault`.
    """
    from alembic import command

    config = _config()
    engine = make_engine(path, key, foreign_keys=False)
    try:
        with faults_translated(path), engine.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
    finally:
        engine.dispose()


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _scripts(config: "Config") -> "ScriptDirectory":
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(config)
