"""What the desk arranged for its requests: the team's own address, and the holidays on which nobody answers."""

from dataclasses import dataclass

from actdesk.domain.base import Refused
from actdesk.domain.records import Setting
from actdesk.domain.texts import is_address
from actdesk.domain.working_days import EVERY_YEAR, read_holidays
from actdesk.services.ports import Reader, Store, UnitOfWork
from actdesk.services.use_case import use_case

ADDRESS_KEY, HOLIDAYS_KEY = "desk.requests.address", "desk.requests.holidays"
ADDRESS = "actcom@actalliance.org"


@dataclass(frozen=True)
class RequestSettings:
    """`address`: where forms are sent to and whom our answers come from. `holidays`: see `domain.working_days`."""

    address: str = ADDRESS
    holidays: tuple[str, ...] = EVERY_YEAR


def request_settings(reader: Reader) -> RequestSettings:
    """Return what is arranged in this snapshot. A value that no officer could have set counts as the default."""
    kept = {s.key: s.value.get("v") for s in reader.find(Setting, key=[ADDRESS_KEY, HOLIDAYS_KEY])}
    address, holidays = kept.get(ADDRESS_KEY), kept.get(HOLIDAYS_KEY)
    return RequestSettings(
        address if isinstance(address, str) and is_address(address) else ADDRESS,
        tuple(str(day) for day in holidays) if isinstance(holidays, list) else EVERY_YEAR,
    )


class DeskRequestSettings:
    """What Settings asks. It is everybody's at this desk."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def current(self) -> RequestSettings:
        """Return what is arranged now. Raises `EnvironmentFault`."""
        with self._store.read() as reader:
            return request_settings(reader)

    @use_case("requests.arrange")
    def change(self, uow: UnitOfWork, /, *, address: str, holidays: str) -> None:
        """Write to and from this address, and count these days (one a line) as holidays, from now on.

        Raises `Refused` (`address_unfit`, `holiday_unfit`, `too_many_holidays`).
        """
        told = address.strip()
        if not is_address(told):
            raise Refused("address_unfit")
        _keep(uow, ADDRESS_KEY, told, ADDRESS)
        _keep(uow, HOLIDAYS_KEY, list(read_holidays(holidays)), list(EVERY_YEAR))


def _keep(uow: UnitOfWork, key: str, value: object, default: object) -> None:
    kept = uow.find(Setting, key=key)
    if value == default:
        for setting in kept:
            uow.remove(Setting, setting.id)
    elif not kept:
        uow.add(Setting.made(key=key, value={"v": value}))
    elif kept[0].value != {"v": value}:
        uow.put(kept[0].changed(value={"v": value}))
