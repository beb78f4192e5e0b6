"""Proving that a store says what was said: pages, references, the journal's chain and signatures, every record.

What can be found by whom: a damaged disk by the pages' HMACs; a hand that edits with the key by the chain and by
comparing records with the journal; one that also makes the chain anew, by the signatures of everybody whose key it
lacks; a hand that cuts the journal's end, or writes all of it anew, by the ends that backups (and reports, given as
`known_ends`) carry.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from actdesk.data import backups, probe, verify_records, verify_signatures
from actdesk.data.engine import connect
from actdesk.data.places import DATABASE
from actdesk.data.probe import JournalEnd
from actdesk.data.salvage_marks import SalvageMark, marks
from actdesk.data.verify_report import Problem, Report
from actdesk.data.verify_signatures import Own
from actdesk.domain.base import EnvironmentFault, Kind
from actdesk.domain.catalogue import VALUES
from actdesk.domain.hlc import HybridTime
from actdesk.domain.journal import ERASING, GENESIS, commitment, entry_hash

_HEADER = (
    "seq, id, device, counter, time, officer, act_id, act, undoes, signers, kind, record_id, change, "
    "commitment, previous, hash"
)


def verify(
    folder: Path, key: bytes | bytearray, *, known_ends: Iterable[JournalEnd] = (), own: Own | None = None
) -> Report:
    """Check a store that nobody has open; no byte of it changes. Raises `EnvironmentFault` if it cannot be opened."""
    ends = (*known_ends, *_ends_of_backups(folder, key))
    with probe.untouched(folder / DATABASE, key) as connection:
        return check(connection, known_ends=ends, own=own)


def verify_living(
    folder: Path, key: bytes | bytearray, *, known_ends: Iterable[JournalEnd] = (), own: Own | None = None
) -> Report:
    """Check a store while it is open; what is written meanwhile is not looked at. `own`: see `check_signatures`."""
    ends = (*known_ends, *_ends_of_backups(folder, key))
    connection = connect(folder / DATABASE, key, read_only=True)
    try:
        return check(connection, known_ends=ends, own=own)
    finally:
        connection.close()


def check(
    connection: Any, *, known_ends: Iterable[JournalEnd] = (), pages_known: bool = False, own: Own | None = None
) -> Report:
    """Check everything within one snapshot of a driver's connection; pages_known: the pages were checked already."""
    found = _Findings()
    for code in () if pages_known else probe.damage(connection):
        found.problem(code)
    engine = verify_records.engine_on(connection)
    connection.execute("BEGIN")
    try:
        found.end = probe.journal_end(connection)
        found.counts = probe.inventory_within(connection)
        found.salvages = marks(connection)
        _check_chain(connection, found)
        _check_erased(connection, found)
        _check_ends(connection, known_ends, found)
        verify_signatures.check_signatures(connection, found.of_signature, own=own)
        for kind in VALUES:
            verify_records.check_kind(connection, engine, kind, journal_says(connection, kind), found.problem)
        verify_records.check_attachments(connection, found.problem)
        verify_records.check_lists(connection, found.problem)
    except sqlcipher.Error:
        found.problem("unreadable")
    finally:
        connection.execute("ROLLBACK")
    return found.report()


@dataclass
class _Findings:
    counts: dict[str, int] = field(default_factory=dict)
    end: JournalEnd = field(default_factory=JournalEnd)
    erased: int = 0
    restores: int = 0
    problems: list[Problem] = field(default_factory=list)
    salvages: tuple[SalvageMark, ...] = ()
    steps_lost: int = 0
    ends_given_up: int = 0

    def report(self) -> Report:
        return Report(
            self.counts,
            self.end,
            self.erased,
            self.restores,
            tuple(self.problems),
            salvages=len(self.salvages),
            steps_lost=self.steps_lost,
            ends_given_up=self.ends_given_up,
        )

    def of_signature(self, code: str, **facts: str | int) -> None:
        """Take a problem with a signature or a content, unless a salvage said that up to there they were hurt."""
        hurt = [mark.end[0] for mark in self.salvages if mark.signatures_hurt]
        if not any("act" in facts or int(facts["seq"]) <= end for end in hurt):
            self.problem(code, **facts)

    def problem(self, code: str, **facts: str | int) -> None:
        self.problems.append(Problem(code, facts))


def _check_chain(connection: Any, found: _Findings) -> None:
    """Every entry follows the one before, holds its own hash, and its content is the one committed to."""
    cursor = connection.execute(
        f"SELECT {_HEADER}, salt, body FROM journal LEFT JOIN journal_content ON entry_id = id ORDER BY seq"  # noqa: S608
    )
    names = [column[0] for column in cursor.description]
    previous, expected, time = GENESIS, 1, HybridTime(-1)
    counters: dict[str, int] = {}
    for values in cursor:
        row = dict(zip(names, values, strict=True))
        seq = row["seq"]
        salvaged = any((expected, seq - 1) in mark.gaps and seq < mark.seq for mark in found.salvages)
        if salvaged:
            found.steps_lost += seq - expected
        elif seq != expected:
            found.problem("entry_missing", seq=expected)
        if row["previous"] != previous and not salvaged:
            found.problem("chain_broken", seq=seq)
        if entry_hash(str(row["previous"]), row, str(row["commitment"])) != row["hash"]:
            found.problem("entry_changed", seq=seq)
        if row["body"] is None:
            found.erased += 1
        elif commitment(str(row["salt"]), str(row["body"])) != row["commitment"]:
            found.problem("content_changed", seq=seq)
        time = _check_time(row, time, found)
        counter = row["counter"] if isinstance(row["counter"], int) else 0  # a hand may have put a text there
        if counter <= counters.get(row["device"], 0):
            found.problem("counter_reused", seq=seq)
        counters[row["device"]] = counter
        previous, expected = row["hash"], seq + 1


def _check_time(row: dict[str, Any], last: HybridTime, found: _Findings) -> HybridTime:
    try:
        time = HybridTime.parse(str(row["time"]))
    except ValueError:
        found.problem("entry_changed", seq=row["seq"])
        return last
    if time <= last:
        found.problem("time_runs_back", seq=row["seq"])
    return time


def _check_erased(connection: Any, found: _Findings) -> None:
    for seq in contents_gone(connection):
        found.of_signature("content_missing", seq=seq)


def contents_gone(connection: Any) -> tuple[int, ...]:
    """Return the entries whose content is gone though nobody erased it.

    A content is gone rightly only where an act that erases, signed as every act, came after it on the same record,
    or on a record that the entry's own act changed too: what a case's undone step had made is erased with the case.
    """
    marks = ", ".join("?" * len(ERASING))
    rows = connection.execute(
        "SELECT seq FROM journal j WHERE id NOT IN (SELECT entry_id FROM journal_content) AND NOT EXISTS ("  # noqa: S608
        "SELECT 1 FROM journal s JOIN journal k ON k.kind = s.kind AND k.record_id = s.record_id "
        f"WHERE s.act_id = j.act_id AND k.seq >= j.seq AND k.act IN ({marks}))",
        tuple(ERASING),
    )
    return tuple(seq for (seq,) in rows)


def _check_ends(connection: Any, known_ends: Iterable[JournalEnd], found: _Findings) -> None:
    """An end that a backup or a report saw must still stand in the chain, or have been given up by a restore."""
    given_up = probe.restores(connection)
    found.restores = len(given_up)
    for mark in found.salvages:
        given_up += [mark.end, *((first - 1, last) for first, last in mark.gaps)]
    for end in sorted(set(known_ends), key=lambda e: (e.seq, e.hash)):
        row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (end.seq,)).fetchone()
        if end.seq == 0 or (row and row[0] == end.hash):
            continue
        if any(a < end.seq <= b for a, b in given_up):
            found.ends_given_up += 1
            continue
        found.problem("history_rewritten" if row else "tail_cut", seq=end.seq)


def journal_says(connection: Any, kind: Kind) -> Iterator[tuple[UUID, dict[str, Any] | None, bool]]:
    """Yield what the journal says of each record of a kind: id, its last state (None: gone), and if it is whole.

    A record of which a content was erased is not whole: only its existence can be compared.
    """
    rows = connection.execute(
        "SELECT record_id, change, body FROM journal LEFT JOIN journal_content ON entry_id = id "
        "WHERE kind = ? ORDER BY record_id, seq",
        (kind.value,),
    )
    for record_id, entries in groupby(rows, key=lambda row: row[0]):
        state: dict[str, Any] = {}
        whole, there = True, False
        for _, change, body in entries:
            there = change != "delete"
            try:
                after = json.loads(body)["after"] if body is not None else None
            except (ValueError, KeyError, TypeError):
                after = None
            if change == "create":
                state = {}
            if there and isinstance(after, dict):
                state.update(after)
            elif there:
                whole = False
        yield UUID(record_id), state if there else None, whole


def _ends_of_backups(folder: Path, key: bytes | bytearray) -> Iterator[JournalEnd]:
    for backup in backups.existing(folder):
        try:
            with probe.untouched(backup.path, key) as connection:
                yield probe.journal_end(connection)
        except EnvironmentFault:
            continue  # a damaged backup is a matter of its own
