"""Sample records to look around in: the year of an invented desk, told through the use cases of a real one.

Everybody's name means "example" in some language, and every address ends in example.org. Only the three official
accounts exist; the policy itself names them.
"""

from collections.abc import Sequence
from pathlib import Path

from actdesk.services.desk import Desk
from actdesk.services.samples.accounts import accounts
from actdesk.services.samples.cases import cases
from actdesk.services.samples.people import introduce
from actdesk.services.samples.pictures import CREDIT
from actdesk.services.samples.pictures import pictures as picture_stories
from actdesk.services.samples.requests import requests
from actdesk.services.samples.story import FIRST_DAY, Cast, Story, Travel, stay, tell

__all__ = ["CREDIT", "FIRST_DAY", "Cast", "plant_samples"]


def plant_samples(
    desk: Desk,
    *,
    pictures: Sequence[Path] = (),
    into: Path | None = None,
    travel: Travel = stay,
    earlier_summary: Path | None = None,
) -> Cast:
    """Fill a new store with sample records; return who and what they are, by name.

    `pictures` are painted files to clean into the folder `into`; without them the picture room stays empty.
    `travel` moves the desk's own clock to so many days before today, so that a demo's journal is spread over the year
    that the story tells. Without it the journal says, truly, that all was recorded today; the dates which an officer
    may state (since when somebody administers, when a post was seen) are those of the story either way.
    `earlier_summary` is a file for a leadership summary of the quarter before, so that the next one can compare; it
    needs a clock that travels.
    """
    cast = Cast(desk.clock.today())
    travel(FIRST_DAY)
    introduce(desk, cast)
    stories = [*accounts(desk, cast), *requests(desk, cast), *cases(desk, cast)]
    if pictures and into is not None:
        stories += picture_stories(desk, cast, pictures, into)
    if earlier_summary is not None:
        stories.append(_summary(desk, earlier_summary))
    tell(stories, travel)
    travel(0)
    return cast


def _summary(desk: Desk, to: Path) -> Story:
    yield 92
    desk.reports.write(desk.reports.draft(desk.reports.facts(made_by=desk.officer.name), desk.officer.language), to)
