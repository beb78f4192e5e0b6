"""What a store amounts to at one moment, so that two moments can be compared: what a power cut must not change."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from actdesk.data import backups, keys, probe, restore
from actdesk.data.places import DATABASE
from actdesk.domain.base import Refused

PASSPHRASES = (
    "the first passphrase of Amina",
    "the second passphrase of Amina",
    "the passphrase of Bela",
    "the passphrase of Chandra, who leaves",
)


def opening(folder: Path) -> list[str]:
    """Return which of the passphrases open the store."""
    return [text for text in PASSPHRASES if _opens(folder, text)]


def _opens(folder: Path, passphrase: str) -> bool:
    try:
        keys.unlock(folder, passphrase).wipe()
    except Refused as refused:
        if refused.code != "wrong_passphrase":
            raise
        return False
    return True


def standing(folder: Path, key: bytes | bytearray) -> dict[str, Any]:
    """Return the journal's end, the drafts, who can unlock, which backups and put-aside stores there are.

    The journal's end stands for every record: `verify` proves that they agree. Every backup is opened and checked.
    """
    with probe.untouched(folder / DATABASE, key) as connection:
        end = probe.journal_end(connection)
        drafts = connection.execute("SELECT id, body FROM draft ORDER BY id").fetchall()
    return {
        "end": [end.seq, end.hash],
        "drafts": [list(row) for row in drafts],
        "opening": opening(folder),
        "backups": [backups.check(b, key).backup.number for b in backups.existing(folder)],
        "aside": [_end(aside / DATABASE, key) for aside in restore.put_asides(folder)],
    }


def steps(folder: Path, key: bytes | bytearray) -> set[tuple[int, str]]:
    """Return every step of the journal by its number and hash: one that holds an end holds all before it."""
    with probe.untouched(folder / DATABASE, key) as connection:
        return set(connection.execute("SELECT seq, hash FROM journal").fetchall())


def _end(path: Path, key: bytes | bytearray) -> str:
    with probe.untouched(path, key) as connection:
        assert probe.damage(connection) == ()
        return probe.journal_end(connection).hash


def differs(
    found: dict[str, Any],
    steps: set[tuple[int, str]],
    before: dict[str, Any],
    after: dict[str, Any],
    *,
    migrating: bool,
) -> str:
    """Say in what `found` is neither before nor after an act that was cut; "" if it is one of them.

    The journal may go on after that: opening a store can itself say something. Backups and put-aside stores may be in
    between: the new one there already, an old one not yet thinned.
    """
    is_before, is_after = tuple(before["end"]) in steps, tuple(after["end"]) in steps
    if not (is_before or is_after):
        return f"journal: it has neither the end before, {before['end'][0]}, nor the one after, {after['end'][0]}"
    for what in ("drafts", "opening"):
        if found[what] not in (before[what], after[what]):
            return f"{what}: {found[what]}, neither {before[what]} nor {after[what]}"
    for what in ("backups", "aside"):
        if lost := _both(before[what], after[what]) - set(found[what]):
            return f"{what} lost: {sorted(lost)}"
        if migrating and what == "backups":
            continue  # each try begins with one more
        if strange := set(found[what]) - set(before[what]) - set(after[what]):
            return f"{what} out of nowhere: {sorted(strange)}"
    # The replaced store is put aside before the restored one takes its place.
    restored = len(after["aside"]) > len(before["aside"])
    if restored and is_after and not is_before and len(found["aside"]) < len(after["aside"]):
        return "the store that was replaced is gone"
    return ""


def _both(one: Collection[Any], other: Collection[Any]) -> set[Any]:
    return set(one) & set(other)
