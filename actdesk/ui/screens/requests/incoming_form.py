"""A form that came back: what was read, what is missing or does not fit, and where its answers go."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.request_forms import FormFinding, FormProblem
from actdesk.services.request_forms import FormRead
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, Card, Chip, MessageBar, PlainLabel, Scrolled, lay_out_footed

_SHOWN = 400  # characters of what stood in a field


class IncomingFormDialog(Translated, QDialog):
    """Nothing is changed before the officer takes the form in; then one undo takes all back."""

    taken = Signal(object, object)  # UUID of the request, Changes

    def __init__(self, context: ScreenContext, form: FormRead, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._form = context, form
        self._lines: list[QWidget] = []
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self.summary = MessageBar(parent=self)
        self._answers = Card(parent=self)
        self._answers_title = PlainLabel(role="label", wrap=True, parent=self._answers)
        self._findings = Card(parent=self)
        self._findings_title = PlainLabel(role="label", wrap=True, parent=self._findings)
        self.cancel = Button(parent=self)
        self.as_new = Button(parent=self)
        self.act = Button(kind="primary", parent=self)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.as_new.clicked.connect(self._on_as_new)
        self.retranslate()
        self.act.setFocus()

    def _lay_out(self) -> None:
        page = Scrolled(margin=Space.PAGE, parent=self)
        self._answers.body.addWidget(self._answers_title)
        self._findings.body.addWidget(self._findings_title)
        for part in (self._heading, self._about, self.summary, self._findings, self._answers):
            page.body.addWidget(part)
        page.body.addStretch(1)
        lay_out_footed(self, page, (self.cancel, self.as_new, self.act))
        room = self.screen().availableGeometry()
        self.resize(min(theme().pixels(720), room.width() - Space.WIDE), min(theme().pixels(640), room.height() - 60))

    def retranslate(self) -> None:
        form, waiting = self._form, self._form.answers_to
        self.setWindowTitle(self.tr("A form came back"))
        self._heading.setText(self.tr("What {name} says").format(name=form.name))
        about = self.tr("Read from its fields alone: form version {version}, {language}.")
        tongue = i18n.in_sentence(wording.word("language", form.language.value))
        self._about.setText(about.format(version=form.template.version, language=tongue))
        text, tone = self._verdict()
        self.summary.set_text(text)
        self.summary.set_tone(tone)
        self.cancel.setText(self.tr("Cancel"))
        self.as_new.setText(self.tr("Make a new request of it"))
        self.as_new.setVisible(waiting is not None)
        if waiting is None:
            self.act.setText(self.tr("Make a draft of it"))
        else:
            self.act.setText(self.tr("Put it into {reference}").format(reference=waiting.reference))
        for button in (self.act, self.as_new):
            button.setEnabled(not form.same and any(form.fitted.answers.values()))
        self._show_parts()

    def _verdict(self) -> tuple[str, wording.Tone]:
        form = self._form
        if form.same:
            text = self.tr("This very file was taken in before, for {reference}. Nothing is done twice.")
            return text.format(reference=form.same), "bad"
        answered = sum(bool(answer) for answer in form.fitted.answers.values())
        if not answered:
            return self.tr("Nobody filled anything in: there is nothing to take in."), "bad"
        told = self.tr("%n answer(s) read.", "", answered)
        if form.answers_to is not None:
            text = self.tr("It answers {reference}, which waits for its requester.")
            told = f"{told} {text.format(reference=form.answers_to.reference)}"
        return told, "warn" if form.fitted.findings else "good"

    def _show_parts(self) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        labels = {f.id: f.label[i18n.current()] for f in self._form.template.fields}
        findings = sorted(self._form.fitted.findings, key=_nothing_said)
        self._findings.setVisible(bool(findings))
        self._findings_title.setText(self.tr("%n thing(s) to look at", "", len(findings)))
        for finding in findings:
            self._add(self._findings, _FindingLine(finding, labels.get(finding.field_id, finding.field_id), self))
        self._answers_title.setText(self.tr("What was answered"))
        for key, answer in self._form.fitted.answers.items():
            if answer:
                self._add(self._answers, PlainLabel(labels[key], role="small", wrap=True, parent=self))
                self._add(self._answers, PlainLabel(_short(answer), wrap=True, parent=self))
        self._answers.setVisible(any(self._form.fitted.answers.values()))

    def _add(self, card: Card, line: QWidget) -> None:
        card.body.addWidget(line)
        self._lines.append(line)

    def _on_act(self) -> None:
        self._take_in(as_new=False)

    def _on_as_new(self) -> None:
        self._take_in(as_new=True)

    def _take_in(self, *, as_new: bool) -> None:
        for button in (self.act, self.as_new):
            button.setEnabled(False)
        work = partial(self._context.desk.request_forms.take_in, form=self._form, as_new=as_new)
        self._context.jobs.run(work, owner=self, done=self._on_taken, failed=self._on_failed, title=self.windowTitle())

    def _on_taken(self, changes: Changes) -> None:
        request_id: UUID = changes.first(Kind.REQUEST)
        self.accept()
        self.taken.emit(request_id, changes)

    def _on_failed(self, error: Exception) -> None:
        self.retranslate()
        self._context.notifier.explain(error)


class _FindingLine(QWidget):
    """One thing to look at: the question, what is the matter, and what stood there."""

    def __init__(self, finding: FormFinding, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        tone: wording.Tone = "neutral" if finding.problem is FormProblem.MISSING else "warn"
        chip = Chip(wording.word("form_problem", finding.problem.value), tone, parent=self)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(label, wrap=True, parent=self), 1)
        column.addLayout(row)
        if finding.said:
            column.addWidget(PlainLabel(_short(finding.said), role="small", wrap=True, parent=self))


def _nothing_said(finding: FormFinding) -> bool:
    """What stood in a field and found no place comes before what nobody answered."""
    return not finding.said


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
