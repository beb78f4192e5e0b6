"""Evidence on its way in: files that are read, a picture from the clipboard, their hashes. No widget; on a worker."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from actdesk.services.attachments import LARGEST_BYTES, Incoming, plain_name

CLIPBOARD_NAME = "clipboard-{moment}.png"


@dataclass(frozen=True)
class Piece:
    """One piece that can be taken in, with the SHA-256 of its bytes."""

    incoming: Incoming
    sha256: str

    @property
    def size(self) -> int:
        return len(self.incoming.data)


@dataclass(frozen=True)
class Unread:
    """A file that was not read: its name and why, of "empty", "too_large", "folder", "unreadable"."""

    name: str
    why: str


@dataclass(frozen=True)
class Gathered:
    """What came of reading some files."""

    pieces: tuple[Piece, ...] = ()
    unread: tuple[Unread, ...] = ()


def piece(name: str, data: bytes) -> Piece:
    """Return bytes as a piece of evidence, under a name that is safe to show."""
    return Piece(Incoming(plain_name(name), data), hashlib.sha256(data).hexdigest())


def read_files(paths: Sequence[Path]) -> Gathered:
    """Read files as they are, each whole; one that can't be read does not keep the others out."""
    pieces: list[Piece] = []
    unread: list[Unread] = []
    for path in paths:
        name = plain_name(path.name)
        try:
            if not path.is_file():
                unread.append(Unread(name, "folder" if path.is_dir() else "unreadable"))
                continue
            with path.open("rb") as stream:  # one byte more than allowed tells a growing file from one that fits
                data = stream.read(LARGEST_BYTES + 1)
        except (OSError, ValueError):
            unread.append(Unread(name, "unreadable"))
            continue
        if not data or len(data) > LARGEST_BYTES:
            unread.append(Unread(name, "too_large" if data else "empty"))
        else:
            pieces.append(piece(name, data))
    return Gathered(tuple(pieces), tuple(unread))


def encode_picture(image: QImage, name: str) -> Gathered:
    """Return a picture from the clipboard as a PNG without a loss."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        return Gathered(unread=(Unread(name, "unreadable"),))
    data = bytes(buffer.data().data())
    if len(data) > LARGEST_BYTES:
        return Gathered(unread=(Unread(name, "too_large"),))
    return Gathered((piece(name, data),))


def local_files(mime: QMimeData) -> list[Path]:
    """Return the files of this computer among what is dropped or pasted; an address of the web is none."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile()]


def holds_evidence(mime: QMimeData) -> bool:
    """True for files or a picture; text alone is no evidence, it belongs into a field."""
    return bool(local_files(mime)) or (mime.hasImage() and not mime.hasText())
