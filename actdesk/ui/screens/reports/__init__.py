"""Reports: choose the days and the language, see the pages, save them as PDF, check one that was written."""

from actdesk.ui.i18n import say
from actdesk.ui.screens import ScreenAction, ScreenSpec
from actdesk.ui.screens.reports.view import ReportsScreen


def _title() -> str:
    return say("Reports", "Reports")


def _save_title() -> str:
    return say("Reports", "Save the leadership summary as PDF")


def _check_title() -> str:
    return say("Reports", "Check a report")


SCREEN = ScreenSpec(
    key="reports",
    order=70,
    icon="reports",
    title=_title,
    make=ReportsScreen,
    actions=(
        ScreenAction("save", _save_title, icon="save"),
        ScreenAction("check", _check_title, icon="check"),
    ),
)
