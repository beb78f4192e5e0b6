"""The three languages that ActDesk speaks."""

from enum import StrEnum


class Language(StrEnum):
    ENGLISH = "en"
    FRENCH = "fr"
    SPANISH = "es"


Texts = dict[Language, str]
"""One text in the three languages; data files are checked to hold all three."""
