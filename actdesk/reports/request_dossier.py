"""The request dossier: the form as it was filled in, the evaluation of the six criteria, the decision, the checklist.

`criterion.*` and `support.*` are cited by their titles. A question that nobody answered says so.
"""

from itertools import groupby

from actdesk import words
from actdesk.domain.languages import Language
from actdesk.domain.requests import NO_CONFLICT
from actdesk.domain.sheets import DossierAnswer, DossierDecision, DossierFacts, DossierSupport
from actdesk.reports import sheet_parts as parts
from actdesk.reports.document import Block, Classification, Document, NoneRecorded, Pairs, Paragraph, Section
from actdesk.reports.registry import ReportSpec
from actdesk.reports.texts import Texts

_VERDICTS = (("criterion", 2.2), ("verdict", 1.9), ("why", 3.6), ("who", 1.6), ("when", 1.4))
_CONDITIONS = (("condition", 3.2), ("owner", 1.6), ("due", 1.3), ("done", 1.3), ("proof", 2.2))
_SUPPORT = (("help", 2.4), ("what", 3.0), ("who", 1.8), ("when", 1.8))
_STEPS = (("step", 3.6), ("done", 1.2), ("when", 1.4), ("note", 3.0))


def build(facts: DossierFacts, language: Language) -> Document:
    """Return the dossier; with names it is confidential, masked it is internal."""
    say = Texts(language)
    return parts.sheet(
        "request_dossier",
        facts,
        say,
        title=say("request_dossier.title", reference=facts.reference),
        subtitle=facts.channel_name,
        classification=Classification.INTERNAL if facts.masked else Classification.CONFIDENTIAL,
        sections=(
            Section(blocks=_head(facts, say)),
            Section(title=say("request_dossier.form"), blocks=tuple(_form(facts, say))),
            Section(title=say("request_dossier.evaluation"), blocks=(_evaluation(facts, say),)),
            Section(title=say("request_dossier.decision"), blocks=_decision(facts.decision, say)),
            Section(title=say("request_dossier.checklist"), blocks=(_checklist(facts, say),)),
            parts.history(facts.history, say),
        ),
    )


def _head(facts: DossierFacts, say: Texts) -> tuple[Block, ...]:
    language = say.language
    told = [
        ("stage", words.word("stage", facts.stage, language)),
        ("due", parts.long_day(facts.due, say)),
        ("requester", facts.requester),
        ("body", facts.body),
        ("platform", parts.word("platform", facts.platform, language) if facts.platform else ""),
        ("handle", facts.handle),
        ("administrators", parts.listed(facts.administrators)),
        ("created", parts.long_day(facts.created_on, say)),
        ("submitted", parts.long_day(facts.submitted_on, say)),
        ("decided", parts.long_day(facts.decided_on, say)),
        ("account", facts.account),
        ("template", say.number(facts.template_version)),
    ]
    note = (Paragraph(style="small", text=say("sheet.masked_note")),) if facts.masked else ()
    return (*note, parts.pairs(say, told))


def _form(facts: DossierFacts, say: Texts) -> list[Block]:
    language = say.language
    blocks: list[Block] = []
    for title, answers in groupby(facts.answers, key=lambda a: a.section[language]):
        shown = tuple((a.label[language], _answer(a, say) or say("none_recorded")) for a in answers)
        blocks.append(Pairs(title=title, pairs=shown))
    return blocks or [NoneRecorded(text=say("none_recorded"))]


def _answer(answer: DossierAnswer, say: Texts) -> str:
    if answer.choice:
        return parts.listed(choice[say.language] for choice in answer.choice)
    if answer.word_group:
        return parts.listed(parts.word(answer.word_group, code, say.language) for code in answer.text.splitlines())
    return answer.text


def _evaluation(facts: DossierFacts, say: Texts) -> Block:
    rows = tuple(
        (
            parts.word("clause", v.criterion, say.language),
            parts.word("verdict", v.verdict, say.language),
            v.why or "–",
            v.evaluator or "–",
            parts.day(v.on, say),
        )
        for v in facts.verdicts
    )
    return parts.table(say, _VERDICTS, rows)


def _decision(decision: DossierDecision | None, say: Texts) -> tuple[Block, ...]:
    if decision is None:
        return (NoneRecorded(text=say("none_recorded")),)
    conflict = decision.conflict_of_interest
    told = [
        ("outcome", words.word("outcome", decision.outcome, say.language)),
        ("why", decision.why),
        ("brand", decision.brand_implications),
        ("parameters", parts.listed(decision.parameters)),
        ("alternative", decision.alternative),
        ("decided_by", decision.decided_by),
        ("second", decision.second or _alone(decision, say)),
        ("decided_at", say.moment(decision.decided_at)),
        ("conflict", say("request_dossier.no_conflict") if conflict == NO_CONFLICT else conflict),
        ("policy", decision.policy_version),
    ]
    conditions = tuple(
        (c.text, c.owner or "–", *(parts.day(day, say) for day in (c.due, c.done_on)), c.proof or "–")
        for c in decision.conditions
    )
    support = tuple(
        (parts.word("clause", h.clause, say.language), h.what or "–", h.who or "–", _when(h, say))
        for h in decision.support
    )
    return (
        parts.pairs(say, told),
        parts.table(say, _CONDITIONS, conditions, title=say("request_dossier.conditions")),
        parts.table(say, _SUPPORT, support, title=say("request_dossier.support")),
    )


def _when(support: DossierSupport, say: Texts) -> str:
    return parts.day(support.due, say) if support.due else support.rhythm or "–"


def _alone(decision: DossierDecision, say: Texts) -> str:
    return words.word("signed_alone", decision.signed_alone, say.language) if decision.signed_alone else ""


def _checklist(facts: DossierFacts, say: Texts) -> Block:
    rows = tuple(
        (
            words.word("checklist_step", s.step, say.language),
            parts.yes_no(s.done, say),
            parts.day(s.done_on, say),
            s.note or "–",
        )
        for s in facts.checklist
    )
    return parts.table(say, _STEPS, rows)


REPORT = ReportSpec(key="request_dossier", facts=DossierFacts, build=build)
