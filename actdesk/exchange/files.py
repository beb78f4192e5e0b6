"""`services.ports.TableFiles`: which bytes are which kind of table, and back."""

from collections.abc import Mapping

from actdesk.domain.public_list import PublicFormat, PublicList
from actdesk.domain.tables import Table, TableFormat
from actdesk.exchange import csv_table, public_page, xlsx_table


class Files:
    """Reads and writes tables. Nothing is known of a file but its bytes."""

    def read(self, data: bytes) -> Table:
        """Return the table of a CSV or XLSX file. Raises `Refused` (`table_too_large`, `_empty`, `_damaged`)."""
        return xlsx_table.read_xlsx(data) if data.startswith(b"PK\x03\x04") else csv_table.read_csv(data)

    def write(self, table: Table, *, title: str) -> bytes:
        """Return the table in its own format. Raises `Refused("cell_too_long")`."""
        if table.format is TableFormat.XLSX:
            return xlsx_table.write_xlsx(table, title=title)
        return csv_table.write_csv(table, delimiter=table.delimiter or ",")

    def public(self, facts: PublicList, format_: PublicFormat, words: Mapping[str, str]) -> bytes:
        """Return the public list: a page, JSON, or CSV with commas."""
        if format_ is PublicFormat.HTML:
            return public_page.page(facts, words)
        if format_ is PublicFormat.JSON:
            return public_page.as_json(facts)
        heads = tuple(words[key] for key in ("platform", "account", "link", "name", "body", "languages"))
        rows = tuple((a.platform, a.handle, a.url, a.name, a.body, ", ".join(a.languages)) for a in facts.accounts)
        return csv_table.write_csv(Table(heads, rows), delimiter=",")
