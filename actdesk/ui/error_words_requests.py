"""The sentences about requests: the form, the decision, the opening, what comes and goes on paper."""

from actdesk.ui.error_words_desk import Sentences
from actdesk.ui.i18n import say


def request_words() -> Sentences:
    """What stands before an act on a request; nothing was changed."""
    return _decision_words() | _act_words() | _opening_words() | _paper_words() | _upkeep_words()


def _decision_words() -> Sentences:
    return {
        "stage_not_reachable": (
            say("Errors", "A request can't go from “{from_stage}” to “{to_stage}” in one step."),
            say("Errors", "Choose one of the steps that are offered."),
        ),
        "own_request": (
            say("Errors", "Nobody decides on their own request, and {reference} is yours."),
            say("Errors", "Ask a colleague of the communications team to decide."),
        ),
        "would_administer": (
            say("Errors", "You would administer the channel of {reference} yourself."),
            say("Errors", "Declare the conflict of interest, or ask a colleague to decide."),
        ),
        "conflict_not_declared": (
            say("Errors", "The conflict of interest is not declared."),
            say("Errors", "Say in one sentence whether there is one."),
        ),
        "criteria_not_assessed": (
            say("Errors", "Not every criterion is assessed yet: {criteria}."),
            say("Errors", "Assess those first."),
        ),
        "verdict_without_reason": (
            say("Errors", "A reason is missing for: {criteria}."),
            say("Errors", "Write one sentence for each."),
        ),
        "parameters_missing": (
            say("Errors", "The parameters for opening and using the channel are missing."),
            say("Errors", "Write what the channel may and may not do."),
        ),
        "conditions_missing": (
            say("Errors", "An approval with conditions needs at least one condition."),
            say("Errors", "Add one with its owner and its date."),
        ),
        "condition_incomplete": (
            say("Errors", "A condition has no owner or no date."),
            say("Errors", "Fill in both."),
        ),
        "alternative_missing": (
            say("Errors", "A declined request is owed an alternative."),
            say("Errors", "Write what the requester can do instead."),
        ),
        "answers_missing": (
            say("Errors", "Some answers are still missing."),
            say("Errors", "Fill in the pages that are marked."),
        ),
        "checklist_open": (
            say("Errors", "The opening checklist is not done."),
            say("Errors", "Tick off what is left, or say why it does not apply."),
        ),
    }


def _act_words() -> Sentences:
    return {
        "channel_not_named": (
            say("Errors", "The request names no platform or no handle."),
            say("Errors", "Fill both in before it is approved."),
        ),
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


def _opening_words() -> Sentences:
    return {
        "support_incomplete": (
            say("Errors", "The support plan does not say who gives each help, and when."),
            say("Errors", "Name a person and a day, or how often, for every help that is agreed."),
        ),
        "no_support_plan": (
            say("Errors", "{reference} has no support plan."),
            say("Errors", "It comes with the approval, and ends with the request."),
        ),
    }


def _paper_words() -> Sentences:
    return {
        "form_empty": (
            say("Errors", "There is nothing in this file."),
            say("Errors", "Ask its sender for the form again."),
        ),
        "form_too_large": (
            say("Errors", "This file holds more than a form can. Nothing of it was taken in."),
            say("Errors", "Ask its sender where it comes from, and for the text form instead."),
        ),
        "form_no_fields": (
            say("Errors", "This PDF has no fields to read: it may be a scan or a print of the form."),
            say("Errors", "Ask for the file in which the fields were filled in, or begin a request and type from it."),
        ),
        "form_not_ours": (
            say("Errors", "This is not our request form."),
            say("Errors", "Send its sender the blank form, or begin a request and type from this file."),
        ),
        "form_of_no_version": (
            say("Errors", "This form says that it is version {version}, which this ActDesk does not know."),
            say("Errors", "Update ActDesk if the form is newer; otherwise send its sender the present form."),
        ),
        "form_says_nothing": (
            say("Errors", "Nobody filled anything in, as far as {name} can be read. No request was made."),
            say("Errors", "Ask its sender to save the form after filling it in, and to send it again."),
        ),
        "form_taken_in_already": (
            say("Errors", "This very file was taken in before, for {reference}. Nothing is done twice."),
            say("Errors", "Look at that request."),
        ),
        "address_unfit": (
            say("Errors", "This is no e-mail address."),
            say("Errors", "Write it as name@example.org, with nothing around it."),
        ),
        "holiday_unfit": (
            say("Errors", "“{line}” is no day."),
            say("Errors", "Write 06/04/2026 for one day, or 25/12 for a day of every year, one a line."),
        ),
        "too_many_holidays": (
            say("Errors", "These are more holidays than the desk keeps."),
            say("Errors", "Keep {limit} at most: those of past years can go."),
        ),
    }


def _upkeep_words() -> Sentences:
    return {
        "nothing_to_acknowledge": (
            say("Errors", "The requester of {reference} knows already that it arrived, or it is no longer with us."),
            say("Errors", "There is nothing to do."),
        ),
        "no_answer_due": (
            say("Errors", "{reference} waits for no answer of ours."),
            say("Errors", "It gets one when it is handed in, returned or decided."),
        ),
        "request_not_open": (
            say("Errors", "{reference} is decided or has ended: what was noted of it stays as it is."),
            say("Errors", "Look at its history for who noted what."),
        ),
        "proof_missing": (
            say("Errors", "A condition counts as met once it is said what shows it."),
            say("Errors", "Write what was seen, and where it is kept."),
        ),
        "no_trial": (
            say("Errors", "No trial of {reference} waits for a review."),
            say("Errors", "It was reviewed, or none was agreed: look at the decision."),
        ),
        "trial_ends_before_it_begins": (
            say("Errors", "A trial ends on a later day than today."),
            say("Errors", "Choose a day that leaves the channel time to show what it can do."),
        ),
    }
