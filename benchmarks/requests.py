"""How long the Requests room takes at 2,000 requests and 10,000 accounts: list, search, overlaps, names. Milliseconds.

Run: python benchmarks/requests.py [requests] [accounts]. The store is real and encrypted, and made anew each time.
"""

import json
import random
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Kind
from actdesk.domain.lists import LIST_COLUMNS, ListQuery
from actdesk.domain.people import Body, BodyType
from actdesk.domain.requests import ChannelRequest, Stage
from actdesk.services.register import Register
from actdesk.services.requests import Requests
from actdesk.services.today import Today
from benchmarks.lists import LIMIT_MS, WORDS, p95, timed
from tests.builders import FakeClock, make_store

ROUNDS = 60
REGIONS = ("Great Lakes", "Centroamérica", "Sahel", "Europe", "South Asia", "Asia del Sur", "Kenya", "Haïti")
PLATFORMS = ("facebook", "x", "instagram", "youtube", "whatsapp")


SYLLABLES = [
    "ka",
    "ma",
    "re",
    "to",
    "li",
    "sa",
    "no",
    "vi",
    "du",
    "pe",
    "cha",
    "ri",
    "bo",
    "lu",
    "ne",
    "ta",
    "mi",
    "go",
    "ra",
    "se",
    "fo",
    "ji",
    "wa",
]
VOCABULARY = [
    *WORDS,
    *("".join(random.Random(n).choices(SYLLABLES, k=3 + n % 2)) for n in range(3_000)),
]
"""As in a language: few words are in many texts, and most in few."""


def words(chance: random.Random, count: int) -> str:
    return " ".join(VOCABULARY[int(len(VOCABULARY) * chance.random() ** 3)] for _ in range(count))


def fill(store: SqlStore, requests: int, accounts: int) -> list[UUID]:
    """Keep accounts and requests of 200 bodies; return the requests' ids."""
    chance, first = random.Random(7), date(2024, 1, 1)
    bodies = [Body.made(name=f"{words(chance, 2).title()} {n}", type=BodyType.FORUM) for n in range(200)]
    keep(store, bodies)
    keep(
        store,
        [
            Account.made(
                platform=chance.choice(PLATFORMS),
                handle=f"{words(chance, 2).replace(' ', '')}{n % 7}",
                display_name=f"{words(chance, 3)} {n % 977}",
                purpose=words(chance, 12),
                audience=words(chance, 8),
                region=chance.choice(REGIONS),
                languages=tuple(chance.sample(("en", "fr", "es"), 2)),
                body_id=chance.choice(bodies).id,
                state=chance.choice(list(AccountState)),
            )
            for n in range(accounts)
        ],
    )
    made = [
        ChannelRequest.made(
            reference=f"REQ-{2024 + n // 900}-{n % 900 + 1:03d}",
            stage=chance.choice(list(Stage)),
            platform=chance.choice(PLATFORMS),
            handle=f"{chance.choice(WORDS)}new{n}",
            channel_name=words(chance, 3),
            body_id=chance.choice(bodies).id,
            created_on=first + timedelta(days=n % 900),
            submitted_on=first + timedelta(days=n % 900),
            answers={
                "objectives": words(chance, 40),
                "audience": words(chance, 20),
                "topics": words(chance, 20),
                "region": chance.choice(REGIONS),
                "languages": "en\nfr",
            },
        )
        for n in range(requests)
    ]
    keep(store, made)
    return [request.id for request in made]


def keep(store: SqlStore, records: list[Body] | list[Account] | list[ChannelRequest]) -> None:
    for start in range(0, len(records), 2_000):
        with store.act("import") as uow:
            uow.add_all(records[start : start + 2_000])
            uow.commit()


def main() -> int:
    requests = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    accounts = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        clock = FakeClock()
        store = make_store(Path(folder) / "store", clock)
        ids = fill(store, requests, accounts)
        known = reference()
        room = Requests(store, clock, known, Register(store, clock, known))
        today, lists, chance = Today(store, store.agenda, clock, known), store.lists, random.Random(11)
        keys = [c.key for c in LIST_COLUMNS[Kind.REQUEST]]

        def look(query: ListQuery) -> None:
            lists.count(query)
            lists.page(query, 0, 200)

        cases: dict[str, Callable[[], object]] = {
            "list of requests": lambda: look(ListQuery(Kind.REQUEST, sort=chance.choice(keys))),
            "find a request": lambda: look(ListQuery(Kind.REQUEST, text=chance.choice(WORDS)[:4])),
            "one request": lambda: room.request(chance.choice(ids)),
            "overlaps": lambda: room.overlaps(chance.choice(ids)),
            "name check": lambda: room.name_check("facebook", words(chance, 2).replace(" ", "")),
            "today": today.agenda,
        }
        for work in cases.values():
            work()  # the page cache is warm in use, too
        results = {name: p95([timed(work) for _ in range(ROUNDS)]) for name, work in cases.items()}
        store.close()
    print(f"{requests:,} requests, {accounts:,} accounts; 95th percentile of {ROUNDS} rounds, limit {LIMIT_MS:.0f} ms")
    for name, value in results.items():
        print(f"  {name:20} {value:7.1f} ms {'' if value < LIMIT_MS else '  over the limit'}")
    print(
        json.dumps(
            {"benchmark": "requests", "records": requests, "p95_ms": {k: round(v, 1) for k, v in results.items()}}
        )
    )
    return 0 if all(value < LIMIT_MS for value in results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
