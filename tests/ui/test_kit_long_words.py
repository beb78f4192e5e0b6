"""A word that no line can hold (a link, a paste) is broken where it stands, and never widens the page."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from actdesk.ui.widgets import Button, ElidedLabel, LineInput, PageHeader, PlainLabel, TextInput

MILLION = 1_000_000
SLOWEST = 30  # seconds of our own processor time; Qt's own way takes over 100, so the machine's mood does not matter


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


def _text_input(text: str) -> TextInput:
    field = TextInput()
    field.set_value(text)
    return field


def _line_input(text: str) -> LineInput:
    field = LineInput()
    field.set_value(text)
    return field


@pytest.mark.parametrize(
    ("make", "run"),
    [
        (_text_input, "x"),
        (_text_input, "\u0627"),
        (_line_input, "x"),
        (ElidedLabel, "x"),
        (PlainLabel, "x"),
        (lambda text: PlainLabel(text, wrap=True), "x"),
    ],
)
def test_a_million_characters_without_a_break_are_shown_and_kept(
    qtbot: QtBot, qapp: QApplication, make: Callable[[str], QWidget], run: str
) -> None:
    """A merge or a draft may bring such a text: nothing of it is lost, and the window does not stand still."""
    began = time.process_time()
    widget = make(run * MILLION)
    qtbot.addWidget(widget)
    widget.resize(500, 200)
    widget.show()
    widget.grab()
    widget.resize(400, 200)
    widget.grab()
    assert time.process_time() - began < SLOWEST
    if isinstance(widget, TextInput | LineInput):
        assert widget.value() == run * MILLION
    elif isinstance(widget, ElidedLabel):
        assert widget.whole_text() == run * MILLION
    elif isinstance(widget, PlainLabel):
        assert widget.text() == run * MILLION


def test_lines_break_at_words_again_once_the_endless_word_is_gone(qtbot: QtBot) -> None:
    field = TextInput()
    qtbot.addWidget(field)
    field.set_value("short words")
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    field.insertPlainText("x" * 5_000)
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    field.undo()
    assert field.value() == "short words"
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    field.redo()
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere


def test_buttons_that_leave_the_title_no_room_stand_beneath_it(qtbot: QtBot, qapp: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    header = PageHeader(parent=page)
    quiet = Button("Incorporar un formulario que alguien envió", kind="quiet")
    header.add_action(quiet)
    header.set_words("Solicitudes", "", "Nueva solicitud")
    narrow = quiet.sizeHint().width() + header.primary.sizeHint().width()
    for width, beside in ((1200, True), (narrow, False), (1200, True)):
        header.resize(width, 300)
        page.show()
        QApplication.processEvents()
        assert all(button.width() >= button.sizeHint().width() for button in (quiet, header.primary)), "none is cut"
        assert (quiet.y() == header.primary.y()) == beside
