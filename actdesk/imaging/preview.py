"""Small pictures for the screen. Runs in the worker only: this is the one place that decodes foreign files."""

import io
import warnings

import pi_heif
from PIL import (
    AvifImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)  # fmt: skip

from actdesk.imaging.trace import Unclean

MOST_PIXELS = 120_000_000  # decoded at four bytes each this stays within the worker's memory
# The containers that are cleaned, and no other decoder. Named here by their modules: Pillow registers a decoder
# when it is imported, and `Image.open` fails for every file while it is asked for one that it has not met.
FORMATS = (
    *(
        known.format
        for known in (
            JpegImagePlugin.JpegImageFile,
            PngImagePlugin.PngImageFile,
            WebPImagePlugin.WebPImageFile,
            GifImagePlugin.GifImageFile,
            TiffImagePlugin.TiffImageFile,
            AvifImagePlugin.AvifImageFile,
        )
    ),
    "HEIF",
)
pi_heif.register_heif_opener()  # libheif with libde265: it decodes HEVC and holds no encoder
_SMOOTH = frozenset({"L", "LA", "RGB", "RGBA", "CMYK", "YCbCr"})  # modes that can be made smaller without steps
FAULTS = (OSError, ValueError, SyntaxError, TypeError, EOFError, KeyError, RuntimeError)  # of a damaged file
_DEEP = ("I;16", "I;16B", "I;16L", "I")


def small(data: memoryview, most: int) -> bytes:
    """The picture as an upright RGB(A) PNG, at most `most` pixels wide or high.

    Raises `Unclean` where it cannot be decoded or would take too much memory.
    """
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            picture.draft("RGB", (most, most))  # JPEG alone: decodes at a fraction of the size
            shown = ImageOps.exif_transpose(smooth(picture))
            shown.thumbnail((most, most), Image.Resampling.LANCZOS, reducing_gap=2.0)
            if shown.mode not in ("RGB", "RGBA"):
                shown = shown.convert("RGBA" if shown.mode == "LA" else "RGB")
            shown.info.clear()
            out = io.BytesIO()
            shown.save(out, "PNG", compress_level=1)
            return out.getvalue()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unclean("too_many_pixels") from None
    except FAULTS:
        raise Unclean("cannot_decode") from None


def smooth(picture: Image.Image) -> Image.Image:
    """The picture in a mode that can be made smaller well: a palette's colours and deep greys brought to 8 bits."""
    if picture.mode in _DEEP:
        return picture.convert("I").point(_high_byte).convert("L")
    if "transparency" in picture.info or picture.mode in ("PA", "La", "RGBa"):
        return picture.convert("RGBA")
    return picture if picture.mode in _SMOOTH else picture.convert("RGB")


def _high_byte(value: int) -> float:
    return value / 256
