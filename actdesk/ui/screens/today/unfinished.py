"""What the officer was writing and has not saved: each with its date, to go on with or to throw away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.drafts import DraftNote
from actdesk.ui import i18n
from actdesk.ui.drafts import DraftKeeper
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.today.parts import soft
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, Card, ConfirmDialog, IconMark, PlainLabel, Rule, clear_layout
from actdesk.ui.widgets.draft_text import DraftText

FEW = 3  # lines at first: what is urgent stands below, and must not be pushed off the page
BESIDE = 560  # logical pixels from which the buttons stand beside the words


class DraftLine(Translated, QWidget):
    """One draft: what was being written, when, and what can be done with it."""

    go_on_asked = Signal(object)  # DraftNote
    show_asked = Signal(object)
    throw_away_asked = Signal(object)

    def __init__(self, note: DraftNote, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = note
        self._name = note.title if len(note.title) <= 160 else note.title[:159] + "…"
        title = PlainLabel(soft(self._name), role="label", wrap=True, parent=self)
        title.setMinimumWidth(1)
        self._when = PlainLabel(role="muted", wrap=True, parent=self)
        self._when.setMinimumWidth(1)
        self.act = Button(icon="copy" if note.gone else "edit", parent=self)
        self.throw_away = Button(kind="quiet", parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(self._when)
        place = QWidget(self)
        buttons = QHBoxLayout(place)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.act)
        buttons.addWidget(self.throw_away)
        buttons.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        self._row.setSpacing(Space.SMALL)
        self._row.addLayout(words, 1)
        self._row.addWidget(place)
        self.act.clicked.connect(self._on_act)
        self.throw_away.clicked.connect(self._on_throw_away)
        self.retranslate()

    def retranslate(self) -> None:
        moment = i18n.moment(self.note.saved_at)
        if self.note.gone:
            self._when.setText(self.tr("{moment}. Its record is gone; the text can be copied.").format(moment=moment))
            self.act.setText(self.tr("Show it"))
            self.act.setAccessibleName(self.tr("Show “{title}”").format(title=self._name))
        else:
            self._when.setText(moment)
            self.act.setText(self.tr("Go on with it"))
            self.act.setAccessibleName(self.tr("Go on with “{title}”").format(title=self._name))
        self.throw_away.setText(self.tr("Throw it away"))
        self.throw_away.setAccessibleName(self.tr("Throw away “{title}”").format(title=self._name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme().pixels(BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _on_act(self) -> None:
        (self.show_asked if self.note.gone else self.go_on_asked).emit(self.note)

    def _on_throw_away(self) -> None:
        self.throw_away_asked.emit(self.note)


class Unfinished(Translated, QWidget):
    """The heading and the lines; hidden while nothing is unfinished."""

    def __init__(self, drafts: DraftKeeper | None, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._shown: tuple[DraftNote, ...] = ()
        self.lines: list[DraftLine] = []
        self._title = PlainLabel(role="heading", wrap=True, parent=self)
        self._card = Card(parent=self)
        self._card.body.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        self._card.body.setSpacing(0)
        self._all = False
        self.more = Button(kind="link", parent=self)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(IconMark("edit", "muted", 20, parent=self))
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addWidget(self._card)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._on_more)
        if drafts is not None:
            drafts.changed.connect(self.look)
        self.retranslate()
        self.look()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What you were writing"))
        self.more.setText(self.tr("Show all %n", "", len(self._shown)))
        self.more.setVisible(len(self._shown) > FEW and not self._all)

    def look(self) -> None:
        """Show what is unfinished now."""
        found = self._drafts.unfinished() if self._drafts is not None else ()
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        self._build()

    def _build(self) -> None:
        clear_layout(self._card.body)
        self.lines = [self._line(note) for note in self._shown[: None if self._all else FEW]]
        self.retranslate()

    def _on_more(self) -> None:
        self._all = True
        self._build()
        self.lines[FEW].act.setFocus(Qt.FocusReason.TabFocusReason)

    def _line(self, note: DraftNote) -> DraftLine:
        if self._card.body.count():
            self._card.body.addWidget(Rule(self._card))
        line = DraftLine(note, parent=self._card)
        line.go_on_asked.connect(self._on_go_on)
        line.show_asked.connect(self._on_show)
        line.throw_away_asked.connect(self._on_throw_away)
        self._card.body.addWidget(line)
        line.show()
        return line

    def go_on(self) -> bool:
        """Go on with what was typed last and can be gone on with; False if there is nothing."""
        found = self._drafts.unfinished() if self._drafts is not None else ()
        note = next((note for note in found if not note.gone), None)
        if note is not None:
            self._on_go_on(note)
        return note is not None

    def _on_go_on(self, note: DraftNote) -> None:
        if self._drafts is not None:
            self._drafts.resume(note)

    def _on_show(self, note: DraftNote) -> None:
        if self._drafts is not None:
            DraftText(self._drafts, note, parent=self).open()

    def _on_throw_away(self, note: DraftNote) -> None:
        if self._drafts is None:
            return
        if ConfirmDialog.ask(
            self,
            self.tr("Throw away what you were writing?"),
            detail=note.title[:300],
            act=self.tr("Throw it away"),
            keep=self.tr("Keep it"),
            dangerous=True,
        ):
            self._drafts.discard(note.id)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
