"""Colours, spaces and type: names, never colours, are used elsewhere. Light, dark, or as the system says.

The tokens are those of the look's page; the contrast that they promise is computed in `tests/ui/test_kit_theme.py`
by WCAG 2.2 (relative luminance, success criteria 1.4.3 and 1.4.11).
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from actdesk import paths


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Tokens:
    """One theme. Every value is `#RRGGBB`; a `*_tint` is the ground of a chip or a message."""

    window: str
    surface: str
    hover: str
    text: str
    muted: str
    placeholder: str
    line: str
    rule: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    good: str
    warn: str
    bad: str
    info: str
    good_tint: str
    warn_tint: str
    bad_tint: str
    info_tint: str
    neutral_tint: str


LIGHT = Tokens(
    window="#F6F7F5",
    surface="#FFFFFF",
    hover="#EAEFEC",
    text="#1B211E",
    muted="#55605A",
    placeholder="#66706B",
    line="#8A918C",
    rule="#DFE4E0",
    accent="#0F5F5C",
    accent_hover="#0B4A48",
    on_accent="#FFFFFF",
    selection="#CDE5E1",
    good="#1F6B3A",
    warn="#8A5200",
    bad="#A8261C",
    info="#1F5A99",
    good_tint="#E6F3E9",
    warn_tint="#FBF0DC",
    bad_tint="#FBE9E7",
    info_tint="#E6EFF9",
    neutral_tint="#EDF0EE",
)
DARK = Tokens(
    window="#161A18",
    surface="#1F2522",
    hover="#2A322E",
    text="#ECF0ED",
    muted="#B4BEB8",
    placeholder="#9AA59F",
    line="#7F8983",
    rule="#343D38",
    accent="#5CC4B8",
    accent_hover="#7AD3C8",
    on_accent="#08201E",
    selection="#1F4F4B",
    good="#7FD19B",
    warn="#F0B45A",
    bad="#FF9A8F",
    info="#8FC1F5",
    good_tint="#1D3226",
    warn_tint="#3A2D16",
    bad_tint="#432320",
    info_tint="#1D3145",
    neutral_tint="#2C3430",
)


class Space:
    """Distances in logical pixels, in steps of 4."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 12
    CARD = 16
    PAGE = 24
    WIDE = 32
    WALK_WIDTH = 640  # a walk-through's page is never wider
    NARROW = 900  # below this width a record opens instead of its list


TEXT_SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""The sizes that an officer may choose, relative to the system's."""


class Scale:
    """Font sizes relative to the system's."""

    SMALL = 0.9
    BODY = 1.0
    HEADING = 1.25
    TITLE = 1.6
    FIGURE = 2.2


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two `#RRGGBB` colours, 1.0 to 21.0."""

    def luminance(name: str) -> float:
        shares = [int(name[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def load_fonts() -> str:
    """Register the shipped Noto Sans (Latin, Cyrillic, Greek) and Noto Sans Arabic; return the family.

    Raises `FileNotFoundError` if the font packages are not installed: without them every glyph may be a box.
    """
    import fontpkg_noto_sans
    import fontpkg_noto_sans_arabic

    for package in (fontpkg_noto_sans, fontpkg_noto_sans_arabic):
        files = sorted((Path(package.__file__).parent / "files").glob("*.ttf"))
        if not files:
            raise FileNotFoundError(package.__name__)
        for file in files:
            QFontDatabase.addApplicationFont(str(file))
    return "Noto Sans"


class Theme(QObject):
    """The look of the whole program. One per application; widgets ask it for tokens when they paint."""

    changed = Signal()

    _one: "Theme | None" = None

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, scale: float = 1.0) -> None:
        """`scale` enlarges the system's font size (1.0: as the system says; 2.0: twice)."""
        super().__init__(app)
        Theme._one = self
        self._app = app
        self._choice = choice
        self._scale = scale
        self._system_size = max(app.font().pointSizeF(), 9.0)
        self._template = Template((paths.resources() / "style" / "actdesk.qss").read_text(encoding="utf-8"))
        self._family = load_fonts()
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def dark(self) -> bool:
        if self._choice is ThemeChoice.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK

    @property
    def tokens(self) -> Tokens:
        return DARK if self.dark else LIGHT

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or force light or dark, from now on."""
        self._choice = choice
        hints = self._app.styleHints()
        if choice is ThemeChoice.SYSTEM:
            hints.unsetColorScheme()
        else:  # the title bar and the system's own dialogs follow
            hints.setColorScheme(Qt.ColorScheme.Dark if choice is ThemeChoice.DARK else Qt.ColorScheme.Light)
        self._apply()

    def enlarge(self, scale: float) -> None:
        """Show everything `scale` times the system's font size (0.8 to 3.0)."""
        scale = min(max(scale, 0.8), 3.0)
        if scale != self._scale:
            self._scale = scale
            self._apply()

    def font(self, factor: float = Scale.BODY, *, bold: bool = False) -> QFont:
        """A font `factor` times the body's size."""
        font = QFont(self._family)
        font.setPointSizeF(self._system_size * self._scale * factor)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def pixels(self, length: float) -> int:
        """`length` logical pixels at the usual font size, grown with the officer's enlargement."""
        return max(1, round(length * self._scale))

    def _follow(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        font, palette = self.font(), _palette(self.tokens)
        if font != self._app.font():  # each of these three goes through every widget that there is
            self._app.setFont(font)
        if palette != self._app.palette():
            self._app.setPalette(palette)
        self._app.setStyleSheet(self._template.substitute(self._sheet_values()))
        self.changed.emit()

    def _sheet_values(self) -> dict[str, str]:
        values = {field.name: getattr(self.tokens, field.name) for field in fields(self.tokens)}
        size = self._system_size * self._scale
        for name, factor in (
            ("small", Scale.SMALL),
            ("body", Scale.BODY),
            ("heading", Scale.HEADING),
            ("title", Scale.TITLE),
            ("figure", Scale.FIGURE),
        ):
            values[f"size_{name}"] = f"{size * factor:.2f}pt"
        folder = (paths.resources() / "style").as_posix()
        values["art"] = f"{folder}/{'dark' if self.dark else 'light'}"
        tick = self.pixels(18)
        values["tick"], values["tick_half"] = f"{tick}px", f"{tick // 2}px"
        for name, length in (("arrow", 16), ("arrow_small", 14), ("arrow_box", 26)):
            values[name] = f"{self.pixels(length)}px"
        return values


def _palette(tokens: Tokens) -> QPalette:
    """The palette for whatever the style sheet does not paint (views, system dialogs, our own painters)."""
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.placeholder,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Light: tokens.surface,
        role.Midlight: tokens.rule,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
        role.Accent: tokens.accent,
    }
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.placeholder))
    return palette


def theme() -> Theme:
    """The running theme. Raises `RuntimeError` before `Theme(app)` was made."""
    if Theme._one is None or QGuiApplication.instance() is None:
        raise RuntimeError("no theme yet")
    return Theme._one


def embolden(widget: QWidget) -> None:
    """Draw the widget's text in the shipped font's own weight 600, whatever its size and family become.

    The font is a variable one. Where Qt reads it through FreeType (Linux), it knows no instance of it but the regular
    one, and the style sheet's weight changes nothing; the axis does.
    """
    font = QFont()
    font.setVariableAxis(QFont.Tag("wght"), 600.0)
    widget.setFont(font)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again (after `setProperty`)."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def is_theme_change(event: QEvent) -> bool:
    """True for the events after which a widget that paints for itself should do so anew."""
    return event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
