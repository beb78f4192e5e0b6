"""The main window: navigation, top bar, one screen at a time, notices, the status line."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError, Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.languages import Language
from actdesk.domain.records import Officer
from actdesk.ui import i18n
from actdesk.ui.context import ChangeHub, ScreenContext
from actdesk.ui.drafts import DraftKeeper
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Languages, Translated
from actdesk.ui.jobs import Jobs
from actdesk.ui.navigation import Navigation
from actdesk.ui.palette import Command, Palette
from actdesk.ui.placing import keep_on_screen
from actdesk.ui.screen import Screen
from actdesk.ui.screens import ScreenSpec
from actdesk.ui.settings_store import Preferences, text_of
from actdesk.ui.statusline import StatusLine
from actdesk.ui.theme import TEXT_SCALES, Space, ThemeChoice, theme
from actdesk.ui.topbar import TopBar
from actdesk.ui.undoing import Undoing
from actdesk.ui.warning_bar import WarningBar
from actdesk.ui.widgets.messages import Notice

if TYPE_CHECKING:
    from actdesk.services.access import Access
    from actdesk.services.desk import Desk

_GEOMETRY, _PLACE = "window.geometry", "window.screen"

SIZING_MS = 250  # after the last key that changes the size of the letters


class Shell(Translated, QMainWindow):
    """Shows one desk. It is made anew after each unlocking, and deleted when the store is locked."""

    lock_asked = Signal()
    hide_asked = Signal()
    lock_time_chosen = Signal(int)  # minutes, 0: never
    destroy_asked = Signal()
    reopen_asked = Signal()
    go_back_asked = Signal(object)  # Path: the backup
    fault_met = Signal(object)  # Exception: our own bug, for the fault dialog

    def __init__(
        self,
        desk: "Desk",
        specs: Sequence[ScreenSpec],
        jobs: Jobs,
        languages: Languages,
        preferences: Preferences,
        access: "Access | None" = None,
    ) -> None:
        super().__init__()
        self._desk, self._specs, self._jobs, self._languages = desk, tuple(specs), jobs, languages
        self._preferences = preferences
        self._screens: dict[str, Screen] = {}
        self._place = ""
        self.changes = ChangeHub(self)
        self.drafts = DraftKeeper(desk.drafts, jobs, self)
        self.context = ScreenContext(desk, jobs, self, self, preferences, self.changes, access, self, self.drafts)
        self._undoing = Undoing(desk.history, jobs, self)
        self._lay_out(desk.officer.name)
        self._connect()
        self._bind_keys()
        self.setMinimumSize(640, 420)
        self._restore()
        self.retranslate()
        self._undoing.ask_names()
        self.drafts.load()

    def _lay_out(self, officer: str) -> None:
        self._navigation = Navigation(self._specs, parent=self)
        self._bar = TopBar(parent=self)
        self._stack = QStackedWidget(self)
        self._warning = WarningBar(self)
        self._status = StatusLine(self._jobs, officer=officer, parent=self)
        self._palette = Palette(self._jobs, self._desk.lists.search, parent=self)
        self._content = content = QWidget(self)
        content.setObjectName("content")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._bar)
        right.addWidget(self._warning)
        right.addWidget(self._stack, 1)
        right.addWidget(self._status)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(content)
        self._notice = Notice(parent=content)

    def _connect(self) -> None:
        self._navigation.chosen.connect(self.open_screen)
        self._bar.search_asked.connect(self.open_palette)
        self._bar.undo_asked.connect(self.undo)
        self._bar.redo_asked.connect(self.redo)
        self._bar.lock_asked.connect(self._on_lock)
        self._bar.language_chosen.connect(self.choose_language)
        self._bar.theme_chosen.connect(self.choose_theme)
        self._palette.record_chosen.connect(self.open_record)
        self._palette.command_chosen.connect(self._on_command)
        self._undoing.named.connect(self._bar.set_undo)
        self._undoing.done.connect(self.changes.tell)
        self._undoing.said.connect(self._on_undone)
        self._undoing.failed.connect(self.explain)
        self.changes.changed.connect(self._on_changed)
        self.drafts.failed.connect(self.explain)
        self.drafts.loaded.connect(self._on_drafts)
        self.drafts.resume_asked.connect(self._on_resume)
        theme().changed.connect(self._fit)

    def _bind_keys(self) -> None:
        self._wanted_size = theme().scale
        self._sizing = QTimer(self)
        self._sizing.setSingleShot(True)
        self._sizing.setInterval(SIZING_MS)
        self._sizing.timeout.connect(self._size_now)
        for keys, act in (
            ("Ctrl+K", self.open_palette),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
            ("F1", self.show_help),
            ("F6", self._navigation.take_focus),
            ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger),
            ("Ctrl+-", self._smaller),
            ("Ctrl+0", self._usual_size),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def retranslate(self) -> None:
        title = next((spec.title() for spec in self._specs if spec.key == self._place), "")
        self.setWindowTitle(self.tr("{screen} – ActDesk").format(screen=title) if title else "ActDesk")
        self._fit()

    # --- Navigator -----------------------------------------------------------------------------------------

    def open_screen(self, key: str) -> None:
        """Show a screen, made the first time; stays where it is if the officer does not want to leave."""
        if key == self._place:
            return
        spec = next((spec for spec in self._specs if spec.key == key), None)
        leaving = self._screens.get(self._place)
        if spec is None or (leaving is not None and not leaving.may_leave()):
            self._navigation.mark(self._place)
            return
        if key not in self._screens:
            self._screens[key] = spec.make(self.context)
            self._stack.addWidget(self._screens[key])
        self._place = key
        self._stack.setCurrentWidget(self._screens[key])
        self._navigation.mark(key)
        self._preferences.set(_PLACE, key)
        self.retranslate()

    def open_record(self, kind: Kind, record_id: UUID) -> None:
        """Lead to a record on the screen that opens its kind."""
        spec = next((spec for spec in self._specs if kind in spec.kinds), None)
        if spec is not None:
            self.open_screen(spec.key)
            if self._place == spec.key:
                self._screens[spec.key].show_record(kind, record_id)

    def open_list(self, screen: str, filters: Mapping[str, Sequence[str]]) -> None:
        """Open a screen and show its list with these filters alone."""
        self.open_screen(screen)
        if self._place == screen:
            self._screens[screen].show_filtered(filters)

    def open_clause(self, clause_id: str) -> None:
        """Lead to a clause of the policy."""
        spec = next((spec for spec in self._specs if spec.shows_clauses), None)
        if spec is not None:
            self.open_screen(spec.key)
            if self._place == spec.key:
                self._screens[spec.key].show_clause(clause_id)

    def run_action(self, screen: str, action: str) -> None:
        """Open a screen and do one of its actions; nothing if the officer wants to stay where they are."""
        self.open_screen(screen)
        if self._place == screen:
            self._screens[screen].run_action(action)

    def current_screen(self) -> Screen | None:
        return self._screens.get(self._place)

    # --- Notifier ------------------------------------------------------------------------------------------

    def tell(self, message: str, *, undo: Callable[[], None] | None = None) -> None:
        self._notice.tell(message, undo=undo)
        self._place_notice()

    def explain(self, error: Exception) -> None:
        if isinstance(error, ActDeskError):
            said = explain(error)
            self._notice.tell(said.text(), tone="bad" if said.serious else "warn")
            self._place_notice()
        else:
            self.fault_met.emit(error)

    # --- acts ----------------------------------------------------------------------------------------------

    def open_palette(self) -> None:
        commands = [Command(spec.title(), self.tr("Screen"), spec.icon, spec.key) for spec in self._specs]
        for spec in self._specs:
            for action in spec.actions:
                group = self.tr("Setting") if action.setting else self.tr("Action")
                commands.append(Command(action.title(), group, action.icon, spec.key, action.key))
        commands.append(Command(self.tr("Lock now"), self.tr("Action"), "lock", "", "lock"))
        commands.append(Command(self.tr("Hide and lock"), self.tr("Action"), "lock", "", "hide"))
        self._palette.open_with(commands)

    def undo(self) -> None:
        """Take back the last act; what it changed is shown anew everywhere."""
        self._undoing.undo()

    def redo(self) -> None:
        self._undoing.redo()

    def _on_undone(self, sentence: str, back: Callable[[], None] | None) -> None:
        self.tell(sentence, undo=back)

    def show_help(self) -> None:
        """The help page of the room that is shown."""
        page = self._place
        self.open_screen("policy")
        if self._place == "policy":
            self._screens["policy"].show_help(page)

    def _on_command(self, command: Command) -> None:
        if command.action in ("lock", "hide"):
            (self.lock_asked if command.action == "lock" else self.hide_asked).emit()
            return
        if command.text:
            self.open_screen(command.screen)
            if self._place == command.screen:
                self._screens[command.screen].show_link(command.text)
        elif command.action:
            self.run_action(command.screen, command.action)
        else:
            self.open_screen(command.screen)

    def _on_lock(self) -> None:
        """At once and without a question: what was typed is kept as a draft."""
        self.lock_asked.emit()

    def _on_drafts(self) -> None:
        """Say once after opening that something was being written; Today lists it."""
        left = self.drafts.unfinished()
        if left and self._place != "today":
            text = self.tr("%n thing(s) that you were writing are not saved. They wait on Today.", "", len(left))
            if len(left) == 1:
                text = self.tr("You were writing “{title}” on {moment}; it is not saved. It waits on Today.")
            self.tell(text.format(title=left[0].title, moment=i18n.moment(left[0].saved_at)))

    def _on_resume(self, place: Place) -> None:
        self.open_screen(place.screen)
        if self._place == place.screen:
            self._screens[place.screen].resume(place)

    def _on_changed(self, changes: Changes) -> None:
        self._undoing.ask_names()
        if changes.of(Kind.OFFICER):
            self._jobs.run(self._desk.officers.me, owner=self, done=self._on_officer, failed=self.explain)

    def _on_officer(self, officer: Officer) -> None:
        self._status.set_officer(officer.name)

    # --- Surroundings --------------------------------------------------------------------------------------

    def choose_language(self, language: Language) -> None:
        self._languages.choose(language)
        self._preferences.set("language", language.value)
        self._undoing.ask_names()

    def choose_theme(self, choice: ThemeChoice) -> None:
        theme().choose(choice)
        self._bar.show_theme(choice)
        self._preferences.set("theme", choice.value)

    def enlarge(self, scale: float) -> None:
        theme().enlarge(scale)
        self._wanted_size = theme().scale
        self._preferences.set("text_scale", theme().scale)

    def reopen(self) -> None:
        self.reopen_asked.emit()

    def lock_after(self, minutes: int) -> None:
        self.lock_time_chosen.emit(minutes)

    def ask_destroy(self) -> None:
        self.destroy_asked.emit()

    def warn(self, sentences: list[str]) -> None:
        """Say above the page what should be known, until it is closed."""
        self._warning.warn(sentences)

    def go_back(self, backup: Path) -> None:
        self.go_back_asked.emit(backup)

    def _larger(self) -> None:
        self._size_soon(min([s for s in TEXT_SCALES if s > self._wanted_size] or [TEXT_SCALES[-1]]))

    def _smaller(self) -> None:
        self._size_soon(max([s for s in TEXT_SCALES if s < self._wanted_size] or [TEXT_SCALES[0]]))

    def _usual_size(self) -> None:
        self._size_soon(1.0)

    def _size_soon(self, scale: float) -> None:
        """Keys that follow each other are one change: laying out every room anew takes seconds once all are built."""
        self._wanted_size = scale
        self._sizing.start()

    def _size_now(self) -> None:
        self.enlarge(self._wanted_size)

    # --- size and place ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._navigation.set_wide(self.width() >= theme().pixels(Space.NARROW))
        self._place_notice()

    def _place_notice(self) -> None:
        if self._notice.isVisible() or not self._notice.isHidden():
            content = self._content
            width = min(theme().pixels(560), self._stack.width() - 2 * Space.PAGE)
            height = max(self._notice.heightForWidth(width), self._notice.sizeHint().height())
            left = self._stack.x() + (self._stack.width() - width) // 2
            bottom = content.height() - self._status.height() - Space.CARD
            self._notice.setGeometry(left, bottom - height, width, height)
            self._notice.raise_()

    def _restore(self) -> None:
        kept = text_of(self._preferences, _GEOMETRY)
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            room = self.screen().availableGeometry()
            self.resize(min(1240, room.width()), min(800, room.height()))
        keep_on_screen(self)
        keys = [spec.key for spec in self._specs]
        place = text_of(self._preferences, _PLACE)
        if keys:
            QTimer.singleShot(0, self, self._open_first)
        self._first = place if place in keys else (keys[0] if keys else "")
        # A list without a current row takes its first one when the keys come, which can be before that screen is made.
        self._navigation.mark(self._first)

    def _open_first(self) -> None:
        if not self._place:
            self.open_screen(self._first)

    def closeEvent(self, event: QCloseEvent) -> None:
        leaving = self.current_screen()
        if leaving is not None and not leaving.may_leave():
            event.ignore()
            return
        self._preferences.set(_GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)
