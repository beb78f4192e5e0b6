"""The Today page: what must be done now, in the order of harm, beside the few figures that matter."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError, Kind
from actdesk.domain.today import Agenda
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.screen import Screen
from actdesk.ui.screens.today import words
from actdesk.ui.screens.today.charts import ChartRow
from actdesk.ui.screens.today.groups import FirstSteps, GroupCard
from actdesk.ui.screens.today.parts import FigureButton, TaskLine
from actdesk.ui.screens.today.presenter import TodayPresenter
from actdesk.ui.screens.today.unfinished import Unfinished
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, Card, EmptyState, FlowLayout, MessageBar, PageHeader, PlainLabel, Scrolled

_CHARTS_WIDE = 960  # logical pixels from which three charts stand side by side
_WIDE = 720  # logical pixels from which the figures stand beside the tasks


class TodayScreen(Screen):
    """Opens the day. It only reads; every line leads to its record."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._presenter = TodayPresenter(context, self)
        self._header = PageHeader(parent=self)
        self._wrong = MessageBar(tone="bad", parent=self)
        self._again = Button(parent=self._wrong)
        self._wrong.add_action(self._again)
        self._wrong.hide()
        self._reading = PlainLabel(role="muted", parent=self)
        self.unfinished = Unfinished(context.drafts, parent=self)
        self._steps = FirstSteps(parent=self)
        self.charts = ChartRow(context, parent=self)
        self._quiet_card = Card(parent=self)
        self._quiet = EmptyState(icon="good", parent=self._quiet_card)
        self._quiet_card.body.addWidget(self._quiet)
        self._groups: list[GroupCard] = []
        self._make_actions()
        self._make_figures()
        self._lay_out()
        self._presenter.read.connect(self._on_read)
        self._presenter.failed.connect(self._on_failed)
        self._again.clicked.connect(self._presenter.refresh)
        self._steps.chosen.connect(self._on_step)
        self.charts.opened.connect(context.navigator.open_list)
        theme().changed.connect(self._arrange)
        self.retranslate()

    def _make_actions(self) -> None:
        self._check = Button(icon="link", parent=self)
        self._clean = Button(icon="pictures", parent=self)
        self._case = Button(icon="cases", parent=self)
        self._request = Button(icon="requests", parent=self)
        self._check.clicked.connect(self._on_check)
        self._clean.clicked.connect(self._on_clean)
        self._case.clicked.connect(self._on_case)
        self._request.clicked.connect(self._on_request)

    def _make_figures(self) -> None:
        self._share = FigureButton("register", parent=self)
        self._requests = FigureButton("requests", parent=self)
        self._cases = FigureButton("cases", parent=self)
        self._pictures = FigureButton("pictures", parent=self)
        self._figures = (self._share, self._requests, self._cases, self._pictures)
        for figure in self._figures:
            figure.chosen.connect(self.context.navigator.open_screen)

    def _lay_out(self) -> None:
        actions = FlowLayout(spacing=Space.SMALL)
        for button in (self._check, self._clean, self._case, self._request):
            actions.addWidget(button)
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(Space.CARD)
        self._tasks.addWidget(self.unfinished)
        for part in (self._steps, self._quiet_card):
            self._tasks.addWidget(part)
            part.hide()
        self._side = QWidget(self)
        self._grid = QGridLayout(self._side)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.MEDIUM)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.PAGE)
        self._columns.addLayout(self._tasks, 1)
        self._columns.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        page = Scrolled(margin=Space.PAGE, parent=self)
        page.body.addWidget(self._header)
        page.body.addLayout(actions)
        page.body.addWidget(self._wrong)
        page.body.addWidget(self._reading)
        page.body.addLayout(self._columns)
        page.body.addWidget(self.charts)
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._side.hide()
        self._arrange()

    def retranslate(self) -> None:
        self._check.setText(self.tr("Check a link"))
        self._clean.setText(self.tr("Clean pictures"))
        self._case.setText(self.tr("New case"))
        self._request.setText(self.tr("New request"))
        self._again.setText(self.tr("Try again"))
        self._reading.setText(self.tr("Looking through the store…"))
        self._quiet.set_words(
            self.tr("Nothing waits for you"),
            self.tr("Every clock is in time, and every account that speaks for the Alliance is co-administered."),
        )
        self._steps.retranslate()
        self._header.set_words(self.tr("Today"))
        if self._presenter.agenda is not None:
            self._show(self._presenter.agenda)

    # --- what was read -------------------------------------------------------------------------------------

    def run_action(self, key: str) -> None:
        if key == "go-on" and not self.unfinished.go_on():
            self.context.notifier.tell(self.tr("Nothing is unfinished."))

    def _on_read(self, agenda: Agenda) -> None:
        self._wrong.hide()
        self._show(agenda)

    def _on_failed(self, error: Exception) -> None:
        self._reading.hide()
        if isinstance(error, ActDeskError):
            self._wrong.set_text(explain(error).text())
            self._wrong.show()
        else:
            self.context.notifier.explain(error)

    def _show(self, agenda: Agenda) -> None:
        new = agenda.figures.is_new
        self._reading.hide()
        self._header.set_words(self.tr("Today"), words.purpose(agenda))
        self._steps.setVisible(new)
        self._quiet_card.setVisible(not new and not agenda.groups)
        self._side.setVisible(not new)
        self._show_figures(agenda)
        self._show_groups(agenda)

    def _show_figures(self, agenda: Agenda) -> None:
        figures = agenda.figures
        self._share.show_figure(*words.share(agenda))
        requests, cases, pictures = figures.requests_open, figures.cases_open, figures.pictures_waiting
        self._requests.show_figure(i18n.number(requests), self.tr("open request(s)", "", requests))
        self._cases.show_figure(i18n.number(cases), self.tr("open case(s)", "", cases))
        self._pictures.show_figure(i18n.number(pictures), self.tr("picture(s) wait for answers", "", pictures))

    def _show_groups(self, agenda: Agenda) -> None:
        """Put the groups in place anew; the focus stays on the record it was on."""
        line = self.focusWidget()
        place = line.place if isinstance(line, TaskLine) else None
        for group in self._groups:
            self._tasks.removeWidget(group)
            group.hide()
            group.deleteLater()
        self._groups = []
        for found in agenda.groups:
            card = GroupCard(found, agenda.day, parent=self)
            card.task_chosen.connect(self._on_task)
            card.all_chosen.connect(self.context.navigator.open_screen)
            self._tasks.addWidget(card)
            self._groups.append(card)
            card.show()
            if place is not None:
                card.focus_on(place)

    # --- ways that lead on ---------------------------------------------------------------------------------

    def _on_task(self, kind: Kind, record_id: UUID) -> None:
        self.context.open_record(kind, record_id)

    def _on_step(self, screen: str, action: str) -> None:
        if action:
            self.context.navigator.run_action(screen, action)
        else:
            self.context.navigator.open_screen(screen)

    def _on_check(self) -> None:
        self.context.navigator.run_action("register", "check")

    def _on_clean(self) -> None:
        self.context.navigator.run_action("pictures", "add")

    def _on_case(self) -> None:
        self.context.navigator.run_action("cases", "new")

    def _on_request(self) -> None:
        self.context.navigator.run_action("requests", "new")

    # --- the page itself -----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._presenter.watch(True)
        self.charts.watch(True)
        self.unfinished.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._presenter.watch(False)
        self.charts.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Figures at the right where there is room, else below the tasks: what must be done comes first."""
        wide = self.width() >= theme().pixels(_WIDE)
        across = 1 if wide else 2
        self.charts.set_wide(self.width() >= theme().pixels(_CHARTS_WIDE))
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._side.setFixedWidth(theme().pixels(220)) if wide else self._side.setMaximumWidth(16_777_215)
        if not wide:
            self._side.setMinimumWidth(0)
        for place, figure in enumerate(self._figures):
            self._grid.addWidget(figure, place // across, place % across)
