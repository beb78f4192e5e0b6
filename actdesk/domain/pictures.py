"""The record of pictures and consents, and rule 6 (`principle.minors`, `principle.dignity`)."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import JSON, Field

from actdesk.domain.base import Record
from actdesk.domain.findings import CleanStatus


class Answer(StrEnum):
    """A question that a person must answer; a machine never does."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


class Clearance(StrEnum):
    """May this picture be published? Computed by rule 6, never ticked."""

    CLEARED = "cleared"
    NEEDS_ANSWERS = "needs_answers"
    BLOCKED = "blocked"


class Picture(Record):
    """A picture that went through the desk. Kinds of findings are kept, never the coordinates themselves."""

    name: str = Field(min_length=1, max_length=255)  # the original's file name
    sha256: str = Field(min_length=64, max_length=64)
    format: str = Field(default="", max_length=20)
    width: int = 0
    height: int = 0
    findings: tuple[str, ...] = Field(default=(), sa_type=JSON)  # kinds, with repeats
    status: CleanStatus | None = None  # None: looked at, not cleaned yet
    reason: str = Field(default="", max_length=80)
    cleaned_sha256: str = Field(default="", max_length=64)
    cleaned_name: str = Field(default="", max_length=255)
    recipe: str = Field(default="", max_length=40)
    cleaned_at: datetime | None = None
    people_recognisable: Answer = Answer.UNKNOWN
    minors: Answer = Answer.UNKNOWN
    minor_identifiable: Answer = Answer.UNKNOWN  # or can be located
    vulnerable_setting: Answer = Answer.UNKNOWN
    names_person: Answer = Answer.NO  # caption or alt text names somebody shown
    names_place: Answer = Answer.NO  # caption or alt text gives a precise place
    caption: str = ""
    alt_text: str = ""
    credit: str = Field(default="", max_length=400)
    licence: str = Field(default="", max_length=200)
    added_on: date


class Situation(StrEnum):
    ADULT = "adult"
    CHILD = "child"
    SENSITIVE = "sensitive"
    CROWD = "crowd"


class ConsentForm(StrEnum):
    WRITTEN = "written"
    RECORDED = "recorded"
    SPOKEN = "spoken"
    IMPLIED = "implied"


class Gap(StrEnum):
    """Why a consent does not count: it ended, has not begun, or is not whole."""

    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    NOT_YET = "not_yet"
    GUARDIAN = "guardian"  # a child's consent without a guardian
    ASSENT = "assent"  # a child's consent without the child's own yes


class Consent(Record):
    """What a person, or a guardian for a child, agreed to."""

    person_name: str = Field(min_length=1, max_length=200)  # a name or a description the team understands
    situation: Situation = Situation.ADULT
    guardian: str = Field(default="", max_length=200)
    child_assent: Answer = Answer.UNKNOWN
    language: str = Field(default="", max_length=60)
    interpreter: str = Field(default="", max_length=200)
    form: ConsentForm = ConsentForm.WRITTEN
    purposes: str = ""
    channels: str = ""
    territory: str = Field(default="", max_length=200)
    restrictions: str = ""
    given_on: date
    expires_on: date | None = None
    withdrawn_on: date | None = None
    proof_id: UUID | None = Field(default=None, foreign_key="attachment.id")

    def valid_on(self, day: date) -> bool:
        """True if the consent covers this day and is whole: a child's needs a guardian and the child's own yes."""
        return self.gap_on(day) is None

    def gap_on(self, day: date) -> "Gap | None":
        """Return why the consent does not count on this day; None if it does (`principle.dignity`)."""
        if self.withdrawn_on is not None and self.withdrawn_on <= day:
            return Gap.WITHDRAWN
        if self.expires_on is not None and self.expires_on <= day:
            return Gap.EXPIRED
        if self.given_on > day:
            return Gap.NOT_YET
        if self.situation is Situation.CHILD and not self.guardian.strip():
            return Gap.GUARDIAN
        if self.situation is Situation.CHILD and self.child_assent is not Answer.YES:
            return Gap.ASSENT
        return None


class Coverage(Record):
    """One consent covers one picture: many pictures to many consents."""

    picture_id: UUID = Field(foreign_key="picture.id")
    consent_id: UUID = Field(foreign_key="consent.id")
    covers_everyone: bool = True  # all recognisable people of this picture are in this consent


class PictureUse(Record):
    """Where and when a picture was published; a withdrawn consent turns each into a take-down task."""

    picture_id: UUID = Field(foreign_key="picture.id")
    account_id: UUID | None = Field(default=None, foreign_key="account.id")
    link: str = Field(default="", max_length=2000)
    published_on: date
    take_down_due: date | None = None
    taken_down_on: date | None = None


def clearance_on(
    day: date, picture: Picture, consents: Iterable[tuple[Coverage, Consent]]
) -> tuple[Clearance, tuple[str, ...]]:
    """Rule 6. Return the clearance and the codes of its reasons, hardest first.

    Blocked while a minor can be identified or located (`principle.minors`), while recognisable people are not
    all covered by a valid consent (`principle.dignity`), while name, precise place and recognisable face come
    together, or while the file was refused or failed (rule 8). What nobody has answered blocks nothing but
    clears nothing either.
    """
    blocked: list[str] = []
    asked: list[str] = []
    recognisable = picture.people_recognisable is Answer.YES
    if picture.status in (CleanStatus.REFUSED, CleanStatus.FAILED):
        blocked.append("not_clean")
    elif picture.status is None:
        asked.append("clean_it")
    if picture.minors is not Answer.NO and picture.minor_identifiable is Answer.YES:
        blocked.append("minor_identifiable")
    if recognisable and not _everyone_covered(day, consents):
        blocked.append("consent_missing")
    if recognisable and picture.names_person is Answer.YES and picture.names_place is Answer.YES:
        blocked.append("name_place_face")
    asked += _unanswered(picture)
    if blocked:
        return Clearance.BLOCKED, (*blocked, *asked)
    return (Clearance.NEEDS_ANSWERS if asked else Clearance.CLEARED), tuple(asked)


def amber(picture: Picture, consents: Iterable[tuple[Coverage, Consent]]) -> tuple[str, ...]:
    """Return why a picture that rule 6 clears is published by two officers alone; empty if one is enough.

    A child is shown (`principle.minors`); somebody recognisable is in a vulnerable setting, or nobody asked them in so
    many words (`principle.dignity`).
    """
    recognisable = picture.people_recognisable is Answer.YES
    reasons = []
    if picture.minors is Answer.YES:
        reasons.append("two_for_minor")
    if recognisable and picture.vulnerable_setting is Answer.YES:
        reasons.append("two_for_setting")
    if recognisable and any(consent.form is ConsentForm.IMPLIED for _, consent in consents):
        reasons.append("two_for_implied")
    return tuple(reasons)


CLEARED_BY_TWO = "cleared_by_two"  # what lists say of a picture that rule 6 clears and two officers publish


def standing(clearance: Clearance, two: Iterable[str]) -> str:
    """How a picture stands, as one code for a list: its clearance, with amber (`two`: the reasons) told apart."""
    return CLEARED_BY_TWO if clearance is Clearance.CLEARED and any(two) else clearance.value


def _everyone_covered(day: date, consents: Iterable[tuple[Coverage, Consent]]) -> bool:
    """All linked consents stand, and one of them says that it is the last one needed."""
    pairs = list(consents)
    return (
        bool(pairs)
        and all(consent.valid_on(day) for _, consent in pairs)
        and any(coverage.covers_everyone for coverage, _ in pairs)
    )


def _unanswered(picture: Picture) -> list[str]:
    asked = []
    if picture.people_recognisable is Answer.UNKNOWN:
        asked.append("say_recognisable")
    if picture.minors is Answer.UNKNOWN:
        asked.append("say_minors")
    if picture.minors is Answer.YES and picture.minor_identifiable is Answer.UNKNOWN:
        asked.append("say_minor_identifiable")
    if picture.vulnerable_setting is Answer.UNKNOWN:
        asked.append("say_vulnerable_setting")
    return asked


# What an officer answers and writes. Nothing else of a picture is ever typed: rule 8 stands on what was read.
ANSWERS = frozenset(
    {
        *("people_recognisable", "minors", "minor_identifiable", "vulnerable_setting", "names_person", "names_place"),
        *("caption", "alt_text", "credit", "licence", "notes", "tags"),
    }
)
