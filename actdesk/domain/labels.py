"""How one record is called in a sentence, a history or an undo."""

from actdesk.domain.accounts import Account
from actdesk.domain.base import Record
from actdesk.domain.cases import Case
from actdesk.domain.people import Body, Person
from actdesk.domain.pictures import Consent, Picture
from actdesk.domain.records import Attachment, Officer, Setting
from actdesk.domain.requests import ChannelRequest, Evaluation


def label(record: Record) -> str:
    """Return the record's own short name as the officer typed it; '' for one that is named by its parent."""
    match record:
        case Account():
            return account_label(record)
        case Body() | Person() | Officer() | Picture() | Attachment():
            return record.name
        case ChannelRequest() | Case():
            return record.reference
        case Consent():
            return record.person_name
        case Evaluation():
            return record.criterion
        case Setting():
            return record.key
    return ""


def account_label(account: Account) -> str:
    """Return the handle with one @ before it, unless it is a bare id or has one of its own."""
    return account.handle if account.handle.startswith("@") or " " in account.handle else f"@{account.handle}"
