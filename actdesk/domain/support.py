"""The support plan: of each of the six kinds of help, what was agreed, who gives it and when (`support.*`)."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlmodel import Field

from actdesk.domain.base import Invalid, Refused, Value

SUPPORT = (
    "support.choose",
    "support.structure",
    "support.brand",
    "support.strategy",
    "support.crisis",
    "support.parameters",
)


class Support(Value):
    """One kind of help as it was agreed: given by a person of the register or by anybody else by name."""

    clause: str = Field(max_length=40)
    what: str = Field(default="", max_length=500)
    person_id: UUID | None = None
    who: str = Field(default="", max_length=200)  # where the register does not know them
    due: date | None = None
    rhythm: str = Field(default="", max_length=200)  # "every Monday", "when it burns": where it is no day

    def is_whole(self) -> bool:
        """True if it says who and when."""
        named = self.person_id is not None or bool(self.who.strip())
        return named and (self.due is not None or bool(self.rhythm.strip()))


def open_support(plan: Iterable[Support]) -> tuple[str, ...]:
    """Return the kinds of help of which who and when are not agreed yet, in the policy's order."""
    agreed = {line.clause for line in plan if line.is_whole()}
    return tuple(clause for clause in SUPPORT if clause not in agreed)


def support_plan(lines: Iterable[Support]) -> tuple[Support, ...]:
    """Return the plan as it is kept: in the policy's order, one line for a kind of help.

    Raises `Invalid` (`support_plan`: `unknown_clause`, `clause_twice`), `Refused("support_incomplete", clause=…)` for
    a line that does not say who and when.
    """
    told: dict[str, Support] = {}
    for line in lines:
        if line.clause not in SUPPORT or line.clause in told:
            raise Invalid({"support_plan": "clause_twice" if line.clause in told else "unknown_clause"})
        if not line.is_whole():
            raise Refused("support_incomplete", clause=line.clause)
        told[line.clause] = line.changed(what=line.what.strip(), who=line.who.strip(), rhythm=line.rhythm.strip())
    return tuple(told[clause] for clause in SUPPORT if clause in told)
