"""The part of `verify` that looks at signatures: every act by the key of the officer who did it, some by two.

From the first key on that the journal knows, an act without its signatures is found. An officer's key in force is the
last one that an entry gave them; an older one signs nothing that came later.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from actdesk.data.verify_records import Finder
from actdesk.domain.base import Kind
from actdesk.domain.journal import entry_hash
from actdesk.domain.signatures import ROLES, Role, key_ids_in, named_second, signed_text

_ENTRY = "seq, id, device, counter, time, officer, act_id, act, undoes, signers, kind, record_id, change"
_NAMING = (Kind.OFFICER_KEY.value, Kind.CASE_EVENT.value, Kind.DECISION.value)  # contents that have to be read
Row = dict[str, Any]
Own = tuple[UUID, bytes]  # an officer, and the public half of the key that they have


@dataclass(frozen=True)
class _Key:
    id: str
    officer: str
    public: bytes


@dataclass
class _Keys:
    """The keys that the journal has given so far."""

    known: dict[str, _Key] = field(default_factory=dict)
    in_force: dict[str, str] = field(default_factory=dict)  # officer -> key id

    def learn(self, key_id: str, content: dict[str, Any]) -> None:
        try:
            key = _Key(key_id, UUID(content["officer_id"]).hex, bytes.fromhex(content["public"]))
        except (KeyError, TypeError, ValueError):
            return  # whoever signs with it is unknown then
        self.known[key_id] = key
        self.in_force[key.officer] = key_id

    def ends_with(self, own: Own) -> bool:
        """True unless a key came after this officer's own one; one that has signed nothing yet is not known here."""
        officer, public = own[0].hex, own[1]
        theirs = [key for key in self.known.values() if key.officer == officer]
        return public not in {key.public for key in theirs} or theirs[-1].public == public

    def of(self, key_id: str) -> _Key | None:
        """Return the key if it is the one in force for its officer."""
        key = self.known.get(key_id)
        return key if key is not None and self.in_force[key.officer] == key_id else None


def check_signatures(connection: Any, problem: Finder, *, own: Own | None = None) -> None:
    """Check every act of the journal, oldest first: `signature_missing`, `signature_wrong`, `signer_unknown`.

    `own` is the officer who checks, and their key: nobody else knows so well that a newer one is not theirs.
    """
    store = connection.execute("SELECT value FROM meta WHERE key = 'store'").fetchone()
    kept = _signatures(connection)
    keys = _Keys()
    seen = set()
    for act_id, entries in groupby(_entries(connection), key=itemgetter("act_id")):
        act = list(entries)
        _learn(act, keys)
        _check_act(str(store[0]) if store else "", act, keys, kept.get(act_id, {}), problem)
        if act_id in seen:
            problem("signature_wrong", seq=act[0]["seq"])  # entries put between, under another act's id
        seen.add(act_id)
    for act_id in kept.keys() - seen:
        problem("signature_wrong", act=act_id)
    if own is not None and not keys.ends_with(own):
        problem("signer_unknown", act="")


def _entries(connection: Any) -> Iterator[Row]:
    """Yield every entry with its content where that says who signs."""
    marks = ", ".join("?" * len(_NAMING))
    cursor = connection.execute(
        f"SELECT {_ENTRY}, commitment, previous, "  # noqa: S608
        f"CASE WHEN kind IN ({marks}) THEN body END AS body "
        "FROM journal LEFT JOIN journal_content ON entry_id = id ORDER BY seq",
        _NAMING,
    )
    names = [column[0] for column in cursor.description]
    for values in cursor:
        yield dict(zip(names, values, strict=True))


def _signatures(connection: Any) -> dict[str, dict[str, Row]]:
    """Return what is kept of each act, by role."""
    found: dict[str, dict[str, Row]] = {}
    rows = connection.execute("SELECT act_id, role, officer, key_id, signature FROM journal_signature")
    for act_id, role, officer, key_id, signature in rows:
        found.setdefault(act_id, {})[role] = {"officer": officer, "key_id": key_id, "signature": signature}
    return found


def _after(row: Row) -> dict[str, Any]:
    try:
        after = json.loads(row["body"])["after"] if row["body"] is not None else None
    except (ValueError, KeyError, TypeError):
        after = None
    return after if isinstance(after, dict) else {}


def _learn(act: list[Row], keys: _Keys) -> None:
    for row in act:
        if row["kind"] == Kind.OFFICER_KEY.value and row["change"] == "create":
            keys.learn(row["record_id"], _after(row))


def _check_act(store: str, act: list[Row], keys: _Keys, kept: dict[str, Row], problem: Finder) -> None:
    seq = act[0]["seq"]
    signers = {row["signers"] for row in act}
    wanted = dict(zip(ROLES, key_ids_in(str(act[0]["signers"])), strict=False))
    if len(signers) > 1 or set(kept) - {role.value for role in wanted}:
        problem("signature_wrong", seq=seq)
    if Role.FIRST not in wanted and keys.known:
        problem("signature_missing", seq=seq)
    owners = {role: keys.of(key_id) for role, key_id in wanted.items()}
    officers = [owner.officer if owner else "" for owner in owners.values()]
    hashes = [entry_hash(str(row["previous"]), row, str(row["commitment"])) for row in act]
    for role, owner in owners.items():
        row = kept.get(role.value)
        if row is None:
            problem("signature_missing", seq=seq)
        elif owner is None:
            problem("signer_unknown", seq=seq)
        else:
            text = signed_text(
                store=store,
                act_id=act[0]["act_id"],
                act=act[0]["act"],
                officers=officers,
                role=role,
                entry_hashes=hashes,
            )
            same = row["key_id"] == owner.id and row["officer"] == owner.officer
            if not (same and _rightly_placed(role, officers, act) and _holds(owner, row["signature"], text)):
                problem("signature_wrong", seq=seq)
    _check_named(act, officers[1:], problem)


def _rightly_placed(role: Role, officers: list[str], act: list[Row]) -> bool:
    """The acting officer signs first, and nobody seconds themselves."""
    acting = {row["officer"] for row in act}
    return acting == {officers[0]} if role is Role.FIRST else officers[1] not in acting


def _check_named(act: list[Row], seconds: list[str], problem: Finder) -> None:
    """A record that names a second officer was signed by that officer in the act that made it."""
    for row in act:
        if row["kind"] in _NAMING:
            named = _named(row)
            if named is not None and named not in seconds:
                problem("signature_missing", seq=row["seq"])


def _named(row: Row) -> str | None:
    try:
        named = named_second(Kind(row["kind"]), _after(row))
    except ValueError:
        return None
    return named.hex if named else None


def _holds(key: _Key, signature: Any, text: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key.public).verify(bytes(signature), text)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True
