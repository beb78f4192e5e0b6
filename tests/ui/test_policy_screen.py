"""Policy: every clause in our words and in each language, found without accents; the official PDF; the help."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from actdesk.domain.languages import Language
from actdesk.reports.engine import render_pdf
from actdesk.reports.leadership import build
from actdesk.ui import asking
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.policy import SCREEN
from actdesk.ui.screens.policy.clause_view import RelatedLink
from actdesk.ui.screens.policy.view import PolicyScreen
from actdesk.ui.theme import Theme
from actdesk.ui.widgets import ConfirmDialog
from tests.reports.samples import sample_facts
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNotifier, fake_context
from tests.ui.fits import cut_off
from tests.ui.real_desk import RealDesk


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealDesk]:
    made = RealDesk(tmp_path / "store")
    yield made
    made.close()


@pytest.fixture
def context(real: RealDesk, jobs: Jobs) -> ScreenContext:
    return fake_context(real.desk, jobs)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_pdf(build(sample_facts(), Language.FRENCH))


def settle(context: ScreenContext, qtbot: QtBot) -> None:
    for _ in range(5):
        context.jobs.wait()
        qtbot.wait(1)


def shown(qtbot: QtBot, context: ScreenContext) -> PolicyScreen:
    screen = PolicyScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1072, 740)
    screen.show()
    settle(context, qtbot)
    return screen


def told(context: ScreenContext) -> FakeNotifier:
    assert isinstance(context.notifier, FakeNotifier)
    return context.notifier


def texts(screen: PolicyScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen) and label.text()]


def look_for(screen: PolicyScreen, words: str) -> list[str]:
    guidance = screen._guidance
    guidance._search.setText(words)
    guidance._look()
    keys = [guidance._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(guidance._list.count())]
    return [key for key in keys if key]


def attached(
    screen: PolicyScreen, context: ScreenContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    monkeypatch.setattr(asking, "ask_pdf", lambda *_: path)
    screen.run_action("attach")
    settle(context, qtbot)


def test_it_is_the_screen_that_shows_clauses() -> None:
    assert (SCREEN.key, SCREEN.order, SCREEN.shows_clauses) == ("policy", 80, True)


@pytest.mark.parametrize("language", list(Language))
def test_every_clause_is_shown_whole_in_each_language(
    qtbot: QtBot, context: ScreenContext, languages: Languages, language: Language
) -> None:
    screen = shown(qtbot, context)
    languages.choose(language)
    version = context.desk.policy.version()
    for clause in version.clauses:
        screen.show_clause(clause.id)
        qtbot.wait(1)
        said = texts(screen)
        wanted = [clause.title, clause.rule, clause.guidance, clause.good_example, clause.weak_example]
        for part in (*wanted, clause.question, clause.help):
            assert part is None or part[language] in said
        for note in version.notes_on(clause.id):
            assert note.text[language] in said
            assert any(note.title[language] in text for text in said)
        assert len(screen.findChildren(RelatedLink)) >= len(clause.related)


def test_what_is_newer_than_the_policy_is_marked_as_to_be_confirmed(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    screen.show_clause("principle.minors")
    assert any("To be confirmed" in text for text in texts(screen))


def test_a_clause_is_found_without_its_accents_and_capitals(
    qtbot: QtBot, context: ScreenContext, languages: Languages
) -> None:
    screen = shown(qtbot, context)
    languages.choose(Language.FRENCH)
    assert "principle.dignity" in look_for(screen, "DIGNITE")
    assert look_for(screen, "co-admin") == look_for(screen, "CO-ADMIN")
    assert look_for(screen, "") == [clause.id for clause in context.desk.policy.version().clauses]


@pytest.mark.parametrize("words", ["zzzz", "<img src=x>", "'; DROP", "%", "سلام", "x" * 1_000_000])
def test_words_that_no_clause_holds_are_said_to_be_nowhere(qtbot: QtBot, context: ScreenContext, words: str) -> None:
    screen = shown(qtbot, context)
    assert look_for(screen, words) == []
    assert screen._guidance._found.isVisibleTo(screen)


def test_a_link_from_elsewhere_leads_to_its_clause_whatever_was_searched(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    look_for(screen, "children")
    screen.run_action("help")
    screen.show_clause("ladder.dialogue")
    assert screen._guidance.shown_clause() == "ladder.dialogue"
    assert screen._tabs.currentWidget() is screen._guidance
    assert not screen._missing.isVisibleTo(screen)


def test_a_clause_of_another_edition_is_said_not_to_be_here(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    screen.show_clause("principle.from-the-future")
    assert screen._missing.isVisibleTo(screen)
    assert "principle.from-the-future" in screen._missing.text()


def test_a_related_clause_is_one_click_away(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    screen.show_clause("criterion.brand")
    qtbot.wait(1)
    links = [link for link in screen.findChildren(RelatedLink) if link.isVisibleTo(screen)]
    links[0].click()
    assert screen._guidance.shown_clause() == "support.brand"


def test_the_address_of_the_team_is_copied(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    screen._contact.click()
    assert QGuiApplication.clipboard().text() == "actcom@actalliance.org"
    assert told(context).told


def test_the_official_pdf_is_attached_read_turned_and_taken_out(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pdf: bytes
) -> None:
    path = tmp_path / "politique.pdf"
    path.write_bytes(pdf)
    screen = shown(qtbot, context)
    attached(screen, context, qtbot, monkeypatch, path)
    official = screen._official
    document = real.desk.policy.document()
    assert document is not None
    assert (document.attachment.name, document.pages) == ("politique.pdf", 3)
    assert official._sheet.page_count() == 1
    assert not official._before.isEnabled()
    official._after.click()
    settle(context, qtbot)
    assert official._page == 2
    official._number.set_value(3)
    settle(context, qtbot)
    assert not official._after.isEnabled()
    drawn = official._sheet.wanted_pixels()
    official._larger.click()
    settle(context, qtbot)
    assert official._sheet.wanted_pixels() > drawn
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_, **__: True)
    official._remove.click()
    settle(context, qtbot)
    assert real.desk.policy.document() is None
    assert official._empty.isVisibleTo(screen)
    assert told(context).explained == []


def test_the_end_of_a_page_leads_to_the_next_one_by_key(
    qtbot: QtBot, context: ScreenContext, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pdf: bytes
) -> None:
    path = tmp_path / "p.pdf"
    path.write_bytes(pdf)
    screen = shown(qtbot, context)
    attached(screen, context, qtbot, monkeypatch, path)
    sheet = screen._official._sheet
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    settle(context, qtbot)
    assert screen._official._page == 2
    qtbot.keyClick(sheet, Qt.Key.Key_Home)
    qtbot.keyClick(sheet, Qt.Key.Key_PageUp)
    settle(context, qtbot)
    assert screen._official._page == 1


def test_a_newer_pdf_takes_the_place_of_the_last_one(
    qtbot: QtBot, real: RealDesk, context: ScreenContext, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pdf: bytes
) -> None:
    first, second = tmp_path / "2017.pdf", tmp_path / "2027.pdf"
    first.write_bytes(pdf)
    second.write_bytes(render_pdf(build(sample_facts(requests_received=99), Language.SPANISH)))
    screen = shown(qtbot, context)
    attached(screen, context, qtbot, monkeypatch, first)
    attached(screen, context, qtbot, monkeypatch, second)
    document = real.desk.policy.document()
    assert document is not None
    assert document.attachment.name == "2027.pdf"
    assert screen._official._name.whole_text() == "2027.pdf"


@pytest.mark.parametrize(("data", "code"), [(b"hello", "pdf_damaged"), (b"", "pdf_empty")])
def test_what_is_no_pdf_is_refused_in_words_and_nothing_is_kept(
    qtbot: QtBot,
    real: RealDesk,
    context: ScreenContext,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    data: bytes,
    code: str,
) -> None:
    path = tmp_path / "not.pdf"
    path.write_bytes(data)
    screen = shown(qtbot, context)
    attached(screen, context, qtbot, monkeypatch, path)
    assert [str(error) for error in told(context).explained] == [code]
    assert real.desk.policy.document() is None


@pytest.mark.parametrize("language", list(Language))
def test_the_help_pages_are_read_in_the_language_of_the_moment(
    qtbot: QtBot, context: ScreenContext, languages: Languages, language: Language
) -> None:
    screen = shown(qtbot, context)
    screen.run_action("help")
    settle(context, qtbot)
    languages.choose(language)
    settle(context, qtbot)
    title = screen._help._pages[0].title
    assert title in texts(screen)
    assert screen._help._list.count() >= 12
    assert all(b.text in texts(screen) for b in screen._help._pages[0].blocks)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("tab", [0, 1, 2])
def test_a_screen_reader_finds_every_part_in_each_language(
    qtbot: QtBot,
    context: ScreenContext,
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    pdf: bytes,
    language: Language,
    tab: int,
) -> None:
    path = tmp_path / "p.pdf"
    path.write_bytes(pdf)
    screen = shown(qtbot, context)
    attached(screen, context, qtbot, monkeypatch, path)
    languages.choose(language)
    screen._tabs.setCurrentIndex(tab)
    settle(context, qtbot)
    assert complaints(screen) == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("width", "height", "scale"), [(856, 540, 1.0), (856, 540, 2.0), (1072, 740, 1.0)])
def test_nothing_is_cut_off_in_a_small_window_or_with_large_letters(
    qtbot: QtBot,
    context: ScreenContext,
    look: Theme,
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    pdf: bytes,
    language: Language,
    width: int,
    height: int,
    scale: float,
) -> None:
    path = tmp_path / "p.pdf"
    path.write_bytes(pdf)
    languages.choose(language)
    screen = shown(qtbot, context)
    look.enlarge(scale)
    screen.resize(width, height)
    screen.show_clause("criterion.brand")
    settle(context, qtbot)
    assert cut_off(screen) == []
    attached(screen, context, qtbot, monkeypatch, path)
    screen._official._on_zoom(0)
    settle(context, qtbot)
    assert cut_off(screen) == []
    screen.run_action("help")
    settle(context, qtbot)
    assert cut_off(screen) == []
    assert (screen.width(), screen.height()) == (width, height)
