"""The questions for files. Tests put functions of their own in their place."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from actdesk.ui import asking
from actdesk.ui.asking import ask_file as ask_file
from actdesk.ui.asking import ask_folder as ask_folder
from actdesk.ui.i18n import say

ENDINGS = " ".join(
    (
        "*.jpg *.jpeg *.jpe *.jfif *.png *.apng *.webp",
        "*.gif",
        "*.tif *.tiff",
        "*.jxl",
        "*.heic *.heif *.hif *.avif",
        "*.mp4 *.m4v *.mov *.3gp",
    ),
)  # what the dialog offers first; what a file is, is decided by its content


def ask_files(parent: QWidget, folder: str) -> list[Path]:
    """Ask for pictures; empty if the officer thinks better of it."""
    types = say("Pictures", "Pictures ({endings})").format(endings=ENDINGS)
    every = say("Pictures", "All files (*)")
    return asking.ask_files(parent, say("Pictures", "Choose pictures"), f"{types};;{every}", folder)


def show_folder(folder: Path) -> None:
    """Open a folder in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def usual_folder() -> str:
    """Where clean copies go at first: a folder of their own among the officer's pictures."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return str(Path(place) / say("Pictures", "Clean copies")) if place else ""


PIXELS = (("image/png", ".png"), ("image/jpeg", ".jpg"), ("image/webp", ".webp"), ("image/tiff", ".tif"))


def pixels(data: QMimeData) -> tuple[bytes, str]:
    """A picture that was copied without a file, and its ending; b'' for none. Coded ones are not decoded here."""
    for kind, ending in PIXELS:
        raw = bytes(data.data(kind).data()) if data.hasFormat(kind) else b""
        if raw:
            return raw, ending
    image = data.imageData() if data.hasImage() else None  # bare pixels, as Windows and macOS hand them over
    if not isinstance(image, QImage) or image.isNull():
        return b"", ""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data()), ".png"


def local_paths(urls: Sequence[QUrl]) -> list[Path]:
    """The files of this computer among what was dropped or pasted; an address of the web is none."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile()]
