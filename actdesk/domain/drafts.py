"""What was typed and is not said yet. A draft is no record: it has no history, and nobody but its officer meets it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actdesk.domain.base import Kind


@dataclass(frozen=True)
class Place:
    """The form in which a draft was typed: "cases.note", in which record, and on which part of it.

    What stands before the dot is the key of the form's screen. No record: the form of a new one.
    """

    form: str
    kind: Kind | None = None
    record_id: UUID | None = None
    part: str = ""

    @property
    def screen(self) -> str:
        return self.form.partition(".")[0]


@dataclass(frozen=True)
class DraftNote:
    """A draft without its text: enough to offer it."""

    id: UUID
    place: Place
    title: str  # what was being written, in the language of that moment
    saved_at: datetime
    version: int  # of the form: another one shows what was typed, but does not fill it in
    gone: bool = False  # the record that it was about is no longer there
