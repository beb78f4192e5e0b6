"""Pages of a document as they will be printed, in a window of their own, before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, PlainLabel, lay_out_footed
from actdesk.ui.widgets.page_view import PageView

LARGER = 1.6
PPI = 110.0  # of the pages that are drawn for it


class PagesDialog(Translated, QDialog):
    """Shows pages; the safe button goes back, the other asks where the file shall be written."""

    save_asked = Signal()

    def __init__(self, title: str, pages: Sequence[bytes], *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._shown = tuple(pages)
        self.setWindowTitle(title)
        self._count = PlainLabel(role="muted", wrap=True, parent=self)
        self.pages = PageView(parent=self)
        self.back = Button(parent=self)
        self.save = Button(kind="primary", icon="download", parent=self)
        head = QVBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.SMALL)
        head.setSpacing(Space.HAIR)
        head.addWidget(PlainLabel(title, role="heading", wrap=True, parent=self))
        head.addWidget(self._count)
        lay_out_footed(self, self.pages, (self.back, self.save), head=head)
        self.back.setDefault(True)
        self.back.clicked.connect(self.reject)
        self.save.clicked.connect(self.save_asked)
        self.pages.zoom_asked.connect(self._on_zoom)
        self.retranslate()
        room = self.screen().availableGeometry()
        self.resize(min(theme().pixels(760), room.width() - 40), min(theme().pixels(820), room.height() - 80))

    def retranslate(self) -> None:
        count = len(self._shown)
        said = self.tr("%n page(s). Read them before they leave your hands.", "", count)
        self._count.setText(said)
        self.back.setText(self.tr("Back"))
        self.save.setText(self.tr("Save as PDF…"))
        self.pages.setAccessibleName(self.tr("The pages, as they will be printed"))
        self.pages.setAccessibleDescription(self.tr("Arrow keys scroll, Ctrl and + or - enlarge."))
        name = self.tr("Page {page} of {count}")
        self.pages.show_pages(self._shown, [name.format(page=n, count=count) for n in range(1, count + 1)])

    def ask(self) -> None:
        """Open over the window; the pages take the focus, so that the arrow keys scroll them."""
        self.open()
        self.pages.setFocus()

    def _on_zoom(self, way: int) -> None:
        self.pages.set_zoom(LARGER if way > 0 else 1.0)
