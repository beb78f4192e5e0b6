"""Making a recovery sheet: named, shown once, saved or printed, and confirmed by typing two of its words."""

import secrets
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import ActDeskError
from actdesk.services.access_keys import MadeSheet
from actdesk.ui.asking import ask_pdf_place
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.screens.settings.officer_dialogs import KeyDialog
from actdesk.ui.screens.settings.sheet_code import CodePage
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import ConfirmDialog, Form, LineInput

_ASKED = 2  # words that have to be typed


class SheetDialog(KeyDialog):
    """Two pages: what the sheet is called, then its code."""

    def __init__(self, context: ScreenContext, *, first: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._first = first
        self._made: MadeSheet | None = None
        self._saved: Path | None = None
        self._name = Form(parent=self)
        self._name.add("label", LineInput(limit=60))
        self._code = CodePage(self)
        self._code.hide()
        self.page.body.addWidget(self._name)
        self.page.body.addWidget(self._code)
        self.page.body.addStretch(1)
        self._code.save.clicked.connect(self._on_save)
        self._code.show_it.clicked.connect(self._on_show)
        self.retranslate()
        self._name.set_values({"label": self.tr("In the safe") if first else self.tr("With the Secretariat")})
        self._name.mark_saved()

    def retranslate(self) -> None:
        if self._made is None:
            self.set_words(
                self.tr("Make a recovery sheet"),
                self.tr(
                    "It gets a code of nine words. Whoever holds the paper and this computer, or a backup, gets in."
                ),
                self.tr("Make the sheet"),
            )
        else:
            self.set_words(
                self.tr("Recovery sheet “{name}”").format(name=self._made.label),
                self.tr("The code is shown this once and kept nowhere. Print it or copy it by hand, clearly."),
                self.tr("I have kept the sheet"),
            )
        help_ = self.tr("By which you recognise it in the list, should it have to be revoked.")
        self._name.label("label", self.tr("Where will it be kept?"), help=help_)

    def enter(self) -> None:
        if not self.act.isEnabled():
            return
        if self._made is not None:
            if self._code.check(self._made.code):
                self.clear()
                self.accept()
        elif self._name.check():
            self.say("")
            self.set_busy(True)
            self.context.jobs.run(
                self.access.keys.make_sheet,
                self._name.values()["label"].strip(),
                owner=self,
                done=self._on_made,
                failed=self.explain,
                title=self.tr("Making the recovery sheet"),
            )

    def _on_made(self, made: MadeSheet) -> None:
        self.set_busy(False)
        self._made = made
        words = len(made.code.split("-"))
        self._name.mark_saved()
        self._name.hide()
        self._code.show_code(made.code)
        self._code.ask(tuple(sorted(secrets.SystemRandom().sample(range(words), _ASKED))))
        self._code.show()
        self.context.changes.tell(made.changes)
        self.retranslate()
        room = self.screen().availableGeometry()
        self.resize(self.width(), min(theme().pixels(720), room.height() - 2 * Space.PAGE))
        self._code.save.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- paper -------------------------------------------------------------------------------------------------

    def _on_save(self) -> None:
        name = self.tr("ActDesk recovery sheet {store}.pdf").format(store=self._made.store if self._made else "")
        chosen = ask_pdf_place(self, self.tr("Save the recovery sheet"), name)
        if chosen is not None:
            self.save_to(chosen)

    def save_to(self, path: Path) -> None:
        """Write the sheet to a file of the officer's choice."""
        if self._made is None:
            return
        self._saved = path
        self.context.jobs.run(
            self.access.keys.write_sheet,
            self._made,
            self.context.language(),
            path,
            owner=self,
            done=self._on_saved,
            failed=self._on_failed,
            title=self.tr("Writing the sheet"),
        )

    def _on_saved(self, _nothing: object) -> None:
        text = self.tr("Saved as {file}. Print it, and delete the file: whoever finds it gets in.")
        self._code.say(text.format(file=self._saved), "good")

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ActDeskError):
            self._code.say(explain(error).text(), "bad")
        else:
            self.context.notifier.explain(error)

    def _on_show(self) -> None:
        if self._made is not None:
            self.context.jobs.run(
                self.access.keys.sheet_pages,
                self._made,
                self.context.language(),
                owner=self,
                done=self._code.show_pages,
                failed=self._on_failed,
                title=self.tr("Drawing the sheet"),
            )

    # --- leaving -----------------------------------------------------------------------------------------------

    def is_dirty(self) -> bool:
        return self._made is not None or self._name.is_dirty()

    def clear(self) -> None:
        self._code.clear()
        self._made = None

    def _may_discard(self) -> bool:
        if self._made is None:
            return super()._may_discard()
        sure = ConfirmDialog.ask(
            self,
            self.tr("Give this sheet up?"),
            detail=self.tr("Its code then opens nothing, printed or not."),
            act=self.tr("Give it up"),
            keep=self.tr("Go on"),
            dangerous=True,
        )
        if sure:
            self.context.jobs.run(
                self.access.keys.drop_sheet,
                self._made.id,
                owner=self.context.jobs,
                done=self.context.changes.tell,
                failed=self.context.notifier.explain,
            )
        return sure
