"""The leadership summary: a page for a minute, four at most, no name, the same bytes from the same facts."""

import functools
import hashlib
import os
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actdesk.data.reference import reference
from actdesk.domain.base import Kind
from actdesk.domain.cases import CaseOutcome, Step
from actdesk.domain.languages import Language
from actdesk.domain.requests import OPEN_STAGES
from actdesk.domain.summary import (
    COUNTED_KINDS,
    AgedCount,
    Count,
    DueItem,
    DueKind,
    KindChange,
    LeadershipFacts,
    Matter,
    MatterKind,
)
from actdesk.reports.document import BarChart, Beside, Block, Document, LineChart, NoneRecorded
from actdesk.reports.engine import render_pages, render_pdf
from actdesk.reports.leadership import build
from actdesk.reports.texts import Texts
from tests.reports import hostile
from tests.reports.pdf_tools import (
    alternatives_of,
    info_of,
    outside,
    overlaps,
    pages_of,
    plain_of,
    run,
    text_of,
    words_of,
    written,
)
from tests.reports.samples import empty_facts, large_facts, sample_facts

FACTS = {"usual": sample_facts, "empty": empty_facts, "large": large_facts}
oracle = pytest.mark.oracle
languages = pytest.mark.parametrize("language", list(Language))
deskfuls = pytest.mark.parametrize("deskful", FACTS)


def pdf_of(facts: LeadershipFacts, language: Language = Language.ENGLISH) -> bytes:
    return render_pdf(build(facts, language))


@functools.cache
def ready(deskful: str, language: Language) -> bytes:
    """The summary of a deskful, made once for every test that looks at it."""
    return pdf_of(FACTS[deskful](), language)


def flat(text: str) -> str:
    """The text on one line, every kind of space a space, without the places where a line may end."""
    return " ".join(text.replace("\u200b", "").split())


def blocks(document: Document) -> list[Block]:
    """Every block, those in two columns too."""
    found: list[Block] = []
    queue = [block for section in document.sections for block in section.blocks]
    for block in queue:
        found.append(block)
        if isinstance(block, Beside):
            queue.extend((*block.left, *block.right))
    return found


# --- what it says ----------------------------------------------------------------------------------------------


@oracle
@languages
def test_the_first_page_says_the_figures_that_the_leadership_asks_for(tmp_path: Path, language: Language) -> None:
    say = Texts(language)
    path = written(tmp_path, ready("usual", language))
    first = flat(text_of(path, "-l", "1"))
    assert flat(say("leadership.lead.share", met="55", bound="68", share=say.percent(81))) in first
    assert flat(say("leadership.lead.overdue", n=7)) in first
    for figure in ("71", "10", "11", "143", "7"):
        assert re.search(rf"(?<!\d){figure}(?!\d)", first), figure
    for title in ("decide", "risks", "standing", "over_time"):
        assert flat(say(f"leadership.{title}")) in first
    assert "INF-2026-016" in first


@oracle
@languages
def test_every_section_is_there_and_says_none_where_nothing_is_recorded(tmp_path: Path, language: Language) -> None:
    say = Texts(language)
    path = written(tmp_path, ready("empty", language))
    text = flat(text_of(path))
    for section in ("accounts", "requests", "cases", "pictures", "changed_first", "overdue"):
        assert flat(say(f"leadership.{section}")) in text
    assert text.count(flat(say("none_recorded"))) >= 7
    assert flat(say("leadership.decide_none")) in text
    assert flat(say("leadership.risks_none")) in text


def test_each_section_has_something_to_say_or_says_that_there_is_nothing() -> None:
    for section in build(empty_facts(), Language.ENGLISH).sections:
        assert section.blocks
    said = [b for b in blocks(build(empty_facts(), Language.ENGLISH)) if isinstance(b, NoneRecorded)]
    assert len(said) >= 9


@oracle
def test_what_is_overdue_is_named_worst_first_and_the_rest_is_counted(tmp_path: Path) -> None:
    path = written(tmp_path, ready("large", Language.ENGLISH))
    last = text_of(path, "-layout")
    assert flat(Texts(Language.ENGLISH)("leadership.overdue_shown", shown="20", all="3,000")) in flat(last)
    assert last.index("Consent expired") < last.index("318")


@oracle
@languages
def test_what_has_time_until_a_day_to_come_is_not_said_to_wait_since_then(tmp_path: Path, language: Language) -> None:
    say, facts = Texts(language), sample_facts()
    tomorrow = facts.as_of.date() + timedelta(days=1)
    matter = Matter(kind=MatterKind.TAKE_DOWN, reference="DSC_0417.jpg", since=tomorrow)
    first = flat(text_of(written(tmp_path, pdf_of(sample_facts(matters=(matter,)), language)), "-l", "1"))
    assert flat(say("leadership.until_plain", day=say.short_day(tomorrow))) in first
    assert flat(say("leadership.since_plain", day=say.short_day(tomorrow))) not in first


@oracle
@languages
def test_a_usual_handle_and_place_stand_whole_in_the_table_of_what_is_overdue(
    tmp_path: Path, language: Language
) -> None:
    item = DueItem(kind=DueKind.CONSENT, reference="@sampleassembly", label="Foro Ejemplo", due=date(2026, 9, 30))
    text = text_of(written(tmp_path, pdf_of(sample_facts(overdue=(item,)), language)))
    assert "@sampleassembly" in text
    assert "Foro Ejemplo" in text


# --- how long it is --------------------------------------------------------------------------------------------


@oracle
@languages
@deskfuls
def test_it_has_one_to_four_pages(tmp_path: Path, language: Language, deskful: str) -> None:
    assert 1 <= pages_of(written(tmp_path, ready(deskful, language))) <= 4


@oracle
@languages
def test_two_thousand_overdue_items_with_long_names_still_fit_on_four_pages(tmp_path: Path, language: Language) -> None:
    facts = crowded("@" + "W" * 200, "m" * 5000)
    path = written(tmp_path, pdf_of(facts, language))
    assert len(facts.overdue) == 2000
    assert pages_of(path) <= 4


def crowded(name: str, label: str) -> LeadershipFacts:
    """A desk with these words wherever somebody may type some, and more of everything than can be shown."""
    return sample_facts(
        made_by=label,
        accounts_by_platform=tuple(Count(code=f"{n}{name}", count=9 - n) for n in range(9)),
        overdue=tuple(
            DueItem(kind=kind, reference=name, label=label, due=date(2024, 1, 1))
            for kind in DueKind
            for _ in range(250)
        ),
        matters=tuple(
            Matter(kind=kind, reference=name, label=label, since=date(2024, 1, 1), minors=True, crisis=True)
            for kind in MatterKind
            for _ in range(50)
        ),
        cases_by_principle=tuple(
            Count(code=clause.id, count=1) for clause in reference().clauses() if clause.is_infraction
        ),
        cases_open=tuple(AgedCount(code=step, week=9999, month=9999, quarter=9999, older=9999) for step in Step),
        requests_open=tuple(AgedCount(code=s, week=9999, month=9999, quarter=9999, older=9999) for s in OPEN_STAGES),
        cases_closed=tuple(Count(code=outcome, count=9999) for outcome in CaseOutcome),
        changes=tuple(KindChange(kind=kind, added=9999, altered=9999, removed=9999) for kind in COUNTED_KINDS),
        changes_since=datetime(2026, 8, 3, 8, tzinfo=UTC),
    )


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(min_value=0), st.sampled_from(list(Language)))
def test_no_text_pushes_it_onto_a_fifth_page(seed: int, language: Language) -> None:
    facts = crowded(hostile.kept(seed).strip() or "–", hostile.kept(seed + 1))
    assert len(render_pages(build(facts, language), 10)) <= 4


# --- that it is sound ------------------------------------------------------------------------------------------


@oracle
@languages
@deskfuls
def test_another_program_finds_nothing_wrong_with_the_file(tmp_path: Path, language: Language, deskful: str) -> None:
    path = written(tmp_path, ready(deskful, language))
    said = run("qpdf", "--check", path)
    assert "No syntax or stream encoding errors found" in said
    assert "WARNING" not in said
    fonts = [line.split() for line in run("pdffonts", path).splitlines()[2:]]
    assert fonts
    assert all(line[-5] == "yes" for line in fonts), "every font is embedded"


@oracle
@languages
@deskfuls
def test_no_words_run_into_each_other_or_over_the_edge(tmp_path: Path, language: Language, deskful: str) -> None:
    words = words_of(written(tmp_path, ready(deskful, language)))
    assert overlaps(words) == []
    assert outside(words) == []


@oracle
@languages
def test_it_is_tagged_and_every_chart_is_said_in_words(tmp_path: Path, language: Language) -> None:
    document = build(sample_facts(), language)
    path = written(tmp_path, ready("usual", language))
    assert info_of(path)["Tagged"] == "yes"
    assert f"/Lang ({language.value}" in plain_of(path)
    charts = [b for b in blocks(document) if isinstance(b, BarChart | LineChart)]
    assert len(charts) >= 4
    said = [flat(text) for text in alternatives_of(path)]
    for chart in charts:
        assert flat(chart.alt) in said
    share = next(chart for chart in charts if isinstance(chart, LineChart))
    assert share.points[-1].shown in share.alt


def test_the_chart_is_drawn_with_bars_as_long_as_their_figures() -> None:
    (chart,) = (b for b in build(sample_facts(), Language.ENGLISH).sections[0].blocks if isinstance(b, BarChart))
    assert [bar.value for bar in chart.bars] == [49, 7, 6, 5, 1]
    assert chart.patterns, "told apart without colour"


# --- what it gives away ----------------------------------------------------------------------------------------


@oracle
def test_the_files_description_names_no_author_host_path_or_zone(tmp_path: Path) -> None:
    path = written(tmp_path, ready("usual", Language.FRENCH))
    info = info_of(path)
    assert "Author" not in info
    assert info["Title"] == flat(Texts(Language.FRENCH)("leadership.title"))
    told = run("exiftool", "-a", "-G1", "-s", "-ee", path)
    own = "\n".join(line for line in told.splitlines() if "[System]" not in line and "[ExifTool]" not in line)
    for leak in ("Author", os.uname().nodename, str(tmp_path), str(Path.home()), os.environ.get("USER") or "root"):
        assert not re.search(rf"(?<![\w/]){re.escape(leak)}(?![\w])", own), leak
    zones = re.findall(r"\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", own)
    assert set(zones) == {"Z", "+00:00"}, "all times are in UTC"


def test_the_same_facts_give_the_same_bytes() -> None:
    assert pdf_of(sample_facts()) == ready("usual", Language.ENGLISH)
    assert render_pages(build(sample_facts(), Language.SPANISH)) == render_pages(
        build(sample_facts(), Language.SPANISH)
    )


def test_the_same_facts_give_the_same_bytes_on_another_machine(tmp_path: Path) -> None:
    """What is only there to read and to write the request form on paper is not loaded for it, by the way."""
    program = tmp_path / "elsewhere.py"
    program.write_text(
        "import hashlib, sys\n"
        "from actdesk.domain.languages import Language\n"
        "from actdesk.reports.engine import render_pdf\n"
        "from actdesk.reports.forms import Forms\n"
        "from actdesk.reports.registry import discover\n"
        "from tests.reports.samples import sample_facts\n"
        "pdf = render_pdf(discover()['leadership'].build(sample_facts(), Language.FRENCH))\n"
        "print(hashlib.sha256(pdf).hexdigest(), {'pypdf', 'reportlab'} & set(sys.modules))\n"
    )
    root = Path(__file__).resolve().parents[2]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(root), "TZ": "Asia/Tokyo", "HOME": "/nowhere"}
    done = subprocess.run(
        [sys.executable, str(program)],
        env={**environment, "LANG": "ja_JP.UTF-8", "PYTHONHASHSEED": "10"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    digest = hashlib.sha256(ready("usual", Language.FRENCH)).hexdigest()
    assert done.stdout.split(maxsplit=1) == [digest, "set()\n"]


def test_another_moment_or_another_figure_is_another_file() -> None:
    base = ready("usual", Language.ENGLISH)
    assert pdf_of(sample_facts(as_of=datetime(2026, 11, 22, 9, 31, tzinfo=UTC))) != base
    assert pdf_of(sample_facts(requests_received=12)) != base


# --- text that somebody typed ----------------------------------------------------------------------------------


@oracle
@pytest.mark.parametrize(
    "text",
    [
        '#read("/etc/passwd")',
        '<img src="file:///etc/passwd">',
        "*bold* _it_ `raw` $x$ = head",
        '"; } #sys.inputs',
        "{{7*7}} ${7*7} %s {0}",
    ],
)
def test_text_that_means_something_elsewhere_is_printed_as_it_is(tmp_path: Path, text: str) -> None:
    facts = sample_facts(
        made_by=text,
        overdue=(DueItem(kind=DueKind.MEASURE, reference=text, label="X", due=date(2026, 11, 1)),),
    )
    printed = text_of(written(tmp_path, pdf_of(facts)), "-raw")
    assert re.sub(r"[\s\u200b]", "", printed).count(re.sub(r"\s", "", text)) >= 2
    assert "root:" not in printed


def test_every_hostile_text_can_be_printed() -> None:
    assert render_pdf(hostile.compact(hostile.SAMPLES)).startswith(b"%PDF-1.7")


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.integers(min_value=0), min_size=1, max_size=8))
def test_any_text_at_all_can_be_printed(seeds: list[int]) -> None:
    assert render_pdf(hostile.compact([hostile.random_text(seed) for seed in seeds])).startswith(b"%PDF-1.7")


@pytest.mark.parametrize("text", ["#panic()", "سلام", "A" * 1_500, "\x00", "😀"])
def test_a_hostile_text_in_every_field_at_once_can_be_printed(text: str) -> None:
    assert render_pdf(hostile.everywhere(text)).startswith(b"%PDF-1.7")


@oracle
def test_arabic_is_printed_with_letters_that_a_reader_gets_back(tmp_path: Path) -> None:
    text = "مكتب التواصل"
    path = written(tmp_path, pdf_of(sample_facts(made_by=text)))
    assert "NotoSansArabic" in run("pdffonts", path)
    printed = text_of(path, "-raw")
    letters = {c for c in text if c != " "}
    assert letters <= set(printed)
    assert "�" not in printed


def test_arabic_is_drawn_and_not_an_empty_box() -> None:
    blank, drawn = (render_pages(build(sample_facts(made_by=t), Language.ENGLISH))[0] for t in ("\u00a0", "مكتب"))
    other = render_pages(build(sample_facts(made_by="تواصل"), Language.ENGLISH))[0]
    assert len({blank, drawn, other}) == 3, "different letters are different ink"


@oracle
def test_what_no_font_holds_is_named_and_not_lost(tmp_path: Path) -> None:
    printed = flat(text_of(written(tmp_path, pdf_of(sample_facts(made_by="ok 😀 \x07")))))
    assert "[grinning face]" in printed
    assert "U+0007" in printed


def test_a_long_period_and_a_distant_past_are_no_problem() -> None:
    facts = sample_facts(period_start=date(1999, 1, 1), period_end=date(2100, 12, 31))
    assert pdf_of(facts.changed(as_of=facts.as_of + timedelta(days=4000))).startswith(b"%PDF")


@oracle
@languages
def test_an_ordinary_word_is_one_word_to_whoever_searches_or_hears_it(tmp_path: Path, language: Language) -> None:
    text = text_of(written(tmp_path, ready("usual", language)))
    platforms = [count.code for count in sample_facts().accounts_by_platform[:3]]
    assert [name for name in platforms if name not in text] == []
    assert re.findall(r"\w+\u200b\w+", text) == [], "broken inside a word"


@oracle
@languages
def test_what_changed_since_the_last_summary_is_said_by_kind(tmp_path: Path, language: Language) -> None:
    change = KindChange(kind=Kind.ACCOUNT, added=321, altered=654, removed=987)
    facts = sample_facts(changes=(change,), changes_since=datetime(2026, 8, 3, 8, tzinfo=UTC))
    text = flat(text_of(written(tmp_path, pdf_of(facts, language))))
    assert flat(Texts(language)("leadership.changed", day=Texts(language).day(date(2026, 8, 3)))) in text
    assert "321 654 987" in text
