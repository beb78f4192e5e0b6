"""Backups: made now, listed with what they hold, carried elsewhere, and the way back to one."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.services.access import BackupInfo, Rescue
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.door.rescue import counts_in_words, loss_in_words
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, ConfirmDialog, FlowLayout, PlainLabel, Rule

SHOWN = 5  # the rest on demand


def when(backup: BackupInfo) -> str:
    """The moment by the file where that agrees with its name, which was made under lock; otherwise the day alone."""
    local = backup.made_at.astimezone()
    return i18n.moment(backup.made_at) if local.date() == backup.made_on else i18n.day(backup.made_on)


class BackupRow(Translated, QFrame):
    """One backup and the way back to it."""

    go_back_asked = Signal(object)  # BackupInfo

    def __init__(self, backup: BackupInfo, parent: QWidget) -> None:
        super().__init__(parent)
        self._backup = backup
        self._when = PlainLabel(role="label", wrap=True, parent=self)
        self._holds = PlainLabel(role="small", wrap=True, parent=self)
        self._go = Button(kind="link", parent=self)
        self._go.setEnabled(backup.counts is not None)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._when)
        words.addWidget(self._holds)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
        row.setSpacing(Space.CARD)
        row.addLayout(words, 1)
        row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignVCenter)
        self._go.clicked.connect(self._on_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        backup, size = self._backup, QLocale().formattedDataSize(self._backup.size, 0)
        self._when.setText(when(backup))
        if backup.counts is None:
            self._holds.setText(self.tr("This file can’t be opened."))
        else:
            self._holds.setText(f"{counts_in_words(backup.counts)} · {size}")
        self._go.setText(self.tr("Go back to this one"))
        self._go.setAccessibleName(self.tr("Go back to the backup of {day}").format(day=when(backup)))

    def _on_clicked(self) -> None:
        self.go_back_asked.emit(self._backup)


class BackupsSection(Section):
    """ActDesk makes one every half hour in which something was changed, and checks each."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._backups: tuple[BackupInfo, ...] = ()
        self._read_once = self._all = False
        self._wanted: BackupInfo | None = None
        self._state = PlainLabel(wrap=True, parent=self)
        self._now = Button(kind="primary", icon="backup", parent=self)
        self._carry = Button(icon="download", parent=self)
        self._more = Button(kind="link", parent=self)
        self._how = PlainLabel(role="small", wrap=True, parent=self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self._now)
        buttons.addWidget(self._carry)
        self.body.addWidget(self._state)
        self.body.addLayout(buttons)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._how)
        self._now.clicked.connect(self.back_up)
        self._carry.clicked.connect(self._on_carry)
        self._more.clicked.connect(self._on_more)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Backups"),
            self.tr("One is made for every half hour in which something was changed, and each is opened and checked."),
        )
        self._now.setText(self.tr("Back up now"))
        self._carry.setText(self.tr("Copy the newest to another disk"))
        self._how.setText(
            self.tr("Going back keeps the present store aside, whole. A backup opens with the passphrase of its store.")
        )
        self._show_state()

    def take_focus(self) -> None:
        self._now.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the list anew."""
        self.context.jobs.run(
            self.access.backups.existing, owner=self, done=self._show, failed=self.context.notifier.explain
        )

    def back_up(self) -> None:
        """Make one now."""
        self._now.setEnabled(False)
        self.context.jobs.run(
            self.access.backups.make,
            owner=self,
            done=self._on_made,
            failed=self._on_failed,
            title=self.tr("Making a backup and checking it"),
        )

    def _on_made(self, backup: BackupInfo) -> None:
        self._now.setEnabled(True)
        self.context.notifier.tell(self.tr("A backup was made and checked: {when}.").format(when=when(backup)))
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._now.setEnabled(True)
        self._carry.setEnabled(True)
        self.context.notifier.explain(error)

    # --- the list ----------------------------------------------------------------------------------------------

    def _show(self, backups: tuple[BackupInfo, ...]) -> None:
        self._backups, self._read_once = backups, True
        while item := self._rows.takeAt(0):
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, backup in enumerate(backups if self._all else backups[:SHOWN]):
            if number:
                self._rows.addWidget(Rule(self))
            row = BackupRow(backup, self)
            row.go_back_asked.connect(self._on_go_back)
            self._rows.addWidget(row)
        self._show_state()

    def _show_state(self) -> None:
        if not self._read_once:
            self._state.setText(self.tr("Reading the list …"))
        elif self._backups:
            text = self.tr("The newest is of {when}.").format(when=when(self._backups[0]))
            self._state.setText(text)
        else:
            self._state.setText(self.tr("There is none yet."))
        hidden = len(self._backups) - SHOWN
        self._more.setText(self.tr("Show %n older one(s)", "", max(hidden, 0)))
        self._more.setVisible(hidden > 0 and not self._all)
        self._carry.setEnabled(bool(self._backups))

    def _on_more(self) -> None:
        self._all = True
        self._show(self._backups)

    # --- to another disk ---------------------------------------------------------------------------------------

    def _on_carry(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where shall the copy go?"))
        if folder:
            self.carry_to(Path(folder))

    def carry_to(self, folder: Path) -> None:
        """Copy the newest good backup and its key file into this folder."""
        self._carry.setEnabled(False)
        self.context.jobs.run(
            self.access.backups.carry,
            folder,
            owner=self,
            done=self._on_carried,
            failed=self._on_failed,
            title=self.tr("Copying the newest backup and checking the copy"),
        )

    def _on_carried(self, copy: Path) -> None:
        self._carry.setEnabled(True)
        text = self.tr("The newest backup was copied and checked: {file}.")
        self.context.notifier.tell(text.format(file=copy))

    # --- the way back ------------------------------------------------------------------------------------------

    def _on_go_back(self, backup: BackupInfo) -> None:
        self._wanted = backup
        self.context.jobs.run(
            self.access.backups.outlook,
            backup.number,
            owner=self,
            done=self._on_outlook,
            failed=self.context.notifier.explain,
            title=self.tr("Checking the backup"),
        )

    def _on_outlook(self, outlook: Rescue) -> None:
        backup, surroundings = outlook.backup, self.context.surroundings
        if surroundings is None or self._wanted is None or self._wanted.number != backup.number:
            return
        self._wanted = None
        sure = ConfirmDialog.ask(
            self,
            self.tr("Go back to the backup of {when}?").format(when=when(backup)),
            detail="\n".join(
                [
                    counts_in_words(backup.counts or {}),
                    loss_in_words(outlook.lost),
                    self.tr("The present store is kept aside, whole, so that this can be undone."),
                ]
            ),
            act=self.tr("Go back to the backup"),
            keep=self.tr("Stay with the present store"),
            dangerous=True,
        )
        if sure:
            surroundings.go_back(backup.number)
