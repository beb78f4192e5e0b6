"""What every container's module promises, over all that discovery finds; and what is declined by its content."""

import io
import struct
from pathlib import Path

import pytest
from PIL import Image

from actdesk.imaging import second
from actdesk.imaging.formats import Format, format_of, formats, tiff
from actdesk.imaging.refusals import refusal_of
from actdesk.imaging.samples import SAMPLES, jpegs, planted
from actdesk.imaging.trace import Order, Unclean

ALL = pytest.mark.parametrize("known", formats(), ids=lambda known: known.NAME)


@ALL
def test_a_container_has_a_name_an_ending_and_a_grammar_of_its_own(known: Format) -> None:
    assert known.SUFFIX in known.ENDINGS
    assert all(ending == ending.lower() and ending.startswith(".") for ending in known.ENDINGS)
    assert [other.NAME for other in formats()].count(known.NAME) == 1
    assert (Path(second.__file__).parent / f"{known.NAME}.py").is_file()


@ALL
def test_a_container_is_recognised_by_content_and_by_one_module_alone(known: Format) -> None:
    for sample in SAMPLES.values():
        head = sample.build()[:64]
        assert known.mine(head) == (sample.container == known.NAME), sample.code
    for head in (b"", b"\0", b"\xff\xd8", b"RIFF", b"\x89PNG", b"hello"):
        assert not known.mine(head)


@ALL
def test_nothing_but_unclean_is_raised_for_a_short_file(known: Format) -> None:
    for sample in SAMPLES.values():
        if sample.container != known.NAME:
            continue
        data = sample.build()
        for length in range(min(len(data), 200)):
            if known.mine(data[:length]):
                with pytest.raises(Unclean):
                    known.findings(memoryview(data[:length]))


@ALL
def test_a_cleaned_file_is_of_the_same_container_and_made_of_views_of_the_original(known: Format) -> None:
    for sample in SAMPLES.values():
        if sample.container == known.NAME and not sample.refused:
            data = memoryview(sample.build())
            pieces = known.clean(data, known.findings(data), Order())
            assert format_of(b"".join(bytes(piece) for piece in pieces)[:64]) is known


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"8BPS\0\1", "layered"),
        (b"gimp xcf v011", "layered"),
        (b"PK\x03\x04", "archive"),
        (b"\x1a\x45\xdf\xa3", "film_container"),
        (b"RIFF\0\0\0\0AVI LIST", "film_container"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1", "camera_raw"),
        (b"II*\0\x10\0\0\0CR\2\0", "camera_raw"),
        (b"IIU\0\x08\0\0\0", "camera_raw"),
        (b"FUJIFILMCCD-RAW 0201", "camera_raw"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "no_cleaner"),
        (b"BM\x36\0\0\0\0\0\0\0", "no_cleaner"),
        (b"\0\0\1\0\1\0", "no_cleaner"),
        (b"<svg xmlns=", "svg"),
        (b"\xef\xbb\xbf <?xml version='1.0'?>", "svg"),
        (b"hello", "unknown_format"),
        (b"", "unknown_format"),
    ],
)
def test_what_is_not_cleaned_is_recognised_and_has_its_reason(head: bytes, reason: str) -> None:
    assert format_of(head) is None
    assert refusal_of(head) == reason


def test_a_profile_that_no_viewer_can_apply_goes_and_the_picture_is_cleaned_all_the_same() -> None:
    colours = planted.profile()
    at = colours.index(b"rTRC")
    for broken in (colours[: at + 4] + b"\0\x7f\0\0" + colours[at + 8 :], colours[:200]):
        data = memoryview(jpegs.planted_in(jpegs.segment(0xE2, b"ICC_PROFILE\0\1\1" + broken)))
        known = format_of(bytes(data[:64]))
        assert known is not None
        whole = b"".join(bytes(piece) for piece in known.clean(data, known.findings(data), Order()))
        assert b"ICC_PROFILE" not in whole
        assert second.leftovers("jpeg", memoryview(whole), second.Allowed(), []) == []


def test_an_orientation_that_takes_one_byte_is_taken_as_libtiff_takes_it_and_written_as_the_standard_says() -> None:
    """TIFF 6.0 asks for a SHORT; a scanner's program wrote a BYTE. exiftool and libtiff turn the picture by it."""
    out = io.BytesIO()
    Image.linear_gradient("L").resize((40, 20)).save(out, "TIFF", tiffinfo={0x0112: 8})
    usual = out.getvalue()
    short, byte = (struct.pack("<HHIHH", 0x0112, kind, 1, 8, 0) for kind in (3, 1))
    assert short in usual
    odd = usual.replace(short, byte)
    reading = tiff.findings(memoryview(odd))
    assert reading.orientation == 8
    made = b"".join(bytes(piece) for piece in tiff.clean(memoryview(odd), reading, Order()))
    assert short in made
    assert byte not in made
