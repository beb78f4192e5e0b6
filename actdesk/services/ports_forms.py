"""What the request form on paper needs from outside; `reports` fits it without knowing it."""

from typing import Protocol

from actdesk.domain.request_forms import FormFormat, FormSheet


class FormFiles(Protocol):
    """Turns forms into bytes, and the bytes of a form that came back into its values."""

    def write(self, sheet: FormSheet, format_: FormFormat) -> bytes: ...
    def read(self, data: bytes) -> dict[str, str]:
        """Return the values by field name. Raises `Refused` with a code that says why the file is no form."""
        ...
