"""What a hunt for mutants counted, and its page docs/mutants.md."""

import math
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "mutants.md"
DRAWS = ("<!-- draws -->", "<!-- end of draws -->")
MODULES = ("<!-- modules -->", "<!-- end of modules -->")


@dataclass
class Count:
    """Of one module: all its mutants, and what became of those that were drawn."""

    total: int
    killed: int = 0
    timed_out: int = 0
    survived: int = 0
    unreached: int = 0

    def add(self, fate: str) -> None:
        setattr(self, fate.lower(), getattr(self, fate.lower()) + 1)

    @property
    def drawn(self) -> int:
        return self.killed + self.timed_out + self.survived + self.unreached

    @property
    def noticed(self) -> int:
        return self.killed + self.timed_out

    def __str__(self) -> str:
        return f"{self.noticed} of {self.drawn} noticed, {self.unreached} unreached, {self.total} in all"


def score(counts: Collection[Count]) -> tuple[float, float]:
    """The share that is noticed, and half the width of the interval that holds the true one in 95 of 100 draws.

    As for a plain sample by chance (Wilson's interval is no wider at these sizes): spread evenly over the modules, as
    it is, the sample is a little better than that.
    """
    drawn, noticed = sum(count.drawn for count in counts), sum(count.noticed for count in counts)
    share = noticed / drawn
    return share, 1.96 * math.sqrt(share * (1 - share) / drawn)


def record(counts: dict[str, Count], seed: int) -> None:
    """Write the figures of this draw to the page: its row, and the table by module."""
    page = PAGE.read_text(encoding="utf-8")
    share, margin = score(counts.values())
    whole = Count(*(sum(getattr(count, name) for count in counts.values()) for name in Count.__dataclass_fields__))
    day = datetime.now(UTC).date().isoformat()
    row = f"| {seed} | {day} | {_cells(whole)} | {share:.1%} ± {margin:.1%} |"
    rows = {int(line.split("|")[1]): line for line in _between(page, DRAWS) if line[2:3].isdigit()}
    rows[seed] = row
    head = [
        "| draw | when | mutants in all | drawn | failed a test | never ended | survived | no test there | noticed |"
    ]
    page = _with(page, DRAWS, [*head, "|" + " --- |" * 9, *(rows[key] for key in sorted(rows))])
    table = [
        f"| module (draw {seed}) | mutants in all | drawn | failed a test | never ended | survived | no test there |"
    ]
    table += ["|" + " --- |" * 7, *(f"| `{name}` | {_cells(count)} |" for name, count in counts.items() if count.total)]
    PAGE.write_text(_with(page, MODULES, table), encoding="utf-8")


def _cells(count: Count) -> str:
    figures = (count.total, count.drawn, count.killed, count.timed_out, count.survived, count.unreached)
    return " | ".join(f"{figure:,}" for figure in figures)


def _between(page: str, marks: tuple[str, str]) -> list[str]:
    return page.split(marks[0])[1].split(marks[1])[0].splitlines()


def _with(page: str, marks: tuple[str, str], lines: list[str]) -> str:
    before, rest = page.split(marks[0])
    after = rest.split(marks[1])[1]
    return before + marks[0] + "\n" + "\n".join(lines) + "\n" + marks[1] + after
