"""How long an ended case is kept, and what stays of it afterwards (`principle.confidentiality`)."""

from datetime import date, timedelta

from actdesk.domain.base import Refused
from actdesk.domain.cases import HAND_OVERS, Case, CaseOutcome, CaseState
from actdesk.domain.clocks import Clocks

ENDED = (CaseState.SETTLED, CaseState.UNFOUNDED, CaseState.HANDED_OVER)


def retained_until(outcome: CaseOutcome, ended_on: date, clocks: Clocks) -> date | None:
    """Return the day from which a case that ended this way may be deleted; None for one that has not ended."""
    if outcome is CaseOutcome.NONE:
        return None
    days = clocks.keep_settled
    if outcome in HAND_OVERS:
        days = clocks.keep_handed_over
    elif outcome is CaseOutcome.UNFOUNDED:
        days = clocks.keep_unfounded
    elif outcome is CaseOutcome.AUTHORISATION_WITHDRAWN:
        days = clocks.keep_withdrawn
    return ended_on + timedelta(days=days)


def deletion_block(case: Case, day: date) -> str | None:
    """Return what stands before deleting a case: `case_open`, `case_deleted`, `retention_runs`; None on its day."""
    if case.state is CaseState.DELETED:
        return "case_deleted"
    if case.state not in ENDED:
        return "case_open"
    return "retention_runs" if case.retain_until is None or day < case.retain_until else None


def check_deletion(case: Case, day: date) -> None:
    """Raise `Refused` with the code of `deletion_block`."""
    code = deletion_block(case, day)
    if code is not None:
        raise Refused(code, reference=case.reference)
