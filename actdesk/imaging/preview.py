"""Small pictures for the screen. Runs in the worker only: this is the one place that decodes foreign files."""

import io
import warnings

from PIL import Image, ImageOps

from actdesk.imaging.trace import Unclean

MOST_PIXELS = 120_000_000  # decoded at four bytes each this stays within the worker's memory
FORMATS = ("JPEG", "MPO", "PNG", "WEBP", "GIF", "TIFF", "AVIF")


def small(data: memoryview, most: int) -> bytes:
    """The picture as an upright RGB(A) PNG, at most `most` pixels wide or high.

    Raises `Unclean` where it cannot be decoded or would take too much memory.
    """
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            picture.draft("RGB", (most, most))  # JPEG alone: decodes at a fraction of the size
            turned = ImageOps.exif_transpose(picture)
            turned.thumbnail((most, most), Image.Resampling.LANCZOS, reducing_gap=2.0)
            shown = turned.convert("RGBA" if "A" in turned.getbands() or "transparency" in turned.info else "RGB")
            shown.info.clear()
            out = io.BytesIO()
            shown.save(out, "PNG", compress_level=1)
            return out.getvalue()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unclean("too_many_pixels") from None
    except (OSError, ValueError, SyntaxError, TypeError, EOFError):
        raise Unclean("cannot_decode") from None
