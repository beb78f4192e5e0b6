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
        "last_post_ahead": (
            say("Errors", "That day has not come yet."),
            say("Errors", "Give the day of a post that you saw, or leave it empty."),
        ),
        "finding_missing": (
            say("Errors", "Something is wanting, and it is not said what was seen."),
            say("Errors", "Write what you saw. Where a secret is kept, never the secret itself."),
        ),
        "mend_missing": (
            say("Errors", "Something is wanting, and it is not said who mends it, and until when."),
            say("Errors", "Name somebody, and a day."),
        ),
        "not_closing": (
            say("Errors", "{handle} is not being closed."),
            say("Errors", "Change its state to “Closing” first."),
        ),
        "closing_day_passed": (
            say("Errors", "That closing day has passed."),
            say("Errors", "Choose today or a later day."),
        ),
        "closing_unanswered": (
            say("Errors", "It can’t be called closed: steps of its closing have no answer yet."),
            say("Errors", "Answer each, or leave it out with a reason. They stand in its record."),
        ),
        "handle_not_kept": (
            say("Errors", "Its closing says that the handle is not kept."),
            say("Errors", "Choose “Closed, handle released”, or answer that step anew."),
        ),
        "left_out_reason_missing": (
            say("Errors", "A step is left out, and it is not said why."),
            say("Errors", "Write the reason."),
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
