"""The register: accounts, who holds them, and whether that is as the policy asks (`admin.co-admin`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import (
    OFFICIAL_STATES,
    Account,
    AccountState,
    Administration,
    StandingReport,
    attestation_after,
    check_transition,
    meets_co_administration,
    review_due,
    standing_on,
)
from actdesk.domain.base import Refused
from actdesk.domain.link_check import Judge, Judgement, KnownName, LinkVerdict
from actdesk.domain.names import Likeness
from actdesk.domain.people import Body, Person
from actdesk.domain.platforms import Recognised, normalise, recognise
from actdesk.domain.secret_texts import secrets_in
from actdesk.services import attachments
from actdesk.services.attachments import PROOF, Incoming
from actdesk.services.clocks import clocks_of
from actdesk.services.earlier import account_on
from actdesk.services.ending import begin_closing, end_all, end_closing
from actdesk.services.ports import Clock, Reader, Reference, Store, UnitOfWork
from actdesk.services.use_case import use_case

MOST_ALIKE = 20  # accounts that one name could be taken for; more are not read
ACTIVE_OR_SOON = frozenset({AccountState.ACTIVE, AccountState.DORMANT})


@dataclass(frozen=True)
class Holder:
    """One administration with the person who has it."""

    administration: Administration
    person: Person
    in_comms_team: bool


@dataclass(frozen=True)
class AccountView:
    """All that the register knows of one account, as of a day."""

    account: Account
    body: Body | None
    standing: StandingReport
    holders: tuple[Holder, ...]  # those of today first, then past ones
    day: date
    review_due: date | None = None  # rule 3


@dataclass(frozen=True)
class LinkCheck:
    """What the register says of one link or handle of a pasted text. Nothing was asked of the internet.

    `found`: the accounts that it names (several only for a handle without a platform). `alike`: ours, whose name it
    could be taken for, and how. `platform`: on whose own address it lies. `imitates`: whose it only seems to have.
    """

    text: str
    handle: str
    verdict: LinkVerdict
    recognised: Recognised | None
    platform: str | None
    imitates: str | None
    found: tuple[AccountView, ...]
    alike: tuple[tuple[Account, Likeness], ...]


class Register:
    """What officers do with accounts and administrations."""

    def __init__(self, store: Store, clock: Clock, reference: Reference) -> None:
        self._store = store
        self._clock = clock
        self._reference = reference
        self._judge: tuple[int, Judge] | None = None  # with the change of the register that it knows

    def account(self, account_id: UUID, *, on: date | None = None) -> AccountView:
        """Return the account with its holders and its standing as of a day (today). Raises `Refused`."""
        day = on or self._clock.today()
        with self._store.read() as reader:
            return self.view(reader, reader.get(Account, account_id), day)

    def check(self, text: str) -> tuple[LinkCheck, ...]:
        """Say of each link and handle in a text whether it is ours, worst first (`principle.official-channels`).

        A handle without a platform is looked for on all of them. One check at least; never raises for any text.
        """
        day = self._clock.today()
        with self._store.read() as reader:
            judge = self.judge_of(reader)
            return tuple(self._checked(reader, judged, day) for judged in judge.judge_text(text))

    def judge_of(self, reader: Reader) -> Judge:
        """Return who judges names by the accounts of this moment; the last one, while no account was changed."""
        change = reader.newest_entry(Account)
        kept = self._judge
        if kept is not None and kept[0] == change:
            return kept[1]
        names = [KnownName(*row) for row in reader.pick(Account, *KnownName._fields)]
        judge = Judge(names, self._reference.platforms(), self._reference.eye())
        self._judge = change, judge
        return judge

    def _checked(self, reader: Reader, judged: Judgement, day: date) -> LinkCheck:
        mention = judged.mention
        shown = judged.alike[:MOST_ALIKE]
        accounts = reader.get_many(Account, {UUID(i) for i in (*judged.found, *(i for i, _likeness in shown))})
        return LinkCheck(
            text=mention.text,
            handle=mention.handle,
            verdict=judged.verdict,
            recognised=mention.recognised,
            platform=mention.platform,
            imitates=mention.imitates,
            found=tuple(self.view(reader, accounts[UUID(i)], day) for i in judged.found),
            alike=tuple((accounts[UUID(i)], likeness) for i, likeness in shown),
        )

    def view(self, reader: Reader, account: Account, day: date) -> AccountView:
        """Return one account of this snapshot with its holders and its standing as of a day."""
        administrations = reader.find(Administration, account_id=account.id)
        people = reader.get_many(Person, {a.person_id for a in administrations})
        holders = [
            Holder(a, people[a.person_id], people[a.person_id].in_comms_team(day))
            for a in sorted(administrations, key=lambda a: (a.end is not None and a.end <= day, a.start))
            if a.person_id in people
        ]
        body = reader.get(Body, account.body_id) if account.body_id else None
        return AccountView(
            account=account,
            body=body,
            standing=self.standing(reader, account, on=day),
            holders=tuple(holders),
            day=day,
            review_due=review_due(account, body, clocks_of(reader).attestation),
        )

    def recognise(self, text: str) -> Recognised | None:
        """Return the platform and handle that a pasted link or text names, or None."""
        return recognise(text, self._reference.platforms())

    def standing(
        self, reader: Reader, account: Account, *, on: date | None = None, without: UUID | None = None
    ) -> StandingReport:
        """Compute rule 1 for one account from what the reader sees, uncommitted changes included.

        For an earlier day it counts who had custody then, not who has it now. `without` leaves one person out: how it
        would stand if they were gone.
        """
        administrations = [a for a in reader.find(Administration, account_id=account.id) if a.person_id != without]
        people = reader.get_many(Person, {a.person_id for a in administrations})
        day, single = on or self._clock.today(), self._one_administrator_only(account.platform)
        if single and day < self._clock.today():
            account = account_on(reader, account, day)
        return standing_on(day, account, administrations, people, one_administrator_only=single)

    @use_case("account.add")
    def add_account(self, uow: UnitOfWork, /, **fields: Any) -> None:
        """Take an account in as found or authorised; `fields` are those of `Account`.

        Raises `Invalid`, `Refused` (`state_at_intake`, `already_exists` with the handle).
        """
        account = Account.made(**fields)
        if account.state not in (AccountState.FOUND, AccountState.AUTHORISED, AccountState.IMPERSONATOR):
            raise Refused("state_at_intake", state=account.state.value)
        refuse_secrets(fields)
        self._refuse_double(uow, account)
        uow.add(account)

    @use_case("account.change")
    def change_account(self, uow: UnitOfWork, /, *, account_id: UUID, **fields: Any) -> None:
        """Change an account's fields, never its state. A new link or handle resets the attestation (rule 3)."""
        before = uow.get(Account, account_id)
        refuse_secrets(fields)
        after = before.changed(**{**fields, "state": before.state})
        if (after.platform, after.handle.casefold()) != (before.platform, before.handle.casefold()):
            self._refuse_double(uow, after)
        uow.put(attestation_after(before, after))

    @use_case("account.change_state")
    def change_state(
        self,
        uow: UnitOfWork,
        *,
        account_id: UUID,
        to: AccountState,
        reason: str,
        closing_on: date | None = None,
        moves_to: str | None = None,
    ) -> None:
        """Rule 2. What is to be closed gets its steps, worked back from `closing_on` (four weeks from today).

        Raises `Refused` (`state_not_reachable`, `reason_missing`, `co_administration_missing`, `closing_day_passed`,
        `closing_steps_needed` for an authorised account that was opened once or is held already, and while steps of a
        closing wait for their answer `closing_unanswered`, `handle_not_kept`).
        """
        account = uow.get(Account, account_id)
        refuse_secrets({"state_reason": reason})
        report = self.standing(uow, account)
        held = bool(report.secretariat or report.local)
        check_transition(account, to, standing=report.standing, reason=reason, held=held)
        fields: dict[str, Any] = {"state": to, "state_reason": reason.strip()}
        if to is AccountState.ACTIVE and account.opened_on is None:
            fields["opened_on"] = uow.today
        if account.state is AccountState.CLOSING:
            fields |= end_closing(uow, account_id, to)
        if to is AccountState.CLOSED_HANDLE_RELEASED:
            end_all(uow, account_id)
        if to is AccountState.CLOSING:
            account = begin_closing(uow, account, reason, closing_on)
            fields = {} if moves_to is None else {"moves_to": moves_to.strip()}
        uow.put(account.changed(**fields))

    @use_case("account.attest")
    def attest(self, uow: UnitOfWork, *, account_ids: tuple[UUID, ...], last_post_on: date | None = None) -> None:
        """Say "checked today" for these accounts (rule 3), and of when the newest post was that was seen on them.

        Raises `Refused` (`not_attestable` for what is not ours, `last_post_ahead` for a day that has not come).
        """
        if last_post_on is not None and last_post_on > uow.today:
            raise Refused("last_post_ahead")
        seen = {} if last_post_on is None else {"last_post_on": last_post_on}
        for account_id in account_ids:
            account = uow.get(Account, account_id)
            if account.state not in OFFICIAL_STATES:
                raise Refused("not_attestable", handle=account.handle, state=account.state.value)
            uow.put(account.changed(attested_on=uow.today, attested_by=uow.officer_id, **seen))

    @use_case("administration.add")
    def add_administration(self, uow: UnitOfWork, /, *, pictures: Sequence[Incoming] = (), **fields: Any) -> None:
        """Say who holds an account, in which role, from when and by what proof. Resets the attestation.

        `pictures` of what was seen are kept in the store, unchanged.

        Whether a role of the platform's own list administers is read there, never said by hand (`admin.co-admin`).
        """
        refuse_secrets(fields)
        administration = Administration.made(**fields)
        account = uow.get(Account, administration.account_id)
        roles = {
            r.key: r.administers for p in self._reference.platforms() if p.key == account.platform for r in p.roles
        }
        administration = administration.changed(administers=roles.get(administration.role, administration.administers))
        if administration.end is not None and administration.end < administration.start:
            raise Refused("end_before_start")
        uow.add(
            administration.changed(first_proven_on=administration.proven_on, **_kept(uow, administration, pictures))
        )
        self.reset_attestation(uow, account)

    @use_case("administration.prove")
    def prove_administration(
        self, uow: UnitOfWork, *, administration_id: UUID, evidence: str, pictures: Sequence[Incoming] = ()
    ) -> None:
        """Record what was seen today that proves an administration, with pictures of it.

        The day of the first proof stays: what was proven then stays proven then. Raises `Refused("evidence_missing")`.
        """
        if not evidence.strip():
            raise Refused("evidence_missing")
        refuse_secrets({"evidence": evidence})
        held = uow.get(Administration, administration_id)
        first = held.first_proven_on or held.proven_on or uow.today
        told = {"proven_on": uow.today, "first_proven_on": first, "evidence": evidence.strip()}
        uow.put(held.changed(**told, **_kept(uow, held, pictures)))

    @use_case("administration.end")
    def end_administration(
        self, uow: UnitOfWork, *, administration_id: UUID, on: date | None = None, gap_reason: str = ""
    ) -> None:
        """End one administration; the day given is the first without it.

        Raises `Refused("leaves_account_without")` where a running account would lose its last proven Secretariat
        co-administrator, unless `gap_reason` says why that is already a fact. Resets the attestation.
        """
        administration = uow.get(Administration, administration_id)
        day = on or uow.today
        if day < administration.start:
            raise Refused("end_before_start")
        account = uow.get(Account, administration.account_id)
        was_met = meets_co_administration(self.standing(uow, account).standing)
        uow.put(administration.changed(end=day))
        if account.state in ACTIVE_OR_SOON and was_met and not gap_reason.strip():
            after = self.standing(uow, account, on=max(day, uow.today)).standing
            if not meets_co_administration(after):
                raise Refused("leaves_account_without", handle=account.handle)
        fields: dict[str, Any] = {"attested_on": None, "attested_by": None}
        if gap_reason.strip():
            fields["notes"] = f"{account.notes}\n{day.isoformat()}: {gap_reason.strip()}".strip()
        uow.put(account.changed(**fields))

    def reset_attestation(self, uow: UnitOfWork, account: Account) -> None:
        """Take "checked today" back within an act: who holds the account has changed (rule 3)."""
        if account.attested_on is not None:
            uow.put(account.changed(attested_on=None, attested_by=None))

    def _refuse_double(self, uow: UnitOfWork, account: Account) -> None:
        for other in uow.find(Account, platform=account.platform):
            if other.id != account.id and self._same_handle(account.platform, other.handle, account.handle):
                raise Refused("already_exists", kind="account", handle=account.handle)

    def _same_handle(self, platform: str, one: str, other: str) -> bool:
        """True for two spellings of one account: case and idle marks as the platform itself takes them."""
        known = next((p for p in self._reference.platforms() if p.key == platform), None)
        if known is None:
            return one.casefold() == other.casefold()
        return normalise(known, one) == normalise(known, other)

    def _one_administrator_only(self, platform: str) -> bool:
        return any(p.key == platform and not p.several_administrators for p in self._reference.platforms())


def _kept(uow: UnitOfWork, held: Administration, pictures: Sequence[Incoming]) -> dict[str, Any]:
    """Keep the pictures that prove an administration; the newest is named by it, all belong to it."""
    kept = [attachments.take_in(uow, picture, purpose=PROOF, owner_id=held.id) for picture in pictures]
    return {"evidence_id": kept[-1].id} if kept else {}


def refuse_secrets(fields: Mapping[str, object]) -> None:
    """ActDesk keeps where a secret is, never the secret. Raises `Refused("secret_typed")` with `field` and `kind`."""
    for field, kind in secrets_in(fields):
        raise Refused("secret_typed", field=field, kind=kind.value)
