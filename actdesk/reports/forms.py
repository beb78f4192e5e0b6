"""The request form on paper, for the services: written here, and read back in the process for foreign PDFs."""

from actdesk.domain.base import Refused
from actdesk.domain.request_forms import FormFormat, FormSheet, read_text, written_as_text
from actdesk.reports import viewer

MOST_BYTES = 20_000_000


class Forms:
    """Fits `services.ports_forms.FormFiles`. Safe on any thread."""

    def write(self, sheet: FormSheet, format_: FormFormat) -> bytes:
        """Return the form with the sheet's answers in it."""
        if format_ is FormFormat.TEXT:
            return written_as_text(sheet).replace("\n", "\r\n").encode("utf-8-sig")  # so that every editor knows it
        from actdesk.reports.form_pdf import write_form  # two PDF libraries: a third of a second of every start

        return write_form(sheet)

    def read(self, data: bytes) -> dict[str, str]:
        """Return the values by field name, of a PDF or a text. Raises `Refused`.

        Codes: `form_empty`, `form_too_large`, `form_not_ours`, `form_no_fields`, `pdf_damaged`, `pdf_locked`,
        `pdf_too_slow`.
        """
        if not data.strip():
            raise Refused("form_empty")
        if len(data) > MOST_BYTES:
            raise Refused("form_too_large")
        if b"%PDF-" in data[:1024]:
            return {name.replace("-", "."): value for name, value in viewer.form_values(data).items()}
        values = read_text(_decoded(data))
        if values is None:
            raise Refused("form_not_ours")
        return values


def _decoded(data: bytes) -> str:
    """The text, by its mark, as UTF-8, or as the old encoding of Windows, in which every byte is something."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
