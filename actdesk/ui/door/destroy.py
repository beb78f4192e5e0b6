"""Destroying the key, for the border: what it can do and what it cannot, a word to type, and what was done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from actdesk.services.access import DestroyedKey
from actdesk.ui.door.parts import DoorPage, buttons_of, column_of
from actdesk.ui.i18n import Translated
from actdesk.ui.widgets import Button, Form, LineInput, MessageBar, PlainLabel


class DestroyPage(Translated, DoorPage):
    """Two steps: coming here, and typing the word. It needs no passphrase: whoever has the laptop can break it too."""

    destroy_asked = Signal()
    back_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: DestroyedKey | None = None
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._what = MessageBar(tone="bad", parent=self)
        self._can, self._cannot = PlainLabel(wrap=True, parent=self), PlainLabel(wrap=True, parent=self)
        self._word = LineInput(limit=40)
        self._form = Form(parent=self)
        self._form.add("word", self._word)
        self._destroy, self._back = Button(kind="danger", parent=self), Button(parent=self)
        self._quit = Button(kind="primary", parent=self)
        texts = (self._title, self._what, self._can, self._cannot)
        column_of(self, *texts, self._form, buttons_of(self._destroy, self._back, self._quit))
        self._destroy.clicked.connect(self._on_destroy)
        self._back.clicked.connect(self._on_back)
        self._quit.clicked.connect(self.quit_asked)
        self.retranslate()

    def retranslate(self) -> None:
        done = self._done
        self._title.setText(self.tr("The key is destroyed") if done else self.tr("Destroy the key"))
        self._what.set_text(self._said(done))
        self._can.setText(
            self.tr(
                "What this does: every copy of the key file in the store’s folder and in its backups is overwritten "
                "and removed. Nobody can open the store or these backups with a passphrase any more, nor can you."
            )
        )
        self._cannot.setText(
            self.tr(
                "What it can’t do: a backup in another place, with the key file beside it, still opens with its "
                "passphrase; so does this store, if such a key file is put back. A flash disk may keep overwritten "
                "cells for a while; whoever can read those still has to guess the passphrase."
            )
        )
        self._form.label("word", self.tr("Type {word} to confirm").format(word=self._wanted()))
        self._destroy.setText(self.tr("Destroy the key for good"))
        self._back.setText(self.tr("Keep the key"))
        self._quit.setText(self.tr("Quit"))
        for widget in (self._form, self._destroy, self._back):
            widget.setVisible(done is None)
        self._quit.setVisible(done is not None)

    def begin(self) -> None:
        """Ask; nothing is destroyed yet."""
        self._done = None
        self._word.set_value("")
        self._form.clear_errors()
        self.retranslate()

    def tell(self, done: DestroyedKey) -> None:
        """Say what was done, and what still opens."""
        self._done = done
        self._word.set_value("")
        self.retranslate()
        self.take_focus()

    def take_focus(self) -> None:
        (self._quit if self._done else self._word).setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Nothing: this wants the button itself."""

    def _wanted(self) -> str:
        return self.tr("DESTROY")

    def _said(self, done: DestroyedKey | None) -> str:
        if done is None:
            return self.tr("This can’t be undone. All that is in the store and nowhere else is lost with it.")
        if done.left:
            names = ", ".join(path.name for path in done.left)
            return self.tr("These could not be removed and still open the store: {names}.").format(names=names)
        return self.tr("%n key file(s) overwritten and removed.", "", done.gone)

    def _on_destroy(self) -> None:
        if self._word.value().strip().casefold() == self._wanted().casefold():
            self.destroy_asked.emit()
        else:
            self._form.show_errors({"word": self.tr("Type the word exactly as it stands here.")})

    def _on_back(self) -> None:
        self._word.set_value("")
        self.back_asked.emit()
