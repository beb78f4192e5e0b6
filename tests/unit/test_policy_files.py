"""A damaged or missing data file is named, with the place of the damage."""

import json
import shutil
from pathlib import Path

import pytest

from actdesk import paths
from actdesk.data.reference import reference
from actdesk.domain.base import EnvironmentFault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("policy", "requests"):
        shutil.copytree(paths.resources() / name, tmp_path / name)
    shutil.copy(paths.resources() / "platforms.json", tmp_path)
    return tmp_path


def fault(folder: Path) -> EnvironmentFault:
    with pytest.raises(EnvironmentFault) as caught:
        reference(folder)
    return caught.value


def test_the_shipped_files_are_read_once() -> None:
    assert reference() is reference()


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "platforms.json").unlink()
    found = fault(folder)
    assert (found.code, found.facts) == ("reference_file_missing", {"file": "platforms.json"})


def test_a_missing_form_is_named(folder: Path) -> None:
    (folder / "requests" / "template-1.json").unlink()
    assert fault(folder).facts == {"file": "requests/template-*.json"}


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe{}", b"[1, 2"])
def test_a_file_that_is_no_json_is_named(folder: Path, damage: bytes) -> None:
    (folder / "platforms.json").write_bytes(damage)
    found = fault(folder)
    assert (found.code, found.facts["file"]) == ("reference_file_damaged", "platforms.json")


def test_the_place_of_the_damage_is_named(folder: Path) -> None:
    path = folder / "policy" / "policy-2017.json"
    policy = json.loads(path.read_text(encoding="utf-8"))
    del policy["clauses"][3]["title"]["fr"]
    path.write_text(json.dumps(policy), encoding="utf-8")
    found = fault(folder)
    assert found.code == "reference_file_damaged"
    assert str(found.facts["where"]).startswith("clauses.3.title")


def test_a_platform_that_stands_twice_is_refused(folder: Path) -> None:
    path = folder / "platforms.json"
    platforms = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps([*platforms, platforms[0]]), encoding="utf-8")
    assert fault(folder).code == "reference_file_damaged"


def test_an_unknown_key_is_refused_and_not_silently_dropped(folder: Path) -> None:
    path = folder / "platforms.json"
    platforms = json.loads(path.read_text(encoding="utf-8"))
    platforms[0]["administratores"] = True
    path.write_text(json.dumps(platforms), encoding="utf-8")
    assert "administratores" in str(fault(folder).facts["where"])


def test_a_newer_policy_stands_beside_the_old_one(folder: Path) -> None:
    old = json.loads((folder / "policy" / "policy-2017.json").read_text(encoding="utf-8"))
    newer = old | {"id": "2027-01", "in_force_from": "2027-01-01"}
    (folder / "policy" / "policy-2027.json").write_text(json.dumps(newer), encoding="utf-8")
    both = reference(folder)
    assert both.policy().id == "2027-01"
    assert both.policy("2017-06").id == "2017-06"
