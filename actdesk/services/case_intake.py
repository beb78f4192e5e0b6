"""Cases, first part: taking in what was seen, evidence, classifying, notes and comments; what the ladder stands on."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk import files
from actdesk.domain.accounts import Account
from actdesk.domain.base import Refused
from actdesk.domain.cases import SEEN_TO, Case, CaseEvent, CaseReading, CaseState, EventType, Measure
from actdesk.domain.comments import CommentGround, CommentVerdict, check_verdict
from actdesk.domain.confidence import check_reader
from actdesk.domain.ladder import NextStep, block
from actdesk.domain.platforms import Recognised, imitated, normalise, platform_of, recognise
from actdesk.domain.records import Attachment, Officer
from actdesk.services import attachments
from actdesk.services.attachments import Incoming
from actdesk.services.case_view import (
    EVIDENCE,
    CaseView,
    ClosedCase,
    Earlier,
    Recognition,
    closed,
    earlier_cases,
    situation,
    view,
)
from actdesk.services.ports import Clock, Reader, Reference, Store, UnitOfWork
from actdesk.services.register import Register
from actdesk.services.use_case import use_case

CAPTURED = frozenset({"link", "summary", "quoted", "seen_on", "reporter"})
CLASSIFIED = frozenset({"principles", "severity", "crisis", "people", "concerned", "body_id", "account_id"})


class CaseIntake:
    """Capture first, classify later. Every act adds to the story; nothing in it is ever edited."""

    def __init__(self, store: Store, clock: Clock, reference: Reference) -> None:
        self._store = store
        self._clock = clock
        self._reference = reference
        self._register = Register(store, clock, reference)

    def case(self, case_id: UUID) -> CaseView:
        """Return the case with its story and every next step; that it was read is logged, once a day and officer.

        Raises `Refused` (`record_gone`, `not_in_team`, `officer_concerned`).
        """
        found = self.look(case_id)
        if isinstance(found, ClosedCase):
            raise Refused(found.why, reference=found.reference)
        return found

    def look(self, case_id: UUID) -> CaseView | ClosedCase:
        """Return the case as `case` does, or what an officer sees who may not read it. Raises `record_gone`."""
        officer_id, today = self._store.officer_id, self._clock.today()
        with self._store.read() as reader:
            case = reader.get(Case, case_id)
            shut = closed(case, reader.find(Officer), officer_id)
            logged = reader.count(CaseReading, case_id=case_id, officer_id=officer_id, day=today)
        if shut is not None:
            return shut
        if not logged:
            self._log_reading(case_id=case_id)
        with self._store.read() as reader:
            case = reader.get(Case, case_id)
            return view(reader, case, register=self._register, officer_id=officer_id, today=today)

    @use_case("case.read", noted=True)
    def _log_reading(self, uow: UnitOfWork, *, case_id: UUID) -> None:
        """Say that the officer read the case today. Raises `Refused` as `case` does."""
        self._open(uow, case_id)
        told = {"case_id": case_id, "officer_id": uow.officer_id, "day": uow.today}
        if not uow.count(CaseReading, **told):
            uow.add(CaseReading.made(**told, at=uow.now))

    def recognise(self, link: str) -> Recognition:
        """Say at once what a pasted link leads to: platform, account of the register, earlier cases on it."""
        known = self._reference.platforms()
        found = recognise(link, known)
        with self._store.read() as reader:
            account = self._registered(reader, found)
            mine = self._store.officer_id
            earlier = earlier_cases(reader, officer_id=mine, account_id=account.id) if account else ()
        return Recognition(
            text=link,
            link=found,
            account=account,
            earlier=earlier,
            platform=found.platform if found else platform_of(link, known),
            imitates=None if found else imitated(link, known),
        )

    def resembling(
        self, *, account_id: UUID | None, people: tuple[UUID, ...], principles: tuple[str, ...]
    ) -> tuple[Earlier, ...]:
        """Return earlier cases of the same account, people or principle, the most alike first."""
        with self._store.read() as reader:
            mine = self._store.officer_id
            return earlier_cases(reader, officer_id=mine, account_id=account_id, people=people, principles=principles)

    def evidence(self, attachment_id: UUID) -> tuple[Attachment, bytes]:
        """Return a piece of evidence with its hash checked.

        Raises `EnvironmentFault("attachment_damaged")`, `Refused` (`record_gone`, `not_in_team`, `officer_concerned`).
        """
        with self._store.read() as reader:
            attachment, data = attachments.read(reader, attachment_id)
            case = reader.find(Case, id=attachment.owner_id)
            if not case:
                raise Refused("record_gone", kind="attachment")
            check_reader(case[0], reader.get(Officer, self._store.officer_id))
            return attachment, data

    @use_case("case.intake", undoable=False)
    def intake(self, uow: UnitOfWork, /, *, evidence: Sequence[Incoming] = (), **fields: Any) -> None:
        """Take in what was seen; all but one of link, summary, quoted text and evidence can wait.

        `fields`: any of `CAPTURED` and `CLASSIFIED`; the reference is given here, the account found by the link. Its
        team is the officer who takes it in. Not undoable: a case is never lost, it is settled as unfounded. Raises
        `Invalid`, `Refused` (`nothing_captured`, `seen_in_future`, `unknown_principle`, `not_correctable`).
        """
        check_fields(fields, CAPTURED | CLASSIFIED)
        if not evidence and not any(str(fields.get(f) or "").strip() for f in ("link", "summary", "quoted")):
            raise Refused("nothing_captured")
        if "account_id" not in fields:
            account = self._registered(uow, recognise(fields.get("link", ""), self._reference.platforms()))
            fields |= {"account_id": account.id, "body_id": account.body_id} if account else {}
        given = {"opened_on": uow.today, "seen_on": uow.today, **fields, "reference": next_reference(uow)}
        given["team"] = (uow.officer_id,)
        given["policy_version"] = self._reference.policy().id if given.get("principles") else ""
        case = Case.made(**given)
        self._check_facts(uow, case)
        uow.add(case)
        for incoming in evidence:
            attachments.take_in(uow, incoming, purpose=EVIDENCE, owner_id=case.id)

    @use_case("case.classify")
    def classify(self, uow: UnitOfWork, /, *, case_id: UUID, **fields: Any) -> None:
        """Say which principles are concerned, how grave it is and whom it is about: any of `CLASSIFIED`.

        Raises `Invalid`, `Refused` (`case_not_open`, `officer_concerned`, `unknown_principle`, `not_correctable`).
        """
        case = self._open(uow, case_id)
        self._check(uow, case, NextStep.CLASSIFY)
        check_fields(fields, CLASSIFIED)
        if fields.get("principles"):
            fields["policy_version"] = self._reference.policy().id
        self._put(uow, case, case.changed(**fields))

    @use_case("case.correct")
    def correct(self, uow: UnitOfWork, /, *, case_id: UUID, **fields: Any) -> None:
        """Correct what was captured: any of `CAPTURED`, and the lessons, notes and tags.

        Raises `Invalid`, `Refused` (`handed_over`, `not_correctable`, `seen_in_future`).
        """
        case = self._still_here(uow, case_id)
        check_fields(fields, CAPTURED | {"lessons", "notes", "tags"})
        self._put(uow, case, case.changed(**fields))

    @use_case("case.add_evidence", undoable=False)
    def add_evidence(self, uow: UnitOfWork, *, case_id: UUID, evidence: Sequence[Incoming]) -> None:
        """Take in more evidence, unchanged and by its SHA-256.

        Raises `Refused` (`handed_over`, `file_empty`, `too_large`).
        """
        self._still_here(uow, case_id)
        for incoming in evidence:
            attachments.take_in(uow, incoming, purpose=EVIDENCE, owner_id=case_id)

    @use_case("case.export_evidence", noted=True)
    def export_evidence(self, uow: UnitOfWork, *, case_id: UUID, attachment_id: UUID, to: Path) -> None:
        """Write a piece of evidence, its hash checked, to a new private file, and say so in the story.

        Raises `EnvironmentFault` (`attachment_damaged`, disk), `Refused` (`file_exists`, `record_gone`).
        """
        case = self._open(uow, case_id)
        attachment, data = attachments.read(uow, attachment_id)
        if attachment.owner_id != case_id:
            raise Refused("record_gone", kind="attachment")
        self._tell(uow, case, EventType.EVIDENCE_EXPORTED, gist=attachment.name, answer=attachment.sha256)
        try:
            files.write_private(to, data)
        except FileExistsError:
            raise Refused("file_exists", name=to.name) from None
        except OSError as error:
            raise files.fault(error) from error

    @use_case("case.note")
    def note(self, uow: UnitOfWork, *, case_id: UUID, text: str) -> None:
        """Add a note to the story. Raises `Refused("text_missing")`."""
        self._tell(uow, self._still_here(uow, case_id), EventType.NOTE, gist=said(text))

    @use_case("case.comment")
    def record_comment(
        self,
        uow: UnitOfWork,
        *,
        case_id: UUID,
        comment: str,
        verdict: CommentVerdict,
        grounds: Collection[CommentGround] = (),
        draft: str = "",
        answer_by: str = "",
        answer_due: date | None = None,
    ) -> None:
        """Record what is done with a comment (rule 7); an answer becomes a measure with its owner and day.

        Raises `Refused` (`ground_missing`, `answer_unassigned`, `text_missing`).
        """
        case = self._still_here(uow, case_id)
        check_verdict(verdict, grounds, answer_by=answer_by, answer_due=answer_due)
        told = self._tell(
            uow,
            case,
            EventType.COMMENT,
            gist=said(comment),
            answer=draft.strip(),
            verdict=verdict,
            grounds=tuple(grounds) if verdict is CommentVerdict.REMOVE else (),
        )
        if verdict is CommentVerdict.ANSWER:
            text, owner = draft.strip() or comment.strip(), answer_by.strip()
            uow.add(Measure.made(case_id=told.id, text=text, owner=owner, due=answer_due))

    def _open(self, uow: UnitOfWork, case_id: UUID) -> Case:
        """Return a case for this officer to act in. Raises `Refused` (`not_in_team`, `officer_concerned`)."""
        case = uow.get(Case, case_id)
        check_reader(case, uow.get(Officer, uow.officer_id))
        return case

    def _still_here(self, uow: UnitOfWork, case_id: UUID) -> Case:
        """Return the case as `_open` does. Raises `Refused("handed_over")` where others have it now."""
        case = self._open(uow, case_id)
        if case.state is CaseState.HANDED_OVER:
            raise Refused("handed_over", reference=case.reference, step=case.step.value)
        if case.state is CaseState.DELETED:
            raise Refused("case_deleted", reference=case.reference)
        return case

    def _check(self, uow: UnitOfWork, case: Case, step: NextStep) -> None:
        """Raise `Refused` with the code of what stands before this step, a rung of the ladder included."""
        code = block(step, situation(uow, case, register=self._register, officer_id=uow.officer_id))
        if code is not None:
            raise Refused(code, reference=case.reference, step=step.value)

    def _tell(self, uow: UnitOfWork, case: Case, event: EventType, /, **fields: Any) -> Case:
        """Add one entry to the story and return the case as it now is."""
        fields = {"case_id": case.id, "type": event, "at": uow.now, "officer_id": uow.officer_id, **fields}
        uow.add(CaseEvent.made(**fields))
        seen_to = {"told_on": uow.today} if event in SEEN_TO else {}
        return uow.put(case.changed(**seen_to, story_length=case.story_length + 1))

    def _put(self, uow: UnitOfWork, before: Case, after: Case) -> None:
        """Keep a changed case; it counts as an entry of the story: earlier ones are not undone from under it."""
        self._check_facts(uow, after)
        if after != before:
            uow.put(after.changed(story_length=before.story_length + 1))

    def _check_facts(self, uow: UnitOfWork, case: Case) -> None:
        """Refuse what cannot be: seen tomorrow, a principle that this edition of the policy does not have."""
        if case.seen_on > uow.today:
            raise Refused("seen_in_future")
        known = {c.id for c in self._reference.clauses(case.policy_version or None) if c.is_infraction}
        if strays := set(case.principles) - known:
            raise Refused("unknown_principle", clause=min(strays))

    def _registered(self, reader: Reader, found: Recognised | None) -> Account | None:
        """Return the account of the register that a link names, as its platform compares handles."""
        if found is None:
            return None
        platform = self._reference.platform(found.platform)
        if exact := reader.find(Account, platform=found.platform, handle=found.handle):
            return exact[0]
        for account in reader.find(Account, platform=found.platform):
            if normalise(platform, account.handle) == normalise(platform, found.handle):
                return account
        return None


def check_fields(fields: dict[str, Any], allowed: Collection[str]) -> None:
    """Refuse a field that only an act of its own changes. Raises `Refused("not_correctable")`."""
    if strays := fields.keys() - set(allowed):
        raise Refused("not_correctable", fields=", ".join(sorted(strays)))


def said(text: str) -> str:
    """Return what was typed without blanks around it. Raises `Refused("text_missing")` where nothing is left."""
    if not text.strip():
        raise Refused("text_missing")
    return text.strip()


def next_reference(uow: UnitOfWork) -> str:
    """Return the next INF-year-number; a number is never given twice, and there may be more than 999 in a year."""
    prefix = f"INF-{uow.today.year}-"
    highest = uow.highest(Case, "reference", prefix)
    return f"{prefix}{int(highest.removeprefix(prefix)) + 1 if highest else 1:03d}"
