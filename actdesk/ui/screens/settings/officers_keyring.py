"""A short code that opens the desk on this computer, together with what its keyring holds."""

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes
from actdesk.ui.context import ScreenContext
from actdesk.ui.door.parts import LONGEST
from actdesk.ui.door.passphrase import forget
from actdesk.ui.screens.settings.officer_dialogs import KeyDialog
from actdesk.ui.widgets import Form, LineInput

SHORTEST_CODE = 6


class KeyringDialog(KeyDialog):
    """The code, typed twice."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._code, self._again = LineInput(limit=LONGEST, secret=True), LineInput(limit=LONGEST, secret=True)
        self._form = Form(parent=self)
        self._form.add("code", self._code)
        self._form.add("again", self._again)
        self.page.body.addWidget(self._form)
        self.page.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Use this computer’s keyring"),
            self.tr(
                "The keyring keeps a secret that opens nothing alone: it takes the short code as well. Your passphrase "
                "goes on opening the desk, here and everywhere else. Don’t forget it."
            ),
            self.tr("Use the keyring"),
        )
        self._form.label(
            "code", self.tr("Short code"), help=self.tr("At least {n} characters.").format(n=SHORTEST_CODE)
        )
        self._form.label("again", self.tr("Short code once more"))

    def enter(self) -> None:
        if not self.act.isEnabled() or not self._form.check():
            return
        if len(self._code.text()) < SHORTEST_CODE:
            self._form.show_errors({"code": self.tr("This is too short.")})
        elif self._code.text() != self._again.text():
            self._form.show_errors({"again": self.tr("The two are not the same. Type it once more.")})
        else:
            self.say("")
            self.set_busy(True)
            self.context.jobs.run(
                self.access.keys.keep_on_device,
                self._code.text(),
                owner=self,
                done=self._on_kept,
                failed=self.explain,
                title=self.windowTitle(),
            )

    def is_dirty(self) -> bool:
        return not (self._code.is_empty() and self._again.is_empty())

    def clear(self) -> None:
        forget(self._code)
        forget(self._again)

    def _on_kept(self, changes: Changes) -> None:
        self.clear()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.tr("The short code opens the desk on this computer."))
        self.accept()
