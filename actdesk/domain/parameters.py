"""What the Secretariat may lay down for a channel: a list to choose from, kept as data (`support.parameters`)."""

from typing import Self

from pydantic import model_validator

from actdesk.domain.base import Value
from actdesk.domain.texts import WholeTexts


class Parameter(Value):
    """One thing to settle before a channel opens, with a wording that the officer takes or changes."""

    id: str
    title: WholeTexts
    help: WholeTexts
    suggestion: WholeTexts
    clause: str = "support.parameters"


class ParameterList(Value):
    """All parameters to choose from. Raises where an id stands twice."""

    parameters: tuple[Parameter, ...]

    @model_validator(mode="after")
    def _ids_once(self) -> Self:
        ids = [p.id for p in self.parameters]
        if len(ids) != len(set(ids)):
            raise ValueError("a parameter's id stands twice")
        return self
