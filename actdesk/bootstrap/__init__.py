"""The one place that knows every part: store -> services -> desk. The window and the command line start here."""

from actdesk.bootstrap.access import StoreAccess
from actdesk.bootstrap.joining import SystemClock, join

__all__ = ["StoreAccess", "SystemClock", "join", "run_window"]


def run_window(argv: list[str]) -> int:
    """Open the window on the officer's own store; returns the exit code."""
    from actdesk.ui.app import run  # Qt is loaded here and nowhere earlier

    return run(StoreAccess(), argv)
