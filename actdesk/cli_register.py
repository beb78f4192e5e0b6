"""The commands of the command line that ask the register. They only read, also beside an open window."""

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from actdesk.bootstrap.joining import SystemClock
from actdesk.cli_store import told, unlocked
from actdesk.data import opening
from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.labels import account_label
from actdesk.domain.languages import Language
from actdesk.domain.link_check import LinkVerdict
from actdesk.services.register import LinkCheck, Register
from actdesk.words import Words

Run = Callable[[argparse.Namespace], int]


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Register]:
    """The register of the store that is named. Raises `Refused`, `EnvironmentFault`."""
    with unlocked(options) as secret:
        opening.check(options.store, secret.db_key)
        clock = SystemClock()
        store = SqlStore(options.store, secret.db_key, officer_id=secret.slot_id, clock=clock)
        try:
            yield Register(store, clock, reference())
        finally:
            store.close()


@told
def check_link(options: argparse.Namespace) -> int:
    """Say of each link and handle whether it is ours. 0 if every one is official; 1 if one is anything else."""
    with opened(options) as register:
        checks = register.check(" ".join(options.link))
    for check in checks:
        if options.json:
            print(json.dumps(_as_json(check), ensure_ascii=True))
        else:
            for line in _lines(check, Words(Language(options.language))):
                print("".join(c if c.isprintable() else "?" for c in line))
    return 0 if all(check.verdict is LinkVerdict.OFFICIAL for check in checks) else 1


def _as_json(check: LinkCheck) -> dict[str, object]:
    """Handles, platforms and codes; no person."""
    return {
        "text": check.text,
        "verdict": check.verdict,
        "platform": check.platform,
        "handle": check.handle,
        "imitates": check.imitates,
        "found": [
            {"platform": v.account.platform, "handle": v.account.handle, "state": v.account.state} for v in check.found
        ],
        "alike": [{"platform": a.platform, "handle": a.handle, "likeness": how} for a, how in check.alike],
    }


def _lines(check: LinkCheck, say: Words) -> Iterator[str]:
    yield f"{say('link_verdict', check.verdict)}: {check.text}"
    if check.imitates:
        yield f"  ≈ {say('platform', check.imitates)}"
    for view in check.found:
        account = view.account
        place = f"{account_label(account)} ({say('platform', account.platform)})"
        yield f"  = {place}: {say('account_state', account.state)}"
    for account, likeness in check.alike:
        yield f"  ≈ {account_label(account)} ({say('platform', account.platform)}): {say('likeness', likeness)}"


RUNS: dict[str, Run] = {"check-link": check_link}
