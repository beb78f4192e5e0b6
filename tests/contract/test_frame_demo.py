"""`make demo` and `make shots` as somebody meets them: in an empty home, without a display, failing aloud."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from actdesk.ui.screens import discover
from tools.shots import SETS

ROOT = Path(__file__).resolve().parents[2]
README_PICTURES = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the demo runs on, so that nobody's demo/ is touched."""
    copy = tmp_path_factory.mktemp("demo") / "checkout"
    copy.mkdir()
    for part in ("actdesk", "resources"):
        (copy / part).symlink_to(ROOT / part)
    tools = copy / "tools"
    tools.mkdir()
    for name in ("demo.py", "stage.py", "shots.py"):
        (tools / name).write_bytes((ROOT / "tools" / name).read_bytes())
    return copy


def run(checkout: Path, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    home = checkout / "home"
    home.mkdir(exist_ok=True)
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(checkout), "CI": "true"}
    command = [sys.executable, str(checkout / "tools" / name), *arguments]
    return subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, timeout=110)


@pytest.fixture(scope="module")
def demo(checkout: Path) -> subprocess.CompletedProcess[str]:
    return run(checkout, "demo.py")


def test_the_demo_goes_the_whole_way_in_an_empty_home(demo: subprocess.CompletedProcess[str]) -> None:
    assert demo.returncode == 0, demo.stderr[-3000:]
    assert demo.stderr == ""
    for room in ("register", "requests", "pictures", "cases", "reports", "window", "journal", "store"):
        assert f"demo: {room} " in demo.stdout


def test_the_demo_says_it_in_a_few_plain_lines(demo: subprocess.CompletedProcess[str]) -> None:
    lines = demo.stdout.splitlines()
    assert 12 <= len(lines) <= 24
    assert all(line.startswith("demo: ") and line.isprintable() for line in lines)


def test_the_demo_leaves_a_store_a_pdf_pictures_and_every_screen(
    checkout: Path, demo: subprocess.CompletedProcess[str]
) -> None:
    folder = checkout / "demo"
    assert (folder / "store" / "actdesk.db").is_file()
    assert (folder / "leadership-summary.pdf").read_bytes().startswith(b"%PDF-")
    before, after = (sorted((folder / "pictures" / name).iterdir()) for name in ("before", "after"))
    assert len(before) == len(after) > 3
    assert not any(b"Kakuma" in path.read_bytes() for path in after)
    screens = {path.name for path in (folder / "screens").glob("*.png")}
    for number, spec in enumerate(discover(), start=1):
        assert f"{number}-{spec.key}.png" in screens


def test_the_demo_opens_no_window_in_ci(demo: subprocess.CompletedProcess[str]) -> None:
    assert "the window opens now" not in demo.stdout
    assert "passphrase of this store" in demo.stdout


def test_a_demo_that_cannot_write_says_so_and_fails(checkout: Path, demo: subprocess.CompletedProcess[str]) -> None:
    assert demo.returncode == 0
    source = (checkout / "tools" / "demo.py").read_text(encoding="utf-8")
    spoiled = checkout / "tools" / "spoiled.py"
    spoiled.write_text(source.replace('DEMO = ROOT / "demo"', 'DEMO = ROOT / "tools" / "demo.py"'), encoding="utf-8")
    failed = run(checkout, "spoiled.py")
    assert failed.returncode == 1
    assert "demo: FAILED" in failed.stderr


def test_pictures_are_taken_in_every_language_theme_and_size(checkout: Path) -> None:
    wanted = {f"{language}-{theme}" for language in ("en", "fr", "es") for theme in ("light", "dark")}
    assert wanted < set(SETS)
    chosen = ["fr-dark", "es-light", "en-light-1024x600-200-percent"]  # all of them are taken by `make shots`
    taken = run(checkout, "shots.py", "--only", "1-today", *(part for name in chosen for part in ("--set", name)))
    assert taken.returncode == 0, taken.stderr[-3000:]
    assert {path.name for path in (checkout / "shots").iterdir()} == set(chosen)


def test_the_readme_shows_pictures_that_are_there_and_small() -> None:
    shown = README_PICTURES.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert shown
    assert all(0 < (ROOT / name).stat().st_size < 200_000 for name in shown)


def test_the_readme_names_no_command_that_is_not_there() -> None:
    from actdesk.cli import COMMANDS

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"bin/actdesk ([\w-]+)", text)) <= set(COMMANDS)
    words = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)\b(?=[`\s]*(?:#|`))", text)) <= words
