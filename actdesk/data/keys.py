"""The store's key: 32 random bytes, wrapped once per officer and once per recovery sheet.

How one slot is made (docs/threat-model.md says against whom):

- a passphrase, normalised to NFKC, goes through Argon2id (RFC 9106) with the slot's salt and cost. All officers
  share one salt, so that trying a passphrase on every slot costs one run; HKDF (RFC 5869) with the slot's id then
  gives each slot a key of its own;
- that key seals (AES-256-GCM) the database key, the officer's id, an X25519 and an Ed25519 private key. The
  associated data bind format, store, slot, kind, derivation and public key;
- whose slot it is stands in it a second time, sealed with the database key, so that those inside can list and
  remove slots, and those outside learn nothing.

Secrets are kept in bytearrays and wiped when done. What Python does not let us wipe: the passphrase's own `str`,
the copies inside `argon2`, `cryptography` and SQLCipher, and what the system swapped out.
"""

import os
import secrets
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID, uuid4

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from actdesk.data import handover, header, recovery_code
from actdesk.data.calibration import calibrated
from actdesk.data.header import Cost, Header, Slot, SlotKind
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.files import private_folder

KEY_BYTES = 32
_NONCE_BYTES = 12
_SECRET_VERSION = 1
_NOBODY = UUID(int=0)  # a recovery sheet belongs to the store, not to an officer


@dataclass
class Unlocked:
    """An unlocked store's secrets. Use as a context manager, or call `wipe` when the store is locked.

    `officer_id` is None when a recovery sheet opened it: then let somebody become an officer at once.
    `older_key` is set while a change of the database key is unfinished: see `rekey.settle`.
    """

    store_id: UUID
    slot_id: UUID
    kind: SlotKind
    officer_id: UUID | None
    db_key: bytearray = field(repr=False)
    exchange_key: bytearray = field(repr=False)
    signing_key: bytearray = field(repr=False)
    older_key: bytearray | None = field(default=None, repr=False)

    def sign(self, message: bytes) -> bytes:
        """Return the officer's Ed25519 signature (64 bytes) over `message`."""
        return Ed25519PrivateKey.from_private_bytes(bytes(self.signing_key)).sign(message)

    @property
    def public_key(self) -> bytes:
        """The 32 bytes by which others check this officer's signatures; the store keeps them."""
        return Ed25519PrivateKey.from_private_bytes(bytes(self.signing_key)).public_key().public_bytes_raw()

    def wipe(self) -> None:
        for secret in (self.db_key, self.exchange_key, self.signing_key, self.older_key):
            wipe(secret)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.wipe()


@dataclass(frozen=True)
class SlotInfo:
    """A slot as those inside see it."""

    slot_id: UUID
    kind: SlotKind
    officer_id: UUID | None
    cost: Cost


def wipe(secret: bytearray | None) -> None:
    """Overwrite a secret in place."""
    if secret is not None:
        secret[:] = bytes(len(secret))


def create(folder: Path, *, passphrase: str, officer_id: UUID, cost: Cost | None = None) -> Unlocked:
    """Set up a new store's key with its first officer; return it unlocked.

    `cost` is calibrated on this machine to about a second if not given. Raises `Refused` (`store_exists`) or
    `EnvironmentFault`.
    """
    if header.exists(folder):
        raise Refused("store_exists")
    private_folder(folder)
    empty = Header(store_id=uuid4(), revision=0, salt=secrets.token_bytes(16), slots=())
    fresh = _fresh(empty.store_id, SlotKind.OFFICER, officer_id, bytearray(secrets.token_bytes(KEY_BYTES)))
    slot = _seal(fresh, passphrase, empty.salt, cost or calibrated())
    header.write(folder, replace(empty, slots=(slot,)))
    return fresh


def unlock(folder: Path, passphrase: str) -> Unlocked:
    """Open the store's key with an officer's passphrase or the code of a recovery sheet.

    Raises `Refused`: `wrong_passphrase` (never which part was wrong), `recovery_code_mistyped` (the text has the
    shape of a code but not its checksum), `no_store`, `store_newer`; `EnvironmentFault`: `header_damaged`,
    `not_enough_memory`.
    """
    opened = _try(header.read(folder), passphrase)
    if opened is not None:
        return opened
    if recovery_code.looks_like(passphrase) and recovery_code.canonical(passphrase) is None:
        raise Refused("recovery_code_mistyped")
    raise Refused("wrong_passphrase")


def change_passphrase(folder: Path, old: str, new: str, *, cost: Cost | None = None) -> None:
    """Wrap the same keys with a new passphrase (or the same one at a new `cost`).

    Raises `Refused`: `wrong_passphrase`, `passphrase_taken` (it already opens another slot), `rekey_unfinished`.
    """
    state = _settled(folder)
    with unlock(folder, old) as opened:
        if opened.kind is not SlotKind.OFFICER:
            raise Refused("wrong_passphrase")
        if new != old:
            _check_free(state, new)
        slot = state.slot(opened.slot_id)
        header.write(folder, state.with_slot(_seal(opened, new, state.salt, cost or slot.cost)))


def add_officer(
    folder: Path, unlocked: Unlocked, passphrase: str, officer_id: UUID, *, cost: Cost | None = None
) -> UUID:
    """Give another officer a slot of their own; return its id.

    Raises `Refused`: `passphrase_taken`, `officer_has_slot`, `rekey_unfinished`.
    """
    state = _settled(folder)
    if any(s.officer_id == officer_id for s in slots(folder, unlocked)):
        raise Refused("officer_has_slot")
    _check_free(state, passphrase)
    with _fresh(state.store_id, SlotKind.OFFICER, officer_id, bytearray(unlocked.db_key)) as fresh:
        slot = _seal(fresh, passphrase, state.salt, cost or _highest_cost(state))
        header.write(folder, replace(state, slots=(*state.slots, slot)))
        return fresh.slot_id


def add_recovery(folder: Path, unlocked: Unlocked, *, cost: Cost | None = None) -> str:
    """Make a recovery slot and return its code: nine words, shown once, kept nowhere. Raises as `add_officer`."""
    state = _settled(folder)
    code = recovery_code.new()
    with _fresh(state.store_id, SlotKind.RECOVERY, None, bytearray(unlocked.db_key)) as fresh:
        slot = _seal(fresh, code, secrets.token_bytes(16), cost or _highest_cost(state))
        header.write(folder, replace(state, slots=(*state.slots, slot)))
    return code


def reset_passphrase(folder: Path, unlocked: Unlocked, officer_id: UUID, passphrase: str) -> UUID:
    """Give an officer who forgot their passphrase a new slot, with a new signing key; return its id.

    Raises `Refused`: `slot_unknown` (that officer has none), `passphrase_taken`, `rekey_unfinished`.
    """
    state = _settled(folder)
    _check_free(state, passphrase)
    old = next((s for s in slots(folder, unlocked) if s.officer_id == officer_id), None)
    if old is None:
        raise Refused("slot_unknown")
    with _fresh(state.store_id, SlotKind.OFFICER, officer_id, bytearray(unlocked.db_key)) as fresh:
        slot = _seal(fresh, passphrase, state.salt, old.cost)
        kept = tuple(s for s in state.slots if s.id != old.slot_id)
        header.write(folder, replace(state, slots=(*kept, slot)))
        return fresh.slot_id


def remove_slot(folder: Path, unlocked: Unlocked, slot_id: UUID) -> None:
    """Take a slot away. Who once held the database key may still know it: `rekey.change_key` must follow.

    Raises `Refused`: `slot_unknown`, `last_officer` (nobody could unlock any more), `rekey_unfinished`.
    """
    state = _settled(folder)
    state.slot(slot_id)
    left = tuple(s for s in state.slots if s.id != slot_id)
    if not any(s.kind is SlotKind.OFFICER for s in left):
        raise Refused("last_officer")
    header.write(folder, replace(state, slots=left))


def slots(folder: Path, unlocked: Unlocked) -> tuple[SlotInfo, ...]:
    """List the slots with their owners. Raises `EnvironmentFault` (`header_damaged`) if an owner does not open."""
    found = []
    for slot in header.read(folder).slots:
        try:
            raw = AESGCM(_owner_key(unlocked.db_key)).decrypt(slot.owner[:12], slot.owner[12:], slot.id.bytes)
        except (InvalidTag, ValueError) as error:
            raise EnvironmentFault("header_damaged") from error
        found.append(SlotInfo(slot.id, slot.kind, _officer(UUID(bytes=raw)), slot.cost))
    return tuple(found)


def sealed_owner(db_key: bytes | bytearray, slot_id: UUID, officer_id: UUID | None) -> bytes:
    """Return whose slot it is, sealed with the database key: 12 bytes of nonce, then 32 bytes."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(_owner_key(db_key)).encrypt(nonce, (officer_id or _NOBODY).bytes, slot_id.bytes)


def _settled(folder: Path) -> Header:
    state = header.read(folder)
    if state.rekeying:
        raise Refused("rekey_unfinished")
    return state


def _check_free(state: Header, passphrase: str) -> None:
    """Two officers with one passphrase would be one officer in the journal."""
    taken = _try(state, passphrase)
    if taken is not None:
        taken.wipe()
        raise Refused("passphrase_taken")


def _highest_cost(state: Header) -> Cost:
    return max((s.cost for s in state.slots), key=lambda c: c.memory_kib * c.time_cost)


def _fresh(store_id: UUID, kind: SlotKind, officer_id: UUID | None, db_key: bytearray) -> Unlocked:
    """Return new key pairs around an existing database key, under a random slot id."""
    return Unlocked(
        store_id=store_id,
        slot_id=uuid4(),
        kind=kind,
        officer_id=officer_id,
        db_key=db_key,
        exchange_key=bytearray(X25519PrivateKey.generate().private_bytes_raw()),
        signing_key=bytearray(Ed25519PrivateKey.generate().private_bytes_raw()),
    )


def _try(state: Header, passphrase: str) -> Unlocked | None:
    """Try the text on every slot it could belong to; each distinct derivation is run once."""
    roots: dict[tuple[bytes, Cost], bytearray] = {}
    try:
        for slot, text in _candidates(state, passphrase):
            derivation = (slot.salt, slot.cost)
            if derivation not in roots:
                roots[derivation] = _derive(text, slot.salt, slot.cost)
            opened = _open(state, slot, roots[derivation])
            if opened is not None:
                return opened
        return None
    finally:
        for root in roots.values():
            wipe(root)


def _candidates(state: Header, passphrase: str) -> Iterator[tuple[Slot, str]]:
    code = recovery_code.canonical(passphrase)
    for slot in state.slots:
        if slot.kind is SlotKind.OFFICER:
            yield slot, passphrase
        elif code is not None:
            yield slot, code


def _derive(text: str, salt: bytes, cost: Cost) -> bytearray:
    # A lone surrogate cannot be typed, but can be pasted on Windows: it must not end in a crash.
    secret = unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")
    try:
        return bytearray(
            hash_secret_raw(
                secret,
                salt,
                time_cost=cost.time_cost,
                memory_cost=cost.memory_kib,
                parallelism=cost.parallelism,
                hash_len=KEY_BYTES,
                type=Type.ID,
            )
        )
    except HashingError as error:
        raise EnvironmentFault("not_enough_memory", kib=cost.memory_kib) from error


def _slot_key(root: bytearray, slot_id: UUID) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"actdesk slot" + slot_id.bytes).derive(bytes(root))


def _owner_key(db_key: bytes | bytearray) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"actdesk slot owner").derive(bytes(db_key))


def _associated(store_id: UUID, slot_id: UUID, kind: SlotKind, salt: bytes, cost: Cost, public: bytes) -> bytes:
    bound = {"format": header.FORMAT, "store": str(store_id), "slot": str(slot_id), "kind": kind.value}
    return header.canonical({**bound, "kdf": header.kdf_to_json(salt, cost), "public": public.hex()})


def _seal(secret: Unlocked, passphrase: str, salt: bytes, cost: Cost) -> Slot:
    public = X25519PrivateKey.from_private_bytes(bytes(secret.exchange_key)).public_key().public_bytes_raw()
    plain = bytearray([_SECRET_VERSION])
    plain += secret.db_key + (secret.officer_id or _NOBODY).bytes + secret.exchange_key + secret.signing_key
    root = _derive(passphrase, salt, cost)
    nonce = os.urandom(_NONCE_BYTES)
    bound = _associated(secret.store_id, secret.slot_id, secret.kind, salt, cost, public)
    try:
        sealed = AESGCM(_slot_key(root, secret.slot_id)).encrypt(nonce, bytes(plain), bound)
    finally:
        wipe(plain)
        wipe(root)
    owner = sealed_owner(secret.db_key, secret.slot_id, secret.officer_id)
    return Slot(secret.slot_id, secret.kind, salt, cost, nonce, sealed, public, owner)


def _open(state: Header, slot: Slot, root: bytearray) -> Unlocked | None:
    bound = _associated(state.store_id, slot.id, slot.kind, slot.salt, slot.cost, slot.public)
    try:
        plain = bytearray(AESGCM(_slot_key(root, slot.id)).decrypt(slot.nonce, slot.sealed, bound))
    except (InvalidTag, ValueError):
        return None
    try:
        if len(plain) != 1 + 3 * KEY_BYTES + 16 or plain[0] != _SECRET_VERSION:
            raise EnvironmentFault("header_damaged")
        exchange = plain[49:81]
        keys = handover.follow(slot, state.store_id, plain[1:33], exchange)
        older = keys[-2] if state.rekeying and len(keys) > 1 else None
        for stale in keys[:-2] if older is not None else keys[:-1]:
            wipe(stale)
        return Unlocked(
            store_id=state.store_id,
            slot_id=slot.id,
            kind=slot.kind,
            officer_id=_officer(UUID(bytes=bytes(plain[33:49]))),
            db_key=keys[-1],
            exchange_key=exchange,
            signing_key=plain[81:113],
            older_key=older,
        )
    finally:
        wipe(plain)


def _officer(raw: UUID) -> UUID | None:
    return None if raw == _NOBODY else raw
