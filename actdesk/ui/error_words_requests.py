"""Sentences about requests that grew with their room: forms on paper, what the desk arranged, letters."""

from actdesk.ui.error_words_acts import Sentences
from actdesk.ui.i18n import say


def paper_words() -> Sentences:
    """What stands before a form is taken in; nothing was changed."""
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


def upkeep_words() -> Sentences:
    """What stands before an act along the way of a request; nothing was changed."""
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
