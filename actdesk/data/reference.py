"""The shipped reference data: the policy's clauses, platforms and request forms, read once and checked."""

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from actdesk import paths
from actdesk.domain.base import EnvironmentFault, Value
from actdesk.domain.languages import Language
from actdesk.domain.names import Eye
from actdesk.domain.parameters import Parameter, ParameterList
from actdesk.domain.platforms import Platform
from actdesk.domain.policy import Clause, PolicyVersion, search_clauses
from actdesk.domain.templates import RequestTemplate

V = TypeVar("V", bound=Value)
T = TypeVar("T")


@dataclass(frozen=True)
class Reference:
    """All reference data as values. Versions are in order, the newest last."""

    policies: tuple[PolicyVersion, ...]
    all_platforms: tuple[Platform, ...]
    templates: tuple[RequestTemplate, ...]
    all_parameters: tuple[Parameter, ...]
    folder: Path

    def policy(self, version: str | None = None) -> PolicyVersion:
        """Return that version of the policy, or the newest. Raises `KeyError` for an unknown one."""
        if version is None:
            return self.policies[-1]
        return {p.id: p for p in self.policies}[version]

    def clauses(self, version: str | None = None) -> tuple[Clause, ...]:
        return self.policy(version).clauses

    def clause(self, clause_id: str, version: str | None = None) -> Clause:
        """Return the clause. Raises `KeyError` if that version (or the newest) has none of that id."""
        return self.policy(version).clause(clause_id)

    def platforms(self) -> tuple[Platform, ...]:
        return self.all_platforms

    def platform(self, key: str) -> Platform:
        """Return the platform. Raises `KeyError` for an unknown key."""
        return {p.key: p for p in self.all_platforms}[key]

    def template(self, version: int | None = None) -> RequestTemplate:
        """Return that version of the request form, or the newest. Raises `KeyError` for an unknown one."""
        if version is None:
            return self.templates[-1]
        return {t.version: t for t in self.templates}[version]

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be laid down for a channel, in the order in which it is shown."""
        return self.all_parameters

    def eye(self) -> Eye:
        """Return what compares names by their look, with Unicode's table of confusable characters, read once."""
        return _eye(self.folder)

    def search(self, text: str, language: Language) -> tuple[Clause, ...]:
        """Return the newest policy's clauses that hold every word, best first; accents are forgiven."""
        return search_clauses(self.policy(), text, language)


@functools.cache
def reference(folder: Path | None = None) -> Reference:
    """Read and check the reference data under `folder` (the shipped resources by default), once.

    Raises `EnvironmentFault`: `reference_file_missing` (fact `file`) or `reference_file_damaged` (facts
    `file` and `where`, the place in the file).
    """
    root = folder or paths.resources()
    policies = [_read(path, PolicyVersion) for path in _versions(root / "policy", "policy-*.json")]
    templates = [_read(path, RequestTemplate) for path in _versions(root / "requests", "template-*.json")]
    platforms_file = root / "platforms.json"
    platforms = _read_list(platforms_file, Platform)
    keys = [p.key for p in platforms]
    if len(keys) != len(set(keys)):
        raise EnvironmentFault("reference_file_damaged", file=platforms_file.name, where="a key stands twice")
    return Reference(
        policies=tuple(sorted(policies, key=lambda p: p.in_force_from)),
        all_platforms=platforms,
        templates=tuple(sorted(templates, key=lambda t: t.version)),
        all_parameters=_read(root / "requests" / "parameters.json", ParameterList).parameters,
        folder=root,
    )


@functools.cache
def _eye(root: Path) -> Eye:
    grouped = _validated(root / "unicode" / "confusables.json", TypeAdapter(dict[str, str]))
    return Eye({ord(source): prototype for prototype, sources in grouped.items() for source in sources})


def _versions(folder: Path, pattern: str) -> list[Path]:
    found = sorted(folder.glob(pattern))
    if not found:
        raise EnvironmentFault("reference_file_missing", file=f"{folder.name}/{pattern}")
    return found


def _read(path: Path, kind: type[V]) -> V:
    return _validated(path, TypeAdapter(kind))


def _read_list(path: Path, kind: type[V]) -> tuple[V, ...]:
    return _validated(path, TypeAdapter(tuple[kind, ...]))  # type: ignore[valid-type]


def _validated(path: Path, adapter: TypeAdapter[T]) -> T:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EnvironmentFault("reference_file_missing", file=path.name) from error
    except ValueError as error:  # no JSON, or no UTF-8
        raise EnvironmentFault("reference_file_damaged", file=path.name, where=str(error)) from error
    try:
        return adapter.validate_python(raw)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise EnvironmentFault("reference_file_damaged", file=path.name, where=f"{where}: {first['msg']}") from error
