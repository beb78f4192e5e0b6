"""What lies where inside a store's folder. No other module spells these names."""

from pathlib import Path

DATABASE = "actdesk.db"
LOG_SUFFIXES = ("-wal", "-shm")  # SQLite's write-ahead log and its index
KEY_FILE = "actdesk.key"
KEY_COPY = "actdesk.key.bak"
BACKUPS = "backups"  # holds a third copy of the key file
REPLACED = "replaced"  # what a restore or a salvage put aside
TRIES = "actdesk.tries"  # how many wrong passphrases in a row: two numbers
SALVAGED = "salvaged"  # a store made of what could be read of a damaged one, until somebody chooses it


def key_files(folder: Path) -> tuple[Path, ...]:
    """Return where the key file's copies lie, the first one first. The last exists once there is a backup."""
    return (folder / KEY_FILE, folder / KEY_COPY, folder / BACKUPS / KEY_FILE)
