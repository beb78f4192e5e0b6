"""The window in which a second officer signs: it says what is signed, and nothing of it stays."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from actdesk.domain.ladder import NextStep
from actdesk.domain.languages import Language
from actdesk.domain.records import Officer
from actdesk.domain.requests import Outcome
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.cases.step_dialogs import AskRemovalDialog
from actdesk.ui.screens.requests.decision import DecisionPage
from actdesk.ui.second_signature import SecondSignature
from actdesk.ui.widgets import ConfirmDialog
from tests.builders import make_key
from tests.ui.a11y import complaints
from tests.ui.cases_room import CasesRoom, texts
from tests.ui.fits import cut_off
from tests.ui.requests_room import Room
from tests.ui.witness_door import OURS, THEIRS, WitnessDoor

HOSTILE = '<img src="file:///etc/passwd"> & سلام 😀 ' + "W" * 300
REASON = "A child can be found by this post."


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs, qtbot: QtBot) -> Iterator[CasesRoom]:
    made = CasesRoom(tmp_path / "store", jobs, qtbot)
    made.real.keep(made.second)
    yield made
    made.close()


def asked(room: CasesRoom, gist: str = "By telephone.", reason: str = REASON) -> SecondSignature:
    """A step is about to be skipped, and the colleague's signature is asked for."""
    room.open(room.case(quoted="Our school is in …"))
    room.screen.record.ask_skip(NextStep.ASK_REMOVAL)
    ask = room.dialog(AskRemovalDialog)
    ask.form.set_values({"gist": gist, "skip_reason": reason})
    room.act(ask)
    return room.dialog(SecondSignature)


def secret(dialog: SecondSignature) -> QLineEdit:
    return next(line for line in dialog.findChildren(QLineEdit) if line.echoMode() is QLineEdit.EchoMode.Password)


def test_it_says_exactly_what_is_signed_and_by_whom(room: CasesRoom) -> None:
    dialog = asked(room)
    said = texts(dialog)
    for part in ("INF-2026-001: A child's school can be read.", "By telephone.", REASON, "Done by Amara Okoye"):
        assert part in said
    assert dialog.statement().act in said
    dialog.reject()


def test_a_signature_does_what_was_asked_and_both_names_are_in_the_history(room: CasesRoom) -> None:
    asked(room)
    room.sign()
    assert sorted(room.story(room.only_case().id)) == ["removal_asked", "step_skipped"]
    (witness,) = room.door.called
    assert witness.officer_id == room.second.id
    assert not any(witness._secret.signing_key), "the key outlived its act"
    assert "Amara Okoye, signed with Bruno Second" in texts(room.screen.record.history.timeline)


def test_everything_goes_by_the_keyboard(room: CasesRoom) -> None:
    dialog = asked(room)
    assert dialog.form.values()["officer"] == str(room.second.id), "the only one is chosen already"
    assert QApplication.focusWidget() is secret(dialog)
    room.write(THEIRS)
    room.key(Qt.Key.Key_Return)
    room.settle()
    assert sorted(room.story(room.only_case().id)) == ["removal_asked", "step_skipped"]


def test_escape_closes_it_and_what_was_typed_before_is_still_there(room: CasesRoom) -> None:
    asked(room)
    room.key(Qt.Key.Key_Escape)
    room.settle()
    assert [d for d in room.screen.findChildren(SecondSignature) if d.isVisible()] == []
    assert room.dialog(AskRemovalDialog).form.values()["skip_reason"] == REASON
    assert room.story(room.only_case().id) == []
    room.dialog(AskRemovalDialog).form.mark_saved()
    room.dialog(AskRemovalDialog).reject()


@pytest.mark.parametrize(
    ("passphrase", "words"),
    [("nonsense", "do not belong together"), (OURS, "the passphrase of the officer at the desk")],
)
def test_a_wrong_passphrase_is_said_and_nothing_is_recorded(room: CasesRoom, passphrase: str, words: str) -> None:
    dialog = asked(room)
    room.sign(passphrase)
    assert dialog.isVisible()
    assert words in texts(dialog)
    assert secret(dialog).text() == ""
    assert room.story(room.only_case().id) == []
    room.sign()
    assert room.story(room.only_case().id)


def test_wrong_passphrases_slow_down_as_the_door_says(room: CasesRoom) -> None:
    dialog = asked(room)
    room.sign("nonsense")
    assert dialog.act.isEnabled()
    room.sign("nonsense")
    assert not dialog.act.isEnabled()
    assert "1 second" in dialog.act.text()
    room.qtbot.waitUntil(dialog.act.isEnabled, timeout=3000)
    dialog.reject()


def test_an_empty_passphrase_is_asked_for(room: CasesRoom) -> None:
    dialog = asked(room)
    dialog.act.click()
    room.settle()
    assert "Their own passphrase: fill this in." in texts(dialog)
    assert room.door.called == []
    dialog.reject()


def test_when_its_window_goes_it_goes_and_nothing_readable_stays(room: CasesRoom) -> None:
    dialog = asked(room)
    line = secret(dialog)
    line.setText("half typed")
    room.screen.window().hide()  # what the lock does before it throws the shell away
    dialog.hide()
    assert line.text() == ""
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del dialog, line
    gc.collect()
    assert [w for w in QApplication.allWidgets() if isinstance(w, SecondSignature)] == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_is_named_and_whole_in_every_language_and_size(
    room: CasesRoom, languages: Any, look: Any, language: Language, scale: float
) -> None:
    languages.choose(language)
    look.enlarge(scale)
    room.screen.resize(1024, 600)
    dialog = asked(room, gist=HOSTILE, reason=HOSTILE)
    assert complaints(dialog) == []
    assert cut_off(dialog) == []
    assert dialog.height() <= 720
    assert HOSTILE in texts(dialog)
    dialog.reject()


# --- decisions -----------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path, jobs: Jobs) -> Iterator[Room]:
    made = Room(tmp_path / "store", jobs)
    made.context = replace(made.context, access=cast(Any, WitnessDoor()))
    yield made
    made.end()


Opens = Callable[..., tuple[Any, DecisionPage]]


@pytest.fixture
def opens(desk: Room) -> Opens:
    def opened(**fields: Any) -> tuple[Any, DecisionPage]:
        request_id = desk.assessed()
        screen = desk.screen()
        desk.open(screen, request_id)
        screen._decide()
        desk.settle()
        page = screen.findChild(DecisionPage)
        page.outcome.set_value(Outcome.DECLINED.value)
        page.form.set_values({"why": "It repeats another channel.", "alternative": "Write for that one.", **fields})
        page._show_fields()
        return request_id, page

    return opened


def sign(desk: Room, page: DecisionPage, officer: Officer) -> SecondSignature:
    desk.settle()
    (dialog,) = page.findChildren(SecondSignature)
    dialog.form.set_values({"officer": str(officer.id), "passphrase": THEIRS})
    dialog.act.click()
    desk.settle()
    return dialog


def test_a_conflict_of_interest_takes_a_second_officer_who_reads_the_decision(desk: Room, opens: Opens) -> None:
    second = Officer.made(name="Bruno Second")
    desk.real.keep(second, make_key(second))
    request_id, page = opens(conflict="yes", conflict_text="A cousin works there.")
    assert "a second officer has to sign too" in texts(page)
    page.decide.click()
    desk.settle()
    (dialog,) = page.findChildren(SecondSignature)
    said = texts(dialog)
    for part in ("ACT Great Lakes", "Declined", "It repeats another channel.", "A cousin works there."):
        assert part in said
    assert desk.view(request_id).decision is None
    sign(desk, page, second)
    made = desk.view(request_id)
    assert made.decision
    assert made.second_officer == "Bruno Second"
    record = desk.screens[-1].record
    assert "Signed with Bruno Second" in texts(record)
    assert "Amara Okoye, signed with Bruno Second" in texts(record.history.timeline)


def test_without_a_second_officer_it_is_said_how_to_add_one(desk: Room, opens: Opens) -> None:
    request_id, page = opens(conflict="yes", conflict_text="A cousin works there.")
    assert "Settings, Officers" in texts(page)
    page.decide.click()
    desk.settle()
    assert page.findChildren(SecondSignature) == []
    assert desk.view(request_id).decision is None


def test_a_second_officer_signs_every_decision(desk: Room, opens: Opens) -> None:
    second = Officer.made(name="Bruno Second")
    desk.real.keep(second, make_key(second))
    request_id, page = opens(conflict="none")
    assert "A second officer signs the decision with you" in texts(page)
    page.decide.click()
    assert desk.view(request_id).decision is None
    sign(desk, page, second)
    assert desk.view(request_id).second_officer == "Bruno Second"


def test_one_officer_alone_decides_and_the_decision_says_so(
    desk: Room, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_a, detail="", **_w: bool(asked.append(detail)) or True)
    request_id, page = opens(conflict="none")
    assert "you sign alone, and the decision says so" in texts(page)
    page.decide.click()
    desk.settle()
    assert "you sign alone" in asked[-1]
    assert desk.view(request_id).decision
    assert "Signed by one officer: no other officer of this store can sign" in texts(desk.screens[-1].record)


def test_who_asked_for_the_channel_is_not_offered_as_second(desk: Room, opens: Opens) -> None:
    concerned = Officer.made(name="Joel as officer", person_id=desk.local.id)
    desk.real.keep(concerned, make_key(concerned))
    _request_id, page = opens(conflict="yes", conflict_text="A cousin works there.")
    assert "no other officer of this store can" in texts(page)
