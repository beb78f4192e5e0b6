"""Spreadsheets (ECMA-376, XLSX): only the first sheet's values; every cell is written as text, never as a formula."""

import io
import re
import zipfile
from datetime import date, datetime, time
from itertools import islice
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from actdesk.domain.base import Refused
from actdesk.domain.tables import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Table, TableFormat

LARGEST = 50_000_000  # bytes of the file
LARGEST_UNPACKED = 400_000_000  # bytes of all its parts: a small archive can hold a huge one
MOST_PARTS = 2_000
_CODED = re.compile("_x([0-9A-Fa-f]{4})_")
_TO_CODE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def read_xlsx(data: bytes) -> Table:
    """Return the table of the first sheet. Raises `Refused` (`table_too_large`, `table_empty`, `table_damaged`)."""
    _refuse_bombs(data)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # what the file claims of its size is not believed
            taken = islice(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1), MOST_ROWS + 2)
            rows = [[_text(value) for value in row] for row in taken]
        finally:
            book.close()
    except Refused:
        raise
    except Exception as error:
        raise Refused("table_damaged") from error
    numbers = [n for n, row in enumerate(rows, 1) if any(row)]
    rows = [row for row in rows if any(row)]
    if not rows:
        raise Refused("table_empty")
    width = max(max((n for n, cell in enumerate(row, 1) if cell), default=0) for row in rows)
    if len(rows) > MOST_ROWS + 1 or width > MOST_COLUMNS:
        raise Refused("table_too_large")
    whole = [tuple((*row, *("",) * width)[:width]) for row in rows]
    return Table(whole[0], tuple(whole[1:]), TableFormat.XLSX, numbers=tuple(numbers[1:]))


def write_xlsx(table: Table, *, title: str) -> bytes:
    """Return the table as a workbook of one sheet. Raises `Refused("cell_too_long")` with the row's number."""
    coded = [[_coded(text, number) for text in row] for number, row in enumerate((table.heads, *table.rows), 1)]
    book = openpyxl.Workbook(write_only=True)  # from here on nothing is refused: it must be saved to be closed
    sheet = book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", title)[:31] or "1")
    sheet.freeze_panes = "A2"
    bold = Font(bold=True)
    for number, row in enumerate(coded, 1):
        cells = [_cell(sheet, text) for text in row]
        if number == 1:
            for cell in cells:
                cell.font = bold
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _coded(text: str, number: int) -> str:
    coded = _TO_CODE.sub(lambda match: f"_x{ord(match[0]):04X}_", text)
    if len(coded) > LONGEST_CELL:
        raise Refused("cell_too_long", row=number)
    return coded


def _cell(sheet: Any, coded: str) -> Any:
    cell = WriteOnlyCell(sheet, value=coded)
    cell.data_type = "s"  # after the value: openpyxl takes what begins with = for a formula
    cell.number_format = "@"
    cell.quotePrefix = True
    return cell


def _refuse_bombs(data: bytes) -> None:
    if len(data) > LARGEST:
        raise Refused("table_too_large")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise Refused("table_damaged") from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise Refused("table_too_large")


def _text(value: object) -> str:
    """A value as text: dates as ISO, whole numbers without a point, texts as they were meant."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
        case date() | time():
            return value.isoformat()
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case str():
            return _CODED.sub(lambda match: chr(int(match[1], 16)), value)
    return str(value)
