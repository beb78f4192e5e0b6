"""Reports: the facts from the store, the pages from the report writer, the file through the one door."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from actdesk.domain.base import Changes, Refused
from actdesk.domain.languages import Language
from actdesk.domain.periods import Period, Span, named
from actdesk.domain.records import Attachment
from actdesk.domain.summary import Figures, LeadershipFacts, figures
from actdesk.files import replace_private
from actdesk.services.case_files import CASE_FILE
from actdesk.services.held import HELD
from actdesk.services.incoming import read_whole
from actdesk.services.ports import Clock, Reference, ReportWriter, Store, UnitOfWork
from actdesk.services.preferences import StoredPreferences
from actdesk.services.summary import leadership_facts
from actdesk.services.use_case import use_case

LEADERSHIP = "leadership"
LAST_FIGURES = "desk.reports.leadership.last"
PURPOSE = "report"
_DAYS_KEPT = 24  # days whose figures are kept, so that a summary can say what changed
_LARGEST_BYTES = 50_000_000


@dataclass(frozen=True)
class Draft:
    """A report that is not written yet: its facts, and the document as the writer's plain data."""

    report: str
    language: Language
    facts: LeadershipFacts
    document: str


@dataclass(frozen=True)
class KeptReport:
    """A report that was written: which, in which language, over which days, when."""

    report: str
    language: Language
    period: Period
    written_at: datetime
    sha256: str  # of its document; its first 16 digits are printed on each page

    @classmethod
    def read(cls, attachment: Attachment) -> "KeptReport":
        report, language, start, end = attachment.tags
        period = Period(date.fromisoformat(start), date.fromisoformat(end))
        return cls(report, Language(language), period, attachment.taken_in_at, attachment.sha256)


class Answer(StrEnum):
    """What a check says of a file. Only `IDENTICAL` is proof."""

    IDENTICAL = "identical"  # byte for byte what was written
    SAME_TEXT = "same_text"  # every page reads the same
    DIFFERENT = "different"  # it claims to be a report of ours and says something else
    UNKNOWN = "unknown"  # a report, but none that was written from this store
    NO_REPORT = "no_report"


@dataclass(frozen=True)
class Check:
    """What is known of a file that was checked."""

    answer: Answer
    kept: KeptReport | None = None


class Reports:
    """What officers print for the leadership."""

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

    def available(self, language: Language) -> dict[str, str]:
        """Return the reports that there are, by key, with their names."""
        return self._writer.names(language)

    def period(self, span: Span) -> Period | None:
        """Return the days of a named period as of today; None for one that is typed."""
        return named(span, self._clock.today())

    def quarter(self) -> Period:
        """Return the quarter that holds today, up to today."""
        period = named(Span.THIS_QUARTER, self._clock.today())
        assert period is not None
        return period

    def facts(self, period: Period | None = None, *, made_by: str = "") -> LeadershipFacts:
        """Count everything for a period (this quarter). Raises `Refused("end_before_start")`, `EnvironmentFault`."""
        days = period or self.quarter()
        if days.end < days.start:
            raise Refused("end_before_start")
        with self._store.read() as reader:
            return leadership_facts(
                reader,
                self._reference,
                now=self._clock.now(),
                today=self._clock.today(),
                period=days,
                previous=self._previous(),
                made_by=made_by,
                officer_id=self._store.officer_id,
            )

    def draft(self, facts: LeadershipFacts, language: Language, *, report: str = LEADERSHIP) -> Draft:
        """Return the report as it would be written now."""
        with self._store.read() as reader:
            end = reader.journal_end()
        return Draft(report, language, facts, self._writer.document(report, facts, language, journal_end=end))

    def pages(self, draft: Draft, *, ppi: float = 96.0) -> list[bytes]:
        """Return the report's pages as PNG, to be seen before it is written."""
        return self._writer.pages(draft.document, ppi)

    def pdf(self, draft: Draft) -> bytes:
        """Return the report as PDF; the same facts give the same bytes."""
        return self._writer.pdf(draft.document)

    def write(self, draft: Draft, to: Path) -> Changes:
        """Write the report to a file, replacing what is there, and keep its document, so that it can be checked.

        Raises `EnvironmentFault` where the place cannot be written; then nothing is kept.
        """
        replace_private(to, self.pdf(draft))
        changes = self._keep(draft=draft)
        self._remember(figures(draft.facts))
        return changes

    def kept(self) -> tuple[KeptReport, ...]:
        """Return the reports that were written from this store, the newest first."""
        with self._store.read() as reader:
            return tuple(KeptReport.read(a) for a in reversed(reader.find(Attachment, purpose=PURPOSE)))

    def check(self, path: Path) -> Check:
        """Say whether a file is a report that was written from this store, and whether it was changed since.

        Raises `Refused` (`too_large`, or the viewer's code for a file that is no readable PDF), `EnvironmentFault`.
        """
        pdf = read_whole(path, limit=_LARGEST_BYTES)
        claimed = self._writer.claimed(pdf)
        if claimed is None:
            return Check(Answer.NO_REPORT)
        with self._store.read() as reader:
            found = reader.find(Attachment, purpose=[PURPOSE, CASE_FILE, HELD], sha256=claimed)
            if not found:
                return Check(Answer.UNKNOWN)
            document = reader.blob(claimed).decode("ascii")
        return Check(Answer(self._writer.compare(pdf, document)), KeptReport.read(found[-1]))

    @use_case("report.keep", noted=True)
    def _keep(self, uow: UnitOfWork, /, *, draft: Draft) -> None:
        """Keep what a written report was made from; the same document is kept once."""
        data = draft.document.encode("ascii")
        sha256 = uow.keep_blob(data)
        if uow.find(Attachment, purpose=PURPOSE, sha256=sha256):
            return
        start, end = draft.facts.period_start.isoformat(), draft.facts.period_end.isoformat()
        uow.add(
            Attachment.made(
                name=f"{draft.report} {start} {end} {draft.language.value}",
                media_type="application/json",
                sha256=sha256,
                size=len(data),
                purpose=PURPOSE,
                taken_in_at=uow.now,
                tags=(draft.report, draft.language.value, start, end),
            )
        )

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
