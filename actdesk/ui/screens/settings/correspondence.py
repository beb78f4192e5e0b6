"""Requests: the team's own address, and the days on which nobody answers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes, Kind, Refused
from actdesk.domain.drafts import Place
from actdesk.services.request_settings import RequestSettings
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.widgets import Button, Form, LineInput, TextInput

_FIELD = {"address_unfit": "address", "holiday_unfit": "holidays", "too_many_holidays": "holidays"}


class CorrespondenceSection(Section):
    """Everybody's at this desk."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._form = Form(parent=self)
        self._form.add("address", LineInput(limit=254))
        self._form.add("holidays", TextInput(lines=4), optional=True)
        self._save = Button(parent=self)
        self._save.setEnabled(False)
        self.body.addWidget(self._form)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.dirty.connect(self._save.setEnabled)
        self._save.clicked.connect(self.save)
        context.changes.changed.connect(self._on_changed)
        self.retranslate()
        self._form.keep_draft(context.drafts, Place("settings.correspondence"), title=self._draft_title)
        self.refresh()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Address and holidays"),
            self.tr("They hold for everybody at this desk."),
        )
        self._form.label(
            "address",
            self.tr("The team’s own address"),
            help=self.tr("Blank forms are sent to it, and our answers to requests come from it."),
        )
        self._form.label(
            "holidays",
            self.tr("Holidays"),
            help=self.tr(
                "Working days leave them out, as they do Saturdays and Sundays. One a line: 06/04/2026 for one day, "
                "25/12 for a day of every year."
            ),
        )
        self._save.setText(self.tr("Save the address and the holidays"))

    def take_focus(self) -> None:
        self._form.focus_first()

    def is_dirty(self) -> bool:
        return self._form.is_dirty()

    def forget(self) -> None:
        """Drop what was typed and not saved."""
        self._form.mark_saved()
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is arranged."""
        current = self.context.desk.request_settings.current
        self.context.jobs.run(current, owner=self, done=self._show, failed=self.context.notifier.explain)

    def save(self) -> None:
        """Keep what was changed; the undo of the window takes it back."""
        if not self._form.check():
            return
        self._save.setEnabled(False)
        self.context.jobs.run(
            self._form.settling(self.context.desk.request_settings.change),
            owner=self,
            done=self._on_saved,
            failed=self._on_failed,
            title=self.tr("Saving the address and the holidays"),
            **self._form.values(),
        )

    def _draft_title(self) -> str:
        return self._heading.text()

    def _show(self, found: RequestSettings) -> None:
        if not self._form.is_dirty():
            days = [f"{day[3:]}/{day[:2]}" if len(day) == 5 else day for day in found.holidays]
            self._form.set_values({"address": found.address, "holidays": "\n".join(days)})

    def _on_changed(self, changes: Changes) -> None:
        if changes.of(Kind.SETTING):
            self.refresh()

    def _on_saved(self, changes: Changes) -> None:
        self._form.mark_saved()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.tr("The address and the holidays are saved."))

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        if isinstance(error, Refused) and error.code in _FIELD:
            self._form.show_errors({_FIELD[error.code]: explain(error).text()})
        else:
            self.context.notifier.explain(error)
