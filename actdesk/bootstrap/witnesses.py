"""Another officer's key, opened by their own passphrase for one act, and shut again."""

import hmac
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from actdesk.data import keys
from actdesk.data.keys import Unlocked
from actdesk.data.signatures import KeySigner
from actdesk.domain.attempts import Attempts
from actdesk.domain.base import Refused

GUESSES = frozenset({"wrong_passphrase", "recovery_code_mistyped"})


class Witnesses:
    """Those who were asked to sign and whose act has not come to its end yet."""

    def __init__(self, folder: Path, secret: Callable[[], Unlocked], now: Callable[[], float] = time.monotonic) -> None:
        self._folder, self._secret, self._now = folder, secret, now
        self._attempts = Attempts()
        self._called: weakref.WeakSet[KeySigner] = weakref.WeakSet()
        self._door = threading.Lock()  # nobody comes in while everybody is sent out

    def call(self, passphrase: str, *, officer_id: UUID) -> KeySigner:
        """Open the key of this officer. Raises `Refused`: `wrong_passphrase` (theirs or not, it is not said which
        part was wrong), `same_officer` (it is the passphrase of the one at the desk), `too_many_tries`,
        `store_locked`. The fact `wait` is how many seconds have to pass before the next try.
        """
        secret = self._secret()
        left = self._attempts.seconds_left(self._now())
        if left:
            raise Refused("too_many_tries", wait=left)
        try:
            witness = self._open(passphrase, secret, officer_id)
        except Refused as refusal:
            if refusal.code not in GUESSES:
                raise
            self._attempts = self._attempts.failed(self._now())
            raise Refused("wrong_passphrase", wait=self._attempts.seconds_left(self._now())) from None
        self._attempts = Attempts()
        return witness

    def _open(self, passphrase: str, secret: Unlocked, officer_id: UUID) -> KeySigner:
        opened = keys.unlock(self._folder, passphrase)
        try:
            if opened.officer_id is None or not _of_this_store(opened, secret):
                raise Refused("wrong_passphrase")
            if opened.officer_id == secret.officer_id:
                raise Refused("same_officer")
            if opened.officer_id != officer_id:
                raise Refused("wrong_passphrase")
            with self._door:
                if self._secret() is not secret:
                    raise Refused("store_locked")
                witness = KeySigner(opened)
                self._called.add(witness)
        except BaseException:
            opened.wipe()
            raise
        return witness

    def dismiss(self) -> None:
        """Wipe every key that is still open: the store is being locked."""
        with self._door:
            for witness in list(self._called):
                witness.wipe()
            self._called.clear()


def _of_this_store(opened: Unlocked, secret: Unlocked) -> bool:
    """While the key is being changed either of two may be in force, and the colleague's slot names the coming one."""
    known = [key for key in (opened.db_key, opened.former_key, opened.coming_key) if key is not None]
    return any(hmac.compare_digest(key, secret.db_key) for key in known)
