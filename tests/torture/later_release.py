"""A release that does not exist yet: today's migrations and two steps more, for stores that must be migrated."""

from pathlib import Path

from actdesk.data import migrate, restore, schema

STEPS = {
    "9001": 'op.add_column("body", sa.Column("motto", sa.String(), nullable=False, server_default="none"))',
    "9002": 'op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))',
}
HEAD = "9002"


def write_scripts(place: Path) -> None:
    """Write the later release's scripts into an empty folder."""
    for source in migrate.SCRIPTS.rglob("*.py"):
        target = place / source.relative_to(migrate.SCRIPTS)
        target.parent.mkdir(exist_ok=True, parents=True)
        target.write_bytes(source.read_bytes())
    (place / "script.py.mako").touch()
    down = schema.REVISION
    for revision, step in STEPS.items():
        (place / "versions" / f"{revision}.py").write_text(
            f"import sqlalchemy as sa\nfrom alembic import op\n\nrevision = {revision!r}\ndown_revision = {down!r}\n"
            f"branch_labels = None\ndepends_on = None\n\n\ndef upgrade() -> None:\n    {step}\n",
            encoding="utf-8",
        )
        down = revision


def become(scripts: Path | None) -> None:
    """Be the later release from now on, in this process; or today's again (None)."""
    migrate.SCRIPTS = scripts or Path(migrate.__file__).parent / "migrations"
    for module in (migrate, restore):
        module.REVISION = HEAD if scripts else schema.REVISION  # type: ignore[attr-defined]
