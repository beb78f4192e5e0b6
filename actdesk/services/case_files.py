"""What is printed of a case: its file, in full or with the names covered, and the recommendation to the body.

Evidence is checked against its hashes first.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.domain.base import Changes, EnvironmentFault, Refused
from actdesk.domain.case_file import CaseFileFacts, FileEvent, FileMeasure, FilePiece, FileReading, Handling
from actdesk.domain.cases import Case, CaseEvent, EventType, Measure
from actdesk.domain.confidence import shut_to
from actdesk.domain.journal import Change
from actdesk.domain.labels import account_label
from actdesk.domain.languages import Language
from actdesk.domain.periods import Period
from actdesk.domain.recommendation import RecommendationFacts
from actdesk.domain.records import Attachment, Officer
from actdesk.files import replace_private
from actdesk.services import attachments
from actdesk.services.case_keeping import CaseKeeping
from actdesk.services.case_view import CaseView, Moment
from actdesk.services.cases import Cases
from actdesk.services.masking import covered, signs
from actdesk.services.ports import Clock, Reader, Reference, ReportWriter, Step, Store, UnitOfWork
from actdesk.services.recommending import RECOMMENDATION, recommendation_facts
from actdesk.services.report_keeping import KeptReport, tags_of
from actdesk.services.use_case import use_case

CASE_FILE = "case_file"  # the report's key, and the purpose under which its document is kept
REPORTER = "R1"  # what stands for a name in a masked file
COVERED = "▒▒▒"


@dataclass(frozen=True)
class CaseFileDraft:
    """A case file that is not written yet: its facts, and the document as the writer's plain data."""

    case_id: UUID
    language: Language
    facts: CaseFileFacts | RecommendationFacts
    document: str

    @property
    def report(self) -> str:
        return RECOMMENDATION if isinstance(self.facts, RecommendationFacts) else CASE_FILE

    @property
    def masked(self) -> bool:
        return isinstance(self.facts, CaseFileFacts) and self.facts.masked


def told_as(report: str, *, masked: bool) -> EventType:
    """Return what the story says once it is written."""
    if report == RECOMMENDATION:
        return EventType.RECOMMENDATION_PRINTED
    return EventType.FILE_PRINTED_MASKED if masked else EventType.FILE_PRINTED


class CaseFiles(CaseKeeping):
    """What leaves a case on paper."""

    def __init__(self, store: Store, clock: Clock, reference: Reference, writer: ReportWriter, cases: Cases) -> None:
        super().__init__(store, clock, reference)
        self._writer = writer
        self._cases = cases

    def draft(
        self, case_id: UUID, language: Language, *, masked: bool, made_by: str = "", step: Step | None = None
    ) -> CaseFileDraft:
        """Return the case file as it would be written now. `step` hears of each piece of evidence that was checked.

        Raises `Refused` (`record_gone`, `not_in_team`, `officer_concerned`), `EnvironmentFault`.
        """
        view = self._cases.case(case_id)
        with self._store.read() as reader:
            pieces = tuple(self._pieces(reader, view, step))
            officers = [o.name for o in reader.find(Officer)]
            end = reader.journal_end()
        facts = _facts(view, pieces, made_by=made_by, now=self._clock.now())
        facts = masked_facts(facts, officers) if masked else facts
        document = self._writer.document(CASE_FILE, facts, language, journal_end=end)
        return CaseFileDraft(case_id, language, facts, document)

    def recommendation(
        self, case_id: UUID, language: Language, *, made_by: str = "", step: Step | None = None
    ) -> CaseFileDraft:
        """Return the document by which the case's last recommendation goes to the competent body. `step` as in `draft`.

        Raises `Refused` (`recommendation_first`, `record_gone`, `not_in_team`, `officer_concerned`),
        `EnvironmentFault`.
        """
        view = self._cases.case(case_id)
        with self._store.read() as reader:
            whole = [piece.whole for piece in self._pieces(reader, view, step)]
            end = reader.journal_end()
        facts = recommendation_facts(
            view, self._reference, language, whole=whole, made_by=made_by, now=self._clock.now()
        )
        document = self._writer.document(RECOMMENDATION, facts, language, journal_end=end)
        return CaseFileDraft(case_id, language, facts, document)

    def pages(self, draft: CaseFileDraft, *, ppi: float = 96.0, step: Step | None = None) -> list[bytes]:
        """Return the file's pages as PNG, to be seen before it is written; `step` may stop it by raising."""
        return self._writer.pages(draft.document, ppi, step)

    def write(self, draft: CaseFileDraft, to: Path, *, step: Step | None = None) -> Changes:
        """Write the case file as PDF, replacing what is there; the story says so, and its document is kept.

        Raises `EnvironmentFault` where the place cannot be written; then nothing is kept.
        """
        replace_private(to, self._writer.pdf(draft.document, step))
        return self._keep(draft=draft)

    # --- what was written before ---------------------------------------------------------------------------

    def kept(self) -> tuple[KeptReport, ...]:
        """Return what was printed of the cases that the officer may read, the newest first."""
        with self._store.read() as reader:
            officer = reader.get(Officer, self._store.officer_id)
            mine = {case.id for case in reader.find(Case) if shut_to(case, officer) is None}
            found = reader.find(Attachment, purpose=CASE_FILE)
            return tuple(KeptReport.read(a) for a in reversed(found) if a.owner_id in mine)

    def document_of(self, kept: KeptReport) -> str:
        """Return what it was made from; that the case was read is logged, since all of it stands there.

        Raises `Refused` (`record_gone`, `not_in_team`, `officer_concerned`), `EnvironmentFault`.
        """
        if kept.id is None or kept.owner_id is None:
            raise Refused("record_gone")
        self._cases.case(kept.owner_id)
        with self._store.read() as reader:
            written, data = attachments.read(reader, kept.id)
        if (written.purpose, written.owner_id) != (CASE_FILE, kept.owner_id):
            raise Refused("record_gone")
        return data.decode("ascii")

    def print_again(self, kept: KeptReport, to: Path, *, step: Step | None = None) -> Changes:
        """Write it once more, byte for byte as it was; the story says so. Raises as `document_of`."""
        replace_private(to, self._writer.pdf(self.document_of(kept), step))
        return self._tell_again(kept=kept)

    @use_case("case.print_again", undoable=False)
    def _tell_again(self, uow: UnitOfWork, /, *, kept: KeptReport) -> None:
        """Say in the story that it left the store once more."""
        assert kept.owner_id is not None  # its document was found by it
        event = told_as(kept.report, masked=not kept.named)
        self._tell(uow, self._open(uow, kept.owner_id), event, gist=kept.sha256[:16])

    @use_case("case.print", undoable=False)
    def _keep(self, uow: UnitOfWork, /, *, draft: CaseFileDraft) -> None:
        """Keep what a case file was made from, so that a copy can be checked; it goes when the case does."""
        case = self._open(uow, draft.case_id)
        data = draft.document.encode("ascii")
        sha256 = uow.keep_blob(data)
        days = Period(case.opened_on, uow.today)
        if not uow.find(Attachment, purpose=CASE_FILE, sha256=sha256):
            uow.add(
                Attachment.made(
                    name=f"{draft.report} {case.reference} {uow.today.isoformat()} {draft.language.value}",
                    media_type="application/json",
                    sha256=sha256,
                    size=len(data),
                    purpose=CASE_FILE,
                    owner_id=case.id,
                    taken_in_at=uow.now,
                    tags=tags_of(draft.report, draft.language, days, named=not draft.masked, subject=case.reference),
                )
            )
        self._tell(uow, case, told_as(draft.report, masked=draft.masked), gist=sha256[:16])

    def _pieces(self, reader: Reader, view: CaseView, step: Step | None) -> Iterator[FilePiece]:
        """Each piece of evidence, its bytes held against its hash: of many large ones that takes a while."""
        for number, kept in enumerate(view.evidence):
            if step is not None:
                step(number, len(view.evidence))
            yield self._piece(reader, view, kept)

    def _piece(self, reader: Reader, view: CaseView, kept: Attachment) -> FilePiece:
        try:
            attachments.read(reader, kept.id)
            whole = True
        except EnvironmentFault:
            whole = False
        names = {o.id: o.name for o in reader.find(Officer)}
        taken = [e for e in reader.history(Attachment, [kept.id]) if e.change is Change.CREATE]
        came = [Handling(at=kept.taken_in_at, officer=names.get(e.officer_id, ""), taken_out=False) for e in taken]
        went = [
            Handling(at=m.at, officer=m.officer, taken_out=True)
            for m in view.timeline
            if m.event is not None and _took_out(m.event, kept)
        ]
        return FilePiece(
            name=kept.name,
            media_type=kept.media_type,
            size=kept.size,
            sha256=kept.sha256,
            whole=whole,
            custody=(*came, *went),
        )


def _took_out(event: CaseEvent, kept: Attachment) -> bool:
    return event.type is EventType.EVIDENCE_EXPORTED and event.answer == kept.sha256


def _facts(view: CaseView, pieces: tuple[FilePiece, ...], *, made_by: str, now: Any) -> CaseFileFacts:
    case = view.case
    same = (
        *("reference", "link", "summary", "quoted", "seen_on", "reporter", "concerned", "principles", "severity"),
        *("crisis", "step", "state", "outcome", "lessons", "handed_over_reference", "notes", "opened_on"),
        *("settled_on", "retain_until", "policy_version"),
    )
    return CaseFileFacts.made(
        **{field: getattr(case, field) for field in same},
        masked=False,
        as_of=now,
        made_at=now,
        made_by=made_by,
        account=account_label(view.account) if view.account else "",
        platform=view.account.platform if view.account else "",
        body=view.body.name if view.body else "",
        people=tuple(p.name for p in view.people),
        team=tuple(o.name for o in view.team),
        events=tuple(_event(m) for m in view.timeline if m.event is not None),
        measures=tuple(_measure(view, m) for m in view.measures),
        evidence=pieces,
        readings=tuple(FileReading(at=r.at, officer=r.officer) for r in reversed(view.readings)),
    )


def _measure(view: CaseView, measure: Measure) -> FileMeasure:
    same = ("text", "owner", "due", "done_on", "proof")
    verified = view.officers.get(measure.verified_by, "") if measure.verified_by else ""
    return FileMeasure(**{field: getattr(measure, field) for field in same}, verified_by=verified)


def _event(moment: Moment) -> FileEvent:
    event = moment.event
    assert event is not None  # evidence has a part of its own
    same = ("at", "type", "way", "on", "gist", "answer", "to_step", "people_heard", "upheld", "verdict", "grounds")
    told = {field: getattr(event, field) for field in same}
    return FileEvent(
        **told,
        officer=moment.officer,
        second=moment.second_officer,
        body=moment.body,
        done_by=event.done_by,
        ended=tuple(dict.fromkeys(name for _, name in moment.ended)),
    )


def masked_facts(facts: CaseFileFacts, officers: list[str]) -> CaseFileFacts:
    """Return the facts with every name covered that the store knows of: people, reporter, measures' owners, officers.

    Each has a sign of its own (P1, O2 …), so that one can still follow who did what. A name is covered in every text,
    whole and by each of its words. Who else is concerned is covered as a whole, since nobody knows the names in it.
    """
    owners = [m.owner for m in facts.measures if m.owner]
    known = signs(officers, [*facts.people, *owners])
    if facts.reporter and facts.reporter not in known:
        known[facts.reporter] = REPORTER
    told = covered(facts.model_dump(), known)
    return CaseFileFacts.made(**{**told, "masked": True, "concerned": COVERED if facts.concerned else ""})
