"""The screens at the left: icon and word, icons alone where the window is narrow, arrows and Ctrl+1 to 9."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from actdesk.ui import icons
from actdesk.ui.i18n import Translated
from actdesk.ui.screens import ScreenSpec
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import LogoMark, PlainLabel, plain_tip

_KEY = Qt.ItemDataRole.UserRole


class Navigation(Translated, QFrame):
    """The list of screens under the program's mark."""

    chosen = Signal(str)  # the screen's key

    def __init__(self, specs: Sequence[ScreenSpec], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "side")
        self._specs = tuple(specs)
        self._wide = True
        self._mark = LogoMark(parent=self)
        self._name = PlainLabel("ActDesk", role="heading", parent=self)
        self._list = QListWidget(self)
        self._list.setObjectName("navigation")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        for spec in self._specs:
            item = QListWidgetItem(self._list)
            item.setData(_KEY, spec.key)
        brand = QHBoxLayout()
        brand.setContentsMargins(Space.CARD, Space.MEDIUM, Space.SMALL, Space.SMALL)
        brand.setSpacing(Space.SMALL)
        brand.addWidget(self._mark)
        brand.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.SMALL)
        column.setSpacing(Space.HAIR)
        column.addLayout(brand)
        column.addWidget(self._list, 1)
        self._list.currentItemChanged.connect(self._on_item)
        theme().changed.connect(self._repaint)
        self._bind_keys()
        self._repaint()
        self.retranslate()

    def _bind_keys(self) -> None:
        for number, spec in enumerate(self._specs[:9], start=1):
            shortcut = _ScreenKey(spec.key, f"Ctrl+{number}", self)
            shortcut.pressed.connect(self.choose)

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Screens"))
        for row, spec in enumerate(self._specs):
            item = self._list.item(row)
            title = spec.title()
            item.setText(title if self._wide else "")
            item.setToolTip(plain_tip(f"{title} (Ctrl+{row + 1})" if row < 9 else title))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
        self._fit()

    def set_wide(self, wide: bool) -> None:
        """Show words beside the icons, or the icons alone."""
        if wide != self._wide:
            self._wide = wide
            self.retranslate()

    @property
    def is_wide(self) -> bool:
        return self._wide

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.doItemsLayout()  # what was laid out before the style was there has rows of half the height

    def choose(self, key: str) -> None:
        for row, spec in enumerate(self._specs):
            if spec.key == key:
                self._list.setCurrentRow(row)

    def mark(self, key: str) -> None:
        """Show where the officer is without saying so anew."""
        blocked = self._list.blockSignals(True)
        self.choose(key)
        self._list.blockSignals(blocked)

    def take_focus(self) -> None:
        self._list.setFocus()

    def wanted_width(self, wide: bool) -> int:
        """How many pixels the list takes in either form, at the font size of the moment."""
        icon = theme().pixels(20)
        if not wide:
            return icon + 2 * Space.SMALL + 2 * Space.MEDIUM + 12
        metrics = self._list.fontMetrics()
        words = max((metrics.horizontalAdvance(spec.title()) for spec in self._specs), default=0)
        return max(words + icon + 76, theme().pixels(168))

    def _fit(self) -> None:
        self.setFixedWidth(self.wanted_width(self._wide))
        self._name.setVisible(self._wide)

    def _repaint(self) -> None:
        size = theme().pixels(20)
        self._mark.draw(theme().pixels(28))
        self._list.setIconSize(QSize(size, size))
        for row, spec in enumerate(self._specs):
            picture = QIcon(icons.pixmap(spec.icon, "muted", size))
            picture.addPixmap(icons.pixmap(spec.icon, "accent", size), QIcon.Mode.Selected)
            self._list.item(row).setIcon(picture)
        self._fit()

    def _on_item(self, current: QListWidgetItem | None, _previous: QListWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(str(current.data(_KEY)))


class _ScreenKey(QShortcut):
    """A shortcut that knows its screen."""

    pressed = Signal(str)

    def __init__(self, key: str, sequence: str, parent: QWidget) -> None:
        super().__init__(QKeySequence(sequence), parent)
        self._key = key
        self.setContext(Qt.ShortcutContext.WindowShortcut)
        self.activated.connect(self._on_activated)

    def _on_activated(self) -> None:
        self.pressed.emit(self._key)
