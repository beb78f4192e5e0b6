"""Printing the case file: in full or masked, in which language; it is written as PDF where the officer says."""

from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.domain.base import Changes
from actdesk.domain.languages import Language
from actdesk.services.case_files import CaseFiles
from actdesk.ui import i18n, wording
from actdesk.ui.screens.cases import asking
from actdesk.ui.screens.cases.dialogs import StepDialog
from actdesk.ui.widgets import ChoiceField

MASKED, FULL = "masked", "full"


def write(*, files: CaseFiles, case_id: UUID, language: Language, masked: bool, made_by: str, to: Path) -> Changes:
    """Put the case file together and write it. Runs on a worker."""
    return files.write(files.draft(case_id, language, masked=masked, made_by=made_by), to)


class PrintDialog(StepDialog):
    """What the printed file shows."""

    drafted = "cases.print"

    def build(self) -> None:
        self.add("names", ChoiceField(optional=False))
        language = ChoiceField(optional=False)
        language.set_options([(code.value, wording.word("language_own_name", code.value)) for code in Language])
        self.add("language", language)
        self.form.set_values({"language": i18n.current().value})

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Case file {reference}").format(reference=self.view.case.reference)
        intro = self.tr(
            "Everything that is on record, with the custody of the evidence. Each piece is checked against its SHA-256 "
            "first. The story says that the file was printed."
        )
        self.set_words(heading, intro, self.tr("Save as PDF…"))
        names = self.form.editor("names")
        assert isinstance(names, ChoiceField)
        names.set_options(
            [(MASKED, self.tr("Names masked (confidential)")), (FULL, self.tr("In full (strictly confidential)"))]
        )
        known = self.tr("Names that the store knows are covered; somebody may still be recognised by what is said.")
        self.form.label("names", self.tr("Names"), known)
        self.form.label("language", self.tr("Language of the file"))

    def submit(self, values: dict[str, Any]) -> None:
        masked = values["names"] == MASKED
        part = self.tr("masked") if masked else self.tr("in full")
        to = asking.file_place(self, f"{self.view.case.reference} {part}.pdf")
        if to is None:
            return
        self.run(
            write,
            files=self.context.desk.case_files,
            case_id=self.view.case.id,
            language=Language(values["language"]),
            masked=masked,
            made_by=self.context.desk.officer.name,
            to=to,
        )
