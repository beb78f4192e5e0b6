"""The sentences of the walk-through. Pure: values in, words out."""

from collections.abc import Sequence

from actdesk.domain.templates import missing
from actdesk.ui import i18n
from actdesk.ui.i18n import say
from actdesk.ui.screens.requests.task_list import Task
from actdesk.ui.screens.requests.walk import Progress, progress
from actdesk.ui.screens.requests.walk_state import WalkState
from actdesk.ui.wording import Tone

CHECK = "check"
"""The last task: look at all answers and hand in."""
_TONES: dict[Progress, Tone] = {Progress.TODO: "neutral", Progress.BEGUN: "info", Progress.DONE: "good"}
_LONGEST_LINK = 60


def tasks(walk: WalkState) -> list[Task]:
    """The sections with their status, and the check at the end."""
    language = i18n.current()
    found = [
        Task(p.section.id, p.section.title[language], p.section.intro[language], status(p.progress, p.open),
             _TONES[p.progress])
        for p in progress(walk.template, walk.answers)
    ]  # fmt: skip
    ready = not missing(walk.template, walk.answers)
    last = say("Requests", "Ready") if ready else say("Requests", "When all is answered")
    title = say("Requests", "Check your answers and hand in")
    return [*found, Task(CHECK, title, "", last, "info" if ready else "neutral")]


def title(walk: WalkState) -> str:
    name = walk.template.title[i18n.current()]
    if not walk.reference:
        return name
    return say("Requests", "{title} · {reference}").format(title=name, reference=walk.reference)


def go_on(walk: WalkState) -> str:
    """The verb of the task list's one primary button."""
    if not missing(walk.template, walk.answers):
        return say("Requests", "Check your answers")
    begun = any(answer.strip() for answer in walk.answers.values())
    return say("Requests", "Go on") if begun else say("Requests", "Start")


def what_was_asked(walk: WalkState) -> str:
    """The Secretariat's questions, each with the question of the form that it is about; '' for none."""
    if not walk.questions:
        return ""
    labels = {field.id: field.label[i18n.current()] for field in walk.template.fields}
    lines = [f"{labels[key]} – {asked}" if key in labels else asked for key, asked in walk.questions.items()]
    return "\n".join([say("Requests", "The Secretariat sent the request back with questions:"), *lines])


def owed(walk: WalkState, fields: Sequence[str]) -> dict[str, str]:
    """A sentence for each question that must be answered and is not, short enough for one line."""
    text = say("Requests", "Not answered: {question}")
    labels = {key: walk.template.field(key).label[i18n.current()] for key in fields}
    return {key: text.format(question=_short(label)) for key, label in labels.items()}


def refusal(kind: str) -> str:
    """Why the store did not keep one answer."""
    if kind == "string_too_long":
        return say("Requests", "This is too long to be kept. Make it shorter.")
    if kind == "secret_typed":
        return say("Requests", "This looks like a password or a key. Write where it is kept, never the secret itself.")
    return say("Requests", "There is a character in this text that can't be kept. Type it anew.")


def status(progress: Progress, left: int) -> str:
    """How far a section is."""
    if progress is Progress.DONE:
        return say("Requests", "Complete")
    if progress is Progress.TODO:
        return say("Requests", "Not started")
    return say("Requests", "%n question(s) left", left)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_LINK else text[: _LONGEST_LINK - 1].rstrip() + "…"
