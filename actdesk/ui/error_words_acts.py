"""The sentences about acts of requests and cases, and about files: the second half of `error_words`."""

from actdesk.ui.error_words_cases import confidence_words, keeping_words, measure_words
from actdesk.ui.i18n import say

Sentences = dict[str, tuple[str, str]]


def act_words() -> Sentences:
    """What stands before an act; nothing was changed."""
    return (
        _request_act_words()
        | _opening_words()
        | _case_act_words()
        | _report_words()
        | _ladder_words()
        | _second_words()
        | confidence_words()
        | keeping_words()
        | measure_words()
    )


def _report_words() -> Sentences:
    """What stands before a report."""
    return {
        "nothing_chosen": (
            say("Errors", "Nothing is chosen that this report could be about."),
            say("Errors", "Choose the record, then look again."),
        ),
        "record_unknown": (
            say("Errors", "Nothing here is called “{words}”."),
            say("Errors", "Check how it is written."),
        ),
        "record_ambiguous": (
            say("Errors", "{count} records are called “{words}”."),
            say("Errors", "Say which one by its id."),
        ),
        "report_unknown": (
            say("Errors", "This version of ActDesk knows no such report."),
            say("Errors", "Choose another one."),
        ),
    }


def _second_words() -> Sentences:
    """What stands before a second signature."""
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


def _request_act_words() -> Sentences:
    return {
        "store_locked": (say("Errors", "The store is locked."), say("Errors", "Unlock it and try again.")),
        "recovery_code_only": (
            say("Errors", "A recovery code opens the store, but names no officer."),
            say("Errors", "Become an officer, or unlock with an officer's passphrase."),
        ),
        "folder_not_empty": (
            say("Errors", "There are files in the folder that the store is to have: {folder}."),
            say("Errors", "Choose an empty folder; nothing in this one was touched."),
        ),
        "channel_not_named": (
            say("Errors", "The request names no platform or no handle."),
            say("Errors", "Fill both in before it is approved."),
        ),
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
        "request_not_editable": (
            say("Errors", "{reference} was submitted and is no longer edited."),
            say("Errors", "Send it back to the requester with a question; then it can be changed."),
        ),
        "questions_missing": (
            say("Errors", "A request goes back only with a question."),
            say("Errors", "Write at least one."),
        ),
        "not_in_evaluation": (
            say("Errors", "{reference} is not being evaluated."),
            say("Errors", "Take it into evaluation first."),
        ),
        "unknown_criterion": (
            say("Errors", "The policy has no such criterion."),
            say("Errors", "Choose one of the six."),
        ),
        "no_checklist": (
            say("Errors", "{reference} has no opening checklist yet."),
            say("Errors", "It comes with the approval."),
        ),
        "step_is_computed": (
            say("Errors", "This step is worked out from what is on record and can't be ticked."),
            say("Errors", "Record the administration, the person's entry or the support plan instead."),
        ),
        "account_gone": (
            say("Errors", "The account of this request is no longer there."),
            say("Errors", "Undo its removal, or withdraw the request."),
        ),
    }


def _case_act_words() -> Sentences:
    return {
        "ground_missing": (
            say("Errors", "A comment is only removed on one of the four grounds; criticism is none."),
            say("Errors", "Tick the ground, or keep the comment and answer it."),
        ),
        "handed_over": (
            say("Errors", "{reference} was handed over; others have the matter now."),
            say("Errors", "Ask them, by the reference that is kept here."),
        ),
        "nothing_captured": (
            say("Errors", "Nothing was captured yet."),
            say("Errors", "Give a link, a sentence, the quoted text or a file: one is enough."),
        ),
        "seen_in_future": (
            say("Errors", "The day on which it was seen lies in the future."),
            say("Errors", "Correct the date."),
        ),
        "unknown_principle": (
            say("Errors", "This edition of the policy has no principle “{clause}”."),
            say("Errors", "Choose one of the list."),
        ),
        "measure_missing": (
            say("Errors", "An agreement needs at least one measure."),
            say("Errors", "Write who does what until when."),
        ),
        "not_a_hand_over": (
            say("Errors", "A case can't be handed over there."),
            say("Errors", "Choose safeguarding, complaints, data breach or legal."),
        ),
        "reference_of_other_missing": (
            say("Errors", "The other side's reference is missing."),
            say("Errors", "Ask for it first: it is all that stays here."),
        ),
        "copy_missing": (
            say("Errors", "No copy is kept of what is to be removed."),
            say("Errors", "Add a screenshot or the quoted text, or write why there is none."),
        ),
    }


def _ladder_words() -> Sentences:
    return {
        "case_open": (say("Errors", "{reference} is open already."), say("Errors", "There is nothing to reopen.")),
        "officer_concerned": (
            say("Errors", "You are one of the people whom {reference} is about."),
            say("Errors", "Ask a colleague to handle it."),
        ),
        "principles_missing": (
            say("Errors", "It is not said yet which principle was breached."),
            say("Errors", "Classify the case first."),
        ),
        "measures_open": (
            say("Errors", "Not every measure is done yet."),
            say("Errors", "Finish them, or take back what no longer applies."),
        ),
        "removal_not_done": (
            say("Errors", "No removal is recorded as done."),
            say("Errors", "Record it with its proof first."),
        ),
        "decision_missing": (
            say("Errors", "The competent body's decision is not recorded."),
            say("Errors", "Record what it decided first."),
        ),
        "account_missing": (
            say("Errors", "The case names no account of the register."),
            say("Errors", "Choose the account first."),
        ),
        "not_ours": (
            say("Errors", "The Secretariat does not hold this account, so it can't remove anything there."),
            say("Errors", "Ask those who hold it to remove it."),
        ),
        "decision_awaited": (
            say("Errors", "The competent body has not decided yet."),
            say("Errors", "Record its decision first."),
        ),
        "removal_not_asked": (
            say("Errors", "No removal was asked for."),
            say("Errors", "Record the request for removal first."),
        ),
        "not_an_outcome": (
            say("Errors", "A case can't be settled this way."),
            say("Errors", "Choose one of the outcomes that are offered."),
        ),
    }


def file_words() -> Sentences:
    """What the disk can't do with one file."""
    return {
        "store_read_only": (
            say("Errors", "The store may not be written to."),
            say("Errors", "Ask who looks after this computer for the right to write in its folder."),
        ),
        "disk_read_only": (say("Errors", "This disk can't be written to."), say("Errors", "Choose another folder.")),
        "no_permission": (
            say("Errors", "ActDesk may not write in this place."),
            say("Errors", "Choose another folder, or ask who looks after this computer."),
        ),
        "disk_fault": (
            say("Errors", "The disk answered with an error."),
            say("Errors", "Save a backup on another disk, then have this one checked."),
        ),
        "file_failed": (
            say("Errors", "The file could not be written."),
            say("Errors", "Choose another folder and try again."),
        ),
        "attachment_damaged": (
            say("Errors", "“{name}” is no longer as it was taken in."),
            say("Errors", "Restore it from a backup; the other files are not affected."),
        ),
    }


def _opening_words() -> Sentences:
    return {
        "support_incomplete": (
            say("Errors", "The support plan does not say who gives each help, and when."),
            say("Errors", "Name a person and a day, or how often, for every help that is agreed."),
        ),
        "closing_steps_needed": (
            say("Errors", "{handle} was opened once, or somebody holds it already: it can't be closed at once."),
            say("Errors", "Choose “Closing”: it gets its steps, and is closed when they are answered."),
        ),
        "no_support_plan": (
            say("Errors", "{reference} has no support plan."),
            say("Errors", "It comes with the approval, and ends with the request."),
        ),
    }
