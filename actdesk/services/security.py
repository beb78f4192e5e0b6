"""The self-check of each account's security: what was seen of every control, who mends what (`principle.security`)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from actdesk.domain.accounts import OFFICIAL_STATES, Account, Administration
from actdesk.domain.base import Refused
from actdesk.domain.people import Person
from actdesk.domain.requests import Verdict
from actdesk.domain.security import (
    Control,
    ControlLine,
    Security,
    SecurityAnswer,
    check_answer,
    lines_on,
    security_on,
)
from actdesk.services.ports import Clock, Reader, Store, UnitOfWork
from actdesk.services.register import refuse_secrets
from actdesk.services.use_case import use_case


@dataclass(frozen=True)
class SecurityView:
    """How an account is guarded today: the whole, and each control."""

    whole: Security
    lines: tuple[ControlLine, ...]


class SecurityChecks:
    """What officers do with the controls of an account. How many accounts stand how is counted by the list's column."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def of(self, account_id: UUID) -> SecurityView:
        """Return every control of the account, with what its own record says of it. Raises `Refused`."""
        today = self._clock.today()
        with self._store.read() as reader:
            account = reader.get(Account, account_id)
            answers = reader.find(SecurityAnswer, account_id=account_id)
            lines = lines_on(today, account, answers, self._personal(reader, account))
        return SecurityView(security_on(today, answers), lines)

    @use_case("account.assess")
    def assess(
        self,
        uow: UnitOfWork,
        *,
        account_id: UUID,
        control: Control,
        verdict: Verdict,
        why: str = "",
        mended_by: str = "",
        due: date | None = None,
    ) -> None:
        """Say of one control how it stands today; the verdict before it stays in the journal.

        Raises `Refused` (`not_attestable` for what is not ours, `finding_missing`, `mend_missing`, `secret_typed`).
        """
        account = uow.get(Account, account_id)
        if account.state not in OFFICIAL_STATES:
            raise Refused("not_attestable", handle=account.handle, state=account.state.value)
        refuse_secrets({"why": why})
        told = {
            "verdict": verdict,
            "why": why.strip(),
            "owner": mended_by.strip(),
            "due": due,
            "assessed_on": uow.today,
            "assessed_by": uow.officer_id,
        }
        for known in uow.find(SecurityAnswer, account_id=account_id, control=control):
            uow.put(check_answer(known.changed(**told)))
            return
        uow.add(check_answer(SecurityAnswer.made(account_id=account_id, control=control, **told)))

    def _personal(self, reader: Reader, account: Account) -> frozenset[str]:
        """The own addresses of those who hold the account, and of whoever else has its mailbox for their own."""
        held = {a.person_id for a in reader.find(Administration, account_id=account.id)}
        people = [*reader.get_many(Person, held).values()]
        if account.recovery_mailbox:
            people += reader.find(Person, email=account.recovery_mailbox)
        return frozenset(p.email.casefold() for p in people if p.email)
