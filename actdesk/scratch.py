"""The one place where temporary files begin: inside the store's own folder, private, and gone afterwards.

The system's temporary folder is everybody's, survives us, and may lie on another disk than the one that is encrypted.
"""

import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from actdesk.files import private_folder, purge_parts

FOLDER = "tmp"  # inside the store


@contextmanager
def inside(store: Path) -> Iterator[Path]:
    """Give a folder of one's own below the store's; it goes with all that is in it. Raises `EnvironmentFault`."""
    private_folder(store / FOLDER)
    own = private_folder(store / FOLDER / secrets.token_hex(8))
    try:
        yield own
    finally:
        shutil.rmtree(own, ignore_errors=True)
        with suppress(OSError):
            (store / FOLDER).rmdir()  # not while somebody else works in it


def purge(store: Path) -> None:
    """Remove what is left: at locking, at the end, and at the next start after a kill. Only under the store's hold."""
    place = store / FOLDER
    if place.is_symlink():  # not ours: we never make one
        with suppress(OSError):
            place.unlink()
    else:
        shutil.rmtree(place, ignore_errors=True)
    with suppress(OSError):
        purge_parts(store)


@contextmanager
def throwaway() -> Iterator[Path]:
    """Give a folder of the system's, for what holds nothing of anybody: the program's test of itself."""
    with tempfile.TemporaryDirectory(prefix="actdesk-") as folder:
        yield Path(folder)
