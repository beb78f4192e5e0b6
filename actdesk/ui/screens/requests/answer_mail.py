"""Our answer to a requester, as a file for the officer's own mail program; nothing is sent from here."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from actdesk.domain.base import Changes
from actdesk.services.request_mail import MailDraft, MailKind
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.requests import asking
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, Card, MessageBar, PlainLabel, Rule, Scrolled, lay_out_footed


class AnswerMailDialog(Translated, QDialog):
    """Shows the e-mail as it would be opened."""

    def __init__(
        self, context: ScreenContext, draft: MailDraft, *, acknowledged: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._draft = context, draft
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self.trouble = MessageBar(tone="warn", parent=self)
        self._card = Card(parent=self)
        self._names = [PlainLabel(role="small", wrap=True, parent=self._card) for _ in range(4)]
        self._values = [PlainLabel(wrap=True, parent=self._card) for _ in range(4)]
        self.body = PlainLabel(draft.body, wrap=True, parent=self._card)
        self.cancel = Button(parent=self)
        self.alone = Button(kind="quiet", icon="download", parent=self)
        self.said = Button(kind="quiet", icon="check", parent=self)
        self.save = Button(kind="primary", icon="mail", parent=self)
        self.said.setVisible(draft.kind is MailKind.RECEIVED and not acknowledged)
        self.trouble.setVisible(not draft.to)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.alone.clicked.connect(self._on_alone)
        self.said.clicked.connect(self._on_said)
        self.save.clicked.connect(self._on_save)
        self.retranslate()
        self.save.setFocus()

    def _lay_out(self) -> None:
        page = Scrolled(margin=Space.PAGE, parent=self)
        for name, value in zip(self._names, self._values, strict=True):
            self._card.body.addWidget(name)
            self._card.body.addWidget(value)
        self._card.body.addWidget(Rule(self._card))
        self._card.body.addWidget(self.body)
        for part in (self._heading, self._about, self.trouble, self._card):
            page.body.addWidget(part)
        page.body.addWidget(self.said, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(self.alone, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addStretch(1)
        lay_out_footed(self, page, (self.cancel, self.save))
        room = self.screen().availableGeometry()
        self.resize(min(theme().pixels(680), room.width() - Space.WIDE), min(theme().pixels(640), room.height() - 60))

    def retranslate(self) -> None:
        draft = self._draft
        self.setWindowTitle(self.tr("Answer to the requester"))
        kind = wording.word("mail_kind", draft.kind.value)
        self._heading.setText(self.tr("Answer to the requester: {kind}").format(kind=kind))
        about = self.tr(
            "In the requester’s language ({language}). ActDesk sends nothing: open the file in your mail program, "
            "change what you like, and send it from there."
        )
        self._about.setText(about.format(language=i18n.in_sentence(wording.word("language", draft.language.value))))
        self.trouble.set_text(self.tr("The request gives no e-mail address: write it in before you send."))
        names = (self.tr("From"), self.tr("To"), self.tr("Subject"), self.tr("Attached"))
        to = f"{draft.to_name} <{draft.to}>" if draft.to else "–"
        values = (draft.sender, to, draft.subject, draft.attachment)
        for label, name, shown, value in zip(self._names, names, self._values, values, strict=True):
            label.setText(name)
            shown.setText(value)
        self.cancel.setText(self.tr("Cancel"))
        self.alone.setText(self.tr("Save the attachment alone"))
        self.said.setText(self.tr("It was said already: note it"))
        self.save.setText(self.tr("Save the e-mail"))

    def _on_save(self) -> None:
        name = self._draft.attachment.removesuffix(".pdf")
        to = asking.ask_where(self, self.tr("Where shall the e-mail go?"), name, "eml")
        if to is not None:
            self._write(partial(self._context.desk.request_mail.write, self._draft, to), to)

    def _on_alone(self) -> None:
        name = self._draft.attachment.removesuffix(".pdf")
        to = asking.ask_where(self, self.tr("Where shall the attachment go?"), name, "pdf")
        if to is not None:
            self._write(partial(self._context.desk.request_mail.write_attachment, self._draft, to), to)

    def _on_said(self) -> None:
        work = partial(self._context.desk.request_upkeep.acknowledge, request_id=self._draft.request_id)
        self._context.jobs.run(work, owner=self, done=self._on_done, failed=self._on_failed)

    def _write(self, work: "partial[Changes]", to: Path) -> None:
        self.save.setEnabled(False)
        title = self.tr("Writing {name}").format(name=to.name)
        self._context.jobs.run(work, owner=self, done=self._on_done, failed=self._on_failed, title=title)

    def _on_done(self, changes: Changes) -> None:
        self.accept()
        self._context.changes.tell(changes)
        self._context.notifier.tell(self.tr("Noted: the requester gets an answer."))

    def _on_failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._context.notifier.explain(error)
