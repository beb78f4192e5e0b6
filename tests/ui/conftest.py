"""What every test of the window stands on: no display, no leaked thread or window, no unexpected word of Qt."""

import functools
import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from actdesk.domain.languages import Language
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.icons import IconKeeper
from actdesk.ui.jobs import Jobs
from actdesk.ui.theme import Theme, ThemeChoice
from tests.ui.fakes import fake_context, fake_desk

EXPECTED = (  # the offscreen platform says so of windows and of menus
    "propagateSizeHints()",
    "This plugin does not support",
)


@pytest.fixture(scope="module", autouse=True)
def _what_outlives_a_module_stays() -> None:
    """What there is before a module's first test, imports and caches, is no test's garbage: the look after each test
    leaves it out. It was a fifth of all the time that the window's tests took."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["actdesk-tests"]


@functools.cache
def _worn(app: QApplication) -> tuple[Theme, Languages]:
    """The one theme and the one language of the process: the journeys' fixtures are others than those here."""
    made = Theme(app, ThemeChoice.LIGHT)
    IconKeeper(app)
    return made, Languages(app, Language.ENGLISH)


@pytest.fixture(scope="session")
def _look(qapp: QApplication) -> Theme:
    return _worn(qapp)[0]


@pytest.fixture(scope="session")
def _tongue(qapp: QApplication) -> Languages:
    return _worn(qapp)[1]


@pytest.fixture(autouse=True)
def look(_look: Theme) -> Iterator[Theme]:
    """The theme: light, at the usual size, given back as it was."""
    yield _look
    if _look.scale != 1.0:
        _look.enlarge(1.0)
    if _look.choice is not ThemeChoice.LIGHT:
        _look.choose(ThemeChoice.LIGHT)


@pytest.fixture(autouse=True)
def languages(_tongue: Languages) -> Iterator[Languages]:
    """The running language: English, given back as it was."""
    yield _tongue
    if _tongue.language is not Language.ENGLISH:
        _tongue.choose(Language.ENGLISH)


@pytest.fixture(autouse=True)
def _nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """Fail on a thread or a window that outlives its test."""
    threads = set(threading.enumerate())
    windows = set(qapp.topLevelWidgets())
    yield
    for _turn in range(3):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
    gc.collect()
    for thread in set(threading.enumerate()) - threads:
        thread.join(3)  # one that was told to end may need a moment on a busy machine
    left = [thread.name for thread in threading.enumerate() if thread not in threads and thread.is_alive()]
    assert not left, f"threads left behind: {left}"
    still = [type(w).__name__ for w in qapp.topLevelWidgets() if w not in windows and w.isVisible()]
    assert not still, f"windows left behind: {still}"


@pytest.fixture(autouse=True)
def _qt_is_silent() -> Iterator[list[str]]:
    """Fail on any warning of Qt that nobody expected."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(e in text for e in EXPECTED):
            heard.append(text)

    before = qInstallMessageHandler(hear)
    yield heard
    qInstallMessageHandler(before)
    assert not heard, f"Qt said: {heard}"


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Jobs on two threads, ended after the test."""
    made = Jobs(workers=2)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def context(jobs: Jobs) -> ScreenContext:
    """A context over a desk of fakes; tests with services of their own call `fake_context` themselves."""
    return fake_context(fake_desk(), jobs)
