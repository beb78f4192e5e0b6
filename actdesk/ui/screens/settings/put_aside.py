"""The stores that a way back put aside: brought back, or removed for good."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.services.access import BackupInfo
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.settings.backup_rows import BackupRow, fill_rows, when
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.screens.settings.way_back import WayBack
from actdesk.ui.theme import Space
from actdesk.ui.widgets import ConfirmDialog


class PutAsideSection(Section):
    """Shown only where there is one."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._way_back = WayBack(context, self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        self.body.addLayout(self._rows)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Stores put aside"),
            self.tr("Each way back to a backup keeps the store that was there. Going back to it undoes the way back."),
        )

    def refresh(self) -> None:
        """Read the list anew."""
        self.context.jobs.run(
            self.access.backups.put_aside, owner=self, done=self._show, failed=self.context.notifier.explain
        )

    def _show(self, stores: tuple[BackupInfo, ...]) -> None:
        rows = [BackupRow(store, self, removable=True) for store in stores]
        for row in rows:
            row.go_back_asked.connect(self._on_go_back)
            row.remove_asked.connect(self._on_remove)
        fill_rows(self._rows, rows, self)
        self.setVisible(bool(stores))

    def _on_go_back(self, store: BackupInfo) -> None:
        self._way_back.look_at(store.path)

    def _on_remove(self, store: BackupInfo) -> None:
        sure = ConfirmDialog.ask(
            self,
            self.tr("Remove the store that was put aside on {when} for good?").format(when=when(store)),
            detail=self.tr("Going back to it will not be possible any more. Backups stay."),
            act=self.tr("Remove for good"),
            keep=self.tr("Keep it"),
            dangerous=True,
        )
        if sure:
            self.context.jobs.run(
                self.access.backups.remove_put_aside,
                store.path,
                owner=self,
                done=self._on_removed,
                failed=self.context.notifier.explain,
            )

    def _on_removed(self, _nothing: object) -> None:
        self.context.notifier.tell(self.tr("The store that was put aside is removed."))
        self.refresh()
