"""What a location betrays is seen on the screen, in three languages, and nowhere else."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.findings import Finding, FindingKind
from actdesk.domain.languages import Language
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.pictures.betrayed import points_of
from actdesk.ui.theme import Theme, ThemeChoice, theme
from actdesk.ui.widgets import WorldMap
from tests.ui.a11y import complaints
from tests.ui.pictures_room import PicturesRoom, texts

TELEPHONE = "IMG_20260314_092653_Kakuma.jpg"


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs) -> Iterator[PicturesRoom]:
    made = PicturesRoom(tmp_path, jobs)
    yield made
    made.end()


def location(north: float, east: float) -> Finding:
    return Finding(kind=FindingKind.LOCATION, where="exif.gps", coordinates=(north, east))


def test_a_place_is_shown_on_a_map_and_said_in_the_language_of_the_window(
    room: PicturesRoom, languages: Languages
) -> None:
    room.put(*room.samples())
    room.choose(TELEPHONE)
    shown = room.screen.workbench.file.betrayed
    assert shown.isVisibleTo(room.screen)
    for language, sentence in (
        (Language.ENGLISH, "In or near Kakuma, Kenya"),
        (Language.FRENCH, "À Kakuma ou tout près (Kenya)"),
        (Language.SPANISH, "En Kakuma o muy cerca (Kenia)"),
    ):
        languages.choose(language)
        room.settle()
        assert sentence in texts(shown)
        assert shown.map.accessibleDescription() == sentence
        assert shown.map.accessibleName()
        assert complaints(shown) == []


def test_a_file_without_a_place_shows_no_map(room: PicturesRoom) -> None:
    room.put(*room.samples())
    room.choose(TELEPHONE)
    room.choose("DSC04711 meeting.jpg")
    assert not room.screen.workbench.file.betrayed.isVisibleTo(room.screen)
    assert room.screen.workbench.file.betrayed.sentence.text() == "", "the place before is not left behind"


def test_the_place_and_its_sentence_are_neither_stored_nor_logged(
    room: PicturesRoom, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    source = room.folder / "one.jpg"
    source.write_bytes(next(path for path in room.samples() if path.name == TELEPHONE).read_bytes())
    room.put(source)
    room.choose("one.jpg")
    assert "Kakuma" in room.screen.workbench.file.betrayed.sentence.text()
    room.screen.workbench.start()
    room.settle()
    assert room.screen.workbench._batch.tally().clean == 1
    stored = "\n".join(room.stored())
    assert "one.jpg" in stored, "this reads what is stored"
    for telling in ("Kakuma", "3.718", "34.871", "In or near"):
        assert telling not in stored
        assert telling not in caplog.text


def test_the_first_places_of_a_file_are_kept_apart_and_none_that_no_map_has() -> None:
    found = [location(1.00001, 2), location(1.00002, 2), location(95, 0), location(-3, 4), location(5, 6)]
    assert points_of([*found, location(7, 8), Finding(kind=FindingKind.TIME, where="exif.time")]) == (
        (1, 2),
        (-3, 4),
        (5, 6),
    )


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_point_lies_where_the_map_has_it(qtbot: QtBot, look: Theme, choice: ThemeChoice) -> None:
    look.choose(choice)
    holder = QWidget()
    qtbot.addWidget(holder)
    shown = WorldMap(parent=holder)
    shown.resize(360, 180)
    shown.show_points([(45, 90), (-90, -180)], "map", "two points")
    picture = shown.grab().toImage()
    density = picture.devicePixelRatio()
    assert picture.size() == QSize(round(360 * density), round(180 * density))
    assert picture.pixelColor(round(270 * density), round(45 * density)) == QColor(theme().tokens.bad)
    assert shown.height() == 180, "the whole earth, twice as wide as high"
