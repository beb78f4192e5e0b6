"""Forms on paper in the Requests room: the blank one goes out, the filled-in one comes back by drop or by choice."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from actdesk.domain.base import Changes
from actdesk.services.request_forms import FormRead
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.requests import asking
from actdesk.ui.screens.requests.blank_form import BlankFormDialog
from actdesk.ui.screens.requests.incoming_form import IncomingFormDialog


class Paper(QObject):
    """Opens the two dialogs; a form is read on a worker, in a process of its own."""

    taken = Signal(object, object)  # UUID of the request, Changes

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent
        self.dialog: QDialog | None = None

    def write_blank(self) -> None:
        self._open(BlankFormDialog(self._context, parent=self._window))

    def choose(self) -> None:
        path = asking.ask_form(self._window, self.tr("Which form came back?"))
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        self._context.jobs.run(
            self._context.desk.request_forms.read,
            path,
            owner=self,
            done=self._on_read,
            failed=self._context.notifier.explain,
            title=self.tr("Reading the form"),
        )

    def dropped(self, mime: QMimeData) -> Path | None:
        """The one local file of what is dropped; None for anything else."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        return paths[0] if len(paths) == 1 else None

    def _on_read(self, form: FormRead) -> None:
        dialog = IncomingFormDialog(self._context, form, parent=self._window)
        dialog.taken.connect(self._on_taken)
        self._open(dialog)

    def _on_taken(self, request_id: UUID, changes: Changes) -> None:
        self.taken.emit(request_id, changes)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
