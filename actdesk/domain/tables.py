"""A table as texts: what stands in a file of rows and columns, whatever the file is."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

MOST_ROWS = 50_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767  # characters: what a cell of a spreadsheet holds (ECMA-376; Excel's own limit)


class TableFormat(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True)
class Table:
    """Rows of texts, the first of them the heads. Every row is as long as the heads.

    `encoding` and `delimiter` say how a CSV file was read; both are '' for others. `numbers`: where each row stood in
    the file, as a spreadsheet counts; what is the same table elsewhere in a file is the same.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    format: TableFormat = TableFormat.CSV
    encoding: str = ""
    delimiter: str = ""
    numbers: tuple[int, ...] = field(default=(), compare=False)

    def numbered(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield each row with its number in the file; without blank rows in between the heads are 1."""
        return zip(self.numbers or range(2, len(self.rows) + 2), self.rows, strict=True)
