"""The sentences that every room shares: records, undo, files that are taken in, a second signature."""

from actdesk.ui.i18n import say

Sentences = dict[str, tuple[str, str]]


def desk_words() -> Sentences:
    """What stands before any act; nothing was changed."""
    return _record_words() | _text_and_file_words() | _second_words()


def _record_words() -> Sentences:
    return {
        "record_gone": (
            say("Errors", "This record is no longer there."),
            say("Errors", "Look at the list again; undo brings back what was deleted last."),
        ),
        "draft_gone": (
            say("Errors", "This draft is no longer there."),
            say("Errors", "It was saved or thrown away meanwhile."),
        ),
        "clock_unknown": (
            say("Errors", "There is no such deadline."),
            say("Errors", "Close the settings and open them again."),
        ),
        "clock_out_of_bounds": (
            say("Errors", "This deadline can be {low} to {high} days."),
            say("Errors", "Choose a number between them."),
        ),
        "already_exists": (
            say("Errors", "There is one like this already."),
            say("Errors", "Search for it and change that one."),
        ),
        "reference_missing": (
            say("Errors", "Something this record points to is no longer there."),
            say("Errors", "Choose it anew and save again."),
        ),
        "still_referenced": (
            say("Errors", "Other records still point to this one."),
            say("Errors", "Close or change those first."),
        ),
        "nothing_to_undo": (say("Errors", "There is nothing to undo."), ""),
        "nothing_to_redo": (say("Errors", "There is nothing to redo."), ""),
        "later_act_stands": (
            say("Errors", "“{record}” was changed again since then, so this act can't be taken back alone."),
            say("Errors", "Undo the later change first, or change the record by hand."),
        ),
        "content_erased": (
            say("Errors", "What this act said was erased for good, at somebody's request."),
            say("Errors", "It can't be brought back."),
        ),
        "reason_missing": (say("Errors", "A reason is needed."), say("Errors", "Write one sentence and try again.")),
        "end_before_start": (
            say("Errors", "The end is before the start."),
            say("Errors", "Check both dates."),
        ),
        "too_large": (say("Errors", "This file is too large to be kept."), say("Errors", "Choose a smaller one.")),
        "empty_file": (say("Errors", "This file is empty."), say("Errors", "Choose another one.")),
        "invalid_fields": (
            say("Errors", "Something that was entered does not fit."),
            say("Errors", "Check the fields and try again."),
        ),
    }


def _text_and_file_words() -> Sentences:
    return {
        "not_correctable": (
            say("Errors", "This is changed by an act of its own: {fields}."),
            say("Errors", "Use the step that is offered for it."),
        ),
        "text_missing": (say("Errors", "Nothing is written yet."), say("Errors", "Write one sentence and try again.")),
        "file_exists": (
            say("Errors", "There is a file of that name already: {name}."),
            say("Errors", "Choose another name; nothing is ever written over."),
        ),
        "file_empty": (say("Errors", "This file is empty: {name}."), say("Errors", "Choose another one.")),
    }


def _second_words() -> Sentences:
    return {
        "second_officer_needed": (
            say("Errors", "This takes the signature of a second officer."),
            say("Errors", "Ask a colleague who has a passphrase of their own to sign with you."),
        ),
        "same_officer": (
            say("Errors", "That is the passphrase of the officer at the desk."),
            say("Errors", "A second signature comes from somebody else: ask a colleague to type their own."),
        ),
        "second_officer_left": (
            say("Errors", "This colleague is no longer an officer of this store."),
            say("Errors", "Choose somebody who is."),
        ),
        "second_officer_concerned": (
            say("Errors", "This colleague can't sign: the matter is about them, or they asked for it."),
            say("Errors", "Choose somebody who has nothing to gain from it."),
        ),
        "too_many_tries": (
            say("Errors", "That was wrong several times in a row."),
            say("Errors", "Wait {wait} seconds, then try again."),
        ),
        "signature_spent": (
            say("Errors", "The desk was locked before this was signed. Nothing was recorded."),
            say("Errors", "Unlock it and ask for the signature again."),
        ),
    }
