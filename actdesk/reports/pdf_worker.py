"""The process that opens foreign PDFs: it holds one at a time, answers with page images and text, and can be killed.

Standard input: a line of JSON; with `"do": "open"` or `"form"`, followed by that many bytes. Standard output: four
bytes of length, a JSON object, four bytes of length, bytes. Only codes come back: a fault's text may quote the file.
"""

import json
import os
import struct
import sys
import zlib
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, BinaryIO

import pypdfium2
from pypdfium2 import raw

from actdesk.privacy import keep_private

MEMORY = 1 << 30  # bytes of data that the process may hold
MOST_PIXELS = 40_000_000  # of one page image
MOST_TEXT = 200_000  # characters of one page

Reply = tuple[dict[str, Any], bytes]


class Wrong(Exception):
    """The request cannot be met; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Reader:
    """One opened PDF and what can be asked of it."""

    def __init__(self) -> None:
        self._pdf: pypdfium2.PdfDocument | None = None

    def answer(self, request: dict[str, Any], data: bytes) -> Reply:
        """Do what one request asks; every fault becomes a code."""
        try:
            match request["do"]:
                case "open":
                    return self._open(data)
                case "png":
                    return {}, self._png(int(request["page"]), int(request["width"]))
                case "text":
                    return {"text": self._text(int(request["page"]))}, b""
                case "form":
                    return {"values": form_values(data)}, b""
                case "metadata":
                    return {"keywords": self._known().get_metadata_value("Keywords")}, b""
                case _:
                    raise Wrong("pdf_no_such_act")
        except Wrong as wrong:
            return {"refused": wrong.code}, b""
        except MemoryError:
            return {"refused": "pdf_too_large"}, b""
        except Exception:  # noqa: BLE001  a slip on a hostile file must not end the process without an answer
            return {"refused": "pdf_damaged"}, b""

    def _open(self, data: bytes) -> Reply:
        try:
            self._pdf = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as fault:
            locked = getattr(fault, "err_code", None) == raw.FPDF_ERR_PASSWORD
            raise Wrong("pdf_locked" if locked else "pdf_damaged") from None
        pages = len(self._pdf)
        if not pages:
            raise Wrong("pdf_damaged")
        return {"pages": pages}, b""

    def _known(self) -> pypdfium2.PdfDocument:
        if self._pdf is None:
            raise Wrong("pdf_damaged")
        return self._pdf

    def _page(self, number: int) -> pypdfium2.PdfPage:
        pdf = self._known()
        if not 1 <= number <= len(pdf):
            raise Wrong("pdf_no_such_page")
        return pdf[number - 1]

    def _png(self, number: int, width: int) -> bytes:
        page = self._page(number)
        wide, high = page.get_size()
        if wide <= 0 or high <= 0 or width * width * high / wide > MOST_PIXELS:
            raise Wrong("pdf_page_too_large")
        bitmap = page.render(scale=width / wide, rev_byteorder=True, fill_color=(255, 255, 255, 255))
        rows = bytes(bitmap.buffer)
        channels = int(bitmap.n_channels)
        lines = (
            rows[at : at + bitmap.width * channels] for at in range(0, bitmap.height * bitmap.stride, bitmap.stride)
        )
        return png(bitmap.width, bitmap.height, lines, channels)

    def _text(self, number: int) -> str:
        text: str = self._page(number).get_textpage().get_text_bounded()
        return text[:MOST_TEXT].replace("\r\n", "\n")


def form_values(data: bytes) -> dict[str, str]:
    """The values of a form's fields by name. Raises `Wrong`, and whatever a damaged file brings about."""
    from actdesk.reports.form_reader import FormTrouble, values_of  # loaded by nobody who only looks at pages

    try:
        return values_of(data)
    except FormTrouble as trouble:
        raise Wrong(trouble.code) from None
    except RecursionError:
        raise Wrong("form_too_large") from None


def png(width: int, height: int, lines: Iterable[bytes], channels: int) -> bytes:
    """Rows of 1 (grey), 3 (RGB) or 4 (RGBX) bytes a pixel as PNG (ISO/IEC 15948), without the X."""
    kind = {1: 0, 3: 2, 4: 2}[channels]
    packer = zlib.compressobj(1)
    body = bytearray()
    for line in lines:
        if channels == 4:
            rgb = bytearray(width * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = line[0::4], line[1::4], line[2::4]
            line = bytes(rgb)
        body += packer.compress(b"\0" + line)
    body += packer.flush()

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", bytes(body)) + chunk(b"IEND", b"")


def limit() -> None:
    """Where the system knows limits for a process: on its memory, its files and its core dumps."""
    keep_private()
    with suppress(ImportError):
        import resource

        for what, most in (("RLIMIT_DATA", MEMORY), ("RLIMIT_FSIZE", 0)):
            number = getattr(resource, what, None)
            if number is not None:
                with suppress(ValueError, OSError):
                    resource.setrlimit(number, (most, most))


def serve(requests: BinaryIO, answers: int) -> None:
    """Answer until the input ends; `answers` is a file descriptor."""
    reader = Reader()
    for line in requests:
        request = json.loads(line)
        told, blob = reader.answer(request, requests.read(int(request.get("bytes", 0))))
        text = json.dumps(told).encode()
        message = memoryview(struct.pack(">I", len(text)) + text + struct.pack(">I", len(blob)) + blob)
        while message:
            message = message[os.write(answers, message) :]


def main() -> int:
    """`actdesk.__main__` calls this for `--pdf-worker` when frozen."""
    limit()
    with os.fdopen(0, "rb", closefd=False) as requests:
        serve(requests, 1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
