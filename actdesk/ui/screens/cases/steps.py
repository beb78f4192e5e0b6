"""The next steps of a case: what is open is a button, what waits says why, what two officers can skip says how."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.ladder import NextStep
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases.presenter import STEP_ICONS, StepLine
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, FlowLayout, MessageBar, PlainLabel
from actdesk.ui.widgets.basics import IconMark


class StepButton(Button):
    """A next step that is open."""

    asked = Signal(object)  # NextStep

    def __init__(self, line: StepLine, *, primary: bool, parent: QWidget) -> None:
        super().__init__(kind="primary" if primary else "plain", icon=STEP_ICONS[line.step], parent=parent)
        self.step = line.step
        self.setText(line.title)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self.step)


class WaitingStep(Translated, QWidget):
    """A next step that waits: its name, why, and where two officers can lift that, a way to skip."""

    asked = Signal(object)  # NextStep

    def __init__(self, line: StepLine, *, can_skip: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self._skip = Button(kind="link", parent=self)
        self._skip.setVisible(line.skippable and can_skip)
        self._skip.clicked.connect(self._on_clicked)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(PlainLabel(line.title, role="label", wrap=True, parent=self))
        texts.addWidget(PlainLabel(line.why, role="muted", wrap=True, parent=self))
        texts.addWidget(self._skip, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(IconMark("lock", "muted", 16, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.setAccessibleName(f"{line.title}: {line.why}")
        self.retranslate()

    def retranslate(self) -> None:
        self._skip.setText(self.tr("Cannot wait: skip a step"))
        self._skip.setAccessibleName(self.tr("{step}: skip a step").format(step=self.line.title))

    def skip_button(self) -> Button:
        return self._skip

    def _on_clicked(self) -> None:
        self.asked.emit(self.line.step)


class NextSteps(Translated, QWidget):
    """All next steps of one case."""

    step_asked = Signal(object)  # NextStep
    skip_asked = Signal(object)  # NextStep: the rung before it is skipped
    officers_asked = Signal()  # where a second officer is added

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="heading", parent=self)
        self._open = FlowLayout(spacing=Space.SMALL)
        self._waiting_title = PlainLabel(role="label", parent=self)
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(Space.SMALL)
        self._alone = MessageBar(tone="neutral", parent=self)
        self._add_officer = Button(kind="link", icon="settings", parent=self._alone)
        self._add_officer.clicked.connect(self.officers_asked)
        self._alone.add_part(self._add_officer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._title)
        column.addLayout(self._open)
        column.addWidget(self._waiting_title)
        column.addLayout(self._waiting)
        column.addWidget(self._alone)
        self._parts: list[QWidget] = []
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Next steps"))
        self._waiting_title.setText(self.tr("Not open yet"))
        self._alone.set_text(
            self.tr(
                "A step can only be skipped with the signature of a second officer, and you are the only officer of "
                "this store who can act in this case. Add a second one first: Settings, Officers."
            )
        )
        self._add_officer.setText(self.tr("Open the settings"))

    def show_steps(self, lines: Sequence[StepLine], *, suggested: NextStep | None, seconds: int) -> None:
        """Show these steps; `seconds` is how many officers could second a skip."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        while self._open.count():
            self._open.takeAt(0)
        self._parts = []
        waiting = [line for line in lines if not line.is_open]
        for line in sorted((line for line in lines if line.is_open), key=lambda line: line.step is not suggested):
            button = StepButton(line, primary=line.step is suggested, parent=self)
            button.asked.connect(self.step_asked)
            self._open.addWidget(button)
            self._parts.append(button)
        reasons = {line.why for line in waiting}
        if len(reasons) == 1 and len(waiting) > 2:  # one sentence says it for all of them
            self._add(PlainLabel(reasons.pop(), wrap=True, parent=self))
        else:
            for line in waiting:
                self._add_waiting(line, can_skip=seconds > 0)
        self._waiting_title.setVisible(bool(waiting))
        self._alone.setVisible(seconds == 0 and any(line.skippable for line in waiting))

    def buttons(self) -> list[StepButton]:
        return [part for part in self._parts if isinstance(part, StepButton)]

    def waiting(self) -> list[WaitingStep]:
        return [part for part in self._parts if isinstance(part, WaitingStep)]

    def _add_waiting(self, line: StepLine, *, can_skip: bool) -> None:
        step = WaitingStep(line, can_skip=can_skip, parent=self)
        step.asked.connect(self.skip_asked)
        self._add(step)

    def _add(self, part: QWidget) -> None:
        self._waiting.addWidget(part)
        self._parts.append(part)
