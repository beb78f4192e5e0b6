"""Whether a PDF says what the kept document says: the answer behind `actdesk verify-report`.

A report carries the SHA-256 of the document that it was made from. The document is found by it in the store and
set again; only the same bytes are proof, since a text can be changed while the hash in the file is left alone.
"""

import re
from enum import StrEnum

from actdesk.reports.document import Document
from actdesk.reports.engine import render_pdf
from actdesk.reports.viewer import Viewer

_END = re.compile(r"(?:^|[,;\s])journal:([0-9]{1,18}):([0-9a-f]{64})(?:$|[,;\s])")
_HASH = re.compile(r"(?:^|[,;\s])sha256:([0-9a-f]{64})(?:$|[,;\s])")


class Verdict(StrEnum):
    """What a comparison says; only `IDENTICAL` is proof."""

    IDENTICAL = "identical"  # byte for byte
    SAME_TEXT = "same_text"  # every page reads the same; made by another version, or saved again
    DIFFERENT = "different"  # something was changed, or it is another report


def embedded_hash(pdf: bytes) -> str | None:
    """The content hash that the file claims; None if it is no report of ours. Raises `Refused` as `Viewer` does."""
    found = _HASH.search(Viewer(pdf).keywords())
    return found.group(1) if found else None


def carried_end(pdf: bytes) -> tuple[int, str] | None:
    """The end of the journal that the file carries: number and hash; None if it carries none.

    Raises `Refused` as `Viewer` does.
    """
    found = _END.search(Viewer(pdf).keywords())
    return (int(found.group(1)), found.group(2)) if found else None


def compare(pdf: bytes, kept: Document) -> Verdict:
    """Compare a file with the document kept for it. Raises `Refused` for a file that cannot be opened."""
    made = render_pdf(kept)
    if made == pdf:
        return Verdict.IDENTICAL
    same = _texts(pdf) == _texts(made)
    return Verdict.SAME_TEXT if same else Verdict.DIFFERENT


def _texts(pdf: bytes) -> list[list[str]]:
    return [text.split() for text in Viewer(pdf).texts()]
