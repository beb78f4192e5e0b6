"""Pictures: what files give away, clean copies, and the record that says whether a picture may be published."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.lists import ListQuery
from actdesk.domain.pictures import CLEARED_BY_TWO, Answer, Clearance
from actdesk.services.report_kinds import CLEARANCE
from actdesk.ui.context import ScreenContext
from actdesk.ui.screen import Screen
from actdesk.ui.screens.pictures import asking
from actdesk.ui.screens.pictures.record import RecordView
from actdesk.ui.screens.pictures.seeing import LEAST_HIGH
from actdesk.ui.screens.pictures.workbench import Workbench
from actdesk.ui.settings_store import text_of
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import (
    Button,
    ConfirmDialog,
    EmptyState,
    ListAndRecord,
    ListView,
    MessageBar,
    PageHeader,
    RecordPane,
    Scrolled,
    give_way,
)

PANE_WIDEST = 480  # with large letters the record stands alone and needs no such floor
SOURCE = "pictures.source"  # the folder from which files were chosen last


class DropVeil(QFrame):
    """Lies over the page while files are held above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = EmptyState(icon="pictures", parent=self)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        self.hide()


class PicturesScreen(Screen):
    """The list of pictures with the chosen record, and the table on which files are cleaned."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAcceptDrops(True)
        self._make()
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.retranslate()

    def _make(self) -> None:
        context = self.context
        self._stack = QStackedWidget(self)
        self._page = Scrolled(parent=self._stack)  # it scrolls only where large letters leave no room
        self.header = PageHeader(icon="add", parent=self._page)
        self._from_folder = Button(icon="folder", parent=self._page)
        self.header.add_action(self._from_folder)
        self.on_table = MessageBar(parent=self._page)
        self._to_table = Button(kind="link", icon="forward", parent=self.on_table)
        self.on_table.add_action(self._to_table)
        self.list = ListView(
            ListQuery(Kind.PICTURE, sort="added", descending=True),
            context.desk.lists,
            context,
            filters={
                "clearance": (*Clearance, CLEARED_BY_TWO),
                "minors": list(Answer),
                "consent": ("missing", "valid", "not_needed"),
            },
            empty_icon="pictures",
            several=True,
            parent=self._page,
        )
        self.marked = MessageBar(parent=self._page)
        self._sheet = Button(kind="link", icon="print", parent=self.marked)
        self.marked.add_action(self._sheet)
        self._pane = RecordPane(parent=self._page)
        self.record = RecordView(context, self._pane)
        self._both = ListAndRecord("pictures", self.list, self._pane, context.preferences, parent=self._page)
        self.workbench = Workbench(context, parent=self._stack)
        self.veil = DropVeil(self)

    def _lay_out(self) -> None:
        page = self._page.body
        page.addWidget(self.header)
        page.addWidget(self.on_table)
        page.addWidget(self.marked)
        page.addWidget(self._both, 1)
        self._stack.addWidget(self._page)
        self._stack.addWidget(self.workbench)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.addWidget(self._stack)
        self.on_table.hide()
        self.marked.hide()

    def _connect(self) -> None:
        self.header.acted.connect(self.choose_files)
        self._from_folder.clicked.connect(self.choose_folder)
        self._to_table.clicked.connect(self._show_table)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.empty_acted.connect(self.choose_files)
        self.list.marked.connect(self._on_marked)
        self.list.marked_read.connect(self._on_sheet)
        self._sheet.clicked.connect(self.list.read_marked)
        self._pane.closed.connect(self._on_pane_closed)
        self.record.changed.connect(self.context.changes.tell)
        self.record.removed.connect(self._on_removed)
        self.workbench.closed.connect(self._show_list)
        self.workbench.finished.connect(self._show_on_table)
        self.workbench.files_asked.connect(self.choose_files)
        self.workbench.record_asked.connect(self._open_picture)
        self.workbench.answers_asked.connect(self._on_answers)
        self.workbench.sheet_asked.connect(self._on_sheet)
        self.context.changes.changed.connect(self._on_changed)
        theme().changed.connect(self._fit_pane)
        self._fit_pane()

    def _fit_pane(self) -> None:
        """Beside the list the record keeps the width of its longest link to the policy, in any of the languages."""
        self._pane.setMinimumWidth(min(theme().pixels(372), PANE_WIDEST))
        give_way(self._both, LEAST_HIGH)

    def _bind_keys(self) -> None:
        own = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Ctrl+O", self.choose_files),
            ("Ctrl+Shift+O", self.choose_folder),
            ("Ctrl+V", self.paste),
            ("Ctrl+S", self.record.keep),
        ):
            QShortcut(QKeySequence(keys), self, context=own).activated.connect(act)

    def retranslate(self) -> None:
        self.header.set_words(
            self.tr("Pictures"),
            self.tr("Drop files or folders here to see what they give away and to make copies that do not."),
            self.tr("Add pictures…"),
        )
        self._from_folder.setText(self.tr("Add a folder…"))
        self._to_table.setText(self.tr("Go to the table"))
        self._sheet.setText(self.tr("One clearance sheet for these…"))
        self._on_marked(self.list.marked_count())
        self.list.set_empty_words(
            self.tr("No picture yet"),
            self.tr(
                "Drop files or folders here, paste files or a picture, or choose them. The originals are never changed."
            ),
            self.tr("Add pictures…"),
        )
        self.veil.words.set_words(
            self.tr("Let go to look into these files"), self.tr("The originals are only read, never changed.")
        )
        self.record.retranslate()
        self._show_on_table()

    # --- files come in -------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files with a dialog."""
        self._add(asking.ask_files(self, text_of(self.context.preferences, SOURCE)))

    def choose_folder(self) -> None:
        """Ask for a folder; all that lies below it is meant."""
        folder = asking.ask_folder(
            self, self.tr("Choose a folder of pictures"), text_of(self.context.preferences, SOURCE)
        )
        self._add([folder] if folder is not None else [])

    def paste(self) -> None:
        """Take the files that were copied in the file manager, or the pixels that were copied elsewhere."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData | None) -> bool:
        urls = data.urls() if data is not None and data.hasUrls() else []
        paths = asking.local_paths(urls)
        raw, ending = asking.pixels(data) if data is not None and not paths else (b"", "")
        if raw:
            self.context.jobs.run(
                self.context.desk.pictures.hold,
                raw,
                self.tr("Pasted picture") + ending,
                owner=self,
                done=self._on_held,
                failed=self.context.notifier.explain,
                title=self.tr("Taking the pasted picture"),
            )
            return True
        if not paths:
            self.context.notifier.tell(
                self.tr("There is no file of this computer in it. Save pictures from the web first, then add them.")
            )
            return False
        return self._add(paths)

    def _on_held(self, path: Path) -> None:
        self._add([path], chosen=False)

    def _add(self, paths: Sequence[Path], *, chosen: bool = True) -> bool:
        if not paths or not self.may_leave():
            return False
        if chosen:
            self.context.preferences.set(SOURCE, str(paths[0].parent))
        self.workbench.add(paths)
        self._show_table()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._place_veil()
            self.veil.show()
            self.veil.raise_()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        event.setDropAction(Qt.DropAction.CopyAction)  # a file manager that hears "move" would delete the original
        event.accept()
        self._take(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_veil()

    def _place_veil(self) -> None:
        self.veil.setGeometry(self.rect().adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.SMALL))

    # --- which page ----------------------------------------------------------------------------------------

    def _show_table(self) -> None:
        self._stack.setCurrentWidget(self.workbench)
        self.workbench.tray.setFocus()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._page)
        self._show_on_table()
        self.list.table.setFocus()

    def _show_on_table(self) -> None:
        """Say on the list that there are files on the table."""
        self.on_table.set_text(self.workbench.in_words())
        self.on_table.setVisible(not self.workbench.is_empty)

    def _on_answers(self) -> None:
        self._show_list()
        self.list.set_filter("clearance", (Clearance.NEEDS_ANSWERS, Clearance.BLOCKED))

    def _on_marked(self, count: int) -> None:
        """Several pictures are chosen, by Ctrl or Shift: they can be printed on one sheet."""
        self.marked.set_text(self.tr("%n picture(s) chosen.", "", count))
        self.marked.setVisible(count > 1)

    def _on_sheet(self, ids: Sequence[UUID]) -> None:
        """The clearance sheet of these pictures is seen in the Reports room before it is written."""
        self.context.print_records(CLEARANCE, ids)

    # --- the chosen picture --------------------------------------------------------------------------------

    def _open_picture(self, picture_id: UUID) -> None:
        self._show_list()
        self.list.choose(picture_id)

    def _on_chosen(self, picture_id: UUID | None) -> None:
        shown = self.record.picture_id
        if picture_id == shown:
            return
        if not self.may_leave():
            self.list.choose(shown)
            return
        self.record.show_picture(picture_id)
        if picture_id is None:
            self._both.hide_pane()
        else:
            self._both.show_pane()

    def _on_opened(self, picture_id: UUID) -> None:
        if self.record.picture_id == picture_id:
            self._both.show_pane()
            self.record.questions.form.focus_first()

    def _on_pane_closed(self) -> None:
        self.list.choose(None)

    def _on_removed(self, _picture_id: UUID) -> None:
        self.list.choose(None)
        self._both.hide_pane()

    def _on_changed(self, changes: Changes) -> None:
        self.list.refresh(_as_pictures(changes))
        self.record.refresh(changes)

    # --- what the shell asks -------------------------------------------------------------------------------

    def show_record(self, kind: Kind, record_id: UUID) -> None:
        if kind is Kind.PICTURE:
            self._open_picture(record_id)

    def resume(self, place: Place) -> None:
        if place.form == "pictures.cover":
            self._show_table()
            self.workbench.add([Path(place.part)])
            self.workbench.cover(Path(place.part))
        elif place.form == "pictures.copies":
            self._show_table()
            self.workbench.ask_how()
        else:
            super().resume(place)

    def run_action(self, key: str) -> None:
        {"add": self.choose_files, "folder": self.choose_folder, "paste": self.paste, "table": self._show_table}[key]()

    def may_leave(self) -> bool:
        """Ask before what was typed and not saved is thrown away."""
        if not self.record.is_dirty():
            return True
        if not ConfirmDialog.ask(
            self,
            self.tr("Throw away what you typed about this picture?"),
            detail=self.tr("It is not saved yet."),
            act=self.tr("Throw it away"),
            keep=self.tr("Go on typing"),
            dangerous=True,
        ):
            return False
        self.record.discard()
        return True


def _as_pictures(changes: Changes) -> Changes:
    """A consent or a use changes what the list says of pictures that no change names: then look at all of them."""
    if changes.of(Kind.PICTURE) or not any(changes.of(k) for k in (Kind.CONSENT, Kind.COVERAGE, Kind.PICTURE_USE)):
        return changes
    related = changes.of(Kind.CONSENT) or changes.of(Kind.COVERAGE) or changes.of(Kind.PICTURE_USE)
    return Changes(act_id=changes.act_id, ids={**changes.ids, Kind.PICTURE: related})
