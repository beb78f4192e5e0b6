"""Is this folder a place for a store? Synchronising programs and network disks tear an open database apart.

They copy single files while others are being written, put an older one back, leave second ones beside it, and carry the
encrypted file to somebody else's machine. The rule is pure: what the machine says of itself comes as `Around`.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import PurePath, PurePosixPath, PureWindowsPath

Names = Callable[[str], Iterable[str]]


def _nothing(_folder: str) -> Iterable[str]:
    return ()


@dataclass(frozen=True)
class Around:
    """What a machine says of itself. `mounts`: where, and of what type; `roots`: service and its folder."""

    system: str = "linux"  # as sys.platform: "linux", "darwin", "win32"
    home: str = ""
    mounts: Sequence[tuple[str, str]] = ()
    roots: Sequence[tuple[str, str]] = ()
    remote_drives: frozenset[str] = frozenset()  # Windows: "N:" as GetDriveType tells
    names_in: Names = field(default=_nothing)  # the names in a folder; none where it cannot be read

    def path(self, text: str) -> PurePath:
        return PureWindowsPath(text) if self.system == "win32" else PurePosixPath(text)


@dataclass(frozen=True)
class BadPlace:
    """Why a store must not lie there: a code (`store_synchronised`, `store_on_network`) and who carries it about."""

    code: str
    service: str


# fmt: off
NETWORK_TYPES = frozenset({
    "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "coda", "ceph",
    "glusterfs", "lustre", "gpfs", "beegfs", "orangefs", "webdav", "davfs", "davfs2", "ftp", "macfuse", "osxfuse",
    "9p", "drvfs",
})
LOCAL_FUSE = frozenset({
    "ntfs", "ntfs-3g", "exfat", "gocryptfs", "encfs", "cryfs", "securefs", "ecryptfs", "lxcfs", "bindfs", "mergerfs",
    "veracrypt", "fuse-overlayfs", "zfs",
})
# fmt: on
_FUSE_SERVICES = {"onedriver": "OneDrive", "google-drive-ocamlfuse": "Google Drive", "insync": "Insync"}

# The names that the services' own installers give their folders.
_NAMES: tuple[tuple[str, str], ...] = (
    (r"onedrive([ -].*)?", "OneDrive"),
    (r"dropbox( \(.*\))?", "Dropbox"),
    (r"google ?drive([ -].*)?", "Google Drive"),
    (r"icloud ?drive|com~apple~clouddocs", "iCloud"),
    (r"nextcloud\d*", "Nextcloud"),
    (r"owncloud\d*", "ownCloud"),
    (r"syncthing", "Syncthing"),
    (r"kdrive\d*", "kDrive"),
    (r"pclouddrive|pcloud drive", "pCloud"),
    (r"megasync", "MEGA"),
    (r"synologydrive", "Synology Drive"),
    (r"proton ?drive", "Proton Drive"),
    (r"box sync|box-box", "Box"),
)
# What their clients leave in the top folder that they carry about.
_MARKERS: tuple[tuple[str, str], ...] = (
    (r"\.dropbox\.cache", "Dropbox"),
    (r"\._?sync_[0-9a-f]+\.db|\.nextcloudsync\.log", "Nextcloud"),
    (r"\.owncloudsync\.log|\.csync_journal\.db", "ownCloud"),
    (r"\.stfolder|\.stversions", "Syncthing"),
    (r"\.tmp\.drive(down|up)load", "Google Drive"),
    (r"\.849c9593-d756-4e56-8d6e-42412f2a707b", "OneDrive"),
    (r"\.synologyworkingdirectory", "Synology Drive"),
    (r"\.seafile-data", "Seafile"),
)
_MY_DRIVE = frozenset({"my drive", "mon drive", "mi unidad", "shared drives"})  # the top of Google's own drive letter
_CLOUD_STORAGE = re.compile(r"^([a-z]+)", re.IGNORECASE)
_SPACED = {"googledrive": "Google Drive", "onedrive": "OneDrive", "dropbox": "Dropbox", "protondrive": "Proton Drive"}


def bad_place(folder: str, around: Around) -> BadPlace | None:
    """Say why a store must not lie in `folder` (an absolute path, links resolved), None if it may."""
    path = around.path(folder)
    return _by_name(path, around) or _by_root(path, around) or _by_marker(path, around) or _by_disk(path, around)


def conflict_copies(names: Iterable[str]) -> tuple[str, ...]:
    """The names beside a store that a synchronising program left: second databases and key files.

    `actdesk (conflicted copy).db`, `actdesk-LAPTOP.db`, `actdesk.sync-conflict-20261102-101010-ABC.db`, `actdesk 2.db`.
    """
    return tuple(sorted(name for name in names if _CONFLICT.fullmatch(name)))


_CONFLICT = re.compile(
    r"actdesk(?!\.key\.bak$)(?:[ (_.~-]).*\.(?:db|key|bak)|actdesk\.(?:db|key)[ (_~-].*conflict.*", re.IGNORECASE
)


def _by_name(path: PurePath, around: Around) -> BadPlace | None:
    parts = [part.casefold() for part in path.parts]
    for one, two in pairwise(parts):
        if (one, two) == ("library", "mobile documents"):
            return BadPlace("store_synchronised", "iCloud")
    for at, part in enumerate(parts[:-1]):
        if part == "cloudstorage" and at and parts[at - 1] == "library":
            found = _CLOUD_STORAGE.match(path.parts[at + 1])
            name = found[1] if found else path.parts[at + 1]
            return BadPlace("store_synchronised", _SPACED.get(name.casefold(), name))
    if around.system == "win32" and len(parts) > 1 and parts[1] in _MY_DRIVE:
        return BadPlace("store_synchronised", "Google Drive")
    for part in parts:
        service = _matched(part, _NAMES)
        if service:
            return BadPlace("store_synchronised", service)
    return None


def _by_root(path: PurePath, around: Around) -> BadPlace | None:
    for service, root in around.roots:
        if root and _inside(path, around.path(root)):
            return BadPlace("store_synchronised", service)
    if around.system == "darwin" and around.home:
        return _desktop_in_icloud(path, around)
    return None


def _desktop_in_icloud(path: PurePath, around: Around) -> BadPlace | None:
    """macOS can carry Desktop and Documents into iCloud; they keep their names, and appear a second time there."""
    home = around.path(around.home)
    there = {name.casefold() for name in around.names_in(str(home / "Library/Mobile Documents/com~apple~CloudDocs"))}
    for name in ("Desktop", "Documents"):
        if name.casefold() in there and _inside(path, home / name):
            return BadPlace("store_synchronised", "iCloud")
    return None


def _by_marker(path: PurePath, around: Around) -> BadPlace | None:
    for folder in (path, *path.parents):
        for name in around.names_in(str(folder)):
            service = _matched(name.casefold(), _MARKERS)
            if service:
                return BadPlace("store_synchronised", service)
    return None


def _by_disk(path: PurePath, around: Around) -> BadPlace | None:
    if around.system == "win32":
        drive = path.drive
        if drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\")):
            return BadPlace("store_on_network", drive.strip("\\").split("\\")[0])
        if drive.casefold().startswith("\\\\?\\unc\\") or drive.upper() in around.remote_drives:
            return BadPlace("store_on_network", drive)
        return None
    holding = [(where, kind) for where, kind in around.mounts if _inside(path, around.path(where))]
    if not holding:
        return None
    deepest = max(len(around.path(where).parts) for where, _ in holding)
    kind = [kind for where, kind in holding if len(around.path(where).parts) == deepest][-1].casefold()
    return _by_type(kind)


def _by_type(kind: str) -> BadPlace | None:
    fuse, dot, what = kind.partition(".")
    if fuse == "fuse" and dot:
        if what in _FUSE_SERVICES:
            return BadPlace("store_synchronised", _FUSE_SERVICES[what])
        return None if what in LOCAL_FUSE else BadPlace("store_on_network", what)
    return BadPlace("store_on_network", kind) if kind in NETWORK_TYPES else None


def _inside(path: PurePath, root: PurePath) -> bool:
    """True if `path` is `root` or below it; systems that forgive case are forgiven by all (a refusal is mended)."""
    ours, theirs = ([part.casefold() for part in one.parts] for one in (path, root))
    return bool(theirs) and ours[: len(theirs)] == theirs


def _matched(name: str, patterns: Sequence[tuple[str, str]]) -> str:
    return next((service for pattern, service in patterns if re.fullmatch(pattern, name)), "")
