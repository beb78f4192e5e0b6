"""Boxes over faces and crops for platforms: by keyboard alone, by mouse, taken back, drafted, and made into a copy."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest

from actdesk.domain.covering import Box, Drawn, FaceSearch
from actdesk.domain.drafts import Place
from actdesk.domain.languages import Language
from actdesk.domain.pictures import Picture
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.pictures import copies
from actdesk.ui.screens.pictures.batch import State
from actdesk.ui.screens.pictures.canvas import CROP, STEP, Canvas
from actdesk.ui.screens.pictures.cover_dialog import CoverDialog
from actdesk.ui.widgets import ConfirmDialog
from tests.ui.a11y import complaints
from tests.ui.fakes import fake_context
from tests.ui.fits import cut_off
from tests.ui.pictures_room import PicturesRoom, texts

NAME = "camp-evening.webp"


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs) -> Iterator[PicturesRoom]:
    made = PicturesRoom(tmp_path, jobs)
    yield made
    made.end()


def dialog_in(room: PicturesRoom) -> CoverDialog:
    """The dialog as it is opened for a picture, without waiting for an answer."""
    path = next(path for path in room.samples() if path.name == NAME)
    made = CoverDialog(room.context, room.screen, path, copies.remembered(room.context.preferences))
    made.form.mark_saved()
    assert made.draft_place is not None
    made.form.keep_draft(room.context.drafts, made.draft_place, title=made.windowTitle)
    made.fit()
    made.show()
    made.activateWindow()
    room.settle()
    made.field.canvas.setFocus()
    return made


def put_away(room: PicturesRoom, dialog: CoverDialog) -> None:
    dialog.form.end_draft()
    dialog.form.mark_saved()
    dialog.reject()
    dialog.deleteLater()
    room.settle()


def press(canvas: Canvas, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(canvas, key, modifier)


def test_a_box_is_made_moved_sized_removed_and_taken_back_by_keys_alone(
    room: PicturesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    dialog = dialog_in(room)
    canvas = dialog.field.canvas
    press(canvas, Qt.Key.Key_N)
    assert canvas.part() is not None
    first = canvas.steps.now.boxes[0]
    press(canvas, Qt.Key.Key_Right)
    press(canvas, Qt.Key.Key_Up)
    moved = canvas.steps.now.boxes[0]
    assert moved.left > first.left
    assert moved.top < first.top
    press(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    sized = canvas.steps.now.boxes[0]
    assert sized.high > moved.high
    assert 0 < moved.wide - sized.wide < 0.01, "Ctrl is finer"
    press(canvas, Qt.Key.Key_N)
    assert canvas.at == 1
    press(canvas, Qt.Key.Key_PageUp)
    assert canvas.at == 0
    assert "Box 1 of 2" in dialog.field.state.text() == canvas.accessibleDescription()
    press(canvas, Qt.Key.Key_Delete)
    assert len(canvas.steps.now.boxes) == 1
    press(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(canvas.steps.now.boxes) == 2
    dialog.field.redo.click()
    assert len(canvas.steps.now.boxes) == 1
    if canvas.hasFocus():
        assert any(sentence.startswith("Box 2 of 2") for sentence in heard)
    put_away(room, dialog)


def test_a_box_is_drawn_moved_and_sized_by_mouse_and_each_pull_is_one_step(room: PicturesRoom) -> None:
    dialog = dialog_in(room)
    canvas = dialog.field.canvas
    frame = canvas._frame().toRect()

    def pull(start: tuple[float, float], end: tuple[float, float]) -> None:
        points = [
            QPoint(frame.x() + int(x * frame.width()), frame.y() + int(y * frame.height())) for x, y in (start, end)
        ]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
        QTest.mouseMove(canvas, (points[0] + points[1]) / 2)
        QTest.mouseMove(canvas, points[1])
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[1])

    pull((0.5, 0.6), (0.2, 0.3))  # from the lower right corner
    (box,) = canvas.steps.now.boxes
    assert (box.left, box.top, box.wide, box.high) == pytest.approx((0.2, 0.3, 0.3, 0.3), abs=0.02)
    pull((0.3, 0.4), (0.4, 0.5))
    (moved,) = canvas.steps.now.boxes
    assert (moved.left, moved.top) == pytest.approx((0.3, 0.4), abs=0.02)
    pull((0.6, 0.7), (0.8, 0.9))
    (sized,) = canvas.steps.now.boxes
    assert (sized.left, sized.wide, sized.high) == pytest.approx((0.3, 0.5, 0.5), abs=0.03)
    canvas.undo()
    assert canvas.steps.now.boxes == (moved,)
    canvas.undo()
    canvas.undo()
    assert canvas.steps.now.boxes == ()
    assert not canvas.steps.can_undo
    put_away(room, dialog)


def test_beside_the_picture_there_is_no_empty_space(room: PicturesRoom) -> None:
    dialog = dialog_in(room)
    canvas = dialog.field.canvas
    assert canvas.width() - canvas._frame().width() <= 2
    put_away(room, dialog)


def test_a_platform_s_size_draws_its_crop_which_moves_and_keeps_its_shape(room: PicturesRoom) -> None:
    dialog = dialog_in(room)
    canvas = dialog.field.canvas
    dialog.form.set_values({"size": "x profile 400x400"})
    dialog._size.edited.emit()
    assert canvas.at == CROP
    crop = canvas.part()
    assert crop is not None
    seen = canvas.picture_size()
    assert crop.wide * seen.width() == pytest.approx(crop.high * seen.height(), rel=0.01)
    press(canvas, Qt.Key.Key_Left)
    moved = canvas.part()
    assert moved is not None
    assert moved.left < crop.left
    assert moved.wide == crop.wide
    put_away(room, dialog)


def test_the_copy_is_the_picture_s_clean_copy_and_the_original_stays(
    room: PicturesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = room.samples()
    before = {path: path.read_bytes() for path in files}
    room.put(*files)
    room.choose(NAME)

    def answer(dialog: CoverDialog) -> int:
        room.settle()
        dialog.field.canvas.add()
        dialog._on_save()
        room.settle()
        return 1

    monkeypatch.setattr(CoverDialog, "exec", answer)
    room.screen.workbench.file.cover.click()
    room.settle()
    item = next(item for item in room.screen.workbench._batch.items if item.name == NAME)
    assert item.state is State.CLEAN
    assert item.output is not None
    assert item.output.parent == room.folder / "out"
    with room.real.store.read() as reader:
        (kept,) = reader.find(Picture, name=NAME)
    assert kept.recipe == "covered"
    assert kept.cleaned_name == item.output.name
    assert kept.status == "clean"
    assert {path: path.read_bytes() for path in files} == before
    room.until(room.screen.workbench.file.after.box.has_picture)  # before and after stand side by side


def test_nothing_drawn_makes_no_copy_and_says_what_to_do(room: PicturesRoom) -> None:
    dialog = dialog_in(room)
    dialog._on_save()
    assert "Draw a box, or choose a platform’s size." in texts(dialog.form)
    assert not (room.folder / "out").exists()
    put_away(room, dialog)


def test_half_drawn_boxes_outlive_a_lock_and_nothing_readable_lies_on_the_disk(room: PicturesRoom) -> None:
    dialog = dialog_in(room)
    dialog.field.canvas.add()
    dialog.field.canvas.add()
    drawn = dialog.field.canvas.steps.now
    room.settle()
    assert room.context.drafts is not None
    assert room.context.drafts.flush()
    dialog.hide()
    dialog.deleteLater()
    room.settle()
    files = [path for path in room.folder.rglob("*") if path.is_file() and "in" not in path.parts[-2:-1]]
    assert all(path.parent.name in ("store", "backups") or path.name.startswith(".store") for path in files)
    room.context = fake_context(room.real.desk, room.jobs)  # as after unlocking
    room.settle()
    assert room.context.drafts is not None
    room.context.drafts.load()
    room.settle()
    again = dialog_in(room)
    (note,) = room.context.drafts.unfinished()
    assert note.place == again.draft_place
    room.context.drafts.resume(note)
    room.settle()
    assert again.field.canvas.steps.now == drawn
    put_away(room, again)


def test_a_draft_is_gone_on_with_from_today(room: PicturesRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    (path, *_others) = room.samples()
    opened: list[Path] = []

    def ask(_context: object, _parent: object, asked: Path, _copies: object) -> None:
        opened.append(asked)

    monkeypatch.setattr(CoverDialog, "ask", ask)
    room.screen.resume(Place("pictures.cover", part=str(path)))
    room.settle()
    assert opened == [path]
    assert [item.path for item in room.screen.workbench._batch.items] == [path]


def test_a_file_that_cannot_be_shown_is_not_covered(room: PicturesRoom) -> None:
    broken = room.folder / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    dialog = CoverDialog(room.context, room.screen, broken, copies.remembered(room.context.preferences))
    room.settle()
    assert "cannot be shown" in texts(dialog.form)
    assert not dialog.save.isEnabled()
    put_away(room, dialog)


@pytest.mark.parametrize("language", list(Language))
def test_it_is_named_for_a_screen_reader_in_each_language_and_nothing_is_cut(
    room: PicturesRoom, languages: Languages, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    languages.choose(language)
    suggesting(room, monkeypatch, FaceSearch(TWO))
    dialog = dialog_in(room)
    dialog.field.canvas.add()
    looked(room, dialog)
    dialog.resize(984, 540)
    room.settle()
    assert complaints(dialog) == []
    assert cut_off(dialog) == []
    put_away(room, dialog)


def test_leaving_asks_before_boxes_are_thrown_away(room: PicturesRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(_parent: object, question: str, **_options: object) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    dialog = dialog_in(room)
    dialog.field.canvas.add()
    dialog.reject()
    assert len(asked) == 1
    dialog.deleteLater()
    room.settle()


# --- suggested faces: with a detector that says what a test wants ---------------------------------------------------

TWO = (Box(left=0.1, top=0.2, wide=0.2, high=0.3), Box(left=0.6, top=0.2, wide=0.2, high=0.3))


def suggesting(room: PicturesRoom, monkeypatch: pytest.MonkeyPatch, search: FaceSearch | None) -> None:
    """Let the engine have a detector that answers this; None: no detector."""
    engine = room.real.desk.pictures._engine
    monkeypatch.setattr(engine, "suggests_faces", lambda: search is not None)
    monkeypatch.setattr(engine, "faces", lambda _path: search)


def looked(room: PicturesRoom, dialog: CoverDialog) -> Canvas:
    dialog.field.look.click()
    room.settle()
    return dialog.field.canvas


def test_a_suggestion_covers_nothing_until_a_person_confirms_or_moves_it(
    room: PicturesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggesting(room, monkeypatch, FaceSearch(TWO))
    dialog = dialog_in(room)
    canvas = looked(room, dialog)
    assert canvas.steps.now == Drawn(suggested=TWO)
    assert "Suggestion 1 of 2, nothing is covered yet" in dialog.field.state.text()
    assert "2 faces suggested" in dialog.field.faces.text()
    assert "Some are missed" in dialog.field.faces.text()
    dialog._on_save()
    assert "2 suggested faces to decide on" in texts(dialog.form)
    assert not (room.folder / "out").exists(), "no copy is made while one is open"
    press(canvas, Qt.Key.Key_Return)
    assert canvas.steps.now == Drawn(TWO[:1], suggested=TWO[1:])
    assert canvas.at == 1, "the next one is chosen"
    press(canvas, Qt.Key.Key_Left)
    assert canvas.steps.now == Drawn((TWO[0], TWO[1].moved(-STEP, 0)))
    assert canvas.at == 1
    assert not dialog.field.confirm.isVisible()
    dialog._on_save()
    room.settle()
    assert dialog.cleaned is not None
    dialog.deleteLater()
    room.settle()


def test_suggestions_are_taken_away_and_taken_back_and_drafted(
    room: PicturesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggesting(room, monkeypatch, FaceSearch(TWO))
    dialog = dialog_in(room)
    canvas = looked(room, dialog)
    press(canvas, Qt.Key.Key_Delete)
    assert canvas.steps.now == Drawn(suggested=TWO[1:])
    dialog.field.confirm.click()
    assert canvas.steps.now == Drawn(TWO[1:])
    canvas.undo()
    canvas.undo()
    assert canvas.steps.now == Drawn(suggested=TWO)
    kept = dialog.field.value()
    canvas.undo()
    assert canvas.steps.now == Drawn()
    dialog.field.set_value(kept)
    assert canvas.steps.now == Drawn(suggested=TWO)
    put_away(room, dialog)


def test_a_click_chooses_a_suggestion_and_a_pull_makes_it_a_box(
    room: PicturesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggesting(room, monkeypatch, FaceSearch(TWO))
    dialog = dialog_in(room)
    canvas = looked(room, dialog)
    middle = canvas._rect(TWO[1]).center().toPoint()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(1, 1))
    assert canvas.at == 1
    assert canvas.steps.now == Drawn(suggested=TWO)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(canvas, middle + QPoint(30, 10))
    assert canvas.at == 0
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 10))
    (box,) = canvas.steps.now.boxes
    assert box.left > TWO[1].left
    assert canvas.steps.now.suggested == TWO[:1]
    assert box.holds(*TWO[1].middle)
    looked(room, dialog)
    assert canvas.steps.now.suggested == TWO[:1], "what is covered is not suggested again"
    put_away(room, dialog)


def test_that_none_was_found_is_never_said_as_a_proof(room: PicturesRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    suggesting(room, monkeypatch, FaceSearch())
    dialog = dialog_in(room)
    for search, said in (
        (FaceSearch(), "No face was found, which proves nothing"),
        (FaceSearch(trouble="no_detector"), "Look at the picture yourself"),
        (FaceSearch(trouble="too_slow"), "so it was stopped"),
    ):
        suggesting(room, monkeypatch, search)
        canvas = looked(room, dialog)
        assert said in dialog.field.faces.text()
        assert canvas.steps.now == Drawn()
        assert dialog.field.look.isEnabled()
    put_away(room, dialog)


def test_without_the_extra_nothing_is_offered_and_one_line_says_who_adds_it(
    room: PicturesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggesting(room, monkeypatch, None)
    dialog = dialog_in(room)
    assert not dialog.field.look.isVisible()
    assert "how an administrator adds that" in dialog.field.faces.text()
    put_away(room, dialog)
