"""The report writer's port (`services.ports.ReportWriter`) on top of the reports that discovery finds."""

from typing import Any

from pydantic import ValidationError

from actdesk.domain.languages import Language
from actdesk.reports.document import Document
from actdesk.reports.engine import render_pages, render_pdf
from actdesk.reports.registry import discover
from actdesk.reports.texts import Texts
from actdesk.reports.verify import compare, embedded_hash


class Writer:
    """Turns facts into pages, and a file back into an answer. Safe on any thread."""

    def names(self, language: Language) -> dict[str, str]:
        """The reports that can be asked for in the Reports room, by key, with their names in a language."""
        say = Texts(language)
        return {key: say(f"{key}.name") for key, spec in sorted(discover().items()) if not spec.of_record}

    def document(self, report: str, facts: Any, language: Language, *, journal_end: str = "") -> str:
        """The report as plain data in its one canonical form; its SHA-256 and `journal_end` stand in the PDF."""
        made = discover()[report].build(facts, language)
        return Document.model_validate({**made.model_dump(), "journal_end": journal_end}).to_json()

    def pdf(self, document: str) -> bytes:
        """The document as PDF; the same text gives the same bytes."""
        return render_pdf(Document.from_json(document))

    def pages(self, document: str, ppi: float) -> list[bytes]:
        """The document's pages as PNG."""
        return render_pages(Document.from_json(document), ppi)

    def claimed(self, pdf: bytes) -> str | None:
        """The hash that a file says it was made from; None for a file that is no report. Raises `Refused`."""
        return embedded_hash(pdf)

    def compare(self, pdf: bytes, document: str) -> str:
        """How a file stands to a kept document: `identical`, `same_text` or `different`. Raises `Refused`."""
        try:
            kept = Document.from_json(document)
        except ValidationError:  # kept by another version, whose form this one does not read
            return "different"
        return compare(pdf, kept).value
