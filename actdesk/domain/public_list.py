"""The official accounts as everybody may see them: no person, no state, nothing about access (`scope.public`)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from actdesk.domain.accounts import AccountState

PUBLIC_STATES = frozenset({AccountState.ACTIVE, AccountState.DORMANT, AccountState.SUSPENDED, AccountState.CLOSING})
"""Accounts that somebody outside can meet. One whose access is lost is not vouched for."""


class PublicFormat(StrEnum):
    HTML = "html"
    JSON = "json"
    CSV = "csv"


@dataclass(frozen=True)
class PublicAccount:
    """One line: words in the list's language, the handle with its @, the link."""

    platform: str
    handle: str
    url: str
    name: str
    body: str
    languages: tuple[str, ...]


@dataclass(frozen=True)
class PublicList:
    """The whole list as of a day; `language` is its code."""

    language: str
    as_of: date
    accounts: tuple[PublicAccount, ...]
