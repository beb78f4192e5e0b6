"""What is typed or pasted into a field is kept, shown literally, or refused with a sentence; never lost in silence."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.languages import Language
from actdesk.ui.i18n import Languages
from actdesk.ui.widgets import ChoiceField, ElidedLabel, Form, LineInput, PlainLabel, TextInput
from tests.ui.a11y import complaints

HOSTILE = [
    '<img src="file:///etc/passwd">',
    "<b>bold</b> &amp; <a href='//host/share'>link</a>",
    "🏕 👩‍👩‍👧 \U0001f1e8\U0001f1ed",
    "شباب مخيم كاكوما",
    "\u202egnp.exe",
    "%n {name} %1 &file",
    "‘; DROP TABLE account; --",
]


def paste(widget: QWidget, text: str, qtbot: QtBot) -> None:
    """Paste as a user does: by the clipboard and Ctrl+V."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("make", [LineInput, TextInput])
def test_hostile_text_is_kept_as_it_is(qtbot: QtBot, make: type[LineInput] | type[TextInput], text: str) -> None:
    field = make()
    qtbot.addWidget(field)
    field.show()
    paste(field, text, qtbot)
    assert field.value() == text
    assert field.problem() == ""


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_literally(qtbot: QtBot, text: str) -> None:
    for label in (PlainLabel(text, wrap=True), ElidedLabel(text)):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.toolTip() == "" or not Qt.mightBeRichText(label.toolTip())
    assert not isinstance(PlainLabel(text), type(None))


def test_a_million_characters_on_a_line_are_cut_and_the_field_says_so(qtbot: QtBot) -> None:
    field = LineInput(limit=200)
    qtbot.addWidget(field)
    field.show()
    paste(field, "x" * 1_000_000, qtbot)
    assert len(field.value()) == 200
    assert "200" in field.problem()


def test_a_million_characters_in_a_text_are_refused_whole_and_what_stood_there_stays(qtbot: QtBot) -> None:
    field = TextInput(limit=20_000)
    qtbot.addWidget(field)
    field.show()
    field.set_value("What I wrote before.")
    paste(field, "x" * 1_000_000, qtbot)
    assert field.value() == "What I wrote before."
    assert "1,000,000" in field.problem()
    qtbot.keyClicks(field, " And more.")
    assert field.problem() == ""


@pytest.mark.parametrize("make", [LineInput, TextInput])
@pytest.mark.parametrize("code", [0, 1, 8, 27, 127])
def test_a_control_character_is_named_and_never_kept(qtbot: QtBot, make: type[LineInput], code: int) -> None:
    field = make()
    qtbot.addWidget(field)
    field.set_value(f"a{chr(code)}b")
    assert field.problem() or chr(code) not in field.value()


def test_what_was_stored_is_never_cut_by_a_smaller_limit(qtbot: QtBot) -> None:
    field = LineInput(limit=10)
    qtbot.addWidget(field)
    field.set_value("a longer text than that")
    assert field.value() == "a longer text than that"


def test_a_code_that_the_table_no_longer_has_is_kept(qtbot: QtBot) -> None:
    field = ChoiceField(["active", "dormant"], group="account_state")
    qtbot.addWidget(field)
    field.set_value("hibernating")
    assert field.value() == "hibernating"


def test_a_form_names_what_is_missing_on_top_and_at_the_field_and_puts_the_focus_there(
    qtbot: QtBot, languages: Languages
) -> None:
    form = Form()
    qtbot.addWidget(form)
    name, note = LineInput(), TextInput()
    form.add("name", name)
    form.add("note", note, optional=True)
    form.label("name", "Name")
    form.label("note", "Note", help="Only if it helps.")
    form.show()
    assert not form.check()
    words = [label.text() for label in form.findChildren(QLabel) if label.isVisibleTo(form)]
    assert sum("Name" in word and "fill this in" in word for word in words) >= 1
    qtbot.keyClicks(name, "Amal")
    assert form.check()
    assert form.values() == {"name": "Amal", "note": ""}
    assert form.is_dirty()
    form.mark_saved()
    assert not form.is_dirty()
    for language in Language:
        languages.choose(language)
        assert complaints(form) == []


@pytest.mark.parametrize("make", [LineInput, TextInput])
def test_what_nobody_sees_is_taken_out_of_a_paste_and_nothing_else(
    qtbot: QtBot, make: type[LineInput] | type[TextInput]
) -> None:
    field = make()
    qtbot.addWidget(field)
    field.show()
    field.set_value("Before.")
    qtbot.keyClick(field, Qt.Key.Key_End)
    paste(field, " a\x00b\x01c\x7f", qtbot)
    assert field.value() == "Before. abc"
    assert field.problem() == ""
    qtbot.keyClicks(field, "d")
    assert field.value() == "Before. abcd", "the cursor stands where it stood"
    paste(field, "\x0bnext\x0cpage", qtbot)
    assert field.value().split() == ["Before.", "abcd", "next", "page"]
    assert field.problem() == ""


def test_a_pasted_passphrase_is_never_altered(qtbot: QtBot) -> None:
    field = LineInput(secret=True)
    qtbot.addWidget(field)
    field.show()
    paste(field, "a\x01b", qtbot)
    assert field.text() == "a\x01b"
    assert field.problem()
