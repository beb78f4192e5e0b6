"""Forms that are filled in as their requesters would, and forms that were damaged or made to do harm."""

import io
import random
import zlib
from collections.abc import Iterator, Mapping

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject


def fill_in(pdf: bytes, told: Mapping[str, str], *, boxes: tuple[str, ...] = ()) -> bytes:
    """Fill in a form as a reader of PDFs does: by its fields. Names as the form's template gives them."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for page in writer.pages:
        for reference in page.get("/Annots", ()):
            field = reference.get_object()
            name = str(field.get("/T", "")).replace("-", ".")
            if name in told:
                field[NameObject("/V")] = TextStringObject(told[name])
            if name in boxes:
                field[NameObject("/V")] = field[NameObject("/AS")] = NameObject("/Yes")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def by_hand(fields: bytes, *objects: bytes) -> bytes:
    """A PDF whose form has these fields; `objects` are numbered from 4."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields " + fields + b" >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        *objects,
    ]
    out, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, start)


def _stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), more, data)


def hostile() -> Iterator[tuple[str, bytes]]:
    """Forms that were made to do harm, by name."""
    nest = b"<< /T (a) /Kids [" * 300 + b"null" + b"] >>" * 300
    bomb = zlib.compress(zlib.compress(bytes(1 << 28), 9), 9)
    yield "a field that is its own child", by_hand(b"[4 0 R]", b"<< /T (a) /Kids [4 0 R] >>")
    yield (
        "fields that are each other's children",
        by_hand(b"[4 0 R]", b"<< /T (a) /Kids [5 0 R 5 0 R] >>", b"<< /T (b) /Kids [4 0 R 4 0 R] >>"),
    )
    yield "a value that points at itself", by_hand(b"[<< /T (actdesk-template) /V 4 0 R >>]", b"4 0 R")
    yield "deeply nested", by_hand(b"[" + nest + b"]")
    yield "very many fields", by_hand(b"[" + b"<< /T (a) /V (b) >> " * 5_000 + b"]")
    yield "a value of megabytes", by_hand(b"[<< /T (actdesk-template) /V (" + b"9" * 3_000_000 + b") >>]")
    yield (
        "a value that unpacks to gigabytes",
        by_hand(b"[<< /T (actdesk-template) /V 4 0 R >>]", _stream(bomb, b"/Filter [/FlateDecode /FlateDecode]")),
    )
    yield "fields that are no array", by_hand(b"(all of them)")
    yield "no field", by_hand(b"[]")
    yield "a form of no version", by_hand(b"[<< /T (actdesk-template) /V (99999999999999999999) >>]")
    yield "a version that is no number", by_hand(b"[<< /T (actdesk-template) /V (../../etc/passwd) >>]")
    yield "somebody else's form", by_hand(b"[<< /T (iban) /V (CH00) >>]")
    yield "a form that says nothing", by_hand(b"[<< /T (actdesk-template) /V (1) >>]")
    yield "a script", by_hand(b"[<< /T (x) /AA << /K << /S /JavaScript /JS (app.alert) >> >> >>]")
    yield "no catalogue", b"%PDF-1.7\ntrailer\n<< /Root 9 0 R >>\nstartxref\n9\n%%EOF"
    yield (
        "a table of objects that points at itself",
        b"%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF",
    )
    yield "only a head", b"%PDF-1.7\n"
    yield "zeros", b"%PDF-1.7" + bytes(50_000)


def damaged(pdf: bytes, count: int, seed: int = 5) -> Iterator[tuple[str, bytes]]:
    """The form, cut, overwritten, with pieces swapped or left out: always so that its end or its head is gone."""
    dice = random.Random(seed)
    for n in range(count):
        way = n % 4
        at = dice.randrange(16, len(pdf) - 16)
        if way == 0:
            yield f"cut at {at}", pdf[: at // 2]
        elif way == 1:
            noise = dice.randbytes(dice.randrange(1, 4_000))
            yield f"{len(noise)} bytes of noise at {at}", pdf[:at] + noise + pdf[at + len(noise) :]
        elif way == 2:
            yield f"without its first {at} bytes", pdf[at:]
        else:
            some = bytearray(pdf)
            for _ in range(dice.randrange(20, 400)):
                some[dice.randrange(len(some))] = dice.randrange(256)
            yield f"{n}: bytes changed here and there", bytes(some)
