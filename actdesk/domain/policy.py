"""The policy as ActDesk tells it: clauses by id, in our own words, and what came after 2017.

Decisions, cases and reports cite `Clause.id` together with `PolicyVersion.id`, so that they still say
what they rested on when the policy changes.
"""

from datetime import date
from typing import Self

from pydantic import model_validator

from actdesk.domain.base import Value
from actdesk.domain.languages import Language
from actdesk.domain.texts import WholeTexts, fold

GROUPS = ("scope", "principle", "advice", "criterion", "support", "admin", "ladder")
"""The parts of the policy in the order in which they are shown; a clause's id begins with its part."""


class Clause(Value):
    """One rule of the policy: its id, a title, the rule in a sentence, guidance and, where they help, examples."""

    id: str
    title: WholeTexts
    rule: WholeTexts
    guidance: WholeTexts
    good_example: WholeTexts | None = None
    weak_example: WholeTexts | None = None
    question: WholeTexts | None = None  # criteria: what the requester is asked
    help: WholeTexts | None = None  # criteria: what a useful answer contains
    related: tuple[str, ...] = ()

    @property
    def group(self) -> str:
        return self.id.partition(".")[0]

    @property
    def is_infraction(self) -> bool:
        """Principles are also the categories of an infraction; advice and criteria are not."""
        return self.group == "principle"

    @model_validator(mode="after")
    def _fits_its_group(self) -> Self:
        if self.group not in GROUPS:
            raise ValueError(f"unknown part of the policy: {self.id}")
        if self.group in ("principle", "criterion") and not (self.good_example and self.weak_example):
            raise ValueError(f"{self.id} needs a good and a weak example")
        if (self.group == "criterion") != (self.question is not None and self.help is not None):
            raise ValueError(f"{self.id}: a criterion, and nothing else, has a question and help")
        return self


class PolicyNote(Value):
    """Something newer than the policy; data that the officer confirms or corrects."""

    id: str
    year: int
    title: WholeTexts
    text: WholeTexts
    source: WholeTexts
    to_be_confirmed: bool
    clauses: tuple[str, ...] = ()


class PolicyVersion(Value):
    """One version of the policy with all its clauses and notes. Raises on double or dangling ids."""

    id: str
    title: WholeTexts
    in_force_from: date
    in_force_from_to_be_confirmed: bool
    source: WholeTexts
    contact: str
    clauses: tuple[Clause, ...]
    notes: tuple[PolicyNote, ...] = ()

    @model_validator(mode="after")
    def _ids_hold_together(self) -> Self:
        ids = [clause.id for clause in self.clauses]
        if len(ids) != len(set(ids)):
            raise ValueError("a clause id stands twice")
        cited = {i for c in self.clauses for i in c.related} | {i for n in self.notes for i in n.clauses}
        if unknown := sorted(cited - set(ids)):
            raise ValueError(f"cited but not there: {', '.join(unknown)}")
        return self

    def clause(self, clause_id: str) -> Clause:
        """Return the clause. Raises `KeyError` if this version has none of that id."""
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise KeyError(clause_id)

    def notes_on(self, clause_id: str) -> tuple[PolicyNote, ...]:
        return tuple(note for note in self.notes if clause_id in note.clauses)


def search_clauses(policy: PolicyVersion, text: str, language: Language) -> tuple[Clause, ...]:
    """Return the clauses that contain every word of `text`, best first; accents and case are forgiven.

    A word in the title weighs most, then one in the rule, then one in the guidance or examples.
    An empty text finds every clause, in the policy's order.
    """
    words = fold(text).split()
    scored = []
    for place, clause in enumerate(policy.clauses):
        title, rule, rest = _haystacks(clause, language)
        weights = [4 if _in(w, title) else 2 if _in(w, rule) else 1 if _in(w, rest) else 0 for w in words]
        if all(weights):
            scored.append((-sum(weights), place, clause))
    return tuple(clause for _, _, clause in sorted(scored, key=lambda s: s[:2]))


def _in(word: str, text: str) -> bool:
    """True if the text holds the word; a plural also finds its singular, as the three languages form it."""
    return word in text or (len(word) > 4 and word.endswith("s") and word[:-1] in text)


def _haystacks(clause: Clause, language: Language) -> tuple[str, str, str]:
    more = (clause.good_example, clause.weak_example, clause.question, clause.help)
    rest = " ".join([clause.guidance[language], *(texts[language] for texts in more if texts)])
    # "mineur·e·s" is looked for as "mineurs" and as "mineures": both spellings are in the haystack
    return tuple(  # type: ignore[return-value]
        f"{fold(part)} {fold(part.replace('·e·', '').replace('·e', ''))}"
        for part in (f"{clause.id} {clause.title[language]}", clause.rule[language], rest)
    )
