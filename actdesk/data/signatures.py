"""Signing acts: an officer's key, the record of its public half, and the signatures beside the journal."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from sqlalchemy import Connection, insert, select

from actdesk.data.keys import Unlocked
from actdesk.data.tables import journal_signature, meta
from actdesk.domain.base import Refused
from actdesk.domain.records import OfficerKey
from actdesk.domain.signatures import ROLES, signed_text


class Signer(Protocol):
    """An officer who can sign: `services.ports.Witness`, as far as it is needed here."""

    @property
    def officer_id(self) -> UUID: ...
    @property
    def public_key(self) -> bytes: ...
    def sign(self, message: bytes) -> bytes: ...
    def wipe(self) -> None: ...


class KeySigner:
    """The officer whose passphrase opened a slot. Raises `Refused("recovery_code_only")` for a recovery sheet's."""

    def __init__(self, secret: Unlocked) -> None:
        if secret.officer_id is None:
            raise Refused("recovery_code_only")
        self._secret = secret
        self.officer_id: UUID = secret.officer_id
        self.public_key: bytes = secret.public_key

    def sign(self, message: bytes) -> bytes:
        """Return 64 bytes. Raises `Refused("signature_spent")` once the key was wiped."""
        if not any(self._secret.signing_key):
            raise Refused("signature_spent")
        return self._secret.sign(message)

    def wipe(self) -> None:
        self._secret.wipe()


def key_in_force(keys: Sequence[OfficerKey]) -> OfficerKey | None:
    """Return an officer's newest key by its number: ids follow the clock, which may have been wrong."""
    return max(keys, key=lambda key: key.number, default=None)


def write(
    connection: Connection,
    signers: Sequence[tuple[Signer, OfficerKey]],
    *,
    act_id: UUID,
    act: str,
    entry_hashes: Sequence[str],
) -> None:
    """Sign an act that was just written, by each officer's own key, inside the caller's transaction."""
    store = connection.execute(select(meta.c.value).where(meta.c.key == "store")).scalar_one()
    officers = [signer.officer_id.hex for signer, _ in signers]
    rows = []
    for role, (signer, key) in zip(ROLES, signers, strict=False):
        text = signed_text(
            store=str(store), act_id=act_id.hex, act=act, officers=officers, role=role, entry_hashes=entry_hashes
        )
        rows.append(
            {
                "act_id": act_id.hex,
                "role": role.value,
                "officer": signer.officer_id.hex,
                "key_id": key.id.hex,
                "signature": signer.sign(text),
            }
        )
    connection.execute(insert(journal_signature), rows)
