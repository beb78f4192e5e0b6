"""The questions for files. Tests put functions of their own in their place."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from actdesk.ui import asking
from actdesk.ui.i18n import say

_UNWANTED = set('<>:"/\\|?*')


def ask_where(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a PDF goes; a file that is there is replaced only after a question. None: nowhere after all."""
    return asking.ask_where(parent, title, plain_name(name), "pdf", _pdf_files())


def ask_pdf(parent: QWidget, title: str) -> Path | None:
    """Ask for a PDF that is there."""
    return asking.ask_file(parent, title, _pdf_files())


def plain_name(name: str) -> str:
    """A name that every system takes for a file."""
    return " ".join("".join(c for c in name if c not in _UNWANTED and c.isprintable()).split())[:120] or "report.pdf"


def _pdf_files() -> str:
    return say("Reports", "PDF documents (*.pdf)")
