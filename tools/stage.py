"""What the demo and the pictures share: a clock that can travel, a store full of samples, a window that is looked at.

A window on a stage is never shown on a display. Whatever Qt, a worker or a slot complains of is an error here.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from actdesk.bootstrap import StoreAccess
from actdesk.domain.base import Kind
from actdesk.domain.languages import Language
from actdesk.domain.lists import LIST_COLUMNS, ListQuery
from actdesk.services.access import SetupAnswers
from actdesk.services.desk import Desk
from actdesk.services.samples import FIRST_DAY, Cast, plant_samples
from actdesk.ui.i18n import Languages
from actdesk.ui.icons import IconKeeper
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens import ScreenSpec, discover
from actdesk.ui.settings_store import MemoryPreferences
from actdesk.ui.shell import Shell
from actdesk.ui.theme import Theme, ThemeChoice

PASSPHRASE = "lantern orchard violin harbour"  # of invented stores only, and said aloud
OFFICER = SetupAnswers(language=Language.ENGLISH, name="Noor Voorbeeld", email="noor@example.org")
SIZE = (1240, 800)
EXPECTED = (  # the offscreen platform says so of every window, and of what pops up
    "propagateSizeHints()",
    "This plugin does not support",
)


class StageError(Exception):
    """Something went wrong on the stage; the text says what."""


class StoryClock:
    """The machine's clock, moved back by whole days."""

    def __init__(self) -> None:
        self.days_ago = 0

    def now(self) -> datetime:
        return datetime.now(UTC) - timedelta(days=self.days_ago)

    def today(self) -> date:
        return datetime.now().astimezone().date() - timedelta(days=self.days_ago)

    def travel(self, days_ago: int) -> None:
        self.days_ago = days_ago


def sample_store(access: StoreAccess, clock: StoryClock, pictures: list[Path], cleaned: Path) -> tuple[Desk, Cast]:
    """Make a store at the beginning of the story and tell the story in it, up to today."""
    clock.travel(FIRST_DAY)
    desk = access.create(OFFICER, PASSPHRASE)
    clock.travel(0)
    earlier = cleaned.parent / "earlier-summary.pdf"
    cast = plant_samples(desk, pictures=pictures, into=cleaned, travel=clock.travel, earlier_summary=earlier)
    access.lock()  # as an officer's own, it is opened anew: what depends on the day is computed for today
    return access.unlock(PASSPHRASE), cast


def shown_records(desk: Desk, cast: Cast) -> dict[Kind, UUID]:
    """Return one record of each kind that is worth a picture; where the story has no favourite, the first."""
    favourites = {
        Kind.ACCOUNT: cast.accounts.get("lakes_facebook"),
        Kind.PERSON: cast.people.get("nadia"),
        Kind.REQUEST: cast.requests.get("conditional"),
        Kind.CASE: cast.cases.get("recommended"),
        Kind.PICTURE: cast.pictures.get("garden"),
    }
    records = {kind: chosen for kind, chosen in favourites.items() if chosen is not None}
    for kind in set(LIST_COLUMNS) - set(records):
        for row in desk.lists.page(ListQuery(kind), 0, 1):
            records[kind] = row.id
    return records


@dataclass
class Complaints:
    """What went wrong while nobody could see a dialogue."""

    heard: list[str] = field(default_factory=list)

    def hear_qt(self, kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(e in (text or "") for e in EXPECTED):
            self.heard.append(f"Qt: {text}")

    def hear_python(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, _trace)
        self.heard.append(f"{kind.__name__}: {error}")

    def hear_job(self, error: BaseException) -> None:
        self.hear_python(type(error), error, error.__traceback__)

    def check(self, where: str) -> None:
        """Raise `StageError` if something was heard since the last time."""
        heard, self.heard = self.heard, []
        if heard:
            raise StageError(f"{where}: " + "; ".join(heard))


class Stage:
    """One application without a display, its theme, its languages, and the window on the desk that is shown."""

    def __init__(self) -> None:
        self.app = QApplication.instance() or QApplication(["actdesk"])
        assert isinstance(self.app, QApplication)
        self.theme = Theme(self.app, ThemeChoice.LIGHT)
        IconKeeper(self.app)
        self.languages = Languages(self.app, Language.ENGLISH)
        self.jobs = Jobs(self.app)
        self.complaints = Complaints()
        self.jobs.unhandled.connect(self.complaints.hear_job)
        self.screens: list[ScreenSpec] = discover()
        self.taken: list[Path] = []
        self.on_dialogue: Callable[[QWidget], object] | None = None
        self._looking = False
        self._butler = QTimer(self.app)
        self._butler.setInterval(150)
        self._butler.timeout.connect(self.answer)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear what Qt and slots complain of."""
        before, hook = qInstallMessageHandler(self.complaints.hear_qt), sys.excepthook
        sys.excepthook = self.complaints.hear_python
        self._butler.start()
        try:
            yield
        finally:
            self._butler.stop()
            sys.excepthook = hook
            qInstallMessageHandler(before)

    @contextmanager
    def window(self, desk: Desk, access: StoreAccess, size: tuple[int, int] = SIZE) -> Iterator[Shell]:
        """Open the desk in a window of this size; it is gone afterwards."""
        shell = Shell(desk, self.screens, self.jobs, self.languages, MemoryPreferences(), access)
        shell.fault_met.connect(self.complaints.hear_job)
        try:
            self.present(shell, size)
            yield shell
        finally:
            self.put_away(shell)

    def present(self, window: QWidget, size: tuple[int, int]) -> None:
        window.resize(*size)
        window.show()
        self.settle()

    def put_away(self, window: QWidget) -> None:
        window.hide()
        window.deleteLater()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is on its way: jobs, and what their answers ask for in turn."""
        for _turn in range(20):
            QCoreApplication.processEvents()
            if not self.jobs.busy:
                break
            self.jobs.wait()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no event loop does it here
        for _turn in range(3):  # a text that wraps makes its box higher, and that what stands around the box
            QCoreApplication.processEvents()

    def dress(self, language: Language, choice: ThemeChoice, scale: float = 1.0) -> None:
        """Change language, theme and size of letters, as an officer would while the window is open."""
        if self.languages.language is not language:
            self.languages.choose(language)
        if self.theme.choice is not choice:
            self.theme.choose(choice)
        if self.theme.scale != scale:
            self.theme.enlarge(scale)
        self.settle()

    def take(self, window: QWidget, to: Path) -> Path:
        """Take a picture of the window and whatever dialogue stands before it; complain of what went wrong."""
        self.settle()
        to.parent.mkdir(parents=True, exist_ok=True)
        picture = window.grab()
        self.complaints.check(to.name)
        if not picture.save(str(to)):
            raise StageError(f"{to.name} could not be written")
        self.taken.append(to)
        return to

    def walk(self, shell: Shell, records: dict[Kind, UUID], take: Callable[[str], object]) -> None:
        """Go to every screen, then to a record of every kind that it opens; `take` gets the picture's name."""
        for number, spec in enumerate(self.screens, start=1):
            name = f"{number}-{spec.key}"
            self.go(shell, spec)
            take(name)
            for kind in spec.kinds:
                if kind in records:
                    shell.open_record(kind, records[kind])
                    self.rest(shell)
                    take(f"{name}-{kind.value}")

    def rest(self, shell: Shell) -> None:
        """Let no part of the window have the focus: nobody has a hand on the keys."""
        self.settle()
        focused = shell.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def go(self, shell: Shell, spec: ScreenSpec) -> None:
        """Go to a screen. Raises `StageError` if the window does not get there."""
        shell.open_screen(spec.key)
        self.settle()
        self.complaints.check(spec.key)
        if shell.current_screen() is None or not shell.windowTitle().startswith(spec.title()):
            raise StageError(f"the window does not go to {spec.key}: it shows {shell.windowTitle()}")
        self.rest(shell)

    def answer(self) -> None:
        """Nobody sits before the stage: a dialogue that waits for an answer is photographed, if wished, and left."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        dialogue = QApplication.activeModalWidget()
        if isinstance(dialogue, QDialog):
            if self._looking:  # its picture waits until the dialogue is laid out, and time goes on: it may not go yet
                return
            if self.on_dialogue is not None and not isinstance(dialogue, QFileDialog):
                self._looking = True
                try:
                    self.on_dialogue(dialogue)
                finally:
                    self._looking = False
            dialogue.reject()

    def close(self) -> None:
        self.jobs.close()
