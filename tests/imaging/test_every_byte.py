"""One byte changed, in dirty samples and in their clean copies: what is answered is what was judged before.

A refusal that turns into acceptance, a place that is found no longer, a byte that is written otherwise: each shows
here, wherever in the file it is. `tests/imaging/judging.py` says how the answers are kept.
"""

import json
import zlib

import pytest

from tests.imaging import judging
from tests.imaging.judging import CODES, ORDERS, SAMPLES

PARTS = 3  # of the places in each file; the gate tries one of them
PART = pytest.mark.parametrize("part", [0, *(pytest.param(n, marks=pytest.mark.torture) for n in range(1, PARTS))])
ALL = pytest.mark.parametrize("code", CODES)


@ALL
def test_what_a_sample_gives_away_is_told_in_the_same_words(code: str) -> None:
    _, reading = judging.made(judging.sample(code), ORDERS["publish"])
    assert judging.told(reading) == [json.loads(each) for each in judging.kept(code)["told"]]


@ALL
@pytest.mark.parametrize("order", ORDERS)
def test_the_copy_is_the_same_to_the_last_byte(order: str, code: str) -> None:
    pieces, reading = judging.made(judging.sample(code), ORDERS[order])
    whole = judging.together(pieces)
    assert f"{zlib.crc32(whole):08x}" == judging.kept(code)["written"][order]
    assert judging.accepted(whole, SAMPLES[code].container, ORDERS[order], reading) == []


@ALL
@PART
def test_a_changed_byte_of_a_dirty_file_is_answered_as_before(part: int, code: str) -> None:
    data = judging.sample(code)
    for at, text in judging.by_place(judging.kept(code)["dirty"])[part::PARTS]:
        assert judging.answer(judging.changed(data, at)) == text, at


@ALL
@PART
def test_a_changed_byte_of_a_clean_file_is_judged_as_before(part: int, code: str) -> None:
    pieces, _ = judging.made(judging.sample(code), ORDERS["publish"])
    clean = judging.together(pieces)
    for at, text in judging.by_place(judging.kept(code)["clean"])[part::PARTS]:
        assert judging.verdict(judging.changed(clean, at), SAMPLES[code].container) == text, at


@ALL
@pytest.mark.parametrize("order", judging.WORDED)
def test_a_changed_byte_of_a_copy_with_words_is_judged_as_before(order: str, code: str) -> None:
    pieces, reading = judging.made(judging.sample(code), ORDERS[order])
    copy, words = judging.together(pieces), judging.allowed(ORDERS[order], reading)
    for text, group in judging.kept(code)[order].items():
        for at in group:
            assert judging.verdict(judging.changed(copy, at), SAMPLES[code].container, words) == text, at
