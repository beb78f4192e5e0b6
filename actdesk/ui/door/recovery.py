"""Somebody unlocked with a recovery sheet: they become an officer at once, or an officer chooses a new passphrase."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Invalid
from actdesk.services.access_keys import Holder, Newcomer
from actdesk.ui import i18n
from actdesk.ui.door.parts import DoorPage, Radios, Waiting, buttons_of, column_of, head_of
from actdesk.ui.door.passphrase import NewPassphrase
from actdesk.ui.i18n import Translated
from actdesk.ui.widgets import Button, ChoiceField, Form, LineInput, MessageBar, PlainLabel

KNOWN, NEW = "known", "new"


class RecoveryPage(Translated, DoorPage):
    """Who are you, and which passphrase from now on. The window answers with `say()`, or opens and clears this page."""

    recover_asked = Signal(object, str)  # Newcomer or UUID, passphrase
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holders: dict[str, Holder] = {}
        self._reading = self._busy = False
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self._said = MessageBar(tone="bad", parent=self)
        self._said.hide()
        self._who = Radios([(KNOWN, ""), (NEW, "")], self)
        self._known, self._new = Form(parent=self), Form(parent=self)
        self._officer = ChoiceField(optional=False, parent=self)
        self._known.add("officer", self._officer)
        self._new.add("name", LineInput())
        self._new.add("email", LineInput(limit=254), optional=True)
        self._passphrase = NewPassphrase(self)
        self._waiting = Waiting(self)
        self._enter, self._back = Button(kind="primary", icon="unlock", parent=self), Button(icon="back", parent=self)
        self._lay_out()
        self._who.choose(KNOWN)
        self._who.chosen.connect(self._on_chosen)
        self._new.edited.connect(self._on_edited)
        self._officer.edited.connect(self._on_edited)
        self._enter.clicked.connect(self.enter)
        self._back.clicked.connect(self.back_asked)
        self.retranslate()

    def _lay_out(self) -> None:
        column_of(
            self,
            head_of(self._title, self._about),
            *(self._said, self._who, self._known, self._new, self._passphrase, self._waiting),
            buttons_of(self._enter, self._back),
        )

    def retranslate(self) -> None:
        self._title.setText(self.tr("The recovery sheet opens this desk"))
        self._about.setText(
            self.tr(
                "It names nobody. Say who you are and choose a passphrase: it opens the desk from now on, and the "
                "history says that you came in with a sheet."
            )
        )
        self._who.setAccessibleName(self.tr("Who are you?"))
        self._who.set_words(KNOWN, self.tr("I am an officer of this desk and lost my passphrase"))
        self._who.set_words(NEW, self.tr("I become an officer of this desk"))
        self._known.label("officer", self.tr("Officer"))
        self._new.label("name", self.tr("Your name"), help=self.tr("As your colleagues know you."))
        self._new.label("email", self.tr("Your e-mail address"))
        self._enter.setText(self.tr("Open the desk"))
        self._back.setText(self.tr("Back"))
        self._show_state()

    def begin(self) -> None:
        """The sheet opened; who is an officer is being read."""
        self.clear()
        self._reading = True
        self._show_state()

    def offer(self, holders: tuple[Holder, ...]) -> None:
        """Offer these officers."""
        self._reading = False
        self._holders = {str(holder.id): holder for holder in holders}
        self._officer.set_options([(key, self._words(holder)) for key, holder in self._holders.items()])
        self._officer.set_value(next(iter(self._holders), None))
        self._who.choose(KNOWN if holders else NEW)
        self._on_edited()
        self._show_state()
        self.take_focus()

    def take_focus(self) -> None:
        self._who.take_focus()

    def say(self, sentence: str) -> None:
        """Say why it did not open; what was typed stays."""
        self._said.set_text(sentence)
        self._said.show()
        self.ready()

    def ready(self) -> None:
        """Nothing is being opened any more: the button works again."""
        self._busy = False
        self._show_state()

    def clear(self) -> None:
        """Let nothing readable stay."""
        self._busy = self._reading = False
        self._holders = {}
        self._officer.set_options([])
        self._new.set_values({"name": "", "email": ""})
        self._passphrase.clear()
        self._said.hide()

    def enter(self) -> None:
        if self._busy or self._reading:
            return
        self._on_edited()
        who = self._chosen()
        if who is None or not self._passphrase.check():
            return
        self._busy = True
        self._said.hide()
        self._show_state()
        self.recover_asked.emit(who, self._passphrase.passphrase())

    def _chosen(self) -> Newcomer | UUID | None:
        if self._who.value() == KNOWN:
            chosen = self._officer.value() if self._known.check() else None
            return UUID(chosen) if chosen else None
        if not self._new.check():
            return None
        told = self._new.values()
        try:
            return Newcomer.made(name=told["name"], email=told["email"], language=i18n.current())
        except Invalid as error:
            wrong = self.tr("This does not fit: look for characters that can’t be seen, or make it shorter.")
            self._new.show_errors(dict.fromkeys(error.fields, wrong))
            return None

    def _words(self, holder: Holder) -> str:
        return f"{holder.name} · {holder.email}" if holder.email else holder.name

    def _on_chosen(self, _code: str) -> None:
        self._on_edited()
        self._show_state()

    def _on_edited(self) -> None:
        if self._who.value() == NEW:
            told = self._new.values()
            self._passphrase.set_own_words(told["name"], told["email"])
        elif (holder := self._holders.get(self._officer.value() or "")) is not None:
            self._passphrase.set_own_words(holder.name, holder.email)

    def _show_state(self) -> None:
        known = self._who.value() == KNOWN
        self._who.setVisible(bool(self._holders))
        self._known.setVisible(known and bool(self._holders))
        self._new.setVisible(not known or not self._holders)
        for part in (self._who, self._known, self._new, self._passphrase):
            part.setEnabled(not self._busy)
        self._enter.setEnabled(not self._busy and not self._reading)
        self._back.setEnabled(not self._busy)
        if self._reading:
            self._waiting.say(self.tr("Reading who works on this desk …"))
        else:
            self._waiting.say(self.tr("Making your key and opening the desk …") if self._busy else "")
