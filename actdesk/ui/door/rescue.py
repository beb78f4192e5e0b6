"""When the desk does not open: why, what can be saved of it, the newest good backup; or only why."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import ActDeskError, Kind
from actdesk.services.access import BackupInfo, Rescue, Salvage
from actdesk.ui import i18n, wording
from actdesk.ui.door.parts import DoorPage, Waiting, column_of
from actdesk.ui.door.way import Way
from actdesk.ui.errors import DAMAGED, explain
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


def salvage_loss_in_words(salvage: Salvage) -> str:
    """What could not be saved, in sentences."""
    said = []
    if salvage.lost:
        said.append(say("Salvage", "%n record(s) are lost for good.", salvage.lost))
    if salvage.doubtful:
        said.append(say("Salvage", "%n record(s) may be older than they were.", salvage.doubtful))
    if salvage.steps_lost is None:
        said.append(say("Salvage", "The last part of the journal can’t be read: nobody knows what it said."))
    elif salvage.steps_lost:
        said.append(say("Salvage", "%n step(s) of the journal can’t be read.", salvage.steps_lost))
    return " ".join(said) or say("Salvage", "Nothing is lost.")


class RescuePage(Translated, DoorPage):
    """Shows why the store does not open, and two ways out: what can be read of it, and the newest good backup."""

    rescue_asked = Signal(object)  # Path: the backup
    salvage_asked = Signal()
    back_asked = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._error: ActDeskError | None = None
        self._searching, self._reading, self._going = False, False, False
        self._backup: BackupInfo | None = None
        self._lost: int | None = None
        self._saved: Salvage | None = None
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._why = MessageBar(tone="bad", parent=self)
        self._salvage_way, self._backup_way = Way(self), Way(self)
        self._none = PlainLabel(role="label", wrap=True, parent=self)
        self._ask = PlainLabel(role="muted", wrap=True, parent=self)
        self._aside = PlainLabel(role="small", wrap=True, parent=self)
        self._waiting = Waiting(self)
        self._back = Button(icon="back", parent=self)
        self._open, self._save = self._backup_way.button, self._salvage_way.button
        ways = (self._salvage_way, self._backup_way)
        parts = (self._title, self._why, *ways, self._none, self._ask, self._aside, self._waiting)
        column = column_of(self, *parts, spacing=Space.MEDIUM)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._backup_way.taken.connect(self._on_open)
        self._salvage_way.taken.connect(self._on_save)
        self._back.clicked.connect(self.back_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("The desk can’t be opened"))
        self._why.set_text(self._reason())
        if self._backup is not None:
            day = i18n.day(self._backup.made_on)
            self._backup_way.set_words(
                self.tr("There is a good backup of {day}. It was opened and checked.").format(day=day),
                holds=counts_in_words(self._backup.counts or {}),
                loss=loss_in_words(self._lost),
                button=self.tr("Open the backup of {day}").format(day=day),
            )
        if self._saved is not None:
            sound = i18n.number(self._saved.pages - self._saved.damaged_pages)
            found = self.tr("{sound} of the {pages} pages of the store are sound. What they hold can be saved.")
            self._salvage_way.set_words(
                found.format(sound=sound, pages=i18n.number(self._saved.pages)),
                holds=counts_in_words(self._saved.counts),
                loss=salvage_loss_in_words(self._saved),
                button=self.tr("Open what can be saved"),
            )
        self._none.setText(self.tr("No good backup was found."))
        self._ask.setText(
            self.tr("Leave {folder} as it is, and ask whoever looks after ActDesk.").format(folder=self._folder)
        )
        self._aside.setText(self.tr("The present store is kept aside, whole, so that this can be undone."))
        self._back.setText(self.tr("Back"))
        self._show_state()

    def _reason(self) -> str:
        if self._error is None:
            return ""
        told = explain(self._error)
        if self._error.code in DAMAGED:  # the desk was unlocked: what can be done about it stands right below
            below = self.tr("Its file is kept as it is. What can be done stands below.")
            return f"{told.what} {below}"
        return told.text()

    def begin(self, error: ActDeskError) -> None:
        """Say why, while the backups are looked through and the store is read page by page."""
        self._error, self._backup, self._saved = error, None, None
        self._searching, self._reading, self._going = True, error.code != "store_missing", False
        self.retranslate()

    def offer(self, rescue: Rescue | None) -> None:
        """Offer the newest good backup; None: there is none."""
        self._backup = rescue.backup if rescue else None
        self._lost = rescue.lost if rescue else None
        self._searching = False
        self.retranslate()
        self.take_focus()

    def offer_salvage(self, salvage: Salvage | None) -> None:
        """Offer what can be saved of the damaged store; None: nothing can be read."""
        self._saved, self._reading = salvage, False
        self.retranslate()
        self.take_focus()

    def take_focus(self) -> None:
        ways = [way for way in (self._salvage_way, self._backup_way) if way.isVisibleTo(self)]
        first = next((way.button for way in ways if way.recommended), ways[0].button if ways else self._back)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Nothing: either way wants its button itself."""

    def _on_open(self) -> None:
        if self._backup is not None and not self._going:
            self._going = True
            self._show_state()
            self.rescue_asked.emit(self._backup.path)

    def _on_save(self) -> None:
        if self._saved is not None and not self._going:
            self._going = True
            self._show_state()
            self.salvage_asked.emit()

    def _show_state(self) -> None:
        known = not (self._searching or self._reading)
        self._salvage_way.setVisible(known and self._saved is not None)
        self._backup_way.setVisible(known and self._backup is not None)
        self._none.setVisible(known and self._backup is None)
        self._ask.setVisible(known and self._backup is None and self._saved is None)
        self._aside.setVisible(known and (self._backup is not None or self._saved is not None))
        self._recommend()
        for button in (self._open, self._save):
            button.setEnabled(not self._going)
        self._back.setEnabled(known and not self._going)
        if self._going:
            self._waiting.say(self.tr("Opening …"))
        elif self._searching:
            self._waiting.say(self.tr("Looking through the backups …"))
        else:
            self._waiting.say(self.tr("Reading what can be read of the store …") if self._reading else "")

    def _recommend(self) -> None:
        """Propose the way that loses less, as far as that is known; a single one is proposed without a word."""
        saved, backup = self._saved, self._backup
        word = self.tr("Loses less")
        if saved is None or backup is None:
            self._salvage_way.recommend(saved is not None)
            self._backup_way.recommend(backup is not None)
            return
        by_salvage = saved.lost + saved.doubtful + (saved.steps_lost or 0)
        better = by_salvage == 0 or (self._lost is not None and by_salvage < self._lost)
        better = better and saved.steps_lost is not None
        self._salvage_way.recommend(better, word)
        self._backup_way.recommend(not better, word if self._lost is not None and self._lost < by_salvage else "")


class WaitingPage(Translated, DoorPage):
    """Going back to a backup, or changing the key, from the open desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._waiting = Waiting(self)
        self._key = False
        self._done, self._total = 0, 0
        column_of(self, self._title, self._waiting)
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


_UNWRITABLE = frozenset({"disk_read_only", "no_permission", "read_only", "store_read_only"})


class TroublePage(Translated, DoorPage):
    """Nothing can be opened here at all: why, and Quit."""

    quit_asked = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._error: ActDeskError | None = None
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._why = MessageBar(tone="bad", parent=self)
        self._ways = PlainLabel(wrap=True, parent=self)
        self._quit = Button(kind="primary", parent=self)
        column = column_of(self, self._title, self._why, self._ways)
        column.addWidget(self._quit, 0, Qt.AlignmentFlag.AlignLeft)
        self._quit.clicked.connect(self.quit_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("ActDesk can’t start here"))
        unwritable = self._error is not None and self._error.code in _UNWRITABLE
        if self._error is not None:
            told = explain(self._error)
            self._why.set_text(f"{told.what} {told.safe}" if unwritable else told.text())
        self._ways.setText(
            self.tr(
                "The desk lies in {folder}. To use it there, ask whoever looks after this computer for the right to "
                "write in that folder. To use another folder, quit, set ACTDESK_STORE to its path and start ActDesk "
                "again; to take this desk along, copy the whole folder there first."
            ).format(folder=self._folder)
        )
        self._ways.setVisible(unwritable)
        self._quit.setText(self.tr("Quit"))

    def tell(self, error: ActDeskError) -> None:
        self._error = error
        self.retranslate()

    def take_focus(self) -> None:
        self._quit.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        self.quit_asked.emit()
