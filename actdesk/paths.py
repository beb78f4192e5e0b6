"""Where things lie: the shipped resources and the officer's own folder. No other module builds such a path."""

import os
import sys
from pathlib import Path

APP_NAME = "ActDesk"


def resources() -> Path:
    """The folder of shipped data files; inside the frozen bundle it lies beside the code."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"


def default_store_folder() -> Path:
    """The officer's own store; `ACTDESK_STORE` names another (a stick, a test)."""
    override = os.environ.get("ACTDESK_STORE")
    if override:
        return Path(override)
    return usual_store_folder()


def usual_store_folder() -> Path:
    """Where a store belongs on this computer, whatever `ACTDESK_STORE` says: private, local, synchronised by nobody."""
    import platformdirs  # not for a start that is told where the store is, nor for a worker

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)) / "store"
