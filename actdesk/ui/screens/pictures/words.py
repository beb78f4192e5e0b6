"""What the screen says about pictures and consents, in the language of the moment. No widget in here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from actdesk.domain.findings import SEVERITY_OF, CleanStatus, Finding, FindingKind, Severity
from actdesk.domain.pictures import Clearance, Consent, Gap, Picture
from actdesk.services.attachments import plain_name
from actdesk.services.pictures import PictureView, UseLine
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.wording import Tone

_FIRST = (FindingKind.LOCATION, FindingKind.PLACE_NAME)  # what leads to somebody's door comes before all else
_TONES: dict[Severity, Tone] = {Severity.DANGER: "bad", Severity.TELLING: "warn", Severity.FAINT: "neutral"}
CLEARANCE_TONES: dict[Clearance, Tone] = {
    Clearance.CLEARED: "good",
    Clearance.NEEDS_ANSWERS: "warn",
    Clearance.BLOCKED: "bad",
}
REASON_CLAUSES = {
    "minor_identifiable": "principle.minors",
    "say_minors": "principle.minors",
    "say_minor_identifiable": "principle.minors",
    "consent_missing": "principle.dignity",
    "say_recognisable": "principle.dignity",
    "say_vulnerable_setting": "principle.dignity",
    "name_place_face": "principle.security",
    "two_for_minor": "principle.minors",
    "two_for_setting": "principle.dignity",
    "two_for_implied": "principle.dignity",
    "not_clean": "principle.security",
    "clean_it": "principle.security",
}


@dataclass(frozen=True)
class Group:
    """All findings of one kind: what it is called, how grave it is, and one line for each."""

    kind: FindingKind
    title: str
    tone: Tone
    lines: tuple[str, ...]


def groups_of(findings: Iterable[Finding]) -> tuple[Group, ...]:
    """Return the findings by kind, places first, then what identifies most. Equal lines stand once."""
    found: dict[FindingKind, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.kind, []).append(finding)
    return tuple(
        Group(
            kind,
            wording.word("finding_kind", kind.value),
            _TONES[SEVERITY_OF[kind]],
            tuple(dict.fromkeys(line_of(finding) for finding in found[kind])),
        )
        for kind in sorted(found, key=_rank)
    )


def _rank(kind: FindingKind) -> tuple[int, int]:
    kinds = list(FindingKind)
    if kind in _FIRST:
        return 0, kinds.index(kind)
    return 1 + list(Severity).index(SEVERITY_OF[kind]), kinds.index(kind)


def line_of(finding: Finding) -> str:
    """Say where a thing stands in the file and what it says. The only place where coordinates become text."""
    where = wording.word("finding_where", finding.where)
    where = where[:1].upper() + where[1:]
    value = place_of(*finding.coordinates) if finding.coordinates else finding.value
    return say("Pictures", "{where}: {value}").format(where=where, value=value) if value else where


def place_of(north: float, east: float) -> str:
    """Degrees as they stand on a map, to about a metre."""
    text = say("Pictures", "{latitude}° N, {longitude}° E")
    if north < 0:
        text = say("Pictures", "{latitude}° S, {longitude}° E")
    if east < 0:
        text = say("Pictures", "{latitude}° N, {longitude}° W")
    if north < 0 and east < 0:
        text = say("Pictures", "{latitude}° S, {longitude}° W")
    return text.format(latitude=f"{abs(north):.5f}", longitude=f"{abs(east):.5f}")


def kinds_in_words(kinds: Iterable[str], *, most: int = 3) -> str:
    """Return "Location, Person, Time and 2 more": each kind once, the gravest first; '' for none."""
    known = {FindingKind(kind) for kind in kinds if kind in set(FindingKind)}
    words = [wording.word("finding_kind", kind.value) for kind in sorted(known, key=_rank)]
    if len(words) <= most:
        return ", ".join(words)
    rest = say("Pictures", "and %n more", len(words) - most)
    return f"{', '.join(words[:most])} {rest}"


def gravest_tone(kinds: Iterable[str]) -> Tone:
    """The tone of the gravest of these kinds; good for none."""
    tones = [_TONES[SEVERITY_OF[FindingKind(kind)]] for kind in kinds if kind in set(FindingKind)]
    return next((tone for tone in ("bad", "warn", "neutral") if tone in tones), "good")


def file_facts(format_: str, width: int, height: int) -> str:
    """Return "JPEG, 1500 × 1000 pixels"; what is not known is left out."""
    parts = [format_.upper()] if format_ else []
    if width and height:
        size = say("Pictures", "{width} × {height} pixels")
        parts.append(size.format(width=i18n.number(width), height=i18n.number(height)))
    return ", ".join(parts)


def nothing_found() -> str:
    """The file gives nothing away."""
    return wording.word("picture_message", "nothing_found")


def state_words(state: str, telling: bool) -> tuple[str, Tone]:
    """How a file on the table stands; `telling`: it gives something away."""
    if state in ("clean", "refused", "failed"):
        return wording.word("clean_status", state), wording.tone("clean_status", state)
    if state == "cleaning":
        return say("Pictures", "Being cleaned"), "info"
    if state == "waiting":
        return say("Pictures", "Waiting"), "neutral"
    return (say("Pictures", "Gives away"), "bad") if telling else (say("Pictures", "Gives nothing away"), "neutral")


def reason(code: str) -> str:
    """Why a file was refused or failed, and what to do instead."""
    return wording.word("picture_reason", code)


def name_of(path: Path) -> str:
    """A file's name as it can be shown: no control character and no mark that turns the text around."""
    return plain_name(path.name)


# --- the record ------------------------------------------------------------------------------------------------


def clearance_sentence(clearance: Clearance) -> str:
    """The answer to "may this picture be published?" in one sentence."""
    return {
        Clearance.CLEARED: say("Pictures", "This picture may be published."),
        Clearance.NEEDS_ANSWERS: say(
            "Pictures", "This picture may not be published yet. Something is still to be said:"
        ),
        Clearance.BLOCKED: say("Pictures", "This picture may not be published:"),
    }[clearance]


def may_be_published(view: PictureView) -> tuple[str, Tone]:
    """The same of one picture, and its tone: what is amber takes two officers."""
    if view.amber:
        return say("Pictures", "Two officers may publish this picture together:"), "warn"
    return clearance_sentence(view.clearance), CLEARANCE_TONES[view.clearance]


def reasons_of(view: PictureView) -> tuple[str, ...]:
    """The reasons of the clearance, or why it takes two, one sentence each, the hardest first."""
    return tuple(wording.word("clearance_reason", code) for code in (*view.reasons, *view.amber))


def clauses_of(view: PictureView) -> tuple[str, ...]:
    """The clauses of the policy that those reasons rest on, each once."""
    return tuple(dict.fromkeys(REASON_CLAUSES[code] for code in (*view.reasons, *view.amber) if code in REASON_CLAUSES))


def became(picture: Picture) -> str:
    """What became of the file, in a sentence."""
    if picture.status is CleanStatus.CLEAN:
        text = say(
            "Pictures", "The copy “{name}” was read a second time by an independent reader, which found nothing."
        )
        return text.format(name=picture.cleaned_name)
    if picture.status is None:
        return say("Pictures", "No clean copy has been made yet.")
    return reason(picture.reason)


def gave_away(picture: Picture) -> str:
    """What the original gave away, by kind; never where."""
    kinds = kinds_in_words(picture.findings, most=20)
    if not kinds:
        return say("Pictures", "The original gave nothing away.")
    return say("Pictures", "The original gave away: {kinds}.").format(kinds=kinds)


def gap_words(gap: Gap | None) -> tuple[str, Tone]:
    """Whether a consent counts, as the words and the tone of its chip."""
    if gap is None:
        return wording.word("consent_state", "valid"), "good"
    if gap in (Gap.WITHDRAWN, Gap.EXPIRED):
        return wording.word("consent_state", gap.value), "bad"
    return {
        Gap.NOT_YET: say("Pictures", "Starts later"),
        Gap.GUARDIAN: say("Pictures", "A guardian is missing"),
        Gap.ASSENT: say("Pictures", "The child’s own yes is missing"),
    }[gap], "warn"


def consent_facts(consent: Consent) -> tuple[str, ...]:
    """What a consent says, one line for each thing that is known."""
    lines = [
        ", ".join(
            part
            for part in (
                wording.word("situation", consent.situation.value),
                wording.word("consent_form", consent.form.value),
                consent.language,
            )
            if part
        )
    ]
    for text, value in (
        (say("Pictures", "Guardian: {value}"), consent.guardian),
        (say("Pictures", "Interpreter: {value}"), consent.interpreter),
        (say("Pictures", "For: {value}"), consent.purposes),
        (say("Pictures", "On: {value}"), consent.channels),
        (say("Pictures", "In: {value}"), consent.territory),
        (say("Pictures", "Not allowed: {value}"), consent.restrictions),
    ):
        if value:
            lines.append(text.format(value=value))
    return (*lines, consent_dates(consent))


def consent_dates(consent: Consent) -> str:
    """When it was given, until when it runs, when it was taken back."""
    parts = [say("Pictures", "Given on {day}").format(day=i18n.day(consent.given_on))]
    if consent.expires_on is not None:
        parts.append(say("Pictures", "until {day}").format(day=i18n.day(consent.expires_on)))
    if consent.withdrawn_on is not None:
        parts.append(say("Pictures", "withdrawn on {day}").format(day=i18n.day(consent.withdrawn_on)))
    return ", ".join(parts)


def consent_option(consent: Consent, today: date) -> str:
    """A consent in one line, as it is offered for linking."""
    state, _tone = gap_words(consent.gap_on(today))
    situation = wording.word("situation", consent.situation.value)
    return f"{consent.person_name} · {situation} · {i18n.day(consent.given_on)} · {state}"


def use_title(line: UseLine) -> str:
    """Where a picture was published: the account, else the link, else that nothing is known of it."""
    return line.account or line.use.link or say("Pictures", "Place not recorded")


def use_state(line: UseLine, today: date) -> tuple[str, Tone]:
    """How a publication stands, as the words and the tone of its chip."""
    use = line.use
    if use.taken_down_on is not None:
        return say("Pictures", "Taken down on {day}").format(day=i18n.day(use.taken_down_on)), "neutral"
    if use.take_down_due is None:
        return say("Pictures", "Published"), "info"
    late = use.take_down_due < today
    text = say("Pictures", "To be taken down since {day}") if late else say("Pictures", "To be taken down by {day}")
    return text.format(day=i18n.day(use.take_down_due)), "bad"


def open_uses(uses: Sequence[UseLine]) -> int:
    """How many publications still stand."""
    return sum(line.use.taken_down_on is None for line in uses)
