"""Says what of a page is cut off: words wider or higher than their place, and a page wider than its window."""

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from actdesk.ui.widgets import ElidedLabel


def cut_off(root: QWidget) -> list[str]:
    """Sentences about labels and buttons whose words do not fit, and about pages that scroll sideways."""
    found: list[str] = []
    for label in root.findChildren(QLabel):
        if label.isVisibleTo(root) and label.text() and not isinstance(label, ElidedLabel):
            found += _label(label)
    for button in root.findChildren(QPushButton):
        if button.isVisibleTo(root) and button.width() < button.minimumSizeHint().width():
            found.append(f"button “{button.text() or button.accessibleName()}” is {button.width()} wide")
    for area in root.findChildren(QScrollArea):
        if area.isVisibleTo(root) and area.horizontalScrollBar().maximum() > 0:
            found.append(f"{type(area).__name__} scrolls sideways by {area.horizontalScrollBar().maximum()}")
    return found


def _label(label: QLabel) -> list[str]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return [f"“{label.text()[:40]}” is {label.height()} of {needed} high"] if label.height() < needed else []
    needed = max(label.fontMetrics().horizontalAdvance(line) for line in label.text().split("\n"))
    return [f"“{label.text()[:40]}” is {label.width()} of {needed} wide"] if label.width() < needed else []
