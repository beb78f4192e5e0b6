"""Where the store lies, and proving that it says what was said."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from actdesk.services.access import StoreCheck
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.door.rescue import counts_in_words
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, FlowLayout, MessageBar, PlainLabel


class StoreSection(Section):
    """One encrypted file on this computer."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._found: StoreCheck | None = None
        self._where = PlainLabel(wrap=True, parent=self)
        self._copy = Button(icon="copy", parent=self)
        self._check = Button(icon="shield", parent=self)
        self._said = MessageBar(parent=self)
        self._said.hide()
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self._check)
        buttons.addWidget(self._copy)
        self.body.addWidget(self._where)
        self.body.addLayout(buttons)
        self.body.addWidget(self._said)
        self._copy.clicked.connect(self._on_copy)
        self._check.clicked.connect(self.verify)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("The store"),
            self.tr("Everything on this desk is in one encrypted store on this computer. Nothing is ever sent."),
        )
        folder = self.context.access.folder if self.context.access else ""
        self._where.setText(self.tr("It lies in {folder}.").format(folder=folder))
        self._copy.setText(self.tr("Copy the path"))
        self._check.setText(self.tr("Check the whole store"))
        self._show()

    def take_focus(self) -> None:
        self._check.setFocus(Qt.FocusReason.OtherFocusReason)

    def verify(self) -> None:
        """Check pages, journal and records; seconds on a large store."""
        self._check.setEnabled(False)
        self.context.jobs.run(
            self.access.verify,
            owner=self,
            done=self._on_checked,
            failed=self._on_failed,
            title=self.tr("Checking the whole store"),
        )

    def _on_checked(self, found: StoreCheck) -> None:
        self._check.setEnabled(True)
        self._found = found
        self._show()

    def _on_failed(self, error: Exception) -> None:
        self._check.setEnabled(True)
        self.context.notifier.explain(error)

    def _show(self) -> None:
        found = self._found
        self._said.setVisible(found is not None)
        if found is None:
            return
        if found.problems:
            wrong = "\n".join(
                f"{wording.word('store_problem', problem.code)} ({i18n.number(problem.count)})"
                for problem in found.problems
            )
            text = self.tr("Something is wrong. Go back to a backup from before, and report this:")
            self._said.set_tone("bad")
            self._said.set_text(f"{text}\n{wrong}")
        else:
            steps = self.tr("All is well: %n step(s) of the journal and every record agree.", "", found.steps)
            self._said.set_tone("good")
            self._said.set_text(f"{steps}\n{counts_in_words(found.counts)}")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self.access.folder))
        self.context.notifier.tell(self.tr("The path is in the clipboard."))
