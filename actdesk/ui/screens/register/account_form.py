"""Every field of an account, under headings. Never a secret: only where secrets are kept."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.accounts import Account, AccountState, Custody, SecondFactor
from actdesk.domain.base import ActDeskError, Kind
from actdesk.domain.languages import Language
from actdesk.domain.platforms import HandleProblem, Platform, Presence, Recognised, handle_problem
from actdesk.domain.secret_texts import secrets_in
from actdesk.services.register import LinkCheck
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.act_dialog import secret_words, show_failure
from actdesk.ui.widgets import (
    ChoiceField,
    DateField,
    Form,
    LineInput,
    MultiChoice,
    NumberInput,
    PlainLabel,
    RecordPicker,
    TextInput,
)

INTAKE = (AccountState.FOUND, AccountState.AUTHORISED, AccountState.IMPERSONATOR)


class AccountForm(Translated, QWidget):
    """Shows an account's fields for editing, or empty ones for a new account (`begin_new`)."""

    dirty = Signal(bool)

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._account: Account | None = None
        self._filled: dict[str, Any] = {}  # what a pasted link filled in; typed over, it stays as typed
        self.form = Form(parent=self)
        self._headings = {key: PlainLabel(role="heading", parent=self) for key in ("what", "whose", "life", "keys")}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._add_what()
        self._add_whose()
        self._add_life()
        self._add_keys()
        self.form.dirty.connect(self.dirty)
        self._url.edited.connect(self._on_link)
        self.retranslate()

    def _add_what(self) -> None:
        form, clause = self.form, self.context.open_clause
        self._url = LineInput(limit=2000)
        self._platform = ChoiceField([p.key for p in self.context.desk.reference.platforms()], group="platform")
        form.add_widget(self._headings["what"])
        form.add("url", self._url, optional=True, clause="principle.official-channels", on_clause=clause)
        form.add("platform", self._platform)
        form.add("handle", LineInput(), beside="platform")
        form.add("presence", ChoiceField([p.value for p in Presence], group="presence"), optional=True)
        form.add("display_name", LineInput(), optional=True, beside="presence")
        form.add("platform_id", LineInput(), optional=True)
        form.add("state", ChoiceField([s.value for s in INTAKE], group="account_state", optional=False))
        form.add("state_reason", TextInput(lines=2), optional=True)

    def _add_whose(self) -> None:
        form, context = self.form, self.context
        form.add_widget(self._headings["whose"])
        form.add("body_id", RecordPicker(Kind.BODY, context.desk.lists, context.jobs), optional=True)
        form.add("purpose", TextInput(lines=2), optional=True)
        form.add("audience", TextInput(lines=2), optional=True)
        form.add("languages", MultiChoice([la.value for la in Language], group="language"), optional=True)
        form.add("other_languages", LineInput(), optional=True)
        form.add("region", LineInput(), optional=True)

    def _add_life(self) -> None:
        form, clause = self.form, self.context.open_clause
        form.add_widget(self._headings["life"])
        form.add("opened_on", DateField(), optional=True)
        form.add("expected_end", DateField(), optional=True, beside="opened_on")
        form.add("transition_plan", TextInput(lines=2), optional=True, clause="criterion.lifespan", on_clause=clause)
        form.add("parameters", TextInput(lines=3), optional=True, clause="support.parameters", on_clause=clause)
        form.add("attestation_days", NumberInput(1, 3650), optional=True)

    def _add_keys(self) -> None:
        form = self.form
        form.add_widget(self._headings["keys"])
        form.add("custody", ChoiceField([c.value for c in Custody], group="custody", optional=False))
        form.add("custody_note", TextInput(lines=2), optional=True)
        form.add("second_factor", ChoiceField([s.value for s in SecondFactor], group="second_factor", optional=False))
        form.add("recovery_mailbox", LineInput(limit=254), optional=True)
        form.add("recovery_codes_note", TextInput(lines=2), optional=True)
        form.add("notes", TextInput(lines=3), optional=True)
        form.add("tags", LineInput(), optional=True)

    # --- words ---------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._headings["what"].setText(self.tr("Which account"))
        self._headings["whose"].setText(self.tr("Whose, and for whom"))
        self._headings["life"].setText(self.tr("How long, and under which terms"))
        self._headings["keys"].setText(self.tr("Access and recovery"))
        self._name_what()
        self._name_whose()
        self._name_keys()

    def _name_what(self) -> None:
        label = self.form.label
        label(
            "url",
            self.tr("Link"),
            help=self.tr("Paste it: platform and handle fill themselves in. ActDesk never goes online to open it."),
        )
        label("platform", self.tr("Platform"))
        label("handle", self.tr("Handle"))
        label("presence", self.tr("Kind of presence"))
        label("display_name", self.tr("Displayed name"))
        label(
            "platform_id",
            self.tr("The platform’s own number"),
            help=self.tr("It stays the same when the handle changes."),
        )
        label("state", self.tr("Taken in as"))
        label("state_reason", self.tr("Where it comes from"), help=self.tr("Who found it, or who authorised it."))

    def _name_whose(self) -> None:
        label = self.form.label
        label("body_id", self.tr("Body"), help=self.tr("The part of the Alliance that it speaks for."))
        label("purpose", self.tr("Purpose"))
        label("audience", self.tr("Audience"))
        label("languages", self.tr("Languages"))
        label("other_languages", self.tr("Other languages"), help=self.tr("With commas between them."))
        label("region", self.tr("Region"))
        label("opened_on", self.tr("Opened on"))
        label("expected_end", self.tr("Expected end"))
        label("transition_plan", self.tr("How it ends"), help=self.tr("Where its followers and its content go then."))
        label("parameters", self.tr("Parameters"), help=self.tr("What it may and may not do, one a line."))
        label(
            "attestation_days",
            self.tr("Days between two checks"),
            help=self.tr("Empty: as for every account. Settings, Deadlines says how many."),
        )

    def _name_keys(self) -> None:
        label = self.form.label
        label(
            "custody",
            self.tr("Login kept"),
            help=self.tr("Where the platform knows one login only: who keeps it."),
        )
        label(
            "custody_note",
            self.tr("Where the login is kept, and who can open it"),
            help=self.tr("The place, never the password."),
        )
        label("second_factor", self.tr("Second factor"))
        label("recovery_mailbox", self.tr("Recovery mailbox"))
        label(
            "recovery_codes_note",
            self.tr("Where the recovery codes are"),
            help=self.tr("The place, never the codes."),
        )
        label("notes", self.tr("Notes"))
        label("tags", self.tr("Tags"), help=self.tr("With commas between them."))

    # --- values --------------------------------------------------------------------------------------------

    def begin_new(
        self,
        check: LinkCheck | None = None,
        *,
        state: AccountState = AccountState.FOUND,
        body_id: UUID | None = None,
    ) -> None:
        """Empty fields, with what a checked link told already; only leaving them unsaved asks."""
        self._account = None
        blank = Account.made(platform="-", handle="-", state=state)
        self.form.set_values({**_shown(blank), "platform": None, "handle": "", "body_id": body_id})
        self._filled = {}
        if check is not None and check.recognised is not None:
            self._take(check.recognised)
            self._url.set_value(check.recognised.url)
        elif check is not None:  # a handle that the platform itself would refuse: an impostor's
            told = {"platform": check.platform, "handle": check.handle, "url": check.text if "/" in check.text else ""}
            self.form.set_values({**self.form.values(), **told})
        for key in ("state", "state_reason"):
            self.form.show_field(key, True)
        self.form.show_field("opened_on", True)

    def begin_edit(self, account: Account) -> None:
        self._account = account
        self._filled = {}
        self.form.set_values(_shown(account))
        for key in ("state", "state_reason"):  # changed by an act of its own, with a reason
            self.form.show_field(key, False)

    def account(self) -> Account | None:
        """The account that is edited; None for a new one."""
        return self._account

    def fields(self) -> dict[str, Any]:
        """What is to be kept: every field of a new account, what differs of an edited one."""
        told = _kept(self.form.values())
        if self._account is None:
            return told
        told = {key: value for key, value in told.items() if not key.startswith("state")}
        if told["handle"] == self._account.handle.removeprefix("@"):
            del told["handle"]  # kept with its @, as it is; a new spelling would undo the check
        return {key: value for key, value in told.items() if getattr(self._account, key) != value}

    def check(self) -> bool:
        """Check the fields, the handle by the platform's rules, and that no secret was typed."""
        if not self.form.check():
            return False
        values = self.form.values()
        errors: dict[str, str] = {}
        impostor = values["state"] == AccountState.IMPERSONATOR  # takes letters that no rule of the platform allows
        if not impostor and (problem := self._handle_problem(values["platform"], values["handle"])):
            errors["handle"] = self.tr("{problem}.").format(problem=wording.word("handle_problem", problem))
        errors |= {key: secret_words(kind) for key, kind in secrets_in(values)}
        if errors:
            self.form.show_errors(errors)
        return not errors

    def show_failure(self, error: Exception) -> None:
        """Show why it could not be kept; everything typed stays."""
        show_failure(self.form, error, self.context, self._field_of, self._in_words)

    def _field_of(self, code: str) -> str:
        return {"already_exists": "handle", "state_at_intake": "state"}.get(code, "")

    def _in_words(self, error: ActDeskError) -> str:
        if error.code == "already_exists":
            text = self.tr("{handle} is in the register already on this platform. Search for it and change that one.")
            return text.format(handle=error.facts.get("handle", ""))
        return explain(error).text()

    def _handle_problem(self, key: str, handle: str) -> HandleProblem | None:
        """By the mildest of the platform's rules; older handles may be shorter than today's rules allow."""
        if self._account is not None and (key, handle) == (self._account.platform, self._account.handle):
            return None
        platform = next((p for p in self.context.desk.reference.platforms() if p.key == key), None)
        return mildest_problem(platform, handle) if platform else None

    def _on_link(self) -> None:
        if self._account is None and (found := self.context.desk.register.recognise(self._url.text())):
            self._take(found)

    def _take(self, found: Recognised) -> None:
        """Fill in what the link says, but never over something that was typed."""
        told = {"platform": found.platform, "handle": found.handle, "presence": found.kind.value}
        for key, value in told.items():
            editor: Any = self.form.editor(key)
            if editor.is_empty() or editor.value() == self._filled.get(key):
                editor.set_value(value)
                self._filled[key] = value


def mildest_problem(platform: Platform, handle: str) -> HandleProblem | None:
    """Why no rule of the platform takes this handle; None if one does."""
    problems = [handle_problem(platform, handle, rule=rule) for rule in platform.rules]
    if any(problem in (None, HandleProblem.TOO_SHORT) for problem in problems):
        return None
    return problems[list(platform.rules).index("name")]


def _shown(account: Account) -> dict[str, Any]:
    """An account's fields as the form has them."""
    ours = {language.value for language in Language}
    told = account.model_dump()
    told["state"] = account.state.value
    told["custody"], told["second_factor"] = account.custody.value, account.second_factor.value
    told["languages"] = tuple(code for code in account.languages if code in ours)
    other = [words.language_word(code) for code in account.languages if code not in ours]
    told["other_languages"] = ", ".join(other)
    told["parameters"] = "\n".join(account.parameters)
    told["tags"] = ", ".join(account.tags)
    return told


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    """What the form has as an account's fields."""
    told = dict(values)
    other = tuple(words.language_code(part) for part in told.pop("other_languages").split(",") if part.strip())
    told["languages"] = (*told["languages"], *other)
    told["parameters"] = tuple(line.strip() for line in told["parameters"].splitlines() if line.strip())
    told["tags"] = tuple(part.strip() for part in told["tags"].split(",") if part.strip())
    told["presence"] = told["presence"] or ""
    told["handle"] = told["handle"].removeprefix("@")
    told["state"] = AccountState(told["state"])
    told["custody"] = Custody(told["custody"])
    told["second_factor"] = SecondFactor(told["second_factor"])
    return told
