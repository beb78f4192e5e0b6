"""The questions that the system's own dialogs ask. Tests put functions of their own in their place."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from actdesk.ui.i18n import say


def evidence_files(parent: QWidget) -> list[Path]:
    """Ask for files of any kind; empty if the officer thinks better of it."""
    names, _chosen = QFileDialog.getOpenFileNames(parent, say("Cases", "Choose evidence"))
    return [Path(name) for name in names]


def export_place(parent: QWidget, name: str) -> Path | None:
    """Ask where a piece of evidence shall be written; None if the officer thinks better of it.

    The system's own question about replacing a file is left out: nothing is ever written over.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _filter = QFileDialog.getSaveFileName(
        parent,
        say("Cases", "Export evidence"),
        str(Path(folder) / name),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return Path(chosen) if chosen else None


def file_place(parent: QWidget, name: str) -> Path | None:
    """Ask where the case file shall be written; None if the officer thinks better of it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _filter = QFileDialog.getSaveFileName(
        parent, say("Cases", "Save the case file"), str(Path(folder) / name), "PDF (*.pdf)"
    )
    return Path(chosen) if chosen else None
