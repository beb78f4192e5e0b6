"""How a changed database key reaches officers who are not there to type their passphrase.

When a colleague is removed, the database key changes. The one who changes it knows nobody else's passphrase, so
the new key is sealed to each remaining slot's X25519 public key (RFC 7748). The sealing key is derived from the
shared secret **and the old database key**: a stranger who can write the header file does not know the old key and
so cannot plant one of their own; the removed colleague knows the old key but not the private half.
"""

import os
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from actdesk.data.header import Slot
from actdesk.data.wiping import unwiped
from actdesk.domain.base import EnvironmentFault

_PUBLIC_BYTES = 32
_NONCE_BYTES = 12


def make(slot: Slot, store_id: UUID, old_key: bytearray, new_key: bytearray) -> bytes:
    """Return the new key sealed for this slot: 32 bytes of one-time public key, 12 of nonce, 48 sealed."""
    once = X25519PrivateKey.generate()
    shared = once.exchange(X25519PublicKey.from_public_bytes(slot.public))
    public = once.public_key().public_bytes_raw()
    nonce = os.urandom(_NONCE_BYTES)
    key = _key(shared, old_key, public + slot.public)
    return public + nonce + AESGCM(key).encrypt(nonce, unwiped(new_key), _bound(store_id, slot.id))


def follow(slot: Slot, store_id: UUID, key: bytearray, exchange_key: bytearray) -> tuple[bytearray, ...]:
    """Return the slot's own database key and every one handed over since, oldest first.

    Raises `EnvironmentFault` (`header_damaged`) for a handover that nobody with the old key made.
    """
    keys = [key]
    for sealed in slot.handovers:
        public, nonce = sealed[:_PUBLIC_BYTES], sealed[_PUBLIC_BYTES : _PUBLIC_BYTES + _NONCE_BYTES]
        try:
            private = X25519PrivateKey.from_private_bytes(bytes(exchange_key))
            shared = private.exchange(X25519PublicKey.from_public_bytes(public))
            opener = AESGCM(_key(shared, keys[-1], public + slot.public))
            plain = opener.decrypt(nonce, sealed[_PUBLIC_BYTES + _NONCE_BYTES :], _bound(store_id, slot.id))
        except (InvalidTag, ValueError) as error:
            raise EnvironmentFault("header_damaged") from error
        keys.append(bytearray(plain))
    return tuple(keys)


def _key(shared: bytes, old_key: bytearray, publics: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=unwiped(old_key), info=b"actdesk handover" + publics).derive(shared)


def _bound(store_id: UUID, slot_id: UUID) -> bytes:
    return b"actdesk handover" + store_id.bytes + slot_id.bytes
