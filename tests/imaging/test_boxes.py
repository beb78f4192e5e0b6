"""HEIF and AVIF beyond what every container promises: each rule of the writer is taken away once, and noticed."""

from collections.abc import Callable
from typing import Any

import pytest

from actdesk.imaging.boxes import box as box_module
from actdesk.imaging.boxes import coded, items, stills
from actdesk.imaging.formats import format_of
from actdesk.imaging.samples import SAMPLES
from actdesk.imaging.samples.stills import SENTENCE, obu, sei
from actdesk.imaging.second import Allowed, leftovers
from actdesk.imaging.trace import Order, Unclean


def cleaned(code: str) -> bytes:
    data = memoryview(SAMPLES[code].build())
    known = format_of(bytes(data[:64]))
    assert known is not None
    return b"".join(bytes(piece) for piece in known.clean(data, known.findings(data), Order()))


def judged(code: str) -> list[str]:
    return leftovers(SAMPLES[code].container, memoryview(cleaned(code)), Allowed(), ())


HOLES: dict[str, tuple[str, str, Callable[..., Any]]] = {
    "a thumbnail": (
        "thumbnail", "needed", lambda found, **_: [n for n, i in found.items.items() if i.kind in items.CODED],
    ),
    "a second picture": (
        "second_picture", "needed", lambda found, **_: [n for n, i in found.items.items() if i.kind in items.CODED],
    ),
    "a text about the picture": (
        "described", "cleaned", lambda prop: box_module.box(prop.name, prop.body),
    ),
    "a profile as it was": ("profile", "cleaned", lambda prop: box_module.box(prop.name, prop.body)),
    "a message in the coded data": ("message", "cut_of", lambda *_: coded.whole),
    "a version in the brands": (
        "exif", "file_type", lambda body, *_: box_module.box(b"ftyp", body[:4], b"QX-9", body[8:]),
    ),
}  # fmt: skip


@pytest.mark.parametrize("container", ["heif", "avif"])
@pytest.mark.parametrize("hole", HOLES)
def test_a_writer_with_a_hole_is_noticed(hole: str, container: str, monkeypatch: pytest.MonkeyPatch) -> None:
    code, function, instead = HOLES[hole]
    assert judged(f"{container}.{code}") == []
    monkeypatch.setattr(stills, function, instead)
    try:
        left = judged(f"{container}.{code}")
    except Unclean as reason:  # the text at the end was noticed even before
        left = [reason.code]
    assert left != []


@pytest.mark.parametrize("container", ["heif", "avif"])
@pytest.mark.parametrize("change", [
    lambda data: data + b"\0",
    lambda data: data + box_module.box(b"free"),
    lambda data: data.replace(b"pict" + bytes(13), b"pictK" + bytes(12)),
    lambda data: data.replace(b"mdat", b"free"),
    lambda data: data.replace(data[-9:], data[-9:] + b"Kakuma!!!"),
])  # fmt: skip
def test_a_clean_file_with_a_little_more_is_clean_no_longer(change: Callable[[bytes], bytes], container: str) -> None:
    changed = change(cleaned(f"{container}.tiles"))
    assert changed != cleaned(f"{container}.tiles")
    assert leftovers(container, memoryview(changed), Allowed(), ()) != []


def test_messages_of_the_decoder_stay_and_those_of_somebody_go() -> None:
    light = b"\x4e\x01\x90\x04\x03\xe8\x01\x90\x80"  # the light level of the content
    assert coded.hevc_kept(memoryview(light))
    assert not coded.hevc_kept(memoryview(sei(SENTENCE)))
    assert not coded.hevc_kept(memoryview(light[:-1] + b"\x05\x04Kaku\x80")), "one message of two is enough"
    assert not coded.hevc_kept(memoryview(b"\x4e\x01\x90\x08" + b"Kakuma 4" + b"\x80")), "too long for what it says"
    assert not coded.hevc_kept(memoryview(b"\x40\x09" + b"Kakuma")), "a further layer"
    unit = obu(6, b"rows") + obu(5, b"\1\0\1\2\3\x80") + obu(5, b"\4" + SENTENCE) + obu(15, SENTENCE) + obu(6, b"more")
    kept = b"".join(unit[start:end] for start, end in coded.av1_cut(memoryview(unit)))
    assert kept == obu(6, b"rows") + obu(5, b"\1\0\1\2\3\x80") + obu(6, b"more")


def test_user_data_of_mpeg_4_goes_up_to_the_next_start() -> None:
    frame = b"\0\0\1\xb6rows"
    sample = memoryview(b"\0\0\1\xb2Kakuma" + frame + b"\0\0\1\xb2" + SENTENCE)
    assert b"".join(bytes(sample[start:end]) for start, end in coded.mpeg4_cut(sample)) == frame


@pytest.mark.parametrize("data", [b"\0\0\0\x09\x26", b"\0\0\1", b"\0\0\0\2\xff\xff"])
def test_units_that_do_not_fill_a_sample_are_damage(data: bytes) -> None:
    with pytest.raises(Unclean):
        coded.hevc_cut(memoryview(data), 4)


@pytest.mark.parametrize("data", [b"\x32\xff\xff\xff", b"\x32\x05abc", b"\x80", b"\x33\0"])
def test_units_of_av1_that_do_not_fill_a_sample_are_damage(data: bytes) -> None:
    with pytest.raises(Unclean):
        coded.av1_cut(memoryview(data))


def test_a_known_box_that_is_cut_is_no_trailer() -> None:
    known = frozenset({b"mdat"})
    with pytest.raises(Unclean, match="truncated"):
        box_module.top_level(memoryview(b"\0\0\1\0mdat1234"), known)
    found, end = box_module.top_level(memoryview(b"\0\0\0\x08mdatKakuma, behind the clinic"), known)
    assert ([each.name for each in found], end) == ([b"mdat"], 8)


def test_gaps_between_spans_are_all_that_no_span_covers() -> None:
    assert items.uncovered([(4, 6), (2, 5), (8, 99)], 0, 10) == [(0, 2), (6, 8)]
    assert items.uncovered([], 3, 3) == []
