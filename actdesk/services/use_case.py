"""A use case: open a unit of work, check, write, commit, return what changed.

A service's method is written as `def close(self, uow, *, account_id, reason) -> None` under
`@use_case("account.close")` and is called as `register.close(account_id=…, reason=…) -> Changes`. The name is what
the journal keeps, what undo shows, and what the translations and the contract tests are driven by.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from actdesk.domain.base import Changes
from actdesk.services.ports import Store, UnitOfWork, Witness

P = ParamSpec("P")


class HasStore(Protocol):
    """A service: it was given the store."""

    _store: Store


S = TypeVar("S", bound=HasStore)


@dataclass(frozen=True)
class UseCase:
    """One act that officers can do.

    `undoable` is False where taking it back would be a lie (evidence, keys). `noted` is True for what only keeps that
    something was looked at, handed out or arranged: nobody means it by "undo".
    """

    name: str
    undoable: bool
    noted: bool
    method: Callable[..., Any]


USE_CASES: dict[str, UseCase] = {}


def use_case(
    name: str, *, undoable: bool = True, noted: bool = False
) -> Callable[[Callable[Concatenate[S, UnitOfWork, P], None]], Callable[Concatenate[S, P], Changes]]:
    """Make a method one act of this name. Raises whatever the method raises; then nothing was changed.

    What is `noted` is never undoable. A method that takes `second: Witness | None` is an act that another officer
    signs too.
    """

    def decorate(method: Callable[Concatenate[S, UnitOfWork, P], None]) -> Callable[Concatenate[S, P], Changes]:
        @functools.wraps(method)
        def run(self: S, *args: P.args, **kwargs: P.kwargs) -> Changes:
            with self._store.act(name, second=cast(Witness | None, kwargs.get("second"))) as uow:
                method(self, uow, *args, **kwargs)
                return uow.commit()

        if name in USE_CASES:
            raise ValueError(f"two use cases named {name}")
        USE_CASES[name] = UseCase(name, undoable and not noted, noted, run)
        return cast(Callable[Concatenate[S, P], Changes], run)

    return decorate
