"""Tables go out harmless and come back equal, whatever stands in a cell; what is no table is refused by its code."""

import io
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actdesk.domain.base import Refused
from actdesk.domain.tables import MOST_COLUMNS, Table, TableFormat
from actdesk.exchange import xlsx_table
from actdesk.exchange.csv_table import read_csv, write_csv
from actdesk.exchange.files import Files
from actdesk.exchange.harmless import as_meant, harmless
from actdesk.exchange.xlsx_table import read_xlsx, write_xlsx
from tests.exchange.office import judged, needs_office, plain
from tests.exchange.tables import DELIMITERS, NASTY, lost, made

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40)


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_ten_thousand_rows_of_csv_come_back_equal(delimiter: str) -> None:
    assert lost(made(10_000, 5, seed=1), TableFormat.CSV, delimiter) == []


def test_a_thousand_rows_of_a_spreadsheet_come_back_equal() -> None:
    assert lost(made(1_000, 5, seed=2), TableFormat.XLSX) == []


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(TEXT, min_size=3, max_size=3), min_size=1, max_size=6), st.sampled_from(DELIMITERS))
def test_any_text_comes_back_equal(rows: list[list[str]], delimiter: str) -> None:
    table = Table(("Platform", "Handle", "Notes"), tuple(("row", *row[1:]) for row in rows))
    assert lost(table, TableFormat.CSV, delimiter) == []
    assert lost(table, TableFormat.XLSX) == []


@given(TEXT)
def test_a_harmless_cell_never_starts_a_formula_and_is_read_as_meant(text: str) -> None:
    written = harmless(text)
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert as_meant(written) == text


def test_no_cell_of_ours_is_a_formula_in_a_spreadsheet() -> None:
    table = Table(("Head",), tuple((text,) for text in NASTY))
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx(table, title="Accounts")))
    assert {cell.data_type for row in book.worksheets[0].iter_rows() for cell in row} == {"s"}
    with zipfile.ZipFile(io.BytesIO(write_xlsx(table, title="Accounts"))) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


@pytest.mark.oracle
@needs_office
@pytest.mark.parametrize("format_", list(TableFormat))
def test_libreoffice_finds_no_formula_and_the_same_cells(tmp_path: Path, format_: TableFormat) -> None:
    table = Table(("Head", "Text", "Again"), tuple((f"row {n}", text, text) for n, text in enumerate(NASTY)))
    assert judged(plain(table), format_, ";", tmp_path) == (0, 0)


@pytest.mark.parametrize(
    ("data", "encoding", "delimiter"),
    [
        ("Plateforme;Nom\r\nFacebook;été\r\n".encode("cp1252"), "cp1252", ";"),
        ("Plateforme;Nom\nFacebook;été\n".encode(), "utf-8", ";"),
        ("\ufeffPlataforma,Nombre\nFacebook,\"a, b\"\n".encode(), "utf-8", ","),
        ("Platform\tHandle\nFacebook\ta;b\n".encode("utf-16"), "utf-16-le", "\t"),
        ("Platform|Handle\nFacebook|a,b\n".encode("utf-16-be"), "utf-16-be", "|"),
        (b"sep=;\r\nPlatform;Handle\r\nX;1,5\r\n", "utf-8", ";"),
        (b"Handle\nactalliance\n", "utf-8", ","),
    ],
)  # fmt: skip
def test_encoding_and_delimiter_are_found(data: bytes, encoding: str, delimiter: str) -> None:
    table = read_csv(data)
    assert (table.encoding, table.delimiter) == (encoding, delimiter)
    assert len(table.rows) == 1
    assert "\ufffd" not in "".join((*table.heads, *table.rows[0]))


def test_rows_that_are_too_short_are_filled_and_empty_ones_left_out() -> None:
    table = read_csv(b"a,b,c\n1\n\n,,\n1,2,3\n")
    assert table.rows == (("1", "", ""), ("1", "2", "3"))


def test_numbers_and_days_of_somebody_elses_spreadsheet_are_texts() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Handle", "Days", "Opened", "Ok"])
    sheet.append(["act", 30.0, datetime(2026, 3, 12), True])
    out = io.BytesIO()
    book.save(out)
    assert read_xlsx(out.getvalue()).rows == (("act", "30", "2026-03-12", "true"),)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table_empty"),
        (b"\n\n", "table_empty"),
        (b"PK\x03\x04 and no archive", "table_damaged"),
        (b"a," * (MOST_COLUMNS + 1), "table_too_large"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refused, match=code):
        Files().read(data)


def test_an_archive_that_unpacks_to_a_mountain_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_table, "LARGEST_UNPACKED", 5_000_000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(5):
            archive.writestr(f"xl/{n}.xml", b"\x00" * 2_000_000)
    assert len(out.getvalue()) < 50_000
    with pytest.raises(Refused, match="table_too_large"):
        read_xlsx(out.getvalue())


def test_a_text_that_no_cell_holds_is_refused_rather_than_cut() -> None:
    table = Table(("Notes",), (("x" * 40_000,),))
    with pytest.raises(Refused, match="cell_too_long") as refusal:
        write_xlsx(table, title="Accounts")
    assert refusal.value.facts["row"] == 2
    assert read_csv(write_csv(table, delimiter=";")).rows == table.rows
