"""Cases: infractions from what was seen, up the ladder, to how they ended."""

from actdesk.domain.base import Kind
from actdesk.ui.i18n import say
from actdesk.ui.screens import ScreenAction, ScreenSpec
from actdesk.ui.screens.cases.view import CasesScreen


def _title() -> str:
    return say("Cases", "Cases")


def _new() -> str:
    return say("Cases", "New case")


def _comment() -> str:
    return say("Cases", "Check a comment")


SCREEN = ScreenSpec(
    key="cases",
    order=60,
    icon="cases",
    title=_title,
    make=CasesScreen,
    kinds=(Kind.CASE,),
    actions=(
        ScreenAction("new", _new, icon="add"),
        ScreenAction("comment", _comment, icon="speech"),
    ),
)
