"""Looking into files and cleaning them: what a batch does, file by file, and what is kept of it (rule 8).

`principle.minors`, `principle.security`, `principle.copyright`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID

from actdesk.domain.base import ActDeskError, Changes
from actdesk.domain.covering import RECIPE, Covering, FaceSearch
from actdesk.domain.findings import CleanOutcome, CleanStatus, Credit, Inspection, Recipe
from actdesk.domain.pictures import Picture
from actdesk.services.attachments import plain_name
from actdesk.services.ports import Clock, PictureEngine, Store, UnitOfWork
from actdesk.services.use_case import use_case


class Voice(Protocol):
    """What long work may say and ask while it works: the window's `Progress` fits it."""

    @property
    def cancelled(self) -> bool: ...
    def report(self, done: int, total: int, text: str = "") -> None: ...


@dataclass(frozen=True)
class Cleaned:
    """What became of one file: the outcome, and the record where one was kept."""

    outcome: CleanOutcome
    picture_id: UUID | None
    changes: Changes


class Cleaning:
    """What can be done with files: look, clean, keep the record."""

    def __init__(self, store: Store, clock: Clock, engine: PictureEngine) -> None:
        self._store = store
        self._clock = clock
        self._engine = engine

    def inspect(self, path: Path) -> Inspection:
        """Say what a file gives away. Nothing is kept."""
        return self._engine.inspect(path)

    def inspect_all(
        self,
        paths: Sequence[Path],
        *,
        each: Callable[[Path, Inspection], None],
        progress: Voice | None = None,
    ) -> None:
        """Inspect many files, one after the other; `each` hears of every file. Stops when `progress` is cancelled."""
        for number, path in enumerate(paths, 1):
            if progress is not None and progress.cancelled:
                return
            each(path, self._engine.inspect(path))
            if progress is not None:
                progress.report(number, len(paths), plain_name(path.name))

    def hold(self, data: bytes, name: str) -> Path:
        """Keep pasted pixels in a private file that is gone when the desk locks. Raises `EnvironmentFault`."""
        return self._engine.hold(data, plain_name(name))

    def preview(self, path: Path, max_px: int) -> bytes | None:
        """Return the picture as PNG, made in memory, or None where it cannot be shown."""
        return self._engine.preview(path, max_px)

    def suggests_faces(self) -> bool:
        """Whether faces can be suggested on this computer: the detector is an extra that it may not have."""
        return self._engine.suggests_faces()

    def faces(self, path: Path) -> FaceSearch:
        """Say where faces may be, for a person to decide on each (`principle.minors`). Nothing is kept."""
        return self._engine.faces(path)

    def cancel(self) -> None:
        """Stop the cleaning that is running."""
        self._engine.cancel()

    def clean(
        self, path: Path, *, into: Path, recipe: Recipe = Recipe.PUBLISH, credit: Credit | None = None
    ) -> Cleaned:
        """Write a clean copy of one file into a folder and keep a record of it, never of its coordinates.

        Raises `Invalid` for a credit that the record cannot hold, before anything is written.
        """
        return self._clean_one(path, into, recipe, credit or Credit(), None)

    def redact(self, path: Path, *, into: Path, covering: Covering, credit: Credit | None = None) -> Cleaned:
        """Write a new picture of one file, covered and cropped, and keep it in the record as its clean copy.

        Nothing is kept of one that could not be made: what was drawn can be tried again. Raises `Invalid` as `clean`.
        """
        credit = credit or Credit()
        self._check(credit)
        outcome = self._engine.cover(path, into=into, covering=covering, credit=credit)
        if outcome.status is not CleanStatus.CLEAN:
            return Cleaned(outcome, None, Changes())
        return self._with_picture(outcome, self._record_redaction(outcome=outcome, credit=credit))

    def clean_all(
        self,
        paths: Sequence[Path],
        *,
        into: Path,
        recipe: Recipe = Recipe.PUBLISH,
        credit: Credit | None = None,
        each: Callable[[Path, Cleaned], None] | None = None,
        progress: Voice | None = None,
    ) -> tuple[Cleaned, ...]:
        """Clean many files, one after the other; a bad one never stops the others. `each` hears of every file.

        Stops between two files when `progress` is cancelled, and at a file that `cancel` stopped. When the store
        cannot keep the record of a copy that is written, `each` hears of the copy, and the fault is raised.
        """
        done: list[Cleaned] = []
        for number, path in enumerate(paths, 1):
            if progress is not None and progress.cancelled:
                break
            if progress is not None:
                progress.report(number - 1, len(paths), plain_name(path.name))
            cleaned = self._clean_one(path, into, recipe, credit or Credit(), each)
            if cleaned.outcome.reason == "cancelled":
                break
            done.append(cleaned)
            if progress is not None:
                progress.report(number, len(paths), plain_name(path.name))
        return tuple(done)

    def _clean_one(
        self,
        path: Path,
        into: Path,
        recipe: Recipe,
        credit: Credit,
        each: Callable[[Path, Cleaned], None] | None,
    ) -> Cleaned:
        self._check(credit)
        outcome = self._engine.clean(path, into=into, recipe=recipe, credit=credit)
        try:
            cleaned = self._kept(outcome, recipe, credit)
        except ActDeskError:
            if each is not None:
                each(path, Cleaned(outcome, None, Changes()))
            raise
        if each is not None:
            each(path, cleaned)
        return cleaned

    def _kept(self, outcome: CleanOutcome, recipe: Recipe, credit: Credit) -> Cleaned:
        if outcome.reason == "cancelled" or not outcome.before.sha256:
            return Cleaned(outcome, None, Changes())
        return self._with_picture(outcome, self._record(outcome=outcome, recipe=recipe, credit=credit))

    def _check(self, credit: Credit) -> None:
        """Raise `Invalid` for a credit that the record cannot hold."""
        Picture.made(name="-", sha256="0" * 64, added_on=self._clock.today(), **_said(credit))

    def _with_picture(self, outcome: CleanOutcome, changes: Changes) -> Cleaned:
        with self._store.read() as reader:
            found = reader.find(Picture, sha256=outcome.before.sha256)
        return Cleaned(outcome, found[0].id if found else None, changes)

    @use_case("picture.clean", undoable=False)
    def _record(self, uow: UnitOfWork, /, *, outcome: CleanOutcome, recipe: Recipe, credit: Credit) -> None:
        """Keep what was found by kind, and what became of it; the same file again updates its record.

        A copy that was called clean stays clean when the machine fails at the next one: only a reading of the
        file itself says otherwise (rule 8).
        """
        _keep(uow, outcome, recipe.value, credit)

    @use_case("picture.redact", undoable=False)
    def _record_redaction(self, uow: UnitOfWork, /, *, outcome: CleanOutcome, credit: Credit) -> None:
        """Keep the copy in which something was covered or cut off as the picture's clean copy."""
        _keep(uow, outcome, RECIPE, credit)


def _keep(uow: UnitOfWork, outcome: CleanOutcome, recipe: str, credit: Credit) -> None:
    read = {
        "name": plain_name(Path(outcome.source).name),
        "format": outcome.before.format,
        "width": outcome.before.width,
        "height": outcome.before.height,
        "findings": tuple(f.kind.value for f in outcome.before.findings),
    }
    became = {
        "status": outcome.status,
        "reason": outcome.reason,
        "cleaned_sha256": outcome.sha256_after,
        "cleaned_name": Path(outcome.output).name if outcome.output else "",
        "recipe": recipe,
        "cleaned_at": uow.now if outcome.status is CleanStatus.CLEAN else None,
    }
    said = _said(credit)
    known = uow.find(Picture, sha256=outcome.before.sha256)
    for picture in known:  # more than one where a removal was undone after the same file came again
        if picture.status is CleanStatus.CLEAN and outcome.status is CleanStatus.FAILED:
            continue
        uow.put(picture.changed(**read, **became, **{field: text for field, text in said.items() if text}))
    if not known:
        uow.add(Picture.made(sha256=outcome.before.sha256, added_on=uow.today, **read, **became, **said))


def _said(credit: Credit) -> dict[str, str]:
    """What of a credit the record keeps; the rest stands in the copy itself."""
    return {"credit": credit.creator or credit.copyright, "licence": credit.licence, "caption": credit.caption}
