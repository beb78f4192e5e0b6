"""A file's own name, its folder and the files beside it give things away too; what lies beside is never opened."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain import file_names
from actdesk.domain.findings import CleanStatus, FindingKind
from actdesk.imaging.engine import Engine
from actdesk.imaging.samples import SAMPLES

TOWNS = {"kakuma", "nairobi"}


def is_town(word: str) -> bool:
    return word.casefold() in TOWNS


def told(stem: str) -> dict[str, str]:
    return {found.where: found.value for found in file_names.of_name(stem, is_town)}


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("IMG_20260314_092653_Kakuma", {"name.date": "20260314", "name.place": "Kakuma"}),
        ("DSC04711 meeting", {"name.number": "DSC04711"}),
        ("campaign poster (Amina)", {"name.words": "Amina"}),
        ("IMG-20260314-WA0007", {"name.date": "20260314", "name.program": "-WA0007"}),
        ("2026-03-14 Visit of Bishop Okello", {"name.date": "2026-03-14", "name.words": "Visit, Bishop, Okello"}),
        ("kakuma evening", {"name.place": "kakuma"}),
        ("_MG_4711", {"name.number": "_MG_4711"}),
        ("IMG_E1234", {"name.number": "IMG_E1234"}),
        ("Capture d’écran 2026-03-14", {"name.date": "2026-03-14", "name.program": "Capture d’écran"}),
        ("picture-1a2b3c4d", {}),
        ("camp-evening", {}),
        ("20269914", {}),
        ("سلام 😀", {}),
    ],
)  # fmt: skip
def test_a_name_tells_a_day_a_number_a_program_a_place_and_names(stem: str, found: dict[str, str]) -> None:
    assert told(stem) == found


@pytest.mark.parametrize(
    ("folder", "found"),
    [
        ("2026-03 Nairobi", {"folder.date": "2026-03", "folder.place": "Nairobi"}),
        ("Clean copies", {}),
        ("100APPLE", {}),
    ],
)
def test_a_folder_tells_its_day_and_place(folder: str, found: dict[str, str]) -> None:
    assert {f.where: f.value for f in file_names.of_folder(folder, is_town)} == found


@pytest.mark.parametrize(
    ("name", "beside", "where"),
    [
        ("IMG_1234.jpg", "IMG_1234.XMP", "sidecar.xmp"),
        ("IMG_1234.jpg", "IMG_1234.jpg.xmp", "sidecar.xmp"),
        ("IMG_1234.JPG", "IMG_1234.AAE", "sidecar.aae"),
        ("IMG_E1234.JPG", "IMG_1234.aae", "sidecar.aae"),
        ("IMG_E1234.JPG", "IMG_O1234.aae", "sidecar.aae"),
        ("photo.jpg", "photo.jpg.json", "sidecar.takeout"),
        ("photo.jpg", "photo.jpg.supplemental-metadata.json", "sidecar.takeout"),
        ("photo.jpg", "photo.jpg.supplemental-me.json", "sidecar.takeout"),
        ("photo.jpg", "photo.json", "sidecar.takeout"),
        ("IMG_1234.jpg", "IMG_1234.MOV", "sidecar.film"),
    ],
)
def test_a_sidecar_is_found_by_its_name(name: str, beside: str, where: str) -> None:
    found = file_names.sidecars(name, {beside.lower(), "another.xmp"})
    assert [(f.where, f.value, f.kind) for f in found] == [(where, beside.lower(), FindingKind.SIDECAR)]
    assert file_names.sidecars(name, {"another.xmp", name.lower()}) == ()


@given(st.text(max_size=40))
def test_any_name_is_read_without_an_error_and_shown_as_one_line(name: str) -> None:
    found = (*file_names.of_name(name, is_town), *file_names.of_folder(name, is_town))
    assert all(f.value.isprintable() for f in (*found, *file_names.sidecars(name, {name.lower() + ".xmp"})))


def test_the_engine_tells_of_name_folder_ending_and_sidecars(engine: Engine, tmp_path: Path) -> None:
    folder = tmp_path / "Kakuma 2026-03"
    folder.mkdir()
    source = folder / "DSC04711 Amina.png"
    source.write_bytes(SAMPLES["jpeg.exif"].build())
    secret = folder / "DSC04711 Amina.xmp"
    secret.write_bytes(b"nobody reads this")
    seen = {f.where: f.value for f in engine.inspect(source).findings}
    assert seen["name.number"] == "DSC04711"
    assert seen["name.words"] == "Amina"
    assert seen["name.ending"] == ".png ≠ JPEG"
    assert seen["folder.place"] == "Kakuma"
    assert seen["folder.date"] == "2026-03"
    assert seen["sidecar.xmp"] == "dsc04711 amina.xmp"
    done = engine.clean(source, into=tmp_path / "out")
    assert done.status is CleanStatus.CLEAN
    assert FindingKind.SIDECAR in {f.kind for f in done.before.findings}
    assert [path.name for path in (tmp_path / "out").iterdir()] == [Path(done.output).name], "the sidecar stays"
    assert engine.inspect(Path(done.output)).findings == (), "the copy's own name and folder say nothing"


def test_a_sidecar_is_not_opened(engine: Engine, tmp_path: Path) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(SAMPLES["jpeg.exif"].build())
    (tmp_path / "a.xmp").mkdir()  # nothing that could be read as a file
    assert "sidecar.xmp" in {f.where for f in engine.inspect(source).findings}


def test_a_sidecar_that_comes_later_is_seen(engine: Engine, tmp_path: Path) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(SAMPLES["jpeg.exif"].build())
    assert "sidecar.aae" not in {f.where for f in engine.inspect(source).findings}
    (tmp_path / "a.aae").touch()
    assert "sidecar.aae" in {f.where for f in engine.inspect(source).findings}
