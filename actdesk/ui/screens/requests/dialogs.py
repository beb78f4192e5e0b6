"""Short questions with a text for an answer: a reason, a note."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.drafts import Place
from actdesk.domain.secret_texts import secret_in
from actdesk.ui.asking import may_discard
from actdesk.ui.drafts import DraftKeeper
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register.act_dialog import secret_words
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, Form, PlainLabel, TextInput


class TextDialog(Translated, QDialog):
    """Asks for one text. The safe button is the default; what was typed is not thrown away without a question."""

    def __init__(
        self, parent: QWidget | None, *, title: str, detail: str, label: str, act: str, text: str, optional: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._first = text
        self.form = Form(parent=self)
        self.form.add("text", TextInput(lines=4), optional=optional)
        self.form.label("text", label)
        self.form.set_values({"text": text})
        self.safe = Button(parent=self)
        self.act = Button(kind="primary", parent=self)
        self.act.setText(act)
        self.safe.setDefault(True)
        self.safe.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.safe)
        buttons.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.CARD)
        column.addWidget(PlainLabel(title, role="heading", wrap=True, parent=self))
        body = PlainLabel(detail, wrap=True, parent=self)
        body.setVisible(bool(detail))
        column.addWidget(body)
        column.addWidget(self.form)
        column.addLayout(buttons)
        self.setMinimumWidth(min(theme().pixels(480), 900))
        self.retranslate()
        self.form.focus_first()

    def retranslate(self) -> None:
        self.safe.setText(self.tr("Cancel"))

    def keep_draft(self, drafts: DraftKeeper | None, place: Place) -> None:
        self.form.keep_draft(drafts, place, title=self.windowTitle)

    def text(self) -> str:
        return str(self.form.values()["text"])

    def reject(self) -> None:
        if self.text() == self._first or may_discard(self):
            self.form.end_draft()
            super().reject()

    def _on_act(self) -> None:
        if not self.form.check():
            return
        if kind := secret_in(self.text()):
            self.form.show_errors({"text": secret_words(kind)})
            return
        self.accept()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        *,
        label: str,
        act: str,
        detail: str = "",
        text: str = "",
        optional: bool = False,
        drafts: DraftKeeper | None = None,
        place: Place | None = None,
    ) -> str | None:
        """Ask; the text, or None if the officer thinks better of it. Its draft stays until `drafts.drop_place`."""
        dialog = cls(parent, title=title, detail=detail, label=label, act=act, text=text, optional=optional)
        if place is not None:
            dialog.keep_draft(drafts, place)
        try:
            return dialog.text() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()
