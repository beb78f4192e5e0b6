"""Which editor a question of the form gets, read from the form's data alone."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Kind
from actdesk.domain.platforms import Presence
from actdesk.domain.templates import ChoiceSource, FieldType, TemplateField
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import say
from actdesk.ui.screens.requests.editors import (
    DateAnswer,
    KnownOrTyped,
    LanguageLine,
    LineAnswer,
    LongAnswer,
    ManyOf,
    OneOf,
    PickOne,
)
from actdesk.ui.screens.requests.rows import Rows

_LONGEST_LINE = 500
_KEPT_IN_RECORD = 200  # what a field of the record itself holds


class EditorMaker:
    """Makes the editor of each question."""

    def __init__(self, context: ScreenContext) -> None:
        self._context = context

    def make(self, field: TemplateField, answers: Mapping[str, str]) -> QWidget:
        """Return an empty editor. `answers` narrow the choices: a platform knows only some kinds of presence."""
        if field.type is FieldType.LIST:
            return self._list(field)
        if field.record_field == "requester_id":
            return self._person()
        if field.choices_from is ChoiceSource.BODIES:
            return KnownOrTyped(Kind.BODY, self._context.desk.lists, self._context.jobs)
        if field.type is FieldType.LONG:
            return LongAnswer(lines=7)
        if field.type is FieldType.DATE:
            return DateAnswer()
        if field.choices_from is ChoiceSource.PLATFORMS:
            return PickOne([p.key for p in self._context.desk.reference.platforms()], group="platform")
        if field.type is FieldType.CHOICE:
            return OneOf(options(field, presences(self._context, answers)), clearable=field.optional)
        return LineAnswer(limit=_KEPT_IN_RECORD if field.record_field else _LONGEST_LINE)

    def _list(self, field: TemplateField) -> QWidget:
        if field.choices:
            many = ManyOf()
            many.set_options(options(field, ()))
            return many
        if field.record_field == "administrators":
            return Rows(self._person, at_first=2)
        if field.choices_from is ChoiceSource.LANGUAGES:
            return Rows(LanguageLine)
        return Rows(LineAnswer)

    def _person(self) -> QWidget:
        return KnownOrTyped(Kind.PERSON, self._context.desk.lists, self._context.jobs)


def presences(context: ScreenContext, answers: Mapping[str, str]) -> tuple[Presence, ...]:
    """Return the kinds of presence that the chosen platform knows; all of them while none is chosen."""
    known = {p.key: p for p in context.desk.reference.platforms()}
    platform = known.get(answers.get("platform", ""))
    return platform.presences if platform else tuple(Presence)


def options(field: TemplateField, kinds: tuple[Presence, ...]) -> list[tuple[str, str]]:
    """Return the choices of a question as (code, word) in the language of the moment."""
    if field.choices_from is ChoiceSource.PRESENCES:
        return [(p.value, wording.word("presence", p.value)) for p in kinds]
    return [(choice.code, choice.label[i18n.current()]) for choice in field.choices]


def clear_words() -> str:
    return say("Requests", "Take the answer back")
