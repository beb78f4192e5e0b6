"""House rules that no general linter knows. Each was a real fault somewhere; tests show that each can fail.

python tools/lint_house.py      exit 1 and one line per fault: path:line: rule: what to do
"""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
LONGEST_MODULE = 400  # lines; the aim is 300
LONGEST_FUNCTION = 60  # lines; the aim is 40

# Who may start a thread or a process, and why. Everything else asks ui/jobs.py.
STARTERS = {
    "actdesk/ui/jobs.py": "the one place where the window starts work",
    "actdesk/data/lane.py": "the single lane of the store's one writer",
    "actdesk/imaging/worker.py": "hostile files are decoded in a process of their own",
    "actdesk/imaging/engine.py": "it starts that process, watches it and ends it when it takes too long",
    "actdesk/imaging/alarms.py": "the engine's clock: one thread for all that it watches",
    "actdesk/imaging/aside.py": "in that process: digests, and waiting for the disk, while a file is read",
}
STARTING_NAMES = {
    "Thread",
    "Timer",
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "start_new_thread",
    "QThread",
    "QThreadPool",
    "QRunnable",
    "QtConcurrent",
    "multiprocessing",
}
MARKUP_NAMES = {"setHtml", "insertHtml", "appendHtml", "toHtml", "setMarkdown", "insertMarkdown", "QTextBrowser"}
RICH_FORMATS = {"RichText", "MarkdownText", "AutoText"}
# These guess for themselves whether a text is markup; the widgets folder holds the ones that never do.
GUESSING_WIDGETS = {"QLabel", "QMessageBox"}
# Temporary files lie in the store's own folder (actdesk/scratch.py); what keeps things elsewhere is not used at all.
SCRATCH = "actdesk/scratch.py"
SCATTERING_NAMES = {"tempfile", "QTemporaryFile", "QTemporaryDir", "QSaveFile"}
WIDGETS = "actdesk/ui/widgets/"
MIGRATIONS = "actdesk/data/migrations/versions/"  # one step is one piece, and is never edited again

# Known by its shape, so that no such address has to stand here: a package index ends in /simple, a file in its format.
INDEX_ADDRESS = re.compile(
    r"https?://\S+/simple\b|https?://\S+\.(?:whl|tar\.gz)\b|index[-_]url\s*[= ]\s*\S|find[-_]links\s*[= ]"
)
MACHINE_PATH = re.compile(r"(?<![\w.~$}*/-])/(?:work|workspace|builds|home/[a-z]\w*|Users/[A-Za-z]\w*)/[\w.]")
TEXT_ENDINGS = {"", ".py", ".toml", ".md", ".txt", ".lock", ".spec", ".sh", ".ts", ".json", ".typ", ".svg", ".ini"}


class Fault(NamedTuple):
    path: str
    line: int
    rule: str
    advice: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.advice}"


Rule = Callable[[str, ast.Module], Iterator[Fault]]


def main() -> int:
    faults = list(check(ROOT, tracked_files(ROOT)))
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def tracked_files(root: Path) -> list[str]:
    """Paths, relative to the root, of what git knows or would add."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(listing, cwd=root, capture_output=True, text=True, check=True)
    return sorted(name for name in done.stdout.split("\0") if name and (root / name).is_file())


def check(root: Path, names: list[str]) -> Iterator[Fault]:
    """Yield every fault in these files (paths relative to `root`, with forward slashes)."""
    for name in names:
        if Path(name).suffix not in TEXT_ENDINGS:
            continue
        text = (root / name).read_text(encoding="utf-8", errors="replace")
        yield from addresses(root, name, text)
        if name.startswith("actdesk/") and name.endswith(".py"):
            tree = ast.parse(text, name)
            yield from sizes(name, tree, text)
            for rule in CODE_RULES:
                yield from rule(name, tree)


def addresses(root: Path, name: str, text: str) -> Iterator[Fault]:
    """No package index and no path of somebody's machine in any file. Tests may plant a path as a secret."""
    planted = name.startswith(("tests/", "tools/demo"))
    for number, line in enumerate(text.splitlines(), 1):
        if INDEX_ADDRESS.search(line):
            yield Fault(name, number, "index-address", "leave the index to each machine's own settings")
        if str(root) in line or (not planted and MACHINE_PATH.search(line)):
            yield Fault(name, number, "machine-path", "name it relative to the checkout")


@lru_cache(maxsize=1)
def walked(tree: ast.Module) -> list[ast.AST]:
    """Every node of one module: each rule goes over all of them."""
    return list(ast.walk(tree))


def sizes(name: str, tree: ast.Module, text: str) -> Iterator[Fault]:
    """In most programs of this kind one file grew to thousands of lines; so the largest is watched."""
    if name.startswith(MIGRATIONS):
        return
    lines = text.count("\n")
    if lines > LONGEST_MODULE:
        yield Fault(name, lines, "long-module", f"{lines} lines; split before {LONGEST_MODULE}")
    for node in walked(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield Fault(name, node.lineno, "long-function", f"{node.name}: {length} lines")


def untranslatable(name: str, tree: ast.Module) -> Iterator[Fault]:
    """lupdate reads the source: an f-string, a sum or a formatted text inside tr() never matches at run time."""
    called = {id(node.func) for node in walked(tree) if isinstance(node, ast.Call)}
    for node in walked(tree):
        if isinstance(node, ast.Attribute) and node.attr == "tr" and id(node) not in called:
            yield Fault(name, node.lineno, "tr-alias", "call tr() where the text stands; lupdate drops aliases")
        if not isinstance(node, ast.Call) or called_name(node) not in {"tr", "translate"}:
            continue
        # str.translate(table) is another thing: its argument is no text.
        at = 1 if called_name(node) == "translate" else 0
        if len(node.args) > at and isinstance(node.args[at], ast.JoinedStr | ast.BinOp | ast.Call):
            yield Fault(name, node.lineno, "tr-computed", 'write tr("... {x} ...").format(x=x)')


def lambda_slots(name: str, tree: ast.Module) -> Iterator[Fault]:
    """A lambda runs on the thread that emits, and keeps `self` alive: connect a bound method."""
    for node in walked(tree):
        if not isinstance(node, ast.Call) or called_name(node) != "connect":
            continue
        if any(isinstance(argument, ast.Lambda) for argument in node.args):
            yield Fault(name, node.lineno, "lambda-slot", "connect a bound method")


def layout_items(name: str, tree: ast.Module) -> Iterator[Fault]:
    """PySide keeps a wrapper of every layout item that it hands out; Qt deletes the item with its widget, and what is
    made at that address later is taken for it: the process dies."""
    for node in walked(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "itemAt":
            yield Fault(name, node.lineno, "layout-item", "hold the widget itself, or ask layout.indexOf(widget)")


def starters(name: str, tree: ast.Module) -> Iterator[Fault]:
    """Threads and processes start in the named places alone."""
    if name in STARTERS:
        return
    for node in walked(tree):
        for used in names_in(node):
            if used in STARTING_NAMES and not process_entry(node):
                line = getattr(node, "lineno", 1)
                yield Fault(name, line, "stray-thread", f"{used}: run it through ui/jobs.py")


def scattered(name: str, tree: ast.Module) -> Iterator[Fault]:
    """The system's temporary folder is everybody's and survives us; QSettings leaves names in the officer's home."""
    if name == SCRATCH:
        return
    for node in walked(tree):
        for used in names_in(node):
            if used in SCATTERING_NAMES or (used == "QSettings" and name != "actdesk/ui/privately.py"):
                yield Fault(name, getattr(node, "lineno", 1), "scattered-file", f"{used}: take actdesk/scratch.py")


def process_entry(node: ast.AST) -> bool:
    """True for `from multiprocessing import freeze_support`: the frozen program's entry must call it."""
    return (
        isinstance(node, ast.ImportFrom)
        and node.module == "multiprocessing"
        and all(alias.name == "freeze_support" for alias in node.names)
    )


def markup(name: str, tree: ast.Module) -> Iterator[Fault]:
    """Text that a user typed is never markup: Qt would open file:// and //host/share from it."""
    for node in walked(tree):
        for used in names_in(node):
            line = getattr(node, "lineno", 1)
            if used in MARKUP_NAMES or (used in RICH_FORMATS and isinstance(node, ast.Attribute)):
                yield Fault(name, line, "markup", f"{used}: plain text only")
        if not name.startswith(WIDGETS):
            yield from guessing_widgets(name, node)


def guessing_widgets(name: str, node: ast.AST) -> Iterator[Fault]:
    """Making or deriving a widget that guesses; to name its type is harmless, but QMessageBox has static makers."""
    advice = "take the plain one from ui/widgets"
    if isinstance(node, ast.Call) and called_name(node) in GUESSING_WIDGETS:
        yield Fault(name, node.lineno, "guessing-widget", f"{called_name(node)}: {advice}")
    elif isinstance(node, ast.ClassDef):
        for base in node.bases:
            yield from (
                Fault(name, node.lineno, "guessing-widget", f"{used}: {advice}")
                for used in names_in(base)
                if used in GUESSING_WIDGETS
            )
    elif isinstance(node, ast.ImportFrom) and "QMessageBox" in names_in(node):
        yield Fault(name, node.lineno, "guessing-widget", f"QMessageBox: {advice}")


def names_in(node: ast.AST) -> Iterator[str]:
    """The names that this one node itself speaks of (its children are walked on their own)."""
    if isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.Import):
        yield from (alias.name.split(".")[0] for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield (node.module or "").split(".")[0]
        yield from (alias.name for alias in node.names)


def called_name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


CODE_RULES: tuple[Rule, ...] = (untranslatable, lambda_slots, layout_items, starters, scattered, markup)


if __name__ == "__main__":
    sys.exit(main())
