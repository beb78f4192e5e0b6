"""Walks a tree of widgets as a screen reader does, and says what it would miss."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QSpinBox, QTabBar, QWidget

_INNER = ("qt_", "_qt")


def complaints(root: QWidget) -> list[str]:
    """Sentences about focusable widgets without a name, labels without text, and text that may be markup."""
    found: list[str] = []
    for widget in _walk(root):
        if isinstance(widget, QLabel):
            found += _about_label(widget)
        elif _takes_focus(widget) and not _name(widget):
            found.append(f"{_path(widget, root)} takes the focus and has no name")
    return found


def _walk(root: QWidget) -> Iterator[QWidget]:
    yield root
    for child in root.children():
        if isinstance(child, QWidget) and not child.isWindow() and not child.isHidden():
            yield from _walk(child)


def _takes_focus(widget: QWidget) -> bool:
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        return False
    inner = isinstance(widget.parent(), QComboBox | QSpinBox)  # named through the field they belong to
    return not inner and not widget.objectName().startswith(_INNER) and not isinstance(widget, QTabBar)


def _name(widget: QWidget) -> str:
    """The name by which a screen reader calls it. Qt gives a combo box its value as name: ask for the label."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QComboBox | QSpinBox | QLineEdit):
        return ""
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface else ""
    if not name and isinstance(widget, QAbstractButton):
        name = widget.text()
    return name.strip()


def _about_label(label: QLabel) -> list[str]:
    where = f"label “{label.text()[:40]}” in {type(label.parent()).__name__}"
    if label.pixmap().isNull() and not label.text().strip() and not label.accessibleName():
        return [f"{where} is empty"]
    if label.text() and label.textFormat() != Qt.TextFormat.PlainText:
        return [f"{where} may take text for markup"]
    return []


def _path(widget: QWidget, root: QWidget) -> str:
    steps: list[str] = []
    at: QWidget | None = widget
    while at is not None and at is not root:
        steps.append(f"{type(at).__name__}{'#' + at.objectName() if at.objectName() else ''}")
        parent = at.parent()
        at = parent if isinstance(parent, QWidget) else None
    return "/".join([type(root).__name__, *reversed(steps)])
