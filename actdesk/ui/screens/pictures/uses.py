"""Where a picture was published, and the form that records it."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.pictures import Clearance
from actdesk.services.pictures import PictureView
from actdesk.services.ports import Witness
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.pictures import words
from actdesk.ui.screens.pictures.dialogs import FormDialog, asked
from actdesk.ui.screens.pictures.uses_list import UsesList
from actdesk.ui.second_signature import SecondSignature, statement_of
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, DateField, LineInput, MessageBar, PlainLabel, RecordPicker


class UseDialog(FormDialog):
    """Where and when a picture was published."""

    def __init__(self, context: ScreenContext, parent: QWidget, *, view: PictureView) -> None:
        super().__init__(context, parent)
        self._view = view
        self._to_record: dict[str, Any] = {}
        self.draft_place = Place("pictures.use", Kind.PICTURE, view.picture.id)
        self._two = MessageBar(tone="warn", parent=self)
        self._two.setVisible(bool(view.amber))
        self.form.add_widget(self._two)
        self.form.add("account_id", RecordPicker(Kind.ACCOUNT, context.desk.lists, context.jobs), optional=True)
        self.form.add("link", LineInput(limit=2000), optional=True)
        self.form.add("published_on", DateField())
        self.form.set_values({"published_on": context.desk.clock.today()})
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Record a publication")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.save.setText(self.tr("Record the publication"))
        self.form.label("account_id", self.tr("Account"), help=self.tr("An account of the register."))
        self.form.label(
            "link",
            self.tr("Link"),
            help=self.tr("Of the post or the page. It is how the picture is found again when it must be taken down."),
        )
        self.form.label("published_on", self.tr("Published on"))
        self._two.set_text(
            self.tr("This takes two officers. A colleague reads it and signs with their own passphrase.")
            if self._view.second_officers
            else self.tr("This takes two officers, and there is no other one on this desk. Add one in the settings.")
        )

    def submit(self, values: dict[str, Any]) -> None:
        if values["account_id"] is None and not values["link"]:
            self.form.show_errors({"link": self.tr("Name the account, or give the link.")})
            return
        self._to_record = {"picture_id": self._view.picture.id, **values}
        if not self._view.amber:
            self.run(self.context.desk.pictures.use, **self._to_record)
        elif not self._view.second_officers:
            self.form.show_errors({}, general=self._two.text())
        else:
            statement = statement_of(self.windowTitle(), self.form, about=self._about())
            dialog = SecondSignature(self.context, statement, self._view.second_officers, parent=self)
            dialog.signed.connect(self._on_signed)
            dialog.ask()

    def _about(self) -> list[tuple[str, str]]:
        """What the other officer has to know of the picture: which one it is, and why it takes two."""
        picture = self._view.picture
        about = [
            (self.tr("Picture"), picture.name),
            (self.tr("Why it takes two"), " ".join(words.reasons_of(self._view))),
        ]
        return [*about, *((title, text) for title, text in ((self.tr("Caption"), picture.caption),) if text)]

    def _on_signed(self, witness: Witness) -> None:
        self.run(self.context.desk.pictures.use, second=witness, **self._to_record)


class UsesSection(Translated, QWidget):
    """The heading, the publications, and the way to record one while the picture is cleared."""

    changed = Signal(object, str)  # Changes, what was done in a sentence

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: PictureView | None = None
        self._title = PlainLabel(role="heading", parent=self)
        self._closed = PlainLabel(role="muted", wrap=True, parent=self)
        self.list = UsesList(context.desk.clock.today(), acting=True, parent=self)
        self.add = Button(icon="add", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._title)
        column.addWidget(self.list)
        column.addWidget(self._closed)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._on_add)
        self.list.taken_down.connect(self._on_taken_down)
        self.list.account_asked.connect(self._on_account)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Where it was published"))
        self._closed.setText(self.tr("A publication can be recorded as soon as the picture may be published."))
        self.add.setText(self.tr("Record a publication…"))

    def show_view(self, view: PictureView) -> None:
        """Show the publications of this picture."""
        self._view = view
        self.list.show_uses(view.uses)
        cleared = view.clearance is Clearance.CLEARED
        self.add.setVisible(cleared)
        self._closed.setVisible(not cleared)

    def _on_add(self) -> None:
        if self._view is not None:
            changes = asked(UseDialog(self._context, self, view=self._view))
            if changes is not None:
                self.changed.emit(changes, "")

    def _on_taken_down(self, use_id: UUID) -> None:
        self._context.jobs.run(
            self._context.desk.pictures.take_down,
            owner=self,
            done=self._on_gone,
            failed=self._context.notifier.explain,
            use_id=use_id,
        )

    def _on_gone(self, changes: Changes) -> None:
        self.changed.emit(changes, self.tr("Recorded as taken down."))

    def _on_account(self, account_id: UUID) -> None:
        self._context.open_record(Kind.ACCOUNT, account_id)
