"""Languages of a channel by name: a code where there is one, else what was typed."""

from PySide6.QtCore import QLocale

from actdesk.domain.languages import Language
from actdesk.ui import wording

_OTHERS = "ar am bn da de fa fi ha hi hu id it ja km ko ku mg my nb ne nl pl ps pt ro ru rw si so sv sw ta th ti"
CODES = (*(language.value for language in Language), *_OTHERS.split(), "tr", "uk", "ur", "vi", "yo", "zh")


def language_word(code: str) -> str:
    """A language's name: ours translated, others as they call themselves, free text as it was typed."""
    if code in set(Language):
        return wording.word("language", code)
    return QLocale(code).nativeLanguageName() if code in CODES else code


def language_code(text: str) -> str:
    """The code of a language that was typed by its name; the text itself where none is called so."""
    wanted = text.strip().casefold()
    for code in CODES:
        english = QLocale.languageToString(QLocale(code).language())
        if wanted in (code, language_word(code).casefold(), english.casefold()):
            return code
    return text.strip()


def language_names() -> list[str]:
    """What is offered while a language is typed."""
    return [language_word(code) for code in CODES]
