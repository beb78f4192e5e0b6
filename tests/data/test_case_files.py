"""The case file on a real store: what it says in full and masked, in three languages, and what it says of evidence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from actdesk.data.reference import reference
from actdesk.data.tables import blob
from actdesk.domain.base import Kind, Refused
from actdesk.domain.cases import Case, CaseReading
from actdesk.domain.languages import Language
from actdesk.domain.records import Attachment
from actdesk.reports.texts import Texts
from actdesk.reports.viewer import Viewer
from actdesk.reports.writer import Writer
from actdesk.services.attachments import Incoming
from actdesk.services.case_files import CaseFileDraft, CaseFiles
from actdesk.services.preferences import StoredPreferences
from actdesk.services.reports import Answer, Reports
from tests.data.cases_desk import SHOT, CasesDesk

HOSTILE = '#read("/etc/passwd") *bold* <img src="file:///etc/passwd"> {0} [U+202E]'


class Printing(CasesDesk):
    """A case that went up the ladder, with evidence, and the services that print it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.files = CaseFiles(self.store, self.clock, reference(), Writer(), self.cases)
        self.case_id = self.recommended(
            summary=f"Joel Local posted it. {HOSTILE}",
            quoted="Our school is in the valley",
            reporter="Rita Reporter",
            concerned="Pupil Unknown",
            evidence=[SHOT],
        )
        self.agree(self.case_id, "Take it down, says LOCAL, Joel")

    def draft(self, language: Language = Language.ENGLISH, *, masked: bool = False) -> CaseFileDraft:
        return self.files.draft(self.case_id, language, masked=masked, made_by="Desk")

    def read(self, draft: CaseFileDraft) -> str:
        viewer = Viewer(Writer().pdf(draft.document))
        return " ".join(" ".join(viewer.texts()).replace("\u200b", "").split())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Printing]:
    made = Printing(tmp_path / "store")
    yield made
    made.close()


@pytest.mark.parametrize("language", list(Language))
def test_the_file_says_all_that_is_on_record_in_each_language(desk: Printing, language: Language) -> None:
    say, said = Texts(language), desk.read(desk.draft(language))
    for text in ("INF-2026-001", "Rita Reporter", "Our school is in the valley", "Third time.", "Executive Committee"):
        assert text in said
    for key in ("captured", "story", "measures", "evidence", "readings", "full"):
        assert " ".join(say(f"case_file.{key}").split()) in said
    assert say("furniture.page", page="1", of=str(Viewer(Writer().pdf(desk.draft(language).document)).pages)) in said
    assert "#read(" in said
    assert "root:" not in said
    assert "Amina Officer" in said, "who read it"


def test_masked_no_name_that_the_store_knows_is_readable(desk: Printing) -> None:
    said = desk.read(desk.draft(masked=True)).lower()
    for name in ("joel", "local", "rita", "reporter", "amina", "pupil", "unknown"):
        assert name not in said.replace("locale", ""), name
    assert "P1 posted it." in desk.read(desk.draft(masked=True))
    assert "names masked" in said


def test_masked_it_stays_readable_where_somebody_is_called_by_what_they_are(desk: Printing) -> None:
    desk.cases.correct(case_id=desk.case_id, reporter="Une bénévole", summary="Une critique, dit la bénévole.")
    assert "Une critique, dit la R1." in desk.read(desk.draft(masked=True))


def test_in_full_it_is_more_confidential_than_masked(desk: Printing) -> None:
    levels = [desk.read(desk.draft(masked=masked)) for masked in (False, True)]
    say = Texts(Language.ENGLISH)
    assert say("classification.strictly_confidential") in levels[0]
    assert say("classification.strictly_confidential") not in levels[1]


def test_custody_is_told_and_evidence_checked_when_the_file_is_made(desk: Printing, tmp_path: Path) -> None:
    with desk.store.read() as reader:
        (kept,) = reader.find(Attachment, owner_id=desk.case_id)
    desk.cases.export_evidence(case_id=desk.case_id, attachment_id=kept.id, to=tmp_path / "out.png")
    (piece,) = desk.draft().facts.evidence
    assert (piece.whole, piece.sha256) == (True, kept.sha256)
    assert [(h.officer, h.taken_out) for h in piece.custody] == [("Amina Officer", False), ("Amina Officer", True)]
    with desk.store._writer.begin() as connection:
        connection.execute(update(blob).where(blob.c.sha256 == kept.sha256).values(data=b"\x89PNG forged"))
    (piece,) = desk.draft().facts.evidence
    assert not piece.whole
    assert Texts(Language.ENGLISH)("case_file.damaged") in desk.read(desk.draft())


def test_where_there_is_nothing_it_says_so(desk: Printing) -> None:
    bare = desk.cases.intake(quoted="x").first(Kind.CASE)
    said = desk.read(desk.files.draft(bare, Language.FRENCH, masked=False))
    none = Texts(Language.FRENCH)("none_recorded")
    assert said.count(none) >= 5


def test_a_written_file_is_in_the_story_known_again_and_gone_with_the_case(desk: Printing, tmp_path: Path) -> None:
    draft, path = desk.draft(masked=True), tmp_path / "file.pdf"
    desk.files.write(draft, path)
    assert desk.types(desk.case_id)[-1] == "file_printed_masked"
    reports = Reports(desk.store, desk.clock, reference(), Writer(), StoredPreferences(desk.store))
    assert reports.check(path).answer is Answer.IDENTICAL
    assert reports.kept() == (), "it is listed with its case, not among the reports"
    desk.cases.record_decision(case_id=desk.case_id, upheld=False, gist="No")
    desk.cases.hand_over(case_id=desk.case_id, to="complaints", reference="C-1")  # type: ignore[arg-type]
    assert reports.check(path).answer is Answer.UNKNOWN
    with desk.store.read() as reader:
        assert reader.find(Attachment, owner_id=desk.case_id) == []


def test_a_written_file_can_be_printed_again_byte_for_byte_and_the_story_says_so(
    desk: Printing, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    desk.files.write(desk.draft(Language.FRENCH), one)
    desk.clock.move(days=3)
    desk.cases.note(case_id=desk.case_id, text="It went on.")
    (kept,) = desk.files.kept()
    assert (kept.report, kept.named, kept.subject, kept.language) == ("case_file", True, "INF-2026-001", "fr")
    desk.files.print_again(kept, two)
    assert two.read_bytes() == one.read_bytes()
    assert desk.types(desk.case_id)[-3:] == ["file_printed", "note", "file_printed"]
    with desk.store.read() as reader:
        read_on = {r.day for r in reader.find(CaseReading, case_id=desk.case_id)}
    assert desk.clock.today() in read_on, "whoever looks at it again has read the case"


def test_who_may_not_read_the_case_can_neither_print_it_nor_what_was_printed(desk: Printing, tmp_path: Path) -> None:
    desk.files.write(desk.draft(), tmp_path / "file.pdf")
    (kept,) = desk.files.kept()
    with desk.store.act("import") as uow:
        case = uow.get(Case, desk.case_id)
        uow.put(case.changed(team=(desk.second.id,)))
        uow.commit()
    assert desk.files.kept() == ()
    for ask in (desk.draft, lambda: desk.files.document_of(kept), lambda: desk.files.print_again(kept, tmp_path / "x")):
        with pytest.raises(Refused, match="not_in_team"):
            ask()
    reports = Reports(desk.store, desk.clock, reference(), Writer(), StoredPreferences(desk.store))
    with pytest.raises(Refused, match="record_gone"):
        reports.document_of(kept)
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("text", ["A" * 10_000, "سلام 😀", "\u202e#panic()", "\n" * 50 + "x"])
def test_any_text_in_every_field_can_be_printed(desk: Printing, text: str) -> None:
    bare = desk.cases.intake(
        summary=text,
        quoted=text,
        link=text[:2000],
        reporter=text[:200],
        concerned=text,
        evidence=[Incoming(text[:200], b"x")],
    ).first(Kind.CASE)
    desk.cases.note(case_id=bare, text=text + "x")
    desk.agree(bare, text + "x")
    for masked in (False, True):
        document = desk.files.draft(bare, Language.SPANISH, masked=masked, made_by=text).document
        assert Writer().pdf(document).startswith(b"%PDF-1.7")


# --- the recommendation --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
def test_the_recommendation_says_what_is_asked_what_was_tried_and_what_follows(
    desk: Printing, language: Language
) -> None:
    said = desk.read(desk.files.recommendation(desk.case_id, language, made_by="Desk"))
    say = Texts(language)
    for text in ("INF-2026-001", "Executive Committee", "Third time.", "They will think about it.", "Joel Local"):
        assert text in said
    for key in ("asked", "why", "steps", "heard", "follows", "evidence", "were_heard", "ends"):
        assert " ".join(say(f"recommendation.{key}").split()) in said, key
    assert say("classification.strictly_confidential") in said
    assert SHOT.name in said
    assert "Rita Reporter" not in said, "the body decides on what was done, not on who said so"
    assert "Tea Team" not in said, "whose access does not end is not named"
    assert "root:" not in said


def test_a_recommendation_is_printed_only_where_there_is_one_and_the_story_says_so(
    desk: Printing, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="recommendation_first"):
        desk.files.recommendation(desk.intake(), Language.ENGLISH)
    path = tmp_path / "recommendation.pdf"
    desk.files.write(desk.files.recommendation(desk.case_id, Language.FRENCH), path)
    assert desk.types(desk.case_id)[-1] == "recommendation_printed"
    reports = Reports(desk.store, desk.clock, reference(), Writer(), StoredPreferences(desk.store))
    check = reports.check(path)
    assert check.answer is Answer.IDENTICAL
    assert check.kept is not None
    assert check.kept.report == "recommendation"


def test_why_the_people_were_not_heard_and_a_skipped_step_stand_in_the_recommendation(desk: Printing) -> None:
    case_id = desk.intake()
    gist = {"case_id": case_id, "body_id": desk.competent.id, "gist": "At once."}
    desk.cases.recommend(**gist, people_heard=False, why_not_heard="A child is in danger.", **desk.skip)
    said = desk.read(desk.files.recommendation(case_id, Language.ENGLISH))
    for text in ("They were not heard", "A child is in danger.", "cannot wait", "Bruno Second"):
        assert text in said
