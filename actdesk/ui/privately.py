"""Nothing readable stays: windows, popups, clipboard, what Qt itself would write into the officer's home."""

import os

from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget


def keep_no_settings() -> None:
    """Qt's own file dialog keeps the folders where one was in a file in the home. It gets none that can be written."""
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, os.devnull)


def hide_all(app: QApplication, keep: QWidget) -> None:
    """Take every window but one from the screen, now: dialogs, menus, popups, tooltips, file dialogs."""
    while (popup := app.activePopupWidget()) is not None:
        popup.hide()
        popup.close()
    QToolTip.hideText()
    for window in app.topLevelWidgets():
        if window is not keep:
            window.hide()


def end_dialogs(app: QApplication, keep: QWidget) -> None:
    """End every dialog as if it had been cancelled; whoever waits for an answer gets the safe one.

    Not through `reject()`, which a dialog may answer with a question of its own.
    """
    for window in app.topLevelWidgets():
        if isinstance(window, QDialog) and window is not keep:
            QDialog.done(window, QDialog.DialogCode.Rejected.value)


def clear_clipboard(app: QApplication) -> None:
    """Take away what we copied; what other programs copied is not ours."""
    clipboard = app.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)


def paint_now(app: QApplication) -> None:
    """Let the screen show what was hidden before anything slow begins; no key and no pointer is heard meanwhile."""
    app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
