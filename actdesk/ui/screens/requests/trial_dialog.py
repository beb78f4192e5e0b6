"""The review of a trial: the channel stays, has more time, or closes, and why."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.services.request_upkeep import TrialEnd
from actdesk.services.request_views import RequestView
from actdesk.ui import wording
from actdesk.ui.asking import may_discard
from actdesk.ui.drafts import DraftKeeper
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.requests.editors import OneOf
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, DateField, Form, PlainLabel, TextInput


class TrialDialog(Translated, QDialog):
    """Asks once; what was typed is not thrown away without a question."""

    def __init__(self, view: RequestView, drafts: DraftKeeper | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._title = PlainLabel(role="heading", wrap=True, parent=self)
        self.form = Form(parent=self)
        self.end = OneOf([(e.value, wording.word("trial_end", e.value)) for e in TrialEnd])
        self.form.add("end", self.end)
        self.form.add("until", DateField())
        self.form.add("why", TextInput(lines=4))
        self.cancel = Button(parent=self)
        self.act = Button(kind="primary", parent=self)
        self.cancel.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.CARD)
        column.addWidget(self._title)
        column.addWidget(self.form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.act)
        column.addLayout(buttons)
        self.setMinimumWidth(theme().pixels(460))
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.form.edited.connect(self._show_fields)
        self.retranslate()
        self.form.mark_saved()
        self.form.keep_draft(drafts, Place("requests.trial", Kind.REQUEST, view.request.id), title=self._title.text)
        self._show_fields()
        self.form.focus_first()

    def retranslate(self) -> None:
        title = self.tr("Review the trial of {reference}").format(reference=self._view.request.reference)
        self.setWindowTitle(title)
        self._title.setText(title)
        self.form.label("end", self.tr("What follows"))
        self.form.label("until", self.tr("On trial until"))
        self.form.label("why", self.tr("Why"))
        self.cancel.setText(self.tr("Cancel"))
        self.act.setText(self.tr("Keep the review"))

    def fields(self) -> dict[str, Any]:
        """The fields of `RequestUpkeep.review_trial`."""
        values = self.form.values()
        end = TrialEnd(values["end"])
        until: date | None = values["until"] if end is TrialEnd.LONGER else None
        return {"end": end, "until": until, "why": values["why"]}

    def reject(self) -> None:
        if not self.form.is_dirty() or may_discard(self):
            self.form.end_draft()
            super().reject()

    def _show_fields(self) -> None:
        self.form.show_field("until", self.end.answer() == TrialEnd.LONGER.value)

    def _on_act(self) -> None:
        if self.form.check():
            self.accept()

    @classmethod
    def ask(cls, parent: QWidget | None, view: RequestView, drafts: DraftKeeper | None) -> dict[str, Any] | None:
        """Ask; None if the officer thinks better of it."""
        dialog = cls(view, drafts, parent)
        try:
            return dialog.fields() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()
