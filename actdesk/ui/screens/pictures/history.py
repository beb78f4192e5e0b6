"""The history of a picture in words: its own entries, and those of its consents and uses."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from actdesk.domain.base import Kind
from actdesk.domain.journal import Entry
from actdesk.domain.pictures import Coverage, Picture, PictureUse
from actdesk.services.history import History, Line
from actdesk.services.pictures import PictureView
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.screens.pictures import words
from actdesk.ui.widgets import FieldChange, TimelineEntry

_CODES = {
    "status": "clean_status",
    "recipe": "recipe",
    "people_recognisable": "answer",
    "minors": "answer",
    "minor_identifiable": "answer",
    "vulnerable_setting": "answer",
    "names_person": "answer",
    "names_place": "answer",
}
_DAYS = ("published_on", "take_down_due", "taken_down_on")
_ICONS = {
    "picture.clean": "shield",
    "picture.redact": "shield",
    "picture.use": "globe",
    "picture.take_down": "remove",
    "consent.withdraw": "undo",
}


def lines_of(history: History, view: PictureView) -> tuple[Line, ...]:
    """Read what was done to a picture, to its links with consents, and to its uses. Runs on a worker."""
    lines = list(history.of(Picture, view.picture.id))
    for coverage, _consent in view.consents:
        lines += history.of(Coverage, coverage.id)
    for line in view.uses:
        lines += history.of(PictureUse, line.use.id)
    return tuple(lines)


def entries_of(lines: Sequence[Line]) -> tuple[TimelineEntry, ...]:
    """Put journal entries into words; fields that only the program needs are left out."""
    return tuple(
        TimelineEntry(
            line.entry.at,
            line.officer or say("Pictures", "Somebody who is no longer here"),
            wording.word("act", line.entry.act),
            _changes(line.entry),
            _ICONS.get(line.entry.act, "history"),
        )
        for line in lines
    )


def _changes(entry: Entry) -> tuple[FieldChange, ...]:
    names = field_names()
    before, after = entry.before or {}, entry.after or {}
    if entry.erased or entry.kind not in (Kind.PICTURE, Kind.PICTURE_USE):
        return ()
    changes = []
    for field, name in names.items():
        was, now = _value(before, field), _value(after, field)
        if was != now and (field in before or field in after):
            changes.append(FieldChange(name, was, now))
    return tuple(changes)


def _value(content: Mapping[str, Any], field: str) -> str:
    value = content.get(field)
    if value in (None, "", [], "unknown"):
        return ""
    if field in _CODES:
        return wording.word(_CODES[field], str(value))
    if field in _DAYS:
        return i18n.day(date.fromisoformat(str(value)[:10]))
    if field == "findings":
        return words.kinds_in_words([str(kind) for kind in value], most=20)
    if field == "reason":
        return words.reason(str(value))
    return str(value)


def field_names() -> dict[str, str]:
    """The fields that are shown, in this order."""
    return {
        "name": say("Pictures", "File"),
        "findings": say("Pictures", "Gave away"),
        "status": say("Pictures", "State"),
        "reason": say("Pictures", "Why"),
        "recipe": say("Pictures", "What the copy keeps"),
        "cleaned_name": say("Pictures", "Name of the copy"),
        "people_recognisable": say("Pictures", "People can be recognised"),
        "minors": say("Pictures", "Somebody under 18 is shown"),
        "minor_identifiable": say("Pictures", "Somebody under 18 can be identified or found"),
        "vulnerable_setting": say("Pictures", "Vulnerable setting"),
        "names_person": say("Pictures", "A person is named"),
        "names_place": say("Pictures", "A precise place is named"),
        "caption": say("Pictures", "Caption"),
        "alt_text": say("Pictures", "Text for those who cannot see it"),
        "credit": say("Pictures", "Credit"),
        "licence": say("Pictures", "Licence"),
        "notes": say("Pictures", "Notes"),
        "link": say("Pictures", "Link"),
        "published_on": say("Pictures", "Published on"),
        "take_down_due": say("Pictures", "To be taken down by"),
        "taken_down_on": say("Pictures", "Taken down on"),
    }
