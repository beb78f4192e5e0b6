"""The line at the bottom: who works here, and what takes longer than half a second, with Cancel."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.jobs import Job, Jobs
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import Button, ElidedLabel, IconMark, PlainLabel


class StatusLine(Translated, QFrame):
    """Shows the oldest slow job; the others follow."""

    def __init__(self, jobs: Jobs, *, officer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._officer = officer
        self._running: list[Job] = []
        self._lock = IconMark("shield", "muted", 16, parent=self)
        self._who = PlainLabel(role="small", parent=self)
        self._title = ElidedLabel(role="small", parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme().pixels(140))
        self._cancel = Button(kind="link", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.CARD, 2, Space.CARD, 2)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._lock)
        row.addWidget(self._who)
        row.addStretch(1)
        row.addWidget(self._title, 2)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self._cancel.clicked.connect(self._on_cancel)
        jobs.slow.connect(self._on_slow)
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        self._who.setText(self.tr("{name} · kept encrypted on this computer").format(name=self._officer))
        self._cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self.setMinimumHeight(self._cancel.sizeHint().height() + 6)

    def set_officer(self, name: str) -> None:
        """Name who works here."""
        self._officer = name
        self.retranslate()

    def _on_slow(self, job: Job) -> None:
        self._running.append(job)
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_finished)
        self._show()

    def _on_finished(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
        self._show()

    def _on_progress(self, done: int, total: int, text: str) -> None:
        if self._running and self.sender() is self._running[0]:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            title = self._running[0].title
            self._title.setText(self.tr("{job}: {detail}").format(job=title, detail=text) if text else title)

    def _on_cancel(self) -> None:
        if self._running:
            self._running[0].cancel()
            self._title.setText(self.tr("Stopping: {job}").format(job=self._running[0].title))
            self._cancel.setEnabled(False)

    def _show(self) -> None:
        job = self._running[0] if self._running else None
        for widget in (self._title, self._bar):
            widget.setVisible(job is not None)
        self._cancel.setVisible(job is not None and job.cancellable)
        self._cancel.setEnabled(True)
        if job is not None:
            self._title.setText(job.title)
            self._bar.setRange(0, 0)
