"""The program with somebody who types a new person, until it is killed: python -m … <folder> <passphrase>.

It says "open" when the store is open, and "typed" after the last key. Nothing is saved by pressing a button.
"""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from actdesk.bootstrap import StoreAccess
from actdesk.domain.languages import Language
from actdesk.ui.i18n import Languages
from actdesk.ui.icons import IconKeeper
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens import discover
from actdesk.ui.screens.people.view import PeopleScreen
from actdesk.ui.settings_store import LaterPreferences
from actdesk.ui.shell import Shell
from actdesk.ui.theme import Theme, ThemeChoice
from tests.torture.keys import QUICK

NAME, NOTES = "Wanjiru Kamau", "Called on Monday; half a sentence that nobody has"


def type_person(shell: Shell, jobs: Jobs) -> None:
    """Type a name and a note into the form of a new person, key by key."""
    shell.run_action("people", "new")
    jobs.wait()
    screen = shell.current_screen()
    assert isinstance(screen, PeopleScreen)
    form = screen.pane.fields.form
    QTest.keyClicks(form.editor("name"), NAME)
    notes = form.editor("notes")
    assert isinstance(notes, QPlainTextEdit)
    QTest.keyClicks(notes, NOTES)


def main(folder: str, passphrase: str) -> int:
    app = QApplication(["actdesk"])
    Theme(app, ThemeChoice.LIGHT)
    IconKeeper(app)
    languages = Languages(app, Language.ENGLISH)
    access = StoreAccess(Path(folder), cost=QUICK)
    desk = access.unlock(passphrase)
    jobs = Jobs()
    shell = Shell(desk, discover(), jobs, languages, LaterPreferences(desk.preferences, jobs))
    shell.show()
    jobs.wait()
    print("open", flush=True)
    type_person(shell, jobs)
    print("typed", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
