"""Along the way of a request, in the window: our answers, marks on accounts, the brand, a trial, a proof."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Kind
from actdesk.domain.requests import CRITERIA, NO_CONFLICT, Condition, Outcome, Verdict
from actdesk.services.request_upkeep import TrialEnd
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.requests import asking, words
from actdesk.ui.screens.requests.answer_mail import AnswerMailDialog
from actdesk.ui.screens.requests.dialogs import TextDialog
from actdesk.ui.screens.requests.handle_check import HandleCheck
from actdesk.ui.screens.requests.overlap_list import OverlapList
from actdesk.ui.screens.requests.trial_dialog import TrialDialog
from tests.ui.a11y import complaints
from tests.ui.real_desk import DAY
from tests.ui.requests_room import Room


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path / "store", jobs)
    yield made
    made.end()


def button(inside: QWidget, name: str) -> QPushButton:
    found = [b for b in inside.findChildren(QPushButton, name) if b.isVisibleTo(inside)]
    assert len(found) == 1, name
    return found[0]


def approved(room: Room, **fields: object) -> object:
    request_id = room.in_evaluation()
    requests = room.desk.requests
    for criterion in CRITERIA:
        requests.evaluate(request_id=request_id, criterion=criterion, verdict=Verdict.MET, why="Shown.")
    told = {"outcome": Outcome.APPROVED, "why": "Good", "conflict_of_interest": NO_CONFLICT, "parameters": ("One",)}
    requests.decide(request_id=request_id, **told | fields)  # type: ignore[arg-type]
    return request_id


def test_the_answer_is_shown_saved_as_an_e_mail_and_acknowledges(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request_id, screen = room.draft(), room.screen()
    room.desk.requests.submit(request_id=request_id)
    room.open(screen, request_id)
    found = screen.record.found
    assert found is not None
    assert any("Acknowledge by" in word for word, _tone in words.chips(found.view))
    button(screen.record, "answer").click()
    room.settle()
    dialog = screen._acts.dialog
    assert isinstance(dialog, AnswerMailDialog)
    assert complaints(dialog) == []
    assert "joel@example.org" in dialog._values[1].text()
    assert dialog.said.isVisible()
    monkeypatch.setattr(asking, "ask_where", lambda *_args: tmp_path / "answer.eml")
    dialog.save.click()
    room.settle()
    assert b"X-Unsent: 1" in (tmp_path / "answer.eml").read_bytes()
    assert room.view(request_id).request.acknowledged_on == DAY


def test_accounts_are_marked_in_the_third_criterion(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    request_id, screen = room.in_evaluation(), room.screen()
    room.open(screen, request_id)
    found = screen.record.found
    assert found is not None
    screen._evaluate(found)
    screen.evaluation._judge("criterion.overlap")
    room.settle()
    page = screen.evaluation.currentWidget()
    (overlaps,) = page.findChildren(OverlapList)
    monkeypatch.setattr(TextDialog, "ask", lambda *_args, **_words: "Another country.")
    button(overlaps, f"serves-not-{room.near.id.hex}").click()
    room.settle()
    (mark,) = room.view(request_id).request.overlap_marks
    assert (mark.serves, mark.why) == (False, "Another country.")
    button(overlaps, f"serves-{room.near.id.hex}").click()
    room.settle()
    assert room.view(request_id).request.overlap_marks[0].serves
    assert complaints(page) == []
    button(overlaps, f"unmark-{room.near.id.hex}").click()
    room.settle()
    assert room.view(request_id).request.overlap_marks == ()


def test_the_name_of_a_channel_is_held_against_the_branding_rule(room: Room, qtbot: QtBot) -> None:
    check = HandleCheck(room.context)
    qtbot.addWidget(check)
    told = {"platform": "facebook", "channel_name": "Act Lakes", "handle": "actlakesnew"}
    check.check(told, by_name=True)
    qtbot.waitUntil(lambda: "written in capitals" in check.text(), timeout=10_000)
    check.check({**told, "channel_name": "ACT Lakes"}, by_name=True)
    qtbot.waitUntil(lambda: "nothing against this name" in check.text(), timeout=10_000)
    check.check({**told, "channel_name": "Lakes", "handle": "bluewater"})
    qtbot.waitUntil(lambda: "would not see that the Alliance speaks" in check.text(), timeout=10_000)


def test_a_condition_takes_its_proof_and_a_trial_its_review(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    condition = Condition(text="Train two", owner="Joel", due=DAY + timedelta(days=9))
    trial = DAY + timedelta(days=60)
    request_id = approved(room, outcome=Outcome.WITH_CONDITIONS, conditions=(condition,), trial_until=trial)
    screen = room.screen()
    screen.show_record(Kind.REQUEST, request_id)
    room.settle()
    monkeypatch.setattr(TextDialog, "ask", lambda *_args, **_words: None)
    screen.record.condition_set.emit(0, True)
    room.settle()
    decision = room.view(request_id).decision
    assert decision is not None
    assert decision.conditions[0].done_on is None, "no proof, not met"
    monkeypatch.setattr(TextDialog, "ask", lambda *_args, **_words: "Seen by Luis")
    screen.record.condition_set.emit(0, True)
    room.settle()
    decision = room.view(request_id).decision
    assert decision is not None
    assert decision.conditions[0].proof == "Seen by Luis"
    dialog = TrialDialog(room.view(request_id), None, screen)
    assert complaints(dialog) == []
    dialog.end.set_answer(TrialEnd.LONGER.value)
    dialog._show_fields()
    dialog.form.editor("until").set_value(DAY + timedelta(days=90))
    dialog.form.editor("why").set_value("A slow start")
    fields = dialog.fields()
    dialog.deleteLater()
    monkeypatch.setattr(TrialDialog, "ask", lambda *_args: fields)
    button(screen.record, "trial").click()
    room.settle()
    decision = room.view(request_id).decision
    assert decision is not None
    assert decision.trial_until == DAY + timedelta(days=90)
    assert "A slow start" in decision.trial_review
