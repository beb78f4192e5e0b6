"""Printing what a case gives: its file, in full or masked, and the recommendation; pages are read before they leave."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.domain.base import Changes
from actdesk.domain.languages import Language
from actdesk.services.case_files import CaseFileDraft, CaseFiles
from actdesk.ui import i18n, wording
from actdesk.ui.jobs import Progress
from actdesk.ui.pages_dialog import PPI, PagesDialog
from actdesk.ui.screens.cases import asking
from actdesk.ui.screens.cases.dialogs import StepDialog
from actdesk.ui.widgets import ChoiceField

MASKED, FULL = "masked", "full"
Drawn = tuple[CaseFileDraft, list[bytes]]


def draw_file(
    files: CaseFiles, case_id: UUID, language: Language, masked: bool, made_by: str, *, progress: Progress
) -> Drawn:
    """Put the case file together and draw its pages. Runs on a worker."""
    draft = files.draft(case_id, language, masked=masked, made_by=made_by, step=progress.step)
    return draft, files.pages(draft, ppi=PPI, step=progress.step)


def draw_recommendation(
    files: CaseFiles, case_id: UUID, language: Language, made_by: str, *, progress: Progress
) -> Drawn:
    """Put the recommendation together and draw its pages. Runs on a worker."""
    draft = files.recommendation(case_id, language, made_by=made_by, step=progress.step)
    return draft, files.pages(draft, ppi=PPI, step=progress.step)


def write(*, files: CaseFiles, draft: CaseFileDraft, to: Path, progress: Progress) -> Changes:
    """Write what was read. Runs on a worker."""
    return files.write(draft, to, step=progress.step)


class PaperDialog(StepDialog):
    """Says in which language, shows the pages, and saves them where the officer chooses."""

    def __init__(self, *args: Any, **options: Any) -> None:
        self._drawn: CaseFileDraft | None = None
        self.pages: PagesDialog | None = None
        super().__init__(*args, **options)

    def build(self) -> None:
        language = ChoiceField(optional=False)
        language.set_options([(code.value, wording.word("language_own_name", code.value)) for code in Language])
        self.add("language", language)
        self.form.set_values({"language": i18n.current().value})

    def retranslate(self) -> None:
        super().retranslate()
        self.form.label("language", self.tr("Language of the document"))

    def file_name(self) -> str:
        """What the file is called unless the officer says otherwise."""
        raise NotImplementedError

    def draw(self, work: Callable[..., Drawn], *args: Any) -> None:
        """Draw the pages on a worker, then show them."""
        self._set_busy(True)
        job = self.context.jobs.run(
            work,
            self.context.desk.case_files,
            self.view.case.id,
            *args,
            self.context.desk.officer.name,
            owner=self,
            done=self._on_drawn,
            failed=self._on_failed,
            title=self.windowTitle(),
        )
        job.finished.connect(self._on_job_over)

    def _on_drawn(self, drawn: Drawn) -> None:
        self._set_busy(False)
        self._drawn, pages = drawn
        self.pages = PagesDialog(self.windowTitle(), pages, parent=self)
        self.pages.save_asked.connect(self._on_save)
        self.pages.ask()

    def _on_save(self) -> None:
        if self._drawn is None or self.pages is None:
            return
        to = asking.file_place(self.pages, self.file_name())
        if to is not None:
            self.pages.accept()
            self.run(write, files=self.context.desk.case_files, draft=self._drawn, to=to)


class PrintDialog(PaperDialog):
    """The case file: what it shows of names."""

    drafted = "cases.print"

    def build(self) -> None:
        self.add("names", ChoiceField(optional=False))
        super().build()

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Case file {reference}").format(reference=self.view.case.reference)
        intro = self.tr(
            "Everything that is on record, with the custody of the evidence. Each piece is checked against its SHA-256 "
            "first. The story says that the file was printed."
        )
        self.set_words(heading, intro, self.tr("Show the pages…"))
        names = self.form.editor("names")
        assert isinstance(names, ChoiceField)
        names.set_options(
            [(MASKED, self.tr("Names masked (confidential)")), (FULL, self.tr("In full (strictly confidential)"))]
        )
        known = self.tr("Names that the store knows are covered; somebody may still be recognised by what is said.")
        self.form.label("names", self.tr("Names"), known)

    def submit(self, values: dict[str, Any]) -> None:
        self.draw(draw_file, Language(values["language"]), values["names"] == MASKED)

    def file_name(self) -> str:
        masked = self.form.values()["names"] == MASKED
        part = self.tr("masked") if masked else self.tr("in full")
        return f"{self.view.case.reference} {part}.pdf"


class PrintRecommendationDialog(PaperDialog):
    """The document by which the recommendation goes to the competent body."""

    drafted = "cases.print_recommendation"

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Recommendation in {reference}").format(reference=self.view.case.reference)
        intro = self.tr(
            "What is asked of the competent body and why, what was tried before, who was heard, and what follows. It "
            "names the people concerned; who reported is not in it."
        )
        self.set_words(heading, intro, self.tr("Show the pages…"))

    def submit(self, values: dict[str, Any]) -> None:
        self.draw(draw_recommendation, Language(values["language"]))

    def file_name(self) -> str:
        return self.tr("{reference} recommendation.pdf").format(reference=self.view.case.reference)
