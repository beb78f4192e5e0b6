"""LibreOffice as an independent judge of tables: what it reads in a file of ours, cell by cell."""

import csv
import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from actdesk.domain.tables import Table, TableFormat
from actdesk.exchange.files import Files
from actdesk.exchange.harmless import as_meant

PROGRAM = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(PROGRAM is None, reason="LibreOffice is not installed: it is the judge here")
_AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
"""Every cell as it is shown."""
_TEXTS = "Text - txt - csv (StarCalc):{separator},34,76,1,{columns}"
"""A CSV with its separator; columns that are named are all text, as one says when importing a register."""
_STRANGE = re.compile("[\r\x00-\x08\x0b\x0c\x0e-\x1f]")


def plain(table: Table) -> Table:
    """The table without the control characters and carriage returns that a spreadsheet's own export changes."""
    return Table(table.heads, tuple(tuple(_STRANGE.sub("", cell) for cell in row) for row in table.rows))


def judged(table: Table, format_: TableFormat, delimiter: str, folder: Path) -> tuple[int, int]:
    """Let LibreOffice read the table as we write it; return how many formulas and how many unequal cells it finds."""
    source = folder / f"register.{format_}"
    source.write_bytes(Files().write(Table(table.heads, table.rows, format_, delimiter=delimiter), title="Accounts"))
    detected = texts = ""
    if format_ is TableFormat.CSV:
        columns = "/".join(f"{n}/2" for n in range(1, len(table.heads) + 1))
        detected, texts = (_TEXTS.format(separator=ord(delimiter), columns=told) for told in ("", columns))
    formulas = _convert(source, "fods", folder, detected).count("table:formula")
    read = list(csv.reader(io.StringIO(_convert(source, _AS_CSV, folder, texts), newline="")))
    wanted = [list(row) for row in (table.heads, *table.rows)]
    assert len(read) == len(wanted)
    meant = as_meant if format_ is TableFormat.CSV else str  # a spreadsheet needs no mark: its cells are texts by type
    pairs = ((a, meant(b)) for one, other in zip(wanted, read, strict=True) for a, b in zip(one, other, strict=True))
    return formulas, sum(a != b for a, b in pairs)


def _convert(source: Path, to: str, folder: Path, infilter: str = "") -> str:
    out = folder / "out"
    command = [str(PROGRAM), "--headless", *([f"--infilter={infilter}"] if infilter else []), "--convert-to", to]
    command += ["--outdir", str(out), str(source), f"-env:UserInstallation=file://{folder}/profile"]
    subprocess.run(command, check=True, timeout=900, capture_output=True)
    (made,) = out.glob(f"register*.{to.partition(':')[0]}")
    return made.read_text(encoding="utf-8-sig")
