"""Cases up the ladder with its guards, to how they end (`ladder.*`, rule 5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import Account
from actdesk.domain.base import Refused
from actdesk.domain.cases import (
    HAND_OVERS,
    Case,
    CaseEvent,
    CaseOutcome,
    CaseState,
    EventType,
    Measure,
    Way,
)
from actdesk.domain.ladder import (
    LEADS_TO,
    STEP_ORDER,
    NextStep,
    check_next,
    measure_block,
    outcome_block,
    verification_block,
)
from actdesk.domain.people import Body
from actdesk.domain.retention import retained_until
from actdesk.services import attachments
from actdesk.services.case_intake import check_fields, said
from actdesk.services.case_keeping import CaseKeeping, check_witness
from actdesk.services.case_view import EVIDENCE, ending, situation
from actdesk.services.clocks import clocks_of
from actdesk.services.ports import UnitOfWork, Witness
from actdesk.services.use_case import use_case


@dataclass(frozen=True)
class Agreed:
    """One measure as it is agreed: who does what until when."""

    text: str
    owner: str = ""
    due: date | None = None


class Cases(CaseKeeping):
    """What officers do with cases, from the first contact to the end."""

    @use_case("case.acknowledge")
    def acknowledge(self, uow: UnitOfWork, *, case_id: UUID, way: Way, gist: str = "", on: date | None = None) -> None:
        """Log that whoever reported was told that the report has come, on a day up to today (`ladder.contact`).

        Raises `Refused` (`nobody_reported`, `acknowledged`, `day_to_come`, and what stands before the step).
        """
        case = self._climb(uow, case_id, NextStep.ACKNOWLEDGE)
        told = self._tell(uow, case, EventType.ACKNOWLEDGED, way=way, gist=gist.strip(), on=happened(uow, on))
        uow.put(told.changed(acknowledged_on=on or uow.today))

    @use_case("case.contact")
    def log_contact(
        self, uow: UnitOfWork, *, case_id: UUID, way: Way, gist: str, answer: str = "", on: date | None = None
    ) -> None:
        """Log an attempt at dialogue with the people involved (`ladder.contact`), on a day up to today.

        Raises `Refused` (`day_to_come`, and what stands before the step).
        """
        case = self._climb(uow, case_id, NextStep.CONTACT)
        told = {"way": way, "gist": said(gist), "answer": answer.strip(), "on": happened(uow, on)}
        self._tell(uow, case, EventType.CONTACT, **told)

    @use_case("case.agree")
    def agree(self, uow: UnitOfWork, *, case_id: UUID, measures: Sequence[Agreed], gist: str = "") -> None:
        """Record the measures that dialogue agreed on (`ladder.dialogue`). Raises `Refused("measure_missing")`."""
        if not measures:
            raise Refused("measure_missing")
        case = self._climb(uow, case_id, NextStep.AGREE)
        self._tell(uow, case, EventType.AGREEMENT, gist=gist.strip())
        for agreed in measures:
            uow.add(Measure.made(case_id=case_id, text=said(agreed.text), owner=agreed.owner.strip(), due=agreed.due))

    @use_case("case.measure_done")
    def finish_measure(self, uow: UnitOfWork, *, measure_id: UUID, proof: str, on: date | None = None) -> None:
        """Say that a measure is done, on a day up to today, and what proves it.

        Raises `Refused` (`evidence_missing`, `day_to_come`, `measure_done`, `measure_verified`, `case_not_open`).
        """
        if not proof.strip():
            raise Refused("evidence_missing")
        told = {"done_on": happened(uow, on) or uow.today, "done_by": uow.officer_id, "proof": proof.strip()}
        self._change_open_measure(uow, measure_id, told)

    @use_case("case.measure_verify")
    def verify_measure(self, uow: UnitOfWork, *, measure_id: UUID) -> None:
        """Say that a second pair of eyes saw that a measure is done.

        Raises `Refused` (`measure_not_done`, `measure_verified`, `same_officer_verifies`, `case_not_open`).
        """
        code = verification_block(uow.get(Measure, measure_id), uow.officer_id)
        if code is not None:
            raise Refused(code)
        self._change_measure(uow, measure_id, {"verified_on": uow.today, "verified_by": uow.officer_id})

    @use_case("case.measure_change")
    def change_measure(self, uow: UnitOfWork, /, *, measure_id: UUID, **fields: Any) -> None:
        """Change what was agreed: text, owner, due, notes.

        Raises `Invalid`, `Refused` (`case_not_open`, `measure_done`, `measure_verified`, `not_correctable`).
        """
        check_fields(fields, ("text", "owner", "due", "notes"))
        self._change_open_measure(uow, measure_id, fields)

    @use_case("case.remove")
    def remove(
        self,
        uow: UnitOfWork,
        *,
        case_id: UUID,
        gist: str,
        by: str = "",
        on: date | None = None,
        no_copy_reason: str = "",
        skip_reason: str = "",
        second: Witness | None = None,
    ) -> None:
        """Record that the Secretariat removed the message itself (`ladder.removal`); only on an account that it holds.

        Raises `Refused` (`account_missing`, `not_ours`, `dialogue_first`, `copy_missing`: neither evidence nor
        quoted text and no reason why; where dialogue is skipped `reason_missing`, `second_officer_needed` and those
        of `check_second`).
        """
        case = self._climb(uow, case_id, NextStep.REMOVE, skip_reason, second)
        self._tell_removal(uow, case, EventType.REMOVAL_BY_US, gist, no_copy_reason, on=on, by=by)

    @use_case("case.ask_removal")
    def ask_removal(
        self,
        uow: UnitOfWork,
        *,
        case_id: UUID,
        gist: str,
        on: date | None = None,
        no_copy_reason: str = "",
        skip_reason: str = "",
        second: Witness | None = None,
    ) -> None:
        """Record that removal was asked for, and on which day. Raises `Refused` as `remove` does."""
        case = self._climb(uow, case_id, NextStep.ASK_REMOVAL, skip_reason, second)
        self._tell_removal(uow, case, EventType.REMOVAL_ASKED, gist, no_copy_reason, on=on)

    @use_case("case.confirm_removal")
    def confirm_removal(
        self, uow: UnitOfWork, *, case_id: UUID, proof: str, answer: str = "", on: date | None = None
    ) -> None:
        """Record that those who were asked removed it, what they answered, and what proves it.

        Raises `Refused` (`removal_not_asked`, `evidence_missing`, `day_to_come`).
        """
        case = self._climb(uow, case_id, NextStep.CONFIRM_REMOVAL)
        if not proof.strip():
            raise Refused("evidence_missing")
        told = {"gist": proof.strip(), "answer": answer.strip(), "on": happened(uow, on)}
        self._tell(uow, case, EventType.REMOVAL_DONE, **told)

    @use_case("case.removal_refused")
    def log_refusal(self, uow: UnitOfWork, *, case_id: UUID, answer: str, on: date | None = None) -> None:
        """Record that those who were asked will not remove it, in what words; they may still do it later.

        Raises `Refused` (`removal_not_asked`, `text_missing`, `day_to_come`).
        """
        case = self._climb(uow, case_id, NextStep.CONFIRM_REMOVAL)
        self._tell(uow, case, EventType.REMOVAL_REFUSED, answer=said(answer), on=happened(uow, on))

    @use_case("case.recommend")
    def recommend(
        self,
        uow: UnitOfWork,
        *,
        case_id: UUID,
        body_id: UUID,
        gist: str,
        people_heard: bool,
        people_said: str = "",
        why_not_heard: str = "",
        skip_reason: str = "",
        second: Witness | None = None,
    ) -> None:
        """Recommend to the competent body that the authorisation be withdrawn (`ladder.withdrawal`).

        `people_said`: who was heard, when, and what they said. The document for the body is made from this.
        Raises `Refused` (`account_missing`, `dialogue_first`, `removal_first`, `decision_awaited`,
        `reason_missing`: the people were not heard and it is not said why).
        """
        case = self._climb(uow, case_id, NextStep.RECOMMEND, skip_reason, second)
        uow.get(Body, body_id)
        if not people_heard and not why_not_heard.strip():
            raise Refused("reason_missing")
        self._tell(
            uow,
            case,
            EventType.RECOMMENDATION,
            gist=said(gist),
            answer=(people_said if people_heard else why_not_heard).strip(),
            people_heard=people_heard,
            body_id=body_id,
        )

    @use_case("case.decide")
    def record_decision(
        self, uow: UnitOfWork, *, case_id: UUID, upheld: bool, gist: str, on: date | None = None
    ) -> None:
        """Record what the competent body decided; only if it upheld do administrations end, in this same act.

        They are those of the people concerned on the case's account, from the day on which it is in force, which the
        story keeps. Raises `Refused` (`recommendation_first`, `text_missing`).
        """
        case = self._climb(uow, case_id, NextStep.DECIDE)
        asked = [e for e in uow.find(CaseEvent, case_id=case_id) if e.type is EventType.RECOMMENDATION]
        day = on or uow.today
        told = {"gist": said(gist), "upheld": upheld, "body_id": asked[-1].body_id, "on": day}
        self._tell(uow, case, EventType.BODY_DECISION, **told)
        if upheld:
            self._end_administrations(uow, case, day)

    @use_case("case.settle")
    def settle(self, uow: UnitOfWork, *, case_id: UUID, outcome: CaseOutcome, lessons: str = "") -> None:
        """Settle a case with an outcome that its story bears out. Raises `Refused` with the block's code."""
        case = self._climb(uow, case_id, NextStep.SETTLE)
        code = outcome_block(outcome, situation(uow, case, register=self._register, officer_id=uow.officer_id))
        if code is not None:
            raise Refused(code, reference=case.reference, step=outcome.value)
        state = CaseState.UNFOUNDED if outcome is CaseOutcome.UNFOUNDED else CaseState.SETTLED
        told = self._tell(uow, case, EventType.SETTLED, gist=lessons.strip())
        until = retained_until(outcome, uow.today, clocks_of(uow))
        ended = {"outcome": outcome, "lessons": lessons.strip(), "settled_on": uow.today, "retain_until": until}
        uow.put(told.changed(state=state, **ended))

    @use_case("case.hand_over", undoable=False)
    def hand_over(self, uow: UnitOfWork, *, case_id: UUID, to: CaseOutcome, reference: str) -> None:
        """Hand the matter to safeguarding, complaints, data breach or legal; here only the references stay.

        What was captured leaves the record, the story, the evidence and the journal for good: export evidence before.
        Reference, days, severity and principles stay, for the count; backups made before are not touched.
        Raises `Refused` (`not_a_hand_over`, `reference_of_other_missing`).
        """
        case = self._climb(uow, case_id, NextStep.HAND_OVER)
        if to not in HAND_OVERS:
            raise Refused("not_a_hand_over")
        if not reference.strip():
            raise Refused("reference_of_other_missing")
        kept = {"state": CaseState.HANDED_OVER, "outcome": to, "handed_over_reference": reference.strip()}
        until = retained_until(to, uow.today, clocks_of(uow))
        self._erase_content(uow, case, **kept, settled_on=uow.today, retain_until=until)

    @use_case("case.reopen")
    def reopen(self, uow: UnitOfWork, *, case_id: UUID, reason: str) -> None:
        """Open a settled case again. Raises `Refused` (`case_open`, `handed_over`, `reason_missing`)."""
        case = self._open(uow, case_id)
        self._check(uow, case, NextStep.REOPEN)
        if not reason.strip():
            raise Refused("reason_missing")
        told = self._tell(uow, case, EventType.REOPENED, gist=reason.strip())
        uow.put(told.changed(state=CaseState.OPEN, outcome=CaseOutcome.NONE, settled_on=None, retain_until=None))

    def _climb(
        self, uow: UnitOfWork, case_id: UUID, step: NextStep, skip_reason: str = "", second: Witness | None = None
    ) -> Case:
        """Check a next step, record a skipped rung, and return the case on the rung that the step leads to."""
        case = self._open(uow, case_id)
        skipped = check_next(
            step,
            situation(uow, case, register=self._register, officer_id=uow.officer_id),
            skip_reason=skip_reason,
            second_officer_id=second.officer_id if second else None,
        )
        if second is not None:
            check_witness(uow, case, second)
        to = LEADS_TO.get(step, case.step)
        if skipped and second is not None:
            reason, who = said(skip_reason), second.officer_id
            case = self._tell(uow, case, EventType.STEP_SKIPPED, gist=reason, to_step=to, second_officer_id=who)
        if STEP_ORDER.index(to) > STEP_ORDER.index(case.step):
            case = case.changed(step=to)
        return case

    def _change_open_measure(self, uow: UnitOfWork, measure_id: UUID, fields: dict[str, Any]) -> None:
        measure = uow.get(Measure, measure_id)
        self._check(uow, self._open(uow, measure.case_id), NextStep.AGREE)
        code = measure_block(measure)
        if code is not None:
            raise Refused(code)
        self._change_measure(uow, measure_id, fields)

    def _change_measure(self, uow: UnitOfWork, measure_id: UUID, fields: dict[str, Any]) -> None:
        measure = uow.get(Measure, measure_id)
        case = self._open(uow, measure.case_id)
        self._check(uow, case, NextStep.AGREE)
        uow.put(measure.changed(**fields))
        uow.put(case.changed(story_length=case.story_length + 1))

    def _tell_removal(
        self,
        uow: UnitOfWork,
        case: Case,
        event: EventType,
        gist: str,
        no_copy_reason: str,
        *,
        on: date | None,
        by: str = "",
    ) -> None:
        kept = case.quoted.strip() or attachments.of(uow, case.id, purpose=EVIDENCE)
        if not kept and not no_copy_reason.strip():
            raise Refused("copy_missing", reference=case.reference)
        told = {"gist": said(gist), "answer": "" if kept else no_copy_reason.strip()}
        self._tell(uow, case, event, **told, on=happened(uow, on), done_by=by.strip())

    def _end_administrations(self, uow: UnitOfWork, case: Case, day: date) -> None:
        ended = ending(uow, case, day)
        for administration, _ in ended:
            uow.put(administration.changed(end=max(day, administration.start)))
        if ended and case.account_id is not None:
            account = uow.get(Account, case.account_id)
            uow.put(account.changed(attested_on=None, attested_by=None))  # rule 3


def happened(uow: UnitOfWork, on: date | None) -> date | None:
    """Return the day on which something happened. Raises `Refused("day_to_come")`."""
    if on is not None and on > uow.today:
        raise Refused("day_to_come")
    return on
