"""The picture clearance sheet: what each file gave away, what became of it, and whether it may be published today."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from actdesk.domain.accounts import Account
from actdesk.domain.base import Refused
from actdesk.domain.labels import account_label
from actdesk.domain.periods import Period
from actdesk.domain.pictures import Consent, Coverage, Picture, PictureUse, clearance_on
from actdesk.domain.sheets import ClearanceFacts, ClearanceLine, ConsentLine, UseFact
from actdesk.services.masking import covered, signs
from actdesk.services.pictures import consents_of
from actdesk.services.ports import Reader, Step
from actdesk.services.summary import reference_of

_SAME = (
    *("name", "format", "width", "height", "sha256", "added_on", "findings", "status", "reason", "recipe"),
    *("cleaned_name", "cleaned_sha256", "cleaned_at", "people_recognisable", "minors", "minor_identifiable"),
    *("vulnerable_setting", "credit", "licence"),
)


def facts(
    reader: Reader,
    picture_ids: Sequence[UUID],
    *,
    now: datetime,
    today: date,
    made_by: str,
    masked: bool,
    step: Step | None = None,
) -> ClearanceFacts:
    """Return the sheet's facts for these pictures, in this order. Raises `Refused` (`record_gone`, `nothing_chosen`).

    The rule is asked anew, for today: a consent that ended since blocks a picture that was cleared.
    """
    if not picture_ids:
        raise Refused("nothing_chosen")
    lines, people = [], []
    for number, picture_id in enumerate(picture_ids):
        if step is not None:
            step(number, len(picture_ids))
        picture = reader.get(Picture, picture_id)
        pairs = consents_of(reader, picture_id)
        people += [name for _, c in pairs for name in (c.person_name, c.guardian)]
        lines.append(_line(reader, picture, pairs, today))
    told = ClearanceFacts(as_of=now, made_at=now, made_by=made_by, lines=tuple(lines))
    if not masked:
        return told
    plain = covered(told.model_dump(), signs((), people))
    for line, picture_id in zip(plain["lines"], picture_ids, strict=True):
        line["name"] = reference_of(picture_id.hex)  # a file's name may hold a person's
    return ClearanceFacts.made(**{**plain, "masked": True})


def added_in(reader: Reader, period: Period) -> tuple[UUID, ...]:
    """Return the pictures that were taken in on these days, oldest first."""
    return tuple(UUID(p.id) for p in reader.pick(Picture, "id", "added_on") if period.holds(p.added_on))


def _line(reader: Reader, picture: Picture, pairs: Sequence[tuple[Coverage, Consent]], today: date) -> ClearanceLine:
    clearance, reasons = clearance_on(today, picture, pairs)
    uses = reader.find(PictureUse, picture_id=picture.id)
    accounts = reader.get_many(Account, {u.account_id for u in uses if u.account_id})
    return ClearanceLine(
        **{name: getattr(picture, name) for name in _SAME},
        clearance=clearance,
        reasons=reasons,
        consents=tuple(
            ConsentLine(
                person=consent.person_name,
                situation=consent.situation,
                form=consent.form,
                given_on=consent.given_on,
                expires_on=consent.expires_on,
                gap=consent.gap_on(today),
                everyone=coverage.covers_everyone,
            )
            for coverage, consent in pairs
        ),
        uses=tuple(
            UseFact(
                account=account_label(accounts[u.account_id]) if u.account_id in accounts else "",
                link=u.link,
                published_on=u.published_on,
                taken_down_on=u.taken_down_on,
            )
            for u in uses
        ),
    )
