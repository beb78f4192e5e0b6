"""The built program, dist/actdesk, away from any checkout: `make bundle` first, then these tests find it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from actdesk import guard, selftest

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "actdesk"

pytestmark = pytest.mark.skipif(not BUNDLE.is_dir(), reason="no bundle here: make bundle")


def run(bundle: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the bundle with a bare environment and an empty home: nothing may come from the checkout."""
    bare = {
        "HOME": str(folder),
        "ACTDESK_STORE": str(folder / "store"),
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [str(bundle / "actdesk"), *arguments]
    return subprocess.run(command, cwd=folder, env=bare, capture_output=True, text=True, timeout=60)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "sample.png"
    path.write_bytes(selftest.sample_png())
    return path


def test_every_part_of_the_source_tree_is_aboard(tmp_path: Path) -> None:
    done = run(BUNDLE, tmp_path, "--selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    aboard = selftest.manifest(BUNDLE / "_internal" / "actdesk")
    assert aboard == selftest.count_all()


def test_a_bundle_that_lost_a_part_says_so(tmp_path: Path) -> None:
    lame = tmp_path / "lame"
    shutil.copytree(BUNDLE, lame, copy_function=os.link, symlinks=True)
    next((lame / "_internal" / "resources" / "i18n").glob("actdesk_fr.qm")).unlink()
    done = run(lame, tmp_path, "--selftest")
    assert done.returncode == 1
    assert "FAILED catalogues" in done.stdout


def test_a_picture_is_cleaned_to_the_same_bytes_as_from_the_source_tree(tmp_path: Path, picture: Path) -> None:
    cleaned = {}
    for name in ("bundle", "source"):
        arguments = ("clean", str(picture), "--to", str(tmp_path / name), "--json")
        if name == "bundle":
            done = run(BUNDLE, tmp_path, *arguments)
        else:
            command = [sys.executable, "-m", "actdesk", *arguments]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        told = json.loads(done.stdout.splitlines()[0])
        assert told["status"] == "clean"
        cleaned[name] = Path(told["output"]).read_bytes()
    assert cleaned["bundle"] == cleaned["source"]


def test_a_missing_file_is_a_failure_and_no_traceback(tmp_path: Path) -> None:
    done = run(BUNDLE, tmp_path, "inspect", str(tmp_path / "nothing.jpg"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_nothing_of_the_developers_tools_or_of_a_network_is_aboard() -> None:
    names = {path.name for path in (BUNDLE / "_internal").rglob("*")}
    for unwanted in ("pytest", "mypy", "hypothesis", "tls", "networkinformation", "libgtk-3.so.0"):
        assert unwanted not in names
    assert not [name for name in names if name.startswith(("libQt6Qml", "libQt6Quick", "libQt6Pdf"))]


def test_the_bundle_was_not_built_from_the_pair_that_crashes() -> None:
    records = list((BUNDLE / "_internal").glob("pyside6_essentials-*.dist-info"))
    (version,) = (record.name.split("-")[1].removesuffix(".dist") for record in records)
    assert guard.refusal(sys.version_info[:3], version) is None
