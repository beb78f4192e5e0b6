"""Pictures painted by our own code: friendly scenes without any real person or place in them."""

import math
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFilter, ImageFont

Colour = tuple[int, int, int]


def _blend(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _sky(width: int, height: int, top: Colour, bottom: Colour) -> Image.Image:
    column = Image.new("RGB", (1, height))
    for y in range(height):
        column.putpixel((0, y), _blend(top, bottom, y / height))
    return column.resize((width, height))


def _hill(draw: ImageDraw.ImageDraw, size: tuple[int, int], level: float, wave: float, colour: Colour) -> None:
    width, height = size
    points = [(0, height)]
    for x in range(0, width + 8, 8):
        y = level + 0.035 * math.sin(x / width * 6.3 * wave) + 0.02 * math.sin(x / width * 15.1 * wave + wave)
        points.append((x, round(y * height)))
    draw.polygon([*points, (width, height)], fill=colour)


def _tent(draw: ImageDraw.ImageDraw, x: float, y: float, size: float, colour: Colour) -> None:
    dark = _blend(colour, (20, 30, 40), 0.35)
    draw.polygon([(x - size, y), (x - size * 0.25, y - size), (x + size * 0.2, y)], fill=colour)
    draw.polygon([(x + size * 0.2, y), (x - size * 0.25, y - size), (x + size * 1.1, y - size * 0.12)], fill=dark)
    draw.polygon([(x - size * 0.5, y), (x - size * 0.27, y - size * 0.55), (x - size * 0.1, y)], fill=(58, 48, 52))


def _person(draw: ImageDraw.ImageDraw, x: float, y: float, tall: float, cloth: Colour, skin: Colour) -> None:
    head = tall * 0.11
    draw.rounded_rectangle((x - tall * 0.14, y - tall * 0.76, x + tall * 0.14, y), radius=tall * 0.1, fill=cloth)
    draw.ellipse((x - head, y - tall, x + head, y - tall + 2 * head), fill=skin)
    draw.pieslice((x - head, y - tall, x + head, y - tall + 2 * head), 180, 360, fill=(46, 34, 32))


@lru_cache(maxsize=32)
def camp(width: int, height: int) -> Image.Image:
    """Tents below hills in the evening, and people from afar."""
    picture = _sky(width, height, (64, 108, 168), (250, 206, 148))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((width * 0.68, height * 0.24, width * 0.78, height * 0.24 + width * 0.1), fill=(255, 238, 190))
    for level, wave, colour in (
        (0.48, 1.1, (128, 132, 150)),
        (0.56, 1.7, (150, 128, 112)),
        (0.66, 0.8, (196, 158, 112)),
    ):
        _hill(draw, (width, height), level, wave, colour)
    unit = height * 0.09
    for row, (level, scale) in enumerate(((0.7, 0.7), (0.8, 1.1), (0.93, 1.7))):
        for column in range(5 - row):
            x = width * (0.1 + 0.21 * column + 0.06 * row)
            colour = ((236, 232, 220), (120, 168, 196), (226, 196, 150))[(row + column) % 3]
            _tent(draw, x, height * level, unit * scale, colour)
    for index, x in enumerate((0.36, 0.41, 0.63, 0.66, 0.86)):
        cloth = ((176, 62, 58), (52, 110, 112), (222, 164, 60), (92, 72, 128), (60, 96, 62))[index]
        _person(draw, width * x, height * (0.86 + 0.02 * (index % 3)), unit * 1.2, cloth, (112, 74, 54))
    return picture.filter(ImageFilter.SMOOTH)


@lru_cache(maxsize=32)
def meeting(width: int, height: int) -> Image.Image:
    """People around a table, a board with notes behind them."""
    picture = _sky(width, height, (236, 228, 214), (214, 200, 180))
    draw = ImageDraw.Draw(picture)
    draw.rectangle(
        (width * 0.28, height * 0.1, width * 0.72, height * 0.44),
        fill=(250, 250, 246),
        outline=(150, 128, 104),
        width=max(1, width // 160),
    )
    notes = ((244, 200, 84), (120, 186, 190), (232, 132, 110), (150, 190, 120))
    for index in range(12):
        x, y = width * (0.31 + 0.1 * (index % 4)), height * (0.14 + 0.1 * (index // 4))
        draw.rectangle((x, y, x + width * 0.07, y + height * 0.065), fill=notes[(index * 7 + index // 4) % 4])
    for index in range(6):
        cloth = ((52, 92, 130), (178, 74, 66), (86, 126, 86), (206, 158, 74), (110, 84, 132), (66, 130, 130))[index]
        skin = ((202, 156, 124), (112, 74, 54), (232, 196, 166), (142, 98, 70), (222, 178, 142), (92, 62, 48))[index]
        _person(draw, width * (0.12 + 0.152 * index), height * 0.86, height * 0.48, cloth, skin)
    draw.rounded_rectangle(
        (width * 0.04, height * 0.72, width * 0.96, height * 0.98), radius=height * 0.08, fill=(150, 106, 72)
    )
    draw.rounded_rectangle(
        (width * 0.04, height * 0.72, width * 0.96, height * 0.78), radius=height * 0.03, fill=(176, 128, 90)
    )
    for index in range(5):
        x = width * (0.14 + 0.17 * index)
        draw.polygon(
            [
                (x, height * 0.86),
                (x + width * 0.02, height * 0.8),
                (x + width * 0.1, height * 0.8),
                (x + width * 0.09, height * 0.86),
            ],
            fill=(248, 246, 240),
        )
    return picture.filter(ImageFilter.SMOOTH)


@lru_cache(maxsize=32)
def poster(width: int, height: int) -> Image.Image:
    """A poster: large shapes and a line of text."""
    picture = _sky(width, height, (18, 78, 94), (30, 118, 120))
    draw = ImageDraw.Draw(picture)
    for index in range(7):
        radius = width * (0.42 - 0.05 * index)
        colour = _blend((250, 196, 92), (214, 92, 72), index / 6)
        draw.ellipse(
            (width * 0.5 - radius, height * 0.9 - radius, width * 0.5 + radius, height * 0.9 + radius), fill=colour
        )
    _hill(draw, (width, height), 0.86, 0.7, (24, 58, 66))
    for index in range(9):
        _person(
            draw,
            width * (0.1 + 0.1 * index),
            height * (0.95 + 0.01 * (index % 2)),
            height * (0.16 + 0.02 * (index % 3)),
            (18, 42, 50),
            (18, 42, 50),
        )
    font = ImageFont.load_default(size=max(8, height // 9))
    draw.text((width / 2, height * 0.14), "Hope in action", font=font, anchor="mm", fill=(255, 246, 224))
    return picture


@lru_cache(maxsize=32)
def garden(width: int, height: int) -> Image.Image:
    """Rows of vegetables and a water tap under a clear sky."""
    picture = _sky(width, height, (120, 184, 224), (224, 240, 240))
    draw = ImageDraw.Draw(picture)
    _hill(draw, (width, height), 0.44, 1.3, (132, 166, 122))
    draw.polygon([(0, height * 0.5), (width, height * 0.5), (width, height), (0, height)], fill=(138, 98, 66))
    for row in range(9):
        left, right = width * (0.5 + (row - 4) * 0.06), width * (0.5 + (row - 4) * 0.3)
        for step in range(14):
            share = (step / 13) ** 1.6
            x, y = left + (right - left) * share, height * (0.53 + 0.45 * share)
            radius = height * (0.008 + 0.03 * share)
            green = _blend((86, 142, 62), (150, 190, 84), (row * 5 + step * 3) % 7 / 6)
            draw.ellipse((x - radius, y - radius, x + radius, y + radius * 0.8), fill=green)
    draw.rectangle((width * 0.8, height * 0.34, width * 0.815, height * 0.62), fill=(90, 104, 116))
    draw.rectangle((width * 0.74, height * 0.34, width * 0.815, height * 0.365), fill=(90, 104, 116))
    draw.rectangle((width * 0.742, height * 0.365, width * 0.75, height * 0.56), fill=(150, 204, 230))
    _person(draw, width * 0.7, height * 0.66, height * 0.3, (204, 120, 60), (104, 70, 52))
    return picture.filter(ImageFilter.SMOOTH)


SCENES = {"camp": camp, "meeting": meeting, "poster": poster, "garden": garden}
