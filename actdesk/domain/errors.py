"""The three families of errors, apart from the values: who only asks whether a store is held loads no library."""


class ActDeskError(Exception):
    """An error with a stable code and facts. The words are in `ui/errors.py`, in three languages.

    Facts are plain strings and numbers; the code is the class's name in snake case.
    """

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return self.code  # never the facts: they may name a person, and this text may reach a log


class Refused(ActDeskError):
    """The user can mend it: a rule, a missing field, a wrong value. Nothing was changed."""


class Invalid(Refused):
    """Fields that do not hold: `fields` maps each field's name to pydantic's stable error type."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__("invalid_fields", count=len(fields))
        self.fields = fields


class EnvironmentFault(ActDeskError):
    """The machine can't: disk full, read-only, locked, damaged. What was saved before is safe."""
