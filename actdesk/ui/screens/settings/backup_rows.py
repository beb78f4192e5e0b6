"""A backup as one row of a list: of when, what it holds, and the way back to it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.services.access import BackupInfo
from actdesk.ui import i18n
from actdesk.ui.door.rescue import counts_in_words
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, PlainLabel, Rule, clear_layout


def when(backup: BackupInfo) -> str:
    """The moment by the file where that agrees with its name, which was made under lock; otherwise the day alone."""
    local = backup.made_at.astimezone()
    return i18n.moment(backup.made_at) if local.date() == backup.made_on else i18n.day(backup.made_on)


class BackupRow(Translated, QFrame):
    """One backup and the way back to it."""

    go_back_asked = Signal(object)  # BackupInfo
    remove_asked = Signal(object)  # BackupInfo; only where `removable`

    def __init__(self, backup: BackupInfo, parent: QWidget, *, removable: bool = False) -> None:
        super().__init__(parent)
        self._backup = backup
        self._when = PlainLabel(role="label", wrap=True, parent=self)
        self._holds = PlainLabel(role="small", wrap=True, parent=self)
        self._go = Button(kind="link", parent=self)
        self._go.setEnabled(backup.counts is not None)
        self._remove = Button(kind="link", parent=self)
        self._remove.setVisible(removable)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._when)
        words.addWidget(self._holds)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
        row.setSpacing(Space.CARD)
        row.addLayout(words, 1)
        row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self._go.clicked.connect(self._on_clicked)
        self._remove.clicked.connect(self._on_remove)
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

        self._remove.setText(self.tr("Remove for good"))
        self._remove.setAccessibleName(self.tr("Remove the store of {day} for good").format(day=when(backup)))

    def _on_clicked(self) -> None:
        self.go_back_asked.emit(self._backup)

    def _on_remove(self) -> None:
        self.remove_asked.emit(self._backup)


def fill_rows(column: QVBoxLayout, rows: Sequence[QWidget], parent: QWidget) -> None:
    """Put rows into a column in place of those that were there, with a rule between them."""
    clear_layout(column)
    for number, row in enumerate(rows):
        if number:
            column.addWidget(Rule(parent))
        column.addWidget(row)
