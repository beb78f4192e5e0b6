"""What lies around a file: its name, its folder's name, and the files beside it. Only names are read."""

import functools
import os
from collections.abc import Collection
from pathlib import Path

from actdesk.domain import file_names
from actdesk.domain.findings import Finding
from actdesk.gazetteer import gazetteer
from actdesk.imaging.formats import formats


def around(path: Path, container: str) -> tuple[Finding, ...]:
    """Return what the name of this file and its surroundings give away; `container` is what its content is."""
    name = os.fsencode(path.name).decode("utf-8", "replace")
    stem, dot, _ending = name.rpartition(".")
    folder = os.fsencode(path.absolute().parent.name).decode("utf-8", "replace")
    return (
        *file_names.of_name(stem if dot else name, gazetteer().is_town),
        *file_names.of_folder(folder, gazetteer().is_town),
        *file_names.of_ending(path.suffix, container, _endings(container)),
        *file_names.sidecars(name, _names_beside(path)),
    )


def _endings(container: str) -> tuple[str, ...]:
    return next((known.ENDINGS for known in formats() if container == known.NAME), ())


def _names_beside(path: Path) -> Collection[str]:
    folder = path.absolute().parent
    try:
        return _listed(folder, folder.stat().st_mtime_ns)
    except OSError:
        return ()


@functools.lru_cache(maxsize=16)
def _listed(folder: Path, _changed: int) -> frozenset[str]:
    """The names in a folder, read once until it changes: a batch has thousands of files in one."""
    return frozenset(found.name.lower() for found in folder.iterdir())
