"""Who works on this store: the officers whose passphrases open it, and what the journal says of their keys.

The key file decides who gets in; the journal follows it. Whoever is let in is in the journal first, whoever is put
out is out of the key file first; if the program is killed between the two, `agree` sets it right at the next unlock.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actdesk.domain.accounts import Account, Administration
from actdesk.domain.base import Kind, Refused
from actdesk.domain.cases import Case, Measure
from actdesk.domain.keyholders import KeyFacts
from actdesk.domain.labels import label
from actdesk.domain.languages import Language
from actdesk.domain.people import Person
from actdesk.domain.records import Officer, OfficerKey, Setting
from actdesk.domain.requests import ChannelRequest, Decision
from actdesk.services.case_view import readable
from actdesk.services.ports import Reader, Store, UnitOfWork
from actdesk.services.use_case import use_case

KEYS = "desk.keys"  # the setting that keeps what the key file says


@dataclass(frozen=True)
class KnownOfficer:
    """An officer as the journal knows them. `last_act` is None for somebody who has done nothing yet."""

    officer: Officer
    since: datetime | None
    last_act: datetime | None


@dataclass(frozen=True)
class OpenWork:
    """Something that waits for an officer: the record to open, and its name."""

    kind: Kind
    record_id: UUID
    label: str
    detail: str = ""


class Officers:
    """What officers say of themselves and of each other."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def me(self) -> Officer:
        """The officer at the desk, as the store has them now."""
        with self._store.read() as reader:
            return reader.get(Officer, self._store.officer_id)

    def all(self) -> tuple[KnownOfficer, ...]:
        """Everybody who ever worked here, in the order in which they came."""
        with self._store.read() as reader:
            return tuple(_known(officer, reader) for officer in reader.find(Officer))

    def open_work(self, officer_id: UUID) -> tuple[OpenWork, ...]:
        """What would be left lying if this officer went: accounts they administer, measures and conditions they owe."""
        with self._store.read() as reader:
            officer = reader.get(Officer, officer_id)
            return (
                *_accounts_of(officer, reader),
                *self._measures_of(officer, reader),
                *_conditions_of(officer, reader),
            )

    def _measures_of(self, officer: Officer, reader: Reader) -> list[OpenWork]:
        """Measures that this officer owes; what they are is said of cases only that the one who asks may read."""
        owed = [m for m in reader.find(Measure, done_on=None) if _is_theirs(m.owner, officer)]
        cases = reader.get_many(Case, {m.case_id for m in owed})
        mine = {c.id for c in readable(reader, list(cases.values()), self._store.officer_id)}
        shown = [(cases[m.case_id], m.text if m.case_id in mine else "") for m in owed if m.case_id in cases]
        return [OpenWork(Kind.CASE, case.id, label(case), text) for case, text in shown]

    def agrees(self, facts: KeyFacts) -> bool:
        """True if the journal says what the key file says."""
        with self._store.read() as reader:
            officers = {o.id: o.active for o in reader.find(Officer)}
            kept = reader.find(Setting, key=KEYS)
        same = all(officers.get(officer_id) for officer_id in facts.officers)
        nobody_else = all(not active or officer_id in facts.officers for officer_id, active in officers.items())
        return same and nobody_else and bool(kept) and kept[0].value["v"] == facts.as_json()

    @use_case("officer.change")
    def change(self, uow: UnitOfWork, /, *, name: str, email: str) -> None:
        """Correct the officer's name and e-mail, and the person's who they are in the register.

        What they did before stays theirs: the journal names officers by id. Raises `Invalid`.
        """
        officer = uow.put(uow.get(Officer, uow.officer_id).changed(name=name, email=email))
        if officer.person_id is not None:
            uow.put(uow.get(Person, officer.person_id).changed(name=name, email=email))

    @use_case("officer.add", noted=True)
    def add(self, uow: UnitOfWork, /, *, officer: Officer, public: str) -> None:
        """Say that somebody works here from now on, and by which key their signatures are checked.

        Somebody who comes back keeps the record they had.
        """
        _keep(uow, officer)
        _give_key(uow, officer.id, public)

    @use_case("officer.reset", noted=True)
    def reset(self, uow: UnitOfWork, /, *, officer_id: UUID, public: str) -> None:
        """Say that an officer got a new passphrase from a colleague, and with it a new key to sign with."""
        _give_key(uow, officer_id, public)

    @use_case("passphrase.change", noted=True)
    def passphrase_changed(self, uow: UnitOfWork, /, *, facts: KeyFacts) -> None:
        """Say that the officer at the desk chose another passphrase; never which."""
        follow(uow, facts)

    @use_case("officer.recover", noted=True)
    def recover(self, uow: UnitOfWork, /, *, officer: Officer | None, public: str, facts: KeyFacts) -> None:
        """Say that somebody came in with a recovery sheet and became an officer, or chose a new passphrase."""
        if officer is not None:
            _keep(uow, officer)
        _give_key(uow, uow.officer_id, public)
        follow(uow, facts)

    @use_case("officer.remove", noted=True)
    def remove(self, uow: UnitOfWork, /, *, facts: KeyFacts) -> None:
        """Say who can no longer unlock the store. They stay in its history."""
        follow(uow, facts)

    @use_case("key.change", noted=True)
    def key_changed(self, uow: UnitOfWork, /, *, facts: KeyFacts) -> None:
        """Say that the database key was changed."""
        follow(uow, facts)

    @use_case("sheet.make", noted=True)
    def sheet_made(self, uow: UnitOfWork, /, *, facts: KeyFacts) -> None:
        """Say that there is a new recovery sheet, and what it is called."""
        follow(uow, facts)

    @use_case("sheet.revoke", noted=True)
    def sheet_revoked(self, uow: UnitOfWork, /, *, facts: KeyFacts) -> None:
        """Say that a recovery sheet opens nothing any more."""
        follow(uow, facts)

    @use_case("device.keep", noted=True)
    def device_kept(self, uow: UnitOfWork, /, *, facts: KeyFacts) -> None:
        """Say that a computer's keyring helps its officer to unlock."""
        follow(uow, facts)

    @use_case("device.forget", noted=True)
    def device_forgotten(self, uow: UnitOfWork, /, *, facts: KeyFacts) -> None:
        """Say that a computer's keyring no longer does."""
        follow(uow, facts)

    @use_case("key.agree", noted=True)
    def agree(self, uow: UnitOfWork, /, *, facts: KeyFacts) -> None:
        """Set right what a kill between the key file and the journal, or a way back to a backup, left apart."""
        follow(uow, facts)


def returning(officers: tuple[KnownOfficer, ...], newcomer: Officer) -> Officer:
    """Return the record that a newcomer had when they worked here before, made anew; otherwise the newcomer's own."""
    for known in officers:
        same = known.officer.name.casefold() == newcomer.name.casefold()
        if same and not known.officer.active and known.officer.email.casefold() == newcomer.email.casefold():
            return known.officer.changed(active=True, language=newcomer.language)
    return newcomer


def _known(officer: Officer, reader: Reader) -> KnownOfficer:
    history = reader.history(Officer, [officer.id])
    last = reader.acts_of(officer.id, limit=1)
    at = reader.entries_of_act(last[-1].id)[0].at if last else None
    return KnownOfficer(officer, history[-1].at if history else None, at)


def _keep(uow: UnitOfWork, officer: Officer) -> None:
    if uow.find(Officer, id=officer.id):
        uow.put(officer)
        return
    people = [p for p in uow.find(Person, email=officer.email) if p.left_on is None] if officer.email else []
    taken = {o.person_id for o in uow.find(Officer)}
    person = next((p for p in people if p.id not in taken), None)
    uow.add(officer.changed(person_id=person.id) if person else officer)


def _give_key(uow: UnitOfWork, officer_id: UUID, public: str) -> None:
    known = uow.find(OfficerKey, officer_id=officer_id)
    newest = max(known, key=_number, default=None)
    if newest is None or newest.public != public:
        uow.add(OfficerKey.made(officer_id=officer_id, number=newest.number + 1 if newest else 1, public=public))


def _number(key: OfficerKey) -> int:
    return key.number


def follow(uow: UnitOfWork, facts: KeyFacts) -> None:
    """Bring the journal into agreement with the key file."""
    known = {officer.id: officer for officer in uow.find(Officer)}
    for officer_id, name in facts.officers.items():
        officer = known.get(officer_id)
        if officer is None:
            uow.add(Officer.made(id=officer_id, name=name or officer_id.hex[:8], language=_language(known)))
        elif not officer.active:
            uow.put(officer.changed(active=True))
    for officer_id, officer in known.items():
        if officer.active and officer_id not in facts.officers:
            uow.put(officer.changed(active=False))
    kept = uow.find(Setting, key=KEYS)
    if kept:
        uow.put(kept[0].changed(value={"v": facts.as_json()}))
    else:
        uow.add(Setting.made(key=KEYS, value={"v": facts.as_json()}))


def _language(known: dict[UUID, Officer]) -> Language:
    return next((officer.language for officer in known.values()), Language.ENGLISH)


def _accounts_of(officer: Officer, reader: Reader) -> list[OpenWork]:
    if officer.person_id is None:
        return []
    held = reader.find(Administration, person_id=officer.person_id, end=None)
    accounts = reader.get_many(Account, {a.account_id for a in held})
    return [OpenWork(Kind.ACCOUNT, a.id, label(a)) for a in accounts.values()]


def _conditions_of(officer: Officer, reader: Reader) -> list[OpenWork]:
    found = []
    for decision in reader.find(Decision):
        for condition in decision.conditions:
            if condition.done_on is None and _is_theirs(condition.owner, officer):
                request = reader.get(ChannelRequest, decision.request_id)
                found.append(OpenWork(Kind.REQUEST, request.id, label(request), condition.text))
    return found


def _is_theirs(owner: str, officer: Officer) -> bool:
    return bool(owner.strip()) and owner.strip().casefold() == officer.name.strip().casefold()


def check_not_myself(store: Store, officer_id: UUID) -> None:
    """Raises `Refused` (`remove_yourself`): whoever goes is put out by a colleague who stays."""
    if store.officer_id == officer_id:
        raise Refused("remove_yourself")
