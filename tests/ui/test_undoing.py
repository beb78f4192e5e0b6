"""Ctrl+Z takes back what one means: it is named, asked where another act stands above it or it is of another time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.base import Changes
from actdesk.domain.people import Body, BodyType
from actdesk.services.history import History
from actdesk.services.preferences import StoredPreferences
from actdesk.ui.jobs import Jobs
from actdesk.ui.undoing import Undoing
from actdesk.ui.widgets import ConfirmDialog
from tests.ui.real_desk import RealDesk


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealDesk]:
    made = RealDesk(tmp_path)
    yield made
    made.close()


class Told:
    def __init__(self, undoing: Undoing) -> None:
        self.sentences: list[str] = []
        self.changes: list[Changes] = []
        self.errors: list[Exception] = []
        undoing.said.connect(lambda sentence, _back: self.sentences.append(sentence))
        undoing.done.connect(self.changes.append)
        undoing.failed.connect(self.errors.append)


@pytest.fixture
def undoing(real: RealDesk, jobs: Jobs, qtbot: QtBot) -> Undoing:
    window = QWidget()
    qtbot.addWidget(window)
    made = Undoing(History(real.store), jobs, window)
    made.ask_names()  # as the window does when it opens
    jobs.wait()
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the officer was asked; the answer is no."""
    said: list[str] = []

    def ask(_parent: object, question: str, *, detail: str = "", **_words: object) -> bool:
        said.append(f"{question} {detail}")
        return False

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    return said


def bodies(real: RealDesk) -> set[str]:
    with real.store.read() as reader:
        return {body.name for body in reader.find(Body)}


def add_body(real: RealDesk, name: str) -> None:
    real.desk.people.add_body(name=name, type=BodyType.FORUM)


def test_the_act_of_a_moment_ago_is_taken_back_at_once_and_said(
    real: RealDesk, undoing: Undoing, asked: list[str], jobs: Jobs
) -> None:
    told = Told(undoing)
    add_body(real, "Forum of the Lakes")
    undoing.undo()
    jobs.wait()
    assert asked == []
    assert bodies(real) == set()
    assert told.sentences == ["Taken back: Add body (Forum of the Lakes)"]
    assert len(told.changes) == 1
    undoing.redo()
    jobs.wait()
    assert bodies(real) == {"Forum of the Lakes"}
    assert told.sentences[1:] == ["Done again: Add body (Forum of the Lakes)"]


def test_an_act_under_one_that_stays_is_asked_about_and_not_taken_back_in_silence(
    real: RealDesk, undoing: Undoing, asked: list[str], jobs: Jobs
) -> None:
    add_body(real, "Forum of the Lakes")
    real.desk.cases.intake(link="https://facebook.com/actalliance/1", summary="A photograph of a school class")
    undoing.undo()
    jobs.wait()
    assert len(asked) == 1
    assert "Forum of the Lakes" in asked[0]
    assert "can’t be taken back" in asked[0]
    assert bodies(real) == {"Forum of the Lakes"}


def test_an_act_of_an_earlier_time_at_the_desk_is_asked_about(
    real: RealDesk, asked: list[str], jobs: Jobs, request: pytest.FixtureRequest
) -> None:
    add_body(real, "Forum of the Lakes")
    undoing = request.getfixturevalue("undoing")
    undoing.undo()
    jobs.wait()
    assert len(asked) == 1
    assert "before you unlocked" in asked[0]
    assert bodies(real) == {"Forum of the Lakes"}


def test_yes_takes_it_back(
    real: RealDesk, jobs: Jobs, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    add_body(real, "Forum of the Lakes")
    undoing = request.getfixturevalue("undoing")
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_a, **_k: True)
    undoing.undo()
    jobs.wait()
    assert bodies(real) == set()


def test_looking_and_arranging_stand_in_no_ones_way(
    real: RealDesk, undoing: Undoing, asked: list[str], jobs: Jobs
) -> None:
    add_body(real, "Forum of the Lakes")
    StoredPreferences(real.store).set("list.account.columns", ["handle"])
    undoing.undo()
    jobs.wait()
    assert asked == []
    assert bodies(real) == set()


def test_nothing_to_take_back_is_said(undoing: Undoing, jobs: Jobs) -> None:
    told = Told(undoing)
    undoing.undo()
    jobs.wait()
    assert [error.code for error in told.errors] == ["nothing_to_undo"]  # type: ignore[attr-defined]
