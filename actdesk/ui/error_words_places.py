"""Sentences for where a store must not lie, and for a store whose key is gone: the steps to take stand in them."""

from actdesk.ui.error_words_desk import Sentences
from actdesk.ui.i18n import say


def place_words() -> Sentences:
    return {
        "store_synchronised": (
            say(
                "Errors",
                "The store would lie in a folder that {service} synchronises ({folder}). That tears an open store "
                "apart and carries it to other computers.",
            ),
            say(
                "Errors",
                "Is there a store already? Close ActDesk on every computer, copy the whole folder to {good}, and start "
                "again without ACTDESK_STORE (or with ACTDESK_STORE set to another folder of this computer). Remove "
                "the old folder only after the copy has opened. Backups may be copied to such a place, from Settings.",
            ),
        ),
        "store_on_network": (
            say(
                "Errors",
                "The store would lie on a network disk ({service}: {folder}). A broken connection there can damage it.",
            ),
            say(
                "Errors",
                "Is there a store already? Close ActDesk on every computer, copy the whole folder to a disk of this "
                "computer ({good}, if that is one), and start again with ACTDESK_STORE set to it. Remove the old "
                "folder only after the copy has opened. Backups may be copied to a network disk, from Settings.",
            ),
        ),
        "key_missing": (
            say("Errors", "There is a store in {folder}, but its key file is gone: destroyed, or lost."),
            say(
                "Errors",
                "If a backup lies elsewhere, copy actdesk.key from beside it into this folder. To begin anew, give "
                "this folder another name.",
            ),
        ),
    }
