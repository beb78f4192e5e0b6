"""Every check that needs no running program, in one go: each one runs, then the failures are named.

python tools/check.py [NAME ...]     NAME: lint, format, house, types, arrows, strings
"""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
CHECKS = {
    "lint": [str(BIN / "ruff"), "check", "--quiet", "."],
    "format": [str(BIN / "ruff"), "format", "--check", "--quiet", "."],
    "house": [sys.executable, "tools/lint_house.py"],
    "types": [str(BIN / "mypy"), "--no-error-summary", "-p", "actdesk", "-p", "tools"],
    "arrows": [str(BIN / "lint-imports"), "--no-logo"],
    "strings": [sys.executable, "tools/strings.py", "--check"],
}


def main(names: list[str]) -> int:
    """Run the named checks (all, if none is named). Returns 1 if one failed, 2 for a name unknown."""
    if unknown := set(names) - set(CHECKS):
        print("check: unknown: " + ", ".join(sorted(unknown)), file=sys.stderr)
        return 2
    failed = [name for name in names or CHECKS if not passes(name)]
    print("check: " + ("failed: " + ", ".join(failed) if failed else "all passed"))
    return 1 if failed else 0


def passes(name: str) -> bool:
    """Run one check; its output is shown only if it fails."""
    started = time.monotonic()
    done = subprocess.run(CHECKS[name], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    verdict = "passed" if done.returncode == 0 else "FAILED"
    print(f"check: {name:8} {verdict} ({time.monotonic() - started:.1f} s)", flush=True)
    if done.returncode:
        print(done.stdout.rstrip(), flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
