"""Two faces painted by us, in the manner of a poster: large at the left, small at the right. The detector sees both."""

import io

from PIL import Image, ImageDraw, ImageFilter

SIZE = (900, 600)
FACES = ((250, 250, 110), (650, 330, 60))  # the middle, and half the width of each, in pixels


def people(form: str = "PNG", orientation: int = 1) -> bytes:
    """The picture as a file; with an `orientation` its pixels are stored turned, and it is seen as it was painted."""
    picture = Image.new("RGB", SIZE, (120, 150, 170))
    draw = ImageDraw.Draw(picture)
    for x, y, r in FACES:
        _face(draw, x, y, r)
    picture = picture.filter(ImageFilter.GaussianBlur(2))
    exif = Image.Exif()
    if orientation == 6:  # to be turned a quarter to the right when it is shown
        picture = picture.transpose(Image.Transpose.ROTATE_90)
        exif[0x0112] = 6
    out = io.BytesIO()
    picture.save(out, form, exif=exif)
    return out.getvalue()


def _face(draw: ImageDraw.ImageDraw, x: int, y: int, r: int) -> None:
    def oval(left: float, top: float, right: float, bottom: float, colour: tuple[int, int, int]) -> None:
        draw.ellipse([x + left * r, y + top * r, x + right * r, y + bottom * r], fill=colour)

    hair, skin = (60, 40, 30), (224, 172, 140)
    oval(-1.15, -1.5, 1.15, 1.25, hair)
    oval(-1, -1.3, 1, 1.3, skin)
    for eye in (-0.4, 0.4):
        oval(eye - 0.2, -0.41, eye + 0.2, -0.19, (250, 250, 250))
        oval(eye - 0.1, -0.4, eye + 0.1, -0.2, (40, 30, 20))
        draw.rectangle([x + (eye - 0.25) * r, y - 0.55 * r, x + (eye + 0.25) * r, y - 0.48 * r], fill=hair)
    draw.polygon([(x, y - 0.2 * r), (x - 0.16 * r, y + 0.25 * r), (x + 0.16 * r, y + 0.25 * r)], fill=(200, 145, 115))
    oval(-0.35, 0.5, 0.35, 0.72, (170, 70, 70))
