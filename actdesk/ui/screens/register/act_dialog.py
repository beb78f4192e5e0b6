"""A question with fields. It stays open until the act is done, and what was typed stays in it when it is refused."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import ActDeskError, Changes, EnvironmentFault, Invalid
from actdesk.domain.drafts import Place
from actdesk.domain.secret_texts import SecretKind
from actdesk.ui.asking import may_discard
from actdesk.ui.context import ScreenContext
from actdesk.ui.draft_parts import Part
from actdesk.ui.errors import explain
from actdesk.ui.i18n import say
from actdesk.ui.jobs import Job
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.question import Question
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Form, grow_to_content


class ActDialog(Question):
    """Fill `form` in a subclass, say what is done with `arguments()`, and open it with `open()`.

    The act runs on a worker; every screen hears of its changes, and the officer is told with a way back.
    """

    def __init__(
        self,
        context: ScreenContext,
        work: Callable[..., Changes],
        *,
        undo: Callable[[], None],
        dangerous: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(dangerous=dangerous, parent=parent)
        self.context = context
        self._work, self._undo = work, undo
        self.form = Form(parent=self)
        self.lay_out([self.form])
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_act)
        self.act.clicked.connect(self._on_act)

    # --- for subclasses ------------------------------------------------------------------------------------

    def add_part(self, part: QWidget) -> None:
        """Put something between the question and its fields."""
        self.page.body.insertWidget(self.page.body.indexOf(self.form), part)

    def draft_place(self) -> Place | None:
        """Where drafts of what is typed belong; None where a slip costs nothing."""
        return None

    def parts_beside(self) -> dict[str, Part]:
        """What is typed or dropped beside the form, and belongs to the same draft."""
        return {}

    def arguments(self) -> dict[str, Any]:
        """What the use case is called with."""
        return self.form.values()

    def check(self) -> bool:
        """Whether it can be asked for as it is; shows what is wrong."""
        return self.form.check()

    def done_words(self) -> str:
        """What the officer is told once it is done."""
        return self.tr("Done.")

    def field_of(self, code: str) -> str:
        """Beneath which field a refusal of this code stands; '' for none."""
        return {"reason_missing": "reason", "evidence_missing": "evidence"}.get(code, "")

    def refusal_words(self, error: ActDeskError) -> str:
        """A refusal in words; a subclass may say more about one."""
        return explain(error).text()

    # --- the act -------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show it over its screen, as high as its content and the screen allow, with the focus in the first field."""
        if (place := self.draft_place()) is not None:
            drafts = self.context.drafts
            self.form.keep_draft(drafts, place, title=self._draft_title, also=self.parts_beside())
        room = self.screen().availableGeometry()
        width = min(theme().pixels(560), room.width() - Space.WIDE)
        self.setMinimumWidth(min(theme().pixels(420), width))
        body = self.page.body
        content = max(body.totalHeightForWidth(width - 2), body.totalSizeHint().height())
        foot = self.act.sizeHint().height() + Space.CARD + Space.MEDIUM + Space.WIDE
        self.resize(width, min(content + foot, room.height() - 2 * Space.PAGE))
        super().open()
        self.grow()
        self.form.focus_first()

    def grow(self) -> None:
        """Become as high as what is said by now asks for, and no higher than the screen allows."""
        grow_to_content(self, self.page)

    def _on_act(self) -> None:
        if not self.act.isEnabled() or not self.check():
            return
        self._set_busy(True)
        job = self.context.jobs.run(
            self.form.settling(self._work),
            owner=self,
            done=self._on_done,
            failed=self._on_failed,
            title=self.windowTitle(),
            **self.arguments(),
        )
        job.finished.connect(self._on_job_over)

    def _on_done(self, changes: Changes) -> None:
        self._set_busy(False)
        self.form.mark_saved()
        self.form.end_draft()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.done_words(), undo=self._undo)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        show_failure(self.form, error, self.context, self.field_of, self.refusal_words)

    def _on_job_over(self, job: Job) -> None:
        """Work that was cancelled tells nobody else: the window is free again."""
        if job.cancelled:
            self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self.act.setEnabled(not busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def has_changes(self) -> bool:
        return self.form.is_dirty()

    def reject(self) -> None:
        if not self.has_changes() or may_discard(self):
            self.form.end_draft()
            super().reject()

    def _draft_title(self) -> str:
        return ". ".join(part for part in (self.windowTitle(), self._detail.text()) if part)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.has_changes() and not may_discard(self):
            event.ignore()
            return
        self.form.end_draft()
        super().closeEvent(event)


def secret_words(kind: SecretKind) -> str:
    """What stands beneath a field in which a secret seems to have been typed, and where the secret belongs."""
    said = {
        SecretKind.PASSWORD: say("Register", "This looks like a password."),
        SecretKind.RECOVERY_CODE: say("Register", "This looks like a recovery code."),
        SecretKind.KEY: say("Register", "This looks like a key or a token."),
    }[kind]
    return f"{said} {say('Register', 'It belongs in a password keeper or a safe. Write where, never the secret.')}"


def show_failure(
    form: Form,
    error: Exception,
    context: ScreenContext,
    field_of: Callable[[str], str],
    in_words: Callable[[ActDeskError], str],
    also: Mapping[str, str] | None = None,
) -> None:
    """Show a refusal in the form that asked; the machine's faults and our own go where they always go."""
    if isinstance(error, Invalid):
        form.show_errors({**words.field_sentences(error), **(also or {})})
    elif isinstance(error, ActDeskError) and error.code == "secret_typed":
        form.show_errors({str(error.facts["field"]): secret_words(SecretKind(str(error.facts["kind"])))})
    elif isinstance(error, ActDeskError) and not isinstance(error, EnvironmentFault):
        field = field_of(error.code)
        text = in_words(error)
        form.show_errors({field: text} if field else {}, general="" if field else text)
    else:
        context.notifier.explain(error)
