"""Undo and redo in the window: named beforehand, said afterwards, asked where something else may be meant."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes
from actdesk.domain.journal import Act
from actdesk.services.history import History, NextUndo
from actdesk.ui import wording
from actdesk.ui.jobs import Jobs
from actdesk.ui.widgets import ConfirmDialog


class Undoing(QObject):
    """Takes the officer's last acts back. `named` says what undo and redo would do, `done` what they changed."""

    named = Signal(str, str)  # '' where there is nothing
    done = Signal(object)  # Changes
    said = Signal(str, object)  # a sentence, and how to take it back: Callable[[], None]
    failed = Signal(object)  # BaseException

    def __init__(self, history: History, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._history, self._jobs, self._window = history, jobs, window

    def ask_names(self) -> None:
        """Find out anew what could be undone and redone."""
        self._jobs.run(_last_acts, self._history, owner=self, done=self._on_names)

    def undo(self) -> None:
        """Take back the last act; ask first where it is not the one that the officer did last, or is of another day."""
        self._jobs.run(self._history.next_undo, owner=self, done=self._on_next, failed=self.failed.emit)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._jobs.run(_with_act, self._history.redoable, self._history.redo, owner=self, done=self._on_redone,
                       failed=self.failed.emit)  # fmt: skip

    def _on_names(self, acts: tuple[Act | None, Act | None]) -> None:
        self.named.emit(*(act_words(act) for act in acts))

    def _on_next(self, coming: NextUndo | None) -> None:
        if coming is None or not (coming.above or coming.earlier) or self._is_meant(coming):
            self._jobs.run(_with_act, self._history.undoable, self._history.undo, owner=self, done=self._on_undone,
                           failed=self.failed.emit)  # fmt: skip

    def _is_meant(self, coming: NextUndo) -> bool:
        if coming.above is not None:
            detail = self.tr("“{last}” can’t be taken back and stays as it is. Before it you did what is named above.")
            detail = detail.format(last=act_words(coming.above))
        else:
            detail = self.tr("You did that before you unlocked ActDesk this time.")
        return ConfirmDialog.ask(
            self._window,
            self.tr("Take this back: {act}?").format(act=act_words(coming.act)),
            detail=detail,
            act=self.tr("Take it back"),
            keep=self.tr("Leave everything as it is"),
        )

    def _on_undone(self, what: tuple[Act | None, Changes]) -> None:
        self.said.emit(self.tr("Taken back: {act}").format(act=act_words(what[0])), None)
        self.done.emit(what[1])

    def _on_redone(self, what: tuple[Act | None, Changes]) -> None:
        self.said.emit(self.tr("Done again: {act}").format(act=act_words(what[0])), self.undo)
        self.done.emit(what[1])


def act_words(act: Act | None) -> str:
    """An act in the language of the moment with what it was done to; '' for none."""
    if act is None:
        return ""
    word = wording.word("act", act.name)
    return f"{word} ({act.label})" if act.label else word


def _last_acts(history: History) -> tuple[Act | None, Act | None]:
    return history.undoable(), history.redoable()


def _with_act(which: Callable[[], Act | None], replay: Callable[[], Changes]) -> tuple[Act | None, Changes]:
    return which(), replay()
