"""One thread that watches the time of many askings: a thread for each would cost as much as reading a small file."""

import threading
import time
from collections.abc import Callable

_LONGEST_SLEEP = 0.1  # seconds, after which the thread ends if there is nothing to watch


class Alarms:
    """Calls what was set once its time is over, unless it was taken back before. Safe from several threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._set: dict[int, tuple[float, Callable[[], None]]] = {}
        self._next = 0
        self._thread: threading.Thread | None = None
        self._wakes = 0.0  # when it looks again

    def set(self, seconds: float, ring: Callable[[], None]) -> int:
        """Have `ring` called in `seconds`. Returns what `take_back` wants."""
        due = time.monotonic() + seconds
        with self._changed:
            self._next += 1
            self._set[self._next] = due, ring
            if self._thread is None:
                self._thread = threading.Thread(target=self._watch, name="picture alarms", daemon=True)
                self._thread.start()
            elif due < self._wakes:
                self._changed.notify()
            return self._next

    def take_back(self, number: int) -> None:
        """Forget one; a call that has begun is not waited for."""
        with self._changed:
            self._set.pop(number, None)

    def close(self) -> None:
        """Forget all, and end the thread. Something can be set again."""
        with self._changed:
            self._set.clear()
            thread = self._thread
            self._changed.notify()
        if thread is not None:
            thread.join()

    def _watch(self) -> None:
        while True:
            with self._changed:
                now = time.monotonic()
                over = [number for number, (due, _) in self._set.items() if due <= now]
                rings = [self._set.pop(number)[1] for number in over]
                if not rings and not self._set:
                    self._thread = None
                    return
                if not rings:
                    self._wakes = min(min(due for due, _ in self._set.values()), now + _LONGEST_SLEEP)
                    self._changed.wait(self._wakes - now)
            for ring in rings:
                ring()
