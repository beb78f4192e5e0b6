"""The task list: every section with its status, and the way to send it; also used for the six criteria."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.ui.screens.requests.frame import WorkPage
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Chip, MessageBar, PlainLabel, Rule
from actdesk.ui.wording import Tone


@dataclass(frozen=True)
class Task:
    """One entry: where it leads, what it is called, a few words, its status."""

    key: str
    title: str
    detail: str
    status: str
    tone: Tone


class _TaskLine(QWidget):
    """A link with its status at the right."""

    asked = Signal(str)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.link = Button(kind="link", parent=self)
        self._detail = PlainLabel(role="small", wrap=True, parent=self)
        self._detail.setContentsMargins(Space.HAIR, 0, 0, 0)  # under the link's own first letter
        self._chip = Chip(parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._detail)
        row = QHBoxLayout()
        row.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addLayout(words, 1)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule(self))
        self.link.clicked.connect(self._on_clicked)

    def show_task(self, task: Task) -> None:
        self.link.setText(task.title)
        self.link.setAccessibleName(f"{task.title}: {task.status}")
        self.link.setAccessibleDescription(task.detail)
        self._detail.setText(task.detail)
        self._detail.setVisible(bool(task.detail))
        self._chip.show_state(task.status, task.tone)

    def _on_clicked(self) -> None:
        self.asked.emit(self.key)


class TaskListPage(WorkPage):
    """Title, purpose, the tasks, what was asked, and buttons at the end."""

    task_asked = Signal(str)  # the task's key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._purpose = PlainLabel(role="muted", wrap=True, parent=self)
        self._message = MessageBar(tone="warn", parent=self)
        self._message.hide()
        self._lines: dict[str, _TaskLine] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        for part in (self._title, self._purpose, self._message):
            self.column.addWidget(part)
        self.column.addLayout(self._list)
        self.column.addSpacing(Space.SMALL)
        self.column.addLayout(self.buttons)

    def set_buttons(self, *buttons: QWidget) -> None:
        for button in buttons:
            self.buttons.addWidget(button)

    def title(self) -> str:
        return self._title.text()

    def set_words(self, title: str, purpose: str, message: str = "") -> None:
        self._title.setText(title)
        self._purpose.setText(purpose)
        self._purpose.setVisible(bool(purpose))
        self._message.set_text(message)
        self._message.setVisible(bool(message))

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """Show these tasks in this order; lines that are there already stay, and so does the focus."""
        if [task.key for task in tasks] != list(self._lines):
            for line in self._lines.values():
                line.hide()
                line.deleteLater()
            self._lines = {task.key: _TaskLine(task.key, self) for task in tasks}
            for line in self._lines.values():
                line.asked.connect(self.task_asked)
                self._list.addWidget(line)
        for task in tasks:
            self._lines[task.key].show_task(task)

    def reveal_message(self) -> None:
        """Scroll to what was asked: it comes before the tasks."""
        self.reveal(self._title)

    def focus_task(self, key: str) -> None:
        line = self._lines.get(key) or next(iter(self._lines.values()), None)
        if line is not None:
            line.link.setFocus(Qt.FocusReason.TabFocusReason)
            self.reveal(line)
