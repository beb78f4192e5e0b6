"""The list of screens shows where the keys are, and only then."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from actdesk.ui.navigation import Navigation
from actdesk.ui.screens import discover
from actdesk.ui.theme import Theme


def picture(lists: QListWidget) -> QImage:
    return lists.grab().toImage()


def test_the_list_has_a_ring_at_its_current_screen_only_while_it_has_the_focus(qtbot: QtBot, look: Theme) -> None:
    navigation = Navigation(discover())
    qtbot.addWidget(navigation)
    navigation.resize(200, 500)
    navigation.show()
    qtbot.waitActive(navigation)
    lists = navigation.findChild(QListWidget)
    lists.clearFocus()
    navigation.mark("today")
    without = picture(lists)
    accent = QColor(look.tokens.accent)
    assert without.pixelColor(without.width() - 1, without.height() // 2) != accent  # no frame around the whole list
    navigation.take_focus()
    qtbot.waitUntil(lists.hasFocus)
    assert picture(lists) != without
    assert picture(lists).pixelColor(without.width() - 1, without.height() // 2) != accent
