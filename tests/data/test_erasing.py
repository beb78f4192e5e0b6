"""Erasing for good: a person, a name in a case, a case whose time has come. Every byte of the store is looked at."""

import json
import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.data import backups, verify
from actdesk.domain.base import Kind, Refused, new_id
from actdesk.domain.cases import Case, CaseEvent, CaseOutcome, CaseState, Measure
from actdesk.domain.drafts import DraftNote, Place
from actdesk.domain.people import Person
from actdesk.domain.pictures import Consent
from actdesk.domain.records import Attachment, Officer
from actdesk.domain.redaction import ERASED, Names, spellings_of
from actdesk.domain.texts import fold
from actdesk.services.attachments import Incoming
from actdesk.services.erasing import Erasing
from tests.builders import KEY, make_signer
from tests.data.cases_desk import SHOT, CasesDesk
from tests.data.plain_pages import clear, log_pages, pages
from tests.data.stores import key_file

NAME, MAIL = "Zoé Ŵîłďeroth-Quintère", "zoe.wilderoth@example.org"
PARTS = ("Ŵîłďeroth-Quintère", "wilderoth")


class Erased(CasesDesk):
    """A desk on which somebody's name stands wherever a name can stand."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        key_file(folder)
        self.erasing = Erasing(self.store, self.clock)
        self.zoe = Person.made(name=NAME, email=MAIL, role=f"Assistant of {NAME}", notes=f"{NAME} called.")
        consent = Consent.made(person_name=NAME.upper(), given_on=self.clock.today(), purposes=f"{NAME}: website")
        with self.store.act("import") as uow:
            uow.add(self.zoe)
            uow.add(consent)
            uow.commit()
        self.case_id = self.intake(
            summary=f"{NAME} wrote it.",
            quoted=f"« {NAME.lower()} »",
            reporter=NAME,
            concerned=f"the family of {unicodedata.normalize('NFD', NAME)}",
            people=(self.zoe.id,),
            evidence=[SHOT, Incoming("post.txt", f"Copied: {NAME}".encode("utf-16"))],
        )
        self.contact(self.case_id, gist=f"Spoke with Quintère, Zoé and {NAME}")
        self.agree(self.case_id, f"{NAME} takes it down")
        self.cases.correct(case_id=self.case_id, notes=f"Formerly {NAME}")
        self.cases.correct(case_id=self.case_id, notes="Nobody is named here any more")
        self.register.change_account(account_id=self.account.id, purpose=f"Run by {NAME} until May", notes=NAME)
        self.register.change_account(account_id=self.account.id, purpose="Run by the forum", notes="")
        note = DraftNote(new_id(), Place("cases.note", Kind.CASE, self.case_id), f"Note on {NAME}", self.clock.now(), 1)
        body = '{"form": {"typed": {"text": "Zo\\u00e9 \\u0174\\u00ee\\u0142\\u010feroth-Quint\\u00e8re phoned"}}}'
        self.store.drafts.keep(self.store.officer_id, note, body, turn=1, wait=5)
        self.draft_id = note.id

    def traces(self, folder: Path | None = None) -> list[tuple[str, str]]:
        """Where any form of the name can still be read: UTF-8 and UTF-16, as typed, folded, in capitals."""
        forms = {f for part in (NAME, MAIL, *PARTS) for f in (part, part.lower(), part.upper(), part.casefold())}
        forms |= {unicodedata.normalize(way, f) for f in forms for way in ("NFC", "NFD")}
        forms |= {"".join(c for c in unicodedata.normalize("NFKD", f) if not unicodedata.combining(c)) for f in forms}
        needles = {(f, f.encode(code)) for f in forms for code in ("utf-8", "utf-16-le", "utf-16-be")}
        needles |= {(f, f.encode("ascii", "backslashreplace")) for f in forms}
        where = clear(folder or self.store.folder, KEY)
        return sorted({(place, form) for place, data in where for form, needle in needles if needle in data})

    def erase(self) -> None:
        self.erasing.erase(person_id=self.zoe.id, others=PARTS, second=make_signer(self.second.id))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Erased]:
    made = Erased(tmp_path / "store")
    yield made
    made.close()


def problems(desk: CasesDesk) -> list[object]:
    return list(verify.verify(desk.store.folder, KEY).problems)


def test_the_search_of_this_test_reads_pages_and_finds_what_is_there(desk: Erased) -> None:
    found = {place for place, _ in desk.traces()}
    assert {"actdesk.db, joined", "actdesk.db-wal, joined"} & found
    assert not {"actdesk.db", "actdesk.db-wal"} & found, "the name stands in clear on the disk"
    first = next(pages(desk.store.folder / "actdesk.db", KEY))
    assert b"CREATE TABLE" in b"".join(pages(desk.store.folder / "actdesk.db", KEY))
    assert len(first) == 4096 - 80 - 16
    assert list(log_pages(desk.store.folder / "actdesk.db-wal", KEY))


def test_an_erased_person_leaves_no_trace_of_the_name_in_any_file_of_the_store(desk: Erased) -> None:
    plan = desk.erasing.look(desk.zoe.id, others=PARTS)
    assert plan.block is None
    assert plan.mentions.by_kind().keys() >= {Kind.PERSON, Kind.CASE, Kind.CASE_EVENT, Kind.MEASURE, Kind.CONSENT}
    assert [f.name for f in plan.mentions.files] == ["post.txt"]
    assert (plan.mentions.drafts, plan.mentions.entries > 5) == (1, True)
    desk.erase()
    assert desk.traces() == []
    assert desk.store.lists.search("wilderoth") == ()
    assert desk.erasing.look(desk.zoe.id, others=PARTS).mentions.count == 0
    with desk.store.read() as reader:
        kept = reader.get(Person, desk.zoe.id)
        case = reader.get(Case, desk.case_id)
        assert [m.text for m in reader.find(Measure)] == [f"{ERASED} takes it down"]
        assert [a.name for a in reader.find(Attachment)] == ["screenshot.png"], "untouched evidence stays"
    assert (kept.name, kept.email, kept.erased_on) == (ERASED, "", desk.clock.today())
    assert (case.summary, case.reporter) == (f"{ERASED} wrote it.", ERASED)
    assert desk.types(desk.case_id)[-1] == "evidence_erased"
    assert json.loads(desk.store.drafts.body(desk.draft_id))["form"]["typed"]["text"] == f"{ERASED} phoned"


def test_what_is_found_names_no_file_of_a_case_that_the_officer_may_not_read(desk: Erased) -> None:
    with desk.store.act("import") as uow:
        uow.put(uow.get(Case, desk.case_id).changed(team=(desk.second.id,)))
        uow.commit()
    assert [f.name for f in desk.erasing.look(desk.zoe.id, others=PARTS).mentions.files] == ["INF-2026-001"]
    desk.erase()
    assert desk.traces() == [], "it goes all the same"


def test_and_the_journal_still_verifies_and_what_is_written_after_is_clean(desk: Erased, tmp_path: Path) -> None:
    desk.erase()
    assert problems(desk) == []
    desk.cases.note(case_id=desk.case_id, text="Life goes on")
    made = backups.make(desk.store.folder, KEY, on=desk.clock.today())
    assert made.backup.path.exists()
    assert desk.traces() == []
    assert problems(desk) == []
    desk.history.undo()
    assert desk.traces() == []


def test_erasing_takes_two_and_nobody_who_still_acts_is_erased(desk: Erased) -> None:
    with pytest.raises(Refused, match="second_officer_needed"):
        desk.erasing.erase(person_id=desk.zoe.id)
    with pytest.raises(Refused, match="same_officer"):
        desk.erasing.erase(person_id=desk.zoe.id, second=make_signer(desk.store.officer_id))
    with pytest.raises(Refused, match="still_administers"):
        desk.erasing.erase(person_id=desk.local.id, second=make_signer(desk.second.id))
    assert desk.erasing.look(desk.local.id).block == "still_administers"
    with desk.store.act("import") as uow:
        uow.put(uow.get(Officer, desk.second.id).changed(person_id=desk.zoe.id))
        uow.commit()
    with pytest.raises(Refused, match="person_is_officer"):
        desk.erasing.erase(person_id=desk.zoe.id, second=make_signer(desk.second.id))
    assert desk.traces() != []


def test_an_erasure_cut_off_before_the_file_was_written_anew_is_finished_at_the_next_opening(
    desk: Erased, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("actdesk.data.scouring.scour", lambda _writer: False)
    desk.erase()
    monkeypatch.undo()
    desk.store.refresh_derived()
    assert desk.traces() == []


def settled(desk: CasesDesk, **fields: object) -> UUID:
    case_id = desk.intake(**fields)
    desk.cases.settle(case_id=case_id, outcome=CaseOutcome.UNFOUNDED)
    return case_id


def test_a_case_is_kept_until_a_day_that_follows_from_its_outcome_and_can_be_changed(desk: Erased) -> None:
    case_id, today = settled(desk), desk.clock.today()
    assert desk.get(case_id).retain_until == today + timedelta(days=180)
    with pytest.raises(Refused, match="reason_missing"):
        desk.cases.retain(case_id=case_id, until=today, reason="")
    desk.cases.retain(case_id=case_id, until=today + timedelta(days=9), reason="They asked for it.")
    assert desk.get(case_id).retain_until == today + timedelta(days=9)
    desk.cases.reopen(case_id=case_id, reason="It came back")
    assert desk.get(case_id).retain_until is None
    with pytest.raises(Refused, match="case_open"):
        desk.cases.retain(case_id=case_id, until=today, reason="Now")


def test_it_is_deleted_by_two_when_its_day_has_come_and_a_stone_stays(desk: Erased) -> None:
    case_id = settled(desk, summary=f"{NAME} again", evidence=[Incoming("z.txt", NAME.encode())])
    signed = make_signer(desk.second.id)
    with pytest.raises(Refused, match="retention_runs"):
        desk.cases.delete(case_id=case_id, second=signed)
    desk.clock.move(days=180)
    with pytest.raises(Refused, match="second_officer_needed"):
        desk.cases.delete(case_id=case_id)
    with pytest.raises(Refused, match="same_officer"):
        desk.cases.delete(case_id=case_id, second=make_signer(desk.store.officer_id))
    before = desk.get(case_id)
    desk.cases.delete(case_id=case_id, second=make_signer(desk.second.id))
    stone = desk.get(case_id)
    assert (stone.state, stone.summary, stone.people, stone.link) == (CaseState.DELETED, "", (), "")
    kept = ("reference", "opened_on", "settled_on", "principles", "severity", "outcome")
    assert [getattr(stone, f) for f in kept] == [getattr(before, f) for f in kept]
    with desk.store.read() as reader:
        (event,) = reader.find(CaseEvent, case_id=case_id)
        assert reader.find(Attachment, owner_id=case_id) == []
    assert (event.type.value, event.second_officer_id) == ("deleted", desk.second.id)
    with pytest.raises(Refused, match="case_deleted"):
        desk.cases.note(case_id=case_id, text="More")
    assert problems(desk) == []


def test_a_deleted_case_leaves_no_byte(desk: CasesDesk) -> None:
    case_id = settled(desk, summary="Unmistakeablewords were seen", evidence=[Incoming("z.txt", b"Evidentlyhere")])
    desk.clock.move(days=180)
    desk.cases.delete(case_id=case_id, second=make_signer(desk.second.id))
    for needle in (b"Unmistakeablewords", b"unmistakeablewords", b"Evidentlyhere"):
        assert [place for place, data in clear(desk.store.folder, KEY) if needle in data] == []


def test_a_name_is_taken_out_of_one_case_and_stays_elsewhere(desk: Erased) -> None:
    other = desk.intake(summary=f"{NAME}, too")
    with pytest.raises(Refused, match="name_missing"):
        desk.cases.redact(case_id=desk.case_id, spellings=["Z"], reason="x", second=make_signer(desk.second.id))
    with pytest.raises(Refused, match="name_not_found"):
        desk.cases.redact(case_id=desk.case_id, spellings=["Thaddeus"], reason="x", second=make_signer(desk.second.id))
    desk.cases.redact(
        case_id=desk.case_id, spellings=[NAME], reason="She is a witness.", second=make_signer(desk.second.id)
    )
    view = desk.view(desk.case_id)
    assert (view.case.summary, view.case.reporter) == (f"{ERASED} wrote it.", ERASED)
    assert all(NAME not in repr(line) for line in desk.history.of(Case, desk.case_id))
    assert desk.get(other).summary == f"{NAME}, too"
    assert desk.types(desk.case_id)[-2:] == ["evidence_erased", "redacted"]
    assert problems(desk) == []


WORDS = st.text(
    st.characters(categories=("Lu", "Ll", "Lo"), exclude_characters="\u0345"), min_size=3, max_size=9
).filter(
    lambda word: (
        fold(word.upper()) == fold(word) == fold(unicodedata.normalize("NFD", word))
    )  # no dotless i: it is another
)


@given(
    name=st.lists(WORDS, min_size=1, max_size=3).map(" ".join),
    around=st.tuples(st.text(max_size=8), st.text(max_size=8)),
)
def test_a_name_is_found_however_it_is_written(name: str, around: tuple[str, str]) -> None:
    names = Names(spellings_of(name))
    if not names:
        return
    for written in (name, name.upper(), name.lower(), unicodedata.normalize("NFD", name), name.replace(" ", "\u00a0 ")):
        text = f"{around[0]} {written}. {around[1]}"
        left = names.replaced(text)
        assert ERASED in left, (written, text)
        assert not names.stand_in(left)


@pytest.mark.parametrize("place", [0, 990, 1_001, 6_100])
@pytest.mark.parametrize("escaped", [True, False])
def test_a_name_is_found_in_a_kept_report_of_any_length(
    monkeypatch: pytest.MonkeyPatch, place: int, escaped: bool
) -> None:
    monkeypatch.setattr("actdesk.domain.redaction._LARGEST_TEXT", 5_000)
    monkeypatch.setattr("actdesk.domain.redaction._PART", 1_000)
    text = f"{'Zoë wrote. ' * 600:.{place}} {NAME.upper()} {'x ' * 3_100}"
    data = json.dumps([text]).encode() if escaped else text.encode()
    assert len(data) > 5_000
    assert Names(spellings_of(NAME)).stand_in_bytes(data)
    assert not Names(spellings_of("Zoé Nobody")).stand_in_bytes(data)


def test_a_part_of_a_word_is_no_name() -> None:
    names = Names(["Ann Lee"])
    assert names.replaced("Joann Lee, Ann Leeds, Ann-Lee, ann  LEE!") == f"Joann Lee, Ann Leeds, Ann-Lee, {ERASED}!"
