"""A small link from what applies a clause of the policy to the clause itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from actdesk.ui import wording
from actdesk.ui.i18n import Translated
from actdesk.ui.widgets.basics import Button, plain_tip


class ClauseLink(Translated, Button):
    """ "Policy: people under 18 →"; `asked` says which clause is wanted."""

    asked = Signal(str)  # the clause's id

    def __init__(self, clause_id: str, *, parent: QWidget | None = None) -> None:
        super().__init__(kind="link", parent=parent)
        self._clause = clause_id
        self.clicked.connect(self._on_clicked)
        self.retranslate()

    @property
    def clause_id(self) -> str:
        return self._clause

    def retranslate(self) -> None:
        title = wording.clause_title(self._clause)
        self.setText(self.tr("Policy: {clause} →").format(clause=title))
        self.setAccessibleName(self.tr("Open the policy at “{clause}”").format(clause=title))
        self.setToolTip(plain_tip(self._clause))

    def _on_clicked(self) -> None:
        self.asked.emit(self._clause)
