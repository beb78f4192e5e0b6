"""`services.access.Keys` on the open store's folder: who may unlock it."""

import logging
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from uuid import UUID

from actdesk.bootstrap.gate import Gate
from actdesk.bootstrap.workstation import Keyring, SystemKeyring
from actdesk.data import header, keys, rekey
from actdesk.data.calibration import FLOOR, calibrated, seconds_of
from actdesk.data.header import Cost, SlotKind
from actdesk.data.keys import Owner, SlotInfo, Unlocked
from actdesk.data.store import SqlStore
from actdesk.domain.base import ActDeskError, Changes, EnvironmentFault, Refused
from actdesk.domain.keyholders import KeyFacts, Sheet
from actdesk.domain.languages import Language
from actdesk.domain.records import Officer
from actdesk.files import replace_private
from actdesk.reports.document import Document
from actdesk.reports.engine import render_pages, render_pdf
from actdesk.reports.recovery_sheet import SheetFacts, build
from actdesk.services.access_keys import DeviceState, Holder, KeyState, MadeSheet, Newcomer, Progress
from actdesk.services.officers import Officers, check_not_myself, returning

FAST = 0.5  # seconds: a guess that costs less than this here is worth a higher price
log = logging.getLogger("actdesk")


class KeyRoom:
    """The store's key slots. `cost` is None where it is calibrated on this machine."""

    def __init__(
        self,
        folder: Path,
        secret: Callable[[], Unlocked],
        store: Callable[[], SqlStore],
        cost: Cost | None,
        keyring: Keyring | None = None,
        gate: Gate | None = None,
    ) -> None:
        self._gate = gate or Gate(folder)
        self._folder, self._secret, self._store, self._cost = folder, secret, store, cost
        self._keyring = keyring or SystemKeyring()
        self._typed: str | None = None  # a passphrase, from unlocking to `renew`
        self._act = "key.agree"  # what the journal will call the change that is under way
        self._newcomer: Officer | None = None
        self._left: tuple[str, ...] = ()
        self._hindered = ""

    # --- passphrases -------------------------------------------------------------------------------------------

    def change_passphrase(self, old: str, new: str) -> Changes:
        with self._gate.trying():
            keys.change_passphrase(self._folder, old, new, cost=self._cost)
        try:
            return Officers(self._store()).passphrase_changed(facts=facts_of(self._folder, self._secret()))
        except ActDeskError as error:  # it is in force, and "failed" would be a lie; `agree` tells it at the next start
            log.warning("the journal does not tell of a changed passphrase yet: %s", error.code)
            return Changes()

    def typed(self, passphrase: str | None) -> None:
        """Remember what opened the store until `renew`; None forgets it."""
        self._typed = passphrase

    def renew(self) -> bool:
        typed, self._typed = self._typed, None
        return typed is not None and keys.renew(self._folder, typed, self._wanted_cost())

    def _wanted_cost(self) -> Cost:
        """What a guess should cost: the machine is asked for more only where the present price is paid too fast."""
        if self._cost is not None:
            return self._cost
        secret = self._secret()
        mine = next(s.cost for s in header.read(self._folder).slots if s.id == secret.slot_id)
        return calibrated() if seconds_of(mine) < FAST else keys.higher(mine, FLOOR)

    # --- who is in ---------------------------------------------------------------------------------------------

    def state(self) -> KeyState:
        secret = self._secret()
        found = keys.slots(self._folder, secret)
        in_slots = {s.officer_id for s in found if s.kind is SlotKind.OFFICER}
        holders = tuple(
            Holder(
                id=known.officer.id,
                name=known.officer.name,
                email=known.officer.email,
                since=known.since,
                last_act=known.last_act,
                active=known.officer.id in in_slots,
                me=known.officer.id == secret.officer_id,
            )
            for known in Officers(self._store()).all()
        )
        state = header.read(self._folder)
        return KeyState(holders, _sheets(found), self._device(found), state.key_number, secret.unfinished,
                        self._hindered, self._left)  # fmt: skip

    def add_officer(self, newcomer: Newcomer, passphrase: str) -> Changes:
        officers = Officers(self._store())
        officer = returning(officers.all(), _officer(newcomer))
        owner = Owner(officer.id, officer.name)
        prepared = keys.prepare_officer(self._folder, self._secret(), passphrase, owner, cost=self._cost)
        changes = officers.add(officer=officer, public=prepared.public_key.hex())
        keys.put(self._folder, prepared)
        return changes

    def reset_passphrase(self, officer_id: UUID, passphrase: str) -> Changes:
        check_not_myself(self._store(), officer_id)
        slots = keys.slots(self._folder, self._secret())
        name = next((s.name for s in slots if s.officer_id == officer_id), "")
        owner = Owner(officer_id, name)
        prepared = keys.prepare_officer(self._folder, self._secret(), passphrase, owner, cost=self._cost, instead=True)
        changes = Officers(self._store()).reset(officer_id=officer_id, public=prepared.public_key.hex())
        keys.put(self._folder, prepared)
        return changes

    # --- changing the key --------------------------------------------------------------------------------------

    def begin_removal(self, officer_id: UUID) -> None:
        check_not_myself(self._store(), officer_id)
        theirs = [s.slot_id for s in keys.slots(self._folder, self._secret()) if s.officer_id == officer_id]
        if not theirs:
            raise Refused("slot_unknown")
        self._begin("officer.remove", theirs)

    def begin_revoking(self, sheet_id: UUID) -> None:
        self._begin("sheet.revoke", [sheet_id])

    def begin_change(self) -> None:
        if self._secret().unfinished:
            self._act = "key.change"  # only what was begun has to be brought to its end
            return
        self._begin("key.change", ())

    def _begin(self, act: str, gone: Collection[UUID]) -> None:
        rekey.begin(self._folder, self._secret(), without=gone)
        self._act = act

    def settle(self, secret: Unlocked, progress: Progress | None = None) -> None:
        """Bring a change of the key to its end. What hinders it is kept for `state`, and the store can be used.

        Raises `EnvironmentFault` only where the living store itself does not open.
        """
        self._hindered, self._left = "", ()
        done, self._hindered = rekey.settle_or_fit(self._folder, secret, progress=progress)
        if done is not None:
            self._left = tuple(path.name for path in done.left)
            if self._act == "key.agree":
                self._act = "key.change"

    def agree(self, store: SqlStore, secret: Unlocked) -> None:
        """Let the journal say what the key file says, under the name of the act that led to it."""
        officers, facts = Officers(store), facts_of(self._folder, secret)
        act, self._act = self._act, "key.agree"
        newcomer, self._newcomer = self._newcomer, None
        if act == "officer.recover":
            officers.recover(officer=newcomer, public=secret.public_key.hex(), facts=facts)
        elif not officers.agrees(facts):
            _FOLLOWING[act](officers, facts)

    # --- recovery sheets ---------------------------------------------------------------------------------------

    def make_sheet(self, label: str) -> MadeSheet:
        secret = self._secret()
        slot_id, code = keys.add_recovery(self._folder, secret, label=label, cost=self._cost)
        changes = Officers(self._store()).sheet_made(facts=facts_of(self._folder, secret))
        with self._store().read() as reader:
            made_at = reader.latest(limit=1)[0].at
        return MadeSheet(slot_id, label, code, secret.store_id.hex[:8], made_at, changes)

    def drop_sheet(self, sheet_id: UUID) -> Changes:
        keys.remove_slot(self._folder, self._secret(), sheet_id)
        return Officers(self._store()).sheet_revoked(facts=facts_of(self._folder, self._secret()))

    def write_sheet(self, made: MadeSheet, language: Language, to: Path) -> None:
        replace_private(to, render_pdf(self._sheet(made, language)))

    def sheet_pages(self, made: MadeSheet, language: Language) -> list[bytes]:
        return render_pages(self._sheet(made, language), ppi=120)

    def _sheet(self, made: MadeSheet, language: Language) -> Document:
        made_by = Officers(self._store()).me().name
        return build(SheetFacts(made.code, made.label, made.store, made_by, made.made_at), language)

    def recover(self, secret: Unlocked, who: Newcomer | UUID, passphrase: str) -> Unlocked:
        """Give a slot to whoever holds a recovery sheet; return the store opened by it. `agree` then tells it."""
        instead = isinstance(who, UUID)
        if isinstance(who, UUID):
            name = next((s.name for s in keys.slots(self._folder, secret) if s.officer_id == who), "")
            owner = Owner(who, name)
        else:
            self._newcomer = _officer(who)
            owner = Owner(self._newcomer.id, self._newcomer.name)
        prepared = keys.prepare_officer(self._folder, secret, passphrase, owner, cost=self._cost, instead=instead)
        keys.put(self._folder, prepared)
        self._act = "officer.recover"
        return keys.unlock(self._folder, passphrase)

    # --- this computer's keyring -------------------------------------------------------------------------------

    def device_offered(self) -> bool:
        return self.device_secret() is not None

    def device_secret(self) -> str | None:
        """What this computer's keyring holds for this store; None where it holds nothing or there is none."""
        try:
            if not any(s.kind is SlotKind.DEVICE for s in header.read(self._folder).slots):
                return None
            return self._keyring.read(self._entry())
        except (EnvironmentFault, Refused):
            return None

    def keep_on_device(self, short_code: str) -> Changes:
        secret = self._secret()
        if not self._keyring.available():
            raise Refused("no_keyring")
        slot_id, kept = keys.add_device(self._folder, secret, short_code, cost=self._cost)
        try:
            self._keyring.write(self._entry(), kept)
        except Refused:
            keys.remove_slot(self._folder, secret, slot_id)  # nobody holds what it takes to open it
            raise
        return Officers(self._store()).device_kept(facts=facts_of(self._folder, secret))

    def forget_device(self) -> Changes:
        secret = self._secret()
        for slot in keys.slots(self._folder, secret):
            if slot.kind is SlotKind.DEVICE and slot.officer_id == secret.officer_id:
                keys.remove_slot(self._folder, secret, slot.slot_id)
        self.drop_from_keyring()
        return Officers(self._store()).device_forgotten(facts=facts_of(self._folder, secret))

    def drop_from_keyring(self) -> None:
        """Take what this computer's keyring holds for this store out of it; quiet if there is nothing."""
        self._keyring.remove(self._entry())

    def keyring_remover(self) -> Callable[[], None]:
        """The same for later, when the key file that names the entry is gone."""
        return partial(self._keyring.remove, self._entry())

    def _device(self, found: Collection[SlotInfo]) -> DeviceState:
        mine = any(s.kind is SlotKind.DEVICE and s.officer_id == self._secret().officer_id for s in found)
        if mine and self._keyring.read(self._entry()) is not None:
            return DeviceState.ON
        return DeviceState.OFF if self._keyring.available() else DeviceState.UNAVAILABLE

    def _entry(self) -> str:
        return header.read(self._folder).store_id.hex


_FOLLOWING: dict[str, Callable[[Officers, KeyFacts], Changes]] = {
    "officer.remove": lambda officers, facts: officers.remove(facts=facts),
    "sheet.revoke": lambda officers, facts: officers.sheet_revoked(facts=facts),
    "key.change": lambda officers, facts: officers.key_changed(facts=facts),
    "key.agree": lambda officers, facts: officers.agree(facts=facts),
}


def _officer(newcomer: Newcomer) -> Officer:
    return Officer.made(name=newcomer.name, email=newcomer.email, language=newcomer.language)


def facts_of(folder: Path, secret: Unlocked) -> KeyFacts:
    """Return what the key file says of who unlocks the store."""
    found = keys.slots(folder, secret)
    return KeyFacts(
        number=header.read(folder).key_number,
        officers={s.officer_id: s.name for s in found if s.kind is SlotKind.OFFICER and s.officer_id},
        sheets=_sheets(found),
        devices={s.slot_id: s.officer_id for s in found if s.kind is SlotKind.DEVICE and s.officer_id},
        passphrases={s.officer_id: s.turn for s in found if s.kind is SlotKind.OFFICER and s.officer_id and s.turn > 1},
    )


def _sheets(found: Collection[SlotInfo]) -> tuple[Sheet, ...]:
    return tuple(Sheet(s.slot_id, s.name) for s in found if s.kind is SlotKind.RECOVERY)
