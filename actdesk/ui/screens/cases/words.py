"""Sentences of the Cases screen that no widget of its own speaks."""

from collections.abc import Sequence
from datetime import date

from actdesk.domain.accounts import Account
from actdesk.domain.cases import Case, CaseOutcome, Measure
from actdesk.domain.clocks import Milestone
from actdesk.services.case_view import CaseView, Earlier
from actdesk.services.ports import Reference
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.wording import Tone

SHOWN_HASH = 8  # figures between two places where a line may end


def due(day: date | None, today: date) -> tuple[str, Tone]:
    """Say by when something is owed: "overdue since …", "due today", "due by …"; ('', neutral) where nothing is."""
    if day is None:
        return "", "neutral"
    if day < today:
        return say("Cases", "Overdue since {day}").format(day=i18n.day(day)), "bad"
    if day == today:
        return say("Cases", "Due today"), "warn"
    return say("Cases", "Due by {day}").format(day=i18n.day(day)), "neutral"


def owed(milestone: Milestone, today: date) -> tuple[str, Tone]:
    """Say what is owed next and by when, as a chip."""
    word, tone = due(milestone.day, today)
    what = wording.word("owed", milestone.what.value)
    return say("Cases", "{what}: {when}").format(what=what, when=word[:1].lower() + word[1:]), tone


def milestone_lines(milestones: Sequence[Milestone]) -> list[str]:
    """Name everything that is owed with its day, the next first; a measure with its own words."""
    lines = []
    for owed in milestones:
        what = wording.word("owed", owed.what.value)
        if owed.text:
            what = say("Cases", "{what} “{text}”").format(what=what, text=short(owed.text, 60))
        lines.append(say("Cases", "{what}, by {day}").format(what=what, day=i18n.day(owed.day)))
    return lines


def measure_state(measure: Measure, today: date) -> tuple[str, Tone]:
    """Say how a measure stands, as a chip."""
    if measure.done_on is not None:
        return say("Cases", "Done on {day}").format(day=i18n.day(measure.done_on)), "good"
    word, tone = due(measure.due, today)
    return (word, "warn" if tone == "neutral" else tone) if word else (say("Cases", "Open, without a day"), "warn")


def shares(earlier: Earlier) -> str:
    """Say what an earlier case has in common with this one."""
    known = {
        "account": say("Cases", "same account"),
        "people": say("Cases", "same people"),
        "principle": say("Cases", "same principle"),
    }
    return ", ".join(known[share] for share in earlier.shares)


def earlier_line(earlier: Earlier) -> str:
    """Say of an earlier case, after its reference: when it was seen, how it stands, what it shares."""
    case = earlier.case
    return say("Cases", "seen on {day}: {state} ({shares})").format(
        day=i18n.day(case.seen_on),
        state=end_of(case).lower(),
        shares=shares(earlier),
    )


def end_of(case: Case) -> str:
    """Say how a case ended, or that it is open."""
    if case.outcome.value != "none":
        return wording.word("case_outcome", case.outcome.value)
    return wording.word("case_state", case.state.value)


def size(count: int) -> str:
    """Say how large a file is."""
    if count < 1000:
        return say("Cases", "%n byte(s)", count)
    if count < 1_000_000:
        return say("Cases", "{n} kB").format(n=i18n.number(round(count / 1000)))
    return say("Cases", "{n} MB").format(n=i18n.number(round(count / 1_000_000)))


def grouped(sha256: str) -> str:
    """Return a hash in groups of eight, as eyes compare it and as lines can break it."""
    return " ".join(sha256[i : i + SHOWN_HASH] for i in range(0, len(sha256), SHOWN_HASH))


def people_line(view: CaseView) -> str:
    """Name the people whom a case is about, those of the store first."""
    named = [person.name for person in view.people]
    return ", ".join([*named, view.case.concerned] if view.case.concerned else named)


def account_line(platform: str, handle: str) -> str:
    """Name an account as it is spoken of: "@handle on Facebook"."""
    shown = handle if handle.startswith("@") or " " in handle else f"@{handle}"
    return say("Cases", "{handle} on {platform}").format(handle=shown, platform=wording.word("platform", platform))


def files(count: int) -> str:
    return say("Cases", "%n file(s)", count)


def hand_overs() -> list[tuple[str, str]]:
    """Return those to whom a case can be handed over, as (code, word)."""
    return [
        (CaseOutcome.SAFEGUARDING, say("Cases", "Safeguarding")),
        (CaseOutcome.COMPLAINTS, say("Cases", "Complaints")),
        (CaseOutcome.DATA_BREACH, say("Cases", "Data protection (data breach)")),
        (CaseOutcome.LEGAL, say("Cases", "Legal advice")),
    ]


def role(reference: Reference, account: Account | None, key: str) -> str:
    """Return the platform's own name of a role; the key where it is none of the platform's list."""
    known = {p.key: p for p in reference.platforms()}.get(account.platform) if account else None
    named = {r.key: r.name[i18n.current()] for r in known.roles} if known else {}
    return named.get(key, key)


def short(text: str, limit: int) -> str:
    """Return a text on one line that ends in an ellipsis where it is too long."""
    line = " ".join(text[: 2 * limit].split())
    return line if len(line) <= limit and len(text) <= 2 * limit else line[: limit - 1] + "…"
