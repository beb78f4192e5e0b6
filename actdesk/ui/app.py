"""The running program: the door, the shell behind it, and what goes on between them (locking, backups)."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from actdesk import __version__, paths
from actdesk.domain.base import ActDeskError
from actdesk.domain.languages import Language
from actdesk.services.access import Access, SetupAnswers
from actdesk.services.desk import Desk
from actdesk.ui.door.window import Door
from actdesk.ui.faults import FaultDialog, FaultHooks
from actdesk.ui.i18n import Languages
from actdesk.ui.icons import IconKeeper
from actdesk.ui.instance import OneInstance
from actdesk.ui.jobs import GarbageKeeper, Jobs
from actdesk.ui.screens import discover
from actdesk.ui.settings_store import LaterPreferences, text_of
from actdesk.ui.shell import Shell
from actdesk.ui.theme import Theme, ThemeChoice, theme

BACKUP_EVERY_MS = 30 * 60 * 1000
LOG = "actdesk.log"


def run(access: Access, argv: list[str]) -> int:
    """Open the window on a store and stay until it is closed. Returns the exit code."""
    app = QApplication(argv)
    app.setApplicationName("ActDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("actdesk")
    one = OneInstance(access.folder, app)
    if not one.take():
        return 0
    Theme(app)
    IconKeeper(app)
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "appicon.svg")))
    hooks = FaultHooks(app, access.folder.parent / LOG)
    keeper = GarbageKeeper(app)
    program = Program(app, access, Languages(app))
    one.come_forward.connect(program.come_forward)
    hooks.happened.connect(program.show_fault)
    program.start()
    code = app.exec()
    program.end()
    keeper.stop()
    hooks.remove()
    one.release()
    return code


class Program(QObject):
    """Shows the door or the shell, never both, and closes the store when the last window goes."""

    def __init__(self, app: QApplication, access: Access, languages: Languages) -> None:
        super().__init__(app)
        self._app, self._access, self._languages = app, access, languages
        self._jobs = Jobs(self)
        self._jobs.unhandled.connect(self.show_fault)
        self._preferences: LaterPreferences | None = None
        self.door = Door(first_start=not access.exists())
        self.shell: Shell | None = None
        self.door.create_asked.connect(self._create)
        self.door.unlock_asked.connect(self._unlock)
        self.door.language_chosen.connect(self._choose_language)
        self._backups = QTimer(self)
        self._backups.setInterval(BACKUP_EVERY_MS)
        self._backups.timeout.connect(self._back_up)

    def start(self) -> None:
        """Show the door."""
        self.door.show()

    def end(self) -> None:
        """Close the store: what was liked is kept, the key is overwritten, the threads are ended."""
        self._close_desk()
        self._jobs.close()

    def come_forward(self) -> None:
        """Bring the window to the front: somebody started the program again."""
        window: QWidget = self.shell or self.door
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def show_fault(self, error: BaseException) -> None:
        """Our own bug: say so, with a report to copy."""
        FaultDialog(error, self.shell or self.door).open()

    def lock(self) -> None:
        """Put the shell away with all that it shows, close the store, and ask for the passphrase again."""
        self._close_desk()
        self.door.show_page(first_start=not self._access.exists())
        self.door.show()

    def _create(self, answers: SetupAnswers, passphrase: str) -> None:
        self._jobs.run(
            self._access.create, answers, passphrase, owner=self, done=self._on_open, failed=self._on_refused
        )

    def _unlock(self, passphrase: str) -> None:
        self._jobs.run(self._access.unlock, passphrase, owner=self, done=self._on_open, failed=self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, ActDeskError):
            self.door.refuse(error)
        else:
            self.door.clear()
            self.show_fault(error)

    def _on_open(self, desk: Desk) -> None:
        preferences = LaterPreferences(desk.preferences, self._jobs, self)
        language = text_of(preferences, "language", desk.officer.language.value)
        if language in set(Language):
            self._languages.choose(Language(language))
        choice = text_of(preferences, "theme", ThemeChoice.SYSTEM.value)
        if choice in set(ThemeChoice):
            theme().choose(ThemeChoice(choice))
        scale = preferences.get("text_scale", 1.0)
        theme().enlarge(float(scale) if isinstance(scale, int | float) else 1.0)
        self._preferences = preferences
        self.shell = Shell(desk, discover(), self._jobs, self._languages, preferences, self._access)
        self.shell.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.shell.lock_asked.connect(self.lock)
        self.shell.fault_met.connect(self.show_fault)
        self.shell.show()
        self.door.clear()
        self.door.hide()
        self._backups.start()

    def _close_desk(self) -> None:
        self._backups.stop()
        shell, self.shell = self.shell, None
        if shell is not None:
            shell.hide()
            shell.deleteLater()
        if self._preferences is not None:
            self._preferences.flush()
            self._preferences.deleteLater()
            self._preferences = None
        self._access.lock()
        if self._app.clipboard().ownsClipboard():  # what other programs copied is not ours to take away
            self._app.clipboard().clear()

    def _back_up(self) -> None:
        self._jobs.run(self._access.back_up_if_changed, owner=self, failed=self._on_backup_failed)

    def _on_backup_failed(self, error: Exception) -> None:
        if self.shell is not None:
            self.shell.explain(error)

    def _choose_language(self, language: Language) -> None:
        self._languages.choose(language)
