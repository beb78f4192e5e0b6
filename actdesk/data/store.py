"""The store: one encrypted file, one writer at a time, as many readers as the window needs."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from actdesk.data import scouring
from actdesk.data.agenda import SqlAgenda
from actdesk.data.day_change import stale_ids
from actdesk.data.drafts import SqlDrafts
from actdesk.data.engine import faults_translated, make_engine, may_be_done
from actdesk.data.lane import Lane
from actdesk.data.list_rows import DERIVERS, Context
from actdesk.data.lists import SqlLists
from actdesk.data.places import DATABASE
from actdesk.data.reading import SqlReader
from actdesk.data.schema import create_schema, mark_store
from actdesk.data.signatures import Signer
from actdesk.data.tables import journal, meta
from actdesk.data.unit_of_work import SqlUnitOfWork, refresh_items
from actdesk.domain.base import EnvironmentFault, new_id
from actdesk.domain.hlc import HybridTime
from actdesk.domain.platforms import Platform
from actdesk.files import fault


class Clock(Protocol):
    """The port of the same name in `services`, as far as it is needed here."""

    def now(self) -> datetime: ...
    def today(self) -> date: ...


class SqlStore:
    """An open store. Acts run one after the other on one lane; reads run beside them on snapshots."""

    def __init__(
        self,
        folder: Path,
        key: bytes | bytearray,
        *,
        officer_id: UUID,
        clock: Clock,
        platforms: Collection[Platform] = (),
        signer: Signer | None = None,
    ) -> None:
        assert signer is None or signer.officer_id == officer_id, "signed by somebody else"
        self.folder = folder
        self.officer_id = officer_id
        self._clock = clock
        self._signer = signer  # every act bears its signature
        self._single = frozenset(p.key for p in platforms if not p.several_administrators)
        self._inactivity = {p.key: p.inactivity.days for p in platforms if p.inactivity.days is not None}
        self._path = folder / DATABASE
        self._writer = make_engine(self._path, key)
        self._readers = make_engine(self._path, key, read_only=True)
        self._lane = Lane()
        self.lists = SqlLists(self._readers, officer_id)
        self.agenda = SqlAgenda(self._readers, officer_id)
        self.drafts = SqlDrafts(self._writer, self._readers, self._lane)

    @classmethod
    def make(cls, folder: Path, key: bytes | bytearray) -> None:
        """Create the file with all its tables. Raises `EnvironmentFault`; a half-made file is removed."""
        path = folder / DATABASE
        engine = make_engine(path, key)
        try:
            with faults_translated(path), engine.begin() as connection:
                create_schema(connection)
                mark_store(connection)
        finally:
            engine.dispose()
        try:
            path.chmod(0o600)
        except OSError as error:
            raise fault(error) from error

    @contextmanager
    def act(self, name: str, *, undoes: UUID | None = None, second: Signer | None = None) -> Iterator[SqlUnitOfWork]:
        """Open one act on the writing lane. Leaving without `commit()` rolls back. Raises `EnvironmentFault`.

        `second` signs it too; their key is wiped at the end, however the act ends.
        """
        try:
            with self._lane.taken():
                with self._told_truly(), self._writing() as session:
                    uow = SqlUnitOfWork(
                        session,
                        act=name,
                        officer_id=self.officer_id,
                        now=self._clock.now(),
                        context=self._context(),
                        undoes=undoes,
                        signers=[signer for signer in (self._signer, second) if signer is not None],
                    )
                    yield uow
                if uow.committed is not None and uow.erases:
                    self.lists.forget()
                    scouring.scour(self._writer)
        finally:
            if second is not None:
                second.wipe()

    @contextmanager
    def _told_truly(self) -> Iterator[None]:
        """Say "failed" only of what a later start will not find done. Raises `EnvironmentFault` (`save_unsure` …)."""
        try:
            with faults_translated(self._path):
                yield
        except EnvironmentFault as error:
            if may_be_done(error) and not self._write_over():
                raise EnvironmentFault("save_unsure") from error
            raise

    def _write_over(self) -> bool:
        """Write something small where a failed commit may lie in the log; False where that fails too."""
        mark = {"key": "last_fault", "value": new_id().hex}
        try:
            with faults_translated(), self._writer.begin() as connection:
                statement = upsert(meta).values(mark)
                connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=mark))
        except (EnvironmentFault, SQLAlchemyError):
            return False
        return True

    def _writing(self) -> Session:
        return Session(self._writer, expire_on_commit=False, autoflush=False)

    @contextmanager
    def read(self) -> Iterator[SqlReader]:
        """Open a snapshot to read from. Raises `EnvironmentFault`."""
        with faults_translated(self._path), Session(self._readers, autoflush=False) as session:
            yield SqlReader(session)

    def refresh_derived(self, *, everything: bool = False) -> bool:
        """Compute anew what depends on the day, if the day has changed; True if there was something to do.

        Called at opening and after midnight. It writes no journal entry: nothing that anybody said has changed.
        """
        today = self._clock.today()
        if scouring.is_due(self._writer):
            with self._lane.taken():
                scouring.scour(self._writer)
        with self._lane.taken(), faults_translated(self._path), Session(self._writer) as session:
            connection = session.connection()
            mark = connection.execute(select(meta.c.value).where(meta.c.key == "derived_on")).scalar_one_or_none()
            if mark == today.isoformat() and not everything:
                return False
            since = date.fromisoformat(mark) if mark and not everything else None
            context = self._context()
            for kind in DERIVERS:
                ids = stale_ids(session, kind, since, today)
                refresh_items(session, kind, ids, context)
            statement = upsert(meta).values(key="derived_on", value=today.isoformat())
            connection.execute(
                statement.on_conflict_do_update(index_elements=["key"], set_={"value": today.isoformat()})
            )
            session.commit()
        return True

    def newest_moment(self) -> datetime | None:
        """The time of the newest journal entry, as its order says; None where there is none that a calendar knows."""
        with faults_translated(), self._readers.connect() as connection:
            newest = select(journal.c.time).order_by(journal.c.seq.desc()).limit(1)
            told = connection.execute(newest).scalar_one_or_none()
        try:
            return datetime.fromtimestamp(HybridTime.parse(told).ms / 1000, UTC) if told else None
        except (ValueError, OverflowError, OSError):
            return None

    def close(self) -> None:
        """Close every connection and forget words kept in memory."""
        self.lists.forget()
        with self._lane.closing():
            self._readers.dispose()
            self._writer.dispose()

    def _context(self) -> Context:
        return Context(self._clock.today(), self._single, self._inactivity)
