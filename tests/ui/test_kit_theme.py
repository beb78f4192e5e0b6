"""The contrast that the look promises, computed by WCAG 2.2, in both themes."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from actdesk.ui.theme import DARK, LIGHT, Theme, ThemeChoice, Tokens, contrast

THEMES = {"light": LIGHT, "dark": DARK}
TONES = ("good", "warn", "bad", "info")


def test_the_measure_is_wcags() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_reaches_four_and_a_half_on_every_ground(theme: str) -> None:
    tokens: Tokens = THEMES[theme]
    grounds = (tokens.window, tokens.surface, tokens.hover, tokens.selection)
    for text in ("text", "muted", "placeholder"):
        for ground in grounds[: 2 if text == "placeholder" else 4]:
            assert contrast(getattr(tokens, text), ground) >= 4.5, (text, ground)
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent_hover) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", TONES)
def test_every_tone_reaches_four_and_a_half_on_its_tint_and_on_the_grounds(theme: str, tone: str) -> None:
    tokens = THEMES[theme]
    for ground in (tokens.surface, tokens.window, getattr(tokens, f"{tone}_tint")):
        assert contrast(getattr(tokens, tone), ground) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_a_fields_border_reaches_three_to_one(theme: str) -> None:
    tokens = THEMES[theme]
    assert contrast(tokens.line, tokens.surface) >= 3.0


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_palette_of_the_running_program_keeps_the_promise(
    qapp: QApplication, look: Theme, choice: ThemeChoice
) -> None:
    look.choose(choice)
    palette = qapp.palette()
    role = QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ButtonText, role.Button),
    )
    for text, ground in pairs:
        assert contrast(palette.color(text).name(), palette.color(ground).name()) >= 4.5, (choice, text)
