"""Bodies of the Alliance and the people in them (`scope.people`, `scope.members`)."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import JSON, Field

from actdesk.domain.base import Record, Value, runs_on


class BodyType(StrEnum):
    SECRETARIAT = "secretariat"
    FORUM = "forum"
    ADVISORY_GROUP = "advisory_group"
    COMMUNITY_OF_PRACTICE = "community_of_practice"
    MEMBER = "member"


class Body(Record):
    """A part of the Alliance that may speak for it.

    A forum is no legal entity: `accountable_id` then names the member or the Secretariat that answers for it.
    """

    name: str = Field(min_length=1, max_length=200)
    type: BodyType
    region: str = Field(default="", max_length=200)
    accountable_id: UUID | None = Field(default=None, foreign_key="body.id")
    attestation_days: int | None = Field(default=None, ge=1, le=3650)  # for its accounts; None: as the desk's clock


class Term(Value):
    """A time in the communications team that is over; the day `until` is out."""

    start: date
    until: date


class Person(Record):
    """Somebody who asks for, holds or uses an account. Dates are whole days; `*_until` days are out."""

    name: str = Field(min_length=1, max_length=200)
    email: str = Field(default="", max_length=254)
    body_id: UUID | None = Field(default=None, foreign_key="body.id")
    organisation: str = Field(default="", max_length=200)
    role: str = Field(default="", max_length=200)
    languages: tuple[str, ...] = Field(default=(), sa_type=JSON)
    comms_team_from: date | None = None  # in the Secretariat's communications team (`admin.co-admin`)
    comms_team_until: date | None = None
    comms_team_before: tuple[Term, ...] = Field(default=(), sa_type=JSON)  # earlier terms of who left it and came back
    sub_team_from: date | None = None  # enrolled in the social media sub-team (`admin.sub-team`)
    sub_team_until: date | None = None
    policy_acknowledged_on: date | None = None
    policy_version: str = ""
    left_on: date | None = None
    erased_on: date | None = None  # nothing of them is kept but the days that the accounts' history rests on

    def in_comms_team(self, day: date) -> bool:
        """True if, on this day, the person is a member of the Secretariat's communications team."""
        before = self.comms_team_before
        if before and any(runs_on(day, term.start, term.until) for term in before):
            return True
        if self.comms_team_from is None or (self.left_on is not None and self.left_on <= day):
            return False
        return runs_on(day, self.comms_team_from, self.comms_team_until)

    def rejoining(self, start: date) -> "Person":
        """Return the person as a member of the communications team again from a day; the term before is kept.

        What was true of a day stays true of it (`admin.co-admin`).
        """
        began, ended = self.comms_team_from, self.comms_team_until
        before = self.comms_team_before
        if began is not None and ended is not None and began < ended <= start:
            before = (*before, Term(start=began, until=ended))
        return self.changed(comms_team_from=start, comms_team_until=None, comms_team_before=before)

    def in_sub_team(self, day: date) -> bool:
        """True if, on this day, the person is enrolled in the social media sub-team."""
        if self.sub_team_from is None or (self.left_on is not None and self.left_on <= day):
            return False
        return runs_on(day, self.sub_team_from, self.sub_team_until)

    def has_left(self, day: date) -> bool:
        return self.left_on is not None and self.left_on <= day
