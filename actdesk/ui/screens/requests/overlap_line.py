"""One account that might serve instead: what it shares, what an officer said of it, and the way to say so."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.overlaps import Overlap, OverlapMark, Shared
from actdesk.ui import wording
from actdesk.ui.i18n import say
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Chip, FlowLayout, PlainLabel


class OverlapLine(QWidget):
    """Made anew after each reading."""

    asked = Signal(object)  # UUID: look at the account
    marked = Signal(object, object)  # UUID, True, False, or None to take the mark away

    def __init__(self, overlap: Overlap, mark: OverlapMark | None, *, markable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        account = overlap.account
        self._id: UUID = account.id
        name = account.display_name or account.handle
        self.title = f"{name} · {wording.word('platform', account.platform)}"
        link = Button(kind="link", parent=self)
        link.setText(_short(self.title))
        link.setAccessibleName(say("Requests", "Open the account {name}").format(name=self.title))
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
        if mark is not None:
            self._add_mark(column, mark)
        if markable:
            self._add_buttons(column, mark)

    def _add_mark(self, column: QVBoxLayout, mark: OverlapMark) -> None:
        text = say("Requests", "Would serve") if mark.serves else say("Requests", "Would not serve")
        row = FlowLayout(spacing=Space.SMALL)
        row.addWidget(Chip(text, "warn" if mark.serves else "good", parent=self))
        column.addLayout(row)
        if mark.why:
            column.addWidget(PlainLabel(mark.why, role="small", wrap=True, parent=self))

    def _add_buttons(self, column: QVBoxLayout, mark: OverlapMark | None) -> None:
        row = FlowLayout(spacing=Space.SMALL)
        offers = (
            ("serves", say("Requests", "It would serve"), self._on_serves, mark is None or not mark.serves),
            ("serves-not", say("Requests", "It would not, because …"), self._on_serves_not, True),
            ("unmark", say("Requests", "Take the mark back"), self._on_unmark, mark is not None),
        )
        for key, text, slot, shown in offers:
            if shown:
                button = Button(kind="link", parent=self)
                button.setObjectName(f"{key}-{self._id.hex}")
                button.setText(text)
                button.setAccessibleName(f"{text}: {self.title}")
                button.clicked.connect(slot)
                row.addWidget(button)
        column.addLayout(row)

    def _on_clicked(self) -> None:
        self.asked.emit(self._id)

    def _on_serves(self) -> None:
        self.marked.emit(self._id, True)

    def _on_serves_not(self) -> None:
        self.marked.emit(self._id, False)

    def _on_unmark(self) -> None:
        self.marked.emit(self._id, None)


def _short(text: str, limit: int = 44) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
