"""What should be known and keeps nobody from working: it stays above the page until it is closed."""

from PySide6.QtWidgets import QWidget

from actdesk.ui.i18n import Translated, say
from actdesk.ui.widgets.basics import IconButton
from actdesk.ui.widgets.messages import MessageBar


def warning_words(code: str) -> str:
    """The sentence for a code of `services.access.StoreWarning`; its facts stand in braces."""
    return {
        "clock_behind": say(
            "Warnings",
            "This computer’s clock says {today}, but the newest entry of this store is of {newest}. Set the clock "
            "right: due dates rest on it. The order of the journal does not.",
        ),
        "clock_ahead": say(
            "Warnings",
            "Nobody has worked on this store since {newest}, or this computer’s clock ({today}) is wrong. Look at the "
            "clock: due dates rest on it.",
        ),
        "conflict_copy": say(
            "Warnings",
            "Beside the store lies “{name}”: a program that synchronises folders made it. Find out which one, take "
            "this folder out of it, and keep that file until you know that nothing is missing here.",
        ),
    }[code]


class WarningBar(Translated, MessageBar):
    """Hidden until there is something to say; several sentences stand under each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tone="warn", parent=parent)
        self._close = IconButton("close", colour="muted", parent=self)
        self.add_action(self._close)
        self._close.clicked.connect(self.hide)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._close.set_label(self.tr("Close this warning"))

    def warn(self, sentences: list[str]) -> None:
        if sentences:
            self.set_text("\n".join(sentences))
            self.show()
