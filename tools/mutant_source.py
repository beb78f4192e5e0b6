"""The mutants of a module: mutmut's operators over its functions and its tables, one change in each.

Left out, and said in docs/mutants.md: annotations, decorators, docstrings, imports, the fields of a class, what mutmut
itself leaves out (the arguments of `len` and `isinstance`), and the limits that only bound work (`BOUNDS`).
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

BOUNDS = re.compile(r"_?(MOST|LONGEST|SHORTEST|LIMIT|PORTION)(_|\Z)")
PLAIN_CALLS = {"len", "isinstance", "cast"}
SKIPPED = (cst.Annotation, cst.Decorator, cst.Import, cst.ImportFrom)


@dataclass(frozen=True)
class Place:
    """Where a mutant stands: the function (`Class.name`) or the table, and the lines of its statement."""

    name: str
    function: bool
    first: int
    last: int


@dataclass(frozen=True)
class Mutant:
    path: Path
    place: Place
    before: str
    after: str
    source: str  # of the whole module, changed

    def __str__(self) -> str:
        before, after = (" ".join(text.split())[:90] for text in (self.before, self.after))
        return f"{self.path.name}:{self.place.first} {self.place.name}: {before}  ->  {after}"


class Source:
    """One module and all its mutants, in a fixed order."""

    def __init__(self, path: Path) -> None:
        self.path = path
        wrapper = MetadataWrapper(cst.parse_module(path.read_text(encoding="utf-8")))
        self.tree = wrapper.module
        self._lines = wrapper.resolve(PositionProvider)
        self.changes = [
            (node, new, place)
            for node, place in self._nodes(self.tree, None, "")
            for kind, operator in mutation_operators
            if isinstance(node, kind)
            for new in operator(node)
        ]

    def mutant(self, index: int) -> Mutant:
        """The module with one of its changes."""
        node, new, place = self.changes[index]
        code = self.tree.code_for_node
        after = code(new) if isinstance(new, cst.CSTNode) else ""
        return Mutant(self.path, place, code(node), after, self.tree.deep_replace(node, new).code)

    def _nodes(self, node: cst.CSTNode, place: Place | None, inside: str) -> Iterator[tuple[cst.CSTNode, Place]]:
        """Every node that may be changed, with its place; `inside` is the class or function around it."""
        if isinstance(node, SKIPPED) or _is_text(node):
            return
        if isinstance(node, cst.ClassDef) and place is None:
            for part in node.body.body:
                if isinstance(part, cst.FunctionDef):
                    yield from self._nodes(part, None, node.name.value)
            return
        if isinstance(node, cst.FunctionDef):
            place = place or self._place(node, f"{inside}.{node.name.value}".lstrip("."), function=True)
            for part in (*(each.default for each in _params(node)), *node.body.body):
                if part is not None:
                    yield from self._nodes(part, place, inside)
            return
        if isinstance(node, cst.Call) and isinstance(node.func, cst.Name) and node.func.value in PLAIN_CALLS:
            return
        if place is None:
            place = self._table(node)
        elif place.function and isinstance(node, cst.BaseStatement):
            place = self._place(node, place.name, function=True)
        if place is not None:
            yield node, place
        for child in node.children:
            yield from self._nodes(child, place, inside)

    def _table(self, node: cst.CSTNode) -> Place | None:
        """The place of a constant of the module, if the node is one that may be changed."""
        if not isinstance(node, cst.SimpleStatementLine):
            return None
        targets = [
            target
            for part in node.body
            for target in (
                [each.target for each in part.targets] if isinstance(part, cst.Assign)
                else [part.target] if isinstance(part, cst.AnnAssign) else []
            )
        ]  # fmt: skip
        if any(BOUNDS.match(self.tree.code_for_node(t)) for t in targets) and _is_number(node):
            return None
        names = [name for target in targets for name in re.findall(r"\w+", self.tree.code_for_node(target))]
        if not names or any(not name.isupper() for name in names):
            return None
        return self._place(node, " ".join(names), function=False)

    def _place(self, node: cst.CSTNode, name: str, *, function: bool) -> Place:
        where = self._lines[node]
        body = getattr(node, "body", None)
        compound = function and isinstance(node, cst.BaseCompoundStatement) and isinstance(body, cst.CSTNode)
        last = max(where.start.line, self._lines[body].start.line - 1) if compound else where.end.line
        return Place(name, function, where.start.line, last)


def draw(paths: Sequence[Path], count: int, seed: int) -> tuple[dict[Path, int], list[Mutant]]:
    """How many each module has, and `count` of all, evenly spread over the modules and in an order of chance."""
    sources = [Source(path) for path in paths]
    every = [(source, index) for source in sources for index in range(len(source.changes))]
    dice = random.Random(seed)
    step = max(1.0, len(every) / count)
    start = dice.random() * step
    chosen = [every[int(start + n * step)] for n in range(int((len(every) - 1 - start) / step) + 1)]
    dice.shuffle(chosen)
    return {s.path: len(s.changes) for s in sources}, [source.mutant(index) for source, index in chosen]


def _params(node: cst.FunctionDef) -> list[cst.Param]:
    return [*node.params.posonly_params, *node.params.params, *node.params.kwonly_params]


def _is_number(node: cst.SimpleStatementLine) -> bool:
    values = [part.value for part in node.body if isinstance(part, cst.Assign | cst.AnnAssign)]
    return all(isinstance(value, cst.Integer | cst.BinaryOperation) for value in values)


def _is_text(node: cst.CSTNode) -> bool:
    """A docstring."""
    return isinstance(node, cst.Expr) and isinstance(node.value, cst.SimpleString | cst.ConcatenatedString)
