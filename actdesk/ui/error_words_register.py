"""Sentences about accounts and people that grew with their rooms: checks, tables, security, closing."""

from actdesk.ui.error_words_acts import Sentences
from actdesk.ui.i18n import say


def room_words() -> Sentences:
    """What stands before an act of the register; nothing was changed."""
    return _check_words() | _table_words()


def _check_words() -> Sentences:
    return {
        "secret_typed": (
            say("Errors", "This looks like a password, a key or a recovery code, and nothing was kept."),
            say("Errors", "It belongs in a password keeper or a safe. Write where it is, and who can open that place."),
        ),
        "not_attestable": (
            say("Errors", "{handle} is not one of ours, so there is nothing to vouch for."),
            say("Errors", "Check the accounts that speak for the Alliance."),
        ),
        "hangs_on_person": (
            say("Errors", "Requests, measures or consents still hang on this person."),
            say("Errors", "Say of each who takes it over, or that it ends."),
        ),
        "holds_no_account": (
            say("Errors", "This person holds no account of ours today."),
            say("Errors", "Check the accounts in the register, one by one."),
        ),
    }


def _table_words() -> Sentences:
    return {
        "table_too_large": (
            say("Errors", "This table is larger than ActDesk takes in at once."),
            say("Errors", "Divide it into files of at most 50,000 rows and 200 columns."),
        ),
        "table_empty": (
            say("Errors", "There is no row in this file."),
            say("Errors", "Save the table anew as CSV or XLSX, with the heads in its first row, and try again."),
        ),
        "table_damaged": (
            say("Errors", "This file can't be read as a table."),
            say("Errors", "Save the table anew as CSV or XLSX and try again."),
        ),
        "cell_too_long": (
            say("Errors", "A text in row {row} is longer than a spreadsheet's cell."),
            say("Errors", "Export as CSV: it has no such limit."),
        ),
        "nothing_to_take_in": (
            say("Errors", "No row of this file is new, and none was ticked."),
            say("Errors", "Tick the rows whose values from the file shall be taken, or choose another file."),
        ),
    }
