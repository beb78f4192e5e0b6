"""Every dirty sample, cleaned: nothing of what was planted stays, and everything that one sees does (rule 8)."""

import hashlib
import io
import struct
from functools import lru_cache
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from actdesk.domain.findings import CleanStatus, Credit
from actdesk.imaging.engine import Engine
from actdesk.imaging.formats import formats
from actdesk.imaging.samples import SAMPLES, Sample, planted
from tests.imaging.eyes import exiftool, holds, look, telling

CLEANED = [sample for sample in SAMPLES.values() if not sample.refused]
CONTAINERS = sorted(known.NAME for known in formats())
REFUSED = [sample for sample in SAMPLES.values() if sample.refused]


def code(sample: Sample) -> str:
    return sample.code


@lru_cache(maxsize=1)
def degrees() -> tuple[bytes, ...]:
    """The planted place as Exif holds it: three fractions, in either order of bytes."""
    pairs = [planted.GPS[tag] for tag in (2, 4)]
    flat = [[number for pair in value for number in pair] for value in pairs]  # type: ignore[union-attr]
    return tuple(struct.pack(f"{order}6I", *numbers)[8:] for numbers in flat for order in "<>")


@pytest.fixture
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "dirty"
    path.write_bytes(request.param.build())
    return path


def cleaned(engine: Engine, source: Path, into: Path, **how: object) -> Path:
    outcome = engine.clean(source, into=into, **how)  # type: ignore[arg-type]
    assert (outcome.status, outcome.reason, outcome.after) == (CleanStatus.CLEAN, "", ())
    return Path(outcome.output)


@pytest.mark.parametrize("sample", CLEANED, ids=code)
def test_what_a_sample_gives_away_is_found(sample: Sample, engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "dirty"
    path.write_bytes(sample.build())
    seen = engine.inspect(path)
    assert seen.refused == ""
    assert (seen.format, seen.orientation) == (sample.container, sample.orientation)
    assert set(sample.expects) <= {finding.where for finding in seen.findings}
    assert seen.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(("sample", "source"), [(s, s) for s in CLEANED], ids=code, indirect=["source"])
def test_nothing_planted_is_left_in_the_bytes(sample: Sample, source: Path, engine: Engine, into: Path) -> None:
    dirty = source.read_bytes()
    sightless = ("png.time", "jpeg.jfif_thumbnails")  # no word is planted there, but a time and two small pictures
    assert holds(dirty, planted.SECRETS) or any(p in dirty for p in degrees()) or sample.code in sightless
    data = cleaned(engine, source, into).read_bytes()
    assert holds(data, planted.SECRETS) == []
    assert [place for place in degrees() if place in data] == []


@pytest.mark.parametrize(("sample", "source"), [(s, s) for s in CLEANED], ids=code, indirect=["source"])
def test_what_one_sees_stays_bit_for_bit(sample: Sample, source: Path, engine: Engine, into: Path) -> None:
    before, after = look(source), look(cleaned(engine, source, into))
    assert after == before
    assert after.orientation == sample.orientation
    assert after.coloured == sample.profile
    assert len(after.frames) >= sample.frames


@pytest.mark.parametrize(("sample", "source"), [(s, s) for s in CLEANED], ids=code, indirect=["source"])
def test_a_clean_copy_is_clean_and_stays_as_it_is(sample: Sample, source: Path, engine: Engine, into: Path) -> None:
    once = cleaned(engine, source, into)
    assert engine.inspect(once).findings == ()
    assert cleaned(engine, once, into).read_bytes() == once.read_bytes()


@pytest.mark.parametrize(("sample", "source"), [(s, s) for s in SAMPLES.values()], ids=code, indirect=["source"])
def test_the_original_is_never_changed(sample: Sample, source: Path, engine: Engine, into: Path) -> None:
    source.chmod(0o400)
    before = source.read_bytes(), source.stat().st_mtime_ns, source.stat().st_mode
    engine.clean(source, into=into)
    assert (source.read_bytes(), source.stat().st_mtime_ns, source.stat().st_mode) == before


@pytest.mark.parametrize(("sample", "source"), [(s, s) for s in REFUSED], ids=code, indirect=["source"])
def test_what_cannot_be_promised_is_refused_and_leaves_nothing(
    sample: Sample, source: Path, engine: Engine, into: Path
) -> None:
    outcome = engine.clean(source, into=into)
    assert (outcome.status, outcome.reason, outcome.output) == (CleanStatus.REFUSED, sample.refused, "")
    assert list(into.iterdir()) == []


@pytest.mark.parametrize("container", ["jpeg", "png", "webp", "heif", "avif"])
def test_the_colours_of_a_profile_are_the_same_without_its_words(container: str, engine: Engine, into: Path) -> None:
    source = into.parent / "dirty"
    source.write_bytes(SAMPLES[f"{container}.profile"].build())
    result = cleaned(engine, source, into)
    pictures = []
    for path in (source, result):
        with Image.open(path) as picture:
            profile = ImageCms.ImageCmsProfile(io.BytesIO(picture.info["icc_profile"]))
            picture.load()
            shown = ImageCms.profileToProfile(picture, profile, ImageCms.createProfile("sRGB"))
            assert shown is not None
            assert shown.tobytes() != picture.tobytes(), "the profile has to matter"
            pictures.append(shown.tobytes())
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("container", CONTAINERS)
def test_a_confirmed_credit_is_written_and_nothing_of_the_old_one(container: str, engine: Engine, into: Path) -> None:
    source = into.parent / "dirty"
    source.write_bytes(SAMPLES[f"{container}.xmp"].build())
    credit = Credit(creator="Ana Núñez <i>", copyright="© ACT & friends", licence="https://example.org/by", caption="ع")
    result = cleaned(engine, source, into, credit=credit)
    assert look(result).frames == look(source).frames
    assert holds(result.read_bytes(), planted.SECRETS) == []
    assert all(text.encode() in result.read_bytes() for text in ("Ana Núñez", "ع"))


@pytest.mark.oracle
def test_exiftool_finds_nothing_in_any_cleaned_sample(engine: Engine, tmp_path: Path) -> None:
    dirty, results = {}, {}
    for sample in CLEANED:
        source = tmp_path / sample.code
        source.write_bytes(sample.build())
        dirty[sample.code] = source
        results[sample.code] = cleaned(engine, source, tmp_path / "cleaned", name=sample.code)
    seen = exiftool(*dirty.values())
    assert sum(bool(telling(told)) for told in seen.values()) > len(CLEANED) * 2 // 3, "the judge is blind"
    judged = exiftool(*results.values())
    assert len(judged) == len(CLEANED)
    assert {path: left for path, told in judged.items() if (left := telling(told))} == {}


@pytest.mark.oracle
def test_exiftool_reads_the_confirmed_credit(engine: Engine, tmp_path: Path) -> None:
    credit = Credit(creator="Ana Núñez", copyright="ACT", licence="https://example.org/by", caption="Garden")
    results = []
    for container in CONTAINERS:
        source = tmp_path / container
        source.write_bytes(SAMPLES[f"{container}.xmp"].build())
        results.append(cleaned(engine, source, tmp_path / "cleaned", credit=credit))
    for told in exiftool(*results).values():
        values = {key.split(":")[-1]: value for key, value in told.items() if key.startswith("XMP")}
        assert values["Creator"] == "Ana Núñez"
        assert (values["Rights"], values["Description"]) == ("ACT", "Garden")
        assert values["WebStatement"] == "https://example.org/by"
        assert "Warning" not in str(told)


def test_every_container_has_samples_of_both_kinds() -> None:
    for known in formats():
        own = [sample for sample in SAMPLES.values() if sample.container == known.NAME]
        assert sum(not sample.refused for sample in own) >= 8, known.NAME
        assert any(sample.refused for sample in own), known.NAME
        assert any(sample.orientation != 1 for sample in own) or known.NAME == "gif", "a GIF knows no orientation"
        if known.NAME == "jxl":
            assert any(sample.refused == "inside_codestream" for sample in own), "a profile lies inside the code there"
        else:
            assert any(sample.profile for sample in own), known.NAME
