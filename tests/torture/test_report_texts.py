"""5,000 hostile texts in every field of every report: each comes out literally, no page is refused, no file is read.

Ten texts go into one compiled document of the same report. The summary keeps its length. The gate tries some 100:
tests/reports/test_sheets.py and tests/reports/test_leadership.py.
"""

import re
from pathlib import Path

import pytest

from actdesk.domain.languages import Language
from actdesk.reports.engine import render_pages, render_pdf
from actdesk.reports.leadership import build
from actdesk.reports.literal import BREAK, literal
from tests.reports import hostile
from tests.reports.pdf_tools import text_of, written
from tests.reports.sheets import EVERY, in_one
from tests.reports.test_leadership import crowded
from tests.torture.results import record

TEXTS = 5_000
AT_ONCE = 10  # texts in one document
SUMMARIES = 500
SHORT = 24  # letters of a word that is looked for; a longer one may end on the next page
_LETTER_BY_LETTER = re.compile("[\x20-\x7e\u00c0-\u017f]*")  # others a reader gives back in another order or form

pytestmark = [pytest.mark.torture, pytest.mark.timeout(0), pytest.mark.oracle]


def test_five_thousand_hostile_texts_in_every_field_of_every_report(tmp_path: Path) -> None:
    compared = 0
    languages = list(Language)
    for number, start in enumerate(range(0, TEXTS, AT_ONCE)):
        key, language = EVERY[number % len(EVERY)], languages[number // len(EVERY) % len(languages)]
        texts = [hostile.kept(seed) for seed in range(start, start + AT_ONCE)]
        printed = _squeezed(text_of(written(tmp_path, render_pdf(in_one(key, texts, language))), "-raw"))
        assert "root:x:" not in printed, start
        for seed, text in enumerate(texts, start):
            if _LETTER_BY_LETTER.fullmatch(literal(text)):
                lost = [w for w in map(_squeezed, literal(text).split()) if len(w) <= SHORT and w not in printed]
                assert lost == [], seed
                compared += 1
    for key in EVERY:
        assert render_pdf(in_one(key, ["A" * 10_000], Language.FRENCH)).startswith(b"%PDF-1.7")
    assert render_pdf(hostile.everywhere("A" * 10_000)).startswith(b"%PDF-1.7")
    for seed in range(SUMMARIES):
        told = crowded(hostile.kept(seed), hostile.kept(seed + 1))
        assert len(render_pages(build(told, languages[seed % len(languages)]), 10)) <= 4, seed
    record(
        "Hostile texts in reports",
        {
            "texts": TEXTS,
            "reports": len(EVERY) + 1,
            "found again word by word": compared,
            "summaries": SUMMARIES,
            "longer than four pages": 0,
            "compile errors": 0,
        },
    )


def _squeezed(text: str) -> str:
    """Without spaces, places to break, and hyphens: the reader takes one at a line's end for its own."""
    return "".join(text.replace(BREAK, "").replace("-", "").split())
