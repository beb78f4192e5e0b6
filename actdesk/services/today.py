"""The day's agenda: what must be done now, in the order of harm. It only reads."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from actdesk.domain.accounts import OFFICIAL_STATES, AccountState, Standing
from actdesk.domain.base import Kind
from actdesk.domain.cases import Case, CaseState, Step
from actdesk.domain.confidence import shut_to
from actdesk.domain.lists import ListQuery
from actdesk.domain.records import Officer
from actdesk.domain.requests import OPEN_STAGES, Stage
from actdesk.domain.summary import Count, SharePoint
from actdesk.domain.today import Agenda, Horizon
from actdesk.services.clocks import clocks_of
from actdesk.services.ports import Clock, Reference, Store
from actdesk.services.request_settings import request_settings
from actdesk.services.summary_accounts import Accounts, counts

LINES = 5  # of each kind; the rest is in the lists


class AgendaSource(Protocol):
    """Finds the agenda where the records are kept, by SQL; safe on any thread."""

    def read(self, horizon: Horizon, *, limit: int) -> Agenda: ...


@dataclass(frozen=True)
class Charts:
    """How many there are of each code, in the order in which they are drawn."""

    standings: tuple[tuple[Standing, int], ...]
    requests: tuple[tuple[Stage, int], ...]
    cases: tuple[tuple[Step, int], ...]


@dataclass(frozen=True)
class Trends:
    """What takes longer to count: the rule over a year, accounts by platform, open cases by principle, most first."""

    months: tuple[SharePoint, ...]
    platforms: tuple[Count, ...]
    principles: tuple[Count, ...]


class Today:
    """What the Today screen asks."""

    def __init__(self, store: Store, source: AgendaSource, clock: Clock, reference: Reference) -> None:
        self._store = store
        self._source = source
        self._clock = clock
        self._reference = reference

    def day(self) -> date:
        """Return the day where the officer is."""
        return self._clock.today()

    def charts(self) -> Charts:
        """Return what the charts show, from the lists: accounts of ours by standing, open requests and cases by stage.

        Raises `EnvironmentFault`.
        """
        lists = self._store.lists
        ours = tuple(state.value for state in AccountState if state in OFFICIAL_STATES)
        standing = {
            s: lists.count(ListQuery(Kind.ACCOUNT, where={"state": ours, "coadmin": (s.value,)})) for s in Standing
        }
        stages = lists.counts_by(Kind.REQUEST, "stage")
        open_cases = {"state": (CaseState.OPEN.value,)}
        steps = {s: lists.count(ListQuery(Kind.CASE, where={**open_cases, "step": (s.value,)})) for s in Step}
        return Charts(
            standings=tuple(standing.items()),
            requests=tuple((s, stages.get(s.value, 0)) for s in Stage if s in OPEN_STAGES),
            cases=tuple(steps.items()),
        )

    def trends(self) -> Trends:
        """Return what the leadership's summary says of accounts over time and by platform, by the same count.

        Cases by principle are those that this officer may read. Raises `EnvironmentFault`.
        """
        with self._store.read() as reader:
            register = Accounts(reader, self._reference, self._clock.today(), clocks_of(reader))
            officer = reader.get(Officer, self._store.officer_id)
            readable = [c for c in reader.find(Case, state=CaseState.OPEN) if shut_to(c, officer) is None]
        principles = counts(clause for case in readable for clause in case.principles)
        return Trends(
            months=tuple(point for point in register.share_over_time() if point.bound),
            platforms=tuple(sorted(register.by_platform(), key=lambda c: (-c.count, c.code))),
            principles=tuple(sorted(principles, key=lambda c: (-c.count, c.code))),
        )

    def agenda(self, *, limit: int = LINES) -> Agenda:
        """Return up to `limit` tasks of each kind with their numbers. Raises `EnvironmentFault`."""
        with self._store.read() as reader:
            clocks, holidays = clocks_of(reader), request_settings(reader).holidays
        return self._source.read(Horizon(self._clock.today(), clocks, holidays), limit=limit)
