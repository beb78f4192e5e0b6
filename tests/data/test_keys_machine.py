"""Any order of letting in, putting out, changing, resetting, recovering, changing the key and being killed.

After each step: whoever is promised entry opens the newest database, whoever is not opens nothing, and one damaged copy
of the key file, whichever it is, changes neither.
"""

import contextlib
import random
import shutil
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from actdesk.data import header, keys, probe, rekey, restore
from actdesk.data.keys import Unlocked
from actdesk.data.places import DATABASE, KEY_COPY, KEY_FILE
from actdesk.data.store import SqlStore
from actdesk.domain.base import Refused
from tests.data.stores import QUICK


class Killed(BaseException):
    """The program ends here: nothing after it runs, no `except Exception` hears it."""


class Keys(RuleBasedStateMachine):
    """A model of who holds what, beside the real key file and a real store."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="actdesk-machine-"))
        self.number = 0
        self.officers: dict[UUID, str] = {}
        self.sheets: dict[UUID, str] = {}
        self.gone: list[str] = []
        self.taken: list[tuple[Path, str]] = []  # what somebody who was put out had copied before
        first = uuid4()
        passphrase = self.words()
        with keys.create(self.folder, passphrase=passphrase, officer_id=first, name="First", cost=QUICK) as secret:
            SqlStore.make(self.folder, secret.db_key)
        self.officers[first] = passphrase

    def words(self) -> str:
        self.number += 1
        return f"passphrase number {self.number}"

    @contextlib.contextmanager
    def inside(self) -> Any:
        """Unlock as the first officer does, and bring to its end what a kill left."""
        restore.tidy(self.folder)
        with keys.unlock(self.folder, next(iter(self.officers.values()))) as secret:
            rekey.settle(self.folder, secret)
            yield secret

    @rule()
    @precondition(lambda self: len(self.officers) < 5)
    def add(self) -> None:
        passphrase, officer = self.words(), uuid4()
        with self.inside() as secret:
            keys.add_officer(self.folder, secret, passphrase, officer, name="Somebody")
        self.officers[officer] = passphrase

    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        officer = data.draw(st.sampled_from(sorted(self.officers)))
        old, new = self.officers[officer], self.words()
        with self.inside():
            keys.change_passphrase(self.folder, old, new)
        self.officers[officer] = new
        self.gone.append(old)

    @rule(data=st.data())
    @precondition(lambda self: len(self.officers) > 1)
    def reset(self, data: st.DataObject) -> None:
        officer = data.draw(st.sampled_from(list(self.officers)[1:]))
        new = self.words()
        with self.inside() as secret:
            keys.reset_passphrase(self.folder, secret, officer, new)
        self.gone.append(self.officers[officer])
        self.officers[officer] = new

    @rule()
    @precondition(lambda self: len(self.sheets) < 3)
    def sheet(self) -> None:
        with self.inside() as secret:
            slot, code = keys.add_recovery(self.folder, secret, label="A sheet")
        self.sheets[slot] = code

    @rule(data=st.data())
    @precondition(lambda self: self.sheets)
    def recover(self, data: st.DataObject) -> None:
        code = data.draw(st.sampled_from(sorted(self.sheets.values())))
        officer, passphrase = uuid4(), self.words()
        with self.inside():
            pass
        with keys.unlock(self.folder, code) as secret:
            keys.add_officer(self.folder, secret, passphrase, officer)
        self.officers[officer] = passphrase

    @rule(data=st.data(), killed=st.one_of(st.none(), st.integers(0, 40)))
    @precondition(lambda self: len(self.officers) > 1)
    def remove(self, data: st.DataObject, killed: int | None) -> None:
        officer = data.draw(st.sampled_from(list(self.officers)[1:]))
        passphrase = self.officers[officer]
        self.copy(passphrase)
        with self.inside() as secret:
            slot = next(s.slot_id for s in keys.slots(self.folder, secret) if s.officer_id == officer)
            begun = self.exchange(secret, {slot}, killed)
        if begun:
            del self.officers[officer]
            self.gone.append(passphrase)

    @rule(data=st.data(), killed=st.one_of(st.none(), st.integers(0, 40)))
    @precondition(lambda self: self.sheets)
    def revoke(self, data: st.DataObject, killed: int | None) -> None:
        slot = data.draw(st.sampled_from(sorted(self.sheets)))
        self.copy(self.sheets[slot])
        with self.inside() as secret:
            begun = self.exchange(secret, {slot}, killed)
        if begun:
            self.gone.append(self.sheets.pop(slot))

    @rule(data=st.data())
    def renew(self, data: st.DataObject) -> None:
        with self.inside():
            keys.renew(self.folder, data.draw(st.sampled_from(sorted(self.officers.values()))), QUICK)

    def copy(self, passphrase: str) -> None:
        """Somebody takes the key file home before they are put out."""
        place = self.folder.parent / f"{self.folder.name}-{self.number}-{len(self.taken)}"
        place.mkdir()
        shutil.copyfile(self.folder / KEY_FILE, place / KEY_FILE)
        self.taken.append((place, passphrase))

    def exchange(self, secret: Unlocked, gone: set[UUID], killed: int | None) -> bool:
        """Change the key and die at the n-th write; True if the removed slot is out of the key file."""
        left = killed
        with pytest.MonkeyPatch.context() as patch:
            if killed is not None:
                import os

                def dying(real: Any) -> Any:
                    def call(*args: Any, **rest: Any) -> Any:
                        nonlocal left
                        assert left is not None
                        if left == 0:
                            raise Killed
                        left -= 1
                        return real(*args, **rest)

                    return call

                for name in ("fsync", "replace"):
                    patch.setattr(os, name, dying(getattr(os, name)))
            with contextlib.suppress(Killed):
                rekey.begin(self.folder, secret, without=gone)
                rekey.settle(self.folder, secret)
        return not any(s.id in gone for s in header.read(self.folder).slots)

    @invariant()
    def the_promises_hold(self) -> None:
        if not hasattr(self, "folder"):
            return
        with self.inside() as secret:
            newest = bytes(secret.db_key)
        for officer, passphrase in self.officers.items():
            with keys.unlock(self.folder, passphrase) as opened:
                assert (opened.officer_id, bytes(opened.db_key)) == (officer, newest)
        for code in self.sheets.values():
            with keys.unlock(self.folder, code) as opened:
                assert (opened.officer_id, bytes(opened.db_key)) == (None, newest)
        for passphrase in self.gone[-3:]:
            with pytest.raises(Refused, match="wrong_passphrase"):
                keys.unlock(self.folder, passphrase)
        with probe.untouched(self.folder / DATABASE, newest):
            pass
        for place, passphrase in self.taken:
            if passphrase in self.gone:
                with keys.unlock(place, passphrase) as theirs:
                    assert not rekey._opens(self.folder / DATABASE, theirs.db_key)

    @rule(which=st.sampled_from([KEY_FILE, KEY_COPY]), seed=st.integers(0, 1000))
    def damage_one_copy(self, which: str, seed: int) -> None:
        path = self.folder / which
        data = bytearray(path.read_bytes())
        chance = random.Random(seed)
        if chance.random() < 0.3:
            path.unlink()
        else:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            path.write_bytes(data[: chance.randrange(1, len(data))] if chance.random() < 0.3 else data)

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            for place in (self.folder, *(place for place, _ in self.taken)):
                shutil.rmtree(place, ignore_errors=True)


TestKeys = Keys.TestCase
TestKeys.settings = settings(
    max_examples=15,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
