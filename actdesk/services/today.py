"""The day's agenda: what must be done now, in the order of harm. It only reads."""

from datetime import date
from typing import Protocol

from actdesk.domain.today import Agenda, Horizon
from actdesk.services.clocks import clocks_of
from actdesk.services.ports import Clock, Store
from actdesk.services.request_settings import request_settings

LINES = 5  # of each kind; the rest is in the lists


class AgendaSource(Protocol):
    """Finds the agenda where the records are kept, by SQL; safe on any thread."""

    def read(self, horizon: Horizon, *, limit: int) -> Agenda: ...


class Today:
    """What the Today screen asks."""

    def __init__(self, store: Store, source: AgendaSource, clock: Clock) -> None:
        self._store = store
        self._source = source
        self._clock = clock

    def day(self) -> date:
        """Return the day where the officer is."""
        return self._clock.today()

    def agenda(self, *, limit: int = LINES) -> Agenda:
        """Return up to `limit` tasks of each kind with their numbers. Raises `EnvironmentFault`."""
        with self._store.read() as reader:
            clocks, holidays = clocks_of(reader), request_settings(reader).holidays
        return self._source.read(Horizon(self._clock.today(), clocks, holidays), limit=limit)
