"""What the policy says of a clause, shown where one types: nobody has to leave a form to read it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from actdesk.domain.policy import Clause
from actdesk.services.ports import Reference
from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, PlainLabel, Scrolled, lay_out_footed


class GuidanceText(Translated, QWidget):
    """A clause's rule, guidance and examples, under each other."""

    def __init__(self, clause: Clause, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._clause = clause
        self._rule = PlainLabel(role="label", wrap=True, parent=self)
        self._guidance = PlainLabel(wrap=True, parent=self)
        self._good = PlainLabel(wrap=True, parent=self)
        self._weak = PlainLabel(wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self._rule, self._guidance, self._good, self._weak):
            column.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        language, clause = i18n.current(), self._clause
        self._rule.setText(clause.rule[language])
        self._guidance.setText(clause.guidance[language])
        good, weak = clause.good_example, clause.weak_example
        self._good.setText(self.tr("As it should be: {example}").format(example=good[language]) if good else "")
        self._weak.setText(self.tr("As it should not be: {example}").format(example=weak[language]) if weak else "")
        self._good.setVisible(good is not None)
        self._weak.setVisible(weak is not None)


class GuidanceDialog(Translated, QDialog):
    """One clause in a window of its own, over the form that applies it."""

    def __init__(self, reference: Reference, clause_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._clause = reference.clause(clause_id)
        self._title = PlainLabel(role="heading", wrap=True, parent=self)
        self._text = GuidanceText(self._clause, parent=self)
        self._close = Button(parent=self)
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        page = Scrolled(margin=Space.PAGE, parent=self)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.body.addWidget(self._title)
        page.body.addWidget(self._text)
        page.body.addStretch(1)
        lay_out_footed(self, page, (self._close,))
        room = self.screen().availableGeometry()
        self.resize(min(theme().pixels(520), room.width() - 60), min(theme().pixels(460), room.height() - 100))
        self.retranslate()

    def retranslate(self) -> None:
        title = self._clause.title[i18n.current()]
        self.setWindowTitle(title)
        self._title.setText(title)
        self._close.setText(self.tr("Close"))
