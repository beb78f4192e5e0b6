"""What the Requests screen decides without a widget: which request is looked at, and the acts done to it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from actdesk.domain.base import Changes, Kind
from actdesk.domain.lists import ListQuery
from actdesk.domain.requests import EDITABLE_STAGES
from actdesk.services.history import Line
from actdesk.services.request_views import RequestView
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.requests.answer_words import ids_in
from actdesk.ui.screens.requests.history import lines_of
from actdesk.ui.screens.requests.keeping import names_of

_TOUCHING = (
    Kind.REQUEST,
    Kind.EVALUATION,
    Kind.DECISION,
    Kind.CHECKLIST_ITEM,
    Kind.ACCOUNT,
    Kind.ADMINISTRATION,
    Kind.PERSON,
    Kind.BODY,
)


@dataclass(frozen=True)
class RequestRead:
    """One reading: the request, the names that its answers give by id, its history."""

    view: RequestView
    names: dict[UUID, str]
    lines: tuple[Line, ...]


class RequestsPresenter(QObject):
    """Reads one request on a worker, again after every change that touches it, and does acts."""

    read = Signal(object)  # RequestRead
    gone = Signal(object)  # Exception: the request can't be read
    acted = Signal(object)  # Changes of an act that this presenter did
    refused = Signal(object)  # Exception of an act
    newest_found = Signal(object)  # UUID of the newest draft, or None

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: UUID | None = None
        self._busy = False
        self._asked = 0  # readings asked for; only the last one counts, a slower one before it is out of date
        context.changes.changed.connect(self._on_changed)

    @property
    def wanted(self) -> UUID | None:
        return self._wanted

    def look_at(self, request_id: UUID | None) -> None:
        """Read this request; None: look at nothing."""
        self._wanted = request_id
        self._asked += 1
        if request_id is not None:
            work = partial(_read, self._context.desk, request_id, self._asked)
            self._context.jobs.run(work, owner=self, done=self._on_read, failed=self._on_gone)

    def act(self, method: Callable[..., Changes], *, title: str = "", **options: Any) -> None:
        """Do one act; a second press while it runs does nothing."""
        if not self._busy:
            self._busy = True
            work = partial(method, **options)  # an act may have a field named as one of the job's own (`done`)
            self._context.jobs.run(work, owner=self, done=self._on_acted, failed=self._on_refused, title=title)

    def find_newest(self) -> None:
        """Look for the newest request that can be filled in."""
        self._context.jobs.run(
            _newest, self._context.desk, owner=self, done=self.newest_found.emit, failed=self._on_gone
        )

    def _on_changed(self, changes: Changes) -> None:
        if self._wanted is not None and any(changes.of(kind) for kind in _TOUCHING):
            self.look_at(self._wanted)

    def _on_read(self, found: tuple[int, RequestRead]) -> None:
        number, read = found
        if number == self._asked:
            self.read.emit(read)

    def _on_gone(self, error: Exception) -> None:
        self.gone.emit(error)

    def _on_acted(self, changes: Changes) -> None:
        self._busy = False
        self.acted.emit(changes)
        self._context.changes.tell(changes)

    def _on_refused(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(error)


def _read(desk: Any, request_id: UUID, number: int) -> tuple[int, RequestRead]:
    view: RequestView = desk.requests.request(request_id)
    names = names_of(desk.lists, ids_in(view.template, view.answers))
    return number, RequestRead(view, names, lines_of(desk.history, view))


def _newest(desk: Any) -> UUID | None:
    where = {"stage": tuple(stage.value for stage in EDITABLE_STAGES)}
    rows = desk.lists.page(ListQuery(Kind.REQUEST, where=where, sort="reference", descending=True), 0, 1)
    return rows[0].id if rows else None
