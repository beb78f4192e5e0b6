"""Control characters that no keyboard types and nobody sees: taken out of a paste, named where they were kept."""

from actdesk.ui import i18n

_BREAKS = "\v\f"  # they part words: an invisible one becomes a visible one
_CONTROLS = frozenset(chr(n) for n in (*range(32), 127)) - set("\n\t\r")


def without_controls(text: str, *, gap: str = " ") -> str:
    """`text` without the control characters that no keyboard types: nobody sees them, so nobody could remove them.

    Where one of them parts words (vertical tab, form feed), `gap` stands instead.
    """
    return "".join(gap if char in _BREAKS else char for char in text if char in _BREAKS or char not in _CONTROLS)


def control_problem(text: str) -> str:
    """A sentence if the text holds a control character that no keyboard types (NUL and its kin)."""
    if not _CONTROLS.isdisjoint(text):
        return i18n.say("Input", "There is an invisible control character in this text. Remove it or type it anew.")
    return ""
