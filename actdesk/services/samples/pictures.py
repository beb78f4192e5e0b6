"""The pictures of the samples: cleaned from painted files, and answered so that each clearance is there."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.domain.base import Kind
from actdesk.domain.findings import Credit
from actdesk.domain.pictures import Answer, ConsentForm, Situation
from actdesk.services.desk import Desk
from actdesk.services.samples.story import Cast, Story

CREDIT = Credit(creator="Painted for ActDesk", licence="CC0 1.0")


def pictures(desk: Desk, cast: Cast, files: Sequence[Path], into: Path) -> list[Story]:
    """Return the story of the pictures; `files` are those of the demo, told apart by their names."""
    return [_story(desk, cast, files, into)]


def _story(desk: Desk, cast: Cast, files: Sequence[Path], into: Path) -> Story:
    room = desk.pictures
    yield 35
    for path in files:
        key = _scene(path.name)
        cleaned = room.clean(path, into=into, credit=CREDIT)
        if cleaned.picture_id is not None:
            cast.pictures[key] = cleaned.picture_id
    yield 34
    for key, said in ANSWERS.items():
        if key in cast.pictures:
            room.describe(picture_id=cast.pictures[key], **said)
    yield from _consents(desk, cast)


# The evening camp stays unanswered: that is what a picture looks like on the day on which it came.
ANSWERS: dict[str, dict[str, str | Answer]] = {
    "meeting": {
        "people_recognisable": Answer.YES,
        "minors": Answer.NO,
        "vulnerable_setting": Answer.NO,
        "caption": "Six people around a table plan the year.",
        "alt_text": "Six people sit at a long table with papers; coloured notes hang on a board behind them.",
    },
    "garden": {
        "people_recognisable": Answer.YES,
        "minors": Answer.NO,
        "vulnerable_setting": Answer.NO,
        "caption": "A kitchen garden with its own tap.",
        "alt_text": "A woman stands beside rows of vegetables and a water tap.",
    },
    "poster": {
        "people_recognisable": Answer.NO,
        "minors": Answer.NO,
        "vulnerable_setting": Answer.NO,
        "caption": "Poster of the campaign “Hope in action”.",
        "alt_text": "A sun in orange rings rises behind a hill; people stand before it as dark shapes.",
    },
    "kakuma": {
        "people_recognisable": Answer.YES,
        "minors": Answer.YES,
        "minor_identifiable": Answer.YES,
        "vulnerable_setting": Answer.YES,
        "alt_text": "Tents below hills in the evening; a few people in front of them.",
    },
}


def _scene(name: str) -> str:
    """Name a picture by a word of its file's name."""
    lowered = name.lower()
    return next((key for key in (*ANSWERS, "evening") if key in lowered), lowered)


def _consents(desk: Desk, cast: Cast) -> Story:
    """A group in writing, a woman who changed her mind after publication, and a child whose own yes is missing."""
    room = desk.pictures
    _consent(
        desk,
        cast,
        "meeting",
        34,
        person_name="The six members of the planning group",
        situation=Situation.CROWD,
        form=ConsentForm.WRITTEN,
        language="English",
        purposes="News of the Alliance, annual report",
        channels="Official accounts, website",
        territory="Worldwide",
        expires_on=cast.day(-45),
    )
    garden = _consent(
        desk,
        cast,
        "garden",
        34,
        person_name="Woman in the garden",
        form=ConsentForm.SPOKEN,
        language="Swahili",
        interpreter="Amina Mfano",
        purposes="Posts about water",
        channels="Official accounts",
        restrictions="Without her name.",
    )
    _consent(
        desk,
        cast,
        "kakuma",
        33,
        person_name="Child in the red shirt",
        situation=Situation.CHILD,
        guardian="Her aunt",
        child_assent=Answer.UNKNOWN,
        language="Swahili",
        interpreter="Amina Mfano",
        purposes="Emergency appeal",
    )
    yield 30
    for key, account, link in (
        ("poster", "facebook", "https://www.facebook.com/actalliance/posts/6001"),
        ("meeting", "x", "https://x.com/actalliance/status/6002"),
        ("garden", "facebook", "https://www.facebook.com/actalliance/posts/6003"),
    ):
        if key in cast.pictures:
            room.use(
                picture_id=cast.pictures[key],
                account_id=cast.accounts[f"official_{account}"],
                link=link,
                published_on=cast.day(30),
            )
    yield 1
    room.withdraw_consent(consent_id=garden)


def _consent(desk: Desk, cast: Cast, key: str, days_ago: int, /, **fields: Any) -> UUID:
    covered = (cast.pictures[key],) if key in cast.pictures else ()
    added = desk.pictures.add_consent(picture_ids=covered, given_on=cast.day(days_ago), **fields)
    return added.first(Kind.CONSENT)
