"""The sentences of the Requests room. Pure: values in, words out."""

from actdesk.domain.accounts import Standing, StandingReport
from actdesk.domain.request_steps import ChecklistLine, NextAct, RequestAct
from actdesk.domain.requests import ChecklistStep, Stage, named_questions
from actdesk.services.request_views import RequestView
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.wording import Tone


def title(view: RequestView) -> str:
    """What the request is called: by its channel, else by its handle, else plainly."""
    request = view.request
    return request.channel_name.strip() or request.handle.strip() or say("Requests", "A channel without a name yet")


def subtitle(view: RequestView) -> str:
    request = view.request
    parts = [request.reference, wording.word("platform", request.platform) if request.platform else ""]
    parts.append(view.body.name if view.body else view.answers.get("body", ""))
    return " · ".join(part for part in parts if part)


def chips(view: RequestView) -> list[tuple[str, Tone]]:
    """The stage, and how the clock stands while it runs."""
    stage = view.request.stage.value
    found: list[tuple[str, Tone]] = [(wording.word("stage", stage), wording.tone("stage", stage))]
    if view.due is not None:
        late = view.due < view.day
        text = say("Requests", "Overdue since {day}") if late else say("Requests", "Decision due {day}")
        found.append((text.format(day=i18n.day(view.due)), "bad" if late else "neutral"))
    if view.acknowledge_due is not None:
        late = view.acknowledge_due < view.day
        text = say("Requests", "Acknowledge by {day}")
        found.append((text.format(day=i18n.day(view.acknowledge_due)), "bad" if late else "warn"))
    return found


def why_not(act: NextAct) -> str:
    """Why an act is not possible now, in a sentence that says what to do."""
    counted = {
        "invalid_fields": say("Requests", "%n question(s) must still be answered.", act.count),
        "checklist_open": say("Requests", "%n step(s) of the checklist are open.", act.count),
    }
    plain = {
        "own_request": say("Requests", "This request is yours: a colleague of the communications team decides it."),
        "would_administer": say(
            "Requests", "You would administer this channel: a colleague of the communications team decides it."
        ),
        "co_administration_missing": say(
            "Requests", "Nobody of the communications team provably administers the account yet."
        ),
    }
    return counted.get(act.why) or plain.get(act.why, "")


def what_now(view: RequestView) -> tuple[str, Tone]:
    """One sentence on what the request waits for; '' where nothing does."""
    stage = view.request.stage
    if stage is Stage.IN_EVALUATION and view.may_not_decide:
        return why_not(NextAct(RequestAct.DECIDE, view.may_not_decide)), "warn"
    if stage is Stage.RETURNED:
        return say("Requests", "It was sent back and waits for the requester's answers."), "warn"
    if stage is Stage.SUBMITTED:
        return say("Requests", "It was handed in and waits to be taken into evaluation."), "info"
    opening = next((a for a in view.next_acts if a.act is RequestAct.OPEN), None)
    if opening is not None:
        if opening.allowed:
            return say("Requests", "Everything is ready: the channel can be opened."), "good"
        if waits_for_account(view):
            return co_administration(view.standing, view.account.handle if view.account else ""), "warn"
        return why_not(opening), "info"
    first = view.next_acts[0] if view.next_acts else None
    if stage is Stage.DRAFT and first is not None and first.act is RequestAct.EDIT:
        submit = next(a for a in view.next_acts if a.act is RequestAct.SUBMIT)
        return why_not(submit), "info"
    if stage is Stage.DRAFT:
        return say("Requests", "Everything is answered: check it and hand it in."), "good"
    return "", "neutral"


def waits_for_account(view: RequestView) -> bool:
    """True while nothing but the register can bring the opening on: the Secretariat's hand is not proven."""
    return any(a.act is RequestAct.OPEN and a.why == "co_administration_missing" for a in view.next_acts)


def act_word(act: RequestAct) -> str:
    """The verb on an act's button."""
    if act is RequestAct.EDIT:
        return say("Requests", "Go on filling in")
    if act is RequestAct.SUBMIT:
        return say("Requests", "Check and hand in")
    return wording.word("request_act", act.value)


def co_administration(report: StandingReport | None, handle: str) -> str:
    """What the register says of the Secretariat's hand on the account, and what has to be recorded there."""
    if report is None:
        return say("Requests", "The account of this request is no longer in the register.")
    team = ", ".join(person.name for person in report.secretariat)
    if report.by_custody and report.standing is Standing.COMPLIANT:
        return say("Requests", "This platform knows one administrator only, and the Secretariat keeps the login.")
    if report.standing in (Standing.COMPLIANT, Standing.SECRETARIAT_ONLY):
        text = say("Requests", "{team} of the communications team provably administers {handle}.")
        return text.format(team=team, handle=handle)
    if report.standing is Standing.UNPROVEN:
        text = say(
            "Requests",
            "{team} is named as co-administrator of {handle}, and nothing proves it yet. Open the account and record "
            "what was seen, such as a screenshot of its roles.",
        )
        return text.format(team=team, handle=handle)
    text = say(
        "Requests",
        "Nobody of the communications team is recorded as administrator of {handle}. Open the account, add a member "
        "of the team, and record what proves it.",
    )
    return text.format(handle=handle)


def step_detail(line: ChecklistLine, view: RequestView) -> str:
    """What is known of one step: since when it is done and by whom, or who is missing."""
    if line.step is ChecklistStep.CO_ADMINISTRATOR:
        handle = view.account.handle if view.account else view.request.handle
        return co_administration(view.standing, handle)
    if line.item.done_on is not None:
        who = view.officers.get(line.item.done_by, "") if line.item.done_by else ""
        text = say("Requests", "Done on {day} by {who}") if who else say("Requests", "Done on {day}")
        return text.format(day=i18n.day(line.item.done_on), who=who)
    if line.computed and line.missing:
        names = ", ".join(person.name for person in line.missing)
        if line.step is ChecklistStep.SUB_TEAM:
            return say("Requests", "Not enrolled yet: {names}. This is recorded under People.").format(names=names)
        return say("Requests", "Not acknowledged yet: {names}. This is recorded under People.").format(names=names)
    if line.computed and line.step is not ChecklistStep.SUPPORT_PLAN:
        return say("Requests", "Read from the register.")
    return ""


def conflict(text: str, none: str) -> str:
    """What was declared of a conflict of interest."""
    return say("Requests", "No conflict of interest") if text == none else text


def questions(view: RequestView) -> str:
    """The questions with which a request was sent back, each with the question of the form that it is about."""
    labels = {field.id: field.label[i18n.current()] for field in view.template.fields}
    asked = named_questions(view.request.return_questions)
    return "\n".join(f"{labels[key]} – {text}" if key in labels else text for key, text in asked.items())
