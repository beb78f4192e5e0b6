"""The end of an account, worked back from its closing day: steps that are answered one by one."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import Refused, runs_on
from actdesk.domain.closing import ClosingStep, Farewell, StepAnswer, check_answer, due_on, in_order
from actdesk.domain.people import Person
from actdesk.services.ports import Clock, Store, UnitOfWork
from actdesk.services.register import refuse_secrets
from actdesk.services.use_case import use_case


@dataclass(frozen=True)
class ClosingView:
    """A closing: its day, and its steps in their order; no steps where none was begun."""

    closing_on: date | None
    steps: tuple[ClosingStep, ...]

    @property
    def unanswered(self) -> int:
        return sum(step.answer is StepAnswer.OPEN for step in self.steps)


class Closing:
    """What officers do with an account that is being closed. It begins and ends with `Register.change_state`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def of(self, account_id: UUID) -> ClosingView:
        """Return the account's closing, begun, over or none. Raises `Refused`."""
        with self._store.read() as reader:
            account = reader.get(Account, account_id)
            return ClosingView(account.closing_on, in_order(reader.find(ClosingStep, account_id=account_id)))

    @use_case("closing.answer")
    def answer(self, uow: UnitOfWork, *, step_id: UUID, answer: StepAnswer, said: str = "") -> None:
        """Say that a step is done, or left out and why; or that it is open after all.

        That the administrators are removed ends the administrations of all but the Secretariat's team, which keeps
        the handle: what the register says of them is never left behind what was done.

        Raises `Refused` (`not_closing`, `left_out_reason_missing`, `secret_typed`).
        """
        step = uow.get(ClosingStep, step_id)
        self._closing(uow, step.account_id)
        check_answer(answer, said)
        refuse_secrets({"evidence": said})
        if step.step is Farewell.ADMINISTRATORS and answer is StepAnswer.DONE:
            self._end_local(uow, step.account_id)
        answered_on = None if answer is StepAnswer.OPEN else uow.today
        uow.put(step.changed(answer=answer, said=said.strip(), answered_on=answered_on))

    @use_case("closing.move")
    def move(self, uow: UnitOfWork, *, account_id: UUID, closing_on: date) -> None:
        """Give a closing another day; what is still open is due by it. Raises `Refused("not_closing")`."""
        account = self._closing(uow, account_id)
        uow.put(account.changed(closing_on=closing_on))
        for step in uow.find(ClosingStep, account_id=account_id, answer=StepAnswer.OPEN):
            uow.put(step.changed(due=due_on(step.step, closing_on)))

    def _end_local(self, uow: UnitOfWork, account_id: UUID) -> None:
        running = [a for a in uow.find(Administration, account_id=account_id) if runs_on(uow.today, a.start, a.end)]
        people = uow.get_many(Person, {a.person_id for a in running})
        local = [held for held in running if not people[held.person_id].in_comms_team(uow.today)]
        for held in local:
            uow.put(held.changed(end=max(uow.today, held.start)))
        if local:  # rule 3
            uow.put(uow.get(Account, account_id).changed(attested_on=None, attested_by=None))

    def _closing(self, uow: UnitOfWork, account_id: UUID) -> Account:
        account = uow.get(Account, account_id)
        if account.state is not AccountState.CLOSING:
            raise Refused("not_closing", handle=account.handle)
        return account
