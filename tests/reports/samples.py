"""Facts for the reports' tests: invented, deterministic, no person's name."""

from datetime import UTC, date, datetime, timedelta

from actdesk.domain.cases import Severity
from actdesk.domain.summary import (
    AgedCount,
    Count,
    DueItem,
    DueKind,
    Figures,
    LeadershipFacts,
    Matter,
    MatterKind,
    SharePoint,
)

AS_OF = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def counts(**by_code: int) -> tuple[Count, ...]:
    return tuple(Count(code=code.replace("__", "."), count=n) for code, n in by_code.items())


def sample_facts(**changes: object) -> LeadershipFacts:
    """A desk in the middle of its work: something of everything, little that is alarming."""
    month = [date(2025, 12, 1) + timedelta(days=31 * n) for n in range(12)]
    facts = LeadershipFacts(
        as_of=AS_OF,
        made_by="Communications team, Secretariat",
        period_start=date(2026, 8, 1),
        period_end=date(2026, 10, 31),
        accounts_by_state=counts(
            authorised=3,
            active=58,
            dormant=6,
            suspended=1,
            closing=2,
            access_lost=1,
            closed_handle_kept=9,
            closed_handle_released=4,
            found=5,
            impersonator=2,
        ),
        accounts_by_standing=counts(compliant=49, secretariat_only=6, unproven=7, local_only=5, nobody=1),
        accounts_by_platform=counts(Facebook=27, X=14, YouTube=12, Instagram=11, LinkedIn=5, WhatsApp=2),
        share_over_time=tuple(
            SharePoint(day=month[n], met=33 + 2 * n - (n % 2) + (n == 11), bound=57 + n) for n in range(12)
        ),
        attestations_overdue=4,
        reviews_due=9,
        requests_open=(
            AgedCount(code="submitted", week=3, month=1),
            AgedCount(code="in_evaluation", week=1, month=2, quarter=1),
            AgedCount(code="returned", month=1, older=1),
        ),
        decisions=counts(approved=4, with_conditions=3, declined=2),
        requests_received=11,
        cases_open=(
            AgedCount(code="intake", week=2, month=1),
            AgedCount(code="dialogue", week=1, month=3, quarter=2),
            AgedCount(code="removal", quarter=1),
            AgedCount(code="withdrawal", older=1),
        ),
        cases_by_principle=counts(
            principle__honesty=2,
            principle__minors=1,
            principle__dignity=4,
            principle__copyright=3,
            principle__tolerance=1,
            principle__security=1,
        ),
        cases_opened=9,
        cases_closed=counts(agreed=5, removed=1, unfounded=2, safeguarding=1),
        days_to_settle=23,
        pictures=counts(cleared=143, needs_answers=18, blocked=5, refused=7),
        consents_ending=12,
        withdrawn_in_use=1,
        overdue=(
            DueItem(kind=DueKind.TAKE_DOWN, reference="DSC_0417.jpg", label="Facebook", due=date(2026, 11, 18)),
            DueItem(kind=DueKind.CASE_CLOCK, reference="INF-2026-014", label="X", due=date(2026, 11, 9)),
            DueItem(kind=DueKind.MEASURE, reference="INF-2026-009", due=date(2026, 10, 30)),
            DueItem(kind=DueKind.REQUEST, reference="REQ-2026-021", label="Instagram", due=date(2026, 11, 15)),
            DueItem(kind=DueKind.ATTESTATION, reference="@act.youthforum", label="Instagram", due=date(2026, 9, 2)),
            DueItem(kind=DueKind.ATTESTATION, reference="@ACTKenyaForum", label="X", due=date(2026, 8, 20)),
            DueItem(kind=DueKind.ACCOUNT_END, reference="actcop-climate", label="LinkedIn", due=date(2026, 10, 1)),
        ),
        matters=(
            Matter(
                kind=MatterKind.WITHDRAWAL,
                reference="INF-2026-003",
                label="Facebook",
                since=date(2026, 8, 11),
                severity=Severity.HIGH,
            ),
            Matter(
                kind=MatterKind.SKIP_A_STEP,
                reference="INF-2026-016",
                label="Instagram",
                since=date(2026, 11, 20),
                severity=Severity.CRITICAL,
                minors=True,
            ),
            Matter(kind=MatterKind.REQUEST, reference="REQ-2026-019", label="YouTube", since=date(2026, 11, 3)),
            Matter(kind=MatterKind.NO_ADMINISTRATOR, reference="@act_appeals", label="X", since=date(2026, 10, 6)),
            Matter(kind=MatterKind.ACCOUNT_END, reference="actcop-climate", label="LinkedIn", since=date(2026, 10, 1)),
        ),
        previous=Figures(
            as_of=datetime(2026, 8, 3, 8, tzinfo=UTC),
            accounts=68,
            bound=64,
            met=50,
            requests_open=12,
            cases_open=10,
            pictures_cleared=121,
            overdue=9,
        ),
    )
    return LeadershipFacts.model_validate({**facts.model_dump(), **changes})


def empty_facts() -> LeadershipFacts:
    """The first day: nothing is recorded yet."""
    return LeadershipFacts(as_of=AS_OF, period_start=date(2026, 11, 1), period_end=date(2026, 11, 22))


def large_facts() -> LeadershipFacts:
    """10,000 accounts, 2,000 requests, 5,000 cases, and a long list of what is overdue."""
    overdue = tuple(
        DueItem(
            kind=list(DueKind)[n % len(DueKind)],
            reference=f"INF-2026-{n:05}",
            label="Facebook",
            due=date(2026, 11, 1) - timedelta(days=n % 300),
        )
        for n in range(3000)
    )
    matters = tuple(
        Matter(
            kind=list(MatterKind)[n % len(MatterKind)],
            reference=f"REQ-2026-{n:05}",
            label="Instagram",
            since=date(2026, 11, 1) - timedelta(days=n % 200),
        )
        for n in range(2000)
    )
    return sample_facts(
        accounts_by_state=counts(active=9400, dormant=312, access_lost=12, closed_handle_kept=276),
        accounts_by_standing=counts(compliant=8700, secretariat_only=400, unproven=371, local_only=229, nobody=24),
        requests_open=(AgedCount(code="submitted", week=900, month=600, quarter=300, older=200),),
        cases_open=(AgedCount(code="dialogue", week=2000, month=1500, quarter=1000, older=500),),
        overdue=overdue,
        matters=matters,
    )
