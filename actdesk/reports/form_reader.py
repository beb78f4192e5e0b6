"""The values of a form's fields, read in the process that opens foreign PDFs; its pages are not looked at.

ISO 32000-1, 12.7: a field has its value in `/V`, inherited from its parents, its name from all of them.
"""

import io
import logging
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PdfReadError
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, NameObject, StreamObject, TextStringObject

from actdesk.domain.request_forms import MOST_TEXT

MOST_FIELDS = 2_000
DEEPEST = 16  # levels of fields
LONGEST_NAME = 200


class FormTrouble(Exception):
    """The form cannot be read; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def values_of(pdf: bytes) -> dict[str, str]:
    """Return the values by full field name, as the file writes it. An unticked box and an empty field are left out.

    Raises `FormTrouble` (`pdf_locked`, `form_no_fields`, `form_too_large`, `pdf_damaged`) and whatever pypdf does on
    a damaged file.
    """
    logging.disable(logging.CRITICAL)  # pypdf quotes the file in its warnings
    if b"%PDF-" not in pdf[:1024]:
        raise FormTrouble("pdf_damaged")
    reader = PdfReader(io.BytesIO(pdf), strict=False)
    if reader.is_encrypted:
        raise FormTrouble("pdf_locked")
    try:
        root = reader.trailer["/Root"].get_object()
    except (KeyError, PdfReadError):
        raise FormTrouble("pdf_damaged") from None
    if not isinstance(root, DictionaryObject):
        raise FormTrouble("pdf_damaged")
    form = _resolved(root.get("/AcroForm"))
    fields = _resolved(form.get("/Fields")) if isinstance(form, DictionaryObject) else None
    if not isinstance(fields, ArrayObject) or not fields:
        raise FormTrouble("form_no_fields")
    return _walked(fields)


def _walked(fields: ArrayObject) -> dict[str, str]:
    values: dict[str, str] = {}
    waiting: list[tuple[Any, str, Any, int]] = [(item, "", None, 0) for item in reversed(fields)]
    seen, size = 0, 0
    while waiting:
        item, above, inherited, depth = waiting.pop()
        seen += 1
        if seen > MOST_FIELDS or depth > DEEPEST:
            raise FormTrouble("form_too_large")
        node = _resolved(item)
        if not isinstance(node, DictionaryObject):
            continue
        own = _resolved(node.get("/T"))
        name = ".".join(filter(None, (above, str(own) if own is not None else "")))[:LONGEST_NAME]
        value = node.get("/V", inherited)
        kids = _resolved(node.get("/Kids"))
        if isinstance(kids, ArrayObject) and kids:
            waiting += [(kid, name, value, depth + 1) for kid in reversed(kids)]
            continue
        text = _text(value)
        size += len(text)
        if size > MOST_TEXT:
            raise FormTrouble("form_too_large")
        if name and text and text != "Off":
            values[name] = text
    return values


def _resolved(value: Any) -> Any:
    return None if value is None else value.get_object()


def _text(value: Any) -> str:
    found = _resolved(value)
    match found:
        case StreamObject():
            data = found.get_data()
            return data[:MOST_TEXT].decode("utf-16" if data[:2] in (b"\xfe\xff", b"\xff\xfe") else "utf-8", "replace")
        case TextStringObject():
            return str(found)
        case ByteStringObject():
            return bytes(found).decode("utf-8", "replace")
        case NameObject():
            return str(found).removeprefix("/")
        case ArrayObject():
            return "\n".join(_text(part) for part in found[:100] if not isinstance(part, ArrayObject))
        case _:
            return ""
