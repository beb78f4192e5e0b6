"""Backups: made now, listed with what they hold, carried elsewhere, and the way back to one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.services.access import BackupInfo
from actdesk.ui import asking
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.settings.backup_rows import BackupRow, fill_rows, when
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.screens.settings.way_back import WayBack
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, FlowLayout, PlainLabel

SHOWN = 5  # the rest on demand


class BackupsSection(Section):
    """ActDesk makes one every half hour in which something was changed, and checks each."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._backups: tuple[BackupInfo, ...] = ()
        self._read_once = self._all = False
        self._way_back = WayBack(context, self)
        self._state = PlainLabel(wrap=True, parent=self)
        self._now = Button(kind="primary", icon="backup", parent=self)
        self._carry = Button(icon="download", parent=self)
        self._other = Button(icon="open", parent=self)
        self._more = Button(kind="link", parent=self)
        self._how = PlainLabel(role="small", wrap=True, parent=self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self._now)
        buttons.addWidget(self._carry)
        buttons.addWidget(self._other)
        self.body.addWidget(self._state)
        self.body.addLayout(buttons)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._how)
        self._now.clicked.connect(self.back_up)
        self._carry.clicked.connect(self._on_carry)
        self._other.clicked.connect(self._on_other)
        self._more.clicked.connect(self._on_more)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Backups"),
            self.tr("One is made for every half hour in which something was changed, and each is opened and checked."),
        )
        self._now.setText(self.tr("Back up now"))
        self._carry.setText(self.tr("Copy the newest to another disk"))
        self._other.setText(self.tr("Go back to a backup from another place"))
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
        rows = [BackupRow(backup, self) for backup in (backups if self._all else backups[:SHOWN])]
        for row in rows:
            row.go_back_asked.connect(self._on_go_back)
        fill_rows(self._rows, rows, self)
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
        folder = asking.ask_folder(self, self.tr("Where shall the copy go?"))
        if folder is not None:
            self.carry_to(folder)

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
        self._way_back.look_at(backup.path)

    def _on_other(self) -> None:
        chosen = asking.ask_file(self, self.tr("Which backup?"), self.tr("Backups of ActDesk (*.db)"))
        if chosen is not None:
            self._way_back.look_at(chosen)
