"""The reports that were written from this store: each can be seen again as it was, and written again byte for byte."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.services.reports import KeptReport
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.reports.checked import kept_words
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, FlowLayout, PlainLabel

_FEW = 4  # that are listed before somebody asks for more
_MANY = 100


class _Line(Translated, QWidget):
    """One written report with its two acts."""

    look_asked = Signal(object)  # KeptReport
    save_asked = Signal(object)  # KeptReport

    def __init__(self, kept: KeptReport, names: dict[str, str], *, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept, self._names = kept, names
        self._title = PlainLabel(role="body", wrap=True, parent=self)
        self._about = PlainLabel(role="small", wrap=True, parent=self)
        self._look = Button(kind="link", parent=self)
        self._save = Button(kind="link", parent=self)
        acts = FlowLayout(spacing=Space.MEDIUM)
        acts.addWidget(self._look)
        acts.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.SMALL)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(acts)
        self._look.clicked.connect(self._on_look)
        self._save.clicked.connect(self._on_save)
        self.retranslate()

    def retranslate(self) -> None:
        title, about = kept_words(self._kept, self._names)
        self._title.setText(title)
        self._about.setText(about)
        self._look.setText(self.tr("Look at it"))
        self._look.setAccessibleName(self.tr("Look at {report}").format(report=title))
        self._save.setText(self.tr("Save it again…"))
        self._save.setAccessibleName(self.tr("Save {report} again").format(report=title))

    def _on_look(self) -> None:
        self.look_asked.emit(self._kept)

    def _on_save(self) -> None:
        self.save_asked.emit(self._kept)


class KeptList(Translated, Card):
    """The card of written reports, the newest first; hidden while there is none."""

    look_asked = Signal(object)  # KeptReport
    save_asked = Signal(object)  # KeptReport

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kept: tuple[KeptReport, ...] = ()
        self._names: dict[str, str] = {}
        self._whole = False
        self._lines: list[_Line] = []
        self._title = PlainLabel(role="label", parent=self)
        self._more = Button(kind="link", parent=self)
        self.body.addWidget(self._title)
        self.body.addWidget(self._more)
        self._more.clicked.connect(self._on_more)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Written from this store"))
        number = len(self._kept)
        self._more.setText(self.tr("Show fewer") if self._whole else self.tr("Show all %n", "", number))

    def show_kept(self, kept: tuple[KeptReport, ...], names: dict[str, str]) -> None:
        """Show these, by the names of the reports."""
        self._kept, self._names = kept, names
        self._fill()

    def _fill(self) -> None:
        for line in self._lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for place, kept in enumerate(self._kept[: _MANY if self._whole else _FEW], start=1):
            line = _Line(kept, self._names, parent=self)
            line.look_asked.connect(self.look_asked)
            line.save_asked.connect(self.save_asked)
            self.body.insertWidget(place, line)
            line.show()
            self._lines.append(line)
        self._more.setVisible(len(self._kept) > _FEW)
        self.setVisible(bool(self._kept))
        self.retranslate()

    def _on_more(self) -> None:
        self._whole = not self._whole
        self._fill()
