"""The account that an approval makes: what the request and the decision say of it (`support.parameters`)."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Refused
from actdesk.domain.platforms import Platform, normalise, recognise
from actdesk.domain.requests import ChannelRequest, Decision, lines_of
from actdesk.services.ports import UnitOfWork


def authorise(uow: UnitOfWork, request: ChannelRequest, decision: Decision, platforms: Iterable[Platform]) -> Account:
    """Make the authorised account, or authorise the one that was found before anybody asked.

    Raises `Refused`: `channel_not_named`, `already_exists` (the register has that account, and not as found).
    """
    handle = request.handle.strip().removeprefix("@")
    if not request.platform.strip() or not handle:
        raise Refused("channel_not_named", reference=request.reference)
    known = {p.key: p for p in platforms}.get(request.platform)
    same = (a for a in uow.find(Account, platform=request.platform) if same_handle(known, a.handle, handle))
    existing = next(same, None)
    fields = _said_of(request, decision)
    if existing is None:
        link = _link(known, handle)
        return uow.add(Account.made(platform=request.platform, handle=handle, url=link, **fields))
    if existing.state is not AccountState.FOUND:
        raise Refused("already_exists", kind="account", handle=existing.handle)
    return uow.put(existing.changed(**fields))


def same_handle(platform: Platform | None, one: str, other: str) -> bool:
    """True if two spellings name one account of the platform; by letters alone where the platform is unknown."""
    if platform is None:
        return one.strip().removeprefix("@").casefold() == other.strip().removeprefix("@").casefold()
    return normalise(platform, one) == normalise(platform, other)


def _said_of(request: ChannelRequest, decision: Decision) -> dict[str, Any]:
    told = request.answers
    return {
        "state": AccountState.AUTHORISED,
        "state_reason": request.reference,
        "request_id": request.id,
        "parameters": decision.parameters,
        "display_name": request.channel_name,
        "body_id": request.body_id,
        "purpose": told.get("objectives", ""),
        "audience": told.get("audience", ""),
        "languages": lines_of(told.get("languages", "")),
        "region": told.get("region", "")[:200],
        "presence": told.get("presence", "")[:40],
        "transition_plan": told.get("lifespan", ""),
        "expected_end": _day(told.get("expected_end", "")),
    }


def _link(platform: Platform | None, handle: str) -> str:
    """Return the platform's link for a handle, '' where the platform is unknown or its data know no such link."""
    found = recognise(f"{platform.name} @{handle}", (platform,)) if platform else None
    return found.url if found else ""


def _day(text: str) -> date | None:
    """Return the ISO date that a form's field holds; None for anything else, which stays in the request as typed."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
