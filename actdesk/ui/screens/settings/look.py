"""Language, light or dark, and the size of the text: each takes effect at once."""

from PySide6.QtWidgets import QWidget

from actdesk.domain.languages import Language
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.theme import TEXT_SCALES, ThemeChoice, theme
from actdesk.ui.widgets import ChoiceField, Form


class LookSection(Section):
    """What the window speaks and how it looks. Kept for this officer."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._showing = False
        self._language, self._theme, self._text = (ChoiceField(optional=False, parent=self) for _ in range(3))
        self._form = Form(parent=self)
        self._form.add("language", self._language)
        self._form.add("theme", self._theme)
        self._form.add("text", self._text)
        self.body.addWidget(self._form)
        self._language.set_options([(language.value, name) for language, name in i18n.NAMES.items()])
        self._language.edited.connect(self._on_language)
        self._theme.edited.connect(self._on_theme)
        self._text.edited.connect(self._on_text)
        theme().changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(self.tr("Language and look"), "")
        self._form.label("language", self.tr("Language"))
        self._form.label("theme", self.tr("Light or dark"))
        self._form.label("text", self.tr("Size of the text"), help=self.tr("Also with Ctrl and + or -; Ctrl+0 resets."))
        self._showing = True
        self._theme.set_options(
            [
                (ThemeChoice.SYSTEM, self.tr("As the system says")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
            ]
        )
        self._text.set_options([(_code(scale), i18n.percent(round(scale * 100))) for scale in TEXT_SCALES])
        self._showing = False
        self._show()

    def take_focus(self) -> None:
        self.focus_on("language")

    def focus_on(self, key: str) -> None:
        self._form.focus_field(key)

    def _show(self) -> None:
        """Show what is in force, whoever chose it."""
        self._showing = True
        self._language.set_value(i18n.current().value)
        self._theme.set_value(theme().choice.value)
        nearest = min(TEXT_SCALES, key=_distance)
        self._text.set_value(_code(nearest))
        self._showing = False

    def _on_language(self) -> None:
        chosen = self._language.value()
        if not self._showing and self.context.surroundings is not None and chosen:
            self.context.surroundings.choose_language(Language(chosen))

    def _on_theme(self) -> None:
        chosen = self._theme.value()
        if not self._showing and self.context.surroundings is not None and chosen:
            self.context.surroundings.choose_theme(ThemeChoice(chosen))

    def _on_text(self) -> None:
        chosen = self._text.value()
        if not self._showing and self.context.surroundings is not None and chosen:
            self.context.surroundings.enlarge(int(chosen) / 100)


def _distance(scale: float) -> float:
    return abs(scale - theme().scale)


def _code(scale: float) -> str:
    return str(round(scale * 100))
