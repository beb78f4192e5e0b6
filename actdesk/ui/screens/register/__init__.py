"""The register: accounts and the bodies they speak for."""

from PySide6.QtCore import QCoreApplication

from actdesk.domain.base import Kind
from actdesk.ui.screens import ScreenAction, ScreenSpec
from actdesk.ui.screens.register.view import RegisterScreen


def _title() -> str:
    return QCoreApplication.translate("RegisterScreen", "Register")


def _add_account() -> str:
    return QCoreApplication.translate("RegisterScreen", "Add an account")


def _check_link() -> str:
    return QCoreApplication.translate("RegisterScreen", "Check a link")


def _add_body() -> str:
    return QCoreApplication.translate("RegisterScreen", "Add a body")


def _import() -> str:
    return QCoreApplication.translate("RegisterScreen", "Import accounts")


def _export() -> str:
    return QCoreApplication.translate("RegisterScreen", "Export the register")


SCREEN = ScreenSpec(
    key="register",
    order=20,
    icon="register",
    title=_title,
    make=RegisterScreen,
    kinds=(Kind.ACCOUNT, Kind.BODY),
    actions=(
        ScreenAction("check", _check_link, icon="link"),
        ScreenAction("new", _add_account, icon="add"),
        ScreenAction("new_body", _add_body, icon="add"),
        ScreenAction("import", _import, icon="folder"),
        ScreenAction("export", _export, icon="download"),
    ),
)
