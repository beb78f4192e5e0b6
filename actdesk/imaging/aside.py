"""Work beside the work: what needs no hold on Python's lock (a digest, waiting for the disk) while a file is read."""

import threading
from collections.abc import Callable
from typing import Generic, Self, TypeVar

T = TypeVar("T")


class Aside(Generic[T]):
    """Begins when it is entered and has ended when it is left. `result` waits for it, and raises what it raised.

    `thread`: False for what is not worth one; it is done when it is asked for.
    """

    def __init__(self, work: Callable[[], T], *, thread: bool = True) -> None:
        self._work = work
        self._values: list[T] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run) if thread else None

    def _run(self) -> None:
        try:
            self._values.append(self._work())
        except BaseException as error:  # noqa: BLE001  it is raised where the result is asked for
            self._error = error

    def __enter__(self) -> Self:
        if self._thread is not None:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._thread is not None:
            self._thread.join()

    def result(self) -> T:
        if self._thread is None:
            return self._work()
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._values[0]
