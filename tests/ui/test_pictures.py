"""The screen Pictures on a real store with the real engine: files in, findings in words, clean copies, the record."""

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Changes, Kind
from actdesk.domain.findings import Inspection, Recipe
from actdesk.domain.languages import Language
from actdesk.domain.pictures import Clearance, Consent, Picture, PictureUse
from actdesk.imaging.samples import SAMPLES, write_demo_samples
from actdesk.services.pictures import WithdrawalOutlook
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.pictures import asking
from actdesk.ui.screens.pictures import copies as copies_module
from actdesk.ui.screens.pictures.batch import Batch, State
from actdesk.ui.screens.pictures.consent_dialogs import ConsentDialog, LinkDialog, WithdrawDialog
from actdesk.ui.screens.pictures.copies import FOLDER, Copies, CopiesDialog
from actdesk.ui.screens.pictures.dialogs import FormDialog
from actdesk.ui.screens.pictures.thumbnails import SIDE_PX
from actdesk.ui.screens.pictures.uses import UseDialog
from actdesk.ui.screens.pictures.view import PicturesScreen
from actdesk.ui.theme import Theme
from actdesk.ui.widgets import ConfirmDialog
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNotifier, fake_context
from tests.ui.fits import cut_off
from tests.ui.real_desk import RealDesk

HOSTILE_NAMES = ("two\nlines.jpg", "photo\u202egpj.exe.jpg", "<img src=x onerror=y>.jpg", "سلام 😀.jpg")
LONGEST_WORK = 0.2  # seconds of the processor in one turn of the window: a busy machine adds nothing to them
LONGEST_WAIT = 0.5  # by the clock, on a machine with nothing else to do: one that has makes everybody wait longer


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealDesk]:
    made = RealDesk(tmp_path / "store")
    yield made
    made.close()


@pytest.fixture
def here(real: RealDesk, jobs: Jobs, tmp_path: Path) -> ScreenContext:
    """A context on the real desk; clean copies go to `out`."""
    context = fake_context(real.desk, jobs)
    context.preferences.set(FOLDER, str(tmp_path / "out"))
    return context


@pytest.fixture
def screen(here: ScreenContext, qtbot: QtBot) -> PicturesScreen:
    made = PicturesScreen(here)
    qtbot.addWidget(made)
    made.resize(1240, 800)
    made.show()
    settle(here)
    return made


@pytest.fixture(autouse=True)
def nobody_asks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """No dialog opens by itself: a question that no test expected would stop the run for ever."""
    asked: list[str] = []

    def refuse(_dialog: object) -> int:
        raise AssertionError("a dialog that nobody expected")

    monkeypatch.setattr(FormDialog, "exec", refuse)
    monkeypatch.setattr(ConfirmDialog, "exec", refuse)
    return asked


def settle(context: ScreenContext, turns: int = 4) -> None:
    """Let every job end, and every rest of the previews."""
    for _turn in range(turns):
        context.jobs.wait()
        QApplication.processEvents()
    end = time.monotonic() + 0.15
    while time.monotonic() < end:  # the previews rest before they ask
        QApplication.processEvents()
    context.jobs.wait()
    QApplication.processEvents()


def told(context: ScreenContext) -> list[str]:
    assert isinstance(context.notifier, FakeNotifier)
    return context.notifier.told


def explained(context: ScreenContext) -> list[Exception]:
    assert isinstance(context.notifier, FakeNotifier)
    return context.notifier.explained


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def mixed(folder: Path) -> list[Path]:
    """Demo pictures, a broken one and a document."""
    files = write_demo_samples(folder)
    for name, data in (("broken.jpg", SAMPLES["jpeg.truncated"].build()), ("minutes.docx", b"PK\x03\x04 words")):
        (folder / name).write_bytes(data)
        files.append(folder / name)
    return files


def drop(screen: PicturesScreen, *paths: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(40, 40), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    screen.dropEvent(event)
    return event


def states(screen: PicturesScreen) -> dict[str, State]:
    return {item.name: item.state for item in screen.workbench._batch.items}


def choose_file(screen: PicturesScreen, context: ScreenContext, name: str) -> None:
    names = [item.name for item in screen.workbench._batch.items]
    screen.workbench.tray.choose(names.index(name))
    settle(context)


def kept(real: RealDesk, kind: type) -> list:  # type: ignore[type-arg]
    with real.store.read() as reader:
        return list(reader.find(kind))


# --- files come in ---------------------------------------------------------------------------------------------


def test_a_dropped_folder_is_looked_into_and_says_what_each_file_gives_away(
    screen: PicturesScreen, here: ScreenContext, tmp_path: Path
) -> None:
    mixed(tmp_path / "in")
    event = drop(screen, tmp_path / "in")
    settle(here)
    assert event.dropAction() is Qt.DropAction.CopyAction, "a file manager would delete what was moved"
    found = states(screen)
    assert found["broken.jpg"] is State.REFUSED
    assert found["minutes.docx"] is State.REFUSED
    assert list(found.values()).count(State.SEEN) == 5
    choose_file(screen, here, "IMG_20260314_092653_Kakuma.jpg")
    said = texts(screen.workbench.file)
    assert said.index("Location") < said.index("Person")
    assert "GPS position in the camera data (Exif): 3.71860° N, 34.87140° E" in said
    assert screen.workbench.file.before.box.has_picture()
    choose_file(screen, here, "broken.jpg")
    assert "Copy it again from the camera" in texts(screen.workbench.file)


def test_files_are_chosen_by_the_system_s_dialog_and_pasted_from_the_clipboard(
    screen: PicturesScreen, here: ScreenContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = write_demo_samples(tmp_path / "in")

    def choose(_parent: QWidget, _folder: str) -> list[Path]:
        return files[:2]

    monkeypatch.setattr(asking, "ask_files", choose)
    screen.run_action("add")
    settle(here)
    assert len(states(screen)) == 2
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    QGuiApplication.clipboard().setMimeData(data)
    screen.paste()
    settle(here)
    assert len(states(screen)) == len(files), "each file is there once"
    QGuiApplication.clipboard().clear()


def test_pixels_from_the_clipboard_are_cleaned_and_their_file_is_private(
    screen: PicturesScreen, here: ScreenContext, real: RealDesk, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setData("image/png", SAMPLES["png.text"].build())
    QGuiApplication.clipboard().setMimeData(data)
    screen.paste()
    settle(here)
    assert states(screen) == {"Pasted picture.png": State.SEEN}
    held = next((real.store.folder / "tmp").rglob("Pasted picture.png"))
    assert (held.stat().st_mode & 0o777, held.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    bare = QMimeData()
    bare.setImageData(QImage(8, 6, QImage.Format.Format_RGB32))
    assert asking.pixels(bare)[0].startswith(b"\x89PNG")
    QGuiApplication.clipboard().clear()


def test_the_files_are_shown_as_pictures_and_the_same_one_stays_chosen(
    screen: PicturesScreen, here: ScreenContext, tmp_path: Path, qtbot: QtBot
) -> None:
    screen.workbench.add(write_demo_samples(tmp_path / "in"))
    settle(here)
    tray = screen.workbench.tray
    tray.choose(2)
    screen.workbench.view_button.click()
    tray.grid.resize(500, 400)
    assert tray.grid.currentIndex().row() == 2
    tray.grid.grab()
    third = tray.model.path_of(2)
    qtbot.waitUntil(lambda: screen.workbench._thumbnails.of(third) is not None)
    small = screen.workbench._thumbnails.of(third)
    assert small is not None
    assert max(small.width(), small.height()) == SIDE_PX
    said = tray.model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(third.name)
    assert len(said) > len(third.name) + 2, "a tile says how it stands, too"
    left = tray.model.rowCount()
    QTest.keyClick(tray.grid, Qt.Key.Key_Delete)
    assert tray.model.rowCount() == left - 1
    screen.workbench.clear()
    assert not screen.workbench._thumbnails._known, "no picture stays in memory"
    screen.workbench.view_button.click()
    assert here.preferences.get("pictures.tiled") is False


def test_what_is_no_file_of_this_computer_is_said_and_changes_nothing(
    screen: PicturesScreen, here: ScreenContext
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/picture.jpg")])
    QGuiApplication.clipboard().setMimeData(data)
    screen.paste()
    settle(here)
    assert told(here) == ["There is no file of this computer in it. Save pictures from the web first, then add them."]
    assert states(screen) == {}
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_a_hostile_file_name_is_shown_as_letters(
    screen: PicturesScreen, here: ScreenContext, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(SAMPLES["jpeg.exif"].build())
    drop(screen, path)
    settle(here)
    screen.workbench.start()
    settle(here)
    shown = screen.workbench._batch.items[0].name
    assert "\n" not in shown
    assert "\u202e" not in shown
    for label in screen.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
        assert "\u202e" not in label.text()
    assert states(screen) == {shown: State.CLEAN}
    tip = screen.workbench.tray.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip


# --- clean copies ----------------------------------------------------------------------------------------------


def test_copies_are_made_beside_a_bad_file_and_the_originals_stay_as_they_are(
    screen: PicturesScreen, here: ScreenContext, real: RealDesk, tmp_path: Path
) -> None:
    files = mixed(tmp_path / "in")
    before = {p: (hashlib.sha256(p.read_bytes()).hexdigest(), p.stat().st_mtime_ns) for p in files}
    drop(screen, *files)
    settle(here)
    heard: list[Changes] = []
    here.changes.changed.connect(heard.append)
    screen.workbench.start()
    settle(here)
    assert {p: (hashlib.sha256(p.read_bytes()).hexdigest(), p.stat().st_mtime_ns) for p in files} == before
    assert list(states(screen).values()).count(State.CLEAN) == 5
    outputs = sorted(item.output for item in screen.workbench._batch.items if item.output)
    assert sorted((tmp_path / "out").iterdir()) == outputs
    assert len(heard) == 1, "the list is told once, not a hundred times"
    assert len(heard[0].of(Kind.PICTURE)) == 5
    assert len(kept(real, Picture)) == 5
    choose_file(screen, here, "IMG_20260314_092653_Kakuma.jpg")
    after = screen.workbench.file.after
    assert after.box.has_picture()
    assert after.verdict.text() == "Nothing found. An independent reader read the copy a second time."
    assert explained(here) == []


def test_nothing_of_the_coordinates_that_are_shown_is_kept(
    screen: PicturesScreen, here: ScreenContext, real: RealDesk, tmp_path: Path
) -> None:
    drop(screen, *write_demo_samples(tmp_path / "in"))
    settle(here)
    screen.workbench.start()
    settle(here)
    choose_file(screen, here, "IMG_20260314_092653_Kakuma.jpg")
    assert "3.71860" in texts(screen.workbench.file)
    said = repr(real.desk.history.latest()) + repr(kept(real, Picture)) + repr(vars(here.preferences))
    assert not [secret for secret in ("3.71", "34.87", "SN-4711") if secret in said]
    screen.workbench.clear()
    assert screen.workbench._previews._known == {}
    assert screen.workbench._batch.items == []


def test_stop_gives_up_the_file_that_runs_and_leaves_no_half_written_one(
    screen: PicturesScreen, here: ScreenContext, real: RealDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    data = write_demo_samples(tmp_path / "one")[0].read_bytes()
    for number in range(60):
        (folder / f"{number:03}.jpg").write_bytes(data + bytes(number))
    drop(screen, folder)
    settle(here)
    with qtbot.waitSignal(screen.workbench._runs.cleaned, timeout=20_000):
        screen.workbench.start()
        assert not screen.workbench.cancel_button.isHidden()
        with qtbot.waitSignal(screen.workbench._runs.changed, timeout=20_000):
            pass
        screen.workbench.cancel()
    settle(here)
    finished = [item for item in screen.workbench._batch.items if item.state is State.CLEAN]
    assert len(finished) < 60
    assert not [item for item in screen.workbench._batch.items if item.state is State.CLEANING]
    out = tmp_path / "out"
    written = sorted(out.iterdir()) if out.exists() else []
    assert written == sorted(item.output for item in finished if item.output)
    assert not screen.workbench.start_button.isHidden(), "the others can be cleaned now"
    screen.workbench.start()
    settle(here)
    assert set(states(screen).values()) == {State.CLEAN}


def test_a_hundred_files_at_once_leave_the_window_free(
    screen: PicturesScreen, here: ScreenContext, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    codes = [code for code, sample in SAMPLES.items() if not sample.refused]
    for number in range(100):
        data = SAMPLES[codes[number % len(codes)]].build()
        (folder / f"{number:03}.bin").write_bytes(data)
    waits, works = [0.0], [0.0]
    last, worked = time.perf_counter(), time.thread_time()

    def tick() -> None:
        nonlocal last, worked
        now, so_far = time.perf_counter(), time.thread_time()
        waits.append(now - last)
        works.append(so_far - worked)
        last, worked = now, so_far

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(0)
    with qtbot.waitSignal(screen.workbench._runs.looked, timeout=60_000):
        drop(screen, folder)
    with qtbot.waitSignal(screen.workbench._runs.cleaned, timeout=60_000):
        screen.workbench.start()
    timer.stop()
    settle(here)
    assert len(states(screen)) == 100
    assert set(states(screen).values()) == {State.CLEAN}
    assert max(works) < LONGEST_WORK, f"the window worked for {max(works):.2f} s without a look at its user"
    busy = os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 1.0
    assert max(waits) < LONGEST_WAIT * (1 + busy), f"the window did not answer for {max(waits):.2f} s"


def test_news_that_come_late_do_not_unmake_what_is_finished(tmp_path: Path, real: RealDesk) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(SAMPLES["jpeg.exif"].build())
    batch = Batch()
    batch.add([path])
    batch.begin_run()
    batch.finish(path, real.desk.pictures.clean(path, into=tmp_path / "out"))
    assert batch.begin(path) is None
    batch.settle()
    assert batch.items[0].state is State.CLEAN


def test_a_file_that_the_machine_could_not_read_is_tried_again_and_never_blamed(
    screen: PicturesScreen, here: ScreenContext, tmp_path: Path
) -> None:
    good, slow = tmp_path / "a.jpg", tmp_path / "b.jpg"
    for path in (good, slow):
        path.write_bytes(SAMPLES["jpeg.exif"].build())
    drop(screen, good, slow)
    settle(here)
    bench = screen.workbench
    bench._batch.see(slow, Inspection(refused="machine_busy"))
    bench._on_changed([1])
    bench.tray.choose(1)
    bench._on_row(1)
    assert bench.start_button.text() == "Clean 1 picture", "what failed is not counted"
    assert bench.file._nothing.text() == "Not known: the file could not be read this time."
    assert not bench.file.again.isHidden()
    bench.file.again.click()
    settle(here)
    assert states(screen)["b.jpg"] is State.SEEN
    assert bench.file.again.isHidden()
    assert bench.start_button.text() == "Clean 2 pictures"


def test_where_only_failed_files_are_left_the_button_tries_them_again(tmp_path: Path) -> None:
    batch = Batch()
    batch.add([tmp_path / "a.jpg", tmp_path / "b.jpg"])
    batch.see(tmp_path / "a.jpg", Inspection(refused="too_slow"))
    assert batch.ready() == [tmp_path / "b.jpg"]
    batch.remove(1)
    assert batch.ready() == [tmp_path / "a.jpg"]


def test_the_first_time_the_officer_is_asked_where_copies_go_and_is_remembered(
    screen: PicturesScreen, here: ScreenContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.workbench._copies = Copies()
    answers = [None, Copies(tmp_path / "chosen", Recipe.LOCATION_ONLY)]

    def ask(*_args: object) -> Copies | None:
        return answers.pop(0)

    monkeypatch.setattr(CopiesDialog, "ask", ask)
    drop(screen, *write_demo_samples(tmp_path / "in"))
    settle(here)
    screen.workbench.start()
    settle(here)
    assert not (tmp_path / "chosen").exists(), "who thinks better of it gets no copy"
    screen.workbench.start()
    settle(here)
    assert len(list((tmp_path / "chosen").iterdir())) == 5
    again = copies_module.remembered(here.preferences)
    assert (again.folder, again.recipe) == (tmp_path / "chosen", Recipe.LOCATION_ONLY)


def test_the_table_stays_while_the_officer_looks_at_a_record(
    screen: PicturesScreen, here: ScreenContext, tmp_path: Path
) -> None:
    drop(screen, *write_demo_samples(tmp_path / "in"))
    settle(here)
    screen.workbench.start()
    settle(here)
    screen.workbench.record_asked.emit(screen.workbench._batch.items[0].picture_id)
    settle(here)
    assert screen.record.picture_id == screen.workbench._batch.items[0].picture_id
    assert not screen.on_table.isHidden()
    screen.run_action("table")
    assert len(states(screen)) == 5


# --- the record ------------------------------------------------------------------------------------------------


@pytest.fixture
def picture(real: RealDesk, tmp_path: Path) -> UUID:
    """A clean picture that nobody has answered for yet; its copy lies in `out`."""
    path = write_demo_samples(tmp_path / "shown")[0]
    cleaned = real.desk.pictures.clean(path, into=tmp_path / "out")
    assert cleaned.picture_id is not None
    return cleaned.picture_id


@pytest.fixture
def record(screen: PicturesScreen, here: ScreenContext, picture: UUID) -> PicturesScreen:
    screen.show_record(Kind.PICTURE, picture)
    settle(here)
    return screen


def answer(screen: PicturesScreen, **answers: object) -> None:
    for key, value in answers.items():
        screen.record.questions.form.editor(key).set_value(value)  # type: ignore[attr-defined]


def accept(
    monkeypatch: pytest.MonkeyPatch, context: ScreenContext, fill: Callable[[FormDialog], None]
) -> list[FormDialog]:
    """Let the next form dialogs be filled by `fill` and saved, as an officer does."""
    seen: list[FormDialog] = []

    def play(dialog: FormDialog) -> int:
        seen.append(dialog)
        dialog.show()
        fill(dialog)
        dialog.save.click()
        for _turn in range(4):
            context.jobs.wait()
            QApplication.processEvents()
        dialog.hide()
        return 1

    monkeypatch.setattr(FormDialog, "exec", play)
    return seen


def test_the_answers_are_saved_and_the_clearance_follows_with_its_reasons(
    record: PicturesScreen, here: ScreenContext, real: RealDesk, picture: UUID
) -> None:
    bar = record.record.clearance
    assert "Say whether people can be recognised" in texts(bar)
    assert record.record.facts.box.has_picture(), "the copy still lies where it was written"
    answer(record, people_recognisable="yes", minors="no", vulnerable_setting="no", caption="At the well")
    assert record.record.is_dirty()
    record.record.save.click()
    settle(here)
    assert not record.record.is_dirty()
    assert "Consent is missing" in texts(bar)
    answer(record, people_recognisable="no")
    record.record.keep()
    settle(here)
    assert bar.text() == "This picture may be published."
    assert real.desk.pictures.picture(picture).clearance is Clearance.CLEARED
    assert told(here) == ["Saved.", "Saved."]
    history = texts(record._pane.history)
    assert "Describe picture" in history
    assert "Caption: At the well" in history


def test_what_is_typed_is_never_lost_without_a_question(
    record: PicturesScreen, here: ScreenContext, picture: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(record, caption="half a sent")
    answers = [False, True]

    def ask(*_args: object, **_words: object) -> bool:
        return answers.pop(0)

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    record._pane.closed.emit()
    settle(here)
    assert record.record.picture_id == picture
    assert record.record.questions.values()["caption"] == "half a sent"
    assert record.may_leave()
    assert not record.record.is_dirty()


def test_a_change_from_elsewhere_does_not_take_away_what_is_being_typed(
    record: PicturesScreen, here: ScreenContext, real: RealDesk, picture: UUID
) -> None:
    answer(record, caption="half a sent")
    here.changes.tell(real.desk.pictures.describe(picture_id=picture, licence="CC BY 4.0"))
    settle(here)
    assert record.record.questions.values()["caption"] == "half a sent"


@pytest.mark.parametrize("text", ['<img src="file:///etc/passwd">', "سلام 😀", "a\u202eb", "x" * 19_000])
def test_hostile_text_is_kept_and_shown_as_letters(
    record: PicturesScreen, here: ScreenContext, real: RealDesk, picture: UUID, text: str
) -> None:
    answer(record, caption=text, alt_text=text, notes=text)
    record.record.keep()
    settle(here)
    assert real.desk.pictures.picture(picture).picture.caption == text
    for label in record.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


@pytest.mark.parametrize("text", ["a\0b", "x" * 1_000_000])
def test_what_cannot_be_kept_is_refused_with_a_sentence_and_stays_in_the_field(
    record: PicturesScreen, here: ScreenContext, real: RealDesk, picture: UUID, text: str
) -> None:
    answer(record, caption=text)
    record.record.keep()
    settle(here)
    assert real.desk.pictures.picture(picture).picture.caption == ""
    assert record.record.is_dirty()
    assert record.record.questions.form._rows["caption"].error()


def test_a_consent_for_a_child_counts_with_its_guardian_and_its_own_yes(
    record: PicturesScreen,
    here: ScreenContext,
    real: RealDesk,
    picture: UUID,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    real.desk.pictures.describe(
        picture_id=picture, people_recognisable="yes", minors="yes", minor_identifiable="no", vulnerable_setting="no"
    )
    sheet = tmp_path / "signed.pdf"
    sheet.write_bytes(b"%PDF-1.7 signed")

    def fill(dialog: FormDialog) -> None:
        form = dialog.form
        assert form._rows["guardian"].isHidden()
        for key, value in {"person_name": "The girl in blue", "situation": "child"}.items():
            form.editor(key).set_value(value)  # type: ignore[attr-defined]
        assert not form._rows["guardian"].isHidden()
        for key, value in {
            "guardian": "Her aunt",
            "child_assent": "yes",
            "proof_file": sheet,
            "everyone": "yes",
        }.items():
            form.editor(key).set_value(value)  # type: ignore[attr-defined]

    seen = accept(monkeypatch, here, fill)
    record.record.consents.add.click()
    settle(here)
    (consent,) = kept(real, Consent)
    assert (consent.guardian, consent.child_assent, consent.situation) == ("Her aunt", "yes", "child")
    proof = real.desk.pictures.proof(consent.id)
    assert proof is not None
    assert proof.name == "signed.pdf"
    assert isinstance(seen[0], ConsentDialog)
    assert record.record.clearance.text() == "Two officers may publish this picture together:"


def test_what_a_dialog_cannot_keep_is_said_in_it_and_nothing_typed_is_lost(
    record: PicturesScreen, here: ScreenContext, real: RealDesk, picture: UUID, qtbot: QtBot
) -> None:
    dialog = ConsentDialog(here, record, picture_id=picture)
    qtbot.addWidget(dialog)
    form = dialog.form
    form.editor("person_name").set_value("A man")  # type: ignore[attr-defined]
    form.editor("everyone").set_value("no")  # type: ignore[attr-defined]
    form.editor("expires_on").set_value("2020-01-01")  # type: ignore[attr-defined]
    dialog.show()
    dialog.save.click()
    settle(here)
    assert dialog.isVisible()
    assert "The end is before the start." in texts(dialog)
    assert form.values()["person_name"] == "A man"
    assert kept(real, Consent) == []
    dialog.hide()


def test_a_withdrawal_shows_every_use_and_opens_a_task_for_each(
    record: PicturesScreen, here: ScreenContext, real: RealDesk, picture: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = real.desk.pictures
    pictures.describe(picture_id=picture, people_recognisable="yes", minors="no", vulnerable_setting="no")
    consent = pictures.add_consent(person_name="A woman", given_on=real.clock.today(), picture_ids=(picture,)).first(
        Kind.CONSENT
    )
    for link in ("https://a.example/1", "https://b.example/2"):
        here.changes.tell(pictures.use(picture_id=picture, link=link))
    settle(here)
    shown: list[str] = []

    def fill(dialog: FormDialog) -> None:
        shown.append(texts(dialog))

    accept(monkeypatch, here, fill)
    card = record.record.consents._cards[0]
    card._withdraw.click()
    settle(here)
    assert "https://a.example/1" in shown[0]
    assert "https://b.example/2" in shown[0]
    assert {use.take_down_due for use in kept(real, PictureUse)} != {None}
    assert real.desk.pictures.picture(picture).clearance is Clearance.BLOCKED
    assert "To be taken down by 22 Nov 2026" in texts(record.record.uses)
    with real.store.read() as reader:
        assert reader.get(Consent, consent).withdrawn_on == real.clock.today()
    uses = real.desk.pictures.uses_under(consent)
    record.record.uses.list.taken_down.emit(uses[0].use.id)
    settle(here)
    assert "Taken down on 20 Nov 2026" in texts(record.record.uses)


def test_a_use_is_recorded_only_while_the_picture_may_be_published(
    record: PicturesScreen, here: ScreenContext, real: RealDesk, picture: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert record.record.uses.add.isHidden()
    answer(record, people_recognisable="no", minors="no", vulnerable_setting="no")
    record.record.keep()
    settle(here)
    assert not record.record.uses.add.isHidden()

    def fill(dialog: FormDialog) -> None:
        dialog.save.click()
        assert kept(real, PictureUse) == [], "neither account nor link was given"
        dialog.form.editor("link").set_value("https://a.example/1")  # type: ignore[attr-defined]

    accept(monkeypatch, here, fill)
    record.record.uses.add.click()
    settle(here)
    assert [use.link for use in kept(real, PictureUse)] == ["https://a.example/1"]


def test_a_consent_of_the_store_is_linked_and_taken_off_again(
    record: PicturesScreen, here: ScreenContext, real: RealDesk, picture: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    consent = real.desk.pictures.add_consent(person_name="A man", given_on=real.clock.today()).first(Kind.CONSENT)

    def fill(dialog: FormDialog) -> None:
        dialog.form.editor("consent_id").set_value(str(consent))  # type: ignore[attr-defined]
        dialog.form.editor("everyone").set_value("yes")  # type: ignore[attr-defined]

    accept(monkeypatch, here, fill)
    record.record.consents.link.click()
    settle(here)
    assert [c.id for _, c in real.desk.pictures.picture(picture).consents] == [consent]
    record.record.consents._cards[0]._everyone.click()
    settle(here)
    assert not real.desk.pictures.picture(picture).consents[0][0].covers_everyone
    record.record.consents._cards[0]._uncover.click()
    settle(here)
    assert real.desk.pictures.picture(picture).consents == ()


def test_a_picture_taken_off_the_desk_comes_back_by_undo(
    record: PicturesScreen, here: ScreenContext, real: RealDesk, picture: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_args: object, **_words: object) -> bool:
        return True

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    record.record._remove.click()
    settle(here)
    assert kept(real, Picture) == []
    assert record.record.picture_id is None
    assert isinstance(here.notifier, FakeNotifier)
    undo = here.notifier.undos[-1]
    assert undo is not None
    undo()
    settle(here)
    assert [p.id for p in kept(real, Picture)] == [picture]


# --- for everybody ---------------------------------------------------------------------------------------------


def dialogs(context: ScreenContext, parent: QWidget, real: RealDesk, picture: UUID) -> list[FormDialog]:
    consent = Consent.made(person_name="A woman", situation="child", given_on=real.clock.today())
    return [
        CopiesDialog(context, parent, Copies()),
        ConsentDialog(context, parent, picture_id=picture),
        ConsentDialog(context, parent, picture_id=picture, consent=consent),
        LinkDialog(context, parent, picture_id=picture, consents=[consent]),
        WithdrawDialog(context, parent, consent=consent, outlook=WithdrawalOutlook((), 2)),
        UseDialog(context, parent, view=context.desk.pictures.picture(picture)),
    ]


@pytest.mark.parametrize("language", list(Language))
def test_every_part_has_a_name_in_each_language(
    record: PicturesScreen,
    here: ScreenContext,
    real: RealDesk,
    picture: UUID,
    languages: Languages,
    language: Language,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    real.desk.pictures.add_consent(person_name="A woman", given_on=real.clock.today(), picture_ids=(picture,))
    languages.choose(language)
    here.changes.tell(Changes(ids={Kind.PICTURE: (picture,)}))
    settle(here)
    assert complaints(record) == []
    drop(record, *mixed(tmp_path / "in"))
    settle(here)
    record.workbench.start()
    settle(here)
    assert complaints(record) == []
    for dialog in dialogs(here, record, real, picture):
        qtbot.addWidget(dialog)
        dialog.show()
        assert complaints(dialog) == [], type(dialog).__name__
        dialog.hide()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("size", "scale"), [((1024 - 60, 600 - 90), 1.0), ((1240 - 60, 800 - 120), 2.0)])
def test_nothing_is_cut_off_in_a_small_window_or_with_large_letters(
    screen: PicturesScreen,
    here: ScreenContext,
    picture: UUID,
    languages: Languages,
    look: Theme,
    language: Language,
    size: tuple[int, int],
    scale: float,
    tmp_path: Path,
) -> None:
    languages.choose(language)
    look.enlarge(scale)
    screen.resize(*size)
    screen.show_record(Kind.PICTURE, picture)
    settle(here)
    assert cut_off(screen) == []
    drop(screen, *mixed(tmp_path / "in"))
    settle(here)
    screen.workbench.start()
    settle(here)
    for row in range(len(screen.workbench._batch.items)):
        screen.workbench.tray.choose(row)
        settle(here, turns=1)
        assert cut_off(screen) == [], screen.workbench._batch.items[row].name
    assert (screen.width(), screen.height()) == size


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_dialog_is_wider_than_a_small_screen(
    screen: PicturesScreen,
    here: ScreenContext,
    real: RealDesk,
    picture: UUID,
    languages: Languages,
    look: Theme,
    language: Language,
    scale: float,
    qtbot: QtBot,
) -> None:
    languages.choose(language)
    look.enlarge(scale)
    for dialog in dialogs(here, screen, real, picture):
        qtbot.addWidget(dialog)
        dialog.resize(780, 500)
        dialog.show()
        QApplication.processEvents()
        assert (dialog.width(), dialog.height()) == (780, 500), type(dialog).__name__
        assert cut_off(dialog) == [], type(dialog).__name__
        dialog.hide()
