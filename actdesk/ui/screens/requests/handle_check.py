"""What speaks against a name: the platform's rules, who has it, what looks like it, the brand (`criterion.brand`)."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Kind
from actdesk.domain.names import NameCheck
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.widgets import Button, MessageBar
from actdesk.ui.wording import Tone

_WAIT_MS = 300


class HandleCheck(Translated, MessageBar):
    """Checks while a handle is typed; hidden while there is none."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._told: Mapping[str, str] = {}
        self._by_name = False
        self._check: NameCheck | None = None
        self._account: UUID | None = None
        self._open = Button(kind="link", parent=self)
        self._open.clicked.connect(self._on_open)
        self.add_part(self._open)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self.hide()
        self.retranslate()

    def check(self, told: Mapping[str, str], *, by_name: bool = False) -> None:
        """Check a moment later what stands in these fields of a request; `by_name`: the channel's name is asked."""
        self._told, self._by_name = told, by_name
        if self._asked():
            self._timer.start()
        else:
            self._timer.stop()
            self._check = None
            self.hide()

    def retranslate(self) -> None:
        self._open.setText(self.tr("Look at that account"))
        if self._check is not None:
            self._show(self._check)

    def _asked(self) -> str:
        return self._told.get("channel_name" if self._by_name else "handle", "").strip()

    def _ask(self) -> None:
        told = self._told
        work = partial(
            self._context.desk.requests.name_check,
            told.get("platform", ""),
            told.get("handle", ""),
            told.get("channel_name", ""),
            _id_of(told.get("body_id", "")),
        )
        self._context.jobs.run(
            work,
            owner=self,
            done=self._on_checked,
            failed=self._context.notifier.explain,
        )

    def _on_checked(self, check: NameCheck) -> None:
        if self._asked():
            self._check = check
            self._show(check)
            self.show()

    def _show(self, check: NameCheck) -> None:
        tone: Tone
        brand = [f"{wording.word('brand_note', note.value)}." for note in check.brand]
        if self._by_name:
            good = self.tr("The branding rule has nothing against this name.")
            sentence, tone = " ".join(brand) or good, "warn" if brand else "good"
        else:
            sentence, tone = self._sentence(check)
            sentence = " ".join((sentence, *brand))
            tone = "warn" if brand and tone == "good" else tone
        self.set_text(sentence)
        self.set_tone(tone)
        if self._by_name:
            self._open.hide()
            return
        account = check.taken or next(iter(check.alike), None)
        self._account = account.id if account else None
        self._open.setVisible(account is not None)

    def _sentence(self, check: NameCheck) -> tuple[str, Tone]:
        if check.taken is not None:
            text = self.tr("The register has this account already: {handle}.")
            return text.format(handle=check.taken.handle), "bad"
        if check.problem is not None:
            text = self.tr("The platform would refuse this handle: {why}.")
            why = wording.word("handle_problem", check.problem.value)
            return text.format(why=why[:1].lower() + why[1:]), "bad"
        if check.alike:
            text = self.tr("It could be mistaken for an account of ours: {handles}.")
            return text.format(handles=", ".join(a.handle for a in check.alike[:3])), "warn"
        return self.tr("Nothing speaks against this handle. Whether it is free, the platform alone knows."), "good"

    def _on_open(self) -> None:
        if self._account is not None:
            self._context.open_record(Kind.ACCOUNT, self._account)


def _id_of(text: str) -> UUID | None:
    """The body of the register that is meant, if it is one of the register."""
    try:
        return UUID(text.strip())
    except ValueError:
        return None
