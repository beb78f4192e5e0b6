"""Publications under each other: where, when, and whether they must be taken down."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.services.pictures import UseLine
from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.pictures import words
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, Chip, FlowLayout, PlainLabel


class UsesList(Translated, QWidget):
    """Shows publications; with `acting`, each that stands has a button that records its take-down."""

    taken_down = Signal(object)  # UUID of the use
    account_asked = Signal(object)  # UUID of the account

    def __init__(self, today: date, *, acting: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._acting, self._with_picture = today, acting, False
        self._uses: tuple[UseLine, ...] = ()
        self._cards: list[QWidget] = []
        self._none = PlainLabel(role="muted", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self._column.addWidget(self._none)
        self.retranslate()

    def retranslate(self) -> None:
        self._none.setText(self.tr("No publication is recorded."))
        self._build()

    def show_uses(self, uses: Sequence[UseLine], *, with_picture: bool = False) -> None:
        """Show these; what must be taken down stands first. `with_picture`: say of which picture each is."""
        self._uses = tuple(sorted(uses, key=_urgency))
        self._with_picture = with_picture
        self._build()

    def _build(self) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [self._card(line) for line in self._uses]
        for card in self._cards:
            self._column.addWidget(card)
        self._none.setVisible(not self._uses)

    def _card(self, line: UseLine) -> QWidget:
        word, tone = words.use_state(line, self._today)
        card = Card(tone="bad" if tone == "bad" else "neutral", parent=self)
        card.body.setSpacing(Space.HAIR)
        title = words.use_title(line)
        card.body.addWidget(PlainLabel(title, role="label", wrap=True, parent=card))
        if line.use.link and line.use.link != title:
            card.body.addWidget(PlainLabel(line.use.link, wrap=True, parent=card))
        about = self.tr("Published on {day}").format(day=i18n.day(line.use.published_on))
        if self._with_picture:
            about = self.tr("{picture}, published on {day}").format(
                picture=line.picture, day=i18n.day(line.use.published_on)
            )
        card.body.addWidget(PlainLabel(about, role="small", wrap=True, parent=card))
        foot = FlowLayout()
        foot.addWidget(Chip(word, tone, parent=card))
        if self._acting and line.use.taken_down_on is None:
            button = _IdButton(line.use.id, parent=card)
            button.setText(self.tr("It is taken down"))
            button.setAccessibleName(self.tr("Record that it is taken down: {place}").format(place=title))
            button.asked.connect(self.taken_down)
            foot.addWidget(button)
        if self._acting and line.use.account_id is not None:
            link = _IdButton(line.use.account_id, kind="link", parent=card)
            link.setText(self.tr("Open the account"))
            link.setAccessibleName(self.tr("Open the account {account}").format(account=line.account))
            link.asked.connect(self.account_asked)
            foot.addWidget(link)
        card.body.addLayout(foot)
        return card


class _IdButton(Button):
    """A button that knows its record."""

    asked = Signal(object)  # UUID

    def __init__(self, record_id: UUID, *, kind: str = "plain", parent: QWidget) -> None:
        super().__init__(kind=kind, parent=parent)  # type: ignore[arg-type]
        self._id = record_id
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self._id)


def _urgency(line: UseLine) -> tuple[bool, bool, date]:
    use = line.use
    return use.taken_down_on is not None, use.take_down_due is None, use.take_down_due or use.published_on
