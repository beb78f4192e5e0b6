"""The field at the top of the register: paste a link or a handle, and read at once whether it is ours."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.accounts import Account
from actdesk.domain.base import Kind
from actdesk.services.register import LinkCheck
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register.facts import RecordLink
from actdesk.ui.screens.register.presenter import answer
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, FlowLayout, LineInput, MessageBar, PlainLabel

WAIT_MS = 150
LIMIT = 20_000


class CheckBar(Translated, Card):
    """Asks the register, never the internet. `add_asked` carries the check whose account is to be entered."""

    add_asked = Signal(object)  # LinkCheck
    record_asked = Signal(object, object)  # Kind, UUID

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._check: LinkCheck | None = None
        self._links: list[RecordLink] = []
        self._question = PlainLabel(role="label", parent=self)
        self.line = LineInput(limit=LIMIT, parent=self)
        self._clear = Button(kind="quiet", parent=self)
        self.bar = MessageBar(parent=self)
        self._detail = PlainLabel(wrap=True, parent=self)
        self.add = Button(icon="add", parent=self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._lay_out()
        self._timer.timeout.connect(self._ask)
        self.line.edited.connect(self._on_typed)
        self.line.returnPressed.connect(self._ask)
        self._clear.clicked.connect(self.clear)
        self.add.clicked.connect(self._on_add)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._question)
        row.addWidget(self.line, 1)
        row.addWidget(self._clear)
        self._accounts = QVBoxLayout()
        self._accounts.setSpacing(Space.HAIR)
        acts = QWidget(self)
        flow = FlowLayout(acts, spacing=Space.SMALL)
        flow.addWidget(self.add)
        self._parts = QWidget(self)
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._detail)
        column.addLayout(self._accounts)
        column.addWidget(acts, 0, Qt.AlignmentFlag.AlignLeft)
        self.bar.add_part(self._parts)
        self.bar.hide()
        self.body.setContentsMargins(Space.CARD, Space.MEDIUM, Space.CARD, Space.MEDIUM)
        self.body.addLayout(row)
        self.body.addWidget(self.bar)

    def retranslate(self) -> None:
        self._question.setText(self.tr("Is this ours?"))
        self.line.setPlaceholderText(self.tr("Paste a link or a handle"))
        self.line.setAccessibleName(self.tr("Is this ours? Paste a link or a handle"))
        self.line.setAccessibleDescription(self.tr("Only the register is asked. Nothing is sent."))
        self._clear.setText(self.tr("Clear"))
        self.add.setText(self.tr("Add it to the register"))
        self._show()

    def take_focus(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def clear(self) -> None:
        self.line.clear()
        self._check = None
        self._show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_again(self) -> None:
        """Ask anew because records changed."""
        if self._check is not None:
            self._ask()

    def answer_text(self) -> str:
        """What is said now, in one text; '' while nothing was asked."""
        return "" if self._check is None else f"{self.bar.text()} {self._detail.text()}".strip()

    def _on_typed(self) -> None:
        if self.line.is_empty():
            self._timer.stop()
            self._check = None
            self._show()
        else:
            self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        text = self.line.text().strip()
        if text:
            self._context.jobs.run(
                self._context.desk.register.check,
                text,
                owner=self,
                done=self._on_answer,
                failed=self._context.notifier.explain,
            )

    def _on_answer(self, check: LinkCheck) -> None:
        if check.text == self.line.text().strip():  # an older question's answer comes too late
            self._check = check
            self._show()

    def _on_add(self) -> None:
        if self._check is not None:
            self.add_asked.emit(self._check)

    def _show(self) -> None:
        check = self._check
        self.bar.setVisible(check is not None)
        self._clear.setVisible(check is not None)
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = []
        if check is None:
            return
        said = answer(check)
        self.bar.set_tone(said.tone)
        self.bar.set_text(said.headline)
        self._detail.setText(said.detail)
        self._detail.setVisible(bool(said.detail))
        self.bar.setAccessibleDescription(said.detail)
        self.add.setVisible(said.addable)
        for account in said.accounts:
            self._add_link(account)

    def _add_link(self, account: Account) -> None:
        name = self.tr("Open {handle} ({platform})")
        text = name.format(handle=account.handle, platform=wording.word("platform", account.platform))
        state = (wording.word("account_state", account.state), wording.tone("account_state", account.state))
        link = RecordLink(Kind.ACCOUNT, account.id, text, chips=[state], parent=self._parts)
        link.asked.connect(self.record_asked)
        self._links.append(link)
        self._accounts.addWidget(link)
