"""The channel-request form as versioned data: a request keeps the version that it was filled in with.

The form of the policy's annex 1 is not ours; labels, help and order are data, so a new version needs no code.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Self

from pydantic import model_validator

from actdesk.domain.base import Value
from actdesk.domain.texts import WholeTexts

Answers = Mapping[str, str | Sequence[str]]
"""What was answered, by field id: one text, or several for a list. A field that is absent is unanswered."""


class FieldType(StrEnum):
    SHORT = "short"  # one line
    LONG = "long"  # several lines
    CHOICE = "choice"  # one of `choices`, or of what `choices_from` names
    LIST = "list"  # several short texts
    DATE = "date"  # ISO date


class ChoiceSource(StrEnum):
    """Where the choices of a field come from when they are not written in the form itself."""

    PLATFORMS = "platforms"
    PRESENCES = "presences"
    BODIES = "bodies"
    LANGUAGES = "languages"


class Choice(Value):
    code: str
    label: WholeTexts


class TemplateSection(Value):
    """A group of questions: one entry of the requester's task list."""

    id: str
    title: WholeTexts
    intro: WholeTexts


class TemplateField(Value):
    """One question of the form. `clause` is the policy clause that it applies, if it applies one."""

    id: str
    section: str
    type: FieldType
    label: WholeTexts
    help: WholeTexts
    optional: bool = False
    clause: str | None = None
    choices: tuple[Choice, ...] = ()
    choices_from: ChoiceSource | None = None
    prompts: tuple[WholeTexts, ...] = ()  # what to think of while answering
    record_field: str = ""  # kept in this field of `ChannelRequest`; empty: in its `answers`, by id

    @model_validator(mode="after")
    def _choices_where_there_is_a_choice(self) -> Self:
        has_choices = bool(self.choices) or self.choices_from is not None
        if self.type is FieldType.CHOICE and not has_choices:
            raise ValueError(f"{self.id}: a choice without choices")
        if has_choices and self.type not in (FieldType.CHOICE, FieldType.LIST):
            raise ValueError(f"{self.id}: choices that nobody can choose")
        return self


class RequestTemplate(Value):
    """One version of the form. Raises on double field ids and on fields of an unknown section."""

    version: int
    title: WholeTexts
    intro: WholeTexts
    sections: tuple[TemplateSection, ...]
    fields: tuple[TemplateField, ...]

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        ids = [field.id for field in self.fields]
        if len(ids) != len(set(ids)):
            raise ValueError("a field id stands twice")
        sections = {section.id for section in self.sections}
        if strays := [field.id for field in self.fields if field.section not in sections]:
            raise ValueError(f"fields of no section: {', '.join(strays)}")
        return self

    def field(self, field_id: str) -> TemplateField:
        """Return the field. Raises `KeyError` if this version asks no such question."""
        for field in self.fields:
            if field.id == field_id:
                return field
        raise KeyError(field_id)

    def in_section(self, section_id: str) -> tuple[TemplateField, ...]:
        return tuple(field for field in self.fields if field.section == section_id)

    def criteria(self) -> tuple[TemplateField, ...]:
        """The six questions themselves, in the form's order; other fields may apply a criterion too."""
        return tuple(f for f in self.fields if f.clause == f"criterion.{f.id}")


def missing(template: RequestTemplate, answers: Answers) -> tuple[str, ...]:
    """Return the ids of the fields that must be answered and are not, in the form's order.

    White space is no answer, and a list whose entries are all blank is none either.
    Answers to questions that this version does not ask are ignored.
    """
    return tuple(f.id for f in template.fields if not f.optional and not _answered(answers.get(f.id, "")))


def _answered(answer: str | Sequence[str]) -> bool:
    entries = (answer,) if isinstance(answer, str) else answer
    return any(entry.strip() for entry in entries)
