"""One officer's first day, through the whole program on a real store: every part that the day needs, joined."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.data import keys, verify
from actdesk.domain.accounts import AccountState
from actdesk.domain.base import Kind
from actdesk.domain.lists import ListQuery
from actdesk.services.access import SetupAnswers
from actdesk.ui.i18n import Languages
from actdesk.ui.program import Program
from tests.data.stores import PASSPHRASE, QUICK

NEXT_PASSPHRASE = "orchard violin harbour lantern"


@pytest.fixture
def access(tmp_path: Path) -> StoreAccess:
    return StoreAccess(tmp_path / "store", cost=QUICK)


@pytest.fixture
def program(qapp: QApplication, access: StoreAccess, languages: Languages) -> Iterator[Program]:
    made = Program(qapp, access, languages)
    made.start()
    yield made
    made.end()
    made.door.close()
    made.door.deleteLater()
    made.deleteLater()


def unlock(program: Program, passphrase: str) -> None:
    program.door.unlock._field.setText(passphrase)
    program.door.unlock.enter()
    program._jobs.wait()


def test_a_first_day_from_the_first_start_to_a_changed_passphrase(
    program: Program, access: StoreAccess, qtbot: QtBot
) -> None:
    program.door.create_asked.emit(SetupAnswers(name="Amina Officer", email="amina@example.org"), PASSPHRASE)
    qtbot.waitUntil(lambda: program.shell is not None, timeout=10_000)
    program._jobs.wait()
    shell = program.shell
    assert shell is not None
    desk = shell.context.desk

    shell.changes.tell(desk.register.add_account(platform="x", handle="actlakes", state=AccountState.AUTHORISED))
    shell.open_screen("register")
    program._jobs.wait()
    assert desk.lists.count(ListQuery(Kind.ACCOUNT, text="actlakes")) == 1
    shell.undo()
    program._jobs.wait()
    assert desk.lists.count(ListQuery(Kind.ACCOUNT)) == 0
    shell.redo()
    program._jobs.wait()

    program.lock()
    assert program.shell is None
    unlock(program, "not the passphrase")
    assert program.shell is None
    unlock(program, PASSPHRASE)
    shell = program.shell
    assert shell is not None
    assert shell.context.desk.lists.count(ListQuery(Kind.ACCOUNT, text="actlakes")) == 1

    access.keys.change_passphrase(PASSPHRASE, NEXT_PASSPHRASE)
    program.lock()
    unlock(program, PASSPHRASE)
    assert program.shell is None, "the former passphrase opens nothing"
    program.door.unlock.clear()
    unlock(program, NEXT_PASSPHRASE)
    assert program.shell is not None
    program.lock()
    with keys.unlock(access.folder, NEXT_PASSPHRASE) as secret:
        assert verify.verify(access.folder, secret.db_key).sound
