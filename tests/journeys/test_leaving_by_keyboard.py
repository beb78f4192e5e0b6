"""A person of the team leaves, by keyboard alone: all is handed over, and the register stays compliant."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.domain.accounts import AccountState, meets_co_administration
from actdesk.domain.base import Kind
from actdesk.domain.lists import ListQuery
from actdesk.services.access import SetupAnswers
from actdesk.services.desk import Desk
from actdesk.ui.i18n import Languages
from actdesk.ui.program import Program
from tests.data.stores import PASSPHRASE, QUICK
from tests.journeys.by_keyboard import Keyboard, MouseWatch


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, languages: Languages) -> Iterator[Program]:
    made = Program(qapp, StoreAccess(tmp_path / "store", cost=QUICK), languages)
    made.start()
    yield made
    made.end()
    made.door.close()
    made.door.deleteLater()
    made.deleteLater()


def begun(program: Program, qtbot: QtBot) -> Desk:
    """A desk where Jonas of the team holds a running account with Amina locally, and asked for another one."""
    program.door.create_asked.emit(SetupAnswers(name="Nadia Officer", email="nadia@example.org"), PASSPHRASE)
    qtbot.waitUntil(lambda: program.shell is not None, timeout=20_000)
    program._jobs.wait()
    assert program.shell is not None
    desk = program.shell.context.desk
    before: date = desk.clock.today() - timedelta(days=90)
    jonas = desk.people.add_person(name="Jonas Leaving", comms_team_from=before).first(Kind.PERSON)
    local = desk.people.add_person(name="Amina Local").first(Kind.PERSON)
    page = desk.register.add_account(platform="facebook", handle="actlakes", state=AccountState.AUTHORISED)
    page_id = page.first(Kind.ACCOUNT)
    for person in (jonas, local):
        held = {"account_id": page_id, "person_id": person, "start": before, "proven_on": before}
        desk.register.add_administration(role="full_control", **held)
    desk.register.change_state(account_id=page_id, to=AccountState.ACTIVE, reason="Both hold it")
    desk.register.attest(account_ids=(page_id,))
    desk.requests.draft(answers={"channel_name": "ACT Rivers", "requester_name": str(jonas)})
    return desk


def account(desk: Desk) -> UUID:
    (row,) = desk.lists.page(ListQuery(Kind.ACCOUNT), 0, 5)
    return row.id


def test_who_leaves_hands_everything_over_and_the_register_stays_compliant(
    program: Program, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = begun(program, qtbot)
    shell = program.shell
    assert shell is not None
    watch, keys = MouseWatch(qapp), Keyboard(qtbot, program._jobs, shell)
    shell.activateWindow()
    keys.settle()

    keys.ctrl(Qt.Key.Key_K)
    keys.type("Jonas")
    keys.press(Qt.Key.Key_Return)
    keys.tab_to("Leaves")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Who takes over @actlakes")
    keys.choose("Nadia")
    keys.tab_to("Who answers for request")
    keys.choose("Nadia")
    keys.ctrl(Qt.Key.Key_Return)

    gone = desk.people.person(desk.people.alike(name="Jonas Leaving", email="")[0].id)
    assert gone.person.left_on == desk.clock.today()
    assert (gone.held, gone.requests, desk.people.hanging(gone.person.id).requests) == ((), (), ())

    keys.ctrl(Qt.Key.Key_1)  # Today says what is still owed: the new hand is not proven yet
    keys.tab_to("Prove who administers @actlakes")
    keys.press(Qt.Key.Key_Return)
    keys.tab_to("Record what proves that Nadia Officer holds it")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("What was seen")
    keys.type("Her name in the page's roles")
    keys.ctrl(Qt.Key.Key_Return)

    view = desk.register.account(account(desk))
    assert meets_co_administration(view.standing.standing)
    assert [p.name for p in view.standing.secretariat] == ["Nadia Officer"]
    assert watch.seen == 0, "a mouse was used"
