"""Reports: what is chosen is seen, what is seen is saved, and a file is known again."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Changes, EnvironmentFault, Kind, new_id
from actdesk.domain.languages import Language
from actdesk.domain.periods import Span
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.screens.reports import SCREEN, asking
from actdesk.ui.screens.reports.view import ReportsScreen
from actdesk.ui.theme import Theme
from actdesk.ui.widgets.page_view import PageView
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNotifier
from tests.ui.fits import cut_off
from tests.ui.real_desk import HOSTILE, RealDesk, ago, fill, settle
from tests.ui.real_desk import context as context
from tests.ui.real_desk import real as real


@pytest.fixture(autouse=True)
def filled(real: RealDesk) -> None:
    fill(real)


def shown(qtbot: QtBot, context: ScreenContext) -> ReportsScreen:
    screen = ReportsScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1072, 740)
    screen.show()
    settle(context, qtbot)
    return screen


def told(context: ScreenContext) -> FakeNotifier:
    assert isinstance(context.notifier, FakeNotifier)
    return context.notifier


def choose(screen: ReportsScreen, context: ScreenContext, qtbot: QtBot, key: str, value: object) -> None:
    screen._options._form.editor(key).set_value(value)  # type: ignore[attr-defined]
    screen._options.tell()
    settle(context, qtbot)


def test_it_stands_among_the_nine() -> None:
    assert (SCREEN.key, SCREEN.order) == ("reports", 70)


def test_the_pages_of_this_quarter_are_seen_at_once(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    preview = screen._presenter.preview
    assert preview is not None
    assert screen._pages.page_count() == len(preview.pages) >= 1
    assert (preview.choice.period.start, preview.choice.period.end) == (ago(50), ago(0))
    assert screen._header.primary.isEnabled()


def test_a_page_is_unpacked_when_it_is_seen_so_that_the_window_never_waits_for_two_dozen(qtbot: QtBot) -> None:
    page = QImage(794, 1123, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.red)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page.save(buffer, "PNG")  # type: ignore[call-overload]
    view = PageView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show_pages([kept.data()] * 24, [str(n) for n in range(24)])
    view.grab()
    unpacked = [not one._scaled.isNull() for one in view._pages]
    assert unpacked[0]
    assert sum(unpacked) < 4
    first = view._pages[0]
    assert first.height() == round(first.width() * 1123 / 794)
    assert first.grab().toImage().pixelColor(40, 40) == QColor(Qt.GlobalColor.red)


def test_another_period_and_another_language_are_drawn(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    before = screen._presenter.preview
    choose(screen, context, qtbot, "span", Span.LAST_YEAR)
    choose(screen, context, qtbot, "language", "fr")
    after = screen._presenter.preview
    assert before is not None
    assert after is not None
    assert after.choice.language is Language.FRENCH
    assert after.choice.period.start.isoformat() == "2025-01-01"
    assert after.pages != before.pages


def test_the_same_figures_are_counted_once_for_two_languages(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(qtbot, context)
    counted: list[int] = []
    facts = real.desk.reports.facts
    monkeypatch.setattr(real.desk.reports, "facts", lambda *a, **k: (counted.append(1), facts(*a, **k))[1])
    choose(screen, context, qtbot, "language", "es")
    choose(screen, context, qtbot, "made_by", "Communications team")
    assert counted == []
    preview = screen._presenter.preview
    assert preview is not None
    assert preview.draft.facts.made_by == "Communications team"


def test_other_days_are_typed_and_must_be_in_order(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    choose(screen, context, qtbot, "span", Span.OWN)
    assert screen._presenter.preview is not None, "it begins with the days of this quarter"
    choose(screen, context, qtbot, "end", ago(300))
    assert screen._options.choice() is None
    assert not screen._header.primary.isEnabled()
    choose(screen, context, qtbot, "start", ago(320))
    assert screen._header.primary.isEnabled()


def test_what_is_seen_is_saved_and_listed(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    to = tmp_path / "summary.pdf"
    monkeypatch.setattr(asking, "ask_where", lambda _p, _t, name: (asked.append(name), to)[1])
    screen = shown(qtbot, context)
    preview = screen._presenter.preview
    assert preview is not None
    qtbot.mouseClick(screen._header.primary, Qt.MouseButton.LeftButton)
    settle(context, qtbot)
    assert to.read_bytes() == real.desk.reports.pdf(preview.draft)
    assert asked == ["Leadership summary 2026-11-20.pdf"]
    assert any("summary.pdf" in message for message in told(context).told)
    assert screen._written.isVisibleTo(screen)


def test_thinking_better_of_it_writes_nothing(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "ask_where", lambda *_: None)
    screen = shown(qtbot, context)
    screen.run_action("save")
    settle(context, qtbot)
    assert real.desk.reports.kept() == ()


def test_a_place_that_cannot_be_written_is_explained(
    qtbot: QtBot, context: ScreenContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "ask_where", lambda *_: tmp_path / "no" / "where.pdf")
    screen = shown(qtbot, context)
    screen.run_action("save")
    settle(context, qtbot)
    assert [type(error) for error in told(context).explained] == [EnvironmentFault]


@pytest.mark.parametrize("damage", [b"", b"\n"])
def test_a_check_says_whether_the_file_is_what_was_written(
    qtbot: QtBot, context: ScreenContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes
) -> None:
    path = tmp_path / "summary.pdf"
    screen = shown(qtbot, context)
    screen._presenter.write(path, "")
    settle(context, qtbot)
    path.write_bytes(path.read_bytes() + damage)
    monkeypatch.setattr(asking, "ask_pdf", lambda *_: path)
    screen._check.click()
    settle(context, qtbot)
    assert screen._answer.isVisibleTo(screen)
    assert screen._answer.property("tone") == ("warn" if damage else "good")
    assert "summary.pdf" in screen._answer.text()
    screen._close.click()
    assert not screen._answer.isVisibleTo(screen)


def test_a_check_of_what_is_no_pdf_is_explained(
    qtbot: QtBot, context: ScreenContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note.pdf"
    path.write_bytes(b"hello")
    monkeypatch.setattr(asking, "ask_pdf", lambda *_: path)
    screen = shown(qtbot, context)
    screen.run_action("check")
    settle(context, qtbot)
    assert [str(error) for error in told(context).explained] == ["pdf_damaged"]


def test_what_cannot_be_counted_is_said_on_the_page_and_tried_again(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = real.desk.reports.facts

    def broken(*_: object, **__: object) -> None:
        raise EnvironmentFault("disk_fault")

    monkeypatch.setattr(real.desk.reports, "facts", broken)
    screen = shown(qtbot, context)
    assert screen._wrong.isVisibleTo(screen)
    assert not screen._header.primary.isEnabled()
    monkeypatch.setattr(real.desk.reports, "facts", facts)
    screen._again.click()
    settle(context, qtbot)
    assert not screen._wrong.isVisibleTo(screen)
    assert screen._header.primary.isEnabled()


def test_a_change_elsewhere_is_counted_anew_and_a_setting_is_not(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(qtbot, context)
    counted: list[int] = []
    facts = real.desk.reports.facts
    monkeypatch.setattr(real.desk.reports, "facts", lambda *a, **k: (counted.append(1), facts(*a, **k))[1])
    context.changes.tell(Changes(ids={Kind.SETTING: (new_id(),)}))
    settle(context, qtbot)
    assert counted == []
    context.changes.tell(Changes(ids={Kind.CASE: (new_id(),)}))
    settle(context, qtbot)
    assert counted == [1]
    assert screen._presenter.preview is not None


@pytest.mark.parametrize("text", [HOSTILE, "#panic()", "سلام", "A" * 1_000_000, "a\x00b"])
def test_a_hostile_author_is_printed_literally_or_refused(qtbot: QtBot, context: ScreenContext, text: str) -> None:
    screen = shown(qtbot, context)
    field = screen._options._made_by
    field.insert(text)
    screen._options.tell()
    settle(context, qtbot)
    if field.problem():
        assert not screen._header.primary.isEnabled()
    else:
        preview = screen._presenter.preview
        assert preview is not None
        assert preview.draft.facts.made_by == field.value()
    assert told(context).explained == []


@pytest.mark.parametrize("language", list(Language))
def test_a_screen_reader_finds_every_part_in_each_language(
    qtbot: QtBot, context: ScreenContext, languages: Languages, language: Language
) -> None:
    screen = shown(qtbot, context)
    languages.choose(language)
    choose(screen, context, qtbot, "span", Span.OWN)
    assert complaints(screen) == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("width", "height", "scale"), [(856, 540, 1.0), (856, 540, 2.0), (1072, 740, 1.0)])
def test_nothing_is_cut_off_in_a_small_window_or_with_large_letters(
    qtbot: QtBot,
    context: ScreenContext,
    look: Theme,
    languages: Languages,
    language: Language,
    width: int,
    height: int,
    scale: float,
) -> None:
    languages.choose(language)
    screen = shown(qtbot, context)
    look.enlarge(scale)
    screen.resize(width, height)
    settle(context, qtbot)
    assert cut_off(screen) == []
    assert screen.height() == height


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Résumé 2026/11: x?.pdf", "Résumé 202611 x.pdf"),
        ("\x00\n", "report.pdf"),
        ("../../etc/passwd", "....etcpasswd"),
    ],
)
def test_the_name_that_is_offered_is_one_that_every_system_takes(typed: str, name: str) -> None:
    assert asking.plain_name(typed) == name


# --- more than the summary -------------------------------------------------------------------------------------


def first(real: RealDesk, report: str) -> UUID:
    return real.desk.reports.subjects(report)[0][0]


def test_a_records_own_button_opens_its_report_here_before_anything_is_written(
    qtbot: QtBot, real: RealDesk, context: ScreenContext
) -> None:
    screen = shown(qtbot, context)
    for report in ("account_sheet", "request_dossier", "picture_clearance", "hand_over"):
        screen.run_action(f"{report} {first(real, report)}")
        settle(context, qtbot)
        preview = screen._presenter.preview
        assert preview is not None
        assert (preview.draft.report, preview.draft.named) == (report, True)
        assert screen._pages.page_count() == preview.count >= 1
    assert real.desk.reports.kept() == ()


def test_each_report_asks_for_what_it_needs_and_nothing_else(
    qtbot: QtBot, real: RealDesk, context: ScreenContext
) -> None:
    screen = shown(qtbot, context)
    fields = {"span", "day", "names", "about_account", "about_person", "about_picture", "about_request"}
    wanted = {
        "leadership": {"span"},
        "register": {"day", "names"},
        "account_sheet": {"about_account", "names"},
        "picture_clearance": {"about_picture", "span", "names"},
        "hand_over": {"about_person"},
        "journal_extract": {"span", "names"},
    }
    form = screen._options._form
    for report, needs in wanted.items():
        choose(screen, context, qtbot, "report", report)
        assert {key for key in fields if form.editor(key).isVisibleTo(screen)} == needs
        assert (screen._options.choice() is None) == (report in ("account_sheet", "hand_over"))


def test_what_was_written_is_looked_at_and_written_again_byte_for_byte(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(qtbot, context)
    choose(screen, context, qtbot, "report", "register")
    screen._presenter.write(tmp_path / "one.pdf", "")
    settle(context, qtbot)
    choose(screen, context, qtbot, "report", "leadership")
    (line,) = screen._written._lines
    line._look.click()
    settle(context, qtbot)
    assert screen._again_bar.isVisibleTo(screen)
    assert not screen._header.primary.isEnabled(), "what is shown was written already"
    monkeypatch.setattr(asking, "ask_where", lambda *_: tmp_path / "two.pdf")
    line._save.click()
    settle(context, qtbot)
    assert (tmp_path / "two.pdf").read_bytes() == (tmp_path / "one.pdf").read_bytes()
    screen._new.click()
    settle(context, qtbot)
    assert not screen._again_bar.isVisibleTo(screen)
    assert screen._header.primary.isEnabled()
    assert len(real.desk.reports.kept()) == 1


def test_a_preview_can_be_stopped_and_is_tried_again(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(qtbot, context)
    gather = real.desk.reports.gather
    monkeypatch.setattr(real.desk.reports, "gather", lambda ask, step: (context.jobs.cancel(), step(1, 2))[1])
    choose(screen, context, qtbot, "span", Span.LAST_YEAR)
    assert screen._wrong.isVisibleTo(screen)
    assert not screen._header.primary.isEnabled()
    monkeypatch.setattr(real.desk.reports, "gather", gather)
    screen._again.click()
    settle(context, qtbot)
    assert screen._header.primary.isEnabled()


def test_since_the_last_report_counts_from_what_was_written(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, tmp_path: Path
) -> None:
    screen = shown(qtbot, context)
    choose(screen, context, qtbot, "span", Span.LAST_MONTH)
    screen._presenter.write(tmp_path / "one.pdf", "")
    settle(context, qtbot)
    choose(screen, context, qtbot, "span", Span.SINCE_LAST)
    preview = screen._presenter.preview
    assert preview is not None
    assert preview.choice.period is not None
    assert preview.choice.period.start.isoformat() == "2026-10-31"
