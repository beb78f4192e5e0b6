"""The form on paper: what its values come to, as a text there and back, and dates as people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actdesk.data.reference import reference
from actdesk.domain.dates import read_day
from actdesk.domain.languages import Language
from actdesk.domain.request_forms import (
    LANGUAGE,
    LONGEST_IN_RECORD,
    TEMPLATE,
    FormProblem,
    FormSheet,
    Vocabulary,
    clean,
    fit,
    read_text,
    written_as_text,
)
from actdesk.domain.templates import ChoiceSource

FORM = reference().template()
WORDS = Vocabulary({ChoiceSource.PLATFORMS: {"facebook": "facebook", "fb": "facebook"}})
SAID = dict.fromkeys(("text_how", "send_to", "optional", "text_several", "text_one", "one_a_line", "date_how"), "–")


def test_what_fits_becomes_answers_and_what_does_not_is_named_and_kept() -> None:
    raw = {
        "requester_name": " Zoë\r\nÑandú ",
        "platform": "FB",
        "visibility": "Tout le monde",
        "hours": "as many as it takes",
        "expected_end": "31/12/2029",
        "help_wanted.support.crisis": "Yes",
        "help_wanted.support.brand": "Off",
        "languages": "French, Kiswahili",
        "shoe_size": "42",
    }
    found = fit(FORM, raw, WORDS)
    assert found.answers["requester_name"] == "Zoë Ñandú"
    assert (found.answers["platform"], found.answers["visibility"]) == ("facebook", "public")
    assert found.answers["expected_end"] == "2029-12-31"
    assert found.answers["help_wanted"] == "support.crisis"
    assert found.answers["languages"] == "French\nKiswahili"
    assert {(f.field_id, f.problem, f.said) for f in found.left_over} == {
        ("hours", FormProblem.NOT_A_CHOICE, "as many as it takes"),
        ("shoe_size", FormProblem.UNKNOWN_FIELD, "42"),
    }
    missing = [f.field_id for f in found.findings if f.problem is FormProblem.MISSING]
    assert "objectives" in missing
    assert "stop_rule" not in missing  # it is optional


def test_a_line_that_is_too_long_for_the_record_is_named_and_kept_whole() -> None:
    found = fit(FORM, {"handle": "x" * (LONGEST_IN_RECORD + 1)}, WORDS)
    assert found.answers["handle"] == ""
    assert found.left_over[0].problem is FormProblem.TOO_LONG
    assert len(found.left_over[0].said) == LONGEST_IN_RECORD + 1


@settings(max_examples=40)
@given(st.dictionaries(st.sampled_from([f.id for f in FORM.fields]) | st.text(max_size=8), st.text(), max_size=8))
def test_no_value_makes_a_form_raise_and_nothing_written_is_lost(raw: dict[str, str]) -> None:
    found = fit(FORM, raw, WORDS)
    told = "\n".join((*found.answers.values(), *(f.said for f in found.findings)))
    for name, value in raw.items():
        if not name.startswith("actdesk."):
            for word in clean(value).split():
                assert word in told or any(part in told for part in word.replace("/", ",").replace(";", ",").split(","))
    assert all("\x00" not in answer for answer in found.answers.values())


ANSWER = st.text(st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\u2028\u2029\x85"), max_size=60)


@settings(max_examples=40)
@given(st.dictionaries(st.sampled_from([f.id for f in FORM.fields]), st.lists(ANSWER, max_size=4), max_size=6))
def test_a_form_in_plain_text_comes_back_as_it_was_written(told: dict[str, list[str]]) -> None:
    answers = {key: "\n".join(lines).strip() for key, lines in told.items()}
    text = written_as_text(FormSheet(FORM, Language.FRENCH, SAID, {}, answers, {"audience": "Which ones?"}, "REQ-1"))
    back = read_text(text)
    assert back is not None
    assert {k: v for k, v in back.items() if v and "." not in k} == {k: v for k, v in answers.items() if v}
    assert (back[TEMPLATE], back[LANGUAGE]) == ("1", "fr")


def test_a_form_that_came_back_quoted_in_an_answer_is_read_and_a_letter_is_none() -> None:
    text = written_as_text(FormSheet(FORM, Language.ENGLISH, SAID, {}, {"handle": "actyouth", "topics": "#Climate"}))
    quoted = "Dear all,\n" + "".join(f"> {line}\n" for line in text.splitlines())
    back = read_text(quoted)
    assert back is not None
    assert (back["handle"], back["topics"]) == ("actyouth", "#Climate")
    assert read_text("Dear all,\n\nwe would like a channel.\n[soon]\n") is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-12-31", "2027-12-31"),
        ("31/12/2027", "2027-12-31"),
        ("1.2.2027", "2027-02-01"),
        ("٢٠٢٧-١٢-٣١", "2027-12-31"),
        ("31/02/2027", None),
        ("12/2027", None),
        ("soon", None),
        ("99999-1-1", None),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: str | None) -> None:
    found = read_day(text)
    assert (found.isoformat() if found else None) == day
