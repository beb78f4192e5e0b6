"""Between a store that does not open and the door: its backups and what can be read are looked through."""

from PySide6.QtCore import QObject, QTimer, Signal

from actdesk.domain.base import ActDeskError
from actdesk.services.access import Access
from actdesk.ui.door.window import Door
from actdesk.ui.jobs import Jobs

FIRST_CHECK_MS = 60 * 1000
CHECK_EVERY_MS = 24 * 60 * 60 * 1000


class Rescuing(QObject):
    """Brings the two ways out to the door. What is asked for there, the program does."""

    fault_met = Signal(object)  # an error that is our bug

    def __init__(self, jobs: Jobs, access: Access, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._access, self._door = jobs, access, door

    def begin(self, error: ActDeskError) -> None:
        """Say at the door why the store does not open, and look for ways out, one after the other."""
        self._door.show_rescue(error)
        self._jobs.run(self._access.backups.rescue, owner=self, done=self._door.offer, failed=self._on_no_backup)
        if error.code != "store_missing":
            self._jobs.run(
                self._access.salvage.prepare, owner=self, done=self._door.offer_salvage, failed=self._on_no_salvage
            )

    def _on_no_backup(self, error: Exception) -> None:
        self._door.offer(None)
        self._tell(error)

    def _on_no_salvage(self, error: Exception) -> None:
        self._door.offer_salvage(None)
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ActDeskError):
            self.fault_met.emit(error)


class DamageWatch(QObject):
    """Looks through the pages of the open store soon after it was opened and then once a day."""

    found = Signal(object)  # the error that says what to do

    def __init__(self, jobs: Jobs, access: Access, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._access = jobs, access
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        self._timer.start(FIRST_CHECK_MS)

    def stop(self) -> None:
        self._timer.stop()

    def check(self) -> None:
        """Look now. It is cancelled by locking like every job, and what it found then is told to nobody."""
        self._timer.setInterval(CHECK_EVERY_MS)
        self._jobs.run(self._access.salvage.check, owner=self, failed=self.found.emit)
