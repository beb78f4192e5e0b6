"""`services.access.Keys` on the open store's folder: who may unlock it."""

from collections.abc import Callable
from pathlib import Path

from actdesk.data import keys
from actdesk.data.header import Cost
from actdesk.data.keys import Unlocked


class KeyRoom:
    """The store's key slots. `cost` is None where it is calibrated on this machine."""

    def __init__(self, folder: Path, secret: Callable[[], Unlocked], cost: Cost | None) -> None:
        self._folder, self._secret, self._cost = folder, secret, cost

    def change_passphrase(self, old: str, new: str) -> None:
        keys.change_passphrase(self._folder, old, new, cost=self._cost)
