"""Letting a colleague in, and giving one a new passphrase: the colleague types it themselves."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from actdesk.domain.base import ActDeskError, Changes, EnvironmentFault, Invalid
from actdesk.domain.languages import Language
from actdesk.services.access import Access
from actdesk.services.access_keys import Holder, Newcomer
from actdesk.ui import i18n
from actdesk.ui.asking import may_discard
from actdesk.ui.context import ScreenContext
from actdesk.ui.door.passphrase import NewPassphrase
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import (
    Button,
    ChoiceField,
    Form,
    LineInput,
    MessageBar,
    PlainLabel,
    Scrolled,
    grow_to_content,
    lay_out_footed,
)


class KeyDialog(Translated, QDialog):
    """A page that scrolls over a row of buttons; Escape asks before something typed is thrown away."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self._wrong = MessageBar(tone="bad", parent=self)
        self._wrong.hide()
        self.act, self.cancel = Button(kind="primary", parent=self), Button(parent=self)
        self.act.setDefault(True)
        self.page = Scrolled(margin=Space.PAGE, parent=self)
        self.page.body.setSpacing(Space.CARD)
        for part in (self._heading, self._about, self._wrong):
            self.page.body.addWidget(part)
        lay_out_footed(self, self.page, (self.cancel, self.act))
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self.enter)

    @property
    def access(self) -> Access:
        """The door. Raises `RuntimeError` where a test made the screen without one."""
        if self.context.access is None:
            raise RuntimeError("no access")
        return self.context.access

    def set_words(self, title: str, about: str, act: str) -> None:
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._about.setText(about)
        self.act.setText(act)
        self.cancel.setText(self.tr("Cancel"))

    def say(self, sentence: str) -> None:
        """Say why it was not done."""
        self._wrong.set_text(sentence)
        self._wrong.setVisible(bool(sentence))
        self.page.verticalScrollBar().setValue(0)

    def set_busy(self, busy: bool) -> None:
        self.act.setEnabled(not busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def enter(self) -> None:
        """What the dialog is for."""
        raise NotImplementedError

    def is_dirty(self) -> bool:
        """True if something typed would be lost."""
        return False

    def clear(self) -> None:
        """Let nothing readable stay in the fields."""

    def explain(self, error: Exception) -> None:
        """Say a refusal here; the machine's faults and our own go where they always go."""
        self.set_busy(False)
        if isinstance(error, ActDeskError) and not isinstance(error, EnvironmentFault):
            self.say(explain(error).text())
        else:
            self.context.notifier.explain(error)

    def open(self) -> None:
        room = self.screen().availableGeometry()
        width = min(theme().pixels(560), room.width() - Space.WIDE)
        self.setMinimumWidth(min(theme().pixels(420), width))
        body = self.page.body
        content = max(body.totalHeightForWidth(width - 2), body.totalSizeHint().height())
        foot = self.act.sizeHint().height() + Space.CARD + Space.MEDIUM + Space.WIDE
        self.resize(width, min(content + foot, room.height() - 2 * Space.PAGE))
        super().open()
        grow_to_content(self, self.page)

    def reject(self) -> None:
        if not self.is_dirty() or self._may_discard():
            self.clear()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and self.is_dirty() and not self._may_discard():
            event.ignore()
            return
        self.clear()
        super().closeEvent(event)

    def _may_discard(self) -> bool:
        return may_discard(self)


class AddOfficerDialog(KeyDialog):
    """Name, e-mail, language, and a passphrase that the newcomer types twice."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._form = Form(parent=self)
        self._language = ChoiceField(optional=False, parent=self)
        self._form.add("name", LineInput())
        self._form.add("email", LineInput(limit=254), optional=True)
        self._form.add("language", self._language)
        self._language.set_options([(language.value, name) for language, name in i18n.NAMES.items()])
        self._language.set_value(context.language().value)
        self._handing = MessageBar(tone="info", parent=self)
        self._passphrase = NewPassphrase(self)
        for part in (self._form, self._handing, self._passphrase):
            self.page.body.addWidget(part)
        self.page.body.addStretch(1)
        self._form.edited.connect(self._on_edited)
        self._form.mark_saved()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Add an officer"),
            self.tr("They unlock this desk with a passphrase of their own, and sign what they do with their own name."),
            self.tr("Add the officer"),
        )
        self._form.label("name", self.tr("Their name"), help=self.tr("As colleagues know them."))
        self._form.label("email", self.tr("Their e-mail address"))
        self._form.label("language", self.tr("Their language"))
        self._handing.set_text(
            self.tr("Now let them sit here: the passphrase is theirs alone. Nobody else should see or know it.")
        )

    def enter(self) -> None:
        self._on_edited()
        if not self.act.isEnabled() or not self._form.check() or not self._passphrase.check():
            return
        told: dict[str, Any] = self._form.values()
        try:
            newcomer = Newcomer.made(
                name=told["name"], email=told["email"], language=Language(told["language"] or "en")
            )
        except Invalid as error:
            wrong = self.tr("This does not fit: look for characters that can’t be seen, or make it shorter.")
            self._form.show_errors(dict.fromkeys(error.fields, wrong))
            return
        self.say("")
        self.set_busy(True)
        self.context.jobs.run(
            self.access.keys.add_officer,
            newcomer,
            self._passphrase.passphrase(),
            owner=self,
            done=self._on_added,
            failed=self.explain,
            title=self.tr("Adding the officer"),
        )

    def is_dirty(self) -> bool:
        return self._form.is_dirty() or not self._passphrase.is_empty()

    def clear(self) -> None:
        self._passphrase.clear()

    def _on_edited(self) -> None:
        told = self._form.values()
        self._passphrase.set_own_words(told["name"], told["email"])

    def _on_added(self, changes: Changes) -> None:
        name = self._form.values()["name"]
        self._form.mark_saved()
        self.clear()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.tr("{name} can unlock this desk now.").format(name=name))
        self.accept()


class NewPassphraseDialog(KeyDialog):
    """A colleague who forgot theirs chooses a new one; with it comes a new key to sign with."""

    def __init__(self, context: ScreenContext, holder: Holder, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._holder = holder
        self._passphrase = NewPassphrase(self)
        self._passphrase.set_own_words(holder.name, holder.email)
        self.page.body.addWidget(self._passphrase)
        self.page.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("A new passphrase for {name}").format(name=self._holder.name),
            self.tr(
                "Let them sit here and type it themselves. The former one opens nothing from now on, and what they did "
                "before stays theirs. The history says that you did this."
            ),
            self.tr("Set the new passphrase"),
        )

    def enter(self) -> None:
        if not self.act.isEnabled() or not self._passphrase.check():
            return
        self.say("")
        self.set_busy(True)
        work: Callable[..., Changes] = self.access.keys.reset_passphrase
        self.context.jobs.run(
            work,
            self._holder.id,
            self._passphrase.passphrase(),
            owner=self,
            done=self._on_set,
            failed=self.explain,
            title=self.tr("Setting the new passphrase"),
        )

    def is_dirty(self) -> bool:
        return not self._passphrase.is_empty()

    def clear(self) -> None:
        self._passphrase.clear()

    def _on_set(self, changes: Changes) -> None:
        self.clear()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.tr("{name} has a new passphrase.").format(name=self._holder.name))
        self.accept()
