"""Printing what is held on a person, for them: its pages are read before they are written."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.languages import Language
from actdesk.domain.people import Person
from actdesk.services.held import HeldCopies, HeldDraft
from actdesk.ui import i18n, wording
from actdesk.ui.asking import ask_pdf_place
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import say
from actdesk.ui.jobs import Progress
from actdesk.ui.pages_dialog import PPI, PagesDialog
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.widgets import ChoiceField, TextInput

Drawn = tuple[HeldDraft, list[bytes]]


def draw(
    copies: HeldCopies,
    person: Person,
    language: Language,
    others: tuple[str, ...],
    made_by: str,
    *,
    progress: Progress,
) -> Drawn:
    """Put the copy together and draw its pages. Runs on a worker."""
    draft = copies.draft(person.id, language, others=others, made_by=made_by, step=progress.step)
    return draft, copies.pages(draft, ppi=PPI, step=progress.step)


def write(copies: HeldCopies, draft: HeldDraft, to: Path, *, progress: Progress) -> Changes:
    """Write what was read. Runs on a worker."""
    return copies.write(draft, to, step=progress.step)


def place_for(parent: QWidget, name: str) -> Path | None:
    """Ask where the copy shall be written; None if the officer thinks better of it."""
    return ask_pdf_place(parent, say("People", "Save the copy"), name)


class HeldDialog(ActDialog):
    """In which language, under which spellings; then its pages."""

    def __init__(self, context: ScreenContext, person: Person, *, undo: Any, parent: QWidget | None = None) -> None:
        super().__init__(context, context.desk.held.write, undo=undo, parent=parent)
        self._person = person
        self._drawn: HeldDraft | None = None
        self.pages: PagesDialog | None = None
        language = ChoiceField(optional=False)
        language.set_options([(code.value, wording.word("language_own_name", code.value)) for code in Language])
        self.form.add("language", language)
        self.form.add("others", TextInput(lines=2), optional=True)
        self.form.set_values({"language": i18n.current().value})
        self.retranslate()

    def retranslate(self) -> None:
        title = self.tr("What is held on {person}").format(person=self._person.name)
        text = self.tr(
            "Their record, what they administer, and every text that names them, with the names of others covered. "
            "Cases that you may not read are counted, not shown."
        )
        self.set_words(title, text, self.tr("Show the pages…"))
        self.form.label("language", self.tr("Language of the copy"))
        lines = self.tr("A nickname, a maiden name, the name alone: one on each line.")
        self.form.label("others", self.tr("Other spellings"), lines)

    def draft_place(self) -> Place:
        return Place("people.held", Kind.PERSON, self._person.id)

    def _on_act(self) -> None:
        if not self.act.isEnabled() or not self.check():
            return
        self._set_busy(True)
        values = self.form.values()
        others = tuple(line.strip() for line in values["others"].splitlines() if line.strip())
        job = self.context.jobs.run(
            draw,
            self.context.desk.held,
            self._person,
            Language(values["language"]),
            others,
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
        draft, dialog = self._drawn, self.pages
        if draft is None or dialog is None:
            return
        to = place_for(dialog, self.tr("What is held.pdf"))
        if to is None:
            return
        dialog.accept()
        self._set_busy(True)
        job = self.context.jobs.run(
            self.form.settling(write),
            self.context.desk.held,
            draft,
            to,
            owner=self,
            done=self._on_written,
            failed=self._on_failed,
            title=self.windowTitle(),
        )
        job.finished.connect(self._on_job_over)

    def _on_written(self, changes: Changes) -> None:
        self._set_busy(False)
        self.form.mark_saved()
        self.form.end_draft()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.tr("Saved. Hand it to nobody but the person."))
        self.accept()
