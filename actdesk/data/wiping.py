"""Keys in memory are overwritten when the store is locked, and one that was overwritten is never used as a key.

A job that a lock overtakes still holds the bytes that it was given. What it wrote under a key of zeros everybody could
read, and nobody would look for it there.
"""

from actdesk.domain.base import Refused


def wipe(secret: bytearray | None) -> None:
    """Overwrite a secret in place."""
    if secret is not None:
        secret[:] = bytes(len(secret))


def unwiped(secret: bytes | bytearray) -> bytes:
    """Return a secret's bytes, to be used at once. Raises `Refused` (`store_locked`) once it was wiped."""
    taken = bytes(secret)
    if not any(taken):
        raise Refused("store_locked")
    return taken


def spelled(key: bytes | bytearray) -> str:
    """Return a raw key as SQLCipher's pragmas take it. Raises as `unwiped`."""
    return f"\"x'{unwiped(key).hex()}'\""
