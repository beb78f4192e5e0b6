"""A PDF of somebody else's: shown, searched, and at worst refused with a code; it never hangs or harms us."""

import struct
import threading
import time
from pathlib import Path

import pytest

from actdesk.domain.base import Refused
from actdesk.domain.languages import Language
from actdesk.reports import viewer
from actdesk.reports.engine import render_pdf
from actdesk.reports.leadership import build
from actdesk.reports.verify import Verdict, compare, embedded_hash
from actdesk.reports.viewer import Viewer
from tests.reports.samples import sample_facts

DOCUMENT = build(sample_facts(), Language.FRENCH)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_pdf(DOCUMENT)


def test_pages_are_shown_at_the_width_asked_for(pdf: bytes) -> None:
    shown = viewer.page_png(pdf, 1, 640)
    assert shown.startswith(b"\x89PNG")
    assert struct.unpack_from(">II", shown, 16) == (640, 906)
    assert viewer.pages(pdf) == 3


def test_a_page_reads_as_text_and_is_found_without_its_accents(pdf: bytes) -> None:
    opened = Viewer(pdf)
    assert "synthèse pour la direction" in opened.page_text(1)
    assert opened.find("SYNTHESE  pour la") == (1, 2, 3)
    assert opened.find("qui administre nos comptes") == (1,)
    assert opened.find("no such words") == ()
    assert opened.find(" ") == ()


@pytest.mark.parametrize("number", [0, 4, -1])
def test_a_page_that_is_not_there_is_refused(pdf: bytes, number: int) -> None:
    with pytest.raises(Refused, match="pdf_no_such_page"):
        viewer.page_png(pdf, number, 640)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "pdf_empty"),
        (b"hello", "pdf_damaged"),
        (b"%PDF-1.7\n%%EOF", "pdf_damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "pdf_damaged"),
        (bytes(1000), "pdf_damaged"),
    ],
)
def test_what_is_no_pdf_is_refused_with_a_code(data: bytes, code: str) -> None:
    with pytest.raises(Refused, match=code):
        Viewer(data)


@pytest.mark.parametrize("part", [2, 3, 10])
def test_half_a_pdf_is_refused(pdf: bytes, part: int) -> None:
    with pytest.raises(Refused, match="pdf_damaged"):
        Viewer(pdf[: len(pdf) // part]).page_png(1, 100)


def _pretending(monkeypatch: pytest.MonkeyPatch, folder: Path, code: str) -> None:
    """Let this Python code take the worker's place, as a file would that has taken it over."""
    program = folder / "worker.py"
    program.write_text(code)
    python = viewer.worker_command()[0]
    monkeypatch.setattr(viewer, "worker_command", lambda: [python, str(program)])


def test_a_worker_that_hangs_is_ended_and_leaves_no_thread(
    pdf: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _pretending(monkeypatch, tmp_path, "while True: pass")
    before, began = set(threading.enumerate()), time.monotonic()
    with pytest.raises(Refused, match="pdf_too_slow"):
        Viewer(pdf, seconds=0.3)
    assert time.monotonic() - began < 5
    assert set(threading.enumerate()) == before


@pytest.mark.parametrize(
    "code",
    [
        "",  # nothing at all
        "import os; os.abort()",
        "import sys; sys.stdout.buffer.write(b'\\xff\\xff\\xff\\xff' + b'x' * 1000)",  # a length that never comes
        "import sys; sys.stdout.buffer.write(b'\\x00\\x00\\x00\\x01{\\x00\\x00\\x00\\x00')",  # no JSON
    ],
)
def test_a_worker_that_dies_or_talks_nonsense_costs_one_answer(
    pdf: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str
) -> None:
    _pretending(monkeypatch, tmp_path, code)
    with pytest.raises(Refused, match="pdf_damaged"):
        Viewer(pdf)


def test_a_file_over_the_limit_is_refused_before_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(viewer, "MOST_BYTES", 1000)
    with pytest.raises(Refused, match="pdf_too_large"):
        Viewer(bytes(1001))


def test_a_report_carries_the_hash_of_what_it_was_made_from(pdf: bytes) -> None:
    assert embedded_hash(pdf) == DOCUMENT.content_hash()


def test_only_the_same_bytes_are_proof(pdf: bytes) -> None:
    other = build(sample_facts(requests_received=12), Language.FRENCH)
    assert compare(pdf, DOCUMENT) is Verdict.IDENTICAL
    assert compare(pdf + b"\n", DOCUMENT) is Verdict.SAME_TEXT
    assert compare(pdf, other) is Verdict.DIFFERENT
