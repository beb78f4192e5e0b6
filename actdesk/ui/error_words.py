"""The sentences for each error's code: what happened, and what to do now. Facts stand in {braces}.

Each room has a module of its own; what is found here is all of them.
"""

from actdesk.ui.error_words_cases import case_words
from actdesk.ui.error_words_desk import Sentences, desk_words
from actdesk.ui.error_words_machine import disk_words
from actdesk.ui.error_words_places import place_words
from actdesk.ui.error_words_register import register_words
from actdesk.ui.error_words_reports import picture_words, report_words
from actdesk.ui.error_words_requests import request_words
from actdesk.ui.error_words_store import store_words


def refusal_words() -> Sentences:
    """What the officer can mend; nothing was changed."""
    return (
        desk_words()
        | register_words()
        | request_words()
        | case_words()
        | picture_words()
        | report_words()
        | store_words()
    )


def machine_words() -> Sentences:
    """What the computer can't do; what was saved before is safe."""
    return disk_words() | place_words()
