"""Settings: the officer, language and look, backups, the passphrase, the store, and what ActDesk is."""

from actdesk.domain.base import Kind
from actdesk.ui.i18n import say
from actdesk.ui.screens import ScreenAction, ScreenSpec
from actdesk.ui.screens.settings.view import SettingsScreen


def _title() -> str:
    return say("Settings", "Settings")


def _you() -> str:
    return say("Settings", "Correct my name or e-mail address")


def _language() -> str:
    return say("Settings", "Language")


def _theme() -> str:
    return say("Settings", "Light or dark")


def _text() -> str:
    return say("Settings", "Size of the text")


def _deadlines() -> str:
    return say("Settings", "Deadlines: how many days each thing may take")


def _correspondence() -> str:
    return say("Settings", "Address and holidays: where forms go, and when nobody answers")


def _backup() -> str:
    return say("Settings", "Back up now")


def _backups() -> str:
    return say("Settings", "Backups, and going back to one")


def _second_place() -> str:
    return say("Settings", "Copy every backup to a second place")


def _passphrase() -> str:
    return say("Settings", "Change the passphrase")


def _officers() -> str:
    return say("Settings", "Officers: who unlocks this desk")


def _add_officer() -> str:
    return say("Settings", "Add an officer")


def _sheets() -> str:
    return say("Settings", "Recovery sheets, and this computer’s keyring")


def _verify() -> str:
    return say("Settings", "Check the whole store")


def _about() -> str:
    return say("Settings", "About ActDesk: version and licences")


SCREEN = ScreenSpec(
    key="settings",
    order=90,
    icon="settings",
    title=_title,
    make=SettingsScreen,
    kinds=(Kind.OFFICER,),
    actions=(
        ScreenAction("you", _you, icon="person", setting=True),
        ScreenAction("language", _language, icon="language", setting=True),
        ScreenAction("theme", _theme, icon="display", setting=True),
        ScreenAction("text", _text, icon="expand", setting=True),
        ScreenAction("deadlines", _deadlines, icon="clock", setting=True),
        ScreenAction("correspondence", _correspondence, icon="clock", setting=True),
        ScreenAction("backup", _backup, icon="backup", setting=True),
        ScreenAction("backups", _backups, icon="history", setting=True),
        ScreenAction("second_place", _second_place, icon="download", setting=True),
        ScreenAction("passphrase", _passphrase, icon="key", setting=True),
        ScreenAction("officers", _officers, icon="people", setting=True),
        ScreenAction("add_officer", _add_officer, icon="add", setting=True),
        ScreenAction("sheets", _sheets, icon="print", setting=True),
        ScreenAction("verify", _verify, icon="shield", setting=True),
        ScreenAction("about", _about, icon="info", setting=True),
    ),
)
