"""Cases, second part: who may read them, how long they are kept, and what is erased for good."""

import json
import sys
from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

from actdesk.domain.base import Kind, Record, Refused
from actdesk.domain.cases import Case, CaseEvent, CaseState, EventType, Measure
from actdesk.domain.catalogue import KINDS, VALUES
from actdesk.domain.confidence import check_team, concerns, is_deserted
from actdesk.domain.records import Attachment, Officer
from actdesk.domain.redaction import Mentions, Names
from actdesk.domain.retention import check_deletion
from actdesk.domain.seconding import check_second
from actdesk.services.case_intake import CaseIntake
from actdesk.services.ports import UnitOfWork, Witness
from actdesk.services.report_keeping import PURPOSE, KeptReport, tells_of
from actdesk.services.report_kinds import HAND_OVER, HELD, JOURNAL_EXTRACT
from actdesk.services.use_case import use_case

TYPED = ("link", "summary", "quoted", "reporter", "concerned", "lessons", "notes")


class CaseKeeping(CaseIntake):
    """Who may read a case, and until when there is one."""

    @use_case("case.team", undoable=False)
    def set_team(self, uow: UnitOfWork, *, case_id: UUID, team: Collection[UUID]) -> None:
        """Say which officers may read the case; nobody named opens it to all whom it does not concern.

        Raises `Refused` (`not_in_team`, `officer_concerned`, and those of `check_team`).
        """
        case = self._open(uow, case_id)
        wanted = tuple(o.id for o in uow.find(Officer) if o.id in team)
        check_team(case, team, uow.find(Officer))
        if wanted != case.team:
            self._tell(uow, case.changed(team=wanted), EventType.TEAM)

    @use_case("case.take_on", undoable=False)
    def take_on(self, uow: UnitOfWork, *, case_id: UUID, reason: str) -> None:
        """Take on a case whose team has nobody left who works here and may read it.

        Raises `Refused` (`reason_missing`, `officer_concerned`, `not_in_team`: somebody of it is still here).
        """
        case, officers = uow.get(Case, case_id), uow.find(Officer)
        me = next(o for o in officers if o.id == uow.officer_id)
        if concerns(case, me):
            raise Refused("officer_concerned", reference=case.reference)
        if not is_deserted(case, officers):
            raise Refused("not_in_team", reference=case.reference)
        if not reason.strip():
            raise Refused("reason_missing")
        self._tell(uow, case.changed(team=(*case.team, me.id)), EventType.TEAM, gist=reason.strip())

    @use_case("case.retain")
    def retain(self, uow: UnitOfWork, *, case_id: UUID, until: date, reason: str) -> None:
        """Set another day until which an ended case is kept.

        Raises `Refused` (`case_open`, `case_deleted`, `reason_missing`, `not_in_team`, `officer_concerned`).
        """
        case = self._open(uow, case_id)
        if case.state in (CaseState.OPEN, CaseState.DELETED):
            raise Refused("case_open" if case.state is CaseState.OPEN else "case_deleted", reference=case.reference)
        if not reason.strip():
            raise Refused("reason_missing")
        self._tell(uow, case.changed(retain_until=until), EventType.RETENTION, gist=reason.strip())

    @use_case("case.delete", undoable=False)
    def delete(self, uow: UnitOfWork, *, case_id: UUID, second: Witness | None = None) -> None:
        """Delete a case whose time has come: two officers sign, and a stone with reference, days and category stays.

        What was captured leaves the record, the story, the evidence and the journal for good, as `hand_over` does it.
        Raises `Refused` (`case_open`, `case_deleted`, `retention_runs`, `second_officer_needed`, those of
        `check_second`).
        """
        case = self._open(uow, case_id)
        check_deletion(case, uow.today)
        check_witness(uow, case, second)
        assert second is not None  # checked above
        gone = self._erase_content(uow, case, state=CaseState.DELETED, handed_over_reference="", retain_until=None)
        self._tell(uow, gone, EventType.DELETED, second_officer_id=second.officer_id)

    @use_case("case.redact", undoable=False)
    def redact(
        self, uow: UnitOfWork, *, case_id: UUID, spellings: Collection[str], reason: str, second: Witness | None = None
    ) -> None:
        """Take a name out of a case for good: record, story, measures, history, drafts, and files that hold it.

        (To cover names only in what is printed, print the case file masked.) Two officers sign. Raises `Refused`
        (`name_missing`, `name_not_found`, `reason_missing`, `second_officer_needed`, those of `check_second`).
        """
        case = self._open(uow, case_id)
        check_witness(uow, case, second)
        assert second is not None  # checked above
        names = Names(spellings)
        if not names:
            raise Refused("name_missing")
        if not reason.strip() or names.stand_in(reason):
            raise Refused("reason_missing")
        found = uow.redact(names, within={(KINDS[kind], record_id) for kind, record_id in _traces(uow, case_id)})
        if not found.count:
            raise Refused("name_not_found")
        self._tell_erased(uow, case_id, found)
        who = {"second_officer_id": second.officer_id}
        self._tell(uow, uow.get(Case, case_id), EventType.REDACTED, gist=reason.strip(), **who)

    def _tell_erased(self, uow: UnitOfWork, case_id: UUID, found: Mentions) -> None:
        """Say in the story which files went, by their SHA-256; their names may be what was erased."""
        for file in found.files:
            if file.owner_id == case_id:
                self._tell(uow, uow.get(Case, case_id), EventType.EVIDENCE_ERASED, gist=file.sha256)

    def _erase_content(self, uow: UnitOfWork, case: Case, **kept: Any) -> Case:
        """Erase all that was captured and what the journal says of it; return the case as it stays, with `kept`.

        What was printed with its words goes, too: its own files, and sheets on persons that quote it.
        """
        for kind, record_id in _traces(uow, case.id):
            uow.forget(kind, record_id)
        for written in _quoting(uow, case):
            uow.forget(Attachment, written.id)
            uow.remove(Attachment, written.id)
        for kind, records in (
            (CaseEvent, uow.find(CaseEvent, case_id=case.id)),
            (Measure, uow.find(Measure, case_id=case.id)),
            (Attachment, uow.find(Attachment, owner_id=case.id)),
        ):
            for record in records:
                uow.remove(kind, record.id)
        emptied: dict[str, Any] = dict.fromkeys(TYPED, "")
        emptied |= {"people": (), "tags": (), "account_id": None, "body_id": None}
        return uow.put(case.changed(**emptied, **kept, story_length=case.story_length + 1))


def check_witness(uow: UnitOfWork, case: Case, second: Witness | None) -> None:
    """Check the second officer of an act in a case. Raises `Refused` (`second_officer_needed`, `check_second`'s)."""
    if second is None:
        raise Refused("second_officer_needed")
    agreeing = uow.get_many(Officer, [second.officer_id]).get(second.officer_id)
    concerned = agreeing is not None and concerns(case, agreeing)
    check_second(agreeing, first_id=uow.officer_id, concerned=concerned)


def _quoting(uow: UnitOfWork, case: Case) -> list[Attachment]:
    """Return the kept documents of others than the case itself in which its words, or its evidence's names, stand."""
    names = [json.dumps(a.name)[1:-1] for a in uow.find(Attachment, owner_id=case.id)]
    found = [a for a in uow.find(Attachment, purpose=HELD) if tells_of(uow, a, [case.reference])]
    for written in uow.find(Attachment, purpose=PURPOSE):
        report = KeptReport.read(written).report
        if report == HAND_OVER and tells_of(uow, written, [case.reference]):
            found.append(written)
        if report == JOURNAL_EXTRACT and any(name in uow.blob(written.sha256).decode("ascii") for name in names):
            found.append(written)
    return found


def _traces(uow: UnitOfWork, case_id: UUID) -> set[tuple[type[Record], UUID]]:
    """Return whatever the journal may say of a case: itself, its evidence, its story with entries that were undone."""
    found: set[tuple[type[Record], UUID]] = {(Case, case_id)}
    found |= {(Attachment, a.id) for a in uow.find(Attachment, owner_id=case_id)}
    for act_id in {entry.act_id for entry in uow.history(Case, [case_id], limit=sys.maxsize)}:
        entries = uow.entries_of_act(act_id)
        found |= {(VALUES[e.kind], e.record_id) for e in entries if e.kind in (Kind.CASE_EVENT, Kind.MEASURE)}
    return found
