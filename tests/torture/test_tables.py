"""Ten thousand rows, written and read back as CSV of three separators and as a spreadsheet: every cell equal."""

from pathlib import Path

import pytest

from actdesk.domain.tables import TableFormat
from tests.exchange.office import judged, needs_office, plain
from tests.exchange.tables import DELIMITERS, lost, made
from tests.torture.results import record

pytestmark = pytest.mark.torture
ROWS, COLUMNS, ROUNDS = 10_000, 12, 3


@pytest.mark.timeout(1800)
def test_ten_thousand_rows_come_back_equal() -> None:
    read = 0
    for seed in range(ROUNDS):
        table = made(ROWS, COLUMNS, seed)
        for format_, delimiter in (*((TableFormat.CSV, d) for d in DELIMITERS), (TableFormat.XLSX, "")):
            assert lost(table, format_, delimiter) == []
            read += ROWS * COLUMNS
    record("Tables out and back", {"rows a table": ROWS, "cells written and read": read, "that differ": 0})


@needs_office
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("format_", list(TableFormat))
def test_libreoffice_reads_ten_thousand_rows_as_they_are_meant(tmp_path: Path, format_: TableFormat) -> None:
    delimiters = DELIMITERS if format_ is TableFormat.CSV else ("",)
    found = [judged(plain(made(ROWS, COLUMNS, 7)), format_, delimiter, tmp_path) for delimiter in delimiters]
    assert found == [(0, 0)] * len(delimiters)
    cells = ROWS * COLUMNS * len(delimiters)
    record(f"Tables read by LibreOffice, {format_.value}", {"cells": cells, "formulas": 0, "that differ": 0})
