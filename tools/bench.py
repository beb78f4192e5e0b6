"""Run every benchmark in benchmarks/, one after the other, and name those that miss what they claim.

A benchmark is a module that prints what it measured and exits 1 if it misses its own claim.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(wanted: list[str]) -> int:
    """Run the benchmarks (those whose name holds one of `wanted`, if any). Returns 1 if one missed its claim."""
    files = sorted(path for path in (ROOT / "benchmarks").glob("*.py") if not path.stem.startswith("_"))
    files = [path for path in files if not wanted or any(word in path.stem for word in wanted)]
    if not files:
        print("bench: no benchmark of that name", file=sys.stderr)
        return 2
    missed = []
    for path in files:
        print(f"== {path.stem}", flush=True)
        if subprocess.run([sys.executable, path], cwd=ROOT).returncode:
            missed.append(path.stem)
    print("bench: " + ("missed: " + ", ".join(missed) if missed else f"all {len(files)} hold"))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
