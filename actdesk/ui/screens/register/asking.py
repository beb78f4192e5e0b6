"""The questions for files. Tests put functions of their own in their place."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from actdesk.ui.asking import ask_file
from actdesk.ui.asking import ask_where as ask_where
from actdesk.ui.i18n import say


def ask_table(parent: QWidget, title: str) -> Path | None:
    """Ask for a table that is there. None: none after all."""
    return ask_file(parent, title, say("Register", "Tables (*.csv *.tsv *.txt *.xlsx)"))
