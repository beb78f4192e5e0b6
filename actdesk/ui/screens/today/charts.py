"""The leadership's charts, live: who administers our accounts, open requests and cases. Each leads to its list."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from actdesk.domain.accounts import OFFICIAL_STATES
from actdesk.domain.base import Changes, Kind
from actdesk.domain.cases import CaseState
from actdesk.domain.requests import OPEN_STAGES
from actdesk.services.today import Charts
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import BarChart, Button, Card
from actdesk.ui.widgets.chart import Bar

Filters = Mapping[str, Sequence[str]]
_COUNTED = frozenset({Kind.ACCOUNT, Kind.ADMINISTRATION, Kind.PERSON, Kind.REQUEST, Kind.CASE})


class _ChartCard(Card):
    """One chart and the door to the list behind it."""

    opened = Signal(str, object)  # the screen's key, and what its list is filtered by

    def __init__(self, screen: str, filters: Filters, *, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._screen, self._filters = screen, filters
        self.chart = BarChart(parent=self)
        self.door = Button(kind="link", icon="chevron-right", parent=self)
        self.body.addWidget(self.chart)
        self.body.addStretch(1)
        self.body.addWidget(self.door, 0, Qt.AlignmentFlag.AlignLeft)
        self.door.clicked.connect(self._on_door)

    def _on_door(self) -> None:
        self.opened.emit(self._screen, self._filters)


class ChartRow(Translated, QWidget):
    """Three charts side by side, or below each other; counted anew on a worker when something of it changes."""

    opened = Signal(str, object)  # the key of the screen with the list behind a chart, and its filters

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._counts: Charts | None = None
        self._watched, self._stale = False, True
        self.accounts = _ChartCard("register", {"state": sorted(OFFICIAL_STATES)}, parent=self)
        self.requests = _ChartCard("requests", {"stage": sorted(OPEN_STAGES)}, parent=self)
        self.cases = _ChartCard("cases", {"state": [CaseState.OPEN]}, parent=self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.CARD)
        for card in (self.accounts, self.requests, self.cases):
            self._row.addWidget(card, 1)
            card.opened.connect(self.opened)
        context.changes.changed.connect(self._on_changed)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.accounts.door.setText(self.tr("Open the register"))
        self.requests.door.setText(self.tr("Open the requests"))
        self.cases.door.setText(self.tr("Open the cases"))
        if self._counts is not None:
            self._show(self._counts)

    def watch(self, watched: bool) -> None:
        """The page is shown, or no longer: what changed meanwhile is counted when it is seen again."""
        self._watched = watched
        self._look()

    def _on_changed(self, changes: Changes) -> None:
        if _COUNTED & set(changes.ids):
            self._stale = True
            self._look()

    def _look(self) -> None:
        if self._watched and self._stale:
            self._stale = False
            self._context.jobs.run(
                self._context.desk.today.charts, owner=self, done=self._show, failed=self._context.notifier.explain
            )

    def set_wide(self, wide: bool) -> None:
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _show(self, counts: Charts) -> None:
        self._counts = counts
        how_many = self.tr("How many")
        accounts, requests, cases = (
            self.tr("Who administers our accounts"),
            self.tr("Open requests by stage"),
            self.tr("Open cases by step"),
        )
        self.accounts.chart.show_bars(
            accounts, _bars("standing", counts.standings), head=(self.tr("Co-administration"), how_many)
        )
        self.requests.chart.show_bars(requests, _bars("stage", counts.requests), head=(self.tr("Stage"), how_many))
        self.cases.chart.show_bars(cases, _bars("step", counts.cases), head=(self.tr("Step"), how_many))
        self.setVisible(any(n for _, n in (*counts.standings, *counts.requests, *counts.cases)))


def _bars(group: str, counts: Iterable[tuple[StrEnum, int]]) -> list[Bar]:
    return [Bar(wording.word(group, code), n) for code, n in counts]
