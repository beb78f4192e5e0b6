"""One comes back to where one was, however quickly the window gets the keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListWidget

from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screen import Screen
from actdesk.ui.screens import ScreenSpec
from actdesk.ui.settings_store import MemoryPreferences
from actdesk.ui.shell import Shell
from actdesk.ui.theme import Theme
from tests.ui.fakes import fake_desk


class Bare(Screen):
    def retranslate(self) -> None:
        """It has no words."""


SPECS = [
    ScreenSpec(key=key, order=order, icon="today", title=key.capitalize, make=Bare)
    for order, key in enumerate(("today", "register", "cases"))
]


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
    made.deleteLater()


def test_a_window_that_gets_the_keys_before_its_first_screen_is_made_opens_where_one_was(
    jobs: Jobs, look: Theme, languages: Languages
) -> None:
    shell = Shell(fake_desk(), SPECS, jobs, languages, MemoryPreferences({"window.screen": "cases"}))
    screens = shell.findChild(QListWidget, "navigation")
    keys = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
    QCoreApplication.sendEvent(screens, keys)  # a list without a current row takes its first one
    QCoreApplication.processEvents()
    opened, marked = shell.windowTitle(), screens.currentRow()
    shell.close()
    shell.deleteLater()
    assert opened == "Cases – ActDesk"
    assert marked == 2
