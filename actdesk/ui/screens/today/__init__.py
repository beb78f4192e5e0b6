"""Today: what must be done now, in the order of harm, and the way to each record."""

from actdesk.ui.i18n import say
from actdesk.ui.screens import ScreenAction, ScreenSpec
from actdesk.ui.screens.today.view import TodayScreen


def _title() -> str:
    return say("Today", "Today")


def _go_on() -> str:
    return say("Today", "Go on with what you were writing")


SCREEN = ScreenSpec(
    key="today",
    order=10,
    icon="today",
    title=_title,
    make=TodayScreen,
    actions=(ScreenAction("go-on", _go_on, icon="edit"),),
)
