"""A window is never larger than what the screen leaves it."""

from PySide6.QtWidgets import QWidget

from actdesk.ui.theme import theme

FRAME = 40  # the title bar and the edges, whose size the system tells only once the window is shown


def keep_on_screen(window: QWidget) -> None:
    """Make a window that is larger than its screen's free room as large as that room; called before it is shown."""
    if window.isMaximized() or window.isFullScreen():
        return
    room = window.screen().availableGeometry()
    window.resize(min(window.width(), room.width()), min(window.height(), room.height() - theme().pixels(FRAME)))
