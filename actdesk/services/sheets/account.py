"""The account sheet: what the register knows of one account today, who holds it, and what was done last."""

from datetime import date, datetime
from uuid import UUID

from actdesk.domain.accounts import Account
from actdesk.domain.cases import Case
from actdesk.domain.labels import account_label
from actdesk.domain.languages import Language, Texts
from actdesk.domain.records import Officer
from actdesk.domain.requests import ChannelRequest
from actdesk.domain.sheets import AccountSheetFacts, CaseLine, HolderLine
from actdesk.services.masking import covered, signs
from actdesk.services.ports import Reader, Reference
from actdesk.services.register import Holder, Register
from actdesk.services.sheets.journal import history

_SAME = (
    *("platform", "url", "display_name", "presence", "purpose", "audience", "languages", "region", "state"),
    *("state_reason", "opened_on", "parameters", "expected_end", "transition_plan", "custody", "custody_note"),
    *("second_factor", "recovery_mailbox", "recovery_codes_note", "attested_on"),
)


def facts(
    reader: Reader,
    reference: Reference,
    register: Register,
    account_id: UUID,
    *,
    now: datetime,
    today: date,
    made_by: str,
    masked: bool,
) -> AccountSheetFacts:
    """Return the sheet's facts; masked, with a sign for each name. Raises `Refused("record_gone")`."""
    view = register.view(reader, reader.get(Account, account_id), today)
    account = view.account
    request = reader.get_many(ChannelRequest, [account.request_id] if account.request_id else [])
    attested = reader.get_many(Officer, [account.attested_by] if account.attested_by else [])
    running = [_line(h, reference, account.platform) for h in view.holders if _runs(h, today)]
    over = [_line(h, reference, account.platform) for h in view.holders if not _runs(h, today)]
    told = AccountSheetFacts(
        **{name: getattr(account, name) for name in _SAME},
        as_of=now,
        made_at=now,
        made_by=made_by,
        handle=account_label(account),
        body=view.body.name if view.body else "",
        request=next((r.reference for r in request.values()), ""),
        attested_by=next((o.name for o in attested.values()), ""),
        review_due=view.review_due,
        standing=view.standing.standing,
        by_custody=view.standing.by_custody,
        holders=tuple(running),
        past_holders=tuple(over),
        cases=tuple(
            CaseLine(reference=c.reference, state=c.state, opened_on=c.opened_on)
            for c in reader.find(Case, account_id=account_id)
        ),
        history=history(reader, Account, account_id),
    )
    return mask(told, [o.name for o in reader.find(Officer)]) if masked else told


def mask(told: AccountSheetFacts, officers: list[str]) -> AccountSheetFacts:
    """Return the facts with every name of somebody who holds the account, and every officer's, covered."""
    people = [h.name for h in (*told.holders, *told.past_holders)]
    plain = covered(told.model_dump(), signs(officers, people))
    return AccountSheetFacts.made(**{**plain, "masked": True})


def role_words(reference: Reference, platform: str, key: str) -> Texts:
    """Return a role as its platform calls it; the key itself where it knows no such role."""
    for known in reference.platforms():
        for role in known.roles if known.key == platform else ():
            if role.key == key:
                return role.name
    return dict.fromkeys(Language, key)


def _runs(holder: Holder, day: date) -> bool:
    held = holder.administration
    return held.start <= day and (held.end is None or day < held.end)


def _line(holder: Holder, reference: Reference, platform: str) -> HolderLine:
    held = holder.administration
    return HolderLine(
        name=holder.person.name,
        in_comms_team=holder.in_comms_team,
        role=role_words(reference, platform, held.role),
        administers=held.administers,
        start=held.start,
        end=held.end,
        proven_on=held.proven_on,
        evidence=held.evidence,
    )
