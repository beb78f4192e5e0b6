"""Saving what can be read of a damaged store into a new one, beside it and under the same key.

Pages whose HMAC holds are read without SQLite (`pages`). A journal entry, a content or an attachment proves itself
by its hash; a good backup fills the gaps of the same chain; a record whose own page is gone comes back from what the
journal says of it. What cannot be proven is taken over as it was found, and what is lost is said: both as entries of
an act `store.salvage` at the end of the journal. The damaged store is only read; `take_over` puts it aside, whole.
"""

import contextlib
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from actdesk.data import backups, probe, restore, salvage_read, salvage_records, verify
from actdesk.data.engine import connect, environment_fault, faults_translated
from actdesk.data.pages import Pages
from actdesk.data.places import DATABASE, SALVAGED
from actdesk.data.probe import JournalEnd
from actdesk.data.restore import UNKNOWN_END
from actdesk.data.salvage_marks import MARK, SALVAGE
from actdesk.data.signatures import Signer
from actdesk.data.store import Clock, SqlStore
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.domain.platforms import Platform
from actdesk.domain.records import Setting
from actdesk.files import fault, private_folder


@dataclass(frozen=True)
class Salvaged:
    """What was saved. `counts` are rows per table; `lost` are records, by kind, that the journal knows and nobody can
    bring back. `from_journal` and `from_backup` say how many rows came from there, `doubtful` how many records may be
    older than they were, because the journal that gave them has gaps. `steps_lost` is None where the journal's last
    part can't be read: nobody knows then how much there was. `end` is the former journal's."""

    counts: dict[str, int]
    lost: dict[str, int]
    from_journal: int
    from_backup: int
    steps: int
    steps_lost: int | None
    pages: int
    damaged_pages: int
    doubtful: int
    end: JournalEnd


def prepare(
    folder: Path,
    key: bytes | bytearray,
    *,
    officer_id: UUID,
    clock: Clock,
    signer: Signer | None = None,
    platforms: Collection[Platform] = (),
) -> Salvaged:
    """Build the new store beside the damaged one and say what it holds. Nothing else of the folder changes.

    Raises `Refused` (`nothing_to_salvage`), `EnvironmentFault` (`disk_full` …): then nothing stays behind.
    """
    place = folder / SALVAGED
    try:
        discard(folder)
        pages = Pages(folder / DATABASE, key)
        SqlStore.make(private_folder(place), key)
        told = _filled(folder, place / DATABASE, key, pages, officer_id)
        store = SqlStore(
            place,
            key,
            officer_id=officer_id,
            clock=clock,
            signer=signer,
            platforms=platforms,
        )
        try:
            return _witnessed(store, place / DATABASE, key, told, pages)
        finally:
            store.close()
    except BaseException as error:
        discard(folder)
        if isinstance(error, OSError):
            raise fault(error) from error
        if isinstance(error, sqlcipher.Error):
            raise environment_fault(error) from None
        raise


def take_over(folder: Path, key: bytes | bytearray, *, on: date) -> Path | None:
    """Put the prepared store in the damaged one's place; return where the damaged one was put aside, as it was.

    `restore.undo` brings it back. Raises `Refused` (`nothing_to_salvage`), `EnvironmentFault`.
    """
    made = folder / SALVAGED / DATABASE
    if not made.is_file():
        raise Refused("nothing_to_salvage")
    backups.check_file(made, key)
    try:
        aside = restore.put_aside(folder, key, on, as_it_is=True)
        restore.take_over(folder, made)
    except OSError as error:
        raise fault(error) from error
    discard(folder)
    return aside


def discard(folder: Path) -> None:
    """Remove a prepared store that nobody wants."""
    shutil.rmtree(folder / SALVAGED, ignore_errors=True)


SIGNED = frozenset({"journal", "journal_content", "journal_signature", "officer_key"})


@dataclass
class _Told:
    """What filling the new file found out."""

    gaps: list[tuple[int, int]]
    tail_known: bool
    signatures_hurt: bool
    contents_gone: int  # entries that stand in the chain and no longer say what was changed
    mended: salvage_records.Mended
    from_backup: int
    end: JournalEnd


def _filled(folder: Path, made: Path, key: bytes | bytearray, pages: Pages, officer_id: UUID) -> _Told:
    """Copy every row that can be read or proven into the new file, and make its references whole."""
    connection = connect(made, key, foreign_keys=False)
    try:
        connection.execute("BEGIN")
        found = salvage_read.copy(pages, connection)
        backup_rows = _from_backup(folder, key, connection)
        renamed = salvage_read.name_store(connection)
        end = probe.journal_end(connection)
        if not end.seq and not salvage_read.holds_records(connection):
            raise Refused("nothing_to_salvage")
        gaps = _gaps(connection)
        gone = len(verify.contents_gone(connection))  # also by a page of an earlier day, which looks sound
        signed = renamed or bool(found.hurt & SIGNED) or gone > 0
        told = _Told(gaps, found.tail_known, signed, gone, salvage_records.Mended(), backup_rows, end)
        connection.execute("COMMIT")
    finally:
        connection.close()
    told.mended = salvage_records.mend(made, key, journal_whole=not gaps and told.tail_known, officer=officer_id)
    return told


def _from_backup(folder: Path, key: bytes | bytearray, connection: Any) -> int:
    """Fill the journal's gaps from the newest good backup, which has the same chain up to some entry."""
    with contextlib.suppress(Refused, EnvironmentFault):
        newest = backups.newest_good(folder, key).backup.path
        with probe.untouched(newest, key) as source:
            return salvage_read.fill(source, connection)
    return 0


def _gaps(connection: Any) -> list[tuple[int, int]]:
    gaps, expected = [], 1
    for (seq,) in connection.execute("SELECT seq FROM journal ORDER BY seq"):
        if seq != expected:
            gaps.append((expected, seq - 1))
        expected = seq + 1
    return gaps


def _witnessed(store: SqlStore, made: Path, key: bytes | bytearray, told: _Told, pages: Pages) -> Salvaged:
    """Say in the new store's own journal what was found, what was lost and where the chain has gaps."""
    damaged = pages.damaged()
    with store.act(SALVAGE) as uow, faults_translated():
        lost: dict[str, int] = {}
        for pending in salvage_records.differences(made, key, told.mended.doubtful):
            uow.take_over(pending)
            if pending.after is None:
                lost[pending.kind.value] = lost.get(pending.kind.value, 0) + 1
        missing = sum(last - first + 1 for first, last in told.gaps)
        mark = {
            "gaps": [list(gap) for gap in told.gaps],
            "end": [told.end.seq, told.end.seq if told.tail_known else UNKNOWN_END],
            "signatures": told.signatures_hurt,
            "pages": [damaged, len(pages)],
            "lost": lost,
        }
        number = 1 + sum(s.key.startswith(MARK) for s in uow.find(Setting))
        uow.add(Setting.made(key=f"{MARK}{number}", value={"v": mark}))
        uow.commit()
    store.refresh_derived(everything=True)
    reader = connect(made, key, read_only=True)
    try:
        counts = probe.inventory(reader).counts
    finally:
        reader.close()
    return Salvaged(
        counts=counts,
        lost=lost,
        from_journal=told.mended.count,
        from_backup=told.from_backup,
        steps=told.end.seq - missing - told.contents_gone,
        steps_lost=missing + told.contents_gone if told.tail_known else None,
        pages=len(pages),
        damaged_pages=damaged,
        doubtful=len(told.mended.doubtful),
        end=told.end,
    )
