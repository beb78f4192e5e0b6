"""A copy of what is held on a person: all that is theirs, no other name, nothing of closed cases; it goes with them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from actdesk.data.reference import reference
from actdesk.domain.base import Kind, Refused, new_id
from actdesk.domain.cases import Case, CaseOutcome
from actdesk.domain.languages import Language
from actdesk.reports.texts import Texts
from actdesk.reports.viewer import Viewer
from actdesk.reports.writer import Writer
from actdesk.services.held import HELD, HeldCopies
from actdesk.services.preferences import StoredPreferences
from actdesk.services.reports import Answer, Ask, Reports
from tests.builders import KEY
from tests.data.plain_pages import clear
from tests.data.test_erasing import MAIL, NAME, PARTS, Erased


class Copying(Erased):
    """A desk on which somebody's name stands wherever a name can stand, and the service that copies it for them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.held = HeldCopies(self.store, self.clock, reference(), Writer())

    def text(self, language: Language = Language.ENGLISH) -> str:
        draft = self.held.draft(self.zoe.id, language, others=PARTS, made_by="Desk")
        return " ".join(" ".join(Viewer(Writer().pdf(draft.document)).texts()).replace("\u200b", "").split())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Copying]:
    made = Copying(tmp_path / "store")
    yield made
    made.close()


@pytest.mark.parametrize("language", list(Language))
def test_everything_that_names_them_is_in_the_copy_in_each_language(desk: Copying, language: Language) -> None:
    said, say = desk.text(language), Texts(language)
    for text in (NAME, MAIL, "INF-2026-001", "wrote it.", "takes it down", "post.txt", "called."):
        assert text in said, text
    for key in ("title", "record", "roles", "records", "files", "beyond"):
        assert " ".join(say(f"held_on_person.{key}").split()) in said, key
    assert say("classification.strictly_confidential") in said


def test_the_names_of_others_are_covered_and_who_reported_is_nobodys_business(desk: Copying) -> None:
    desk.cases.note(case_id=desk.case_id, text=f"Joel Local saw {NAME} there, says Tea Team.")
    desk.cases.correct(case_id=desk.case_id, reporter="Rita Reporter")
    facts = desk.held.draft(desk.zoe.id, Language.ENGLISH).facts
    said = str(facts)
    assert f"▒▒▒ saw {NAME} there, says ▒▒▒." in said
    for name in ("Joel", "Tea Team", "Rita"):
        assert name not in said


def test_what_they_administer_is_listed_and_records_that_only_point_to_them(desk: Copying) -> None:
    facts = desk.held.draft(desk.local.id, Language.FRENCH).facts
    (role,) = facts.roles
    assert (role.account, role.start) == ("@actgreatlakes", desk.clock.today())
    other = desk.intake(summary="Nobody is named", people=(desk.local.id,))
    facts = desk.held.draft(desk.local.id, Language.FRENCH).facts
    reference_of = desk.get(other).reference
    assert [(r.label, r.texts) for r in facts.records if r.label == reference_of] == [(reference_of, ())]


def test_a_case_that_the_officer_may_not_read_is_counted_and_nothing_of_it_shown(desk: Copying) -> None:
    with desk.store.act("import") as uow:
        uow.put(uow.get(Case, desk.case_id).changed(team=(desk.second.id,)))
        uow.commit()
    facts = desk.held.draft(desk.zoe.id, Language.ENGLISH, others=PARTS).facts
    assert facts.closed >= 4
    assert "INF-2026-001" not in str(facts)
    assert "wrote it" not in str(facts)
    assert facts.files == ()


def test_a_written_copy_is_known_again_and_erasing_the_person_takes_it_along(desk: Copying, tmp_path: Path) -> None:
    draft, path = desk.held.draft(desk.zoe.id, Language.ENGLISH, others=PARTS), tmp_path / "copy.pdf"
    desk.held.write(draft, path)
    reports = Reports(desk.store, desk.clock, reference(), Writer(), StoredPreferences(desk.store))
    assert reports.check(path).answer is Answer.IDENTICAL
    again = desk.held.draft(desk.zoe.id, Language.ENGLISH, others=PARTS).facts
    assert again.files == draft.facts.files, "an earlier copy is not held on them"
    assert [r.label for r in again.records if r.kind is Kind.ATTACHMENT and HELD in r.label] == []
    desk.erase()
    assert desk.traces() == []
    assert reports.check(path).answer is Answer.UNKNOWN


def test_a_dropped_file_in_a_draft_goes_with_the_name(desk: Copying) -> None:
    place, body = desk.store.drafts.of(desk.store.officer_id)[0], desk.store.drafts.body(desk.draft_id)
    told = {"turn": 2, "wait": 5.0, "files": {"a" * 64: f"Seen: {NAME}".encode(), "b" * 64: b"Nobody"}}
    desk.store.drafts.keep(desk.store.officer_id, place, body, **told)  # type: ignore[arg-type]
    assert desk.erasing.look(desk.zoe.id, others=PARTS).mentions.drafts == 1
    desk.erase()
    assert desk.traces() == []
    assert desk.store.drafts.files(desk.draft_id) == {"b" * 64: b"Nobody"}


def test_a_written_copy_is_printed_again_byte_for_byte_by_who_may_read_its_cases(desk: Copying, tmp_path: Path) -> None:
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    desk.held.write(desk.held.draft(desk.zoe.id, Language.SPANISH, others=PARTS), one)
    desk.cases.note(case_id=desk.case_id, text=f"{NAME} again")
    (kept,) = desk.held.kept()
    desk.held.print_again(kept, two)
    assert two.read_bytes() == one.read_bytes()
    with desk.store.act("import") as uow:
        uow.put(uow.get(Case, desk.case_id).changed(team=(desk.second.id,)))
        uow.commit()
    assert desk.held.kept() == ()
    with pytest.raises(Refused, match="record_gone"):
        desk.held.document_of(kept)


def test_a_case_that_is_erased_takes_along_the_papers_that_quote_it(desk: Copying, tmp_path: Path) -> None:
    """A copy for a person, a hand-over sheet and an extract of the journal hold its words and its evidence's names."""
    reports = Reports(desk.store, desk.clock, reference(), Writer(), StoredPreferences(desk.store))
    with desk.store.act("import") as uow:
        uow.put(uow.get(Case, desk.case_id).changed(team=()))
        uow.commit()
    owner = desk.local  # by name, measures are somebody's
    desk.agree(desk.case_id, "Unmistakeable promise")
    papers = [tmp_path / f"{n}.pdf" for n in range(4)]
    desk.held.write(desk.held.draft(desk.zoe.id, Language.ENGLISH, others=PARTS), papers[0])
    for path, ask in zip(
        papers[1:],
        (
            Ask("hand_over", Language.ENGLISH, records=(owner.id,)),
            Ask("journal_extract", Language.ENGLISH, masked=False),
            Ask("leadership", Language.ENGLISH),
        ),
        strict=True,
    ):
        reports.write(reports.make(ask), path)
    assert [reports.check(path).answer for path in papers] == [Answer.IDENTICAL] * 4
    desk.cases.hand_over(case_id=desk.case_id, to=CaseOutcome.LEGAL, reference="L-1")
    answers = [reports.check(path).answer for path in papers]
    assert answers == [Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.IDENTICAL], "a summary quotes nothing"
    for needle in (b"Unmistakeable promise", b"post.txt", b"wrote it."):
        assert [place for place, data in clear(desk.store.folder, KEY) if needle in data] == []


def test_a_copy_of_nobody_is_refused(desk: Copying) -> None:
    with pytest.raises(Refused, match="record_gone"):
        desk.held.draft(new_id(), Language.ENGLISH)
