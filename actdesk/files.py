"""The one door through which files leave: private, complete or absent, never over something that exists.

Only the standard library and the names of our errors are used, so that every layer can come through here.
"""

import errno
import os
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from actdesk.domain.errors import EnvironmentFault

Buffer = bytes | bytearray | memoryview

_BATCH = 512  # parts given to the kernel in one call; IOV_MAX is 1024 on Linux and macOS
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would turn line ends otherwise

_FAULT_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EFBIG: "disk_full",  # a limit on one file's size: for the user, the same remedy
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk_full",
    errno.EROFS: "disk_read_only",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EIO: "disk_fault",
}

_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EISDIR}  # what some shares say of a folder


def part_name() -> str:
    """A name for the temporary file: hidden, and saying nothing about its content."""
    return f".actdesk-{secrets.token_hex(8)}.part"


def write_private(path: Path, data: Buffer | Iterable[Buffer]) -> None:
    """Write a new file that only its owner can read: whole, on the disk, or not there at all.

    Raises `FileExistsError` where the name is taken (also by a link), and `OSError` as the system says.
    """
    part = path.parent / part_name()
    try:
        write_part(part, data)
        publish(part, path)
    finally:
        with suppress(OSError):  # what happened before is what is to be told
            part.unlink(missing_ok=True)


def write_part(part: Path, data: Buffer | Iterable[Buffer]) -> None:
    """Write a temporary file (0600, never through a link) and wait for the disk."""
    settle(begin_part(part, data))


def begin_part(part: Path, data: Buffer | Iterable[Buffer]) -> int:
    """Write a temporary file (0600, never through a link); return its descriptor, which `settle` wants."""
    parts = [data] if isinstance(data, bytes | bytearray | memoryview) else data
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY, 0o600)
    try:
        _write_all(descriptor, parts)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def settle(descriptor: int) -> None:
    """Wait until the disk has what was written, and close. Raises `OSError`: then nothing may be called written."""
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def publish(part: Path, path: Path) -> None:
    """Give a finished temporary file its name, in one step. Raises `FileExistsError` where it is taken.

    After any other `OSError` there is no file of that name: who is told "failed" shall find none.
    """
    give_name: Callable[[], object]
    try:
        os.link(part, path, follow_symlinks=False)
    except (OSError, NotImplementedError) as fault:
        if isinstance(fault, FileExistsError):
            raise
        _hold_name(path)
        give_name = partial(part.replace, path)
    else:
        give_name = part.unlink
    try:
        give_name()
        _settle(path.parent)
    except OSError:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise


def _hold_name(path: Path) -> None:
    """FAT sticks know no hard links: an empty file of ours holds the name, and is replaced then."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW, 0o600))


def _settle(folder: Path) -> None:
    """Bring the folder's own entries to the disk, where the system can (Windows cannot open a folder).

    Without it a file that was synced whole may be gone after a power cut, or still have its old name.
    """
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:  # a bad disk is not passed over in silence
            raise
    finally:
        os.close(descriptor)


def _write_all(descriptor: int, parts: Iterable[Buffer]) -> None:
    batch: list[Buffer] = []
    for part in parts:
        batch.append(part)
        if len(batch) == _BATCH:
            _write_batch(descriptor, batch)
            batch = []
    _write_batch(descriptor, batch)


def _write_batch(descriptor: int, batch: list[Buffer]) -> None:
    done = os.writev(descriptor, batch) if hasattr(os, "writev") and batch else 0
    for part in batch:  # the rest of a short write (over 2 GiB, a full disk), or a system without writev
        view = memoryview(part)
        if done >= len(view):
            done -= len(view)
            continue
        view = view[done:]
        done = 0
        while view:
            view = view[os.write(descriptor, view) :]


def replace_private(path: Path, data: Buffer | Iterable[Buffer]) -> None:
    """Write a file of the program's own, replacing what is there in one step: a crash leaves the old or the new.

    The file is 0600; a link at `path` is itself replaced, never followed. Raises `EnvironmentFault` (`disk_full`,
    `disk_read_only`, `no_permission`, `disk_fault`, `file_failed`): then no temporary file stays.
    """
    part = path.parent / part_name()
    try:
        write_part(part, data)
        part.replace(path)
        _settle(path.parent)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise fault(error) from error


def fault(error: OSError) -> EnvironmentFault:
    """Say what the machine could not do, as a code. The path stays out: it names its owner."""
    return EnvironmentFault(_FAULT_CODES.get(error.errno or 0, "file_failed"), errno=error.errno or 0)


def hindrance(folder: Path) -> EnvironmentFault | None:
    """Say what keeps us from writing in `folder` now, by trying it; None if nothing does.

    SQLite says "I/O error" and "unable to open" for a full disk, a read-only one and a missing right alike.
    """
    part = folder / part_name()
    try:
        write_part(part, bytes(1 << 16))
    except OSError as error:
        return fault(error)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return None


def private_folder(folder: Path) -> Path:
    """Make `folder` (and its parents) if need be and keep everybody else out (0700). Return it.

    What was made is there after a power cut too. Raises `EnvironmentFault`.
    """
    try:
        made = [each for each in (folder, *folder.parents) if not each.exists()]
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)  # whatever the umask, and whatever it was before
        for each in made:
            _settle(each.parent)
    except OSError as error:
        raise fault(error) from error
    return folder


def tighten(folder: Path) -> None:
    """Keep everybody else out of a folder of ours and all below it, as a copy from a stick or a share may not be.

    What the system does not let us change stays as it is: that is no reason not to open.
    """
    if os.name != "posix":
        return
    for place, _below, names in os.walk(folder):
        for path, mode in ((Path(place), 0o700), *((Path(place, name), 0o600) for name in names)):
            with suppress(OSError):
                if path.lstat().st_mode & 0o077 and not path.is_symlink():
                    path.chmod(mode)


def purge_parts(folder: Path) -> int:
    """Remove the temporary files that a killed process left in `folder`; return how many are gone.

    Only for a folder of the program's own, under the store's lock: elsewhere a part may be somebody's living work.
    One that can't be removed now stays for the next start: it keeps nobody from working.
    """
    gone = 0
    for part in folder.glob(".actdesk-*.part*"):
        with suppress(OSError):
            part.unlink(missing_ok=True)
            gone += 1
    return gone


def settle_folder(folder: Path) -> None:
    """Make renames and removals in `folder` survive a power cut, where the system can. Raises `OSError`."""
    _settle(folder)
