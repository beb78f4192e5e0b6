"""Each container's parser and writer, called directly: what they find, what they keep, what they refuse.

The same promises as in `test_samples`, without an engine and its processes: a parser that is broken by hand is noticed
in seconds.
"""

import hashlib
import io
from collections import Counter
from functools import lru_cache

import pytest
from PIL import Image

from actdesk.domain.findings import FindingKind
from actdesk.imaging.formats import Format, format_of
from actdesk.imaging.samples import SAMPLES, Sample, planted
from actdesk.imaging.second import Allowed, leftovers
from actdesk.imaging.trace import Order, Reading, Unclean
from tests.imaging.eyes import holds

KNOWN = ("gif", "jpeg", "png", "tiff", "webp")
OWN = [sample for sample in SAMPLES.values() if sample.container in KNOWN]
ALL = pytest.mark.parametrize("sample", OWN, ids=lambda sample: sample.code)
KINDS = {kind.value for kind in FindingKind}
STEP = 97  # bytes between two cuts


@lru_cache(maxsize=8)
def built(code: str) -> bytes:
    return SAMPLES[code].build()


def read(data: bytes) -> tuple[Format, Reading]:
    known = format_of(data[:64])
    assert known is not None
    return known, known.findings(memoryview(data))


def written(data: bytes, order: Order | None = None) -> tuple[bytes, Reading]:
    known, reading = read(data)
    return b"".join(bytes(piece) for piece in known.clean(memoryview(data), reading, order or Order())), reading


def shown(data: bytes) -> tuple[tuple[str, tuple[int, int], str, object], ...]:
    with Image.open(io.BytesIO(data)) as picture:
        frames = []
        for number in range(1 if picture.format == "MPO" else getattr(picture, "n_frames", 1)):
            picture.seek(number)
            picture.load()
            pixels = hashlib.sha256(picture.tobytes()).hexdigest()
            frames.append((picture.mode, picture.size, pixels, picture.info.get("duration")))
        return tuple(frames)


@ALL
def test_a_sample_is_read_and_written_or_refused(sample: Sample) -> None:
    data = built(sample.code)
    if sample.refused:
        with pytest.raises(Unclean, match=rf"\A{sample.refused}\Z"):
            written(data)
        return
    result, reading = written(data)
    assert (reading.format, reading.orientation) == (sample.container, sample.orientation)
    found = Counter(trace.where for trace in reading.traces)
    assert set(sample.expects) <= set(found)
    assert {trace.kind for trace in reading.traces} <= KINDS
    for trace in reading.traces:
        if trace.coordinates is not None:
            assert trace.coordinates == pytest.approx((planted.NORTH, planted.EAST), abs=0.001)
    needles = [needle for trace in reading.traces for needle in trace.needles]
    assert leftovers(sample.container, memoryview(result), Allowed(), needles) == []
    assert holds(result, planted.SECRETS) == []
    again, second = written(result)
    assert again == result
    assert [trace.where for trace in second.traces] == []
    if "tiff" not in sample.container:
        assert shown(result) == shown(data)
    with Image.open(io.BytesIO(result)) as picture:
        assert sorted((reading.width, reading.height)) == sorted(picture.size)  # Pillow turns a TIFF by itself


@ALL
def test_a_cut_sample_is_refused_or_clean(sample: Sample) -> None:
    data = built(sample.code)
    if len(data) > 60_000:
        return
    for length in range(12, len(data), max(STEP, len(data) // 24)):
        try:
            result, reading = written(data[:length])
        except Unclean:
            continue
        needles = [needle for trace in reading.traces for needle in trace.needles]
        left = leftovers(sample.container, memoryview(result), Allowed(), needles)
        assert left or holds(result, planted.SECRETS) == []
