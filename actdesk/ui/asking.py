"""The questions that every room asks in the same words: for a file, and whether what was typed may go."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from actdesk.ui.i18n import say
from actdesk.ui.widgets import ConfirmDialog


def may_discard(parent: QWidget) -> bool:
    """Ask whether what was typed may be thrown away."""
    return ConfirmDialog.ask(
        parent,
        say("Asking", "Throw away what you typed?"),
        detail=say("Asking", "It is not saved yet."),
        act=say("Asking", "Throw it away"),
        keep=say("Asking", "Go on writing"),
        dangerous=True,
    )


def ask_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for a file that is there, of `kinds` as Qt writes them. None: none after all."""
    dialog = QFileDialog(parent, title, _documents(), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def ask_where(parent: QWidget, title: str, name: str, suffix: str, kinds: str = "") -> Path | None:
    """Ask where a file goes; one that is there is replaced only after a question. None: nowhere after all."""
    dialog = QFileDialog(parent, title, _documents(), kinds or f"*.{suffix}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name if name.endswith(f".{suffix}") else f"{name}.{suffix}")
    return _answer(dialog)


def _answer(dialog: QFileDialog) -> Path | None:
    try:
        chosen = dialog.selectedFiles() if dialog.exec() == QFileDialog.DialogCode.Accepted else []
        return Path(chosen[0]) if chosen else None
    finally:
        dialog.deleteLater()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
