"""The list of the parts at the left of Settings: goes where one chooses, says where one is, and gives way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from actdesk.domain.languages import Language
from actdesk.ui.i18n import Languages
from actdesk.ui.screens.settings.contents import Contents
from actdesk.ui.screens.settings.view import SettingsScreen
from actdesk.ui.theme import Theme
from tests.ui.test_settings import access, around, context, desk, screen

__all__ = ["access", "around", "context", "desk", "screen"]  # fixtures


@pytest.fixture
def contents(screen: SettingsScreen, qtbot: QtBot) -> Contents:
    screen.resize(1000, 600)
    qtbot.waitUntil(lambda: screen.findChild(Contents) is not None)
    return screen.findChild(Contents)


def shown(contents: Contents) -> list[str]:
    items = (contents.item(row) for row in range(contents.count()))
    return [item.text() for item in items if not item.isHidden()]


def place(screen: SettingsScreen) -> int:
    return screen._scrolled.verticalScrollBar().value()


def test_it_names_every_part_that_is_there_in_every_language(
    screen: SettingsScreen, contents: Contents, languages: Languages
) -> None:
    for language in Language:
        languages.choose(language)
        assert shown(contents) == [part.accessibleName() for part in screen._sections if not part.isHidden()]
        assert all(shown(contents))


def test_a_part_that_appears_is_named_from_then_on(screen: SettingsScreen, contents: Contents) -> None:
    aside = screen._aside
    aside.setVisible(False)
    assert aside.accessibleName() not in shown(contents)
    aside.setVisible(True)
    assert aside.accessibleName() in shown(contents)


def test_by_keys_one_reaches_every_part_in_turn(screen: SettingsScreen, contents: Contents, qtbot: QtBot) -> None:
    contents.setFocus()
    contents.setCurrentRow(0)
    seen = [contents.currentItem().text()]
    for _step in range(len(shown(contents)) - 1):
        QTest.keyClick(contents, Qt.Key.Key_Down)
        seen.append(contents.currentItem().text())
        part = next(part for part in screen._sections if part.accessibleName() == seen[-1])
        bar = screen._scrolled.verticalScrollBar()
        assert bar.value() == min(bar.maximum(), max(0, part.y() - 8))
    assert seen == shown(contents)


def test_enter_puts_the_focus_into_the_part(screen: SettingsScreen, contents: Contents, qtbot: QtBot) -> None:
    contents.setFocus()
    contents.setCurrentRow(screen._sections.index(screen._locking))
    QTest.keyClick(contents, Qt.Key.Key_Return)
    focus = screen.window().focusWidget()
    assert focus is not None
    assert screen._locking.isAncestorOf(focus)


def test_scrolling_marks_the_part_in_sight(screen: SettingsScreen, contents: Contents) -> None:
    bar = screen._scrolled.verticalScrollBar()
    bar.setValue(screen._backups.y())
    assert contents.currentItem().text() == screen._backups.accessibleName()
    bar.setValue(bar.maximum())
    assert contents.currentItem().text() == screen._about.accessibleName()
    assert place(screen) == bar.maximum(), "marking does not scroll"


def test_it_gives_way_where_the_parts_need_the_width(
    screen: SettingsScreen, contents: Contents, look: Theme, qtbot: QtBot
) -> None:
    assert contents.isVisible()
    assert contents.currentItem().text() == screen._you.accessibleName(), "where one is, from the start"
    screen.resize(700, 600)
    assert not contents.isVisible()
    screen.resize(1000, 600)
    assert contents.isVisible()
    look.enlarge(2.0)
    assert not contents.isVisible()
