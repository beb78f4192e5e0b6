"""One request beside the list: what it is, what it waits for, what was decided, its checklist, its history."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.request_steps import RequestAct
from actdesk.domain.requests import Stage
from actdesk.services.request_mail import mail_kind
from actdesk.ui.i18n import say
from actdesk.ui.screens.requests import words
from actdesk.ui.screens.requests.checklist import ChecklistPart
from actdesk.ui.screens.requests.facts import DecisionPart, facts_part, verdicts_part
from actdesk.ui.screens.requests.history import entries_of
from actdesk.ui.screens.requests.presenter import RequestRead
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, MessageBar, RecordPane
from actdesk.ui.widgets.basics import ButtonKind

_ICONS = {
    RequestAct.EDIT: "edit",
    RequestAct.SUBMIT: "send",
    RequestAct.TAKE_IN: "open",
    RequestAct.SEND_BACK: "speech",
    RequestAct.EVALUATE: "eye",
    RequestAct.DECIDE: "flag",
    RequestAct.OPEN: "unlock",
}
_QUIET = frozenset({RequestAct.WITHDRAW, RequestAct.LAPSE})


class _ActButton(Button):
    """A button that knows its act."""

    asked = Signal(object)  # RequestAct

    def __init__(self, act: RequestAct, kind: ButtonKind, parent: QWidget) -> None:
        super().__init__(kind=kind, icon=_ICONS.get(act, ""), parent=parent)
        self._act = act
        self.setObjectName(f"act-{act.value}")
        self.setText(words.act_word(act))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self._act)


class RequestRecord(RecordPane):
    """The record's pane. It is built anew for each reading; the focus stays on what it was on."""

    act_asked = Signal(object)  # RequestAct
    read_asked = Signal()  # the whole request, question by question
    account_asked = Signal(object)  # UUID
    step_set = Signal(object, bool)
    note_asked = Signal(object, str)
    condition_set = Signal(int, bool)
    trial_asked = Signal()
    support_asked = Signal()
    answer_asked = Signal()  # our e-mail to the requester

    def __init__(self, parent: QWidget | None = None) -> None:
        self._found: RequestRead | None = None
        self._content: QWidget | None = None
        super().__init__(parent=parent)

    @property
    def found(self) -> RequestRead | None:
        return self._found

    def retranslate(self) -> None:
        super().retranslate()
        if self._found is not None:
            self.show_request(self._found)

    def show_request(self, found: RequestRead) -> None:
        focus = self.focusWidget()
        place = focus.objectName() if focus is not None and focus.hasFocus() else ""
        self._found = found
        view = found.view
        self.set_head(words.title(view), words.subtitle(view), words.chips(view))
        self.set_actions(self._buttons())
        self._rebuild(found)
        self.history.timeline.show_entries(entries_of(found.lines, view))
        for again in self.findChildren(QWidget, place) if place else ():
            if again.isVisibleTo(self) and again.isEnabled():  # what was built before is hidden, and goes later
                again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> list[QWidget]:
        if self._found is None:
            return []
        view = self._found.view
        buttons: list[QWidget] = []
        for act in view.next_acts:
            if act.act in (RequestAct.CHECKLIST, RequestAct.ACKNOWLEDGE):  # both have a place of their own here
                continue
            primary = act.allowed and not buttons and act.act not in _QUIET
            button = _ActButton(act.act, "primary" if primary else "quiet" if act.act in _QUIET else "plain", self)
            button.setEnabled(act.allowed or act.act is RequestAct.SUBMIT)
            button.setAccessibleDescription(words.why_not(act))
            button.asked.connect(self.act_asked)
            buttons.append(button)
        if mail_kind(view.request.stage) is not None:
            answer = Button(kind="quiet", icon="mail", parent=self)
            answer.setObjectName("answer")
            answer.setText(say("Requests", "Answer the requester"))
            answer.clicked.connect(self.answer_asked)
            buttons.append(answer)
        whole = Button(kind="quiet", icon="requests", parent=self)
        whole.setObjectName("read")
        whole.setText(say("Requests", "Read the whole request"))
        whole.clicked.connect(self.read_asked)
        return [*buttons, whole]

    def _rebuild(self, found: RequestRead) -> None:
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        view = found.view
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.PAGE)
        sentence, tone = words.what_now(view)
        if sentence:
            bar = MessageBar(sentence, tone=tone, parent=content)
            if words.waits_for_account(view):
                lead = Button(icon="register", parent=bar)
                lead.setObjectName("account-now")
                lead.setText(say("Requests", "Open the account"))
                lead.clicked.connect(self._on_account)
                bar.add_part(_at_the_left(lead, bar))
            column.addWidget(bar)
        if view.request.stage is Stage.RETURNED and view.request.return_questions:
            column.addWidget(MessageBar(words.questions(view), tone="neutral", parent=content))
        if view.checklist:
            checklist = ChecklistPart(view, content)
            checklist.step_set.connect(self.step_set)
            checklist.note_asked.connect(self.note_asked)
            checklist.account_asked.connect(self._on_account)
            checklist.support_asked.connect(self.support_asked)
            column.addWidget(checklist)
        if view.decision is not None:
            decision = DecisionPart(view, view.decision, content)
            decision.condition_set.connect(self.condition_set)
            decision.trial_asked.connect(self.trial_asked)
            column.addWidget(decision)
        if view.account is not None:
            link = Button(kind="link", icon="register", parent=content)
            link.setObjectName("lead")
            link.setText(say("Requests", "The account in the register"))
            link.clicked.connect(self._on_account)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if view.evaluations:
            column.addWidget(verdicts_part(view, content))
        column.addWidget(facts_part(view, found.names, content))
        self.add_section(content)
        content.show()
        self._content = content

    def _on_account(self) -> None:
        if self._found is not None and self._found.view.account is not None:
            account_id: UUID = self._found.view.account.id
            self.account_asked.emit(account_id)


def _at_the_left(button: QWidget, parent: QWidget) -> QWidget:
    """The button as wide as its words, in a place that is wider."""
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return holder
