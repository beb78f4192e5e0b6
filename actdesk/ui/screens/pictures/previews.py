"""Previews on demand: asked of the engine on a worker, the last few kept in memory, stale answers dropped."""

from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from actdesk.services.pictures import Pictures
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.pictures.seeing import PREVIEW_PX

KEPT = 24
REST_MS = 80  # who holds the arrow key down does not want every picture on the way


class Pair(NamedTuple):
    """The original and its clean copy, if there is one."""

    before: Path
    after: Path | None


def _make(pictures: Pictures, pair: Pair, known: dict[Path, bytes]) -> tuple[Pair, dict[Path, bytes]]:
    """Runs on a worker."""
    made = dict(known)
    for path in pair:
        if path is not None and path not in made:
            png = pictures.preview(path, PREVIEW_PX)
            if png is not None:
                made[path] = png
    return pair, made


class Previews(QObject):
    """`ask` a pair, hear `ready` with it and its PNGs."""

    ready = Signal(object, object, object)  # Pair, bytes | None, bytes | None

    def __init__(self, pictures: Pictures, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self._jobs = pictures, jobs
        self._known: OrderedDict[Path, bytes] = OrderedDict()
        self._wanted: Pair | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._make)

    def ask(self, pair: Pair) -> None:
        """Want this pair now; whatever was wanted before is not wanted any more."""
        self._wanted = pair
        if all(path is None or path in self._known for path in pair):
            self._rest.stop()
            self._tell(pair, self._known)
        else:
            self._rest.start()

    def forget(self) -> None:
        """Keep no picture in memory."""
        self._rest.stop()
        self._wanted = None
        self._known.clear()

    def _make(self) -> None:
        if self._wanted is not None:
            pair = self._wanted
            known = {path: self._known[path] for path in pair if path is not None and path in self._known}
            self._jobs.run(_make, self._pictures, pair, known, owner=self, done=self._on_made)

    def _on_made(self, answer: tuple[Pair, dict[Path, bytes]]) -> None:
        pair, made = answer
        if self._wanted is None:
            return  # forgotten meanwhile
        for path, png in made.items():
            self._known[path] = png
            self._known.move_to_end(path)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        if pair == self._wanted:
            self._tell(pair, made)

    def _tell(self, pair: Pair, known: "dict[Path, bytes] | OrderedDict[Path, bytes]") -> None:
        after = known.get(pair.after) if pair.after is not None else None
        self.ready.emit(pair, known.get(pair.before), after)
