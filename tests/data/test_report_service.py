"""Reports on a real store: the facts are counted without a name, what is written is kept and known again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.domain.languages import Language
from actdesk.domain.periods import Period
from actdesk.domain.summary import figures
from actdesk.reports.viewer import Viewer
from actdesk.services.reports import Answer, Reports
from tests.ui.real_desk import RealDesk, ago, fill


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealDesk]:
    made = RealDesk(tmp_path / "store")
    fill(made)
    yield made
    made.close()


@pytest.fixture
def reports(real: RealDesk) -> Reports:
    return real.desk.reports


def test_the_facts_are_what_the_store_holds(reports: Reports) -> None:
    facts = reports.facts(Period(ago(90), ago(0)))
    now = figures(facts)
    assert (now.met, now.bound, now.requests_open, now.cases_open) == (3, 5, 4, 3)
    assert now.overdue == len(facts.overdue) > 0
    assert facts.withdrawn_in_use == 1
    assert facts.previous is None


@pytest.mark.parametrize("language", list(Language))
def test_no_persons_name_stands_in_the_summary(reports: Reports, language: Language) -> None:
    pdf = reports.pdf(reports.draft(reports.facts(), language))
    text = " ".join(Viewer(pdf).texts())
    for name in ("Amara", "Okoye", "Luis", "Prado", "Wanjiru", "Kamau", "baker", "Nakuru"):
        assert name not in text


def test_a_period_that_ends_before_it_starts_is_refused(reports: Reports) -> None:
    with pytest.raises(Refused, match="end_before_start"):
        reports.facts(Period(date(2026, 2, 1), date(2026, 1, 1)))


def test_a_written_report_is_known_again_byte_for_byte(reports: Reports, tmp_path: Path) -> None:
    draft = reports.draft(reports.facts(), Language.FRENCH)
    path = tmp_path / "summary.pdf"
    reports.write(draft, path)
    assert path.read_bytes() == reports.pdf(draft)
    assert path.stat().st_mode & 0o077 == 0
    check = reports.check(path)
    assert check.answer is Answer.IDENTICAL
    assert check.kept is not None
    assert (check.kept.report, check.kept.language) == ("leadership", Language.FRENCH)
    assert reports.kept() == (check.kept,)


def test_the_same_report_again_is_kept_once(reports: Reports, tmp_path: Path) -> None:
    draft = reports.draft(reports.facts(), Language.ENGLISH)
    reports.write(draft, tmp_path / "one.pdf")
    assert reports.write(draft, tmp_path / "two.pdf").ids == {}
    assert len(reports.kept()) == 1


def test_a_report_that_was_saved_again_or_changed_is_no_proof(reports: Reports, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    draft = reports.draft(reports.facts(), Language.ENGLISH)
    reports.write(draft, path)
    path.write_bytes(path.read_bytes() + b"\n")
    assert reports.check(path).answer is Answer.SAME_TEXT
    other = reports.draft(reports.facts(made_by="Somebody else"), Language.ENGLISH)
    claims, says = draft_hash(reports, draft), draft_hash(reports, other)
    path.write_bytes(reports.pdf(other).replace(says, claims))
    assert reports.check(path).answer is Answer.DIFFERENT


def draft_hash(reports: Reports, draft: object) -> bytes:
    claimed = reports._writer.claimed(reports.pdf(draft))  # type: ignore[arg-type]
    assert claimed is not None
    return claimed.encode()


def test_a_report_of_another_store_and_any_other_pdf_are_told_apart(reports: Reports, tmp_path: Path) -> None:
    path = tmp_path / "never-written-here.pdf"
    path.write_bytes(reports.pdf(reports.draft(reports.facts(), Language.ENGLISH)))
    assert reports.check(path).answer is Answer.UNKNOWN
    claimed = draft_hash(reports, reports.draft(reports.facts(), Language.ENGLISH))
    path.write_bytes(path.read_bytes().replace(b"sha256:" + claimed, b"sha257:" + claimed))
    assert reports.check(path).answer is Answer.NO_REPORT


def test_what_is_no_pdf_or_not_there_is_explained(reports: Reports, tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    path.write_bytes(b"hello")
    with pytest.raises(Refused, match="pdf_damaged"):
        reports.check(path)
    with pytest.raises(EnvironmentFault):
        reports.check(tmp_path / "nowhere.pdf")


def test_where_the_file_cannot_be_written_nothing_is_kept(reports: Reports, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        reports.write(reports.draft(reports.facts(), Language.ENGLISH), tmp_path / "no" / "such" / "place.pdf")
    assert reports.kept() == ()
    assert reports.facts().previous is None


def test_a_second_language_on_the_same_day_compares_with_the_same_summary(
    real: RealDesk, reports: Reports, tmp_path: Path
) -> None:
    reports.write(reports.draft(reports.facts(), Language.ENGLISH), tmp_path / "en.pdf")
    assert reports.facts().previous is None
    real.clock.move(days=30)
    later = reports.facts()
    assert later.previous is not None
    assert later.previous.cases_open == 3
    reports.write(reports.draft(later, Language.ENGLISH), tmp_path / "later.pdf")
    assert reports.facts().previous == later.previous
