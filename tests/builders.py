"""Builders of stores and values for tests: real SQLite, a clock that the test sets, cheap keys."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.records import Officer

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


def make_store(folder: Path, clock: FakeClock | None = None, *, officer: Officer | None = None) -> SqlStore:
    """Return a new open store with one officer in it."""
    folder.mkdir(parents=True, exist_ok=True)
    officer = officer or Officer.made(name="Amina Officer", email="amina@example.org")
    SqlStore.make(folder, KEY)
    store = SqlStore(
        folder,
        KEY,
        officer_id=officer.id,
        clock=clock or FakeClock(),
        single_admin_platforms={p.key for p in reference().platforms() if not p.several_administrators},
    )
    with store.act("store.create") as uow:
        uow.add(officer)
        uow.commit()
    return store
