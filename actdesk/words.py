"""The words for codes, in three languages: one table for the window, the reports and the command line.

A code is an enum's value; its group is the enum's name in snake case (`AccountState.CLOSING` is
`account_state`, `closing`). Sentences that only the window shows are in Qt's catalogues, not here.
"""

import functools
import json
from dataclasses import dataclass

from actdesk import paths
from actdesk.domain.languages import Language

Table = dict[str, dict[str, dict[str, str]]]
"""group -> code -> language -> word"""


@functools.cache
def table() -> Table:
    """Read the table of words, once."""
    path = paths.resources() / "i18n" / "words.json"
    words: Table = json.loads(path.read_text(encoding="utf-8"))
    return words


def word(group: str, code: str, language: Language) -> str:
    """Return the word for a code. Raises `KeyError` for a code without one: a contract test finds it first."""
    return table()[group][code][language]


@dataclass(frozen=True)
class Words:
    """The words of one language: `Words(Language.FRENCH)("account_state", "closing")`."""

    language: Language

    def __call__(self, group: str, code: str) -> str:
        """Return the word. Raises `KeyError` for a code without one."""
        return word(group, code, self.language)
