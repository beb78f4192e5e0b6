"""The recommendation of withdrawal, addressed to the competent body: what is asked, why, and what was tried before."""

from collections.abc import Iterable

from actdesk import words
from actdesk.domain.cases import EventType
from actdesk.domain.languages import Language
from actdesk.domain.recommendation import RecommendationFacts, TakenStep
from actdesk.reports.document import (
    Block,
    Classification,
    Column,
    Document,
    Item,
    ItemList,
    NoneRecorded,
    Pairs,
    Paragraph,
    Section,
    Table,
)
from actdesk.reports.registry import ReportSpec
from actdesk.reports.sheet_parts import author, digest, word
from actdesk.reports.texts import Texts


def build(facts: RecommendationFacts, language: Language) -> Document:
    """Return the document. It names people, since somebody decides on them: it is strictly confidential."""
    say = Texts(language)
    sections: list[Section] = []
    for key, blocks in (
        ("", _head(facts, say)),
        ("asked", _asked(facts, say)),
        ("why", _why(facts, say)),
        ("steps", _steps(facts, say)),
        ("heard", _heard(facts, say)),
        ("follows", _follows(facts, say)),
        ("evidence", _evidence(facts, say)),
    ):
        sections.append(Section(title=say(f"recommendation.{key}") if key else "", blocks=tuple(blocks)))
    return Document(
        key="recommendation",
        language=language,
        title=say("recommendation.title", reference=facts.reference),
        subtitle=say("recommendation.to", body=facts.to),
        classification=Classification.STRICTLY_CONFIDENTIAL,
        made_by=author(facts.made_by),
        made_at=facts.made_at,
        data_as_of=facts.as_of,
        sections=tuple(sections),
    )


def _head(facts: RecommendationFacts, say: Texts) -> Iterable[Block]:
    language = say.language
    account = facts.account
    if account and facts.platform:
        account = f"{account} ({word('platform', facts.platform, language)})"
    told = [
        ("case", facts.reference),
        ("on", say.day(facts.on)),
        ("account", account),
        ("accountable", facts.accountable),
        ("people", "\n".join([*facts.people, *([facts.concerned] if facts.concerned else [])])),
        ("principles", "\n".join(words.word("principle", code, language) for code in facts.principles)),
        ("policy", facts.policy_version),
        ("severity", words.word("severity", facts.severity, language)),
    ]
    yield Pairs(pairs=_pairs(told, say))


def _asked(facts: RecommendationFacts, say: Texts) -> Iterable[Block]:
    yield Paragraph(style="lead", text=say("recommendation.ask", body=facts.to))
    yield Paragraph(text=facts.gist or say("none_recorded"))
    yield Paragraph(style="small", text=say("recommendation.who_decides"))


def _why(facts: RecommendationFacts, say: Texts) -> Iterable[Block]:
    told = [
        ("seen", say.day(facts.seen_on)),
        ("summary", facts.summary),
        ("quoted", facts.quoted),
        ("link", facts.link),
    ]
    yield Pairs(pairs=_pairs(told, say))


def _steps(facts: RecommendationFacts, say: Texts) -> Iterable[Block]:
    if not facts.steps:
        yield NoneRecorded(text=say("none_recorded"))
    else:
        yield ItemList(
            items=tuple(
                Item(mark=str(number), text=_step_title(step, say), detail="\n".join(_step_lines(step, say)))
                for number, step in enumerate(facts.steps, start=1)
            )
        )
    title = say("recommendation.measures")
    if not facts.measures:
        yield NoneRecorded(title=title, text=say("none_recorded"))
        return
    heads = (("measure", 3.0), ("owner", 1.6), ("due", 1.4), ("done", 1.4))
    rows = tuple(
        (m.text, m.owner or "–", *(say.short_day(day) if day else "–" for day in (m.due, m.done_on)))
        for m in facts.measures
    )
    columns = tuple(Column(heading=say(f"recommendation.{key}"), weight=weight) for key, weight in heads)
    yield Table(title=title, columns=columns, rows=rows)


def _step_title(step: TakenStep, say: Texts) -> str:
    what = words.word("event_type", step.type, say.language)
    if step.way is not None:
        way = words.word("way", step.way, say.language).lower()
        what = say("recommendation.detailed", name=what, detail=way)
    return say("recommendation.event", when=say.day(step.on or step.at.date()), what=what)


def _step_lines(step: TakenStep, say: Texts) -> Iterable[str]:
    if step.gist:
        yield step.gist
    told = [("second", step.second)]
    if step.to_step is not None:
        told.insert(0, ("to_step", words.word("step", step.to_step, say.language)))
    asked = (EventType.REMOVAL_ASKED, EventType.REMOVAL_BY_US)  # their answer field says why no copy is kept
    told.append(("no_copy" if step.type in asked else "answer", step.answer))
    for key, text in told:
        if text:
            yield say("recommendation.line", name=say(f"recommendation.{key}"), text=text)


def _heard(facts: RecommendationFacts, say: Texts) -> Iterable[Block]:
    yield Paragraph(text=say("recommendation.were_heard" if facts.people_heard else "recommendation.not_heard"))
    unsaid = "recommendation.unsaid" if facts.people_heard else "none_recorded"
    yield Paragraph(text=facts.heard or say(unsaid))


def _follows(facts: RecommendationFacts, say: Texts) -> Iterable[Block]:
    if not facts.ending:
        yield Paragraph(text=say("recommendation.nothing_ends"))
    else:
        yield Paragraph(text=say("recommendation.ends"))
        columns = tuple(Column(heading=say(f"recommendation.{key}")) for key in ("person", "role"))
        yield Table(columns=columns, rows=tuple((e.person, e.role) for e in facts.ending))
    yield Paragraph(style="small", text=say("recommendation.until_then"))


def _evidence(facts: RecommendationFacts, say: Texts) -> Iterable[Block]:
    if not facts.evidence:
        yield NoneRecorded(text=say("none_recorded"))
        return
    columns = (
        Column(heading=say("recommendation.piece"), weight=2),
        Column(heading=say("recommendation.sha256"), weight=4),
        Column(heading=say("recommendation.checked"), weight=2),
    )
    rows = tuple(
        (
            piece.name,
            digest(piece.sha256),
            say("recommendation.whole" if piece.whole else "recommendation.damaged"),
        )
        for piece in facts.evidence
    )
    yield Table(columns=columns, rows=rows)


def _pairs(told: Iterable[tuple[str, str]], say: Texts) -> tuple[tuple[str, str], ...]:
    return tuple((say(f"recommendation.{key}"), text or say("none_recorded")) for key, text in told)


REPORT = ReportSpec(key="recommendation", facts=RecommendationFacts, build=build, of_record=True)
