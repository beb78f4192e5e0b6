"""Today: the day opens with what must be done, in the order of harm, and every line leads to its record."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Changes, EnvironmentFault, Kind, new_id
from actdesk.domain.cases import Case
from actdesk.domain.languages import Language
from actdesk.domain.lists import ListQuery
from actdesk.domain.today import TaskKind
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.screens.today import SCREEN
from actdesk.ui.screens.today.groups import GroupCard
from actdesk.ui.screens.today.parts import FigureButton, StepLine, TaskLine
from actdesk.ui.screens.today.view import TodayScreen
from actdesk.ui.theme import Theme
from actdesk.ui.widgets import MessageBar
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNavigator, FakeNotifier
from tests.ui.fits import cut_off
from tests.ui.real_desk import HOSTILE, RealDesk, account, ago, fill, settle
from tests.ui.real_desk import context as context
from tests.ui.real_desk import real as real


def shown(qtbot: QtBot, context: ScreenContext) -> TodayScreen:
    screen = TodayScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1072, 740)
    screen.show()
    settle(context, qtbot)
    return screen


def led(context: ScreenContext) -> FakeNavigator:
    assert isinstance(context.navigator, FakeNavigator)
    return context.navigator


def lines(screen: TodayScreen) -> list[TaskLine]:
    return [line for line in screen.findChildren(TaskLine) if line.isVisibleTo(screen)]


def texts(screen: TodayScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen) and label.text()]


def test_it_is_the_first_screen() -> None:
    assert (SCREEN.key, SCREEN.order) == ("today", 10)


def test_the_morning_opens_with_what_must_be_done_in_the_order_of_harm(
    qtbot: QtBot, real: RealDesk, context: ScreenContext
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    kinds = [line.task.kind for line in lines(screen)]
    assert kinds == sorted(kinds, key=list(TaskKind).index)
    assert set(kinds) == set(TaskKind)
    said = [line.accessibleName() for line in lines(screen)]
    assert said[0] == (
        "INF-2026-016 concerns a child. A school class with the school's name on the wall · @act.youth · Instagram. Now"
    )
    assert "Take down “DSC_0417.jpg”. The consent was withdrawn · @actalliance · Facebook. 1 day late" in said


def test_a_line_leads_to_its_record_by_click_and_by_key(qtbot: QtBot, real: RealDesk, context: ScreenContext) -> None:
    fill(real)
    screen = shown(qtbot, context)
    first, second = lines(screen)[:2]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert led(context).records == [first.place, second.place, second.place]
    assert first.place[0] is Kind.CASE
    assert second.place[0] is Kind.PICTURE


def test_the_arrows_go_from_line_to_line(qtbot: QtBot, real: RealDesk, context: ScreenContext) -> None:
    fill(real)
    screen = shown(qtbot, context)
    screen.activateWindow()
    first, second = lines(screen)[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert screen.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert screen.focusWidget() is first


def test_the_figures_say_the_share_and_lead_to_their_screens(
    qtbot: QtBot, real: RealDesk, context: ScreenContext
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    figures = screen.findChildren(FigureButton)
    assert [figure.accessibleName() for figure in figures] == [
        "5 / 7 accounts meet the co-administration rule",
        "4 open requests",
        "3 open cases",
        "2 pictures wait for answers",
    ]
    for figure in figures:
        qtbot.mouseClick(figure, Qt.MouseButton.LeftButton)
    assert led(context).screens == ["register", "requests", "cases", "pictures"]


def test_the_quick_actions_lead_to_the_act_itself(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    for button in (screen._check, screen._clean, screen._case, screen._request):
        button.click()
    assert led(context).actions == [
        ("register", "check"),
        ("pictures", "add"),
        ("cases", "new"),
        ("requests", "new"),
    ]


def test_a_new_store_says_what_to_do_first(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    steps = [step for step in screen.findChildren(StepLine) if step.isVisibleTo(screen)]
    assert len(steps) == 4
    assert not [figure for figure in screen.findChildren(FigureButton) if figure.isVisibleTo(screen)]
    qtbot.mouseClick(steps[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(steps[3], Qt.Key.Key_Enter)
    assert led(context).actions == [("register", "new")]
    assert led(context).screens == ["policy"]


def test_a_desk_in_order_says_that_nothing_waits(qtbot: QtBot, real: RealDesk, context: ScreenContext) -> None:
    real.keep(account("old").changed(state="closed_handle_kept", attested_on=ago(1)))
    screen = shown(qtbot, context)
    assert "Nothing waits for you" in texts(screen)
    assert lines(screen) == []


def test_what_was_done_elsewhere_is_seen_at_once(qtbot: QtBot, real: RealDesk, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    case = Case.made(reference="INF-2026-001", seen_on=ago(30), opened_on=ago(30))
    real.keep(case)
    context.changes.tell(Changes(ids={Kind.CASE: (case.id,)}))
    settle(context, qtbot)
    assert [line.place for line in lines(screen)] == [(Kind.CASE, case.id)]


def test_it_reads_again_only_for_what_it_shows_and_only_while_it_is_seen(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(qtbot, context)
    asked: list[int] = []
    agenda = real.desk.today.agenda
    monkeypatch.setattr(real.desk.today, "agenda", lambda: (asked.append(1), agenda())[1])
    context.changes.tell(Changes(ids={Kind.SETTING: (new_id(),)}))
    context.changes.tell(Changes())
    settle(context, qtbot)
    assert asked == []
    screen.hide()
    for _ in range(5):
        context.changes.tell(Changes(ids={Kind.ACCOUNT: (new_id(),)}))
    settle(context, qtbot)
    assert asked == []
    screen.show()
    settle(context, qtbot)
    assert asked == [1]


def test_a_hundred_changes_in_a_row_are_read_twice_at_most(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(qtbot, context)
    asked: list[int] = []
    agenda = real.desk.today.agenda
    monkeypatch.setattr(real.desk.today, "agenda", lambda: (asked.append(1), agenda())[1])
    for _ in range(100):
        context.changes.tell(Changes(ids={Kind.PICTURE: (new_id(),)}))
    settle(context, qtbot)
    assert len(asked) == 2
    assert screen.isVisible()


def test_a_new_day_is_noticed_when_the_page_is_shown_again(
    qtbot: QtBot, real: RealDesk, context: ScreenContext
) -> None:
    real.keep(Case.made(reference="INF-2026-001", seen_on=ago(2), opened_on=ago(2)))
    screen = shown(qtbot, context)
    assert lines(screen) == []
    screen.hide()
    real.clock.move(days=20)
    screen.show()
    settle(context, qtbot)
    assert len(lines(screen)) == 1


def test_the_focus_stays_on_its_record_when_the_page_is_read_anew(
    qtbot: QtBot, real: RealDesk, context: ScreenContext
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    screen.activateWindow()
    line = lines(screen)[2]
    place = line.place
    line.setFocus()
    case = Case.made(reference="INF-2026-099", seen_on=ago(1), opened_on=ago(1), crisis=True)
    real.keep(case)
    context.changes.tell(Changes(ids={Kind.CASE: (case.id,)}))
    settle(context, qtbot)
    focused = screen.focusWidget()
    assert isinstance(focused, TaskLine)
    assert focused is not line
    assert focused.place == place


def test_more_than_a_few_are_counted_and_lead_to_their_list(
    qtbot: QtBot, real: RealDesk, context: ScreenContext
) -> None:
    for number in range(9):
        real.keep(Case.made(reference=f"INF-2026-{number:03}", seen_on=ago(40), opened_on=ago(40)))
    screen = shown(qtbot, context)
    (group,) = screen.findChildren(GroupCard)
    assert len(lines(screen)) == 5
    more = next(b for b in group.findChildren(type(screen._check)) if "9" in b.text())
    more.click()
    assert led(context).screens == ["cases"]


def test_a_store_that_cannot_be_read_is_explained_and_tried_again(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    agenda = real.desk.today.agenda

    def broken() -> Any:
        raise EnvironmentFault("disk_fault")

    monkeypatch.setattr(real.desk.today, "agenda", broken)
    screen = shown(qtbot, context)
    (bar,) = (bar for bar in screen.findChildren(MessageBar) if bar.isVisibleTo(screen))
    assert bar.text()
    monkeypatch.setattr(real.desk.today, "agenda", agenda)
    screen._again.click()
    settle(context, qtbot)
    assert not bar.isVisibleTo(screen)
    assert any(step.isVisibleTo(screen) for step in screen.findChildren(StepLine))


def test_a_fault_of_ours_goes_to_the_fault_dialog(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> Any:
        raise RuntimeError("ours")

    monkeypatch.setattr(real.desk.today, "agenda", broken)
    screen = shown(qtbot, context)
    assert isinstance(context.notifier, FakeNotifier)
    assert screen.isVisible()
    assert [type(error) for error in context.notifier.explained] == [RuntimeError]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("full", [True, False])
def test_a_screen_reader_finds_every_part_in_each_language(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, languages: Languages, language: Language, full: bool
) -> None:
    if full:
        fill(real)
    screen = shown(qtbot, context)
    languages.choose(language)
    settle(context, qtbot)
    assert complaints(screen) == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("width", "height", "scale"), [(856, 540, 1.0), (856, 540, 2.0), (1072, 740, 1.0)])
def test_nothing_is_cut_off_in_a_small_window_or_with_large_letters(
    qtbot: QtBot,
    real: RealDesk,
    context: ScreenContext,
    look: Theme,
    languages: Languages,
    language: Language,
    width: int,
    height: int,
    scale: float,
) -> None:
    fill(real)
    languages.choose(language)
    screen = shown(qtbot, context)
    look.enlarge(scale)
    screen.resize(width, height)
    settle(context, qtbot)
    assert cut_off(screen) == []


def test_hostile_text_is_shown_as_it_was_typed(qtbot: QtBot, real: RealDesk, context: ScreenContext) -> None:
    fill(real)
    screen = shown(qtbot, context)
    (line,) = (line for line in lines(screen) if line.task.code == "returned")
    assert HOSTILE in line.accessibleName()
    assert any(HOSTILE in text.replace("\u200b", "") for text in texts(screen))
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in line.findChildren(QLabel) if label.text())


def test_the_charts_say_what_the_lists_hold_in_words_too_and_lead_there(
    qtbot: QtBot, real: RealDesk, context: ScreenContext
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    charts = screen.charts
    assert charts.isVisibleTo(screen)
    said = charts.accounts.chart.accessibleDescription()
    assert [part.rpartition(": ")[2] for part in said.split("; ")] == ["5", "0", "0", "1", "1"], (
        "found ones are not ours"
    )
    assert charts.cases.chart.accessibleName() == "Open cases by step"
    assert charts.cases.chart._picture.accessibleDescription().startswith("Intake: 2; Dialogue: 1")
    sides = charts.requests.chart._pages
    assert sides.height() == charts.requests.chart._picture.sizeHint().height(), "nothing blank beneath the bars"
    qtbot.keyClick(charts.requests.chart._switch, Qt.Key.Key_Space)
    assert charts.requests.chart._table.isVisibleTo(screen)
    settle(context, qtbot)
    table = charts.requests.chart._table
    assert sides.height() == table.height()
    head = table.horizontalHeader()
    assert head.sectionSize(1) >= head.fontMetrics().horizontalAdvance("How many"), "in letters of any size"
    for card, kind, place in (
        (charts.accounts, Kind.ACCOUNT, "register"),
        (charts.requests, Kind.REQUEST, "requests"),
        (charts.cases, Kind.CASE, "cases"),
    ):
        qtbot.keyClick(card.door, Qt.Key.Key_Space)
        screen_of, filters = led(context).lists[-1]
        assert screen_of == place
        told = card.chart.accessibleDescription().split("; ")
        counted = sum(int(part.rpartition(": ")[2]) for part in told)
        where = {key: tuple(codes) for key, codes in filters.items()}
        assert real.desk.lists.count(ListQuery(kind, where=where)) == counted, "the list behind it holds what it counts"
    assert charts.platforms.chart.accessibleDescription().startswith("Facebook: 1; Flickr: 1; ")
    assert charts.platforms.chart.accessibleDescription().endswith("; Others: 1"), "the smaller ones share a bar"
    shares = charts.months.chart.accessibleDescription().split("; ")
    assert len(shares) == 12
    assert all(share.endswith("%") for share in shares)
    assert "Facts and honesty: 1" in charts.principles.chart.accessibleDescription()
    for card in (charts.months, charts.platforms, charts.principles):
        assert card.isVisibleTo(screen)
    real.keep(account("act.more", opened_on=ago(3)))
    context.changes.tell(Changes(ids={Kind.ACCOUNT: (new_id(),)}))
    settle(context, qtbot)
    assert charts.accounts.chart.accessibleDescription().endswith(": 2")
