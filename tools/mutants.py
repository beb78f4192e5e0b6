"""Mutation testing of the parsers: small faults are put into them one at a time, and the tests have to notice.

    python tools/mutants.py [--seed N] [--size N] [--only NAME ...] [--minutes N] [--record] [--survivors FILE]

A sample is drawn, the same for the same seed, evenly over the modules. One process imports everything and runs the
tests once, to learn which test runs which line (kept in build/mutants as long as nothing changes). Then it forks for
each mutant, and the child runs the tests of the changed statement, the quickest first, until one fails. After
`--minutes` it stops, and what it tried by then is a smaller sample. `--record` writes the figures to docs/mutants.md.
`--prepare` only learns and draws. Needs `os.fork`.
"""

import argparse
import functools
import gc
import hashlib
import importlib
import os
import pickle
import re
import resource
import signal
import sys
import time
import types
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import coverage
import hypothesis
import pytest
from _pytest.runner import runtestprotocol

from actdesk.imaging.samples import SAMPLES
from tools.mutant_page import Count, record, score
from tools.mutant_source import Mutant, draw

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("formats", "metadata", "boxes", "second")
BESIDE = ("lzw.py", "trace.py")
TESTS = (
    "parsers",
    "every_byte",
    "fields",
    "jxl_headers",
    "limits",
    "boxes",
    "films",
    "formats",
    "second",
    "further",
    "covering",
)
PROCESSES = {"engine", "bench"}  # fixtures: what runs elsewhere is out of a mutant's reach
BUDGET = 15.0  # seconds of processor time of the tests that one mutant is given
MEMORY = 3 << 30
SLOWER = 8  # times as long as usual, and the mutant counts as one that never ends


Reach = dict[Path, dict[int, list[str]]]
"""By module and line: the tests that run it."""


class Fate(Enum):
    KILLED = 1
    TIMED_OUT = 2
    SURVIVED = 3
    UNREACHED = 4


def modules() -> list[Path]:
    imaging = ROOT / "actdesk" / "imaging"
    return [*(imaging / name for name in BESIDE), *(p for f in FOLDERS for p in sorted((imaging / f).glob("*.py")))]


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@dataclass
class Hunt:
    """A plugin of pytest: it takes the place of the loop over the tests."""

    seed: int
    size: int
    only: list[str]
    minutes: float
    prepare: bool
    counts: dict[Path, Count] = field(default_factory=dict)
    survivors: list[tuple[Fate, Mutant]] = field(default_factory=list)
    lasted: dict[str, float] = field(default_factory=dict)
    items: dict[str, pytest.Item] = field(default_factory=dict)
    reach: Reach = field(default_factory=dict)
    killers: dict[Path, list[str]] = field(default_factory=lambda: defaultdict(list))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = {i.nodeid: i for i in session.items if not PROCESSES & set(getattr(i, "fixturenames", ()))}
        for sample in SAMPLES.values():  # built once, and by code without a mutant
            object.__setattr__(sample, "build", functools.partial(bytes, sample.build()))
        paths = [path for path in modules() if not self.only or any(part in name_of(path) for part in self.only)]
        self.lasted, self.reach = _remembered("reach", "", self._learn)
        asked = f"{self.seed} {self.size} {self.only}"
        totals, mutants = _remembered("draw", asked, lambda: draw(paths, self.size, self.seed))
        self.counts = {path: Count(total) for path, total in totals.items()}
        if self.prepare:
            return True
        _forget()
        gc.collect()
        gc.freeze()
        end = time.monotonic() + 60 * self.minutes
        for number, mutant in enumerate(mutants, start=1):
            fate = self._fate(mutant)
            self.counts[mutant.path].add(fate.name)
            if fate in (Fate.SURVIVED, Fate.UNREACHED):
                self.survivors.append((fate, mutant))
                print(f"{fate.name.lower()}: {name_of(mutant.path)} {mutant}", flush=True)
            if not number % 50:
                print(
                    "noticed so far: {:.1%} ± {:.1%}".format(*score(self.counts.values())), f"of {number}", flush=True
                )
            if time.monotonic() > end:
                break
        return True

    def _learn(self) -> tuple[dict[str, float], Reach]:
        """Run every test once: how long each takes, and which lines it runs."""
        lasted: dict[str, float] = {}
        tracer = coverage.Coverage(data_file=None, include=[str(path) for path in modules()], config_file=False)
        tracer.start()
        for nodeid, item in self.items.items():
            tracer.switch_context(nodeid)
            _forget()
            start = time.process_time()
            if not _passes(item):
                sys.exit(f"mutants: this test fails as it is: {nodeid}")
            lasted[nodeid] = time.process_time() - start
        tracer.stop()
        found = {path: tracer.get_data().contexts_by_lineno(str(path)) for path in modules()}
        print(f"{len(lasted)} tests, {sum(lasted.values()):.0f} s", flush=True)
        return lasted, {
            path: {n: [t for t in tests if t] for n, tests in lines.items()} for path, lines in found.items()
        }

    def _tests(self, mutant: Mutant) -> list[str]:
        """The tests that run the changed statement or use the changed table: what killed before, then the quickest."""
        place = mutant.place
        if place.function:
            lines = [(mutant.path, line) for line in range(place.first, place.last + 1)]
        else:
            lines = _uses(place.name.split())
        found = {test for path, line in lines for test in self.reach[path].get(line, ())}
        if not place.function:
            named = re.compile(r"\b(" + "|".join(place.name.split()) + r")\b")
            found |= {test for test in self.items if named.search(_text(ROOT / test.split("::")[0]))}
        known = [test for test in self.killers[mutant.path] if test in found]
        chosen: list[str] = []
        spent = 0.0
        for test in [*known, *sorted(found - set(known), key=lambda test: self.lasted[test])]:
            spent += self.lasted[test]
            if chosen and spent > BUDGET:
                break
            chosen.append(test)
        return chosen

    def _fate(self, mutant: Mutant) -> Fate:
        tests = self._tests(mutant)
        if not tests:
            return Fate.UNREACHED
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(reader)
            self._child(mutant, tests, writer)
        os.close(writer)
        with os.fdopen(reader) as told:
            failed = told.read()
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            return Fate.TIMED_OUT if os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGALRM) else Fate.KILLED
        if failed in self.lasted:
            killers = self.killers[mutant.path]
            if failed in killers:
                killers.remove(failed)
            killers.insert(0, failed)
            del killers[12:]
        return Fate.SURVIVED if not os.WEXITSTATUS(status) else Fate.KILLED

    def _child(self, mutant: Mutant, tests: list[str], writer: int) -> None:
        """Put the mutant in, run its tests, tell the first that fails. Never returns."""
        code = 1
        try:
            seconds = 3 + int(SLOWER * min(BUDGET, sum(self.lasted[test] for test in tests)))
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 2))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            signal.alarm(20 * seconds)
            sink = os.open(os.devnull, os.O_WRONLY)
            os.dup2(sink, 1), os.dup2(sink, 2)
            plant(mutant)
            failed = next((test for test in tests if not _passes(self.items[test])), None)
            os.write(writer, (failed or "").encode())
            code = 1 if failed else 0
        finally:
            os._exit(code)


def _remembered(name: str, asked: str, work: Callable[[], Any]) -> Any:
    """What `work` gives, from build/mutants where neither a parser nor a test has changed since."""
    sources = [
        *modules(),
        *sorted((ROOT / "tests" / "imaging").rglob("*.*")),
        *sorted((ROOT / "tools").glob("mut*.py")),
    ]
    sources += sorted((ROOT / "actdesk" / "imaging" / "samples").glob("*.py"))
    key = hashlib.sha256(asked.encode() + b"".join(p.read_bytes() for p in sources if p.suffix != ".pyc")).hexdigest()
    path = ROOT / "build" / "mutants" / f"{name}-{key[:16]}"
    if path.is_file():
        return pickle.loads(path.read_bytes())
    made = work()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(made))
    return made


def _passes(item: pytest.Item) -> bool:
    return not any(report.failed for report in runtestprotocol(item, nextitem=None, log=False))


def _forget() -> None:
    """Empty the caches of what is tested, so that no mutant is spared by them."""
    for name, module in list(sys.modules.items()):
        if name.startswith("actdesk.imaging") and ".samples" not in name:
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def plant(mutant: Mutant) -> None:
    """Make the changed code the one that runs, for everybody who has imported the function or the table."""
    module = importlib.import_module(name_of(mutant.path))
    fresh: dict[str, object] = {
        "__name__": module.__name__,
        "__file__": module.__file__,
        "__package__": module.__package__,
    }
    if hasattr(module, "__path__"):
        fresh["__path__"] = module.__path__
    copy = types.ModuleType(module.__name__)
    copy.__dict__.update(fresh)
    sys.modules[module.__name__] = copy  # where a data class looks for its own module
    exec(compile(mutant.source, str(mutant.path), "exec"), copy.__dict__)
    sys.modules[module.__name__] = module
    if mutant.place.function:
        old, new = (_function(namespace, mutant.place.name) for namespace in (module, copy))
        old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__
        return
    for name, value in vars(copy).items():
        before = vars(module).get(name)
        if name.startswith("__") or isinstance(value, type | types.FunctionType) or before == value:
            continue
        for where, other in list(sys.modules.items()):
            if where.startswith(("actdesk.imaging", "tests.")) and vars(other).get(name) is before:
                vars(other)[name] = value


def _function(where: object, name: str) -> types.FunctionType:
    for part in name.split("."):
        where = vars(where)[part]
    if isinstance(where, staticmethod | classmethod):
        where = where.__func__
    if isinstance(where, property):
        where = where.fget
    plain = getattr(where, "__wrapped__", where)
    assert isinstance(plain, types.FunctionType), name
    return plain


@functools.lru_cache(maxsize=512)
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@functools.lru_cache(maxsize=512)
def _lines(path: Path) -> list[str]:
    return _text(path).splitlines()


def _uses(names: list[str]) -> list[tuple[Path, int]]:
    """The lines that name one of these tables, or a table that is made of one."""
    wanted, seen = set(names), set[str]()
    found: list[tuple[Path, int]] = []
    while wanted - seen:
        name = (wanted - seen).pop()
        seen.add(name)
        pattern, table = re.compile(rf"\b{name}\b"), re.compile(rf"([A-Z_0-9]+)\b.*=.*\b{name}\b")
        for path in modules():
            for number, line in enumerate(_lines(path), 1):
                if pattern.search(line):
                    found.append((path, number))
                    if match := table.match(line):
                        wanted.add(match[1])
    return found


def main() -> int:
    """Learn, draw, plant and count. Returns 1 where a test fails without any mutant."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=800)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--minutes", type=float, default=600.0)
    parser.add_argument("--prepare", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--survivors", type=Path)
    asked = parser.parse_args()
    hypothesis.settings.register_profile(
        "mutants",
        derandomize=True,
        database=None,
        deadline=None,
        phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
    )
    hypothesis.settings.load_profile("mutants")
    hunt = Hunt(asked.seed, asked.size, asked.only, asked.minutes, asked.prepare)
    tests = [str(path) for name in TESTS if (path := ROOT / "tests" / "imaging" / f"test_{name}.py").is_file()]
    quiet = ["-q", "--no-header", "-s", "--tb=short", "--assert=plain", "-m", "not oracle"]
    plugins = ["-p", "no:xdist", "-o", "timeout=0", "-p", "no:cacheprovider"]
    os.chdir(ROOT)
    done = pytest.main([*tests, *quiet, *plugins], plugins=[hunt])
    if done or asked.prepare:
        return int(done)
    if asked.survivors:
        lines = [f"{fate.name.lower()}: {name_of(m.path)} {m}" for fate, m in hunt.survivors]
        asked.survivors.write_text("\n".join(lines) + "\n", encoding="utf-8")
    counts = {name_of(path).removeprefix("actdesk.imaging."): count for path, count in hunt.counts.items()}
    share, margin = score(counts.values())
    print(f"noticed: {share:.1%} ± {margin:.1%} of {sum(count.total for count in counts.values()):,}")
    if asked.record:
        record(counts, asked.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
