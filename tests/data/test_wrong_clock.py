"""The computer's clock jumps ten years forth and back: the journal keeps its order, and nobody is kept from working."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import select

from actdesk.bootstrap import StoreAccess
from actdesk.data import backups, verify
from actdesk.data.tables import journal
from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.hlc import HybridTime
from actdesk.domain.languages import Language
from actdesk.domain.wrong_clock import AHEAD, BEHIND
from actdesk.services.access import SetupAnswers
from actdesk.services.samples import plant_samples
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK

TEN_YEARS = timedelta(days=3653)
JUMPS = (-TEN_YEARS, -timedelta(days=1), timedelta(0), timedelta(days=1), TEN_YEARS)
FORTH_AND_BACK = (timedelta(0), timedelta(days=1), TEN_YEARS)
ANSWERS = SetupAnswers(language=Language.FRENCH, name="Amara Okoye")
SEEDS = (1, 2)


class JumpingClock(FakeClock):
    """Its time is right, give or take ten years, and another one at each act."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._right, self._chance = self.moment, random.Random(seed)

    def jump(self) -> None:
        self.moment = self._right + self._chance.choice(JUMPS)

    def travel(self, days_ago: int) -> None:
        """As a story moves it, and then it jumps; never before the story's own days.

        On a day before an administration began nobody holds the account: that rule goes by the day it is told.
        """
        self.moment = self._right - timedelta(days=days_ago) + self._chance.choice(FORTH_AND_BACK)


@pytest.fixture(params=SEEDS)
def clock(request: pytest.FixtureRequest) -> JumpingClock:
    return JumpingClock(request.param)


@pytest.fixture
def access(tmp_path: Path, clock: JumpingClock) -> Iterator[StoreAccess]:
    made = StoreAccess(tmp_path / "store", clock=clock, cost=QUICK)
    yield made
    made.lock()


def steps(access: StoreAccess) -> list[tuple[int, HybridTime]]:
    """The journal as it is chained: number and time of each entry."""
    with access._opened()._readers.connect() as connection:
        rows = connection.execute(select(journal.c.seq, journal.c.time).order_by(journal.c.seq)).all()
    return [(seq, HybridTime.parse(time)) for seq, time in rows]


def check_order(access: StoreAccess, at_least: int) -> None:
    told = steps(access)
    assert len(told) >= at_least
    assert [seq for seq, _ in told] == list(range(1, len(told) + 1))
    times = [time for _, time in told]
    assert all(one < next_one for one, next_one in pairwise(times))
    assert verify.verify_living(access.folder, access._key()).problems == ()


def test_a_year_of_acts_under_a_jumping_clock_is_refused_nowhere_and_stays_in_order(tmp_path: Path) -> None:
    """The stories of the samples go through all that officers do, each act on another day of eleven years."""
    clock = JumpingClock(1)
    access = StoreAccess(tmp_path / "store", clock=clock, cost=QUICK)
    desk = access.create(ANSWERS, PASSPHRASE)
    try:
        plant_samples(desk, travel=clock.travel)
        check_order(access, at_least=200)
    finally:
        access.lock()


def test_each_start_warns_where_it_should_and_opens_whatever_the_clock_says(
    access: StoreAccess, clock: JumpingClock
) -> None:
    desk = access.create(ANSWERS, PASSPHRASE)
    newest = clock.now()
    for n in range(13):
        access.lock()
        clock.jump()
        desk = access.unlock(PASSPHRASE)
        said = {w.code for w in access.warnings()} & {"clock_behind", "clock_ahead"}
        expected = {"clock_behind"} if clock.now() < newest - BEHIND else set()
        expected |= {"clock_ahead"} if clock.now() > newest + AHEAD else set()
        assert said == expected
        desk.register.add_account(platform="x", handle=f"act{n}", state=AccountState.FOUND)
        newest = max(newest, clock.now())
        clock.jump()
        desk.history.undo()
        desk.history.redo()
        newest = max(newest, clock.now())
        access.backups.make()
    with access._opened().read() as reader:
        assert {a.handle for a in reader.find(Account)} == {f"act{n}" for n in range(13)}
    check_order(access, at_least=3 * 13)
    kept = backups.existing(access.folder)
    assert [b.number for b in kept] == list(range(4, 14)), "thinned by number, not by date"


def test_going_back_under_a_wrong_clock_loses_nothing_of_the_order(access: StoreAccess, clock: JumpingClock) -> None:
    desk = access.create(ANSWERS, PASSPHRASE)
    for n in range(6):
        clock.jump()
        desk.register.add_account(platform="x", handle=f"act{n}", state=AccountState.FOUND)
        clock.jump()
        access.backups.make()
    newest = access.backups.existing()[0]
    assert newest.number == 6, "the newest is the one made last"
    clock.jump()
    desk = access.go_back(newest.path)
    clock.jump()
    desk.register.add_account(platform="x", handle="after", state=AccountState.FOUND)
    check_order(access, at_least=4)


def test_a_clock_before_1970_and_one_far_ahead_are_no_reason_to_stop(tmp_path: Path) -> None:
    clock = FakeClock()
    access = StoreAccess(tmp_path / "store", clock=clock, cost=QUICK)
    desk = access.create(ANSWERS, PASSPHRASE)
    for n, year in enumerate((1969, 2500, 1980, 2026)):
        clock.moment = datetime(year, 6, 1, tzinfo=UTC)
        desk.register.add_account(platform="x", handle=f"act{n}", state=AccountState.FOUND)
    access.lock()
    access.unlock(PASSPHRASE)
    assert "clock_behind" in {w.code for w in access.warnings()}
    check_order(access, at_least=4)
    access.lock()
