"""The whole program, writing as fast as it can: window, jobs, services, store. `test_kills.py` runs it and kills it.

python -m tests.torture.writing_program FOLDER PASSPHRASE      prints one line for each act that was confirmed
"""

import itertools
import os
import secrets
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from actdesk.bootstrap import StoreAccess
from actdesk.domain.accounts import AccountState
from actdesk.domain.base import Changes, Kind
from actdesk.domain.languages import Language
from actdesk.services.attachments import Incoming
from actdesk.services.desk import Desk
from actdesk.ui.i18n import Languages
from actdesk.ui.icons import IconKeeper
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens import discover
from actdesk.ui.settings_store import LaterPreferences
from actdesk.ui.shell import Shell
from actdesk.ui.theme import Theme, ThemeChoice
from tests.torture.keys import QUICK


class Writer(QObject):
    """Asks for the next act as soon as the last one is confirmed, as a very busy officer would."""

    def __init__(self, desk: Desk, shell: Shell, jobs: Jobs, access: StoreAccess) -> None:
        super().__init__(shell)
        self._desk, self._shell, self._jobs, self._access = desk, shell, jobs, access
        self._numbers = itertools.count()

    def next(self) -> None:
        number = next(self._numbers)
        jobs, desk = self._jobs, self._desk
        if number % 5 == 3:
            evidence = [Incoming("seen.bin", secrets.token_bytes(40_000))]
            jobs.run(desk.cases.intake, owner=self, done=self._on_case, summary="Seen", evidence=evidence)
        elif number % 7 == 6:
            print("undoing the last", flush=True)
            jobs.run(desk.history.undo, owner=self, done=self._on_undone)
        elif number % 23 == 22:
            jobs.run(self._access.backups.make, owner=self, done=self._on_backed_up)
        else:
            handle = f"act{secrets.token_hex(6)}"
            fields = {"platform": "x", "handle": handle, "state": AccountState.FOUND, "notes": "n" * 2000}
            jobs.run(desk.register.add_account, owner=self, done=self._on_account, **fields)

    def _on_account(self, changes: Changes) -> None:
        self._say("account", changes, Kind.ACCOUNT)

    def _on_case(self, changes: Changes) -> None:
        self._say("case", changes, Kind.CASE)

    def _on_undone(self, changes: Changes) -> None:
        for kind, ids in changes.ids.items():
            for record_id in ids:
                print("undone", kind.value, record_id.hex, flush=True)
        self._go_on(changes)

    def _on_backed_up(self, _path: Path) -> None:
        self._go_on(Changes())

    def _say(self, what: str, changes: Changes, kind: Kind) -> None:
        print("kept", what, changes.first(kind).hex, flush=True)
        self._go_on(changes)

    def _go_on(self, changes: Changes) -> None:
        self._shell.changes.tell(changes)
        QTimer.singleShot(0, self, self.next)


def main(folder: str, passphrase: str) -> int:
    app = QApplication(["actdesk"])
    Theme(app, ThemeChoice.LIGHT)
    IconKeeper(app)
    languages = Languages(app, Language.ENGLISH)
    access = StoreAccess(Path(folder), cost=QUICK)
    desk = access.unlock(passphrase)
    jobs = Jobs()
    shell = Shell(desk, discover(), jobs, languages, LaterPreferences(desk.preferences, jobs))
    shell.show()
    writer = Writer(desk, shell, jobs, access)
    print("open", flush=True)
    QTimer.singleShot(0, writer, writer.next)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
