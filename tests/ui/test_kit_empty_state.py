"""An empty state says its whole sentence, however large the letters are."""

import pytest
from pytestqt.qtbot import QtBot

from actdesk.ui.theme import Theme
from actdesk.ui.widgets import EmptyState
from tests.ui.fits import cut_off


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [420, 700, 1100])
def test_no_line_of_an_empty_state_is_cut(qtbot: QtBot, look: Theme, scale: float, width: int) -> None:
    look.enlarge(scale)
    state = EmptyState(icon="requests")
    qtbot.addWidget(state)
    state.set_words("No request yet", "Whoever wants a new channel fills in the form before opening it.", "New request")
    state.resize(width, 600)
    state.show()
    assert cut_off(state) == []
