"""The language of the window: ours and Qt's own texts, changed while it runs; dates and numbers follow.

Convention: a widget with words inherits from `Translated`, puts all of them in `retranslate()`, and calls it at the
end of `__init__`; it is then called again at every change of language.
"""

import locale as system_locale
import re
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDate,
    QDateTime,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from actdesk import paths
from actdesk.domain.languages import Language

LOCALES = {Language.ENGLISH: "en_GB", Language.FRENCH: "fr", Language.SPANISH: "es"}  # not American: 14:05, no PM
NAMES = {Language.ENGLISH: "English", Language.FRENCH: "Français", Language.SPANISH: "Español"}


# Words of Qt's own file window that its catalogues lack in French and Spanish: ours are asked first.
MISSING_IN_QT = (QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"))


class Translated:
    """Mixin, to stand before the Qt class: `class Page(Translated, QWidget)`."""

    retranslate: Callable[[], None]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)  # type: ignore[misc]


class Languages(QObject):
    """The running language. One per application."""

    changed = Signal(object)  # Language

    def __init__(self, app: QApplication, language: Language | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._language = Language.ENGLISH
        self.choose(language or of_system())

    @property
    def language(self) -> Language:
        return self._language

    def choose(self, language: Language) -> None:
        """Speak this language from now on; every widget gets a `LanguageChange` event."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        QLocale.setDefault(QLocale(LOCALES[language]))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own_folder = str(paths.resources() / "i18n")
        for name, folder in ((f"qtbase_{language}", qt_folder), (f"actdesk_{language}", own_folder)):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        self._language = language
        self.changed.emit(language)


def of_system() -> Language:
    """The officer's language, if it is one of ours; English otherwise."""
    for name in (*QLocale.system().uiLanguages(), system_locale.getlocale()[0] or ""):
        for language in Language:
            if name.lower().startswith(language.value):
                return language
    return Language.ENGLISH


def current() -> Language:
    """The language that is spoken now (by the default locale, which `Languages` sets)."""
    name = QLocale().name()[:2]
    return Language(name) if name in set(Language) else Language.ENGLISH


def day(value: date | str | None) -> str:
    """A date as the language writes it ("3 May 2026"); '' for none, the text itself if it is no ISO date."""
    if not value:
        return ""
    try:
        when = value if isinstance(value, date) else date.fromisoformat(value[:10])
    except ValueError:
        return str(value)
    return written(when, _day_format())


def written(when: date, form: str) -> str:
    """A date by a form of Qt's ("d MMMM yyyy"); in French the first of a month is "1er", which Qt does not know."""
    if when.day == 1 and current() is Language.FRENCH:
        form = re.sub(r"(?<!d)d(?!d)", "d'er'", form)
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def long_day(when: date, language: Language) -> str:
    """A date in words in any of our languages ("3 mai 2026"), whatever is spoken now: for what is published."""
    form = "d 'de' MMMM 'de' yyyy" if language is Language.SPANISH else "d MMMM yyyy"
    if when.day == 1 and language is Language.FRENCH:
        form = "d'er' MMMM yyyy"
    return QLocale(LOCALES[language]).toString(QDate(when.year, when.month, when.day), form)


def moment(value: datetime) -> str:
    """An aware moment, in the computer's own zone, as the language writes it ("3 May 2026 14:05")."""
    local = value.astimezone()
    when = QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0)
    return f"{day(local.date())}, {QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)}"


def number(value: int) -> str:
    """A whole number with the language's separators."""
    return QLocale().toString(value)


def percent(value: int) -> str:
    """A whole share as the language writes it: 115% in English, 115 % elsewhere."""
    between = "" if current() is Language.ENGLISH else "\u00a0"
    return f"{number(value)}{between}%"


def in_sentence(word: str) -> str:
    """A word of the table as it stands inside a sentence: French and Spanish write names of languages small."""
    return word if current() is Language.ENGLISH else word[:1].lower() + word[1:]


def say(context: str, text: str, count: int = -1) -> str:
    """Translate a text that a module without a widget of its own speaks."""
    return QCoreApplication.translate(context, text, "", count)


def _day_format() -> str:
    """Day, short month, year, in the language's order: unlike 03/05/2026 it can't be misread."""
    return {"en": "d MMM yyyy", "fr": "d MMM yyyy", "es": "d MMM yyyy"}.get(QLocale().name()[:2], "yyyy-MM-dd")
