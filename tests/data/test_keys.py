"""What the key file promises: who gets in, who does not, and what it never says."""

import base64
import json
import os
import stat
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from actdesk.data import calibration, keys, recovery_code, sealing
from actdesk.data.header import Cost, SlotKind
from actdesk.data.places import KEY_COPY, KEY_FILE
from actdesk.domain.base import EnvironmentFault, Refused

QUICK = Cost(time_cost=1, memory_kib=64, parallelism=1)
PASSPHRASE = "un été à Genève 🌊"


def make(folder: Path, passphrase: str = PASSPHRASE) -> keys.Unlocked:
    return keys.create(folder, passphrase=passphrase, officer_id=uuid4(), cost=QUICK)


def test_the_passphrase_gives_back_the_same_key_officer_and_signing_key(tmp_path: Path) -> None:
    made = make(tmp_path)
    opened = keys.unlock(tmp_path, PASSPHRASE)
    assert (opened.db_key, opened.officer_id, opened.signing_key, opened.slot_id) == (
        made.db_key,
        made.officer_id,
        made.signing_key,
        made.slot_id,
    )
    assert len(opened.db_key) == 32
    Ed25519PublicKey.from_public_bytes(opened.public_key).verify(opened.sign(b"act"), b"act")


def test_two_stores_never_share_a_key(tmp_path: Path) -> None:
    assert make(tmp_path / "a").db_key != make(tmp_path / "b").db_key


@pytest.mark.parametrize(
    ("typed", "other_form"),
    [("é", "e\u0301"), ("ﬁn", "fin"), ("Å", "\u212b"), ("１２", "12")],
)
def test_a_passphrase_typed_on_another_keyboard_still_opens(tmp_path: Path, typed: str, other_form: str) -> None:
    make(tmp_path, typed)
    assert keys.unlock(tmp_path, other_form).kind is SlotKind.OFFICER


@pytest.mark.parametrize("odd", ["🔑" * 300, "مرحبا", "\ud800", "a\x00b", " space ", "x" * 1_000_000])
def test_any_text_can_be_a_passphrase(tmp_path: Path, odd: str) -> None:
    make(tmp_path, odd)
    keys.unlock(tmp_path, odd).wipe()
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(tmp_path, odd + "!")


def test_a_wrong_passphrase_is_refused_without_saying_what_was_wrong(tmp_path: Path) -> None:
    make(tmp_path)
    with pytest.raises(Refused) as refused:
        keys.unlock(tmp_path, PASSPHRASE + " ")
    assert (refused.value.code, refused.value.facts) == ("wrong_passphrase", {})


def test_a_store_is_never_set_up_over_another(tmp_path: Path) -> None:
    make(tmp_path)
    before = (tmp_path / KEY_FILE).read_bytes()
    with pytest.raises(Refused, match="store_exists"):
        make(tmp_path)
    assert (tmp_path / KEY_FILE).read_bytes() == before


def test_nothing_was_ever_set_up_here(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no_store"):
        keys.unlock(tmp_path, PASSPHRASE)


def test_the_old_passphrase_no_longer_opens_after_a_change(tmp_path: Path) -> None:
    made = make(tmp_path)
    keys.change_passphrase(tmp_path, PASSPHRASE, "new")
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(tmp_path, PASSPHRASE)
    opened = keys.unlock(tmp_path, "new")
    assert (opened.db_key, opened.signing_key) == (made.db_key, made.signing_key)


def test_the_price_of_a_guess_can_be_raised_with_the_same_passphrase(tmp_path: Path) -> None:
    made = make(tmp_path)
    keys.change_passphrase(tmp_path, PASSPHRASE, PASSPHRASE, cost=Cost(2, 128, 1))
    opened = keys.unlock(tmp_path, PASSPHRASE)
    assert opened.db_key == made.db_key
    assert [s.cost for s in keys.slots(tmp_path, opened)] == [Cost(2, 128, 1)]


def test_a_change_with_the_wrong_old_passphrase_changes_nothing(tmp_path: Path) -> None:
    make(tmp_path)
    before = (tmp_path / KEY_FILE).read_bytes()
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.change_passphrase(tmp_path, "guess", "new")
    assert (tmp_path / KEY_FILE).read_bytes() == before


def test_each_officer_opens_with_their_own_passphrase_and_is_themselves(tmp_path: Path) -> None:
    first = make(tmp_path)
    second = uuid4()
    keys.add_officer(tmp_path, first, "the second one", second)
    opened = keys.unlock(tmp_path, "the second one")
    assert (opened.officer_id, opened.db_key) == (second, first.db_key)
    assert opened.signing_key != first.signing_key
    assert {s.officer_id for s in keys.slots(tmp_path, first)} == {first.officer_id, second}


def test_twenty_officers_cost_one_derivation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = make(tmp_path)
    for n in range(19):
        keys.add_officer(tmp_path, first, f"officer {n}", uuid4())
    runs: list[str] = []
    real = sealing.hash_secret_raw
    monkeypatch.setattr(
        sealing, "hash_secret_raw", lambda secret, salt, **rest: runs.append("") or real(secret, salt, **rest)
    )
    keys.unlock(tmp_path, "officer 18")
    assert len(runs) == 1


def test_two_officers_cannot_have_one_passphrase(tmp_path: Path) -> None:
    first = make(tmp_path)
    with pytest.raises(Refused, match="passphrase_taken"):
        keys.add_officer(tmp_path, first, PASSPHRASE, uuid4())
    keys.add_officer(tmp_path, first, "second", uuid4())
    with pytest.raises(Refused, match="passphrase_taken"):
        keys.change_passphrase(tmp_path, "second", PASSPHRASE)


def test_an_officer_has_one_slot(tmp_path: Path) -> None:
    first = make(tmp_path)
    assert first.officer_id is not None
    with pytest.raises(Refused, match="officer_has_slot"):
        keys.add_officer(tmp_path, first, "again", first.officer_id)


def test_a_removed_officer_is_out_and_the_last_one_stays(tmp_path: Path) -> None:
    first = make(tmp_path)
    second = keys.add_officer(tmp_path, first, "second", uuid4())
    keys.remove_slot(tmp_path, first, second)
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(tmp_path, "second")
    with pytest.raises(Refused, match="last_officer"):
        keys.remove_slot(tmp_path, first, first.slot_id)
    with pytest.raises(Refused, match="slot_unknown"):
        keys.remove_slot(tmp_path, first, second)


def test_the_recovery_sheet_opens_but_is_nobody(tmp_path: Path) -> None:
    first = make(tmp_path)
    _slot, code = keys.add_recovery(tmp_path, first)
    opened = keys.unlock(tmp_path, code.upper().replace("-", "  "))
    assert (opened.kind, opened.officer_id, opened.db_key) == (SlotKind.RECOVERY, None, first.db_key)


def test_a_recovery_sheet_lets_a_new_officer_in(tmp_path: Path) -> None:
    _slot, code = keys.add_recovery(tmp_path, make(tmp_path))
    rescuer = uuid4()
    with keys.unlock(tmp_path, code) as opened:
        keys.add_officer(tmp_path, opened, "a fresh start", rescuer)
    assert keys.unlock(tmp_path, "a fresh start").officer_id == rescuer


def test_a_forgotten_passphrase_is_replaced_by_somebody_inside(tmp_path: Path) -> None:
    first = make(tmp_path)
    forgetful = uuid4()
    keys.add_officer(tmp_path, first, "forgotten", forgetful)
    keys.reset_passphrase(tmp_path, first, forgetful, "remembered")
    assert keys.unlock(tmp_path, "remembered").officer_id == forgetful
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(tmp_path, "forgotten")


def test_a_mistyped_recovery_code_is_told_apart(tmp_path: Path) -> None:
    _slot, code = keys.add_recovery(tmp_path, make(tmp_path))
    wrong = ("l" if code[0] != "l" else "b") + code[1:]
    with pytest.raises(Refused, match="recovery_code_mistyped"):
        keys.unlock(tmp_path, wrong)


def test_a_passphrase_that_looks_like_a_code_is_still_a_passphrase(tmp_path: Path) -> None:
    looks = "-".join(["bahol"] * 9)
    make(tmp_path, looks)
    assert keys.unlock(tmp_path, looks).kind is SlotKind.OFFICER


def test_every_single_slip_in_a_code_is_caught() -> None:
    code = recovery_code.new()
    slips = 0
    for place, letter in enumerate(code):
        letters = recovery_code.CONSONANTS if letter in recovery_code.CONSONANTS else recovery_code.VOWELS
        for other in letters if letter != "-" else "":
            if other != letter:
                slips += recovery_code.canonical(code[:place] + other + code[place + 1 :]) is None
    assert slips >= 9 * (3 * 15 + 2 * 3) - 2  # sixteen bits: about one slip in 65,536 goes unseen


def test_a_code_survives_accents_case_and_line_ends() -> None:
    code = recovery_code.new()
    assert recovery_code.canonical(" " + code.title().replace("-", " .\n").replace("a", "á") + "\n") == code


def test_no_name_stands_in_the_key_file(tmp_path: Path) -> None:
    first = make(tmp_path)
    assert first.officer_id is not None
    keys.add_recovery(tmp_path, first)
    text = (tmp_path / KEY_FILE).read_text()
    raws = [base64.b64decode(v) for v in _strings(json.loads(text)["body"]) if not _is_uuid(v)]
    for secret in (first.officer_id.bytes, bytes(first.db_key), bytes(first.signing_key), bytes(first.exchange_key)):
        assert all(secret not in raw for raw in raws)
        assert secret.hex() not in text
    assert str(first.officer_id) not in text
    assert "été" not in text


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [s for k, v in value.items() if k not in ("kind", "name") for s in _strings(v)]
    if isinstance(value, list):
        return [s for v in value for s in _strings(v)]
    return [value] if isinstance(value, str) else []


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


@pytest.mark.skipif(os.name == "nt", reason="modes are a Unix idea")
def test_both_copies_are_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        make(tmp_path / "store")
    finally:
        os.umask(before)
    modes = {stat.S_IMODE((tmp_path / "store" / n).stat().st_mode) for n in (KEY_FILE, KEY_COPY)}
    assert modes == {0o600}
    assert stat.S_IMODE((tmp_path / "store").stat().st_mode) == 0o700


def test_a_wiped_key_is_gone() -> None:
    secret = bytearray(b"\x07" * 32)
    keys.wipe(secret)
    assert secret == bytearray(32)


def test_locking_wipes_every_secret(tmp_path: Path) -> None:
    make(tmp_path)
    with keys.unlock(tmp_path, PASSPHRASE) as opened:
        held = (opened.db_key, opened.exchange_key, opened.signing_key)
        assert all(any(s) for s in held)
    assert not any(any(s) for s in held)


def test_secrets_stay_out_of_what_a_fault_report_would_print(tmp_path: Path) -> None:
    opened = make(tmp_path)
    assert repr(bytes(opened.db_key))[2:12] not in repr(opened)
    assert "bytearray" not in repr(opened)


def test_the_calibrated_price_is_never_below_the_floor() -> None:
    assert calibration.calibrated(target_seconds=0.0) == calibration.FLOOR
    assert (calibration.FLOOR.memory_kib, calibration.FLOOR.time_cost) == (64 * 1024, 3)


def test_a_machine_without_that_much_memory_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path)

    def exhausted(*args: object, **rest: object) -> bytes:
        raise sealing.HashingError("Memory allocation error")

    monkeypatch.setattr(sealing, "hash_secret_raw", exhausted)
    with pytest.raises(EnvironmentFault, match="not_enough_memory"):
        keys.unlock(tmp_path, PASSPHRASE)
