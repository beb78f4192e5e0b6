"""Pictures: what files give away, clean copies, consents, and whether a picture may be published."""

from actdesk.domain.base import Kind
from actdesk.ui.i18n import say
from actdesk.ui.screens import ScreenAction, ScreenSpec
from actdesk.ui.screens.pictures.view import PicturesScreen


def _title() -> str:
    return say("Pictures", "Pictures")


def _add_title() -> str:
    return say("Pictures", "Add pictures…")


def _folder_title() -> str:
    return say("Pictures", "Add a folder of pictures…")


SCREEN = ScreenSpec(
    key="pictures",
    order=50,
    icon="pictures",
    title=_title,
    make=PicturesScreen,
    kinds=(Kind.PICTURE,),
    actions=(
        ScreenAction("add", _add_title, icon="add"),
        ScreenAction("folder", _folder_title, icon="folder"),
    ),
)
