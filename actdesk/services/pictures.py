"""Pictures: what they give away, clean copies, consent, and whether one may be published (rule 6).

`principle.minors`, `principle.dignity`, `principle.security`, `principle.copyright`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.domain.base import Changes, Refused
from actdesk.domain.findings import CleanOutcome, CleanStatus, Credit, Inspection, Recipe
from actdesk.domain.pictures import Clearance, Consent, Coverage, Picture, PictureUse, clearance_on
from actdesk.services.ports import Clock, PictureEngine, Reader, Store, UnitOfWork
from actdesk.services.use_case import use_case

TAKE_DOWN_DAYS = 2


@dataclass(frozen=True)
class PictureView:
    """A picture with what decides whether it may be published."""

    picture: Picture
    clearance: Clearance
    reasons: tuple[str, ...]
    consents: tuple[tuple[Coverage, Consent], ...]
    uses: tuple[PictureUse, ...]


@dataclass(frozen=True)
class Cleaned:
    """What became of one file: the outcome, and the record where one was kept."""

    outcome: CleanOutcome
    picture_id: UUID | None
    changes: Changes


class Pictures:
    """What officers do with pictures and consents."""

    def __init__(self, store: Store, clock: Clock, engine: PictureEngine) -> None:
        self._store = store
        self._clock = clock
        self._engine = engine

    def inspect(self, path: Path) -> Inspection:
        """Say what a file gives away. Nothing is kept."""
        return self._engine.inspect(path)

    def preview(self, path: Path, max_px: int) -> bytes | None:
        """Return the picture as PNG, made in memory, or None where it cannot be shown."""
        return self._engine.preview(path, max_px)

    def cancel(self) -> None:
        """Stop the cleaning that is running."""
        self._engine.cancel()

    def clean(
        self, path: Path, *, into: Path, recipe: Recipe = Recipe.PUBLISH, credit: Credit | None = None
    ) -> Cleaned:
        """Write a clean copy of one file into a folder and keep a record of it, never of its coordinates."""
        outcome = self._engine.clean(path, into=into, recipe=recipe, credit=credit)
        if outcome.reason == "cancelled" or not outcome.before.sha256:
            return Cleaned(outcome, None, Changes())
        changes = self._record(outcome=outcome, recipe=recipe, credit=credit or Credit())
        with self._store.read() as reader:
            found = reader.find(Picture, sha256=outcome.before.sha256)
        return Cleaned(outcome, found[0].id if found else None, changes)

    def clean_all(
        self,
        paths: Sequence[Path],
        *,
        into: Path,
        recipe: Recipe = Recipe.PUBLISH,
        credit: Credit | None = None,
        each: Callable[[Cleaned], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Cleaned, ...]:
        """Clean many files, one after the other; a bad one never stops the others. `each` hears of every file."""
        done: list[Cleaned] = []
        for path in paths:
            if cancelled():
                break
            cleaned = self.clean(path, into=into, recipe=recipe, credit=credit)
            done.append(cleaned)
            if each is not None:
                each(cleaned)
        return tuple(done)

    def picture(self, picture_id: UUID) -> PictureView:
        """Return the picture with its clearance as of today. Raises `Refused`."""
        with self._store.read() as reader:
            picture = reader.get(Picture, picture_id)
            pairs = _consents_of(reader, picture_id)
            clearance, reasons = clearance_on(self._clock.today(), picture, pairs)
            return PictureView(
                picture, clearance, reasons, pairs, tuple(reader.find(PictureUse, picture_id=picture_id))
            )

    def consents(self) -> tuple[Consent, ...]:
        """Return every consent, the newest first."""
        with self._store.read() as reader:
            return tuple(reversed(reader.find(Consent)))

    @use_case("picture.clean", undoable=False)
    def _record(self, uow: UnitOfWork, /, *, outcome: CleanOutcome, recipe: Recipe, credit: Credit) -> None:
        """Keep what was found by kind, and what became of it; the same file again updates its record."""
        seen = {
            "name": Path(outcome.source).name,
            "format": outcome.before.format,
            "width": outcome.before.width,
            "height": outcome.before.height,
            "findings": tuple(f.kind.value for f in outcome.before.findings),
            "status": outcome.status,
            "reason": outcome.reason,
            "cleaned_sha256": outcome.sha256_after,
            "cleaned_name": Path(outcome.output).name if outcome.output else "",
            "recipe": recipe.value,
            "cleaned_at": uow.now if outcome.status is CleanStatus.CLEAN else None,
        }
        said = {"credit": credit.creator, "licence": credit.licence, "caption": credit.caption}
        known = uow.find(Picture, sha256=outcome.before.sha256)
        if known:
            uow.put(known[0].changed(**seen, **{field: text for field, text in said.items() if text}))
        else:
            uow.add(Picture.made(sha256=outcome.before.sha256, added_on=uow.today, **seen, **said))

    @use_case("picture.describe")
    def describe(self, uow: UnitOfWork, /, *, picture_id: UUID, **answers: Any) -> None:
        """Answer the questions of rule 6 and give caption, alt text, credit. Raises `Invalid`."""
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
    def use(self, uow: UnitOfWork, /, *, picture_id: UUID, **fields: Any) -> None:
        """Record where a picture was published. Raises `Refused("not_cleared")` while rule 6 does not clear it."""
        picture = uow.get(Picture, picture_id)
        clearance, reasons = clearance_on(uow.today, picture, _consents_of(uow, picture_id))
        if clearance is not Clearance.CLEARED:
            raise Refused("not_cleared", reasons=", ".join(reasons))
        uow.add(PictureUse.made(picture_id=picture_id, **{"published_on": uow.today, **fields}))

    @use_case("picture.take_down")
    def take_down(self, uow: UnitOfWork, /, *, use_id: UUID) -> None:
        """Record that a published picture is gone again."""
        uow.put(uow.get(PictureUse, use_id).changed(taken_down_on=uow.today))

    @use_case("consent.add")
    def add_consent(self, uow: UnitOfWork, /, *, picture_ids: tuple[UUID, ...] = (), **fields: Any) -> None:
        """Keep a consent and say which pictures it covers. Raises `Invalid`, `Refused` (`end_before_start`)."""
        consent = uow.add(_checked(Consent.made(**fields)))
        for picture_id in picture_ids:
            uow.add(Coverage.made(picture_id=picture_id, consent_id=consent.id))

    @use_case("consent.change")
    def change_consent(self, uow: UnitOfWork, /, *, consent_id: UUID, **fields: Any) -> None:
        """Correct a consent. Raises `Invalid`, `Refused` (`end_before_start`)."""
        uow.put(_checked(uow.get(Consent, consent_id).changed(**fields)))

    @use_case("consent.cover")
    def cover(self, uow: UnitOfWork, /, *, consent_id: UUID, picture_id: UUID, everyone: bool = True) -> None:
        """Say that a consent covers a picture; `everyone`: all recognisable people of it are now covered."""
        uow.get(Consent, consent_id)
        for coverage in uow.find(Coverage, picture_id=picture_id, consent_id=consent_id):
            uow.put(coverage.changed(covers_everyone=everyone))
            return
        uow.add(Coverage.made(picture_id=picture_id, consent_id=consent_id, covers_everyone=everyone))

    @use_case("consent.uncover")
    def uncover(self, uow: UnitOfWork, /, *, consent_id: UUID, picture_id: UUID) -> None:
        """Say that a consent does not cover a picture after all."""
        for coverage in uow.find(Coverage, picture_id=picture_id, consent_id=consent_id):
            uow.remove(Coverage, coverage.id)

    @use_case("consent.withdraw")
    def withdraw_consent(self, uow: UnitOfWork, /, *, consent_id: UUID) -> None:
        """Record a withdrawal; every published use of a covered picture becomes a take-down task of two days."""
        uow.put(uow.get(Consent, consent_id).changed(withdrawn_on=uow.today))
        for coverage in uow.find(Coverage, consent_id=consent_id):
            for use in uow.find(PictureUse, picture_id=coverage.picture_id):
                if use.taken_down_on is None:
                    uow.put(use.changed(take_down_due=uow.today + timedelta(days=TAKE_DOWN_DAYS)))


def _consents_of(reader: Reader, picture_id: UUID) -> tuple[tuple[Coverage, Consent], ...]:
    coverages = reader.find(Coverage, picture_id=picture_id)
    consents = reader.get_many(Consent, {c.consent_id for c in coverages})
    return tuple((c, consents[c.consent_id]) for c in coverages if c.consent_id in consents)


def _checked(consent: Consent) -> Consent:
    if consent.expires_on is not None and consent.expires_on < consent.given_on:
        raise Refused("end_before_start")
    return consent
