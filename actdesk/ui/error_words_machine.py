"""The sentences about what the computer can't do: disks, the store's files, backups."""

from actdesk.ui.error_words_desk import Sentences
from actdesk.ui.i18n import say


def disk_words() -> Sentences:
    """What the disk, the store's file or the memory keeps from being done."""
    return _store_words() | _keeping_words() | _file_words()


def _store_words() -> Sentences:
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


def _file_words() -> Sentences:
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
