"""Drafts in the store: kept, offered to their officer alone, gone with the act that says them, gone for good."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from actdesk.data.engine import connect
from actdesk.data.places import DATABASE
from actdesk.data.store import SqlStore
from actdesk.domain.base import EnvironmentFault, Kind, Refused, new_id
from actdesk.domain.drafts import DraftNote, Place
from actdesk.domain.people import Person
from actdesk.domain.records import Officer
from actdesk.services.drafts import Drafts
from actdesk.services.use_case import USE_CASES
from tests.builders import KEY, FakeClock, make_store

PAGE, RESERVED, SALT = 4096, 80, 16  # SQLCipher 4: AES-256-CBC; vector and HMAC stand at the end of each page
TYPED = '{"parts": {"form": "What nobody has said yet"}}'
NOTE = Place("cases.note", Kind.CASE, uuid4())


class Desk:
    """A store, its clock, and the drafts of its officer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.officer = Officer.made(name="Amara Okoye", email="amara@example.org")
        self.store = make_store(folder, self.clock, officer=self.officer)
        self.drafts = Drafts(self.store, self.store.drafts, self.clock)

    def of(self, officer_id: UUID) -> Drafts:
        other = SqlStore(self.folder, KEY, officer_id=officer_id, clock=self.clock)
        self.others = [*getattr(self, "others", []), other]
        return Drafts(other, other.drafts, self.clock)

    def add_person(self, name: str) -> Person:
        with self.store.act("person.add") as uow:
            person = uow.add(Person.made(name=name))
            uow.commit()
        return person

    def close(self) -> None:
        for store in (*getattr(self, "others", []), self.store):
            store.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "store")
    yield made
    made.close()


def keep(desk: Desk, body: str = TYPED, place: Place = NOTE, title: str = "Note in INF-2026-001") -> UUID:
    draft_id = new_id()
    desk.drafts.keep(draft_id, place, title=title, body=body)
    return draft_id


# --- kept and offered ---------------------------------------------------------------------------------------------


def test_a_draft_comes_back_with_its_place_its_title_and_its_date(desk: Desk) -> None:
    place = Place("cases.measure_done", Kind.CASE, uuid4(), "part")
    draft_id = new_id()
    kept = desk.drafts.keep(draft_id, place, title="Measure done", body=TYPED, version=3)
    assert kept == DraftNote(draft_id, place, "Measure done", desk.clock.now(), 3)
    assert desk.drafts.read(draft_id) == TYPED
    found = desk.drafts.mine()
    assert [(n.place, n.title, n.saved_at, n.version) for n in found] == [(place, "Measure done", desk.clock.now(), 3)]


def test_a_draft_that_is_kept_again_takes_its_own_place(desk: Desk) -> None:
    draft_id = keep(desk)
    desk.clock.moment += timedelta(minutes=5)
    desk.drafts.keep(draft_id, NOTE, title="Note", body="{}")
    assert [(n.id, n.saved_at) for n in desk.drafts.mine()] == [(draft_id, desk.clock.now())]
    assert desk.drafts.read(draft_id) == "{}"


def test_the_newest_draft_comes_first(desk: Desk) -> None:
    old = keep(desk)
    desk.clock.move(days=1)
    new = keep(desk)
    assert [n.id for n in desk.drafts.mine()] == [new, old]


def test_files_are_kept_beside_the_draft_once_and_go_with_it(desk: Desk) -> None:
    note = DraftNote(new_id(), NOTE, "Evidence", desk.clock.now(), 1)
    shelf, me = desk.store.drafts, desk.store.officer_id
    big = bytes(range(256)) * 20_000
    shelf.keep(me, note, TYPED, turn=1, wait=5, files={"a" * 64: big, "b" * 64: b"small"})
    shelf.keep(me, note, TYPED + " ", turn=2, wait=5, files={"a" * 64: big})  # one was left out again
    assert shelf.files(note.id) == {"a" * 64: big}
    shelf.drop(note.id)
    assert shelf.files(note.id) == {}
    shelf.keep(me, DraftNote(new_id(), NOTE, "x", desk.clock.now(), 1), TYPED, turn=1, wait=5)
    assert big[:4000] not in plain_pages(desk), "what is thrown away is overwritten"


def test_two_officers_do_not_meet_each_others_drafts(desk: Desk) -> None:
    keep(desk)
    other = desk.of(uuid4())
    assert other.mine() == ()
    other.keep(new_id(), NOTE, title="Theirs", body=TYPED)
    assert [n.title for n in other.mine()] == ["Theirs"]
    assert [n.title for n in desk.drafts.mine()] == ["Note in INF-2026-001"]


def test_a_draft_about_a_record_that_is_gone_says_so(desk: Desk) -> None:
    person = desk.add_person("Luis Prado")
    keep(desk, place=Place("people.person", Kind.PERSON, person.id), title="there")
    keep(desk, place=Place("people.person", Kind.PERSON, uuid4()), title="gone")
    keep(desk, place=Place("people.person", Kind.PERSON), title="new")
    assert {n.title: n.gone for n in desk.drafts.mine()} == {"there": False, "gone": True, "new": False}


def test_hostile_text_comes_back_as_it_was(desk: Desk) -> None:
    body = '"\\u0000 \\ud83d <img src=\\"file:///etc/passwd\\">"'
    draft_id = keep(desk, body, title="half \ud83d <b>")
    assert desk.drafts.read(draft_id) == body
    assert desk.drafts.mine()[0].title == "half ? <b>"


def test_a_million_characters_are_kept(desk: Desk) -> None:
    assert len(desk.drafts.read(keep(desk, "x" * 1_000_000))) == 1_000_000


# --- no act -------------------------------------------------------------------------------------------------------


def test_a_draft_is_in_no_journal_and_no_list_and_no_search(desk: Desk) -> None:
    with desk.store.read() as reader:
        before = reader.latest()
    keep(desk, '"Zanzibar"', title="Zanzibar")
    with desk.store.read() as reader:
        assert reader.latest() == before
    assert desk.store.lists.search("Zanzibar") == ()


def test_keeping_a_draft_is_no_use_case(desk: Desk) -> None:
    assert not [name for name in USE_CASES if "draft" in name and not name.startswith("request.")]


# --- said, or thrown away -----------------------------------------------------------------------------------------


def test_an_act_takes_the_draft_that_it_says_away_in_the_same_transaction(desk: Desk) -> None:
    draft_id, other = keep(desk), keep(desk)

    def say() -> None:
        with desk.store.act("person.add") as uow:
            uow.add(Person.made(name="Luis Prado"))
            assert len(desk.drafts.mine()) == 2  # not committed: a kill now loses neither
            uow.commit()

    desk.drafts.settling(draft_id, say)()
    assert [n.id for n in desk.drafts.mine()] == [other]


def test_an_act_that_fails_leaves_the_draft(desk: Desk) -> None:
    draft_id = keep(desk)

    def refuse() -> None:
        with desk.store.act("person.add") as uow:
            uow.add(Person.made(name="Luis Prado"))
            raise Refused("reason_missing")

    with pytest.raises(Refused):
        desk.drafts.settling(draft_id, refuse)()
    assert [n.id for n in desk.drafts.mine()] == [draft_id]
    assert desk.drafts.keep(draft_id, NOTE, title="t", body=TYPED) is not None


def test_an_act_of_another_thread_leaves_the_draft(desk: Desk) -> None:
    draft_id = keep(desk)

    def elsewhere() -> None:
        thread = threading.Thread(target=desk.add_person, args=("Luis Prado",))
        thread.start()
        thread.join()

    desk.drafts.settling(draft_id, elsewhere)()
    assert [n.id for n in desk.drafts.mine()] == [draft_id]


@pytest.mark.parametrize("way", ["said", "thrown away"])
def test_what_is_kept_too_late_does_not_bring_a_draft_back(desk: Desk, way: str) -> None:
    draft_id = keep(desk)
    if way == "said":
        desk.drafts.settling(draft_id, desk.add_person)("Luis Prado")
    else:
        desk.drafts.discard(draft_id)
    assert desk.drafts.keep(draft_id, NOTE, title="t", body=TYPED) is None
    assert desk.drafts.mine() == ()


def test_a_draft_that_is_gone_says_so_when_it_is_read(desk: Desk) -> None:
    draft_id = keep(desk)
    desk.drafts.discard(draft_id)
    with pytest.raises(Refused, match="draft_gone"):
        desk.drafts.read(draft_id)


@pytest.mark.parametrize("way", ["said", "thrown away"])
def test_the_text_of_a_draft_that_is_gone_is_on_no_page_and_not_in_the_log(desk: Desk, way: str) -> None:
    canary = "Kigoma-Lighthouse-7781 "
    draft_id = keep(desk, '"' + canary * 4000 + '"')
    keep(desk, '"another one that stays"')
    assert canary.encode() in plain_pages(desk)
    if way == "said":
        desk.drafts.settling(draft_id, desk.add_person)("Luis Prado")
        checkpoint(desk)
    else:
        desk.drafts.discard(draft_id)
    assert (desk.store.folder / f"{DATABASE}-wal").stat().st_size == 0
    pages = plain_pages(desk)
    assert b"another one that stays" in pages
    assert b"Kigoma" not in pages


def test_what_was_written_about_a_record_goes_when_the_record_is_erased(desk: Desk) -> None:
    person = desk.add_person("Luis Prado")
    keep(desk, place=Place("people.person", Kind.PERSON, person.id))
    desk.of(uuid4()).keep(new_id(), Place("people.person", Kind.PERSON, person.id), title="t", body=TYPED)
    with desk.store.act("person.erase") as uow:
        uow.remove(Person, person.id)
        uow.forget(Person, person.id)
        uow.commit()
    with desk.store._readers.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM draft").scalar() == 0


def test_a_slow_worker_does_not_overwrite_what_was_typed_later(desk: Desk) -> None:
    draft_id = new_id()
    desk.drafts.keep(draft_id, NOTE, title="t", body='"later"', turn=2)
    assert desk.drafts.keep(draft_id, NOTE, title="t", body='"earlier"', turn=1) is None
    assert desk.drafts.read(draft_id) == '"later"'


# --- the lane -----------------------------------------------------------------------------------------------------


def test_a_draft_waits_for_the_act_that_is_written_but_not_for_ever(desk: Desk) -> None:
    with desk.store.act("person.add"), pytest.raises(EnvironmentFault, match="store_busy"):
        desk.drafts.keep(new_id(), NOTE, title="t", body=TYPED, patience=0.01)


# --- looking at the pages -----------------------------------------------------------------------------------------


def checkpoint(desk: Desk) -> None:
    connection = connect(desk.store.folder / DATABASE, KEY)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def plain_pages(desk: Desk) -> bytes:
    """Every page of the file in clear, the free ones too: decrypted page by page, not exported row by row."""
    checkpoint(desk)
    sealed = (desk.store.folder / DATABASE).read_bytes()
    plain = []
    for start in range(0, len(sealed), PAGE):
        page = sealed[start : start + PAGE]
        first = SALT if start == 0 else 0
        vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        decryptor = Cipher(algorithms.AES(KEY), modes.CBC(vector)).decryptor()
        plain.append(decryptor.update(page[first : PAGE - RESERVED]))
    return b"".join(plain)
