"""What is said once at opening (a wrong clock, second copies beside the store), and where a store must not lie."""

from datetime import datetime
from pathlib import Path

from actdesk import paths
from actdesk.data import where
from actdesk.data.store import SqlStore
from actdesk.domain.base import EnvironmentFault
from actdesk.domain.wrong_clock import ClockState, clock_state
from actdesk.services.access import StoreWarning
from actdesk.services.ports import Clock


def check_place(folder: Path) -> None:
    """Raise `EnvironmentFault`: `store_synchronised`, `store_on_network`, `key_missing`. Reads names and settings."""
    where.check(folder, paths.usual_store_folder())
    if where.missing_key(folder):
        raise EnvironmentFault("key_missing", folder=str(folder))


def warnings(folder: Path, store: SqlStore, clock: Clock) -> tuple[StoreWarning, ...]:
    """What the officer should know now; nothing of it keeps anybody from working."""
    found = [StoreWarning("conflict_copy", {"name": name}) for name in where.second_copies(folder)[:1]]
    newest = store.newest_moment()
    if newest is not None:
        state = clock_state(clock.now(), newest)
        if state is not ClockState.PLAUSIBLE:
            found.append(StoreWarning(state.value, {"newest": _day(newest), "today": _day(clock.now())}))
    return tuple(found)


def _day(moment: datetime) -> str:
    return moment.astimezone().date().isoformat()
