"""The ladder of a case: four rungs, which are done, where the case is, what was skipped, what is still ahead."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from actdesk.domain.ladder import Rung, RungState
from actdesk.ui import wording
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, restyle, theme
from actdesk.ui.widgets import PlainLabel
from actdesk.ui.widgets.basics import IconMark
from actdesk.ui.wording import Tone

SIDE_BY_SIDE = 560  # logical pixels from which the rungs stand side by side
_LOOKS: dict[RungState, tuple[str, str, Tone]] = {
    RungState.DONE: ("good", "good", "good"),
    RungState.HERE: ("location", "accent", "info"),
    RungState.SKIPPED: ("forward", "warn", "warn"),
    RungState.AHEAD: ("neutral", "muted", "neutral"),
}


class RungBox(QFrame):
    """One rung: its icon, its name, and in words how it stands."""

    def __init__(self, rung: Rung, ended: bool, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.rung = rung
        icon, colour, tone = _LOOKS[rung.state]
        self.setProperty("kind", "message" if rung.state is RungState.HERE else "rung")
        self.setProperty("tone", tone)
        restyle(self)
        name = wording.word("step", rung.step.value)
        state = wording.word("rung_state", rung.state.value)
        here = rung.state is RungState.HERE
        texts = self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        texts.setSpacing(Space.SMALL)
        texts.addWidget(PlainLabel(name, role="label" if here else "body", wrap=True, parent=self), 1)
        self._state = PlainLabel("" if here and ended else state, role="small", parent=self)
        self._state.setVisible(bool(self._state.text()))
        texts.addWidget(self._state)
        texts.addStretch(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.HAIR, Space.SMALL, Space.HAIR)
        row.setSpacing(Space.SMALL)
        row.addWidget(IconMark(icon, colour, 18, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.setAccessibleName(f"{name}: {state}")

    def set_wide(self, wide: bool) -> None:
        """Side by side with the other rungs the state stands beneath the name, else beside it."""
        self._texts.setDirection(QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight)
        self._texts.setSpacing(0 if wide else Space.SMALL)
        self._texts.setStretch(0, 0 if wide else 1)
        self._texts.setStretch(2, 1 if wide else 0)
        self._state.setWordWrap(wide)


class LadderStrip(Translated, QWidget):
    """The rungs side by side, or under each other where there is no room."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rungs: tuple[Rung, ...] = ()
        self._ended = False
        self._boxes: list[RungBox] = []
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.HAIR)
        theme().changed.connect(self._arrange)

    def retranslate(self) -> None:
        self.show_rungs(self._rungs, ended=self._ended)

    def show_rungs(self, rungs: Sequence[Rung], *, ended: bool) -> None:
        """Show these rungs, lowest first; `ended`: the case goes no further."""
        self._rungs, self._ended = tuple(rungs), ended
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = [RungBox(rung, ended, parent=self) for rung in rungs]
        for box in self._boxes:
            self._line.addWidget(box, 1)
        self._arrange()
        place = next((n for n, r in enumerate(rungs, 1) if r.state is RungState.HERE), 0)
        text = self.tr("Ladder: step {n} of {count}, {step}")
        step = wording.word("step", rungs[place - 1].step.value) if place else ""
        self.setAccessibleName(text.format(n=place, count=len(rungs), step=step))

    def boxes(self) -> list[RungBox]:
        return list(self._boxes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= theme().pixels(SIDE_BY_SIDE)
        for box in self._boxes:
            box.set_wide(wide)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != direction:
            self._line.setDirection(direction)
