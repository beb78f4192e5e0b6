"""The arrows of docs/architecture.md hold, and each contract is seen to fail on an import that it forbids."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# One forbidden import for every contract, by its name in pyproject.toml: (module it is planted in, the line).
PLANTED = {
    "Arrows run one way: ui -> services -> domain": ("actdesk/domain/planted.py", "import actdesk.services"),
    "data, imaging and reports know the domain and nobody else": (
        "actdesk/reports/planted.py",
        "import actdesk.imaging",
    ),
    "data, imaging and reports do not know services or the window": (
        "actdesk/data/planted.py",
        "import actdesk.services",
    ),
    "The window reaches data, imaging and reports through services alone": (
        "actdesk/ui/planted.py",
        "import actdesk.data",
    ),
    "Qt lives in the window alone": ("actdesk/services/planted.py", "import PySide6.QtCore"),
    "SQL lives in data alone": ("actdesk/ui/planted.py", "import sqlalchemy"),
    "Picture libraries live in imaging alone": ("actdesk/services/planted.py", "import PIL.Image"),
    "PDF libraries live in reports alone": ("actdesk/ui/planted.py", "import typst"),
}


def contract_names() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]


def verdicts(checkout: Path) -> dict[str, str]:
    """Each contract's name and whether import-linter says KEPT or BROKEN, for the code in this checkout."""
    # A process of its own: the code under this checkout must be found before ours.
    script = (
        f"import sys; sys.path.insert(0, {str(checkout)!r})\n"
        "from importlinter.cli import lint_imports\n"
        "sys.exit(lint_imports(no_cache=True, no_logo=True))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=checkout, capture_output=True, text=True)
    found = dict(re.findall(r"^(.+?) (KEPT|BROKEN)\b.*$", done.stdout, re.MULTILINE))
    assert found, done.stdout + done.stderr
    return found


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "actdesk", tmp_path / "actdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_arrow_holds() -> None:
    assert verdicts(ROOT) == dict.fromkeys(contract_names(), "KEPT")


def test_every_contract_fails_on_an_import_that_it_forbids(checkout: Path) -> None:
    assert set(PLANTED) == set(contract_names()), "a contract without a planted import cannot be seen to fail"
    for module, line in PLANTED.values():
        with (checkout / module).open("a", encoding="utf-8") as file:
            file.write(line + "\n")
    assert verdicts(checkout) == dict.fromkeys(contract_names(), "BROKEN")
