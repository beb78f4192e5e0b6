"""The field at the top of the register: paste a link or a handle, and read at once whether it is ours."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Kind
from actdesk.services.register import LinkCheck
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.facts import RecordLink
from actdesk.ui.screens.register.presenter import answer, others
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, Chip, FlowLayout, LineInput, MessageBar, PlainLabel
from actdesk.ui.wording import Tone

WAIT_MS = 150
LIMIT = 20_000
SHOWN = 60  # characters of a link in a row


class OtherRow(QWidget):
    """One more link or handle of a text, with its verdict; asked, the whole answer is about it alone."""

    asked = Signal(str)

    def __init__(self, text: str, word: str, tone: Tone, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.button = Button(text[:SHOWN], kind="link", parent=self)
        self.button.setAccessibleName(self.tr("Ask about {text}").format(text=text[:SHOWN]))
        self.button.clicked.connect(self._on_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self.button)
        line.addWidget(Chip(word, tone, parent=self))
        line.addStretch(1)

    def _on_clicked(self) -> None:
        self.asked.emit(self._text)


class CheckBar(Translated, Card):
    """Asks the register, never the internet, of a link, a handle, or a whole text that names several.

    `add_asked` carries the check whose account is to be entered, and as what.
    """

    add_asked = Signal(object, object)  # LinkCheck, AccountState
    record_asked = Signal(object, object)  # Kind, UUID

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._checks: tuple[LinkCheck, ...] = ()
        self._rows: list[QWidget] = []
        self._question = PlainLabel(role="label", parent=self)
        self.line = LineInput(limit=LIMIT, parent=self)
        self._clear = Button(kind="quiet", parent=self)
        self.bar = MessageBar(parent=self)
        self._detail = PlainLabel(wrap=True, parent=self)
        self._also = PlainLabel(role="label", wrap=True, parent=self)
        self.add = Button(icon="add", parent=self)
        self.add_impostor = Button(icon="flag", parent=self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._lay_out()
        self._timer.timeout.connect(self._ask)
        self.line.edited.connect(self._on_typed)
        self.line.returnPressed.connect(self._ask)
        self._clear.clicked.connect(self.clear)
        self.add.clicked.connect(self._on_add)
        self.add_impostor.clicked.connect(self._on_add_impostor)
        self.line.setAcceptDrops(False)  # what is dropped takes the place of what stands there
        self.setAcceptDrops(True)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._question)
        row.addWidget(self.line, 1)
        row.addWidget(self._clear)
        self._accounts, self._others = QVBoxLayout(), QVBoxLayout()
        self._accounts.setSpacing(Space.HAIR)
        self._others.setSpacing(Space.HAIR)
        acts = QWidget(self)
        flow = FlowLayout(acts, spacing=Space.SMALL)
        flow.addWidget(self.add)
        flow.addWidget(self.add_impostor)
        self._parts = QWidget(self)
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._detail)
        column.addLayout(self._accounts)
        column.addWidget(acts)
        column.addWidget(self._also)
        column.addLayout(self._others)
        self.bar.add_part(self._parts)
        self.bar.hide()
        self.body.setContentsMargins(Space.CARD, Space.MEDIUM, Space.CARD, Space.MEDIUM)
        self.body.addLayout(row)
        self.body.addWidget(self.bar)

    def retranslate(self) -> None:
        self._question.setText(self.tr("Is this ours?"))
        self.line.setPlaceholderText(self.tr("Paste or drop a link, a handle, or a text"))
        self.line.setAccessibleName(self.tr("Is this ours? Paste or drop a link, a handle or a text"))
        self.line.setAccessibleDescription(self.tr("Only the register is asked. Nothing is sent."))
        self._clear.setText(self.tr("Clear"))
        self.add.setText(self.tr("Take it in as found"))
        self.add_impostor.setText(self.tr("Take it in as an impersonator"))
        self._show()

    def take_focus(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def clear(self) -> None:
        self.line.clear()
        self._checks = ()
        self._show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_again(self) -> None:
        """Ask anew because records changed."""
        if self._checks:
            self._ask()

    def answer_text(self) -> str:
        """What is said now, in one text; '' while nothing was asked."""
        if not self._checks:
            return ""
        more = [words.about(text, word) for text, word, _tone in others(self._checks)]
        return " ".join([self.bar.text(), self._detail.text(), *more]).strip()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = any(url.isLocalFile() for url in event.mimeData().urls())
        if event.mimeData().hasText() and not files:
            event.acceptProposedAction()

    def ask(self, text: str) -> None:
        """Judge this text as if it had been pasted."""
        self.line.setText(text[:LIMIT])
        self._ask()

    def dropEvent(self, event: QDropEvent) -> None:
        self.ask(event.mimeData().text())
        event.acceptProposedAction()

    def _on_typed(self) -> None:
        if self.line.is_empty():
            self._timer.stop()
            self._checks = ()
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
                done=partial(self._on_answer, text),
                failed=self._context.notifier.explain,
            )

    def _on_answer(self, text: str, checks: tuple[LinkCheck, ...]) -> None:
        if text == self.line.text().strip():  # an older question's answer comes too late
            self._checks = checks
            self._show()

    def _on_add(self) -> None:
        if self._checks:
            self.add_asked.emit(self._checks[0], AccountState.FOUND)

    def _on_add_impostor(self) -> None:
        if self._checks:
            self.add_asked.emit(self._checks[0], AccountState.IMPERSONATOR)

    def _on_other(self, text: str) -> None:
        self.line.setText(text)
        self._ask()
        self.take_focus()

    def _show(self) -> None:
        self.bar.setVisible(bool(self._checks))
        self._clear.setVisible(bool(self._checks))
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        if not self._checks:
            return
        said = answer(self._checks[0])
        self.bar.set_tone(said.tone)
        several = len(self._checks) > 1
        self.bar.set_text(words.about(self._checks[0].text[:SHOWN], said.headline) if several else said.headline)
        self._detail.setText(said.detail)
        self._detail.setVisible(bool(said.detail))
        self.bar.setAccessibleDescription(said.detail)
        for button in (self.add, self.add_impostor):
            button.setVisible(said.addable)
        for account in said.accounts:
            self._add_link(account)
        self._also.setVisible(several)
        self._also.setText(self.tr("%n other(s) in the same text", "", len(self._checks) - 1))
        for text, word, tone in others(self._checks):
            self._add_other(text, word, tone)

    def _add_other(self, text: str, word: str, tone: Tone) -> None:
        row = OtherRow(text, word, tone, parent=self._parts)
        row.asked.connect(self._on_other)
        self._others.addWidget(row)
        self._rows.append(row)

    def _add_link(self, account: Account) -> None:
        name = self.tr("Open {handle} ({platform})")
        text = name.format(handle=account.handle, platform=wording.word("platform", account.platform))
        state = (wording.word("account_state", account.state), wording.tone("account_state", account.state))
        link = RecordLink(Kind.ACCOUNT, account.id, text, chips=[state], parent=self._parts)
        link.asked.connect(self.record_asked)
        self._rows.append(link)
        self._accounts.addWidget(link)
