"""The search line of a list: its marks stand where the text stands."""

import pytest
from pytestqt.qtbot import QtBot

from actdesk.ui.theme import Theme
from actdesk.ui.widgets.list_bar import SearchLine


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_magnifier_and_the_cross_stand_in_the_middle_of_the_line(qtbot: QtBot, look: Theme, scale: float) -> None:
    look.enlarge(scale)
    line = SearchLine()
    qtbot.addWidget(line)
    line.resize(500, line.sizeHint().height())
    line.setText("found")
    line.show()
    marks = (line.magnifier, line.cross)
    for mark in marks:
        assert abs(mark.geometry().center().y() - line.rect().center().y()) <= 1
        assert line.rect().contains(mark.geometry())
        assert mark.width() == look.pixels(16), "it grows with the letters"
    line.cross.click()
    assert (line.text(), line.cross.isVisible()) == ("", False)
