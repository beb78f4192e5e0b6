"""A record beside its list: header with its state and its acts, sections or tabs, its history at the end.

Below 900 pixels the record stands in place of the list, with a button that leads back.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from actdesk.ui.i18n import Translated
from actdesk.ui.settings_store import Preferences, numbers_of
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import Button, Chip, IconButton, PlainLabel, clear_layout
from actdesk.ui.widgets.flow import FlowLayout
from actdesk.ui.widgets.page import Scrolled
from actdesk.ui.widgets.timeline import HistorySection
from actdesk.ui.wording import Tone


class RecordPane(Translated, QFrame):
    """The frame of one record. Fill it with `add_section` (under each other) or `add_tab`; not both."""

    closed = Signal()  # the officer wants the list alone
    print_asked = Signal()  # the officer wants it on paper; see `offer_print`

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self._title = PlainLabel(role="heading", wrap=True, parent=self)
        self._subtitle = PlainLabel(role="muted", wrap=True, parent=self)
        self._chips = FlowLayout(spacing=Space.SMALL)
        self._back = Button(kind="quiet", icon="back", parent=self)
        self._close = IconButton("close", colour="muted", parent=self)
        self._print = IconButton("print", colour="muted", parent=self)
        self._print.hide()
        self._actions = FlowLayout(spacing=Space.SMALL)
        self._tabs: QTabWidget | None = None
        self.history = HistorySection(parent=self)
        self._scroll = Scrolled(margin=Space.CARD, parent=self)
        self._scroll.body.addWidget(self.history)
        self._scroll.body.addStretch(1)
        self._back.clicked.connect(self.closed)
        self._close.clicked.connect(self.closed)
        self._print.clicked.connect(self.print_asked)
        self._lay_out()
        self.set_narrow(False)
        self.retranslate()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addLayout(self._chips)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addLayout(words, 1)
        top.addWidget(self._print, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(Space.CARD, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        head.setSpacing(Space.SMALL)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(top)
        head.addLayout(self._actions)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(1, 1, 1, 1)
        self._body.setSpacing(0)
        self._body.addLayout(head)
        self._body.addWidget(self._scroll, 1)

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._close.set_label(self.tr("Close this record"))
        self._print.set_label(self.tr("Print…"))

    def offer_print(self, offered: bool = True) -> None:
        """Show the button that asks for this record on paper, or hide it: `print_asked`."""
        self._print.setVisible(offered)

    def set_head(self, title: str, subtitle: str = "", chips: Sequence[tuple[str, Tone]] = ()) -> None:
        """The record's name, a line about it, and its states as (word, tone)."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        clear_layout(self._chips)
        for text, tone in chips:
            self._chips.addWidget(Chip(text, tone, parent=self))
        self.setAccessibleName(title)

    def set_actions(self, buttons: Sequence[QWidget]) -> None:
        """What can be done with the record, the primary act first. Former buttons are taken away."""
        clear_layout(self._actions)
        for button in buttons:
            self._actions.addWidget(button)

    def add_section(self, widget: QWidget) -> None:
        """Put a part under the last one, above the history."""
        self._scroll.body.insertWidget(self._scroll.body.count() - 2, widget)

    def add_tab(self, widget: QWidget, title: str) -> int:
        """Put a part on a tab of its own; the history becomes the last tab. Returns the tab's number."""
        if self._tabs is None:
            self._tabs = QTabWidget(self)
            self._tabs.setDocumentMode(True)
            self._body.removeWidget(self._scroll)
            self._body.addWidget(self._tabs, 1)
            self._tabs.addTab(self._scroll, self.tr("History"))
        page = Scrolled(margin=Space.CARD, parent=self._tabs)
        page.body.addWidget(widget)
        page.body.addStretch(1)
        return self._tabs.insertTab(self._tabs.count() - 1, page, title.replace("&", "&&"))

    def set_tab_title(self, number: int, title: str) -> None:
        """For `retranslate()` of the owner."""
        if self._tabs is not None:
            self._tabs.setTabText(number, title.replace("&", "&&"))
            self._tabs.setTabText(self._tabs.count() - 1, self.tr("History"))

    def show_tabs(self, shown: bool) -> None:
        """False leaves the head of the record alone, with what stands beneath it."""
        if self._tabs is not None:
            self._tabs.setVisible(shown)

    def add_beneath_head(self, widget: QWidget) -> None:
        """Put a part between the head and the tabs."""
        self._body.insertWidget(1, widget)

    def show_tab(self, number: int) -> None:
        if self._tabs is not None:
            self._tabs.setCurrentIndex(number)

    def set_narrow(self, narrow: bool) -> None:
        """With the list beside it the pane has a cross; alone it has a way back."""
        self._back.setVisible(narrow)
        self._close.setVisible(not narrow)


class ListAndRecord(QWidget):
    """A list and the chosen record: side by side with a remembered splitter, or one at a time when narrow."""

    def __init__(
        self, key: str, list_part: QWidget, pane: QWidget, preferences: Preferences, *, parent: QWidget | None = None
    ) -> None:
        """`key` names the splitter's place in the preferences. The pane is hidden until `show_pane()`."""
        super().__init__(parent)
        self._key = f"splitter.{key}"
        self._list, self._pane = list_part, pane
        self._preferences = preferences
        self._wanted = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(Space.MEDIUM)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(list_part)
        self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        for part in (list_part, pane):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizes = numbers_of(preferences, self._key)
        self._splitter.setSizes(sizes if len(sizes) == 2 and all(sizes) else [600, 440])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self._splitter.splitterMoved.connect(self._keep)
        pane.hide()
        if isinstance(pane, RecordPane):
            pane.closed.connect(self.hide_pane)

    @property
    def is_narrow(self) -> bool:
        return self.width() < theme().pixels(Space.NARROW - Space.WIDE * 2)

    def show_pane(self) -> None:
        self._wanted = True
        self._arrange()

    def hide_pane(self) -> None:
        """Back to the list; the focus goes with it."""
        had_focus = self._pane.isAncestorOf(self.focusWidget()) if self.focusWidget() else True
        self._wanted = False
        self._arrange()
        if had_focus:
            self._list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.is_narrow
        self._pane.setVisible(self._wanted)
        self._list.setVisible(not (self._wanted and narrow))
        if isinstance(self._pane, RecordPane):
            self._pane.set_narrow(narrow)

    def _keep(self, _place: int, _index: int) -> None:
        self._preferences.set(self._key, list(self._splitter.sizes()))
