"""The official document: attached, read page by page, replaced or taken out again."""

from pathlib import Path

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.services.policy import OfficialDocument, PolicyRoom
from actdesk.ui import asking
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import (
    Button,
    ConfirmDialog,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    IconButton,
    NumberInput,
    PlainLabel,
    Scrolled,
)
from actdesk.ui.widgets.page_view import PageView

_ZOOMS = (0.6, 0.8, 1.0, 1.3, 1.7, 2.2, 3.0)
_KEPT_PAGES = 16
Wanted = tuple[int, int]  # page, pixels wide


class OfficialTab(Translated, QWidget):
    """Shows the attached PDF. Each page is drawn on a worker, in a process of its own."""

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._policy: PolicyRoom = context.desk.policy
        self._document: OfficialDocument | None = None
        self._asked = False
        self._page, self._zoom = 1, 1.0
        self._pages: dict[Wanted, bytes] = {}
        self._drawing: Wanted | None = None
        self._to_end = False
        nothing = Scrolled(parent=self)
        self._empty = EmptyState(icon="policy", parent=nothing)
        nothing.body.addWidget(self._empty)
        self._reader = QWidget(self)
        self._make_reader()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.MEDIUM, 0, 0)
        column.addWidget(self._stack)
        self._connect()
        self.retranslate()

    def _make_reader(self) -> None:
        self._name = ElidedLabel(role="label", parent=self._reader)
        self._before = IconButton("chevron-left", parent=self._reader)
        self._after = IconButton("chevron-right", parent=self._reader)
        self._number = NumberInput(1, 1, optional=False, parent=self._reader)
        self._of = PlainLabel(role="muted", parent=self._reader)
        self._smaller = IconButton("remove", parent=self._reader)
        self._larger = IconButton("add", parent=self._reader)
        self._fit = Button(parent=self._reader)
        self._replace = Button(icon="attach", parent=self._reader)
        self._remove = Button(kind="danger", icon="delete", parent=self._reader)
        tools = FlowLayout(spacing=Space.SMALL)
        place = QWidget(self._reader)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for part in (self._before, self._number, self._of, self._after, self._smaller, self._larger):
            row.addWidget(part)
        for tool in (place, self._fit, self._replace, self._remove):
            tools.addWidget(tool)
        self._sheet = PageView(parent=self._reader)
        self._busy = PlainLabel(role="muted", parent=self._reader)
        self._busy.hide()
        column = QVBoxLayout(self._reader)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._name)
        column.addLayout(tools)
        column.addWidget(self._busy)
        column.addWidget(self._sheet, 1)

    def _connect(self) -> None:
        self._empty.acted.connect(self.attach)
        self._replace.clicked.connect(self.attach)
        self._remove.clicked.connect(self._on_remove)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._number.edited.connect(self._on_number)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        self._fit.clicked.connect(self._on_fit)
        self._sheet.zoom_asked.connect(self._on_zoom)
        self._sheet.turn_asked.connect(self._on_turn)
        self._context.changes.changed.connect(self._on_changed)

    def retranslate(self) -> None:
        self._empty.set_words(
            self.tr("The official document is not here yet"),
            self.tr("Attach the PDF of the policy: it is kept in the store, encrypted, and is read here page by page."),
            self.tr("Attach the PDF…"),
        )
        self._before.set_label(self.tr("Previous page"), "PgUp")
        self._after.set_label(self.tr("Next page"), "PgDn")
        self._number.setAccessibleName(self.tr("Page"))
        self._smaller.set_label(self.tr("Smaller"), "Ctrl+-")
        self._larger.set_label(self.tr("Larger"), "Ctrl++")
        self._fit.setText(self.tr("Fit the width"))
        self._replace.setText(self.tr("Replace…"))
        self._remove.setText(self.tr("Take out…"))
        self._busy.setText(self.tr("Drawing the page…"))
        self._sheet.setAccessibleName(self.tr("The official document"))
        self._say_page()

    # --- which document ------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self._ask()

    def _ask(self) -> None:
        self._asked = True
        self._context.jobs.run(
            self._policy.document, owner=self, done=self._on_document, failed=self._context.notifier.explain
        )

    def _on_changed(self, changes: Changes) -> None:
        if changes.of(Kind.ATTACHMENT) and self._asked:
            self._ask()

    def _on_document(self, document: OfficialDocument | None) -> None:
        if document != self._document:
            self._document, self._page, self._pages = document, 1, {}
            self._drawing = None
        self._stack.setCurrentIndex(1 if document is not None else 0)
        if document is not None:
            self._name.setText(document.attachment.name)
            blocked = self._number.blockSignals(True)
            self._number.setRange(1, document.pages)
            self._number.blockSignals(blocked)
            self._draw()

    def attach(self) -> None:
        """Ask for a PDF and keep it in place of the last one."""
        path = asking.ask_pdf(self, self.tr("Choose the official PDF"))
        if path is not None:
            self._take_in(path)

    def _take_in(self, path: Path) -> None:
        self._context.jobs.run(
            self._policy.attach_file,
            path,
            owner=self,
            done=self._on_attached,
            failed=self._context.notifier.explain,
            title=self.tr("Attaching the document"),
        )

    def _on_attached(self, changes: Changes) -> None:
        self._asked = True
        self._context.changes.tell(changes)
        self._context.notifier.tell(self.tr("The official document is attached."))

    def _on_remove(self) -> None:
        sure = ConfirmDialog.ask(
            self,
            self.tr("Take the official document out of the store?"),
            act=self.tr("Take it out"),
            detail=self.tr("Our guidance stays. You can undo this, or attach the PDF again."),
            dangerous=True,
        )
        if sure:
            self._context.jobs.run(
                self._policy.detach, owner=self, done=self._on_removed, failed=self._context.notifier.explain
            )

    def _on_removed(self, changes: Changes) -> None:
        self._context.changes.tell(changes)
        self._context.notifier.tell(self.tr("The official document was taken out."))

    # --- which page ----------------------------------------------------------------------------------------

    def _turn(self, page: int, *, to_end: bool = False) -> None:
        last = self._document.pages if self._document is not None else 1
        page = min(max(page, 1), last)
        if page != self._page:
            self._page, self._to_end = page, to_end
            self._draw()

    def _draw(self) -> None:
        """Show the page, or ask for it; one is drawn at a time, and the one that was wanted last comes next."""
        self._say_page()
        if self._document is None or not self.isVisible():
            return
        wanted = self._wanted()
        if wanted in self._pages:
            self._show(wanted)
        elif self._drawing is None:
            self._drawing = wanted
            self._busy.show()
            self._context.jobs.run(self._policy.page, *wanted, owner=self, done=self._on_drawn, failed=self._on_failed)

    def _wanted(self) -> Wanted:
        self._sheet.set_zoom(self._zoom)
        return self._page, min(max(self._sheet.wanted_pixels(), 200), 4000)

    def _on_drawn(self, png: bytes) -> None:
        drawn, self._drawing = self._drawing, None
        if drawn is None:  # of a document that is no longer there
            self._draw()
            return
        self._pages[drawn] = png
        while len(self._pages) > _KEPT_PAGES:
            self._pages.pop(next(iter(self._pages)))
        self._busy.hide()
        if drawn[0] == self._page:
            self._show(drawn)
        if drawn != self._wanted():
            self._draw()

    def _on_failed(self, error: Exception) -> None:
        self._drawing = None
        self._busy.hide()
        self._context.notifier.explain(error)

    def _show(self, wanted: Wanted) -> None:
        self._sheet.show_pages([self._pages[wanted]], [self._page_words()])
        self._sheet.to_end() if self._to_end else self._sheet.to_top()
        self._to_end = False

    def _say_page(self) -> None:
        last = self._document.pages if self._document is not None else 1
        blocked = self._number.blockSignals(True)
        self._number.set_value(self._page)
        self._number.blockSignals(blocked)
        self._of.setText(self.tr("of {pages}").format(pages=last))
        self._before.setEnabled(self._page > 1)
        self._after.setEnabled(self._page < last)
        self._smaller.setEnabled(self._zoom > _ZOOMS[0])
        self._larger.setEnabled(self._zoom < _ZOOMS[-1])

    def _page_words(self) -> str:
        last = self._document.pages if self._document is not None else 1
        return self.tr("Page {page} of {pages}").format(page=self._page, pages=last)

    def _on_before(self) -> None:
        self._turn(self._page - 1)

    def _on_after(self) -> None:
        self._turn(self._page + 1)

    def _on_number(self) -> None:
        self._turn(self._number.value() or 1)

    def _on_turn(self, way: int) -> None:
        self._turn(self._page + way, to_end=way < 0)

    def _on_zoom(self, way: int) -> None:
        place = _ZOOMS.index(self._zoom)
        self._zoom = _ZOOMS[min(max(place + way, 0), len(_ZOOMS) - 1)] if way else 1.0
        self._draw()

    def _on_smaller(self) -> None:
        self._on_zoom(-1)

    def _on_larger(self) -> None:
        self._on_zoom(1)

    def _on_fit(self) -> None:
        self._on_zoom(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()
