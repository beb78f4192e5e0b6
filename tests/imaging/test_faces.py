"""Suggested faces: what the detector's numbers mean, that each face is suggested once, and that its absence is said."""

import struct
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain.covering import MOST_BOXES, Box
from actdesk.imaging import engine as engine_module
from actdesk.imaging import face_finder, faces
from actdesk.imaging.engine import Engine
from actdesk.imaging.faces import Face, Square
from actdesk.imaging.trace import Unclean
from tests.imaging.painted_people import FACES, SIZE, people
from tests.needs import lacking

# What the detector said of the painted people through the square of the whole picture: cell, score, x, y, wide, high.
RECORDED = (
    (1020, -1.05, -0.22, -1.42, 48.64, 48.64), (1021, 1.29, -1.65, 0.03, 49.91, 49.91),
    (1068, -1.51, 0.35, -2.94, 50.13, 50.12), (1069, 1.87, -0.96, -1.87, 51.15, 51.14),
    (1070, -0.93, -4.2, -1.76, 51.03, 51.03), (1117, -0.8, -0.79, -3.74, 50.61, 50.61),
    (1118, -1.58, -4.04, -3.96, 50.0, 50.0), (1234, -0.8, -1.1, -0.56, 27.54, 27.54),
    (1235, -0.39, -3.32, 0.21, 27.27, 27.27), (1282, 0.94, -0.35, -2.2, 27.47, 27.47),
    (1283, 1.67, -3.12, -1.73, 27.03, 27.03), (1331, -1.94, -2.56, -4.11, 26.77, 26.76),
)  # fmt: skip
CELLS = faces.CELLS**2
numbers = st.floats(-1e4, 1e4, allow_nan=False)
some_faces = st.lists(
    st.builds(Face, st.floats(0, 1), numbers, numbers, st.floats(0.1, 1e3), st.floats(0.1, 1e3)), max_size=12
)


def answered(cells: tuple[tuple[float, ...], ...]) -> tuple[list[float], list[list[float]]]:
    """The detector's whole answer, with these cells and silence in all others."""
    scores = [-20.0] * CELLS
    places = [[0.0] * faces.NUMBERS for _ in range(CELLS)]
    for cell, score, *place in cells:
        scores[int(cell)] = score
        places[int(cell)][:4] = place
    return scores, places


def hit(found: tuple[Box, ...]) -> None:
    """Each painted face lies whole in the one box that is there for it, and the box is not much larger."""
    wide, high = SIZE
    assert len(found) == len(FACES)
    for box, (x, y, r) in zip(found, FACES, strict=True):
        assert box.left * wide < x - r < x + r < (box.left + box.wide) * wide
        assert box.top * high < y - 1.25 * r < y + 1.25 * r < (box.top + box.high) * high
        assert box.wide * wide < 4 * r


def test_a_recorded_answer_of_the_detector_becomes_one_box_for_each_head() -> None:
    (whole, *_finer) = faces.squares(*SIZE)
    found = faces.read(*answered(RECORDED), whole)
    assert len(found) == 5, "cells that are not sure enough say nothing"
    assert all(0.4 < face.sure < 0.9 for face in found)
    hit(faces.boxes(found, *SIZE))


def test_finer_squares_must_be_surer() -> None:
    answer = answered(((1000, 0.1, 0, 0, 20, 20),))
    told = [bool(faces.read(*answer, Square(0, 0, 192, level))) for level in (1, 2, 4)]
    assert told == [True, True, False]


def test_the_middle_is_counted_from_the_middle_of_the_cell() -> None:
    (face,) = faces.read(*answered(((49, 5.0, 1, -1, 8, 4),)), Square(100, 200, 384, 1))
    assert face[1:] == (100 + 2 * (6 + 1 - 4), 200 + 2 * (6 - 1 - 2), 16, 8)  # cell 49: second row, second column


@pytest.mark.parametrize("place", [(0, 0, 0, 5), (0, 0, 5, -1), (float("nan"), 0, 5, 5), (0, float("inf"), 5, 5)])
def test_what_is_no_place_is_no_face(place: tuple[float, ...]) -> None:
    assert faces.read(*answered(((7, 100.0, *place),)), Square(0, 0, 192, 1)) == []


def test_an_answer_of_another_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="48 × 48"):
        faces.read([1.0] * 896, [[0.0] * 16] * 896, Square(0, 0, 192, 1))


@given(st.integers(1, 5000), st.integers(1, 5000), st.floats(0, 1), st.floats(0, 1), st.sampled_from((1, 2, 4)))
def test_wherever_a_face_is_some_square_of_each_size_holds_it_whole(
    width: int, height: int, x: float, y: float, level: int
) -> None:
    looked = [square for square in faces.squares(width, height) if square.level == level]
    if not looked:
        assert max(width, height) / level < faces.LEAST_SQUARE
        return
    size = looked[0].side * (1 - faces.STEP) * 0.999  # of the face
    left, top = x * max(0.0, width - size), y * max(0.0, height - size)
    right, bottom = min(left + size, width), min(top + size, height)
    slack = 1e-6 * max(width, height)
    assert any(
        s.left <= left + slack and s.top <= top + slack and right <= s.left + s.side + slack
        and bottom <= s.top + s.side + slack for s in looked
    )  # fmt: skip
    assert len(looked) <= 49


@given(some_faces)
def test_of_boxes_that_mean_one_face_the_surest_stays(found: list[Face]) -> None:
    kept = faces.one_each(found)
    assert kept == sorted(kept, reverse=True)
    assert set(kept) <= set(found)
    assert not any(faces._same(a, b) for n, a in enumerate(kept) for b in kept[n + 1 :])
    assert all(any(faces._same(face, other) and other >= face for other in kept) for face in set(found) - set(kept))
    assert faces.one_each(reversed(found)) == kept
    assert faces.one_each(kept) == kept


@given(some_faces, st.integers(1, 4000), st.integers(1, 4000))
def test_boxes_lie_in_the_picture_from_left_to_right(found: list[Face], width: int, height: int) -> None:
    told = faces.boxes(found, width, height)
    assert list(told) == sorted(told, key=lambda box: (box.left, box.top))
    assert all(box.left + box.wide <= 1 + 1e-9 and box.top + box.high <= 1 + 1e-9 for box in told)


def test_of_a_crowd_as_many_are_suggested_as_can_be_drawn() -> None:
    crowd = [Face(n / 1000, 20.0 * n, 0, 9, 9) for n in range(300)]
    assert len(faces.boxes(crowd, 6000, 10)) == MOST_BOXES


def test_without_the_extra_there_is_a_reason_and_no_suggestion(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "RUNTIME", "a_module_that_nobody_has")
    assert not engine.suggests_faces()
    monkeypatch.setitem(sys.modules, "ai_edge_litert", None)  # as where it is not installed
    face_finder._detector.cache_clear()
    with pytest.raises(Unclean) as refused:
        face_finder.found(memoryview(people()))
    assert refused.value.code == "no_detector"


@pytest.mark.parametrize("boxes", ['"many"', "[[0.1]]", '[["a", 0, 1, 1]]', "null", "[[NaN, 0, 1, 1]]"])
def test_a_worker_that_answers_nonsense_suggests_nothing(boxes: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told = struct.pack(">I", len(boxes) + 11) + f'{{"boxes": {boxes}}}'.encode()
    program = f"import sys; sys.stdin.readline(); sys.stdout.buffer.write({told + bytes(4)!r}); sys.stdout.flush()"
    monkeypatch.setattr(engine_module, "worker_command", lambda: [sys.executable, "-c", program])
    with Engine(workers=1) as staged:
        search = staged.faces(Path("picture.png"))
    assert (search.boxes, search.trouble) == ((), "worker_died")


# --- with the extra: the real detector, in the real worker, behind its walls ---------------------------------------


@pytest.fixture
def detector() -> None:
    if not faces.installed():
        lacking("needs the extra `faces` (bash tools/setup.sh --with-faces)")


@pytest.mark.usefixtures("detector")
@pytest.mark.parametrize(("form", "orientation"), [("PNG", 1), ("JPEG", 1), ("JPEG", 6)])
def test_painted_people_are_found_behind_the_walls_of_the_worker(
    engine: Engine, tmp_path: Path, form: str, orientation: int
) -> None:
    path = tmp_path / "people"
    path.write_bytes(people(form, orientation))
    search = engine.faces(path)
    assert search.trouble == ""
    hit(search.boxes)


@pytest.mark.usefixtures("detector")
def test_where_nobody_is_nobody_is_suggested_and_what_cannot_be_seen_has_a_reason(
    engine: Engine, tmp_path: Path
) -> None:
    from PIL import Image

    empty, broken = tmp_path / "empty.png", tmp_path / "broken.jpg"
    Image.new("L", (700, 300), 90).save(empty)
    broken.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    assert engine.faces(empty) == engine.faces(empty)
    assert (engine.faces(empty).boxes, engine.faces(empty).trouble) == ((), "")
    assert engine.faces(broken).trouble == "cannot_decode"
    assert engine.faces(tmp_path / "gone").trouble == "not_found"
