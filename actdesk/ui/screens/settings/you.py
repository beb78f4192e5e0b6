"""The officer's own name and address."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes, Invalid, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.records import Officer
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.widgets import Button, Form, LineInput


class YouSection(Section):
    """Who works here. What was done before keeps its author."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._form = Form(parent=self)
        self._form.add("name", LineInput())
        self._form.add("email", LineInput(limit=254), optional=True)
        self._save = Button(parent=self)
        self._save.setEnabled(False)
        self.body.addWidget(self._form)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.dirty.connect(self._save.setEnabled)
        self._save.clicked.connect(self._on_save)
        context.changes.changed.connect(self._on_changed)
        self.retranslate()
        self._show(context.desk.officer)
        self._form.keep_draft(context.drafts, Place("settings.you"), title=self._draft_title)
        self._read()

    def retranslate(self) -> None:
        self.set_head(self.tr("You"), self.tr("Your name stands beside what you do, in the history of every record."))
        self._form.label("name", self.tr("Your name"))
        self._form.label("email", self.tr("Your e-mail address"))
        self._save.setText(self.tr("Save"))

    def _draft_title(self) -> str:
        return self._heading.text()

    def take_focus(self) -> None:
        self._form.focus_first()

    def is_dirty(self) -> bool:
        return self._form.is_dirty()

    def forget(self) -> None:
        """Drop what was typed and not saved."""
        self._form.mark_saved()
        self._read()

    def _read(self) -> None:
        self.context.jobs.run(
            self.context.desk.officers.me, owner=self, done=self._show, failed=self.context.notifier.explain
        )

    def _show(self, officer: Officer) -> None:
        if not self._form.is_dirty():
            self._form.set_values({"name": officer.name, "email": officer.email})

    def _on_changed(self, changes: Changes) -> None:
        if changes.of(Kind.OFFICER):
            self._read()

    def _on_save(self) -> None:
        if self._form.check():
            values: dict[str, Any] = self._form.values()
            self._save.setEnabled(False)
            self.context.jobs.run(
                self._form.settling(self.context.desk.officers.change),
                owner=self,
                done=self._on_saved,
                failed=self._on_failed,
                title=self.tr("Saving your name"),
                **values,
            )

    def _on_saved(self, changes: Changes) -> None:
        self._form.mark_saved()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.tr("Saved."))

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        if isinstance(error, Invalid):
            wrong = self.tr("This does not fit: look for characters that can’t be seen, or make it shorter.")
            self._form.show_errors(dict.fromkeys(error.fields, wrong))
        else:
            self.context.notifier.explain(error)
