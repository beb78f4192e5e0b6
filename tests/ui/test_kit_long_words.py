"""A word that no line can hold (a link, a paste) is broken where it stands, and never widens the page."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actdesk.ui.widgets import PlainLabel


def test_a_wrapped_label_is_never_as_wide_as_a_long_word(qtbot: QtBot, qapp: QApplication) -> None:
    label = PlainLabel("W" * 2000, wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 600
    label.resize(300, 40)
    assert label.heightForWidth(300) > 10 * label.fontMetrics().lineSpacing()


def test_what_was_typed_is_read_back_as_it_was_typed(qtbot: QtBot, qapp: QApplication) -> None:
    for text in ("W" * 2000, "short words only", "", "https://example.org/" + "a/" * 400, "a\n" + "é" * 100, "🙂" * 60):
        label = PlainLabel(text, wrap=True)
        qtbot.addWidget(label)
        assert label.text() == text
