"""A copy of what is held on a person, printed for them; others' names in it are covered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import Account, Administration
from actdesk.domain.base import Changes, Kind, Record, Refused
from actdesk.domain.cases import Case, CaseEvent, CaseReading, Measure
from actdesk.domain.catalogue import KINDS, VALUES
from actdesk.domain.confidence import shut_to
from actdesk.domain.held import HeldFacts, HeldFile, HeldRecord, HeldRole
from actdesk.domain.labels import account_label, label
from actdesk.domain.languages import Language
from actdesk.domain.people import Body, Person
from actdesk.domain.periods import Period
from actdesk.domain.records import Attachment, Officer
from actdesk.domain.redaction import Mask, Names, spellings_of, text_fields
from actdesk.domain.requests import ChannelRequest
from actdesk.domain.texts import fold
from actdesk.files import replace_private
from actdesk.services import attachments
from actdesk.services.ports import Clock, Reader, Reference, ReportWriter, Step, Store, UnitOfWork
from actdesk.services.report_keeping import KeptReport, tags_of, tells_of
from actdesk.services.use_case import use_case

HELD = "held_on_person"  # the report's key, and the purpose under which its document is kept
COVERED = "▒▒▒"


@dataclass(frozen=True)
class HeldDraft:
    """A copy that is not written yet: its facts, and the document as the writer's plain data."""

    person_id: UUID
    language: Language
    facts: HeldFacts
    document: str


class HeldCopies:
    """The right to know what is kept."""

    def __init__(self, store: Store, clock: Clock, reference: Reference, writer: ReportWriter) -> None:
        self._store = store
        self._clock = clock
        self._reference = reference
        self._writer = writer

    def draft(
        self,
        person_id: UUID,
        language: Language,
        *,
        others: Sequence[str] = (),
        made_by: str = "",
        step: Step | None = None,
    ) -> HeldDraft:
        """Return the copy as it would be written now; `others` are more spellings of the name.

        It reads the whole store: `step` hears how far it is, and may raise to stop. Raises `Refused("record_gone")`.
        """
        with self._store.read() as reader:
            facts = self._facts(reader, reader.get(Person, person_id), language, others, made_by, step)
            end = reader.journal_end()
        return HeldDraft(person_id, language, facts, self._writer.document(HELD, facts, language, journal_end=end))

    def pages(self, draft: HeldDraft, *, ppi: float = 96.0, step: Step | None = None) -> list[bytes]:
        """Return its pages as PNG, to be read before it is handed out; `step` may stop it by raising."""
        return self._writer.pages(draft.document, ppi, step)

    def write(self, draft: HeldDraft, to: Path, *, step: Step | None = None) -> Changes:
        """Write it as PDF, replacing what is there; its document is kept until the person is erased.

        Raises `EnvironmentFault` where the place cannot be written; then nothing is kept.
        """
        replace_private(to, self._writer.pdf(draft.document, step))
        return self._keep(draft=draft)

    def kept(self) -> tuple[KeptReport, ...]:
        """Return the copies that were written, the newest first; not those that tell of a case shut to the officer."""
        with self._store.read() as reader:
            officer = reader.get(Officer, self._store.officer_id)
            shut = [case.reference for case in reader.find(Case) if shut_to(case, officer) is not None]
            found = reversed(reader.find(Attachment, purpose=HELD))
            return tuple(KeptReport.read(a) for a in found if not tells_of(reader, a, shut))

    def document_of(self, kept: KeptReport) -> str:
        """Return what a copy was made from. Raises `Refused("record_gone")`, `EnvironmentFault`."""
        if kept.id is None or kept.id not in {mine.id for mine in self.kept()}:
            raise Refused("record_gone")
        with self._store.read() as reader:
            return attachments.read(reader, kept.id)[1].decode("ascii")

    def print_again(self, kept: KeptReport, to: Path, *, step: Step | None = None) -> None:
        """Write a copy once more, byte for byte as it was. Raises as `document_of`."""
        replace_private(to, self._writer.pdf(self.document_of(kept), step))

    @use_case("person.print_held", undoable=False)
    def _keep(self, uow: UnitOfWork, /, *, draft: HeldDraft) -> None:
        """Keep what a copy was made from, so that it can be checked; erasing the person takes it along."""
        uow.get(Person, draft.person_id)
        data = draft.document.encode("ascii")
        day = Period(uow.today, uow.today)
        uow.add(
            Attachment.made(
                name=f"{HELD} {uow.today.isoformat()} {draft.language.value}",  # nameless: it stands in the journal
                media_type="application/json",
                sha256=uow.keep_blob(data),
                size=len(data),
                purpose=HELD,
                owner_id=draft.person_id,
                taken_in_at=uow.now,
                tags=tags_of(HELD, draft.language, day, named=True),
            )
        )

    def _facts(
        self,
        reader: Reader,
        person: Person,
        language: Language,
        others: Sequence[str],
        made_by: str,
        step: Step | None,
    ) -> HeldFacts:
        names = Names(spellings_of(person.name, person.email, *others))
        found = reader.mentions(names, step)
        officer = reader.get(Officer, self._store.officer_id)
        shut = {case.id for case in reader.find(Case) if shut_to(case, officer) is not None}
        about = list(_about(reader, person, found.records))
        shown = [record for record in about if _case_of(record) not in shut]
        texts = {record.id: _texts(record, names) for record in shown}
        mask = _mask_of(reader, names, [t for told in texts.values() for t in told] + [person.notes])
        body = reader.get(Body, person.body_id).name if person.body_id else ""
        same = ("name", "email", "role", "languages", "tags", "policy_version", "policy_acknowledged_on", "left_on")
        days = ("comms_team_from", "comms_team_until", "comms_team_before", "sub_team_from", "sub_team_until")
        kept = [file for file in found.files if file.purpose != HELD]
        return HeldFacts(
            **{field: getattr(person, field) for field in (*same, *days)},
            as_of=self._clock.now(),
            made_at=self._clock.now(),
            made_by=made_by,
            organisation=body or person.organisation,
            notes=mask(person.notes),
            roles=self._roles(reader, person, language),
            records=tuple(
                HeldRecord(
                    kind=KINDS[type(record)],
                    label="" if isinstance(record, Person) else mask(_label(reader, record)),
                    texts=tuple(mask(text) for text in texts[record.id]),
                )
                for record in shown
            ),
            files=tuple(HeldFile(name=mask(f.name), sha256=f.sha256) for f in kept if f.owner_id not in shut),
            history=found.entries,
            drafts=found.drafts,
            closed=len(about) - len(shown) + sum(f.owner_id in shut for f in kept),
        )

    def _roles(self, reader: Reader, person: Person, language: Language) -> tuple[HeldRole, ...]:
        held = reader.find(Administration, person_id=person.id)
        accounts = reader.get_many(Account, {a.account_id for a in held})
        told = []
        for one in sorted(held, key=lambda a: a.start):
            account = accounts[one.account_id]
            named = {role.key: role.name[language] for role in self._reference.platform(account.platform).roles}
            told.append(
                HeldRole(
                    account=account_label(account),
                    platform=account.platform,
                    role=named.get(one.role, one.role),
                    start=one.start,
                    end=one.end,
                    proven_on=one.proven_on,
                )
            )
        return tuple(told)


def _about(reader: Reader, person: Person, mentioned: Iterable[tuple[Kind, UUID]]) -> Iterable[Record]:
    """Return the records that name them, and those that point to them without a name; not their own record."""
    seen: set[UUID] = {person.id}
    by_kind: dict[Kind, list[UUID]] = {}
    for kind, record_id in mentioned:
        by_kind.setdefault(kind, []).append(record_id)
    linked: list[Record] = [
        *(case for case in reader.find(Case) if person.id in case.people),
        *reader.find(ChannelRequest, requester_id=person.id),
        *reader.find(Officer, person_id=person.id),
    ]
    named = (r for kind, ids in by_kind.items() for r in reader.get_many(VALUES[kind], ids).values())
    for record in (*linked, *named):
        if record.id not in seen and not (isinstance(record, Attachment) and record.purpose == HELD):
            seen.add(record.id)
            yield record


def _texts(record: Record, names: Names) -> tuple[str, ...]:
    told: Any = record.model_dump(mode="json", include=set(text_fields(type(record))))
    return tuple(text for text in _strings(told) if names.stand_in(text))


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _strings(item)


def _mask_of(reader: Reader, names: Names, texts: Sequence[str]) -> Mask:
    """Return what covers the others whom the store knows; only those whose words stand in the texts are looked for."""
    folded = fold("\n".join(texts))
    known = [p.name for p in reader.find(Person)] + [o.name for o in reader.find(Officer)]
    others = {name for name in known if not names.stand_in(name)}
    there = [name for name in sorted(others) if name and all(word in folded for word in fold(name).split())]
    return Mask([(Names(spellings_of(name)), COVERED) for name in there])


def _case_of(record: Record) -> UUID | None:
    match record:
        case Case():
            return record.id
        case CaseEvent() | Measure() | CaseReading():
            return record.case_id
        case Attachment():
            return record.owner_id
    return None


def _label(reader: Reader, record: Record) -> str:
    """Return what a record is called; what belongs to a case is called by the case's reference."""
    case_id = _case_of(record)
    if case_id is not None and not isinstance(record, Case):
        return next((case.reference for case in reader.find(Case, id=case_id)), label(record))
    return label(record)
