"""Who may sign with another officer (rule 5: to skip a step takes two)."""

from uuid import UUID

from actdesk.domain.base import Refused
from actdesk.domain.records import Officer


def check_second(second: Officer | None, *, first_id: UUID, concerned: bool) -> None:
    """Check that somebody else agrees who has nothing to gain.

    `second` is None where the store has no such officer; `concerned`: the matter is about them, or they asked for it.
    Raises `Refused` (`second_officer_left`, `same_officer`, `second_officer_concerned`).
    """
    if second is None or not second.active:
        raise Refused("second_officer_left")
    if second.id == first_id:
        raise Refused("same_officer")
    if concerned:
        raise Refused("second_officer_concerned")
