"""A second place for backups: a stick or a share that every new backup is copied to when it is there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from actdesk.services.access import BackupInfo
from actdesk.ui import i18n
from actdesk.ui.asking import ask_folder
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.settings_store import SECOND_PLACE, text_of
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, FlowLayout, PlainLabel


class SecondPlaceSection(Section):
    """Off until a folder is chosen."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._copies: tuple[BackupInfo, ...] | None = None  # None: not read yet
        self._where = PlainLabel(wrap=True, parent=self)
        self._state = PlainLabel(role="small", wrap=True, parent=self)
        self._choose, self._now = Button(icon="download", parent=self), Button(icon="backup", parent=self)
        self._stop = Button(kind="link", parent=self)
        buttons = FlowLayout(spacing=Space.SMALL)
        for button in (self._choose, self._now, self._stop):
            buttons.addWidget(button)
        self.body.addWidget(self._where)
        self.body.addWidget(self._state)
        self.body.addLayout(buttons)
        self._choose.clicked.connect(self._on_choose)
        self._now.clicked.connect(self._copy)
        self._stop.clicked.connect(self._on_stop)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("A second place for backups"),
            self.tr(
                "Each new backup is also copied to a stick or a share, and the copy is checked. "
                "A lost laptop is replaced from it, with the passphrase."
            ),
        )
        self._choose.setText(self.tr("Choose a second place"))
        self._now.setText(self.tr("Copy now"))
        self._stop.setText(self.tr("Stop copying there"))
        self._show()

    def take_focus(self) -> None:
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> Path | None:
        """The folder that was chosen, if one was."""
        chosen = text_of(self.context.preferences, SECOND_PLACE, "")
        return Path(chosen) if chosen else None

    def refresh(self) -> None:
        """Look what lies there now."""
        place = self.place()
        if place is None:
            self._show()
            return
        self.context.jobs.run(
            self.access.backups.copies, place, owner=self, done=self._on_copies, failed=self.context.notifier.explain
        )

    def choose(self, folder: Path | None) -> None:
        """Copy every backup there from now on, the newest at once; None: no longer."""
        self.context.preferences.set(SECOND_PLACE, str(folder) if folder else "")
        self._copies = None
        self._show()
        if folder is not None:
            self._copy()

    def _on_choose(self) -> None:
        folder = ask_folder(self, self.tr("Where shall every backup be copied to?"))
        if folder is not None:
            self.choose(folder)

    def _on_stop(self) -> None:
        self.choose(None)
        self.take_focus()

    def _copy(self) -> None:
        place = self.place()
        if place is None:
            return
        self._now.setEnabled(False)
        self.context.jobs.run(
            self.access.backups.keep_copy,
            place,
            owner=self,
            done=self._on_copied,
            failed=self._on_failed,
            title=self.tr("Copying the newest backup and checking the copy"),
        )

    def _on_copied(self, copies: tuple[BackupInfo, ...]) -> None:
        self._now.setEnabled(True)
        self._on_copies(copies)
        self.context.notifier.tell(self.tr("The newest backup lies in the second place, checked."))

    def _on_failed(self, error: Exception) -> None:
        self._now.setEnabled(True)
        self.context.notifier.explain(error)

    def _on_copies(self, copies: tuple[BackupInfo, ...]) -> None:
        self._copies = copies
        self._show()

    def _show(self) -> None:
        place = self.place()
        self._where.setText(
            self.tr("Backups are copied to {folder}.").format(folder=place)
            if place is not None
            else self.tr("No second place is chosen.")
        )
        self._state.setVisible(place is not None and self._copies is not None)
        if self._copies:
            day = i18n.day(self._copies[0].made_on)
            self._state.setText(self.tr("The newest copy there is of {day}.").format(day=day))
        else:
            self._state.setText(self.tr("It can’t be reached now, or there is no copy in it yet."))
        self._now.setVisible(place is not None)
        self._stop.setVisible(place is not None)
