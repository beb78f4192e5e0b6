"""Facts of every report but the summary: invented, deterministic, with any text in every place where somebody types."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import EnumType
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from actdesk.domain.accounts import AccountState, Custody, SecondFactor, Standing
from actdesk.domain.base import Kind, Value
from actdesk.domain.case_file import CaseFileFacts
from actdesk.domain.cases import CaseState
from actdesk.domain.decision_letter import DecisionLetterFacts
from actdesk.domain.findings import CleanStatus, FindingKind
from actdesk.domain.held import HeldFacts
from actdesk.domain.languages import Language
from actdesk.domain.pictures import Answer, Clearance, ConsentForm, Gap, Situation
from actdesk.domain.recommendation import RecommendationFacts
from actdesk.domain.requests import CRITERIA, ChecklistStep, Outcome, Stage, Verdict
from actdesk.domain.sheets import (
    AccountSheetFacts,
    CaseLine,
    ClearanceFacts,
    ClearanceLine,
    ConsentLine,
    CoveredLine,
    DossierAnswer,
    DossierCondition,
    DossierDecision,
    DossierFacts,
    DossierStep,
    DossierSupport,
    DossierVerdict,
    HandOverFacts,
    HeldLine,
    HolderLine,
    JournalFacts,
    JournalLine,
    OwedLine,
    RegisterFacts,
    RegisterLine,
    RequestLine,
    SheetFacts,
    UseFact,
)
from actdesk.domain.support import SUPPORT
from actdesk.reports.document import Document
from actdesk.reports.registry import discover

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 20)
KEYS = ("account_sheet", "register", "request_dossier", "picture_clearance", "hand_over", "journal_extract")
OF_RECORD: dict[str, type[Value]] = {
    "case_file": CaseFileFacts,
    "recommendation": RecommendationFacts,
    "decision_letter": DecisionLetterFacts,
    "held_on_person": HeldFacts,
}
"""The reports that are asked for from a record: their facts are plain enough to be filled field by field."""
EVERY = (*KEYS, *OF_RECORD)
_CODES = {"principles": ("principle.minors", "principle.dignity"), "clause": SUPPORT[0], "sha256": "ab" * 32}


def facts(key: str, text: str = "Ámbar Example", *, many: int = 2, masked: bool = False) -> Any:
    """The facts of one report with `text` in every field that takes one, and `many` of each line."""
    if key in OF_RECORD:
        return _filled(OF_RECORD[key], text, many)
    told = {"as_of": AT, "made_at": AT, "made_by": text, "masked": masked}
    words = dict.fromkeys(Language, text if text.strip() else "–")
    line = JournalLine(seq=7, at=AT, officer=text, second=text, act="account.add", kind=Kind.PERSON, label=text)
    made: dict[str, SheetFacts] = {
        "account_sheet": _account(told, text, words, line, many),
        "register": RegisterFacts(**told, day=DAY, named=not masked, unknown_then=2, lines=_accounts(text, many)),
        "request_dossier": _dossier(told, text, words, line, many),
        "picture_clearance": ClearanceFacts(**told, lines=(_picture(text),) * many),
        "hand_over": _hand_over(told, text, words, many),
        "journal_extract": JournalFacts(
            **told, period_start=date(2026, 9, 1), period_end=DAY, lines=(line,) * many, left_out=3
        ),
    }
    return made[key]


def in_one(key: str, texts: Sequence[str], language: Language) -> Document:
    """The sections of one report over each text, under the title of the first: one page run for many texts."""
    made = [discover()[key].build(facts(key, text=text, many=1), language) for text in texts]
    return made[0].model_copy(update={"sections": tuple(section for one in made for section in one.sections)})


def _filled(model: type[Value], text: str, many: int) -> Value:
    """A value with something in every field: the words where it takes words, a code where it takes one."""
    hints = get_type_hints(model)
    return model(**{field: _CODES.get(field) or _made(hints[field], text, many) for field in model.model_fields})


def _made(kind: Any, text: str, many: int) -> Any:
    if get_origin(kind) is tuple:
        (of, _) = get_args(kind)
        return tuple(of)[:many] if isinstance(of, EnumType) else (_made(of, text, many),) * many
    if isinstance(kind, UnionType):  # something rather than nothing
        return _made(get_args(kind)[0], text, many)
    if isinstance(kind, EnumType):
        return next(iter(kind))
    if issubclass(kind, Value):
        return _filled(kind, text, many)
    return {str: text, bool: True, int: 3, date: DAY, datetime: AT}[kind]


def _account(told, text, words, line, many):  # type: ignore[no-untyped-def]
    holder = HolderLine(
        name=text, in_comms_team=True, role=words, administers=False, start=DAY, proven_on=DAY, evidence=text
    )
    typed = (
        *("handle", "url", "display_name", "body", "presence", "purpose", "audience", "region", "state_reason"),
        *("request", "transition_plan", "custody_note", "recovery_mailbox", "recovery_codes_note", "attested_by"),
    )
    return AccountSheetFacts(
        **told,
        **dict.fromkeys(typed, text),
        platform=text,
        languages=(text, "fr"),
        state=AccountState.ACTIVE,
        parameters=(text,) * many,
        custody=Custody.SECRETARIAT,
        second_factor=SecondFactor.KEY,
        standing=Standing.COMPLIANT,
        by_custody=True,
        holders=(holder,) * many,
        past_holders=(holder,) * many,
        cases=(CaseLine(reference="INF-2026-001", state=CaseState.OPEN, opened_on=DAY),) * many,
        history=(line,) * many,
    )


def _accounts(text: str, many: int) -> tuple[RegisterLine, ...]:
    one = RegisterLine(
        platform=text,
        handle=text,
        body=text,
        state=AccountState.ACTIVE,
        standing=Standing.UNPROVEN,
        secretariat=1,
        local=1,
        names=(text, text),
    )
    return (one,) * many


def _dossier(told, text, words, line, many):  # type: ignore[no-untyped-def]
    answer = DossierAnswer(section=words, label=words, text=text)
    decision = DossierDecision(
        outcome=Outcome.WITH_CONDITIONS,
        **dict.fromkeys(("why", "brand_implications", "alternative", "policy_version", "decided_by", "second"), text),
        parameters=(text,) * many,
        conditions=(DossierCondition(text=text, owner=text, due=DAY, proof=text),) * many,
        decided_at=AT,
        conflict_of_interest=text,
        support=tuple(DossierSupport(clause=clause, what=text, who=text, rhythm=text) for clause in SUPPORT),
    )
    return DossierFacts(
        **told,
        **dict.fromkeys(
            ("reference", "channel_name", "platform", "handle", "requester", "body", "questions", "account"), text
        ),
        stage=Stage.APPROVED_WITH_CONDITIONS,
        template_version=1,
        administrators=(text,) * many,
        created_on=DAY,
        answers=(answer, answer.changed(text="", choice=(words,)), answer.changed(word_group="language")) * many,
        verdicts=tuple(
            DossierVerdict(criterion=c, verdict=Verdict.PARTLY, why=text, evaluator=text, on=DAY) for c in CRITERIA
        ),
        decision=decision,
        checklist=tuple(DossierStep(step=s, done=True, done_on=DAY, note=text) for s in ChecklistStep),
        history=(line,) * many,
    )


def _picture(text: str) -> ClearanceLine:
    consent = ConsentLine(
        person=text, situation=Situation.CHILD, form=ConsentForm.SPOKEN, given_on=DAY, gap=Gap.GUARDIAN
    )
    return ClearanceLine(
        name=text,
        format="jpeg",
        width=1500,
        height=1000,
        sha256="ab" * 32,
        added_on=DAY,
        findings=tuple(FindingKind) * 2,
        status=CleanStatus.REFUSED,
        reason=text,
        recipe="publish",
        cleaned_name=text,
        cleaned_sha256="cd" * 32,
        cleaned_at=AT,
        people_recognisable=Answer.YES,
        minors=Answer.YES,
        minor_identifiable=Answer.UNKNOWN,
        vulnerable_setting=Answer.NO,
        clearance=Clearance.BLOCKED,
        reasons=("not_clean", "minor_identifiable"),
        credit=text,
        licence=text,
        consents=(consent,) * 2,
        uses=(UseFact(account=text, link=text, published_on=DAY),) * 2,
    )


def _hand_over(told, text, words, many):  # type: ignore[no-untyped-def]
    held = HeldLine(
        platform=text, handle=text, role=words, administers=True, start=DAY, proven_on=DAY, last=True, custody_note=text
    )
    return HandOverFacts(
        **told,
        **dict.fromkeys(("name", "role", "organisation", "body"), text),
        comms_team_from=DAY,
        held=(held,) * many,
        requests=(RequestLine(reference=text, channel=text, stage=Stage.IN_EVALUATION),) * many,
        owed=(OwedLine(case="INF-2026-001", text=text, due=DAY), OwedLine(case="INF-2026-002")) * many,
        consents=(CoveredLine(given_on=DAY, pictures=3),) * many,
    )
