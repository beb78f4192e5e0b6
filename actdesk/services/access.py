"""Getting into the desk and out of it: first start, unlock, lock, backups. `bootstrap` fits this port."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from sqlmodel import Field

from actdesk.domain.base import Kind, Value
from actdesk.domain.languages import Language
from actdesk.services.access_keys import Holder, Keys, Newcomer, Progress
from actdesk.services.ports import Witness

if TYPE_CHECKING:
    from actdesk.services.desk import Desk


RESCUABLE = frozenset({"store_damaged", "store_missing", "store_unreadable"})
"""The faults after which a backup is offered: the passphrase was right, the store itself is not there to be opened."""


class SetupAnswers(Value):
    """What the first start asks, beside the passphrase, which is in no value and no log."""

    language: Language = Language.ENGLISH
    name: str = Field(min_length=1, max_length=200)
    email: str = Field(default="", max_length=254)
    with_samples: bool = False


@dataclass(frozen=True)
class BackupInfo:
    """A backup, or a store that was put aside, as a list shows it. `number` orders those of one folder, and is 0 for a
    file that was renamed; `counts` is None where the file can't be opened."""

    number: int
    made_on: date
    made_at: datetime  # by the file's own date, aware; copying a file may change it
    size: int  # bytes
    path: Path
    counts: dict[Kind, int] | None


@dataclass(frozen=True)
class Rescue:
    """A backup that passed every check, and how many steps of the journal it lacks (None: nobody can know)."""

    backup: BackupInfo
    lost: int | None


@dataclass(frozen=True)
class Salvage:
    """What can be saved of a damaged store. `lost` records are known to the journal and gone; `doubtful` ones may be
    older than they were. `steps` of the journal are there, `steps_lost` are not (None: nobody can know)."""

    counts: dict[Kind, int]
    lost: int
    doubtful: int
    steps: int
    steps_lost: int | None
    pages: int
    damaged_pages: int


@dataclass(frozen=True)
class StoreProblem:
    """One thing that a check found: a code (its words are in the group `store_problem`), and how often."""

    code: str
    count: int


@dataclass(frozen=True)
class StoreCheck:
    """What a check of the whole store found; `steps` is the journal's length."""

    counts: dict[Kind, int]
    steps: int
    problems: tuple[StoreProblem, ...]


@dataclass(frozen=True)
class StoreWarning:
    """What should be known at opening and keeps nobody from working: a code (`clock_behind` …) and its facts."""

    code: str
    facts: dict[str, str]


@dataclass(frozen=True)
class DestroyedKey:
    """How many copies of the key file are gone, and those that could not be removed: they still open the store."""

    gone: int
    left: tuple[Path, ...] = ()


class Backups(Protocol):
    """The store's backups. Every method raises `Refused` (`store_locked`) while there is no key, `EnvironmentFault`."""

    def make(self) -> BackupInfo:
        """Make a verified backup now."""
        ...

    def make_if_changed(self) -> BackupInfo | None:
        """Make a verified backup if something was said since the last one."""
        ...

    def existing(self) -> tuple[BackupInfo, ...]:
        """Every backup with what it holds, newest first."""
        ...

    def rescue(self) -> Rescue | None:
        """The newest backup that passes every check, None if there is none."""
        ...

    def outlook(self, file: Path) -> Rescue:
        """Check a backup, wherever it lies, and say what going back to it would lose.

        Raises `Refused` (`other_store`, `store_newer`), `EnvironmentFault` (`backup_damaged`).
        """
        ...

    def carry(self, folder: Path) -> Path:
        """Copy the newest good backup and the key file to another place; return the checked copy's path.

        Raises `Refused` (`no_backup`), `EnvironmentFault` (`place_missing`).
        """
        ...

    def keep_copy(self, folder: Path) -> tuple[BackupInfo, ...]:
        """Back up if something changed, copy the newest to a second place if it is not there yet; list what lies there.

        Raises `EnvironmentFault` (`place_missing`, after the backup was made).
        """
        ...

    def copies(self, folder: Path) -> tuple[BackupInfo, ...]:
        """The copies in another place, newest first, not opened; none where it can't be reached now."""
        ...

    def put_aside(self) -> tuple[BackupInfo, ...]:
        """The stores that a way back put aside, newest first; `outlook` and `go_back` take them as backups."""
        ...

    def remove_put_aside(self, file: Path) -> None:
        """Remove a store that was put aside, for good. Raises `Refused` (`nothing_put_aside`)."""
        ...


class Salvaging(Protocol):
    """A new store of what can be read of a damaged one. Raises `Refused` (`store_locked`) while there is no key."""

    def prepare(self) -> Salvage:
        """Build the new store beside the damaged one, of which no byte changes, and say what is in it.

        Raises `Refused` (`nothing_to_salvage`), `EnvironmentFault` (`disk_full` …).
        """
        ...

    def check(self) -> None:
        """Check pages and references of the open store. Raises `EnvironmentFault` (`damage_found`)."""
        ...


class Access(Protocol):
    """The door. Nearly all methods read files or take about a second (Argon2id): call them on a worker."""

    @property
    def folder(self) -> Path:
        """Where the store lies."""
        ...

    @property
    def backups(self) -> Backups:
        """The store's backups; to be used while it is unlocked."""
        ...

    @property
    def keys(self) -> Keys:
        """Who may unlock the store; to be used while it is unlocked."""
        ...

    @property
    def salvage(self) -> Salvaging:
        """What can be saved of a damaged store; to be used after `unlock` raised one of `RESCUABLE`."""
        ...

    def go_on_salvaged(self) -> "Desk":
        """Put the store that `salvage.prepare` made in the damaged one's place, that one aside whole, and open it."""
        ...

    def check_place(self) -> None:
        """Raise `EnvironmentFault` where no store may lie or its key is gone: `store_synchronised`,
        `store_on_network` (both with `service`, `folder` and a `good` one), `key_missing`. Quick; without a passphrase.
        """
        ...

    def seconds_to_wait(self) -> int:
        """Seconds until the next passphrase may be tried, after several wrong ones. Quick."""
        ...

    def stop_work(self) -> None:
        """End what runs in processes of its own (pictures, PDFs): the store is about to be locked. Returns at once."""
        ...

    def warnings(self) -> tuple[StoreWarning, ...]:
        """What should be said once after opening: a wrong clock, second copies beside the store."""
        ...

    def destroy_key(self) -> DestroyedKey:
        """Lock, then overwrite and remove every copy of the key file in the store's folder. For good; never raises.

        Backups and key files that lie elsewhere still open with their passphrase.
        """
        ...

    def exists(self) -> bool:
        """True if there is a store to unlock. Quick."""
        ...

    def create(self, answers: SetupAnswers, passphrase: str) -> "Desk":
        """Make a new store, whole or not at all, and open it. Raises `Refused`, `EnvironmentFault`."""
        ...

    def unlock(self, passphrase: str) -> "Desk":
        """Open the store. Raises `Refused` (`wrong_passphrase`, `store_newer` …), `EnvironmentFault`.

        After one of `RESCUABLE`, `backups.rescue` and `go_back` may follow without the passphrase.
        """
        ...

    def go_back(self, file: Path) -> "Desk":
        """Put this backup in the store's place, the present one aside, and open it. Raises as `Backups.outlook`."""
        ...

    def bring_back(self, file: Path, passphrase: str) -> "Desk":
        """Begin here with a backup from another place, beside which its key file lies: a lost laptop's stick.

        Whole or not at all. Raises `Refused` (`store_exists`, `backup_alone`, `wrong_passphrase` …) and
        `EnvironmentFault`.
        """
        ...

    def unlock_with_device(self, short_code: str) -> "Desk":
        """Open the store with the short code that goes with this computer's keyring. Raises as `unlock`."""
        ...

    def reopen(self, progress: Progress | None = None) -> "Desk":
        """Close the store, bring a change of its key to its end, and open it again.

        Raises `EnvironmentFault` only where the store does not open; what else hinders is in `keys.state`.
        """
        ...

    def recoverable(self) -> tuple[Holder, ...]:
        """After `unlock` was refused with `recovery_code_only`: the officers who could choose a new passphrase."""
        ...

    def recover(self, who: "Newcomer | UUID", passphrase: str) -> "Desk":
        """Become an officer with a recovery sheet, or let one of them choose a new passphrase; open the store.

        Raises `Refused` (`passphrase_taken`, `slots_full`), `Invalid`, `EnvironmentFault`.
        """
        ...

    def lock(self) -> None:
        """Close the store and overwrite the key in memory. Safe to call twice."""
        ...

    def witness(self, passphrase: str, *, officer_id: UUID) -> Witness:
        """Let another officer sign one act by their own passphrase; give what is returned to that act at once.

        Raises `Refused`: `wrong_passphrase` (it is not this officer's), `same_officer` (it is yours),
        `too_many_tries`, `store_locked`. The fact `wait`: how many seconds have to pass before the next try.
        """
        ...

    def verify(self) -> StoreCheck:
        """Check pages, references, the journal's chain and every record against it. Seconds on a large store."""
        ...

    def refresh_day(self) -> bool:
        """Compute anew what depends on the date, if the day has changed; True if it had."""
        ...
