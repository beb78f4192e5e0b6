"""What officers note along the way of a request: that it arrived, which account would serve, how a trial went."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from uuid import UUID

from actdesk.domain.accounts import Account, AccountState, check_transition
from actdesk.domain.base import Refused
from actdesk.domain.overlaps import OverlapMark, marked, unmarked
from actdesk.domain.requests import APPROVED_STAGES, OPEN_STAGES, ChannelRequest, Stage
from actdesk.domain.support import Support, support_plan
from actdesk.services.ending import begin_closing
from actdesk.services.ports import Clock, Store, UnitOfWork
from actdesk.services.register import Register, refuse_secrets
from actdesk.services.request_views import account_of, decision_on
from actdesk.services.use_case import use_case

SUPPORTED_STAGES = APPROVED_STAGES | {Stage.OPENED}
"""Stages in which a channel is helped: what was agreed may change, after the opening too."""


class TrialEnd(StrEnum):
    """How the review of a trial ends (`criterion.lifespan`)."""

    STAYS = "stays"
    LONGER = "longer"
    CLOSES = "closes"


class RequestUpkeep:
    """The small acts beside the great ones of `Requests`."""

    def __init__(self, store: Store, clock: Clock, register: Register) -> None:
        self._store = store
        self._clock = clock
        self._register = register

    @use_case("request.acknowledge")
    def acknowledge(self, uow: UnitOfWork, /, *, request_id: UUID) -> None:
        """Note that the requester was told that the request arrived. Raises `Refused("nothing_to_acknowledge")`."""
        request = uow.get(ChannelRequest, request_id)
        if request.stage not in (Stage.SUBMITTED, Stage.IN_EVALUATION) or request.acknowledged_on is not None:
            raise Refused("nothing_to_acknowledge", reference=request.reference)
        uow.put(request.changed(acknowledged_on=uow.today))

    @use_case("request.mark_overlap")
    def mark_overlap(
        self, uow: UnitOfWork, /, *, request_id: UUID, account_id: UUID, serves: bool | None, why: str = ""
    ) -> None:
        """Say of an account that it would serve instead, or would not because …; None takes the mark away.

        Raises `Refused`: `request_not_open`, `record_gone`, `reason_missing` (`criterion.overlap`).
        """
        request = uow.get(ChannelRequest, request_id)
        if request.stage not in OPEN_STAGES:
            raise Refused("request_not_open", reference=request.reference)
        uow.get(Account, account_id)
        if serves is None:
            marks = unmarked(request.overlap_marks, account_id)
        else:
            mark = OverlapMark.made(account_id=account_id, serves=serves, why=why.strip())
            marks = marked(request.overlap_marks, mark)
        uow.put(request.changed(overlap_marks=marks))

    @use_case("decision.condition")
    def set_condition(self, uow: UnitOfWork, /, *, request_id: UUID, number: int, done: bool, proof: str = "") -> None:
        """Say that a condition of the approval is met, with what shows it, or that it is not; they count from 0.

        Raises `Refused`: `record_gone` where the decision has no such condition, `proof_missing`, `secret_typed`.
        """
        decision = decision_on(uow, request_id)
        if decision is None or not 0 <= number < len(decision.conditions):
            raise Refused("record_gone")
        if done and not proof.strip():
            raise Refused("proof_missing")
        refuse_secrets({"evidence": proof})
        conditions = list(decision.conditions)
        conditions[number] = conditions[number].changed(
            done_on=uow.today if done else None, proof=proof.strip() if done else ""
        )
        uow.put(decision.changed(conditions=tuple(conditions)))

    @use_case("decision.support")
    def set_support(self, uow: UnitOfWork, /, *, request_id: UUID, plan: Sequence[Support]) -> None:
        """Say who gives which help, and when (`support.*`); once all six are agreed the checklist's step is done.

        Raises `Refused` (`no_support_plan` where nothing was approved, or it has ended) and what `support_plan` does.
        """
        request, decision = uow.get(ChannelRequest, request_id), decision_on(uow, request_id)
        if decision is None or request.stage not in SUPPORTED_STAGES:
            raise Refused("no_support_plan", reference=request.reference)
        uow.put(decision.changed(support_plan=support_plan(plan)))

    @use_case("decision.review_trial")
    def review_trial(
        self, uow: UnitOfWork, /, *, request_id: UUID, end: TrialEnd, why: str, until: date | None = None
    ) -> None:
        """End a trial: the channel stays, has more time, or closes; then its account begins to close in this act.

        Raises `Refused`: `no_trial` (none was agreed, or it was reviewed), `reason_missing`,
        `trial_ends_before_it_begins`, `account_gone`, `state_not_reachable`.
        """
        request, decision = uow.get(ChannelRequest, request_id), decision_on(uow, request_id)
        if decision is None or decision.trial_until is None or decision.trial_reviewed_on is not None:
            raise Refused("no_trial", reference=request.reference)
        if not why.strip():
            raise Refused("reason_missing")
        if end is TrialEnd.LONGER and (until is None or until <= uow.today):
            raise Refused("trial_ends_before_it_begins")
        said = f"{uow.today.isoformat()}: {why.strip()}"
        longer = end is TrialEnd.LONGER
        uow.put(
            decision.changed(
                trial_until=until if longer else decision.trial_until,
                trial_reviewed_on=None if longer else uow.today,
                trial_review=f"{decision.trial_review}\n{said}".strip(),
            )
        )
        if end is TrialEnd.CLOSES:
            account = account_of(uow, request)
            if account is None:
                raise Refused("account_gone", reference=request.reference)
            standing = self._register.standing(uow, account).standing
            check_transition(account, AccountState.CLOSING, standing=standing, reason=why)
            uow.put(begin_closing(uow, account, why))
