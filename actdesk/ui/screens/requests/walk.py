"""The walk through the form as rules: which question follows, how far a section is. No widget and no store."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from actdesk.domain.templates import RequestTemplate, TemplateSection, missing


class Progress(StrEnum):
    """How far one section of the form is."""

    TODO = "todo"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True)
class SectionProgress:
    """One entry of the task list; `open` counts what must be answered and is not."""

    section: TemplateSection
    progress: Progress
    open: int


def progress(template: RequestTemplate, answers: Mapping[str, str]) -> tuple[SectionProgress, ...]:
    """Return every section with its status, in the form's order."""
    unanswered = set(missing(template, answers))
    found = []
    for section in template.sections:
        fields = template.in_section(section.id)
        left = sum(field.id in unanswered for field in fields)
        begun = any(answers.get(field.id, "").strip() for field in fields)
        status = Progress.DONE if not left else Progress.BEGUN if begun else Progress.TODO
        found.append(SectionProgress(section, status, left))
    return tuple(found)


def entry(template: RequestTemplate, answers: Mapping[str, str], section_id: str) -> str:
    """Return the question with which a section is taken up: the first that is owed, else its first."""
    fields = template.in_section(section_id)
    unanswered = set(missing(template, answers))
    return next((field.id for field in fields if field.id in unanswered), fields[0].id)


def after(template: RequestTemplate, field_id: str) -> str | None:
    """Return the next question of the same section, or None after its last."""
    return _beside(template, field_id, 1)


def before(template: RequestTemplate, field_id: str) -> str | None:
    """Return the question before in the same section, or None at its first."""
    return _beside(template, field_id, -1)


def place(template: RequestTemplate, field_id: str) -> tuple[int, int]:
    """Return which question of its section this is, and of how many."""
    ids = [field.id for field in template.in_section(template.field(field_id).section)]
    return ids.index(field_id) + 1, len(ids)


def _beside(template: RequestTemplate, field_id: str, step: int) -> str | None:
    ids = [field.id for field in template.in_section(template.field(field_id).section)]
    at = ids.index(field_id) + step
    return ids[at] if 0 <= at < len(ids) else None
