"""The writing lane: one writer at a time, and none any more once the store is closed."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from actdesk.domain.base import EnvironmentFault, Refused

WAIT_SECONDS = 60.0
CLOSING_SECONDS = 0.4  # for the act that is being written; a longer one is interrupted by `connections.shut`


class Lane:
    """Acts and drafts are written on it, so that both have one order."""

    def __init__(self) -> None:
        self._one = threading.Lock()
        self._closed = False

    @contextmanager
    def taken(self, wait: float = WAIT_SECONDS) -> Iterator[None]:
        """Have the lane alone. Raises `EnvironmentFault` (`store_busy`), `Refused` (`store_locked`) after `closing`."""
        if not self._one.acquire(timeout=wait):
            raise EnvironmentFault("store_busy")
        try:
            if self._closed:
                raise Refused("store_locked")
            yield
        finally:
            self._one.release()

    @contextmanager
    def closing(self) -> Iterator[None]:
        """Let nobody on it from now on, and wait a moment for who is there: what is closed under somebody who is
        about to take a connection would leave them waiting for one that never comes."""
        self._closed = True
        alone = self._one.acquire(timeout=CLOSING_SECONDS)
        try:
            yield
        finally:
            if alone:
                self._one.release()
