"""A second start on the same store: asked before anything heavy is loaded, so that it is gone again at once.

Fifty starts at a time (an impatient hand, a session that is restored) would otherwise each load Qt and the store's
libraries only to find out that there is nothing to do. Only the standard library is used here.
"""

import hashlib
import os
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path

from actdesk.domain.errors import EnvironmentFault
from actdesk.hold import Hold

ANSWER_SECONDS = 3.0  # a window that is busy for longer is asked once more, by `ui.instance`


def may_leave(hold: Hold) -> bool:
    """True if another window has the store and comes forward. False if we go on: then the store is ours, or not yet
    anybody's, or what is in the way has to be said in a window."""
    try:
        if not hold.was_there():
            return False
        if hold.take():
            hold.say_coming()
            return False
    except EnvironmentFault:
        return False
    return hold.someone_is_coming() or knock(hold.folder) or hold.someone_is_coming()


def bell_name(folder: Path) -> str:
    """The name of the local socket at which the window on this store hears a knock."""
    return "actdesk-" + hashlib.sha256(str(folder.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def knock(folder: Path, seconds: float = ANSWER_SECONDS) -> bool:
    """Ask the window that has the store to come forward; True if it answers. False on Windows, where Qt has to ask."""
    if sys.platform == "win32":
        return False
    place = Path(os.environ.get("TMPDIR") or "/tmp", bell_name(folder))  # noqa: S108 - Qt puts its local sockets there
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        with suppress(OSError), socket.socket(socket.AF_UNIX) as line:
            line.settimeout(left)
            line.connect(str(place))
            if line.recv(16):
                return True
        time.sleep(0.02)
    return False
