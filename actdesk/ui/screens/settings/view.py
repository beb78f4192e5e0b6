"""The Settings page: its parts under each other."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.ui.context import ScreenContext
from actdesk.ui.screen import Screen
from actdesk.ui.screens.settings.about import AboutSection
from actdesk.ui.screens.settings.backups import BackupsSection
from actdesk.ui.screens.settings.contents import Contents
from actdesk.ui.screens.settings.correspondence import CorrespondenceSection
from actdesk.ui.screens.settings.deadlines import DeadlinesSection
from actdesk.ui.screens.settings.locking import LockingSection
from actdesk.ui.screens.settings.look import LookSection
from actdesk.ui.screens.settings.officers import OfficersSection
from actdesk.ui.screens.settings.officers_sheets import SheetsSection
from actdesk.ui.screens.settings.passphrase import PassphraseSection
from actdesk.ui.screens.settings.put_aside import PutAsideSection
from actdesk.ui.screens.settings.second_place import SecondPlaceSection
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.screens.settings.store import StoreSection
from actdesk.ui.screens.settings.you import YouSection
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import ConfirmDialog, PageHeader, Scrolled

WIDEST = 720  # logical pixels: lines longer than that are hard to read
NARROWEST = 760  # narrower than that the parts need the whole width; the command line (Ctrl+K) finds each


class SettingsScreen(Screen):
    """What can be chosen, and what can be asked of the store as a whole."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._header = PageHeader(parent=self)
        self._scrolled = Scrolled(parent=self)
        self._you, self._look = YouSection(context, self), LookSection(context, self)
        self._backups, self._passphrase = BackupsSection(context, self), PassphraseSection(context, self)
        self._second, self._aside = SecondPlaceSection(context, self), PutAsideSection(context, self)
        self._officers, self._sheets = OfficersSection(context, self), SheetsSection(context, self)
        self._locking = LockingSection(context, self)
        self._deadlines, self._correspondence = DeadlinesSection(context, self), CorrespondenceSection(context, self)
        self._store, self._about = StoreSection(context, self), AboutSection(context, self)
        self._sections: tuple[Section, ...] = (
            self._you,
            self._look,
            self._deadlines,
            self._correspondence,
            self._backups,
            self._second,
            self._aside,
            self._passphrase,
            self._locking,
            self._officers,
            self._sheets,
            self._store,
            self._about,
        )
        parts = QVBoxLayout()
        parts.setSpacing(Space.CARD)
        for section in self._sections:
            parts.addWidget(section)
        middle = QHBoxLayout()
        middle.addLayout(parts, 100)
        middle.addStretch(1)
        self._scrolled.body.addLayout(middle)
        self._scrolled.body.addStretch(1)
        self._contents = Contents(self._sections, self._scrolled.verticalScrollBar(), parent=self)
        sides = QHBoxLayout()
        sides.setSpacing(Space.PAGE)
        sides.addWidget(self._contents)
        sides.addWidget(self._scrolled, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self._header)
        column.addLayout(sides, 1)
        self._contents.chosen.connect(self._scroll_to)
        self._contents.entered.connect(self._go_to)
        self._officers.read.connect(self._sheets.show_state)
        theme().changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        self._header.set_words(self.tr("Settings"), self.tr("Yours, and what can be asked of the store as a whole."))

    def run_action(self, key: str) -> None:
        if key in ("language", "theme", "text"):
            self._go_to(self._look)
            self._look.focus_on(key)
            return
        by_key: dict[str, Section] = {
            "you": self._you,
            "deadlines": self._deadlines,
            "correspondence": self._correspondence,
            "backup": self._backups,
            "backups": self._backups,
            "second_place": self._second,
            "passphrase": self._passphrase,
            "locking": self._locking,
            "officers": self._officers,
            "add_officer": self._officers,
            "sheets": self._sheets,
            "make_sheet": self._sheets,
            "verify": self._store,
            "about": self._about,
        }
        self._go_to(by_key[key])
        if key == "backup":
            self._backups.back_up()
        elif key == "passphrase":
            self._passphrase.begin()
        elif key == "add_officer":
            self._officers.add()
        elif key == "make_sheet":
            self._sheets.make()
        elif key == "verify":
            self._store.verify()

    def may_leave(self) -> bool:
        if not any(section.is_dirty() for section in self._sections):
            return True
        leave = ConfirmDialog.ask(
            self,
            self.tr("Leave without saving?"),
            detail=self.tr("What you typed here is not saved."),
            act=self.tr("Leave without saving"),
            keep=self.tr("Stay here"),
        )
        if leave:
            self._you.forget()
            self._deadlines.forget()
            self._correspondence.forget()
            self._passphrase.close_fields()
        return leave

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for section in (self._backups, self._second, self._aside, self._officers):
            section.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _go_to(self, section: Section) -> None:
        self._scroll_to(section)
        section.take_focus()

    def _scroll_to(self, section: Section) -> None:
        self._scrolled.body.activate()  # where a part stands is known only after the page is laid out
        self._scrolled.verticalScrollBar().setValue(max(0, section.y() - Space.SMALL))

    def _fit(self) -> None:
        self._contents.setVisible(self.width() >= theme().pixels(NARROWEST))
        for section in self._sections:
            section.setMaximumWidth(theme().pixels(WIDEST))
