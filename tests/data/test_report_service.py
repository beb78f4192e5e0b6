"""Reports on a real store: the facts are counted without a name, what is written is kept and known again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from actdesk.domain.accounts import AccountState, Administration, Standing
from actdesk.domain.base import EnvironmentFault, Kind, Refused
from actdesk.domain.languages import Language
from actdesk.domain.periods import Period, Span
from actdesk.domain.records import Officer
from actdesk.domain.redaction import Names
from actdesk.domain.sheets import RegisterLine
from actdesk.domain.summary import figures
from actdesk.reports.viewer import Viewer
from actdesk.services.report_kinds import RECORD_OF
from actdesk.services.reports import Answer, Ask, Reports
from tests.reports.sheets import KEYS
from tests.ui.real_desk import RealDesk, account, ago, fill


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
    assert (now.met, now.bound, now.requests_open, now.cases_open) == (5, 7, 4, 3)
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


# --- the sheets ------------------------------------------------------------------------------------------------


def an_ask(reports: Reports, report: str, *, masked: bool, language: Language = Language.ENGLISH) -> Ask:
    """An ask for this report of the first record that it can be about."""
    records = tuple(one for one, _ in reports.subjects(report)[:1]) if report in RECORD_OF else ()
    period = Period(ago(30), ago(0))
    return Ask(report, language, period=period, day=ago(0), records=records, masked=masked, made_by="Team")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealDesk]:
    """One filled store for tests that only add to it."""
    made = RealDesk(tmp_path_factory.mktemp("shared") / "store")
    fill(made)
    yield made
    made.close()


SHEETS = KEYS


@pytest.mark.parametrize("report", SHEETS)
def test_each_sheet_is_written_known_again_and_printed_again_byte_for_byte(
    shared: RealDesk, tmp_path: Path, report: str
) -> None:
    reports = shared.desk.reports
    ask = an_ask(reports, report, masked=report != "hand_over")
    draft = reports.make(ask)
    reports.write(draft, tmp_path / "one.pdf")
    check = reports.check(tmp_path / "one.pdf")
    assert check.answer is Answer.IDENTICAL
    assert check.kept is not None
    assert (check.kept.report, check.kept.named) == (report, ask.named)
    shared.clock.move(days=1)
    reports.print_again(check.kept, tmp_path / "two.pdf")
    assert (tmp_path / "two.pdf").read_bytes() == (tmp_path / "one.pdf").read_bytes()


NAMES = ("Amara", "Okoye", "Luis", "Prado", "Wanjiru", "Kamau", "baker")


@pytest.mark.parametrize("report", [key for key in SHEETS if key != "hand_over"])
def test_no_name_stands_in_a_masked_sheet_and_to_write_one_with_names_is_signed_for(
    shared: RealDesk, tmp_path: Path, report: str
) -> None:
    reports = shared.desk.reports
    masked = " ".join(Viewer(reports.pdf(reports.make(an_ask(reports, report, masked=True)))).texts())
    assert [name for name in NAMES if name in masked] == []
    reports.write(reports.make(an_ask(reports, report, masked=False)), tmp_path / "named.pdf")
    with shared.store.read() as reader:
        assert reader.latest(limit=1)[0].act == "report.keep_names"


def test_names_are_in_the_register_only_where_they_were_asked_for(shared: RealDesk) -> None:
    reports = shared.desk.reports
    named = " ".join(Viewer(reports.pdf(reports.make(an_ask(reports, "register", masked=False)))).texts())
    assert "Luis Prado" in named
    assert reports.make(an_ask(reports, "register", masked=True)).facts.lines[0].names == ()


def test_the_register_of_an_earlier_day_is_as_it_was_then(real: RealDesk, reports: Reports) -> None:
    before = real.desk.clock.today()
    real.clock.move(days=10)
    wanted = reports.record("account_sheet", "instagram/act.youth")
    real.desk.register.change_state(account_id=wanted, to=AccountState.SUSPENDED, reason="On hold")
    real.keep(account("act.new", opened_on=real.clock.today()))
    held = Administration.made(
        person_id=reports.record("hand_over", "Luis Prado"), account_id=wanted, start=ago(100), proven_on=ago(90)
    )
    real.keep(held)

    def lines(day: date) -> dict[str, RegisterLine]:
        ask = Ask("register", Language.ENGLISH, day=day)
        return {f"{line.platform}/{line.handle}": line for line in reports.gather(ask).lines}

    now, then, long_ago = lines(real.clock.today()), lines(before), lines(ago(250))
    assert (now["instagram/@act.youth"].state, then["instagram/@act.youth"].state) == (
        AccountState.SUSPENDED,
        AccountState.ACTIVE,
    )
    assert "facebook/@act.new" in now
    assert "facebook/@act.new" not in then
    standings = [day["instagram/@act.youth"].standing for day in (now, then, long_ago)]
    assert standings == [Standing.COMPLIANT, Standing.COMPLIANT, Standing.LOCAL_ONLY]


def test_a_hand_over_sheet_says_what_hangs_on_a_person_and_nothing_of_cases_about_them(real: RealDesk) -> None:
    reports = real.desk.reports
    person = reports.record("hand_over", "wanjiru kamau")
    facts = reports.gather(Ask("hand_over", Language.ENGLISH, records=(person,)))
    assert {(h.platform, h.last) for h in facts.held} == {
        (p, False) for p in ("flickr", "instagram", "linkedin", "vimeo")
    }
    main = reports.gather(Ask("hand_over", Language.ENGLISH, records=(reports.record("hand_over", "Amara Okoye"),)))
    assert {h.platform for h in main.held if h.last} == {"linkedin"}


def test_what_was_done_on_a_case_with_a_team_is_counted_and_not_told(real: RealDesk, reports: Reports) -> None:
    period = Period(ago(3), ago(-3))
    open_one = reports.gather(Ask("journal_extract", Language.ENGLISH, period=period))
    with real.store.act("import") as uow:
        uow.add(Officer.made(name="Bela Second"))
        uow.commit()
    case_id = reports.record("case_file", "INF-2026-009")
    real.desk.cases.set_team(case_id=case_id, team=(real.officer.id,))
    told = reports.gather(Ask("journal_extract", Language.ENGLISH, period=period))
    assert open_one.left_out == 0
    assert told.left_out >= 3
    assert not any("INF-2026-009" in line.label for line in told.lines)
    numbers = [line.seq for line in told.lines]
    assert numbers == sorted(numbers)


def test_a_report_made_from_another_store_is_told_from_one_that_was_not_kept(
    real: RealDesk, reports: Reports, tmp_path: Path
) -> None:
    other = RealDesk(tmp_path / "other")
    try:
        draft = other.desk.reports.make(Ask("register", Language.ENGLISH))
        other.desk.reports.write(draft, tmp_path / "theirs.pdf")
    finally:
        other.close()
    assert reports.check(tmp_path / "theirs.pdf").answer is Answer.OTHER_STORE
    (tmp_path / "ours.pdf").write_bytes(reports.pdf(reports.make(Ask("register", Language.ENGLISH))))
    assert reports.check(tmp_path / "ours.pdf").answer is Answer.UNKNOWN


def test_since_the_last_one_counts_from_its_last_day_and_says_what_changed(
    real: RealDesk, reports: Reports, tmp_path: Path
) -> None:
    assert reports.period(Span.SINCE_LAST) is None
    reports.write(reports.make(an_ask(reports, "leadership", masked=True)), tmp_path / "first.pdf")
    real.clock.move(days=9)
    real.keep(account("act.added"), account("act.added.too"))
    youth = reports.record("account_sheet", "act.youth")
    for reason in ("First", "Second"):
        real.desk.register.change_account(account_id=youth, purpose=reason)
    period = reports.period(Span.SINCE_LAST)
    assert period == Period(ago(0), ago(-9))
    facts = reports.facts(period)
    assert facts.changes_since is not None
    (accounts,) = (change for change in facts.changes if change.kind is Kind.ACCOUNT)
    assert (accounts.added, accounts.altered, accounts.removed) == (2, 1, 0)
    assert reports.facts(period).changes == facts.changes


def test_a_kept_report_that_names_a_person_is_found_when_they_are_erased(
    real: RealDesk, reports: Reports, tmp_path: Path
) -> None:
    reports.write(reports.make(an_ask(reports, "register", masked=False)), tmp_path / "named.pdf")
    reports.write(reports.make(an_ask(reports, "register", masked=True)), tmp_path / "masked.pdf")
    with real.store.read() as reader:
        found = reader.mentions(Names(("Wanjiru Kamau",))).files
    assert [file.tags[4] for file in found if file.purpose == "report"] == ["named"]


@pytest.mark.parametrize(
    ("report", "words", "code"),
    [
        ("account_sheet", "@nobody", "record_unknown"),
        ("account_sheet", "actalliance", "record_ambiguous"),
        ("request_dossier", "REQ-1999-001", "record_unknown"),
    ],
)
def test_a_record_that_cannot_be_told_is_refused_in_words(shared: RealDesk, report: str, words: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        shared.desk.reports.record(report, words)


def test_a_record_is_found_by_its_reference_handle_or_id(shared: RealDesk) -> None:
    reports = shared.desk.reports
    one = reports.record("account_sheet", "YouTube/@ActAlliance")
    assert reports.record("account_sheet", str(one)) == one
    assert reports.record("request_dossier", "req-2026-019") != one


def test_without_a_record_a_sheet_is_refused_and_pictures_are_those_of_the_days(shared: RealDesk) -> None:
    reports = shared.desk.reports
    with pytest.raises(Refused, match="nothing_chosen"):
        reports.gather(Ask("account_sheet", Language.ENGLISH))
    facts = reports.gather(Ask("picture_clearance", Language.ENGLISH, period=Period(ago(55), ago(45))))
    assert len(facts.lines) == 1
    with pytest.raises(Refused, match="nothing_chosen"):
        reports.gather(Ask("picture_clearance", Language.ENGLISH, period=Period(ago(9999), ago(9998))))
