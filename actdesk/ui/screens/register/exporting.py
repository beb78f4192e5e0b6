"""The register as a file: everything as a table, or the public list of official accounts for the website."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.languages import Language
from actdesk.domain.public_list import PublicFormat
from actdesk.domain.tables import TableFormat
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register import asking
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, ChoiceField, MessageBar, PlainLabel


@dataclass(frozen=True)
class FileForm:
    """One kind of file: everything (`table`) or the public list (`public`)."""

    table: TableFormat | None = None
    public: PublicFormat | None = None

    @property
    def suffix(self) -> str:
        return str(self.table or self.public)


FORMS = {
    "register_xlsx": FileForm(table=TableFormat.XLSX),
    "register_csv": FileForm(table=TableFormat.CSV),
    "public_html": FileForm(public=PublicFormat.HTML),
    "public_json": FileForm(public=PublicFormat.JSON),
    "public_csv": FileForm(public=PublicFormat.CSV),
}


class ExportDialog(Translated, QDialog):
    """Which file, in which language, and what of it is not protected."""

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self._labels = [PlainLabel(role="label", parent=self) for _ in range(2)]
        self.kind = ChoiceField(list(FORMS), group="export_form", optional=False, parent=self)
        self.tongue = ChoiceField([la.value for la in Language], group="language", optional=False, parent=self)
        self.tongue.set_value(i18n.current().value)
        self.notice = MessageBar(parent=self)
        self.cancel = Button(parent=self)
        self.save = Button(kind="primary", icon="download", parent=self)
        self.save.setDefault(True)
        self._lay_out()
        self.kind.edited.connect(self._show_notice)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.SMALL)
        for part in (self._heading, self._labels[0], self.kind, self._labels[1], self.tongue, self.notice):
            column.addWidget(part)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column.addLayout(buttons)
        self.setMinimumWidth(theme().pixels(420))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Export the register"))
        self._heading.setText(self.tr("Export the register"))
        for label, editor, text in zip(
            self._labels, (self.kind, self.tongue), (self.tr("What"), self.tr("Language")), strict=True
        ):
            label.setText(text)
            editor.setAccessibleName(text)
        self.cancel.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save as …"))
        self._show_notice()

    def _form(self) -> FileForm:
        return FORMS[self.kind.value() or "register_xlsx"]

    def _show_notice(self) -> None:
        whole = self._form().table is not None
        self.notice.set_tone("warn" if whole else "info")
        text = self.tr("The file is not encrypted: whoever has it reads where logins are kept.")
        public = self.tr("Only accounts that can be met outside, without persons or anything about access.")
        self.notice.set_text(text if whole else public)

    def _on_save(self) -> None:
        form, language = self._form(), Language(self.tongue.value() or Language.ENGLISH)
        today = self._context.desk.clock.today()
        name = f"{wording.word('export_form', 'file_name')} {today.isoformat()}"
        to = asking.ask_where(self, self.tr("Where shall the file go?"), name, form.suffix)
        if to is not None:
            self._write(form, language, to)

    def _write(self, form: FileForm, language: Language, to: Path) -> None:
        self.save.setEnabled(False)
        exchange, jobs, title = self._context.desk.exchange, self._context.jobs, self.windowTitle()
        if form.table is not None:
            jobs.run(
                exchange.export,
                to,
                owner=self,
                done=self._on_written,
                failed=self._on_failed,
                title=title,
                format_=form.table,
                language=language,
            )
        elif form.public is not None:
            jobs.run(
                exchange.publish,
                to,
                owner=self,
                done=self._on_written,
                failed=self._on_failed,
                title=title,
                format_=form.public,
                language=language,
            )

    def _on_written(self, count: int) -> None:
        self._context.notifier.tell(self.tr("%n account(s) written.", "", count))
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._context.notifier.explain(error)
