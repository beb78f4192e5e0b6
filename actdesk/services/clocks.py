"""The desk's deadlines: how many days each thing may take, read and changed by the officers."""

from collections.abc import Mapping
from dataclasses import dataclass

from actdesk.domain.clocks import CLOCKS, SETTING_KEYS, ClockKind, Clocks, changed_days, clocks_from
from actdesk.domain.records import Setting
from actdesk.services.ports import Reader, Store, UnitOfWork
from actdesk.services.use_case import use_case


@dataclass(frozen=True)
class ClockLine:
    """One clock with the days that hold now."""

    kind: ClockKind
    days: int


def clocks_of(reader: Reader) -> Clocks:
    """Return the clocks as they stand in this snapshot."""
    return clocks_from(reader.find(Setting, key=list(SETTING_KEYS.values())))


class DeskClocks:
    """What Settings asks about deadlines. They are everybody's at this desk."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def lines(self) -> tuple[ClockLine, ...]:
        """Return every clock in the order in which they are shown. Raises `EnvironmentFault`."""
        with self._store.read() as reader:
            now = clocks_of(reader)
        return tuple(ClockLine(kind, getattr(now, key)) for key, kind in CLOCKS.items())

    @use_case("clocks.change")
    def change(self, uow: UnitOfWork, /, *, days: Mapping[str, int]) -> None:
        """Set these clocks; the others stay. What was due by a changed clock is due by the new one at once.

        The default is not kept but what is left when nothing is. Raises `Refused` (`clock_unknown`,
        `clock_out_of_bounds`).
        """
        for key, number in changed_days(clocks_of(uow), days).items():
            kept = uow.find(Setting, key=SETTING_KEYS[key])
            if number == CLOCKS[key].default:
                for setting in kept:
                    uow.remove(Setting, setting.id)
            elif kept:
                uow.put(kept[0].changed(value={"v": number}))
            else:
                uow.add(Setting.made(key=SETTING_KEYS[key], value={"v": number}))
