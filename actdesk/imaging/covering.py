"""A new picture from pixels: boxes covered, cropped, made smaller. Runs in the worker only.

Nothing of the original's bytes goes into it: pixels are decoded, painted over, and coded anew in sRGB. So nothing that
was under a box can be had back, and no thumbnail, profile or block survives.
"""

import io
import math
from typing import Any

from PIL import Image, ImageCms, ImageOps

from actdesk.domain.covering import Box, Covering, CoverStyle
from actdesk.imaging import preview
from actdesk.imaging.trace import Unclean

CELLS = 5  # along the longer side of a box: too few for a face, a badge or a number
QUALITY = 92  # of a JPEG; above that files grow and nobody sees it
_FILL = {"RGB": (0, 0, 0), "RGBA": (0, 0, 0, 255)}


def made(data: memoryview, asked: dict[str, Any], container: str) -> bytes:
    """Return the covered picture, whole: a PNG stays one, as does what can be seen through; all else is a JPEG.

    `asked` is a `Covering` as a dictionary. Raises `Unclean` where the picture cannot be decoded or would take too
    much memory.
    """
    covering = Covering.model_validate(asked)
    picture = _upright(data)
    for box in covering.boxes:
        _cover(picture, _pixels(box, picture.size), covering.style)
    if covering.crop is not None:
        picture = picture.crop(_pixels(covering.crop, picture.size))
    if covering.width and covering.height and covering.width < picture.width:
        picture = picture.resize((covering.width, covering.height), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    if container == "png" or picture.mode == "RGBA":
        picture.save(out, "PNG", optimize=False)
    else:
        picture.save(out, "JPEG", quality=QUALITY, subsampling=0)
    return out.getvalue()


def _upright(data: memoryview) -> Image.Image:
    """The first picture of the file as it is seen: turned, in sRGB, at 8 bits, with nothing but its pixels."""
    Image.MAX_IMAGE_PIXELS = preview.MOST_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=preview.FORMATS) as found:
            if found.width * found.height > preview.MOST_PIXELS:
                raise Unclean("too_many_pixels")
            found.load()
            shown = ImageOps.exif_transpose(preview.smooth(found))
            shown = _in_srgb(shown, found.info.get("icc_profile"))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unclean("too_many_pixels") from None
    except preview.FAULTS:
        raise Unclean("cannot_decode") from None
    bare = Image.new(shown.mode, shown.size)
    bare.paste(shown)
    return bare


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    mode = "RGBA" if "A" in picture.getbands() else "RGB"
    if profile and picture.mode in ("RGB", "CMYK"):
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            turned = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, *preview.FAULTS):
            turned = None  # a profile that nobody can read: the colours stay as they are numbered
        if turned is not None:
            return turned
    return picture if picture.mode == mode else picture.convert(mode)


def _pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """The box in pixels: left, top, right, bottom. Never less than was drawn, and one pixel at least."""
    wide, high = size
    left, top = math.floor(box.left * wide), math.floor(box.top * high)
    right, bottom = math.ceil((box.left + box.wide) * wide), math.ceil((box.top + box.high) * high)
    return min(left, wide - 1), min(top, high - 1), min(max(right, left + 1), wide), min(max(bottom, top + 1), high)


def _cover(picture: Image.Image, place: tuple[int, int, int, int], style: CoverStyle) -> None:
    if style is CoverStyle.FILL:
        picture.paste(_FILL[picture.mode], place)
        return
    part = picture.crop(place)
    longer = max(part.size)
    cells = tuple(max(1, min(side, math.floor(CELLS * side / longer))) for side in part.size)
    few = part.resize((cells[0], cells[1]), Image.Resampling.BOX)
    picture.paste(few.resize(part.size, Image.Resampling.NEAREST), place)
