"""The limits of each parser, moved so that a small file meets them: at the limit it is read, beyond it refused."""

from types import ModuleType

import pytest

from actdesk.imaging.boxes import box, fragments, items, stills, tracks
from actdesk.imaging.formats import formats, gif, jpeg, jxl, jxl_code, png, tiff, tiff_strips, webp
from actdesk.imaging.metadata import icc, keep
from actdesk.imaging.samples import planted
from actdesk.imaging.trace import Kept, Order, Reading, Unclean
from tests.imaging import judging

ENDINGS = {
    "avif": (".avif", (".avif", ".avifs")),
    "gif": (".gif", (".gif",)),
    "heif": (".heic", (".heic", ".heif", ".hif", ".avci")),
    "jpeg": (".jpg", (".jpg", ".jpeg", ".jpe", ".jfif", ".thm", ".mpo", ".insp")),
    "jxl": (".jxl", (".jxl",)),
    "mp4": (".mp4", (".mp4", ".m4v", ".mov", ".qt", ".3gp", ".3g2", ".3gpp")),
    "png": (".png", (".png", ".apng")),
    "tiff": (".tif", (".tif", ".tiff", ".btf")),
    "webp": (".webp", (".webp",)),
}


def test_each_container_has_its_endings() -> None:
    assert {known.NAME: (known.SUFFIX, known.ENDINGS) for known in formats()} == ENDINGS


# The module, the limit, a sample, the reason, and the least limit under which that sample is still read.
LIMITS: tuple[tuple[ModuleType, str, str, str, int], ...] = (
    (jxl_code, "MOST_FRAMES", "jxl.moving", "too_many_parts", 3),
    (jxl_code, "MOST_SECTIONS", "jxl.moving", "too_many_parts", 1),
    (tiff_strips, "MOST_PIXELS", "tiff.profile", "too_many_pixels", 3456),
    (tiff_strips, "MOST_PIXELS", "tiff.tiled", "too_many_pixels", 960),
    (tiff_strips, "MOST_UNPACKED", "tiff.profile", "too_many_pixels", 10368),
    (tiff_strips, "MOST_UNITS", "tiff.planes", "too_many_parts", 3),
    (tiff_strips, "MOST_UNITS", "tiff.tiled", "too_many_parts", 6),
    (jpeg, "MOST_PIXELS", "jpeg.exif", "too_many_pixels", 38400),
    (jpeg, "MOST_SEGMENTS", "jpeg.exif", "too_many_parts", 10),
    (png, "MOST_PIXELS", "png.palette", "too_many_pixels", 9600),
    (png, "MOST_CHUNKS", "png.moving", "too_many_parts", 11),
    (png, "MOST_TEXT", "png.profile", "bomb", 652),
    (gif, "MOST_PIXELS", "gif.moving", "too_many_pixels", 10368),
    (gif, "MOST_BLOCKS", "gif.moving", "too_many_parts", 10),
    (gif, "MOST_BLOCKS", "gif.no_last_byte", "too_many_parts", 3),
    (webp, "MOST_PIXELS", "webp.lossless", "too_many_pixels", 9600),
    (webp, "MOST_CHUNKS", "webp.moving", "too_many_parts", 7),
    (webp, "MOST_CHUNKS", "webp.exif", "too_many_parts", 4),
    (tiff, "MOST_PAGES", "tiff.pages", "too_many_parts", 4),
    (jxl, "MOST_PIXELS", "jxl.exif", "too_many_pixels", 1536),
    (jxl, "MOST_BOXES", "jxl.parts", "too_many_parts", 6),
    (box, "MOST_BOXES", "heif.boxes", "too_many_parts", 9),
    (box, "MOST_BOXES", "mp4.boxes", "too_many_parts", 8),
    (items, "MOST_ITEMS", "heif.tiles", "damaged_structure", 4),
    (items, "MOST_EXTENTS", "heif.two_extents", "damaged_structure", 3),
    (items, "MOST_LINKS", "heif.tiles", "damaged_structure", 8),
    (stills, "MOST_PIXELS", "heif.tiles", "too_many_pixels", 8192),
    (stills, "MOST_CUT", "heif.aperture", "extra_pixels", 28),
    (tracks, "MOST_SAMPLES", "mp4.user_data", "damaged_film", 12),
    (fragments, "_MOST_RUNS", "mp4.fragments", "damaged_film", 3),
    (fragments, "MOST_SAMPLES", "mp4.fragments", "damaged_film", 12),
)
LIMIT = pytest.mark.parametrize(
    ("module", "name", "code", "reason", "least"), LIMITS, ids=lambda value: value if isinstance(value, str) else ""
)


@LIMIT
def test_a_file_at_the_limit_is_read_and_one_beyond_it_is_refused(
    module: ModuleType, name: str, code: str, reason: str, least: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = judging.sample(code)
    monkeypatch.setattr(module, name, least)
    judging.made(data, Order())
    monkeypatch.setattr(module, name, least - 1)
    with pytest.raises(Unclean) as refused:
        judging.made(data, Order())
    assert refused.value.code == reason


def test_a_profile_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = icc.rebuild(planted.profile())
    monkeypatch.setattr(icc, "MOST", len(profile))
    assert icc.rebuild(profile) == profile
    monkeypatch.setattr(icc, "MOST", len(profile) - 1)
    with pytest.raises(Unclean, match="damaged_profile"):
        icc.rebuild(profile)


@pytest.mark.parametrize(("size", "stays"), [(1, True), (4000, True), (4001, False), (0, False)])
def test_a_text_of_4000_bytes_is_kept_and_a_longer_one_is_not(size: int, stays: bool) -> None:
    reading = Reading("none", "", kept=Kept(iptc=[(2, 120, b"a" * size)]))
    assert bool(keep.kept(reading, Order("location_only")).iptc) is stays
