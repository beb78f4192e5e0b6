"""The sentences about the store and who opens it: passphrases, officers, backups, what can be saved of it."""

from actdesk.ui.error_words_desk import Sentences
from actdesk.ui.i18n import say


def store_words() -> Sentences:
    """What stands before opening the store, or letting somebody in; nothing was changed."""
    return _key_words() | _officer_words() | _salvage_words()


def _key_words() -> Sentences:
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


def _salvage_words() -> Sentences:
    return {
        "nothing_to_salvage": (
            say("Errors", "Nothing in this store can be read."),
            say("Errors", "Go back to a backup."),
        ),
        "not_damaged": (say("Errors", "This store is not damaged; there is nothing to save."), ""),
        "nothing_put_aside": (say("Errors", "There is nothing put aside."), ""),
    }
