"""The register's accounts that might serve instead of a new one (`criterion.overlap`): a way to each, and a mark."""

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.overlaps import Overlap, OverlapMark
from actdesk.domain.requests import OPEN_STAGES
from actdesk.services.requests import Requests
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.requests.dialogs import TextDialog
from actdesk.ui.screens.requests.overlap_line import OverlapLine
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Card, PlainLabel

_SHOWN = 6
_FORM = "requests.overlap"
Found = tuple[tuple[Overlap, ...], Mapping[UUID, OverlapMark], bool]
"""The overlaps, the marks by account, and whether the request is still open to marks."""


class OverlapList(Translated, Card):
    """Asks the register, again after each mark, and says so too where it finds nothing."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._request_id: UUID | None = None
        self._found: tuple[Overlap, ...] | None = None
        self._marks: Mapping[UUID, OverlapMark] = {}
        self._markable = False
        self._place: Place | None = None  # of the reason that is being kept
        self._lines: list[QWidget] = []
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self._said = PlainLabel(role="muted", wrap=True, parent=self)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.MEDIUM)
        self.body.addWidget(self._title)
        self.body.addWidget(self._said)
        self.body.addLayout(self._list)
        self.retranslate()

    def ask(self, request_id: UUID) -> None:
        """Look through the register for this request."""
        self._request_id = request_id
        self._context.jobs.run(
            partial(_read, self._context.desk.requests, request_id),
            owner=self,
            done=self._on_read,
            failed=self._context.notifier.explain,
        )

    def show_overlaps(
        self, found: Sequence[Overlap], marks: Mapping[UUID, OverlapMark] | None = None, *, markable: bool = False
    ) -> None:
        self._found, self._marks, self._markable = tuple(found), marks or {}, markable
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Accounts of the register that share something with this one"))
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for overlap in (self._found or ())[:_SHOWN]:
            mark = self._marks.get(overlap.account.id)
            line = OverlapLine(overlap, mark, markable=self._markable, parent=self)
            line.asked.connect(self._on_asked)
            line.marked.connect(self._on_marked)
            self._list.addWidget(line)
            self._lines.append(line)
        self._said.setText(self._sentence())
        self._said.setVisible(bool(self._said.text()))

    def _sentence(self) -> str:
        if self._found is None:
            return self.tr("Looking through the register…")
        if not self._found:
            return self.tr("None was found by body, region or subject. Ask around all the same.")
        if len(self._found) > _SHOWN:
            text = self.tr("The nearest {shown} of {total}:")
            return text.format(shown=i18n.number(_SHOWN), total=i18n.number(len(self._found)))
        return ""

    def _on_read(self, found: Found) -> None:
        overlaps, marks, markable = found
        focus = self.focusWidget()
        place = focus.objectName() if focus is not None and focus.hasFocus() else ""
        self.show_overlaps(overlaps, marks, markable=markable)
        account = place.rpartition("-")[2] if place else ""
        for again in self.findChildren(QWidget):
            if account and again.objectName().endswith(account) and again.isVisibleTo(self):
                again.setFocus()
                break

    def _on_asked(self, account_id: UUID) -> None:
        self._context.open_record(Kind.ACCOUNT, account_id)

    def _on_marked(self, account_id: UUID, serves: bool | None) -> None:
        if self._request_id is None:
            return
        why = ""
        if serves is False:
            drafts, place = self._context.drafts, Place(_FORM, Kind.REQUEST, self._request_id, str(account_id))
            mark = self._marks.get(account_id)
            told = TextDialog.ask(
                self,
                self.tr("Why would it not serve?"),
                label=self.tr("Because …"),
                act=self.tr("Keep it"),
                text=mark.why if mark else "",
                drafts=drafts,
                place=place,
            )
            if told is None:
                return
            why, self._place = told, place
        work = partial(
            self._context.desk.request_upkeep.mark_overlap,
            request_id=self._request_id,
            account_id=account_id,
            serves=serves,
            why=why,
        )
        self._context.jobs.run(work, owner=self, done=self._on_kept, failed=self._context.notifier.explain)

    def _on_kept(self, changes: Changes) -> None:
        place, self._place = self._place, None
        if place is not None and self._context.drafts is not None:
            self._context.drafts.drop_place(place)
        self._context.changes.tell(changes)
        if self._request_id is not None:
            self.ask(self._request_id)


def _read(requests: Requests, request_id: UUID) -> Found:
    request = requests.request(request_id).request
    marks = {mark.account_id: mark for mark in request.overlap_marks}
    return requests.overlaps(request_id), marks, request.stage in OPEN_STAGES
