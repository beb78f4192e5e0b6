"""Getting into the desk and out of it: first start, unlock, lock. `bootstrap` fits this port."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sqlmodel import Field

from actdesk.domain.base import Value
from actdesk.domain.languages import Language

if TYPE_CHECKING:
    from actdesk.services.desk import Desk


class SetupAnswers(Value):
    """What the first start asks, beside the passphrase, which is in no value and no log."""

    language: Language = Language.ENGLISH
    name: str = Field(min_length=1, max_length=200)
    email: str = Field(default="", max_length=254)
    with_samples: bool = False


class Access(Protocol):
    """The door. All methods but `exists` take about a second (Argon2id): call them on a worker."""

    @property
    def folder(self) -> Path:
        """Where the store lies."""
        ...

    def exists(self) -> bool:
        """True if there is a store to unlock."""
        ...

    def create(self, answers: SetupAnswers, passphrase: str) -> "Desk":
        """Make a new store, whole or not at all, and open it. Raises `Refused`, `EnvironmentFault`."""
        ...

    def unlock(self, passphrase: str) -> "Desk":
        """Open the store. Raises `Refused` (`wrong_passphrase`, `store_newer` …), `EnvironmentFault`."""
        ...

    def lock(self) -> None:
        """Close the store and overwrite the key in memory. Safe to call twice."""
        ...

    def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the key anew. Raises `Refused("wrong_passphrase")`."""
        ...

    def back_up(self) -> Path:
        """Make a verified backup now; return its file. Raises `EnvironmentFault`."""
        ...

    def back_up_if_changed(self) -> Path | None:
        """Make a verified backup if something was said since the last one."""
        ...
