"""The whole program with somebody who looks at everything: python -m … FOLDER PASSPHRASE TEXT [SHORTER TEXT …]

The store is made, with sample records, and the texts (numbered) put into every field: TEXT where the field takes it,
else one of the shorter ones, in turn. They also go into an attachment and into open forms; then every screen, record
and search is visited. Lines on the standard input say what to do next: `lock`, `unlock`, `type`, `quit`; each is
answered by a line. Whatever goes wrong ends the program at once, with a traceback.
"""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from actdesk.bootstrap import StoreAccess
from actdesk.data.store import SqlStore
from actdesk.domain.base import EnvironmentFault, Kind, Record, Refused
from actdesk.domain.catalogue import VALUES
from actdesk.domain.languages import Language
from actdesk.domain.lists import LIST_COLUMNS, ListQuery
from actdesk.services.access import SetupAnswers
from actdesk.services.attachments import Incoming
from actdesk.ui import app
from actdesk.ui.program import Program
from actdesk.ui.screens import discover
from actdesk.ui.shell import Shell
from tests.torture.keys import QUICK

LEFT = {"sha256", "public", "platform", "key"}  # no texts: what they hold is chosen, or a hash
RECORDS_SHOWN = 3  # of each kind
TYPED_MS = 3_000  # longer than a draft takes to keep itself


class Texts:
    """The texts to put in, each with a number, so that no two are the same."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.longest, self._shorter = texts[0], texts[1:] or texts[:1]
        self._numbers = count(1)

    def next(self) -> list[str]:
        """The longest, then every shorter one, beginning with another each time."""
        number = next(self._numbers)
        turn = number % len(self._shorter)
        return [f"{text}{number:04}" for text in (self.longest, *self._shorter[turn:], *self._shorter[:turn])]

    def short(self) -> str:
        return self.next()[1]


def fill_every_field(store: SqlStore, texts: Texts) -> int:
    """Put the texts into each field of each record that takes one; return how many did."""
    taken = 0
    for kind in VALUES.values():
        with store.act("import") as uow:
            records: list[Record] = list(uow.find(kind))
            for record in records:
                changed = record
                for name, field in kind.model_fields.items():
                    if field.annotation is str and name not in LEFT:
                        changed, more = _with(changed, name, texts.next())
                        taken += more
                changed, more = _with(changed, "tags", [(texts.short(),)])
                taken += more
                if changed is not record:
                    uow.put(changed)
            uow.commit()
    return taken


def _with(record: Record, name: str, values: Sequence[object]) -> tuple[Record, int]:
    for value in values:
        try:
            return record.changed(**{name: value}), 1
        except Refused:
            continue  # too long, or a field with a form of its own (a link, a reference)
    return record, 0


class Visitor(Program):
    """The program, led through by itself."""

    def start(self, trouble: EnvironmentFault | None = None) -> None:
        super().start(trouble)
        _folder, self._passphrase, *texts = sys.argv[1:]
        self._texts = Texts(texts)
        self._lines = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self._on_line)
        self._lines.setEnabled(False)
        QTimer.singleShot(0, self, self._begin)

    def show_fault(self, error: BaseException) -> None:
        """Nobody is here to read a dialog."""
        traceback.print_exception(error)
        sys.stderr.flush()
        os._exit(1)

    def _begin(self) -> None:
        answers = SetupAnswers(language=Language.ENGLISH, name=self._texts.short(), with_samples=True)
        self.door.create_asked.emit(answers, self._passphrase)
        self._settle()
        access = self._access
        assert isinstance(access, StoreAccess)
        assert access._store is not None
        taken = fill_every_field(access._store, self._texts)
        shell = self._open_shell()
        text = self._texts.longest
        evidence = [Incoming(f"{self._texts.short()}.txt", (text.encode() + b" ") * 200)]
        shell.context.desk.cases.intake(summary=text, evidence=evidence)
        self.lock()
        self._settle()
        self._unlock(self._passphrase)
        self._settle()
        self.visit()
        self.type_into_forms()
        print(f"visited {taken}", flush=True)
        self._lines.setEnabled(True)

    def _open_shell(self) -> Shell:
        assert self.shell is not None
        return self.shell

    def _settle(self) -> None:
        for _ in range(4):
            self._jobs.wait()
            QApplication.processEvents()

    def visit(self) -> None:
        """Open every screen, some records of each kind on it, every tab, and search."""
        shell = self._open_shell()
        for spec in discover():
            shell.open_screen(spec.key)
            self._settle()
            for kind in spec.kinds:
                for record_id in self._some(kind):
                    shell.open_record(kind, record_id)
                    self._settle()
                    self._look(shell)
        shell.open_palette()
        self._settle()
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit):
            focus.setText(self._texts.short()[:40])
            QTest.qWait(300)
            self._settle()
        for widget in QApplication.topLevelWidgets():
            if widget is not shell and widget is not self.door:
                widget.close()
        reports = shell.context.desk.reports
        draft = reports.draft(reports.facts(made_by=self._texts.short()), Language.FRENCH)
        reports.pages(draft)
        reports.pdf(draft)
        self._settle()

    def _some(self, kind: Kind) -> list[object]:
        if kind not in LIST_COLUMNS:
            return []
        return [row.id for row in self._open_shell().context.desk.lists.page(ListQuery(kind), 0, RECORDS_SHOWN)]

    def _look(self, shell: QWidget) -> None:
        """Have everything painted, tooltips too."""
        shell.grab()
        for widget in shell.findChildren(QWidget):
            if widget.isVisible() and widget.toolTip():
                widget.grab()

    def type_into_forms(self) -> None:
        """Begin a new record wherever there is a form for one, type into every field, and lock: that asks nothing."""
        for screen in ("register", "people", "cases"):
            shell = self._open_shell()
            shell.run_action(screen, "new")
            self._settle()
            for field in shell.findChildren(QWidget):
                if field.isVisible() and field.isEnabled():
                    self._type(field)
            QTest.qWait(TYPED_MS)
            self._settle()
            self.lock()
            self._settle()
            self._unlock(self._passphrase)
            self._settle()

    def _type(self, field: QWidget) -> None:
        if isinstance(field, QLineEdit) and not field.isReadOnly():
            field.insert(self._texts.short())
        elif isinstance(field, QPlainTextEdit | QTextEdit) and not field.isReadOnly():
            field.insertPlainText(self._texts.next()[0])

    def _on_line(self) -> None:
        word = sys.stdin.readline().strip()
        self._lines.setEnabled(False)  # what is done below lets events in, and the next line waits its turn
        if not word or word == "quit":
            QApplication.quit()
            return
        does: dict[str, Callable[[], object]] = {
            "lock": self.lock,
            "unlock": self._unlock_again,
            "type": self.type_into_forms,
        }
        does[word]()
        self._settle()
        print(f"did {word}", flush=True)
        self._lines.setEnabled(True)

    def _unlock_again(self) -> None:
        self._unlock(self._passphrase)
        self._settle()


if __name__ == "__main__":
    app.Program = Visitor  # type: ignore[misc]
    sys.exit(app.run(StoreAccess(Path(sys.argv[1]), cost=QUICK), ["actdesk"]))
