"""The sentences about cases: the ladder, who may read one, measures, how long it is kept."""

from actdesk.ui.error_words_desk import Sentences
from actdesk.ui.i18n import say


def case_words() -> Sentences:
    """What stands before an act in a case; nothing was changed."""
    return _act_words() | _ladder_words() | _confidence_words() | _measure_words() | _keeping_words()


def _act_words() -> Sentences:
    return {
        "ground_missing": (
            say("Errors", "A comment is only removed on one of the four grounds; criticism is none."),
            say("Errors", "Tick the ground, or keep the comment and answer it."),
        ),
        "answer_unassigned": (
            say("Errors", "It is not said who answers the comment, and until when."),
            say("Errors", "Give a name and a day: an answer is promised."),
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
        "case_not_open": (
            say("Errors", "{reference} is closed."),
            say("Errors", "Reopen it with a reason before you add to it."),
        ),
        "dialogue_first": (
            say("Errors", "No attempt at dialogue is recorded yet."),
            say("Errors", "Record one, or skip the step with a written reason and a second officer."),
        ),
        "removal_first": (
            say("Errors", "Removal has not been tried yet."),
            say("Errors", "Record it, or skip the step with a written reason and a second officer."),
        ),
        "recommendation_first": (
            say("Errors", "No withdrawal is recommended yet in {reference}."),
            say("Errors", "Record the recommendation first; the competent body decides on it."),
        ),
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


def _confidence_words() -> Sentences:
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


def _measure_words() -> Sentences:
    return {
        "day_to_come": (
            say("Errors", "This day is still to come."),
            say("Errors", "Give the day on which it happened."),
        ),
        "measure_not_done": (
            say("Errors", "The measure is not done yet."),
            say("Errors", "Mark it as done, with its proof, first."),
        ),
        "measure_done": (
            say("Errors", "The measure is marked as done already."),
            say("Errors", "Undo that first, or agree on another measure."),
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


def _keeping_words() -> Sentences:
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
    }
