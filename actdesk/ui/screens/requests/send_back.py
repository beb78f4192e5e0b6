"""A request goes back to its requester with questions, each on one question of the form or on the whole."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.ui import i18n
from actdesk.ui.draft_parts import Body
from actdesk.ui.drafts import DraftKeeper
from actdesk.ui.screens.requests.frame import WorkPage
from actdesk.ui.screens.requests.presenter import RequestRead
from actdesk.ui.widgets import Button, ChoiceField, Form, PlainLabel, TextInput

_WHOLE = "whole"


class SendBackPage(WorkPage):
    """Half-written questions wait here until they are sent."""

    sent = Signal(object, object)  # UUID of the request, the questions by field id

    def __init__(self, drafts: DraftKeeper | None, found: RequestRead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._purpose = PlainLabel(role="muted", wrap=True, parent=self)
        self.form = Form(parent=self)
        self.form.add(_WHOLE, TextInput(lines=3), optional=True)
        self.about = ChoiceField()
        self.about.set_options(self._options())
        self._about_label = PlainLabel(role="label", wrap=True, parent=self)
        self._about_label.setBuddy(self.about)
        self.more = Button(icon="add", parent=self)
        self.send = Button(kind="primary", icon="send", parent=self)
        self._keys: list[str] = []
        for part in (self._title, self._purpose, self.form, self._about_label, self.about):
            self.column.addWidget(part)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.end_with_actions(self.send)
        self.more.clicked.connect(self._on_more)
        self.send.clicked.connect(self._on_send)
        self.continue_asked.connect(self._on_send)
        self.retranslate()
        place = Place("requests.questions", Kind.REQUEST, found.view.request.id)
        self.form.keep_draft(drafts, place, title=self._title.text, prepare=self._prepare)

    @property
    def request_id(self) -> UUID:
        return self._found.view.request.id

    def retranslate(self) -> None:
        reference = self._found.view.request.reference
        self.set_back_words(self.tr("Back to the request"))
        self._title.setText(self.tr("Return {reference} with questions").format(reference=reference))
        self._purpose.setText(self.tr("The requester sees each question beside what it is about, and can change it."))
        self.form.label(_WHOLE, self.tr("On the whole"))
        self._about_label.setText(self.tr("Ask about one answer"))
        self.about.setAccessibleName(self._about_label.text())
        self.about.set_options(self._options())
        self.more.setText(self.tr("Add a question on it"))
        self.send.setText(self.tr("Return the request"))
        labels = dict(self._options())
        for key in self._keys:
            self.form.label(key, labels.get(key, key))

    def take_focus(self) -> None:
        self.form.focus_first()

    def _options(self) -> list[tuple[str, str]]:
        return [(field.id, field.label[i18n.current()]) for field in self._found.view.template.fields]

    def _prepare(self, body: Body) -> None:
        """Make a field for each question that a draft has."""
        typed = body.get("form", {}).get("typed")
        for key in typed if isinstance(typed, dict) else ():
            self._add(key)

    def _add(self, key: str) -> None:
        labels = dict(self._options())
        if key in self._keys or key not in labels:
            return
        self._keys.append(key)
        self.form.add(key, TextInput(lines=2), optional=True)
        self.form.label(key, labels[key])

    def _on_more(self) -> None:
        key = self.about.value()
        if key:
            self._add(key)
            self.form.focus_field(key)
            self.about.set_value(None)

    def _questions(self) -> dict[str, str]:
        values = self.form.values()
        told = {"": str(values[_WHOLE]), **{key: str(values[key]) for key in self._keys}}
        return {key: text for key, text in told.items() if text.strip()}

    def _on_send(self) -> None:
        if not self.form.check():
            return
        questions = self._questions()
        if questions:
            self.sent.emit(self.request_id, questions)
        else:
            self.form.show_errors({_WHOLE: self.tr("Write at least one question.")})
