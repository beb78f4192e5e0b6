"""Document -> PDF or page images, with Typst.

The template may read one folder, the shipped templates; no font, package or file of the machine is looked at,
and the text of a report reaches it as data. Exported with Typst's own PDF/A-2a and PDF/UA-1 checks.
"""

import functools
import json
import re
from datetime import datetime
from typing import TYPE_CHECKING, Literal

import typst

from actdesk import paths
from actdesk.reports.document import Document
from actdesk.reports.glyphs import font_folders
from actdesk.reports.payload import Step, payload

if TYPE_CHECKING:
    from typst import PDFStandard  # stands in the stubs alone

_STANDARDS: "list[PDFStandard]" = ["a-2a", "ua-1"]


class RenderFailed(RuntimeError):
    """Our bug: the template and the document do not fit. Says nothing of the report's text, which may be private."""


def render_pdf(document: Document, step: Step | None = None) -> bytes:
    """Return the report as a tagged PDF 1.7 (A-2a, UA-1). The same document gives the same bytes.

    `step` hears how much of the text is measured. Raises `RenderFailed`; the caller writes the bytes.
    """
    (pdf,) = _compile(document, "pdf", None, step)
    return pdf


def render_pages(document: Document, ppi: float = 96.0) -> list[bytes]:
    """Return each page as PNG at `ppi` pixels per inch (A4 at 96: 794 × 1123). Raises `RenderFailed`."""
    return _compile(document, "png", ppi)


@functools.cache
def _fonts() -> typst.Fonts:
    folders: list[str] = [str(folder) for folder in font_folders()]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


def _compile(
    document: Document, form: Literal["pdf", "png"], ppi: float | None, step: Step | None = None
) -> list[bytes]:
    root = paths.resources() / "reports"
    nowhere = root / "no-packages"  # a package would have to come from here or from a network: neither is there
    failed = ""
    try:
        compiler = typst.Compiler(
            input=root / "base.typ",
            root=root,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"document": json.dumps(payload(document, step), ensure_ascii=False)},
            package_path=nowhere,
            package_cache_path=nowhere,
        )
        out = compiler.compile(
            format=form,
            ppi=ppi,
            pdf_standards=_STANDARDS if form == "pdf" else None,
            timestamp=_fixed(document.made_at),
        )
    except typst.TypstError as error:
        failed = re.split('[`"]', error.message)[0].strip()  # what follows a quote may be the report's own text
    if failed:
        raise RenderFailed(f"{document.key}: {failed}")
    if isinstance(out, bytes):
        return [out]
    if out is None:
        raise RenderFailed(f"{document.key}: nothing came back")
    return list(out)


def _fixed(moment: datetime) -> datetime:
    """The time in UTC to the second: what the file's metadata say, whatever zone the machine is in."""
    return moment.replace(microsecond=0)
