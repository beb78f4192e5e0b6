"""Every page of the room: heard in three languages, fitting on a small laptop and with large letters."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from actdesk.domain.languages import Language
from actdesk.domain.requests import NO_CONFLICT, Condition, Outcome
from actdesk.domain.support import Support
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.requests.decision import DecisionPage
from actdesk.ui.screens.requests.dialogs import TextDialog
from actdesk.ui.screens.requests.send_back import SendBackPage
from actdesk.ui.screens.requests.view import RequestsScreen
from actdesk.ui.theme import Theme
from tests.ui.a11y import complaints
from tests.ui.fits import cut_off
from tests.ui.real_desk import DAY
from tests.ui.requests_room import HOSTILE, Room

Show = Callable[[Room, RequestsScreen], None]


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs) -> Iterator[Room]:
    made = Room(tmp_path / "store", jobs)
    yield made
    made.end()


def _question(field_id: str) -> Show:
    def show(room: Room, screen: RequestsScreen) -> None:
        room.open(screen, room.draft(overlap=HOSTILE, region=""))
        screen.walk._ask(field_id)
        room.settle()
        screen.walk._question.check()  # type: ignore[union-attr]

    return show


def _tasks(room: Room, screen: RequestsScreen) -> None:
    request_id = room.in_evaluation()
    room.desk.requests.send_back(request_id=request_id, questions={"audience": HOSTILE, "": "Why now?"})
    room.open(screen, request_id)


def _check(room: Room, screen: RequestsScreen) -> None:
    room.open(screen, room.draft(fit="", channel_name=HOSTILE))
    screen.walk._show_check()
    room.settle()
    screen.walk._on_submit()


def _record(room: Room, screen: RequestsScreen) -> None:
    request_id = room.assessed(channel_name=HOSTILE)
    room.desk.requests.decide(
        request_id=request_id,
        outcome=Outcome.WITH_CONDITIONS,
        why=HOSTILE,
        conflict_of_interest=NO_CONFLICT,
        parameters=("Two languages.", HOSTILE),
        conditions=(Condition(text="Train both", owner=HOSTILE, due=DAY),),
        support_plan=(Support.made(clause="support.crisis", what=HOSTILE, who=HOSTILE, rhythm=HOSTILE),),
    )
    room.open(screen, request_id)


def _read(room: Room, screen: RequestsScreen) -> None:
    _record(room, screen)
    screen._on_read_asked()


def _evaluation(room: Room, screen: RequestsScreen) -> None:
    room.open(screen, room.assessed())
    screen._evaluate(screen.record.found)  # type: ignore[arg-type]


def _criterion(room: Room, screen: RequestsScreen) -> None:
    _evaluation(room, screen)
    screen.evaluation._judge("criterion.overlap")
    room.settle()
    screen.evaluation._page.check()  # type: ignore[union-attr]


def _decision(room: Room, screen: RequestsScreen) -> None:
    room.open(screen, room.assessed())
    screen._decide()
    room.settle()
    page = screen.stack.currentWidget()
    assert isinstance(page, DecisionPage)
    page.outcome.set_value(Outcome.WITH_CONDITIONS.value)
    page._show_fields()
    for line in (*page.parameters._lines.values(), *page.support.rows.values()):
        line.box.click()
    page._on_decide()


def _send_back(room: Room, screen: RequestsScreen) -> None:
    room.open(screen, room.in_evaluation())
    screen._send_back()
    room.settle()
    page = screen.stack.currentWidget()
    assert isinstance(page, SendBackPage)
    page._add("overlap")
    page.form.set_values({"overlap": "Which?"})


def _list(_room: Room, _screen: RequestsScreen) -> None:
    """The room as it opens, with nothing in it."""


PAGES: dict[str, Show] = {
    "list": _list,
    "tasks": _tasks,
    "check": _check,
    "record": _record,
    "read": _read,
    "evaluation": _evaluation,
    "criterion": _criterion,
    "decision": _decision,
    "send_back": _send_back,
    **{
        f"question {name}": _question(name)
        for name in (
            "requester_name",
            "body",
            "languages",
            "platform",
            "presence",
            "handle",
            "fit",
            "overlap",
            "expected_end",
            "administrators",
            "promotion",
            "help_wanted",
        )
    },
}


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_heard_in_three_languages_and_takes_nothing_for_markup(
    room: Room, languages: Languages, name: str
) -> None:
    screen = room.screen()
    PAGES[name](room, screen)
    room.settle()
    for language in Language:
        languages.choose(language)
        room.settle()
        assert complaints(screen) == [], language
    for label in screen.findChildren(QLabel):
        assert not label.text() or label.textFormat().name == "PlainText", label.text()[:60]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", list(Language))
def test_every_page_fits_beside_the_navigation_of_a_small_laptop(
    room: Room, languages: Languages, name: str, language: Language
) -> None:
    languages.choose(language)
    screen = room.screen(820, 500)  # what a window of 1024×600 leaves
    PAGES[name](room, screen)
    room.settle()
    assert (screen.width(), screen.height()) == (820, 500)
    assert cut_off(screen) == []


@pytest.mark.parametrize("name", PAGES)
def test_every_page_can_be_used_with_letters_twice_the_size(room: Room, look: Theme, name: str) -> None:
    look.enlarge(2.0)
    screen = room.screen(1100, 680)
    PAGES[name](room, screen)
    room.settle()
    assert (screen.width(), screen.height()) == (1100, 680)
    assert cut_off(screen) == []


def test_a_reason_is_asked_for_in_a_dialog_that_is_heard_and_keeps_the_safe_way_in_front(room: Room) -> None:
    screen = room.screen()
    words = {"title": f"Withdraw {HOSTILE}?", "detail": "", "label": "Reason", "act": "Withdraw the request"}
    dialog = TextDialog(screen, **words, text="", optional=False)
    dialog.show()
    assert complaints(dialog) == []
    assert dialog.safe.isDefault()
    dialog.act.click()
    assert dialog.isVisible(), "a reason is owed"
    dialog.form.set_values({"text": "The forum has merged."})
    dialog.act.click()
    assert dialog.text() == "The forum has merged."
    dialog.deleteLater()
