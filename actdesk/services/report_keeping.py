"""Reports that were written: what is kept of each, and what a check of a file can say."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from actdesk.domain.languages import Language
from actdesk.domain.periods import Period
from actdesk.domain.records import Attachment
from actdesk.services.ports import Reader

PURPOSE = "report"  # the purpose of an attachment that is a written report's document
_TAGS = 4  # report, language, first and last day; then, for what is newer: whether it names people, and its subject
_NAMED, _MASKED = "named", "masked"


@dataclass(frozen=True)
class Draft:
    """A report that is not written yet: its facts, and the document as the writer's plain data.

    `subject`: the one record that it is about, in words; `owner_id` is its id.
    """

    report: str
    language: Language
    facts: Any
    document: str
    period: Period
    named: bool = False
    subject: str = ""
    owner_id: UUID | None = None

    def attachment(self, sha256: str, at: datetime) -> Attachment:
        """Return the record under which the document is kept."""
        days = dict.fromkeys((self.period.start.isoformat(), self.period.end.isoformat()))
        name = " ".join((self.report, *([self.subject] if self.subject else []), *days, self.language.value))
        return Attachment.made(
            name=name[:255],
            media_type="application/json",
            sha256=sha256,
            size=len(self.document),
            purpose=PURPOSE,
            owner_id=self.owner_id,
            taken_in_at=at,
            tags=tags_of(self.report, self.language, self.period, named=self.named, subject=self.subject),
        )


def tags_of(
    report: str, language: Language, period: Period, *, named: bool, subject: str = ""
) -> tuple[str, str, str, str, str, str]:
    """Return what the attachment of a written report says of it; `KeptReport.read` reads it."""
    days = period.start.isoformat(), period.end.isoformat()
    return (report, language.value, *days, _NAMED if named else _MASKED, subject)


@dataclass(frozen=True)
class KeptReport:
    """A report that was written: which, in which language, over which days, when."""

    report: str
    language: Language
    period: Period
    written_at: datetime
    sha256: str  # of its document; its first 16 digits are printed on each page
    id: UUID | None = None
    named: bool = False
    subject: str = ""
    owner_id: UUID | None = None  # the one record that it is about

    @classmethod
    def read(cls, attachment: Attachment) -> "KeptReport":
        report, language, start, end = attachment.tags[:_TAGS]
        named, subject = (*attachment.tags[_TAGS:], _MASKED, "")[:2]
        return cls(
            report=report,
            language=Language(language),
            period=Period(date.fromisoformat(start), date.fromisoformat(end)),
            written_at=attachment.taken_in_at,
            sha256=attachment.sha256,
            id=attachment.id,
            named=named == _NAMED,
            subject=subject,
            owner_id=attachment.owner_id,
        )


def tells_of(reader: Reader, written: Attachment, references: Iterable[str]) -> bool:
    """True if one of these cases is called by its reference in a written report's document."""
    document = reader.blob(written.sha256).decode("ascii")
    return any(re.search(rf"{re.escape(reference)}(?!\d)", document) for reference in references)


def since_last(kept: Iterable[KeptReport], report: str, today: date) -> Period | None:
    """Return the days since this report was written last, its last day included; None if it never was.

    `kept` comes the newest first.
    """
    last = next((k for k in kept if k.report == report), None)
    return Period(last.period.end, max(last.period.end, today)) if last else None


def journal_number(document: str) -> int:
    """Return after how many entries of the journal a document was made; 0 for one that does not say."""
    told = str(json.loads(document).get("journal_end", ""))
    return int(told.partition(":")[0] or 0)


class Answer(StrEnum):
    """What a check says of a file. Only `IDENTICAL` is proof."""

    IDENTICAL = "identical"  # byte for byte what was written
    SAME_TEXT = "same_text"  # every page reads the same
    DIFFERENT = "different"  # it claims to be a report of ours and says something else
    UNKNOWN = "unknown"  # a report of this store, of which nothing is kept: not written, or deleted since
    OTHER_STORE = "other_store"  # a report whose journal is not this store's
    NO_REPORT = "no_report"


@dataclass(frozen=True)
class Check:
    """What is known of a file that was checked."""

    answer: Answer
    kept: KeptReport | None = None
