"""What the register screen decides, without a widget: what is read for a record, and what a pasted link means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from actdesk.domain.accounts import Account, AccountState, Administration, bound_standing, meets_co_administration
from actdesk.domain.base import Kind
from actdesk.domain.closing import ClosingStep
from actdesk.domain.labels import account_label
from actdesk.domain.link_check import LinkVerdict
from actdesk.domain.people import Body
from actdesk.domain.records import Attachment
from actdesk.domain.security import SecurityAnswer
from actdesk.services.closing import ClosingView
from actdesk.services.history import Line
from actdesk.services.people import BodyView
from actdesk.services.register import AccountView, LinkCheck
from actdesk.services.security import SecurityView
from actdesk.ui import wording
from actdesk.ui.i18n import say
from actdesk.ui.screens.register import words
from actdesk.ui.wording import Tone

if TYPE_CHECKING:
    from actdesk.services.desk import Desk

MANY = 5  # accounts listed beneath an answer
HISTORY = 200


@dataclass(frozen=True)
class AccountFile:
    """All that the pane shows of an account, read together on a worker."""

    view: AccountView
    lines: tuple[Line, ...]
    names: dict[UUID, str]
    security: SecurityView
    closing: ClosingView
    pictures: Mapping[UUID, tuple[Attachment, ...]]  # that prove its administrations
    request: str  # the reference of the request that led to it; '' if there is none

    @property
    def record_id(self) -> UUID:
        return self.view.account.id


@dataclass(frozen=True)
class BodyFile:
    """All that the pane shows of a body."""

    view: BodyView
    lines: tuple[Line, ...]
    names: dict[UUID, str]

    @property
    def record_id(self) -> UUID:
        return self.view.body.id


def read_account(desk: "Desk", account_id: UUID) -> AccountFile:
    """Runs on a worker. The history is the account's and that of its administrations. Raises `Refused`."""
    view = desk.register.account(account_id)
    lines = list(desk.history.of(Account, account_id, limit=HISTORY))
    for holder in view.holders:
        lines += desk.history.of(Administration, holder.administration.id, limit=HISTORY)
    security = desk.security.of(account_id)
    for line in security.lines:
        if line.answer is not None:
            lines += desk.history.of(SecurityAnswer, line.answer.id, limit=HISTORY)
    closing = desk.closing.of(account_id)
    for step in closing.steps:
        lines += desk.history.of(ClosingStep, step.id, limit=HISTORY)
    names = {holder.person.id: holder.person.name for holder in view.holders} | _bodies(desk)
    return AccountFile(
        view,
        tuple(lines),
        names,
        security,
        closing,
        desk.proofs.of(account_id),
        _reference(desk, view.account.request_id),
    )


def read_body(desk: "Desk", body_id: UUID) -> BodyFile:
    """Runs on a worker. Raises `Refused`."""
    return BodyFile(desk.people.body(body_id), desk.history.of(Body, body_id, limit=HISTORY), _bodies(desk))


def _bodies(desk: "Desk") -> dict[UUID, str]:
    return {body.id: body.name for body in desk.people.bodies()}


def _reference(desk: "Desk", request_id: UUID | None) -> str:
    rows = desk.lists.rows([request_id]) if request_id else ()
    return rows[0].cells.get("reference", "") if rows else ""


@dataclass(frozen=True)
class Answer:
    """What a pasted link or handle turned out to be. `accounts`: the records that it is about."""

    tone: Tone
    headline: str
    detail: str
    accounts: tuple[Account, ...] = ()
    addable: bool = False  # as found, or as an impersonator


def answer(check: LinkCheck) -> Answer:
    """Say in words whose a pasted link or handle is (`principle.official-channels`)."""
    if len(check.found) == 1:
        return _about_one(check, check.found[0])
    if check.found:
        text = say("Register", "%n accounts of this name are in the register.", len(check.found))
        return Answer("info", text, "", tuple(view.account for view in check.found))
    if check.verdict is LinkVerdict.LOOKS_LIKE and check.imitates is not None:
        platform = wording.word("platform", check.imitates)
        headline = say("Register", "Careful: this is not an address of {platform}, it only looks like one.")
        detail = say("Register", "Do not open it. Whoever made it wants to be taken for somebody else.")
        return Answer("bad", headline.format(platform=platform), detail)
    if check.alike:
        return _about_alike(check)
    return _about_unknown(check)


def _about_one(check: LinkCheck, view: AccountView) -> Answer:
    account = view.account
    headline, tone = _verdict(account.state)
    if tone == "good" and not meets_co_administration(view.standing.standing):
        tone = "warn"
    parts = [f"{account_label(account)}, {words.account_place(account)}."]
    if view.body is not None:
        parts.append(say("Register", "It speaks for: {body}.").format(body=view.body.name))
    if account.state not in (AccountState.IMPERSONATOR, AccountState.CLOSED_HANDLE_RELEASED):
        parts.append(words.holders_line(view.standing))
    if check.recognised is not None and check.recognised.deeper:
        parts.append(say("Register", "The link leads to something on it, such as one post."))
    return Answer(tone, headline, " ".join(parts), (account,))


def _verdict(state: AccountState) -> tuple[str, Tone]:
    table: dict[AccountState, tuple[str, Tone]] = {
        AccountState.ACTIVE: (say("Register", "Yes, this is ours."), "good"),
        AccountState.DORMANT: (say("Register", "Yes, this is ours. It is dormant."), "good"),
        AccountState.AUTHORISED: (say("Register", "This one is authorised, and not opened yet."), "info"),
        AccountState.SUSPENDED: (say("Register", "This is ours, and suspended."), "warn"),
        AccountState.CLOSING: (say("Register", "This is ours, and being closed."), "warn"),
        AccountState.ACCESS_LOST: (say("Register", "This is ours, but we have lost access to it."), "bad"),
        AccountState.CLOSED_HANDLE_KEPT: (say("Register", "This was ours and is closed. We keep the name."), "neutral"),
        AccountState.CLOSED_HANDLE_RELEASED: (
            say("Register", "This is no longer ours: the handle was given up, and a stranger may have taken it."),
            "bad",
        ),
        AccountState.FOUND: (say("Register", "We know it, but nobody has authorised it."), "warn"),
        AccountState.IMPERSONATOR: (say("Register", "No. This account only pretends to be ours."), "bad"),
    }
    return table[state]


def _about_alike(check: LinkCheck) -> Answer:
    near = [account for account, _how in check.alike[:MANY]]
    names = words.listed(f"{account_label(a)} ({wording.word('platform', a.platform)})" for a in near)
    headline = say("Register", "This is not in the register, and easy to take for one of ours.")
    how = wording.word("likeness", check.alike[0][1])
    detail = say("Register", "It looks like {accounts}: {how}. Check whether somebody imitates us.")
    text = detail.format(accounts=names, how=how)
    return Answer("warn", headline, text, tuple(near), addable=True)


def _about_unknown(check: LinkCheck) -> Answer:
    if check.handle and check.platform is not None:
        place = wording.word("platform", check.platform)
        detail = say("Register", "{handle} on {platform}: nobody has entered it here yet.")
        text = detail.format(handle=check.handle, platform=place)
        return Answer("info", say("Register", "This is not in the register."), text, addable=True)
    if check.platform is not None:
        place = wording.word("platform", check.platform)
        headline = say("Register", "This link leads to {platform}, but names no account there.")
        detail = say("Register", "Paste the link of the page or profile itself.")
        return Answer("neutral", headline.format(platform=place), detail)
    headline = say("Register", "No account in the register is called so, and this is no link that ActDesk knows.")
    detail = say("Register", "Paste the whole link, or the platform and the handle: “Instagram @actalliance”.")
    return Answer("neutral", headline, detail)


def others(checks: Sequence[LinkCheck]) -> list[tuple[str, str, Tone]]:
    """What else the text names: each as it stands there, the verdict in a word, and its tone."""
    return [
        (check.text, wording.word("link_verdict", check.verdict), wording.tone("link_verdict", check.verdict))
        for check in checks[1:]
    ]


def account_chips(view: AccountView, today: Any) -> list[tuple[str, Tone]]:
    """The states at the head of an account's record."""
    account, standing = view.account, bound_standing(view.account, view.standing)
    chips: list[tuple[str, Tone]] = [
        (wording.word("account_state", account.state), wording.tone("account_state", account.state)),
        (wording.word("standing", standing), wording.tone("standing", standing)),
    ]
    due = words.check_due(view.review_due, today)
    return [*chips, due] if due else chips


CHANGES_OF_AN_ACCOUNT = (
    Kind.ACCOUNT,
    Kind.ADMINISTRATION,
    Kind.SECURITY_ANSWER,
    Kind.CLOSING_STEP,
    Kind.PERSON,
    Kind.BODY,
)
CHANGES_OF_A_BODY = (Kind.BODY, Kind.ACCOUNT, Kind.PERSON)
