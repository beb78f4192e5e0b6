"""The key file's two copies: one may be damaged, torn or gone, and the officer never notices."""

import json
import random
from pathlib import Path
from uuid import uuid4

import pytest

from actdesk.data import header, keys
from actdesk.data.header import Cost
from actdesk.data.places import KEY_COPY, KEY_FILE
from actdesk.domain.base import EnvironmentFault, Refused

QUICK = Cost(time_cost=1, memory_kib=64, parallelism=1)
PASSPHRASE = "p"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keys.create(tmp_path, passphrase=PASSPHRASE, officer_id=uuid4(), cost=QUICK)
    return tmp_path


def test_both_copies_are_the_same(folder: Path) -> None:
    assert (folder / KEY_FILE).read_bytes() == (folder / KEY_COPY).read_bytes()


@pytest.mark.parametrize("hurt", [KEY_FILE, KEY_COPY])
@pytest.mark.parametrize("how", ["gone", "empty", "cut", "flipped", "zeroed", "text", "huge"])
def test_one_damaged_copy_is_mended_from_the_other(folder: Path, hurt: str, how: str) -> None:
    sound = (folder / KEY_FILE).read_bytes()
    if how == "gone":
        (folder / hurt).unlink()
    else:
        (folder / hurt).write_bytes(_damaged(sound, how))
    keys.unlock(folder, PASSPHRASE)
    assert (folder / KEY_FILE).read_bytes() == (folder / KEY_COPY).read_bytes() == sound


def _damaged(data: bytes, how: str) -> bytes:
    return {
        "empty": b"",
        "cut": data[: len(data) // 2],
        "flipped": data[:100] + bytes([data[100] ^ 1]) + data[101:],
        "zeroed": bytes(len(data)),
        "text": b"[" * 100_000,
        "huge": data + b" " * header.MAX_BYTES,
    }[how]


def test_two_damaged_copies_are_reported_and_left_untouched(folder: Path) -> None:
    (folder / KEY_FILE).write_bytes(b"{}")
    (folder / KEY_COPY).write_bytes(b"")
    with pytest.raises(EnvironmentFault, match="header_damaged"):
        keys.unlock(folder, PASSPHRASE)
    assert ((folder / KEY_FILE).read_bytes(), (folder / KEY_COPY).read_bytes()) == (b"{}", b"")


def test_after_a_crash_between_the_copies_the_newer_one_counts(folder: Path) -> None:
    older = (folder / KEY_COPY).read_bytes()
    keys.change_passphrase(folder, PASSPHRASE, "new")
    (folder / KEY_COPY).write_bytes(older)  # as if the power had failed after the first
    keys.unlock(folder, "new")
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(folder, PASSPHRASE)
    assert (folder / KEY_FILE).read_bytes() == (folder / KEY_COPY).read_bytes()


def test_a_key_file_of_a_later_program_is_refused_and_untouched(folder: Path) -> None:
    whole = json.loads((folder / KEY_FILE).read_bytes())
    whole["format"] = header.FORMAT + 1
    later = json.dumps(whole).encode()
    (folder / KEY_FILE).write_bytes(later)
    (folder / KEY_COPY).write_bytes(later)
    with pytest.raises(Refused, match="store_newer"):
        keys.unlock(folder, PASSPHRASE)
    assert (folder / KEY_FILE).read_bytes() == (folder / KEY_COPY).read_bytes() == later


def test_a_forged_price_cannot_exhaust_the_machine(folder: Path) -> None:
    with pytest.raises(ValueError):
        Cost(time_cost=1, memory_kib=1 << 40, parallelism=1)
    with pytest.raises(ValueError):
        Cost(time_cost=10**9, memory_kib=64, parallelism=1)


def test_whoever_edits_a_slot_in_clear_does_not_get_it_accepted(folder: Path) -> None:
    state = header.read(folder)
    cheaper = header.replace(state.slots[0], cost=Cost(2, 64, 1))
    header.write(folder, state.with_slot(cheaper))
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(folder, PASSPHRASE)


def test_any_damage_opens_rightly_or_is_named(folder: Path) -> None:
    """Every flipped bit, cut and swap of both copies: the right key, or a clear refusal, never a crash."""
    _damage_rounds(folder, rounds=400)


@pytest.mark.torture
def test_any_damage_opens_rightly_or_is_named_5000_times(folder: Path) -> None:
    _damage_rounds(folder, rounds=5000)


def _damage_rounds(folder: Path, *, rounds: int) -> None:
    chance = random.Random(7)
    sound = (folder / KEY_FILE).read_bytes()
    right = keys.unlock(folder, PASSPHRASE).db_key
    opened = 0
    codes = set()
    for _ in range(rounds):
        for name in (KEY_FILE, KEY_COPY):
            (folder / name).write_bytes(_hurt(sound, chance))
        try:
            assert keys.unlock(folder, PASSPHRASE).db_key == right
            opened += 1
        except EnvironmentFault as damaged:
            codes.add(damaged.code)
    assert 0 < opened < rounds
    assert codes == {"header_damaged"}


def _hurt(data: bytes, chance: random.Random) -> bytes:
    way = chance.randrange(5)
    hurt = bytearray(data)
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.randrange(1, 64))
    if way == 0:
        hurt[start] ^= 1 << chance.randrange(8)
    elif way == 1:
        del hurt[start:]
    elif way == 2:
        hurt[start:end] = bytes(end - start)
    elif way == 3:
        hurt[start:end] = reversed(hurt[start:end])
    return bytes(hurt)
