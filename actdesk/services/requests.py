"""Channel requests: from a draft through evaluation and decision to an opened account (rule 4)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import (
    OFFICIAL_STATES,
    Account,
    AccountState,
    Administration,
    check_transition,
    may_close_at_once,
)
from actdesk.domain.base import Invalid, Refused
from actdesk.domain.branding import brand_notes
from actdesk.domain.languages import Language
from actdesk.domain.names import NameCheck
from actdesk.domain.overlaps import Candidate, Overlap, OverlapIndex, TellingWords, overlaps
from actdesk.domain.parameters import Parameter
from actdesk.domain.people import Body
from actdesk.domain.platforms import handle_problem
from actdesk.domain.records import Officer
from actdesk.domain.request_steps import ChecklistLine
from actdesk.domain.requests import (
    APPROVED_STAGES,
    CRITERIA,
    EDITABLE_STAGES,
    ChannelRequest,
    ChecklistItem,
    ChecklistStep,
    Condition,
    Decision,
    Evaluation,
    Outcome,
    Stage,
    Verdict,
    check_decider,
    check_decision,
    check_stage,
    form_answers,
    refuse_secrets_in,
    with_answers,
    written_questions,
)
from actdesk.domain.seconding import check_second
from actdesk.domain.support import Support
from actdesk.domain.support import support_plan as planned
from actdesk.domain.templates import RequestTemplate, missing
from actdesk.services.authorising import authorise
from actdesk.services.ending import begin_closing
from actdesk.services.ports import Clock, Reader, Reference, Store, UnitOfWork, Witness
from actdesk.services.register import Register, refuse_secrets
from actdesk.services.request_views import (
    RequestView,
    account_of,
    alone_because,
    checklist_of,
    decider,
    may_not_decide,
    next_reference,
    read_view,
    wanted,
)
from actdesk.services.use_case import use_case

STAGE_AFTER = {
    Outcome.APPROVED: Stage.APPROVED,
    Outcome.WITH_CONDITIONS: Stage.APPROVED_WITH_CONDITIONS,
    Outcome.DECLINED: Stage.DECLINED,
}

_LOOKED_AT = 60  # accounts whose overlap is worked out in full, languages and all; 20 of them are shown


class Requests:
    """What officers do with channel requests."""

    def __init__(self, store: Store, clock: Clock, reference: Reference, register: Register) -> None:
        self._store = store
        self._clock = clock
        self._reference = reference
        self._register = register
        self._words = TellingWords()  # gone with the desk when it is locked, and so is the index
        self._index: tuple[int, OverlapIndex] | None = None  # with the change of the register that it knows

    # reading

    def request(self, request_id: UUID) -> RequestView:
        """Return the request with all that hangs on it and what may be done next. Raises `Refused`."""
        with self._store.read() as reader:
            request = reader.get(ChannelRequest, request_id)
            template = self._template(request)
            day, version, me = self._clock.today(), self._reference.policy().id, self._store.officer_id
            return read_view(reader, request, template, self._register, me, day, policy_version=version)

    def overlaps(self, request_id: UUID) -> tuple[Overlap, ...]:
        """Return the official accounts that might serve instead, best first (`criterion.overlap`)."""
        with self._store.read() as reader:
            request = reader.get(ChannelRequest, request_id)
            own = request.account_id.hex if request.account_id else None
            near = self._index_of(reader).nearest(wanted(request), limit=_LOOKED_AT + 1)
            closer = [UUID(i) for i in near if i != own][:_LOOKED_AT]
            return overlaps(wanted(request), reader.get_many(Account, closer).values())

    def _index_of(self, reader: Reader) -> OverlapIndex:
        """Return the official accounts of this moment, by what they could share; made anew when one was changed."""
        change, kept = reader.newest_entry(Account), self._index
        if kept is not None and kept[0] == change:
            return kept[1]
        index = OverlapIndex(reader.pick(Account, *Candidate._fields, state=list(OFFICIAL_STATES)), self._words)
        self._index = change, index
        return index

    def name_check(self, platform: str, handle: str, name: str = "", body_id: UUID | None = None) -> NameCheck:
        """Say what speaks against a handle: the platform's own rules, who has it, what looks like it, the brand.

        An unknown platform has no rules; its handles are compared all the same.
        """
        known = {p.key: p for p in self._reference.platforms()}.get(platform)
        with self._store.read() as reader:
            judge = self._register.judge_of(reader)
            taken_id = judge.taken(platform, handle)
            alike = [i for i in judge.resembling(handle) if i != taken_id]
            hits = reader.get_many(Account, [UUID(i) for i in (*alike, *([taken_id] if taken_id else []))])
            body = reader.get_many(Body, [body_id]).get(body_id) if body_id else None
        return NameCheck(
            problem=handle_problem(known, handle) if known else None,
            taken=hits[UUID(taken_id)] if taken_id else None,
            alike=tuple(hits[UUID(i)] for i in alike),
            brand=brand_notes(name, handle, body.type if body else None),
        )

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be laid down for a channel, to choose from (`support.parameters`)."""
        return self._reference.parameters()

    # the requester's side

    @use_case("request.draft")
    def draft(
        self, uow: UnitOfWork, *, language: Language = Language.ENGLISH, answers: Mapping[str, str] | None = None
    ) -> None:
        """Begin a request on the current form. Its reference counts within the year: REQ-2026-001.

        Raises `Invalid` by field id.
        """
        template = self._reference.template()
        request = ChannelRequest.made(
            reference=next_reference(uow, uow.today),
            template_version=template.version,
            language=language,
            created_on=uow.today,
        )
        refuse_secrets_in(template, answers or {})
        uow.add(with_answers(template, request, answers or {}))

    @use_case("request.save")
    def save(self, uow: UnitOfWork, *, request_id: UUID, answers: Mapping[str, str]) -> None:
        """Keep answers by field id; nothing has to be complete, and what is not named stays as it was.

        Raises `Refused("request_not_editable")`, `Invalid` by field id, also `secret_typed`.
        """
        request = uow.get(ChannelRequest, request_id)
        if request.stage not in EDITABLE_STAGES:
            raise Refused("request_not_editable", reference=request.reference, stage=request.stage.value)
        refuse_secrets_in(self._template(request), answers)
        uow.put(with_answers(self._template(request), request, answers))

    @use_case("request.submit")
    def submit(self, uow: UnitOfWork, *, request_id: UUID) -> None:
        """Hand the request in; one that was returned goes on with its clocks where they stood.

        Raises `Invalid` (`missing` by field id), `Refused("stage_not_reachable")`.
        """
        request = uow.get(ChannelRequest, request_id)
        check_stage(request, Stage.SUBMITTED)
        template = self._template(request)
        unanswered = missing(template, form_answers(template, request))
        if unanswered:
            raise Invalid(dict.fromkeys(unanswered, "missing"))
        away = (uow.today - request.returned_on).days if request.returned_on else 0
        uow.put(
            request.changed(
                stage=Stage.SUBMITTED,
                submitted_on=request.submitted_on or uow.today,
                returned_on=None,
                paused_days=request.paused_days + max(0, away),
            )
        )

    @use_case("request.withdraw")
    def withdraw(self, uow: UnitOfWork, *, request_id: UUID, reason: str) -> None:
        """The requester takes the request back; an account that it had been given is closed in the same act.

        Raises `Refused` (`stage_not_reachable`, `reason_missing`).
        """
        end_request(uow, request_id, Stage.WITHDRAWN, reason)

    @use_case("request.lapse")
    def lapse(self, uow: UnitOfWork, *, request_id: UUID, reason: str) -> None:
        """Nobody answers any more: close the request, as `withdraw` does. Raises as `withdraw` does."""
        end_request(uow, request_id, Stage.LAPSED, reason)

    # the Secretariat's side

    @use_case("request.take_in")
    def take_in(self, uow: UnitOfWork, *, request_id: UUID) -> None:
        """Take a submitted request into evaluation. Raises `Refused("stage_not_reachable")`."""
        request = uow.get(ChannelRequest, request_id)
        check_stage(request, Stage.IN_EVALUATION)
        uow.put(request.changed(stage=Stage.IN_EVALUATION))

    @use_case("request.send_back")
    def send_back(self, uow: UnitOfWork, *, request_id: UUID, questions: Mapping[str, str]) -> None:
        """Return the request with questions by field id (`""`: on the whole).

        Raises `Refused` (`stage_not_reachable`, `questions_missing`), `Invalid` (`unknown_field`).
        """
        request = uow.get(ChannelRequest, request_id)
        check_stage(request, Stage.RETURNED)
        known = {f.id for f in self._template(request).fields} | {""}
        if strange := set(questions) - known:
            raise Invalid(dict.fromkeys(strange, "unknown_field"))
        text = written_questions(questions)
        if not text:
            raise Refused("questions_missing")
        told = request.acknowledged_on or uow.today  # who is asked something knows that it arrived
        uow.put(
            request.changed(stage=Stage.RETURNED, return_questions=text, returned_on=uow.today, acknowledged_on=told)
        )

    @use_case("request.evaluate")
    def evaluate(self, uow: UnitOfWork, *, request_id: UUID, criterion: str, verdict: Verdict, why: str = "") -> None:
        """Say what this officer thinks of one criterion, in place of what they thought before.

        Another evaluator's verdict stands beside it. Why may follow later; the decision asks for it.
        Raises `Refused` (`not_in_evaluation`, `unknown_criterion`).
        """
        request = uow.get(ChannelRequest, request_id)
        if request.stage is not Stage.IN_EVALUATION:
            raise Refused("not_in_evaluation", reference=request.reference, stage=request.stage.value)
        if criterion not in CRITERIA:
            raise Refused("unknown_criterion", criterion=criterion)
        fields: dict[str, Any] = {"verdict": verdict, "why": why, "on": uow.today}
        own = uow.find(Evaluation, request_id=request_id, criterion=criterion, evaluator_id=uow.officer_id)
        if own:
            uow.put(own[0].changed(**fields))
        else:
            uow.add(Evaluation.made(request_id=request_id, criterion=criterion, evaluator_id=uow.officer_id, **fields))

    @use_case("request.decide")
    def decide(
        self,
        uow: UnitOfWork,
        *,
        request_id: UUID,
        outcome: Outcome,
        why: str,
        conflict_of_interest: str,
        parameters: tuple[str, ...] = (),
        conditions: tuple[Condition, ...] = (),
        alternative: str = "",
        brand_implications: str = "",
        support_plan: Sequence[Support] = (),
        trial_until: date | None = None,
        notes: str = "",
        second: Witness | None = None,
    ) -> None:
        """Decide. A favourable decision makes the authorised account and its opening checklist in the same act.

        `conflict_of_interest` is `NO_CONFLICT` or says what it is. `support_plan` is the help that was agreed
        so far. The policy's present version is stamped. `second` signs with the decider, and has to wherever another
        officer can; where none can the decision says why, and a conflict of interest leaves it undecided.
        With `trial_until` an approval is one on trial, and is looked at again on that day.
        Raises what `support_plan` does, `Refused`: `own_request`, `would_administer`,
        `stage_not_reachable`, those of `check_decision` and `check_second`,
        `channel_not_named` (no platform or handle), `already_exists` (the register has that account).
        """
        request = uow.get(ChannelRequest, request_id)
        check_stage(request, STAGE_AFTER[outcome])
        check_decider(request, decider(uow, uow.officer_id), self._template(request))
        if second is not None:
            self._check_second(uow, request, second.officer_id)
        lone = None if second else alone_because(uow, request, self._template(request), uow.officer_id)
        favourable = outcome is not Outcome.DECLINED
        decision = Decision.made(
            request_id=request_id,
            outcome=outcome,
            why=why.strip(),
            brand_implications=brand_implications.strip(),
            parameters=tuple(p.strip() for p in parameters if p.strip()) if favourable else (),
            conditions=conditions if outcome is Outcome.WITH_CONDITIONS else (),
            alternative=alternative.strip(),
            policy_version=self._reference.policy().id,
            decided_by=uow.officer_id,
            decided_at=uow.now,
            second_officer_id=second.officer_id if second else None,
            signed_alone=lone,
            conflict_of_interest=conflict_of_interest.strip(),
            trial_until=trial_until if favourable else None,
            support_plan=planned(support_plan) if favourable else (),
            notes=notes,
        )
        check_decision(decision, uow.find(Evaluation, request_id=request_id))
        uow.add(decision)
        fields: dict[str, Any] = {"stage": STAGE_AFTER[outcome], "decided_on": uow.today}
        if favourable:
            fields["account_id"] = authorise(uow, request, decision, self._reference.platforms()).id
            for step in ChecklistStep:
                uow.add(ChecklistItem.made(request_id=request_id, step=step))
        uow.put(request.changed(**fields))

    @use_case("checklist.set")
    def set_step(
        self, uow: UnitOfWork, *, request_id: UUID, step: ChecklistStep, done: bool, note: str | None = None
    ) -> None:
        """Say that a step before the opening is done, or not; `note` None leaves the note as it was.

        Raises `Refused`: `no_checklist` before an approval and after the end, `step_is_computed` where the
        register answers and `done` says something else (`admin.co-admin`, `admin.sub-team`), `secret_typed`.
        """
        refuse_secrets({"notes": note or ""})
        request = uow.get(ChannelRequest, request_id)
        if request.stage not in APPROVED_STAGES:
            raise Refused("no_checklist", reference=request.reference, stage=request.stage.value)
        line = next(line for line in self._checklist(uow, request) if line.step is step)
        if line.computed and done != line.done:
            raise Refused("step_is_computed", step=step.value)
        fields: dict[str, Any] = {} if note is None else {"note": note}
        if not line.computed and done != line.done:
            fields |= {"done_on": uow.today if done else None, "done_by": uow.officer_id if done else None}
        uow.put(line.item.changed(**fields))

    @use_case("request.open")
    def open(self, uow: UnitOfWork, *, request_id: UUID) -> None:
        """Open the channel: the account becomes active and the request is opened, in one act.

        Raises `Refused`: `stage_not_reachable`, `account_gone`, `co_administration_missing`, `checklist_open` (facts
        `steps`, `count`), `state_not_reachable`.
        """
        request = uow.get(ChannelRequest, request_id)
        check_stage(request, Stage.OPENED)
        account = account_of(uow, request)
        if account is None:
            raise Refused("account_gone", reference=request.reference)
        if account.state is not AccountState.ACTIVE:
            standing = self._register.standing(uow, account).standing
            check_transition(account, AccountState.ACTIVE, standing=standing, reason=request.reference)
        lines = self._checklist(uow, request)
        steps = [line.step.value for line in lines if not line.done]
        if steps:
            raise Refused("checklist_open", steps=", ".join(steps), count=len(steps))
        for line in lines:
            if line.item.done_on is None:  # what was computed is written down as it stood on this day
                uow.put(line.item.changed(done_on=uow.today, done_by=uow.officer_id))
        if account.state is not AccountState.ACTIVE:
            opened = account.opened_on or uow.today
            uow.put(account.changed(state=AccountState.ACTIVE, state_reason=request.reference, opened_on=opened))
        uow.put(request.changed(stage=Stage.OPENED))

    # what several of them need

    def _template(self, request: ChannelRequest) -> RequestTemplate:
        return self._reference.template(request.template_version)

    def _checklist(self, reader: Reader, request: ChannelRequest) -> tuple[ChecklistLine, ...]:
        day, version = self._clock.today(), self._reference.policy().id
        return checklist_of(reader, request, self._register, day, policy_version=version)

    def _check_second(self, uow: UnitOfWork, request: ChannelRequest, officer_id: UUID) -> None:
        second = uow.get_many(Officer, [officer_id]).get(officer_id)
        concerned = second is not None and bool(may_not_decide(uow, request, self._template(request), second.id))
        check_second(second, first_id=uow.officer_id, concerned=concerned)


def end_request(uow: UnitOfWork, request_id: UUID, to: Stage, reason: str) -> None:
    """Withdraw a request or let it lapse, within an act; an account that it had been given is closed, or begins to.

    Raises `Refused` (`stage_not_reachable`, `reason_missing`).
    """
    request = uow.get(ChannelRequest, request_id)
    check_stage(request, to)
    if not reason.strip():
        raise Refused("reason_missing")
    account = account_of(uow, request)
    if account is not None and account.state is AccountState.AUTHORISED:
        held = uow.find(Administration, account_id=account.id, end=None)
        if may_close_at_once(account, held=bool(held)):
            uow.put(account.changed(state=AccountState.CLOSED_HANDLE_KEPT, state_reason=reason.strip()))
        else:
            uow.put(begin_closing(uow, account, reason))
    said = f"{uow.today.isoformat()}: {reason.strip()}"
    uow.put(request.changed(stage=to, notes=f"{request.notes}\n{said}".strip()))
