"""When the desk locks by itself, the keys that lock and hide, and the way to destroying the key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from actdesk.ui.context import ScreenContext
from actdesk.ui.locking import HIDE_KEY, LOCK_KEY, LOCK_MINUTES, NEVER, minutes_of
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.widgets import Button, ChoiceField, Form, PlainLabel

OFFERED = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60, NEVER)


class LockingSection(Section):
    """Chosen at once, kept for the officer."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._minutes = ChoiceField(optional=False)
        self._form = Form(parent=self)
        self._form.add("minutes", self._minutes)
        self._never = PlainLabel(role="small", wrap=True, parent=self)
        self._never.set_tone("warn")
        self._keys = PlainLabel(role="muted", wrap=True, parent=self)
        self._destroy = Button(kind="danger", parent=self)
        self.body.addWidget(self._form)
        self.body.addWidget(self._never)
        self.body.addWidget(self._keys)
        self.body.addWidget(self._destroy, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()
        self._show_chosen()
        self._minutes.edited.connect(self._on_chosen)
        self._destroy.clicked.connect(self._on_destroy)

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Locking"),
            self.tr("The desk also locks when this computer sleeps or its screen is locked, where the system says so."),
        )
        self._form.label("minutes", self.tr("Lock when nobody is here for"))
        options = [(str(n), self.tr("%n minute(s)", "", n)) for n in OFFERED if n != NEVER]
        self._minutes.set_options([*options, (str(NEVER), self.tr("never (not recommended)"))])
        self._never.setText(self.tr("Whoever comes to this computer while you are away then reads everything."))
        self._keys.setText(
            self.tr("{lock} locks. {hide} hides the window at once and locks, also from under a dialog.").format(
                lock=LOCK_KEY, hide=HIDE_KEY
            )
        )
        self._destroy.setText(self.tr("Destroy the key…"))

    def take_focus(self) -> None:
        self._minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self) -> None:
        minutes = minutes_of(self.context.preferences)
        self._minutes.set_value(str(minutes if minutes in OFFERED else 5))
        self._never.setVisible(minutes == NEVER)

    def _on_chosen(self) -> None:
        minutes = int(self._minutes.value() or "5")
        self._never.setVisible(minutes == NEVER)
        self.context.preferences.set(LOCK_MINUTES, minutes)
        if self.context.surroundings is not None:
            self.context.surroundings.lock_after(minutes)

    def _on_destroy(self) -> None:
        if self.context.surroundings is not None:
            self.context.surroundings.ask_destroy()
