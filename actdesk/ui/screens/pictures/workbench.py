"""The table on which files are looked into and cleaned: files at the left, one file at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from actdesk.services.picture_files import MOST_FILES, Gathered, gather
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.icons import set_icon
from actdesk.ui.screens.pictures import asking, copies
from actdesk.ui.screens.pictures.batch import Batch, State
from actdesk.ui.screens.pictures.copies import CopiesDialog
from actdesk.ui.screens.pictures.cover_dialog import CoverDialog
from actdesk.ui.screens.pictures.file_pane import FilePane
from actdesk.ui.screens.pictures.previews import Pair, Previews
from actdesk.ui.screens.pictures.runs import Runs
from actdesk.ui.screens.pictures.seeing import LEAST_HIGH
from actdesk.ui.screens.pictures.thumbnails import Thumbnails
from actdesk.ui.screens.pictures.tray import Tray
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import (
    Button,
    ElidedLabel,
    FlowLayout,
    IconButton,
    ListAndRecord,
    MessageBar,
    PlainLabel,
    RecordPane,
    Scrolled,
    give_way,
)

TILED = "pictures.tiled"  # whether the files are shown as a grid


class Workbench(Translated, QWidget):
    """Takes files with `add`, cleans them on `start`, and forgets them with `leave`."""

    closed = Signal()  # back to the list of pictures
    files_asked = Signal()
    record_asked = Signal(object)  # UUID
    answers_asked = Signal()  # the questions about the cleaned pictures
    sheet_asked = Signal(object)  # tuple[UUID, ...]: one clearance sheet for these pictures
    finished = Signal()  # a cleaning is over

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._batch = Batch()
        self._copies = copies.remembered(context.preferences)
        self._runs = Runs(context.desk.pictures, context.jobs, self._batch, self)
        self._previews = Previews(context.desk.pictures, context.jobs, self)
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make(self) -> None:
        self._back = IconButton("back", parent=self)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self.start_button = Button(kind="primary", icon="shield", parent=self)
        self.cancel_button = Button(kind="danger", icon="stop", parent=self)
        self._add = Button(icon="add", parent=self)
        self._how = Button(icon="settings", parent=self)
        self._clear = Button(kind="quiet", icon="remove", parent=self)
        self.view_button = Button(kind="quiet", icon="pictures", parent=self)
        self._copies_line = ElidedLabel(role="small", parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._progress = ElidedLabel(role="small", parent=self)
        self.message = MessageBar(parent=self)
        self._folder = Button(kind="link", icon="folder", parent=self)
        self._answers = Button(kind="link", icon="forward", parent=self)
        self._sheet = Button(kind="link", icon="print", parent=self)
        self._thumbnails = Thumbnails(self._context.desk.pictures, self._context.jobs, self)
        self.tray = Tray(self._batch, self._thumbnails, parent=self)
        self.tray.show_tiles(self._context.preferences.get(TILED) is True)
        self._pane = RecordPane(parent=self)
        self.file = FilePane(self._pane, self._context)
        self._both = ListAndRecord("pictures.table", self.tray, self._pane, self._context.preferences, parent=self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        acts = FlowLayout(spacing=Space.SMALL)
        for button in (self.start_button, self.cancel_button, self._add, self._how, self.view_button, self._clear):
            acts.addWidget(button)
        links = QWidget(self)
        flow = FlowLayout(links, spacing=Space.CARD)
        for link in (self._folder, self._answers, self._sheet):
            flow.addWidget(link)
        self.message.add_part(links)
        page = Scrolled(spacing=Space.SMALL, parent=self)  # only where large letters leave the table no room
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        column = page.body
        column.addLayout(head)
        column.addLayout(acts)
        column.addWidget(self._copies_line)
        column.addWidget(self._bar)
        column.addWidget(self._progress)
        column.addWidget(self.message)
        column.addWidget(self._both, 1)
        for part in (self._bar, self._progress, self.message, self.cancel_button):
            part.hide()

    def _connect(self) -> None:
        self._back.clicked.connect(self.leave)
        self.start_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(self._runs.cancel)
        self._add.clicked.connect(self.files_asked)
        self._how.clicked.connect(self.ask_how)
        self._clear.clicked.connect(self.clear)
        self.view_button.clicked.connect(self._on_view)
        QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(
            self.leave
        )
        self._folder.clicked.connect(self._on_folder)
        self._answers.clicked.connect(self.answers_asked)
        self._sheet.clicked.connect(self._on_sheet)
        self.tray.chosen.connect(self._on_row)
        self.tray.opened.connect(self._on_row)
        self.tray.removal_asked.connect(self._remove)
        self.file.removal_asked.connect(self._on_remove)
        self.file.record_asked.connect(self.record_asked)
        self.file.again_asked.connect(self._on_again)
        self.file.cover_asked.connect(self._on_cover)
        self._pane.closed.connect(self._on_pane_closed)
        self._runs.changed.connect(self._on_changed)
        self._runs.progressed.connect(self._on_progress)
        self._runs.cleaned.connect(self._on_cleaned)
        self._runs.looked.connect(self._show_state)
        self._runs.failed.connect(self._context.notifier.explain)
        self._previews.ready.connect(self._on_preview)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        give_way(self._both, LEAST_HIGH)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Check and clean"))
        self._back.set_label(self.tr("Back to the pictures"), "Esc")
        self.cancel_button.setText(self.tr("Stop"))
        self._add.setText(self.tr("Add files…"))
        self._how.setText(self.tr("How copies are made…"))
        self._clear.setText(self.tr("Clear the table"))
        self._say_view()
        self._folder.setText(self.tr("Open the folder"))
        self._answers.setText(self.tr("Answer the questions about them"))
        self._sheet.setText(self.tr("Clearance sheet: before and after…"))
        self._bar.setAccessibleName(self.tr("Progress of the cleaning"))
        self._show_state()
        if not self.message.isHidden():
            self._tell_result()

    # --- files come and go ---------------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        return not self._batch.items

    @property
    def is_cleaning(self) -> bool:
        return self._runs.is_cleaning

    def in_words(self) -> str:
        """What lies on the table, for whoever is elsewhere."""
        tally = self._batch.tally()
        if self.is_cleaning:
            return self.tr("%n file(s) on the table are being cleaned.", "", tally.total)
        return self.tr("%n file(s) on the table.", "", tally.total)

    def add(self, paths: Sequence[Path]) -> None:
        """Put files and what lies in folders on the table, and look into each.

        What was finished before the officer left the table is cleared away first.
        """
        if self.isHidden() and not self._runs.is_cleaning and not self._batch.ready():
            self.tray.model.clear()
            self.message.hide()
        self._context.jobs.run(
            gather,
            tuple(paths),
            owner=self,
            done=self._on_gathered,
            failed=self._context.notifier.explain,
            title=self.tr("Looking for the files"),
        )

    def _on_gathered(self, found: Gathered) -> None:
        if not found.files:
            self._context.notifier.tell(self.tr("There is no file in there."))
        if found.too_many:
            text = self.tr("At most {n} files are taken at once. The others were left out: add them afterwards.")
            self._context.notifier.tell(text.format(n=i18n.number(MOST_FILES)))
        fresh = self.tray.model.add(found.files)
        if fresh:
            self.message.hide()
            self._runs.look(fresh)
            if self.tray.current() < 0:
                self.tray.choose(len(self._batch.items) - len(fresh))
        self._show_state()

    def _remove(self, row: int) -> None:
        if 0 <= row < len(self._batch.items) and self._batch.items[row].state is not State.CLEANING:
            self.tray.model.remove(row)
            if self.is_empty:
                self._both.hide_pane()
            self._show_state()
            self._on_row(self.tray.current())

    def _on_remove(self) -> None:
        self._remove(self.tray.current())

    def clear(self) -> None:
        """Forget every file and what was read of it; the files themselves stay as they are."""
        if not self._runs.is_cleaning:
            self.tray.model.clear()
            self._previews.forget()
            self._thumbnails.forget()
            self._both.hide_pane()
            self.message.hide()
            self._show_state()
            self.closed.emit()

    def leave(self) -> None:
        """Back to the list; the table stays as it is, and work that runs goes on."""
        self.closed.emit()

    def _on_view(self) -> None:
        tiled = not self.tray.model.tiled
        self._context.preferences.set(TILED, tiled)
        self.tray.show_tiles(tiled)
        self._say_view()

    def _say_view(self) -> None:
        tiled = self.tray.model.tiled
        self.view_button.setText(self.tr("Show as a list") if tiled else self.tr("Show as pictures"))
        set_icon(self.view_button, "table" if tiled else "pictures")

    # --- the chosen file -----------------------------------------------------------------------------------

    def _on_row(self, row: int) -> None:
        if not 0 <= row < len(self._batch.items):
            return
        item = self._batch.items[row]
        self.file.show_item(item)
        self._both.show_pane()
        self._previews.ask(Pair(item.path, item.output))

    def _on_pane_closed(self) -> None:
        self.tray.choose(-1)

    def _on_preview(self, pair: Pair, before: bytes | None, after: bytes | None) -> None:
        row = self.tray.current()
        if 0 <= row < len(self._batch.items) and self._batch.items[row].path == pair.before:
            self.file.show_pictures(before, after)

    # --- cleaning ------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Make the clean copies; asks once where they go and how."""
        self._clean(self._batch.ready())

    def _on_again(self) -> None:
        """Another try for the chosen file: to read it, or to clean it if reading went well."""
        row = self.tray.current()
        if not 0 <= row < len(self._batch.items) or self._runs.is_cleaning:
            return
        item = self._batch.items[row]
        if item.was_read():
            self._clean([item.path])
        else:
            self._batch.forget_failure(row)
            self._on_changed([row])
            self._runs.look([item.path])
            self._previews.forget()
            self._on_row(row)

    def _clean(self, ready: Sequence[Path]) -> None:
        if not ready or self._runs.is_cleaning:
            return
        if self._copies.folder is None and not self.ask_how():
            return
        self.message.hide()
        self._runs.clean(ready, self._copies)
        self._show_state()
        self.cancel_button.setFocus()

    def cancel(self) -> None:
        """Stop the cleaning that runs."""
        self._runs.cancel()

    def ask_how(self) -> bool:
        """Ask how copies are made; False if the officer thought better of it."""
        chosen = CopiesDialog.ask(self._context, self, self._copies)
        if chosen is None:
            return False
        self._copies = chosen
        copies.remember(self._context.preferences, chosen)
        self._show_state()
        return True

    def _on_changed(self, places: Sequence[int]) -> None:
        self.tray.model.tell(places)
        row = self.tray.current()
        if row in places:
            item = self._batch.items[row]
            self.file.show_item(item)
            if item.output is not None:
                self._previews.ask(Pair(item.path, item.output))
        self._show_state()

    def _on_progress(self, done: int, total: int, name: str) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        text = self.tr("{done} of {total}: {name}")
        self._progress.setText(text.format(done=i18n.number(done), total=i18n.number(total), name=name))

    def _on_cleaned(self) -> None:
        changes = self._batch.changes()
        if changes.ids:
            self._context.changes.tell(changes)
        had_focus = self.cancel_button.hasFocus()
        self._tell_result()
        self._runs.look([item.path for item in self._batch.items if item.state is State.WAITING])
        self._show_state()
        self._on_row(self.tray.current())
        if had_focus:
            self._folder.setFocus()
        self.finished.emit()

    def _tell_result(self) -> None:
        tally = self._batch.tally()
        parts = [self.tr("%n clean cop(y/ies) made.", "", tally.clean)]
        if tally.refused:
            parts.append(self.tr("%n file(s) refused: choose one to read why.", "", tally.refused))
        if tally.failed:
            parts.append(self.tr("%n file(s) failed: choose one to read why.", "", tally.failed))
        if tally.ready:
            parts.append(self.tr("%n file(s) not cleaned yet.", "", tally.ready))
        self.message.set_text(" ".join(parts))
        self.message.set_tone("good" if tally.clean == tally.total else "warn")
        self._folder.setVisible(tally.clean > 0)
        self._answers.setVisible(tally.clean > 0)
        self._sheet.setVisible(bool(self._batch.records()))
        self.message.show()

    # --- covering ------------------------------------------------------------------------------------------

    def _on_cover(self) -> None:
        row = self.tray.current()
        if 0 <= row < len(self._batch.items):
            self.cover(self._batch.items[row].path)

    def cover(self, path: Path) -> None:
        """Ask what is to be covered in this file; the copy made so is its clean copy."""
        if self._copies.folder is None and not self.ask_how():
            return
        cleaned = CoverDialog.ask(self._context, self, path, self._copies)
        if cleaned is None:
            return
        place = self._batch.finish(path, cleaned)
        self._context.changes.tell(self._batch.changes())
        self._on_changed([] if place is None else [place])
        self._context.notifier.tell(self.tr("The copy is made. An independent reader read it and found nothing."))

    def _on_sheet(self) -> None:
        self.sheet_asked.emit(self._batch.records())

    def _on_folder(self) -> None:
        if self._copies.folder is not None:
            asking.show_folder(self._copies.folder)

    def _show_state(self) -> None:
        """Buttons, progress and the line about copies as they must be now."""
        tally, running = self._batch.tally(), self._runs.is_cleaning
        again = not tally.ready
        words = self.tr("Try %n failed file(s) again", "", tally.failed) if again else ""
        self.start_button.setText(words or self.tr("Clean %n picture(s)", "", tally.ready))
        self.start_button.setVisible(not running and tally.ready + tally.failed > 0)
        self.cancel_button.setVisible(running)
        self._bar.setVisible(running)
        self._progress.setVisible(running)
        self._how.setEnabled(not running)
        self._clear.setVisible(not running and tally.total > 0)
        self._copies_line.setText(copies.in_words(self._copies))
