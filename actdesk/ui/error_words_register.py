"""Sentences about accounts and people that grew with their rooms: checks, tables, security, closing."""

from actdesk.ui.error_words_acts import Sentences
from actdesk.ui.i18n import say


def room_words() -> Sentences:
    """What stands before an act of the register; nothing was changed."""
    return _check_words()


def _check_words() -> Sentences:
    return {
        "not_attestable": (
            say("Errors", "{handle} is not one of ours, so there is nothing to vouch for."),
            say("Errors", "Check the accounts that speak for the Alliance."),
        ),
        "holds_no_account": (
            say("Errors", "This person holds no account of ours today."),
            say("Errors", "Check the accounts in the register, one by one."),
        ),
    }
