"""Cases: taken in within a minute, led up the ladder by buttons that say why they wait, and never lost while typed."""

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Kind
from actdesk.domain.cases import CaseOutcome, CaseState, Step, Way
from actdesk.domain.comments import CommentGround
from actdesk.domain.ladder import NextStep
from actdesk.services.attachments import Incoming
from actdesk.services.cases import Agreed
from actdesk.services.ports import Step as Hear
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.cases import SCREEN, asking, evidence_files, record_dialogs
from actdesk.ui.screens.cases.comment import CommentDialog
from actdesk.ui.screens.cases.end_dialogs import DecideDialog, HandOverDialog, RecommendDialog, SettleDialog
from actdesk.ui.screens.cases.facts import COVER, HiddenFact
from actdesk.ui.screens.cases.fields import ReporterInput
from actdesk.ui.screens.cases.keeping import DeleteDialog, RedactDialog, RetainDialog
from actdesk.ui.screens.cases.principles_field import PrinciplesField
from actdesk.ui.screens.cases.printing import PrintDialog, PrintRecommendationDialog
from actdesk.ui.screens.cases.step_dialogs import (
    AcknowledgeDialog,
    AgreeDialog,
    AskRemovalDialog,
    ConfirmRemovalDialog,
    ContactDialog,
)
from actdesk.ui.screens.cases.team import TakeOnDialog, TeamDialog
from actdesk.ui.widgets import ChoiceField, ConfirmDialog
from tests.ui.a11y import complaints
from tests.ui.cases_room import LINK, CasesRoom, texts

CTRL = Qt.KeyboardModifier.ControlModifier
REASON = "A child can be found by this post and cannot wait."


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs, qtbot: QtBot) -> Iterator[CasesRoom]:
    made = CasesRoom(tmp_path / "store", jobs, qtbot)
    yield made
    made.close()


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What the officer says when asked whether to throw away what was typed; each question takes one answer."""
    waiting: list[bool] = []
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_args, **_options: waiting.pop(0))
    return waiting


def picture(colour: Qt.GlobalColor = Qt.GlobalColor.darkGreen) -> QImage:
    image = QImage(QSize(40, 30), QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


def test_it_is_found_as_the_sixth_screen_with_its_two_acts() -> None:
    assert (SCREEN.key, SCREEN.order, SCREEN.kinds) == ("cases", 60, (Kind.CASE,))
    assert [action.key for action in SCREEN.actions] == ["new", "comment"]


# --- intake ------------------------------------------------------------------------------------------------


def test_a_case_is_taken_in_by_keyboard_alone(room: CasesRoom) -> None:
    room.screen.run_action("new")
    room.write(LINK)
    room.qtbot.waitUntil(lambda: "in the register" in room.screen.intake.panel.text(), timeout=3000)
    assert "@actgreatlakes on Facebook" in room.screen.intake.panel.text()
    room.key(Qt.Key.Key_Tab)
    room.write("A school can be read.")
    room.key(Qt.Key.Key_Return, CTRL)
    room.settle()
    case = room.only_case()
    assert (case.link, case.summary, case.account_id) == (LINK, "A school can be read.", room.account.id)
    assert not room.screen.is_taking_in()
    assert room.screen.record.case_id == case.id
    assert room.told() == ["The case is kept."]


def test_earlier_cases_of_the_account_are_shown_at_once_and_lead_there(room: CasesRoom) -> None:
    first = room.case()
    room.screen.new_case()
    room.screen.intake.start(LINK)
    room.screen.intake._look()
    room.settle()
    assert "INF-2026-001" in texts(room.screen.intake.panel)
    room.screen.intake.clear()
    room.screen.intake.case_asked.emit(first)
    room.settle()
    assert room.screen.record.case_id == first


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("https://facebook.com.evil.example/actgreatlakes", "Careful"),
        ("https://www.facebook.com/somebody.else", "not in the register"),
        ("https://www.facebook.com/watch/?v=1", "names no account"),
        ("https://example.org/news", "No platform"),
    ],
)
def test_a_link_to_no_account_of_ours_is_said_and_hinders_nothing(room: CasesRoom, link: str, said: str) -> None:
    room.screen.new_case()
    room.screen.intake.start(link)
    room.screen.intake._look()
    room.settle()
    assert said in room.screen.intake.panel.text()
    room.screen.intake.take_in()
    room.settle()
    assert room.only_case().link == link


def test_who_reported_stays_covered_until_the_eye_is_pressed(room: CasesRoom) -> None:
    room.screen.new_case()
    field = room.screen.intake.form.editor("reporter")
    assert isinstance(field, ReporterInput)
    room.screen.intake.form.editor("summary").setFocus()
    room.write("Seen")
    field.line().setText("Grace Reporter")
    assert field.line().echoMode() is QLineEdit.EchoMode.Password
    field.eye.click()
    assert field.line().echoMode() is QLineEdit.EchoMode.Normal
    room.screen.intake.take_in()
    room.settle()
    record = room.screen.record
    assert "Grace Reporter" not in texts(record)
    (hidden,) = record.findChildren(HiddenFact)
    assert hidden.text() == COVER
    hidden.eye.click()
    assert hidden.text() == "Grace Reporter"
    record.refresh()
    room.settle()
    assert "Grace Reporter" not in texts(record)  # covered again
    record.show_tab(4)
    assert "Grace Reporter" not in texts(record)  # never spelled out in the history
    assert "changed (not shown here)" in texts(record)


def test_a_dropped_file_is_kept_unchanged_with_its_hash_shown(room: CasesRoom, tmp_path: Path) -> None:
    data = bytes(range(256)) * 40
    (tmp_path / "post.bin").write_bytes(data)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "post.bin"))])
    room.screen.new_case()
    assert room.screen.intake.evidence.take(mime)
    room.settle()
    digest = hashlib.sha256(data).hexdigest()
    assert digest in texts(room.screen.intake.evidence).replace(" ", "")
    room.screen.intake.take_in()
    room.settle()
    (kept,) = room.view(room.only_case().id).evidence
    assert kept.sha256 == digest
    assert room.desk.cases.evidence(kept.id)[1] == data
    assert digest in texts(room.screen.record.evidence).replace(" ", "")


def test_a_picture_from_the_clipboard_becomes_a_png(room: CasesRoom) -> None:
    QGuiApplication.clipboard().setImage(picture())
    room.screen.new_case()
    room.screen.intake.evidence.choose.setFocus()
    room.key(Qt.Key.Key_V, CTRL)
    room.settle()
    (piece,) = room.screen.intake.evidence.pieces()
    assert piece.incoming.name.startswith("clipboard-2026-11-20")
    assert QImage.fromData(piece.incoming.data).convertToFormat(QImage.Format.Format_RGB32) == picture()
    QGuiApplication.clipboard().setText("words only")
    room.screen.intake.evidence.paste.click()
    room.settle()
    assert "no picture and no file" in texts(room.screen.intake.evidence)
    assert len(room.screen.intake.evidence.pieces()) == 1


def test_a_case_with_link_words_and_a_screenshot_takes_four_keys_beside_what_is_written(room: CasesRoom) -> None:
    """Paste the link, paste the screenshot where one is, a sentence, keep it: no field has to be looked for."""
    room.screen.run_action("new")
    QGuiApplication.clipboard().setText(LINK)
    room.key(Qt.Key.Key_V, CTRL)
    QGuiApplication.clipboard().setImage(picture())
    room.key(Qt.Key.Key_V, CTRL)
    room.settle()
    room.key(Qt.Key.Key_Tab)
    room.write("A school can be read.")
    room.key(Qt.Key.Key_Return, CTRL)
    room.settle()
    case = room.only_case()
    assert (case.link, case.summary, case.account_id) == (LINK, "A school can be read.", room.account.id)
    assert [kept.name[:14] for kept in room.view(case.id).evidence] == ["clipboard-2026"]


def test_a_picture_pasted_into_a_text_is_evidence_and_words_stay_words(room: CasesRoom) -> None:
    room.screen.new_case()
    quoted = room.screen.intake.form.editor("quoted")
    quoted.setFocus()
    QGuiApplication.clipboard().setImage(picture())
    room.key(Qt.Key.Key_V, CTRL)
    room.settle()
    assert len(room.screen.intake.evidence.pieces()) == 1
    QGuiApplication.clipboard().setText("Happy faces!")
    room.key(Qt.Key.Key_V, CTRL)
    assert room.screen.intake.form.values()["quoted"] == "Happy faces!"


def test_what_can_not_be_read_is_named_and_keeps_nothing_else_out(room: CasesRoom, tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    (tmp_path / "good.txt").write_bytes(b"seen")
    (tmp_path / "again.txt").write_bytes(b"seen")
    names = ("empty.png", "good.txt", "again.txt", "gone.txt", ".")
    room.screen.new_case()
    room.screen.intake.evidence.read([tmp_path / name for name in names])
    room.settle()
    said = texts(room.screen.intake.evidence)
    assert [piece.incoming.name for piece in room.screen.intake.evidence.pieces()] == ["good.txt"]  # once
    assert "empty.png is empty" in said
    assert "gone.txt can’t be read" in said
    assert "is a folder" in said


def test_a_file_that_is_too_large_is_never_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence_files, "LARGEST_BYTES", 10)
    (tmp_path / "film.mp4").write_bytes(bytes(11))
    assert evidence_files.read_files([tmp_path / "film.mp4"]).unread == (
        evidence_files.Unread("film.mp4", "too_large"),
    )


def test_the_guidance_on_a_principle_opens_in_place(room: CasesRoom) -> None:
    room.screen.new_case()
    field = room.screen.intake.later.editor("principles")
    assert isinstance(field, PrinciplesField)
    line = field.line("principle.minors")
    line.guide.click()
    rule = room.desk.reference.clause("principle.minors").rule
    assert rule[room.context.language()] in texts(field)
    line.box.setFocus()
    room.key(Qt.Key.Key_Space)
    assert field.value() == ("principle.minors",)


def test_nothing_typed_is_lost_by_a_refusal_or_by_leaving(room: CasesRoom, answers: list[bool]) -> None:
    room.screen.new_case()
    room.screen.intake.take_in()
    room.settle()
    assert "Nothing was captured yet" in texts(room.screen.intake.form)
    room.screen.intake.form.editor("summary").setFocus()
    room.write("Begun")
    answers.append(False)
    assert not room.screen.may_leave()
    answers.append(False)
    room.screen.show_record(Kind.CASE, room.case())
    assert room.screen.is_taking_in()
    assert room.screen.intake.form.values()["summary"] == "Begun"
    answers.append(True)
    assert room.screen.may_leave()
    assert not room.screen.intake.is_dirty()


# --- the record --------------------------------------------------------------------------------------------


def test_the_ladder_is_climbed_from_intake_to_the_decision_by_the_buttons_that_are_offered(room: CasesRoom) -> None:
    case_id = room.case(people=(room.local.id,), quoted="Our school is in …")
    room.open(case_id)
    steps = room.screen.record.overview.steps

    press(room, NextStep.CONTACT)
    contact = room.dialog(ContactDialog)
    contact.form.editor("gist").setFocus()
    room.write("We asked them to take it down.")
    room.key(Qt.Key.Key_Return, CTRL)
    room.settle()
    assert room.view(case_id).case.step is Step.DIALOGUE

    press(room, NextStep.ASK_REMOVAL)
    ask = room.dialog(AskRemovalDialog)
    ask.form.set_values({"gist": "By e-mail, until Friday."})
    room.act(ask)

    press(room, NextStep.CONFIRM_REMOVAL)
    answer = room.dialog(ConfirmRemovalDialog)
    answer.form.set_values({"came": "refused", "refusal": "They see no harm in it."})
    answer._on_edited()
    room.act(answer)
    assert steps.buttons()[0].step is NextStep.RECOMMEND  # refused: what comes next comes first

    press(room, NextStep.RECOMMEND)
    recommend = room.dialog(RecommendDialog)
    recommend.form.set_values(
        {"body": str(room.competent.id), "gist": "Third time.", "why_not_heard": "No answer to three letters."}
    )
    room.act(recommend)
    assert steps.buttons()[0].step is NextStep.DECIDE  # what comes next comes first

    press(room, NextStep.DECIDE)
    decide = room.dialog(DecideDialog)
    assert "Executive Committee" in texts(decide)
    choice = decide.form.editor("decision")
    assert isinstance(choice, ChoiceField)
    choice.set_value("authorisation_withdrawn")
    assert "Joel Local, as “Full control”" in texts(decide)
    assert "Tea Team" not in texts(decide)
    decide.form.editor("gist").setFocus()
    room.write("Withdrawn.")
    room.act(decide)
    assert room.view(case_id).ending == ()

    press(room, NextStep.SETTLE)
    settle = room.dialog(SettleDialog)
    assert "Authorisation kept: No such decision" in texts(settle)
    settle.form.set_values({"outcome": "authorisation_withdrawn", "lessons": "Train before opening."})
    room.act(settle)
    assert room.story(case_id) == [
        "contact",
        "removal_asked",
        "removal_refused",
        "recommendation",
        "body_decision",
        "settled",
    ]
    assert room.view(case_id).case.outcome is CaseOutcome.AUTHORISATION_WITHDRAWN
    assert [button.step for button in steps.buttons()] == [NextStep.REOPEN]
    assert "The case is not open" in texts(steps)
    assert "Recommendation of withdrawal: The case is here" in [
        box.accessibleName() for box in room.screen.record.overview.strip.boxes()
    ]
    assert set(room.told()) == {"Recorded."}


def test_what_is_owed_next_stands_on_top_and_a_report_is_acknowledged(room: CasesRoom) -> None:
    case_id = room.case(reporter="A volunteer", principles=("principle.minors",))
    room.open(case_id)
    overview = room.screen.record.overview
    assert overview.next.text().startswith("Next: See to it again, by ")
    assert "Acknowledge the report, by " in overview.then.text()
    assert "Settle it, by " in overview.then.text()
    press(room, NextStep.ACKNOWLEDGE)
    dialog = room.dialog(AcknowledgeDialog)
    dialog.form.set_values({"way": "informal"})
    room.act(dialog)
    assert room.story(case_id) == ["acknowledged"]
    assert "Acknowledge the report" not in overview.then.text()


def press(room: CasesRoom, step: NextStep) -> None:
    buttons = {button.step: button for button in room.screen.record.overview.steps.buttons()}
    assert step in buttons, f"{step} is not offered"
    buttons[step].click()
    room.settle()


def test_every_step_that_waits_says_why(room: CasesRoom) -> None:
    room.open(room.case())
    waiting = {w.line.step: w.line.why for w in room.screen.record.overview.steps.waiting()}
    assert waiting == {
        NextStep.ACKNOWLEDGE: "Nobody is named who reported it",
        NextStep.REMOVE: "Dialogue comes first",
        NextStep.ASK_REMOVAL: "Dialogue comes first",
        NextStep.CONFIRM_REMOVAL: "No removal was asked for, or it is confirmed",
        NextStep.RECOMMEND: "Dialogue comes first",
        NextStep.DECIDE: "A recommendation comes first",
    }


def test_a_single_officer_is_told_plainly_that_nobody_can_second_a_skip(room: CasesRoom) -> None:
    room.open(room.case())
    steps = room.screen.record.overview.steps
    assert "you are the only officer" in texts(steps)
    assert not any(w.skip_button().isVisible() for w in steps.waiting())


def test_a_step_is_skipped_with_a_reason_and_a_second_officer(room: CasesRoom) -> None:
    room.real.keep(room.second)
    case_id = room.case(quoted="Our school is in …")
    room.open(case_id)
    steps = room.screen.record.overview.steps
    assert "you are the only officer" not in texts(steps)
    waiting = {w.line.step: w for w in steps.waiting()}
    assert not waiting[NextStep.DECIDE].skip_button().isVisible()
    waiting[NextStep.ASK_REMOVAL].skip_button().click()
    ask = room.dialog(AskRemovalDialog)
    ask.form.set_values({"gist": "By telephone."})
    room.act(ask)
    assert "Why is a step skipped?: fill this in." in texts(ask)
    assert room.story(case_id) == []
    ask.form.set_values({"gist": "By telephone.", "skip_reason": REASON})
    room.act(ask)
    assert room.story(case_id) == [], "nobody has signed yet"
    room.sign()
    assert sorted(room.story(case_id)) == ["removal_asked", "step_skipped"]
    said = texts(room.screen.record.story)
    assert REASON in said
    assert "Bruno Second" in said
    names = [box.accessibleName() for box in room.screen.record.overview.strip.boxes()]
    assert names[1] == "Dialogue: Skipped"


def test_before_a_removal_the_missing_copy_is_spoken_of(room: CasesRoom) -> None:
    case_id = room.case()
    room.desk.cases.log_contact(case_id=case_id, way=Way.INFORMAL, gist="Called")
    room.open(case_id)
    press(room, NextStep.ASK_REMOVAL)
    ask = room.dialog(AskRemovalDialog)
    assert "No copy is kept yet" in texts(ask)
    ask.form.set_values({"gist": "By telephone."})
    room.act(ask)
    assert ask.isVisible()
    ask.form.mark_saved()
    ask.reject()


def test_what_the_store_refuses_is_said_in_the_window_and_what_was_typed_stays(
    room: CasesRoom, answers: list[bool]
) -> None:
    case_id = room.case()
    room.open(case_id)
    press(room, NextStep.CONTACT)
    contact = room.dialog(ContactDialog)
    contact.form.editor("gist").setFocus()
    room.write("A long sentence")
    room.desk.cases.settle(case_id=case_id, outcome=CaseOutcome.UNFOUNDED)  # by somebody else, meanwhile
    room.act(contact)
    assert "INF-2026-001 is closed" in texts(contact)
    assert contact.form.values()["gist"] == "A long sentence"
    answers.append(False)
    contact.reject()
    assert contact.isVisible()
    answers.append(True)
    contact.reject()
    room.settle()
    assert room.told() == []


def test_the_safe_button_is_the_default_and_the_other_names_the_act(room: CasesRoom) -> None:
    room.open(room.case())
    press(room, NextStep.HAND_OVER)
    dialog = room.dialog(HandOverDialog)
    assert dialog.safe.isDefault()
    assert not dialog.act.isDefault()
    assert dialog.act.text() == "Hand over and erase here"
    dialog.reject()


def test_measures_are_agreed_finished_with_proof_and_counted(room: CasesRoom) -> None:
    case_id = room.case()
    room.open(case_id)
    press(room, NextStep.AGREE)
    agree = room.dialog(AgreeDialog)
    agree.form.set_values({"text1": "Crop the picture", "owner1": "Joel", "due1": room.real.clock.today()})
    agree._more.click()
    agree.form.set_values({**agree.form.values(), "owner2": "Nobody"})
    room.act(agree)
    assert "Say what is to be done" in texts(agree)
    agree.form.set_values({**agree.form.values(), "text2": "Say sorry"})
    room.act(agree)
    measures = room.screen.record.measures
    assert "Due today" in texts(measures)
    assert "Open, without a day" in texts(measures)
    measures.cards()[0]._done.click()
    done = room.dialog(record_dialogs.MeasureDoneDialog)
    done.form.set_values({"proof": "Seen online."})
    room.act(done)
    assert [m.done_on is not None for m in room.view(case_id).measures] == [True, False]
    assert "Seen online." in texts(measures)
    measures.cards()[0]._change.click()
    change = room.dialog(record_dialogs.MeasureChangeDialog)
    change.form.set_values({"text": "Say sorry in public"})
    room.act(change)
    assert room.view(case_id).measures[1].text == "Say sorry in public"


def test_evidence_is_exported_with_its_hash_checked_and_never_over_a_file(
    room: CasesRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = room.case(evidence=[Incoming("post.txt", b"as it was")])
    room.open(case_id)
    to = tmp_path / "out.txt"
    monkeypatch.setattr(asking, "export_place", lambda _parent, _name: to)
    (card,) = room.screen.record.evidence.cards()
    card._export.click()
    room.settle()
    assert to.read_bytes() == b"as it was"
    assert room.told() == ["Exported. Its SHA-256 is the one it was kept under."]
    assert "Evidence exported" in texts(room.screen.record.story)
    (card,) = room.screen.record.evidence.cards()
    card._export.click()
    room.settle()
    assert [str(error) for error in room.context.notifier.explained] == ["file_exists"]  # type: ignore[attr-defined]
    room.context.notifier.explained.clear()  # type: ignore[attr-defined]


def test_evidence_is_added_to_a_case_by_dropping_it_there(room: CasesRoom, tmp_path: Path) -> None:
    case_id = room.case()
    room.open(case_id)
    (tmp_path / "later.txt").write_bytes(b"seen later")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "later.txt"))])
    room.screen.record.evidence.given.emit(mime)
    dialog = room.dialog(record_dialogs.EvidenceDialog)
    assert dialog.act.text() == "Keep 1 file(s)" or dialog.act.text() == "Keep 1 file"
    room.act(dialog)
    assert [kept.name for kept in room.view(case_id).evidence] == ["later.txt"]


def test_a_note_and_a_correction_reach_the_record(room: CasesRoom) -> None:
    case_id = room.case()
    room.open(case_id)
    room.screen.record.story.note.click()
    note = room.dialog(record_dialogs.NoteDialog)
    note.form.set_values({"text": "They called back."})
    room.act(note)
    assert "They called back." in texts(room.screen.record.story)
    room.screen.record.overview.correct_asked.emit()
    correct = room.dialog(record_dialogs.CorrectDialog)
    correct.form.set_values({"summary": "Clearer"})
    room.act(correct)
    assert room.view(case_id).case.summary == "Clearer"


def test_a_case_is_classified_later_with_people_of_the_store(room: CasesRoom) -> None:
    case_id = room.case(principles=())
    room.open(case_id)
    assert room.screen.record.overview.steps.buttons()[0].step is NextStep.CLASSIFY
    press(room, NextStep.CLASSIFY)
    dialog = room.dialog(record_dialogs.ClassifyDialog)
    dialog.form.set_values({"principles": ("principle.minors",), "severity": "critical", "crisis": True})
    dialog.form.set_values({"people": (room.local.id,)})
    room.settle()
    assert "Joel Local" in texts(dialog)
    room.act(dialog)
    case = room.view(case_id).case
    assert (case.principles, case.severity.value, case.crisis) == (("principle.minors",), "critical", True)
    assert case.people == (room.local.id,)
    assert case.account_id == room.account.id


def test_a_hand_over_warns_and_leaves_the_references_alone(room: CasesRoom) -> None:
    case_id = room.case(quoted="The school's name", evidence=[Incoming("shot.txt", b"x")])
    room.open(case_id)
    press(room, NextStep.HAND_OVER)
    dialog = room.dialog(HandOverDialog)
    assert "erased here for good" in texts(dialog)
    assert "can’t be undone" in texts(dialog)
    dialog.form.set_values({"to": "safeguarding", "reference": "SG-17"})
    room.act(dialog)
    assert room.view(case_id).case.state is CaseState.HANDED_OVER
    said = texts(room.screen.record)
    assert "SG-17" in said
    assert "The school's name" not in said
    room.screen.record.show_tab(4)
    assert "erased for good" in texts(room.screen.record)
    assert room.screen.record.evidence.cards() == []
    assert room.context.notifier.undos == [None]  # type: ignore[attr-defined]


def test_a_step_can_be_taken_back_from_the_notice(room: CasesRoom) -> None:
    case_id = room.case()
    room.open(case_id)
    press(room, NextStep.CONTACT)
    contact = room.dialog(ContactDialog)
    contact.form.set_values({"gist": "Called"})
    room.act(contact)
    (undo,) = room.context.notifier.undos  # type: ignore[attr-defined]
    undo()
    room.settle()
    assert room.story(case_id) == []
    assert "Nothing has happened yet" in texts(room.screen.record.story)


# --- comments ----------------------------------------------------------------------------------------------


def judge(dialog: CommentDialog, *grounds: CommentGround, criticises: str | None = None) -> None:
    field = dialog._field()
    for ground in CommentGround:
        line = field.line(ground)
        (line.yes if ground in grounds else line.no).click()
    if criticises is not None:
        choice = dialog.form.editor("criticises")
        assert isinstance(choice, ChoiceField)
        choice.set_value(criticises)


def test_criticism_stays_and_is_answered_whatever_it_says(room: CasesRoom) -> None:
    case_id = room.case()
    room.open(case_id)
    room.screen.record.story.comment.click()
    dialog = room.dialog(CommentDialog)
    dialog.form.editor("comment").setFocus()
    room.write("You never answer!")
    room.key(Qt.Key.Key_Return, CTRL)
    assert dialog.page == 1  # the four questions come first
    room.act(dialog)
    judge(dialog)
    room.act(dialog)
    assert dialog.page == 1  # and whether it criticises
    judge(dialog, criticises="yes")
    assert dialog.act.text() == "Continue"
    room.act(dialog)
    assert "Criticism alone is never a ground" in texts(dialog)
    assert dialog.act.text() == "Record: keep and answer"
    dialog.form.editor("draft").setFocus()
    room.write("You are right.")
    assert dialog.form.values()["answer_by"] == room.desk.officer.name
    dialog.form.editor("answer_by").clear()
    room.act(dialog)
    assert dialog.isVisible()
    dialog.form.editor("answer_by").setFocus()
    room.write("Tea")
    room.act(dialog)
    view, soon = room.view(case_id), room.real.clock.today() + timedelta(days=2)
    assert [(m.text, m.owner, m.due) for m in view.measures] == [("You are right.", "Tea", soon)]
    assert "Comment judged (keep and answer)" in texts(room.screen.record.story)


def test_a_ground_allows_removal_and_a_new_case_keeps_the_comment(room: CasesRoom) -> None:
    room.screen.run_action("comment")
    dialog = room.dialog(CommentDialog)
    dialog.form.editor("comment").setFocus()
    room.write("Words that insult")
    room.act(dialog)
    judge(dialog, CommentGround.OFFENSIVE)
    room.act(dialog)
    dialog.back.click()
    assert (dialog.page, dialog.grounds()) == (1, (CommentGround.OFFENSIVE,))
    room.act(dialog)
    assert "It may be removed: offensive. Keep a copy" in texts(dialog)
    room.act(dialog)
    case = room.only_case()
    assert (case.quoted, case.principles) == ("Words that insult", ("principle.criticism",))
    assert room.screen.record.case_id == case.id
    assert "Offensive" in texts(room.screen.record.story)


def test_a_comment_without_criticism_just_stays(room: CasesRoom) -> None:
    room.screen.check_comment()
    dialog = room.dialog(CommentDialog)
    dialog.form.set_values({"comment": "First!"})
    room.act(dialog)
    judge(dialog, criticises="no")
    room.act(dialog)
    assert "It stays. There is nothing to answer" in texts(dialog)
    dialog.form.mark_saved()
    dialog.reject()


# --- the list ----------------------------------------------------------------------------------------------


def test_an_empty_store_says_what_to_do(room: CasesRoom) -> None:
    assert "No case yet" in texts(room.screen.list)
    room.screen.list.empty_acted.emit()
    assert room.screen.is_taking_in()


def test_a_chosen_case_opens_beside_the_list_and_resembling_ones_lead_on(room: CasesRoom) -> None:
    first, other = room.case(), room.case()
    room.open(first)
    assert "INF-2026-002" in texts(room.screen.record.overview)
    room.screen.record.case_asked.emit(other)
    room.settle()
    assert room.screen.record.case_id == other


def test_the_suggestion_follows_the_measures(room: CasesRoom) -> None:
    case_id = room.case()
    room.desk.cases.agree(case_id=case_id, measures=[Agreed("Crop it")])
    room.open(case_id)
    steps = room.screen.record.overview.steps
    assert steps.buttons()[0].step is NextStep.CONTACT
    measure = room.view(case_id).measures[0]
    room.context.changes.tell(room.desk.cases.finish_measure(measure_id=measure.id, proof="Seen"))
    room.settle()
    assert steps.buttons()[0].step is NextStep.SETTLE


def test_a_case_of_others_shows_its_reference_and_state_and_can_be_taken_on(room: CasesRoom) -> None:
    mine = room.case(summary="Read by me")
    case_id = room.deserted(summary="Nobody else’s business", quoted="Said in confidence")
    room.open(mine)
    assert "Read by me" in texts(room.screen.record)
    room.open(case_id)
    record = room.screen.record
    shown = texts(record)
    assert "INF-2020-001" in shown
    assert "Open" in shown
    whole = "\n".join(label.text() for label in record.findChildren(QLabel))
    assert "business" not in whole, "beside the list, hidden or not"
    assert "Read by me" not in whole, "what was read before stays in no widget"
    record.closed_panel.take_on.click()
    dialog = room.dialog(TakeOnDialog)
    room.write("Its officer has left.")
    room.act(dialog)
    assert "Nobody else’s business" in texts(room.screen.record)
    assert room.story(case_id) == ["team"]


def test_a_colleague_is_added_to_the_team_and_the_reading_is_noted(room: CasesRoom) -> None:
    room.real.keep(room.second)
    case_id = room.case()
    room.open(case_id)
    assert "Amara Okoye, " in texts(room.screen.record.overview.team)
    room.screen.record.overview.team.change.click()
    dialog = room.dialog(TeamDialog)
    dialog.form.set_values({"team": (str(room.real.officer.id), str(room.second.id))})
    room.act(dialog)
    assert "Amara Okoye, Bruno Second" in texts(room.screen.record.overview.team)
    assert set(room.view(case_id).case.team) == {room.real.officer.id, room.second.id}


def test_a_case_whose_day_has_come_is_deleted_with_a_colleague(room: CasesRoom) -> None:
    room.real.keep(room.second)
    case_id = room.case(summary="Nothing to it")
    room.desk.cases.settle(case_id=case_id, outcome=CaseOutcome.UNFOUNDED)
    room.open(case_id)
    keeping = room.screen.record.overview.keeping
    assert "19 May 2027" in keeping.text()
    assert not keeping.delete.isVisible()
    keeping.retain.click()
    dialog = room.dialog(RetainDialog)
    dialog.form.set_values({"until": room.real.clock.today(), "reason": "They asked for it"})
    room.act(dialog)
    assert keeping.delete.isVisible()
    keeping.delete.click()
    room.dialog(DeleteDialog).act.click()
    room.sign()
    shown = texts(room.screen.record)
    assert "Nothing to it" not in shown
    assert "Deleted by two officers" in shown
    assert room.only_case().summary == ""
    assert room.story(case_id) == ["deleted"]


def test_a_name_is_taken_out_for_good_with_a_colleague(room: CasesRoom) -> None:
    room.real.keep(room.second)
    case_id = room.case(summary="Zed Zimmer posted it")
    room.open(case_id)
    room.screen.record.overview.keeping.redact.click()
    dialog = room.dialog(RedactDialog)
    dialog.form.set_values({"spellings": "zz", "reason": "A child"})
    room.act(dialog)
    assert "at least three letters" in texts(dialog)
    dialog.form.set_values({"spellings": "ZED ZIMMER\nZimmer", "reason": "A child"})
    dialog.act.click()
    room.sign()
    assert room.only_case().summary == "[…] posted it"
    assert room.story(case_id) == ["redacted"]


def test_the_case_file_is_printed_masked_unless_it_is_asked_for_in_full(
    room: CasesRoom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    case_id, to = room.case(), tmp_path / "case.pdf"
    monkeypatch.setattr(asking, "file_place", lambda _parent, _name: to)
    room.open(case_id)
    room.screen.record.overview.print.click()
    dialog = room.dialog(PrintDialog)
    assert dialog.form.values() == {"names": "masked", "language": "en"}
    room.act(dialog)
    assert dialog.pages is not None
    assert dialog.pages.pages.page_count() >= 1
    assert complaints(dialog.pages) == []
    assert not to.exists()
    assert room.story(case_id) == []  # it was only looked at
    dialog.pages.save.click()
    room.settle()
    assert to.read_bytes().startswith(b"%PDF-1.7")
    assert room.story(case_id) == ["file_printed_masked"]


def test_the_preview_of_a_case_file_can_be_cancelled_and_asked_for_again(
    room: CasesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = room.case()
    room.open(case_id)
    room.screen.record.overview.print.click()
    dialog = room.dialog(PrintDialog)
    files, kept = room.desk.case_files, room.desk.case_files._writer

    class Asked:
        """As the writer of a long file: it hears meanwhile whether it shall stop."""

        document = kept.document
        went_on = False

        def pages(self, document: str, ppi: float, step: Hear) -> list[bytes]:
            assert all(job.cancellable for job in room.context.jobs._running.values())
            room.context.jobs.cancel()
            step(1, 2)
            self.went_on = True
            return []

    asked = Asked()
    monkeypatch.setattr(files, "_writer", asked)
    room.act(dialog)
    assert not asked.went_on
    assert dialog.pages is None
    assert dialog.isVisible()
    assert dialog.act.isEnabled()
    monkeypatch.setattr(files, "_writer", kept)
    room.act(dialog)
    assert dialog.pages is not None


def test_a_recommendation_takes_a_document_along_and_is_printed_after_its_pages_were_read(
    room: CasesRoom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    case_id, to = room.case(quoted="Said"), tmp_path / "recommendation.pdf"
    monkeypatch.setattr(asking, "file_place", lambda _parent, _name: to)
    room.desk.cases.log_contact(case_id=case_id, way=Way.INFORMAL, gist="Called")
    room.desk.cases.ask_removal(case_id=case_id, gist="Asked")
    room.open(case_id)
    overview = room.screen.record.overview
    assert not overview.recommendation.isVisibleTo(overview)
    press(room, NextStep.RECOMMEND)
    dialog = room.dialog(RecommendDialog)
    dialog.evidence._pieces = [evidence_files.piece("letter.pdf", b"%PDF-1.7 our letter")]
    dialog.form.set_values({"body": str(room.competent.id), "gist": "Third time.", "people_heard": True})
    dialog._on_edited()
    dialog.form.editor("people_said").setPlainText("Joel, on Monday: a mistake.")
    room.act(dialog)
    view = room.view(case_id)
    assert [kept.name for kept in view.evidence] == ["letter.pdf"]
    answers = [m.event.answer for m in view.timeline if m.event is not None]
    assert answers[-1] == "Joel, on Monday: a mistake."
    overview.recommendation.click()
    paper = room.dialog(PrintRecommendationDialog)
    room.act(paper)
    assert paper.pages is not None
    paper.pages.save.click()
    room.settle()
    assert to.read_bytes().startswith(b"%PDF-1.7")
    assert room.story(case_id)[-1] == "recommendation_printed"


def test_earlier_cases_of_the_same_people_or_principle_are_shown_while_it_is_taken_in(room: CasesRoom) -> None:
    room.case(people=(room.local.id,), principles=("principle.honesty",))
    room.case(principles=("principle.tolerance",))
    page = room.screen.intake
    room.screen.new_case()
    assert not page.alike.isVisibleTo(page)
    page.later.editor("people").set_value((room.local.id,))  # type: ignore[attr-defined]
    page._compare()
    room.settle()
    assert "same people" in texts(page.alike)
    assert "INF-2026-001" in texts(page.alike)
    page.later.editor("people").set_value(())  # type: ignore[attr-defined]
    page.later.editor("principles").set_value(("principle.tolerance",))  # type: ignore[attr-defined]
    page._compare()
    room.settle()
    assert "INF-2026-002" in texts(page.alike)
    assert "INF-2026-001" not in texts(page.alike)
    page.clear()
    assert not page.alike.isVisibleTo(page)
