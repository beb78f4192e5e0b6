"""Reports: the facts from the store, the pages from the report writer, the file through the one door."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.domain.base import Changes, Refused
from actdesk.domain.journal import Touched
from actdesk.domain.languages import Language
from actdesk.domain.periods import Period, Span, named
from actdesk.domain.records import Attachment
from actdesk.domain.sheets import JournalFacts, RegisterFacts
from actdesk.domain.summary import Figures, LeadershipFacts, figures
from actdesk.files import replace_private
from actdesk.services import attachments
from actdesk.services.incoming import read_whole
from actdesk.services.people import People
from actdesk.services.ports import Clock, Reader, Reference, ReportWriter, Step, Store, UnitOfWork
from actdesk.services.preferences import StoredPreferences
from actdesk.services.register import Register
from actdesk.services.report_keeping import PURPOSE, Answer, Check, Draft, KeptReport, journal_number, since_last
from actdesk.services.report_kinds import (
    CASE_FILE,
    HELD,
    LEADERSHIP,
    LETTER,
    NEEDS,
    RECORD_OF,
    Ask,
    Need,
    find_record,
    subject_of,
)
from actdesk.services.sheets import account, journal, person, pictures, register, request
from actdesk.services.summary import leadership_facts
from actdesk.services.use_case import use_case

__all__ = ["LEADERSHIP", "Answer", "Ask", "Check", "Draft", "KeptReport", "Reports"]

LAST_FIGURES = "desk.reports.leadership.last"
_DAYS_KEPT = 24  # days whose figures are kept, so that a summary can say what changed
_LARGEST_BYTES = 100_000_000


class Reports:
    """What officers print."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        reference: Reference,
        writer: ReportWriter,
        preferences: StoredPreferences,
    ) -> None:
        self._store = store
        self._clock = clock
        self._reference = reference
        self._writer = writer
        self._preferences = preferences
        self._register = Register(store, clock, reference)
        self._people = People(store, clock, self._register)

    def available(self, language: Language) -> dict[str, str]:
        """Return the reports that can be asked for here, by key, with their names."""
        return self._writer.names(language)

    def named(self, language: Language) -> dict[str, str]:
        """Return the names of all reports that there are, by key; those too that a record's own room prints."""
        return self._writer.names(language, of_records=True)

    def period(self, span: Span, report: str = LEADERSHIP) -> Period | None:
        """Return the days of a named period as of today; None for one that is typed, or where there is no last one."""
        return self.since_last(report) if span is Span.SINCE_LAST else named(span, self._clock.today())

    def since_last(self, report: str) -> Period | None:
        """Return the days since this report was written last, from its last day on; None if it never was."""
        return since_last(self.kept(), report, self._clock.today())

    def quarter(self) -> Period:
        """Return the quarter that holds today, up to today."""
        period = named(Span.THIS_QUARTER, self._clock.today())
        assert period is not None
        return period

    # --- making one ----------------------------------------------------------------------------------------

    def gather(self, ask: Ask, step: Step | None = None) -> Any:
        """Return the facts of a report, read in one snapshot. `step` hears how far it is, and may raise to stop.

        Raises `Refused` (`record_gone`, `nothing_chosen`, `end_before_start`), `EnvironmentFault`.
        """
        if ask.report == LEADERSHIP:
            return self.facts(ask.period, made_by=ask.made_by)
        now, today = self._clock.now(), self._clock.today()
        told: dict[str, Any] = {"now": now, "made_by": ask.made_by}
        if Need.RECORD in NEEDS.get(ask.report, ()) and not ask.records:
            raise Refused("nothing_chosen")
        with self._store.read() as reader:
            match ask.report:
                case "register":
                    day = ask.day or today
                    known = self._reference
                    return register.facts(reader, known, day, today=today, masked=ask.masked, step=step, **told)
                case "journal_extract":
                    period = ask.period or self.quarter()
                    return journal.facts(reader, period, masked=ask.masked, step=step, **told)
                case "account_sheet":
                    one = ask.records[0]
                    roles = self._reference
                    return account.facts(reader, roles, self._register, one, today=today, masked=ask.masked, **told)
                case "request_dossier":
                    told |= {"officer_id": self._store.officer_id, "today": today, "masked": ask.masked}
                    return request.facts(reader, self._reference, self._register, ask.records[0], **told)
                case "picture_clearance":
                    chosen = ask.records or pictures.added_in(reader, ask.period or self.quarter())
                    return pictures.facts(reader, chosen, today=today, masked=ask.masked, step=step, **told)
                case "hand_over":
                    told |= {"officer_id": self._store.officer_id, "today": today}
                    return person.facts(reader, self._reference, self._people, ask.records[0], **told)
        raise Refused("report_unknown", report=ask.report)

    def facts(self, period: Period | None = None, *, made_by: str = "") -> LeadershipFacts:
        """Count everything for a period (this quarter). Raises `Refused("end_before_start")`, `EnvironmentFault`."""
        days = period or self.quarter()
        if days.end < days.start:
            raise Refused("end_before_start")
        last = self._last(LEADERSHIP, before_today=True)
        with self._store.read() as reader:
            return leadership_facts(
                reader,
                self._reference,
                now=self._clock.now(),
                today=self._clock.today(),
                period=days,
                previous=self._previous(),
                touched=self._touched(reader, last),
                touched_since=last.written_at if last else None,
                made_by=made_by,
                officer_id=self._store.officer_id,
            )

    def draft(self, facts: Any, language: Language, *, report: str = LEADERSHIP, ask: Ask | None = None) -> Draft:
        """Return the report as it would be written now."""
        key = ask.report if ask else report
        one = ask.records[0] if ask and len(ask.records) == 1 else None
        with self._store.read() as reader:
            end = reader.journal_end()
            subject = subject_of(reader.get(RECORD_OF[key], one)) if one and key in RECORD_OF else ""
        return Draft(
            report=key,
            language=language,
            facts=facts,
            document=self._writer.document(key, facts, language, journal_end=end),
            period=_days_of(facts),
            named=ask.named if ask else False,
            subject=subject,
            owner_id=one,
        )

    def make(self, ask: Ask, step: Step | None = None) -> Draft:
        """Gather and put together in one go. Raises as `gather`."""
        return self.draft(self.gather(ask, step), ask.language, ask=ask)

    def pages(self, draft: Draft, *, ppi: float = 96.0) -> list[bytes]:
        """Return the report's pages as PNG, every one of them."""
        return self._writer.pages(draft.document, ppi)

    def preview(self, document: str, *, ppi: float = 96.0, step: Step | None = None) -> tuple[tuple[bytes, ...], int]:
        """Return a document's first pages as PNG, and how many there are; `step` as in `gather`."""
        return self._writer.preview(document, ppi, step)

    def pdf(self, draft: Draft, *, step: Step | None = None) -> bytes:
        """Return the report as PDF; the same facts give the same bytes. `step` as in `gather`."""
        return self._writer.pdf(draft.document, step)

    def write(self, draft: Draft, to: Path, *, step: Step | None = None) -> Changes:
        """Write the report to a file, replacing what is there, and keep its document, so that it can be checked.

        Raises `EnvironmentFault` where the place cannot be written; then nothing is kept.
        """
        replace_private(to, self.pdf(draft, step=step))
        changes = self._keep_names(draft=draft) if draft.named else self._keep(draft=draft)
        if draft.report == LEADERSHIP:
            self._remember(figures(draft.facts))
        return changes

    # --- what was written ----------------------------------------------------------------------------------

    def kept(self) -> tuple[KeptReport, ...]:
        """Return the reports and the letters that were written from this store, the newest first.

        (Case files and copies of what is held on a person are told by their own services: not everybody may read them.)
        """
        with self._store.read() as reader:
            found = [a for purpose in (PURPOSE, LETTER) for a in reader.find(Attachment, purpose=purpose)]
        return tuple(KeptReport.read(a) for a in sorted(found, key=lambda a: a.taken_in_at, reverse=True))

    def document_of(self, kept: KeptReport) -> str:
        """Return what a written report was made from. Raises `Refused("record_gone")`, `EnvironmentFault`."""
        if kept.id is None:
            raise Refused("record_gone")
        with self._store.read() as reader:
            written, data = attachments.read(reader, kept.id)
        if written.purpose not in (PURPOSE, LETTER):
            raise Refused("record_gone")
        return data.decode("ascii")

    def print_again(self, kept: KeptReport, to: Path, *, step: Step | None = None) -> None:
        """Write a report once more, byte for byte as it was. Raises as `document_of`, `EnvironmentFault`."""
        replace_private(to, self._writer.pdf(self.document_of(kept), step))

    def check(self, path: Path) -> Check:
        """Say whether a file is a report that was written from this store, and whether it was changed since.

        Raises `Refused` (`too_large`, or the viewer's code for a file that is no readable PDF), `EnvironmentFault`.
        """
        pdf = read_whole(path, limit=_LARGEST_BYTES)
        claimed = self._writer.claimed(pdf)
        if claimed is None:
            return Check(Answer.NO_REPORT)
        with self._store.read() as reader:
            found = reader.find(Attachment, purpose=[PURPOSE, CASE_FILE, HELD, LETTER], sha256=claimed)
            if not found:
                end = self._writer.carried(pdf)
                ours = end is None or reader.holds_end(end)
                return Check(Answer.UNKNOWN if ours else Answer.OTHER_STORE)
            document = attachments.read(reader, found[-1].id)[1].decode("ascii")
        return Check(Answer(self._writer.compare(pdf, document)), KeptReport.read(found[-1]))

    # --- which record is meant -----------------------------------------------------------------------------

    def record(self, report: str, words: str) -> UUID:
        """Return the record that somebody means. Raises `Refused` (`record_unknown`, `record_ambiguous`)."""
        with self._store.read() as reader:
            return find_record(reader, report, words)

    def subjects(self, report: str) -> tuple[tuple[UUID, str], ...]:
        """Return every record that this report can be about with what it is called, oldest first."""
        with self._store.read() as reader:
            return tuple((r.id, subject_of(r)) for r in reader.find(RECORD_OF[report]))

    @use_case("report.keep", noted=True)
    def _keep(self, uow: UnitOfWork, /, *, draft: Draft) -> None:
        """Keep what a written report was made from; the same document is kept once."""
        _keep_document(uow, draft)

    @use_case("report.keep_names", noted=True)
    def _keep_names(self, uow: UnitOfWork, /, *, draft: Draft) -> None:
        """As `_keep`, for a report in which people are named: the officer signs for that."""
        _keep_document(uow, draft)

    def _last(self, report: str, *, before_today: bool = False) -> KeptReport | None:
        """The newest of this report; with `before_today`, of an earlier day: a second language compares alike."""
        today = self._clock.now().date()
        for kept in self.kept():
            if kept.report == report and (not before_today or kept.written_at.astimezone(UTC).date() < today):
                return kept
        return None

    def _touched(self, reader: Reader, last: KeptReport | None) -> tuple[Touched, ...]:
        """What the journal says was added, changed and removed since the last one was made."""
        if last is None:
            return ()
        number = journal_number(reader.blob(last.sha256).decode("ascii"))
        return tuple(reader.touched_since(number)) if number else ()

    def _previous(self) -> Figures | None:
        """The figures of the last summary of an earlier day: the same summary in a second language compares alike."""
        today = self._clock.now().date()
        kept = [Figures.model_validate(told) for told in self._figures_kept()]
        return next((f for f in reversed(kept) if f.as_of.date() < today), None)

    def _remember(self, now: Figures) -> None:
        day = now.as_of.date().isoformat()
        others = [told for told in self._figures_kept() if not str(told["as_of"]).startswith(day)]
        self._preferences.set(LAST_FIGURES, [*others, now.model_dump(mode="json")][-_DAYS_KEPT:])

    def _figures_kept(self) -> list[dict[str, Any]]:
        kept: list[dict[str, Any]] = self._preferences.get(LAST_FIGURES, [])
        return kept


def _keep_document(uow: UnitOfWork, draft: Draft) -> None:
    sha256 = uow.keep_blob(draft.document.encode("ascii"))
    if not uow.find(Attachment, purpose=PURPOSE, sha256=sha256):
        uow.add(draft.attachment(sha256, uow.now))


def _days_of(facts: Any) -> Period:
    """The days that the facts are about; those of a sheet are the day on which it was made."""
    match facts:
        case LeadershipFacts() | JournalFacts():
            return Period(facts.period_start, facts.period_end)
        case RegisterFacts():
            return Period(facts.day, facts.day)
    moment: datetime = facts.as_of
    return Period(moment.date(), moment.date())
