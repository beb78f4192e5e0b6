"""What is held on a person, and erasing them: from records, journal, search, drafts, files and free pages alike."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from actdesk.domain.accounts import Administration
from actdesk.domain.base import Refused
from actdesk.domain.cases import Case, CaseEvent, EventType
from actdesk.domain.confidence import shut_to
from actdesk.domain.people import Person
from actdesk.domain.records import Officer
from actdesk.domain.redaction import ERASED, Mentions, Names, spellings_of
from actdesk.domain.seconding import check_second
from actdesk.services.case_view import EVIDENCE
from actdesk.services.ports import Clock, Reader, Step, Store, UnitOfWork, Witness
from actdesk.services.use_case import use_case

_BLANK = ("email", "organisation", "role", "notes", "policy_version")


@dataclass(frozen=True)
class Erasure:
    """What erasing a person would do: where their name stands, what stands before it, who could sign with you."""

    person: Person
    spellings: tuple[str, ...]
    mentions: Mentions
    block: str | None
    second_officers: tuple[Officer, ...]


class Erasing:
    """The right to be erased, by two officers."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def look(self, person_id: UUID, *, others: Sequence[str] = (), step: Step | None = None) -> Erasure:
        """Say what erasing would do; `others` are more spellings. Raises `Refused`.

        It reads the whole store: `step` hears how far it is, and may raise to stop.
        """
        with self._store.read() as reader:
            person = reader.get(Person, person_id)
            spellings = spellings_of(person.name, person.email, *others)
            held = reader.find(Administration, person_id=person_id)
            return Erasure(
                person=person,
                spellings=spellings,
                mentions=self._shown(reader, reader.mentions(Names(spellings), step)),
                block=_block(person, held, reader.find(Officer), self._clock.today()),
                second_officers=tuple(
                    o
                    for o in reader.find(Officer, active=True)
                    if o.id != self._store.officer_id and o.person_id != person_id
                ),
            )

    def _shown(self, reader: Reader, found: Mentions) -> Mentions:
        """Return what was found; a file of a case that the officer may not read is called by the case's reference."""
        officer = reader.get(Officer, self._store.officer_id)
        owners = reader.get_many(Case, {file.owner_id for file in found.files if file.owner_id})
        shut = {case.id: case.reference for case in owners.values() if shut_to(case, officer) is not None}
        files = tuple(f.changed(name=shut[f.owner_id]) if f.owner_id in shut else f for f in found.files)
        return replace(found, files=files)

    @use_case("person.erase", undoable=False)
    def erase(
        self,
        uow: UnitOfWork,
        *,
        person_id: UUID,
        others: Collection[str] = (),
        second: Witness | None = None,
    ) -> None:
        """Erase a person: their record keeps the days that the accounts' history rests on, their name stands nowhere.

        A mark takes its place in every text; what the journal said with it is gone, and so are files in which it can
        be read. Backups made before still hold it. Raises `Refused` (`still_administers`, `person_is_officer`,
        `person_erased`, `second_officer_needed`, those of `check_second`).
        """
        person = uow.get(Person, person_id)
        officers = uow.find(Officer)
        code = _block(person, uow.find(Administration, person_id=person_id), officers, uow.today)
        if code is not None:
            raise Refused(code)
        if second is None:
            raise Refused("second_officer_needed")
        agreeing = next((o for o in officers if o.id == second.officer_id), None)
        concerned = agreeing is not None and agreeing.person_id == person_id
        check_second(agreeing, first_id=uow.officer_id, concerned=concerned)
        names = Names(spellings_of(person.name, person.email, *others))
        found = uow.redact(names)
        blank = dict.fromkeys(_BLANK, "") | {"languages": (), "tags": (), "body_id": None}
        uow.put(uow.get(Person, person_id).changed(name=ERASED, erased_on=uow.today, **blank))
        uow.forget(Person, person_id)
        for case_id in {f.owner_id for f in found.files if f.purpose == EVIDENCE and f.owner_id}:
            case, gone = uow.get(Case, case_id), [f.sha256 for f in found.files if f.owner_id == case_id]
            for sha256 in gone:
                told = {"case_id": case_id, "type": EventType.EVIDENCE_ERASED, "at": uow.now, "gist": sha256}
                uow.add(CaseEvent.made(**told, officer_id=uow.officer_id, second_officer_id=second.officer_id))
            uow.put(case.changed(story_length=case.story_length + len(gone)))


def _block(person: Person, held: Sequence[Administration], officers: Sequence[Officer], day: date) -> str | None:
    """Return what stands before erasing somebody: whoever acts for the Alliance today cannot be nobody."""
    if person.erased_on is not None:
        return "person_erased"
    if any(a.end is None or day < a.end for a in held):
        return "still_administers"
    return "person_is_officer" if any(o.active and o.person_id == person.id for o in officers) else None
