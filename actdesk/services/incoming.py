"""Reading a file of the officer's choice, whole, and never more than can be kept."""

from pathlib import Path

from actdesk.domain.base import Refused
from actdesk.files import fault


def read_whole(path: Path, *, limit: int) -> bytes:
    """Return the file's bytes. Raises `Refused` (`too_large`, sizes in bytes), `EnvironmentFault`."""
    try:
        size = path.stat().st_size
        if size > limit:
            raise Refused("too_large", size=size, limit=limit)
        return path.read_bytes()
    except OSError as error:
        raise fault(error) from error
