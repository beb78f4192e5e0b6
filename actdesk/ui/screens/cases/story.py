"""The story of a case, the newest entry first: what happened, who wrote it down, and all that was said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases.facts import LongText
from actdesk.ui.screens.cases.presenter import StoryLine
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, FlowLayout, PlainLabel, Rule
from actdesk.ui.widgets.basics import IconMark

AT_FIRST = 20


class StoryEntry(Translated, QWidget):
    """One entry of the story."""

    def __init__(self, line: StoryLine, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        self._about = PlainLabel(role="small", wrap=True, parent=self)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(PlainLabel(line.title, role="label", wrap=True, parent=self))
        texts.addWidget(self._about)
        for what, text in line.parts:
            if what:
                texts.addWidget(PlainLabel(what, role="small", parent=self))
            texts.addWidget(LongText(text, parent=self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(IconMark(line.icon, "muted", 18, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.retranslate()

    def retranslate(self) -> None:
        when = i18n.moment(self._line.at)
        about = self.tr("{who}, {when}").format(who=self._line.who, when=when) if self._line.who else when
        self._about.setText(about)
        self.setAccessibleName(f"{self._line.title}. {about}")


class Story(Translated, QWidget):
    """All entries, more than a few on demand, and what can be added at any time."""

    note_asked = Signal()
    comment_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StoryLine, ...] = ()
        self._count = AT_FIRST
        self._parts: list[QWidget] = []
        self.note = Button(icon="note", parent=self)
        self.comment = Button(icon="speech", parent=self)
        self._empty = PlainLabel(role="muted", wrap=True, parent=self)
        self._more = Button(kind="link", parent=self)
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self.note)
        buttons.addWidget(self.comment)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(buttons)
        column.addWidget(self._empty)
        column.addLayout(self._column)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.note.clicked.connect(self.note_asked)
        self.comment.clicked.connect(self.comment_asked)
        self._more.clicked.connect(self._on_more)
        self.retranslate()

    def retranslate(self) -> None:
        self.note.setText(self.tr("Add a note"))
        self.comment.setText(self.tr("Check a comment"))
        self._empty.setText(self.tr("Nothing has happened yet. The first contact begins the story."))
        self._more.setText(self.tr("Show earlier entries"))

    def show_lines(self, lines: Sequence[StoryLine], *, can_add: bool) -> None:
        """Show these entries in this order; `can_add` is False once others have the case."""
        self._lines, self._count = tuple(lines), AT_FIRST
        self.note.setVisible(can_add)
        self.comment.setVisible(can_add)
        self._build()

    def entries(self) -> list[StoryEntry]:
        return [part for part in self._parts if isinstance(part, StoryEntry)]

    def _on_more(self) -> None:
        self._count += 5 * AT_FIRST
        self._build()

    def _build(self) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        for line in self._lines[: self._count]:
            if self._parts:
                self._add(Rule(self))
            self._add(StoryEntry(line, parent=self))
        self._empty.setVisible(not self._lines)
        self._more.setVisible(len(self._lines) > self._count)

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)
        self._parts.append(part)
