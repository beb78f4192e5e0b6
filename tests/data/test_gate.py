"""Every try goes through one gate: it slows down, keeps its count across restarts, and says no more than that."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.bootstrap import gate as gate_module
from actdesk.bootstrap.gate import Gate
from actdesk.data.places import TRIES
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.services.access import SetupAnswers
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK


class Watch:
    """A wall clock that the test sets."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


def guess(gate: Gate, code: str = "wrong_passphrase") -> int:
    """One wrong try; returns the seconds that have to pass."""
    with pytest.raises(Refused) as refused, gate.trying():
        raise Refused(code)
    assert refused.value.code in (code, "too_many_tries")
    return int(str(refused.value.facts.get("wait", 0)))


def test_two_are_free_then_each_waits_longer_and_a_try_in_between_is_refused(tmp_path: Path, watch: Watch) -> None:
    gate = Gate(tmp_path, watch)
    assert [guess(gate), guess(gate), guess(gate)] == [0, 0, 1]
    with pytest.raises(Refused, match="too_many_tries"), gate.trying():
        pytest.fail("it was let through")
    watch.now += 1
    assert guess(gate) == 2


def test_the_count_outlives_the_program_and_holds_nothing_but_two_numbers(tmp_path: Path, watch: Watch) -> None:
    for _ in range(4):
        guess(Gate(tmp_path, watch))
        watch.now += 10
    assert json.loads((tmp_path / TRIES).read_bytes()).keys() == {"wrong", "last"}
    assert (tmp_path / TRIES).stat().st_mode & 0o077 == 0
    assert guess(Gate(tmp_path, watch)) == 4


def test_the_right_one_forgets_the_wrong_ones(tmp_path: Path, watch: Watch) -> None:
    gate = Gate(tmp_path, watch)
    for _ in range(3):
        guess(gate)
    watch.now += 1
    with gate.trying():
        pass
    assert not (tmp_path / TRIES).exists()
    assert guess(gate) == 0


def test_a_kill_in_the_middle_of_a_try_is_no_free_guess(tmp_path: Path, watch: Watch) -> None:
    tries = [Gate(tmp_path, watch).trying() for _ in range(3)]
    for trying in tries:
        trying.__enter__()  # and the process dies
    assert Gate(tmp_path, watch).seconds_left() == 1


def test_a_fault_of_the_machine_is_no_guess(tmp_path: Path, watch: Watch) -> None:
    gate = Gate(tmp_path, watch)
    for _ in range(5):
        with pytest.raises(EnvironmentFault), gate.trying():
            raise EnvironmentFault("not_enough_memory")
    assert gate.seconds_left() == 0
    assert not (tmp_path / TRIES).exists()


@pytest.mark.parametrize("jump", [-10 * 365 * 86400, -1, 10 * 365 * 86400])
def test_a_clock_that_jumps_locks_nobody_out(tmp_path: Path, watch: Watch, jump: float) -> None:
    for _ in range(12):
        guess(Gate(tmp_path, watch))
        watch.now += 60
    guess(Gate(tmp_path, watch))
    watch.now += jump
    assert Gate(tmp_path, watch).seconds_left() <= 60
    watch.now += 60
    assert Gate(tmp_path, watch).seconds_left() == 0


@pytest.mark.parametrize("jump", [-10 * 365 * 86400, -1])
def test_where_nothing_can_be_written_a_clock_set_back_locks_nobody_out_either(
    tmp_path: Path, watch: Watch, jump: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(12):
        guess(Gate(tmp_path, watch))
        watch.now += 60
    guess(Gate(tmp_path, watch))
    watch.now += jump

    def refused(*_: object) -> None:
        raise EnvironmentFault("disk_read_only")

    monkeypatch.setattr(gate_module, "replace_private", refused)
    gate = Gate(tmp_path, watch)
    assert gate.seconds_left() == 60
    watch.now += 30
    assert gate.seconds_left() in (30, 31)
    watch.now += 31
    assert gate.seconds_left() == 0


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b'{"wrong": 9, "last": NaN}',
        b'{"wrong": "x", "last": 1}',
        b'{"wrong": -5, "last": 1}',
        b"\xff",
    ],
)
def test_a_damaged_count_opens_the_gate_and_no_more(tmp_path: Path, watch: Watch, text: bytes) -> None:
    (tmp_path / TRIES).write_bytes(text)
    assert Gate(tmp_path, watch).seconds_left() == 0


def test_a_count_that_is_removed_while_we_run_is_still_known(tmp_path: Path, watch: Watch) -> None:
    gate = Gate(tmp_path, watch)
    for _ in range(3):
        guess(gate)
    (tmp_path / TRIES).unlink()
    assert gate.seconds_left() == 1


@pytest.fixture
def access(tmp_path: Path, watch: Watch) -> Iterator[StoreAccess]:
    made = StoreAccess(tmp_path / "store", clock=FakeClock(), cost=QUICK, wall=watch)
    made.create(SetupAnswers(name="Amara Okoye"), PASSPHRASE)
    yield made
    made.lock()


def test_the_door_and_the_change_of_a_passphrase_share_one_count(access: StoreAccess, watch: Watch) -> None:
    with pytest.raises(Refused, match="wrong_passphrase"):
        access.keys.change_passphrase("no", "seven quiet herons")
    access.lock()
    for wait in (0, 1):
        with pytest.raises(Refused, match="wrong_passphrase") as refused:
            access.unlock("no")
        assert refused.value.facts.get("wait", 0) == wait
    assert access.seconds_to_wait() == 1
    with pytest.raises(Refused, match="too_many_tries"):
        access.unlock(PASSPHRASE)
    watch.now += 1
    access.unlock(PASSPHRASE)
    assert access.seconds_to_wait() == 0
