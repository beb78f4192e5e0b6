"""Alembic's scripts, run in process by `data/migrate.py` on a connection that it opens."""
