"""The way back to a backup, from wherever it was chosen: it is checked, what would be lost is said, then it is done."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from actdesk.services.access import Rescue
from actdesk.ui.context import ScreenContext
from actdesk.ui.door.rescue import counts_in_words, loss_in_words
from actdesk.ui.screens.settings.backup_rows import when
from actdesk.ui.widgets import ConfirmDialog


class WayBack(QObject):
    """Asks before it does anything; the page that holds it stays as it is if the officer stays."""

    def __init__(self, context: ScreenContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._wanted: Path | None = None

    def look_at(self, file: Path) -> None:
        """Check a backup and ask. A later choice takes the place of an earlier one."""
        if self._context.access is None:
            return
        self._wanted = file
        self._context.jobs.run(
            self._context.access.backups.outlook,
            file,
            owner=self,
            done=self._on_outlook,
            failed=self._context.notifier.explain,
            title=self.tr("Checking the backup"),
        )

    def _on_outlook(self, outlook: Rescue) -> None:
        backup, surroundings = outlook.backup, self._context.surroundings
        if surroundings is None or self._wanted != backup.path:
            return
        self._wanted = None
        sure = ConfirmDialog.ask(
            self._page,
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
            surroundings.go_back(backup.path)
