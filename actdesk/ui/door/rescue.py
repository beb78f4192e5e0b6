"""When the desk does not open: why, and the newest good backup; or only why."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError, Kind
from actdesk.services.access import BackupInfo, Rescue
from actdesk.ui import i18n, wording
from actdesk.ui.door.parts import DoorPage, Waiting
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated, say
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, MessageBar, PlainLabel

SHOWN_KINDS = (Kind.ACCOUNT, Kind.PERSON, Kind.REQUEST, Kind.PICTURE, Kind.CASE)


def counts_in_words(counts: dict[Kind, int]) -> str:
    """What a store holds, in one line: "Accounts 12 · People 30 · Requests 4 …"."""
    return " · ".join(f"{wording.word('kinds', kind)} {i18n.number(counts.get(kind, 0))}" for kind in SHOWN_KINDS)


def loss_in_words(lost: int | None) -> str:
    """What going back would lose."""
    if lost is None:
        return say("Backups", "How much was done after it can’t be told: the present store can’t be read.")
    if lost == 0:
        return say("Backups", "Nothing was done after it: nothing would be lost.")
    return say("Backups", "%n step(s) done after it would be lost.", lost)


class RescuePage(Translated, DoorPage):
    """Shows why the store does not open; `offer()` then brings the backup, or says that there is none."""

    rescue_asked = Signal(object)  # Path: the backup
    back_asked = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._error: ActDeskError | None = None
        self._searching, self._going = False, False
        self._backup: BackupInfo | None = None
        self._lost: int | None = None
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._why = MessageBar(tone="bad", parent=self)
        self._found = PlainLabel(role="label", wrap=True, parent=self)
        self._holds = PlainLabel(role="muted", wrap=True, parent=self)
        self._loss = PlainLabel(wrap=True, parent=self)
        self._aside = PlainLabel(role="small", wrap=True, parent=self)
        self._waiting = Waiting(self)
        self._open, self._back = Button(kind="primary", parent=self), Button(icon="back", parent=self)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self._open)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        parts = (self._title, self._why, self._found, self._holds, self._loss, self._aside, self._waiting)
        for widget in parts:
            column.addWidget(widget)
        column.addLayout(buttons)
        self._open.clicked.connect(self._on_open)
        self._back.clicked.connect(self.back_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("The desk can’t be opened"))
        self._why.set_text(explain(self._error).text() if self._error else "")
        backup = self._backup
        if backup is not None:
            day = i18n.day(backup.made_on)
            self._found.setText(self.tr("There is a good backup of {day}. It was opened and checked.").format(day=day))
            self._holds.setText(counts_in_words(backup.counts or {}))
            self._loss.setText(loss_in_words(self._lost))
            self._open.setText(self.tr("Open the backup of {day}").format(day=day))
        else:
            self._found.setText(self.tr("No good backup was found."))
            self._holds.setText(
                self.tr("Leave {folder} as it is, and ask whoever looks after ActDesk.").format(folder=self._folder)
            )
        self._aside.setText(self.tr("The present store is kept aside, whole, so that this can be undone."))
        self._back.setText(self.tr("Back"))
        self._show_state()

    def begin(self, error: ActDeskError) -> None:
        """Say why, while the backups are looked through."""
        self._error, self._backup, self._searching, self._going = error, None, True, False
        self.retranslate()

    def offer(self, rescue: Rescue | None) -> None:
        """Offer the newest good backup; None: there is none."""
        self._backup = rescue.backup if rescue else None
        self._lost = rescue.lost if rescue else None
        self._searching = False
        self.retranslate()
        self.take_focus()

    def take_focus(self) -> None:
        (self._open if self._backup else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Nothing: going back to a backup wants the button itself."""

    def _on_open(self) -> None:
        if self._backup is not None and not self._going:
            self._going = True
            self._show_state()
            self.rescue_asked.emit(self._backup.path)

    def _show_state(self) -> None:
        known = not self._searching
        for widget in (self._found, self._holds):
            widget.setVisible(known)
        shown: tuple[QWidget, ...] = (self._loss, self._aside, self._open)
        for part in shown:
            part.setVisible(known and self._backup is not None)
        self._open.setEnabled(not self._going)
        self._back.setEnabled(known and not self._going)
        if self._going:
            self._waiting.say(self.tr("Going back to the backup …"))
        else:
            self._waiting.say("" if known else self.tr("Looking through the backups …"))


class WaitingPage(Translated, DoorPage):
    """Going back to a backup, or changing the key, from the open desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._waiting = Waiting(self)
        self._key = False
        self._done, self._total = 0, 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self._title)
        column.addWidget(self._waiting)
        self.retranslate()

    def begin(self, *, key: bool) -> None:
        """Say what is being done: the key is changed, or a backup is gone back to."""
        self._key, self._done, self._total = key, 0, 0
        self.retranslate()

    def say_progress(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        self.retranslate()

    def retranslate(self) -> None:
        if not self._key:
            self._title.setText(self.tr("Going back to the backup"))
            self._waiting.say(self.tr("The present store is kept aside, whole."))
            return
        self._title.setText(self.tr("Changing the key of the store"))
        text = self.tr("The store and its backups get a new key. An interruption does no harm: it goes on from there.")
        if self._total > 1:
            done = self.tr("File {n} of {total}").format(n=min(self._done + 1, self._total), total=self._total)
            text = f"{text}\n{done}"
        self._waiting.say(text)

    def enter(self) -> None:
        """Nothing to be done but wait."""


class TroublePage(Translated, DoorPage):
    """Nothing can be opened here at all: why, and Quit."""

    quit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error: ActDeskError | None = None
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._why = MessageBar(tone="bad", parent=self)
        self._quit = Button(kind="primary", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addWidget(self._quit, 0, Qt.AlignmentFlag.AlignLeft)
        self._quit.clicked.connect(self.quit_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("ActDesk can’t start here"))
        self._why.set_text(explain(self._error).text() if self._error else "")
        self._quit.setText(self.tr("Quit"))

    def tell(self, error: ActDeskError) -> None:
        self._error = error
        self.retranslate()

    def take_focus(self) -> None:
        self._quit.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        self.quit_asked.emit()
