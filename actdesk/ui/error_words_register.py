"""The sentences about accounts and people: administrators, checks, tables, security, closing, erasing."""

from actdesk.ui.error_words_desk import Sentences
from actdesk.ui.i18n import say


def register_words() -> Sentences:
    """What stands before an act of the register or of People; nothing was changed."""
    return _account_words() | _check_words() | _table_words() | _erasing_words()


def _account_words() -> Sentences:
    return {
        "accountable_to_itself": (
            say("Errors", "A body can't be accountable to itself."),
            say("Errors", "Choose the organisation that answers for it."),
        ),
        "co_administration_missing": (
            say("Errors", "{handle} can't become active: nobody of the communications team provably administers it."),
            say("Errors", "Record an administration with what proves it, then try again."),
        ),
        "leaves_account_without": (
            say("Errors", "Then {handle} would be left without an administrator of the communications team."),
            say("Errors", "Name somebody who takes over in the same step."),
        ),
        "successor_is_the_same": (
            say("Errors", "The one who takes over is the one who leaves."),
            say("Errors", "Choose another person."),
        ),
        "state_not_reachable": (
            say("Errors", "An account can't go from “{from_state}” to “{to_state}” in one step."),
            say("Errors", "Choose one of the steps that are offered."),
        ),
        "state_at_intake": (
            say("Errors", "An account can't be taken into the register as “{state}”."),
            say("Errors", "Take it in as it is found, then change its state with a reason."),
        ),
        "evidence_missing": (
            say("Errors", "What was seen is missing."),
            say("Errors", "Add a file or describe the evidence."),
        ),
        "closing_steps_needed": (
            say("Errors", "{handle} was opened once, or somebody holds it already: it can't be closed at once."),
            say("Errors", "Choose “Closing”: it gets its steps, and is closed when they are answered."),
        ),
    }


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
            say("Errors", "Requests, measures, duties or consents still hang on this person."),
            say("Errors", "Say of each who takes it over, or that it ends."),
        ),
        "still_named": (
            say("Errors", "A text of an account still names the person who leaves."),
            say("Errors", "Write what holds from now on, with somebody else's name or none."),
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


def _erasing_words() -> Sentences:
    return {
        "still_administers": (
            say("Errors", "This person still administers an account."),
            say("Errors", "Let them leave first, so that somebody takes over."),
        ),
        "person_is_officer": (
            say("Errors", "This person is an officer of this store."),
            say("Errors", "Remove them under Settings, Officers first."),
        ),
        "person_erased": (
            say("Errors", "This person is erased already."),
            say("Errors", "There is nothing left to erase."),
        ),
    }
