"""The request dossier: the form as it was filled in, the evaluation, the decision, the checklist, the last acts."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from uuid import UUID

from actdesk.domain.base import Record
from actdesk.domain.labels import account_label
from actdesk.domain.people import Body, Person
from actdesk.domain.records import Officer
from actdesk.domain.requests import ChannelRequest, Decision, lines_of
from actdesk.domain.sheets import (
    DossierAnswer,
    DossierCondition,
    DossierDecision,
    DossierFacts,
    DossierStep,
    DossierSupport,
    DossierVerdict,
)
from actdesk.domain.templates import ChoiceSource, FieldType, TemplateField
from actdesk.services.masking import covered, signs
from actdesk.services.ports import Reader, Reference
from actdesk.services.register import Register
from actdesk.services.request_views import RequestView, SupportLine, read_view
from actdesk.services.sheets.journal import history

_NAMED = ("requester_id", "body_id", "administrators")  # fields whose answers are ids
_GROUPS = {ChoiceSource.PLATFORMS: "platform", ChoiceSource.PRESENCES: "presence", ChoiceSource.LANGUAGES: "language"}
_SAME = (
    *("reference", "stage", "template_version", "channel_name", "platform", "handle", "created_on", "submitted_on"),
    *("decided_on",),
)


def facts(
    reader: Reader,
    reference: Reference,
    register: Register,
    request_id: UUID,
    *,
    officer_id: UUID,
    now: datetime,
    today: date,
    made_by: str,
    masked: bool,
) -> DossierFacts:
    """Return the dossier's facts; masked, with a sign for each name. Raises `Refused("record_gone")`."""
    request = reader.get(ChannelRequest, request_id)
    template = reference.template(request.template_version)
    version = reference.policy().id
    view = read_view(reader, request, template, register, officer_id, today, policy_version=version)
    people = [*view.administrators, *([view.requester] if view.requester else [])]
    told = DossierFacts(
        **{name: getattr(request, name) for name in _SAME},
        as_of=now,
        made_at=now,
        made_by=made_by,
        requester=view.requester.name if view.requester else "",
        body=view.body.name if view.body else "",
        administrators=tuple(p.name for p in view.administrators),
        due=view.due,
        questions=request.return_questions,
        account=account_label(view.account) if view.account else "",
        answers=tuple(_answers(view, _names(reader, view))),
        verdicts=tuple(
            DossierVerdict(
                criterion=line.evaluation.criterion,
                verdict=line.evaluation.verdict,
                why=line.evaluation.why,
                evaluator=line.evaluator,
                on=line.evaluation.on,
            )
            for line in view.evaluations
        ),
        decision=_decision(view, view.decision) if view.decision else None,
        checklist=tuple(
            DossierStep(step=line.step, done=line.done, done_on=line.item.done_on, note=line.item.note)
            for line in view.checklist
        ),
        history=history(reader, ChannelRequest, request_id),
    )
    return mask(told, [o.name for o in reader.find(Officer)], [p.name for p in people]) if masked else told


def mask(told: DossierFacts, officers: list[str], people: list[str]) -> DossierFacts:
    """Return the facts with the names of the officers, the requester, administrators and owners covered."""
    owners = [c.owner for c in told.decision.conditions] if told.decision else []
    owners += [line.who for line in told.decision.support] if told.decision else []
    plain = covered(told.model_dump(), signs(officers, [*people, *owners]))
    return DossierFacts.made(**{**plain, "masked": True})


def _answers(view: RequestView, names: Mapping[str, str]) -> Iterator[DossierAnswer]:
    sections = {section.id: section.title for section in view.template.sections}
    for field in view.template.fields:
        told = view.answers.get(field.id, "")
        labels = {choice.code: choice.label for choice in field.choices}
        codes = lines_of(told) if labels else ()
        yield DossierAnswer(
            section=sections[field.section],
            label=field.label,
            clause=field.clause or "",
            text="" if codes and all(c in labels for c in codes) else _text(field, told, names),
            word_group=_GROUPS.get(field.choices_from, "") if field.choices_from else "",
            choice=tuple(labels[c] for c in codes) if all(c in labels for c in codes) else (),
        )


def _text(field: TemplateField, told: str, names: Mapping[str, str]) -> str:
    if field.record_field in _NAMED:
        return "\n".join(names.get(line, line) for line in lines_of(told))
    return told.strip() if field.type is not FieldType.LIST else "\n".join(lines_of(told))


def _names(reader: Reader, view: RequestView) -> dict[str, str]:
    """Return what the people and bodies are called that an answer names by id."""
    ids = set()
    for field in view.template.fields:
        for line in lines_of(view.answers.get(field.id, "")) if field.record_field in _NAMED else ():
            try:
                ids.add(UUID(line))
            except ValueError:
                continue
    kinds: tuple[type[Record], ...] = (Person, Body)
    found = [record for kind in kinds for record in reader.get_many(kind, ids).values()]
    return {str(r.id): r.name for r in found if isinstance(r, Person | Body)}


def _decision(view: RequestView, decision: Decision) -> DossierDecision:
    same = ("outcome", "why", "brand_implications", "parameters", "alternative", "policy_version", "decided_at")
    return DossierDecision(
        **{name: getattr(decision, name) for name in same},
        conflict_of_interest=decision.conflict_of_interest,
        conditions=tuple(
            DossierCondition(text=c.text, owner=c.owner, due=c.due, done_on=c.done_on, proof=c.proof)
            for c in decision.conditions
        ),
        decided_by=view.decided_by,
        second=view.second_officer,
        signed_alone=decision.signed_alone,
        support=tuple(_support(line) for line in view.support),
    )


def _support(line: SupportLine) -> DossierSupport:
    told = line.agreed
    if told is None:
        return DossierSupport(clause=line.clause)
    return DossierSupport(clause=line.clause, what=told.what, who=line.who, due=told.due, rhythm=told.rhythm)
