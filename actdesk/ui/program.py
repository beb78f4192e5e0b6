"""Between the door and the desk: opening, locking, going back to a backup, and what happens by the clock."""

import gc
import logging
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from actdesk.domain.base import ActDeskError, Changes, EnvironmentFault, Kind
from actdesk.domain.languages import Language
from actdesk.services.access import RESCUABLE, Access, SetupAnswers
from actdesk.services.access_keys import Newcomer
from actdesk.services.desk import Desk
from actdesk.ui import i18n, privately
from actdesk.ui.door.window import Door
from actdesk.ui.faults import FaultDialog
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.locking import LockWatch, minutes_of
from actdesk.ui.rescuing import DamageWatch, Rescuing
from actdesk.ui.screens import discover
from actdesk.ui.settings_store import SECOND_PLACE, LaterPreferences, text_of
from actdesk.ui.shell import Shell
from actdesk.ui.system_signals import SystemSignals
from actdesk.ui.theme import ThemeChoice, theme
from actdesk.ui.warning_bar import warning_words

FIRST_BACKUP_MS = 2 * 60 * 1000  # short sessions are backed up too
BACKUP_EVERY_MS = 30 * 60 * 1000
DAY_MS = 5 * 60 * 1000  # how often it is asked whether midnight has passed
QUIET_SECONDS = 1.0  # how long locking waits for what is being written
_EVERY_RECORD = UUID(int=0)  # is no record; it makes lists look again and no open record think that it is meant

_DAYS = frozenset({"newest", "today"})

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
        self.door.recover_asked.connect(self._recover)
        self.door.device_asked.connect(self._unlock_with_device)
        self.door.bring_back_asked.connect(self._bring_back)
        self.door.language_chosen.connect(self._languages.choose)
        self.door.quit_asked.connect(app.quit)
        self.door.destroy_asked.connect(self._destroy)
        self._watch, self._signals = LockWatch(app), SystemSignals(app)
        self._watch.lock_asked.connect(self.lock)
        self._watch.hide_asked.connect(self.hide)
        self._signals.lock_asked.connect(self.lock)
        self._warned: set[str] = set()
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
            self._ask_device()
        self.door.show()
        self._signals.listen(self.door)
        self._watch.start()

    def warm_up(self) -> None:
        """Load the screens while the officer types: they are not needed before, and must not be waited for after."""
        discover()

    def end(self) -> bool:
        """Close the store: what was liked is kept, the key is overwritten, the threads are ended.

        False if one of them does not end: the process has to be left without waiting for it.
        """
        self._watch.stop()
        self._leave_desk()
        self._access.lock()
        privately.clear_clipboard(self._app)
        return self._jobs.close()

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
        try:
            self._access.check_place()
        except EnvironmentFault as trouble:
            self.door.show_trouble(trouble)
            return
        if self._access.exists():
            self.door.show_unlock()
            self.door.unlock.wait(self._access.seconds_to_wait())
        else:
            self.door.show_setup()

    def _ask_device(self) -> None:
        """Offer this computer's keyring at the door, if it holds something for this store."""
        self._jobs.run(self._access.keys.device_offered, owner=self, done=self.door.unlock.offer_device)

    def _create(self, answers: SetupAnswers, passphrase: str) -> None:
        self._jobs.run(
            self._access.create, answers, passphrase, owner=self, done=self._on_open, failed=self._on_refused
        )

    def _unlock(self, passphrase: str) -> None:
        self._jobs.run(self._access.unlock, passphrase, owner=self, done=self._on_open, failed=self._on_refused)

    def _unlock_with_device(self, short_code: str) -> None:
        self._jobs.run(
            self._access.unlock_with_device, short_code, owner=self, done=self._on_open, failed=self._on_refused
        )

    def _recover(self, who: Newcomer | UUID, passphrase: str) -> None:
        self._jobs.run(
            self._access.recover, who, passphrase, owner=self, done=self._on_open, failed=self._on_not_recovered
        )

    def _on_not_recovered(self, error: Exception) -> None:
        if isinstance(error, ActDeskError):
            self.door.refuse(error)
        else:
            self.show_fault(error)

    def _ask_who(self) -> None:
        """A recovery sheet opened the store, and names nobody."""
        self.door.show_recovery()
        self._jobs.run(self._access.recoverable, owner=self, done=self.door.recovery.offer, failed=self._on_refused)

    def _bring_back(self, backup: Path, passphrase: str) -> None:
        self._jobs.run(
            self._access.bring_back, backup, passphrase, owner=self, done=self._on_open, failed=self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, ActDeskError):
            self.show_fault(error)
        elif error.code == "recovery_code_only":
            self._ask_who()
        elif error.code in RESCUABLE:
            self._rescuing.begin(error)
        else:
            self.door.refuse(error)

    def _on_open(self, desk: Desk) -> None:
        preferences = LaterPreferences(desk.preferences, self._jobs, self)
        self._take_up(preferences, desk.officer.language)
        shell = Shell(desk, discover(), self._jobs, self._languages, preferences, self._access)
        shell.lock_asked.connect(self.lock)
        shell.hide_asked.connect(self.hide)
        shell.destroy_asked.connect(self._ask_destroy)
        shell.lock_time_chosen.connect(self._watch.set_minutes)
        shell.go_back_asked.connect(self._leave_and_go_back)
        shell.reopen_asked.connect(self._leave_and_reopen)
        shell.fault_met.connect(self.show_fault)
        self._preferences, self.shell = preferences, shell
        shell.show()
        self.door.hide()
        self.door.clear()
        self._jobs.run(self._access.keys.renew, owner=self, failed=self._on_not_renewed)
        self._backups.start(FIRST_BACKUP_MS)
        self._day.start(DAY_MS)
        self._damage.start()
        self._watch.set_minutes(minutes_of(preferences))
        self._warn(shell)

    def _warn(self, shell: Shell) -> None:
        """Say once per start what should be known and keeps nobody from working."""
        fresh = [w for w in self._access.warnings() if w.code not in self._warned]
        self._warned.update(w.code for w in fresh)
        shell.warn([warning_words(w.code).format_map(_shown(w.facts)) for w in fresh])

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

    @Slot()
    @Slot(str)
    def lock(self, _why: str = "") -> None:
        """Within two seconds: nothing is shown, nothing is open, the key is overwritten, the passphrase is asked for.

        Also under dialogs, menus and running jobs. A job that does not return keeps neither key nor connection.
        """
        if self.shell is None:
            self._give_up_opening()
            return
        self.door.take_place_of(self.shell)
        self._show_entrance()
        privately.hide_all(self._app, self.door)
        self.door.show()
        self._close_up()

    def hide(self) -> None:
        """At once: nothing of ours is on the screen; then lock. The window comes back from the task bar, locked."""
        privately.hide_all(self._app, self.door)
        self.door.showMinimized()
        privately.paint_now(self._app)
        if self.shell is None:
            self._give_up_opening()
            return
        self._show_entrance()
        self._close_up()

    def _close_up(self) -> None:
        self._leave_desk()
        privately.end_dialogs(self._app, self.door)
        self._access.lock()
        self._ask_device()
        privately.clear_clipboard(self._app)
        QTimer.singleShot(0, self, self._forget)

    def _give_up_opening(self) -> None:
        """Somebody may be half-way in: what opens after this is shut again, and what was typed is gone."""
        self._access.lock()
        if self._jobs.busy:
            self._jobs.settle(QUIET_SECONDS)
            self._access.lock()
            self.door.ready()
        if self.door.is_half_way():  # what it shows hangs on a key that is gone
            self._show_entrance()
            self._ask_device()
        self.door.clear()
        privately.clear_clipboard(self._app)

    def _ask_destroy(self) -> None:
        self.lock()
        self.door.show_destroy()

    def _destroy(self) -> None:
        """On this thread, and it takes a tenth of a second: it must not wait behind a job that is stuck."""
        self.door.destroying.tell(self._access.destroy_key())

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
        shell.hide()
        kept = shell.drafts.flush()  # before the jobs are told to stop: what was typed is worth more
        self._jobs.cancel()
        self._access.stop_work()
        if self._jobs.settle(QUIET_SECONDS):
            if not kept:
                shell.drafts.flush()
            try:
                preferences.flush()
            except ActDeskError as error:  # a full disk must not keep anybody from locking
                log.warning("preferences not kept: %s", error)
        else:
            self._jobs.abandon()
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

    def _leave_and_reopen(self) -> None:
        if self.shell is not None:
            self.door.take_place_of(self.shell)
        self.door.show_waiting(key=True)
        self.door.show()
        self._leave_desk()
        self._jobs.run(
            self._access.reopen,
            owner=self,
            done=self._on_open,
            failed=self._on_not_back,
            progress=self.door.say_progress,
        )

    def _on_not_renewed(self, error: Exception) -> None:
        """The price of a guess stays as it is until the next unlocking: nothing to trouble anybody with."""
        log.warning("the key was not sealed anew: %s", getattr(error, "code", type(error).__name__))

    def _go_back(self, backup: Path) -> None:
        self._jobs.run(self._access.go_back, backup, owner=self, done=self._on_open, failed=self._on_not_back)

    def _go_on_salvaged(self) -> None:
        self._jobs.run(self._access.go_on_salvaged, owner=self, done=self._on_open, failed=self._on_not_back)

    def _on_not_back(self, error: Exception) -> None:
        if isinstance(error, ActDeskError) and error.code == "recovery_code_only":
            self._ask_who()
            return
        self._access.lock()
        self._show_entrance()
        self._ask_device()
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


def _shown(facts: dict[str, str]) -> dict[str, str]:
    """Days as the officer reads them; everything else as it is."""
    return {name: i18n.day(date.fromisoformat(fact)) if name in _DAYS else fact for name, fact in facts.items()}
