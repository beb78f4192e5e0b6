"""How an account is guarded: each control with its verdict, who mends it until when, and the question about one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.accounts import Account
from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.domain.labels import account_label
from actdesk.domain.requests import Verdict
from actdesk.domain.security import SUGGESTED, WANTING, ControlLine
from actdesk.services.security import SecurityView
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.theme import Space
from actdesk.ui.widgets import (
    Button,
    Card,
    Chip,
    ChoiceField,
    ClauseLink,
    DateField,
    FlowLayout,
    LineInput,
    PlainLabel,
    Rule,
    TextInput,
)


class ControlRow(QWidget):
    """One control: its verdict, what was seen, who mends it, and the way to say it anew."""

    assess_asked = Signal(object)  # ControlLine

    def __init__(self, line: ControlLine, *, editable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        name = wording.word("control", line.control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        chip = Chip(wording.word("verdict", line.verdict), wording.tone("verdict", line.verdict), parent=self)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(PlainLabel(name, wrap=True, parent=self), 1)
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if line.overdue:
            late = Chip(self.tr("Mend overdue"), "bad", parent=self)
            column.addWidget(late, 0, Qt.AlignmentFlag.AlignLeft)
        for text in self._told(line):
            column.addWidget(PlainLabel(text, role="small", wrap=True, parent=self))
        if editable:
            self.assess = Button(kind="quiet", parent=self)
            self.assess.setText(self.tr("Assess") if line.answer is None else self.tr("Assess anew"))
            self.assess.setAccessibleName(self.tr("Assess: {control}").format(control=name))
            self.assess.clicked.connect(self._on_assess)
            column.addWidget(self.assess, 0, Qt.AlignmentFlag.AlignLeft)

    def _told(self, line: ControlLine) -> list[str]:
        told = []
        answer = line.answer
        if answer is None or answer.verdict is Verdict.NOT_ASSESSED:
            told.append(wording.word("control_help", line.control))
        else:
            seen = self.tr("Looked at on {day}").format(day=i18n.day(answer.assessed_on))
            told.append(f"{seen} · {answer.why}" if answer.why else seen)
            if answer.owner:
                mend = self.tr("{owner} mends it until {day}.")
                told.append(mend.format(owner=answer.owner, day=i18n.day(answer.due)))
        if line.hint is not None:
            told.append(wording.word("security_hint", line.hint))
        return told

    def _on_assess(self) -> None:
        self.assess_asked.emit(self._line)


class SecurityCard(Translated, Card):
    """The card of the self-check (`principle.security`): red, amber or green, and always in a word."""

    assess_asked = Signal(object)  # ControlLine

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: SecurityView | None = None
        self._editable = False
        self.rows: list[QWidget] = []
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self._meaning = PlainLabel(wrap=True, parent=self)
        self._clause = ClauseLink("principle.security", parent=self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.MEDIUM)
        foot = FlowLayout(spacing=Space.SMALL)
        foot.addWidget(self._clause)
        self.body.addWidget(self._title)
        self.body.addWidget(self._meaning)
        self.body.addLayout(self._lines)
        self.body.addLayout(foot)
        self._clause.asked.connect(context.open_clause)
        self.retranslate()

    def retranslate(self) -> None:
        if self._view is not None:
            self._build(self._view)

    def show_view(self, view: SecurityView, *, editable: bool) -> None:
        """Show every control; `editable`: the account is one of ours, so that it can be assessed."""
        self._view, self._editable = view, editable
        self._build(view)

    def _build(self, view: SecurityView) -> None:
        word = wording.word("security", view.whole)
        self._title.setText(self.tr("Security: {standing}").format(standing=word))
        self._meaning.setText(wording.word("security_meaning", view.whole))
        self.set_tone(wording.tone("security", view.whole))
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for line in view.lines:
            row = ControlRow(line, editable=self._editable, parent=self)
            row.assess_asked.connect(self.assess_asked)
            for part in (Rule(self), row):
                self._lines.addWidget(part)
                self.rows.append(part)


class AssessDialog(ActDialog):
    """What was seen of one control today, and where something is wanting, who mends it until when."""

    def __init__(
        self,
        context: ScreenContext,
        account: Account,
        line: ControlLine,
        *,
        undo: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, context.desk.security.assess, undo=undo, parent=parent)
        self._account, self._line = account, line
        self._verdict = ChoiceField([v.value for v in Verdict], group="verdict", optional=False)
        self.form.add("verdict", self._verdict)
        self.form.add("why", TextInput(lines=3), optional=True)
        self.form.add("owner", LineInput(limit=200))
        self.form.add("due", DateField())
        answer = line.answer
        suggested = SUGGESTED[line.hint] if line.hint is not None else Verdict.MET
        self.form.set_values(
            {
                "verdict": (answer.verdict if answer is not None else suggested).value,
                "why": answer.why if answer is not None else "",
                "owner": answer.owner if answer is not None else "",
                "due": answer.due if answer is not None else None,
            }
        )
        self.form.mark_saved()
        self._verdict.edited.connect(self._show_mend)
        self.retranslate()
        self._show_mend()

    def retranslate(self) -> None:
        name = wording.word("control", self._line.control)
        title = self.tr("{control} of {handle}").format(control=name, handle=account_label(self._account))
        self.set_words(title, wording.word("control_help", self._line.control), self.tr("Keep it"))
        if self._line.hint is not None:
            self.notice.set_text(wording.word("security_hint", self._line.hint))
            self.notice.set_tone("info")
            self.notice.show()
        self.form.label("verdict", self.tr("How it stands today"))
        self.form.label(
            "why", self.tr("What was seen"), help=self.tr("Where something is kept, never the secret itself.")
        )
        self.form.label("owner", self.tr("Who mends it"))
        self.form.label("due", self.tr("Until when"))

    def draft_place(self) -> Place:
        return Place("register.security", Kind.ACCOUNT, self._account.id, self._line.control.value)

    def arguments(self) -> dict[str, Any]:
        values = self.form.values()
        mend = {"mended_by": values["owner"], "due": values["due"]} if self._is_wanting() else {}
        return {
            "account_id": self._account.id,
            "control": self._line.control,
            "verdict": Verdict(values["verdict"]),
            "why": values["why"],
            **mend,
        }

    def done_words(self) -> str:
        text = self.tr("{control}: {verdict}.")
        verdict = wording.word("verdict", self.form.values()["verdict"])
        return text.format(control=wording.word("control", self._line.control), verdict=verdict)

    def field_of(self, code: str) -> str:
        return "why" if code == "finding_missing" else super().field_of(code)

    def _is_wanting(self) -> bool:
        return self._verdict.value() in WANTING

    def _show_mend(self) -> None:
        for key in ("owner", "due"):
            self.form.show_field(key, self._is_wanting())
        if self.isVisible():
            self.grow()
