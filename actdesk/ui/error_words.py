"""The sentences for each error's code: what happened, and what to do now. Facts stand in {braces}."""

from actdesk.ui.error_words_acts import Sentences, act_words, file_words
from actdesk.ui.error_words_places import place_words
from actdesk.ui.error_words_register import room_words
from actdesk.ui.error_words_requests import paper_words, upkeep_words
from actdesk.ui.i18n import say


def refusal_words() -> Sentences:
    """What the officer can mend; nothing was changed."""
    return (
        _record_words()
        | _register_words()
        | _request_words()
        | _case_and_picture_words()
        | _key_words()
        | _officer_words()
        | act_words()
        | room_words()
        | paper_words()
        | upkeep_words()
    )


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


def _register_words() -> Sentences:
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
    }


def _request_words() -> Sentences:
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


def _case_and_picture_words() -> Sentences:
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
        "not_cleared": (
            say("Errors", "This picture is not cleared for use."),
            say("Errors", "Its page says what is missing."),
        ),
        "picture_in_use": (
            say("Errors", "This picture is in use."),
            say("Errors", "Record that it was taken down first."),
        ),
        "pdf_damaged": (say("Errors", "This PDF can't be read."), say("Errors", "Open it elsewhere and save it anew.")),
        "pdf_empty": (say("Errors", "This PDF has no pages."), say("Errors", "Choose another file.")),
        "pdf_too_slow": (say("Errors", "This PDF takes too long to be shown."), say("Errors", "Choose another file.")),
        "pdf_too_large": (
            say("Errors", "This PDF is too large to be shown."),
            say("Errors", "Choose a smaller one."),
        ),
        "nothing_to_salvage": (
            say("Errors", "Nothing in this store can be read."),
            say("Errors", "Go back to a backup."),
        ),
        "not_damaged": (say("Errors", "This store is not damaged; there is nothing to save."), ""),
        "no_end": (
            say("Errors", "This file carries no end of a journal: it is no report of ours, or an old one."),
            say("Errors", "Choose a report that was written from this store."),
        ),
        "nothing_put_aside": (say("Errors", "There is nothing put aside."), ""),
    }


def _key_words() -> Sentences:
    return {
        "wrong_passphrase": (
            say("Errors", "That is not the passphrase of this store."),
            say("Errors", "Check the keyboard's language and Caps Lock, and try again."),
        ),
        "passphrase_taken": (
            say("Errors", "Another officer of this store has that passphrase."),
            say("Errors", "Choose another one."),
        ),
        "passphrase_weak": (
            say("Errors", "This passphrase could be guessed."),
            say("Errors", "Take four or more words that do not belong together."),
        ),
        "recovery_code_mistyped": (
            say("Errors", "The recovery code is mistyped."),
            say("Errors", "Compare it group by group and try again."),
        ),
        "store_exists": (
            say("Errors", "There is a store in this place already."),
            say("Errors", "Open that one, or choose another folder."),
        ),
        "no_store": (
            say("Errors", "There is no store in this place."),
            say("Errors", "Choose its folder or make one."),
        ),
        "store_newer": (
            say("Errors", "This store was written by a newer version of ActDesk."),
            say("Errors", "Install that version; this one leaves the store as it is."),
        ),
        "other_store": (
            say("Errors", "This belongs to another store."),
            say("Errors", "Choose the backup that was made from this one."),
        ),
        "no_backup": (say("Errors", "There is no backup in this place."), say("Errors", "Choose another folder.")),
        "backup_alone": (
            say("Errors", "The key file of this backup does not lie beside it."),
            say("Errors", "Choose the backup in the folder in which actdesk.key lies too."),
        ),
        "last_officer": (
            say("Errors", "Nobody else can open this store."),
            say("Errors", "Add another officer first."),
        ),
        "officer_has_slot": (say("Errors", "This officer can open the store already."), ""),
        "slot_unknown": (say("Errors", "This officer can't open the store."), say("Errors", "Choose another one.")),
        "rekey_unfinished": (
            say("Errors", "The change of the key is not finished."),
            say("Errors", "Finish it first, in Settings under “Officers”."),
        ),
    }


def _officer_words() -> Sentences:
    return {
        "remove_yourself": (
            say("Errors", "You can't remove yourself, nor reset your own passphrase."),
            say("Errors", "Ask a colleague to do it; your own passphrase you change under “Passphrase”."),
        ),
        "slots_full": (
            say("Errors", "This store has as many officers and recovery sheets as it can hold."),
            say("Errors", "Remove one that is not needed any more."),
        ),
        "no_keyring": (
            say("Errors", "This computer's keyring holds nothing for this store, or can't be reached."),
            say("Errors", "Unlock with your passphrase."),
        ),
    }


def machine_words() -> Sentences:
    """What the computer can't do; what was saved before is safe."""
    return _disk_words() | place_words() | _keeping_words() | file_words()


def _disk_words() -> Sentences:
    return {
        "disk_full": (say("Errors", "The disk is full."), say("Errors", "Make room on it, then save again.")),
        "read_only": (
            say("Errors", "ActDesk may not write in this place."),
            say("Errors", "Choose another folder, or ask who looks after this computer."),
        ),
        "store_busy": (
            say("Errors", "Another program holds the store."),
            say("Errors", "Close the other window or the copying program, and try again."),
        ),
        "store_held": (
            say("Errors", "ActDesk is open on this store already, and that window does not answer."),
            say("Errors", "Go to it; if there is none to be seen, restart the computer."),
        ),
        "place_missing": (
            say("Errors", "The second place can't be reached now."),
            say("Errors", "Plug the disk in or connect the share; the backups beside the store are made all the same."),
        ),
        "backup_missing": (
            say("Errors", "The backup is no longer where it was."),
            say("Errors", "Plug its disk in again, or choose another one."),
        ),
        "store_missing": (
            say("Errors", "The store's file is no longer where it was."),
            say("Errors", "Plug the disk in again, or restore a backup."),
        ),
        "store_unreadable": (
            say("Errors", "The store can't be read."),
            say("Errors", "Check the disk, then restore the last backup."),
        ),
        "damage_found": (
            say("Errors", "A check in the background found damage in the store. Nothing was changed."),
            say("Errors", "Lock the desk and unlock it: you are shown what can be saved, and the newest good backup."),
        ),
        "store_damaged": (
            say("Errors", "The store is damaged."),
            say("Errors", "Its file is kept as it is. Unlocking shows what can be saved, and the newest good backup."),
        ),
        "store_fault": (
            say("Errors", "The store failed to do this."),
            say("Errors", "Try again, or restart ActDesk."),
        ),
        "header_damaged": (
            say("Errors", "The file that holds the wrapped key is damaged."),
            say("Errors", "Put back its copy from a backup; without it the store can't be opened."),
        ),
        "not_encrypted": (
            say("Errors", "This file is not an encrypted store."),
            say("Errors", "Choose another one. ActDesk never opens a store without encryption."),
        ),
        "pragma_refused": (
            say("Errors", "The store does not offer the safety that ActDesk insists on."),
            say("Errors", "Install ActDesk again."),
        ),
        "not_enough_memory": (
            say("Errors", "There is not enough free memory to unlock the store."),
            say("Errors", "Close other programs and try again."),
        ),
    }


def _keeping_words() -> Sentences:
    return {
        "backup_damaged": (say("Errors", "This backup is damaged."), say("Errors", "Choose an older one.")),
        "save_unsure": (
            say("Errors", "The disk failed at the very end of saving: what you did now was kept or it was not."),
            say("Errors", "Lock the desk, unlock it again, and look before you do it a second time."),
        ),
        "key_file_unsure": (
            say("Errors", "The disk failed while the key file was written: the change is in force or it is not."),
            say("Errors", "Check the disk. If the new passphrase does not unlock the desk, the former one does."),
        ),
        "backup_other_key": (
            say("Errors", "This backup was made under another key of the store, which is not known here."),
            say(
                "Errors",
                "Choose another one; or begin a desk of its own with it, in an empty folder, with the passphrase of "
                "that time.",
            ),
        ),
        "backup_differs": (
            say("Errors", "The backup was checked and differs from the store."),
            say("Errors", "Choose another disk and make the backup again."),
        ),
        "migration_broke_references": (
            say("Errors", "The store could not be brought to this version."),
            say("Errors", "It was left as it was. Report this, and go on with the version you had."),
        ),
        "reference_file_missing": (
            say("Errors", "A file that belongs to ActDesk is missing: {file}."),
            say("Errors", "Install ActDesk again."),
        ),
        "reference_file_damaged": (
            say("Errors", "A file that belongs to ActDesk can't be read: {file}."),
            say("Errors", "Install ActDesk again, or mend the file ({where})."),
        ),
    }
