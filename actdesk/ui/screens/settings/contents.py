"""The parts of the Settings page by name, at its left: choose one to go there; scrolling marks the one in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollBar, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import tamed

WIDE = 208  # logical pixels, long enough for the longest name in three languages on two lines


class Contents(Translated, QListWidget):
    """A line for each section that is shown. Moving the cursor scrolls; Enter puts the focus into the section."""

    chosen = Signal(object)  # Section: scroll there
    entered = Signal(object)  # Section: begin there

    def __init__(self, sections: Sequence[Section], bar: QScrollBar, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections, self._bar = tuple(sections), bar
        self.setObjectName("contents")
        tamed(self)
        self._going = False
        for section in self._sections:
            QListWidgetItem(section.accessibleName(), self)
            section.renamed.connect(self._name)
            section.appeared.connect(self._name)
        self._bar.valueChanged.connect(self._mark)
        self._bar.rangeChanged.connect(self._on_laid_out)
        self.currentRowChanged.connect(self._on_row)
        self.itemActivated.connect(self._on_activated)
        theme().changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Parts of the settings"))
        self._name()

    def _name(self) -> None:
        for row, section in enumerate(self._sections):
            item = self.item(row)
            if item is not None:
                item.setText(section.accessibleName())
                item.setHidden(section.isHidden())

    def _fit(self) -> None:
        self.setFixedWidth(theme().pixels(WIDE))

    def _on_laid_out(self, _first: int, _last: int) -> None:
        self._mark(self._bar.value())

    def _mark(self, value: int) -> None:
        """Mark the last part whose head is at or above the top; at the page's end the last one that is in sight."""
        if self._going:
            return
        shown = [row for row, section in enumerate(self._sections) if not section.isHidden()]
        passed = [row for row in shown if self._sections[row].y() <= value + Space.PAGE]
        at_end = value >= self._bar.maximum() > 0
        row = shown[-1] if at_end and shown else (passed[-1] if passed else (shown[0] if shown else -1))
        blocked = self.blockSignals(True)
        self.setCurrentRow(row)
        self.blockSignals(blocked)

    def _on_row(self, row: int) -> None:
        if row < 0:
            return
        self._going = True  # near the page's end two parts share one place of the bar: the one chosen stays marked
        self.chosen.emit(self._sections[row])
        self._going = False

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.entered.emit(self._sections[self.row(item)])
