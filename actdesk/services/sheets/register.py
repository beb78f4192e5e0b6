"""The register as it stood at the end of a day: standings from dated administrations, the rest from the journal."""

from collections import defaultdict
from datetime import date, datetime
from uuid import UUID

from actdesk.domain.accounts import OFFICIAL_STATES, Account, AccountState, Administration, StandingReport, standing_on
from actdesk.domain.base import registered_on
from actdesk.domain.labels import account_label
from actdesk.domain.people import Body, Person
from actdesk.domain.sheets import RegisterFacts, RegisterLine
from actdesk.services.earlier import accounts_before
from actdesk.services.ports import Reader, Reference, Step

SPEAKING = OFFICIAL_STATES - {AccountState.AUTHORISED}
_EVERY = 500  # accounts between two steps


def facts(
    reader: Reader,
    reference: Reference,
    day: date,
    *,
    now: datetime,
    today: date,
    made_by: str,
    masked: bool = True,
    step: Step | None = None,
) -> RegisterFacts:
    """Return every account that there was on the day, by platform and handle; names only where not masked.

    What was recorded later of an earlier day counts: administrations say themselves from when to when they ran. An
    account's own fields are taken back to the day's end by the journal.
    """
    accounts, unknown = accounts_on(reader, day, today)
    held: dict[UUID, list[Administration]] = defaultdict(list)
    for administration in reader.find(Administration):
        held[administration.account_id].append(administration)
    people = {p.id: p for p in reader.find(Person)}
    bodies = {b.id: b.name for b in reader.find(Body)}
    one_only = {p.key for p in reference.platforms() if not p.several_administrators}
    names = {p.key: p.name for p in reference.platforms()}
    lines = []
    for number, account in enumerate(accounts):
        if step is not None and number % _EVERY == 0:
            step(number, len(accounts))
        single = account.platform in one_only
        report = standing_on(day, account, held.get(account.id, ()), people, one_administrator_only=single)
        lines.append(_line(account, report, bodies, named=not masked))
    lines.sort(key=lambda line: (names.get(line.platform, line.platform).casefold(), line.handle.casefold()))
    return RegisterFacts(
        as_of=now,
        made_at=now,
        made_by=made_by,
        masked=masked,
        named=not masked,
        day=day,
        lines=tuple(lines),
        unknown_then=unknown,
    )


def accounts_on(reader: Reader, day: date, today: date) -> tuple[list[Account], int]:
    """Return the accounts as they were at the end of the day (UTC), and of how many that is no longer known."""
    if day < today:
        now, unknown = accounts_before(reader, day)
    else:
        now, unknown = {account.id: account for account in reader.find(Account)}, set()
    since = [a for a in now.values() if (a.opened_on or registered_on(a.id)) <= day]
    return since, sum(a.id in unknown for a in since)


def _line(account: Account, report: StandingReport, bodies: dict[UUID, str], *, named: bool) -> RegisterLine:
    speaks = account.state in SPEAKING
    holders = (*report.secretariat, *report.local)
    return RegisterLine.model_construct(
        platform=account.platform,
        handle=account_label(account),
        body=bodies.get(account.body_id, "") if account.body_id else "",
        state=account.state,
        standing=report.standing if speaks else None,
        secretariat=len(report.secretariat),
        local=len(report.local),
        attested_on=account.attested_on if account.state in OFFICIAL_STATES else None,
        names=tuple(p.name for p in holders) if named else (),
    )
