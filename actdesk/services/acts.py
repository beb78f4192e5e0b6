"""Every act by name, for the words in three languages and for undo. Importing it imports every service."""

import importlib
import pkgutil

import actdesk.services as package
from actdesk.domain.journal import REDO, UNDO
from actdesk.services.use_case import USE_CASES

for _module in pkgutil.iter_modules(package.__path__):
    if _module.name != "acts":
        importlib.import_module(f"actdesk.services.{_module.name}")

STORE_CREATE, STORE_SALVAGE = "store.create", "store.salvage"
ACTS: tuple[str, ...] = (STORE_CREATE, STORE_SALVAGE, UNDO, REDO, *sorted(USE_CASES))
