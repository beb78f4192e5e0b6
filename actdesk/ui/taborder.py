"""Tab goes the way one reads: Qt's own order is that in which the parts were made, whatever the page looks like."""

from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QTabWidget, QWidget


def follow_layout(page: QWidget) -> None:
    """Bring the parts of `page` that take the focus into the order of its layouts. To be called again after changes."""
    before: QWidget | None = None
    for part in in_reading_order(page):
        if before is not None:
            QWidget.setTabOrder(before, part)
        before = part


def in_reading_order(page: QWidget) -> Iterator[QWidget]:
    """The parts that Tab can reach or could if they were shown, in the order of the layouts."""
    if page.focusPolicy() & Qt.FocusPolicy.TabFocus and page.focusProxy() is None:
        yield page
    for child in _children(page):
        yield from in_reading_order(child)


def _children(page: QWidget) -> Iterator[QWidget]:
    if isinstance(page, QScrollArea):
        if (inside := page.widget()) is not None:
            yield inside
    elif isinstance(page, QStackedWidget | QSplitter | QTabWidget):
        if isinstance(page, QTabWidget):
            yield page.tabBar()
        inner = (page.widget(number) for number in range(page.count()))
        yield from (widget for widget in inner if widget is not None)
    elif (layout := page.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """What stands in this layout and those within it, in their order.

    Asked by `indexOf` and never by `itemAt`: PySide keeps a wrapper of each item that it hands out, the item is
    deleted with its widget, and what is made at the same address later is then taken for it; the process dies.
    """
    host, direct = layout.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
    inner = layout.findChildren(QLayout, options=direct)
    beside = host.findChildren(QWidget, options=direct) if host is not None else []
    placed: list[tuple[int, QLayout | QWidget]] = [(layout.indexOf(part), part) for part in inner]
    placed += [(layout.indexOf(part), part) for part in beside]
    for number, part in sorted(placed, key=itemgetter(0)):
        if number < 0:
            continue
        if isinstance(part, QLayout):
            yield from _laid_out(part)
        else:
            yield part
