"""The one place that knows every part: store -> services -> desk. The window and the command line start here."""

from actdesk.bootstrap.access import StoreAccess
from actdesk.bootstrap.joining import SystemClock, join
from actdesk.hold import Hold

__all__ = ["StoreAccess", "SystemClock", "join", "run_window"]


def run_window(argv: list[str], hold: Hold) -> int:
    """Open the window on the store that `hold` is about; returns the exit code."""
    from actdesk.ui.app import run  # Qt is loaded here and nowhere earlier

    return run(StoreAccess(hold.folder), argv, hold)
