"""One module per container, found by itself: a new one is a new module here, plus its samples.

Each module has `NAME`, `SUFFIX` (of the cleaned copy), `ENDINGS` (of names that fit it) and answers:

- `mine(head)`: is this mine, by content (the first 64 bytes)?
- `findings(data)`: what does it give away? Returns a `Reading`; raises `Unclean` where it cannot be cleaned.
- `clean(data, reading, order)`: the pieces of the same picture without it, by allow-list.
"""

import importlib
import pkgutil
from collections.abc import Iterable
from functools import lru_cache
from types import ModuleType
from typing import Protocol, cast

from actdesk.imaging.trace import Order, Piece, Reading


class Format(Protocol):
    NAME: str
    SUFFIX: str
    ENDINGS: tuple[str, ...]

    def mine(self, head: bytes) -> bool: ...
    def findings(self, data: memoryview) -> Reading: ...
    def clean(self, data: memoryview, reading: Reading, order: Order) -> Iterable[Piece]: ...


@lru_cache(maxsize=1)
def formats() -> tuple[Format, ...]:
    """Every container that ActDesk knows (works frozen, too: the bundle collects this package's modules)."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    modules: list[ModuleType] = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return tuple(cast(Format, module) for module in modules if hasattr(module, "mine"))


def format_of(head: bytes) -> Format | None:
    """The container that these first bytes belong to, or None."""
    return next((known for known in formats() if known.mine(head)), None)
