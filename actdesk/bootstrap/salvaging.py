"""`services.access.Salvaging` on a folder: a new store of what can be read of a damaged one."""

from collections.abc import Callable
from pathlib import Path

from actdesk.bootstrap.shelf import by_kind
from actdesk.data import opening, salvage
from actdesk.data.keys import Unlocked
from actdesk.data.reference import reference
from actdesk.data.signatures import KeySigner
from actdesk.domain.base import Refused
from actdesk.services.access import Salvage
from actdesk.services.ports import Clock


class SalvageRoom:
    """Every method raises `Refused` (`store_locked`) while there is no key."""

    def __init__(self, folder: Path, clock: Clock, secret: Callable[[], Unlocked]) -> None:
        self._folder, self._clock, self._secret = folder, clock, secret

    def prepare(self) -> Salvage:
        secret = self._secret()
        if secret.officer_id is None:
            raise Refused("recovery_code_only")
        made = salvage.prepare(
            self._folder,
            secret.db_key,
            officer_id=secret.officer_id,
            clock=self._clock,
            signer=KeySigner(secret),
            platforms=reference().platforms(),
        )
        return Salvage(
            counts=by_kind(made.counts),
            lost=sum(made.lost.values()),
            doubtful=made.doubtful,
            steps=made.steps,
            steps_lost=made.steps_lost,
            pages=made.pages,
            damaged_pages=made.damaged_pages,
        )

    def take_over(self) -> Path | None:
        """Put the prepared store in the damaged one's place, and that one aside, as it was; the store is closed."""
        return salvage.take_over(self._folder, self._secret().db_key, on=self._clock.today())

    def check(self) -> None:
        opening.check_living(self._folder, self._secret().db_key)
