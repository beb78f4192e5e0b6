"""The walk through the form as rules: status of sections, the way from question to question."""

import pytest

from actdesk.data.reference import reference
from actdesk.ui.screens.requests.walk import Progress, after, before, entry, place, progress

FORM = reference().template()
PURPOSE = [field.id for field in FORM.in_section("purpose")]


def status(answers: dict[str, str]) -> tuple[Progress, int]:
    found = next(p for p in progress(FORM, answers) if p.section.id == "purpose")
    return found.progress, found.open


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, (Progress.TODO, 5)),
        ({"objectives": "  "}, (Progress.TODO, 5)),
        ({"region": "Kenya"}, (Progress.BEGUN, 4)),
        (dict.fromkeys(PURPOSE, "Told."), (Progress.DONE, 0)),
    ],
)
def test_a_section_is_complete_when_nothing_is_owed_in_it(answers: dict[str, str], expected: object) -> None:
    assert status(answers) == expected


def test_every_section_is_on_the_task_list_in_the_forms_order() -> None:
    assert [p.section.id for p in progress(FORM, {})] == [section.id for section in FORM.sections]


def test_a_section_is_taken_up_at_the_first_question_that_is_owed() -> None:
    assert entry(FORM, {}, "purpose") == "objectives"
    assert entry(FORM, {"objectives": "Told."}, "purpose") == "audience"
    assert entry(FORM, dict.fromkeys(PURPOSE, "Told."), "purpose") == "objectives"


def test_continue_and_back_walk_one_section_from_end_to_end() -> None:
    seen: list[str] = []
    at: str | None = "objectives"
    while at is not None:
        seen.append(at)
        at = after(FORM, at)
    assert seen == PURPOSE
    assert [before(FORM, field) for field in seen] == [None, *seen[:-1]]
    assert place(FORM, seen[1]) == (2, len(seen))
