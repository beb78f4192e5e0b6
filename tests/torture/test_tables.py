"""Ten thousand rows, written and read back as CSV of three separators and as a spreadsheet: every cell equal."""

import pytest

from actdesk.domain.tables import TableFormat
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
