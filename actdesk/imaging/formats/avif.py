"""AVIF (AV1 Image File Format 1.1): pictures coded with AV1, in the boxes of HEIF."""

from actdesk.imaging.boxes import stills
from actdesk.imaging.trace import Order, Piece, Reading

NAME = "avif"
SUFFIX = ".avif"
ENDINGS = (".avif", ".avifs")


def mine(head: bytes) -> bool:
    return stills.family(head) == NAME


def findings(data: memoryview) -> Reading:
    """Read one AVIF. Raises `Unclean` for a truncated or damaged one, or one coded in a way that is not known."""
    return stills.findings(data, Reading(NAME, SUFFIX))


def clean(data: memoryview, reading: Reading, order: Order) -> list[Piece]:
    """The same picture in a file that holds nothing else but colours, orientation and the confirmed credit."""
    del data  # the pieces are views of it already
    return stills.clean(reading, order, b"avif")
