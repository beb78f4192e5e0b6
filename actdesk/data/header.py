"""The header file beside the store: who can unlock it, without saying who they are.

`actdesk.key`, its copy `actdesk.key.bak` and, once there are backups, a third one among them hold the same JSON:
`{"format", "checksum", "body"}`, the checksum being the SHA-256 of the canonical body. A changed passphrase is
changed in all of them: an old copy would still open with the old one.

The body has the store's id, a revision, one salt for all officers and the key slots. No name and no address stands
in it; what a slot holds in clear are its parameters and a public key. Writers run under the store's lock (one
process per store), so copies differ only after a crash or damage.
"""

import base64
import hashlib
import json
import logging
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.data.places import key_files
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.files import fault, replace_private, settle_folder

FORMAT = 1
MAX_BYTES = 1 << 20  # a hundred slots are 60 KB; more is not ours
MAX_SLOTS = 100
MAX_FORMER = 50  # keys; a backup older than that many changes opens only with the key file that lies beside it


log = logging.getLogger("actdesk")

LANE = threading.RLock()
"""Held by whoever reads the header in order to write it: of two changes at once neither may be lost."""


class SlotKind(StrEnum):
    OFFICER = "officer"
    RECOVERY = "recovery"  # a sheet of paper: it belongs to the store, not to an officer
    DEVICE = "device"  # an officer's short code, good only with a secret that this computer's keyring holds


@dataclass(frozen=True)
class Cost:
    """Argon2id's price of one guess: passes, KiB of memory, lanes (RFC 9106, section 3.1)."""

    time_cost: int
    memory_kib: int
    parallelism: int

    def __post_init__(self) -> None:
        """Raises `ValueError` beyond what a header of ours states: a forged one must not exhaust the machine."""
        lanes = 1 <= self.parallelism <= 64
        if not (lanes and 1 <= self.time_cost <= 1000 and 8 * self.parallelism <= self.memory_kib <= 4 << 20):
            raise ValueError("Argon2 parameters out of range")


@dataclass(frozen=True)
class Slot:
    """One way to unlock. `sealed` opens with the passphrase, `owner` with the database key (see `keys`)."""

    id: UUID
    kind: SlotKind
    salt: bytes
    cost: Cost
    nonce: bytes
    sealed: bytes
    public: bytes  # X25519: a changed database key is handed over to this key
    owner: bytes  # whose slot it is, for those inside
    handovers: tuple[bytes, ...] = ()  # changed database keys not yet taken up, oldest first


@dataclass(frozen=True)
class Header:
    """What the header file says.

    `rekeying`: the newest handover may not be in force yet. `key_number` counts the changes of the database key.
    `former` holds the database keys before this one, oldest first, each sealed with the one that followed it: so that
    a backup found on an old stick still opens for those inside.
    """

    store_id: UUID
    revision: int
    salt: bytes
    slots: tuple[Slot, ...]
    rekeying: bool = False
    key_number: int = 1
    former: tuple[bytes, ...] = ()

    def slot(self, slot_id: UUID) -> Slot:
        """Raises `Refused` (`slot_unknown`)."""
        for slot in self.slots:
            if slot.id == slot_id:
                return slot
        raise Refused("slot_unknown")

    def with_slot(self, changed: Slot) -> "Header":
        """Return a header in which this slot stands in place of the one with its id."""
        self.slot(changed.id)
        return replace(self, slots=tuple(changed if s.id == changed.id else s for s in self.slots))


def exists(folder: Path) -> bool:
    """True if a store was ever set up here, even if copies of its header are damaged or gone."""
    return any(path.exists() for path in key_files(folder))


def read(folder: Path) -> Header:
    """Return the newest sound copy, and mend the others from it where the disk allows.

    Raises `Refused` (`no_store`, `store_newer`) or `EnvironmentFault` (`header_damaged` when no copy is sound; all
    are left as they are).
    """
    if not exists(folder):
        raise Refused("no_store")
    sound: dict[Path, Header] = {}
    for path in key_files(folder):
        with suppress(FileNotFoundError, ValueError):
            sound[path] = parse(_read_file(path))
    if not sound:
        raise EnvironmentFault("header_damaged")
    newest = max(sound.values(), key=lambda h: h.revision)
    for path in _wanted(folder):
        if sound.get(path) != newest:
            # Mending is a courtesy of reading: on a read-only disk the sound copy still unlocks.
            with suppress(EnvironmentFault):
                replace_private(path, dump(newest))
    return newest


def write(folder: Path, header: Header) -> Header:
    """Write the next revision to every copy, one after the other; return it.

    It is in force as soon as one copy is on the disk: another one that can't be written then is brought up by the next
    `read`. A crash in between leaves at least one sound copy, old or new. Raises `EnvironmentFault`: then the header
    before is in force, but after `key_file_unsure` either may be.
    """
    following = replace(header, revision=header.revision + 1)
    data = dump(following)
    first, *others = _wanted(folder)
    before = next((found for path in (first, *others) if (found := _bytes_of(path)) is not None), None)
    try:
        replace_private(first, data)
    except EnvironmentFault as error:
        # What can't be read now may be the new one.
        untouched = not first.exists() if before is None else _bytes_of(first) == before
        if not untouched and not _put_back(first, before):
            raise EnvironmentFault("key_file_unsure") from error
        raise
    for path in others:
        try:
            replace_private(path, data)
        except EnvironmentFault as error:
            log.warning("a copy of the key file is not written yet: %s", error.code)
    return following


def _bytes_of(path: Path) -> bytes | None:
    with suppress(OSError, EnvironmentFault):
        return _read_file(path)
    return None


def _put_back(path: Path, before: bytes | None) -> bool:
    """Take back what has its name already and may not be on the disk; False if that is as unsure."""
    try:
        if before is None:
            path.unlink()
            settle_folder(path.parent)
        else:
            replace_private(path, before)
    except (OSError, EnvironmentFault):
        return False
    return True


def beside(file: Path) -> Header | None:
    """Return the header whose file lies beside a backup, or None if there is none that is sound. Writes nothing."""
    place = file.parent
    for path in (place / key_files(place)[0].name, *key_files(place.parent)):
        with suppress(FileNotFoundError, ValueError):
            return parse(_read_file(path))
    return None


def _wanted(folder: Path) -> list[Path]:
    """Where copies belong: beside the store always, among the backups once there are any."""
    return [path for path in key_files(folder) if path.parent == folder or path.parent.is_dir()]


def _read_file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise fault(error) from error


def dump(header: Header) -> bytes:
    """Return the header's bytes: the same header gives the same bytes."""
    body = {
        "store": str(header.store_id),
        "revision": header.revision,
        "salt": _text(header.salt),
        "rekeying": header.rekeying,
        "key_number": header.key_number,
        "former": [_text(f) for f in header.former],
        "slots": [_slot_to_json(s) for s in header.slots],
    }
    whole = {"format": FORMAT, "checksum": _checksum(body), "body": body}
    return json.dumps(whole, indent=1, sort_keys=True).encode()


def parse(data: bytes) -> Header:
    """Raises `ValueError` for anything that `dump` did not write, `Refused` (`store_newer`) for a later format."""
    if len(data) > MAX_BYTES:
        raise ValueError("not a header")
    try:
        whole = json.loads(data)
        body, version = whole["body"], whole["format"]
        if whole["checksum"] != _checksum(body):
            raise ValueError("checksum")
        if version > FORMAT:  # only a sound header of a later program may say so
            raise Refused("store_newer")
        header = Header(
            store_id=UUID(body["store"]),
            revision=_whole(body["revision"]),
            salt=_bytes(body["salt"]),
            slots=tuple(_slot_from_json(s) for s in body["slots"]),
            rekeying=body["rekeying"] is True,
            key_number=_whole(body["key_number"]),
            former=tuple(_bytes(f) for f in body["former"]),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a header") from error
    too_many = len(header.slots) > MAX_SLOTS or len(header.former) > MAX_FORMER
    if too_many or len({s.id for s in header.slots}) != len(header.slots):
        raise ValueError("not a header")
    return header


def canonical(value: Mapping[str, Any]) -> bytes:
    """Return JSON bytes that are equal for equal values: what checksums and associated data are made of."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def kdf_to_json(salt: bytes, cost: Cost) -> dict[str, Any]:
    return {
        "name": "argon2id",
        "salt": _text(salt),
        "time_cost": cost.time_cost,
        "memory_kib": cost.memory_kib,
        "parallelism": cost.parallelism,
    }


def _checksum(body: Any) -> str:
    return hashlib.sha256(canonical(body)).hexdigest()


def _slot_to_json(slot: Slot) -> dict[str, Any]:
    return {
        "id": str(slot.id),
        "kind": slot.kind.value,
        "kdf": kdf_to_json(slot.salt, slot.cost),
        "nonce": _text(slot.nonce),
        "sealed": _text(slot.sealed),
        "public": _text(slot.public),
        "owner": _text(slot.owner),
        "handovers": [_text(h) for h in slot.handovers],
    }


def _slot_from_json(data: dict[str, Any]) -> Slot:
    kdf = data["kdf"]
    if kdf["name"] != "argon2id":
        raise ValueError("unknown key derivation")
    return Slot(
        id=UUID(data["id"]),
        kind=SlotKind(data["kind"]),
        salt=_bytes(kdf["salt"]),
        cost=Cost(_whole(kdf["time_cost"]), _whole(kdf["memory_kib"]), _whole(kdf["parallelism"])),
        nonce=_bytes(data["nonce"]),
        sealed=_bytes(data["sealed"]),
        public=_bytes(data["public"]),
        owner=_bytes(data["owner"]),
        handovers=tuple(_bytes(h) for h in data["handovers"]),
    )


def _whole(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a whole number")
    return value


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)  # binascii.Error is a ValueError
