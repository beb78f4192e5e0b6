"""The page of results: each test its own row, the others' stay."""

from pathlib import Path

from tests.torture import shares
from tests.torture.results import record

PAGE = "# Results\n\nText | with a bar.\n\n| what | when | what was counted |\n| --- | --- | --- |\n\nAfter.\n"


def test_a_test_rewrites_its_own_row_and_leaves_the_rest(tmp_path: Path) -> None:
    page = tmp_path / "torture.md"
    page.write_text(PAGE, encoding="utf-8")
    record("kills", {"kills": 1, "lost": 0}, page=page)
    record("cuts", {"prefixes": 2000, "how": "torn | dropped"}, page=page)
    record("kills", {"kills": 1000, "lost": 0}, page=page)
    lines = page.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "kills: 1,000; lost: 0" in line] == [lines[7]]
    assert "prefixes: 2,000; how: torn / dropped" in lines[6]
    assert lines[:6] == PAGE.splitlines()[:6]
    assert lines[-2:] == ["", "After."]
    assert len(lines) == 10


def test_the_note_on_shares_says_what_the_tests_do() -> None:
    """`python -m tests.torture.shares` prints its table."""
    root = Path(__file__).resolve().parents[2]
    assert shares.table() in (root / "docs/decisions/020-shares-of-the-torture.md").read_text(encoding="utf-8")
