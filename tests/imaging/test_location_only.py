"""The recipe that takes the place and leaves credit, caption and date as they were (principle.copyright)."""

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from actdesk.domain.findings import CleanStatus, Credit, Recipe
from actdesk.imaging.engine import Engine
from actdesk.imaging.metadata import iptc
from actdesk.imaging.samples import SAMPLES, planted, pngs
from actdesk.imaging.second import Allowed, leftovers
from tests.imaging.eyes import exiftool, holds, look

GONE = (planted.PLACE, planted.SERIAL, planted.MODEL, planted.ISO6709, "3.7186", "3,43.1160")
BEARERS = (
    "jpeg.exif", "jpeg.xmp", "jpeg.photoshop", "jpeg.exif_of_packets", "png.exif_before", "png.xmp", "png.raw_iptc",
    "webp.exif", "webp.xmp", "heif.exif", "heif.xmp", "avif.exif", "avif.xmp", "gif.xmp",
    "tiff.exif", "tiff.xmp", "tiff.iptc", "tiff.big", "jxl.exif", "jxl.xmp",
)  # fmt: skip


def cleaned(engine: Engine, code: str, folder: Path, credit: Credit | None = None) -> tuple[Path, Path]:
    source = folder / code
    source.write_bytes(SAMPLES[code].build())
    outcome = engine.clean(source, into=folder / "cleaned", recipe=Recipe.LOCATION_ONLY, credit=credit, name=code)
    assert (outcome.status, outcome.reason, outcome.after) == (CleanStatus.CLEAN, "", ())
    return source, Path(outcome.output)


@pytest.mark.parametrize("code", [sample.code for sample in SAMPLES.values() if not sample.refused])
def test_the_place_goes_from_every_sample_and_the_picture_stays(code: str, engine: Engine, tmp_path: Path) -> None:
    source, result = cleaned(engine, code, tmp_path)
    assert holds(result.read_bytes(), tuple(secret.encode() for secret in GONE)) == []
    assert look(result) == look(source)


@pytest.mark.parametrize("code", BEARERS)
def test_credit_caption_and_date_stay_byte_for_byte(code: str, engine: Engine, tmp_path: Path) -> None:
    _, result = cleaned(engine, code, tmp_path)
    data = result.read_bytes()
    if code == "png.raw_iptc":
        data = iptc_of(result)
    assert planted.PERSON.encode() in data
    assert planted.COMMENT.encode() in data
    assert any(moment in data for moment in (planted.MOMENT.encode(), b"2026-03-14T09:26:53+03:00", b"20260314"))


def test_a_caption_that_holds_coordinates_is_not_kept(engine: Engine, tmp_path: Path) -> None:
    source = tmp_path / "dirty"
    source.write_bytes(
        SAMPLES["jpeg.exif"].build().replace(planted.COMMENT.encode(), b"Clinic at 3.7186, 34.8714 with Amina S.")[:]
    )
    outcome = engine.clean(source, into=tmp_path / "cleaned", recipe=Recipe.LOCATION_ONLY)
    assert outcome.status is CleanStatus.CLEAN
    assert holds(Path(outcome.output).read_bytes(), (b"3.7186", b"34.8714")) == []


def test_what_the_officer_confirmed_takes_the_place_of_what_was_there(engine: Engine, tmp_path: Path) -> None:
    for code in ("jpeg.exif", "jpeg.photoshop", "png.xmp"):
        _, result = cleaned(engine, code, tmp_path, Credit(creator="Ana Núñez", caption="Jardín"))
        data = result.read_bytes()
        assert "Ana Núñez".encode() in data
        assert planted.COMMENT.encode() not in data


def test_png_texts_of_credit_and_date_stay(engine: Engine, tmp_path: Path) -> None:
    _, result = cleaned(engine, "png.text", tmp_path)
    assert b"tEXtAuthor\0" + planted.PERSON.encode() in result.read_bytes()
    assert b"Comment" not in result.read_bytes()


def test_png_texts_in_unicode_stay(engine: Engine, tmp_path: Path) -> None:
    _, result = cleaned(engine, "png.text_unicode_credit", tmp_path)
    data = result.read_bytes()
    assert b"iTXtAuthor\0\0\0\0\0" + planted.PERSON.encode() in data
    assert b"iTXtDescription\0\0\0\0\0" + "Jardín".encode() in data
    assert b"Comment" not in data
    _, result = cleaned(engine, "png.text_unicode_credit", tmp_path, Credit(creator="Ana Núñez"))
    assert planted.PERSON.encode() not in result.read_bytes()


def iptc_of(result: Path) -> bytes:
    """The IPTC records of a PNG."""
    text = result.read_bytes().split(b"tEXtRaw profile type iptc\0\niptc\n", 1)[1]
    size, _, digits = text.partition(b"\n")
    return bytes.fromhex(digits[: int(size) * 2 + int(size) // 36 + 1].decode().replace("\n", ""))


def test_the_iptc_credit_of_a_png_stays_byte_for_byte_and_its_city_goes(engine: Engine, tmp_path: Path) -> None:
    _, result = cleaned(engine, "png.raw_iptc", tmp_path)
    records = iptc_of(result)
    author = b"\x1c\2\x50" + struct.pack(">H", len(planted.PERSON)) + planted.PERSON.encode()
    assert author in records
    assert planted.COMMENT.encode() in records
    assert planted.PLACE.encode() not in records
    _, result = cleaned(engine, "png.raw_iptc", tmp_path, Credit(creator="Ana Núñez"))
    assert "Ana Núñez".encode() in iptc_of(result)
    assert author not in iptc_of(result)


@pytest.mark.parametrize("harm", [
    lambda text: text.replace(b"\niptc\n", b"\nIPTC\n"), lambda text: text + b"00", lambda text: text.upper(),
    lambda text: text.replace(b"\n", b" \n", 1),
    lambda text: text.replace(planted.PERSON.encode().hex().encode(), b"4b" * 20),
    lambda text: text.replace(b"3842494d0404", b"3842494d0405"),
])  # fmt: skip
def test_records_of_a_png_are_read_in_the_one_way_that_they_are_written(
    harm: Callable[[bytes], bytes], engine: Engine, tmp_path: Path
) -> None:
    _, result = cleaned(engine, "png.raw_iptc", tmp_path)
    data = result.read_bytes()
    at = data.index(b"tEXtRaw profile")
    size = struct.unpack_from(">I", data, at - 4)[0]
    name, text = data[at + 4 : at + 4 + size].split(b"\0", 1)
    kept = tuple(value for _, _, value in iptc.datasets(iptc_of(result)[12:]))
    allowed = Allowed(kept=kept)
    assert leftovers("png", memoryview(data), allowed, ()) == []
    harmed = data[: at - 4] + pngs.chunk(b"tEXt", name + b"\0" + harm(text)) + data[at + 8 + size :]
    assert leftovers("png", memoryview(harmed), allowed, ()) != []
    assert leftovers("png", memoryview(data), Allowed(), ()) == ["second.iptc"]


@pytest.mark.oracle
def test_exiftool_reads_the_same_credit_before_and_after_and_no_place(engine: Engine, tmp_path: Path) -> None:
    pairs = [cleaned(engine, code, tmp_path) for code in BEARERS]
    before = exiftool(*(source for source, _ in pairs))
    after = exiftool(*(result for _, result in pairs))
    for source, result in pairs:
        told, left = plain(before[str(source)]), plain(after[str(result)])
        for tag in ("Artist", "Copyright", "ImageDescription", "DateTimeOriginal", "Creator", "Description", "By-line",
                    "Caption-Abstract", "CopyrightNotice", "DateCreated", "CreateDate", "ModifyDate"):  # fmt: skip
            assert left.get(tag) == told.get(tag), (source.name, tag)
        assert not any("GPS" in tag or "City" in tag or "Serial" in tag for tag in left), source.name
        assert "Warning" not in left, left["Warning"]


def plain(told: dict[str, object]) -> dict[str, object]:
    return {key.split(":")[-1]: value for key, value in told.items() if not key.startswith("Composite")}
