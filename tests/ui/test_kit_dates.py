"""Dates and times as each language writes them, in every language by the 24-hour clock."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication

from actdesk.domain.languages import Language
from actdesk.ui import i18n
from actdesk.ui.i18n import MISSING_IN_QT, Languages
from actdesk.ui.widgets.dates import read_date


@pytest.mark.parametrize("language", list(Language))
def test_the_clock_has_twenty_four_hours(languages: Languages, language: Language) -> None:
    languages.choose(language)
    said = i18n.moment(datetime(2026, 5, 3, 14, 5).astimezone())
    assert "14:05" in said
    assert "M" not in said.split(",")[-1]
    assert i18n.current() is language


def test_a_day_is_written_the_languages_way(languages: Languages) -> None:
    assert i18n.day(date(2026, 5, 3)) == "3 May 2026"
    assert i18n.number(1234567) == "1,234,567"
    languages.choose(Language.FRENCH)
    assert i18n.day(date(2026, 5, 3)).startswith("3 mai")


@pytest.mark.parametrize("language", [Language.FRENCH, Language.SPANISH])
def test_qts_own_file_window_speaks_one_language(languages: Languages, language: Language) -> None:
    languages.choose(language)
    for source in MISSING_IN_QT:
        assert QCoreApplication.translate("QFileDialog", source) not in (source, "")


def test_the_first_of_a_month_is_1er_in_french_alone_and_is_read_so(languages: Languages) -> None:
    assert i18n.day(date(2017, 6, 1)) == "1 Jun 2017"
    languages.choose(Language.FRENCH)
    assert i18n.day(date(2017, 6, 1)) == "1er juin 2017"
    assert i18n.day(date(2017, 6, 11)) == "11 juin 2017"
    for day in (date(2017, 6, 1), date(2026, 1, 1)):
        assert read_date(i18n.day(day)) == day
    languages.choose(Language.SPANISH)
    assert i18n.day(date(2017, 6, 1)).startswith("1 jun")
