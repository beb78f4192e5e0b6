"""A table as texts: what stands in a file of rows and columns, whatever the file is."""

from dataclasses import dataclass
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

    `encoding` and `delimiter` say how a CSV file was read; both are '' for others.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    format: TableFormat = TableFormat.CSV
    encoding: str = ""
    delimiter: str = ""
