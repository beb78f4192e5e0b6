"""What a torture run counted, kept with its date in `docs/torture.md`.

Every torture test calls `record` as its last line, after its asserts: a row is a run that found nothing wrong.
Only `make torture` writes (it sets `ACTDESK_TORTURE_RECORD`); elsewhere the figures are only printed.
"""

import os
from datetime import UTC, datetime
from pathlib import Path

from actdesk.files import replace_private

PAGE = Path(__file__).resolve().parents[2] / "docs" / "torture.md"


def record(name: str, figures: dict[str, int | str], *, page: Path | None = None) -> None:
    """Keep one test's row: `figures` says what was counted, in the order given. The other rows stay."""
    counted = "; ".join(f"{what}: {_number(count)}" for what, count in figures.items())
    print(f"{name}: {counted}")
    if page is None and not os.environ.get("ACTDESK_TORTURE_RECORD"):
        return
    page = page or PAGE
    page_lines = page.read_text(encoding="utf-8").splitlines()
    head = [line for line in page_lines if not _is_row(line)]
    rows = {_name(line): line for line in page_lines if _is_row(line)}
    rows[_plain(name)] = f"| {_plain(name)} | {datetime.now(UTC).date().isoformat()} | {_plain(counted)} |"
    cut = next(n for n, line in enumerate(head) if line.startswith("| ---")) + 1
    whole = [*head[:cut], *(rows[key] for key in sorted(rows)), *head[cut:]]
    replace_private(page, ("\n".join(whole) + "\n").encode())
    page.chmod(0o644)


def _is_row(line: str) -> bool:
    return line.startswith("| ") and not line.startswith(("| ---", "| what |"))


def _name(row: str) -> str:
    return row.split("|")[1].strip()


def _plain(text: str) -> str:
    return text.replace("|", "/").replace("\n", " ")


def _number(count: int | str) -> str:
    return f"{count:,}" if isinstance(count, int) else count
