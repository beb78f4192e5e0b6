"""Thousands of damaged stores: none crashes the program or shows a wrong value, and each is kept as it was found."""

import json
import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.data import verify
from actdesk.data.places import DATABASE
from actdesk.domain.base import ActDeskError, Refused
from actdesk.services.access import RESCUABLE
from tests.builders import FakeClock
from tests.torture.damage import HARMS, LOG, Original, content, digest
from tests.torture.keys import PASSPHRASE, QUICK
from tests.torture.results import record
from tests.torture.shares import DAMAGE

Counts = Counter[str]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Original:
    return Original(tmp_path_factory.mktemp("original"))


def files(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in (DATABASE, LOG) if (folder / name).exists()}


def open_harmed(folder: Path, original: Original, counted: Counts, *, closed: bool, salvage: bool) -> None:
    """Unlock the store: it shows what was said, or it is refused with a code and stays as it is."""
    before = files(folder)
    access = StoreAccess(folder, clock=FakeClock(), cost=QUICK)
    try:
        access.unlock(PASSPHRASE)
        assert access._store is not None
        state = digest(access._store)
        assert state in original.states, "something was shown that was never said"
        if closed:
            assert state == original.states[-1], "an older state was shown"
        counted["opened, all as it was said"] += 1
    except ActDeskError as refused:
        same = files(folder) == before
        if not same:
            raise AssertionError(f"{refused.code}: the damaged store was changed") from None
        counted[f"refused: {refused.code}"] += 1
        if refused.code in RESCUABLE and salvage:
            save(access, folder, original, before, counted)
    finally:
        access.lock()


def save(access: StoreAccess, folder: Path, original: Original, before: dict[str, bytes], counted: Counts) -> None:
    """Save what can be read; every value of it was said, and the damaged store lies aside as it was."""
    try:
        told = access.salvage.prepare()
    except Refused as refused:
        if refused.code != "nothing_to_salvage":
            raise
        counted["nothing to save"] += 1
        return
    assert files(folder) == before
    access.go_on_salvaged()
    assert access._store is not None
    saved = content(access._store)
    wrong = [r for group in saved.values() for i, r in group.items() if not was_said(original, i, r)]
    assert not wrong, wrong
    secret = access._unlocked()
    report = verify.verify_living(folder, secret.db_key)
    assert not report.problems, report.problems
    aside = next((folder / "replaced").iterdir()) if before else None
    assert aside is None or files(aside) == before
    counted["saved"] += 1
    counted["records saved"] += sum(len(group) for name, group in saved.items() if name != "setting")
    counted["records lost and said so"] += told.lost


def was_said(original: Original, record_id: str, shown: dict[str, object]) -> bool:
    """True if the record once was as it is shown, but for references to what is lost."""
    if str(shown.get("key", "")).startswith("store.salvage.") or shown.get("name") == "…":
        return True
    for version in original.versions.get(record_id, set()):
        once = json.loads(version)
        if all(shown[k] == once[k] or (shown[k] is None and str(k).endswith(("_id", "_by"))) for k in once):
            return True
    return "public" in shown  # the key that signs the salvage


def torture(original: Original, tmp_path: Path, turns: int, seed: int) -> Counts:
    """Harm copies of the original in every way there is, and open each. The seed makes a failure come again."""
    counted: Counts = Counter()
    names = sorted(HARMS)
    for turn in range(turns):
        name = names[turn % len(names)]
        state, harm = HARMS[name]
        chance = random.Random(seed * 1_000_003 + turn)
        folder = Path(shutil.copytree(original.folder / state, tmp_path / "store"))
        harm(folder, chance, original)
        try:
            closed = name in ("pages of a closed store", "header")
            open_harmed(folder, original, counted, closed=closed, salvage=turn // 5 % 20 == turn % 5)
        except Exception as error:
            shutil.copytree(folder, tmp_path / "failed", dirs_exist_ok=True)
            raise AssertionError(f"{name}, turn {turn}, seed {seed}: {error!r}") from error
        shutil.rmtree(folder)
    return counted


@pytest.mark.timeout(300)
def test_some_damaged_stores(original: Original, tmp_path: Path) -> None:
    counted = torture(original, tmp_path, DAMAGE.gate, seed=1)
    assert counted["opened, all as it was said"] > 3
    assert counted["refused: store_damaged"] > 20


@pytest.mark.torture
@pytest.mark.timeout(7200)
def test_five_thousand_damaged_stores(original: Original, tmp_path: Path) -> None:
    counted = torture(original, tmp_path, DAMAGE.whole, seed=2)
    record(
        "Damaged stores and headers",
        {
            "damaged": DAMAGE.whole,
            "crashes": 0,
            "wrong values shown": 0,
            "originals changed": 0,
            **dict(counted),
        },
    )
