"""One file of the batch: before and after, and in words what it gives away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.findings import Inspection
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.pictures import words
from actdesk.ui.screens.pictures.batch import Item, State, state_chip
from actdesk.ui.screens.pictures.betrayed import Betrayed
from actdesk.ui.screens.pictures.seeing import PictureBox, SideBySide
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, Chip, FlowLayout, PlainLabel, RecordPane
from actdesk.ui.wording import Tone


class Half(QWidget):
    """Before or after: a heading, the picture, a verdict beneath it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(role="label", parent=self)
        self.box = PictureBox(parent=self)
        self.verdict = PlainLabel(wrap=True, parent=self)
        self.detail = PlainLabel(role="small", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for part in (self.title, self.box, self.verdict, self.detail):
            column.addWidget(part)

    def say(self, verdict: str, tone: Tone, detail: str) -> None:
        self.verdict.setText(verdict)
        self.verdict.set_tone(tone)
        self.verdict.setVisible(bool(verdict))
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))


class FilePane(Translated, QWidget):
    """Fills a `RecordPane` with one file of the table."""

    record_asked = Signal(object)  # UUID
    removal_asked = Signal()
    again_asked = Signal()
    cover_asked = Signal()

    def __init__(self, pane: RecordPane, context: ScreenContext) -> None:
        super().__init__(pane)
        self._pane = pane
        self._item: Item | None = None
        pane.history.hide()
        self.before, self.after = Half(parent=self), Half(parent=self)
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self.betrayed = Betrayed(context, parent=self)
        self._nothing = PlainLabel(role="muted", wrap=True, parent=self)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(Space.SMALL)
        self._cards: list[QWidget] = []
        self._record = Button(icon="pictures", parent=pane)
        self.again = Button(icon="refresh", parent=pane)
        self.cover = Button(icon="edit", parent=pane)
        self._remove = Button(kind="quiet", icon="remove", parent=pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(SideBySide(self.before, self.after, parent=self))
        column.addWidget(self.betrayed)
        column.addWidget(self._heading)
        column.addWidget(self._nothing)
        column.addLayout(self._groups)
        pane.add_section(self)
        pane.set_actions([self.cover, self.again, self._record, self._remove])
        self._record.clicked.connect(self._on_record)
        self.again.clicked.connect(self.again_asked)
        self.cover.clicked.connect(self.cover_asked)
        self._remove.clicked.connect(self.removal_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.before.title.setText(self.tr("Before: the original"))
        self.after.title.setText(self.tr("After: the clean copy"))
        self._heading.setText(self.tr("What the original gives away"))
        self._record.setText(self.tr("Open its record"))
        self.again.setText(self.tr("Try again"))
        self.cover.setText(self.tr("Cover and crop…"))
        self._remove.setText(self.tr("Take off the table"))
        if self._item is not None:
            self.show_item(self._item)

    def show_item(self, item: Item) -> None:
        """Show what is known of this file now; the pictures come by `show_pictures`."""
        if item is not self._item:
            self.before.box.show_sentence(self.tr("The preview is being made."))
            self.after.box.show_sentence("")
        self._item = item
        seen = item.inspection or Inspection()
        self._pane.set_head(item.name, words.file_facts(seen.format, seen.width, seen.height), [state_chip(item)])
        self._record.setVisible(item.picture_id is not None)
        self.again.setVisible(item.state is State.FAILED)
        self.cover.setVisible(item.state in (State.SEEN, State.CLEAN, State.FAILED))
        self._remove.setVisible(item.state is not State.CLEANING)
        self._say_before(item)
        self._say_after(item)
        self.betrayed.show_findings(seen.findings)
        self._list_findings(item)

    def show_pictures(self, before: bytes | None, after: bytes | None) -> None:
        """Put the engine's PNGs in; None where there is nothing to be seen."""
        if self._item is None:
            return
        name = self._item.name
        if before is None or not self.before.box.show_png(before, self.tr("The original: {name}").format(name=name)):
            self.before.box.show_sentence(self.tr("This file cannot be shown."))
        if after is not None:
            self.after.box.show_png(after, self.tr("The clean copy of {name}").format(name=name))

    def _say_before(self, item: Item) -> None:
        if item.inspection is None:
            self.before.say("", "neutral", "")
            return
        count = len(item.inspection.findings)
        if item.inspection.refused:
            self.before.say("", "neutral", "")
        elif count:
            self.before.say(self.tr("%n thing(s) found", "", count), words.gravest_tone(item.kinds()), "")
        else:
            self.before.say(words.nothing_found(), "good", "")

    def _say_after(self, item: Item) -> None:
        if item.state is State.CLEAN:
            name = item.output.name if item.output else ""
            self.after.say(self.tr("Nothing found. An independent reader read the copy a second time."), "good", name)
            if not self.after.box.has_picture():
                self.after.box.show_sentence(self.tr("The preview is being made."))
            return
        if item.state in (State.REFUSED, State.FAILED) and item.reason:
            self.after.say(words.reason(item.reason), "warn" if item.state is State.REFUSED else "bad", "")
            self.after.box.show_sentence(self.tr("No copy was made."))
            return
        self.after.say("", "neutral", "")
        sentence = self.tr("The copy is being made.") if item.state is State.CLEANING else self.tr("No copy yet.")
        self.after.box.show_sentence(sentence)

    def _list_findings(self, item: Item) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        groups = words.groups_of(item.inspection.findings) if item.inspection else ()
        self._cards = [_card(group, self) for group in groups]
        for card in self._cards:
            self._groups.addWidget(card)
        self._nothing.setVisible(not groups)
        if item.inspection is None:
            self._nothing.setText(self.tr("Nobody has looked into this file yet."))
        elif not item.was_read():
            self._nothing.setText(self.tr("Not known: the file could not be read this time."))
        elif item.inspection.refused:
            self._nothing.setText(words.reason(item.inspection.refused))
        else:
            self._nothing.setText(words.nothing_found())

    def _on_record(self) -> None:
        if self._item is not None and self._item.picture_id is not None:
            self.record_asked.emit(self._item.picture_id)


def _card(group: words.Group, parent: QWidget) -> Card:
    card = Card(tone=group.tone, parent=parent)
    card.body.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
    card.body.setSpacing(Space.HAIR)
    head = FlowLayout()
    head.addWidget(Chip(group.title, group.tone, parent=card))
    card.body.addLayout(head)
    for line in group.lines:
        card.body.addWidget(PlainLabel(line, wrap=True, parent=card))
    return card
