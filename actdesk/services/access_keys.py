"""Who may unlock the store: `Access.keys`, a part of the door's port with values of its own."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from sqlmodel import Field

from actdesk.domain.base import Changes, Value
from actdesk.domain.keyholders import Sheet
from actdesk.domain.languages import Language


class Newcomer(Value):
    """Somebody who becomes an officer; their passphrase they type themselves."""

    name: str = Field(min_length=1, max_length=200)
    email: str = Field(default="", max_length=254)
    language: Language = Language.ENGLISH


@dataclass(frozen=True)
class Holder:
    """An officer, past or present. `active`: their passphrase unlocks the store."""

    id: UUID
    name: str
    email: str
    since: datetime | None
    last_act: datetime | None
    active: bool
    me: bool


class DeviceState(StrEnum):
    """Whether this computer's keyring helps the officer at the desk to unlock."""

    ON = "on"
    OFF = "off"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True)
class KeyState:
    """Everybody and everything that unlocks the store. `number` counts the database keys that it has had.

    `unfinished`: a change of the key waits for its end; `hindered` is the code of what kept it from it. `left` are the
    files that could not be opened at the last change and are as they were.
    """

    holders: tuple[Holder, ...]
    sheets: tuple[Sheet, ...]
    device: DeviceState
    number: int
    unfinished: bool = False
    hindered: str = ""
    left: tuple[str, ...] = ()


@dataclass(frozen=True)
class MadeSheet:
    """A recovery sheet just made: the only time that its code is known."""

    id: UUID
    label: str
    code: str = field(repr=False)
    store: str  # the store's short id, printed on the sheet
    made_at: datetime
    changes: Changes


class Progress(Protocol):
    """Hears how far a long work is; `ui.jobs.Progress` is one."""

    def report(self, done: int, total: int) -> None: ...


class Keys(Protocol):
    """Who may unlock the store. All methods raise `Refused` (`rekey_unfinished`) while the key is being changed."""

    def change_passphrase(self, old: str, new: str) -> Changes:
        """Wrap the key anew; the journal says that it was done. Raises `Refused("wrong_passphrase")`.

        Raises `EnvironmentFault`: then the former passphrase is in force, but after `key_file_unsure` either may be.
        """
        ...

    def renew(self) -> bool:
        """Raise the price of a guess for the officer who has just unlocked, if it has aged; never lower it.

        To be called once after unlocking, on a worker; True if something was sealed anew.
        """
        ...

    def state(self) -> KeyState:
        """Everybody and everything that unlocks the store."""
        ...

    def add_officer(self, newcomer: Newcomer, passphrase: str) -> Changes:
        """Let somebody in. Raises `Refused` (`passphrase_taken`, `slots_full`), `Invalid`."""
        ...

    def reset_passphrase(self, officer_id: UUID, passphrase: str) -> Changes:
        """Give a colleague who forgot theirs a new passphrase. Raises as `add_officer`, and `remove_yourself`."""
        ...

    def begin_removal(self, officer_id: UUID) -> None:
        """Put an officer out, at once. `Access.reopen` must follow: it changes the key that they may know.

        Raises `Refused` (`remove_yourself`, `last_officer`, `slot_unknown`).
        """
        ...

    def begin_revoking(self, sheet_id: UUID) -> None:
        """Let a recovery sheet open nothing any more; `Access.reopen` must follow. Raises `Refused`."""
        ...

    def begin_change(self) -> None:
        """Begin a change of the key, or take up one that is unfinished; `Access.reopen` must follow."""
        ...

    def make_sheet(self, label: str) -> MadeSheet:
        """Make a recovery sheet. Raises `Refused` (`slots_full`)."""
        ...

    def drop_sheet(self, sheet_id: UUID) -> Changes:
        """Give up a sheet that has just been made and was never used; the key stays as it is."""
        ...

    def write_sheet(self, made: MadeSheet, language: Language, to: Path) -> None:
        """Write the sheet as PDF, one page, replacing what is there; it is kept nowhere else. `EnvironmentFault`."""
        ...

    def sheet_pages(self, made: MadeSheet, language: Language) -> list[bytes]:
        """The sheet as it will be printed, as PNG."""
        ...

    def device_offered(self) -> bool:
        """True if this computer's keyring holds something for this store: `Access.unlock_with_device`; also locked."""
        ...

    def keep_on_device(self, short_code: str) -> Changes:
        """Let this computer's keyring and a short code unlock the store. Raises `Refused` (`no_keyring`)."""
        ...

    def forget_device(self) -> Changes:
        """Let it no longer."""
        ...

    def drop_from_keyring(self) -> None:
        """Take what the keyring holds for this store out of it; also while locked. For whoever destroys the key."""
        ...
