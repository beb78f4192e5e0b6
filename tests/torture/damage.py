"""Ways in which a store's files come to harm, and what a store may show afterwards."""

import hashlib
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from actdesk.bootstrap import StoreAccess
from actdesk.data.places import DATABASE, key_files
from actdesk.data.store import SqlStore
from actdesk.domain.catalogue import VALUES
from actdesk.domain.people import BodyType
from actdesk.services.access import SetupAnswers
from actdesk.services.attachments import Incoming
from tests.builders import FakeClock
from tests.torture.keys import PASSPHRASE, QUICK

PAGE, FRAME = 4096, 4096 + 24
LOG = DATABASE + "-wal"
Content = dict[str, dict[str, dict[str, Any]]]


def content(store: SqlStore) -> Content:
    """Every record of the store, by kind and id, as it would be shown."""
    with store.read() as reader:
        return {
            kind.value: {record.id.hex: record.model_dump(mode="json") for record in reader.find(value)}
            for kind, value in VALUES.items()
        }


def digest(store: SqlStore) -> str:
    """One hash over every row that is no list and no index, read as the window reads: through the store's readers."""
    told = hashlib.sha256()
    with store._readers.connect() as connection:
        for name in (*(kind.value for kind in VALUES), "journal", "journal_content", "blob"):
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY 1'):
                told.update(repr(tuple(row)).encode())
    return told.hexdigest()


class Original:
    """A store as it lay on the disk closed, killed and on earlier days; with all that it ever showed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.states: list[str] = []
        self.versions: dict[str, set[str]] = {}  # record -> each of its versions
        self.final: Content = {}
        living = folder / "living" / "store"
        access = StoreAccess(living, clock=FakeClock(), cost=QUICK)
        desk = access.create(SetupAnswers(name="Amina Officer", with_samples=True), PASSPHRASE)
        assert access._store is not None
        store = access._store
        self._see(store)
        access.backups.make()
        desk.cases.intake(summary="Seen", evidence=[Incoming("seen.bin", bytes(range(256)) * 120)])
        self._see(store)
        self._keep(living, "early")
        for n in range(12):
            desk.people.add_body(name=f"Forum {n}", type=BodyType.FORUM, notes="n" * 1500)
            self._see(store)
        self._keep(living, "killed")
        self.killed = len(self.states) - 1
        desk.people.add_body(name="Last", type=BodyType.FORUM)
        self._see(store)
        self.final = content(store)
        access.lock()
        self._keep(living, "closed")
        other = StoreAccess(folder / "other" / "store", clock=FakeClock(), cost=QUICK)
        theirs = other.create(SetupAnswers(name="Somebody Else"), PASSPHRASE)
        theirs.people.add_body(name="Theirs", type=BodyType.FORUM)
        self._keep(folder / "other" / "store", "foreign")
        other.lock()

    def _see(self, store: SqlStore) -> None:
        shown = content(store)
        self.states.append(digest(store))
        for group in shown.values():
            for record_id, record in group.items():
                self.versions.setdefault(record_id, set()).add(json.dumps(record, sort_keys=True))

    def _keep(self, living: Path, name: str) -> None:
        shutil.copytree(living, self.folder / name, ignore=shutil.ignore_patterns("*-shm"))

    def bytes_of(self, name: str, file: str) -> bytes:
        return (self.folder / name / file).read_bytes()


def of_pages(data: bytearray, chance: random.Random, original: Original) -> bytearray:
    """Harm a store file: bits, cuts, zeroed, swapped, doubled and foreign pages, what hangs behind."""
    pages = len(data) // PAGE
    one, two = (chance.randrange(pages) * PAGE for _ in range(2))
    ways = ("bits", "bits", "cut", "zero", "swap", "double", "foreign", "old", "longer", "head", "sector")
    match chance.choice(ways):
        case "bits":
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case "cut":
            del data[chance.randrange(len(data)) :]
        case "zero":
            data[one : one + PAGE] = bytes(PAGE)
        case "swap":
            data[one : one + PAGE], data[two : two + PAGE] = data[two : two + PAGE], data[one : one + PAGE]
        case "double":
            data[one : one + PAGE] = data[two : two + PAGE]
        case "foreign":
            theirs = original.bytes_of("foreign", DATABASE)
            at = chance.randrange(max(1, len(theirs) // PAGE)) * PAGE
            data[one : one + PAGE] = theirs[at : at + PAGE].ljust(PAGE, b"\0")
        case "old":
            earlier = original.bytes_of("early", DATABASE)
            data[one : one + PAGE] = earlier[one : one + PAGE] or bytes(PAGE)
        case "longer":
            data += chance.randbytes(chance.randint(1, 3 * PAGE))
        case "head":
            data[: chance.randint(1, 100)] = b"SQLite format 3\0"
        case "sector":
            at = chance.randrange(0, len(data), 512)
            data[at : at + 512] = chance.randbytes(512)
    return data


def of_log(data: bytearray, chance: random.Random, original: Original) -> bytearray | None:
    """Harm a write-ahead log; None: it is gone."""
    frames = max(1, (len(data) - 32) // FRAME)
    one, two = (32 + chance.randrange(frames) * FRAME for _ in range(2))
    match chance.choice(("bits", "bits", "cut", "gone", "foreign", "stale", "zero", "swap", "head", "frame head")):
        case "bits":
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case "cut":
            del data[chance.randrange(len(data)) :]
        case "gone":
            return None
        case "foreign":
            return bytearray(original.bytes_of("foreign", LOG))
        case "stale":
            return bytearray(original.bytes_of("early", LOG))
        case "zero":
            data[one : one + FRAME] = bytes(FRAME)
        case "swap":
            data[one : one + FRAME], data[two : two + FRAME] = data[two : two + FRAME], data[one : one + FRAME]
        case "head":
            data[chance.randrange(32)] ^= 1 << chance.randrange(8)
        case "frame head":
            data[one + chance.randrange(24)] ^= 1 << chance.randrange(8)
    return data


def harm_pages(folder: Path, chance: random.Random, original: Original) -> None:
    path = folder / DATABASE
    if chance.random() < 0.03:
        path.unlink()
    else:
        path.write_bytes(of_pages(bytearray(path.read_bytes()), chance, original))


def harm_log(folder: Path, chance: random.Random, original: Original) -> None:
    """A killed store's log, or a log of another day or store beside a closed one."""
    path = folder / LOG
    if path.exists():
        harmed = of_log(bytearray(path.read_bytes()), chance, original)
        path.unlink() if harmed is None else path.write_bytes(harmed)
    else:
        path.write_bytes(original.bytes_of(chance.choice(("early", "killed", "foreign")), LOG))
    if chance.random() < 0.2:
        (folder / (DATABASE + "-shm")).write_bytes(chance.randbytes(32_768))


def harm_header(folder: Path, chance: random.Random, original: Original) -> None:
    """One, two or all copies of the header."""
    copies = [path for path in key_files(folder) if path.exists()]
    for path in chance.sample(copies, chance.randint(1, len(copies))):
        data = bytearray(path.read_bytes())
        match chance.choice(("bits", "cut", "zero", "gone", "foreign", "junk", "empty")):
            case "bits":
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            case "cut":
                del data[chance.randrange(len(data)) :]
            case "zero":
                data[:] = bytes(len(data))
            case "gone":
                path.unlink()
                continue
            case "foreign":
                data[:] = original.bytes_of("foreign", path.name) if path.parent == folder else b"{}"
            case "junk":
                data[:] = chance.randbytes(len(data))
            case "empty":
                data.clear()
        path.write_bytes(data)


HARMS: dict[str, tuple[str, Callable[[Path, random.Random, Original], None]]] = {
    "pages of a closed store": ("closed", harm_pages),
    "pages of a killed store": ("killed", harm_pages),
    "log of a killed store": ("killed", harm_log),
    "log beside a closed store": ("closed", harm_log),
    "header": ("closed", harm_header),
}
