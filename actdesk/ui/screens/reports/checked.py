"""What a check of a report says, in words: whether it is what was written, and what to make of it."""

from actdesk.services.reports import Answer, Check, KeptReport
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.wording import Tone


def check_words(check: Check, name: str) -> tuple[str, Tone]:
    """A sentence about the file `name`, and its tone."""
    written = i18n.moment(check.kept.written_at) if check.kept is not None else ""
    return _sentence(check.answer).format(name=name, written=written), _TONES[check.answer]


_TONES: dict[Answer, Tone] = {
    Answer.IDENTICAL: "good",
    Answer.SAME_TEXT: "warn",
    Answer.DIFFERENT: "bad",
    Answer.UNKNOWN: "warn",
    Answer.OTHER_STORE: "warn",
    Answer.NO_REPORT: "info",
}


def _sentence(answer: Answer) -> str:
    return {
        Answer.IDENTICAL: say(
            "Reports", "“{name}” is the report that was written on {written}. Not one byte was changed."
        ),
        Answer.SAME_TEXT: say(
            "Reports",
            "“{name}” reads like the report that was written on {written}, but the file is not the same: it was "
            "saved again, or made by another version of ActDesk.",
        ),
        Answer.DIFFERENT: say(
            "Reports",
            "“{name}” is not what was written on {written}. Something in it was changed. Do not rely on it: write "
            "the report anew.",
        ),
        Answer.UNKNOWN: say(
            "Reports",
            "“{name}” was made from this store, but nothing is kept of it: it was never written, or it was deleted "
            "since. It can't be checked.",
        ),
        Answer.OTHER_STORE: say(
            "Reports",
            "“{name}” says that it is a report of ActDesk, but it was made from another store, or from a state of this "
            "one that was given up. It can't be checked here.",
        ),
        Answer.NO_REPORT: say("Reports", "“{name}” is a PDF, but no report of ActDesk."),
    }[answer]


def kept_words(kept: KeptReport, names: dict[str, str]) -> tuple[str, str]:
    """A written report as a title and a line beneath."""
    start, end = i18n.day(kept.period.start), i18n.day(kept.period.end)
    days = say("Reports", "{start} to {end}").format(start=start, end=end) if start != end else start
    if kept.named:
        days = say("Reports", "{days}, with names").format(days=days)
    parts = (names.get(kept.report, kept.report), kept.subject, wording.word("language", kept.language))
    title = " · ".join(part for part in parts if part)
    code = " ".join(kept.sha256[n : n + 4] for n in range(0, 16, 4))
    about = say("Reports", "{days}. Written {written}. Check code {code}.")
    return title, about.format(days=days, written=i18n.moment(kept.written_at), code=code)
