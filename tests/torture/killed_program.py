"""The whole program with an officer who does what a plan says, made for being killed: python -m … (no arguments).

It loads everything once, then reads requests, one JSON line each, forks for every one, and says when that one is gone:
loading Python's libraries a thousand times is not what is tried. The fork is `actdesk` from its first window on:
the store's hold, the door, the passphrase, the desk. It says in lines what it begins and what was confirmed.
"""

import gc
import json
import os
import re
import secrets
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from actdesk.bootstrap import StoreAccess
from actdesk.data.engine import connect
from actdesk.data.places import DATABASE
from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Changes, EnvironmentFault
from actdesk.services.access import BackupInfo
from actdesk.services.attachments import Incoming
from actdesk.services.desk import Desk
from actdesk.ui import app
from actdesk.ui.program import Program
from actdesk.ui.screens import discover
from tests.torture import later_release
from tests.torture.keys import PASSPHRASE, QUICK

BULK = 30  # accounts
_OURS = re.compile(
    r"actdesk\.(db|db-wal|db-shm|key|key\.bak)"
    r"|backups|backups/(\d{6}-\d{4}-\d\d-\d\d\.db|actdesk\.key)"
    r"|replaced|replaced/\d{4}-\d{4}-\d\d-\d\d(/actdesk\.db)?"
)


@dataclass(frozen=True)
class Request:
    """`expected`: a file with the acts that were confirmed so far, one id a line. `later`: the scripts of a release
    to come, or ''. `at`: when it was asked for, on the machine's own clock."""

    folder: str
    plan: tuple[str, ...]
    expected: str
    later: str
    at: float


def say(*words: object) -> None:
    os.write(1, (" ".join(str(word) for word in words) + "\n").encode())  # in one call: a kill cuts no line


def leftovers(folder: Path) -> list[str]:
    """Names in the store's folder that no program at rest has there."""
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    return sorted(name for name in names if not _OURS.fullmatch(name))


class Officer(Program):
    """Unlocks, says what was found, and does one act after the other; when the plan is done, saves until killed."""

    request: Request

    def start(self, trouble: EnvironmentFault | None = None) -> None:
        super().start(trouble)
        if trouble is not None:
            say("trouble", trouble.code)
        self._plan = list(self.request.plan)
        self._then: Callable[[], None] = self._say_open
        if self.request.later:
            say("begin", "migrate")
        QTimer.singleShot(0, self, self._unlock_again)

    def show_fault(self, error: BaseException) -> None:
        say("fault", type(error).__name__, getattr(error, "code", ""))

    def _on_refused(self, error: Exception) -> None:
        say("refused", getattr(error, "code", type(error).__name__))

    def _on_not_back(self, error: Exception) -> None:
        say("not-back", getattr(error, "code", type(error).__name__))

    def _unlock_again(self) -> None:
        self.door.unlock_asked.emit(PASSPHRASE)

    def _on_open(self, desk: Desk) -> None:
        super()._on_open(desk)
        self._desk = desk
        self._then()

    def _say_open(self) -> None:
        took, processor = time.monotonic() - self.request.at, time.process_time()
        self._jobs.wait()  # a key file that is being sealed anew is no leftover
        asked = [type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self.shell]
        folder = Path(self.request.folder)
        known = Path(self.request.expected).read_text().split()
        left = leftovers(folder)
        say("open", json.dumps([took, processor, asked, sorted(set(known) - self._acts(folder)), left]))
        self._jobs.run(self._forget_put_aside, owner=self, done=self._next)

    def _acts(self, folder: Path) -> set[str]:
        connection = connect(folder / DATABASE, self._access._unlocked().db_key, read_only=True)  # type: ignore[attr-defined]
        try:
            return {str(row[0]).replace("-", "") for row in connection.execute("SELECT DISTINCT act_id FROM journal")}
        finally:
            connection.close()

    def _forget_put_aside(self) -> None:
        for aside in self._access.backups.put_aside():
            self._access.backups.remove_put_aside(aside.path)

    # --- one act after the other -----------------------------------------------------------------------------

    def _next(self, _done: object = None) -> None:
        name = self._plan.pop(0) if self._plan else "save"
        self._began, self._name = time.monotonic(), name
        say("begin", name)
        getattr(self, f"_do_{name}")()

    def _kept(self, changes: Changes | None = None) -> None:
        act = changes.act_id.hex if changes is not None and changes.act_id is not None else "-"
        say("kept", self._name, f"{time.monotonic() - self._began:.4f}", act)
        if changes is not None and self.shell is not None:
            self.shell.changes.tell(changes)
        QTimer.singleShot(0, self, self._next)

    def _run(self, work: Callable[..., Changes], **fields: object) -> None:
        self._jobs.run(work, owner=self, done=self._kept, **fields)

    def _do_save(self) -> None:
        handle = f"act{secrets.token_hex(6)}"
        self._run(
            self._desk.register.add_account, platform="x", handle=handle, state=AccountState.FOUND, notes="n" * 2000
        )

    def _do_attach(self) -> None:
        evidence = [Incoming("seen.bin", secrets.token_bytes(150_000))]
        self._run(self._desk.cases.intake, summary="Seen", evidence=evidence)

    def _do_bulk(self) -> None:
        self._run(self._change_many)

    def _change_many(self) -> Changes:
        with self._access._store.act("import") as uow:  # type: ignore[attr-defined]
            for account in list(uow.find(Account))[:BULK]:
                uow.put(account.changed(notes=secrets.token_hex(500)))
            changes: Changes = uow.commit()
        return changes

    def _do_backup(self) -> None:
        self._jobs.run(self._access.backups.make, owner=self, done=self._on_backed_up)

    def _on_backed_up(self, _made: BackupInfo) -> None:
        self._kept()

    def _do_restore(self) -> None:
        """To a backup of just now: then nothing may be lost, however far it comes."""
        self._jobs.run(self._access.backups.make, owner=self, done=self._go_back_to)

    def _go_back_to(self, made: BackupInfo) -> None:
        self._then = self._on_restored
        self._leave_and_go_back(made.path)

    def _on_restored(self) -> None:
        self._jobs.run(self._forget_put_aside, owner=self, done=self._on_backed_up)

    def _do_key(self) -> None:
        self._then = self._kept
        self._jobs.run(self._access.keys.begin_change, owner=self, done=self._reopen)

    def _reopen(self, _begun: object) -> None:
        self._leave_and_reopen()

    def _do_quit(self) -> None:
        QApplication.quit()

    def _do_lock(self) -> None:
        self._then = self._kept
        self.lock()
        QTimer.singleShot(0, self, self._unlock_again)


def work(request: Request) -> int:
    """Be the program, in the fork."""
    if request.later:
        later_release.become(Path(request.later))
    Officer.request = request
    app.Program = Officer  # type: ignore[misc]
    return app.run(StoreAccess(Path(request.folder), cost=QUICK), ["actdesk"])


def main() -> int:
    discover()
    gc.freeze()
    say("loaded")
    for line in sys.stdin:
        asked = json.loads(line)
        pid = os.fork()
        if not pid:
            os._exit(work(Request(**{**asked, "plan": tuple(asked["plan"])})))
        say("forked", pid)
        say("gone", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
