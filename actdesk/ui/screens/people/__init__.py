"""People: who holds what, and how they leave."""

from PySide6.QtCore import QCoreApplication

from actdesk.domain.base import Kind
from actdesk.ui.screens import ScreenAction, ScreenSpec
from actdesk.ui.screens.people.view import PeopleScreen


def _title() -> str:
    return QCoreApplication.translate("PeopleScreen", "People")


def _add_person() -> str:
    return QCoreApplication.translate("PeopleScreen", "Add a person")


SCREEN = ScreenSpec(
    key="people",
    order=30,
    icon="people",
    title=_title,
    make=PeopleScreen,
    kinds=(Kind.PERSON,),
    actions=(ScreenAction("new", _add_person, icon="add"),),
)
