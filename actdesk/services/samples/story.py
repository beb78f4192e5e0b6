"""Several stories told at once, in the order of their days."""

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

Story = Iterator[int]
"""Acts in their order; before each it yields how many days ago that was."""

Travel = Callable[[int], None]

FIRST_DAY = 400  # days before today: when the stories begin


@dataclass
class Cast:
    """Who and what the stories speak of, by name, and the day on which they end."""

    today: date
    bodies: dict[str, UUID] = field(default_factory=dict)
    people: dict[str, UUID] = field(default_factory=dict)
    accounts: dict[str, UUID] = field(default_factory=dict)
    requests: dict[str, UUID] = field(default_factory=dict)
    cases: dict[str, UUID] = field(default_factory=dict)
    pictures: dict[str, UUID] = field(default_factory=dict)

    def day(self, days_ago: int) -> date:
        """Return the day that lies so many days before the end of the story (negative: after it)."""
        return self.today - timedelta(days=days_ago)


def stay(_days_ago: int) -> None:
    """Travel nowhere: the clock stays as it is."""


def tell(stories: Iterable[Story], travel: Travel) -> None:
    """Let every story go on when its day has come, so that no act is recorded before an earlier one."""
    waiting = [(-days_ago, number, story) for number, story in enumerate(stories) for days_ago in [next(story)]]
    heapq.heapify(waiting)
    while waiting:
        day, number, story = heapq.heappop(waiting)
        travel(-day)
        days_ago = next(story, None)
        if days_ago is not None:
            heapq.heappush(waiting, (-days_ago, number, story))
