"""The questions for files. Tests put functions of their own in their place."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from actdesk.ui.asking import ask_pdf as ask_pdf
from actdesk.ui.asking import ask_pdf_place

_UNWANTED = set('<>:"/\\|?*')


def ask_where(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a PDF goes; a file that is there is replaced only after a question. None: nowhere after all."""
    return ask_pdf_place(parent, title, plain_name(name))


def plain_name(name: str) -> str:
    """A name that every system takes for a file."""
    return " ".join("".join(c for c in name if c not in _UNWANTED and c.isprintable()).split())[:120] or "report.pdf"
