"""A step in a window of its own. It closes only once what was typed is kept, or thrown away on purpose.

The act runs while the window is still open: a refusal is said in it, and nothing typed is lost.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from actdesk.domain.base import ActDeskError, Changes, Invalid, Kind
from actdesk.domain.drafts import Place
from actdesk.services.case_view import CaseView
from actdesk.services.ports import Witness
from actdesk.ui import wording
from actdesk.ui.asking import may_discard
from actdesk.ui.context import ScreenContext
from actdesk.ui.draft_parts import Body, Part
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated
from actdesk.ui.jobs import Job
from actdesk.ui.screens.cases.guidance import GuidanceDialog
from actdesk.ui.second_signature import SecondSignature, statement_of
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, Form, MessageBar, PlainLabel, Scrolled, TextInput, lay_out_footed


class FormDialog(Translated, QDialog):
    """A heading, what the step means, a scrolled form, the safe button (the default) and the one that acts.

    Subclasses add fields in `build()`, name everything in `retranslate()`, and keep it in `submit()`.
    """

    kept = Signal(object)  # Changes: it was done
    dangerous = False  # whether the act is hard to undo
    drafted = ""  # the name under which what is typed is kept as a draft: "cases.note"

    def __init__(self, context: ScreenContext, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.context = context
        self._busy = False
        self.form = Form(parent=self)
        self.heading = PlainLabel(role="heading", wrap=True, parent=self)
        self.intro = PlainLabel(role="muted", wrap=True, parent=self)
        self.warning = MessageBar(tone="warn", parent=self)
        self.warning.hide()
        self.safe = Button(parent=self)
        self.act = Button(kind="danger" if self.dangerous else "primary", parent=self)
        self.build()
        self._lay_out()
        self.safe.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_act)
        self.retranslate()
        self.form.mark_saved()
        self.form.edited.connect(self._fit)

    # --- what a step says of itself ------------------------------------------------------------------------

    def build(self) -> None:
        """Add the fields to `self.form`."""

    def retranslate(self) -> None:
        self.safe.setText(self.tr("Cancel"))

    def submit(self, values: dict[str, Any]) -> None:
        """Keep what was typed: call `run`. The form is checked already."""
        raise NotImplementedError

    def draft_place(self) -> Place:
        """Where drafts of this window belong."""
        return Place(self.drafted)

    def parts_beside(self) -> dict[str, Part]:
        """What is typed or dropped beside the form."""
        return {}

    def prepare(self, body: Body) -> None:
        """Make the fields that a draft needs."""

    def set_words(self, heading: str, intro: str, act: str) -> None:
        """All words but those of the fields; `act` is the verb on the button."""
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self.intro.setText(intro)
        self.intro.setVisible(bool(intro))
        self.act.setText(act)

    def warn(self, text: str) -> None:
        """Say beneath the intro what has to be known before; '' takes it away."""
        self.warning.set_text(text)
        self.warning.setVisible(bool(text))

    def add(self, key: str, editor: QWidget, *, optional: bool = False, beside: str = "", clause: str = "") -> QWidget:
        """Add a field; `clause` names what the policy says of it."""
        asked = self.guide if clause else None
        return self.form.add(key, editor, optional=optional, beside=beside, clause=clause, on_clause=asked)

    def guide(self, clause_id: str) -> None:
        """Show what the policy says, without leaving what was typed."""
        GuidanceDialog(self.context.desk.reference, clause_id, self).open()

    # --- how it is asked and kept --------------------------------------------------------------------------

    def ask(self) -> None:
        """Open over the window, as large as the form asks for and the screen allows."""
        self.form.keep_draft(
            self.context.drafts,
            self.draft_place(),
            title=self.windowTitle,
            also=self.parts_beside(),
            prepare=self.prepare,
        )
        self.resize(min(theme().pixels(600), self.screen().availableGeometry().width() - 40), 0)
        self._fit()
        self.open()
        self.form.focus_first()

    def _fit(self) -> None:
        """Grow until all fields are seen, but not beyond the window below; never shrink while somebody types."""
        body = self._page.body
        body.activate()
        width = self.width() - 2 * Space.SMALL
        wanted = body.heightForWidth(width) if body.hasHeightForWidth() else body.sizeHint().height()
        wanted = max(wanted, body.minimumSize().height()) + self._foot.sizeHint().height() + Space.CARD
        owner = self.parentWidget()
        window = owner.window().height() if owner is not None else wanted
        room = min(self.screen().availableGeometry().height() - 80, window)
        self.resize(self.width(), min(max(wanted, self.height()), room))

    def run(self, act: Callable[..., Changes], **options: Any) -> None:
        """Do the work; the window closes when it is done, and says what is wrong when it is not."""
        self._set_busy(True)
        work = self.form.settling(partial(act, **options))  # a measure has an owner, and so has a job
        title = self.windowTitle()
        job = self.context.jobs.run(work, owner=self, done=self._on_done, failed=self._on_failed, title=title)
        job.finished.connect(self._on_job_over)

    def is_dirty(self) -> bool:
        return self.form.is_dirty()

    def check(self) -> bool:
        """Check what was typed, and show what is wrong."""
        return self.form.check()

    def reject(self) -> None:
        """Close; what was typed goes only if the officer says so."""
        if self._busy:
            return
        if self.is_dirty() and not may_discard(self):
            return
        self.form.end_draft()
        super().reject()

    def _lay_out(self) -> None:
        self._page = Scrolled(margin=Space.PAGE, parent=self)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self.heading, self.intro, self.warning, self.form):
            if part.parentWidget() is self:  # a form may have put the warning between its fields
                self._page.body.addWidget(part)
        self._page.body.addStretch(1)
        self._foot = lay_out_footed(self, self._page, (self.safe, self.act))
        self.safe.setDefault(True)

    def _on_act(self) -> None:
        if not self._busy and self.check():
            self.submit(self.form.values())

    def _on_done(self, changes: Changes) -> None:
        self._set_busy(False)
        self.form.end_draft()
        self.kept.emit(changes)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Invalid):
            wrong = self.tr("This does not fit here. Check it.")
            self.form.show_errors(dict.fromkeys(error.fields, wrong))
        elif isinstance(error, ActDeskError):
            self.form.show_errors({}, general=explain(error).text())
        else:
            self.context.notifier.explain(error)

    def _on_job_over(self, job: Job) -> None:
        """Work that was cancelled tells nobody else: the window is free again."""
        if job.cancelled:
            self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for part in (self.form, self.act, self.safe):
            part.setEnabled(not busy)


class StepDialog(FormDialog):
    """A window about one case. `skipping` asks for a written reason and a second signature too (rule 5)."""

    def __init__(self, context: ScreenContext, view: CaseView, *, skipping: bool = False, parent: QWidget) -> None:
        self.view, self.skipping = view, skipping
        super().__init__(context, parent=parent)

    def draft_place(self) -> Place:
        return Place(self.drafted, Kind.CASE, self.view.case.id, "skipping" if self.skipping else "")

    def retranslate(self) -> None:
        super().retranslate()
        if self.skipping:
            reason = self.tr("What cannot wait, in a sentence or two. It is kept in the story, with both names.")
            self.form.label("skip_reason", self.tr("Why is a step skipped?"), reason)

    def build_skip(self) -> None:
        """Ask for the reason where a step is skipped; to be called at the end of `build()`."""
        if self.skipping:
            self.add("skip_reason", TextInput(lines=3), clause="ladder.dialogue")

    def run_signed(self, act: Callable[..., Changes], **options: Any) -> None:
        """Do the work as `run` does; where a step is skipped, a second officer reads what was typed and signs first."""
        if not self.skipping:
            self.run(act, **options)
            return
        self.run_with_colleague(act, skip_reason=self.form.values()["skip_reason"], **options)

    def run_with_colleague(self, act: Callable[..., Changes], **options: Any) -> None:
        """Do the work once a second officer has read what was typed and signed."""
        self._to_sign = partial(act, **options)
        case = self.view.case
        about = [(self.tr("Case"), f"{case.reference}: {case.summary}" if case.summary else case.reference)]
        statement = statement_of(self.windowTitle(), self.form, about=about)
        dialog = SecondSignature(self.context, statement, self.view.second_officers, parent=self)
        dialog.signed.connect(self._on_signed)
        dialog.ask()

    def _on_signed(self, witness: Witness) -> None:
        self.run(self._to_sign, second=witness)


def step_word(view: CaseView, step: str) -> str:
    """The heading of a step's window: what is done, in which case."""
    return f"{wording.word('next_step', step)} ({view.case.reference})"
