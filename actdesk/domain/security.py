"""How well an account is guarded: one verdict per control, who mends what until when (`principle.security`)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from actdesk.domain.accounts import Account, SecondFactor
from actdesk.domain.base import Record, Refused
from actdesk.domain.requests import Verdict


class Control(StrEnum):
    """What is looked at, in the order in which it is asked."""

    SECOND_FACTOR = "second_factor"
    PASSWORD = "password"  # noqa: S105 - the control's name
    RECOVERY_MAILBOX = "recovery_mailbox"
    RECOVERY_CODES = "recovery_codes"
    TOOLS = "tools"
    ACCESS = "access"
    TAKEOVER_PLAN = "takeover_plan"


class Security(StrEnum):
    """The whole of an account's controls, worst first; each is shown with its word, never by colour alone."""

    EXPOSED = "exposed"  # red: something is not met, or a mend is overdue
    GAPS = "gaps"  # amber: something is met in part, or not looked at yet
    UNSEEN = "unseen"  # nothing was looked at
    SOUND = "sound"  # green: everything is met


class SecurityHint(StrEnum):
    """What the account's own record already says of a control."""

    FACTOR_NONE = "factor_none"
    FACTOR_SMS = "factor_sms"
    FACTOR_STRONG = "factor_strong"
    MAILBOX_PERSONAL = "mailbox_personal"
    MAILBOX_FREE = "mailbox_free"
    MAILBOX_MISSING = "mailbox_missing"
    CODES_MISSING = "codes_missing"


class SecurityAnswer(Record):
    """The newest verdict on one control of one account, and how what is missing will be mended."""

    account_id: UUID = Field(foreign_key="account.id")
    control: Control
    verdict: Verdict = Verdict.NOT_ASSESSED
    why: str = ""  # what was seen
    owner: str = Field(default="", max_length=200)  # who mends it
    due: date | None = None  # until when
    assessed_on: date
    assessed_by: UUID | None = Field(default=None, foreign_key="officer.id")


WANTING = frozenset({Verdict.PARTLY, Verdict.NOT_MET})
FREE_MAIL = frozenset(
    (
        *("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.fr", "live.com", "msn.com"),
        *("yahoo.com", "yahoo.fr", "yahoo.es", "ymail.com", "icloud.com", "me.com", "aol.com", "mail.com"),
        *("gmx.com", "gmx.net", "gmx.de", "web.de", "proton.me", "protonmail.com", "zoho.com", "yandex.com"),
        *("orange.fr", "free.fr", "laposte.net"),
    )
)
"""Mailboxes that are given to anybody: whose they are, nobody in the organisation can prove."""


@dataclass(frozen=True)
class ControlLine:
    """One control of an account as of a day."""

    control: Control
    answer: SecurityAnswer | None
    hint: SecurityHint | None
    overdue: bool

    @property
    def verdict(self) -> Verdict:
        return self.answer.verdict if self.answer is not None else Verdict.NOT_ASSESSED


def check_answer(answer: SecurityAnswer) -> SecurityAnswer:
    """Return the answer as it is kept; what is met needs no mend.

    Raises `Refused`: `finding_missing` where something is wanting and nobody says what was seen, `mend_missing` where
    nobody says who mends it, and until when.
    """
    if answer.verdict not in WANTING:
        return answer.changed(owner="", due=None)
    if not answer.why.strip():
        raise Refused("finding_missing")
    if not answer.owner.strip() or answer.due is None:
        raise Refused("mend_missing", field="due" if answer.owner.strip() else "owner")
    return answer


def is_overdue(day: date, verdict: Verdict, due: date | None) -> bool:
    """True if a mend should have been done before this day."""
    return verdict in WANTING and due is not None and due < day


def security_on(day: date, answers: Iterable[SecurityAnswer]) -> Security:
    """Compute how well an account is guarded as of a day: a chain is as strong as its weakest link."""
    told = {a.control: a for a in answers if a.verdict is not Verdict.NOT_ASSESSED}
    if not told:
        return Security.UNSEEN
    if any(a.verdict is Verdict.NOT_MET or is_overdue(day, a.verdict, a.due) for a in told.values()):
        return Security.EXPOSED
    if len(told) < len(Control) or any(a.verdict is Verdict.PARTLY for a in told.values()):
        return Security.GAPS
    return Security.SOUND


def hint_of(control: Control, account: Account, personal_mailboxes: Collection[str]) -> SecurityHint | None:
    """Return what the record says of a control; `personal_mailboxes`: people's own addresses, in small letters."""
    if control is Control.SECOND_FACTOR:
        return {
            SecondFactor.NONE: SecurityHint.FACTOR_NONE,
            SecondFactor.SMS: SecurityHint.FACTOR_SMS,
            SecondFactor.APP: SecurityHint.FACTOR_STRONG,
            SecondFactor.KEY: SecurityHint.FACTOR_STRONG,
        }.get(account.second_factor)
    if control is Control.RECOVERY_MAILBOX:
        mailbox = account.recovery_mailbox.strip().casefold()
        if not mailbox:
            return SecurityHint.MAILBOX_MISSING
        if mailbox in personal_mailboxes:
            return SecurityHint.MAILBOX_PERSONAL
        return SecurityHint.MAILBOX_FREE if mailbox.rpartition("@")[2] in FREE_MAIL else None
    if control is Control.RECOVERY_CODES and not account.recovery_codes_note.strip():
        return SecurityHint.CODES_MISSING
    return None


SUGGESTED: dict[SecurityHint, Verdict] = {
    SecurityHint.FACTOR_NONE: Verdict.NOT_MET,
    SecurityHint.FACTOR_SMS: Verdict.PARTLY,
    SecurityHint.FACTOR_STRONG: Verdict.MET,
    SecurityHint.MAILBOX_PERSONAL: Verdict.NOT_MET,
    SecurityHint.MAILBOX_FREE: Verdict.PARTLY,
    SecurityHint.MAILBOX_MISSING: Verdict.NOT_MET,
    SecurityHint.CODES_MISSING: Verdict.NOT_MET,
}
"""The verdict that a hint speaks for; the officer has the last word."""


def lines_on(
    day: date, account: Account, answers: Iterable[SecurityAnswer], personal_mailboxes: Collection[str]
) -> tuple[ControlLine, ...]:
    """Return every control of the account, answered or not, as of a day."""
    told = {a.control: a for a in answers}
    return tuple(
        ControlLine(
            control=control,
            answer=told.get(control),
            hint=hint_of(control, account, personal_mailboxes),
            overdue=control in told and is_overdue(day, told[control].verdict, told[control].due),
        )
        for control in Control
    )
