"""The questions that the system's own dialogs ask. Tests put functions of their own in their place."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from actdesk.ui.i18n import say


def ask_form(parent: QWidget, title: str) -> Path | None:
    """Ask for a form that came back. None: none after all."""
    dialog = QFileDialog(parent, title, _documents(), say("Requests", "Forms (*.pdf *.txt)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def ask_where(parent: QWidget, title: str, name: str, suffix: str) -> Path | None:
    """Ask where a file goes; one that is there is replaced only after a question. None: nowhere after all."""
    dialog = QFileDialog(parent, title, _documents(), f"*.{suffix}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{name}.{suffix}")
    return _answer(dialog)


def _answer(dialog: QFileDialog) -> Path | None:
    try:
        chosen = dialog.selectedFiles() if dialog.exec() == QFileDialog.DialogCode.Accepted else []
        return Path(chosen[0]) if chosen else None
    finally:
        dialog.deleteLater()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
