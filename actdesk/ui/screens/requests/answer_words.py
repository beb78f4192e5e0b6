"""Answers in words: what somebody reads where a code or an id is kept."""

from collections.abc import Mapping
from uuid import UUID

from actdesk.domain.requests import lines_of
from actdesk.domain.templates import ChoiceSource, FieldType, RequestTemplate, TemplateField
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.screens.requests.languages import language_word

Names = Mapping[UUID, str]
"""What the people and bodies are called that an answer names by id."""


def in_words(field: TemplateField, answer: str, names: Names | None) -> str:
    """Return the answer as it is read; '' for none. `names` None: they are still being asked for."""
    if not answer.strip():
        return ""
    if field.type is FieldType.DATE:
        return i18n.day(answer)
    if field.choices_from is ChoiceSource.PLATFORMS:
        return wording.word("platform", answer)
    if field.choices_from is ChoiceSource.PRESENCES:
        return wording.word("presence", answer)
    if field.choices_from is ChoiceSource.LANGUAGES:
        return "\n".join(language_word(line) for line in lines_of(answer))
    if field.choices:
        words = {choice.code: choice.label[i18n.current()] for choice in field.choices}
        return "\n".join(words.get(code, code) for code in lines_of(answer))
    if field.record_field in ("requester_id", "body_id", "administrators"):
        return "\n".join(_name(line, names) for line in lines_of(answer))
    return answer


def ids_in(template: RequestTemplate, answers: Mapping[str, str]) -> set[UUID]:
    """Return every id that the answers name: what `Names` must know."""
    found = set()
    for field in template.fields:
        if field.record_field in ("requester_id", "body_id", "administrators"):
            for line in lines_of(answers.get(field.id, "")):
                try:
                    found.add(UUID(line))
                except ValueError:
                    continue
    return found


def _name(line: str, names: Names | None) -> str:
    try:
        known = UUID(line)
    except ValueError:
        return line
    gone = say("Requests", "somebody whom the register no longer knows")
    return "…" if names is None else names.get(known, gone)
