"""Words for codes: one table for the window, the reports and the command line."""

import pytest

from actdesk.domain.accounts import AccountState
from actdesk.domain.languages import Language
from actdesk.words import Words, word


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.ENGLISH, "Closing"),
        (Language.FRENCH, "En cours de clôture"),
        (Language.SPANISH, "En proceso de cierre"),
    ],
)
def test_a_code_has_a_word_in_each_language(language: Language, expected: str) -> None:
    assert Words(language)("account_state", AccountState.CLOSING) == expected


def test_a_code_without_a_word_is_an_error_and_not_a_silent_blank() -> None:
    with pytest.raises(KeyError):
        word("account_state", "no_such_state", Language.ENGLISH)
    with pytest.raises(KeyError):
        word("no_such_group", "closing", Language.ENGLISH)
