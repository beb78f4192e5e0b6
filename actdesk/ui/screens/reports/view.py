"""The Reports page: what is asked for at the left, its pages at the right, one button that saves them as PDF."""

from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError, Changes, Kind
from actdesk.services.reports import Ask, Check, KeptReport
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.screen import Screen
from actdesk.ui.screens.reports import asking
from actdesk.ui.screens.reports.checked import check_words, kept_words
from actdesk.ui.screens.reports.kept_list import KeptList
from actdesk.ui.screens.reports.options import Options
from actdesk.ui.screens.reports.presenter import Preview, ReportsPresenter, Reprint, written
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, MessageBar, PageHeader, PlainLabel, Scrolled
from actdesk.ui.widgets.page_view import PageView

_WIDE = 760  # logical pixels from which the pages stand beside the options
_ANY = 16_777_215  # Qt's own word for no limit


class ReportsScreen(Screen):
    """Prints what the leadership needs to know, and says of a file whether it is what was printed."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._presenter = ReportsPresenter(context, self)
        self._header = PageHeader(icon="save", parent=self)
        self._check = Button(icon="check", parent=self)
        self._answer = MessageBar(parent=self)
        self._close = Button(kind="quiet", parent=self._answer)
        self._answer.add_action(self._close)
        self._wrong = MessageBar(tone="bad", parent=self)
        self._again = Button(parent=self._wrong)
        self._wrong.add_action(self._again)
        self._again_bar = MessageBar(tone="info", parent=self)
        self._new = Button(parent=self._again_bar)
        self._again_bar.add_action(self._new)
        self._options = Options(context, parent=self)
        self._written = KeptList(parent=self)
        self._kept: tuple[KeptReport, ...] = ()
        self._busy = PlainLabel(role="muted", wrap=True, parent=self)
        self._more = PlainLabel(role="muted", wrap=True, parent=self)
        self._pages = PageView(parent=self)
        for part in (self._answer, self._wrong, self._again_bar, self._busy, self._more):
            part.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._side = QWidget(self)
        left = QVBoxLayout(self._side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.CARD)
        left.addWidget(self._options)
        left.addWidget(self._check)
        left.addWidget(self._written)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(Space.SMALL)
        right.addWidget(self._wrong)
        right.addWidget(self._again_bar)
        right.addWidget(self._busy)
        right.addWidget(self._more)
        right.addWidget(self._pages, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.PAGE)
        self._columns.addWidget(self._side)
        self._columns.addLayout(right, 1)
        self._page = Scrolled(margin=Space.PAGE, parent=self)
        self._page.body.addWidget(self._header)
        self._page.body.addWidget(self._answer)
        self._page.body.addLayout(self._columns, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._arrange()

    def _connect(self) -> None:
        self._options.chosen.connect(self._on_chosen)
        self._presenter.previewed.connect(self._on_preview)
        self._presenter.busy.connect(self._on_busy)
        self._presenter.failed.connect(self._on_failed)
        self._presenter.stopped.connect(self._on_stopped)
        self._presenter.written.connect(self._on_written)
        self._presenter.reprinted.connect(self._on_reprinted)
        self._written.look_asked.connect(self._on_look)
        self._written.save_asked.connect(self._on_save_again)
        self._new.clicked.connect(self._on_new)
        self._header.acted.connect(self._on_save)
        self._check.clicked.connect(self._on_check)
        self._close.clicked.connect(self._answer.hide)
        self._again.clicked.connect(self._options.tell)
        self._pages.zoom_asked.connect(self._on_zoom)
        self.context.changes.changed.connect(self._on_changed)
        theme().changed.connect(self._arrange)

    def retranslate(self) -> None:
        self._header.set_words(
            self.tr("Reports"),
            self.tr("On paper: for the leadership without a person’s name, for your own work with what it needs."),
            self.tr("Save as PDF…"),
        )
        self._check.setText(self.tr("Check a report…"))
        self._close.setText(self.tr("Close"))
        self._again.setText(self.tr("Try again"))
        self._busy.setText(self.tr("Counting and drawing the pages…"))
        self._presenter.title = self.tr("Preparing the report")
        self._new.setText(self.tr("Back to a new one"))
        self._pages.setAccessibleName(self.tr("Preview of the report"))
        self._pages.setAccessibleDescription(self.tr("Arrow keys scroll, Ctrl and + or - enlarge."))
        self._show_kept(self._kept)
        self._mark_ready()

    # --- the preview ---------------------------------------------------------------------------------------

    def _on_chosen(self, choice: Ask | None) -> None:
        self._wrong.hide()
        again = not self._again_bar.isHidden()
        self._again_bar.hide()
        self._presenter.choose(choice)
        if again and self._presenter.preview is not None:  # it is drawn already, and was not what is shown
            self._on_preview(self._presenter.preview)
        self._mark_ready()

    def _on_preview(self, preview: Preview) -> None:
        self._wrong.hide()
        self._again_bar.hide()
        self._show_pages(preview.pages, preview.count)
        self._mark_ready()

    def _show_pages(self, pages: tuple[bytes, ...], count: int) -> None:
        names = [self.tr("Page {n} of {all}").format(n=n, all=count) for n in range(1, len(pages) + 1)]
        self._pages.show_pages(pages, names)
        first = self.tr("The first %n page(s) are shown here", "", len(pages))
        self._more.setText(self.tr("{first}; the file has all {all}.").format(first=first, all=i18n.number(count)))
        self._more.setVisible(count > len(pages))

    def _on_stopped(self) -> None:
        self._wrong.set_text(self.tr("You stopped it. Nothing was written."))
        self._wrong.show()

    def _on_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self._mark_ready()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ActDeskError):
            self._wrong.set_text(explain(error).text())
            self._wrong.show()
        else:
            self.context.notifier.explain(error)

    def _on_zoom(self, way: int) -> None:
        self._pages.set_zoom(1.6 if way > 0 else 1.0)

    def _mark_ready(self) -> None:
        ready = self._presenter.preview is not None and self._again_bar.isHidden()
        self._header.primary.setEnabled(ready)

    # --- saving --------------------------------------------------------------------------------------------

    def run_action(self, key: str) -> None:
        if key == "check":
            self._on_check()
        elif key == "save" and self._presenter.preview is not None:
            self._on_save()
        elif " " in key:  # from a record's pane or a list: `ScreenContext.print_records`
            report, *ids = key.split()
            self._options.choose(report, [UUID(record_id) for record_id in ids])

    def _on_save(self) -> None:
        preview = self._presenter.preview
        if preview is None:
            return
        names = self.context.desk.reports.available(preview.choice.language)
        parts = (names[preview.draft.report], preview.draft.subject, preview.draft.period.end.isoformat())
        name = f"{' '.join(part for part in parts if part)}.pdf"
        to = asking.ask_where(self, self.tr("Where shall the report go?"), name)
        if to is not None:
            self._presenter.write(to, self.tr("Writing the report"))

    def _on_written(self, to: Path) -> None:
        self.context.notifier.tell(self.tr("The report is written: {name}").format(name=to.name))

    # --- checking ------------------------------------------------------------------------------------------

    def _on_check(self) -> None:
        path = asking.ask_pdf(self, self.tr("Which report shall be checked?"))
        if path is not None:
            self.context.jobs.run(
                _checked,
                self.context.desk.reports.check,
                path,
                owner=self,
                done=self._on_checked,
                failed=self.context.notifier.explain,
                title=self.tr("Checking the report"),
            )

    def _on_checked(self, told: tuple[Check, str]) -> None:
        words, tone = check_words(*told)
        self._answer.set_text(words)
        self._answer.set_tone(tone)
        self._answer.show()
        self._page.ensureWidgetVisible(self._answer)

    # --- what was written ----------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.of(Kind.ATTACHMENT):
            self._ask_kept()

    def _ask_kept(self) -> None:
        self.context.jobs.run(
            written, self.context.desk, owner=self, done=self._show_kept, failed=self.context.notifier.explain
        )

    def _show_kept(self, kept: tuple[KeptReport, ...]) -> None:
        self._kept = kept
        self._options.know(kept)
        self._written.show_kept(kept, self.context.desk.reports.named(i18n.current()))

    def _on_look(self, kept: KeptReport) -> None:
        self._presenter.look_again(kept, self.tr("Drawing the report"))

    def _on_reprinted(self, again: Reprint) -> None:
        title, about = kept_words(again.kept, self.context.desk.reports.named(i18n.current()))
        self._again_bar.set_text(self.tr("As it was written: {report}. {about}").format(report=title, about=about))
        self._again_bar.show()
        self._show_pages(again.pages, again.count)
        self._mark_ready()
        self._page.ensureWidgetVisible(self._again_bar)

    def _on_new(self) -> None:
        self._options.tell()

    def _on_save_again(self, kept: KeptReport) -> None:
        names = self.context.desk.reports.named(kept.language)
        parts = (names.get(kept.report, kept.report), kept.subject, kept.period.end.isoformat())
        name = f"{' '.join(part for part in parts if part)}.pdf"
        to = asking.ask_where(self, self.tr("Where shall the report go?"), name)
        if to is not None:
            self._presenter.print_again(kept, to, self.tr("Writing the report"))

    # --- the page itself -----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._presenter.watch(True)
        self._options.tell()
        self._ask_kept()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._presenter.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The pages beside the options where there is room; else below them, in a place of their own."""
        wide = self.width() >= theme().pixels(_WIDE)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._side.setMinimumWidth(theme().pixels(300) if wide else 0)
        self._side.setMaximumWidth(theme().pixels(300) if wide else _ANY)
        self._pages.setMinimumHeight(theme().pixels(320 if wide else 480))


def _checked(check: object, path: Path) -> tuple[Check, str]:
    assert callable(check)
    return check(path), path.name
