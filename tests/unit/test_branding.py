"""The word "ACT" in a channel's name, and working days: pure rules, case by case."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actdesk.domain.base import Refused
from actdesk.domain.branding import BrandNote, brand_notes
from actdesk.domain.clocks import Clocks, acknowledge_due, request_due
from actdesk.domain.people import BodyType
from actdesk.domain.requests import ChannelRequest, Stage
from actdesk.domain.working_days import after_working_days, read_holidays

NO, CAPITALS, MEMBER, WHOLE = (
    BrandNote.NO_ACT,
    BrandNote.NOT_IN_CAPITALS,
    BrandNote.MEMBER_WITH_ACT,
    BrandNote.AS_THE_WHOLE,
)


@pytest.mark.parametrize(
    ("name", "handle", "body", "notes"),
    [
        ("", "", BodyType.FORUM, ()),
        ("ACT Kenya Forum", "actkenya", BodyType.FORUM, ()),
        ("Act Kenya Forum", "actkenya", BodyType.FORUM, (CAPITALS,)),
        ("Kenya Forum", "kenyaforum", BodyType.FORUM, (NO,)),
        ("Impact Kenya", "impactkenya", BodyType.FORUM, (NO,)),
        ("Kenya Forum", "KenyaACT", BodyType.FORUM, ()),
        ("Youth", "youth_act", None, ()),
        ("ACT Alliance", "actalliance", BodyType.SECRETARIAT, ()),
        ("ACT Alliance", "actkenya", BodyType.FORUM, (WHOLE,)),
        ("Act-Alliance", "", None, (WHOLE, CAPITALS)),
        ("Bread for All", "breadforall", BodyType.MEMBER, ()),
        ("Bread for All ACT", "breadforall", BodyType.MEMBER, (MEMBER,)),
        ("Bread for All", "actbread", BodyType.MEMBER, (MEMBER,)),
        ("Compact Church", "compact", BodyType.MEMBER, ()),
    ],
)
def test_the_word_act_stands_where_the_branding_rule_wants_it(
    name: str, handle: str, body: BodyType | None, notes: tuple[BrandNote, ...]
) -> None:
    assert brand_notes(name, handle, body) == notes


@pytest.mark.parametrize(
    ("start", "days", "holidays", "due"),
    [
        (date(2026, 11, 20), 5, (), date(2026, 11, 27)),  # a Friday: the weekend does not count
        (date(2026, 11, 21), 1, (), date(2026, 11, 23)),
        (date(2026, 12, 23), 5, ("12-25", "01-01"), date(2026, 12, 31)),
        (date(2026, 12, 23), 5, ("2026-12-25", "2026-12-28"), date(2027, 1, 1)),
        (date(2026, 11, 20), 0, (), date(2026, 11, 20)),
    ],
)
def test_working_days_leave_out_weekends_and_holidays(
    start: date, days: int, holidays: tuple[str, ...], due: date
) -> None:
    assert after_working_days(start, days, holidays) == due


def test_a_desk_that_never_works_still_has_a_day() -> None:
    never = tuple(f"{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 32))
    assert after_working_days(date(2026, 11, 20), 5, never) == date(2026, 11, 25)


@settings(max_examples=40)
@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(1, 60))
def test_more_working_days_are_never_sooner(start: date, days: int) -> None:
    due = after_working_days(start, days, ("12-25",))
    assert due > after_working_days(start, days - 1, ("12-25",)) or days == 1
    assert due.weekday() < 5


def test_holidays_are_read_as_people_write_them() -> None:
    assert read_holidays("25/12\n06/04/2026, 2027-01-01; 01-06\n") == ("01-06", "12-25", "2026-04-06", "2027-01-01")
    with pytest.raises(Refused, match="holiday_unfit"):
        read_holidays("Easter")
    with pytest.raises(Refused, match="too_many_holidays"):
        read_holidays(
            "\n".join(f"{d:02d}/{m:02d}/{y}" for y in range(2026, 2030) for m in range(1, 13) for d in range(1, 28))
        )


def test_the_clocks_of_a_request_stand_still_while_it_is_with_its_requester() -> None:
    made = {"reference": "REQ-2026-001", "created_on": date(2026, 11, 1), "submitted_on": date(2026, 11, 2)}
    request = ChannelRequest.made(stage=Stage.SUBMITTED, paused_days=10, **made)
    assert request_due(request, Clocks()) == date(2026, 12, 12)
    assert acknowledge_due(request, Clocks(), ()) == date(2026, 11, 9)
    assert acknowledge_due(request.changed(acknowledged_on=date(2026, 11, 3)), Clocks(), ()) is None
    assert request_due(request.changed(stage=Stage.RETURNED), Clocks()) is None
