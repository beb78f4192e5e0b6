"""The acts that are done while the machine fails, and what must be true of a store afterwards."""

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from actdesk.bootstrap import StoreAccess
from actdesk.data import header, keys, verify
from actdesk.data.places import key_files
from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.languages import Language
from actdesk.services.access import SetupAnswers
from actdesk.services.attachments import Incoming
from actdesk.services.desk import Desk
from tests.torture import later_release
from tests.torture.keys import QUICK
from tests.torture.standing import PASSPHRASES, opening, standing, steps

FIRST, SECOND, BELA, _CHANDRA = PASSPHRASES
UNSURE = frozenset({"key_file_unsure", "save_unsure"})  # codes that say: it may have been done
KNOWN = re.compile(
    r"actdesk\.(db|key|key\.bak)|backups/actdesk\.key|backups/\d{6}-[\d-]{10}\.db"
    r"|replaced/\d{4}-[\d-]{10}/actdesk\.db(-wal)?"  # a log that could not be folded in is put aside with its store
)


@dataclass
class Room:
    """A store that lies in `folder`, and the door to it; `scripts` are a later release's migrations."""

    folder: Path
    scripts: Path
    access: StoreAccess = field(init=False)
    desk: Desk = field(init=False)

    def __post_init__(self) -> None:
        self.access = StoreAccess(self.folder, cost=QUICK)

    def unlock(self, passphrase: str = FIRST) -> None:
        self.desk = self.access.unlock(passphrase)


@dataclass(frozen=True)
class Act:
    """`prepare` is done while all is well, `run` while the machine fails.

    `whole`: after "failed" nothing of it may be there. Otherwise it may also have been done: it ends with opening the
    store, and it is that which failed, or it goes on at the next start.
    """

    name: str
    prepare: Callable[[Room], Any]
    run: Callable[[Room], Any]
    whole: bool = True


def save(room: Room) -> None:
    handle = f"act{secrets.token_hex(6)}"
    room.desk.register.add_account(platform="x", handle=handle, state=AccountState.AUTHORISED, notes="n" * 3000)


def bulk(room: Room) -> None:
    store = room.access._store
    assert store is not None
    with store.read() as reader:
        every = tuple(a.id for a in reader.find(Account))
    room.desk.register.attest(account_ids=every)


def evidence(room: Room) -> None:
    room.desk.cases.intake(summary="Seen", evidence=[Incoming("seen.bin", secrets.token_bytes(100_000))])


def back_up(room: Room) -> None:
    room.access.backups.make()


def restore(room: Room) -> None:
    room.desk = room.access.go_back(room.access.backups.existing()[-1].path)


def change_key(room: Room) -> None:
    room.access.keys.begin_change()
    room.desk = room.access.reopen()


def change_passphrase(room: Room) -> None:
    room.access.keys.change_passphrase(FIRST, SECOND)


def become_later(room: Room) -> None:
    room.access.lock()
    later_release.become(room.scripts)


def save_first(room: Room) -> None:
    room.unlock()
    save(room)


def lock(room: Room) -> None:
    room.access.lock()


PASSPHRASE = Act("change of the passphrase", Room.unlock, change_passphrase)
RESTORE = Act("restore", Room.unlock, restore, whole=False)
BACKUP = Act("backup", Room.unlock, back_up)
LOCK = Act("lock", save_first, lock)
ACTS: tuple[Act, ...] = (
    Act("save", Room.unlock, save),
    Act("bulk act", Room.unlock, bulk),
    Act("evidence", Room.unlock, evidence),
    BACKUP,
    RESTORE,
    Act("change of the key", Room.unlock, change_key, whole=False),
    PASSPHRASE,
    Act("migration", become_later, Room.unlock, whole=False),
    LOCK,
)
ALWAYS_WRITTEN = frozenset({"save", "bulk act", "evidence", "lock"})  # by whom the journal grows


def make_base(folder: Path, *, backups: int) -> None:
    """A store of two officers with some accounts and backups; closed."""
    room = Room(folder, folder)
    room.desk = room.access.create(SetupAnswers(language=Language.ENGLISH, name="Amina"), FIRST)
    for number in range(4):
        save(room)
        if number < backups:
            room.access.backups.make()
    room.access.lock()
    with keys.unlock(folder, FIRST) as secret:
        keys.add_officer(folder, secret, BELA, uuid4(), name="Bela", cost=QUICK)
    room.unlock()
    room.access.lock()


def standing_of(folder: Path) -> dict[str, Any]:
    with keys.unlock(folder, FIRST) as secret:
        return standing(folder, secret.db_key)


class Wrong(Exception):
    """Something that was promised is not so."""


def next_start(room: Room, act: Act, said: str, before: dict[str, Any]) -> None:
    """Nothing fails any more: everything confirmed is there, nothing is left lying, and the act can be done.

    `said` is the code of what the act was refused with, "" if it was done; `before` is how the store stood. Unlocking
    compares every record with the journal; so does the check after the act was done again. Raises `Wrong`.
    """
    folder = room.folder
    found = opening(folder)
    if act is PASSPHRASE and said in UNSURE:
        expect("who else opens", found[1:], [BELA])
    else:
        expect("which passphrases open", found, [SECOND, BELA] if act is PASSPHRASE and not said else [FIRST, BELA])
    again = Room(folder, room.scripts)
    again.unlock(found[0])
    with keys.unlock(folder, found[0]) as secret:
        expect("unfinished", (header.read(folder).rekeying, secret.unfinished), (False, False))
        _compare(act, said, before, standing(folder, secret.db_key), steps(folder, secret.db_key))
    expect("copies of the key file", len({p.read_bytes() for p in key_files(folder) if p.exists()}), 1)
    if act is LOCK:
        save(again)
    if found[0] == FIRST:
        act.run(again)
    again.access.lock()
    names = sorted(str(p.relative_to(folder.parent)) for p in folder.parent.rglob("*") if p.is_file())
    expect("what was left lying", [name for name in names if not KNOWN.fullmatch(name.removeprefix("store/"))], [])
    with keys.unlock(folder, SECOND if act is PASSPHRASE else FIRST) as secret:
        expect("problems", verify.verify_living(folder, secret.db_key).problems, ())


def _compare(act: Act, said: str, before: dict[str, Any], there: dict[str, Any], known: set[tuple[int, str]]) -> None:
    had, goes_on = tuple(before["end"]) in known, there["end"] != before["end"]
    if not had and act is not RESTORE:
        raise Wrong(f"the journal lost entries: it ends at {there['end'][0]}")
    if act is RESTORE and (not said or not had):
        expect("put aside", there["aside"], [before["end"][1]])
    if act.whole and said and said not in UNSURE and act is not PASSPHRASE:
        expect("the journal goes on", goes_on, False)
    if not said and act.name in ALWAYS_WRITTEN:
        expect("the journal goes on", goes_on, True)
    if lost := set(before["backups"]) - set(there["backups"]):
        raise Wrong(f"backups lost: {lost}")
    if act is BACKUP and not said:
        expect("backups", len(there["backups"]), len(before["backups"]) + 1)


def expect(what: str, found: Any, wanted: Any) -> None:
    if found != wanted:
        raise Wrong(f"{what}: {found}, not {wanted}")
