"""What is covered is gone: the copy is made from pixels, and the pixels under a box are in none of its bytes."""

import hashlib
import io
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from actdesk.domain.covering import (
    LEAST,
    Box,
    Covering,
    CoverStyle,
    Drawn,
    Steps,
    crop_for,
    topmost_at,
)
from actdesk.domain.findings import CleanStatus, Credit
from actdesk.imaging.engine import Engine
from actdesk.imaging.samples import SAMPLES, planted, write_demo_samples

FACE = Box(left=0.25, top=0.25, wide=0.25, high=0.5)
NUMBERS = st.floats(-2, 2)


def painted(path: Path, face: tuple[int, int, int], **options: object) -> Path:
    """A grey picture of 80 × 40 pixels with a face in one colour where `FACE` is."""
    picture = Image.new("RGB", (80, 40), (120, 130, 140))
    picture.paste(face, (20, 10, 40, 30))
    picture.paste((250, 240, 10), (25, 15, 28, 18))
    picture.save(path, **options)  # type: ignore[arg-type]
    return path


def colours(path: str) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB")


@pytest.mark.parametrize("ending", [".png", ".jpg", ".webp"])
def test_two_pictures_that_differ_under_the_box_give_the_same_bytes(
    engine: Engine, tmp_path: Path, ending: str
) -> None:
    options = {"quality": 95, "subsampling": 0} if ending == ".jpg" else {"lossless": True} if ending == ".webp" else {}
    made = []
    for name, face in (("one", (200, 30, 30)), ("other", (20, 200, 60))):
        source = painted(tmp_path / f"{name}{ending}", face, **options)
        box = Box(left=0.2, top=0.2, wide=0.4, high=0.6) if ending == ".jpg" else FACE  # whole blocks of a JPEG
        outcome = engine.cover(source, into=tmp_path / "out", covering=Covering(boxes=(box,)))
        assert outcome.status is CleanStatus.CLEAN, outcome.reason
        made.append(Path(outcome.output).read_bytes())
    assert made[0] == made[1]


def test_the_fill_is_one_colour_to_the_last_pixel_and_the_rest_stays(engine: Engine, tmp_path: Path) -> None:
    source = painted(tmp_path / "one.png", (200, 30, 30))
    outcome = engine.cover(source, into=tmp_path / "out", covering=Covering(boxes=(FACE,)))
    shown, before = colours(outcome.output), colours(str(source))
    for x in range(80):
        for y in range(40):
            inside = 20 <= x < 40 and 10 <= y < 30
            assert shown.getpixel((x, y)) == ((0, 0, 0) if inside else before.getpixel((x, y)))


def test_a_mosaic_has_five_cells_at_most_along_its_longer_side(engine: Engine, tmp_path: Path) -> None:
    picture = Image.effect_noise((400, 200), 120).convert("RGB")
    picture.save(tmp_path / "noise.png")
    covering = Covering(boxes=(Box(left=0.25, top=0.1, wide=0.5, high=0.8),), style=CoverStyle.MOSAIC)
    shown = colours(engine.cover(tmp_path / "noise.png", into=tmp_path / "out", covering=covering).output)
    part = shown.crop((100, 20, 300, 180))
    assert len(part.getcolors(40_000) or ()) <= 5 * 4
    assert shown.getpixel((2, 2)) == picture.getpixel((2, 2))


def test_nothing_of_a_dirty_original_is_left_and_it_is_not_touched(engine: Engine, tmp_path: Path) -> None:
    for source in write_demo_samples(tmp_path / "in"):
        before = hashlib.sha256(source.read_bytes()).hexdigest()
        outcome = engine.cover(source, into=tmp_path / "out", covering=Covering(boxes=(FACE,)))
        assert outcome.status is CleanStatus.CLEAN, (source.name, outcome.reason)
        copy = Path(outcome.output)
        data = copy.read_bytes()
        assert not [secret for secret in planted.SECRETS if secret in data]
        assert engine.inspect(copy).findings == ()
        assert outcome.before.sha256 == before == hashlib.sha256(source.read_bytes()).hexdigest()
        assert outcome.sha256_after == hashlib.sha256(data).hexdigest()
        assert copy.name.startswith("picture-")
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert not list((tmp_path / "out").glob(".actdesk-*"))


def test_a_box_lies_where_the_upright_picture_has_it(engine: Engine, tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6  # shown a quarter turn clockwise
    Image.new("RGB", (80, 40), (255, 255, 255)).save(tmp_path / "turned.jpg", exif=turned, quality=95)
    covering = Covering(boxes=(Box(left=0, top=0, wide=1, high=0.25),))
    shown = colours(engine.cover(tmp_path / "turned.jpg", into=tmp_path / "out", covering=covering).output)
    assert shown.size == (40, 80)
    assert max(shown.getpixel((20, 10))) < 40
    assert min(shown.getpixel((20, 60))) > 215


def test_a_crop_has_the_platform_s_shape_and_no_pixel_is_invented(engine: Engine, tmp_path: Path) -> None:
    Image.new("RGB", (1500, 1000), (10, 200, 30)).save(tmp_path / "large.png")
    crop = crop_for(400, 400, 1500, 1000)
    outcome = engine.cover(
        tmp_path / "large.png", into=tmp_path / "out", covering=Covering(crop=crop, width=400, height=400)
    )
    assert colours(outcome.output).size == (400, 400)
    outcome = engine.cover(
        tmp_path / "large.png", into=tmp_path / "out", covering=Covering(crop=crop, width=3000, height=3000)
    )
    assert colours(outcome.output).size == (1000, 1000)


def test_a_credit_that_the_officer_confirmed_is_written_and_nothing_else(engine: Engine, tmp_path: Path) -> None:
    source = painted(tmp_path / "one.jpg", (1, 2, 3), quality=95)
    credit = Credit(creator="Wanjiru Kamau", copyright="© ACT Alliance")
    outcome = engine.cover(source, into=tmp_path / "out", covering=Covering(boxes=(FACE,)), credit=credit)
    assert outcome.status is CleanStatus.CLEAN
    assert b"Wanjiru Kamau" in Path(outcome.output).read_bytes()


def test_a_file_that_cannot_be_read_is_refused_and_leaves_nothing(engine: Engine, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(SAMPLES["jpeg.truncated"].build())
    outcome = engine.cover(broken, into=tmp_path / "out", covering=Covering(boxes=(FACE,)))
    assert outcome.status is CleanStatus.REFUSED
    assert list((tmp_path / "out").iterdir()) == []


def test_a_colour_profile_is_turned_into_srgb(engine: Engine, tmp_path: Path) -> None:
    from PIL import ImageCms

    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    source = painted(tmp_path / "one.png", (200, 30, 30), icc_profile=lab)
    outcome = engine.cover(source, into=tmp_path / "out", covering=Covering(boxes=(FACE,)))
    with Image.open(io.BytesIO(Path(outcome.output).read_bytes())) as made:
        assert "icc_profile" not in made.info


# --- the rules of drawing --------------------------------------------------------------------------------------


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_a_box_never_leaves_the_picture(x: float, y: float, to_x: float, to_y: float, dx: float, dy: float) -> None:
    box = Box.between(x, y, to_x, to_y)
    for made in (box, box.moved(dx, dy), box.grown(dx, dy)):
        assert made.left >= 0
        assert made.top >= 0
        assert made.left + made.wide <= 1 + 1e-9
        assert made.top + made.high <= 1 + 1e-9
        assert min(made.wide, made.high) >= LEAST


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=30))
def test_steps_go_back_and_forth_to_the_letter(acts: list[str]) -> None:
    steps, past, future = Steps(), [Drawn()], list[Drawn]()
    for number, act in enumerate(acts, 1):
        if act == "do":
            drawn = Drawn((Box.fitted(number / 100, 0, 0.1, 0.1),))
            steps.do(drawn)
            past.append(drawn)
            future.clear()
        elif act == "undo" and len(past) > 1:
            assert steps.undo()
            future.append(past.pop())
        elif act == "redo" and future:
            assert steps.redo()
            past.append(future.pop())
        assert steps.now == past[-1]
        assert (steps.can_undo, steps.can_redo) == (len(past) > 1, bool(future))


@given(st.integers(1, 4000), st.integers(1, 4000), st.integers(50, 4000), st.integers(50, 4000))
def test_a_crop_is_the_largest_of_its_shape(width: int, height: int, picture_width: int, picture_height: int) -> None:
    crop = crop_for(width, height, picture_width, picture_height)
    assert max(crop.wide, crop.high) == pytest.approx(1)
    if min(crop.wide, crop.high) > LEAST:
        shape = crop.wide * picture_width / (crop.high * picture_height)
        assert shape == pytest.approx(width / height)


def test_the_box_that_was_drawn_last_lies_on_top() -> None:
    boxes = (Box.fitted(0, 0, 0.5, 0.5), Box.fitted(0.2, 0.2, 0.5, 0.5))
    assert topmost_at(boxes, 0.3, 0.3) == 1
    assert topmost_at(boxes, 0.1, 0.1) == 0
    assert topmost_at(boxes, 0.9, 0.9) is None
