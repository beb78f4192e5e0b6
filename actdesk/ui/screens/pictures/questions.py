"""The questions that a person answers, a machine never does (rule 6), and what is published with the picture."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.domain.mentions import Mentions
from actdesk.domain.pictures import ANSWERS, Answer, Picture
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import ChoiceField, Form, LineInput, MessageBar, PlainLabel, TextInput

REST_MS = 400  # after the last key, before what was typed is looked through
QUESTIONS = (
    ("people_recognisable", "principle.dignity"),
    ("minors", "principle.minors"),
    ("minor_identifiable", "principle.minors"),
    ("vulnerable_setting", "principle.dignity"),
    ("names_person", "principle.security"),
    ("names_place", "principle.security"),
)


class QuestionsForm(Translated, QWidget):
    """Six questions, then caption, text for those who cannot see it, credit, licence, notes."""

    def __init__(self, context: ScreenContext, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._drafts, self._name = context, context.drafts, ""
        self._found = Mentions()
        self.warning = MessageBar(tone="warn", parent=self)
        self.warning.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._read_words)
        self._title = PlainLabel(role="heading", parent=self)
        self._words = PlainLabel(role="heading", parent=self)
        self.form = Form(parent=self)
        for key, clause in QUESTIONS:
            editor = ChoiceField(list(Answer), group="answer", optional=False)
            self.form.add(key, editor, clause=clause, on_clause=context.open_clause)
        self.form.add_widget(self._words)
        self.form.add("caption", TextInput(lines=3), optional=True)
        self.form.add("alt_text", TextInput(lines=2), optional=True)
        self.form.add_widget(self.warning)
        clause = "principle.copyright"
        self.form.add("credit", LineInput(limit=400), optional=True, clause=clause, on_clause=context.open_clause)
        self.form.add("licence", LineInput(limit=200), optional=True)
        self.form.add("notes", TextInput(lines=2), optional=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._title)
        column.addWidget(self.form)
        self.form.edited.connect(self._show_what_applies)
        self.form.edited.connect(self._rest.start)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Who and what is shown"))
        self._words.setText(self.tr("What is published with it"))
        self._label_questions()
        form = self.form
        form.label("caption", self.tr("Caption"), help=self.tr("Factual and with dignity: never as an object of pity."))
        form.label(
            "alt_text",
            self.tr("Text for those who cannot see it"),
            help=self.tr("What is to be seen, in one or two sentences. Screen readers read it out."),
        )
        form.label("credit", self.tr("Credit"), help=self.tr("Who made the picture, as it shall be named."))
        form.label("licence", self.tr("Licence"), help=self.tr("On what terms it may be used."))
        form.label("notes", self.tr("Notes"), help=self.tr("For the team; never published."))
        self._warn()

    def _label_questions(self) -> None:
        form = self.form
        form.label(
            "people_recognisable",
            self.tr("Can people be recognised?"),
            help=self.tr(
                "By face, clothes, tattoo, voice, name or place. If so, each of them must have agreed beforehand."
            ),
        )
        form.label("minors", self.tr("Is anybody under 18 shown?"))
        form.label(
            "minor_identifiable",
            self.tr("Can somebody under 18 be identified or found?"),
            help=self.tr("By face, name, school, uniform, house or street, together with the caption."),
        )
        form.label(
            "vulnerable_setting",
            self.tr("Is it a vulnerable setting?"),
            help=self.tr("A hospital, a refugee camp, an emergency, a place where help is handed out."),
        )
        form.label("names_person", self.tr("Does the caption name somebody who is shown?"))
        form.label(
            "names_place",
            self.tr("Does the caption give a precise place?"),
            help=self.tr("A village, a camp, a street. A country or a region is not precise."),
        )

    def show_picture(self, picture: Picture) -> None:
        """Fill the form; this is the saved state."""
        self.form.set_values({key: getattr(picture, key) for key in ANSWERS})
        self._show_what_applies()
        self._read_words()
        place = Place("pictures.record", Kind.PICTURE, picture.id)
        if self.form.draft_place() != place:  # read again, it is still the same form
            self._name = picture.name
            self.form.keep_draft(self._drafts, place, title=self._draft_title)

    def _draft_title(self) -> str:
        return self._name

    def values(self) -> dict[str, Any]:
        """The answers as the service takes them."""
        return self.form.values()

    def _show_what_applies(self) -> None:
        self.form.show_field("minor_identifiable", self.form.values()["minors"] != Answer.NO)

    # --- names in what is published ------------------------------------------------------------------------------

    def _read_words(self) -> None:
        """Look for names in the caption and the text for those who cannot see it, on a worker."""
        values = self.form.values()
        text = "\n".join(str(values[key] or "") for key in ("caption", "alt_text"))
        self._context.jobs.run(
            self._context.desk.pictures.mentions,
            text,
            self._context.desk.places.is_town,
            owner=self,
            done=self._on_found,
            failed=self._context.notifier.explain,
        )

    def _on_found(self, found: Mentions) -> None:
        self._found = found
        self._warn()

    def _warn(self) -> None:
        found, lines = self._found, []
        if found.people:
            text = self.tr(
                "What is published names people of the record: {names}. Leave them out, or answer “Yes” above."
            )
            lines.append(text.format(names=", ".join(found.people)))
        if found.places:
            text = self.tr("What is published names places: {names}. Leave them out, or answer “Yes” above.")
            lines.append(text.format(names=", ".join(found.places)))
        self.warning.set_text("\n".join(lines))
        self.warning.setVisible(bool(found))
