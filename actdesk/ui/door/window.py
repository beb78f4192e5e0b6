"""The window before the desk: one card in the middle that is the first start, the passphrase, or a way out."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError
from actdesk.domain.languages import Language
from actdesk.services.access import Rescue, Salvage
from actdesk.ui import i18n
from actdesk.ui.door.bring_back import BringBackPage
from actdesk.ui.door.destroy import DestroyPage
from actdesk.ui.door.parts import DoorPage
from actdesk.ui.door.recovery import RecoveryPage
from actdesk.ui.door.rescue import RescuePage, TroublePage, WaitingPage
from actdesk.ui.door.setup import SetupPages
from actdesk.ui.door.unlock import UnlockPage
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated
from actdesk.ui.placing import keep_on_screen
from actdesk.ui.theme import Space, theme
from actdesk.ui.topbar import choices_of, menu_of
from actdesk.ui.widgets import Card, IconButton, LogoMark, PlainLabel, Scrolled


class Door(Translated, QWidget):
    """Says what was asked for; the program does it."""

    create_asked = Signal(object, str)  # SetupAnswers, passphrase
    unlock_asked = Signal(str)
    rescue_asked = Signal(object)  # Path: the backup
    salvage_asked = Signal()
    recover_asked = Signal(object, str)  # Newcomer or UUID, passphrase
    device_asked = Signal(str)  # the short code that goes with this computer's keyring
    bring_back_asked = Signal(object, str)  # Path: the backup, passphrase
    language_chosen = Signal(object)  # Language
    quit_asked = Signal()
    destroy_asked = Signal()  # the word was typed

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setup, self.unlock = SetupPages(folder, self), UnlockPage(self)
        self.rescue, self._going, self.trouble = RescuePage(folder, self), WaitingPage(self), TroublePage(folder, self)
        self.bring_back, self.recovery = BringBackPage(self), RecoveryPage(self)
        self.destroying = DestroyPage(self)
        self._pages: tuple[DoorPage, ...] = (
            self.setup,
            self.bring_back,
            self.unlock,
            self.recovery,
            self.rescue,
            self._going,
            self.trouble,
            self.destroying,
        )
        self._mark, self._name = LogoMark(parent=self), PlainLabel("ActDesk", role="heading", parent=self)
        self._language = IconButton("language", parent=self)
        self._menu = menu_of(self._language)
        self._choices = choices_of(self._menu, [(language.value, name) for language, name in i18n.NAMES.items()])
        self._lay_out()
        self.setup.create_asked.connect(self.create_asked)
        self.setup.language_chosen.connect(self.language_chosen)
        self.setup.bring_back_asked.connect(self.show_bring_back)
        self.bring_back.bring_back_asked.connect(self.bring_back_asked)
        self.bring_back.back_asked.connect(self.show_setup)
        self.unlock.unlock_asked.connect(self.unlock_asked)
        self.unlock.device_asked.connect(self.device_asked)
        self.recovery.recover_asked.connect(self.recover_asked)
        self.recovery.back_asked.connect(self.show_unlock)
        self.rescue.rescue_asked.connect(self.rescue_asked)
        self.rescue.salvage_asked.connect(self.salvage_asked)
        self.rescue.back_asked.connect(self.show_unlock)
        self.trouble.quit_asked.connect(self.quit_asked)
        self.unlock.destroy_asked.connect(self.show_destroy)
        self.destroying.destroy_asked.connect(self.destroy_asked)
        self.destroying.back_asked.connect(self.show_unlock)
        self.destroying.quit_asked.connect(self.quit_asked)
        self._choices.triggered.connect(self._on_language)
        theme().changed.connect(self._repaint)
        self.setup.turned.connect(self._to_top)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self.resize(theme().pixels(860), theme().pixels(720))
        keep_on_screen(self)
        self._repaint()
        self.retranslate()

    def _lay_out(self) -> None:
        self._card = Card(parent=self)
        self._card.body.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        for page in self._pages:
            page.hide()
            self._card.body.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.CARD, Space.CARD, 0)
        head.setSpacing(Space.SMALL)
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        head.addWidget(self._language)
        self._scrolled = scrolled = Scrolled(margin=Space.CARD, parent=self)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 100, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        scrolled.body.addStretch(2)
        scrolled.body.addLayout(middle)
        scrolled.body.addStretch(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(scrolled, 1)

    def retranslate(self) -> None:
        self.setWindowTitle("ActDesk")
        self._language.set_label(self.tr("Language"))
        for action in self._choices.actions():
            action.setChecked(action.data() == i18n.current().value)

    # --- which page --------------------------------------------------------------------------------------------

    def show_setup(self) -> None:
        self._show(self.setup)
        self.setup.take_focus()

    def show_bring_back(self) -> None:
        self._show(self.bring_back)
        self.bring_back.take_focus()

    def show_unlock(self) -> None:
        self._show(self.unlock)
        self.unlock.ready()

    def show_recovery(self) -> None:
        """A recovery sheet opened: ask who it is, while the officers are read."""
        self.unlock.clear()
        self.recovery.begin()
        self._show(self.recovery)

    def show_rescue(self, error: ActDeskError) -> None:
        """Say why the store does not open, while its backups are looked through."""
        self.unlock.clear()
        self.rescue.begin(error)
        self._show(self.rescue)

    def offer(self, rescue: Rescue | None) -> None:
        self.rescue.offer(rescue)

    def offer_salvage(self, salvage: Salvage | None) -> None:
        self.rescue.offer_salvage(salvage)

    def show_waiting(self, *, key: bool = False) -> None:
        """Say that a backup is being gone back to, or that the key is being changed."""
        self._going.begin(key=key)
        self._show(self._going)

    def say_progress(self, done: int, total: int, _text: str) -> None:
        self._going.say_progress(done, total)

    def show_trouble(self, error: ActDeskError) -> None:
        self.trouble.tell(error)
        self._show(self.trouble)
        self.trouble.take_focus()

    def show_destroy(self) -> None:
        """Ask whether the key shall be destroyed."""
        self.unlock.clear()
        self.destroying.begin()
        self._show(self.destroying)
        self.destroying.take_focus()

    def is_half_way(self) -> bool:
        """True on a page that goes on with a key which a passphrase or a sheet has opened."""
        return not (self.recovery.isHidden() and self.rescue.isHidden() and self._going.isHidden())

    def _show(self, shown: DoorPage) -> None:
        for page in self._pages:
            page.setVisible(page is shown)
        self._to_top()

    def refuse(self, error: ActDeskError) -> None:
        """Say why it did not open."""
        sentence = explain(error).text()
        if not self.setup.isHidden():
            self.setup.say(sentence)
        elif not self.bring_back.isHidden():
            self.bring_back.say(sentence)
        elif not self.recovery.isHidden():
            self.recovery.say(sentence)
        else:
            self._show(self.unlock)
            self.unlock.say(sentence, wrong=error.code == "wrong_passphrase", wait=_wait_of(error))

    def ready(self) -> None:
        """What was asked for came to nothing; the page can be used again."""
        if not self.setup.isHidden():
            self.setup.ready()
        elif not self.bring_back.isHidden():
            self.bring_back.ready()
        elif not self.recovery.isHidden():
            self.recovery.ready()
        elif not self.unlock.isHidden():
            self.unlock.ready()

    def clear(self) -> None:
        """Let nothing readable stay in the fields."""
        self.setup.clear()
        self.bring_back.clear()
        self.recovery.clear()
        self.unlock.clear()

    def take_place_of(self, window: QWidget) -> None:
        """Stand where that window stands: locking is a curtain, not another window."""
        if window.isMaximized():
            self.setGeometry(window.normalGeometry())
            self.setWindowState(Qt.WindowState.WindowMaximized)
        else:
            self.setWindowState(Qt.WindowState.WindowNoState)
            self.setGeometry(window.geometry())

    # --- the rest ----------------------------------------------------------------------------------------------

    def _on_language(self, action: QAction) -> None:
        self.language_chosen.emit(Language(action.data()))

    def _to_top(self) -> None:
        self._scrolled.verticalScrollBar().setValue(0)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._card.isAncestorOf(now):
            self._scrolled.ensureWidgetVisible(now)

    def _repaint(self) -> None:
        self._mark.draw(theme().pixels(32))
        self._card.setMaximumWidth(theme().pixels(Space.WALK_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._repaint()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.clear()
        super().closeEvent(event)


def _wait_of(error: ActDeskError) -> int:
    wait = error.facts.get("wait", 0)
    return wait if isinstance(wait, int) else 0
