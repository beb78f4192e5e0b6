"""Which list items a new day makes stale: those with a date between the last computing and today."""

from datetime import date, timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlmodel import Session, col

from actdesk.data.tables import ROWS, AdministrationRow, ConsentRow, CoverageRow, PersonRow, SecurityAnswerRow
from actdesk.domain.base import Kind

DAY = timedelta(days=1)


def stale_ids(session: Session, kind: Kind, since: date | None, today: date) -> list[UUID]:
    """Return the records of this kind whose list items depend on a day after `since` up to `today`.

    All of them where nothing was ever computed, or where the clock went back.
    """
    if since is None or today < since:
        return list(session.scalars(select(cast(Any, ROWS[kind]).id)))
    if kind is Kind.ACCOUNT:
        mends = select(col(SecurityAnswerRow.account_id)).where(_within((SecurityAnswerRow.due,), since - DAY, today))
        held = _distinct(session, col(AdministrationRow.account_id), since, today)
        return list({*held, *session.scalars(mends)})  # a mend is overdue on the day after it was due
    if kind is Kind.PERSON:
        touched = _distinct(session, col(AdministrationRow.account_id), since, today)
        with_them = select(col(AdministrationRow.person_id)).where(col(AdministrationRow.account_id).in_(touched))
        return list(session.scalars(with_them.distinct()))  # whether somebody is alone hangs on the others
    if kind is Kind.PICTURE:
        dates = (ConsentRow.given_on, ConsentRow.expires_on, ConsentRow.withdrawn_on)
        covered = select(col(CoverageRow.picture_id)).join(
            ConsentRow, col(CoverageRow.consent_id) == col(ConsentRow.id)
        )
        return list(session.scalars(covered.where(_within(dates, since, today)).distinct()))
    return []


def _distinct(session: Session, wanted: Any, since: date, today: date) -> list[UUID]:
    dates = (
        AdministrationRow.start,
        AdministrationRow.end,
        AdministrationRow.proven_on,
        AdministrationRow.first_proven_on,
        PersonRow.comms_team_from,
        PersonRow.comms_team_until,
        PersonRow.sub_team_from,
        PersonRow.sub_team_until,
        PersonRow.left_on,
    )
    held = select(wanted).select_from(AdministrationRow)
    joined = held.join(PersonRow, col(AdministrationRow.person_id) == col(PersonRow.id))
    return list(session.scalars(joined.where(_within(dates, since, today)).distinct()))


def _within(dates: tuple[Any, ...], since: date, today: date) -> ColumnElement[bool]:
    return or_(*(col(d).between(since, today) for d in dates))
