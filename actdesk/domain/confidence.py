"""Who may read a case (`principle.confidentiality`): its team, and nobody whom it is about.

Everybody else at the desk sees its reference and its state, nothing more.
"""

from collections.abc import Collection, Iterable
from uuid import UUID

from actdesk.domain.base import Refused
from actdesk.domain.cases import Case
from actdesk.domain.records import Officer

SHUT_CODES = ("officer_concerned", "not_in_team")


def concerns(case: Case, officer: Officer) -> bool:
    """True if the officer is one of the people whom the case is about: the program recuses them."""
    return officer.person_id is not None and officer.person_id in case.people


def shut_to(case: Case, officer: Officer) -> str | None:
    """Return why this officer may not read the case, or None. A case whose team is empty is open to all officers.

    `officer_concerned`: it is about them, whatever the team says. `not_in_team`: others have it.
    """
    if concerns(case, officer):
        return "officer_concerned"
    return "not_in_team" if case.team and officer.id not in case.team else None


def check_reader(case: Case, officer: Officer) -> None:
    """Raise `Refused` with the code of `shut_to`; its facts are what everybody may know."""
    code = shut_to(case, officer)
    if code is not None:
        raise Refused(code, reference=case.reference)


def readers(case: Case, officers: Iterable[Officer]) -> tuple[UUID, ...] | None:
    """Return who may read the case, or None where nobody of this store is shut out."""
    everybody = tuple(officers)
    may = tuple(o.id for o in everybody if shut_to(case, o) is None)
    return None if not case.team and len(may) == len(everybody) else may


def is_deserted(case: Case, officers: Iterable[Officer]) -> bool:
    """True if nobody is left who works here and may read the case: then a colleague can take it on."""
    return not any(o.active and shut_to(case, o) is None for o in officers)


def check_team(case: Case, team: Collection[UUID], officers: Iterable[Officer]) -> None:
    """Check a new team; an empty one opens the case to all officers.

    Raises `Refused`: `team_member_gone` (somebody who does not work here), `team_member_concerned`,
    `team_deserted` (nobody could read the case any more).
    """
    known = {o.id: o for o in officers}
    for officer_id in team:
        if officer_id not in known or not known[officer_id].active:
            raise Refused("team_member_gone")
        if concerns(case, known[officer_id]):
            raise Refused("team_member_concerned", name=known[officer_id].name)
    if is_deserted(case.changed(team=tuple(team)), known.values()):
        raise Refused("team_deserted")
