"""Errors in words: what happened, what is safe, what to do now. In the language of the moment.

`Refused` and `EnvironmentFault` carry a code and facts; the sentences stand in `error_words`. Everything else is
our own bug and goes to the fault dialog (`faults`).
"""

from dataclasses import dataclass

from actdesk.domain.base import ActDeskError, EnvironmentFault
from actdesk.ui import wording
from actdesk.ui.error_words import machine_words, refusal_words
from actdesk.ui.i18n import say

DAMAGED = frozenset({"store_damaged", "store_unreadable", "damage_found", "header_damaged", "backup_damaged"})


@dataclass(frozen=True)
class Explanation:
    """Three sentences, and whether they are about the machine (which stays on the screen until it is read)."""

    what: str
    safe: str
    now: str
    serious: bool

    def text(self) -> str:
        return " ".join(part for part in (self.what, self.safe, self.now) if part)


def explain(error: ActDeskError) -> Explanation:
    """Put an error into words. A code without sentences of its own is named, so that it can be reported."""
    serious = isinstance(error, EnvironmentFault)
    table = machine_words() if serious else refusal_words()
    what, now = table.get(error.code) or _unknown(error.code, serious)
    safe = say("Errors", "What you saved before is safe.") if serious else say("Errors", "Nothing was changed.")
    if error.code in DAMAGED:  # nobody knows that yet
        safe = ""
    facts = _Facts(_in_words(error))
    return Explanation(what.format_map(facts), safe, now.format_map(facts), serious)


def _unknown(code: str, serious: bool) -> tuple[str, str]:
    name = code.replace("_", " ").replace("{", "").replace("}", "")
    if serious:
        text = say("Errors", "The computer could not do this ({code}).")
        return text.format(code=name), say("Errors", "Try again; if it happens again, report it.")
    text = say("Errors", "This can't be done as it is ({code}).")
    return text.format(code=name), say("Errors", "Check what you entered and try again.")


class _Facts(dict[str, str]):
    """A fact that an error does not carry is shown as an ellipsis: a sentence must never fail to be said."""

    def __missing__(self, _key: str) -> str:
        return "…"


_CODED = {
    "from_state": "account_state",
    "to_state": "account_state",
    "state": "account_state",
    "standing": "standing",
    "from_stage": "stage",
    "to_stage": "stage",
    "step": "step",
    "kind": "kind",
    "act": "act",
    "reasons": "clearance_reason",
    "criteria": "clause",
}


def _in_words(error: ActDeskError) -> dict[str, str]:
    """The facts, codes turned into words (several are joined by a comma)."""
    words: dict[str, str] = {}
    for name, fact in error.facts.items():
        text = str(fact)
        if name in _CODED:
            text = ", ".join(wording.word(_CODED[name], code) for code in text.split(", ") if code)
        words[name] = text
    return words
