"""What was done and how it is taken back: history, undo and redo, all read from the one journal."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from actdesk.domain.base import Changes, Kind, Record, Refused
from actdesk.domain.cases import Case
from actdesk.domain.catalogue import VALUES
from actdesk.domain.journal import REDO, UNDO, Act, Entry, undo_stacks
from actdesk.domain.records import Officer
from actdesk.services.case_view import readable
from actdesk.services.ports import Reader, Store, UnitOfWork
from actdesk.services.use_case import USE_CASES

WINDOW = 400  # acts: a hundred that can be taken back, and their undoing and redoing


@dataclass(frozen=True)
class Line:
    """One journal entry with the officer's name, and that of who signed with them ('' for nobody)."""

    entry: Entry
    officer: str
    second: str = ""


@dataclass(frozen=True)
class NextUndo:
    """What undo would take back now, and what an officer should know before it does.

    `above` was done later and can't be taken back: whoever presses undo may mean that one. `earlier` is True for what
    was done before this desk was unlocked.
    """

    act: Act
    above: Act | None
    earlier: bool


class History:
    """The journal for the window."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._before: frozenset[UUID] | None = None  # what this officer had done when it was first asked

    def of(self, kind: type[Record], record_id: UUID, *, limit: int = 200) -> tuple[Line, ...]:
        """Return what was done to this record, newest first."""
        with self._store.read() as reader:
            return self._lines(reader.history(kind, [record_id], limit=limit), reader)

    def latest(self, *, limit: int = 200, before_seq: int | None = None) -> tuple[Line, ...]:
        """Return what was done in the whole store, newest first."""
        with self._store.read() as reader:
            return self._lines(reader.latest(limit=limit, before_seq=before_seq), reader)

    def undoable(self) -> Act | None:
        """Return the officer's act that undo would take back now, or None."""
        done, _ = self._stacks()
        return done[-1] if done else None

    def next_undo(self) -> NextUndo | None:
        """Return what undo would take back now and what stands above it, or None where there is nothing."""
        done, _ = self._stacks()
        if not done:
            return None
        return NextUndo(done[-1], self._above(done[-1]), done[-1].id in (self._before or ()))

    def redoable(self) -> Act | None:
        """Return the act that redo would do again now, or None."""
        _, undone = self._stacks()
        return undone[-1] if undone else None

    def undo(self) -> Changes:
        """Take back the officer's last act. Raises `Refused` (`nothing_to_undo`, `later_act_stands`)."""
        act = self.undoable()
        if act is None:
            raise Refused("nothing_to_undo")
        return self._replay(UNDO, act)

    def redo(self) -> Changes:
        """Do again what was undone last. Raises `Refused` (`nothing_to_redo`, `later_act_stands`)."""
        act = self.redoable()
        if act is None:
            raise Refused("nothing_to_redo")
        return self._replay(REDO, act)

    def _stacks(self) -> tuple[list[Act], list[Act]]:
        """What can be undone and redone, newest last, whatever else was done since: pictures cleaned, cases read."""
        acts = self._acts({name for name, known in USE_CASES.items() if known.undoable})
        if self._before is None:
            self._before = frozenset(a.id for a in acts)
        return undo_stacks(acts)

    def _above(self, coming: Act) -> Act | None:
        """The newest act that can't be taken back, if it was done after `coming`."""
        acts = self._acts({name for name, known in USE_CASES.items() if not known.noted})
        at = next((n for n, act in enumerate(acts) if act.id == coming.id), -1)
        final = [a for a in acts[at + 1 :] if a.name in USE_CASES and not USE_CASES[a.name].undoable]
        return final[-1] if final else None

    def _acts(self, names: Collection[str]) -> list[Act]:
        """Return the officer's last acts of these names, and what was undone and redone among them, oldest first."""
        with self._store.read() as reader:
            return reader.acts_of(self._store.officer_id, limit=WINDOW, only={*names, UNDO, REDO})

    def _replay(self, name: str, act: Act) -> Changes:
        with self._store.act(name, undoes=act.id) as uow:
            entries = uow.entries_of_act(act.id)  # newest first: children go before what they hang on
            for entry in entries if name == UNDO else reversed(entries):
                if entry.kind is Kind.OFFICER_KEY:
                    continue  # a key by which something was signed stays
                if name == UNDO:
                    _step(uow, entry, act, source=entry.after, target=entry.before)
                else:
                    _step(uow, entry, act, source=entry.before, target=entry.after)
            return uow.commit()

    def _lines(self, entries: list[Entry], reader: Reader) -> tuple[Line, ...]:
        entries = self._for_my_eyes(entries, reader)
        ids = {e.officer_id for e in entries} | {e.second_id for e in entries if e.second_id}
        names = {o.id: o.name for o in reader.get_many(Officer, ids).values()}
        return tuple(
            Line(e, names.get(e.officer_id, ""), names.get(e.second_id, "") if e.second_id else "") for e in entries
        )

    def _for_my_eyes(self, entries: list[Entry], reader: Reader) -> list[Entry]:
        """Leave out the entries on cases that the officer may not read: what was done there tells what it is."""
        about = {e.id: case_id for e in entries if (case_id := case_of(e, reader)) is not None}
        cases = reader.get_many(Case, set(about.values()))
        mine = {c.id for c in readable(reader, list(cases.values()), self._store.officer_id)}
        shut = set(cases) - mine
        return [e for e in entries if about.get(e.id) not in shut]


def case_of(entry: Entry, reader: Reader) -> UUID | None:
    """Return the case that an entry speaks of, or None where it is of none, or its content was erased."""
    if entry.kind is Kind.CASE:
        return entry.record_id
    said = {**(entry.before or {}), **(entry.after or {})}
    owner = said.get("owner_id" if entry.kind is Kind.ATTACHMENT else "case_id")
    if owner is None and entry.kind is Kind.MEASURE:  # an entry holds what changed alone: its act says which case
        return next((e.record_id for e in reader.entries_of_act(entry.act_id) if e.kind is Kind.CASE), None)
    return UUID(str(owner)) if owner else None


def _step(uow: UnitOfWork, entry: Entry, act: Act, *, source: Any, target: Any) -> None:
    """Bring one record from `source` to `target`; refuse where it is no longer as `source` says."""
    value_class = VALUES[entry.kind]
    if entry.erased:
        raise Refused("content_erased", act=act.name, label=act.label)
    if source is None:
        uow.add(value_class.made(**target))
        return
    current = uow.find(value_class, id=entry.record_id)
    now = current[0].model_dump(mode="json") if current else None
    if now is None or any(now[field] != value for field, value in source.items()):
        raise Refused("later_act_stands", act=act.name, label=act.label, record=entry.label)
    if target is None:
        uow.remove(value_class, entry.record_id)
    else:
        uow.put(value_class.made(**{**now, **target}))
