"""The help pages inside the program: their titles at the left, the chosen one at the right, as plain text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from actdesk.domain.languages import Language
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.policy.help_text import Block, HelpPage, Shape, read_pages
from actdesk.ui.screens.policy.parts import BackBar, chosen_key, two_sides
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Card, PlainLabel, Scrolled, clear_layout, tamed

_KEY = Qt.ItemDataRole.UserRole


class HelpTab(Translated, QWidget):
    """Reads the pages of the language of the moment when it is first shown, and again in another language."""

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._language: Language | None = None
        self._pages: tuple[HelpPage, ...] = ()
        self._wanted = ""  # a page that was asked for before the pages were read
        self._list = tamed(QListWidget(self))
        self._card = Card(parent=self)
        self._scroll = Scrolled(parent=self)
        self._scroll.body.addWidget(self._card)
        self._scroll.body.addStretch(1)
        self._pane = QWidget(self)
        self._back = BackBar(parent=self._pane)
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._back)
        column.addWidget(self._scroll, 1)
        self._sides = two_sides("policy.help", self._list, self._pane, context.preferences, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, Space.MEDIUM, 0, 0)
        whole.addWidget(self._sides)
        self._list.currentItemChanged.connect(self._on_current)
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemClicked.connect(self._on_activated)
        self._back.asked.connect(self._sides.hide_pane)
        self._back.follow(self._sides)
        self.retranslate()

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Help pages"))
        if self._language is not None:
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._language is None:
            self._read()

    def show_page(self, key: str) -> None:
        """Show the page of this key once it is read; one that there is not leaves the page as it is."""
        self._wanted = key
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item is not None and item.data(_KEY) == key:
                self._list.setCurrentItem(item)
                self._sides.show_pane()
        self._list.setFocus()

    def _read(self) -> None:
        self._language = self._context.language()
        self._context.jobs.run(
            read_pages, self._language, owner=self, done=self._on_read, failed=self._context.notifier.explain
        )

    def _on_read(self, pages: tuple[HelpPage, ...]) -> None:
        key = self._wanted or chosen_key(self._list) or (pages[0].key if pages else "")
        self._pages = pages
        blocked = self._list.blockSignals(True)
        self._list.clear()
        for page in pages:
            item = QListWidgetItem(page.title, self._list)
            item.setData(_KEY, page.key)
            if page.key == key:
                self._list.setCurrentItem(item)
        self._list.blockSignals(blocked)
        self._wanted = ""
        self._show(key)
        if not self._sides.is_narrow:
            self._sides.show_pane()

    def _on_current(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(str(item.data(_KEY)))

    def _on_activated(self, _item: QListWidgetItem) -> None:
        self._sides.show_pane()

    def _show(self, key: str) -> None:
        clear_layout(self._card.body)
        page = next((page for page in self._pages if page.key == key), None)
        if page is None:
            return
        self._add(PlainLabel(page.title, role="title", wrap=True, parent=self._card))
        for block in page.blocks:
            self._add(self._drawn(block))
        self._scroll.verticalScrollBar().setValue(0)

    def _add(self, widget: QWidget) -> None:
        self._card.body.addWidget(widget)
        widget.show()

    def _drawn(self, block: Block) -> QWidget:
        if block.shape is Shape.HEADING:
            heading = PlainLabel(block.text, role="heading", wrap=True, parent=self._card)
            heading.setContentsMargins(0, Space.SMALL, 0, 0)
            return heading
        if block.shape is Shape.PARAGRAPH:
            return PlainLabel(block.text, wrap=True, parent=self._card)
        line = QWidget(self._card)
        row = QHBoxLayout(line)
        row.setContentsMargins(Space.SMALL, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        mark = PlainLabel(block.mark, parent=line)
        mark.setFixedWidth(theme().pixels(20))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(block.text, wrap=True, parent=line), 1)
        return line
