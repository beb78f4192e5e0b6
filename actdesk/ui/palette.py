"""Ctrl+K: find a record, go to a screen, do something, change a setting, by typing."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from actdesk.domain.base import Kind
from actdesk.domain.lists import Hit
from actdesk.domain.names import distance
from actdesk.ui import icons, wording
from actdesk.ui.i18n import Translated
from actdesk.ui.jobs import Jobs
from actdesk.ui.theme import Scale, Space, theme
from actdesk.ui.widgets.basics import PlainLabel, clean_text
from actdesk.ui.widgets.list_bar import TYPING_MS, SearchLine

SEARCHED = 20
_LINK = re.compile(r"https?://\S|www\.\S|@\w|[\w-]+(\.[\w-]+)+/\S")
FORGIVEN = 4  # letters: in a shorter word a slip makes another word
_ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

KIND_ICONS: dict[Kind, str] = {
    Kind.ACCOUNT: "account",
    Kind.BODY: "body",
    Kind.PERSON: "person",
    Kind.REQUEST: "requests",
    Kind.PICTURE: "pictures",
    Kind.CONSENT: "good",
    Kind.CASE: "cases",
}


@dataclass(frozen=True)
class Command:
    """Something the palette can do besides opening a record. `screen` and `action` say what."""

    title: str
    group: str
    icon: str
    screen: str
    action: str = ""
    text: str = ""  # what was typed, where the command is about that


@dataclass(frozen=True)
class _Entry:
    title: str
    detail: str
    icon: str
    command: Command | None = None
    kind: Kind | None = None
    record_id: UUID | None = None


def _search(search: Callable[..., tuple[Hit, ...]], text: str) -> tuple[str, tuple[Hit, ...]]:
    return text, search(text, limit=SEARCHED)


def matches(text: str, title: str) -> bool:
    """True if every word of the text begins a word of the title; accents, case and one slip a word are forgiven."""
    words = _plain(title).split()
    return all(any(_begins(word, part) for word in words) for part in _plain(text).split())


def _begins(word: str, part: str) -> bool:
    if word.startswith(part) or len(part) < FORGIVEN:
        return word.startswith(part)
    lengths = range(len(part) - 1, len(part) + 2)
    return word[0] == part[0] and any(distance(word[:length], part, most=1) <= 1 for length in lengths)


class Palette(Translated, QDialog):
    """A field and what it finds. Up, Down and Enter; Escape leaves."""

    record_chosen = Signal(object, object)  # Kind, UUID
    command_chosen = Signal(object)  # Command

    def __init__(self, jobs: Jobs, search: Callable[..., tuple[Hit, ...]], *, parent: QWidget) -> None:
        """`search(words, limit=…)` is called on a worker."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._jobs, self._search_port = jobs, search
        self._commands: tuple[Command, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._looking = False  # what stands in the list is not yet of this text
        self._entered = False  # Enter came before what was looked for
        self.setModal(True)
        self._line = SearchLine(self)
        self._list = QListWidget(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(_EntryDelegate(self._list))
        self._hint = PlainLabel(role="small", wrap=True, parent=self)
        frame = QFrame(self)
        frame.setProperty("kind", "popup")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self._line)
        inside.addWidget(self._list, 1)
        inside.addWidget(self._hint)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._line.textChanged.connect(self._on_text)
        self._line.installEventFilter(self)
        self._list.itemClicked.connect(self._on_item)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Search or do anything"))
        self._line.setPlaceholderText(self.tr("A name, a handle, a reference, or what you want to do"))
        self._line.setAccessibleName(self.tr("Search or do anything"))
        self._list.setAccessibleName(self.tr("What was found"))
        self._hint.setText(self.tr("Up and Down choose, Enter opens, Escape closes."))

    def open_with(self, commands: Sequence[Command]) -> None:
        """Open over the window with these commands and an empty field."""
        self._commands = tuple(commands)
        self._hits = ()
        self._line.clear()
        self._looking = self._entered = False
        self._show_entries()
        parent = self.parentWidget()
        room = parent.size() if parent else QSize(800, 600)
        self.resize(
            min(theme().pixels(620), room.width() - 2 * Space.PAGE), min(theme().pixels(460), room.height() - 80)
        )
        if parent:
            top = parent.mapToGlobal(parent.rect().topLeft())
            self.move(top.x() + (room.width() - self.width()) // 2, top.y() + 48)
        self._line.setFocus()
        self.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            key = Qt.Key(event.key())
            if key in steps:
                self._step(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter()
                return True
            if key == Qt.Key.Key_Escape:
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        count = self._list.count()
        if count:
            self._list.setCurrentRow(min(max(self._list.currentRow() + by, 0), count - 1))

    def _on_enter(self) -> None:
        """Open what is chosen; whoever types faster than the search gets the first of what it finds."""
        if self._looking and self._list.currentRow() == 0:
            self._entered = True
        else:
            self._on_item(self._list.currentItem())

    def _on_text(self, text: str) -> None:
        self._looking, self._entered = bool(text.strip()), False
        self._show_entries()
        self._typing.start()

    def _ask(self) -> None:
        text = self._line.text().strip()
        if text:
            self._jobs.run(_search, self._search_port, text, owner=self, done=self._on_found)
        else:
            self._hits = ()
            self._show_entries()

    def _on_found(self, found: tuple[str, tuple[Hit, ...]]) -> None:
        text, hits = found
        if text == self._line.text().strip():
            self._hits, self._looking = hits, False
            self._show_entries()
            if self._entered and self.isVisible():
                self._on_item(self._list.currentItem())
            self._entered = False

    def _show_entries(self) -> None:
        text = self._line.text().strip()
        entries = [_of_hit(hit) for hit in self._hits] if text else []
        entries += [_Entry(c.title, c.group, c.icon, c) for c in self._commands if matches(text, c.title)]
        if _LINK.match(text):
            title = self.tr("Is this one of ours? {link}").format(link=text)
            check = Command(title, self.tr("Register"), "link", "register", "check", text)
            entries.insert(0, _Entry(title, check.group, check.icon, check))
        self._list.clear()
        for entry in entries:
            item = QListWidgetItem(self._list)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.detail}")
        if not entries and text:
            item = QListWidgetItem(self._list)
            said = self.tr("Searching…") if self._looking else self.tr("Nothing found")
            item.setData(_ENTRY, _Entry(said, "", "search"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.setCurrentRow(0)

    def _on_item(self, item: QListWidgetItem | None) -> None:
        entry = item.data(_ENTRY) if item else None
        if not isinstance(entry, _Entry):
            return
        if entry.command is not None:
            self.accept()
            self.command_chosen.emit(entry.command)
        elif entry.kind is not None:
            self.accept()
            self.record_chosen.emit(entry.kind, entry.record_id)


class _EntryDelegate(QStyledItemDelegate):
    """Icon, title, and at the right what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: _Entry = index.data(_ENTRY)
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        size = theme().pixels(20)
        box: QRect = option.rect.adjusted(10, 0, -10, 0)
        spot = QRect(box.left(), box.center().y() - size // 2, size, size)
        painter.drawPixmap(spot, icons.pixmap(entry.icon, "muted", size))
        painter.save()
        tokens = theme().tokens
        painter.setFont(theme().font(Scale.SMALL))
        detail = clean_text(entry.detail)
        width = min(painter.fontMetrics().horizontalAdvance(detail) + 2, box.width() // 2)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(tokens.muted))
        shown = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(box.right() - width, box.top(), width, box.height()), right, shown)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        room = box.width() - size - width - 24
        title = painter.fontMetrics().elidedText(clean_text(entry.title), Qt.TextElideMode.ElideRight, room)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(box.left() + size + 10, box.top(), room, box.height()), left, title)
        painter.restore()


def _of_hit(hit: Hit) -> _Entry:
    kind = wording.kind_title(hit.kind)
    detail = f"{kind} · {hit.detail}" if hit.detail else kind
    return _Entry(hit.title, detail, KIND_ICONS.get(hit.kind, "note"), kind=hit.kind, record_id=hit.id)


def _plain(text: str) -> str:
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in split if not unicodedata.combining(char))
