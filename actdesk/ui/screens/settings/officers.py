"""Officers: who unlocks this desk, who did once; let in, given a new passphrase, put out with a change of the key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.services.access_keys import Holder, KeyState
from actdesk.services.officers import OpenWork
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.error_words import machine_words
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.settings.officer_dialogs import AddOfficerDialog, KeyDialog, NewPassphraseDialog
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Chip, ConfirmDialog, FlowLayout, MessageBar, PlainLabel, Rule, clear_layout

_LISTED = 8  # pieces of open work that are named; the rest is counted


class OfficerRow(Translated, QFrame):
    """One officer: who, since when, and what can be done."""

    reset_asked = Signal(object)  # Holder
    remove_asked = Signal(object)  # Holder

    def __init__(self, holder: Holder, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = holder
        self._name = PlainLabel(role="label", wrap=True, parent=self)
        self._chip = Chip("", "neutral", parent=self)
        self._told = PlainLabel(role="small", wrap=True, parent=self)
        self._reset, self._remove = Button(kind="link", parent=self), Button(kind="link", parent=self)
        for button in (self._reset, self._remove):
            button.setVisible(holder.active and not holder.me)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._name)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        acts = FlowLayout(spacing=Space.CARD)
        acts.addWidget(self._reset)
        acts.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
        column.setSpacing(Space.HAIR)
        column.addLayout(head)
        column.addWidget(self._told)
        if holder.active and not holder.me:
            column.addLayout(acts)
        self._reset.clicked.connect(self._on_reset)
        self._remove.clicked.connect(self._on_remove)
        self.retranslate()

    def retranslate(self) -> None:
        holder = self._holder
        self._name.setText(holder.name)
        self._chip.setVisible(holder.me or not holder.active)
        if holder.me:
            self._chip.show_state(self.tr("You"), "info")
        else:
            self._chip.show_state(self.tr("Can’t unlock"), "neutral")
        parts = [holder.email]
        if holder.since is not None:
            parts.append(self.tr("since {day}").format(day=i18n.day(holder.since.astimezone().date())))
        if holder.last_act is not None:
            parts.append(self.tr("last act {moment}").format(moment=i18n.moment(holder.last_act)))
        self._told.setText(" · ".join(part for part in parts if part))
        self._told.setVisible(bool(self._told.text()))
        self._reset.setText(self.tr("New passphrase"))
        self._reset.setAccessibleName(self.tr("New passphrase for {name}").format(name=holder.name))
        self._remove.setText(self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Remove {name}").format(name=holder.name))

    def _on_reset(self) -> None:
        self.reset_asked.emit(self._holder)

    def _on_remove(self) -> None:
        self.remove_asked.emit(self._holder)


class OfficersSection(Section):
    """Everybody who unlocks this desk, with a passphrase of their own."""

    read = Signal(object)  # KeyState: for the other sections about keys

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._state: KeyState | None = None
        self._wanted: Holder | None = None
        self._dialog: KeyDialog | None = None
        self._unfinished = MessageBar(tone="warn", parent=self)
        self._finish = Button(parent=self._unfinished)
        self._unfinished.add_action(self._finish)
        self._left = MessageBar(tone="warn", parent=self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        self._add, self._change = Button(icon="add", parent=self), Button(icon="key", parent=self)
        self._how = PlainLabel(role="small", wrap=True, parent=self)
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self._add)
        buttons.addWidget(self._change)
        self.body.addWidget(self._unfinished)
        self.body.addWidget(self._left)
        self.body.addLayout(self._rows)
        self.body.addLayout(buttons)
        self.body.addWidget(self._how)
        for bar in (self._unfinished, self._left):
            bar.hide()
        self._add.clicked.connect(self.add)
        self._change.clicked.connect(self._on_change)
        self._finish.clicked.connect(self._begin_change)
        context.changes.changed.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Officers"),
            self.tr(
                "Each unlocks this desk with a passphrase of their own. Two are better than one: holidays, illness."
            ),
        )
        self._add.setText(self.tr("Add an officer"))
        self._change.setText(self.tr("Change the key of the store"))
        self._finish.setText(self.tr("Try again"))
        self._how.setText(
            self.tr(
                "Whoever is removed stays in the history. The key is then changed, so that nothing they know opens the "
                "store or its backups here; what they copied before, they keep."
            )
        )
        self._show_bars()

    def take_focus(self) -> None:
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read anew who unlocks the store."""
        self.context.jobs.run(self.access.keys.state, owner=self, done=self._show, failed=self.context.notifier.explain)

    def _on_changed(self, changes: Changes) -> None:
        if changes.of(Kind.OFFICER) and self.isVisible():
            self.refresh()

    def _show(self, state: KeyState) -> None:
        self._state = state
        clear_layout(self._rows)
        for number, holder in enumerate(sorted(state.holders, key=_inactive)):
            if number:
                self._rows.addWidget(Rule(self))
            row = OfficerRow(holder, self)
            row.reset_asked.connect(self._on_reset)
            row.remove_asked.connect(self._on_remove)
            self._rows.addWidget(row)
        self._show_bars()
        self.read.emit(state)

    def _show_bars(self) -> None:
        state = self._state
        self._unfinished.setVisible(state is not None and state.unfinished)
        self._left.setVisible(state is not None and bool(state.left))
        if state is None:
            return
        self._add.setEnabled(not state.unfinished)
        self._change.setEnabled(not state.unfinished)
        why = machine_words().get(state.hindered, ("", ""))
        text = self.tr("The key of the store is not changed yet. Whoever was removed can’t unlock it all the same.")
        self._unfinished.set_text("\n".join(part for part in (text, *why) if part))
        text = self.tr("These files could not be opened at the last change of the key and are as they were: {files}")
        self._left.set_text(text.format(files=", ".join(state.left)))

    # --- in ----------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Let a colleague in."""
        self._open(AddOfficerDialog(self.context, self.window()))

    def _on_reset(self, holder: Holder) -> None:
        self._open(NewPassphraseDialog(self.context, holder, self.window()))

    def _open(self, dialog: KeyDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self.refresh()

    # --- out ---------------------------------------------------------------------------------------------------

    def _on_remove(self, holder: Holder) -> None:
        self._wanted = holder
        self.context.jobs.run(
            self.context.desk.officers.open_work,
            holder.id,
            owner=self,
            done=self._on_work,
            failed=self.context.notifier.explain,
            title=self.tr("Looking for open work"),
        )

    def _on_work(self, work: tuple[OpenWork, ...]) -> None:
        holder, self._wanted = self._wanted, None
        if holder is None:
            return
        sure = ConfirmDialog.ask(
            self,
            self.tr("Remove {name}?").format(name=holder.name),
            detail="\n\n".join([*self._work_words(work), self._key_words()]),
            act=self.tr("Remove the officer"),
            keep=self.tr("Keep the officer"),
            dangerous=True,
        )
        if sure:
            self._begin(self.access.keys.begin_removal, holder.id)

    def _work_words(self, work: tuple[OpenWork, ...]) -> list[str]:
        if not work:
            return []
        lines = [f"• {wording.word('kinds', w.kind)}: {w.label} {w.detail}".rstrip() for w in work[:_LISTED]]
        if len(work) > _LISTED:
            lines.append(self.tr("… and %n more", "", len(work) - _LISTED))
        return ["\n".join([self.tr("This waits for them and needs somebody else:"), *lines])]

    def _key_words(self) -> str:
        return self.tr(
            "Their passphrase opens nothing from now on. The desk is closed for a moment while the store and its "
            "backups get a new key, and then opens again. This can’t be undone; they can be added anew."
        )

    def _on_change(self) -> None:
        sure = ConfirmDialog.ask(
            self,
            self.tr("Change the key of the store?"),
            detail=self.tr(
                "Do this when a backup or this computer was in other hands. The desk is closed for a moment while the "
                "store and its backups get a new key, and then opens again. Every passphrase stays as it is."
            ),
            act=self.tr("Change the key"),
            keep=self.tr("Keep the present key"),
        )
        if sure:
            self._begin_change()

    def _begin_change(self) -> None:
        self._begin(self.access.keys.begin_change)

    def _begin(self, work: object, *args: object) -> None:
        self.context.jobs.run(
            work,  # type: ignore[arg-type]
            *args,
            owner=self,
            done=self._on_begun,
            failed=self.context.notifier.explain,
            title=self.tr("Changing the key"),
        )

    def _on_begun(self, _nothing: object) -> None:
        if self.context.surroundings is not None:
            self.context.surroundings.reopen()


def _inactive(holder: Holder) -> bool:
    return not holder.active
