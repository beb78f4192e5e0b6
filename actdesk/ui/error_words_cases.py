"""The sentences about who may read a case."""

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
