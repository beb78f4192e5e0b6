"""Membership by day: the first day counts, the last day is out."""

from datetime import date, timedelta

import pytest

from actdesk.domain.base import Invalid
from actdesk.domain.people import Body, Person

DAY = date(2026, 11, 20)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("start", "until", "left", "member"),
    [
        (None, None, None, False),
        (DAY, None, None, True),
        (AFTER, None, None, False),
        (BEFORE, DAY, None, False),
        (BEFORE, AFTER, None, True),
        (BEFORE, None, DAY, False),
        (BEFORE, None, AFTER, True),
    ],
)
@pytest.mark.parametrize("team", ["comms_team", "sub_team"])
def test_a_member_is_one_from_the_first_day_until_the_day_that_is_out(
    team: str, start: date | None, until: date | None, left: date | None, member: bool
) -> None:
    person = Person.made(name="Amara", left_on=left, **{f"{team}_from": start, f"{team}_until": until})
    assert getattr(person, f"in_{team}")(DAY) is member


def test_who_leaves_today_has_left() -> None:
    assert Person.made(name="Amara", left_on=DAY).has_left(DAY)
    assert not Person.made(name="Amara", left_on=AFTER).has_left(DAY)


def test_a_person_and_a_body_have_a_name() -> None:
    for made in (Person.made, Body.made):
        with pytest.raises(Invalid) as refusal:
            made(name="", **({"type": "forum"} if made == Body.made else {}))
        assert refusal.value.fields == {"name": "string_too_short"}
