"""How one slot is sealed and opened. `keys` says what can be done with slots; nobody else comes here.

- A passphrase, normalised to NFKC, goes through Argon2id (RFC 9106) with the slot's salt and cost. All officers
  share one salt, so that trying a passphrase on every slot costs one run; HKDF (RFC 5869) with the slot's id then
  gives each slot a key of its own;
- that key seals (AES-256-GCM) the database key, the officer's id, an X25519 and an Ed25519 private key. The
  associated data bind format, store, slot, kind, derivation and public key;
- whose slot it is stands in it a second time, sealed with the database key, so that those inside can list and
  remove slots, and those outside learn nothing.

Secrets are kept in bytearrays and wiped when done. What Python does not let us wipe: the passphrase's own `str`,
the copies inside `argon2`, `cryptography` and SQLCipher, and what the system swapped out.
"""

import json
import os
import unicodedata
from dataclasses import dataclass, field
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

from actdesk.data import handover, header
from actdesk.data.header import Cost, Header, Slot, SlotKind
from actdesk.data.wiping import unwiped, wipe
from actdesk.domain.base import EnvironmentFault

KEY_BYTES = 32
_NONCE_BYTES = 12
_SECRET_VERSION = 1
_NOBODY = UUID(int=0)  # a recovery sheet belongs to the store, not to an officer
_OWNER_BYTES = 128  # a name is padded to a multiple of this: its length says nothing
_LONGEST_NAME = 200


@dataclass
class Unlocked:
    """An unlocked store's secrets. Use as a context manager, or call `wipe` when the store is locked.

    `officer_id` is None when a recovery sheet opened it: then let somebody become an officer at once. `former_key`
    and `coming_key` are set while a change of the database key is unfinished, and `db_key` is one of the two: see
    `rekey.settle`.
    """

    store_id: UUID
    slot_id: UUID
    kind: SlotKind
    officer_id: UUID | None
    db_key: bytearray = field(repr=False)
    exchange_key: bytearray = field(repr=False)
    signing_key: bytearray = field(repr=False)
    former_key: bytearray | None = field(default=None, repr=False)
    coming_key: bytearray | None = field(default=None, repr=False)

    def sign(self, message: bytes) -> bytes:
        """Return the officer's Ed25519 signature (64 bytes) over `message`."""
        return Ed25519PrivateKey.from_private_bytes(unwiped(self.signing_key)).sign(message)

    @property
    def public_key(self) -> bytes:
        """The 32 bytes by which others check this officer's signatures; the store keeps them."""
        return Ed25519PrivateKey.from_private_bytes(unwiped(self.signing_key)).public_key().public_bytes_raw()

    @property
    def unfinished(self) -> bool:
        """True while a change of the database key is not at its end."""
        return self.coming_key is not None

    def wipe(self) -> None:
        for secret in (self.db_key, self.exchange_key, self.signing_key, self.former_key, self.coming_key):
            wipe(secret)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.wipe()


@dataclass(frozen=True)
class Owner:
    """Whose slot it is: an officer and their name, or nobody and what a recovery sheet was called.

    `turn` counts the passphrases that an officer chose for themselves, so that the journal can say that they did.
    """

    officer_id: UUID | None
    name: str = ""
    turn: int = 1


def fresh(store_id: UUID, kind: SlotKind, officer_id: UUID | None, db_key: bytearray) -> Unlocked:
    """Return new key pairs around an existing database key, under a random slot id."""
    return Unlocked(
        store_id=store_id,
        slot_id=uuid4(),
        kind=kind,
        officer_id=officer_id,
        db_key=db_key,
        exchange_key=new_exchange_key(),
        signing_key=bytearray(Ed25519PrivateKey.generate().private_bytes_raw()),
    )


def new_exchange_key() -> bytearray:
    return bytearray(X25519PrivateKey.generate().private_bytes_raw())


def derive(text: str, salt: bytes, cost: Cost) -> bytearray:
    """Run Argon2id. Raises `EnvironmentFault` (`not_enough_memory`)."""
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


def seal(secret: Unlocked, text: str, salt: bytes, cost: Cost, owner: Owner) -> Slot:
    """Return the slot that `text` opens: it holds these secrets, and says to those inside whose it is."""
    public = X25519PrivateKey.from_private_bytes(bytes(secret.exchange_key)).public_key().public_bytes_raw()
    plain = bytearray([_SECRET_VERSION])
    plain += unwiped(secret.db_key) + (secret.officer_id or _NOBODY).bytes
    plain += unwiped(secret.exchange_key) + unwiped(secret.signing_key)
    root = derive(text, salt, cost)
    nonce = os.urandom(_NONCE_BYTES)
    bound = _associated(secret.store_id, secret.slot_id, secret.kind, salt, cost, public)
    try:
        sealed = AESGCM(_slot_key(root, secret.slot_id)).encrypt(nonce, bytes(plain), bound)
    finally:
        wipe(plain)
        wipe(root)
    sealed_owner = seal_owner(secret.db_key, secret.slot_id, owner)
    return Slot(secret.slot_id, secret.kind, salt, cost, nonce, sealed, public, sealed_owner)


def open_slot(state: Header, slot: Slot, root: bytearray) -> Unlocked | None:
    """Return what the slot holds, or None where `root` is not its key. Raises `EnvironmentFault` (`header_damaged`)."""
    bound = _associated(state.store_id, slot.id, slot.kind, slot.salt, slot.cost, slot.public)
    try:
        plain = bytearray(AESGCM(_slot_key(root, slot.id)).decrypt(slot.nonce, slot.sealed, bound))
    except (InvalidTag, ValueError):
        return None
    try:
        if len(plain) != 1 + 3 * KEY_BYTES + 16 or plain[0] != _SECRET_VERSION:
            raise EnvironmentFault("header_damaged")
        exchange = plain[49:81]
        *older, newest = handover.follow(slot, state.store_id, plain[1:33], exchange)
        former = older.pop() if state.rekeying and older else None
        for stale in older:
            wipe(stale)
        return Unlocked(
            store_id=state.store_id,
            slot_id=slot.id,
            kind=slot.kind,
            officer_id=_officer(UUID(bytes=bytes(plain[33:49]))),
            db_key=newest,
            exchange_key=exchange,
            signing_key=plain[81:113],
            former_key=former,
            coming_key=newest if former is not None else None,
        )
    finally:
        wipe(plain)


def seal_owner(db_key: bytes | bytearray, slot_id: UUID, owner: Owner) -> bytes:
    """Return whose slot it is, sealed with the database key."""
    said = json.dumps([str(owner.officer_id or _NOBODY), owner.name[:_LONGEST_NAME], owner.turn]).encode()
    nonce = os.urandom(_NONCE_BYTES)
    padded = said.ljust(-(-len(said) // _OWNER_BYTES) * _OWNER_BYTES)
    return nonce + AESGCM(_named_key(db_key, b"slot owner")).encrypt(nonce, padded, slot_id.bytes)


def open_owner(db_key: bytes | bytearray, slot: Slot) -> Owner | None:
    """Return whose slot it is, or None where another key sealed it."""
    nonce, sealed = slot.owner[:_NONCE_BYTES], slot.owner[_NONCE_BYTES:]
    try:
        plain = AESGCM(_named_key(db_key, b"slot owner")).decrypt(nonce, sealed, slot.id.bytes)
        officer, name, *turn = json.loads(plain)
        return Owner(_officer(UUID(officer)), str(name), int(turn[0]) if turn else 1)
    except (InvalidTag, ValueError, TypeError):
        return None


def seal_former(store_id: UUID, former_key: bytearray, by: bytearray) -> bytes:
    """Return a database key that is no longer in force, sealed with the one that followed it."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(_named_key(by, b"former key")).encrypt(nonce, unwiped(former_key), store_id.bytes)


def open_formers(state: Header, db_key: bytearray) -> tuple[bytearray, ...]:
    """Return the database keys before this one, newest first, as far back as they open."""
    found: list[bytearray] = []
    by = db_key
    for sealed in reversed(state.former):
        nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            by = bytearray(AESGCM(_named_key(by, b"former key")).decrypt(nonce, rest, state.store_id.bytes))
        except (InvalidTag, ValueError):
            break
        found.append(by)
    return tuple(found)


def _slot_key(root: bytearray, slot_id: UUID) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"actdesk slot" + slot_id.bytes).derive(bytes(root))


def _named_key(db_key: bytes | bytearray, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"actdesk " + purpose).derive(unwiped(db_key))


def _associated(store_id: UUID, slot_id: UUID, kind: SlotKind, salt: bytes, cost: Cost, public: bytes) -> bytes:
    bound = {"format": header.FORMAT, "store": str(store_id), "slot": str(slot_id), "kind": kind.value}
    return header.canonical({**bound, "kdf": header.kdf_to_json(salt, cost), "public": public.hex()})


def _officer(raw: UUID) -> UUID | None:
    return None if raw == _NOBODY else raw
