"""Keeps what is typed as drafts: a second after the first key, on a worker; at once when a form goes or all is locked.

A form takes part with one line, `form.keep_draft(context.drafts, Place("cases.note", Kind.CASE, case_id))`; the rest
(offering what was left, saving, dropping what is said or thrown away) is done here.
"""

import logging
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import ActDeskError, new_id
from actdesk.domain.drafts import DraftNote, Place
from actdesk.services.drafts import Drafts
from actdesk.ui.draft_parts import Body, FilePart, Part, Whole, as_text, files_of, read_body, read_whole_of
from actdesk.ui.jobs import Jobs

W = TypeVar("W", bound=Callable[..., Any])
log = logging.getLogger("actdesk")


class DraftKeeper(QObject):
    """All drafts of the officer at the desk; one for each window."""

    WAIT_MS = 1000  # from the first key on: with the writing, well within two seconds

    changed = Signal()  # what is unfinished may be another list now
    loaded = Signal()  # what was left is known
    failed = Signal(object)  # Exception: told once, until keeping works again
    resume_asked = Signal(object)  # Place: the form in which it was typed shall be opened

    def __init__(self, drafts: Drafts, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._jobs = drafts, jobs
        self._notes: dict[UUID, DraftNote] = {}
        self._gone: set[UUID] = set()  # said or thrown away; a keeping that was under way does not bring them back
        self._sessions: list[DraftSession] = []
        self._resuming: UUID | None = None
        self._complained = False
        self._ready = self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.WAIT_MS)
        self._timer.timeout.connect(self._keep_all)

    # --- what is unfinished --------------------------------------------------------------------------------

    @property
    def is_loaded(self) -> bool:
        return self._ready

    def load(self) -> None:
        """Ask what was left; `loaded` says that it is known, and forms that are open offer theirs."""
        self._jobs.run(self._drafts.mine, owner=self, done=self._on_loaded, failed=self._complain)

    def unfinished(self) -> tuple[DraftNote, ...]:
        """The drafts that no open form is writing, the newest first."""
        living = {s.draft_id for s in self._living()}
        found = [note for note in self._notes.values() if note.id not in living]
        return tuple(sorted(found, key=_saved_at, reverse=True))

    def offer_for(self, place: Place) -> DraftNote | None:
        """The newest draft of this form that nobody goes on with yet."""
        return next((note for note in self.unfinished() if note.place == place), None)

    def resume(self, note: DraftNote) -> None:
        """Open the form in which it was typed and fill it in: the officer chose to go on."""
        self._resuming = note.id
        self.resume_asked.emit(note.place)
        for session in self._living():  # a form that is open already
            if session.place == note.place:
                session.offer()

    def is_resuming(self, note: DraftNote) -> bool:
        """True once for a draft that the officer chose to go on with."""
        if self._resuming != note.id:
            return False
        self._resuming = None
        return True

    def discard(self, draft_id: UUID) -> None:
        """Overwrite a draft; it is offered nowhere any more."""
        self._gone.add(draft_id)
        self._notes.pop(draft_id, None)
        self._jobs.run(self._drafts.discard, draft_id, owner=self, failed=self._complain)
        self.changed.emit()

    def drop_place(self, place: Place) -> None:
        """What was typed in this form is said: no draft of it stays."""
        for note in [n for n in self._notes.values() if n.place == place]:
            self.discard(note.id)

    def read(self, note: DraftNote, done: Callable[[Body], None], owner: QObject) -> None:
        """Read what was typed, and hand it to `done`."""
        self._jobs.run(read_body, self._drafts, note.id, owner=owner, done=done, failed=self._complain)

    def read_whole(self, note: DraftNote, done: Callable[[Whole], None], owner: QObject) -> None:
        """As `read`, with the files that were dropped into the form."""
        self._jobs.run(read_whole_of, self._drafts, note.id, owner=owner, done=done, failed=self._complain)

    def settling(self, draft_id: UUID, work: W) -> W:
        """`work`, so that the act it commits takes the draft away with it."""
        settled: W = self._drafts.settling(draft_id, work)  # type: ignore[assignment]
        return settled

    # --- forms ---------------------------------------------------------------------------------------------

    def open(
        self,
        host: QWidget,
        parts: Mapping[str, Part],
        place: Place,
        *,
        title: Callable[[], str],
        version: int = 1,
        prepare: Callable[[Body], None] | None = None,
        always: bool = False,
    ) -> "DraftSession":
        """Watch a form from now on. `prepare` is called with what was typed before it is filled in.

        `always`: ask its parts at a lock, even if they said nothing; they keep what is typed somewhere else too.
        """
        session = DraftSession(self, host, parts, place, title, version, prepare)
        session.always = always
        self._sessions = [*self._living(), session]
        return session

    def soon(self) -> None:
        """Something was typed: keep it a moment later."""
        if not self._timer.isActive() and not self._closed:
            self._timer.start()

    def keep(self, session: "DraftSession") -> None:
        """Keep one form's draft now, on a worker."""
        if self._closed:
            return
        told = session.take_pending()
        if told is None:
            return
        if not told["body"]:
            self.forget(session)
            return
        work = partial(self._drafts.keep, **as_text(told))  # a draft has a title, and so has a job
        self._jobs.run(work, owner=self, done=session.on_kept, failed=session.on_not_kept)

    def forget(self, session: "DraftSession") -> None:
        """Nothing differs any more: the draft goes."""
        if session.is_kept:
            self.discard(session.draft_id)
            session.begin_anew()

    def flush(self, seconds: float = 0.8) -> bool:
        """Keep, at once and on this thread, whatever is not kept yet: the store is about to be locked.

        Returns within a second. False if something could not be kept; call it again once the store is free. After
        this call nothing is kept by itself any more.
        """
        self._timer.stop()
        until = time.monotonic() + seconds
        well = True
        for session in self._living():
            told = session.take_pending(even_while_keeping=True)
            if not told or not told["body"]:
                continue
            try:
                self._drafts.keep(**as_text(told), patience=max(until - time.monotonic(), 0.01))
            except ActDeskError as error:
                log.warning("a draft could not be kept: %s", error.code)
                session.try_again()
                well = False
        self._closed = True
        return well

    def note(self, kept: DraftNote | None) -> None:
        """A draft was kept."""
        self._complained = False
        if kept is not None and kept.id not in self._gone:
            self._notes[kept.id] = kept
            self.changed.emit()

    def complain(self, error: Exception) -> None:
        """Say once that drafts are not kept: every second would be of no use."""
        if not self._complained:
            self._complained = True
            self.failed.emit(error)

    def _complain(self, error: Exception) -> None:
        self.failed.emit(error)

    def _on_loaded(self, notes: tuple[DraftNote, ...]) -> None:
        left = {note.id: note for note in notes if note.id not in self._gone}
        self._notes = {**left, **self._notes}
        self._ready = True
        for session in self._living():
            session.offer()
        self.loaded.emit()
        self.changed.emit()

    def _keep_all(self) -> None:
        for session in self._living():
            self.keep(session)

    def _living(self) -> list["DraftSession"]:
        return [s for s in self._sessions if shiboken6.isValid(s) and not s.is_over]


class DraftSession(QObject):
    """One form that is open: what it offers, and what is typed in it."""

    offered = Signal(object)  # DraftNote or None: what the form shall offer above its fields
    filled = Signal(object)  # tuple of names: fields that were changed elsewhere meanwhile
    unfit = Signal(object)  # DraftNote: typed in another version of the form; it can only be shown

    def __init__(
        self,
        keeper: DraftKeeper,
        host: QWidget,
        parts: Mapping[str, Part],
        place: Place,
        title: Callable[[], str],
        version: int,
        prepare: Callable[[Body], None] | None,
    ) -> None:
        super().__init__(host)
        self._keeper, self._parts, self.place = keeper, dict(parts), place
        self._title, self._version, self._prepare = title, version, prepare
        self.draft_id = new_id()
        self.is_kept = self.is_over = self.always = False
        self._pending = self._keeping = self._taking = False
        self._turn = 0
        self._offer: DraftNote | None = None
        self._files: Mapping[str, bytes] = {}
        for part in self._parts.values():
            part.edited.connect(self._on_edited)
        host.installEventFilter(self)

    # --- what was left -------------------------------------------------------------------------------------

    def offer(self) -> None:
        """Look for what was left in this form; go on with it at once if that was chosen already."""
        note = self._keeper.offer_for(self.place) if not self.is_over else None
        if note is not None and self._keeper.is_resuming(note):
            self.go_on(note)
        elif note != self._offer:
            self._offer = note
            self.offered.emit(note)

    def go_on(self, note: DraftNote) -> None:
        """Fill in what was typed; from now on this form writes that draft."""
        self._keeper.read_whole(note, self._on_read_of(note), self)

    def throw_away(self, note: DraftNote) -> None:
        self._keeper.discard(note.id)
        self.offer()

    def _on_read_of(self, note: DraftNote) -> Callable[[Whole], None]:
        self._offer = note
        return self._on_read

    def _on_read(self, whole: Whole) -> None:
        note, self._offer = self._offer, None
        body, self._files = whole
        if note is None:
            return
        if note.version != self._version or not self._fill(body):
            self._offer = note
            self.unfit.emit(note)
            return
        mixed = self._pending or self._keeping or self.is_kept
        if (self._keeping or self.is_kept) and self.draft_id != note.id:  # it goes on in the one that was left
            self._keeper.discard(self.draft_id)
        self.draft_id, self.is_kept, self._keeping, self._pending = note.id, True, False, mixed
        if mixed:
            self._keeper.soon()
        self.offered.emit(None)
        self.offer()
        self._keeper.changed.emit()

    def _fill(self, body: Body) -> bool:
        """Fill in every part; False if this is no text of ours (an older form, a damaged one)."""
        self._taking = True
        moved: tuple[str, ...] = ()
        try:
            if self._prepare is not None:
                self._prepare(body)
            for name, part in self._parts.items():
                if isinstance(part, FilePart):
                    part.take_files(self._files)
                moved += part.take_draft(body.get(name, {}))
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            log.warning("a draft does not fit its form: %s", type(error).__name__)
            return False
        finally:
            self._taking, self._files = False, {}
        self.filled.emit(moved)
        return True

    # --- what is typed -------------------------------------------------------------------------------------

    def take_pending(self, *, even_while_keeping: bool = False) -> dict[str, Any] | None:
        """What has to be kept now; None if nothing was typed since, or the last keeping is under way."""
        waiting = self._pending or (
            even_while_keeping and (self._keeping or self.always)
        )  # what waits for a worker may be cancelled
        if not waiting or self.is_over or (self._keeping and not even_while_keeping):
            return None
        body = {name: kept for name, part in self._parts.items() if (kept := part.draft())}
        files = {sha: data for part in self._parts.values() for sha, data in files_of(part).items()}
        self._pending, self._keeping = False, bool(body)
        self._turn += 1
        told = {"draft_id": self.draft_id, "place": self.place, "title": self._title(), "body": body}
        return {**told, "version": self._version, "turn": self._turn, "files": files}

    def on_kept(self, note: DraftNote | None) -> None:
        self._keeping = False
        self._keeper.note(note)
        if note is not None and note.id == self.draft_id:
            self.is_kept = True
        if self._pending and not self.is_over:
            self._keeper.soon()

    def on_not_kept(self, error: Exception) -> None:
        self.try_again()
        self._keeper.complain(error)

    def try_again(self) -> None:
        """It could not be kept: it is tried again with the next key, or at the next flush."""
        self._keeping, self._pending = False, True

    def begin_anew(self) -> None:
        """What is typed from now on is another draft."""
        self.draft_id, self.is_kept, self._pending, self._keeping = new_id(), False, False, False

    def settle(self) -> None:
        """What was typed is said, or thrown away: its draft goes, even if it is being kept just now."""
        if self.is_kept or self._keeping:
            self._keeper.discard(self.draft_id)
        self.begin_anew()

    def end(self) -> None:
        """The form is done with; nothing of it stays."""
        self.settle()
        self._close()

    def leave(self) -> None:
        """The form turns to something else; what was typed stays as a draft."""
        self._keeper.keep(self)
        self._close()

    def is_typed_in(self) -> bool:
        """True if something is typed here that is not said."""
        return any(part.draft() for part in self._parts.values())

    def settling(self, work: W) -> W:
        """`work`, so that the act it commits takes this form's draft away with it."""
        return self._keeper.settling(self.draft_id, work)

    def _close(self) -> None:
        self.is_over = True
        self.offered.emit(None)
        self.setParent(None)
        self.deleteLater()

    def _on_edited(self) -> None:
        if not self._taking and not self.is_over:
            self._pending = True
            self._keeper.soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide and not self.is_over:
            self._keeper.keep(self)
        return False


def _saved_at(note: DraftNote) -> Any:
    return note.saved_at, note.id
