"""The record of one picture: may it be published and why, the questions of rule 6, consents, uses, history."""

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Invalid, Kind
from actdesk.domain.pictures import Answer, standing
from actdesk.services.desk import Desk
from actdesk.services.history import Line
from actdesk.services.pictures import PictureView
from actdesk.services.report_kinds import CLEARANCE
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.pictures import history, words
from actdesk.ui.screens.pictures.consents import ConsentsSection
from actdesk.ui.screens.pictures.copies import FOLDER
from actdesk.ui.screens.pictures.questions import QuestionsForm
from actdesk.ui.screens.pictures.seeing import PREVIEW_PX, PictureBox
from actdesk.ui.screens.pictures.uses import UsesSection
from actdesk.ui.settings_store import text_of
from actdesk.ui.theme import Space
from actdesk.ui.widgets import (
    Button,
    ClauseLink,
    ConfirmDialog,
    FlowLayout,
    MessageBar,
    PlainLabel,
    RecordPane,
    clear_layout,
)


class ClearanceBar(Translated, QWidget):
    """The answer of rule 6 with its reasons, and beneath it the clauses of the policy that they rest on."""

    def __init__(self, context: ScreenContext, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._view: PictureView | None = None
        self._bar = MessageBar(parent=self)
        self._reasons = PlainLabel(wrap=True, parent=self._bar)
        self._links_place = QWidget(self)
        self._links = FlowLayout(self._links_place)
        self._bar.add_part(self._reasons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._bar)
        column.addWidget(self._links_place)

    def retranslate(self) -> None:
        if self._view is not None:
            self.show_view(self._view)

    def text(self) -> str:
        """The answer without its reasons."""
        return self._bar.text()

    def show_view(self, view: PictureView) -> None:
        self._view = view
        sentences = words.reasons_of(view)
        sentence, tone = words.may_be_published(view)
        self._bar.set_tone(tone)
        self._bar.set_text(sentence)
        self._bar.setAccessibleDescription(" ".join(sentences))
        self._reasons.setText("\n".join(f"• {sentence}" for sentence in sentences))
        self._reasons.setVisible(bool(sentences))
        clear_layout(self._links)
        for clause in words.clauses_of(view):
            link = ClauseLink(clause, parent=self._links_place)
            link.asked.connect(self._context.open_clause)
            self._links.addWidget(link)
        self._links_place.setVisible(bool(sentences))


class Facts(Translated, QWidget):
    """The clean copy, if it still lies where it was written, and what the original gave away."""

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: PictureView | None = None
        self.box = PictureBox(high=200, parent=self)
        self._became = PlainLabel(wrap=True, parent=self)
        self._gave_away = PlainLabel(wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for part in (self.box, self._gave_away, self._became):
            column.addWidget(part)
        self.box.hide()

    def retranslate(self) -> None:
        if self._view is not None:
            self.show_view(self._view)

    def show_view(self, view: PictureView) -> None:
        self._view = view
        self._became.setText(words.became(view.picture))
        self._gave_away.setText(words.gave_away(view.picture))

    def show_copy(self, png: bytes | None) -> None:
        name = self._view.picture.name if self._view is not None else ""
        shown = png is not None and self.box.show_png(png, self.tr("The clean copy of {name}").format(name=name))
        self.box.setVisible(shown)


class RecordView(QObject):
    """Fills a `RecordPane`; reads and writes on workers."""

    changed = Signal(object)  # Changes
    removed = Signal(object)  # UUID

    def __init__(self, context: ScreenContext, pane: RecordPane) -> None:
        super().__init__(pane)
        self._context, self._pane = context, pane
        self._view: PictureView | None = None
        self._lines: tuple[Line, ...] = ()
        self._wanted: UUID | None = None
        self.clearance = ClearanceBar(context, parent=pane)
        self.facts = Facts(parent=pane)
        self.questions = QuestionsForm(context, parent=pane)
        self.consents = ConsentsSection(context, parent=pane)
        self.uses = UsesSection(context, parent=pane)
        self.save = Button(kind="primary", icon="save", parent=pane)
        self._remove = Button(kind="quiet", icon="delete", parent=pane)
        for part in (self.clearance, self.facts, self.questions, self.consents, self.uses):
            pane.add_section(part)
        pane.set_actions([self.save, self._remove])
        self.save.setEnabled(False)
        self.save.clicked.connect(self.keep)
        self._remove.clicked.connect(self._on_remove)
        pane.offer_print()
        pane.print_asked.connect(self._on_print)
        self.questions.form.dirty.connect(self.save.setEnabled)
        self.consents.changed.connect(self._on_part_changed)
        self.uses.changed.connect(self._on_part_changed)
        self.retranslate()

    def _on_print(self) -> None:
        if self._wanted is not None:
            self._context.print_record(CLEARANCE, self._wanted)

    def retranslate(self) -> None:
        """Called by the screen: a `QObject` gets no event when the language changes."""
        self.save.setText(self.tr("Save"))
        self._remove.setText(self.tr("Take off the desk…"))
        if self._view is not None:
            self._show_head(self._view)
            self._pane.history.timeline.show_entries(history.entries_of(self._lines))

    # --- reading -------------------------------------------------------------------------------------------

    @property
    def picture_id(self) -> UUID | None:
        return self._wanted

    def is_dirty(self) -> bool:
        return self.questions.form.is_dirty()

    def show_picture(self, picture_id: UUID | None) -> None:
        """Read this picture and show it; None shows none."""
        self._wanted = picture_id
        if picture_id is None:
            self._view = None
            return
        self.facts.show_copy(None)
        self._read(picture_id)
        folder = text_of(self._context.preferences, FOLDER)
        if folder:
            self._context.jobs.run(
                _look, self._context.desk, picture_id, Path(folder), owner=self, done=self._on_looked, failed=_ignore
            )

    def refresh(self, changes: Changes) -> None:
        """Read it again if it, a consent or a use was changed."""
        touched = any(changes.of(kind) for kind in (Kind.CONSENT, Kind.COVERAGE, Kind.PICTURE_USE))
        if self._wanted is not None and (touched or self._wanted in changes.of(Kind.PICTURE)):
            self._read(self._wanted)

    def _read(self, picture_id: UUID) -> None:
        self._context.jobs.run(
            _read, self._context.desk, picture_id, owner=self, done=self._on_read, failed=self._on_gone
        )

    def _on_read(self, answer: tuple[PictureView, tuple[Line, ...]]) -> None:
        view, lines = answer
        if view.picture.id != self._wanted:
            return
        same = self._view is not None and self._view.picture.id == view.picture.id
        self._view, self._lines = view, lines
        self._show_head(view)
        self.clearance.show_view(view)
        self.facts.show_view(view)
        if not (same and self.is_dirty()):  # what is being typed is never taken away
            self.questions.show_picture(view.picture)
        self.consents.show_view(view)
        self.uses.show_view(view)
        self._pane.history.timeline.show_entries(history.entries_of(lines))

    def _on_gone(self, error: Exception) -> None:
        gone, self._wanted, self._view = self._wanted, None, None
        self.questions.form.mark_saved()
        self._context.notifier.explain(error)
        self.removed.emit(gone)

    def _on_looked(self, answer: tuple[UUID, bytes | None]) -> None:
        picture_id, png = answer
        if picture_id == self._wanted:
            self.facts.show_copy(png)

    def _show_head(self, view: PictureView) -> None:
        picture = view.picture
        status = picture.status.value if picture.status else "not_cleaned"
        stands = standing(view.clearance, view.amber)
        chips = [
            (wording.word("clearance", stands), wording.tone("clearance", stands)),
            (wording.word("clean_status", status), wording.tone("clean_status", status)),
        ]
        if picture.minors is Answer.YES:
            chips.append((self.tr("Somebody under 18"), "warn"))
        facts = words.file_facts(picture.format, picture.width, picture.height)
        self._pane.set_head(picture.name, facts, chips)

    def discard(self) -> None:
        """Throw away what was typed and not saved."""
        if self._view is not None:
            self.questions.show_picture(self._view.picture)
        self.questions.form.mark_saved()

    # --- writing -------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Save the answers."""
        if self._wanted is None or not self.questions.form.check():
            return
        self.save.setEnabled(False)
        self._context.jobs.run(
            self.questions.form.settling(self._context.desk.pictures.describe),
            owner=self,
            done=self._on_kept,
            failed=self._on_refused,
            title=self.tr("Saving the picture’s record"),
            picture_id=self._wanted,
            **self.questions.values(),
        )

    def _on_kept(self, changes: Changes) -> None:
        self.questions.form.mark_saved()
        self.changed.emit(changes)
        self._context.notifier.tell(self.tr("Saved."), undo=self._undo)

    def _on_refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if isinstance(error, Invalid):
            sentence = self.tr("This does not fit here. Check it.")
            self.questions.form.show_errors(dict.fromkeys(error.fields, sentence))
        else:
            self._context.notifier.explain(error)

    def _on_part_changed(self, changes: Changes, said: str) -> None:
        self.changed.emit(changes)
        self._context.notifier.tell(said or self.tr("Saved."), undo=self._undo)

    def _on_remove(self) -> None:
        if self._view is None or not ConfirmDialog.ask(
            self._pane,
            self.tr("Take {name} off the desk?").format(name=self._view.picture.name),
            detail=self.tr(
                "Its answers and its links with consents go with it. No file is deleted. Undo brings it back."
            ),
            act=self.tr("Take it off the desk"),
            keep=self.tr("Keep it"),
            dangerous=True,
        ):
            return
        self._context.jobs.run(
            self._context.desk.pictures.remove,
            owner=self,
            done=self._on_removed,
            failed=self._context.notifier.explain,
            picture_id=self._view.picture.id,
        )

    def _on_removed(self, changes: Changes) -> None:
        gone, self._wanted, self._view = self._wanted, None, None
        self.questions.form.mark_saved()
        self.removed.emit(gone)
        self.changed.emit(changes)
        self._context.notifier.tell(self.tr("The picture is off the desk."), undo=self._undo)

    def _undo(self) -> None:
        self._context.jobs.run(
            self._context.desk.history.undo,
            owner=self,
            done=self._context.changes.tell,
            failed=self._context.notifier.explain,
        )


def _read(desk: Desk, picture_id: UUID) -> tuple[PictureView, tuple[Line, ...]]:
    """Runs on a worker."""
    view = desk.pictures.picture(picture_id)
    return view, history.lines_of(desk.history, view)


def _look(desk: Desk, picture_id: UUID, folder: Path) -> tuple[UUID, bytes | None]:
    """Runs on a worker."""
    return picture_id, desk.pictures.look(picture_id, folder, PREVIEW_PX)


def _ignore(_error: Any) -> None:
    """A copy that cannot be shown is no error: it was moved, and the record says all that is known."""
