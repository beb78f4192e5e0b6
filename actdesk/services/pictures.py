"""Pictures: the record, the consents, and whether one may be published (rule 6).

`principle.minors`, `principle.dignity`, `principle.security`, `principle.copyright`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.domain.accounts import Account
from actdesk.domain.base import Refused
from actdesk.domain.labels import account_label
from actdesk.domain.mentions import Mentions, mentions
from actdesk.domain.people import Body, Person
from actdesk.domain.pictures import ANSWERS, Clearance, Consent, Coverage, Gap, Picture, PictureUse, amber, clearance_on
from actdesk.domain.records import Attachment, Officer
from actdesk.domain.seconding import check_second
from actdesk.files import fault, write_private
from actdesk.services import attachments
from actdesk.services.attachments import Incoming, plain_name
from actdesk.services.clocks import clocks_of
from actdesk.services.picture_cleaning import Cleaned, Cleaning, Voice
from actdesk.services.ports import Reader, UnitOfWork, Witness
from actdesk.services.use_case import use_case

__all__ = ["Cleaned", "PictureView", "Pictures", "UseLine", "Voice"]

PROOF = "consent"  # the purpose of an attachment that proves one


@dataclass(frozen=True)
class UseLine:
    """One publication, with the names of its picture and its account."""

    use: PictureUse
    picture: str
    account: str


@dataclass(frozen=True)
class WithdrawalOutlook:
    """The publications under a consent, and in how many days one must be down once it is withdrawn."""

    uses: tuple[UseLine, ...]
    days: int


@dataclass(frozen=True)
class PictureView:
    """A picture with what decides whether it may be published."""

    picture: Picture
    clearance: Clearance
    reasons: tuple[str, ...]
    consents: tuple[tuple[Coverage, Consent], ...]
    uses: tuple[UseLine, ...]
    amber: tuple[str, ...] = ()  # why it takes two officers to publish it, once it is cleared
    second_officers: tuple[Officer, ...] = ()  # who could be the other one


class Pictures(Cleaning):
    """What officers do with pictures and consents."""

    def look(self, picture_id: UUID, folder: Path, max_px: int) -> bytes | None:
        """Return the clean copy as PNG if it still lies in this folder, byte for byte; else None."""
        with self._store.read() as reader:
            picture = reader.get(Picture, picture_id)
        path = folder / picture.cleaned_name
        if not picture.cleaned_name or self._engine.inspect(path).sha256 != picture.cleaned_sha256:
            return None
        return self._engine.preview(path, max_px)

    def picture(self, picture_id: UUID) -> PictureView:
        """Return the picture with its clearance as of today. Raises `Refused`."""
        with self._store.read() as reader:
            picture = reader.get(Picture, picture_id)
            pairs = consents_of(reader, picture_id)
            clearance, reasons = clearance_on(self._clock.today(), picture, pairs)
            uses = _lines(reader, reader.find(PictureUse, picture_id=picture_id))
            two = amber(picture, pairs) if clearance is Clearance.CLEARED else ()
            others = reader.find(Officer, active=True) if two else ()
            seconds = tuple(officer for officer in others if officer.id != self._store.officer_id)
            return PictureView(picture, clearance, reasons, pairs, uses, two, seconds)

    def consents(self) -> tuple[Consent, ...]:
        """Return every consent, the newest first."""
        with self._store.read() as reader:
            return tuple(reversed(reader.find(Consent)))

    def uses_under(self, consent_id: UUID) -> tuple[UseLine, ...]:
        """Return every publication of every picture that this consent covers, oldest first."""
        with self._store.read() as reader:
            covered = [c.picture_id for c in reader.find(Coverage, consent_id=consent_id)]
            return _lines(reader, reader.find(PictureUse, picture_id=covered) if covered else ())

    def outlook(self, consent_id: UUID) -> WithdrawalOutlook:
        """Return what a withdrawal of this consent would bring with it today."""
        uses = self.uses_under(consent_id)
        with self._store.read() as reader:
            return WithdrawalOutlook(uses, clocks_of(reader).take_down)

    def proof(self, consent_id: UUID) -> Attachment | None:
        """Return what is kept as proof of a consent, without its bytes."""
        with self._store.read() as reader:
            proof_id = reader.get(Consent, consent_id).proof_id
            return reader.get(Attachment, proof_id) if proof_id else None

    def save_proof(self, consent_id: UUID, into: Path) -> Path:
        """Write the proof of a consent into a folder, under a free name, for its owner alone; return its path.

        Raises `Refused("record_gone")` where there is none, `EnvironmentFault`.
        """
        with self._store.read() as reader:
            proof_id = reader.get(Consent, consent_id).proof_id
            if proof_id is None:
                raise Refused("record_gone")
            attachment, data = attachments.read(reader, proof_id)
        name = Path(plain_name(attachment.name))
        for number in range(1, 1000):
            path = into / (name if number == 1 else f"{name.stem}-{number}{name.suffix}")
            try:
                write_private(path, data)
            except FileExistsError:
                continue
            except OSError as error:
                raise fault(error) from error
            return path
        raise Refused("already_exists")

    def mentions(self, text: str, is_town: Callable[[str], bool]) -> Mentions:
        """Return the people of the record, and the places, that a caption or an alt text names.

        People are those of the record, and those of consents with their guardians; places are the record's regions
        and the gazetteer's towns (`is_town`: `Places.is_town`).
        """
        with self._store.read() as reader:
            people = [person.name for person in reader.find(Person)]
            for consent in reader.find(Consent):
                people += [consent.person_name, consent.guardian]
            places = [body.region for body in reader.find(Body)]
        return mentions(text, people, places, is_town=is_town)

    @use_case("picture.describe")
    def describe(self, uow: UnitOfWork, /, *, picture_id: UUID, **answers: Any) -> None:
        """Answer the questions of rule 6 and give caption, alt text, credit. Raises `Invalid`."""
        if not answers.keys() <= ANSWERS:
            raise TypeError(f"never typed: {sorted(answers.keys() - ANSWERS)}")
        uow.put(uow.get(Picture, picture_id).changed(**answers))

    @use_case("picture.remove")
    def remove(self, uow: UnitOfWork, /, *, picture_id: UUID) -> None:
        """Take a picture off the desk. Raises `Refused("picture_in_use")` while it is published somewhere."""
        if any(u.taken_down_on is None for u in uow.find(PictureUse, picture_id=picture_id)):
            raise Refused("picture_in_use")
        for coverage in uow.find(Coverage, picture_id=picture_id):
            uow.remove(Coverage, coverage.id)
        for use in uow.find(PictureUse, picture_id=picture_id):
            uow.remove(PictureUse, use.id)
        uow.remove(Picture, picture_id)

    @use_case("picture.use")
    def use(self, uow: UnitOfWork, /, *, picture_id: UUID, second: Witness | None = None, **fields: Any) -> None:
        """Record where a picture was published; what is `amber` takes another officer, who signs too.

        Raises `Refused`: `not_cleared` while rule 6 does not clear it, `second_officer_needed`, and what
        `check_second` raises.
        """
        picture = uow.get(Picture, picture_id)
        pairs = consents_of(uow, picture_id)
        clearance, reasons = clearance_on(uow.today, picture, pairs)
        if clearance is not Clearance.CLEARED:
            raise Refused("not_cleared", reasons=", ".join(reasons))
        if second is not None:
            other = uow.get_many(Officer, [second.officer_id]).get(second.officer_id)
            check_second(other, first_id=uow.officer_id, concerned=False)
        elif amber(picture, pairs):
            raise Refused("second_officer_needed")
        uow.add(PictureUse.made(picture_id=picture_id, **{"published_on": uow.today, **fields}))

    @use_case("picture.take_down")
    def take_down(self, uow: UnitOfWork, /, *, use_id: UUID) -> None:
        """Record that a published picture is gone again; the first day that was said stays."""
        use = uow.get(PictureUse, use_id)
        if use.taken_down_on is None:
            uow.put(use.changed(taken_down_on=uow.today))

    @use_case("consent.add")
    def add_consent(
        self,
        uow: UnitOfWork,
        /,
        *,
        picture_ids: tuple[UUID, ...] = (),
        everyone: bool = True,
        proof: Incoming | None = None,
        **fields: Any,
    ) -> None:
        """Keep a consent and say which pictures it covers. Raises `Invalid`, `Refused` (`end_before_start` …).

        `everyone`: all recognisable people of those pictures are now covered. `proof`: the signed sheet, a recording.
        """
        consent = uow.add(_with_proof(uow, _checked(Consent.made(**fields)), proof))
        for picture_id in picture_ids:
            uow.add(Coverage.made(picture_id=picture_id, consent_id=consent.id, covers_everyone=everyone))

    @use_case("consent.change")
    def change_consent(
        self, uow: UnitOfWork, /, *, consent_id: UUID, proof: Incoming | None = None, **fields: Any
    ) -> None:
        """Correct a consent. Raises `Invalid`, `Refused` (`end_before_start` …)."""
        uow.put(_with_proof(uow, _checked(uow.get(Consent, consent_id).changed(**fields)), proof))

    @use_case("consent.cover")
    def cover(self, uow: UnitOfWork, /, *, consent_id: UUID, picture_id: UUID, everyone: bool = True) -> None:
        """Say that a consent covers a picture; `everyone`: all recognisable people of it are now covered.

        A consent that was withdrawn opens take-down tasks for this picture too.
        """
        consent = uow.get(Consent, consent_id)
        known = uow.find(Coverage, picture_id=picture_id, consent_id=consent_id)
        for coverage in known:
            uow.put(coverage.changed(covers_everyone=everyone))
        if not known:
            uow.add(Coverage.made(picture_id=picture_id, consent_id=consent_id, covers_everyone=everyone))
        if consent.gap_on(uow.today) is Gap.WITHDRAWN:
            _open_take_downs(uow, picture_id)

    @use_case("consent.uncover")
    def uncover(self, uow: UnitOfWork, /, *, consent_id: UUID, picture_id: UUID) -> None:
        """Say that a consent does not cover a picture after all."""
        for coverage in uow.find(Coverage, picture_id=picture_id, consent_id=consent_id):
            uow.remove(Coverage, coverage.id)

    @use_case("consent.withdraw")
    def withdraw_consent(self, uow: UnitOfWork, /, *, consent_id: UUID) -> None:
        """Record a withdrawal; every published use of a covered picture becomes a take-down task.

        A second time changes nothing: the day that was said first, and its deadlines, stay.
        """
        consent = uow.get(Consent, consent_id)
        if consent.withdrawn_on is None:
            withdraw(uow, consent)


def withdraw(uow: UnitOfWork, consent: Consent) -> None:
    """Withdraw a consent within an act; every published use of a covered picture becomes a take-down task."""
    uow.put(consent.changed(withdrawn_on=uow.today))
    for coverage in uow.find(Coverage, consent_id=consent.id):
        _open_take_downs(uow, coverage.picture_id)


def _open_take_downs(uow: UnitOfWork, picture_id: UUID) -> None:
    due = uow.today + timedelta(days=clocks_of(uow).take_down)
    for use in uow.find(PictureUse, picture_id=picture_id):
        if use.taken_down_on is None and use.take_down_due is None:
            uow.put(use.changed(take_down_due=due))


def _with_proof(uow: UnitOfWork, consent: Consent, proof: Incoming | None) -> Consent:
    if proof is None:
        return consent
    return consent.changed(proof_id=attachments.take_in(uow, proof, purpose=PROOF, owner_id=consent.id).id)


def _lines(reader: Reader, uses: Iterable[PictureUse]) -> tuple[UseLine, ...]:
    uses = list(uses)
    pictures = reader.get_many(Picture, {use.picture_id for use in uses})
    accounts = reader.get_many(Account, {use.account_id for use in uses if use.account_id})
    return tuple(
        UseLine(
            use,
            pictures[use.picture_id].name if use.picture_id in pictures else "",
            account_label(accounts[use.account_id]) if use.account_id in accounts else "",
        )
        for use in uses
    )


def consents_of(reader: Reader, picture_id: UUID) -> tuple[tuple[Coverage, Consent], ...]:
    coverages = reader.find(Coverage, picture_id=picture_id)
    consents = reader.get_many(Consent, {c.consent_id for c in coverages})
    return tuple((c, consents[c.consent_id]) for c in coverages if c.consent_id in consents)


def _checked(consent: Consent) -> Consent:
    if consent.expires_on is not None and consent.expires_on < consent.given_on:
        raise Refused("end_before_start")
    return consent
