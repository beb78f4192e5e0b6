"""The record warns of names in what is published, and says when it takes two officers."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from actdesk.domain.people import Person
from actdesk.domain.pictures import Picture
from actdesk.domain.records import Officer
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.pictures.uses import UseDialog
from actdesk.ui.second_signature import SecondSignature
from tests.builders import make_signer
from tests.ui.pictures_room import PicturesRoom, texts


@pytest.fixture
def room(tmp_path: Path, jobs: Jobs) -> Iterator[PicturesRoom]:
    made = PicturesRoom(tmp_path, jobs)
    yield made
    made.end()


def shown(room: PicturesRoom, **fields: object) -> UUID:
    said = {"status": "clean", "vulnerable_setting": "no", "minors": "no", "people_recognisable": "no", **fields}
    made = Picture.made(name="well.jpg", sha256="a" * 64, added_on=room.real.clock.today(), **said)
    room.real.keep(made)
    room.screen.record.show_picture(made.id)
    room.settle()
    return made.id


def test_a_name_and_a_place_in_the_caption_are_warned_of_while_they_are_typed(room: PicturesRoom) -> None:
    room.real.keep(Person.made(name="Wanjiru Kamau"))
    shown(room)
    questions = room.screen.record.questions
    assert questions.warning.isHidden()
    questions.form.set_values({**questions.values(), "alt_text": "Wanjiru at the pump in Kakuma"})
    questions.form.edited.emit()
    questions._rest.timeout.emit()
    room.settle()
    assert not questions.warning.isHidden()
    assert "Wanjiru" in questions.warning.text()
    assert "Kakuma" in questions.warning.text()
    questions.form.set_values({**questions.values(), "alt_text": "A woman at a pump"})
    questions._rest.timeout.emit()
    room.settle()
    assert questions.warning.isHidden()


def test_an_amber_picture_says_why_it_takes_two_and_is_signed_by_a_colleague(
    room: PicturesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Officer.made(name="Bruno Second")
    room.real.keep(other)
    picture = shown(room, minors="yes", minor_identifiable="no", caption="At the pump")
    record = room.screen.record
    assert record.clearance.text() == "Two officers may publish this picture together:"
    assert "Somebody under 18 is shown" in texts(record.clearance)
    asked: list[SecondSignature] = []
    monkeypatch.setattr(SecondSignature, "ask", lambda question: asked.append(question))
    dialog = UseDialog(room.context, room.screen, view=room.real.desk.pictures.picture(picture))
    dialog.form.set_values({"link": "https://example.org/1"})
    dialog._on_save()
    (question,) = asked
    said = texts(question)
    for words in ("well.jpg", "Somebody under 18 is shown", "At the pump", "https://example.org/1"):
        assert words in said
    assert not room.real.desk.pictures.picture(picture).uses, "nothing is recorded before the other one signs"
    question.signed.emit(make_signer(other.id))
    room.settle()
    assert len(room.real.desk.pictures.picture(picture).uses) == 1
    question.close()
    dialog.deleteLater()
    room.settle()


def test_alone_on_the_desk_an_amber_picture_is_not_published(room: PicturesRoom) -> None:
    picture = shown(room, minors="yes", minor_identifiable="no")
    dialog = UseDialog(room.context, room.screen, view=room.real.desk.pictures.picture(picture))
    dialog.form.set_values({"link": "https://example.org/1"})
    dialog._on_save()
    assert "there is no other one on this desk" in texts(dialog)
    room.settle()
    assert not room.real.desk.pictures.picture(picture).uses
    dialog.deleteLater()
    room.settle()
