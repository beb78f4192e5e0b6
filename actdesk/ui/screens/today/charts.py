"""The leadership's charts, live: accounts and who administers them, requests, cases. Each leads to its list."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from actdesk.domain.accounts import OFFICIAL_STATES
from actdesk.domain.base import Changes, Kind
from actdesk.domain.cases import CaseState
from actdesk.domain.requests import OPEN_STAGES
from actdesk.domain.summary import MOST_PLATFORMS, percent
from actdesk.services.today import Charts, Trends
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import BarChart, Button, Card
from actdesk.ui.widgets.chart import Bar

Filters = Mapping[str, Sequence[str]]
_ACROSS = 3
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
    """Six charts, three in a row or below each other; counted anew on a worker when something of them changes."""

    opened = Signal(str, object)  # the key of the screen with the list behind a chart, and its filters

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._counts: Charts | None = None
        self._trends: Trends | None = None
        self._watched, self._stale = False, True
        ours = {"state": sorted(OFFICIAL_STATES)}
        self.accounts = _ChartCard("register", ours, parent=self)
        self.requests = _ChartCard("requests", {"stage": sorted(OPEN_STAGES)}, parent=self)
        self.cases = _ChartCard("cases", {"state": [CaseState.OPEN]}, parent=self)
        self.months = _ChartCard("register", ours, parent=self)
        self.platforms = _ChartCard("register", ours, parent=self)
        self.principles = _ChartCard("cases", {"state": [CaseState.OPEN]}, parent=self)
        self._cards = (self.accounts, self.requests, self.cases, self.months, self.platforms, self.principles)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.CARD)
        self._across = _ACROSS
        for card in self._cards:
            card.opened.connect(self.opened)
            card.hide()
        context.changes.changed.connect(self._on_changed)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        for card in (self.accounts, self.months, self.platforms):
            card.door.setText(self.tr("Open the register"))
        self.requests.door.setText(self.tr("Open the requests"))
        for card in (self.cases, self.principles):
            card.door.setText(self.tr("Open the cases"))
        if self._counts is not None:
            self._show(self._counts)
        if self._trends is not None:
            self._show_trends(self._trends)

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
            today, failed = self._context.desk.today, self._context.notifier.explain
            self._context.jobs.run(today.charts, owner=self, done=self._show, failed=failed)
            self._context.jobs.run(today.trends, owner=self, done=self._show_trends, failed=failed)

    def set_wide(self, wide: bool) -> None:
        self._across = _ACROSS if wide else 1
        self._arrange()

    def _arrange(self) -> None:
        """One that has nothing to show leaves no gap."""
        shown = [card for card in self._cards if not card.isHidden()]
        for place, card in enumerate(shown):
            self._grid.addWidget(card, place // self._across, place % self._across)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, int(column < min(self._across, len(shown))))
        self.setVisible(bool(shown))

    def _show(self, counts: Charts) -> None:
        self._counts = counts
        how_many = self.tr("How many")
        there = any(n for _, n in (*counts.standings, *counts.requests, *counts.cases))
        for card, title, bars, what in (
            (
                self.accounts,
                self.tr("Who administers our accounts"),
                _bars("standing", counts.standings),
                self.tr("Co-administration"),
            ),
            (self.requests, self.tr("Open requests by stage"), _bars("stage", counts.requests), self.tr("Stage")),
            (self.cases, self.tr("Open cases by step"), _bars("step", counts.cases), self.tr("Step")),
        ):
            card.chart.show_bars(title, bars, head=(what, how_many))
            card.setVisible(there)
        self._arrange()

    def _show_trends(self, trends: Trends) -> None:
        self._trends = trends
        how_many = self.tr("How many")
        shares = [(p.day, percent(p.met, p.bound)) for p in trends.months]
        months = [Bar(i18n.written(day, "MMM yyyy"), share, shown=i18n.percent(share)) for day, share in shares]
        months[-1:] = [replace(bar, label=self.tr("Today")) for bar in months[-1:]]  # the others: the first of each
        title = self.tr("Share of accounts that are co-administered")
        self.months.chart.show_bars(title, months, head=(self.tr("Month"), self.tr("Share")), whole=100)
        self.months.setVisible(len(months) > 1)
        platforms = [Bar(c.code, c.count) for c in trends.platforms[:MOST_PLATFORMS]]
        if rest := sum(c.count for c in trends.platforms[MOST_PLATFORMS:]):
            platforms.append(Bar(self.tr("Others"), rest))
        title = self.tr("Our accounts by platform")
        self.platforms.chart.show_bars(title, platforms, head=(self.tr("Platform"), how_many))
        self.platforms.setVisible(bool(platforms))
        principles = [Bar(wording.word("principle", c.code), c.count) for c in trends.principles]
        title = self.tr("Open cases by principle")
        self.principles.chart.show_bars(title, principles, head=(self.tr("Principle"), how_many))
        self.principles.setVisible(bool(principles))
        self._arrange()


def _bars(group: str, counts: Iterable[tuple[StrEnum, int]]) -> list[Bar]:
    return [Bar(wording.word(group, code), n) for code, n in counts]
