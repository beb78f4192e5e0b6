"""Which reports there are: every module of this package that exposes `REPORT`. Adding one is adding its file."""

import functools
import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import actdesk.reports
from actdesk.domain.languages import Language
from actdesk.reports.document import Document


@dataclass(frozen=True)
class ReportSpec:
    """One report: `build(facts, language)` is pure; its name is the text `<key>.name` of the catalogue."""

    key: str
    facts: type  # the frozen values that `build` takes
    build: Callable[[Any, Language], Document]
    of_record: bool = False  # asked for from a record, not in the Reports room


_NO_REPORT = frozenset({"form_pdf", "form_reader"})  # they load two PDF libraries, which no report needs


@functools.cache
def discover() -> dict[str, ReportSpec]:
    """Return every report by key. Raises `ValueError` if two share one."""
    found: dict[str, ReportSpec] = {}
    for module in pkgutil.iter_modules(actdesk.reports.__path__):
        if module.name in _NO_REPORT:
            continue
        spec = getattr(importlib.import_module(f"{actdesk.reports.__name__}.{module.name}"), "REPORT", None)
        if not isinstance(spec, ReportSpec):
            continue
        if spec.key in found:
            raise ValueError(f"two reports are called {spec.key}")
        found[spec.key] = spec
    return found
