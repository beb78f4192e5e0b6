"""What holds for every screen that discovery finds, on a desk with sample records: heard, fitting, and never markup."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.data.header import Cost
from actdesk.domain.base import Kind
from actdesk.domain.languages import Language
from actdesk.domain.lists import LIST_COLUMNS, ListQuery
from actdesk.services.access import SetupAnswers
from actdesk.services.desk import Desk
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens import discover
from actdesk.ui.settings_store import MemoryPreferences
from actdesk.ui.shell import Shell
from actdesk.ui.theme import Theme
from tests.ui.a11y import complaints
from tests.ui.fits import cut_off

SPECS = {spec.key: spec for spec in discover()}
NINE = ("today", "register", "people", "requests", "pictures", "cases", "reports", "policy", "settings")


@pytest.fixture(scope="module")
def access(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoreAccess]:
    quick = Cost(time_cost=1, memory_kib=64, parallelism=1)
    made = StoreAccess(tmp_path_factory.mktemp("every") / "store", cost=quick)
    yield made
    made.lock()


@pytest.fixture(scope="module")
def desk(access: StoreAccess) -> Desk:
    return access.create(SetupAnswers(name="Noor Voorbeeld", with_samples=True), "lantern orchard violin harbour")


@pytest.fixture
def shell(desk: Desk, access: StoreAccess, jobs: Jobs, languages: Languages, look: Theme) -> Iterator[Shell]:
    made = Shell(desk, list(SPECS.values()), jobs, languages, MemoryPreferences(), access)
    made.resize(1240, 800)
    made.show()
    yield made
    jobs.wait()
    made.hide()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(shell: Shell, jobs: Jobs) -> None:
    for _turn in range(4):
        jobs.wait()
        QApplication.processEvents()


def first_of(desk: Desk, kind: Kind) -> object:
    rows = desk.lists.page(ListQuery(kind), 0, 1) if kind in LIST_COLUMNS else ()
    return rows[0].id if rows else None


def open_screen(shell: Shell, jobs: Jobs, key: str, desk: Desk, *, record: bool = True) -> None:
    shell.open_screen(key)
    settle(shell, jobs)
    for kind in SPECS[key].kinds if record else ():
        found = first_of(desk, kind)
        if found is not None:
            shell.open_record(kind, found)  # type: ignore[arg-type]
            settle(shell, jobs)


def test_the_nine_screens_are_there_in_their_order() -> None:
    assert tuple(SPECS) == NINE


@pytest.mark.parametrize("key", SPECS)
def test_every_widget_that_takes_the_focus_has_a_name_in_every_language(
    shell: Shell, jobs: Jobs, languages: Languages, desk: Desk, key: str
) -> None:
    open_screen(shell, jobs, key, desk)
    for language in Language:
        languages.choose(language)
        settle(shell, jobs)
        assert complaints(shell) == [], language


@pytest.mark.parametrize("key", SPECS)
def test_no_label_guesses_markup(shell: Shell, jobs: Jobs, desk: Desk, key: str) -> None:
    open_screen(shell, jobs, key, desk)
    for label in shell.findChildren(QLabel):
        assert not label.text() or label.textFormat() is Qt.TextFormat.PlainText, label.text()[:60]


@pytest.mark.parametrize("key", SPECS)
@pytest.mark.parametrize("language", list(Language))
def test_a_screen_fits_on_a_small_laptop(
    shell: Shell, jobs: Jobs, languages: Languages, desk: Desk, key: str, language: Language
) -> None:
    languages.choose(language)
    shell.resize(1024, 600)
    open_screen(shell, jobs, key, desk)
    screen = shell.current_screen()
    assert screen is not None
    assert shell.width() <= 1024
    assert shell.height() <= 600
    assert cut_off(screen) == []


@pytest.mark.parametrize("key", SPECS)
def test_a_screen_can_be_used_with_letters_twice_the_size(
    shell: Shell, jobs: Jobs, look: Theme, desk: Desk, key: str
) -> None:
    look.enlarge(2.0)
    shell.resize(1240, 800)
    open_screen(shell, jobs, key, desk)
    screen = shell.current_screen()
    assert screen is not None
    assert shell.width() <= 1240
    assert shell.height() <= 800
    assert cut_off(screen) == []


@pytest.mark.parametrize("key", SPECS)
def test_a_screen_can_be_reached_and_left_by_keyboard(
    qtbot: QtBot, shell: Shell, jobs: Jobs, desk: Desk, key: str
) -> None:
    number = list(SPECS).index(key) + 1
    shell.activateWindow()
    qtbot.keyClick(shell, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
    settle(shell, jobs)
    screen = shell.current_screen()
    assert screen is not None
    seen = set()
    for _step in range(80):
        qtbot.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        seen.add(id(focus))
        assert focus is not None
    assert len(seen) > 3, "Tab is swallowed"
