"""The report writer's port (`services.ports.ReportWriter`) on top of the reports that discovery finds."""

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from actdesk.domain.languages import Language
from actdesk.reports.document import Document
from actdesk.reports.engine import render_pages, render_pdf
from actdesk.reports.registry import discover
from actdesk.reports.set_apart import set_apart
from actdesk.reports.texts import Texts
from actdesk.reports.verify import carried_end, compare, embedded_hash
from actdesk.reports.viewer import Viewer

Step = Callable[[int, int], None]
"""As `services.ports.Step`: hears how far it is, and may raise to stop."""

LONG = 60_000  # characters of a document: some 30 pages, which take about a second
MOST_SHOWN = 24  # pages of a long one that are drawn to be looked at
_AT_ONCE = 12  # pages that are drawn between two looks whether it shall stop
PAGE_INCHES = 8.27  # an A4 page is so wide


class Writer:
    """Turns facts into pages, and a file back into an answer. Safe on any thread."""

    def names(self, language: Language, *, of_records: bool = False) -> dict[str, str]:
        """The reports that can be asked for in the Reports room, by key, with their names in a language.

        `of_records`: those too that are asked for beside a record alone.
        """
        say = Texts(language)
        return {key: say(f"{key}.name") for key, spec in sorted(discover().items()) if of_records or not spec.of_record}

    def document(self, report: str, facts: Any, language: Language, *, journal_end: str = "") -> str:
        """The report as plain data in its one canonical form; its SHA-256 and `journal_end` stand in the PDF."""
        made = discover()[report].build(facts, language)
        return Document.model_validate({**made.model_dump(), "journal_end": journal_end}).to_json()

    def pdf(self, document: str, step: Step | None = None) -> bytes:
        """The document as PDF; the same text gives the same bytes.

        A long one is set in a process of its own, so that `step`, called meanwhile, can stop it by raising.
        """
        if len(document) < LONG:
            return render_pdf(Document.from_json(document))
        return set_apart(document, step or _go_on)

    def preview(self, document: str, ppi: float, step: Step | None = None) -> tuple[tuple[bytes, ...], int]:
        """The document's first pages as PNG, and how many there are; of a long one no more than `MOST_SHOWN`."""
        return self._drawn(document, ppi, step, MOST_SHOWN)

    def pages(self, document: str, ppi: float, step: Step | None = None) -> list[bytes]:
        """The document's pages as PNG, every one of them; `step`, called meanwhile, can stop it by raising."""
        return list(self._drawn(document, ppi, step, None)[0])

    def _drawn(self, document: str, ppi: float, step: Step | None, most: int | None) -> tuple[tuple[bytes, ...], int]:
        """The first `most` pages of a long document, or all pages; and how many there are."""
        if len(document) < LONG:
            pages = render_pages(Document.from_json(document), ppi)
            return tuple(pages), len(pages)
        go_on = step or _go_on
        told = Viewer(self.pdf(document, go_on))
        drawn: list[bytes] = []
        shown = told.pages if most is None else min(told.pages, most)
        for first in range(1, shown + 1, _AT_ONCE):
            go_on(len(drawn), shown)
            drawn += told.page_pngs(range(first, min(first + _AT_ONCE, shown + 1)), round(PAGE_INCHES * ppi))
        return tuple(drawn), told.pages

    def claimed(self, pdf: bytes) -> str | None:
        """The hash that a file says it was made from; None for a file that is no report. Raises `Refused`."""
        return embedded_hash(pdf)

    def carried(self, pdf: bytes) -> str | None:
        """The end of the journal that a file carries, "number:hash"; None if it carries none. Raises `Refused`."""
        end = carried_end(pdf)
        return f"{end[0]}:{end[1]}" if end else None

    def compare(self, pdf: bytes, document: str) -> str:
        """How a file stands to a kept document: `identical`, `same_text` or `different`. Raises `Refused`."""
        try:
            kept = Document.from_json(document)
        except ValidationError:  # kept by another version, whose form this one does not read
            return "different"
        return compare(pdf, kept).value


def _go_on(_done: int, _total: int) -> None:
    """Nobody wants to stop it."""
