"""Whose name stands before an entry of a history: the officer's, and that of who signed with them."""

from actdesk.services.history import Line
from actdesk.ui.i18n import say


def who(line: Line, otherwise: str) -> str:
    """Return the name or the two names; `otherwise` for an officer whom the store no longer has."""
    first = line.officer or otherwise
    if line.entry.second_id is None:
        return first
    return say("Journal", "{first}, signed with {second}").format(first=first, second=line.second or otherwise)
