"""The sentences of the agenda: what is to be done, on which record, how late. Pure: values in, words out."""

from dataclasses import dataclass
from datetime import date

from actdesk.domain.clocks import Owed
from actdesk.domain.languages import Language
from actdesk.domain.requests import Stage
from actdesk.domain.today import Agenda, Task, TaskKind
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.wording import Tone


@dataclass(frozen=True)
class TaskWords:
    """One line of the agenda: an act with its record, a few words more, and how late it is."""

    title: str
    detail: str
    chip: str
    tone: Tone

    def spoken(self) -> str:
        """All of it in one sentence, for a screen reader."""
        return ". ".join(part.rstrip(".") for part in (self.title, self.detail, self.chip) if part)


ICONS: dict[TaskKind, str] = {
    TaskKind.URGENT_CASE: "warning",
    TaskKind.TAKE_DOWN: "pictures",
    TaskKind.CASE_CLOCK: "clock",
    TaskKind.MEASURE: "check",
    TaskKind.CO_ADMINISTRATION: "shield",
    TaskKind.ACKNOWLEDGE: "mail",
    TaskKind.SECURITY: "lock",
    TaskKind.REQUEST: "requests",
    TaskKind.TRIAL: "calendar",
    TaskKind.CONDITION: "flag",
    TaskKind.CONSENT: "person",
    TaskKind.CLOSING: "flag",
    TaskKind.FOUND: "search",
    TaskKind.ATTESTATION: "register",
    TaskKind.SILENCE: "moon",
    TaskKind.ACCOUNT_END: "calendar",
    TaskKind.RETENTION: "delete",
    TaskKind.DRAFT: "edit",
}
SCREENS: dict[TaskKind, str] = {
    TaskKind.URGENT_CASE: "cases",
    TaskKind.TAKE_DOWN: "pictures",
    TaskKind.CASE_CLOCK: "cases",
    TaskKind.MEASURE: "cases",
    TaskKind.CO_ADMINISTRATION: "register",
    TaskKind.ACKNOWLEDGE: "requests",
    TaskKind.SECURITY: "register",
    TaskKind.REQUEST: "requests",
    TaskKind.TRIAL: "requests",
    TaskKind.CONDITION: "requests",
    TaskKind.CONSENT: "pictures",
    TaskKind.CLOSING: "register",
    TaskKind.FOUND: "register",
    TaskKind.ATTESTATION: "register",
    TaskKind.SILENCE: "register",
    TaskKind.ACCOUNT_END: "register",
    TaskKind.RETENTION: "cases",
    TaskKind.DRAFT: "requests",
}


_OF_ACCOUNTS = frozenset(kind for kind, screen in SCREENS.items() if screen == "register")


def group_title(kind: TaskKind) -> str:
    """The heading over the tasks of a kind."""
    return {
        TaskKind.URGENT_CASE: say("Today", "Cases that cannot wait"),
        TaskKind.TAKE_DOWN: say("Today", "Pictures to take down"),
        TaskKind.CASE_CLOCK: say("Today", "Cases whose time is running out"),
        TaskKind.MEASURE: say("Today", "Agreed measures"),
        TaskKind.CO_ADMINISTRATION: say("Today", "Accounts without co-administration"),
        TaskKind.ACKNOWLEDGE: say("Today", "Requests whose arrival nobody acknowledged"),
        TaskKind.SECURITY: say("Today", "Security to be mended"),
        TaskKind.REQUEST: say("Today", "Requests that wait for an answer"),
        TaskKind.TRIAL: say("Today", "Channels on trial"),
        TaskKind.CONDITION: say("Today", "Conditions of approvals"),
        TaskKind.CONSENT: say("Today", "Consents that end"),
        TaskKind.CLOSING: say("Today", "Accounts that are being closed"),
        TaskKind.FOUND: say("Today", "Accounts that somebody found"),
        TaskKind.ATTESTATION: say("Today", "Accounts to check again"),
        TaskKind.SILENCE: say("Today", "Silent accounts"),
        TaskKind.ACCOUNT_END: say("Today", "Accounts at the end of their time"),
        TaskKind.RETENTION: say("Today", "Cases at the end of their time"),
        TaskKind.DRAFT: say("Today", "Requests to go on with"),
    }[kind]


def show_all(kind: TaskKind, total: int) -> str:
    """The link below a group that is longer than what is shown."""
    screen = SCREENS[kind]
    if screen == "cases":
        return say("Today", "All %n in Cases", total)
    if screen == "pictures":
        return say("Today", "All %n in Pictures", total)
    if screen == "requests":
        return say("Today", "All %n in Requests", total)
    return say("Today", "All %n in the register", total)


def task_words(task: Task, day: date) -> TaskWords:
    """Put one task into words, as of a day."""
    chip, tone = _chip(task, day)
    return TaskWords(_title(task), " · ".join(part for part in _details(task) if part), chip, tone)


def _title(task: Task) -> str:
    kind, name = task.kind, task.reference
    if kind is TaskKind.URGENT_CASE:
        return _urgent(task).format(reference=name)
    if kind is TaskKind.CASE_CLOCK:
        if task.code == Owed.ACKNOWLEDGE:
            return say("Today", "Acknowledge the report of {reference}").format(reference=name)
        if task.code == Owed.FIRST_DIALOGUE:
            return say("Today", "Open the dialogue in {reference}").format(reference=name)
        return say("Today", "Say in {reference} how it stands").format(reference=name)
    if kind is TaskKind.REQUEST:
        if task.code == Stage.SUBMITTED:
            return say("Today", "Take {reference} into evaluation").format(reference=name)
        return say("Today", "Decide on {reference}").format(reference=name)
    if kind is TaskKind.DRAFT:
        if task.code == Stage.RETURNED:
            return say("Today", "{reference} went back with questions").format(reference=name)
        return say("Today", "Go on with {reference}").format(reference=name)
    if kind in _OF_ACCOUNTS:
        return _account(task).format(handle=handle(name))
    return {
        TaskKind.TAKE_DOWN: say("Today", "Take down “{reference}”"),
        TaskKind.MEASURE: say("Today", "See to a measure of {reference}"),
        TaskKind.CONDITION: say("Today", "Check a condition of {reference}"),
        TaskKind.ACKNOWLEDGE: say("Today", "Tell the requester of {reference} that it arrived"),
        TaskKind.TRIAL: say("Today", "Review the trial of {reference}"),
        TaskKind.CONSENT: say("Today", "Ask again for “{reference}”"),
        TaskKind.RETENTION: say("Today", "Delete {reference}, or set a later day"),
    }[kind].format(reference=name)


def _urgent(task: Task) -> str:
    if task.minors:
        return say("Today", "{reference} concerns a child")
    return say("Today", "{reference} is a crisis") if task.crisis else say("Today", "{reference} is critical")


def _account(task: Task) -> str:
    if task.kind is TaskKind.SECURITY:
        return say("Today", "Mend {handle}: {control}").replace("{control}", wording.word("control", task.code))
    if task.kind is TaskKind.CLOSING:
        return say("Today", "{handle}: {step}").replace("{step}", wording.word("farewell", task.code))
    if task.kind is TaskKind.FOUND:
        return say("Today", "Say whose {handle} is")
    if task.kind is TaskKind.SILENCE:
        return say("Today", "Wake {handle}, say that it is dormant, or close it")
    if task.kind is TaskKind.ATTESTATION:
        return say("Today", "Check {handle} and attest it")
    if task.kind is TaskKind.ACCOUNT_END:
        return say("Today", "Prolong {handle}, hand it over or close it")
    return {
        "access_lost": say("Today", "Win back access to {handle}"),
        "nobody": say("Today", "Find somebody for {handle}: nobody administers it"),
        "local_only": say("Today", "Add the Secretariat to {handle}"),
    }.get(task.code, say("Today", "Prove who administers {handle}"))


def _details(task: Task) -> tuple[str, ...]:
    place = wording.word("platform", task.place) if task.place else ""
    if task.kind in (TaskKind.URGENT_CASE, TaskKind.CASE_CLOCK, TaskKind.MEASURE, TaskKind.CONDITION):
        named = task.label if task.record == "request" else handle(task.label)
        return _first_line(task.detail), named, place
    if task.kind is TaskKind.TAKE_DOWN:
        return say("Today", "The consent was withdrawn"), handle(task.label), place
    if task.kind is TaskKind.CONSENT:
        return (say("Today", "Consent of {person}").format(person=task.label),)
    if task.kind is TaskKind.SECURITY:
        return task.detail, place
    if task.kind is TaskKind.FOUND:
        return _first_line(task.detail), task.label, place
    if task.kind is TaskKind.SILENCE:
        return say("Today", "Newest post seen: {day}").format(day=i18n.day(task.code)), place
    if task.code == "no_plan":
        return say("Today", "No plan for the transition yet"), task.label, place
    return task.label, place


def _chip(task: Task, day: date) -> tuple[str, Tone]:
    if task.kind is TaskKind.CO_ADMINISTRATION:
        if task.code == "access_lost":
            return wording.word("account_state", task.code), "bad"
        return wording.word("standing", task.code), wording.tone("standing", task.code)
    late = task.days_late(day)
    if late is None:
        return (wording.word("stage", task.code), "neutral") if task.kind is TaskKind.DRAFT else ("", "neutral")
    if late > 0:
        return say("Today", "%n day(s) late", late), "bad"
    if task.kind is TaskKind.URGENT_CASE:  # its clock is the ordinary one: "in 84 days" would calm the wrong reader
        return say("Today", "Now"), "bad"
    return (say("Today", "Due today"), "warn") if late == 0 else (say("Today", "In %n day(s)", -late), "info")


def handle(text: str) -> str:
    """A handle with one @ before it, unless it has one or is a name of several words."""
    return text if not text or text.startswith("@") or " " in text else f"@{text}"


def purpose(agenda: Agenda) -> str:
    """The sentence under the page's title: the day, and how much there is to do."""
    day = _long_day(agenda.day)
    if agenda.late:
        return f"{day} · {say('Today', '%n thing(s) are late', agenda.late)}"
    if agenda.waiting:
        return f"{day} · {say('Today', '%n thing(s) wait, nothing is late', agenda.waiting)}"
    return day


def share(agenda: Agenda) -> tuple[str, str, Tone]:
    """The first key figure: its value, its words, its tone (`admin.co-admin`)."""
    figures = agenda.figures
    value = f"{i18n.number(figures.met)} / {i18n.number(figures.bound)}"
    words = say("Today", "accounts meet the co-administration rule")
    if not figures.bound:
        return "–", words, "neutral"
    return value, words, "good" if figures.met == figures.bound else "warn"


def _first_line(text: str) -> str:
    return " ".join(text.split())


def _long_day(day: date) -> str:
    """ "Friday 20 November 2026", as each language writes it."""
    form = "dddd d 'de' MMMM 'de' yyyy" if i18n.current() is Language.SPANISH else "dddd d MMMM yyyy"
    text = i18n.written(day, form)
    return text[:1].upper() + text[1:]
