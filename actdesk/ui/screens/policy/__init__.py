"""Policy: what it asks, clause by clause and in our own words; the official document; the help pages."""

from actdesk.ui.i18n import say
from actdesk.ui.screens import ScreenAction, ScreenSpec
from actdesk.ui.screens.policy.view import PolicyScreen


def _title() -> str:
    return say("Policy", "Policy")


def _attach_title() -> str:
    return say("Policy", "Attach the official policy")


def _help_title() -> str:
    return say("Policy", "Help")


SCREEN = ScreenSpec(
    key="policy",
    order=80,
    icon="policy",
    title=_title,
    make=PolicyScreen,
    actions=(
        ScreenAction("attach", _attach_title, icon="attach"),
        ScreenAction("help", _help_title, icon="help"),
    ),
    shows_clauses=True,
)
