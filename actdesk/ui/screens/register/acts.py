"""The acts on an account, each a question of its own: its state, and who administers it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from actdesk.domain.accounts import TRANSITIONS, Account, AccountState, meets_co_administration
from actdesk.domain.base import ActDeskError, Kind
from actdesk.domain.closing import DAYS_TO_CLOSE
from actdesk.domain.drafts import Place
from actdesk.domain.labels import account_label
from actdesk.services.register import AccountView
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.widgets import ChoiceField, DateField, LineInput, TextInput

Undo = Callable[[], None]


def reachable(account: Account) -> tuple[AccountState, ...]:
    """The states that lie one step ahead (rule 2), in the order in which an account lives."""
    return tuple(state for state in AccountState if state in TRANSITIONS[account.state])


class StateDialog(ActDialog):
    """Another state, with its reason. What stands in the way of becoming active is said before it is tried."""

    def __init__(self, context: ScreenContext, view: AccountView, *, undo: Undo, parent: QWidget | None = None) -> None:
        super().__init__(context, context.desk.register.change_state, undo=undo, parent=parent)
        self._view = view
        self._to = ChoiceField(
            [state.value for state in reachable(view.account)], group="account_state", optional=False
        )
        self.form.add("to", self._to)
        self.form.add("reason", TextInput(lines=3))
        self.form.add("closing_on", DateField())
        self.form.add("moves_to", LineInput(limit=300), optional=True)
        last = context.desk.clock.today() + timedelta(days=DAYS_TO_CLOSE)
        self.form.set_values({"closing_on": last, "moves_to": view.account.moves_to})
        self._to.edited.connect(self._warn)
        self.retranslate()

    def retranslate(self) -> None:
        handle = account_label(self._view.account)
        state = wording.word("account_state", self._view.account.state)
        detail = self.tr("{handle} is “{state}” now.").format(handle=handle, state=state)
        self.set_words(self.tr("Change the state"), detail, self.tr("Change the state"))
        self.form.label("to", self.tr("New state"))
        self.form.label("reason", self.tr("Reason"), help=self.tr("It stays in the history of the account."))
        self.form.label(
            "closing_on",
            self.tr("Closing day"),
            help=self.tr("What is published 28, 14 and 2 days before, and on the day, is worked back from it."),
        )
        self.form.label(
            "moves_to",
            self.tr("Where people find us instead"),
            help=self.tr("A link or a name; it stands in the texts that say goodbye."),
        )
        self._warn()

    def draft_place(self) -> Place:
        return Place("register.state", Kind.ACCOUNT, self._view.account.id)

    def arguments(self) -> dict[str, Any]:
        values = self.form.values()
        return {
            "account_id": self._view.account.id,
            "to": AccountState(values["to"]),
            "reason": values["reason"],
            **({key: values[key] for key in ("closing_on", "moves_to")} if self._is_closing() else {}),
        }

    def done_words(self) -> str:
        state = wording.word("account_state", self.form.values()["to"])
        text = self.tr("{handle} is “{state}” now.")
        return text.format(handle=account_label(self._view.account), state=state)

    def refusal_words(self, error: ActDeskError) -> str:
        said = super().refusal_words(error)
        if error.code == "co_administration_missing":
            return f"{said} {words.standing_reason(self._view.standing)}"
        return said

    def field_of(self, code: str) -> str:
        return "closing_on" if code == "closing_day_passed" else super().field_of(code)

    def _is_closing(self) -> bool:
        return self._to.value() == AccountState.CLOSING

    def _warn(self) -> None:
        for key in ("closing_on", "moves_to"):
            self.form.show_field(key, self._is_closing())
        if self.isVisible():
            self.grow()
        to = self.form.values()["to"]
        report = self._view.standing
        stands_in_the_way = to == AccountState.ACTIVE and not meets_co_administration(report.standing)
        if stands_in_the_way:
            why = self.tr("It can't become active yet. {why} {now}")
            text = why.format(why=words.standing_reason(report), now=words.what_is_missing(report))
            self.notice.set_text(text)
            self.notice.set_tone("warn")
        elif to == AccountState.CLOSED_HANDLE_RELEASED:
            self.notice.set_text(self.tr("Once the handle is given up, a stranger can take it and speak in our name."))
            self.notice.set_tone("bad")
            stands_in_the_way = True
        self.notice.setVisible(stands_in_the_way)


class AttestDialog(ActDialog):
    """ "Checked today", and when the newest post was: silence is seen before the platform acts on it."""

    def __init__(self, context: ScreenContext, account: Account, *, undo: Undo, parent: QWidget | None = None) -> None:
        super().__init__(context, context.desk.register.attest, undo=undo, parent=parent)
        self._account = account
        self.form.add("last_post_on", DateField(), optional=True)
        self.retranslate()

    def retranslate(self) -> None:
        detail = self.tr("You looked at {handle} today: its link, its name and who administers it are as recorded.")
        said = detail.format(handle=account_label(self._account))
        self.set_words(self.tr("Checked today"), said, self.tr("Checked today"))
        known = self._account.last_post_on
        if known is None:
            seen = self.tr("As it stands there. Empty: you saw none.")
        else:
            seen = self.tr("Last known: {day}. Empty: nothing newer.").format(day=i18n.day(known))
        self.form.label("last_post_on", self.tr("Day of the newest post"), help=seen)

    def draft_place(self) -> Place:
        return Place("register.attest", Kind.ACCOUNT, self._account.id)

    def arguments(self) -> dict[str, Any]:
        return {"account_ids": (self._account.id,), **self.form.values()}

    def done_words(self) -> str:
        return self.tr("{handle}: checked today.").format(handle=account_label(self._account))

    def field_of(self, code: str) -> str:
        return "last_post_on" if code == "last_post_ahead" else super().field_of(code)
