"""The screens, each a package of its own that exposes `SCREEN`; nothing else lists them."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass

from actdesk.domain.base import Kind
from actdesk.ui.context import ScreenContext
from actdesk.ui.screen import Screen


@dataclass(frozen=True)
class ScreenAction:
    """Something the palette (Ctrl+K) can do on a screen; `title` is asked anew in each language."""

    key: str
    title: Callable[[], str]
    icon: str = "forward"
    setting: bool = False  # listed under settings rather than actions


@dataclass(frozen=True)
class ScreenSpec:
    """A screen as the shell knows it before it is made."""

    key: str
    order: int
    icon: str
    title: Callable[[], str]
    make: Callable[[ScreenContext], Screen]
    kinds: tuple[Kind, ...] = ()  # the records it opens (`show_record`)
    actions: tuple[ScreenAction, ...] = ()
    shows_clauses: bool = False  # the Policy screen


def discover() -> list[ScreenSpec]:
    """Every package of this folder that exposes `SCREEN`, in its order. Works in the frozen bundle too.

    Raises `AttributeError` for a package without `SCREEN`, and `ValueError` for two with the same key.
    """
    found: list[ScreenSpec] = []
    for module in pkgutil.iter_modules(__path__):
        if module.ispkg:
            spec = importlib.import_module(f"{__name__}.{module.name}").SCREEN
            if any(other.key == spec.key for other in found):
                raise ValueError(f"two screens named {spec.key}")
            found.append(spec)
    return sorted(found, key=_order)


def _order(spec: ScreenSpec) -> tuple[int, str]:
    return spec.order, spec.key
