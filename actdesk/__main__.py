"""Where the program starts: `actdesk` opens the window, `actdesk COMMAND …` works without a display."""

import sys
from collections.abc import Sequence

from actdesk import privacy

WORKERS = {
    "--picture-worker": "actdesk.imaging.worker",
    "--pdf-worker": "actdesk.reports.pdf_worker",
    "--report-worker": "actdesk.reports.set_apart",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    first = given[0] if given else ""
    privacy.keep_private(portals=not first)
    if not first:
        return _window()
    _check_versions()
    if first in WORKERS:  # the frozen program starts itself again: to read files of strangers, to set long reports
        import importlib

        return int(importlib.import_module(WORKERS[first]).main())
    if first == "--selftest":
        from actdesk import selftest

        return selftest.run()
    from actdesk import cli

    return cli.main(given)


def _window() -> int:
    """Everything is loaded only once it is known that no other window has the store."""
    from actdesk import paths, second_start
    from actdesk.hold import Hold

    hold = Hold(paths.default_store_folder())
    if second_start.may_leave(hold):
        return 0
    _check_versions()  # before anything of Qt is loaded
    from actdesk import bootstrap

    return bootstrap.run_window(sys.argv, hold)


def _check_versions() -> None:
    from actdesk import guard

    guard.check()


if __name__ == "__main__":
    sys.exit(main())
