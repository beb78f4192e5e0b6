"""Pictures on a real store with the real engine: folders with a bad file, cancel, coordinates, consents, take-downs."""

import errno
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from actdesk.data.store import SqlStore
from actdesk.domain.base import Changes, EnvironmentFault, Invalid, Kind, Refused
from actdesk.domain.clocks import Clocks
from actdesk.domain.findings import CleanOutcome, CleanStatus, Credit, Recipe
from actdesk.domain.pictures import Clearance, Consent, Picture, PictureUse
from actdesk.imaging import engine as engine_module
from actdesk.imaging.engine import Engine
from actdesk.imaging.samples import SAMPLES, write_demo_samples
from actdesk.imaging.samples.planted import EAST, NORTH, PLACE, SECRETS
from actdesk.services.attachments import Incoming
from actdesk.services.history import History
from actdesk.services.pictures import Cleaned, Pictures
from tests.builders import FakeClock, make_store


@dataclass
class Desk:
    store: SqlStore
    clock: FakeClock
    engine: Engine
    pictures: Pictures
    history: History
    folder: Path

    def files(self) -> dict[Path, tuple[str, int]]:
        """Every original with its hash and the moment it was changed last."""
        return {p: _mark(p) for p in sorted((self.folder / "in").rglob("*")) if p.is_file()}

    def cleared(self) -> UUID:
        """A picture of nobody that may be published."""
        path = self.folder / "in" / "empty.jpg"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(SAMPLES["jpeg.exif"].build())
        done = self.pictures.clean(path, into=self.folder / "out")
        assert done.picture_id is not None
        self.pictures.describe(
            picture_id=done.picture_id, people_recognisable="no", minors="no", vulnerable_setting="no"
        )
        return done.picture_id


@dataclass
class Voice:
    """A progress that cancels after so many files."""

    stop_after: int = 10_000
    said: list[tuple[int, int, str]] = field(default_factory=list)

    @property
    def cancelled(self) -> bool:
        return bool(self.said) and self.said[-1][0] >= self.stop_after

    def report(self, done: int, total: int, text: str = "") -> None:
        self.said.append((done, total, text))


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine() as made:
        yield made


@pytest.fixture
def desk(tmp_path: Path, engine: Engine) -> Iterator[Desk]:
    clock = FakeClock()
    store = make_store(tmp_path / "store", clock)
    yield Desk(store, clock, engine, Pictures(store, clock, engine), History(store), tmp_path)
    store.close()


def _disk_full(*_args: object) -> Path:
    raise OSError(errno.ENOSPC, "no room")


def _mark(path: Path) -> tuple[str, int]:
    return hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns


def _mixed(folder: Path) -> list[Path]:
    """Demo pictures with three bad files in the middle."""
    good = write_demo_samples(folder)
    (folder / "cut.jpg").write_bytes(SAMPLES["jpeg.truncated"].build())
    (folder / "notes.jpg").write_bytes(b"no picture at all, 3.7186 34.8714")
    return [*good[:2], folder / "cut.jpg", folder / "notes.jpg", folder / "gone.jpg", *good[2:]]


def test_a_bad_file_in_the_middle_stops_none_of_the_others(desk: Desk) -> None:
    paths = _mixed(desk.folder / "in")
    before = desk.files()
    heard: list[tuple[Path, Cleaned]] = []
    voice = Voice()

    def each(path: Path, cleaned: Cleaned) -> None:
        heard.append((path, cleaned))

    done = desk.pictures.clean_all(paths, into=desk.folder / "out", each=each, progress=voice)
    assert [path for path, _ in heard] == paths
    assert tuple(c for _, c in heard) == done
    reasons = [c.outcome.reason for c in done]
    assert reasons == ["", "", "truncated", "unknown_format", "not_found", "", "", ""]
    assert voice.said[-1][:2] == (len(paths), len(paths))
    assert desk.files() == before, "an original was touched"
    written = sorted(p.name for p in (desk.folder / "out").iterdir())
    assert written == sorted(Path(c.outcome.output).name for c in done if c.outcome.status is CleanStatus.CLEAN)


def test_a_copy_is_never_written_over_the_original_even_into_its_own_folder(desk: Desk) -> None:
    paths = write_demo_samples(desk.folder / "in")
    before = desk.files()
    done = desk.pictures.clean_all(paths, into=desk.folder / "in")
    assert all(c.outcome.status is CleanStatus.CLEAN for c in done)
    after = desk.files()
    assert {p: after[p] for p in before} == before
    assert len(after) == 2 * len(before)


def test_cancel_stops_after_the_file_that_runs_and_leaves_no_half_written_one(desk: Desk) -> None:
    paths = write_demo_samples(desk.folder / "in")
    voice = Voice(stop_after=2)
    done = desk.pictures.clean_all(paths, into=desk.folder / "out", progress=voice)
    assert len(done) == 2
    written = list((desk.folder / "out").iterdir())
    assert sorted(str(p) for p in written) == sorted(c.outcome.output for c in done)
    assert not [p for p in written if p.name.startswith(".")]


def test_a_file_that_was_cancelled_itself_ends_the_run_without_a_record(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = write_demo_samples(desk.folder / "in")

    def cancelled(path: Path, **_rest: object) -> CleanOutcome:
        return CleanOutcome(source=str(path), status=CleanStatus.FAILED, reason="cancelled")

    monkeypatch.setattr(desk.engine, "clean", cancelled)
    heard: list[Cleaned] = []

    def each(_path: Path, cleaned: Cleaned) -> None:
        heard.append(cleaned)

    assert desk.pictures.clean_all(paths, into=desk.folder / "out", each=each) == ()
    assert [c.picture_id for c in heard] == [None]
    with desk.store.read() as reader:
        assert reader.count(Picture) == 0


def test_nothing_of_the_place_is_in_the_journal_or_in_any_file_of_the_store(desk: Desk) -> None:
    folder = desk.folder / "in"
    paths = write_demo_samples(folder)
    for code in ("jpeg.exif", "jpeg.xmp", "png.xmp", "webp.exif"):
        (folder / f"{code}.bin").write_bytes(SAMPLES[code].build())
        paths.append(folder / f"{code}.bin")
    for path in paths:
        desk.pictures.inspect(path)
    desk.pictures.clean_all(paths, into=desk.folder / "out")
    said = repr([(line.entry.before, line.entry.after, line.entry.label) for line in desk.history.latest()])
    said = said.replace("IMG_20260314_092653_Kakuma.jpg", "")  # the name that the sender gave, and the officer sees
    with desk.store.read() as reader:
        said += repr([p.changed(name="-") for p in reader.find(Picture)])
    for secret in (*(s.decode() for s in SECRETS), str(NORTH), str(EAST), "3.71", "34.87", PLACE):
        assert secret not in said, secret
    assert not re.search(r"\d+[.,]\d{3,}", said), "a number that may be a coordinate"
    desk.store.close()
    raw = b"".join(p.read_bytes() for p in (desk.folder / "store").rglob("*") if p.is_file())
    assert not [secret for secret in SECRETS if secret in raw]


def test_the_same_picture_again_updates_its_record_whatever_its_name(desk: Desk) -> None:
    first, second = desk.folder / "a.jpg", desk.folder / "b.jpg"
    for path in (first, second):
        path.write_bytes(SAMPLES["jpeg.exif"].build())
    one = desk.pictures.clean(first, into=desk.folder / "out", credit=Credit(creator="A. Sample", licence="CC BY 4.0"))
    two = desk.pictures.clean(second, into=desk.folder / "out", recipe=Recipe.LOCATION_ONLY)
    assert one.picture_id == two.picture_id
    assert one.picture_id is not None
    kept = desk.pictures.picture(one.picture_id).picture
    assert (kept.name, kept.recipe, kept.credit) == ("b.jpg", "location_only", "A. Sample")


def test_a_failing_disk_does_not_unmake_a_copy_that_is_clean(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.folder / "a.jpg"
    path.write_bytes(SAMPLES["jpeg.exif"].build())
    good = desk.pictures.clean(path, into=desk.folder / "out")
    monkeypatch.setattr(engine_module, "_publish", _disk_full)
    bad = desk.pictures.clean(path, into=desk.folder / "out")
    assert bad.outcome.status is CleanStatus.FAILED
    assert len(list((desk.folder / "out").iterdir())) == 1, "nothing half-written is left"
    assert good.picture_id is not None
    kept = desk.pictures.picture(good.picture_id).picture
    assert kept.status is CleanStatus.CLEAN
    assert kept.cleaned_sha256 == good.outcome.sha256_after


def test_what_the_engine_failed_at_after_reading_is_no_reason_to_unmake_it_either(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.folder / "a.jpg"
    path.write_bytes(SAMPLES["jpeg.exif"].build())
    good = desk.pictures.clean(path, into=desk.folder / "out")
    failed = good.outcome.changed(status=CleanStatus.FAILED, reason="disk_full", output="", sha256_after="")

    def fails(_path: Path, **_rest: object) -> CleanOutcome:
        return failed

    monkeypatch.setattr(desk.engine, "clean", fails)
    bad = desk.pictures.clean(path, into=desk.folder / "out")
    assert bad.picture_id == good.picture_id
    assert good.picture_id is not None
    assert desk.pictures.picture(good.picture_id).picture.status is CleanStatus.CLEAN


def test_after_a_removal_is_undone_both_records_of_one_file_say_the_same(desk: Desk) -> None:
    path = desk.folder / "a.jpg"
    path.write_bytes(SAMPLES["jpeg.exif"].build())
    first = desk.pictures.clean(path, into=desk.folder / "out")
    assert first.picture_id is not None
    desk.pictures.remove(picture_id=first.picture_id)
    again = desk.pictures.clean(path, into=desk.folder / "out")
    desk.history.undo()
    newest = desk.pictures.clean(path, into=desk.folder / "out")
    with desk.store.read() as reader:
        kept = reader.find(Picture)
    assert {p.id for p in kept} == {first.picture_id, again.picture_id}
    assert {p.cleaned_sha256 for p in kept} == {newest.outcome.sha256_after}


def test_a_credit_that_the_record_cannot_hold_is_refused_before_anything_is_written(desk: Desk) -> None:
    path = desk.folder / "a.jpg"
    path.write_bytes(SAMPLES["jpeg.exif"].build())
    with pytest.raises(Invalid):
        desk.pictures.clean(path, into=desk.folder / "out", credit=Credit(creator="x" * 450))
    assert not (desk.folder / "out").exists()


def test_a_store_that_cannot_keep_the_record_still_tells_of_the_copy(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = write_demo_samples(desk.folder / "in")

    def full(*_args: object, **_options: object) -> Changes:
        raise EnvironmentFault("disk_full")

    monkeypatch.setattr(desk.pictures, "_record", full)
    heard: list[Cleaned] = []

    def each(_path: Path, cleaned: Cleaned) -> None:
        heard.append(cleaned)

    with pytest.raises(EnvironmentFault):
        desk.pictures.clean_all(paths, into=desk.folder / "out", each=each)
    assert len(heard) == 1
    assert Path(heard[0].outcome.output).is_file()


@pytest.mark.parametrize("name", ["two\nlines.jpg", "photo\u202egpj.exe.jpg", "<img src=x>.jpg", "n" * 200 + ".jpg"])
def test_a_hostile_file_name_is_kept_as_one_that_can_be_shown(desk: Desk, name: str) -> None:
    path = desk.folder / name.replace("/", "_")
    path.write_bytes(SAMPLES["jpeg.exif"].build())
    done = desk.pictures.clean(path, into=desk.folder / "out")
    assert done.picture_id is not None
    kept = desk.pictures.picture(done.picture_id).picture.name
    assert kept.isprintable()
    assert kept.replace("_", "") == name.replace("\n", "").replace("\u202e", "").replace("/", "")


def test_nobody_can_type_that_a_picture_is_clean(desk: Desk) -> None:
    picture = desk.cleared()
    with pytest.raises(TypeError):
        desk.pictures.describe(picture_id=picture, status="clean")


def test_a_clean_copy_is_shown_while_it_lies_where_it_was_written_unchanged(desk: Desk) -> None:
    picture = desk.cleared()
    out = desk.folder / "out"
    png = desk.pictures.look(picture, out, 64)
    assert png is not None
    assert png.startswith(b"\x89PNG")
    assert desk.pictures.look(picture, desk.folder, 64) is None
    copy = next(out.iterdir())
    copy.write_bytes(SAMPLES["jpeg.xmp"].build())
    assert desk.pictures.look(picture, out, 64) is None


def _used(desk: Desk, picture: UUID, *links: str) -> list[UUID]:
    return [desk.pictures.use(picture_id=picture, link=link).first(Kind.PICTURE_USE) for link in links]


def test_a_withdrawn_consent_lists_every_use_and_opens_a_take_down_task_for_each(desk: Desk) -> None:
    picture = desk.cleared()
    consent = desk.pictures.add_consent(
        person_name="The woman at the well", given_on=desk.clock.today(), picture_ids=(picture,)
    ).first(Kind.CONSENT)
    desk.pictures.describe(picture_id=picture, people_recognisable="yes")
    first, second, third = _used(desk, picture, "https://a.example/1", "https://b.example/2", "https://c.example/3")
    desk.pictures.take_down(use_id=third)
    changes = desk.pictures.withdraw_consent(consent_id=consent)
    assert set(changes.of(Kind.PICTURE_USE)) == {first, second}
    due = desk.clock.today() + timedelta(days=Clocks().take_down)
    uses = {line.use.id: line.use.take_down_due for line in desk.pictures.uses_under(consent)}
    assert uses == {first: due, second: due, third: None}
    view = desk.pictures.picture(picture)
    assert (view.clearance, view.reasons) == (Clearance.BLOCKED, ("consent_missing",))
    with pytest.raises(Refused) as refused:
        desk.pictures.use(picture_id=picture, link="https://d.example/4")
    assert refused.value.code == "not_cleared"


def test_a_second_withdrawal_moves_no_deadline(desk: Desk) -> None:
    picture = desk.cleared()
    consent = desk.pictures.add_consent(person_name="A man", given_on=desk.clock.today(), picture_ids=(picture,)).first(
        Kind.CONSENT
    )
    _used(desk, picture, "https://a.example/1")
    desk.pictures.withdraw_consent(consent_id=consent)
    desk.clock.move(days=5)
    assert desk.pictures.withdraw_consent(consent_id=consent).ids == {}


def test_linking_a_consent_that_was_withdrawn_opens_the_tasks_too(desk: Desk) -> None:
    picture = desk.cleared()
    consent = desk.pictures.add_consent(person_name="A man", given_on=desk.clock.today()).first(Kind.CONSENT)
    desk.pictures.withdraw_consent(consent_id=consent)
    (use,) = _used(desk, picture, "https://a.example/1")
    desk.pictures.cover(consent_id=consent, picture_id=picture)
    with desk.store.read() as reader:
        assert reader.get(PictureUse, use).take_down_due is not None


def test_undo_takes_a_withdrawal_back_with_its_tasks(desk: Desk) -> None:
    picture = desk.cleared()
    consent = desk.pictures.add_consent(person_name="A man", given_on=desk.clock.today(), picture_ids=(picture,)).first(
        Kind.CONSENT
    )
    (use,) = _used(desk, picture, "https://a.example/1")
    desk.pictures.withdraw_consent(consent_id=consent)
    desk.history.undo()
    with desk.store.read() as reader:
        assert reader.get(Consent, consent).withdrawn_on is None
        assert reader.get(PictureUse, use).take_down_due is None


def test_what_was_taken_down_stays_taken_down_on_its_first_day(desk: Desk) -> None:
    (use,) = _used(desk, desk.cleared(), "https://a.example/1")
    desk.pictures.take_down(use_id=use)
    first = desk.clock.today()
    desk.clock.move(days=3)
    desk.pictures.take_down(use_id=use)
    with desk.store.read() as reader:
        assert reader.get(PictureUse, use).taken_down_on == first


def test_a_proof_is_kept_with_its_consent_and_comes_out_as_it_went_in(desk: Desk) -> None:
    sheet = Incoming("signed \u202esheet.pdf", b"%PDF-1.7 signed")
    consent = desk.pictures.add_consent(person_name="A man", given_on=desk.clock.today(), proof=sheet).first(
        Kind.CONSENT
    )
    kept = desk.pictures.proof(consent)
    assert kept is not None
    assert (kept.name, kept.purpose, kept.owner_id) == ("signed sheet.pdf", "consent", consent)
    first = desk.pictures.save_proof(consent, desk.folder)
    second = desk.pictures.save_proof(consent, desk.folder)
    assert first.read_bytes() == second.read_bytes() == sheet.data
    assert first != second
    desk.history.undo()
    with desk.store.read() as reader:
        assert reader.count(Consent) == 0


def test_a_consent_without_a_proof_has_none_to_save(desk: Desk) -> None:
    consent = desk.pictures.add_consent(person_name="A man", given_on=desk.clock.today()).first(Kind.CONSENT)
    assert desk.pictures.proof(consent) is None
    with pytest.raises(Refused):
        desk.pictures.save_proof(consent, desk.folder)
