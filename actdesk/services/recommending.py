"""What the document says by which a withdrawal is recommended to the competent body (`ladder.withdrawal`)."""

from collections.abc import Sequence
from datetime import datetime

from actdesk.domain.base import Refused
from actdesk.domain.cases import CaseEvent, EventType
from actdesk.domain.labels import account_label
from actdesk.domain.ladder import DIALOGUE_EVENTS, REMOVAL_EVENTS
from actdesk.domain.languages import Language
from actdesk.domain.recommendation import (
    EndingAccess,
    NotedEvidence,
    NotedMeasure,
    RecommendationFacts,
    TakenStep,
)
from actdesk.services.case_view import CaseView, Moment
from actdesk.services.ports import Reference

RECOMMENDATION = "recommendation"  # the report's key
_STEPS = DIALOGUE_EVENTS | REMOVAL_EVENTS | {EventType.REMOVAL_REFUSED, EventType.STEP_SKIPPED}


def recommendation_facts(
    view: CaseView,
    reference: Reference,
    language: Language,
    *,
    whole: Sequence[bool],
    made_by: str,
    now: datetime,
) -> RecommendationFacts:
    """Return the facts of the case's last recommendation; `whole` says it of each piece of evidence, in order.

    Raises `Refused("recommendation_first")` where nothing was recommended.
    """
    told = [m for m in view.timeline if m.event is not None]
    asked = [(at, m) for at, m in enumerate(told) if m.event and m.event.type is EventType.RECOMMENDATION]
    if not asked:
        raise Refused("recommendation_first", reference=view.case.reference, step="recommend")
    place, moment = asked[-1]
    event = moment.event
    assert event is not None  # it is among the events
    case = view.case
    same = ("reference", "concerned", "principles", "policy_version", "severity", "crisis")
    seen = ("seen_on", "link", "summary", "quoted")
    return RecommendationFacts.made(
        **{field: getattr(case, field) for field in (*same, *seen)},
        as_of=now,
        made_at=now,
        made_by=made_by,
        to=moment.body,
        on=event.on or event.at.date(),
        account=account_label(view.account) if view.account else "",
        platform=view.account.platform if view.account else "",
        accountable=view.body.name if view.body else "",
        people=tuple(p.name for p in view.people),
        gist=event.gist,
        people_heard=bool(event.people_heard),
        heard=event.answer,
        steps=tuple(_step(m, m.event) for m in told[:place] if m.event is not None and m.event.type in _STEPS),
        measures=tuple(NotedMeasure(text=m.text, owner=m.owner, due=m.due, done_on=m.done_on) for m in view.measures),
        evidence=tuple(
            NotedEvidence(name=kept.name, sha256=kept.sha256, whole=sound)
            for kept, sound in zip(view.evidence, whole, strict=True)
        ),
        ending=_ending(view, reference, language),
    )


def _step(moment: Moment, event: CaseEvent) -> TakenStep:
    same = ("at", "type", "on", "way", "gist", "answer", "to_step")
    return TakenStep(**{field: getattr(event, field) for field in same}, second=moment.second_officer)


def _ending(view: CaseView, reference: Reference, language: Language) -> tuple[EndingAccess, ...]:
    if view.account is None:
        return ()
    named = {role.key: role.name[language] for role in reference.platform(view.account.platform).roles}
    return tuple(EndingAccess(person=p.name, role=named.get(a.role, a.role)) for a, p in view.ending)
