"""Taking accounts in from a table: which column is which field, what each row comes to, then all in one act."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHeaderView, QTableView, QWidget

from actdesk.domain.base import Changes
from actdesk.domain.importing import FIELDS, PlannedRow, RowVerdict
from actdesk.services.exchange import Incoming
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.import_table import DETAIL, ImportModel, detail, side_by_side
from actdesk.ui.screens.register.question import Question
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, ChoiceField, MessageBar, PlainLabel, clear_layout

DELIMITER_WORDS = {"\t": "⇥"}


class ImportDialog(Question):
    """Shows a table that was read. Nothing is changed before the officer takes it in; then one undo takes all back."""

    def __init__(
        self, context: ScreenContext, path: Path, incoming: Incoming, undo: Callable[[], None], *, parent: QWidget
    ) -> None:
        super().__init__(parent=parent)
        self._context, self._undo = context, undo
        self._name, self._incoming = path.name, incoming
        self._rows: tuple[PlannedRow, ...] = ()
        self._columns_title = PlainLabel(role="label", parent=self)
        self.summary = MessageBar(parent=self)
        self.model = ImportModel()
        self.model.setParent(self)
        self.table = QTableView(self)
        self.columns = [ChoiceField(list(FIELDS), group="account_field", parent=self) for _ in incoming.table.heads]
        self._beside = QGridLayout()
        self._beside_box = QWidget(self)
        self._beside_box.setLayout(self._beside)
        self.all_theirs = Button(kind="quiet", parent=self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._plan()

    def _lay_out(self) -> None:
        mapping = QWidget(self)
        mapping.setLayout(self._mapping())
        self._prepare_table()
        parts = (self._columns_title, mapping, self.summary, self.table, self._beside_box)
        self.lay_out(parts, beside=(self.all_theirs,))
        room = self.screen().availableGeometry()
        self.resize(min(theme().pixels(860), room.width() - Space.WIDE), min(theme().pixels(680), room.height() - 60))

    def _mapping(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        table = self._incoming.table
        for n, (head, editor, field) in enumerate(zip(table.heads, self.columns, self._incoming.columns, strict=True)):
            example = next((row[n] for row in table.rows if row[n].strip()), "")
            name = PlainLabel(head or "–", role="label", wrap=True, parent=self)
            shown = PlainLabel(example[:60].replace("\n", " · "), role="small", wrap=True, parent=self)
            editor.set_value(field)
            for place, part in enumerate((name, shown, editor)):
                grid.addWidget(part, n, place)
        for place, share in enumerate((2, 3, 2)):
            grid.setColumnStretch(place, share)
        return grid

    def _prepare_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setMinimumHeight(theme().pixels(220))

    def _connect(self) -> None:
        for editor in self.columns:
            editor.edited.connect(self._plan)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.ticked_changed.connect(self._on_ticked)
        self.all_theirs.clicked.connect(self._on_all)
        self.act.clicked.connect(self._on_act)

    def retranslate(self) -> None:
        table = self._incoming.table
        found = self.tr("%n row(s) below the heads.", "", len(table.rows))
        if table.encoding:
            mark = DELIMITER_WORDS.get(table.delimiter, table.delimiter)
            how = self.tr("Read as {encoding}, separated by “{mark}”.")
            found = f"{found} {how.format(encoding=table.encoding, mark=mark)}"
        self.set_words(self.tr("Import accounts from {name}").format(name=self._name), found, self.act.text())
        self._columns_title.setText(self.tr("Which column is which field"))
        for head, editor in zip(table.heads, self.columns, strict=True):
            editor.setAccessibleName(self.tr("Field of the column {name}").format(name=head or "–"))
        self.table.setAccessibleName(self.tr("What each row comes to"))
        self.all_theirs.setText(self.tr("Take the file’s values everywhere"))
        self._show_counts()

    def _fields(self) -> tuple[str | None, ...]:
        return tuple(editor.value() for editor in self.columns)

    def _plan(self) -> None:
        self.act.setEnabled(False)
        self._context.jobs.run(
            self._context.desk.exchange.plan,
            self._incoming.table,
            self._fields(),
            owner=self,
            done=self._on_planned,
            failed=self._context.notifier.explain,
        )

    def _on_planned(self, rows: tuple[PlannedRow, ...]) -> None:
        first = not self._rows
        self._rows = rows
        self.model.show(rows)
        clear_layout(self._beside)  # no row is chosen any more
        if first:
            self.table.resizeColumnsToContents()
            self.table.setColumnWidth(DETAIL, theme().pixels(320))
        self._show_counts()

    def _show_counts(self) -> None:
        counts = Counter(row.verdict for row in self._rows)
        told = [(wording.word("row_verdict", verdict), counts[verdict]) for verdict in RowVerdict if counts[verdict]]
        said = [words.about(verdict, i18n.number(count)) for verdict, count in told]
        self.summary.set_text(" · ".join(said) or self.tr("No row to take in."))
        self.summary.set_tone("warn" if counts[RowVerdict.REFUSED] else "info")
        many = counts[RowVerdict.NEW] + len(self.model.ticked)
        self.act.setText(self.tr("Take in %n account(s)", "", many))
        self.act.setEnabled(many > 0)
        self.all_theirs.setVisible(counts[RowVerdict.DIFFERS] > 0)

    def _on_ticked(self, _count: int) -> None:
        self._show_counts()

    def _on_all(self) -> None:
        self.model.tick_all(True)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        clear_layout(self._beside)
        row = self.model.planned(current.row())
        if row is None:
            return
        if not row.differences:
            whole = PlainLabel(detail(row), wrap=True, parent=self._beside_box)
            self._beside.addWidget(whole, 0, 0, 1, 3)
            return
        heads = ("", self.tr("In the register"), self.tr("In the file"))
        lines = [heads, *(side_by_side(d) for d in row.differences)]
        for n, line in enumerate(lines):
            for place, text in enumerate(line):
                head = n == 0 or place == 0
                label = PlainLabel(text, role="label" if head else "body", wrap=True, parent=self._beside_box)
                self._beside.addWidget(label, n, place, Qt.AlignmentFlag.AlignTop)

    def _on_act(self) -> None:
        self.act.setEnabled(False)
        self._context.jobs.run(
            self._context.desk.exchange.take_in,
            owner=self,
            done=self._on_taken,
            failed=self._on_failed,
            title=self.windowTitle(),
            incoming=self._incoming.table,
            columns=self._fields(),
            overwrite=frozenset(self.model.ticked),
        )

    def _on_taken(self, changes: Changes) -> None:
        self._context.changes.tell(changes)
        self._context.notifier.tell(self.act.text(), undo=self._undo)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self._context.notifier.explain(error)
