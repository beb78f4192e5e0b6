"""MP4, MOV and 3GP (ISO/IEC 14496-12 and -14, QuickTime file format, 3GPP TS 26.244): films."""

from collections.abc import Iterable

from actdesk.imaging.boxes import films, stills
from actdesk.imaging.trace import Order, Piece, Reading

NAME = "mp4"
SUFFIX = ".mp4"
ENDINGS = (".mp4", ".m4v", ".mov", ".qt", ".3gp", ".3g2", ".3gpp")

RAW = b"crx "  # Canon's raw pictures are in the same boxes
OLD = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")  # how QuickTime files without a `ftyp` begin


def mine(head: bytes) -> bool:
    if head[4:8] == b"ftyp":
        return not stills.family(head) and head[8:12] != RAW
    return head[4:8] in OLD


def findings(data: memoryview) -> Reading:
    """Read one film. Raises `Unclean` for a damaged one, or one in pieces, protected, or of unknown coding."""
    return films.findings(data, Reading(NAME, SUFFIX))


def clean(data: memoryview, reading: Reading, order: Order) -> Iterable[Piece]:
    """The same film in a file that holds nothing but its pictures, sound and timing, and the confirmed credit."""
    return films.clean(data, reading, order)
