"""Bringing a store up to date: the same tables, nothing lost, whole steps, and never a newer one."""

import hashlib
import re
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert, text

from actdesk.data import backups, keys, migrate, probe, schema
from actdesk.data.engine import connect, make_engine
from actdesk.data.header import Cost
from actdesk.data.places import DATABASE
from actdesk.data.tables import METADATA
from actdesk.domain.base import EnvironmentFault, Refused

KEY = bytes(range(32))
DAY = date(2026, 11, 22)


def fresh(folder: Path) -> Path:
    """A store as this program makes it."""
    _key_file(folder)
    path = folder / DATABASE
    engine = make_engine(path, KEY)
    with engine.begin() as connection:
        schema.create_schema(connection)
        schema.mark_store(connection)
    engine.dispose()
    return path


def _key_file(folder: Path) -> None:
    """The backups take it with them; what it wraps does not matter here."""
    keys.create(folder, passphrase="p", officer_id=uuid4(), cost=Cost(1, 64, 1)).wipe()


def test_the_head_is_spelled_right_where_alembic_is_not_imported() -> None:
    assert migrate.known_revisions()[-1] == schema.REVISION


def test_opening_a_store_does_not_import_alembic(tmp_path: Path) -> None:
    fresh(tmp_path)
    code = f"""
        import sys
        from datetime import date
        from pathlib import Path
        from actdesk.data import migrate
        migrate.bring_up_to_date(Path({str(tmp_path)!r}), bytes(range(32)), on=date(2026, 1, 1))
        sys.exit("alembic" in sys.modules)
    """
    assert subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=False).returncode == 0


def test_migrating_from_nothing_gives_the_same_tables_as_a_fresh_store(tmp_path: Path) -> None:
    made = _shape(fresh(tmp_path))
    migrated = tmp_path / "migrated.db"
    migrate.upgrade(migrated, KEY)
    assert _shape(migrated) == made
    assert len(made) > 30


def _shape(path: Path) -> dict[str, Any]:
    """Every table's columns, keys and indexes, as SQLite itself tells them."""
    shape: dict[str, Any] = {}
    with probe.untouched(path, KEY) as connection:
        names = connection.execute("SELECT name, type, sql FROM sqlite_master ORDER BY name").fetchall()
        for name, kind, sql in names:
            if kind == "table":
                shape[name] = (
                    sorted(connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall()),
                    sorted(row[2:] for row in connection.execute(f'PRAGMA foreign_key_list("{name}")')),
                    "VIRTUAL" in sql and re.sub(r"\s+", " ", sql),
                )
            else:
                columns = connection.execute(f'PRAGMA index_xinfo("{name}")').fetchall()
                shape[name] = (columns, bool(sql and "UNIQUE" in sql))
        shape["search options"] = sorted(connection.execute("SELECT * FROM search_config").fetchall())
    return shape


def test_a_store_that_is_up_to_date_is_left_alone(tmp_path: Path) -> None:
    fresh(tmp_path)
    before = _hashes(tmp_path)
    assert migrate.bring_up_to_date(tmp_path, KEY, on=DAY) is None
    assert _hashes(tmp_path) == before


@pytest.mark.parametrize("hot", [False, True], ids=["closed", "with a hot log"])
def test_a_newer_store_is_refused_and_not_a_byte_changes(tmp_path: Path, hot: bool) -> None:
    path = fresh(tmp_path)
    connection = connect(path, KEY)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    if hot:
        # A killed program leaves its log behind: take the files as they lie while it still runs.
        copy = tmp_path / "killed"
        copy.mkdir()
        for name in (DATABASE, f"{DATABASE}-wal"):
            (copy / name).write_bytes((tmp_path / name).read_bytes())
    connection.close()
    folder = copy if hot else tmp_path
    before = _hashes(folder)
    with pytest.raises(Refused, match="store_newer"):
        migrate.bring_up_to_date(folder, KEY, on=DAY)
    assert _hashes(folder) == before


def test_a_store_without_a_revision_is_called_damaged(tmp_path: Path) -> None:
    path = fresh(tmp_path)
    connection = connect(path, KEY)
    connection.execute("DROP TABLE alembic_version")
    connection.close()
    with pytest.raises(EnvironmentFault, match="store_damaged"):
        migrate.bring_up_to_date(tmp_path, KEY, on=DAY)


def test_a_missing_file_is_not_made_by_looking_for_it(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="store_missing"):
        migrate.bring_up_to_date(tmp_path, KEY, on=DAY)
    assert list(tmp_path.iterdir()) == []


def _hashes(folder: Path) -> dict[str, str]:
    return {
        str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


# From here on with a release that does not exist yet: today's scripts and three steps more.

STEPS = {
    "9001": 'op.add_column("body", sa.Column("motto", sa.String(), nullable=False, server_default="none"))',
    # The trap: a batch rebuild drops the parent table; with keys on, every child row would go with it.
    "9002": 'with op.batch_alter_table("person") as batch:\n        batch.alter_column("role", new_column_name="duty")',
    "9003": 'op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))',
}


@pytest.fixture
def later_release(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Scripts of a later release in a folder of their own; `migrate` is pointed at it."""
    place = tmp_path_factory.mktemp("a later release %")
    for source in migrate.SCRIPTS.rglob("*"):
        if source.is_file() and source.suffix in (".py", ".mako"):
            target = place / source.relative_to(migrate.SCRIPTS)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(source.read_bytes())
    down = schema.REVISION
    for revision, step in STEPS.items():
        _write_step(place, revision, down, step)
        down = revision
    monkeypatch.setattr(migrate, "SCRIPTS", place)
    monkeypatch.setattr(migrate, "REVISION", down)
    return place


def _write_step(place: Path, revision: str, down: str, step: str) -> None:
    (place / "versions" / f"{revision}.py").write_text(
        f"import sqlalchemy as sa\nfrom alembic import op\n\nrevision = {revision!r}\ndown_revision = {down!r}\n"
        f"branch_labels = None\ndepends_on = None\n\n\ndef upgrade() -> None:\n    {step}\n",
        encoding="utf-8",
    )


def _fill(path: Path) -> None:
    """One row in every table that has a parent or a child in the later release's steps, and in the journal."""
    tables = METADATA.tables
    engine = make_engine(path, KEY)
    with engine.begin() as connection:
        for name in ("body", "person", "account", "administration"):
            connection.execute(insert(tables[name]), _row(tables[name]))
        connection.execute(insert(tables["journal"]), _row(tables["journal"]))
        connection.execute(insert(tables["journal_content"]), _row(tables["journal_content"]))
    engine.dispose()


def _row(table: Any) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for column in table.columns:
        kind = type(column.type).__name__
        if column.name == "accountable_id" or (column.nullable and not column.foreign_keys):
            continue
        parent = next(iter(column.foreign_keys), None)
        if parent is not None and parent.column.table.name not in ("body", "person", "account", "journal"):
            continue
        row[column.name] = {
            "Uuid": UUID(int=7),
            "JSON": [],
            "Integer": 1,
            "Boolean": True,
            "Date": DAY,
            "ValueEnum": next(iter(getattr(column.type, "enum", "x"))),
        }.get(kind, "x")
    return row


def test_rows_loaded_at_every_revision_survive_to_the_head(tmp_path: Path, later_release: Path) -> None:
    revisions = migrate.known_revisions()
    assert revisions[-1] == "9003"
    for start in revisions:
        folder = tmp_path / start
        _key_file(folder)
        migrate.upgrade(folder / DATABASE, KEY, start)
        if start < "9002":
            _fill(folder / DATABASE)
        with probe.untouched(folder / DATABASE, KEY) as connection:
            before = probe.inventory(connection).counts
        done = migrate.bring_up_to_date(folder, KEY, on=DAY)
        assert (done is None) == (start == "9003")
        with probe.untouched(folder / DATABASE, KEY) as connection:
            assert probe.revision(connection) == "9003"
            after = probe.inventory(connection).counts
            assert {name: after[name] for name in before} == before
            assert probe.damage(connection) == ()


def test_child_rows_survive_the_rebuild_of_their_parent(tmp_path: Path, later_release: Path) -> None:
    path = fresh(tmp_path)
    _fill(path)
    done = migrate.bring_up_to_date(tmp_path, KEY, on=DAY)
    assert done is not None
    assert (done.before, done.after) == (schema.REVISION, "9003")
    with probe.untouched(path, KEY) as connection:
        assert connection.execute("SELECT count(*) FROM administration").fetchone() == (1,)
        assert connection.execute("SELECT duty FROM person").fetchone() == ("x",)
        assert connection.execute("SELECT motto FROM body").fetchone() == ("none",)


def test_a_checked_backup_of_the_old_store_comes_first(tmp_path: Path, later_release: Path) -> None:
    path = fresh(tmp_path)
    _fill(path)
    done = migrate.bring_up_to_date(tmp_path, KEY, on=DAY)
    assert done is not None
    checked = backups.check(done.backup, KEY)
    assert checked.inventory.revision == schema.REVISION
    assert checked.inventory.counts["administration"] == 1


def test_a_step_that_orphans_rows_is_taken_back(tmp_path: Path, later_release: Path) -> None:
    _write_step(later_release, "9003", "9002", 'op.execute("DELETE FROM person")')
    path = fresh(tmp_path)
    _fill(path)
    with pytest.raises(EnvironmentFault, match="migration_broke_references"):
        migrate.bring_up_to_date(tmp_path, KEY, on=DAY)
    with probe.untouched(path, KEY) as connection:
        assert probe.revision(connection) == "9002"  # the whole steps before it stand
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (1,)


@pytest.mark.parametrize("step", ["9001", "9002", "9003"])
def test_a_kill_within_a_step_leaves_whole_steps_and_the_next_start_goes_on(
    tmp_path: Path, later_release: Path, step: str
) -> None:
    path = fresh(tmp_path)
    _fill(path)
    script = later_release / "versions" / f"{step}.py"
    whole = script.read_text(encoding="utf-8")
    script.write_text(whole + "    import os, signal\n    os.kill(os.getpid(), signal.SIGKILL)\n", encoding="utf-8")
    code = f"""
        from datetime import date
        from pathlib import Path
        from actdesk.data import migrate
        migrate.SCRIPTS, migrate.REVISION = Path({str(later_release)!r}), "9003"
        migrate.bring_up_to_date(Path({str(tmp_path)!r}), bytes(range(32)), on=date(2026, 1, 1))
    """
    killed = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=False)
    assert killed.returncode == -9
    script.write_text(whole, encoding="utf-8")
    with probe.untouched(path, KEY) as connection:
        reached = probe.revision(connection)
    assert reached == {"9001": schema.REVISION, "9002": "9001", "9003": "9002"}[step]
    assert migrate.bring_up_to_date(tmp_path, KEY, on=DAY) is not None
    with probe.untouched(path, KEY) as connection:
        assert probe.revision(connection) == "9003"
        assert connection.execute("SELECT count(*) FROM administration").fetchone() == (1,)
        assert probe.damage(connection) == ()


def test_without_the_separate_engine_the_trap_would_snap(tmp_path: Path) -> None:
    """Why keys are off: this is what SQLite does to child rows when a parent is rebuilt with cascades and keys on."""
    engine = make_engine(tmp_path / "trap.db", KEY)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE parent (id INTEGER PRIMARY KEY)"))
        connection.execute(text("CREATE TABLE child (p INTEGER REFERENCES parent(id) ON DELETE CASCADE)"))
        connection.execute(text("INSERT INTO parent VALUES (1)"))
        connection.execute(text("INSERT INTO child VALUES (1)"))
        connection.execute(text("DROP TABLE parent"))
        assert connection.execute(text("SELECT count(*) FROM child")).scalar() == 0
    engine.dispose()
