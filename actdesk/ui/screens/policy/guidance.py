"""The guidance: every clause under its group at the left, searchable, the chosen one at the right."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from actdesk.domain.policy import GROUPS, Clause
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.policy.clause_view import ClauseView
from actdesk.ui.screens.policy.parts import BackBar, chosen_key, two_sides
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import PlainLabel, SearchLine, plain_tip, tamed

_KEY = Qt.ItemDataRole.UserRole
_TYPING_MS = 150


class GuidanceTab(Translated, QWidget):
    """Search forgives accents and capitals; without a search the clauses stand in the policy's order."""

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = context.desk.policy
        self._version = self._policy.version()
        self._search = SearchLine(self)
        self._found = PlainLabel(role="small", wrap=True, parent=self)
        self._list = tamed(QListWidget(self))
        side = QWidget(self)
        self._source = PlainLabel(role="small", wrap=True, parent=side)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.SMALL)
        left.addWidget(self._search)
        left.addWidget(self._found)
        left.addWidget(self._list, 1)
        left.addWidget(self._source)
        side.setFocusProxy(self._list)
        pane = QWidget(self)
        self._back = BackBar(parent=pane)
        self._clause = ClauseView(self._version, parent=pane)
        right = QVBoxLayout(pane)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._back)
        right.addWidget(self._clause, 1)
        self._sides = two_sides("policy", side, pane, context.preferences, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.MEDIUM, 0, 0)
        column.addWidget(self._sides)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._connect()
        self.retranslate()
        self.show_clause(self._version.clauses[0].id)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._look)
        self._search.textEdited.connect(self._on_typed)
        self._search.textChanged.connect(self._on_typed)
        self._search.left_down.connect(self._list.setFocus)
        self._search.returnPressed.connect(self._on_return)
        self._list.currentItemChanged.connect(self._on_current)
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemClicked.connect(self._on_activated)
        self._clause.asked.connect(self.show_clause)
        self._back.asked.connect(self._sides.hide_pane)
        self._back.follow(self._sides)
        theme().changed.connect(self._look)

    def retranslate(self) -> None:
        self._search.setPlaceholderText(self.tr("Search the clauses"))
        self._search.setAccessibleName(self.tr("Search the clauses"))
        self._list.setAccessibleName(self.tr("Clauses of the policy"))
        self._source.setText(self._version.source[i18n.current()])
        self._look()

    def show_clause(self, clause_id: str) -> bool:
        """Show this clause, whatever was searched; False for one that this edition does not have."""
        if clause_id not in {clause.id for clause in self._version.clauses}:
            return False
        if self._row_of(clause_id) is None:
            self._search.clear()
            self._timer.stop()
            self._look()
        self._mark(clause_id)
        self._sides.show_pane()
        return True

    def shown_clause(self) -> str:
        """The id of the clause that is chosen."""
        return chosen_key(self._list)

    def _row_of(self, clause_id: str) -> QListWidgetItem | None:
        items = (self._list.item(row) for row in range(self._list.count()))
        return next((item for item in items if item is not None and item.data(_KEY) == clause_id), None)

    def _mark(self, clause_id: str) -> None:
        item = self._row_of(clause_id)
        if item is not None:
            self._list.setCurrentItem(item)
            self._list.scrollToItem(item)

    def _on_typed(self, _text: str) -> None:
        self._timer.start()

    def _on_return(self) -> None:
        self._timer.stop()
        self._look()
        if chosen_key(self._list):
            self._list.setFocus()
            self._sides.show_pane()

    def _look(self) -> None:
        words = self._search.text()
        found = self._policy.search(words, i18n.current())
        kept = chosen_key(self._list)
        blocked = self._list.blockSignals(True)
        self._list.clear()
        if words.strip():
            self._list_found(found)
        else:
            self._list_groups(found)
        self._list.blockSignals(blocked)
        self._say_found(words, len(found))
        self._choose(kept, found)

    def _choose(self, kept: str, found: tuple[Clause, ...]) -> None:
        """Keep what was chosen if it was found; else take the best."""
        ids = [clause.id for clause in found]
        if ids:
            wanted = kept if kept in ids else ids[0]
            self._mark(wanted)
            self._clause.show_clause(self._version.clause(wanted))

    def _say_found(self, words: str, count: int) -> None:
        self._found.setVisible(bool(words.strip()))
        none = self.tr("No clause holds these words. Try fewer, or another one.")
        self._found.setText(self.tr("%n clause(s) found", "", count) if count else none)

    def _list_groups(self, clauses: tuple[Clause, ...]) -> None:
        for group in GROUPS:
            members = [clause for clause in clauses if clause.group == group]
            if members:
                head = QListWidgetItem(wording.word("clause_group", group), self._list)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setFont(_head_font())
                head.setForeground(QColor(theme().tokens.muted))
                self._list_found(members)

    def _list_found(self, clauses: Iterable[Clause]) -> None:
        for clause in clauses:
            item = QListWidgetItem(clause.title[i18n.current()], self._list)
            item.setData(_KEY, clause.id)
            item.setToolTip(plain_tip(item.text()))

    def _on_current(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self._clause.show_clause(self._version.clause(str(item.data(_KEY))))

    def _on_activated(self, item: QListWidgetItem) -> None:
        if item.data(_KEY):
            self._sides.show_pane()


def _head_font() -> QFont:
    """The font of a group's name: weight 600 by the axis too, as `embolden` says why."""
    font = theme().font(bold=True)
    font.setVariableAxis(QFont.Tag("wght"), 600.0)
    return font
