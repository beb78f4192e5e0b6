"""The sentences about reports, PDFs of others, and pictures."""

from actdesk.ui.error_words_desk import Sentences
from actdesk.ui.i18n import say


def report_words() -> Sentences:
    """What stands before a report; nothing was changed."""
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
        "pdf_damaged": (say("Errors", "This PDF can't be read."), say("Errors", "Open it elsewhere and save it anew.")),
        "pdf_empty": (say("Errors", "This PDF has no pages."), say("Errors", "Choose another file.")),
        "pdf_too_slow": (say("Errors", "This PDF takes too long to be shown."), say("Errors", "Choose another file.")),
        "pdf_too_large": (
            say("Errors", "This PDF is too large to be shown."),
            say("Errors", "Choose a smaller one."),
        ),
        "no_end": (
            say("Errors", "This file carries no end of a journal: it is no report of ours, or an old one."),
            say("Errors", "Choose a report that was written from this store."),
        ),
    }


def picture_words() -> Sentences:
    """What stands before an act on a picture; nothing was changed."""
    return {
        "not_cleared": (
            say("Errors", "This picture is not cleared for use."),
            say("Errors", "Its page says what is missing."),
        ),
        "picture_in_use": (
            say("Errors", "This picture is in use."),
            say("Errors", "Record that it was taken down first."),
        ),
    }
