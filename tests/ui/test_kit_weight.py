"""What is set to stand out does: weight 600 is drawn, also where Qt knows no instance of a variable font."""

import pytest
from PySide6.QtGui import QFontMetrics

from actdesk.ui.theme import Theme
from actdesk.ui.widgets import Button, PlainLabel


@pytest.mark.parametrize("role", ["title", "heading", "figure", "label", "error"])
def test_a_role_that_stands_out_is_drawn_heavier(qtbot, role: str) -> None:  # type: ignore[no-untyped-def]
    bold, plain = PlainLabel("Heading of a page", role=role), PlainLabel("Heading of a page")  # type: ignore[arg-type]
    for label in (bold, plain):
        qtbot.addWidget(label)
        label.ensurePolished()
    size = bold.font().pointSizeF()
    plain_font = plain.font()
    plain_font.setPointSizeF(size)
    wide, usual = (QFontMetrics(f).horizontalAdvance(bold.text()) for f in (bold.font(), plain_font))
    assert wide > usual


def test_the_primary_button_is_drawn_heavier(qtbot) -> None:  # type: ignore[no-untyped-def]
    primary, plain = Button("Save the account", kind="primary"), Button("Save the account")
    for button in (primary, plain):
        qtbot.addWidget(button)
        button.ensurePolished()
    assert primary.sizeHint().width() > plain.sizeHint().width()


def test_what_stands_out_follows_the_size_of_the_moment(qtbot, look: Theme) -> None:  # type: ignore[no-untyped-def]
    label = PlainLabel("Heading of a page", role="heading")
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.font().pointSizeF()
    look.enlarge(2.0)
    label.ensurePolished()
    assert label.font().pointSizeF() == pytest.approx(2 * before, rel=0.02)
