"""The questions for files. Tests put functions of their own in their place."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from actdesk.ui.asking import ask_files, ask_pdf_place, ask_where
from actdesk.ui.i18n import say


def evidence_files(parent: QWidget) -> list[Path]:
    """Ask for files of any kind; empty if the officer thinks better of it."""
    return ask_files(parent, say("Cases", "Choose evidence"))


def export_place(parent: QWidget, name: str) -> Path | None:
    """Ask where a piece of evidence shall be written; None if the officer thinks better of it."""
    return ask_where(parent, say("Cases", "Export evidence"), name, replaces=False)


def file_place(parent: QWidget, name: str) -> Path | None:
    """Ask where the case file shall be written; None if the officer thinks better of it."""
    return ask_pdf_place(parent, say("Cases", "Save the case file"), name)
