"""The request form for those without ActDesk: written to be filled in, and taken in again as a request."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk import words
from actdesk.domain.base import Refused
from actdesk.domain.languages import Language
from actdesk.domain.people import Body, Person
from actdesk.domain.records import Attachment
from actdesk.domain.request_forms import (
    LANGUAGE,
    REFERENCE,
    TEMPLATE,
    Fitted,
    FormFormat,
    FormSheet,
    Vocabulary,
    fit,
)
from actdesk.domain.requests import (
    EDITABLE_STAGES,
    ChannelRequest,
    form_answers,
    lines_of,
    named_questions,
    with_answers,
)
from actdesk.domain.templates import ChoiceSource, FieldType, RequestTemplate, TemplateField
from actdesk.domain.texts import fold
from actdesk.files import replace_private
from actdesk.services.attachments import Incoming, plain_name, take_in
from actdesk.services.incoming import read_whole
from actdesk.services.ports import Clock, Reader, Reference, Store, UnitOfWork
from actdesk.services.ports_forms import FormFiles
from actdesk.services.request_settings import request_settings
from actdesk.services.request_views import next_reference
from actdesk.services.use_case import use_case

PURPOSE = "request_form"
LARGEST_BYTES = 20_000_000


@dataclass(frozen=True)
class FormRead:
    """A form that was read and is not taken in yet.

    `answers_to` is the request that waits for its requester and that the form says it belongs to; `same` is the
    reference of the request that this very file was taken in for.
    """

    name: str
    data: bytes
    template: RequestTemplate
    language: Language
    fitted: Fitted
    answers_to: ChannelRequest | None = None
    same: str = ""


class RequestForms:
    """What officers do with forms as files."""

    def __init__(self, store: Store, clock: Clock, reference: Reference, files: FormFiles) -> None:
        self._store = store
        self._clock = clock
        self._reference = reference
        self._files = files

    # --- out -----------------------------------------------------------------------------------------------

    def blank(self, *, language: Language, format_: FormFormat) -> bytes:
        """Return the present form, to be filled in without ActDesk."""
        with self._store.read() as reader:
            sheet = self._sheet(reader, self._reference.template(), language)
        return self._files.write(sheet, format_)

    def write_blank(self, path: Path, *, language: Language, format_: FormFormat) -> None:
        """Write the blank form into a file, in place of one that is there. Raises `EnvironmentFault`."""
        replace_private(path, self.blank(language=language, format_=format_))

    def filled(self, request_id: UUID, *, format_: FormFormat = FormFormat.PDF) -> bytes:
        """Return the request's own form in its requester's language, with what is answered and asked so far.

        Raises `Refused("record_gone")`.
        """
        with self._store.read() as reader:
            request = reader.get(ChannelRequest, request_id)
            template = self._reference.template(request.template_version)
            answers = form_answers(template, request)
            names = names_in(reader, request)
            sheet = self._sheet(
                reader,
                template,
                request.language,
                answers={f.id: self._told(f, answers[f.id], names, request.language) for f in template.fields},
                questions=named_questions(request.return_questions),
                reference=request.reference,
            )
        return self._files.write(sheet, format_)

    def _sheet(self, reader: Reader, template: RequestTemplate, language: Language, **more: Any) -> FormSheet:
        said = {key: texts[language] for key, texts in words.table()["form"].items()}
        said["send_to"] = said["send_to"].format(address=request_settings(reader).address)
        choices = {f.id: self._choices(f, language) for f in template.fields if f.choices or f.choices_from}
        return FormSheet(template, language, said, choices, **more)

    def _choices(self, question: TemplateField, language: Language) -> tuple[tuple[str, str], ...]:
        if question.choices:
            return tuple((choice.code, choice.label[language]) for choice in question.choices)
        if question.choices_from is ChoiceSource.PLATFORMS:
            return tuple((p.key, p.name) for p in self._reference.platforms())
        if question.choices_from is ChoiceSource.PRESENCES:
            return tuple((code, texts[language]) for code, texts in words.table()["presence"].items())
        return ()  # bodies and languages are written in words: what the register holds stays here

    def _told(self, question: TemplateField, answer: str, names: Mapping[str, str], language: Language) -> str:
        """The answer as a person reads it; of a list of boxes the codes, as the boxes are named."""
        if question.type is FieldType.LIST and question.choices:
            return answer
        choices = dict(self._choices(question, language))
        if question.choices_from is ChoiceSource.LANGUAGES:
            choices = {code: texts[language] for code, texts in words.table()["language"].items()}
        told = [names.get(line, choices.get(line, line)) for line in answer.split("\n")]
        return "\n".join(told)

    # --- in ------------------------------------------------------------------------------------------------

    def read(self, path: Path) -> FormRead:
        """Read a form that came back, as PDF or text; nothing is changed.

        Raises `Refused` (`too_large`, `form_*`, `pdf_*`, `form_of_no_version`), `EnvironmentFault`.
        """
        return self.understand(path.name, read_whole(path, limit=LARGEST_BYTES))

    def understand(self, name: str, data: bytes) -> FormRead:
        """Say what a form's bytes come to. Raises as `read` does."""
        values = self._files.read(data)
        template = self._template(values)
        try:
            language = Language(values.get(LANGUAGE, "").strip())
        except ValueError:
            language = Language.ENGLISH
        fitted = fit(template, values, self._vocabulary())
        with self._store.read() as reader:
            return FormRead(
                name=plain_name(name),
                data=data,
                template=template,
                language=language,
                fitted=fitted,
                answers_to=_waiting(reader, values.get(REFERENCE, "").strip(), template),
                same=_taken_in_for(reader, data),
            )

    @use_case("request.import")
    def take_in(self, uow: UnitOfWork, /, *, form: FormRead, as_new: bool = False) -> None:
        """Make a draft of the form, or put its answers into the request that it belongs to; the file is kept.

        An empty field takes no answer back. What found no place stands in the request's notes. Raises `Refused`:
        `form_taken_in_already` (this very file was), `form_says_nothing`, `request_not_editable`.
        """
        if same := _taken_in_for(uow, form.data):
            raise Refused("form_taken_in_already", reference=same)
        if not any(form.fitted.answers.values()):
            raise Refused("form_says_nothing", name=form.name)
        told = _known(uow, form)
        if form.answers_to is None or as_new:
            new = ChannelRequest.made(
                reference=next_reference(uow, uow.today),
                template_version=form.template.version,
                language=form.language,
                created_on=uow.today,
            )
            request = uow.add(with_answers(form.template, _noted(new, form), told))
        else:
            request = uow.get(ChannelRequest, form.answers_to.id)
            if request.stage not in EDITABLE_STAGES:
                raise Refused("request_not_editable", reference=request.reference, stage=request.stage.value)
            request = uow.put(with_answers(form.template, _noted(request, form), told))
        take_in(uow, Incoming(form.name, form.data), purpose=PURPOSE, owner_id=request.id)

    def _template(self, values: Mapping[str, str]) -> RequestTemplate:
        said = values.get(TEMPLATE, "").strip()
        if not said:
            raise Refused("form_not_ours")
        try:
            return self._reference.template(int(said))
        except (KeyError, ValueError):
            raise Refused("form_of_no_version", version=said[:20]) from None

    def _vocabulary(self) -> Vocabulary:
        table = words.table()
        platforms = {fold(name): p.key for p in self._reference.platforms() for name in (*p.aliases, p.name, p.key)}
        return Vocabulary(
            {
                ChoiceSource.PLATFORMS: platforms,
                ChoiceSource.PRESENCES: _spoken(table["presence"]),
                ChoiceSource.LANGUAGES: _spoken(table["language"]) | _spoken(table["language_own_name"]),
            }
        )


def names_in(reader: Reader, request: ChannelRequest) -> dict[str, str]:
    """Return the names of the people and the body that the request holds by id, by that id as text."""
    people = reader.get_many(Person, {*request.administrators, *filter(None, [request.requester_id])})
    bodies = reader.get_many(Body, list(filter(None, [request.body_id])))
    return {str(p.id): p.name for p in people.values()} | {str(b.id): b.name for b in bodies.values()}


def _spoken(group: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    return {fold(text): code for code, texts in group.items() for text in (code, *texts.values())}


def _waiting(reader: Reader, reference: str, template: RequestTemplate) -> ChannelRequest | None:
    """The request of that reference, if it is one that can still be filled in, on the same form."""
    found = reader.find(ChannelRequest, reference=reference) if reference else []
    same = (r for r in found if r.stage in EDITABLE_STAGES and r.template_version == template.version)
    return next(same, None)


def _taken_in_for(reader: Reader, data: bytes) -> str:
    """The reference of the request that the same bytes were taken in for; '' for none."""
    sha256 = hashlib.sha256(data).hexdigest()
    owners = {a.owner_id for a in reader.find(Attachment, purpose=PURPOSE, sha256=sha256) if a.owner_id}
    found = sorted(reader.get_many(ChannelRequest, owners).values(), key=lambda r: r.reference)
    return found[0].reference if found else ""


def _known(reader: Reader, form: FormRead) -> dict[str, str]:
    """The answers; a requester whose e-mail address the register has, and a body of that very name, by their ids."""
    told = {k: v for k, v in form.fitted.answers.items() if v}
    fields = {f.record_field: f.id for f in form.template.fields if f.record_field}
    body, requester = fields.get("body_id", ""), fields.get("requester_id", "")
    email = told.get("requester_email", "").strip().casefold()
    people = [p for p in reader.find(Person) if email and p.email.strip().casefold() == email]
    if len(people) == 1 and fold(people[0].name) == fold(told.get(requester, "")):
        told[requester] = str(people[0].id)
    bodies = [b for b in reader.find(Body) if body in told and fold(b.name) == fold(told[body])]
    if len(bodies) == 1:
        told[body] = str(bodies[0].id)
    return told


def _noted(request: ChannelRequest, form: FormRead) -> ChannelRequest:
    """The request with what found no place in its notes, each with the question that it stood under."""
    labels = {f.id: f.label[form.language] for f in form.template.fields}
    left = (f"{labels.get(f.field_id, f.field_id)}: {' '.join(lines_of(f.said))}" for f in form.fitted.left_over)
    return request.changed(notes="\n".join([*filter(None, [request.notes]), *left]))
