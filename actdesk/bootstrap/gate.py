"""Wrong passphrases slow down, also across restarts: a small file beside the key file counts them.

It holds two numbers and nothing else. Whoever can remove it could copy the key file just as well, and guess elsewhere
at Argon2id's price; this is for who sits at the window. Where it cannot be written, the count lives as long as we do.
"""

import json
import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from actdesk.data.places import TRIES
from actdesk.domain.attempts import MOST_COUNTED, Attempts
from actdesk.domain.base import ActDeskError, Refused
from actdesk.files import replace_private

GUESSES = frozenset({"wrong_passphrase", "recovery_code_mistyped"})
_MOST = 200  # bytes


class Gate:
    """What every try to open the store goes through."""

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._path, self._now = folder / TRIES, now
        self._memory = Attempts()
        self._one = threading.Lock()

    def seconds_left(self) -> int:
        """Seconds to wait before the next try; 0 if it may be made."""
        return self._known().seconds_left(self._now())

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Run one try. It counts as wrong until it has opened, so that a kill in the middle is no free guess.

        Raises `Refused` (`too_many_tries`) before it, and `wrong_passphrase` with the fact `wait` where there is one.
        """
        with self._one:
            known = self._known()
            left = known.seconds_left(self._now())
            if left:
                raise Refused("too_many_tries", wait=left)
            self._keep(known.failed(self._now()))
            try:
                yield
            except Refused as refusal:
                if refusal.code not in GUESSES:
                    self._keep(known)
                    raise
                wait = self._wrong(known)
                if wait:
                    raise Refused(refusal.code, wait=wait) from None
                raise
            except BaseException:
                self._keep(known)
                raise
            self._keep(Attempts())

    def _wrong(self, known: Attempts) -> int:
        """The wait begins when the answer is given, not when it was asked for."""
        counted = known.failed(self._now())
        self._keep(counted)
        return counted.seconds_left(self._now())

    def _known(self) -> Attempts:
        """What the file says, or we do, whichever is more: a file that was damaged or removed forgives nothing now.

        What was in a future, by a clock that was set back since, was now: else the wait would last until then.
        """
        now = self._now()
        kept = Attempts()
        with suppress(OSError, ValueError, TypeError, KeyError):
            with self._path.open("rb") as file:
                told = json.loads(file.read(_MOST))
            wrong, last = int(told["wrong"]), float(told["last"])
            kept = Attempts(min(max(wrong, 0), MOST_COUNTED), last) if math.isfinite(last) else kept
        known = max(kept, self._memory, key=partial(_weight, now))
        if known.last > now:
            known = Attempts(known.wrong, now)
            self._keep(known)
        return known

    def _keep(self, attempts: Attempts) -> None:
        self._memory = attempts
        with suppress(OSError, ActDeskError):
            if attempts.wrong:
                if self._path.parent.is_dir():
                    replace_private(
                        self._path, json.dumps({"wrong": attempts.wrong, "last": math.floor(attempts.last)}).encode()
                    )
            else:
                self._path.unlink(missing_ok=True)


def _weight(now: float, attempts: Attempts) -> tuple[int, bool, float]:
    """Of two that count as many, the one whose time can be is right, and the later."""
    return attempts.wrong, attempts.last <= now, attempts.last
