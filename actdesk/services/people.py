"""People and bodies: who is in the Secretariat's team, who left, and what hangs on them."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import OFFICIAL_STATES, Account, Administration, meets_co_administration
from actdesk.domain.base import Refused, runs_on
from actdesk.domain.cases import Case, CaseState
from actdesk.domain.people import Body, Person
from actdesk.domain.records import Officer
from actdesk.domain.requests import ChannelRequest
from actdesk.domain.texts import fold
from actdesk.services.case_view import readable
from actdesk.services.leaving import Handover, Hanging, hand_over, hanging_on, of_the_team
from actdesk.services.ports import Clock, Reader, Store, UnitOfWork
from actdesk.services.register import ACTIVE_OR_SOON, Register, refuse_secrets
from actdesk.services.use_case import use_case


@dataclass(frozen=True)
class Held:
    """One account that a person holds, with the administration."""

    account: Account
    administration: Administration
    last_of_secretariat: bool  # the account runs by rule 1, and without this person it would not


@dataclass(frozen=True)
class PersonView:
    """A person and all that hangs on them today."""

    person: Person
    body: Body | None
    held: tuple[Held, ...]
    past: tuple[Held, ...]
    requests: tuple[ChannelRequest, ...]
    cases: tuple[Case, ...]  # open ones that concern them and that the officer at the desk may read
    unlocks: bool = False  # an officer of this store: their passphrase opens it


@dataclass(frozen=True)
class BodyView:
    """A body with its accounts and people."""

    body: Body
    accountable: Body | None
    accounts: tuple[Account, ...]
    people: tuple[Person, ...]


def is_over(administration: Administration, day: date) -> bool:
    """True if nothing of it is left from this day on; one that begins later is not over."""
    return administration.end is not None and administration.end <= day


class People:
    """What officers do with people and bodies."""

    def __init__(self, store: Store, clock: Clock, register: Register) -> None:
        self._store = store
        self._clock = clock
        self._register = register

    def person(self, person_id: UUID) -> PersonView:
        """Return the person with what they hold, asked for and are concerned by. Raises `Refused`."""
        with self._store.read() as reader:
            return self.view(reader, person_id)

    def view(self, reader: Reader, person_id: UUID) -> PersonView:
        """Return the person of this snapshot with all that hangs on them. Raises `Refused`."""
        today = self._clock.today()
        person = reader.get(Person, person_id)
        administrations = reader.find(Administration, person_id=person_id)
        accounts = reader.get_many(Account, {a.account_id for a in administrations})
        held = [
            Held(accounts[a.account_id], a, self._is_last(reader, accounts[a.account_id], person_id, today))
            for a in administrations
            if a.account_id in accounts
        ]
        return PersonView(
            person=person,
            body=reader.get(Body, person.body_id) if person.body_id else None,
            held=tuple(h for h in held if not is_over(h.administration, today)),
            past=tuple(h for h in held if is_over(h.administration, today)),
            requests=tuple(reader.find(ChannelRequest, requester_id=person_id)),
            cases=readable(
                reader,
                [c for c in reader.find(Case, state=CaseState.OPEN) if person_id in c.people],
                self._store.officer_id,
            ),
            unlocks=bool(reader.find(Officer, person_id=person_id, active=True)),
        )

    def hanging(self, person_id: UUID) -> Hanging:
        """Return what else hangs on a person, as one is led through it when they leave. Raises `Refused`."""
        with self._store.read() as reader:
            return hanging_on(reader, reader.get(Person, person_id), self._store.officer_id, self._clock.today())

    def body(self, body_id: UUID) -> BodyView:
        """Return the body with its accounts and people. Raises `Refused`."""
        with self._store.read() as reader:
            body = reader.get(Body, body_id)
            return BodyView(
                body=body,
                accountable=reader.get(Body, body.accountable_id) if body.accountable_id else None,
                accounts=tuple(reader.find(Account, body_id=body_id)),
                people=tuple(reader.find(Person, body_id=body_id)),
            )

    def bodies(self) -> tuple[Body, ...]:
        """Return every body, by name."""
        with self._store.read() as reader:
            return tuple(sorted(reader.find(Body), key=lambda b: b.name.casefold()))

    @use_case("body.add")
    def add_body(self, uow: UnitOfWork, /, **fields: Any) -> None:
        """Take a body in. Raises `Invalid`, `Refused` (`already_exists` for a name in use)."""
        body = Body.made(**fields)
        self._refuse_double(uow, body)
        uow.add(body)

    @use_case("body.change")
    def change_body(self, uow: UnitOfWork, /, *, body_id: UUID, **fields: Any) -> None:
        """Change a body's fields. Raises `Invalid`, `Refused` (`accountable_to_itself`, `already_exists`)."""
        body = uow.get(Body, body_id).changed(**fields)
        if body.accountable_id == body.id:
            raise Refused("accountable_to_itself")
        self._refuse_double(uow, body)
        uow.put(body)

    def _refuse_double(self, uow: UnitOfWork, body: Body) -> None:
        if any(b.id != body.id and b.name.casefold() == body.name.casefold() for b in uow.find(Body)):
            raise Refused("already_exists", kind="body", name=body.name)

    def alike(self, *, name: str, email: str) -> tuple[Person, ...]:
        """Return the people of this name (accents and case forgiven) or e-mail: a second record hides the first."""
        wanted, mail = " ".join(fold(name).split()), email.strip().casefold()
        with self._store.read() as reader:
            return tuple(
                p
                for p in reader.find(Person)
                if " ".join(fold(p.name).split()) == wanted or (mail and p.email.casefold() == mail)
            )

    @use_case("person.add")
    def add_person(self, uow: UnitOfWork, /, **fields: Any) -> None:
        """Take a person in. Raises `Invalid`, `Refused("secret_typed")`."""
        refuse_secrets(fields)
        uow.add(Person.made(**fields))

    @use_case("person.change")
    def change_person(self, uow: UnitOfWork, /, *, person_id: UUID, **fields: Any) -> None:
        """Change a person's fields. An end of membership in the team goes through `leave`.

        Raises `Invalid`, `Refused("leaves_account_without")` where the change would take the Secretariat's hand
        off a running account.
        """
        refuse_secrets(fields)
        person = uow.get(Person, person_id)
        endangered = self._endangered(uow, person, uow.today)
        start, ended = fields.get("comms_team_from"), person.comms_team_until
        if start is not None and ended is not None and start >= ended:  # back: the term before stays true of its days
            person = person.rejoining(start)
            fields = {name: told for name, told in fields.items() if not name.startswith("comms_team_")}
        uow.put(person.changed(**fields))
        self._refuse_gaps(uow, endangered, uow.today)

    @use_case("person.attest_accounts")
    def attest_accounts(self, uow: UnitOfWork, /, *, person_id: UUID) -> None:
        """Say "checked today" for every official account that the person holds, in one act (rule 3).

        Raises `Refused("holds_no_account")`.
        """
        held = {
            a.account_id for a in uow.find(Administration, person_id=person_id) if runs_on(uow.today, a.start, a.end)
        }
        ours = [a for a in uow.get_many(Account, held).values() if a.state in OFFICIAL_STATES]
        if not ours:
            raise Refused("holds_no_account")
        for account in ours:
            uow.put(account.changed(attested_on=uow.today, attested_by=uow.officer_id))

    @use_case("person.acknowledge_policy")
    def acknowledge_policy(self, uow: UnitOfWork, /, *, person_id: UUID, version: str, on: date | None = None) -> None:
        """Record that the person has read and accepted this version of the policy."""
        person = uow.get(Person, person_id)
        uow.put(person.changed(policy_acknowledged_on=on or uow.today, policy_version=version))

    @use_case("person.enrol")
    def enrol(self, uow: UnitOfWork, /, *, person_id: UUID, on: date | None = None) -> None:
        """Enrol a person in the social media sub-team (`admin.sub-team`)."""
        uow.put(uow.get(Person, person_id).changed(sub_team_from=on or uow.today, sub_team_until=None))

    @use_case("person.leave")
    def leave(
        self,
        uow: UnitOfWork,
        /,
        *,
        person_id: UUID,
        on: date | None = None,
        successors: dict[UUID, UUID] | None = None,
        organisation_too: bool = True,
        handover: Handover | None = None,
    ) -> None:
        """A person leaves the team (and, if said, the organisation): every administration ends on that day.

        `successors` maps an account to the person who takes over in the same act; the new administration waits for
        its proof. Who leaves the organisation hands over or ends what else hangs on them, who leaves the team alone
        what hangs on that: `handover` says how. An administration that has not begun yet ends before it begins.
        Raises `Refused`: `hangs_on_person` while something of that was not decided, what `hand_over` does,
        `leaves_account_without` (facts: handle, count) while a running account would lose the Secretariat's hand
        without a successor from the team.
        """
        day = on or uow.today
        person = uow.get(Person, person_id)
        endangered = self._endangered(uow, person, day)
        for administration in uow.find(Administration, person_id=person_id):
            if is_over(administration, day):
                continue
            uow.put(administration.changed(end=max(day, administration.start)))
            self._register.reset_attestation(uow, uow.get(Account, administration.account_id))
            successor = (successors or {}).get(administration.account_id)
            if successor is not None:
                self._hand_over(uow, administration, successor, day)
        fields: dict[str, Any] = {"left_on": day} if organisation_too else {}
        if person.comms_team_from is not None and person.comms_team_until is None:
            fields["comms_team_until"] = day
        if person.sub_team_from is not None and person.sub_team_until is None:
            fields["sub_team_until"] = day
        uow.put(person.changed(**fields))
        hanging = hanging_on(uow, person, uow.officer_id, uow.today)
        if not organisation_too:
            hanging = of_the_team(hanging)
        hand_over(uow, person, hanging, handover or Handover(), reason=f"{person.name}: {day.isoformat()}")
        self._refuse_gaps(uow, endangered, day, successors=successors or {})

    def _hand_over(self, uow: UnitOfWork, old: Administration, successor: UUID, day: date) -> None:
        if successor == old.person_id:
            raise Refused("successor_is_the_same")
        current = uow.find(Administration, account_id=old.account_id, person_id=successor)
        if not any(runs_on(day, a.start, a.end) and a.administers for a in current):
            uow.add(
                Administration.made(
                    person_id=successor,
                    account_id=old.account_id,
                    role=old.role,
                    administers=old.administers,
                    start=day,
                )
            )

    def _endangered(self, uow: UnitOfWork, person: Person, day: date) -> list[Account]:
        """Return the running accounts that this person holds and that meet the rule now."""
        ids = {a.account_id for a in uow.find(Administration, person_id=person.id) if runs_on(day, a.start, a.end)}
        running = [a for a in uow.get_many(Account, ids).values() if a.state in ACTIVE_OR_SOON]
        return [a for a in running if meets_co_administration(self._register.standing(uow, a, on=day).standing)]

    def _refuse_gaps(
        self, uow: UnitOfWork, accounts: list[Account], day: date, *, successors: dict[UUID, UUID] | None = None
    ) -> None:
        """Refuse while one of these would be left without a member of the team, proven or taking over now."""
        without = []
        for account in accounts:
            report = self._register.standing(uow, account, on=day)
            taken_over = account.id in (successors or {}) and bool(report.secretariat)
            if not meets_co_administration(report.standing) and not taken_over:
                without.append(account)
        if without:
            raise Refused("leaves_account_without", handle=without[0].handle, count=len(without))

    def _is_last(self, reader: Reader, account: Account, person_id: UUID, day: date) -> bool:
        if account.state not in ACTIVE_OR_SOON:
            return False
        now = self._register.standing(reader, account, on=day)
        then = self._register.standing(reader, account, on=day, without=person_id)
        return meets_co_administration(now.standing) and not meets_co_administration(then.standing)
