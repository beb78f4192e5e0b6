"""The register's accounts that might serve instead of a new one (`criterion.overlap`), each with a way to it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.overlaps import Overlap, Shared
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated, say
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, Chip, FlowLayout, PlainLabel

_SHOWN = 6


class _Line(QWidget):
    """One account: its name, what both have in common, and a link."""

    asked = Signal(object)  # UUID

    def __init__(self, overlap: Overlap, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = overlap.account.id
        account = overlap.account
        name = account.display_name or account.handle
        title = f"{name} · {wording.word('platform', account.platform)}"
        link = Button(kind="link", parent=self)
        link.setText(self._short(title))
        link.setAccessibleName(say("Requests", "Open the account {name}").format(name=title))
        link.clicked.connect(self._on_clicked)
        chips = FlowLayout(spacing=Space.HAIR)
        for shared in overlap.shared:
            chips.addWidget(Chip(wording.word("shared", shared.value), "neutral", parent=self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(chips)
        if Shared.SUBJECT in overlap.shared:
            words = say("Requests", "Words in common: {words}").format(words=", ".join(overlap.subjects[:8]))
            column.addWidget(PlainLabel(words, role="small", wrap=True, parent=self))

    @staticmethod
    def _short(text: str, limit: int = 44) -> str:
        return text if len(text) <= limit else text[: limit - 1] + "…"

    def _on_clicked(self) -> None:
        self.asked.emit(self._id)


class OverlapList(Translated, Card):
    """Asks the register once, and says so too where it finds nothing."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._found: tuple[Overlap, ...] | None = None
        self._lines: list[QWidget] = []
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self._said = PlainLabel(role="muted", wrap=True, parent=self)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.MEDIUM)
        self.body.addWidget(self._title)
        self.body.addWidget(self._said)
        self.body.addLayout(self._list)
        self.retranslate()

    def ask(self, request_id: UUID) -> None:
        """Look through the register for this request."""
        self._context.jobs.run(
            self._context.desk.requests.overlaps,
            request_id,
            owner=self,
            done=self.show_overlaps,
            failed=self._context.notifier.explain,
        )

    def show_overlaps(self, found: Sequence[Overlap]) -> None:
        self._found = tuple(found)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Accounts of the register that share something with this one"))
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for overlap in (self._found or ())[:_SHOWN]:
            line = _Line(overlap, self)
            line.asked.connect(self._on_asked)
            self._list.addWidget(line)
            self._lines.append(line)
        self._said.setText(self._sentence())
        self._said.setVisible(bool(self._said.text()))

    def _sentence(self) -> str:
        if self._found is None:
            return self.tr("Looking through the register…")
        if not self._found:
            return self.tr("None was found by body, region or subject. Ask around all the same.")
        if len(self._found) > _SHOWN:
            text = self.tr("The nearest {shown} of {total}:")
            return text.format(shown=i18n.number(_SHOWN), total=i18n.number(len(self._found)))
        return ""

    def _on_asked(self, account_id: UUID) -> None:
        self._context.open_record(Kind.ACCOUNT, account_id)
