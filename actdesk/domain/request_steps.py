"""What a request needs next: its opening checklist as it stands, and the acts that its stage allows (rule 4)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from actdesk.domain.accounts import StandingReport, meets_co_administration
from actdesk.domain.people import Person
from actdesk.domain.requests import APPROVED_STAGES, STAGES, ChannelRequest, ChecklistItem, ChecklistStep, Stage
from actdesk.domain.support import Support, open_support


class RequestAct(StrEnum):
    """What an officer can do with a request."""

    EDIT = "edit"
    SUBMIT = "submit"
    TAKE_IN = "take_in"
    ACKNOWLEDGE = "acknowledge"
    SEND_BACK = "send_back"
    EVALUATE = "evaluate"
    DECIDE = "decide"
    CHECKLIST = "checklist"
    OPEN = "open"
    WITHDRAW = "withdraw"
    LAPSE = "lapse"


@dataclass(frozen=True)
class NextAct:
    """One act that the stage knows. Where it is not allowed now, `why` is the code that the act would raise."""

    act: RequestAct
    why: str = ""
    count: int = 0  # of what is missing

    @property
    def allowed(self) -> bool:
        return not self.why


@dataclass(frozen=True)
class ChecklistLine:
    """One step as it stands. `computed`: from what is on record, never by hand; `missing` then says whose part."""

    step: ChecklistStep
    item: ChecklistItem
    done: bool
    computed: bool = False
    missing: tuple[Person, ...] = ()


def checklist_on(
    day: date,
    items: Iterable[ChecklistItem],
    report: StandingReport | None,
    proposed: Sequence[Person],
    plan: Iterable[Support] = (),
    policy_version: str = "",
) -> tuple[ChecklistLine, ...]:
    """Return the steps in order. `proposed` are the administrators named in the request: they stand for the
    holders until the register knows those (`admin.co-admin`, `admin.sub-team`). `plan` is the support that was agreed:
    all six kinds of it, with who and when. Who accepted an older edition of the policy than `policy_version` has not
    accepted the one in force."""
    local = (report.local if report else ()) or tuple(p for p in proposed if not p.in_comms_team(day))
    holders = (*(report.secretariat if report else ()), *local)
    outside = tuple(p for p in local if not p.in_sub_team(day))
    silent = tuple(p for p in holders if not _has_accepted(p, day, policy_version))
    met = report is not None and meets_co_administration(report.standing)
    lines = []
    for item in sorted(items, key=lambda i: list(ChecklistStep).index(i.step)):
        match item.step:
            case ChecklistStep.CO_ADMINISTRATOR:
                lines.append(ChecklistLine(item.step, item, met, True, report.unproven if report else ()))
            case ChecklistStep.SUB_TEAM if local:
                lines.append(ChecklistLine(item.step, item, not outside, True, outside))
            case ChecklistStep.POLICY_ACKNOWLEDGED if holders:
                lines.append(ChecklistLine(item.step, item, not silent, True, silent))
            case ChecklistStep.SUPPORT_PLAN:
                lines.append(ChecklistLine(item.step, item, not open_support(plan), True))
            case _:
                lines.append(ChecklistLine(item.step, item, item.done_on is not None))
    return tuple(lines)


def _has_accepted(person: Person, day: date, policy_version: str) -> bool:
    """Of whom no edition is on record, the day alone counts: older registers kept no more."""
    if person.policy_acknowledged_on is None or person.policy_acknowledged_on > day:
        return False
    return person.policy_version in ("", policy_version) or not policy_version


def next_acts(
    request: ChannelRequest,
    *,
    missing: int,
    open_criteria: int,
    may_not_decide: str,
    checklist: Sequence[ChecklistLine],
) -> tuple[NextAct, ...]:
    """Return what can be done, the one thing to do now first.

    `missing` counts unanswered fields, `open_criteria` those without a verdict, `may_not_decide` is the code with
    which `check_decider` would refuse this officer.
    """
    stage = request.stage
    told = request.acknowledged_on is not None or stage not in (Stage.SUBMITTED, Stage.IN_EVALUATION)
    waits = () if told else (NextAct(RequestAct.ACKNOWLEDGE),)
    edit, submit = NextAct(RequestAct.EDIT), NextAct(RequestAct.SUBMIT, "invalid_fields" if missing else "", missing)
    evaluate, decide = NextAct(RequestAct.EVALUATE), NextAct(RequestAct.DECIDE, may_not_decide)
    open_lines = [line for line in checklist if not line.done]
    why = "co_administration_missing" if _hand_missing(open_lines) else "checklist_open" if open_lines else ""
    opening, steps = NextAct(RequestAct.OPEN, why, len(open_lines)), NextAct(RequestAct.CHECKLIST)
    first: dict[Stage, tuple[NextAct, ...]] = {
        Stage.DRAFT: (edit, submit) if missing else (submit, edit),
        Stage.RETURNED: (edit, submit),
        Stage.SUBMITTED: (NextAct(RequestAct.TAKE_IN),),
        Stage.IN_EVALUATION: (evaluate, decide) if open_criteria or may_not_decide else (decide, evaluate),
        **dict.fromkeys(APPROVED_STAGES, (steps, opening) if open_lines else (opening, steps)),
    }
    reachable = {
        RequestAct.SEND_BACK: Stage.RETURNED,
        RequestAct.WITHDRAW: Stage.WITHDRAWN,
        RequestAct.LAPSE: Stage.LAPSED,
    }
    rest = tuple(NextAct(act) for act, to in reachable.items() if to in STAGES[stage])
    return (*first.get(stage, ()), *waits, *rest)


def _hand_missing(lines: Iterable[ChecklistLine]) -> bool:
    return any(line.step is ChecklistStep.CO_ADMINISTRATOR for line in lines)
