"""What is typed outlives a kill (-9) and a lock: it is offered once, with its date, and the discarded is gone."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import StoreAccess
from actdesk.services.access import SetupAnswers
from actdesk.services.desk import Desk
from actdesk.ui import i18n
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.program import Program
from actdesk.ui.screens import discover
from actdesk.ui.screens.people.view import PeopleScreen
from actdesk.ui.screens.today.view import TodayScreen
from actdesk.ui.settings_store import MemoryPreferences
from actdesk.ui.shell import Shell
from actdesk.ui.widgets import Form
from actdesk.ui.widgets.draft_bar import DraftBar
from tests.torture.keys import PASSPHRASE, QUICK
from tests.torture.typing_program import NAME, NOTES, type_person

ROOT = Path(__file__).resolve().parents[2]
ANSWERS = SetupAnswers(name="Amara Okoye", email="amara@example.org")
PATIENCE_SECONDS = 2.0  # from the last key to the kill: what the program promises
Opens = Callable[[], tuple[Shell, Jobs]]


def type_until_killed(folder: Path) -> None:
    """Start the program, let somebody type, kill it two seconds after the last key."""
    command = [sys.executable, "-m", "tests.torture.typing_program", str(folder), PASSPHRASE]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    said = [running.stdout.readline(), running.stdout.readline()]
    if said != ["open\n", "typed\n"]:
        _out, wrong = running.communicate(timeout=30)
        pytest.fail(f"nothing was typed: {wrong}")
    with pytest.raises(subprocess.TimeoutExpired):
        running.wait(PATIENCE_SECONDS)
    running.send_signal(signal.SIGKILL)
    running.communicate(timeout=30)


@pytest.fixture
def opens(tmp_path: Path, qapp: QApplication, languages: Languages) -> Iterator[Opens]:
    """Opens the store that was killed, each time as a new start of the program would."""
    access = StoreAccess(tmp_path / "store", cost=QUICK)
    shells: list[Shell] = []
    all_jobs: list[Jobs] = []

    def end() -> None:
        for jobs in all_jobs:
            jobs.wait()
        for shell in shells:
            shell.hide()
            shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for jobs in all_jobs:
            jobs.close()
        shells.clear()
        all_jobs.clear()
        access.lock()

    def open_() -> tuple[Shell, Jobs]:
        end()
        desk: Desk = access.unlock(PASSPHRASE)
        jobs = Jobs()
        shell = Shell(desk, discover(), jobs, languages, MemoryPreferences({"window.screen": "people"}), access)
        shells.append(shell)
        all_jobs.append(jobs)
        shell.show()
        settle(jobs)
        return shell, jobs

    access.create(ANSWERS, PASSPHRASE)
    access.lock()
    yield open_
    end()


def settle(jobs: Jobs) -> None:
    for _turn in range(5):
        jobs.wait()
        QApplication.processEvents()


def new_person(shell: Shell, jobs: Jobs) -> Form:
    shell.run_action("people", "new")
    settle(jobs)
    screen = shell.current_screen()
    assert isinstance(screen, PeopleScreen)
    return screen.pane.fields.form


def today(shell: Shell, jobs: Jobs) -> TodayScreen:
    shell.open_screen("today")
    settle(jobs)
    screen = shell.current_screen()
    assert isinstance(screen, TodayScreen)
    return screen


def bar_of(form: Form) -> DraftBar:
    bar = form.findChild(DraftBar)
    assert bar is not None
    return bar


@pytest.mark.timeout(180)
def test_what_was_typed_two_seconds_before_a_kill_is_offered_once_with_its_date(tmp_path: Path, opens: Opens) -> None:
    before = datetime.now(UTC)
    type_until_killed(tmp_path / "store")
    shell, jobs = opens()
    (note,) = shell.context.desk.drafts.mine()
    assert before <= note.saved_at <= datetime.now(UTC) + timedelta(seconds=1)
    form = new_person(shell, jobs)
    assert bar_of(form).isVisible()
    assert i18n.moment(note.saved_at) in bar_of(form).text()
    bar_of(form).go_on.click()
    settle(jobs)
    assert (form.values()["name"], form.values()["notes"]) == (NAME, NOTES)
    assert not bar_of(form).isVisible()
    assert shell.drafts.unfinished() == ()


@pytest.mark.timeout(180)
def test_what_is_thrown_away_after_a_kill_is_offered_at_no_later_start(tmp_path: Path, opens: Opens) -> None:
    type_until_killed(tmp_path / "store")
    shell, jobs = opens()
    bar_of(new_person(shell, jobs)).throw_away.click()
    settle(jobs)
    shell, jobs = opens()
    assert shell.context.desk.drafts.mine() == ()
    assert not bar_of(new_person(shell, jobs)).isVisible()
    assert not today(shell, jobs).unfinished.isVisible()


@pytest.mark.timeout(180)
def test_today_lists_what_was_being_written_and_leads_back_into_its_form(tmp_path: Path, opens: Opens) -> None:
    type_until_killed(tmp_path / "store")
    shell, jobs = opens()
    assert "A new person" in shell._notice.text()
    screen = today(shell, jobs)
    assert screen.unfinished.isVisible()
    (line,) = screen.unfinished.lines
    line.act.click()
    settle(jobs)
    people = shell.current_screen()
    assert isinstance(people, PeopleScreen)
    assert people.pane.fields.form.values()["name"] == NAME
    assert not bar_of(people.pane.fields.form).isVisible(), "one choice is enough"


@pytest.mark.timeout(180)
def test_a_person_that_is_saved_in_the_end_leaves_no_draft(tmp_path: Path, opens: Opens) -> None:
    type_until_killed(tmp_path / "store")
    shell, jobs = opens()
    shell.run_action("today", "go-on")  # by Ctrl+K alone, from wherever one is
    settle(jobs)
    screen = shell.current_screen()
    assert isinstance(screen, PeopleScreen)
    assert screen.pane.fields.form.values()["name"] == NAME
    screen.pane.save.click()
    settle(jobs)
    assert shell.context.desk.people.alike(name=NAME, email="")
    assert shell.context.desk.drafts.mine() == ()
    shell.run_action("today", "go-on")
    assert "Nothing is unfinished." in shell._notice.text()


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, languages: Languages, qtbot: QtBot) -> Iterator[Program]:
    one = Program(qapp, StoreAccess(tmp_path / "locked", cost=QUICK), languages)
    one.start()
    one.door.create_asked.emit(ANSWERS, PASSPHRASE)
    qtbot.waitUntil(lambda: one.shell is not None, timeout=10_000)
    one._jobs.wait()
    yield one
    one.end()
    one.door.close()
    one.door.deleteLater()
    one.deleteLater()


def test_what_was_typed_at_the_moment_of_a_lock_is_offered_after_it(program: Program, qtbot: QtBot) -> None:
    assert program.shell is not None
    type_person(program.shell, program._jobs)
    assert program.shell.drafts._timer.isActive(), "not kept yet: the lock comes within the same second"
    program.lock()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program.door.unlock._field.setText(PASSPHRASE)
    program.door.unlock.enter()
    program._jobs.wait()
    assert program.shell is not None
    settle(program._jobs)
    form = new_person(program.shell, program._jobs)
    bar_of(form).go_on.click()
    settle(program._jobs)
    assert (form.values()["name"], form.values()["notes"]) == (NAME, NOTES)
