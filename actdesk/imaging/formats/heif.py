"""HEIC and HEIF (ISO/IEC 23008-12): pictures coded with HEVC or H.264."""

from actdesk.imaging.boxes import stills
from actdesk.imaging.trace import Order, Piece, Reading

NAME = "heif"
SUFFIX = ".heic"
ENDINGS = (".heic", ".heif", ".hif", ".avci")


def mine(head: bytes) -> bool:
    return stills.family(head) == NAME


def findings(data: memoryview) -> Reading:
    """Read one HEIF. Raises `Unclean` for a truncated or damaged one, or one coded in a way that is not known."""
    return stills.findings(data, Reading(NAME, SUFFIX))


def clean(data: memoryview, reading: Reading, order: Order) -> list[Piece]:
    """The same picture in a file that holds nothing else but colours, orientation and the confirmed credit."""
    del data  # the pieces are views of it already
    return stills.clean(reading, order, b"mif1")
