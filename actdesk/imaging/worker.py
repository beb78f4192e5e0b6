"""The process that touches foreign files: reads requests on its standard input, answers on its standard output.

One line of JSON in; out: four bytes of length, a JSON object, four bytes of length, bytes of a picture (or none).
Nothing but codes, findings and bytes comes back; a fault's text never does, since it may quote the file.
"""

import errno
import hashlib
import json
import mmap
import os
import stat
import struct
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from actdesk.files import begin_part, settle
from actdesk.imaging import guard
from actdesk.imaging.aside import Aside
from actdesk.imaging.formats import Format, format_of
from actdesk.imaging.metadata import keep
from actdesk.imaging.refusals import refusal_of
from actdesk.imaging.second import Allowed, leftovers
from actdesk.imaging.trace import Order, Piece, Reading, Trace, Unclean

FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_LONG = 1 << 20  # bytes whose digest takes longer than beginning a thread
MOST_FINDINGS = 500  # of one file; nobody reads more, and a hostile file could make millions
Reply = tuple[dict[str, Any], bytes]


@contextmanager
def opened(path: str) -> Iterator[memoryview]:
    """A read-only view of a regular file. Raises `Unclean` for an empty one, a folder, a pipe, a device."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise Unclean("not_a_file")
        if not status.st_size:
            raise Unclean("empty")
        whole = mmap.mmap(descriptor, 0, access=mmap.ACCESS_READ)
        view = memoryview(whole)
        try:
            yield view
        finally:
            with suppress(BufferError):  # a traceback may still hold a slice; the map closes when that is gone
                view.release()
                whole.close()
    finally:
        os.close(descriptor)


def _read(data: memoryview) -> tuple[Format, Reading]:
    head = bytes(data[:64])
    known = format_of(head)
    if known is None:
        raise Unclean(refusal_of(head))
    return known, known.findings(data)


def inspect(request: dict[str, Any]) -> Reply:
    """What the file gives away, or why it cannot be read."""
    with opened(request["source"]) as data, _digest(data, True) as digest:
        answer: dict[str, Any] = {"container": getattr(format_of(bytes(data[:64])), "NAME", "")}
        try:
            _, reading = _read(data)
            answer |= _told(reading)
            del reading
        except Unclean as reason:
            answer["refused"] = reason.code
        answer["sha256"] = digest.result()
    return answer, b""


def _told(reading: Reading) -> dict[str, Any]:
    different = {(trace.kind, trace.where, trace.value, trace.coordinates): trace for trace in reading.traces}
    return {
        "format": reading.format,
        "width": reading.width,
        "height": reading.height,
        "orientation": reading.orientation,
        "findings": [_trace(trace) for trace in list(different.values())[:MOST_FINDINGS]],
    }


def _trace(trace: Trace) -> dict[str, Any]:
    return {"kind": trace.kind, "where": trace.where, "value": trace.value, "coordinates": trace.coordinates}


def clean(request: dict[str, Any]) -> Reply:
    """Write the cleaned file to `part`, then let the second reader judge what stands there."""
    return _made(request, _cleaned), b""


def cover(request: dict[str, Any]) -> Reply:
    """Write a new picture from pixels, with parts of it covered or cut off, to `part`; judged as `clean` is."""
    return _made(request, _covered), b""


class Made(NamedTuple):
    """A file that is to be written: its container, its ending, its pieces, and what of the original stays in it."""

    container: str
    suffix: str
    pieces: Iterable[Piece]
    kept: tuple[bytes, ...]


def _cleaned(_request: dict[str, Any], data: memoryview, known: Format, reading: Reading, order: Order) -> Made:
    kept = keep.kept(reading, order).values()
    return Made(known.NAME, reading.suffix, known.clean(data, reading, order), kept)


def _covered(request: dict[str, Any], data: memoryview, known: Format, _reading: Reading, order: Order) -> Made:
    from actdesk.imaging import covering

    whole = memoryview(covering.made(data, request["covering"], known.NAME))
    new, reading = _read(whole)
    return _cleaned(request, whole, new, reading, order)


def _made(
    request: dict[str, Any], make: Callable[[dict[str, Any], memoryview, Format, Reading, Order], Made]
) -> dict[str, Any]:
    order = Order(**request["order"])
    part = Path(request["part"])
    wanted = request.get("digests", True)
    with opened(request["source"]) as data, _digest(data, wanted) as digest:
        answer: dict[str, Any] = {"container": getattr(format_of(bytes(data[:64])), "NAME", "")}
        try:
            known, reading = _read(data)
            answer |= _told(reading)
            made = make(request, data, known, reading, order)
            answer["suffix"] = made.suffix
            guard.announce(part)
            descriptor = begin_part(part, made.pieces)
        except Unclean as reason:
            return answer | {"refused": reason.code, "sha256": digest.result()}
        finally:
            guard.announce(None)
        needles = [needle for trace in reading.traces for needle in trace.needles]
        container, kept = made.container, made.kept
        reading.parts = None
        del made
        answer["sha256"] = digest.result()
    allowed = Allowed(order.creator, order.copyright, order.licence, order.caption, kept)
    # The disk takes its time: meanwhile what was written is read. It is handed out only when both are done.
    with Aside(partial(settle, descriptor)) as settled, opened(str(part)) as result:
        with _digest(result, wanted) as digest:
            answer["after"] = leftovers(container, result, allowed, needles)
            answer["sha256_after"] = digest.result()
        settled.result()
    return answer


def _digest(data: memoryview, wanted: bool) -> Aside[str]:
    """SHA-256 in hexadecimal digits, taken aside; '' where nobody wants it."""
    if not wanted:
        return Aside(str, thread=False)
    return Aside(lambda: hashlib.sha256(data).hexdigest(), thread=len(data) > _LONG)


def preview(request: dict[str, Any]) -> Reply:
    """A small upright PNG of the picture, made in memory."""
    from actdesk.imaging.preview import small

    with opened(request["source"]) as data:
        return {}, small(data, int(request["most"]))


def faces(request: dict[str, Any]) -> Reply:
    """Where faces may be: left, top, wide, high, in fractions of the upright picture."""
    from actdesk.imaging import face_finder

    with opened(request["source"]) as data:
        found = face_finder.found(data)
    return {"boxes": [(box.left, box.top, box.wide, box.high) for box in found]}, b""


ACTS = {"inspect": inspect, "clean": clean, "cover": cover, "preview": preview, "faces": faces}


def answer(line: bytes) -> Reply:
    """Do what one request asks. Every fault becomes a code: one bad file never ends a batch."""
    try:
        request = json.loads(line)
        guard.allow(float(request["seconds"]))
        return ACTS[request["do"]](request)
    except Unclean as reason:
        return {"refused": reason.code}, b""
    except FileNotFoundError:
        return {"failed": "not_found"}, b""
    except PermissionError:
        return {"failed": "not_allowed"}, b""
    except MemoryError:
        return {"refused": "too_much_memory"}, b""
    except OSError as fault:
        return {"failed": "disk_full" if fault.errno in FULL else "cannot_read_or_write"}, b""
    except RecursionError:
        return {"refused": "damaged_structure"}, b""
    except Exception:  # noqa: BLE001  a parser's slip on a hostile file must not end the batch
        return {"refused": "damaged_structure"}, b""
    finally:
        guard.allow(0)


def main() -> int:
    """Serve until the standard input ends. `actdesk.__main__` calls this for `--picture-worker` when frozen."""
    guard.wall_in()
    with os.fdopen(0, "rb", buffering=1 << 16, closefd=False) as requests:
        for line in requests:
            told, blob = answer(line)
            text = json.dumps(told).encode()
            message = struct.pack(">I", len(text)) + text + struct.pack(">I", len(blob)) + blob
            while message:
                message = message[os.write(1, message) :]
    return 0


if __name__ == "__main__":
    sys.exit(main())
