"""Cells that a spreadsheet would run as a formula, and how they are written so that it does not.

A text that begins with one of these marks gets an apostrophe before it, which spreadsheets take for "this is text";
one that has apostrophes before such a mark gets one more, so that reading back is never a guess. (OWASP, CSV
injection: the marks are = + - @, tab and carriage return; line feeds and the wide forms are treated alike by some.)
"""

import re

_STARTS = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def harmless(text: str) -> str:
    """Return the text as it is written into a CSV file."""
    return f"'{text}" if _STARTS.match(text) else text


def as_meant(cell: str) -> str:
    """Return the text that `harmless` was given; other people's files mean the same by such an apostrophe."""
    return cell[1:] if cell.startswith("'") and _STARTS.match(cell) else cell
