"""What is amber takes two officers; a withdrawal finds every use of every picture; names are found in captions."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from actdesk.data import verify
from actdesk.domain.base import Kind, Refused
from actdesk.domain.lists import ListQuery
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.pictures import Clearance, Consent, ConsentForm, Coverage, Picture, PictureUse, amber
from actdesk.domain.records import Officer
from actdesk.gazetteer import gazetteer
from tests.builders import KEY, make_signer
from tests.data.stores import key_file
from tests.ui.real_desk import RealDesk

CLEAN = {"status": "clean", "vulnerable_setting": "no", "minors": "no", "people_recognisable": "no"}


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealDesk]:
    made = RealDesk(tmp_path / "store")
    yield made
    made.close()


def picture(real: RealDesk, name: str, **fields: object) -> UUID:
    made = Picture.made(name=name, sha256=name[0] * 64, added_on=real.clock.today(), **{**CLEAN, **fields})
    real.keep(made)
    return made.id


@pytest.mark.parametrize(
    ("fields", "form", "reasons"),
    [
        ({}, ConsentForm.WRITTEN, ()),
        ({"minors": "yes", "minor_identifiable": "no"}, ConsentForm.WRITTEN, ("two_for_minor",)),
        ({"people_recognisable": "yes", "vulnerable_setting": "yes"}, ConsentForm.WRITTEN, ("two_for_setting",)),
        ({"vulnerable_setting": "yes"}, ConsentForm.WRITTEN, ()),
        ({"people_recognisable": "yes"}, ConsentForm.IMPLIED, ("two_for_implied",)),
        ({}, ConsentForm.IMPLIED, ()),
    ],
)
def test_what_takes_two_officers(
    real: RealDesk, fields: dict[str, str], form: ConsentForm, reasons: tuple[str, ...]
) -> None:
    made = Picture.made(name="a", sha256="a" * 64, added_on=real.clock.today(), **{**CLEAN, **fields})
    consent = Consent.made(person_name="A woman", form=form, given_on=real.clock.today())
    pairs = [(Coverage.made(picture_id=made.id, consent_id=consent.id), consent)]
    assert amber(made, pairs) == reasons


def test_an_amber_picture_is_published_by_two_officers_and_by_nobody_alone(real: RealDesk, tmp_path: Path) -> None:
    shown = picture(real, "child.jpg", minors="yes", minor_identifiable="no")
    other = Officer.made(name="Bruno Second")
    real.keep(other)
    pictures = real.desk.pictures
    view = pictures.picture(shown)
    assert (view.clearance, view.amber) == (Clearance.CLEARED, ("two_for_minor",))
    assert [officer.name for officer in view.second_officers] == ["Bruno Second"]
    row = real.desk.lists.page(ListQuery(Kind.PICTURE), 0, 1)[0]
    assert row.cells["clearance"] == "cleared_by_two", "the list tells amber apart"
    with pytest.raises(Refused) as alone:
        pictures.use(picture_id=shown, link="https://example.org/1")
    assert alone.value.code == "second_officer_needed"
    with pytest.raises(Refused) as same:
        pictures.use(picture_id=shown, link="https://example.org/1", second=make_signer(real.officer.id))
    assert same.value.code == "same_officer"
    changes = pictures.use(picture_id=shown, link="https://example.org/1", second=make_signer(other.id))
    assert changes.act_id is not None
    assert len(pictures.picture(shown).uses) == 1


def test_what_is_not_amber_takes_one(real: RealDesk) -> None:
    shown = picture(real, "empty.jpg")
    real.desk.pictures.use(picture_id=shown, link="https://example.org/1")
    assert len(real.desk.pictures.picture(shown).uses) == 1


def test_several_people_in_a_picture_several_pictures_in_a_consent_and_one_withdrawal(real: RealDesk) -> None:
    first, second = (picture(real, name, people_recognisable="yes") for name in ("well.jpg", "market.jpg"))
    pictures, today = real.desk.pictures, real.clock.today()
    pictures.add_consent(picture_ids=(first,), person_name="Amina", given_on=today, everyone=False)
    assert pictures.picture(first).clearance is Clearance.BLOCKED, "somebody else is shown"
    shared = pictures.add_consent(picture_ids=(first, second), person_name="Okello", given_on=today, everyone=True)
    consent = shared.first(Kind.CONSENT)
    for each in (first, second):
        assert pictures.picture(each).clearance is Clearance.CLEARED
        pictures.use(picture_id=each, link=f"https://example.org/{each}")
    pictures.withdraw_consent(consent_id=consent)
    for each in (first, second):
        view = pictures.picture(each)
        assert view.clearance is Clearance.BLOCKED
        assert all(line.use.take_down_due is not None for line in view.uses)
    with real.store.read() as reader:
        assert len(reader.find(PictureUse)) == 2


def test_pictures_are_found_by_their_words_and_by_who_agreed(real: RealDesk) -> None:
    shown = picture(real, "well.jpg", caption="A pump in the evening", alt_text="Two jerrycans", credit="W. Kamau")
    real.desk.pictures.add_consent(picture_ids=(shown,), person_name="Nabila", given_on=real.clock.today())
    for words in ("pump", "jerrycans", "Kamau", "Nabila", "well"):
        assert [row.id for row in real.desk.lists.page(ListQuery(Kind.PICTURE, text=words), 0, 5)] == [shown], words
        assert shown in [hit.id for hit in real.desk.lists.search(words)]


def test_a_caption_s_people_and_places_are_found_in_the_record(real: RealDesk) -> None:
    real.keep(Person.made(name="Wanjiru Kamau"), Body.made(name="Forum", type=BodyType.FORUM, region="Great Lakes"))
    real.desk.pictures.add_consent(person_name="Amina", guardian="Halima Noor", given_on=real.clock.today())
    text = "Amina and Halima meet Wanjiru in Kakuma, by the Great Lakes."
    found = real.desk.pictures.mentions(text, gazetteer().is_town)
    assert found.people == ("Amina", "Halima", "Wanjiru")
    assert found.places == ("Great Lakes", "Kakuma")
    assert not real.desk.pictures.mentions("Two people carry water.", gazetteer().is_town)


def test_the_store_verifies_after_two_have_signed(real: RealDesk, tmp_path: Path) -> None:
    shown = picture(real, "child.jpg", minors="yes", minor_identifiable="no")
    other = Officer.made(name="Bruno Second")
    real.keep(other)
    real.desk.pictures.use(picture_id=shown, link="https://example.org/1", second=make_signer(other.id))
    real.store.close()
    key_file(tmp_path / "store")
    assert verify.verify(tmp_path / "store", KEY).problems == ()
