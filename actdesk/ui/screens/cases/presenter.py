"""What the Cases screen decides: the next step to suggest, why the others wait, how the story is told. No widget."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from actdesk.domain.cases import CaseEvent, CaseState, EventType, Severity, Step
from actdesk.domain.ladder import REMOVAL_EVENTS, NextStep
from actdesk.services.case_view import CaseView, Moment
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.screens.cases import words
from actdesk.ui.wording import Tone

Chips = list[tuple[str, Tone]]

_LIKELY: dict[Step, tuple[NextStep, ...]] = {
    Step.INTAKE: (NextStep.CONTACT,),
    Step.DIALOGUE: (NextStep.AGREE, NextStep.CONTACT),
    Step.REMOVAL: (NextStep.CONFIRM_REMOVAL, NextStep.SETTLE),
    Step.WITHDRAWAL: (NextStep.DECIDE, NextStep.SETTLE),
}
_ICONS: dict[EventType, str] = {
    EventType.ACKNOWLEDGED: "send",
    EventType.CONTACT: "speech",
    EventType.AGREEMENT: "check",
    EventType.REMOVAL_BY_US: "remove",
    EventType.REMOVAL_ASKED: "send",
    EventType.REMOVAL_DONE: "good",
    EventType.REMOVAL_REFUSED: "close",
    EventType.RECOMMENDATION: "flag",
    EventType.BODY_DECISION: "body",
    EventType.STEP_SKIPPED: "forward",
    EventType.NOTE: "note",
    EventType.SETTLED: "good",
    EventType.REOPENED: "undo",
    EventType.COMMENT: "speech",
    EventType.EVIDENCE_EXPORTED: "upload",
    EventType.TEAM: "people",
    EventType.RETENTION: "calendar",
    EventType.EVIDENCE_ERASED: "delete",
    EventType.REDACTED: "eye-off",
    EventType.DELETED: "delete",
    EventType.RECOMMENDATION_PRINTED: "print",
    EventType.FILE_PRINTED: "print",
    EventType.FILE_PRINTED_MASKED: "print",
}
_ANSWERED = REMOVAL_EVENTS | {EventType.REMOVAL_REFUSED}
STEP_ICONS: dict[NextStep, str] = {
    NextStep.CLASSIFY: "edit",
    NextStep.ACKNOWLEDGE: "send",
    NextStep.CONTACT: "speech",
    NextStep.AGREE: "check",
    NextStep.REMOVE: "remove",
    NextStep.ASK_REMOVAL: "send",
    NextStep.CONFIRM_REMOVAL: "good",
    NextStep.RECOMMEND: "flag",
    NextStep.DECIDE: "body",
    NextStep.SETTLE: "good",
    NextStep.HAND_OVER: "forward",
    NextStep.REOPEN: "undo",
}


@dataclass(frozen=True)
class StepLine:
    """One next step: its name, and why it waits ('' if it is open). `skippable`: a second officer can lift that."""

    step: NextStep
    title: str
    why: str = ""
    skippable: bool = False

    @property
    def is_open(self) -> bool:
        return not self.why


@dataclass(frozen=True)
class StoryLine:
    """One entry of the story in words; `parts` are (what, text), where `what` may be ''."""

    at: datetime
    who: str
    title: str
    icon: str
    parts: tuple[tuple[str, str], ...] = ()


def step_lines(view: CaseView) -> tuple[StepLine, ...]:
    """Return every next step in words. Reopening is not spoken of while the case is open."""
    return tuple(
        StepLine(
            offer.step,
            wording.word("next_step", offer.step.value),
            wording.word("case_block", offer.block) if offer.block else "",
            offer.skippable,
        )
        for offer in view.offers
        if not (offer.step is NextStep.REOPEN and offer.block == "case_open")
    )


def suggested(view: CaseView) -> NextStep | None:
    """Return the step that most likely comes next, if there is one that is open."""
    if view.case.state is not CaseState.OPEN:
        return None
    likely = list(_LIKELY[view.case.step])
    if view.case.step is Step.DIALOGUE and view.measures:
        settled = all(measure.done_on is not None for measure in view.measures)
        likely = [NextStep.SETTLE] if settled else [NextStep.CONTACT]
    if view.case.step is Step.REMOVAL and _was_refused(view):
        likely = [NextStep.RECOMMEND]
    if not view.case.principles and view.case.step is Step.INTAKE:
        likely.insert(0, NextStep.CLASSIFY)
    return next((step for step in likely if view.offer(step).allowed), None)


def was_recommended(view: CaseView) -> bool:
    """True if there is a recommendation that can be printed."""
    return any(m.event is not None and m.event.type is EventType.RECOMMENDATION for m in view.timeline)


def _was_refused(view: CaseView) -> bool:
    """True if the last that was heard of a removal is that it will not be done."""
    told = [m.event.type for m in view.timeline if m.event is not None and m.event.type in _ANSWERED]
    return bool(told) and told[-1] is EventType.REMOVAL_REFUSED


def title(view: CaseView) -> str:
    """Return the record's heading: its reference and the account."""
    if view.account is None:
        return view.case.reference
    handle = words.account_line(view.account.platform, view.account.handle)
    return say("Cases", "{reference}: {account}").format(reference=view.case.reference, account=handle)


def chips(view: CaseView, today: date) -> Chips:
    """Return the states at the head of the record."""
    case = view.case
    state = case.state.value
    shown: Chips = [(wording.word("case_state", state), wording.tone("case_state", state))]
    if case.severity is not Severity.MEDIUM or case.principles:
        severity = say("Cases", "Severity: {word}").format(word=wording.word("severity", case.severity.value).lower())
        shown.append((severity, wording.tone("severity", case.severity.value)))
    if case.crisis:
        shown.append((say("Cases", "Crisis"), "bad"))
    return [*shown, words.owed(view.milestones[0], today)] if view.milestones else shown


def story(view: CaseView) -> tuple[StoryLine, ...]:
    """Return the story in words, the newest entry first."""
    return tuple(_line(moment) for moment in reversed(view.timeline))


def _line(moment: Moment) -> StoryLine:
    if moment.event is not None:
        return _event_line(moment, moment.event)
    kept = moment.evidence
    assert kept is not None  # a moment is one or the other
    parts = ((say("Cases", "SHA-256"), words.grouped(kept.sha256)),)
    name = say("Cases", "Evidence kept: {name}").format(name=kept.name)
    return StoryLine(moment.at, moment.officer, name, "attach", parts)


def _event_line(moment: Moment, event: CaseEvent) -> StoryLine:
    name = wording.word("event_type", event.type.value)
    if event.way is not None:
        way = wording.word("way", event.way.value).lower()
        name = say("Cases", "{event} ({detail})").format(event=name, detail=way)
    if event.verdict is not None:
        verdict = wording.word("comment_verdict", event.verdict.value).lower()
        name = say("Cases", "{event} ({detail})").format(event=name, detail=verdict)
    parts = [(what, text) for what, text in _parts(moment, event) if text]
    return StoryLine(moment.at, moment.officer, name, _ICONS[event.type], tuple(parts))


def _parts(moment: Moment, event: CaseEvent) -> Iterable[tuple[str, str]]:
    match event.type:
        case EventType.CONTACT | EventType.ACKNOWLEDGED | EventType.REMOVAL_REFUSED:
            return _on(event), ("", event.gist), (say("Cases", "Answer"), event.answer)
        case EventType.REMOVAL_BY_US | EventType.REMOVAL_ASKED:
            by = (say("Cases", "Removed by"), event.done_by)
            return _on(event), by, ("", event.gist), (say("Cases", "Why no copy is kept"), event.answer)
        case EventType.REMOVAL_DONE:
            proof, answer = say("Cases", "What proves it"), say("Cases", "Answer")
            return _on(event), (proof, event.gist), (answer, event.answer)
        case EventType.RECOMMENDATION:
            heard = say("Cases", "The people concerned were heard.") if event.people_heard else ""
            return (
                (say("Cases", "To the body"), moment.body),
                ("", event.gist),
                ("", heard),
                (_heard_or_not(event), event.answer),
            )
        case EventType.BODY_DECISION:
            upheld = say("Cases", "The recommendation was followed: the authorisation is withdrawn.")
            kept = say("Cases", "The recommendation was not followed: the authorisation stays.")
            return (
                (say("Cases", "By the body"), moment.body),
                ("", upheld if event.upheld else kept),
                (say("Cases", "In force from"), i18n.day(event.on) if event.on else ""),
                (say("Cases", "Administrations that ended"), ", ".join(_whose(moment))),
                ("", event.gist),
            )
        case EventType.STEP_SKIPPED:
            to = wording.word("step", event.to_step.value) if event.to_step else ""
            return (
                (say("Cases", "Straight to"), to),
                (say("Cases", "Why it could not wait"), event.gist),
                (say("Cases", "Second officer"), moment.second_officer),
            )
        case EventType.COMMENT:
            grounds = ", ".join(wording.word("comment_ground", ground.value) for ground in event.grounds)
            return (
                (say("Cases", "The comment"), event.gist),
                (say("Cases", "Grounds"), grounds),
                (say("Cases", "Draft answer"), event.answer),
            )
        case EventType.SETTLED:
            return ((say("Cases", "Lessons"), event.gist),)
        case EventType.EVIDENCE_EXPORTED:
            return ("", event.gist), (say("Cases", "SHA-256"), words.grouped(event.answer))
        case EventType.RECOMMENDATION_PRINTED | EventType.FILE_PRINTED | EventType.FILE_PRINTED_MASKED:
            return ((say("Cases", "On each of its pages"), words.grouped(event.gist)),)
        case EventType.EVIDENCE_ERASED:
            return ((say("Cases", "SHA-256"), words.grouped(event.gist)),)
        case EventType.REDACTED | EventType.DELETED:
            return ("", event.gist), (say("Cases", "Second officer"), moment.second_officer)
    return (("", event.gist),)


def _whose(moment: Moment) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for _, name in moment.ended))


def _heard_or_not(event: CaseEvent) -> str:
    return say("Cases", "What they said") if event.people_heard else say("Cases", "Why they were not heard")


def _on(event: CaseEvent) -> tuple[str, str]:
    """The day on which it happened, where that is not the day on which it was written down."""
    other_day = event.on is not None and event.on != event.at.date()
    return say("Cases", "On"), i18n.day(event.on) if other_day else ""
