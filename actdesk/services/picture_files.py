"""Which files an officer means: what was dropped or pasted, folders opened, each file once."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

MOST_FILES = 5_000
_HOUSEKEEPING = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True)
class Gathered:
    """The files in the order of what was given; `too_many` says that there were more than are taken at once."""

    files: tuple[Path, ...]
    too_many: bool = False


def gather(paths: Sequence[Path], *, most: int = MOST_FILES) -> Gathered:
    """Return every file that is meant: those named, and all below the folders named, in the order of their names.

    A file that was named is always there, whatever it is: it is refused later, with its reason. Within folders,
    hidden files and links to other folders are passed over. A folder that cannot be read counts as empty.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for file in _below(path) if path.is_dir() else (path.absolute(),):
            if len(found) >= most and file not in found:
                return Gathered(tuple(found), too_many=True)
            found[file] = None
    return Gathered(tuple(found))


def _below(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder.absolute()):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names, key=str.casefold):
            if not name.startswith(".") and name.casefold() not in _HOUSEKEEPING:
                yield Path(root, name)
