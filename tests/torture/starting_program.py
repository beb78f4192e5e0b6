"""The program as `actdesk` starts it, saying when its door stands: python -m tests.torture.starting_program FOLDER.

It prints "owner" once the door of the one that holds the store is shown, and nothing where it leaves again.
"""

import sys
from pathlib import Path

from actdesk.bootstrap import StoreAccess
from actdesk.domain.base import EnvironmentFault
from actdesk.ui import app
from actdesk.ui.program import Program
from tests.torture.keys import QUICK


class Speaking(Program):
    def start(self, trouble: EnvironmentFault | None = None) -> None:
        super().start(trouble)
        print("owner" if trouble is None else trouble.code, flush=True)


if __name__ == "__main__":
    app.Program = Speaking  # type: ignore[misc]
    print("loaded", flush=True)
    sys.exit(app.run(StoreAccess(Path(sys.argv[1]), cost=QUICK), ["actdesk"]))
