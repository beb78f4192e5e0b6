"""Taking a case in within a minute: capture first, classify later."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError, Changes, Invalid, Kind
from actdesk.domain.cases import Severity
from actdesk.domain.drafts import Place
from actdesk.services.case_view import Earlier, Recognition
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases.evidence_field import EvidenceField
from actdesk.ui.screens.cases.evidence_files import holds_evidence
from actdesk.ui.screens.cases.fields import CaptureText, PeopleField, ReporterInput
from actdesk.ui.screens.cases.link_panel import EarlierList, LinkPanel
from actdesk.ui.screens.cases.principles_field import PrinciplesField
from actdesk.ui.screens.cases.record_dialogs import LINK_LIMIT
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import (
    Button,
    Card,
    ChoiceField,
    ConfirmDialog,
    DateField,
    FlagInput,
    Form,
    LineInput,
    PageHeader,
    PlainLabel,
    RecordPicker,
    Scrolled,
)
from actdesk.ui.widgets.list_bar import TYPING_MS

WIDE = 860  # logical pixels from which classifying stands beside capturing
CAPTURED = ("link", "summary", "seen_on", "reporter", "quoted")


class IntakePage(Translated, QWidget):
    """What was seen, and the little that can be said of it already."""

    taken_in = Signal(object)  # Changes
    left = Signal()  # back to the list; nothing typed is lost by it unasked
    case_asked = Signal(object)  # UUID of an earlier case

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False
        self._recognised = ""
        self._known = False  # the link names an account of the register
        self.header = PageHeader(icon="check", parent=self)
        self._back = Button(icon="back", parent=self)
        self.header.add_action(self._back)
        self.form = Form(parent=self)
        self.later = Form(parent=self)
        self.evidence = EvidenceField(context, parent=self)
        self.panel = LinkPanel(parent=self)
        self.alike = EarlierList(parent=self)
        self._alike_title = PlainLabel(role="label", wrap=True, parent=self)
        self._found_account: UUID | None = None
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(TYPING_MS)
        self._comparing = QTimer(self)
        self._comparing.setSingleShot(True)
        self._comparing.setInterval(TYPING_MS)
        self._fill()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.retranslate()
        self.clear()

    def _fill(self) -> None:
        desk, jobs = self._context.desk, self._context.jobs
        self._link = LineInput(limit=LINK_LIMIT)
        self._link.setAcceptDrops(False)  # the page takes what is dropped: a link here, a file as evidence
        self.form.add("link", self._link, optional=True)
        self.form.add_widget(self.panel)
        self._texts = (CaptureText(lines=2), CaptureText(lines=3))
        self.form.add("summary", self._texts[0], optional=True)
        self.form.add("seen_on", DateField())
        self.form.add("reporter", ReporterInput(), optional=True, beside="seen_on")
        self.form.add("quoted", self._texts[1], optional=True)
        clauses = [clause for clause in desk.reference.clauses() if clause.is_infraction]
        self.later.add("account_id", RecordPicker(Kind.ACCOUNT, desk.lists, jobs), optional=True)
        self.later.add("severity", ChoiceField(list(Severity), group="severity", optional=False))
        self.later.add("crisis", FlagInput())
        self.later.add("principles", PrinciplesField(clauses), optional=True)
        self.later.add("people", PeopleField(self._context), optional=True)
        self.later.add("concerned", LineInput(limit=1000), optional=True)

    def _lay_out(self) -> None:
        seen, kept, later = Card(parent=self), Card(parent=self), Card(parent=self)
        seen.body.addWidget(self.form)
        self._evidence_title = PlainLabel(role="heading", parent=kept)
        kept.body.addWidget(self._evidence_title)
        kept.body.addWidget(self.evidence)
        self._later_title = PlainLabel(role="heading", wrap=True, parent=later)
        self._later_help = PlainLabel(role="muted", wrap=True, parent=later)
        for part in (self._later_title, self._later_help, self.later, self._alike_title, self.alike):
            later.body.addWidget(part)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (seen, kept)), (right, (later,))):
            column.setSpacing(Space.CARD)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.CARD)
        self._columns.addLayout(left, 3)
        self._columns.addLayout(right, 2)
        page = Scrolled(parent=self)
        page.body.addLayout(self._columns)
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self.header)
        column.addWidget(page, 1)

    def _connect(self) -> None:
        self.header.acted.connect(self.take_in)
        self._back.clicked.connect(self._on_back)
        self._looking.timeout.connect(self._look)
        self._link.edited.connect(self._looking.start)
        self.panel.case_asked.connect(self.case_asked)
        self.alike.asked.connect(self.case_asked)
        self.later.edited.connect(self._comparing.start)
        self._comparing.timeout.connect(self._compare)
        for text in self._texts:
            text.evidence_given.connect(self._on_given)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.take_in)
        theme().changed.connect(self._arrange)
        for line in self.findChildren(QLineEdit):
            line.installEventFilter(self)

    def retranslate(self) -> None:
        purpose = self.tr("A link, a sentence, a quote or a file is enough; the rest can wait. Ctrl+Enter keeps it.")
        self.header.set_words(self.tr("New case"), purpose, self.tr("Take in the case"))
        self._back.setText(self.tr("Back to the cases"))
        self.form.label("link", self.tr("Link"), self.tr("Paste it: the account is recognised at once."))
        self.form.label("summary", self.tr("What was seen"))
        self.form.label("seen_on", self.tr("Seen on"))
        self.form.label("reporter", self.tr("Reported by"), self.tr("Stays hidden until somebody presses the eye."))
        self.form.label("quoted", self.tr("Quoted text"), self.tr("Word for word: a post can be gone tomorrow."))
        self._evidence_title.setText(self.tr("Evidence"))
        self._later_title.setText(self.tr("Classify"))
        self._later_help.setText(self.tr("This can wait until there is time."))
        self._alike_title.setText(self.tr("Earlier cases that resemble this one"))
        self.later.label("account_id", self.tr("Account"), self.tr("Where no link tells it."))
        self.later.label("severity", self.tr("Severity"))
        self.later.label("crisis", self.tr("This is a crisis: it spreads, or somebody is in danger"))
        self.later.label("principles", self.tr("Principles breached"))
        self.later.label("people", self.tr("People concerned"), self.tr("Those of the store."))
        self.later.label(
            "concerned", self.tr("Others concerned"), self.tr("People and groups who are not in the store.")
        )

    # --- what is typed -------------------------------------------------------------------------------------

    def start(self, link: str = "") -> None:
        """Begin; what was typed before and not kept is still there."""
        if not self.is_dirty():
            self.clear()
            self.keep_draft()
        if link:
            self._link.set_value(link)
        self.form.focus_first()

    def keep_draft(self) -> None:
        """From now on what is typed here is kept as a draft; what was left is offered."""
        self.form.keep_draft(
            self._context.drafts,
            Place("cases.intake"),
            title=self._draft_title,
            also={"later": self.later, "evidence": self.evidence},
        )

    def _draft_title(self) -> str:
        return self.tr("New case")

    def clear(self) -> None:
        """Empty everything; what was typed is said, or thrown away."""
        self.form.end_draft()
        today = self._context.desk.clock.today()
        self.form.set_values({"link": "", "summary": "", "seen_on": today, "reporter": "", "quoted": ""})
        empty: dict[str, Any] = {"account_id": None, "severity": Severity.MEDIUM.value, "crisis": False}
        self.later.set_values({**empty, "principles": (), "people": (), "concerned": ""})
        self.evidence.clear()
        self._look()
        self._show_alike(())

    def is_dirty(self) -> bool:
        typed = self.form.is_dirty() or self.later.is_dirty()
        return typed or not self.evidence.is_empty() or self.evidence.is_reading()

    def may_leave(self) -> bool:
        """True if nothing is typed, or the officer throws it away."""
        if self._busy:
            return False
        if self.is_dirty():
            if not ConfirmDialog.ask(
                self,
                self.tr("Throw away the case that you began?"),
                detail=self.tr("What you typed and the files you added are not kept yet."),
                act=self.tr("Throw it away"),
                keep=self.tr("Go on with it"),
                dangerous=True,
            ):
                return False
            self.clear()
        return True

    def _on_back(self) -> None:
        if self.may_leave():
            self.left.emit()

    # --- the link ------------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._looking.stop()
        link = self._link.value()
        if link == self._recognised:
            return
        self._recognised = link
        if not link:
            self._show(None)
            return
        recognise = self._context.desk.cases.recognise
        self._context.jobs.run(recognise, link, owner=self, done=self._on_found, failed=self._context.notifier.explain)

    def _on_found(self, found: Recognition) -> None:
        if found.text == self._link.value():
            self._show(found)

    def _show(self, found: Recognition | None) -> None:
        self._known = found is not None and found.account is not None
        self._found_account = found.account.id if found is not None and found.account is not None else None
        self.panel.show_found(found)
        self.later.show_field("account_id", not self._known)
        self._compare()

    def _compare(self) -> None:
        """Look for earlier cases of the same people or principles; those of the link's account stand beneath it."""
        self._comparing.stop()
        told = self.later.values()
        if not (told["people"] or told["principles"] or told["account_id"]):
            self._show_alike(())
            return
        self._context.jobs.run(
            self._context.desk.cases.resembling,
            account_id=self._found_account or told["account_id"],
            people=tuple(told["people"]),
            principles=tuple(told["principles"]),
            owner=self,
            done=self._show_alike,
            failed=self._context.notifier.explain,
        )

    def _show_alike(self, found: tuple[Earlier, ...]) -> None:
        self.alike.show_cases(found)
        self._alike_title.setVisible(bool(found))

    # --- keeping it ----------------------------------------------------------------------------------------

    def take_in(self) -> None:
        """Keep the case; what is refused is said here, and what was typed stays."""
        if self._busy or self.evidence.is_reading() or not self.isVisible():
            return
        if not (self.form.check() and self.later.check()):
            return
        captured, classified = self.form.values(), self.later.values()
        if self._known or classified["account_id"] is None:
            classified.pop("account_id")
        self._set_busy(True)
        self._context.jobs.run(
            self.form.settling(
                partial(self._context.desk.cases.intake, evidence=self.evidence.value(), **captured, **classified)
            ),
            owner=self,
            done=self._on_kept,
            failed=self._on_failed,
            title=self.tr("Taking in the case"),
        )

    def _on_kept(self, changes: Changes) -> None:
        self._set_busy(False)
        self.clear()
        self.taken_in.emit(changes)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Invalid):
            wrong = dict.fromkeys(error.fields, self.tr("This does not fit here. Check it."))
            captured = {key: text for key, text in wrong.items() if key in CAPTURED}
            (self.form if captured else self.later).show_errors(captured or wrong)
        elif isinstance(error, ActDeskError):
            self.form.show_errors({}, general=explain(error).text())
        else:
            self._context.notifier.explain(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for part in (self.form, self.later, self.evidence, self.header):
            part.setEnabled(not busy)

    # --- size, drop ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= theme().pixels(WIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_evidence(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        if not self.evidence.take(mime) and mime.hasText():
            self._link.set_value(mime.text().strip()[:LINK_LIMIT])
        event.acceptProposedAction()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A picture or a file that is pasted into a line is evidence, wherever on the page one is."""
        pasting = event.type() == QEvent.Type.KeyPress and self._is_paste(event)
        return (pasting and self._paste_evidence()) or super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._is_paste(event) and self._paste_evidence()):
            super().keyPressEvent(event)

    def _is_paste(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)

    def _paste_evidence(self) -> bool:
        mime = QGuiApplication.clipboard().mimeData()
        return mime is not None and holds_evidence(mime) and self.evidence.take(mime)

    def _on_given(self, mime: QMimeData) -> None:
        self.evidence.take(mime)
