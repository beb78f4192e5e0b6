"""Real stores with real records for the tests of keys, backups and damage."""

from pathlib import Path
from uuid import uuid4

from actdesk.data import keys
from actdesk.data.header import Cost
from actdesk.data.store import SqlStore
from actdesk.domain.base import new_id
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.records import Officer
from tests.builders import KEY, FakeClock, make_signer, make_store

QUICK = Cost(time_cost=1, memory_kib=64, parallelism=1)
PASSPHRASE = "correct horse battery"


def key_file(folder: Path) -> None:
    """The backups take it with them; what it wraps does not matter where the test has the key."""
    keys.create(folder, passphrase=PASSPHRASE, officer_id=uuid4(), cost=QUICK).wipe()


def living_store(folder: Path, *, people: int = 3) -> SqlStore:
    """An open store under `KEY` with its key file, a body and some people, one act each."""
    key_file(folder)
    store = make_store(folder)
    with store.act("body.add") as uow:
        body = uow.add(Body.made(name="Forum of the Great Lakes", type=BodyType.FORUM))
        uow.commit()
    for n in range(people):
        add_person(store, f"Person {n}", body_id=body.id)
    return store


def reopened(folder: Path) -> SqlStore:
    """The store opened again by its officer, who got a new key meanwhile."""
    store = SqlStore(folder, KEY, officer_id=new_id(), clock=FakeClock())
    with store.read() as reader:
        officers = reader.find(Officer)
    store.close()
    signer = make_signer(officers[0].id) if officers else None
    return SqlStore(folder, KEY, officer_id=officers[0].id if officers else new_id(), clock=FakeClock(), signer=signer)


def add_person(store: SqlStore, name: str, **fields: object) -> Person:
    with store.act("person.add") as uow:
        person = uow.add(Person.made(name=name, **fields))
        uow.commit()
    return person


def names(folder: Path) -> list[str]:
    """Every person's name in the store as it lies there."""
    store = reopened(folder)
    with store.read() as reader:
        found = sorted(p.name for p in reader.find(Person))
    store.close()
    return found
