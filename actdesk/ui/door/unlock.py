"""Unlocking: one field, one button. After wrong passphrases it waits a little longer each time."""

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from actdesk.ui.door.parts import LONGEST, CapsHint, DoorPage, Waiting, column_of, head_of
from actdesk.ui.door.passphrase import forget, show_typed
from actdesk.ui.i18n import Translated
from actdesk.ui.widgets import Button, FlagInput, Form, LineInput, MessageBar, PlainLabel


class UnlockPage(Translated, DoorPage):
    """Asks for the passphrase. The window answers with `say()`, or opens and clears this page."""

    unlock_asked = Signal(str)
    device_asked = Signal(str)  # the short code that goes with this computer's keyring
    destroy_asked = Signal()  # to be led to the page where the key can be destroyed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._busy = False
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self._said = MessageBar(tone="bad", parent=self)
        self._said.hide()
        self._field = LineInput(limit=LONGEST, secret=True)
        self._caps = CapsHint(self)
        self._caps.watch(self._field)
        self._show = FlagInput(self)
        self._form = Form(parent=self)
        self._form.add("passphrase", self._field)
        self._form.add_widget(self._caps)
        self._form.add_widget(self._show)
        self._waiting = Waiting(self)
        self._unlock = Button(kind="primary", icon="unlock", parent=self)
        self._device = Button(icon="key", parent=self)
        self._device.hide()
        self._lost = PlainLabel(role="small", wrap=True, parent=self)
        self._destroy = Button(kind="quiet-danger", icon="warning", parent=self)
        self._lay_out()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)
        self._unlock.clicked.connect(self.enter)
        self._device.clicked.connect(self._on_device)
        self._show.edited.connect(self._on_show)
        self._destroy.clicked.connect(self.destroy_asked)
        self.retranslate()

    def _lay_out(self) -> None:
        column = column_of(self, head_of(self._title, self._about), self._said, self._form, self._waiting)
        column.addWidget(self._unlock, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._device, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._lost)
        column.addWidget(self._destroy, 0, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        self._title.setText(self.tr("ActDesk is locked"))
        self._about.setText(self.tr("Everything on this desk is encrypted. Your passphrase opens it."))
        self._form.label("passphrase", self.tr("Passphrase"))
        self._show.set_label(self.tr("Show what I type"))
        self._lost.setText(
            self.tr(
                "Is it lost? Type the nine words of a recovery sheet instead. Without either, nobody can open the desk."
            )
        )
        self._device.setText(self.tr("Unlock with this computer’s keyring"))
        self._destroy.setText(self.tr("Destroy the key…"))
        self._show_state()

    def take_focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, seconds: int) -> None:
        """Let nothing be tried before so many seconds have passed."""
        self._left = seconds
        if seconds:
            self._second.start()
        self._show_state()

    def say(self, sentence: str, *, wrong: bool = False, wait: int = 0) -> None:
        """Say why the store stays locked; a wrong passphrase has to be typed anew, sooner or later."""
        self._left = wait
        self._said.set_text(sentence)
        self._said.show()
        if self._left:
            self._second.start()
        self.ready()
        if wrong:
            self._field.selectAll()

    def ready(self) -> None:
        """Nothing is being opened any more: the button works again."""
        self._busy = False
        self._show_state()
        self.take_focus()

    def clear(self) -> None:
        """Let nothing readable stay."""
        self._busy = False
        self._show.setChecked(False)
        forget(self._field)
        self._form.clear_errors()
        self._said.hide()
        self._show_state()

    def offer_device(self, offered: bool) -> None:
        """Let a short code open the store as well, with what this computer's keyring holds."""
        self._device.setVisible(offered)

    def enter(self) -> None:
        self._ask(self.unlock_asked)

    def _on_device(self) -> None:
        self._ask(self.device_asked)

    def _ask(self, how: SignalInstance) -> None:
        if self._busy or self._left or not self._form.check():
            return
        self._busy = True
        self._said.hide()
        self._show_state()
        how.emit(self._field.text())

    def _on_show(self) -> None:
        show_typed([self._field], self._show.value())

    def _on_second(self) -> None:
        self._left = max(0, self._left - 1)
        if not self._left:
            self._second.stop()
        self._show_state()

    def _show_state(self) -> None:
        if self._left:
            self._unlock.setText(self.tr("Try again in %n second(s)", "", self._left))
        else:
            self._unlock.setText(self.tr("Unlock"))
        self._unlock.setEnabled(not self._busy and not self._left)
        self._device.setEnabled(not self._busy and not self._left)
        self._field.setReadOnly(self._busy)
        self._waiting.say(self.tr("Unlocking takes a moment, so that nobody can guess fast.") if self._busy else "")
