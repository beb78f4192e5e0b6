"""Set-up says in one line what is missing, does nothing twice, and leaves no address in any file."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tools import bench, bundle_parts, check, environment

ROOT = Path(__file__).resolve().parents[2]
WORDS = {
    "dialogues",
    "setup",
    "demo",
    "run",
    "test",
    "check",
    "strings",
    "shots",
    "bench",
    "torture",
    "mutants",
    "oracle",
    "bundle",
    "clean",
}


def test_make_alone_lists_every_word() -> None:
    done = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(re.findall(r"^ +make (\w+) +\S", done.stdout, re.MULTILINE)) == WORDS | {"help"}


def test_without_a_python_set_up_says_so_in_one_line(tmp_path: Path) -> None:
    for program in ("bash", "dirname", "id"):
        (tmp_path / program).symlink_to(str(shutil.which(program)))
    (tmp_path / "python3").write_text("#!/bin/sh\necho no such version >&2\nexit 127\n")
    (tmp_path / "python3").chmod(0o755)
    done = subprocess.run(
        [str(tmp_path / "bash"), "tools/setup.sh"],
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Python 3.11 or newer" in done.stderr


def test_a_missing_library_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(environment, "may_install", lambda: False)
    with pytest.raises(environment.Unready, match=r"please run: sudo apt-get install libegl1$"):
        environment.add_system_parts(judges=False)


def test_a_library_is_missing_exactly_if_it_does_not_open() -> None:
    assert environment.loads("libc.so.6")
    assert not environment.loads("libnobody-has-this.so.1")


def test_without_a_display_the_display_libraries_are_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "loads", lambda library: library not in environment.DISPLAY_LIBRARIES)
    monkeypatch.setattr(environment, "may_install", lambda: False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    environment.add_system_parts(judges=False)
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(environment.Unready, match="libxcb-cursor0"):
        environment.add_system_parts(judges=False)


def test_who_may_install_is_not_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []
    monkeypatch.setattr(environment, "may_install", lambda: True)
    monkeypatch.setattr(environment, "install_packages", installed.extend)
    monkeypatch.setattr(environment, "loads", lambda library: library != "libGL.so.1" or "libgl1" in installed)
    environment.add_system_parts(judges=False)
    assert installed == ["libgl1"]


def test_a_missing_judge_is_told_but_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment, "may_install", lambda: False)
    monkeypatch.setattr(environment, "loads", lambda library: True)
    monkeypatch.setattr(environment.shutil, "which", lambda name: None if name == "qpdf" else name)
    environment.add_system_parts(judges=True)
    assert capsys.readouterr().out == "setup: some tests will be skipped without: sudo apt-get install qpdf\n"


def test_a_half_made_environment_does_not_count(tmp_path: Path) -> None:
    assert environment.runs(Path(sys.executable))
    assert not environment.runs(tmp_path / "python")
    broken = tmp_path / "broken"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    assert not environment.runs(broken)


def test_the_fingerprint_changes_with_the_lock_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "requirements.lock").write_text((ROOT / "requirements.lock").read_text())
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    before = environment.fingerprint(Path(sys.executable))
    assert environment.fingerprint(Path(sys.executable)) == before
    (tmp_path / "requirements.lock").write_text("# other\n")
    assert environment.fingerprint(Path(sys.executable)) != before


def test_an_environment_that_was_moved_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = tmp_path / "stamp"
    monkeypatch.setattr(environment, "STAMP", stamp)
    assert not environment.was_moved(), "one without a stamp is completed, not thrown away"
    stamp.write_text(environment.fingerprint(Path(sys.executable)))
    assert not environment.was_moved()
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    assert environment.was_moved()


def test_every_locked_package_has_a_hash_and_the_lock_holds_both_branches_of_qt() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^(\S+==\S+.*?)(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    assert len(packages) > 40
    assert not [package.split()[0] for package in packages if "--hash=sha256:" not in package]
    qt = re.findall(r"^pyside6-essentials==(\S+) ; python_full_version (\S+) '3.12'", lock, re.MULTILINE)
    assert [sign for _, sign in sorted(qt)] == ["<", ">="]
    assert all(version.startswith("6.11.") for version, sign in qt if sign == "<")


def test_what_pyproject_asks_for_is_in_the_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.match(r"[\w-]+", line)[0].lower() for line in asked}  # type: ignore[index]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert names - set(re.findall(r"^([\w-]+)==", lock, re.MULTILINE)) == set()


def test_the_extra_that_suggests_faces_is_locked_with_hashes_and_needed_by_nothing() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.match(r"[\w-]+", line)[0] for line in project["optional-dependencies"]["faces"]}  # type: ignore[index]
    lock = (ROOT / "requirements-faces.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^(\S+)==\S+(.*?)(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    assert asked <= {name for name, _ in packages}
    assert not [name for name, rest in packages if "--hash=sha256:" not in rest]
    needed = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not asked & set(re.findall(r"^([\w-]+)==", needed, re.MULTILINE))


def test_the_extra_is_added_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[Path] = []
    monkeypatch.setattr(environment, "FACES_STAMP", tmp_path / "stamp")
    monkeypatch.setattr(environment, "install_locked", lambda _python, lock: installed.append(lock))
    for _ in range(2):
        environment.add_faces(Path(sys.executable))
    assert installed == [ROOT / "requirements-faces.lock"]


def test_a_failed_check_is_named_and_the_others_still_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing = [sys.executable, "-c", "print('why'); raise SystemExit(1)"]
    monkeypatch.setattr(check, "CHECKS", {"bad": failing, "good": [sys.executable, "-c", ""]})
    assert check.main([]) == 1
    said = capsys.readouterr().out
    assert "why" in said
    assert "good     passed" in said
    assert said.endswith("check: failed: bad\n")
    assert check.main(["good"]) == 0
    assert check.main(["unheard-of"]) == 2


def test_a_benchmark_that_misses_its_claim_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "benchmarks").mkdir()
    (tmp_path / "benchmarks" / "quick.py").write_text("")
    (tmp_path / "benchmarks" / "slow.py").write_text("raise SystemExit(1)")
    (tmp_path / "benchmarks" / "_shared.py").write_text("raise SystemExit(1)")
    monkeypatch.setattr(bench, "ROOT", tmp_path)
    assert bench.main([]) == 1
    assert capsys.readouterr().out.endswith("bench: missed: slow\n")
    assert bench.main(["quick"]) == 0
    assert bench.main(["unheard-of"]) == 2


def test_the_bundle_takes_its_version_from_the_project_file() -> None:
    from actdesk import __version__

    assert bundle_parts.version() == __version__
    record = bundle_parts.write_version_record().read_text(encoding="utf-8")
    assert f'"ProductVersion", "{__version__}"' in record


def test_no_folder_of_tests_is_left_out() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]
    folders = {f"tests/{path.parent.name}" for path in (ROOT / "tests").glob("*/test_*.py")}
    assert set(settings["ini_options"]["testpaths"]) == folders
