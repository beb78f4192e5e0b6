"""The store's key: 32 random bytes, wrapped once per officer and once per recovery sheet. What can be done with it.

How a slot is made says `sealing`, how the key itself is changed `rekey`, against whom all this docs/threat-model.md.
Whoever adds a slot prepares it first, has the journal say so, and then puts it in: nobody is let in of whom the
journal does not know.
"""

import functools
import secrets
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ParamSpec, TypeVar
from uuid import UUID, uuid4

from actdesk.data import header, recovery_code, sealing
from actdesk.data.calibration import calibrated
from actdesk.data.header import Cost, Header, Slot, SlotKind
from actdesk.data.sealing import KEY_BYTES, Owner, Unlocked
from actdesk.data.wiping import wipe
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.files import private_folder

__all__ = ["Owner", "Prepared", "SlotInfo", "Unlocked", "create", "unlock", "wipe"]

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class SlotInfo:
    """A slot as those inside see it."""

    slot_id: UUID
    kind: SlotKind
    officer_id: UUID | None
    name: str  # an officer's when their passphrase was set, or what a recovery sheet was called
    cost: Cost
    turn: int = 1  # of the passphrases that the officer chose


@dataclass(frozen=True)
class Prepared:
    """A slot that is sealed and not yet put in; `without` are those whose place it takes."""

    slot: Slot
    public_key: bytes  # Ed25519: by which the officer's signatures will be checked
    without: frozenset[UUID] = frozenset()


def _alone(change: Callable[P, T]) -> Callable[P, T]:
    """Let no other change of the header come between reading and writing it."""

    @functools.wraps(change)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        with header.LANE:
            return change(*args, **kwargs)

    return run


def create(folder: Path, *, passphrase: str, officer_id: UUID, name: str = "", cost: Cost | None = None) -> Unlocked:
    """Set up a new store's key with its first officer; return it unlocked.

    `cost` is calibrated on this machine to about a second if not given. Raises `Refused` (`store_exists`) or
    `EnvironmentFault`.
    """
    if header.exists(folder):
        raise Refused("store_exists")
    private_folder(folder)
    empty = Header(store_id=uuid4(), revision=0, salt=secrets.token_bytes(16), slots=())
    first = sealing.fresh(empty.store_id, SlotKind.OFFICER, officer_id, bytearray(secrets.token_bytes(KEY_BYTES)))
    slot = sealing.seal(first, passphrase, empty.salt, cost or calibrated(), Owner(officer_id, name))
    header.write(folder, replace(empty, slots=(slot,)))
    return first


def unlock(folder: Path, passphrase: str, *, device_secret: str | None = None) -> Unlocked:
    """Open the store's key with an officer's passphrase or the code of a recovery sheet.

    With `device_secret`, which a computer's keyring held, the text is the short code that goes with it.
    Raises `Refused`: `wrong_passphrase` (never which part was wrong), `recovery_code_mistyped` (the text has the
    shape of a code but not its checksum), `no_store`, `store_newer`; `EnvironmentFault`: `header_damaged`,
    `not_enough_memory`.
    """
    state = header.read(folder)
    if device_secret is not None:
        opened = _try(state, _device_slots(state, passphrase, device_secret))
    else:
        opened = _try(state, _candidates(state, passphrase))
    if opened is not None:
        return opened
    looks = device_secret is None and recovery_code.looks_like(passphrase)
    if looks and recovery_code.canonical(passphrase) is None:
        raise Refused("recovery_code_mistyped")
    raise Refused("wrong_passphrase")


@_alone
def change_passphrase(folder: Path, old: str, new: str, *, cost: Cost | None = None) -> None:
    """Wrap the same keys with a new passphrase (or the same one at a new `cost`).

    What was handed over to the slot is taken up, and the next handover goes to a key that the old passphrase does not
    open. Raises `Refused`: `wrong_passphrase`, `passphrase_taken` (it already opens another slot), `rekey_unfinished`.
    """
    state = settled(folder)
    with unlock(folder, old) as opened:
        if opened.kind is not SlotKind.OFFICER:
            raise Refused("wrong_passphrase")
        if new != old:
            _check_free(state, new)
        slot = state.slot(opened.slot_id)
        owner = _owner(slot, opened)
        if new != old:
            owner = replace(owner, turn=owner.turn + 1)
        wipe(opened.exchange_key)
        opened.exchange_key = sealing.new_exchange_key()
        header.write(folder, state.with_slot(sealing.seal(opened, new, state.salt, cost or slot.cost, owner)))


def renew(folder: Path, passphrase: str, cost: Cost) -> bool:
    """Seal an officer's slot anew where its price of a guess is below `cost` or a handover waits; True if it was.

    No part of the price is ever lowered. Nothing happens to a recovery sheet's or a keyring's slot, nor while a change
    of the key is unfinished. Raises as `unlock`.
    """
    state = header.read(folder)
    with unlock(folder, passphrase) as opened:
        slot = state.slot(opened.slot_id)
        raised = higher(slot.cost, cost)
        if slot.kind is not SlotKind.OFFICER or state.rekeying or (raised == slot.cost and not slot.handovers):
            return False
    change_passphrase(folder, passphrase, passphrase, cost=raised)
    return True


def higher(one: Cost, other: Cost) -> Cost:
    """Return the higher price in every part."""
    return Cost(
        max(one.time_cost, other.time_cost),
        max(one.memory_kib, other.memory_kib),
        max(one.parallelism, other.parallelism),
    )


def prepare_officer(
    folder: Path, unlocked: Unlocked, passphrase: str, owner: Owner, *, cost: Cost | None = None, instead: bool = False
) -> Prepared:
    """Seal a slot for an officer; `put` lets them in. `instead`: it replaces what they had (a forgotten passphrase).

    Raises `Refused`: `passphrase_taken`, `officer_has_slot`, `slot_unknown` (`instead` of nothing), `slots_full`,
    `rekey_unfinished`.
    """
    state = settled(folder)
    theirs = [s for s in slots(folder, unlocked) if s.officer_id == owner.officer_id]
    if bool(theirs) is not instead:
        raise Refused("slot_unknown" if instead else "officer_has_slot")
    if not instead and len(state.slots) >= header.MAX_SLOTS:
        raise Refused("slots_full")
    _check_free(state, passphrase)
    price = cost or _highest_cost(state)
    owner = replace(owner, turn=next((s.turn for s in theirs if s.kind is SlotKind.OFFICER), 1))
    with sealing.fresh(state.store_id, SlotKind.OFFICER, owner.officer_id, bytearray(unlocked.db_key)) as made:
        slot = sealing.seal(made, passphrase, state.salt, price, owner)
        return Prepared(slot, made.public_key, frozenset(s.slot_id for s in theirs))


@_alone
def put(folder: Path, prepared: Prepared) -> UUID:
    """Put a prepared slot in; return its id. Raises `Refused` (`rekey_unfinished`, `slots_full`)."""
    state = settled(folder)
    kept = tuple(s for s in state.slots if s.id not in prepared.without)
    if len(kept) >= header.MAX_SLOTS:
        raise Refused("slots_full")
    header.write(folder, replace(state, slots=(*kept, prepared.slot)))
    return prepared.slot.id


def add_officer(
    folder: Path, unlocked: Unlocked, passphrase: str, officer_id: UUID, *, name: str = "", cost: Cost | None = None
) -> UUID:
    """Give another officer a slot of their own; return its id. Raises as `prepare_officer`."""
    return put(folder, prepare_officer(folder, unlocked, passphrase, Owner(officer_id, name), cost=cost))


def reset_passphrase(folder: Path, unlocked: Unlocked, officer_id: UUID, passphrase: str) -> UUID:
    """Give an officer who forgot their passphrase a new slot, with a new signing key; return its id.

    Their slots of any kind go. Raises as `prepare_officer`.
    """
    name = next((s.name for s in slots(folder, unlocked) if s.officer_id == officer_id), "")
    return put(folder, prepare_officer(folder, unlocked, passphrase, Owner(officer_id, name), instead=True))


@_alone
def add_recovery(folder: Path, unlocked: Unlocked, *, label: str = "", cost: Cost | None = None) -> tuple[UUID, str]:
    """Make a recovery slot; return its id and its code: nine words, shown once, kept nowhere.

    Raises `Refused`: `slots_full`, `rekey_unfinished`.
    """
    state = settled(folder)
    code = recovery_code.new()
    with sealing.fresh(state.store_id, SlotKind.RECOVERY, None, bytearray(unlocked.db_key)) as made:
        salt, price = secrets.token_bytes(16), cost or _highest_cost(state)
        slot = sealing.seal(made, code, salt, price, Owner(None, label))
    return put(folder, Prepared(slot, b"")), code


@_alone
def add_device(folder: Path, unlocked: Unlocked, short_code: str, *, cost: Cost | None = None) -> tuple[UUID, str]:
    """Make a slot for this computer; return its id and the secret that its keyring is to hold.

    The secret opens nothing without the short code, and the code nothing without the secret. One slot an officer
    holds at most: an older one goes. Raises `Refused`: `recovery_code_only`, `slots_full`, `rekey_unfinished`.
    """
    if unlocked.officer_id is None:
        raise Refused("recovery_code_only")
    state = settled(folder)
    mine = [s for s in slots(folder, unlocked) if s.officer_id == unlocked.officer_id]
    name = next((s.name for s in mine), "")
    secret = secrets.token_urlsafe(32)
    made = sealing.fresh(state.store_id, SlotKind.DEVICE, unlocked.officer_id, bytearray(unlocked.db_key))
    made.signing_key[:] = unlocked.signing_key  # it is the same officer who signs
    with made:
        text, price = _device_text(secret, short_code), cost or _highest_cost(state)
        slot = sealing.seal(made, text, secrets.token_bytes(16), price, Owner(unlocked.officer_id, name))
    older = frozenset(s.slot_id for s in mine if s.kind is SlotKind.DEVICE)
    return put(folder, Prepared(slot, b"", older)), secret


@_alone
def remove_slot(folder: Path, unlocked: Unlocked, slot_id: UUID) -> None:
    """Take a slot away and leave the key as it is: only for what never knew the key by itself (this computer's slot).

    Who once held the database key may still know it: for officers and sheets there is `rekey.begin`.
    Raises `Refused`: `slot_unknown`, `last_officer` (nobody could unlock any more), `rekey_unfinished`.
    """
    state = settled(folder)
    header.write(folder, replace(state, slots=without(state, {slot_id})))


def without(state: Header, gone: Collection[UUID]) -> tuple[Slot, ...]:
    """Return the slots that stay. Raises `Refused` (`slot_unknown`, `last_officer`)."""
    for slot_id in gone:
        state.slot(slot_id)
    left = tuple(s for s in state.slots if s.id not in gone)
    if not any(s.kind is SlotKind.OFFICER for s in left):
        raise Refused("last_officer")
    return left


def slots(folder: Path, unlocked: Unlocked) -> tuple[SlotInfo, ...]:
    """List the slots with their owners. Raises `EnvironmentFault` (`header_damaged`) if an owner does not open."""
    found = []
    for slot in header.read(folder).slots:
        owner = _owner(slot, unlocked)
        found.append(SlotInfo(slot.id, slot.kind, owner.officer_id, owner.name, slot.cost, owner.turn))
    return tuple(found)


def former_keys(folder: Path, unlocked: Unlocked) -> tuple[bytearray, ...]:
    """Return the database keys before this one, newest first: what an old backup elsewhere may still be under."""
    return sealing.open_formers(header.read(folder), unlocked.db_key)


def other_keys(folder: Path, unlocked: Unlocked) -> tuple[bytearray, ...]:
    """Return every key but `db_key` under which a file of this store may be, also while the key is being changed."""
    changing = [k for k in (unlocked.coming_key, unlocked.former_key) if k is not None and k != unlocked.db_key]
    state = header.read(folder)
    chains = (sealing.open_formers(state, key) for key in (unlocked.db_key, *changing))
    return (*changing, *next((chain for chain in chains if chain), ()))


def _owner(slot: Slot, unlocked: Unlocked) -> Owner:
    """While the key is being changed the owner may be sealed with either key."""
    for key in (unlocked.db_key, unlocked.former_key, unlocked.coming_key):
        owner = sealing.open_owner(key, slot) if key is not None else None
        if owner is not None:
            return owner
    raise EnvironmentFault("header_damaged")


def settled(folder: Path) -> Header:
    """Return the header. Raises `Refused` (`rekey_unfinished`) while the key is being changed."""
    state = header.read(folder)
    if state.rekeying:
        raise Refused("rekey_unfinished")
    return state


def _check_free(state: Header, passphrase: str) -> None:
    """Two officers with one passphrase would be one officer in the journal."""
    taken = _try(state, _candidates(state, passphrase))
    if taken is not None:
        taken.wipe()
        raise Refused("passphrase_taken")


def _highest_cost(state: Header) -> Cost:
    return max((s.cost for s in state.slots), key=lambda c: c.memory_kib * c.time_cost)


def _try(state: Header, candidates: Iterator[tuple[Slot, str]]) -> Unlocked | None:
    """Try texts on slots; each distinct derivation is run once."""
    roots: dict[tuple[str, bytes, Cost], bytearray] = {}
    try:
        for slot, text in candidates:
            derivation = (text, slot.salt, slot.cost)
            if derivation not in roots:
                roots[derivation] = sealing.derive(text, slot.salt, slot.cost)
            opened = sealing.open_slot(state, slot, roots[derivation])
            if opened is not None:
                return opened
        return None
    finally:
        for root in roots.values():
            wipe(root)


def _candidates(state: Header, passphrase: str) -> Iterator[tuple[Slot, str]]:
    """Yield every slot that the text could belong to."""
    code = recovery_code.canonical(passphrase)
    for slot in state.slots:
        if slot.kind is SlotKind.OFFICER:
            yield slot, passphrase
        elif slot.kind is SlotKind.RECOVERY and code is not None:
            yield slot, code


def _device_slots(state: Header, short_code: str, secret: str) -> Iterator[tuple[Slot, str]]:
    for slot in state.slots:
        if slot.kind is SlotKind.DEVICE:
            yield slot, _device_text(secret, short_code)


def _device_text(secret: str, short_code: str) -> str:
    return f"actdesk device {secret}\n{short_code}"
