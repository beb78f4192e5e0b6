"""Each container's parser and writer, called directly: what they find, what they keep, what they refuse.

The same promises as in `test_samples`, without an engine and its processes: a parser that is broken by hand is noticed
in seconds.
"""

import hashlib
import io
from dataclasses import replace
from functools import lru_cache

import pytest
from PIL import Image

from actdesk.domain.findings import FindingKind
from actdesk.imaging.formats import Format, format_of
from actdesk.imaging.metadata import keep
from actdesk.imaging.samples import SAMPLES, Sample, planted
from actdesk.imaging.second import Allowed, leftovers
from actdesk.imaging.trace import Order, Reading, Unclean
from actdesk.words import table
from tests.imaging.eyes import holds

SHOWN = ("gif", "jpeg", "png", "webp", "heif", "avif")  # by Pillow, the same before and after
ALL = pytest.mark.parametrize("sample", SAMPLES.values(), ids=lambda sample: sample.code)
KINDS = {kind.value for kind in FindingKind}
PLACES, REASONS = set(table()["finding_where"]), set(table()["picture_reason"])
GONE = tuple(text.encode() for text in (planted.PLACE, planted.ISO6709, "3.7186"))
STEP = 97  # bytes between two cuts


@lru_cache(maxsize=256)
def built(code: str) -> bytes:
    return SAMPLES[code].build()


def read(data: bytes) -> tuple[Format, Reading]:
    known = format_of(data[:64])
    assert known is not None
    return known, known.findings(memoryview(data))


def written(data: bytes, order: Order | None = None) -> tuple[bytes, Reading]:
    known, reading = read(data)
    return b"".join(bytes(piece) for piece in known.clean(memoryview(data), reading, order or Order())), reading


@lru_cache(maxsize=512)
def shown(data: bytes) -> tuple[tuple[str, tuple[int, int], str, object], ...]:
    with Image.open(io.BytesIO(data)) as picture:
        frames = []
        moves = getattr(picture, "n_frames", 1) > 1  # one frame alone has no time, whatever it says
        for number in range(1 if picture.format in ("MPO", "HEIF") else getattr(picture, "n_frames", 1)):
            picture.seek(number)
            picture.load()
            pixels = hashlib.sha256(picture.tobytes()).hexdigest()
            frames.append((picture.mode, picture.size, pixels, picture.info.get("duration") if moves else None))
        return tuple(frames)


def judged(container: str, result: bytes, reading: Reading, allowed: Allowed) -> list[str]:
    needles = [needle for trace in reading.traces for needle in trace.needles]
    return leftovers(container, memoryview(result), allowed, needles)


@ALL
def test_a_sample_is_read_and_written_or_refused(sample: Sample) -> None:
    data = built(sample.code)
    if sample.refused:
        with pytest.raises(Unclean, match=rf"\A{sample.refused}\Z"):
            written(data)
        return
    result, reading = written(data)
    assert (reading.format, reading.orientation) == (sample.container, sample.orientation)
    assert reading.suffix in read(data)[0].ENDINGS
    assert set(sample.expects) <= {trace.where for trace in reading.traces}
    for trace in reading.traces:
        assert trace.kind in KINDS
        assert trace.where in PLACES
        if trace.coordinates is not None:
            assert trace.coordinates == pytest.approx((planted.NORTH, planted.EAST), abs=0.001)
    assert judged(sample.container, result, reading, Allowed()) == []
    assert holds(result, planted.SECRETS) == []
    again, second = written(result)
    assert again == result
    assert [trace.where for trace in second.traces] == []
    if sample.container in SHOWN:
        assert shown(result) == shown(data)
        with Image.open(io.BytesIO(result)) as picture:
            size = picture.size if sample.container == "heif" else (reading.width, reading.height)
            assert sorted(size) == sorted(picture.size)


@ALL
def test_the_recipe_for_the_place_alone_and_a_credit_are_written_and_accepted(sample: Sample) -> None:
    if sample.refused:
        return
    words = {"creator": "Ana Núñez <i>", "copyright": "© ACT & friends", "licence": "https://example.org/by"}
    for order in (Order("location_only"), Order("location_only", **words), Order(**words, caption="ع \x07and more")):
        result, reading = written(built(sample.code), order)
        kept = keep.kept(reading, order)
        old = kept.values()
        allowed = Allowed(order.creator, order.copyright, order.licence, order.caption, old)
        assert judged(sample.container, result, reading, allowed) == []
        assert not order.credited or judged(sample.container, result, reading, Allowed()) != []
        assert not old or judged(sample.container, result, reading, replace(allowed, kept=())) != []
        assert holds(result, GONE) == []
        assert not order.credited or "Núñez".encode() in result
        plain = replace(kept, iptc=[]).values() if sample.container == "png" else old  # a PNG writes IPTC in hex
        assert all(value.rstrip(b"\0") in result for value in plain)


@ALL
def test_a_cut_sample_is_refused_or_clean(sample: Sample) -> None:
    data = built(sample.code)
    if len(data) > 60_000:
        return
    for length in range(12, len(data), max(STEP, len(data) // 24)):
        try:
            result, reading = written(data[:length])
        except Unclean as refused:
            unknown = {refused.code} - REASONS
            assert unknown == set()
            continue
        left = judged(sample.container, result, reading, Allowed())
        assert left or holds(result, planted.SECRETS) == []
        assert set(left) <= PLACES
