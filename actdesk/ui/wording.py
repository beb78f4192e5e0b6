"""Words for codes in the language of the moment, and the tone in which each is shown.

The words themselves are in one table for the whole program (`actdesk/words.py`); here stand only which group a
column's codes belong to and which tone (good, warn, bad, info, neutral) a chip takes. A tone never stands alone:
the chip has the word and an icon too.
"""

from typing import Literal

from actdesk import words
from actdesk.domain.base import Kind
from actdesk.ui import i18n

Tone = Literal["good", "warn", "bad", "info", "neutral"]

_GROUPS: dict[tuple[Kind, str], str] = {
    (Kind.ACCOUNT, "platform"): "platform",
    (Kind.ACCOUNT, "state"): "account_state",
    (Kind.ACCOUNT, "coadmin"): "standing",
    (Kind.ACCOUNT, "security"): "security",
    (Kind.ACCOUNT, "hands"): "hands",
    (Kind.PERSON, "team"): "team",
    (Kind.BODY, "type"): "body_type",
    (Kind.REQUEST, "platform"): "platform",
    (Kind.REQUEST, "stage"): "stage",
    (Kind.PICTURE, "clearance"): "clearance",
    (Kind.PICTURE, "minors"): "yes_no",
    (Kind.PICTURE, "consent"): "consent_state",
    (Kind.CASE, "principle"): "principle",
    (Kind.CASE, "severity"): "severity",
    (Kind.CASE, "step"): "step",
    (Kind.CASE, "state"): "case_state",
}

_TONES: dict[str, dict[str, Tone]] = {
    "account_state": {
        "active": "good",
        "authorised": "info",
        "dormant": "warn",
        "suspended": "warn",
        "closing": "warn",
        "closed_handle_released": "warn",
        "access_lost": "bad",
        "impersonator": "bad",
        "found": "warn",
    },
    "standing": {
        "compliant": "good",
        "unproven": "warn",
        "secretariat_only": "warn",
        "local_only": "bad",
        "nobody": "bad",
    },
    "security": {"exposed": "bad", "gaps": "warn", "sound": "good"},
    "hands": {"no_hand": "bad", "one": "bad", "no_deputy": "warn", "shared": "good"},
    "step_answer": {"open": "warn", "done": "good"},
    "link_verdict": {
        "official": "good",
        "known_not_ours": "bad",
        "closed_released": "bad",
        "looks_like": "warn",
        "unknown": "neutral",
    },
    "team": {"secretariat": "good", "sub_team": "info"},
    "stage": {
        "submitted": "info",
        "in_evaluation": "info",
        "returned": "warn",
        "approved": "good",
        "approved_with_conditions": "good",
        "declined": "bad",
        "opened": "good",
    },
    "clearance": {"cleared": "good", "cleared_by_two": "warn", "needs_answers": "warn", "blocked": "bad"},
    "yes_no": {"unknown": "warn", "yes": "warn"},
    "consent_state": {
        "complete": "good",
        "yes": "good",
        "partly": "warn",
        "missing": "bad",
        "withdrawn": "bad",
        "no": "bad",
    },
    "severity": {
        "low": "neutral",
        "medium": "info",
        "high": "warn",
        "critical": "bad",
        "danger": "bad",
        "telling": "warn",
    },
    "case_state": {"open": "warn", "settled": "good"},
    "verdict": {"met": "good", "partly": "warn", "not_met": "bad"},
    "outcome": {"approved": "good", "with_conditions": "good", "declined": "bad"},
    "clean_status": {"not_cleaned": "warn", "clean": "good", "refused": "warn", "failed": "bad"},
}

TONE_ICONS: dict[Tone, str] = {
    "good": "good",
    "warn": "warning",
    "bad": "stop",
    "info": "info",
    "neutral": "neutral",
}

PLAIN_GROUPS = frozenset({"platform", "principle", "step", "body_type"})
"""Groups whose codes are shown as plain words: they say what a thing is, not how it stands."""


def word(group: str, code: str) -> str:
    """The word for a code in the language of the moment; a readable form of the code where the table has none.

    A contract test finds codes without words; an officer should read something even then.
    """
    try:
        return words.word(group, code, i18n.current())
    except (KeyError, OSError):
        plain = code.rsplit(".", 1)[-1].replace("_", " ").replace("-", " ")
        return plain[:1].upper() + plain[1:]


def every_word(group: str) -> list[str]:
    """Every word of a group, in its order; none for a group that has no words."""
    return [word(group, code) for code in words.table().get(group, {})]


def group_of(kind: Kind, column: str) -> str:
    """The group of words of a CODE column; the column's own key where none is listed."""
    return _GROUPS.get((kind, column), column)


def column_title(kind: Kind, column: str) -> str:
    return word("column", f"{kind.value}.{column}")


def kind_title(kind: Kind) -> str:
    return word("kind", kind.value)


def clause_title(clause_id: str) -> str:
    """The short title of a clause of the policy."""
    return word("clause", clause_id)


def tone(group: str, code: str) -> Tone:
    """In which tone a code is shown; neutral where none is set."""
    return _TONES.get(group, {}).get(code, "neutral")
