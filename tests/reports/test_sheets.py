"""The sheets: hostile text stays text, nothing overlaps, heads are repeated, the same facts give the same bytes."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actdesk.domain.accounts import AccountState, Standing
from actdesk.domain.languages import Language
from actdesk.domain.sheets import JournalFacts, SheetFacts
from actdesk.reports import set_apart
from actdesk.reports.engine import RenderFailed, render_pdf
from actdesk.reports.literal import BREAK
from actdesk.reports.payload import payload
from actdesk.reports.registry import discover
from actdesk.reports.writer import LONG, Writer
from actdesk.services.report_kinds import NEEDS
from tests.reports import hostile
from tests.reports.pdf_tools import info_of, outside, overlaps, pages_of, plain_of, text_of, words_of, written
from tests.reports.sheets import EVERY, KEYS, facts, in_one

oracle = pytest.mark.oracle
languages = pytest.mark.parametrize("language", list(Language))
_TORN = re.compile(rf"\w{BREAK}\w")
sheets = pytest.mark.parametrize("key", EVERY)


def pdf_of(key: str, told: SheetFacts, language: Language = Language.ENGLISH) -> bytes:
    return render_pdf(discover()[key].build(told, language))


def test_every_report_is_known_by_its_key_and_has_a_name_in_each_language() -> None:
    assert set(NEEDS) == set(discover())
    for language in Language:
        assert set(Writer().names(language)) == {*KEYS, "leadership"}


@oracle
@sheets
@languages
def test_a_sheet_is_tagged_numbered_and_nothing_overlaps(tmp_path: Path, key: str, language: Language) -> None:
    path = written(tmp_path, pdf_of(key, facts(key, many=3), language))
    assert info_of(path)["Tagged"] == "yes"
    assert f"/Lang ({language.value}" in plain_of(path)
    words = words_of(path)
    assert overlaps(words) == []
    assert outside(words) == []
    last = " ".join(text_of(path).split())
    pages = pages_of(path)
    assert any(f"{a} {pages} {b} {pages}" in last for a, b in (("Page", "of"), ("Page", "sur"), ("Página", "de")))


@oracle
@pytest.mark.parametrize(
    ("key", "head"), [("register", "Platform"), ("hand_over", "Taken over by"), ("journal_extract", "When (UTC)")]
)
def test_long_tables_break_over_pages_with_their_heads_repeated(tmp_path: Path, key: str, head: str) -> None:
    path = written(tmp_path, pdf_of(key, facts(key, many=60)))
    for page in range(2, min(pages_of(path), 4) + 1):
        assert head in " ".join(text_of(path, "-f", str(page), "-l", str(page)).split())
    assert overlaps(words_of(path)) == []


@sheets
def test_the_same_facts_give_the_same_bytes(key: str) -> None:
    assert pdf_of(key, facts(key)) == pdf_of(key, facts(key))
    assert pdf_of(key, facts(key)) != pdf_of(key, facts(key, text="Somebody else"))


@sheets
def test_a_hostile_text_in_every_field_is_printed_as_text(key: str) -> None:
    texts = ("#panic()", "سلام", "\u202eevil", "A" * 700)
    assert render_pdf(in_one(key, texts, Language.ENGLISH)).startswith(b"%PDF-1.7")


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(min_value=0), st.sampled_from(EVERY), st.sampled_from(list(Language)))
def test_any_text_in_every_field_can_be_printed(seed: int, key: str, language: Language) -> None:
    assert pdf_of(key, facts(key, text=hostile.kept(seed), many=1), language).startswith(b"%PDF-1.7")


@sheets
@languages
def test_no_word_of_ours_is_broken_for_want_of_room(key: str, language: Language) -> None:
    """A name of one's own may be wider than its column; a head, a state or a step may not."""
    drawn = payload(discover()[key].build(facts(key, text="Ann", many=3), language))
    assert [text for text in _texts(drawn) if _TORN.search(text) and "ab" * 4 not in text] == []


def _texts(drawn: Any) -> Iterator[str]:
    if isinstance(drawn, str):
        yield drawn
    for part in drawn.values() if isinstance(drawn, dict) else drawn if isinstance(drawn, list) else ():
        yield from _texts(part)


@languages
def test_no_state_of_an_account_is_broken_for_want_of_room(language: Language) -> None:
    told = facts("register", text="Ann", many=1)
    lines = tuple(
        told.lines[0].changed(state=state, standing=standing) for state in AccountState for standing in Standing
    )
    drawn = payload(discover()["register"].build(told.changed(lines=lines), language))
    assert [text for text in _texts(drawn) if _TORN.search(text)] == []


@oracle
@sheets
def test_markup_in_every_field_comes_out_literally_and_reads_no_file(tmp_path: Path, key: str) -> None:
    text = '#read("/etc/passwd") *b* <img src=x>'
    printed = text_of(written(tmp_path, pdf_of(key, facts(key, text=text, many=1))), "-raw")
    squeezed = "".join(printed.replace("\u200b", "").split())
    assert squeezed.count('#read("/etc/passwd")*b*<imgsrc=x>') >= 2
    assert "root:" not in printed


# --- long ones -------------------------------------------------------------------------------------------------


def long_extract() -> str:
    told = facts("journal_extract", many=1)
    assert isinstance(told, JournalFacts)
    lines = tuple(told.lines[0].changed(seq=n, label=f"Person {n}") for n in range(1, 700))
    told = told.changed(lines=lines, period_start=date(2026, 1, 1))
    return Writer().document("journal_extract", told, Language.ENGLISH)


@pytest.fixture(scope="module")
def long_document() -> str:
    return long_extract()


@pytest.fixture(scope="module")
def heard() -> list[tuple[int, int]]:
    return []


@pytest.fixture(scope="module")
def long_pdf(long_document: str, heard: list[tuple[int, int]]) -> bytes:
    assert len(long_document) > LONG
    return Writer().pdf(long_document, lambda done, total: heard.append((done, total)))


def test_a_long_report_says_how_far_it_is(long_pdf: bytes, heard: list[tuple[int, int]]) -> None:
    assert long_pdf.startswith(b"%PDF-1.7")
    assert heard[-1][0] == heard[-1][1] > 700 - 1
    assert heard == sorted(heard)


@oracle
def test_a_long_table_has_its_head_on_every_page_and_no_row_is_lost(tmp_path: Path, long_pdf: bytes) -> None:
    path = written(tmp_path, long_pdf)
    pages = text_of(path).split("\f")
    assert all("When (UTC)" in page for page in pages[1:-2])
    assert {f"{n}" for n in range(1, 700)} <= set("\n".join(pages).split())


def test_of_a_long_report_the_first_pages_are_seen_and_it_can_be_stopped_between_them(
    long_document: str, long_pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Writer, "pdf", lambda _self, _document, _step: long_pdf)  # it was set once already
    monkeypatch.setattr("actdesk.reports.writer.MOST_SHOWN", 3)
    monkeypatch.setattr("actdesk.reports.writer._AT_ONCE", 2)
    heard: list[tuple[int, int]] = []
    pages, count = Writer().preview(long_document, 40.0, lambda done, total: heard.append((done, total)))
    assert len(pages) == 3
    assert count > 24
    assert all(page.startswith(b"\x89PNG") for page in pages)
    assert heard == [(0, 3), (2, 3)]
    monkeypatch.setattr("actdesk.reports.writer._AT_ONCE", 25)
    heard.clear()
    every = Writer().pages(long_document, 10.0, lambda done, total: heard.append((done, total)))
    assert (len(every), heard) == (count, [(0, count), (25, count)]), "what is read before it leaves is read whole"


def test_a_long_report_can_be_stopped_half_way_and_leaves_no_process(long_document: str) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        Writer().pdf(long_document, stop)
    assert set_apart._running.processes == set()


def test_locking_ends_a_report_that_is_being_set(long_document: str) -> None:
    def lock(_done: int, _total: int) -> None:
        set_apart.stop_all()

    with pytest.raises(RenderFailed):
        Writer().pdf(long_document, lock)
