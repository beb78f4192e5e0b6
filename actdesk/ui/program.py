"""Between the door and the desk: opening, locking, going back to a backup, and what happens by the clock."""

import gc
import logging
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from actdesk.domain.base import ActDeskError, Changes, EnvironmentFault, Kind
from actdesk.domain.languages import Language
from actdesk.services.access import RESCUABLE, Access, SetupAnswers
from actdesk.services.desk import Desk
from actdesk.ui.door.window import Door
from actdesk.ui.faults import FaultDialog
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.rescuing import DamageWatch, Rescuing
from actdesk.ui.screens import discover
from actdesk.ui.settings_store import SECOND_PLACE, LaterPreferences, text_of
from actdesk.ui.shell import Shell
from actdesk.ui.theme import ThemeChoice, theme

FIRST_BACKUP_MS = 2 * 60 * 1000  # short sessions are backed up too
BACKUP_EVERY_MS = 30 * 60 * 1000
DAY_MS = 5 * 60 * 1000  # how often it is asked whether midnight has passed
QUIET_SECONDS = 1.0  # how long locking waits for what is being written
_EVERY_RECORD = UUID(int=0)  # is no record; it makes lists look again and no open record think that it is meant

log = logging.getLogger("actdesk")


class Program(QObject):
    """Shows the door or the shell, never both, and closes the store when the last window goes."""

    def __init__(self, app: QApplication, access: Access, languages: Languages) -> None:
        super().__init__(app)
        self._app, self._access, self._languages = app, access, languages
        self._jobs = Jobs(self)
        self._jobs.unhandled.connect(self.show_fault)
        self._preferences: LaterPreferences | None = None
        self._fault: FaultDialog | None = None
        self._said_missing = False
        self.shell: Shell | None = None
        self.door = Door(access.folder)
        self.door.create_asked.connect(self._create)
        self.door.unlock_asked.connect(self._unlock)
        self.door.rescue_asked.connect(self._go_back)
        self.door.salvage_asked.connect(self._go_on_salvaged)
        self._rescuing = Rescuing(self._jobs, access, self.door, self)
        self._rescuing.fault_met.connect(self.show_fault)
        self._damage = DamageWatch(self._jobs, access, self)
        self._damage.found.connect(self._on_clock_failed)
        self.door.bring_back_asked.connect(self._bring_back)
        self.door.language_chosen.connect(self._languages.choose)
        self.door.quit_asked.connect(app.quit)
        self._backups, self._day = QTimer(self), QTimer(self)
        self._backups.timeout.connect(self._back_up)
        self._day.timeout.connect(self._ask_day)

    # --- from start to end -----------------------------------------------------------------------------------

    def start(self, trouble: EnvironmentFault | None = None) -> None:
        """Show the door; `trouble` is why there is nothing behind it."""
        if trouble is not None:
            self.door.show_trouble(trouble)
        else:
            self._show_entrance()
        self.door.show()

    def warm_up(self) -> None:
        """Load the screens while the officer types: they are not needed before, and must not be waited for after."""
        discover()

    def end(self) -> None:
        """Close the store: what was liked is kept, the key is overwritten, the threads are ended."""
        self._leave_desk()
        self._access.lock()
        self._jobs.close()

    def come_forward(self) -> None:
        """Bring the window to the front: somebody started the program again."""
        window: QWidget = self.shell or self.door
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def show_fault(self, error: BaseException) -> None:
        """Our own bug: say so, with a report to copy. One at a time; the log has them all."""
        if self.shell is None:
            self.door.ready()
        if self._fault is None:
            self._fault = FaultDialog(error, self.shell or self.door)
            self._fault.finished.connect(self._on_fault_read)
            self._fault.open()

    def _on_fault_read(self) -> None:
        if self._fault is not None:
            self._fault.deleteLater()
        self._fault = None

    # --- opening -----------------------------------------------------------------------------------------------

    def _show_entrance(self) -> None:
        if self._access.exists():
            self.door.show_unlock()
        else:
            self.door.show_setup()

    def _create(self, answers: SetupAnswers, passphrase: str) -> None:
        self._jobs.run(
            self._access.create, answers, passphrase, owner=self, done=self._on_open, failed=self._on_refused
        )

    def _unlock(self, passphrase: str) -> None:
        self._jobs.run(self._access.unlock, passphrase, owner=self, done=self._on_open, failed=self._on_refused)

    def _bring_back(self, backup: Path, passphrase: str) -> None:
        self._jobs.run(
            self._access.bring_back, backup, passphrase, owner=self, done=self._on_open, failed=self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, ActDeskError):
            self.show_fault(error)
        elif error.code in RESCUABLE:
            self._rescuing.begin(error)
        else:
            self.door.refuse(error)

    def _on_open(self, desk: Desk) -> None:
        preferences = LaterPreferences(desk.preferences, self._jobs, self)
        self._take_up(preferences, desk.officer.language)
        shell = Shell(desk, discover(), self._jobs, self._languages, preferences, self._access)
        shell.lock_asked.connect(self.lock)
        shell.go_back_asked.connect(self._leave_and_go_back)
        shell.fault_met.connect(self.show_fault)
        self._preferences, self.shell = preferences, shell
        shell.show()
        self.door.hide()
        self.door.clear()
        self._backups.start(FIRST_BACKUP_MS)
        self._day.start(DAY_MS)
        self._damage.start()

    def _take_up(self, preferences: LaterPreferences, language: Language) -> None:
        """Speak and look as the officer likes it."""
        wanted = text_of(preferences, "language", language.value)
        if wanted in set(Language) and Language(wanted) is not self._languages.language:
            self._languages.choose(Language(wanted))
        choice = text_of(preferences, "theme", ThemeChoice.SYSTEM.value)
        if choice in set(ThemeChoice) and choice != theme().choice:
            theme().choose(ThemeChoice(choice))
        scale = preferences.get("text_scale", 1.0)
        if isinstance(scale, int | float) and float(scale) != theme().scale:
            theme().enlarge(float(scale))

    # --- leaving -----------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Put the shell away with all that it shows, close the store, and ask for the passphrase again."""
        if self.shell is not None:
            self.door.take_place_of(self.shell)
        self._show_entrance()
        self.door.show()
        self._leave_desk()
        self._access.lock()
        clipboard = self._app.clipboard()
        if clipboard.ownsClipboard():  # what other programs copied is not ours to take away
            clipboard.clear()
        QTimer.singleShot(0, self, self._forget)

    def _leave_desk(self) -> None:
        """Stop what runs and give up the shell. What is being written gets a second to come to its end."""
        self._backups.stop()
        self._day.stop()
        self._damage.stop()
        shell, self.shell = self.shell, None
        preferences, self._preferences = self._preferences, None
        if shell is None or preferences is None:
            return
        self._on_fault_read()
        kept = shell.drafts.flush()  # before the jobs are told to stop: what was typed is worth more
        shell.hide()
        if self._jobs.settle(QUIET_SECONDS):
            if not kept:
                shell.drafts.flush()
            try:
                preferences.flush()
            except ActDeskError as error:  # a full disk must not keep anybody from locking
                log.warning("preferences not kept: %s", error)
        shell.deleteLater()
        preferences.deleteLater()

    def _forget(self) -> None:
        """The widgets are gone by now; so are the texts that Python still held in circles."""
        gc.collect()

    def _leave_and_go_back(self, backup: Path) -> None:
        if self.shell is not None:
            self.door.take_place_of(self.shell)
        self.door.show_waiting()
        self.door.show()
        self._leave_desk()
        self._go_back(backup)

    def _go_back(self, backup: Path) -> None:
        self._jobs.run(self._access.go_back, backup, owner=self, done=self._on_open, failed=self._on_not_back)

    def _go_on_salvaged(self) -> None:
        self._jobs.run(self._access.go_on_salvaged, owner=self, done=self._on_open, failed=self._on_not_back)

    def _on_not_back(self, error: Exception) -> None:
        self._access.lock()
        self._show_entrance()
        if isinstance(error, ActDeskError):
            self.door.refuse(error)
        else:
            self.show_fault(error)

    # --- by the clock ----------------------------------------------------------------------------------------

    def _back_up(self) -> None:
        self._backups.setInterval(BACKUP_EVERY_MS)
        second = text_of(self._preferences, SECOND_PLACE, "") if self._preferences else ""
        if second:
            self._jobs.run(self._access.backups.keep_copy, Path(second), owner=self, failed=self._on_no_copy)
        else:
            self._jobs.run(self._access.backups.make_if_changed, owner=self, failed=self._on_clock_failed)

    def _on_no_copy(self, error: Exception) -> None:
        """A stick that is not plugged in is said once and not every half hour: the backup itself was made."""
        missing = isinstance(error, EnvironmentFault) and error.code == "place_missing"
        if not (missing and self._said_missing):
            self._on_clock_failed(error)
        self._said_missing = self._said_missing or missing

    def _ask_day(self) -> None:
        self._jobs.run(self._access.refresh_day, owner=self, done=self._on_day, failed=self._on_clock_failed)

    def _on_day(self, changed: bool) -> None:
        if changed and self.shell is not None:
            self.shell.changes.tell(Changes(ids=dict.fromkeys(Kind, (_EVERY_RECORD,))))

    def _on_clock_failed(self, error: Exception) -> None:
        if self.shell is not None:
            self.shell.explain(error)
