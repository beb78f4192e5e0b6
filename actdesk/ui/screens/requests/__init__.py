"""Requests: from the first idea for a channel, through evaluation and decision, to an opened account."""

from actdesk.domain.base import Kind
from actdesk.ui.i18n import say
from actdesk.ui.screens import ScreenAction, ScreenSpec
from actdesk.ui.screens.requests.view import RequestsScreen


def _title() -> str:
    return say("Requests", "Requests")


def _new_title() -> str:
    return say("Requests", "New request")


def _continue_title() -> str:
    return say("Requests", "Go on with the newest draft")


def _form_title() -> str:
    return say("Requests", "Take in a form that came back")


def _blank_title() -> str:
    return say("Requests", "Save a blank request form")


SCREEN = ScreenSpec(
    key="requests",
    order=40,
    icon="requests",
    title=_title,
    make=RequestsScreen,
    kinds=(Kind.REQUEST,),
    actions=(
        ScreenAction("new", _new_title, icon="add"),
        ScreenAction("continue", _continue_title, icon="edit"),
        ScreenAction("form", _form_title, icon="folder"),
        ScreenAction("blank", _blank_title, icon="download"),
    ),
)
