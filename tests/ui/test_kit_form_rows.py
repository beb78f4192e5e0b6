"""A form in a narrow pane: questions wrap, their links go on the next line, texts are as high as they were asked."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from actdesk.ui.theme import Theme
from actdesk.ui.widgets import ChoiceField, Form, PlainLabel, Scrolled, TextInput

LONG = "Can somebody under 18 be identified or found by what is shown and said?"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_question_with_a_link_to_the_policy_makes_no_form_wider_than_its_pane(
    qtbot: QtBot, look: Theme, scale: float
) -> None:
    look.enlarge(scale)
    form = Form()
    qtbot.addWidget(form)
    form.add("minors", ChoiceField(), clause="principle.minors")
    form.label("minors", LONG)
    assert form.minimumSizeHint().width() <= look.pixels(320)


def test_a_field_s_name_stands_on_one_line_where_there_is_room(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    form.add("minors", ChoiceField())
    form.label("minors", LONG)
    form.resize(900, 200)
    form.show()
    heading = form.findChild(ChoiceField).parent().findChildren(type(form._rows["minors"]._title))[0]
    assert heading.height() < 2 * heading.fontMetrics().lineSpacing()


def test_a_text_field_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    field = TextInput(lines=2)
    qtbot.addWidget(field)
    assert field.sizeHint().height() == field.minimumSizeHint().height() == field.minimumHeight()
    assert field.sizeHint().height() < 5 * field.fontMetrics().lineSpacing()


def test_the_fields_of_a_pair_stand_on_one_line_whichever_has_a_word_of_help(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    pairs = [("way", "on"), ("from", "until")]
    for left, right in pairs:
        form.add(left, ChoiceField())
        form.add(right, ChoiceField(), beside=left)
    for key, told in (("way", "A word of help."), ("on", ""), ("from", ""), ("until", "A word of help.")):
        form.label(key, key, told)
    form.resize(600, 300)
    form.show()
    for left, right in pairs:
        places = [form.editor(key).mapTo(form, QPoint()).y() for key in (left, right)]  # type: ignore[arg-type]
        assert places[0] == places[1], (left, right)


def test_a_page_is_as_high_as_what_it_holds_at_its_width_and_ends_there(qtbot: QtBot) -> None:
    page = Scrolled()
    qtbot.addWidget(page)
    for _ in range(10):
        page.body.addWidget(PlainLabel("A sentence that takes several lines where it is narrow. " * 4, wrap=True))
    page.resize(800, 200)
    page.show()
    sheet = page.widget()
    last = page.body.itemAt(page.body.count() - 1).geometry()
    assert sheet.height() == sheet.heightForWidth(sheet.width())
    assert sheet.height() - last.bottom() < 30, "no blank end"
