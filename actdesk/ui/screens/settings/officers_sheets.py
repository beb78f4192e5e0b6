"""Recovery sheets: made, listed by what they were called, revoked; and this computer's keyring."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import Changes
from actdesk.domain.keyholders import Sheet
from actdesk.services.access_keys import DeviceState, KeyState
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.settings.officer_dialogs import KeyDialog
from actdesk.ui.screens.settings.officers_keyring import KeyringDialog
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.screens.settings.sheet_dialog import SheetDialog
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, ConfirmDialog, MessageBar, PlainLabel, Rule, clear_layout


class SheetRow(Translated, QFrame):
    """One sheet, and the way to let it open nothing any more."""

    revoke_asked = Signal(object)  # Sheet

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._name = PlainLabel(role="label", wrap=True, parent=self)
        self._revoke = Button(kind="link", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
        row.setSpacing(Space.CARD)
        row.addWidget(self._name, 1)
        row.addWidget(self._revoke, 0, Qt.AlignmentFlag.AlignVCenter)
        self._revoke.clicked.connect(self._on_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        name = self._sheet.label or self.tr("Without a name")
        self._name.setText(name)
        self._revoke.setText(self.tr("Revoke"))
        self._revoke.setAccessibleName(self.tr("Revoke the recovery sheet “{name}”").format(name=name))

    def _on_clicked(self) -> None:
        self.revoke_asked.emit(self._sheet)


class SheetsSection(Section):
    """A paper in a safe opens the desk when every passphrase is lost."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._state: KeyState | None = None
        self._dialog: KeyDialog | None = None
        self._none = MessageBar(tone="warn", parent=self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        self._make = Button(icon="print", parent=self)
        self._ring_title = PlainLabel(role="label", wrap=True, parent=self)
        self._ring_about = PlainLabel(role="small", wrap=True, parent=self)
        self._ring = Button(icon="key", parent=self)
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Rule(self))
        self.body.addWidget(self._ring_title)
        self.body.addWidget(self._ring_about)
        self.body.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignLeft)
        self._none.hide()
        self._make.setEnabled(False)
        self._ring.setEnabled(False)
        self._make.clicked.connect(self.make)
        self._ring.clicked.connect(self._on_ring)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Recovery sheets"),
            self.tr(
                "A code on paper that opens the desk when a passphrase is lost. Keep one in a safe, and if you like "
                "a second one with the Secretariat."
            ),
        )
        self._none.set_text(self.tr("There is none: if every passphrase is lost, everything on this desk is lost."))
        self._make.setText(self.tr("Make a recovery sheet"))
        self._ring_title.setText(self.tr("This computer’s keyring"))
        self._show_ring()

    def take_focus(self) -> None:
        self._make.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: KeyState) -> None:
        """Show what was read of the keys."""
        self._state = state
        clear_layout(self._rows)
        for number, sheet in enumerate(state.sheets):
            if number:
                self._rows.addWidget(Rule(self))
            row = SheetRow(sheet, self)
            row.revoke_asked.connect(self._on_revoke)
            row.setEnabled(not state.unfinished)
            self._rows.addWidget(row)
        self._none.setVisible(not state.sheets)
        self._make.setEnabled(not state.unfinished)
        self._show_ring()

    # --- sheets ------------------------------------------------------------------------------------------------

    def make(self) -> None:
        """Make a sheet, show it once, and see that it was kept."""
        if self._make.isEnabled():
            self._open(SheetDialog(self.context, first=not (self._state and self._state.sheets), parent=self.window()))

    def _on_revoke(self, sheet: Sheet) -> None:
        sure = ConfirmDialog.ask(
            self,
            self.tr("Revoke the recovery sheet “{name}”?").format(name=sheet.label or self.tr("Without a name")),
            detail=self.tr(
                "It opens nothing from now on. The desk is closed for a moment while the store and its backups get a "
                "new key, and then opens again. Destroy the paper."
            ),
            act=self.tr("Revoke the sheet"),
            keep=self.tr("Keep the sheet"),
            dangerous=True,
        )
        if sure:
            self.context.jobs.run(
                self.access.keys.begin_revoking,
                sheet.id,
                owner=self,
                done=self._on_begun,
                failed=self.context.notifier.explain,
                title=self.tr("Revoking the sheet"),
            )

    def _on_begun(self, _nothing: object) -> None:
        if self.context.surroundings is not None:
            self.context.surroundings.reopen()

    def _open(self, dialog: KeyDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._read()

    def _read(self) -> None:
        self.context.jobs.run(
            self.access.keys.state, owner=self, done=self.show_state, failed=self.context.notifier.explain
        )

    # --- the keyring -------------------------------------------------------------------------------------------

    def _show_ring(self) -> None:
        device = self._state.device if self._state else DeviceState.UNAVAILABLE
        unfinished = self._state is not None and self._state.unfinished
        self._ring.setEnabled(device is not DeviceState.UNAVAILABLE and not unfinished)
        self._ring.setVisible(device is not DeviceState.UNAVAILABLE)
        if device is DeviceState.ON:
            self._ring.setText(self.tr("Forget this computer"))
            text = self.tr(
                "On: on this computer a short code opens the desk for you. Your passphrase opens it as well."
            )
        elif device is DeviceState.OFF:
            self._ring.setText(self.tr("Use this computer’s keyring"))
            text = self.tr(
                "Off. A short code could open the desk for you on this computer, as long as you are logged in. "
                "It is less safe than the passphrase: whoever sits at your open computer has only the code to guess."
            )
        else:
            text = self.tr("There is none that ActDesk could use here. Your passphrase opens the desk.")
        self._ring_about.setText(text)

    def _on_ring(self) -> None:
        if self._state is not None and self._state.device is DeviceState.ON:
            self.context.jobs.run(
                self.access.keys.forget_device,
                owner=self,
                done=self._on_forgotten,
                failed=self.context.notifier.explain,
                title=self.tr("Forgetting this computer"),
            )
        else:
            self._open(KeyringDialog(self.context, self.window()))

    def _on_forgotten(self, changes: Changes) -> None:
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.tr("This computer’s keyring holds nothing of this desk any more."))
        self._read()
