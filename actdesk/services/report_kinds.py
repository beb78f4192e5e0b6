"""Which reports there are, what each has to be asked for with, and the ask itself."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from actdesk.domain.accounts import Account
from actdesk.domain.base import Kind, Record, Refused
from actdesk.domain.cases import Case
from actdesk.domain.labels import account_label
from actdesk.domain.languages import Language
from actdesk.domain.people import Person
from actdesk.domain.periods import Period
from actdesk.domain.pictures import Picture
from actdesk.domain.requests import ChannelRequest
from actdesk.domain.texts import fold
from actdesk.services.ports import Reader

LEADERSHIP, REGISTER, JOURNAL_EXTRACT = "leadership", "register", "journal_extract"
ACCOUNT_SHEET, REQUEST_DOSSIER, CLEARANCE = "account_sheet", "request_dossier", "picture_clearance"
HAND_OVER, CASE_FILE = "hand_over", "case_file"
RECOMMENDATION, LETTER, HELD = "recommendation", "decision_letter", "held_on_person"


class Need(StrEnum):
    """What an ask has to say."""

    PERIOD = "period"
    DAY = "day"
    RECORD = "record"
    RECORDS = "records"  # one or several on one sheet, or all of some days
    NAMES = "names"  # whether people's names are printed


NEEDS: dict[str, frozenset[Need]] = {
    LEADERSHIP: frozenset({Need.PERIOD}),
    REGISTER: frozenset({Need.DAY, Need.NAMES}),
    ACCOUNT_SHEET: frozenset({Need.RECORD, Need.NAMES}),
    REQUEST_DOSSIER: frozenset({Need.RECORD, Need.NAMES}),
    CLEARANCE: frozenset({Need.RECORDS, Need.NAMES}),
    HAND_OVER: frozenset({Need.RECORD}),
    JOURNAL_EXTRACT: frozenset({Need.PERIOD, Need.NAMES}),
    CASE_FILE: frozenset({Need.RECORD, Need.NAMES}),
    RECOMMENDATION: frozenset({Need.RECORD}),
    LETTER: frozenset({Need.RECORD}),
    HELD: frozenset({Need.RECORD}),
}
RECORD_OF: dict[str, type[Record]] = {
    ACCOUNT_SHEET: Account,
    REQUEST_DOSSIER: ChannelRequest,
    CLEARANCE: Picture,
    HAND_OVER: Person,
    CASE_FILE: Case,
    RECOMMENDATION: Case,
    LETTER: ChannelRequest,
    HELD: Person,
}
KIND_OF: dict[str, Kind] = {
    ACCOUNT_SHEET: Kind.ACCOUNT,
    REQUEST_DOSSIER: Kind.REQUEST,
    CLEARANCE: Kind.PICTURE,
    HAND_OVER: Kind.PERSON,
    CASE_FILE: Kind.CASE,
    RECOMMENDATION: Kind.CASE,
    LETTER: Kind.REQUEST,
    HELD: Kind.PERSON,
}
ALWAYS_NAMED = frozenset({HAND_OVER, RECOMMENDATION, LETTER, HELD})
"""What is about a person cannot be printed without their name."""


@dataclass(frozen=True)
class Ask:
    """One report as somebody wants it. `masked`: without people's names, where it can be printed with them."""

    report: str
    language: Language
    period: Period | None = None
    day: date | None = None
    records: tuple[UUID, ...] = ()
    masked: bool = True
    made_by: str = ""

    @property
    def named(self) -> bool:
        """True if people's names stand in it: writing it is then an act of its own, signed by the officer."""
        return self.report in ALWAYS_NAMED or (Need.NAMES in NEEDS[self.report] and not self.masked)

    def of(self, records: tuple[UUID, ...]) -> "Ask":
        """The same report of other records."""
        return replace(self, records=records)

    def same_facts(self, other: "Ask") -> bool:
        """True if the facts of one can be printed for the other: they differ in the language or the author alone."""
        mine, theirs = ((a.report, a.period, a.day, a.records, a.masked) for a in (self, other))
        return mine == theirs


def find_records(reader: Reader, report: str, words: str) -> tuple[UUID, ...]:
    """Return the records that somebody means by `words`: a reference, a handle, a file's name, a person's name.

    An id counts too. Upper and lower case, accents, a leading @ and "platform/" before a handle are forgiven.
    """
    kind = RECORD_OF[report]
    wanted = _plain(words)
    platform, _, handle = wanted.rpartition("/")
    found = []
    for record in reader.find(kind):
        if str(record.id) == words.strip():
            return (record.id,)
        if isinstance(record, Account):
            same = _plain(account_label(record)) == handle.removeprefix("@") and platform in (
                "",
                _plain(record.platform),
            )
        else:
            same = _plain(subject_of(record)) == wanted
        if same:
            found.append(record.id)
    return tuple(found)


def find_record(reader: Reader, report: str, words: str) -> UUID:
    """Return the one record that is meant. Raises `Refused` (`record_unknown`, `record_ambiguous`)."""
    found = find_records(reader, report, words)
    if not found:
        raise Refused("record_unknown", words=words, kind=KIND_OF[report].value)
    if len(found) > 1:
        raise Refused("record_ambiguous", words=words, count=len(found))
    return found[0]


def subject_of(record: Record) -> str:
    """Return what a record is called in a file's name and in the list of what was written."""
    match record:
        case Account():
            return account_label(record)
        case ChannelRequest() | Case():
            return record.reference
        case Person() | Picture():
            return record.name
    return ""


def _plain(words: str) -> str:
    return " ".join(fold(words).split()).removeprefix("@")
