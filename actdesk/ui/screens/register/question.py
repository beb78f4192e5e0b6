"""How a question stands on the screen: what is asked above, a page that scrolls, and the two buttons at its foot."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, MessageBar, PlainLabel, Scrolled, lay_out_footed


class Question(Translated, QDialog):
    """The frame of a question. Subclasses put their parts on `page`, and say what `act` does."""

    def __init__(self, *, dangerous: bool = False, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self._detail = PlainLabel(role="muted", wrap=True, parent=self)
        self.notice = MessageBar(tone="warn", parent=self)
        self.notice.hide()
        self.cancel = Button(parent=self)
        self.act = Button(kind="danger" if dangerous else "primary", icon=icon, parent=self)
        (self.cancel if dangerous else self.act).setDefault(True)  # Enter in a field does nothing by a slip
        self.page = Scrolled(margin=Space.PAGE, parent=self)
        self.cancel.clicked.connect(self.reject)

    def lay_out(self, parts: Sequence[QWidget], *, beside: Sequence[QWidget] = ()) -> None:
        """Put the parts beneath the question, in their order; `beside`: buttons at the left of the foot."""
        for part in (self._heading, self._detail, self.notice, *parts):
            self.page.body.addWidget(part)
        self.page.body.addStretch(1)
        lay_out_footed(self, self.page, (self.cancel, self.act), beside=beside)

    def set_words(self, title: str, detail: str, act: str) -> None:
        """The question, a sentence about it, and the verb. Call it from `retranslate()`."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.act.setText(act)
        self.cancel.setText(self.tr("Cancel"))
