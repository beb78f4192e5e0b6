"""Erasing a person for good: where their name stands is shown first, and a colleague signs."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes, Kind, Refused
from actdesk.domain.drafts import Place
from actdesk.domain.people import Person
from actdesk.domain.redaction import Mentions
from actdesk.services.erasing import Erasing, Erasure
from actdesk.services.ports import Witness
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.i18n import say
from actdesk.ui.jobs import Job, Progress
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.second_signature import SecondSignature, statement_of
from actdesk.ui.widgets import Button, TextInput


def look(erasing: Erasing, person_id: UUID, others: tuple[str, ...], *, progress: Progress) -> Erasure:
    """Look where the name stands. Runs on a worker."""
    return erasing.look(person_id, others=others, step=progress.step)


class EraseDialog(ActDialog):
    """Other spellings of the name, where all of them stand, and what erasing does."""

    def __init__(self, context: ScreenContext, person: Person, *, undo: Any, parent: QWidget | None = None) -> None:
        super().__init__(context, context.desk.erasing.erase, undo=undo, dangerous=True, parent=parent)
        self._person = person
        self._found: Erasure | None = None
        self.form.add("others", TextInput(lines=2), optional=True)
        self._look_again = Button(kind="link", icon="search", parent=self)
        self.form.add_widget(self._look_again)
        self._look_again.clicked.connect(self._look)
        self.form.edited.connect(self._on_edited)
        self.act.setEnabled(False)
        self.retranslate()
        self._look()

    def retranslate(self) -> None:
        text = self.tr(
            "Nothing that names {person} stays: not in records, history, drafts or the search, and files in which the "
            "name can be read go as a whole. The accounts’ history keeps its days. It can’t be undone. Backups made "
            "before still hold the name, and so does what was printed or exported."
        )
        title = self.tr("Erase {person}").format(person=self._person.name)
        self.set_words(title, text.format(person=self._person.name), self.tr("Erase for good"))
        lines = self.tr("A nickname, a maiden name, the name alone: one on each line.")
        self.form.label("others", self.tr("Other spellings"), lines)
        self._look_again.setText(self.tr("Look where it stands"))
        if self._found is not None:
            self._show(self._found)

    def draft_place(self) -> Place:
        return Place("people.erase", Kind.PERSON, self._person.id)

    def arguments(self) -> dict[str, Any]:
        return {"person_id": self._person.id, "others": self._others()}

    def done_words(self) -> str:
        return self.tr("Erased.")

    def _others(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.form.values()["others"].splitlines() if line.strip())

    # --- where it stands -----------------------------------------------------------------------------------

    def _look(self) -> None:
        job = self.context.jobs.run(
            look,
            self.context.desk.erasing,
            self._person.id,
            self._others(),
            owner=self,
            done=self._show,
            failed=self._on_failed,
            title=self.tr("Looking where the name stands"),
        )
        job.finished.connect(self._on_looked)

    def _on_looked(self, job: Job) -> None:
        """A look that was cancelled says nothing else: until there is another, nothing can be erased."""
        if job.cancelled:
            self._say(self.tr("You stopped it. Look again before you erase."), "warn")

    def _show(self, found: Erasure) -> None:
        self._found = found
        if found.block is not None:
            self._say(explain(Refused(found.block)).text(), "bad")
        elif not found.second_officers:
            self._say(self.tr("This takes a second officer, and there is none in this store yet."), "bad")
        else:
            self._say(_standing(found.mentions), "warn")
        self.act.setEnabled(found.block is None and bool(found.second_officers))

    def _say(self, text: str, tone: Any) -> None:
        self.notice.set_text(text)
        self.notice.set_tone(tone)
        self.notice.show()
        if self.isVisible():
            self.grow()

    def _on_edited(self) -> None:
        """What was found is of other spellings: look again before it is signed."""
        self.act.setEnabled(False)

    # --- signed by two -------------------------------------------------------------------------------------

    def _on_act(self) -> None:
        if not self.act.isEnabled() or self._found is None:
            return
        about = [
            (say("People", "Person"), self._person.name),
            (say("People", "Found"), _standing(self._found.mentions)),
        ]
        statement = statement_of(self.windowTitle(), self.form, about=about)
        dialog = SecondSignature(self.context, statement, self._found.second_officers, parent=self)
        dialog.signed.connect(self._on_signed)
        dialog.ask()

    def _on_signed(self, witness: Witness) -> None:
        self._set_busy(True)
        work = self.form.settling(partial(self.context.desk.erasing.erase, second=witness, **self.arguments()))
        self.context.jobs.run(work, owner=self, done=self._on_erased, failed=self._on_failed, title=self.windowTitle())

    def _on_erased(self, changes: Changes) -> None:
        self._set_busy(False)
        self.form.mark_saved()
        self.form.end_draft()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.done_words())
        self.accept()


def _standing(found: Mentions) -> str:
    """Say where the name stands, by kind."""
    lines = [
        say("People", "{kind}: {n}").format(kind=wording.word("kinds", kind.value), n=count)
        for kind, count in found.by_kind().items()
    ]
    lines.append(say("People", "%n entry(ies) of the history", found.entries))
    if found.drafts:
        lines.append(say("People", "%n draft(s)", found.drafts))
    for file in found.files:
        lines.append(say("People", "File that goes as a whole: {name}").format(name=file.name))
    return "\n".join(lines)
