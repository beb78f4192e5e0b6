"""Generated tables with everything that a spreadsheet or a parser could take for something else, and their trial."""

import random

from actdesk.domain.tables import Table, TableFormat
from actdesk.exchange.files import Files

DELIMITERS = (",", ";", "\t")  # what English, French and Spanish spreadsheets write, and what is pasted
NASTY = (
    "=1+1", "=HYPERLINK(\"http://evil.example\")", "+41 22 791 60 00", "-5", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''+1",
    "＝1+1", "007", "0041", "1e5", "1,5", "1;5", "12/03/2026", "TRUE", "سلام عليكم", "שלום", "\u202eabc\u202c",
    "two\nlines", "two\r\nlines", "\nfirst", "last\n", '"quoted"', "a\"b", ",", ";", "|", "\t", "_x000D_", "_x0041_",
    "   spaces   ", "😀", "é" * 300, "\x1f", "#REF!", "sep=;", "''", "'", "NULL", "–",
)  # fmt: skip


def made(rows: int, columns: int, seed: int) -> Table:
    """A table of that size; no row is wholly empty, and none looks like a head alone."""
    chance = random.Random(seed)
    cells = [
        tuple(f"row {n}" if c == 0 else _cell(chance) for c in range(columns))
        for n in range(rows)
    ]  # fmt: skip
    return Table(tuple(f"Head {c}" for c in range(columns)), tuple(cells))


def _cell(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.15:
        return ""
    if kind < 0.6:
        return chance.choice(NASTY)
    return "".join(chance.choice("abcé ñ=+-@'\"0;,\n\u0627") for _ in range(chance.randint(1, 30))) + "."


def lost(table: Table, format_: TableFormat, delimiter: str = ",") -> list[int]:
    """Write the table, read it back, and return the numbers of the rows that differ (0: the heads)."""
    files = Files()
    back = files.read(files.write(Table(table.heads, table.rows, format_, delimiter=delimiter), title="Accounts"))
    assert len(back.rows) == len(table.rows)
    pairs = zip((table.heads, *table.rows), (back.heads, *back.rows), strict=True)
    return [number for number, (before, after) in enumerate(pairs) if before != after]
