"""The canvas with its buttons, and a line that says in words what is chosen: an editor for a form."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.covering import Box, Drawn
from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.pictures.canvas import CROP, Canvas
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, FlowLayout, PlainLabel

Parts = tuple[float, float, float, float]
"""Left, top, wide, high: fractions of the picture."""


class CoverField(Translated, QWidget):
    """Its value is {"boxes": (Parts, …), "crop": Parts or None, "suggested": (Parts, …)}.

    The canvas takes the focus.
    """

    edited = Signal()
    faces_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas(parent=self)
        self.state = PlainLabel(role="small", wrap=True, parent=self)
        self.add = Button(icon="add", parent=self)
        self.next = Button(kind="quiet", icon="forward", parent=self)
        self.remove = Button(kind="quiet", icon="delete", parent=self)
        self.undo = Button(kind="quiet", icon="undo", parent=self)
        self.redo = Button(kind="quiet", icon="redo", parent=self)
        self.look = Button(icon="search", parent=self)
        self.confirm = Button(icon="check", parent=self)
        self.faces = PlainLabel(role="muted", wrap=True, parent=self)
        acts = FlowLayout(spacing=Space.SMALL)
        for button in (self.add, self.look, self.confirm, self.next, self.remove, self.undo, self.redo):
            acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.canvas)
        column.addWidget(self.state)
        column.addLayout(acts)
        column.addWidget(self.faces)
        self.setFocusProxy(self.canvas)
        self.add.clicked.connect(self.canvas.add)
        self.look.clicked.connect(self.faces_asked)
        self.confirm.clicked.connect(self._on_confirm)
        self.next.clicked.connect(self._on_next)
        self.remove.clicked.connect(self.canvas.remove)
        self.undo.clicked.connect(self.canvas.undo)
        self.redo.clicked.connect(self.canvas.redo)
        self.canvas.drawn.connect(self._on_drawn)
        self.canvas.chosen.connect(self._say)
        self.retranslate()

    def retranslate(self) -> None:
        self.add.setText(self.tr("New box"))
        self.look.setText(self.tr("Suggest faces"))
        self.confirm.setText(self.tr("Cover this face"))
        self.next.setText(self.tr("Next box"))
        self.remove.setText(self.tr("Remove"))
        self.undo.setText(self.tr("Undo"))
        self.redo.setText(self.tr("Redo"))
        self._say()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.canvas.setAccessibleName(name)

    def value(self) -> dict[str, Any]:
        now = self.canvas.steps.now
        return {
            "boxes": tuple(_parts(box) for box in now.boxes),
            "crop": _parts(now.crop) if now.crop else None,
            "suggested": tuple(_parts(box) for box in now.suggested),
        }

    def set_value(self, value: Mapping[str, Any] | None) -> None:
        value = value or {}
        crop = value.get("crop")
        boxes, suggested = (tuple(Box.fitted(*p) for p in value.get(key, ())) for key in ("boxes", "suggested"))
        self.canvas.show_drawn(Drawn(boxes, Box.fitted(*crop) if crop else None, suggested))

    def is_empty(self) -> bool:
        return False  # whether there is something to do is said of the whole form: a size alone is enough

    def problem(self) -> str:
        return ""

    def _on_next(self) -> None:
        self.canvas.step(1)
        self.canvas.setFocus()

    def _on_confirm(self) -> None:
        self.canvas.confirm()
        self.canvas.setFocus()

    def _on_drawn(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        """Say what is chosen, on the page and to a screen reader."""
        now, steps = self.canvas.steps.now, self.canvas.steps
        self.undo.setEnabled(steps.can_undo)
        self.redo.setEnabled(steps.can_redo)
        self.confirm.setVisible(bool(now.suggested))
        self.confirm.setEnabled(now.is_suggestion(self.canvas.at))
        self.next.setEnabled(bool(now.parts) or now.crop is not None)
        self.remove.setEnabled(self.canvas.part() is not None)
        sentence = self._sentence()
        self.state.setText(sentence)
        self.canvas.say(sentence)

    def _sentence(self) -> str:
        now, part = self.canvas.steps.now, self.canvas.part()
        if part is None:
            if now.suggested:
                return self.tr("%n suggestion(s) to decide on; none is chosen.", "", len(now.suggested))
            if now.boxes:
                return self.tr("%n box(es); none is chosen.", "", len(now.boxes))
            return self.tr("Nothing is covered yet.")
        measures = self.tr("{left} % from the left, {top} % from the top, {wide} % wide, {high} % high").format(
            left=_percent(part.left), top=_percent(part.top), wide=_percent(part.wide), high=_percent(part.high)
        )
        if self.canvas.at == CROP:
            return self.tr("What stays of the picture: {measures}.").format(measures=measures)
        if now.is_suggestion(self.canvas.at):
            text = self.tr("Suggestion {number} of {total}, nothing is covered yet: {measures}.")
            number, total = i18n.number((self.canvas.at or 0) + 1 - len(now.boxes)), i18n.number(len(now.suggested))
            return text.format(number=number, total=total, measures=measures)
        number, total = i18n.number((self.canvas.at or 0) + 1), i18n.number(len(now.boxes))
        return self.tr("Box {number} of {total}: {measures}.").format(number=number, total=total, measures=measures)


def _parts(box: Box) -> Parts:
    return box.left, box.top, box.wide, box.high


def _percent(fraction: float) -> str:
    return i18n.number(round(100 * fraction))
