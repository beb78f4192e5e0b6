"""How long the leadership summary and the other reports take: from the store to the bytes of the PDF. Seconds.

Run: python benchmarks/reports.py. The store has 10,000 accounts, 2,000 requests and 5,000 cases; it is real and
encrypted, and made anew each time; the register is 10,000 lines, some 400 pages. Promised are two seconds by the
clock; the limits are on the processor's time, children's with it, which a busy machine does not stretch as much.
"""

import json
import os
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.base import Record
from actdesk.domain.languages import Language
from actdesk.domain.periods import Period
from actdesk.reports.writer import Writer
from actdesk.services.preferences import StoredPreferences
from actdesk.services.reports import Ask, Reports
from benchmarks.summary import DAY, records
from tests.builders import FakeClock, make_store

LIMITS = {"summary": 1.2, "register": 10.0}  # seconds of the processor
ACCOUNTS, REQUESTS, CASES = 10_000, 2_000, 5_000


def fill(store: SqlStore) -> None:
    """Records of a large desk: those of the benchmark of the figures, in the numbers that are promised."""
    people, accounts, held, *_ = records(ACCOUNTS)
    _, _, _, cases, measures, *_ = records(CASES * 20)
    requests = records(REQUESTS * 20)[5]
    for kind in (people, accounts, held, [_anywhere(case) for case in cases], measures, requests):
        for start in range(0, len(kind), 5000):
            with store.act("import") as uow:
                uow.add_all(kind[start : start + 5000])
                uow.commit()


def _anywhere(case: Record) -> Record:
    return case.changed(account_id=None)  # its account is one of another set


def measure(reports: Reports, ask: Ask) -> dict[str, float]:
    """Seconds of the processor for the facts, and for the document and the PDF; and what the clock says of both."""
    start, began = _processor(), time.perf_counter()
    facts = reports.gather(ask)
    gathered = _processor()
    reports.pdf(reports.draft(facts, ask.language, ask=ask))
    took = {"facts": gathered - start, "pdf": _processor() - gathered, "by the clock": time.perf_counter() - began}
    return {what: round(seconds, 2) for what, seconds in took.items()}


def _processor() -> float:
    """What this process has used, and the processes that it waited for: a long report is set in one of its own."""
    return sum(os.times()[:4])


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        store = make_store(Path(folder) / "store", FakeClock())
        fill(store)
        reports = Reports(store, FakeClock(), reference(), Writer(), StoredPreferences(store))
        period = Period(DAY - timedelta(days=50), DAY)
        summary = min(
            (measure(reports, Ask("leadership", Language.ENGLISH, period=period)) for _ in range(3)), key=_used
        )
        took = {"summary": summary, "register": measure(reports, Ask("register", Language.ENGLISH, day=DAY))}
        store.close()
    print(f"{ACCOUNTS:,} accounts, {REQUESTS:,} requests, {CASES:,} cases")
    for name, seconds in took.items():
        print(f"{name}: {_used(seconds):.2f} s of the processor (limit {LIMITS[name]}) {seconds}")
    print(json.dumps({"benchmark": "reports", **took}))
    return int(any(_used(seconds) > LIMITS[name] for name, seconds in took.items()))


def _used(took: dict[str, float]) -> float:
    return took["facts"] + took["pdf"]


if __name__ == "__main__":
    sys.exit(main())
