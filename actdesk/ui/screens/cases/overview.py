"""The first tab of a case: where it is on the ladder, what can be done, what was seen, whom it is about."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.cases import CaseOutcome, CaseState
from actdesk.services.case_view import CaseView
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases import presenter, words
from actdesk.ui.screens.cases.facts import Fact, HiddenFact
from actdesk.ui.screens.cases.keeping import KeepingPart
from actdesk.ui.screens.cases.link_panel import EarlierList
from actdesk.ui.screens.cases.links import WrappedLink
from actdesk.ui.screens.cases.steps import NextSteps
from actdesk.ui.screens.cases.strip import LadderStrip
from actdesk.ui.screens.cases.team import TeamPart
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, FlowLayout, MessageBar, PlainLabel, Rule
from actdesk.ui.wording import Tone


class Overview(Translated, QWidget):
    """Shows a `CaseView`; what is pressed goes to the record."""

    case_asked = Signal(object)  # UUID
    correct_asked = Signal()
    print_asked = Signal()
    recommendation_asked = Signal()

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: CaseView | None = None
        self.next = PlainLabel(role="label", wrap=True, parent=self)
        self.then = PlainLabel(role="muted", wrap=True, parent=self)
        self.strip = LadderStrip(parent=self)
        self._message = MessageBar(parent=self)
        self._message.hide()
        self.steps = NextSteps(parent=self)
        self._seen_title = PlainLabel(role="heading", parent=self)
        self._about_title = PlainLabel(role="heading", parent=self)
        self._earlier_title = PlainLabel(role="heading", wrap=True, parent=self)
        self._correct = Button(kind="link", icon="edit", parent=self)
        self.print = Button(kind="quiet", icon="print", parent=self)
        self.recommendation = Button(kind="quiet", icon="print", parent=self)
        self._seen, self._about = QVBoxLayout(), QVBoxLayout()
        self._earlier = EarlierList(parent=self)
        self._parts: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.next)
        column.addWidget(self.then)
        for part in (self.strip, self._message, self.steps, Rule(self), self._seen_title):
            column.addWidget(part)
        column.addLayout(self._seen)
        acts = FlowLayout(spacing=Space.SMALL)
        acts.addWidget(self._correct)
        acts.addWidget(self.print)
        acts.addWidget(self.recommendation)
        column.addLayout(acts)
        column.addWidget(Rule(self))
        column.addWidget(self._about_title)
        column.addLayout(self._about)
        column.addWidget(self._earlier_title)
        column.addWidget(self._earlier)
        self.team = TeamPart(parent=self)
        column.addWidget(Rule(self))
        column.addWidget(self.team)
        self.keeping = KeepingPart(parent=self)
        column.addWidget(self.keeping)
        self._earlier.asked.connect(self.case_asked)
        self._correct.clicked.connect(self.correct_asked)
        self.print.clicked.connect(self.print_asked)
        self.recommendation.clicked.connect(self.recommendation_asked)
        self.steps.officers_asked.connect(self._on_officers)
        self.retranslate()

    def retranslate(self) -> None:
        self._seen_title.setText(self.tr("What was captured"))
        self._about_title.setText(self.tr("What and whom it is about"))
        self._earlier_title.setText(self.tr("Cases that resemble this one"))
        self._correct.setText(self.tr("Correct what was captured"))
        self.print.setText(self.tr("Print the case file…"))
        self.recommendation.setText(self.tr("Print the recommendation…"))
        if self._view is not None:
            self.show_view(self._view)

    def show_view(self, view: CaseView) -> None:
        self._view = view
        case = view.case
        self._show_owed(view)
        gone = case.state in (CaseState.HANDED_OVER, CaseState.DELETED)
        self.strip.show_rungs(view.rungs, ended=case.state is not CaseState.OPEN)
        self.strip.setVisible(not gone)
        text, tone = self._say(view)
        self._message.set_tone(tone)
        self._message.set_text(text)
        self._message.setVisible(bool(text))
        lines = presenter.step_lines(view)
        self.steps.show_steps(lines, suggested=presenter.suggested(view), seconds=len(view.second_officers))
        self.steps.setVisible(not gone)
        self._drop_parts()
        self._show_seen(view)
        self._show_about(view)
        self.team.show_view(view)
        self.keeping.show_view(view, self._context.desk.clock.today())
        self._earlier.show_cases(view.earlier)
        self._earlier_title.setVisible(bool(view.earlier))
        for part in (self._seen_title, self._correct):
            part.setVisible(not gone)
        self.recommendation.setVisible(presenter.was_recommended(view))

    def empty(self) -> None:
        """Take everything away that was read of a case."""
        self._view = None
        self._drop_parts()
        for part in (self.next, self.then):
            part.clear()
        self._message.set_text("")
        self._earlier.show_cases(())
        self.team.empty()

    def _drop_parts(self) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []

    def _show_owed(self, view: CaseView) -> None:
        """What is owed next stands on top of everything, what comes after it beneath."""
        lines = words.milestone_lines(view.milestones)
        self.next.setText(self.tr("Next: {what}").format(what=lines[0]) if lines else "")
        self.then.setText(self.tr("Then: {what}").format(what="; ".join(lines[1:])) if lines[1:] else "")
        for part in (self.next, self.then):
            part.setVisible(bool(part.text()))

    def _say(self, view: CaseView) -> tuple[str, Tone]:
        """What has to be known first: others have it, or how it ended."""
        case = view.case
        if case.state is CaseState.DELETED:
            return self.tr("Deleted by two officers. Its reference, days and category are all that stays."), "info"
        if case.state is CaseState.HANDED_OVER:
            text = self.tr("{outcome}. Their reference: {reference}. Only the references are kept here.")
            outcome = wording.word("case_outcome", case.outcome.value)
            return text.format(outcome=outcome, reference=case.handed_over_reference), "info"
        if case.outcome is CaseOutcome.NONE:
            return "", "neutral"
        outcome = wording.word("case_outcome", case.outcome.value)
        text = self.tr("Settled on {day}: {outcome}.").format(day=i18n.day(case.settled_on), outcome=outcome)
        if case.lessons:
            text += "\n" + self.tr("Lessons: {lessons}").format(lessons=words.short(case.lessons, 1000))
        return text, "good"

    def _show_seen(self, view: CaseView) -> None:
        case = view.case
        if case.state in (CaseState.HANDED_OVER, CaseState.DELETED):
            return
        self._fact(self._seen, self.tr("Link"), case.link, copies=True)
        self._fact(self._seen, self.tr("What was seen"), case.summary)
        self._fact(self._seen, self.tr("Quoted text"), case.quoted)
        self._fact(self._seen, self.tr("Seen on"), i18n.day(case.seen_on))
        if case.reporter:
            hidden = HiddenFact(self.tr("Reported by"), case.reporter, parent=self)
            self._put(self._seen, hidden)
        self._fact(self._seen, self.tr("Notes"), case.notes)

    def _show_about(self, view: CaseView) -> None:
        case = view.case
        if case.principles:
            self._put(self._about, PlainLabel(self.tr("Principles breached"), role="small", parent=self))
            for code in case.principles:
                name = wording.clause_title(code)
                label = self.tr("Open the policy at “{name}”").format(name=name)
                link = WrappedLink(name, code, label=label, icon="policy", parent=self)
                link.asked.connect(self._context.open_clause)
                self._put(self._about, link)
        elif case.state is CaseState.OPEN:
            hint = self.tr("Not classified yet: which principle is concerned, how grave is it?")
            self._put(self._about, PlainLabel(hint, role="muted", wrap=True, parent=self))
        if view.account is not None:
            handle = words.account_line(view.account.platform, view.account.handle)
            self._put(self._about, PlainLabel(self.tr("Account"), role="small", parent=self))
            label = self.tr("Open the account {handle}").format(handle=handle)
            account = WrappedLink(handle, view.account.id, label=label, parent=self)
            account.asked.connect(self._on_account)
            self._put(self._about, account)
        self._fact(self._about, self.tr("Body"), view.body.name if view.body else "")
        self._fact(self._about, self.tr("People concerned"), words.people_line(view))
        self._fact(self._about, self.tr("Severity"), wording.word("severity", case.severity.value))
        self._fact(self._about, self.tr("Opened on"), i18n.day(case.opened_on))
        self._fact(self._about, self.tr("Settled on"), i18n.day(case.settled_on))

    def _fact(self, column: QVBoxLayout, name: str, text: str, *, copies: bool = False) -> None:
        if text:
            self._put(column, Fact(name, text, copies=copies, parent=self))

    def _put(self, column: QVBoxLayout, part: QWidget) -> None:
        column.addWidget(part)
        self._parts.append(part)

    def _on_officers(self) -> None:
        self._context.navigator.open_screen("settings")

    def _on_account(self, account_id: UUID) -> None:
        self._context.open_record(Kind.ACCOUNT, account_id)
