"""A day of a store, act by act, under the shim. `test_power_cuts.py` runs it and replays what it wrote.

python -m tests.torture.recorded_program FOLDER SCRIPTS

Each act is announced ("begin NAME") and confirmed with what the store then amounts to ("done {...}"). The words go to
standard output, which the shim records among the calls: what was confirmed before a cut is thus exact.
"""

import json
import os
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from actdesk.bootstrap import StoreAccess
from actdesk.data import keys, rekey
from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.domain.languages import Language
from actdesk.domain.people import Person
from actdesk.services.access import SetupAnswers
from actdesk.services.attachments import Incoming
from actdesk.services.desk import Desk
from tests.torture import later_release
from tests.torture.keys import QUICK
from tests.torture.standing import PASSPHRASES, standing

FIRST, SECOND, BELA, CHANDRA = PASSPHRASES
Act = Callable[[], Any]


class Day:
    """The acts, each a method; `acts` is their order."""

    def __init__(self, folder: Path, scripts: Path) -> None:
        self.folder, self._scripts = folder, scripts
        self.access = StoreAccess(folder, cost=QUICK)
        self.desk: Desk
        self._passphrase = FIRST
        self._slots: dict[str, UUID] = {}
        self._draft = uuid4()

    def acts(self) -> list[tuple[str, Act]]:
        save, unlock = self.save, self.unlock
        return [
            ("create", self.create),
            *[("save", save)] * 6,
            ("evidence", self.evidence),
            ("draft", self.keep_draft),
            ("draft again", self.keep_draft),
            ("backup", self.back_up),
            ("import", self.import_many),
            ("bulk", self.bulk),
            ("undo", self.undo),
            ("draft thrown away", self.throw_draft_away),
            ("backup", self.back_up),
            ("save", save),
            ("restore", self.restore),
            ("save", save),
            ("restore undone", self.restore_undone),
            ("change passphrase", self.change_passphrase),
            ("add officer", self.add_officer),
            ("add officer", self.add_leaver),
            ("lock", self.access.lock),
            ("unlock", unlock),
            ("save", save),
            ("remove officer", self.remove_officer),
            ("save", save),
            ("rekey", self.change_key),
            *[("backup and save", self.save_and_back_up)] * 3,
            ("migrate", self.migrate),
            *[("save", save)] * 3,
            ("lock", self.access.lock),
        ]

    def key(self) -> bytearray:
        with keys.unlock(self.folder, self._passphrase) as secret:
            return bytearray(secret.db_key)

    def create(self) -> None:
        self.desk = self.access.create(SetupAnswers(language=Language.ENGLISH, name="Amina"), FIRST)

    def unlock(self) -> None:
        self.desk = self.access.unlock(self._passphrase)

    def save(self) -> None:
        fields = {"platform": "x", "handle": f"act{secrets.token_hex(6)}", "state": AccountState.AUTHORISED}
        self.desk.register.add_account(**fields, notes="n" * 3000)

    def evidence(self) -> None:
        self.desk.cases.intake(summary="Seen", evidence=[Incoming("seen.bin", secrets.token_bytes(150_000))])

    def import_many(self) -> None:
        store = self.access._store
        assert store is not None
        with store.act("person.add") as uow:
            uow.add_all([Person.made(name=f"Person {secrets.token_hex(8)}", notes="n" * 500) for _ in range(150)])
            uow.commit()

    def bulk(self) -> None:
        store = self.access._store
        assert store is not None
        with store.read() as reader:
            every = tuple(a.id for a in reader.find(Account))
        self.desk.register.attest(account_ids=every)

    def undo(self) -> None:
        self.desk.history.undo()

    def keep_draft(self) -> None:
        self.desk.drafts.keep(self._draft, Place("cases.note", Kind.CASE, uuid4()), title="t", body=secrets.token_hex())

    def throw_draft_away(self) -> None:
        self.desk.drafts.discard(self._draft)

    def back_up(self) -> None:
        self.access.backups.make()

    def save_and_back_up(self) -> None:
        self.save()
        self.back_up()

    def restore(self) -> None:
        self.desk = self.access.go_back(self.access.backups.existing()[-1].path)

    def restore_undone(self) -> None:
        self.desk = self.access.go_back(self.access.backups.put_aside()[0].path)

    def change_passphrase(self) -> None:
        self.access.keys.change_passphrase(FIRST, SECOND)
        self._passphrase = SECOND

    def add_officer(self, passphrase: str = BELA) -> None:
        with keys.unlock(self.folder, self._passphrase) as secret:
            self._slots[passphrase] = keys.add_officer(self.folder, secret, passphrase, uuid4())

    def add_leaver(self) -> None:
        self.add_officer(CHANDRA)

    def remove_officer(self) -> None:
        self._rekey(without=[self._slots[CHANDRA]])

    def change_key(self) -> None:
        self._rekey(without=[])

    def _rekey(self, *, without: list[UUID]) -> None:
        self.access.lock()
        with keys.unlock(self.folder, self._passphrase) as secret:
            rekey.begin(self.folder, secret, without=without)
            rekey.settle(self.folder, secret)
        self.unlock()

    def migrate(self) -> None:
        self.access.lock()
        later_release.become(self._scripts)
        self.unlock()


def say(word: str, what: str) -> None:
    os.write(1, f"{word} {what}\n".encode())  # in one call


def main(folder: str, scripts: str) -> int:
    day = Day(Path(folder), Path(scripts))
    for name, act in day.acts():
        say("begin", name)
        act()
        say("done", json.dumps(standing(day.folder, day.key())))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
