"""5,000 hostile texts in every field of every report: each comes out, no page is refused, the summary keeps its length.

The gate tries some 150: tests/reports/test_sheets.py and tests/reports/test_leadership.py.
"""

import pytest

from actdesk.domain.languages import Language
from actdesk.reports.engine import render_pages, render_pdf
from actdesk.reports.leadership import build
from actdesk.reports.registry import discover
from tests.reports import hostile
from tests.reports.sheets import KEYS, facts
from tests.reports.test_leadership import crowded
from tests.torture.results import record

TEXTS = 5_000
SUMMARIES = 500

pytestmark = [pytest.mark.torture, pytest.mark.timeout(0)]


def test_five_thousand_hostile_texts_in_every_field_of_every_report() -> None:
    languages = list(Language)
    for seed in range(TEXTS):
        key, language = KEYS[seed % len(KEYS)], languages[seed // len(KEYS) % len(languages)]
        text = "A" * 10_000 if seed < len(KEYS) else hostile.kept(seed)
        pdf = render_pdf(discover()[key].build(facts(key, text=text, many=1), language))
        assert pdf.startswith(b"%PDF-1.7"), seed
    for seed in range(SUMMARIES):
        told = crowded(hostile.kept(seed), hostile.kept(seed + 1))
        assert len(render_pages(build(told, languages[seed % len(languages)]), 10)) <= 4, seed
    record("hostile texts in reports", {"texts": TEXTS, "reports": len(KEYS) + 1, "summaries": SUMMARIES})
