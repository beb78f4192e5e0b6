"""The request form as data: what is missing, and which forms are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from actdesk.data.reference import reference
from actdesk.domain.templates import RequestTemplate, TemplateField, missing

THREE = {"en": "one", "fr": "un", "es": "uno"}
SECTION = {"id": "who", "title": THREE, "intro": THREE}


def field(field_id: str, **more: object) -> dict[str, object]:
    return {"id": field_id, "section": "who", "type": "short", "label": THREE, "help": THREE, **more}


def template(*fields: dict[str, object]) -> RequestTemplate:
    return RequestTemplate.model_validate(
        {"version": 1, "title": THREE, "intro": THREE, "sections": [SECTION], "fields": fields}
    )


FORM = template(field("name"), field("languages", type="list"), field("end", type="date", optional=True))


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ("name", "languages")),
        ({"name": "Ana"}, ("languages",)),
        ({"name": " \t\u00a0\n", "languages": "fr"}, ("name",)),
        ({"name": "Ana", "languages": []}, ("languages",)),
        ({"name": "Ana", "languages": ["", " "]}, ("languages",)),
        ({"name": "Ana", "languages": ["", "fr"]}, ()),
        ({"name": "Ana", "languages": "fr", "no such question": "x"}, ()),
    ],
)
def test_what_must_be_answered_and_is_not_is_named_in_order(
    answers: dict[str, object], expected: tuple[str, ...]
) -> None:
    assert missing(FORM, answers) == expected  # type: ignore[arg-type]


@given(st.dictionaries(st.text(max_size=10), st.one_of(st.text(), st.lists(st.text())), max_size=5))
def test_no_answer_makes_the_check_raise(answers: dict[str, object]) -> None:
    missing(reference().template(), answers)  # type: ignore[arg-type]


def test_a_form_answered_throughout_misses_nothing() -> None:
    form = reference().template()
    assert missing(form, {f.id: "x" for f in form.fields}) == ()
    assert missing(form, {}) == tuple(f.id for f in form.fields if not f.optional)


def test_a_form_with_a_field_twice_is_refused() -> None:
    with pytest.raises(ValidationError, match="twice"):
        template(field("name"), field("name"))


def test_a_field_of_no_section_is_refused() -> None:
    with pytest.raises(ValidationError, match="no section"):
        template(field("name", section="nowhere"))


def test_a_choice_without_choices_is_refused() -> None:
    with pytest.raises(ValidationError, match="without choices"):
        TemplateField.model_validate(field("name", type="choice"))


def test_choices_on_a_line_of_text_are_refused() -> None:
    with pytest.raises(ValidationError, match="nobody can choose"):
        TemplateField.model_validate(field("name", choices_from="bodies"))


def test_a_form_is_found_by_version_and_a_question_by_id() -> None:
    form = reference().template(1)
    assert form.field("platform").record_field == "platform"
    assert form.in_section("success")[0].id == "measures"
    with pytest.raises(KeyError):
        form.field("no such question")
    with pytest.raises(KeyError):
        reference().template(99)
