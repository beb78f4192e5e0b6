"""The question for a file. Tests put a function of their own in its place."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from actdesk.ui.asking import ask_file
from actdesk.ui.i18n import say


def ask_pdf(parent: QWidget, title: str) -> Path | None:
    """Ask for a PDF that is there; None if the officer thinks better of it."""
    return ask_file(parent, title, say("Policy", "PDF documents (*.pdf)"))
