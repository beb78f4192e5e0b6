"""What the People screen reads and decides, without a widget."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from actdesk.domain.base import Kind
from actdesk.domain.people import Person
from actdesk.services.history import Line
from actdesk.services.people import Held, PersonView
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.wording import Tone

if TYPE_CHECKING:
    from actdesk.services.desk import Desk

HISTORY = 200
WATCHED = (Kind.PERSON, Kind.ADMINISTRATION, Kind.ACCOUNT, Kind.BODY, Kind.REQUEST, Kind.CASE)


@dataclass(frozen=True)
class PersonFile:
    """All that the pane shows of a person, read together on a worker."""

    view: PersonView
    lines: tuple[Line, ...]
    names: dict[UUID, str]

    @property
    def record_id(self) -> UUID:
        return self.view.person.id


def read_person(desk: "Desk", person_id: UUID) -> PersonFile:
    """Runs on a worker. Raises `Refused`."""
    view = desk.people.person(person_id)
    names = {body.id: body.name for body in desk.people.bodies()}
    return PersonFile(view, desk.history.of(Person, person_id, limit=HISTORY), names)


def person_chips(person: Person, today: date, version: str, *, unlocks: bool = False) -> list[tuple[str, Tone]]:
    """The states at the head of a person's record: the team, and whether they accepted the policy in force."""
    if person.erased_on is not None:
        return [(say("People", "Erased on {day}").format(day=i18n.day(person.erased_on)), "neutral")]
    if person.has_left(today):
        gone = say("People", "Left on {day}").format(day=i18n.day(person.left_on))
        still: list[tuple[str, Tone]] = [(say("People", "Still unlocks this store"), "bad")]
        return [(gone, "neutral"), *(still if unlocks else [])]
    chips: list[tuple[str, Tone]] = []
    if person.in_comms_team(today):
        chips.append((wording.word("team", "secretariat"), "good"))
    if person.in_sub_team(today):
        chips.append((wording.word("team", "sub_team"), "info"))
    if person.policy_acknowledged_on is None:
        chips.append((say("People", "Policy not accepted yet"), "warn"))
    elif person.policy_version != version:
        chips.append((say("People", "An older policy accepted"), "warn"))
    else:
        day = i18n.day(person.policy_acknowledged_on)
        chips.append((say("People", "Policy accepted on {day}").format(day=day), "good"))
    return chips


def one_per_account(held: tuple[Held, ...]) -> list[Held]:
    """Each account once: two roles of one person on it are one hand that leaves."""
    first: dict[UUID, Held] = {}
    for one in held:
        first.setdefault(one.account.id, one)
    return list(first.values())
