"""One clause of the policy: its rule, our guidance, examples, what is newer, and the ways to related clauses."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.languages import Language
from actdesk.domain.policy import Clause, PolicyNote, PolicyVersion
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, FlowLayout, IconMark, MessageBar, PlainLabel, Scrolled, clear_layout
from actdesk.ui.wording import Tone


class ClauseView(Translated, Scrolled):
    """Shows the clause it is given, in the language of the moment."""

    asked = Signal(str)  # a related clause's id

    def __init__(self, version: PolicyVersion, *, parent: QWidget | None = None) -> None:
        super().__init__(margin=0, parent=parent)
        self._version = version
        self._clause: Clause | None = None
        self._card = Card(parent=self)
        self._card.body.setSpacing(Space.MEDIUM)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        if self._clause is not None:
            self.show_clause(self._clause)

    def show_clause(self, clause: Clause) -> None:
        """Show this clause from its beginning."""
        self._clause = clause
        language = i18n.current()
        clear_layout(self._card.body)
        self._add(PlainLabel(clause.title[language], role="title", wrap=True, parent=self._card))
        group = wording.word("clause_group", clause.group)
        self._add(PlainLabel(group, role="muted", wrap=True, parent=self._card))
        self._add(PlainLabel(clause.rule[language], role="heading", wrap=True, parent=self._card))
        self._add(PlainLabel(clause.guidance[language], wrap=True, parent=self._card))
        self._examples(clause, language)
        self._questions(clause, language)
        for note in self._version.notes_on(clause.id):
            self._add(self._note(note, language))
        self._related(clause)
        self.verticalScrollBar().setValue(0)

    def _add(self, widget: QWidget) -> None:
        self._card.body.addWidget(widget)
        widget.show()

    def _examples(self, clause: Clause, language: Language) -> None:
        if clause.good_example is not None:
            self._add(self._example(self.tr("Like this"), clause.good_example[language], "good"))
        if clause.weak_example is not None:
            self._add(self._example(self.tr("Rather not like this"), clause.weak_example[language], "warn"))

    def _example(self, title: str, text: str, tone: Tone) -> Card:
        card = Card(tone=tone, parent=self._card)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(IconMark(wording.TONE_ICONS[tone], tone, 18, parent=card))
        head.addWidget(PlainLabel(title, role="label", wrap=True, parent=card), 1)
        card.body.addLayout(head)
        card.body.addWidget(PlainLabel(text, wrap=True, parent=card))
        return card

    def _questions(self, clause: Clause, language: Language) -> None:
        for title, texts in (
            (self.tr("What the requester is asked"), clause.question),
            (self.tr("What a useful answer says"), clause.help),
        ):
            if texts is not None:
                part = QWidget(self._card)
                column = QVBoxLayout(part)
                column.setContentsMargins(0, 0, 0, 0)
                column.setSpacing(Space.HAIR)
                column.addWidget(PlainLabel(title, role="label", wrap=True, parent=part))
                column.addWidget(PlainLabel(texts[language], wrap=True, parent=part))
                self._add(part)

    def _note(self, note: PolicyNote, language: Language) -> MessageBar:
        title = self.tr("Newer than the policy, {year}: {title}").format(year=note.year, title=note.title[language])
        bar = MessageBar(title, tone="warn" if note.to_be_confirmed else "info", parent=self._card)
        bar.add_part(PlainLabel(note.text[language], wrap=True, parent=bar))
        bar.add_part(PlainLabel(note.source[language], role="small", wrap=True, parent=bar))
        if note.to_be_confirmed:
            unsure = self.tr("To be confirmed: ask before you rely on it.")
            bar.add_part(PlainLabel(unsure, role="label", wrap=True, parent=bar))
        return bar

    def _related(self, clause: Clause) -> None:
        if not clause.related:
            return
        self._add(PlainLabel(self.tr("See also"), role="label", parent=self._card))
        part = QWidget(self._card)
        flow = FlowLayout(part, spacing=Space.SMALL)
        for clause_id in clause.related:
            link = RelatedLink(clause_id, self._version.clause(clause_id).title[i18n.current()], parent=part)
            link.asked.connect(self.asked)
            flow.addWidget(link)
        self._add(part)


class RelatedLink(Button):
    """A link that knows its clause."""

    asked = Signal(str)

    def __init__(self, clause_id: str, title: str, *, parent: QWidget) -> None:
        super().__init__(kind="link", icon="forward", parent=parent)
        self._clause_id = clause_id
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setText(title)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self._clause_id)
