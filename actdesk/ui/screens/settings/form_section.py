"""A part of the settings that is one form with one button: read, typed (a draft meanwhile), saved, told."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.widgets import Button, Form


class FormSection(Section):
    """A subclass names its draft and its records, adds fields, says words, and reads and keeps by the desk's services.

    What others change at the desk is read anew, unless something is typed here.
    """

    key: ClassVar[str]  # of the draft
    watched: ClassVar[Kind]

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._form = Form(parent=self)
        self._add_fields()
        self._save = Button(parent=self)
        self._save.setEnabled(False)
        self.body.addWidget(self._form)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.dirty.connect(self._save.setEnabled)
        self._save.clicked.connect(self.save)
        context.changes.changed.connect(self._on_changed)
        self.retranslate()
        self._form.keep_draft(context.drafts, Place(f"settings.{self.key}"), title=self._heading.text)
        self.refresh()

    def _add_fields(self) -> None:
        raise NotImplementedError

    def _reading(self) -> Callable[[], Any]:
        """The question to the desk whose answer `_values` makes into the form's; a worker asks it."""
        raise NotImplementedError

    def _values(self, found: Any) -> dict[str, Any]:
        raise NotImplementedError

    def _keeping(self) -> tuple[Callable[..., Changes], dict[str, Any]]:
        """The act that keeps what stands in the form, and its arguments."""
        raise NotImplementedError

    def _words(self) -> tuple[str, str]:
        """What is said while it is kept, and then."""
        raise NotImplementedError

    def _wrong(self, error: Exception) -> dict[str, str]:
        """The sentence under each field that a refusal is about; empty if it is about none."""
        return {}

    def take_focus(self) -> None:
        self._form.focus_first()

    def is_dirty(self) -> bool:
        return self._form.is_dirty()

    def forget(self) -> None:
        """Drop what was typed and not saved."""
        self._form.mark_saved()
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is saved."""
        self.context.jobs.run(self._reading(), owner=self, done=self._show, failed=self.context.notifier.explain)

    def save(self) -> None:
        """Keep what was changed; the undo of the window takes it back."""
        if not self._form.check():
            return
        self._save.setEnabled(False)
        act, arguments = self._keeping()
        self.context.jobs.run(
            self._form.settling(act),
            owner=self,
            done=self._on_saved,
            failed=self._on_failed,
            title=self._words()[0],
            **arguments,
        )

    def _show(self, found: Any) -> None:
        if not self._form.is_dirty():
            self._form.set_values(self._values(found))

    def _on_changed(self, changes: Changes) -> None:
        if changes.of(self.watched):
            self.refresh()

    def _on_saved(self, changes: Changes) -> None:
        self._form.mark_saved()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self._words()[1])

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        if wrong := self._wrong(error):
            self._form.show_errors(wrong)
        else:
            self.context.notifier.explain(error)
