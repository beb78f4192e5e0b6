"""The one door through which files leave the program: whole or not at all, private, never through a link."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from actdesk.domain.base import EnvironmentFault

TEMPORARY_SUFFIX = ".actdesk-tmp"

_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EFBIG: "disk_full",  # a quota by file size: for the user, the same remedy
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk_full",
    errno.EROFS: "disk_read_only",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EIO: "disk_failing",
}


def fault(error: OSError) -> EnvironmentFault:
    """Say what the machine could not do, as a code; the path stays out: a path names its owner."""
    return EnvironmentFault(_CODES.get(error.errno or 0, "file_failed"), errno=error.errno or 0)


def replace_private(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing what is there in one step; a crash leaves the old file or the new one.

    The file is 0600 whatever the umask; a link at `path` is itself replaced, never followed. Raises
    `EnvironmentFault` (`disk_full`, `disk_read_only`, `no_permission`, `disk_failing`, `file_failed`): then
    `path` is as it was and no temporary file stays.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}{TEMPORARY_SUFFIX}")
    try:
        _write_new(temporary, data)
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise fault(error) from error


def _write_new(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    with open(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename or removal in `folder` survive a power cut. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def private_folder(folder: Path) -> Path:
    """Make `folder` (and its parents) if need be and keep everybody else out (0700). Return it."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)  # whatever the umask, and whatever it was before
    except OSError as error:
        raise fault(error) from error
    return folder


def purge_temporary(folder: Path) -> int:
    """Remove what a killed process left half-written in `folder`; return how many files that were."""
    left = [p for p in folder.glob(f".*{TEMPORARY_SUFFIX}") if p.is_file() or p.is_symlink()]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)
