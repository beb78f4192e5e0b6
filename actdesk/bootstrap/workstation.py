"""This computer's keyring (Windows Credential Locker, macOS Keychain, Secret Service), where there is one.

The library `keyring` is not a part of every installation, and many a Linux has no service behind it: both are said
as "there is none", and nothing depends on it (docs/decisions/010-this-computers-keyring.md).
"""

import importlib
import logging
from typing import Any, Protocol

from actdesk.domain.base import Refused

SERVICE = "ActDesk"
log = logging.getLogger("actdesk")


class Keyring(Protocol):
    """A place for short secrets that belongs to whoever is logged in on this computer."""

    def available(self) -> bool: ...
    def read(self, entry: str) -> str | None: ...
    def write(self, entry: str, secret: str) -> None: ...
    def remove(self, entry: str) -> None: ...


class SystemKeyring:
    """The system's own, through `keyring`; loaded when it is first asked for. Failures read as "nothing there"."""

    def available(self) -> bool:
        backend = self._backend()
        return backend is not None and float(getattr(backend, "priority", 0)) >= 1

    def read(self, entry: str) -> str | None:
        if not self.available():
            return None
        try:
            found = self._backend().get_password(SERVICE, entry)
        except Exception as error:  # noqa: BLE001 - each system's keyring has errors of its own; the passphrase is there
            log.warning("keyring: %s", type(error).__name__)
            return None
        return found if isinstance(found, str) else None

    def write(self, entry: str, secret: str) -> None:
        """Raises `Refused` (`no_keyring`) where it does not take it."""
        try:
            self._backend().set_password(SERVICE, entry, secret)
        except Exception as error:  # noqa: BLE001 - as above
            log.warning("keyring: %s", type(error).__name__)
            raise Refused("no_keyring") from None

    def remove(self, entry: str) -> None:
        if not self.available():
            return
        try:
            self._backend().delete_password(SERVICE, entry)
        except Exception as error:  # noqa: BLE001 - as above; what is not there need not be removed
            log.info("keyring: %s", type(error).__name__)

    def _backend(self) -> Any:
        try:
            return importlib.import_module("keyring").get_keyring()
        except Exception:  # noqa: BLE001 - not installed, or no service answers
            return None
