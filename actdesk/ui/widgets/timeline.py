"""What happened to a record, newest first: who, when, what, and the fields before and after."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.icons import set_icon
from actdesk.ui.theme import Space
from actdesk.ui.widgets.basics import Button, PlainLabel, Rule

AT_FIRST = 20


@dataclass(frozen=True)
class FieldChange:
    """One field of one entry, in words already: the field's name, what it said, what it says now."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class TimelineEntry:
    """One entry: an aware moment, the officer's name, the act in words, and what changed."""

    when: datetime
    who: str
    act: str
    changes: tuple[FieldChange, ...] = ()
    icon: str = "history"


class Timeline(Translated, QWidget):
    """Shows `TimelineEntry` values, newest first; more than 20 on demand."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[TimelineEntry, ...] = ()
        self._shown = AT_FIRST
        self._rows: list[QWidget] = []
        self._empty = PlainLabel(role="muted", parent=self)
        self._more = Button(kind="link", parent=self)
        self._more.clicked.connect(self._show_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._empty.setText(self.tr("Nothing has been recorded yet."))
        self._more.setText(self.tr("Show earlier entries"))
        self._build()

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these entries; the order is by `when`, newest first, whatever order they come in."""
        self._entries = tuple(sorted(entries, key=_when, reverse=True))
        self._shown = AT_FIRST
        self._build()

    def _show_more(self) -> None:
        self._shown += 5 * AT_FIRST
        self._build()

    def _build(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(entry) for entry in self._entries[: self._shown]]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
        self._empty.setVisible(not self._entries)
        self._more.setVisible(len(self._entries) > self._shown)

    def _row(self, entry: TimelineEntry) -> QWidget:
        row = QWidget(self)
        mark = QLabel(row)
        set_icon(mark, entry.icon, "muted", 18)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(entry.act, role="label", wrap=True, parent=row))
        about = self.tr("{who}, {when}").format(who=entry.who, when=i18n.moment(entry.when))
        words.addWidget(PlainLabel(about, role="small", wrap=True, parent=row))
        for change in entry.changes:
            words.addWidget(PlainLabel(self._change(change), wrap=True, parent=row))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        row.setAccessibleName(f"{entry.act}. {about}")
        return row

    def _change(self, change: FieldChange) -> str:
        before, after = _short(change.before), _short(change.after)
        if not before:
            return self.tr("{field}: {after}").format(field=change.field, after=after)
        if not after:
            return self.tr("{field}: “{before}” was taken out").format(field=change.field, before=before)
        text = self.tr("{field}: “{before}” became “{after}”")
        return text.format(field=change.field, before=before, after=after)


class HistorySection(Translated, QWidget):
    """The heading "History" with its timeline, as it stands below every record."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="heading", parent=self)
        self.timeline = Timeline(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Rule(self))
        column.addWidget(self._title)
        column.addWidget(self.timeline)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("History"))


def _when(entry: TimelineEntry) -> datetime:
    return entry.when


def _short(text: str, limit: int = 160) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"
