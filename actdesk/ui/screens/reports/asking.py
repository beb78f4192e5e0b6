"""The questions that the system's own dialogs ask. Tests put functions of their own in their place."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from actdesk.ui.i18n import say

_UNWANTED = set('<>:"/\\|?*')


def ask_where(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a PDF goes; a file that is there is replaced only after a question. None: nowhere after all."""
    dialog = QFileDialog(parent, title, _documents(), _pdf_files())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(plain_name(name))
    return _answer(dialog)


def ask_pdf(parent: QWidget, title: str) -> Path | None:
    """Ask for a PDF that is there."""
    dialog = QFileDialog(parent, title, _documents(), _pdf_files())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def plain_name(name: str) -> str:
    """A name that every system takes for a file."""
    return " ".join("".join(c for c in name if c not in _UNWANTED and c.isprintable()).split())[:120] or "report.pdf"


def _answer(dialog: QFileDialog) -> Path | None:
    try:
        chosen = dialog.selectedFiles() if dialog.exec() == QFileDialog.DialogCode.Accepted else []
        return Path(chosen[0]) if chosen else None
    finally:
        dialog.deleteLater()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _pdf_files() -> str:
    return say("Reports", "PDF documents (*.pdf)")
