"""The question that the system's own dialog asks. Tests put a function of their own in its place."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from actdesk.ui.i18n import say


def ask_pdf(parent: QWidget, title: str) -> Path | None:
    """Ask for a PDF that is there; None if the officer thinks better of it."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name, _chosen = QFileDialog.getOpenFileName(parent, title, place, say("Policy", "PDF documents (*.pdf)"))
    return Path(name) if name else None
