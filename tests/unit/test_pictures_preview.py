"""The small picture for the screen: every container that is cleaned can be seen, as an upright PNG of its own."""

import io
import os
from pathlib import Path

import pytest
from PIL import Image

from actdesk.domain.findings import CleanStatus
from actdesk.imaging.engine import Engine
from actdesk.imaging.preview import small
from actdesk.imaging.samples import SAMPLES
from actdesk.imaging.samples.planted import SECRETS
from actdesk.imaging.trace import Unclean

UNSEEN = {"mp4", "jxl"}  # no decoder that is ours to ship: these are cleaned without being shown
CLEANED = {code: sample for code, sample in SAMPLES.items() if not sample.refused}
SHOWN = [code for code, sample in CLEANED.items() if sample.container not in UNSEEN]


@pytest.mark.parametrize("code", SHOWN)
def test_every_picture_that_can_be_cleaned_can_be_seen(code: str) -> None:
    png = small(memoryview(SAMPLES[code].build()), 64)
    with Image.open(io.BytesIO(png)) as shown:
        assert shown.format == "PNG"
        assert max(shown.size) <= 64
        assert shown.info == {}
    assert not [secret for secret in SECRETS if secret in png]


@pytest.mark.parametrize("code", sorted(set(CLEANED) - set(SHOWN)))
def test_what_can_not_be_shown_is_said_to_be_so(code: str) -> None:
    with pytest.raises(Unclean):
        small(memoryview(SAMPLES[code].build()), 64)


def test_a_turned_picture_is_shown_upright() -> None:
    lying = Image.new("RGB", (80, 40))
    exif = Image.Exif()
    exif[0x0112] = 6
    out = io.BytesIO()
    lying.save(out, "JPEG", exif=exif)
    with Image.open(io.BytesIO(small(memoryview(out.getvalue()), 80))) as shown:
        assert shown.size == (40, 80)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_pixel_is_shown_in_its_own_brightness(mode: str) -> None:
    picture = Image.new("L", (40, 40), 156)
    made = Image.new("I;16", (40, 40), 156 * 256) if mode == "I;16" else picture.convert(mode)
    out = io.BytesIO()
    made.save(out, "PNG")
    with Image.open(io.BytesIO(small(memoryview(out.getvalue()), 40))) as shown:
        level = shown.convert("L").resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    assert isinstance(level, int)
    assert abs(level - 156) <= 2


@pytest.mark.parametrize("data", [b"GIF89a" + bytes(40), b"II*\0" + bytes(40), b"not a picture", b"\xff\xd8\xff\xe0"])
def test_what_is_not_cleaned_is_not_decoded_either(data: bytes) -> None:
    with pytest.raises(Unclean):
        small(memoryview(data), 64)


def test_a_file_whose_name_is_not_text_is_cleaned_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\xfe.jpg")
    try:
        path.write_bytes(SAMPLES["jpeg.comment"].build())
    except OSError:
        pytest.skip("this system knows no such names")
    with Engine() as engine:
        outcome = engine.clean(path, into=tmp_path / "out")
    assert outcome.status is CleanStatus.CLEAN
    assert outcome.source.endswith("\ufffd\ufffd.jpg")
