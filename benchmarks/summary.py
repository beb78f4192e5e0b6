"""How long the figures of the leadership summary take on a large store. Seconds.

Run: python benchmarks/summary.py [accounts]. The store is real and encrypted, and made anew each time.
"""

import json
import random
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import Record
from actdesk.domain.cases import Case, Measure, Step
from actdesk.domain.people import Person
from actdesk.domain.periods import Period
from actdesk.domain.pictures import Answer, Picture
from actdesk.domain.requests import ChannelRequest, Stage
from actdesk.services.summary import leadership_facts
from tests.builders import FakeClock, make_store

LIMIT_SECONDS = 2.0
DAY = date(2026, 11, 20)


def records(count: int) -> list[list[Record]]:
    """About 2.2 records an account: who holds it, and of cases, requests and pictures a twentieth each."""
    chance = random.Random(7)

    def ago(most: int) -> date:
        return DAY - timedelta(days=chance.randrange(most))

    people = [
        Person.made(name=f"Person {n}", comms_team_from=ago(900) if n % 3 == 0 else None) for n in range(count // 50)
    ]
    accounts = [
        Account.made(
            platform=chance.choice(["facebook", "x", "instagram", "youtube"]),
            handle=f"act.{n}",
            state=chance.choice(list(AccountState)),
            opened_on=ago(900),
            attested_on=ago(400) if n % 4 else None,
        )
        for n in range(count)
    ]
    held = [
        Administration.made(
            person_id=chance.choice(people).id,
            account_id=account.id,
            start=ago(700),
            proven_on=ago(700) if chance.random() < 0.8 else None,
        )
        for account in accounts
    ]
    some = range(count // 20)
    cases = [
        Case.made(
            reference=f"INF-2026-{n:05}",
            account_id=chance.choice(accounts).id,
            seen_on=(day := ago(300)),
            opened_on=day,
            step=chance.choice(list(Step)),
            principles=("principle.honesty",),
        )
        for n in some
    ]
    measures = [Measure.made(case_id=case.id, text="Correct it", due=ago(60)) for case in cases]
    requests = [
        ChannelRequest.made(
            reference=f"REQ-2026-{n:05}",
            stage=chance.choice(list(Stage)),
            channel_name=f"Channel {n}",
            created_on=ago(200),
            submitted_on=ago(100),
        )
        for n in some
    ]
    pictures = [
        Picture.made(name=f"{n}.jpg", sha256=f"{n:064}", added_on=ago(90), people_recognisable=Answer.NO) for n in some
    ]
    return [list(people), list(accounts), list(held), list(cases), list(measures), list(requests), list(pictures)]


def fill(store: SqlStore, count: int) -> int:
    """Keep them, and return how many there are."""
    total = 0
    for kind in records(count):
        total += len(kind)
        for start in range(0, len(kind), 5000):
            with store.act("import") as uow:
                uow.add_all(kind[start : start + 5000])
                uow.commit()
    return total


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 48_000
    with tempfile.TemporaryDirectory() as folder:
        clock = FakeClock()
        store = make_store(Path(folder) / "store", clock)
        total = fill(store, count)
        seconds = []
        for _ in range(3):
            start = time.perf_counter()
            with store.read() as reader:
                leadership_facts(
                    reader,
                    reference(),
                    now=clock.now(),
                    today=clock.today(),
                    period=Period(DAY - timedelta(days=50), DAY),
                    officer_id=store.officer_id,
                )
            seconds.append(time.perf_counter() - start)
        store.close()
    best = min(seconds)
    print(f"{total:,} records of {count:,} accounts: {best:.2f} s, limit {LIMIT_SECONDS:.0f} s")
    print(json.dumps({"benchmark": "summary", "records": total, "seconds": round(best, 2)}))
    return 0 if best < LIMIT_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
