"""How long lists take on a store of 100,000 accounts: sort, filter, search, page. Milliseconds, 95th percentile.

Run: python benchmarks/lists.py [records]. The store is real and encrypted, and made anew each time.
"""

import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Kind
from actdesk.domain.lists import LIST_COLUMNS, ListQuery
from actdesk.domain.people import Body, BodyType
from tests.builders import make_store

ROUNDS = 60
WORDS = ["forum", "actalliance", "climate", "kenya", "comunidad", "youth", "réfugiés", "justice", "agua", "local"]
LIMIT_MS = 100.0


def fill(store: object, count: int) -> None:
    """Keep `count` accounts of 200 bodies with varied words, in acts of 5,000."""
    chance = random.Random(7)
    bodies = [Body.made(name=f"{chance.choice(WORDS).title()} {n}", type=BodyType.FORUM) for n in range(200)]
    with store.act("import") as uow:  # type: ignore[attr-defined]
        uow.add_all(bodies)
        uow.commit()
    states = list(AccountState)
    for start in range(0, count, 5000):
        accounts = [
            Account.made(
                platform=chance.choice(["facebook_page", "x", "instagram", "youtube"]),
                handle=f"{chance.choice(WORDS)}{n}",
                display_name=f"{chance.choice(WORDS)} {chance.choice(WORDS)} {n % 977}",
                body_id=chance.choice(bodies).id,
                state=chance.choice(states),
            )
            for n in range(start, min(start + 5000, count))
        ]
        with store.act("import") as uow:  # type: ignore[attr-defined]
            uow.add_all(accounts)
            uow.commit()


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def p95(samples: list[float]) -> float:
    return statistics.quantiles(samples, n=20)[18]


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        store = make_store(Path(folder) / "store")
        filling = timed(lambda: fill(store, count)) / 1000
        lists, chance = store.lists, random.Random(11)
        keys = [c.key for c in LIST_COLUMNS[Kind.ACCOUNT]]

        def look(query: ListQuery, offset: int = 0) -> None:
            lists.count(query)
            lists.page(query, offset, 200)

        def typed() -> str:
            word = chance.choice(WORDS)
            return word[: chance.randint(1, len(word))]

        def mistyped() -> str:
            word = chance.choice([w for w in WORDS if len(w) > 4])
            return word[:1] + word[2] + word[1] + word[3:]

        cases: dict[str, Callable[[], object]] = {
            "sort": lambda: look(ListQuery(Kind.ACCOUNT, sort=chance.choice(keys), descending=chance.random() < 0.5)),
            "filter": lambda: look(
                ListQuery(
                    Kind.ACCOUNT,
                    sort=chance.choice(keys),
                    where={"state": tuple(s.value for s in chance.sample(list(AccountState), 2))},
                )
            ),
            "find": lambda: look(ListQuery(Kind.ACCOUNT, text=typed(), sort=chance.choice(keys))),
            "find with a typo": lambda: look(ListQuery(Kind.ACCOUNT, text=mistyped(), sort=chance.choice(keys))),
            "page in the middle": lambda: lists.page(
                ListQuery(Kind.ACCOUNT, sort=chance.choice(keys)), chance.randrange(count), 200
            ),
            "search over all": lambda: lists.search(typed()),
        }
        for work in cases.values():
            work()  # the page cache is warm in use, too
        results = {name: p95([timed(work) for _ in range(ROUNDS)]) for name, work in cases.items()}
        store.close()
    print(f"{count:,} accounts, filled in {filling:.0f} s; 95th percentile of {ROUNDS} rounds, limit {LIMIT_MS:.0f} ms")
    for name, value in results.items():
        print(f"  {name:20} {value:7.1f} ms {'' if value < LIMIT_MS else '  over the limit'}")
    print(json.dumps({"benchmark": "lists", "records": count, "p95_ms": {k: round(v, 1) for k, v in results.items()}}))
    return 0 if all(value < LIMIT_MS for value in results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
