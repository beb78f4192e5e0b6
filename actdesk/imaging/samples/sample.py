"""One dirty file, as the tests, the demo and the user guide's table know it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """`code` names the hiding place; `expects` are codes that the first reading must report.

    `refused` is the reason where ActDesk declines to clean it; `profile` and `orientation` must survive cleaning.
    """

    code: str
    container: str
    build: Callable[[], bytes]
    expects: tuple[str, ...] = ()
    refused: str = ""
    orientation: int = 1
    profile: bool = False
    frames: int = 1
