"""What is wrong with a form, on top of it: a sentence each, and a way to its field."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.taborder import follow_layout
from actdesk.ui.widgets.basics import Button, PlainLabel
from actdesk.ui.widgets.messages import MessageBar


class ErrorSummary(Translated, MessageBar):
    """All errors of a form on top of it, each a link to its field."""

    chosen = Signal(str)  # the field's key

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tone="bad", parent=parent)
        self._links: list[QWidget] = []
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.set_text(i18n.say("ErrorSummary", "%n thing(s) to put right", self._count))
        self.setAccessibleName(self.text())

    def list_errors(self, errors: Mapping[str, str], general: str) -> None:
        for old in self._links:
            old.deleteLater()
        self._links = []
        self._count = len(errors) + bool(general)
        if general:
            self._add(PlainLabel(general, wrap=True, parent=self))
        for key, sentence in errors.items():
            link = _ErrorLink(key, sentence, parent=self)
            link.asked.connect(self.chosen)
            self._add(link)
        self.retranslate()
        self.setAccessibleDescription(" ".join([general, *errors.values()]).strip())
        self.setVisible(self._count > 0)
        follow_layout(self)

    def _add(self, widget: QWidget) -> None:
        self._links.append(widget)
        self.add_part(widget)


class _ErrorLink(Button):
    """A link that knows its field."""

    asked = Signal(str)

    def __init__(self, key: str, sentence: str, *, parent: QWidget) -> None:
        super().__init__(kind="link", parent=parent)
        self._key = key
        self.setText(sentence)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self._key)
