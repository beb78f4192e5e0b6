"""How long the register takes with 10,000 accounts that are held: lists, search, link check. 95th percentile, in ms.

Run: python benchmarks/register.py [accounts]. The store is real and encrypted, and made anew each time.
"""

import random
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, Administration
from actdesk.domain.base import Kind
from actdesk.domain.lists import LIST_COLUMNS, ListQuery
from actdesk.domain.people import Person
from actdesk.services.register import Register
from benchmarks.lists import LIMIT_MS, WORDS, fill, p95, timed
from tests.builders import FakeClock, make_store

ROUNDS = 40
PEOPLE = 300
TEXTS = ("https://facebook.com/actalliancekenya", "@actaIIiance", "instagram.com/nobodyknows", "climate77")


def hold(store: SqlStore, clock: FakeClock) -> None:
    """Give every account two administrators of a few hundred people; a third of those are of the team."""
    chance, began = random.Random(5), clock.today() - timedelta(days=300)
    people = [
        Person.made(name=f"{chance.choice(WORDS).title()} {n}", comms_team_from=began if n % 3 == 0 else None)
        for n in range(PEOPLE)
    ]
    with store.read() as reader:
        accounts = [row.id for row in reader.pick(Account, "id")]
    held = [
        Administration.made(account_id=one, person_id=person.id, start=began, proven_on=began)
        for one in accounts
        for person in chance.sample(people, 2)
    ]
    for records in (people, held):
        with store.act("import") as uow:
            uow.add_all(records)
            uow.commit()


def measures(store: SqlStore, register: Register) -> dict[str, Callable[[], object]]:
    """What is measured, by its name; each call asks something else."""
    chance, lists = random.Random(11), store.lists
    columns = {kind: [c.key for c in LIST_COLUMNS[kind]] for kind in (Kind.ACCOUNT, Kind.PERSON)}

    def listed(kind: Kind) -> None:
        query = ListQuery(kind, sort=chance.choice(columns[kind]), descending=chance.random() < 0.5)
        lists.count(query)
        lists.page(query, 0, 200)

    def alone() -> None:
        query = ListQuery(Kind.ACCOUNT, where={"hands": ("one", "no_deputy")}, sort="security")
        lists.count(query)
        lists.page(query, 0, 200)

    return {
        "accounts, sorted": lambda: listed(Kind.ACCOUNT),
        "people, sorted": lambda: listed(Kind.PERSON),
        "accounts that one holds alone": alone,
        "search": lambda: lists.search(chance.choice(WORDS)[:4]),
        "link check": lambda: register.check(chance.choice(TEXTS)),
    }


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    clock, missed = FakeClock(), []
    with tempfile.TemporaryDirectory() as folder:
        store = make_store(Path(folder) / "store", clock)
        fill(store, count)
        hold(store, clock)
        register = Register(store, clock, reference())
        print(f"link check, the first one: {timed(lambda: register.check(TEXTS[0])):.0f} ms")
        for name, work in measures(store, register).items():
            figure = p95([timed(work) for _ in range(ROUNDS)])
            print(f"{name}: {figure:.0f} ms")
            missed += [name] if figure > LIMIT_MS else []
        store.close()
    print("all within 100 ms" if not missed else f"over 100 ms: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
