"""The letter on a decision, in its requester's language: what was decided and why, and what follows from it."""

from collections.abc import Iterable

from actdesk import words
from actdesk.domain.decision_letter import DecisionLetterFacts, LetterSupport
from actdesk.domain.languages import Language
from actdesk.domain.requests import Outcome
from actdesk.reports.document import (
    Block,
    Classification,
    Column,
    Document,
    Item,
    ItemList,
    Pairs,
    Paragraph,
    Section,
    Table,
)
from actdesk.reports.registry import ReportSpec
from actdesk.reports.sheet_parts import author, word
from actdesk.reports.texts import Texts

_SUPPORT = (("help", 3), ("what", 3), ("owner", 2), ("when", 2))


def build(facts: DecisionLetterFacts, language: Language) -> Document:
    """Return the letter as a document."""
    say = Texts(language)
    sections = [
        Section(blocks=tuple(_head(facts, say))),
        Section(title=say("decision_letter.why"), blocks=tuple(_why(facts, say))),
    ]
    if facts.outcome is not Outcome.DECLINED:
        sections += list(_favourable(facts, say))
    sections.append(Section(title=say("decision_letter.next"), blocks=tuple(_next(facts, say))))
    return Document(
        key="decision_letter",
        language=language,
        title=say(f"decision_letter.title.{facts.outcome.value}"),
        subtitle=say("decision_letter.subtitle", reference=facts.reference),
        classification=Classification.INTERNAL,
        made_by=author(facts.decided_by),
        made_at=facts.made_at,
        data_as_of=facts.made_at,
        sections=tuple(sections),
    )


def _head(facts: DecisionLetterFacts, say: Texts) -> Iterable[Block]:
    dear = say("decision_letter.dear", name=facts.requester) if facts.requester else say("decision_letter.dear_all")
    yield Paragraph(text=dear)
    yield Paragraph(
        style="lead", text=say(f"decision_letter.lead.{facts.outcome.value}", channel=facts.channel or facts.handle)
    )
    channel = word("platform", facts.platform, say.language) if facts.platform else ""
    told = (
        ("reference", facts.reference),
        ("channel", facts.channel),
        ("platform", channel),
        ("handle", facts.handle),
        ("body", facts.body),
        ("submitted", say.day(facts.submitted_on) if facts.submitted_on else ""),
        ("decided", say.day(facts.decided_on)),
        ("decided_by", facts.decided_by),
        ("second", facts.second_officer),
        ("policy", facts.policy_version.removeprefix("policy-")),
    )
    yield Pairs(pairs=tuple((say(f"decision_letter.{key}"), text) for key, text in told if text))


def _why(facts: DecisionLetterFacts, say: Texts) -> Iterable[Block]:
    yield from (Paragraph(text=part) for part in facts.why.split("\n\n") if part.strip())
    if facts.brand_implications.strip():
        yield Paragraph(text=say("decision_letter.brand", text=facts.brand_implications))


def _favourable(facts: DecisionLetterFacts, say: Texts) -> Iterable[Section]:
    if facts.conditions:
        columns = [Column(heading=say(f"decision_letter.{k}"), weight=w) for k, w in (("condition", 4), ("owner", 2))]
        columns.append(Column(heading=say("decision_letter.due"), weight=2))
        rows = tuple((c.text, c.owner or "–", say.day(c.due) if c.due else "–") for c in facts.conditions)
        blocks: tuple[Block, ...] = (Table(columns=tuple(columns), rows=rows),)
        yield Section(title=say("decision_letter.conditions"), blocks=blocks)
    parameters = [Item(mark=str(n), text=text) for n, text in enumerate(facts.parameters, 1)]
    if parameters:
        intro = Paragraph(text=say("decision_letter.parameters_intro"))
        yield Section(title=say("decision_letter.parameters"), blocks=(intro, ItemList(items=tuple(parameters))))
    if facts.support:
        columns = [Column(heading=say(f"decision_letter.{k}"), weight=w) for k, w in _SUPPORT]
        lines = tuple(
            (words.word("clause", one.clause, say.language), one.what or "–", one.who, _when(one, say))
            for one in facts.support
        )
        yield Section(title=say("decision_letter.support"), blocks=(Table(columns=tuple(columns), rows=lines),))


def _when(support: LetterSupport, say: Texts) -> str:
    return say.day(support.due) if support.due else support.rhythm


def _next(facts: DecisionLetterFacts, say: Texts) -> Iterable[Block]:
    if facts.outcome is Outcome.DECLINED:
        yield Paragraph(text=say("decision_letter.alternative", text=facts.alternative))
    else:
        steps = ("open", "co_admin", "sub_team")
        yield ItemList(items=tuple(Item(text=say(f"decision_letter.step.{step}")) for step in steps))
        if facts.trial_until:
            yield Paragraph(text=say("decision_letter.trial", day=say.day(facts.trial_until)))
    yield Paragraph(text=say("decision_letter.questions", address=facts.address))


REPORT = ReportSpec(key="decision_letter", facts=DecisionLetterFacts, build=build, of_record=True)
