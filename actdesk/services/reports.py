"""Reports: the facts from the store, the pages from the report writer, the file through the one door."""

from datetime import date
from pathlib import Path

from actdesk.domain.languages import Language
from actdesk.domain.summary import Figures, LeadershipFacts, figures
from actdesk.files import replace_private
from actdesk.services.ports import Clock, Reference, ReportWriter, Store
from actdesk.services.preferences import StoredPreferences
from actdesk.services.summary import Period, leadership_facts

LEADERSHIP = "leadership"
LAST_FIGURES = "desk.reports.leadership.last"


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

    def quarter(self) -> Period:
        """Return the quarter that holds today, up to today."""
        today = self._clock.today()
        return Period(date(today.year, 3 * ((today.month - 1) // 3) + 1, 1), today)

    def facts(self, period: Period | None = None, *, made_by: str = "") -> LeadershipFacts:
        """Count everything for a period (this quarter). Raises `EnvironmentFault`."""
        kept = self._preferences.get(LAST_FIGURES)
        with self._store.read() as reader:
            return leadership_facts(
                reader,
                self._reference,
                now=self._clock.now(),
                today=self._clock.today(),
                period=period or self.quarter(),
                previous=Figures.model_validate(kept) if kept else None,
                made_by=made_by,
            )

    def pages(self, facts: LeadershipFacts, language: Language, *, ppi: float = 96.0) -> list[bytes]:
        """Return the summary's pages as PNG, to be seen before it is written."""
        return self._writer.pages(LEADERSHIP, facts, language, ppi)

    def pdf(self, facts: LeadershipFacts, language: Language) -> bytes:
        """Return the summary as PDF; the same facts give the same bytes."""
        return self._writer.pdf(LEADERSHIP, facts, language)

    def write(self, facts: LeadershipFacts, language: Language, to: Path) -> Path:
        """Write the summary to a file and keep its figures, so that the next one can say what changed.

        Raises `EnvironmentFault` where the place cannot be written.
        """
        replace_private(to, self.pdf(facts, language))
        self._preferences.set(LAST_FIGURES, figures(facts).model_dump(mode="json"))
        return to
