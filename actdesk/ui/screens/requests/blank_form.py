"""The blank form as a file for somebody without ActDesk: which kind, in which language."""

from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from actdesk import words
from actdesk.domain.languages import Language
from actdesk.domain.request_forms import FormFormat
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.requests import asking
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, ChoiceField, PlainLabel

_SUFFIX = {FormFormat.PDF: "pdf", FormFormat.TEXT: "txt"}


class BlankFormDialog(Translated, QDialog):
    """Writes the present form. Nothing of the store stands in it."""

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self._labels = [PlainLabel(role="label", parent=self) for _ in range(2)]
        self.kind = ChoiceField([f.value for f in FormFormat], group="form_format", optional=False, parent=self)
        self.tongue = ChoiceField([la.value for la in Language], group="language", optional=False, parent=self)
        self.kind.set_value(FormFormat.PDF.value)
        self.tongue.set_value(i18n.current().value)
        self.cancel = Button(parent=self)
        self.save = Button(kind="primary", icon="download", parent=self)
        self.save.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.SMALL)
        for part in (self._heading, self._about, self._labels[0], self.kind, self._labels[1], self.tongue):
            column.addWidget(part)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column.addLayout(buttons)
        self.setMinimumWidth(theme().pixels(440))
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Blank form"))
        self._heading.setText(self.tr("Blank form"))
        self._about.setText(
            self.tr("For somebody without ActDesk. What comes back is taken in here, with every answer in its place.")
        )
        names = (self.tr("What"), self.tr("Language"))
        for label, editor, text in zip(self._labels, (self.kind, self.tongue), names, strict=True):
            label.setText(text)
            editor.setAccessibleName(text)
        self.cancel.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save as …"))

    def _on_save(self) -> None:
        format_, language = FormFormat(self.kind.value() or "pdf"), Language(self.tongue.value() or "en")
        name = words.word("form", "file_name", language)
        to = asking.ask_where(self, self.tr("Where shall the form go?"), name, _SUFFIX[format_])
        if to is None:
            return
        self.save.setEnabled(False)
        work = partial(self._context.desk.request_forms.write_blank, to, language=language, format_=format_)
        self._context.jobs.run(
            work, owner=self, done=self._on_written, failed=self._on_failed, title=self.windowTitle()
        )

    def _on_written(self, _nothing: None) -> None:
        self._context.notifier.tell(self.tr("The form is saved."))
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._context.notifier.explain(error)
