"""Where the program starts: `actdesk` opens the window, `actdesk COMMAND …` works without a display."""

import sys
from collections.abc import Sequence

from actdesk import guard, privacy

WORKERS = {"--picture-worker": "actdesk.imaging.worker", "--pdf-worker": "actdesk.reports.pdf_worker"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    privacy.keep_private()
    guard.check()  # before anything of Qt is loaded
    first = given[0] if given else ""
    if first in WORKERS:  # the frozen program starts itself again to read files of strangers
        import importlib

        return int(importlib.import_module(WORKERS[first]).main())
    if first == "--selftest":
        from actdesk import selftest

        return selftest.run()
    if first:
        from actdesk import cli

        return cli.main(given)
    from actdesk import bootstrap

    return bootstrap.run_window(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
