"""What the services need from outside. `data`, `imaging` and `reports` fit these without knowing them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

from actdesk.domain.base import Changes, Kind, Record
from actdesk.domain.covering import Covering, FaceSearch
from actdesk.domain.drafts import DraftNote
from actdesk.domain.findings import CleanOutcome, Credit, Inspection, Recipe
from actdesk.domain.geography import Near
from actdesk.domain.journal import Act, Altered, Entry, Touched
from actdesk.domain.languages import Language
from actdesk.domain.lists import Hit, ListQuery, ListRow
from actdesk.domain.names import Eye
from actdesk.domain.parameters import Parameter
from actdesk.domain.platforms import Platform
from actdesk.domain.policy import Clause, PolicyVersion
from actdesk.domain.redaction import Mentions, Names
from actdesk.domain.templates import RequestTemplate

R = TypeVar("R", bound=Record)


class Clock(Protocol):
    """The time of day; a fake one in tests."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """The day where the officer is."""
        ...


class Witness(Protocol):
    """Another officer who typed their own passphrase, in order to sign one act with the one at the desk.

    `Access.witness` makes it; the act that it is given to wipes it.
    """

    @property
    def officer_id(self) -> UUID: ...
    @property
    def public_key(self) -> bytes: ...
    def sign(self, message: bytes) -> bytes: ...
    def wipe(self) -> None: ...


class Reader(Protocol):
    """A snapshot of the store. All methods raise `EnvironmentFault` when the machine fails."""

    def get(self, kind: type[R], record_id: UUID) -> R:
        """Return the record. Raises `Refused("record_gone")`."""
        ...

    def get_many(self, kind: type[R], ids: Collection[UUID]) -> dict[UUID, R]: ...
    def find(self, kind: type[R], **equal: Any) -> list[R]:
        """Return the records whose fields equal these, oldest first; a list means "one of these"."""
        ...

    def count(self, kind: type[Record], **equal: Any) -> int: ...
    def pick(self, kind: type[Record], *fields: str, **equal: Any) -> list[Any]:
        """Return only these fields, oldest first, as named tuples with ids in hex: for counting over whole tables."""
        ...

    def highest(self, kind: type[Record], field: str, prefix: str) -> str | None: ...
    def blob(self, sha256: str) -> bytes: ...
    def history(self, kind: type[Record], ids: Sequence[UUID], *, limit: int = 200) -> list[Entry]: ...
    def latest(self, *, limit: int = 200, before_seq: int | None = None) -> list[Entry]: ...
    def journal_end(self) -> str:
        """The last entry of the journal, "number:hash"; "" in a new store."""
        ...

    def holds_end(self, end: str) -> bool:
        """True if the journal has, or once had, this "number:hash" at its end: what was made then is of this store."""
        ...

    def entries_since(self, kind: Kind, moment: datetime) -> list[Entry]:
        """Return the entries on this kind of record that were made at this moment or later, newest first."""
        ...

    def altered_since(self, kind: Kind, moment: datetime, fields: Collection[str]) -> list[Altered]:
        """Return what these fields held before each change of one of them from this moment on, newest first.

        With the making of the records that were changed.
        """
        ...

    def touched_since(self, seq: int) -> list[Touched]:
        """Count, per kind of record, what was added, changed and removed after this entry of the journal."""
        ...

    def newest_entry(self, kind: type[Record]) -> int:
        """The number of the newest journal entry on a kind of record; 0 where there is none."""
        ...

    def mentions(self, names: Names, step: "Step | None" = None) -> Mentions:
        """Return where a name stands in the whole store; it reads everything, and `step` may stop it by raising."""
        ...

    def entries_of_act(self, act_id: UUID) -> list[Entry]: ...
    def acts_of(self, officer_id: UUID, *, limit: int, only: Collection[str] | None = None) -> list[Act]: ...


class UnitOfWork(Reader, Protocol):
    """One act of one officer: whole or not at all, and in the journal by itself."""

    officer_id: UUID
    now: datetime
    today: date

    def add(self, record: R) -> R:
        """Keep a new record. Raises `Refused` (`already_exists`, `reference_missing`)."""
        ...

    def add_all(self, records: Sequence[Record]) -> None:
        """Keep many new records of one kind at once. Raises as `add`."""
        ...

    def put(self, record: R) -> R:
        """Keep a changed record. Raises `Refused("record_gone")`."""
        ...

    def remove(self, kind: type[Record], record_id: UUID) -> None:
        """Delete a record. Raises `Refused("still_referenced")`."""
        ...

    def forget(self, kind: type[Record], record_id: UUID) -> None:
        """Erase for good, with this act, what the journal says of a record; see `Cases.hand_over`."""
        ...

    def redact(self, names: Names, *, within: Collection[tuple[Kind, UUID]] | None = None) -> Mentions:
        """Take a name out of the whole store, or of these records, for good with this act. Returns where it stood."""
        ...

    def keep_blob(self, data: bytes) -> str:
        """Keep bytes once; return their SHA-256 in hex."""
        ...

    def commit(self) -> Changes: ...


class Lists(Protocol):
    """Pages of lists and the global search, read by SQL; safe on any thread."""

    def count(self, query: ListQuery) -> int: ...
    def page(self, query: ListQuery, offset: int, limit: int) -> tuple[ListRow, ...]: ...
    def rows(self, ids: Sequence[UUID]) -> tuple[ListRow, ...]: ...
    def position(self, query: ListQuery, record_id: UUID) -> int | None: ...
    def counts_by(self, kind: Kind, column: str) -> dict[str, int]: ...
    def search(self, words: str, *, limit: int = 20) -> tuple[Hit, ...]: ...


class Store(Protocol):
    """The open store."""

    @property
    def officer_id(self) -> UUID: ...
    @property
    def lists(self) -> Lists: ...
    def read(self) -> AbstractContextManager[Reader]: ...
    def act(
        self, name: str, *, undoes: UUID | None = None, second: Witness | None = None
    ) -> AbstractContextManager[UnitOfWork]:
        """Open one act, signed by the officer at the desk and, where it takes two, by `second`."""
        ...


class DraftShelf(Protocol):
    """Where drafts lie in the open store: beside the acts, outside the journal."""

    def keep(
        self,
        officer_id: UUID,
        note: DraftNote,
        body: str,
        *,
        turn: int,
        wait: float,
        files: Mapping[str, bytes] | None = None,
    ) -> bool:
        """Keep a draft with the files dropped into its form; False if it was dropped, or kept with a later `turn`.

        Raises `EnvironmentFault`.
        """
        ...

    def drop(self, draft_id: UUID) -> None: ...
    def of(self, officer_id: UUID) -> list[DraftNote]: ...
    def body(self, draft_id: UUID) -> str: ...
    def files(self, draft_id: UUID) -> dict[str, bytes]: ...
    def settled(self, draft_id: UUID) -> AbstractContextManager[None]:
        """Within the block, the act that is committed on this thread takes the draft away with it."""
        ...


class Reference(Protocol):
    """The shipped data files: policy, platforms, request forms."""

    def policy(self, version: str | None = None) -> PolicyVersion: ...
    def clauses(self, version: str | None = None) -> tuple[Clause, ...]: ...
    def clause(self, clause_id: str, version: str | None = None) -> Clause: ...
    def platforms(self) -> tuple[Platform, ...]: ...
    def platform(self, key: str) -> Platform: ...
    def template(self, version: int | None = None) -> RequestTemplate: ...
    def parameters(self) -> tuple[Parameter, ...]: ...
    def eye(self) -> Eye:
        """What compares names by their look."""
        ...

    def search(self, text: str, language: Language) -> tuple[Clause, ...]: ...


class Places(Protocol):
    """The shipped gazetteer; safe on any thread. It keeps nothing of what it is asked."""

    def near(self, north: float, east: float) -> Near:
        """Return the nearest town to a point of the earth (degrees). Raises `EnvironmentFault`."""
        ...

    def is_town(self, name: str) -> bool:
        """True if a town somewhere has this name, whatever its accents. Raises `EnvironmentFault`."""
        ...


class PictureEngine(Protocol):
    """Reads and cleans foreign files, in processes of its own; safe on any thread."""

    def inspect(self, path: Path) -> Inspection:
        """Say what the file gives away; a file that cannot be read has `refused` set."""
        ...

    def clean(
        self,
        path: Path,
        *,
        into: Path,
        recipe: Recipe = Recipe.PUBLISH,
        credit: Credit | None = None,
        name: str | None = None,
    ) -> CleanOutcome:
        """Write a clean copy into a folder, never over a file. The outcome says what happened; nothing is raised."""
        ...

    def cover(self, path: Path, *, into: Path, covering: Covering, credit: Credit | None = None) -> CleanOutcome:
        """Write a new picture from pixels, with parts covered or cut off; judged and told as `clean` is."""
        ...

    def suggests_faces(self) -> bool:
        """Whether this computer has what `faces` needs: an extra that a desk may do without."""
        ...

    def faces(self, path: Path) -> FaceSearch:
        """Say where faces may be in a picture, for a person to decide on. Nothing is raised."""
        ...

    def hold(self, data: bytes, name: str) -> Path:
        """Keep what came without a file (pixels from the clipboard) in a private file until the desk locks.

        Raises `EnvironmentFault`.
        """
        ...

    def preview(self, path: Path, max_px: int) -> bytes | None:
        """Return the picture as PNG no larger than `max_px` on its longer side, made in memory; None if refused."""
        ...

    def cancel(self) -> None:
        """Stop what is running; the half-written file is gone."""
        ...


Step = Callable[[int, int], None]
"""Hears (done, of how many; 0: unknown) between two safe steps of long work, and may raise to stop it."""


class ReportWriter(Protocol):
    """Turns facts into a document (its canonical JSON), that into pages, and says what a file was made from."""

    def names(self, language: Language, *, of_records: bool = False) -> dict[str, str]: ...
    def document(self, report: str, facts: Any, language: Language, *, journal_end: str = "") -> str: ...
    def pdf(self, document: str, step: Step | None = None) -> bytes: ...
    def pages(self, document: str, ppi: float, step: Step | None = None) -> list[bytes]:
        """Every page as PNG; `step` may stop the drawing of a long document."""
        ...

    def preview(self, document: str, ppi: float, step: Step | None = None) -> tuple[tuple[bytes, ...], int]:
        """The document's first pages as PNG, and how many there are."""
        ...

    def claimed(self, pdf: bytes) -> str | None: ...
    def carried(self, pdf: bytes) -> str | None:
        """The end of the journal that a file carries, "number:hash"; None if it carries none. Raises `Refused`."""
        ...

    def compare(self, pdf: bytes, document: str) -> str: ...


class PdfViewer(Protocol):
    """Shows pages of a PDF that somebody attached. Raises `Refused` for a file that is none."""

    def pages(self, pdf: bytes) -> int: ...
    def page_png(self, pdf: bytes, number: int, width_px: int) -> bytes: ...
