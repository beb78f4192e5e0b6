"""The policy's guidance on one criterion, with a good and a weak example, beside what is written or judged."""

from PySide6.QtWidgets import QWidget

from actdesk.domain.policy import Clause
from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.widgets import Card, PlainLabel


class GuidanceCard(Translated, Card):
    """One clause in our own words."""

    def __init__(self, clause: Clause, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._clause = clause
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self._rule = PlainLabel(wrap=True, parent=self)
        self._text = PlainLabel(role="muted", wrap=True, parent=self)
        self._good_head = PlainLabel(role="label", wrap=True, parent=self)
        self._good = PlainLabel(wrap=True, parent=self)
        self._weak_head = PlainLabel(role="label", wrap=True, parent=self)
        self._weak = PlainLabel(wrap=True, parent=self)
        self._good_head.set_tone("good")
        self._weak_head.set_tone("warn")
        for label in (
            self._title,
            self._rule,
            self._good_head,
            self._good,
            self._weak_head,
            self._weak,
            self._text,
        ):
            self.body.addWidget(label)
        self.retranslate()

    def retranslate(self) -> None:
        language = i18n.current()
        self._title.setText(self._clause.title[language])
        self._rule.setText(self._clause.rule[language])
        self._text.setText(self._clause.guidance[language])
        for head, label, text in (
            (self._good_head, self._good, self._clause.good_example),
            (self._weak_head, self._weak, self._clause.weak_example),
        ):
            label.setText(text[language] if text else "")
            head.setVisible(text is not None)
            label.setVisible(text is not None)
        self._good_head.setText(self.tr("A good answer"))
        self._weak_head.setText(self.tr("A weak answer"))
