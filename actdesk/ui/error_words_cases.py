"""The sentences about who may read a case, how long it is kept, and erasing."""

from actdesk.ui.i18n import say

Sentences = dict[str, tuple[str, str]]


def confidence_words() -> Sentences:
    """Why a case stays shut, and what stands before another team."""
    return {
        "not_in_team": (
            say("Errors", "You are not in the team of {reference}, so it stays closed to you."),
            say("Errors", "Ask somebody of its team to add you."),
        ),
        "team_member_gone": (
            say("Errors", "Somebody whom you chose is no longer an officer of this store."),
            say("Errors", "Choose among those who are offered."),
        ),
        "team_member_concerned": (
            say("Errors", "The case is about {name}, who therefore can’t be in its team."),
            say("Errors", "Choose somebody whom it does not concern."),
        ),
        "team_deserted": (
            say("Errors", "With this team nobody could read the case any more."),
            say("Errors", "Choose at least one officer whom it does not concern."),
        ),
    }


def measure_words() -> Sentences:
    """What stands before a day or a verification."""
    return {
        "day_to_come": (
            say("Errors", "This day is still to come."),
            say("Errors", "Give the day on which it happened."),
        ),
        "measure_not_done": (
            say("Errors", "The measure is not done yet."),
            say("Errors", "Mark it as done, with its proof, first."),
        ),
        "measure_verified": (
            say("Errors", "The measure is verified already."),
            say("Errors", "There is nothing more to do."),
        ),
        "same_officer_verifies": (
            say("Errors", "You said yourself that this measure is done."),
            say("Errors", "Ask a colleague of the team to look too."),
        ),
    }


def keeping_words() -> Sentences:
    """What stands before deleting, taking out a name, or erasing a person."""
    return {
        "case_deleted": (
            say("Errors", "{reference} was deleted."),
            say("Errors", "Its reference, days and category are all that stays."),
        ),
        "retention_runs": (
            say("Errors", "{reference} is to be kept longer than until today."),
            say("Errors", "Wait for its day, or set another one and say why."),
        ),
        "name_missing": (
            say("Errors", "There is no name to look for."),
            say("Errors", "Write it with at least three letters."),
        ),
        "name_not_found": (
            say("Errors", "This name stands nowhere in the case."),
            say("Errors", "Check how it is written there."),
        ),
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
