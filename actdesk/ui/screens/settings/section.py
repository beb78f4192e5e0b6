"""What every part of the settings is: a card with a heading, a sentence, and its fields."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from actdesk.services.access import Access
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Card, PlainLabel


class Section(Translated, Card):
    """A part of the page. `retranslate()` is called once by the section itself, at the end of its `__init__`."""

    renamed = Signal()  # its heading was said, in whatever language
    appeared = Signal()  # it came or went

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.context = context
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self.body.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        self.body.setSpacing(Space.MEDIUM)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._about)

    def set_head(self, heading: str, about: str) -> None:
        self._heading.setText(heading)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.setAccessibleName(heading)
        self.renamed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.appeared.emit()
        return super().event(event)

    @property
    def access(self) -> Access:
        """The door. Raises `RuntimeError` where a test made the screen without one."""
        if self.context.access is None:
            raise RuntimeError("no access")
        return self.context.access

    def take_focus(self) -> None:
        """Put the focus where one would begin."""

    def is_dirty(self) -> bool:
        """True if something typed is not saved."""
        return False
