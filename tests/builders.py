"""Builders of stores and values for tests: real SQLite, a clock that the test sets, cheap keys, real signatures."""

import functools
import secrets
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import delete

from actdesk.data.engine import make_engine
from actdesk.data.header import SlotKind
from actdesk.data.keys import Unlocked
from actdesk.data.places import DATABASE
from actdesk.data.reference import reference
from actdesk.data.schema import mark_store
from actdesk.data.signatures import KeySigner
from actdesk.data.store import SqlStore
from actdesk.data.tables import meta
from actdesk.domain.records import Officer, OfficerKey
from actdesk.domain.support import SUPPORT, Support

KEY = bytes(range(32))


class FakeClock:
    """A clock that stands still until the test moves it."""

    def __init__(self, moment: datetime | None = None) -> None:
        self.moment = moment or datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def move(self, *, days: float = 0) -> None:
        self.moment += timedelta(days=days)


def support_plan(who: str = "Tea Team") -> tuple[Support, ...]:
    """A whole support plan: each of the six kinds of help by somebody, every month."""
    return tuple(Support.made(clause=clause, who=who, rhythm="every month") for clause in SUPPORT)


def make_key(officer: Officer) -> OfficerKey:
    """Return the public half of a key: that officer can sign."""
    return OfficerKey.made(officer_id=officer.id, public="0" * 64)


def make_signer(officer_id: UUID) -> KeySigner:
    """Return an officer who can sign, with a key of their own: no passphrase has to be tried."""
    exchange, signing = (bytearray(secrets.token_bytes(32)) for _ in range(2))
    return KeySigner(
        Unlocked(
            store_id=uuid4(),
            slot_id=uuid4(),
            kind=SlotKind.OFFICER,
            officer_id=officer_id,
            db_key=bytearray(KEY),
            exchange_key=exchange,
            signing_key=signing,
        )
    )


@functools.cache
def _blank_store() -> bytes:
    """A store's file with its tables and nothing in them: a hundred statements that no test needs to see again."""
    with tempfile.TemporaryDirectory() as folder:
        SqlStore.make(Path(folder), KEY)
        return (Path(folder) / DATABASE).read_bytes()


def _begin_store(folder: Path) -> None:
    """What `SqlStore.make` leaves in `folder`, under ids of its own."""
    path = folder / DATABASE
    path.write_bytes(_blank_store())
    path.chmod(0o600)
    engine = make_engine(path, KEY)
    with engine.begin() as connection:
        connection.execute(delete(meta).where(meta.c.key.in_(("store", "device"))))
        mark_store(connection)
    engine.dispose()


def make_store(folder: Path, clock: FakeClock | None = None, *, officer: Officer | None = None) -> SqlStore:
    """Return a new open store with one officer in it, who signs every act."""
    folder.mkdir(parents=True, exist_ok=True)
    officer = officer or Officer.made(name="Amina Officer", email="amina@example.org")
    _begin_store(folder)
    store = SqlStore(
        folder,
        KEY,
        officer_id=officer.id,
        clock=clock or FakeClock(),
        platforms=reference().platforms(),
        signer=make_signer(officer.id),
    )
    with store.act("store.create") as uow:
        uow.add(officer)
        uow.commit()
    return store
