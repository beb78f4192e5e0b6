"""A second officer signs: what exactly is signed, who acts, and the other's own passphrase.

The passphrase goes to the door on a worker, and never anywhere else; what comes back signs one act. Whatever closes
this window (a key, the lock, the end) empties the field first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError
from actdesk.domain.records import Officer
from actdesk.services.ports import Witness
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.door.parts import LONGEST, CapsHint, Waiting
from actdesk.ui.door.passphrase import forget
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated, say
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import (
    Button,
    Card,
    ChoiceField,
    DateField,
    FlagInput,
    Form,
    LineInput,
    MessageBar,
    PlainLabel,
    RecordPicker,
    Scrolled,
    lay_out_footed,
)

MENDABLE = frozenset({"wrong_passphrase", "too_many_tries", "same_officer"})  # said in this window; the rest closes it


@dataclass(frozen=True)
class Statement:
    """What is signed, in plain words: the act's name, and each field that is set, with what it says."""

    act: str
    lines: tuple[tuple[str, str], ...]


def statement_of(act: str, form: Form, *, about: Sequence[tuple[str, str]] = ()) -> Statement:
    """Put what a form holds into a statement; `about` says first whom or what it is on."""
    lines = [*about]
    for key, title in form.titles().items():
        text = _told(form.editor(key))
        if text:
            lines.append((title, text))
    return Statement(act, tuple(lines))


def _told(editor: QWidget) -> str:
    match editor:
        case ChoiceField():
            return "" if editor.is_empty() else editor.currentText()
        case RecordPicker():
            return editor.title()
        case FlagInput():
            return say("SecondSignature", "Yes") if editor.value() else say("SecondSignature", "No")
        case DateField():
            day = editor.value()
            return i18n.day(day) if day else ""
    return str(getattr(editor, "value", str)() or "")


class SecondSignature(Translated, QDialog):
    """Shows a statement and asks another officer for their passphrase."""

    signed = Signal(object)  # Witness: to be given to the act at once

    def __init__(
        self, context: ScreenContext, statement: Statement, officers: Sequence[Officer], *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._context, self._statement = context, statement
        self._busy, self._left = False, 0
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self._intro = PlainLabel(role="muted", wrap=True, parent=self)
        self._said = MessageBar(tone="bad", parent=self)
        self._said.hide()
        self.form = Form(parent=self)
        officer, self._field = ChoiceField(optional=True), LineInput(limit=LONGEST, secret=True)
        officer.set_options([(str(o.id), o.name) for o in officers])
        if len(officers) == 1:
            officer.set_value(str(officers[0].id))
        self.form.add("officer", officer)
        self.form.add("passphrase", self._field)
        self._caps = CapsHint(self)
        self._caps.watch(self._field)
        self._waiting = Waiting(self)
        self.safe, self.act = Button(parent=self), Button(kind="primary", icon="check", parent=self)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._lay_out()
        self._second.timeout.connect(self._on_second)
        self.safe.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_sign)
        self.act.setDefault(True)  # Enter after the passphrase signs: it was typed for nothing else
        self.retranslate()

    def _lay_out(self) -> None:
        page = Scrolled(margin=Space.PAGE, parent=self)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = Card(parent=self)
        self._who = PlainLabel(role="small", wrap=True, parent=self._sheet)
        self._sheet.body.addWidget(PlainLabel(self._statement.act, role="label", wrap=True, parent=self._sheet))
        self._sheet.body.addWidget(self._who)
        for title, text in self._statement.lines:
            line = QVBoxLayout()
            line.setSpacing(0)
            line.addWidget(PlainLabel(title, role="small", wrap=True, parent=self._sheet))
            line.addWidget(PlainLabel(text, wrap=True, parent=self._sheet))
            self._sheet.body.addLayout(line)
        for part in (self._heading, self._intro, self._sheet, self.form, self._said, self._caps, self._waiting):
            page.body.addWidget(part)
        page.body.addStretch(1)
        self._page, self._foot = page, lay_out_footed(self, page, (self.safe, self.act))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Second signature"))
        self._heading.setText(self.tr("Second signature"))
        self._intro.setText(
            self.tr(
                "This takes two officers. Let a colleague read what is signed and type their own passphrase here; "
                "don’t type it for them. Both names stay in the journal."
            )
        )
        name = self._context.desk.officer.name
        self._who.setText(self.tr("Done by {name}").format(name=name))
        self.form.label("officer", self.tr("Who signs with {name}?").format(name=name))
        self.form.label("passphrase", self.tr("Their own passphrase"))
        self.safe.setText(self.tr("Cancel"))
        self._show_state()

    def ask(self) -> None:
        """Open over the window, as large as the statement asks for and the screen allows."""
        self.resize(0, 0)
        self._fit()
        self.open()
        self.form.focus_field("passphrase" if self.form.values()["officer"] else "officer")

    def _fit(self) -> None:
        owner = self.parentWidget()
        window = owner.window().height() if owner is not None else 600
        room = self.screen().availableGeometry()
        width = min(theme().pixels(560), room.width() - 40)
        self._page.body.activate()
        wanted = self._page.body.heightForWidth(width - 2 * Space.SMALL) if self._page.body.hasHeightForWidth() else 0
        wanted = max(wanted, self._page.body.minimumSize().height()) + self._foot.sizeHint().height() + Space.CARD
        self.resize(width, min(max(wanted, self.height()), max(window, 480), room.height() - 80))

    def statement(self) -> Statement:
        return self._statement

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing readable stay, whoever closes this window."""
        forget(self._field)
        self._second.stop()
        super().hideEvent(event)

    def _on_sign(self) -> None:
        if self._busy or self._left or not self.form.check():
            return
        access = self._context.access
        if access is None:  # a screen that stands alone has no door
            return
        self._busy = True
        self._said.hide()
        self._show_state()
        self._context.jobs.run(
            access.witness,
            self._field.text(),
            officer_id=UUID(self.form.values()["officer"]),
            owner=self,
            done=self._on_witness,
            failed=self._on_refused,
        )
        forget(self._field)

    def _on_witness(self, witness: Witness) -> None:
        self._busy = False
        self.signed.emit(witness)
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self._busy = False
        if not (isinstance(error, ActDeskError) and error.code in MENDABLE):
            super().reject()
            self._context.notifier.explain(error)
            return
        self._said.set_text(self._sentence(error))
        self._said.show()
        self._left = int(error.facts.get("wait", 0))
        if self._left:
            self._second.start()
        self._show_state()
        self._fit()
        self.form.focus_field("passphrase")
        self._page.ensureWidgetVisible(self._said)

    def _sentence(self, error: ActDeskError) -> str:
        if error.code == "same_officer":
            return explain(error).text()
        return self.tr("This name and this passphrase do not belong together. Nothing was signed.")

    def _on_second(self) -> None:
        self._left = max(0, self._left - 1)
        if not self._left:
            self._second.stop()
        self._show_state()

    def _show_state(self) -> None:
        waits = self.tr("Try again in %n second(s)", "", self._left) if self._left else ""
        self.act.setText(waits or self.tr("Sign"))
        for part in (self.form, self.safe):
            part.setEnabled(not self._busy)
        self.act.setEnabled(not self._busy and not self._left)
        self._waiting.say(self.tr("Checking takes a moment, so that nobody can guess fast.") if self._busy else "")
