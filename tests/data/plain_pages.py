"""What stands in a store's files in clear: every page of the database and its log, deciphered, free ones too."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVE, IV, SALT, FRAME_HEAD, LOG_HEAD = 4096, 80, 16, 16, 24, 32


def pages(database: Path, key: bytes) -> Iterator[bytes]:
    """Yield the plain content of each page of an SQLCipher 4 file that is opened with a raw key."""
    data = database.read_bytes()
    assert len(data) % PAGE == 0
    for start in range(0, len(data), PAGE):
        yield _plain(data[start : start + PAGE], key, skip=SALT if start == 0 else 0)


def log_pages(log: Path, key: bytes) -> Iterator[bytes]:
    """Yield the plain content of each page in a write-ahead log, those that are no longer valid too."""
    data = log.read_bytes() if log.exists() else b""
    for start in range(LOG_HEAD, len(data), FRAME_HEAD + PAGE):
        number = int.from_bytes(data[start : start + 4], "big")
        yield _plain(data[start + FRAME_HEAD : start + FRAME_HEAD + PAGE], key, skip=SALT if number == 1 else 0)


def _plain(page: bytes, key: bytes, *, skip: int) -> bytes:
    vector = page[PAGE - RESERVE : PAGE - RESERVE + IV]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return decryptor.update(page[skip : PAGE - RESERVE]) + decryptor.finalize()


def clear(folder: Path, key: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield (where, bytes) of everything in a folder: files as they lie there, databases and logs deciphered too."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        yield path.name, path.read_bytes()
        if path.suffix == ".db" or path.name.endswith(".db-wal"):
            read = pages if path.suffix == ".db" else log_pages
            # A text can run over into the next page of a chain: each page is looked at alone, and all of them together.
            found = list(read(path, key))
            yield f"{path.name}, joined", b"".join(found)
