"""The questions for files. Tests put functions of their own in their place."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from actdesk.ui.asking import ask_file
from actdesk.ui.asking import ask_where as ask_where
from actdesk.ui.i18n import say


def ask_form(parent: QWidget, title: str) -> Path | None:
    """Ask for a form that came back. None: none after all."""
    return ask_file(parent, title, say("Requests", "Forms (*.pdf *.txt)"))
