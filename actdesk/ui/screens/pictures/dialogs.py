"""A form in a window of its own that closes only once what was typed is kept, or thrown away on purpose."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from actdesk.domain.base import ActDeskError, Changes, Invalid
from actdesk.domain.drafts import Place
from actdesk.ui.asking import may_discard
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, Form, PlainLabel, Scrolled, lay_out_footed


class FormDialog(Translated, QDialog):
    """A title, a scrolled form, and two buttons. Subclasses fill the form and say what is kept, and how."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.draft_place: Place | None = None  # set by those in which something is typed
        self.changes: Changes | None = None
        self._busy = False
        self.form = Form(parent=self)
        self.heading = PlainLabel(role="heading", wrap=True, parent=self)
        self.save = Button(kind="primary", parent=self)
        self.cancel = Button(parent=self)
        self.page = Scrolled(margin=Space.PAGE, parent=self)
        self.page.body.addWidget(self.heading)
        self.page.body.addWidget(self.form)
        self.page.body.addStretch(1)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lay_out_footed(self, self.page, (self.cancel, self.save))
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._on_save)

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))

    def fit(self) -> None:
        """As large as the form asks for and the screen allows."""
        room = self.screen().availableGeometry()
        wide = min(theme().pixels(620), room.width() - 40)
        self.resize(
            wide,
            min(
                self.form.sizeHint().height() + self.heading.sizeHint().height() + theme().pixels(150),
                room.height() - 80,
            ),
        )

    def submit(self, values: dict[str, Any]) -> None:
        """Keep what was typed: call `run`. The form is checked already."""
        raise NotImplementedError

    def run(self, act: Callable[..., Changes], *args: Any, **options: Any) -> None:
        """Do the work; the window closes when it is done, and says what is wrong when it is not."""
        self._set_busy(True)
        self.context.jobs.run(
            self.form.settling(act),
            *args,
            owner=self,
            done=self._on_done,
            failed=self.fail,
            title=self.windowTitle(),
            **options,
        )

    def reject(self) -> None:
        """Close; what was typed goes only if the officer says so."""
        if self._busy:
            return
        if self.form.is_dirty() and not may_discard(self):
            return
        self.form.end_draft()
        super().reject()

    def _on_save(self) -> None:
        if not self._busy and self.form.check():
            self.submit(self.form.values())

    def _on_done(self, changes: Changes) -> None:
        self._set_busy(False)
        self.changes = changes
        self.form.end_draft()
        self.accept()

    def fail(self, error: Exception) -> None:
        """Say what is wrong, in the window; what was typed stays."""
        self._set_busy(False)
        if isinstance(error, Invalid):
            self.form.show_errors(dict.fromkeys(error.fields, self.tr("This does not fit here. Check it.")))
        elif isinstance(error, ActDeskError):
            self.form.show_errors({}, general=explain(error).text())
        else:
            self.context.notifier.explain(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.form.setEnabled(not busy)
        self.save.setEnabled(not busy)
        self.cancel.setEnabled(not busy)


def asked(dialog: FormDialog) -> Changes | None:
    """Ask; return what was changed, or None if the officer thought better of it."""
    dialog.form.mark_saved()
    if dialog.draft_place is not None:
        dialog.form.keep_draft(dialog.context.drafts, dialog.draft_place, title=dialog.windowTitle)
    dialog.fit()
    dialog.form.focus_first()
    try:
        dialog.exec()
        return dialog.changes
    finally:
        dialog.deleteLater()
