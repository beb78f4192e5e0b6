"""Whose a link is: a set of fakes made by code is told from what is ours, and no official handle is called a fake."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actdesk.data.reference import reference
from actdesk.domain.accounts import AccountState
from actdesk.domain.link_check import Judge, KnownName, LinkVerdict
from actdesk.domain.names import Likeness
from tests.unit import lookalikes

JUDGE = lookalikes.judge()


def verdict(text: str) -> LinkVerdict:
    return JUDGE.judge_text(text)[0].verdict


def test_fakes_are_caught_and_no_official_handle_is_called_one() -> None:
    figures, missed = lookalikes.trial(each=24)
    assert int(figures["fakes"]) >= 300
    assert int(figures["caught"]) >= 0.95 * int(figures["fakes"]), missed[:20]


@pytest.mark.parametrize(
    ("text", "likeness"),
    [
        ("https://www.facebook.com/асtalliance", Likeness.SAME_LOOK),  # Cyrillic а and с
        ("https://www.facebook.com/act%E2%80%8Balliance1", Likeness.SLIP),  # a space that nobody sees
        ("https://x.com/actaliance", Likeness.SLIP),
        ("https://x.com/theactalliance", Likeness.ADDED_WORDS),
        ("https://x.com/actaliance_official", Likeness.ADDED_WORDS),
        ("https://t.me/actalliance", Likeness.ELSEWHERE),
        ("@actalliance@mastodon.example", Likeness.ADDED_WORDS),
    ],
)
def test_how_it_resembles_is_said(text: str, likeness: Likeness) -> None:
    judged = JUDGE.judge_text(text)[0]
    assert judged.verdict is LinkVerdict.LOOKS_LIKE
    assert judged.alike[0][1] is likeness


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (AccountState.ACTIVE, LinkVerdict.OFFICIAL),
        (AccountState.AUTHORISED, LinkVerdict.OFFICIAL),
        (AccountState.CLOSED_HANDLE_KEPT, LinkVerdict.OFFICIAL),
        (AccountState.FOUND, LinkVerdict.KNOWN_NOT_OURS),
        (AccountState.IMPERSONATOR, LinkVerdict.KNOWN_NOT_OURS),
        (AccountState.CLOSED_HANDLE_RELEASED, LinkVerdict.CLOSED_RELEASED),
    ],
)
def test_what_is_in_the_register_is_judged_by_its_state(state: AccountState, expected: LinkVerdict) -> None:
    name = KnownName("0" * 32, "facebook", "actalliance", "", "", state)
    judge = Judge([name], reference().platforms(), reference().eye())
    assert judge.judge_text("https://facebook.com/ACT.Alliance")[0].verdict is expected


def test_the_text_of_a_screenshot_is_judged_name_by_name_worst_first() -> None:
    text = """ACT Alliance  actalliance_donations
        Message  Follow
        You can give at https://faceb00k.com/actalliance or ask @somebody_else.
        We are the same as https://x.com/actalliance"""
    judged = JUDGE.judge_text(text)
    assert [(j.mention.text, j.verdict) for j in judged] == [
        ("actalliance_donations", LinkVerdict.LOOKS_LIKE),
        ("https://faceb00k.com/actalliance", LinkVerdict.LOOKS_LIKE),
        ("@somebody_else", LinkVerdict.UNKNOWN),
        ("https://x.com/actalliance", LinkVerdict.OFFICIAL),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "https://actalliance.org/appeals",  # a website is no account
        "https://business.facebook.com/latest",
        "https://www.apple.com/podcasts/",
        "act@alliance.org",
        "and/or 24/7",
        "",
    ],
)
def test_what_has_nothing_to_do_with_us_is_left_in_peace(text: str) -> None:
    assert verdict(text) is LinkVerdict.UNKNOWN


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_no_text_makes_the_judge_raise(text: str) -> None:
    assert JUDGE.judge_text(text)


def test_the_table_is_unicodes_and_names_where_it_comes_from() -> None:
    eye = reference().eye()
    for letter, alike in (("a", "аɑα"), ("o", "оο0"), ("l", "I1Ӏ"), ("m", "rn")):
        assert {eye.skeleton(letter)} >= {eye.skeleton(other) for other in ([alike] if letter == "m" else alike)}
    notice = (Path(reference().folder) / "unicode" / "NOTICE.txt").read_text(encoding="utf-8")
    assert "UNICODE LICENSE V3" in notice
    assert "confusable-homoglyphs" in notice
