"""CSV (RFC 4180): delimiter and encoding are found, never asked for; formula cells are written harmless."""

import csv
import io
from itertools import islice

from actdesk.domain.base import Refused
from actdesk.domain.tables import MOST_COLUMNS, MOST_ROWS, Table, TableFormat
from actdesk.exchange.harmless import as_meant, harmless

DELIMITERS = (",", ";", "\t", "|")
LOOKED_AT = 200  # records that decide which delimiter it is
LARGEST = 50_000_000  # bytes
_LONGEST_FIELD = 10_000_000
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def read_csv(data: bytes) -> Table:
    """Return the table of a CSV file. Raises `Refused` (`table_too_large`, `table_empty`, `table_damaged`)."""
    if len(data) > LARGEST:
        raise Refused("table_too_large")
    text, encoding = _decoded(data)
    text, told = _separator_line(text)
    delimiter = told or _delimiter(text)
    numbered = [(n, row) for n, row in enumerate(_records(text, delimiter, MOST_ROWS + 2), 1) if any(row)]
    rows = [row for _, row in numbered]
    if not rows:
        raise Refused("table_empty")
    if len(rows) > MOST_ROWS + 1 or max(map(len, rows)) > MOST_COLUMNS:
        raise Refused("table_too_large")
    width = max(map(len, rows))
    whole = [tuple(as_meant(cell) for cell in row) + ("",) * (width - len(row)) for row in rows]
    return Table(whole[0], tuple(whole[1:]), TableFormat.CSV, encoding, delimiter, tuple(n for n, _ in numbered[1:]))


def write_csv(table: Table, *, delimiter: str) -> bytes:
    """Return the table as UTF-8 with a byte order mark, so that spreadsheets take accents for what they are.

    Every cell is quoted: a cell's line ends stay its own, and an empty row stays one.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    for row in (table.heads, *table.rows):
        writer.writerow([harmless(cell) for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def _decoded(data: bytes) -> tuple[str, str]:
    """Return the text and its encoding; what is neither UTF-8 nor UTF-16 is Windows' western one."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace"), encoding
    start = data[:4000]
    if start[1::2].count(0) * 3 > len(start):
        return data.decode("utf-16-le", "replace"), "utf-16-le"
    if start[0::2].count(0) * 3 > len(start):
        return data.decode("utf-16-be", "replace"), "utf-16-be"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"


def _separator_line(text: str) -> tuple[str, str]:
    """Excel's own first line `sep=;` names the delimiter and is no row."""
    first, _end, rest = text.partition("\n")
    line = first.strip().strip('"')
    if line.lower().startswith("sep=") and len(line) == len("sep=") + 1:
        return rest, line[-1]
    return text, ""


def _delimiter(text: str) -> str:
    """Return the delimiter that gives the most rows of one width greater than one; a comma if none does."""

    def score(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in _records(text, delimiter, LOOKED_AT) if row]
        usual = max(set(widths), key=widths.count) if widths else 1
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(DELIMITERS, key=score)


def _records(text: str, delimiter: str, most: int) -> list[list[str]]:
    before = csv.field_size_limit(_LONGEST_FIELD)
    try:
        return list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), most))
    except csv.Error as error:
        raise Refused("table_damaged") from error
    finally:
        csv.field_size_limit(before)
