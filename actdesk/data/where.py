"""What this machine says about a folder: mounts, drives, and where synchronising programs say they work.

Everything is read, nothing is asked over a network, and what cannot be read says nothing.
"""

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from actdesk.data.places import DATABASE, key_files
from actdesk.domain.base import EnvironmentFault
from actdesk.domain.whereabouts import Around, bad_place, conflict_copies

_MOST = 4_000_000  # bytes read of somebody else's settings


def check(folder: Path, good: Path | None = None, *, around: Around | None = None) -> None:
    """Raise `EnvironmentFault` (`store_synchronised`, `store_on_network`) where a store must not lie.

    The facts say who carries the folder about (`service`), which folder it is, and a `good` one.
    Also looked at where links lead: a link out of a good place into a bad one is a bad place.
    """
    told = around or look()
    for place in dict.fromkeys((str(folder.absolute()), str(folder.absolute().resolve()))):
        bad = bad_place(place, told)
        if bad is not None:
            raise EnvironmentFault(bad.code, service=bad.service, folder=str(folder), good=str(good or folder))


def missing_key(folder: Path) -> bool:
    """True for a store whose key files are all gone: destroyed, or lost."""
    return (folder / DATABASE).exists() and not any(path.exists() for path in key_files(folder))


def second_copies(folder: Path) -> tuple[str, ...]:
    """The names beside a store that a synchronising program left there."""
    return conflict_copies(_names(str(folder)))


def look() -> Around:
    """Ask this machine."""
    home = Path.home()
    return Around(
        system=sys.platform if sys.platform in ("win32", "darwin") else "linux",
        home=str(home),
        mounts=tuple(_mounts()),
        roots=tuple(dict.fromkeys(roots(home, os.environ))),
        remote_drives=frozenset(_remote_drives()),
        names_in=_names,
    )


def roots(home: Path, environment: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The folders that synchronising programs say they carry about: their settings, variables, Windows' registry."""
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        if environment.get(name):
            yield "OneDrive", environment[name]
    bases = [environment[name] for name in ("APPDATA", "LOCALAPPDATA") if environment.get(name)]
    for place in (home / ".dropbox", *(Path(base) / "Dropbox" for base in bases)):
        yield from _dropbox(_text(place / "info.json"))
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    state = Path(environment.get("XDG_STATE_HOME") or home / ".local/state")
    preferences = home / "Library/Preferences"
    for service in ("Nextcloud", "ownCloud"):
        for place in (config, preferences, *map(Path, bases)):
            yield from _ini(service, _text(place / service / f"{service.lower()}.cfg"))
    support = home / "Library/Application Support"
    for place in (
        config / "syncthing",
        state / "syncthing",
        support / "Syncthing",
        *(Path(b) / "Syncthing" for b in bases),
    ):
        yield from _syncthing(_text(place / "config.xml"), home)
    yield from _registered()


def _dropbox(text: str) -> Iterator[tuple[str, str]]:
    with suppress(ValueError, AttributeError):
        for account in json.loads(text or "{}").values():
            if isinstance(account, dict) and isinstance(account.get("path"), str):
                yield "Dropbox", account["path"]


def _ini(service: str, text: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(r"^[^\n=]*\\localPath=(.+?)[\r]?$", text, re.MULTILINE):
        yield service, found[1].strip().strip('"').rstrip("/")


def _syncthing(text: str, home: Path) -> Iterator[tuple[str, str]]:
    for found in re.finditer(r"<folder\b[^>]*?\bpath=\"([^\"]+)\"", text):
        path = found[1].replace("&amp;", "&").replace("&#39;", "'")
        if path not in ("~", "") and not path.startswith("//"):
            yield "Syncthing", str(home / path[2:]) if path.startswith("~/") else path


def _text(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_MOST)
    except OSError:
        return ""


def _names(folder: str) -> Iterable[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries]
    except OSError:
        return ()


if sys.platform == "win32":
    import ctypes
    import string
    import winreg

    _REMOTE = 4  # DRIVE_REMOTE

    def _mounts() -> Iterator[tuple[str, str]]:
        return iter(())

    def _remote_drives() -> Iterator[str]:
        for letter in string.ascii_uppercase:
            if ctypes.windll.kernel32.GetDriveTypeW(f"{letter}:\\") == _REMOTE:
                yield f"{letter}:"

    def _registered() -> Iterator[tuple[str, str]]:
        """OneDrive's own accounts, and every provider of the Cloud Files API (iCloud, Dropbox, Nextcloud …)."""
        manager = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\SyncRootManager"
        for name, key in _subkeys(winreg.HKEY_LOCAL_MACHINE, manager):
            for _, root in _subkeys(key, ""):
                yield from ((name.split("!")[0], path) for path in _texts_of(root))
        for _, account in _subkeys(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\OneDrive\Accounts"):
            with suppress(OSError):
                yield "OneDrive", str(winreg.QueryValueEx(account, "UserFolder")[0])

    def _subkeys(key: Any, path: str) -> Iterator[tuple[str, Any]]:
        with suppress(OSError):
            opened = winreg.OpenKey(key, path)
            for number in range(winreg.QueryInfoKey(opened)[0]):
                name = winreg.EnumKey(opened, number)
                yield name, winreg.OpenKey(opened, name)

    def _texts_of(key: Any) -> Iterator[str]:
        with suppress(OSError):
            for number in range(winreg.QueryInfoKey(key)[1]):
                value = winreg.EnumValue(key, number)[1]
                if isinstance(value, str):
                    yield value

else:

    def _remote_drives() -> Iterator[str]:
        return iter(())

    def _registered() -> Iterator[tuple[str, str]]:
        return iter(())

    if sys.platform == "darwin":
        import subprocess

        def _mounts() -> Iterator[tuple[str, str]]:
            """`mount` prints `//me@server/share on /Volumes/share (smbfs, nodev …)`."""
            try:
                printed = subprocess.run(
                    ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False, errors="replace"
                ).stdout
            except (OSError, subprocess.TimeoutExpired):
                return
            for found in re.finditer(r"^.* on (/.*) \((\w+)", printed, re.MULTILINE):
                yield found[1], found[2]

    else:

        def _mounts() -> Iterator[tuple[str, str]]:
            for line in _text(Path("/proc/mounts")).splitlines():
                parts = line.split(" ")
                if len(parts) > 2:
                    yield re.sub(r"\\([0-7]{3})", _octal, parts[1]), parts[2]


def _octal(found: "re.Match[str]") -> str:
    return chr(int(found[1], 8))
