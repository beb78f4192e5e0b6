"""Write the next migration by comparing the models with a store at the newest revision.

    python tools/new_migration.py "what changes and why"
    python tools/new_migration.py --baseline      (before the first release only: write 0001 anew)

Read what it wrote, and set `REVISION` in `actdesk/data/schema.py`: the tests compare both.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from alembic import command
from alembic.script import Script
from sqlalchemy import DateTime
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from actdesk.data import migrate
from actdesk.data.engine import make_engine
from actdesk.data.tables import SEARCH_DDL

KEY = bytes(range(1, 33))  # a key of zeros is one that a lock has overwritten
SEARCH_TABLES = ("search", "search_terms", "alembic_version")


def plain_type(kind: str, value: Any, context: Any) -> str | bool:
    """A step must not change when our code does: only the column's own type is written down."""
    if kind != "type":
        return False
    if isinstance(value, TypeDecorator):
        plain = value.load_dialect_impl(sqlite.dialect())
        length = getattr(plain, "length", None)
        name = "DateTime" if isinstance(plain, DateTime) else "String"
        return f"sa.{name}({f'length={length}' if length else ''})"
    return False


def _pieces(statement: str) -> list[str]:
    """Cut a long statement into literals that fit on a line."""
    return [statement[i : i + 90] for i in range(0, len(statement), 90)]


def ours(obj: object, name: str, kind: str, reflected: bool, other: object) -> bool:
    """FTS5's tables lie outside what SQLAlchemy declares."""
    return not (kind == "table" and any(name == t or name.startswith(f"{t}_") for t in SEARCH_TABLES))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("message", nargs="?", default="The tables as they were first released")
    parser.add_argument("--baseline", action="store_true")
    options = parser.parse_args()
    versions = migrate.SCRIPTS / "versions"
    if options.baseline:
        for old in versions.glob("*.py"):
            old.unlink()
    number = f"{len(list(versions.glob('[0-9]*.py'))) + 1:04d}"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "actdesk.db"
        if number != "0001":
            migrate.upgrade(path, KEY)
        engine = make_engine(path, KEY, foreign_keys=False)
        config = migrate._config()
        config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            config.attributes["options"] = {
                "include_object": ours,
                "render_item": plain_type,
                "render_as_batch": not options.baseline,
                "compare_type": True,
            }
            made = command.revision(config, options.message, autogenerate=True, rev_id=number)
        engine.dispose()
    assert isinstance(made, Script), "one head, so one script"
    file = Path(made.path)
    if options.baseline:
        search = "".join(f"    op.execute({' '.join(map(repr, _pieces(s)))})\n" for s in SEARCH_DDL)
        file.write_text(file.read_text(encoding="utf-8").rstrip() + "\n" + search, encoding="utf-8")
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.strip().startswith("# ###")]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for verb in (["format"], ["check", "--fix"]):
        subprocess.run([sys.executable, "-m", "ruff", *verb, "-q", str(file)], check=False)
    print(f"wrote {file.name}: read it, then set REVISION = {number!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
