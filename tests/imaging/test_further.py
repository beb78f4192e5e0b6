"""The pictures behind the first of a JPEG: a gain map and the other eye stay and are clean, the others go."""

import io
from pathlib import Path

import pytest
from PIL import Image

from actdesk.domain.findings import CleanStatus, Credit
from actdesk.imaging.engine import Engine
from actdesk.imaging.formats import jpeg_further
from actdesk.imaging.samples import SAMPLES, jpegs, jpegs_further, planted
from actdesk.imaging.second import Allowed, leftovers
from tests.imaging.eyes import exiftool, holds

KEPT = ("jpeg.gain_map", "jpeg.gain_map_iso", "jpeg.gain_map_apple", "jpeg.other_eye")
NUMBERS = {"gain_map": b'hdrgm:GainMapMax="1.277177"', "gain_map_iso": jpegs_further.BLOCK,
           "gain_map_apple": b'HDRGainMap:HDRGainMapHeadroom="4.532783"', "other_eye": b"MPF\0"}  # fmt: skip


def cleaned(engine: Engine, data: bytes, into: Path, **how: object) -> bytes:
    source = into.parent / "dirty"
    source.write_bytes(data)
    outcome = engine.clean(source, into=into, **how)  # type: ignore[arg-type]
    assert (outcome.status, outcome.reason) == (CleanStatus.CLEAN, "")
    return Path(outcome.output).read_bytes()


def seconds(data: bytes) -> bytes:
    """The pixels of the second picture, as Pillow finds it by the index."""
    with Image.open(io.BytesIO(data)) as first:
        if first.format == "MPO":  # what Pillow makes of them where no packet speaks of a gain map
            first.seek(1)
            return first.tobytes()
        _, listed = first._getmp()[0xB002]  # type: ignore[attr-defined]
        start = listed["DataOffset"] + first.info["mpoffset"]
    with Image.open(io.BytesIO(data[start : start + listed["Size"]])) as second:
        return second.tobytes()


@pytest.mark.parametrize("code", KEPT)
def test_the_second_picture_stays_with_what_it_takes_to_apply_it(code: str, engine: Engine, into: Path) -> None:
    data = SAMPLES[code].build()
    result = cleaned(engine, data, into)
    assert seconds(result) == seconds(data)
    assert NUMBERS[code.removeprefix("jpeg.")] in result
    assert holds(result, planted.SECRETS) == []


def test_a_credit_and_a_gain_map_stand_in_one_packet(engine: Engine, into: Path) -> None:
    result = cleaned(engine, SAMPLES["jpeg.gain_map"].build(), into, credit=Credit(creator="Ana Núñez"))
    assert result.count(b"http://ns.adobe.com/xap/1.0/\0") == 2
    assert "<rdf:li>Ana Núñez</rdf:li>".encode() in result
    assert b'hdrgm:Version="1.0"' in result[: result.index(b"MPF\0")]


@pytest.mark.parametrize(
    ("second", "kind"),
    [
        (jpegs.base(60, 40), 0),  # nobody says what it is for
        (jpegs.base(60, 40), 0x020002),  # the other eye, of another size
        (jpegs.base(), 0x010001),  # a preview, perhaps of the uncropped picture
        (jpegs.planted_in(jpegs_further.packet(jpegs_further.ADOBE.replace("1.277177", "Kakuma"))), 0),
        (jpegs.planted_in(jpegs_further.packet(jpegs_further.ADOBE))[:-900], 0),  # cut short
        (jpegs.planted_in(jpegs.segment(0xE2, jpeg_further.ISO + jpegs_further.BLOCK + b"Kakuma")), 0),
    ],
)
def test_any_other_second_picture_goes(second: bytes, kind: int, engine: Engine, into: Path) -> None:
    result = cleaned(engine, jpegs_further.together(second, kind), into)
    assert b"MPF\0" not in result
    assert result.count(b"\xff\xd8\xff") == 1


def _turned(data: bytes, old: bytes, new: bytes) -> bytes:
    assert data.count(old) >= 1
    return data.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'GainMapMax="1.277177"', b'GainMapMax="1.27717K"'),
        (b'hdrgm:Version="1.0" hdrgm:', b'hdrgm:Version="1.0" hdrgx:'),
        (b"0.953784</rdf:li>", b"Kakuma4</rdf:li>"),
        (b'Item:Length="', b'Item:Length="1'),
        (b"MPF\0MM\0*\0\0\0\x08\0\3", b"MPF\0MM\0*\0\0\0\x08\0\4"),
        (b"\0\0\0\0" + b"\xff\xdb", b"\0\1\0\0" + b"\xff\xdb"),  # a dependent picture in the index
        (b"\xff\xd9\xff\xd8", b"\xff\xd9Kakuma\xff\xd8"),
    ],
)
def test_the_second_reader_knows_no_other_index_and_no_other_packet(
    old: bytes, new: bytes, engine: Engine, into: Path
) -> None:
    result = cleaned(engine, SAMPLES["jpeg.gain_map"].build(), into)
    assert leftovers("jpeg", memoryview(result), Allowed(), []) == []
    assert leftovers("jpeg", memoryview(_turned(result, old, new)), Allowed(), []) != []


@pytest.mark.oracle
def test_exiftool_finds_the_gain_map_by_the_index_and_by_the_packet(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "clean.jpg"
    path.write_bytes(cleaned(engine, SAMPLES["jpeg.gain_map"].build(), tmp_path / "cleaned"))
    told = {key.split(":")[-1]: value for key, value in exiftool(path)[str(path)].items()}
    assert told["NumberOfImages"] == 2
    assert told["DirectoryItemLength"] == told["MPImageLength"]
    assert "Warning" not in told
