"""Rule 6 as a table of cases, what makes a consent count, and which files a drop means."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from actdesk.domain.base import new_id
from actdesk.domain.findings import CleanStatus
from actdesk.domain.pictures import Answer, Clearance, Consent, Coverage, Gap, Picture, Situation, clearance_on
from actdesk.services.picture_files import gather

DAY = date(2026, 11, 20)
YES, NO, OPEN = Answer.YES, Answer.NO, Answer.UNKNOWN
ANSWERED = {"people_recognisable": NO, "minors": NO, "vulnerable_setting": NO}


def picture(**fields: object) -> Picture:
    usual = {"name": "camp.jpg", "sha256": "a" * 64, "added_on": DAY, "status": CleanStatus.CLEAN, **ANSWERED}
    return Picture.made(**{**usual, **fields})


def consent(**fields: object) -> Consent:
    return Consent.made(**{"person_name": "The woman at the well", "given_on": DAY - timedelta(days=9), **fields})


def covering(given: Consent, *, everyone: bool = True) -> tuple[Coverage, Consent]:
    return Coverage.made(picture_id=new_id(), consent_id=given.id, covers_everyone=everyone), given


ALL, SOME = covering(consent()), covering(consent(), everyone=False)
WITHDRAWN = covering(consent(withdrawn_on=DAY))
EXPIRED = covering(consent(expires_on=DAY))
CHILD = covering(consent(situation="child", guardian="Her aunt", child_assent="yes"))
CHILD_SILENT = covering(consent(situation="child", guardian="Her aunt"))
FACES = {"people_recognisable": YES}

TABLE = [
    ("nobody in it", {}, (), "cleared", ()),
    ("not looked at", {"status": None}, (), "needs_answers", ("clean_it",)),
    ("refused", {"status": "refused"}, (), "blocked", ("not_clean",)),
    ("failed", {"status": "failed"}, (), "blocked", ("not_clean",)),
    ("recognisable not said", {"people_recognisable": OPEN}, (), "needs_answers", ("say_recognisable",)),
    ("minors not said", {"minors": OPEN}, (), "needs_answers", ("say_minors",)),
    ("setting not said", {"vulnerable_setting": OPEN}, (), "needs_answers", ("say_vulnerable_setting",)),
    ("a child seen from behind", {"minors": YES, "minor_identifiable": NO}, (), "cleared", ()),
    ("a child, not said", {"minors": YES}, (), "needs_answers", ("say_minor_identifiable",)),
    ("a child by name", {"minors": YES, "minor_identifiable": YES}, (), "blocked", ("minor_identifiable",)),
    (
        "a child by name, perhaps",
        {"minors": OPEN, "minor_identifiable": YES},
        (),
        "blocked",
        ("minor_identifiable", "say_minors"),
    ),
    ("an answer left behind", {"minors": NO, "minor_identifiable": YES}, (), "cleared", ()),
    ("faces, no consent", FACES, (), "blocked", ("consent_missing",)),
    ("faces, all agreed", FACES, (ALL,), "cleared", ()),
    ("faces, some agreed", FACES, (SOME,), "blocked", ("consent_missing",)),
    ("faces, some and the rest", FACES, (SOME, ALL), "cleared", ()),
    ("faces, one took it back", FACES, (ALL, WITHDRAWN), "blocked", ("consent_missing",)),
    ("faces, one has expired", FACES, (EXPIRED,), "blocked", ("consent_missing",)),
    (
        "a child's face with guardian and own yes",
        {**FACES, "minors": YES, "minor_identifiable": NO},
        (CHILD,),
        "cleared",
        (),
    ),
    ("a child was not asked", FACES, (CHILD_SILENT,), "blocked", ("consent_missing",)),
    ("name and place without a face", {"names_person": YES, "names_place": YES}, (), "cleared", ()),
    ("name and face", {**FACES, "names_person": YES}, (ALL,), "cleared", ()),
    ("place and face", {**FACES, "names_place": YES}, (ALL,), "cleared", ()),
    (
        "name, place and face",
        {**FACES, "names_person": YES, "names_place": YES},
        (ALL,),
        "blocked",
        ("name_place_face",),
    ),
    (
        "everything at once, the hardest first",
        {
            "status": "refused",
            **FACES,
            "minors": YES,
            "minor_identifiable": YES,
            "names_person": YES,
            "names_place": YES,
        },
        (),
        "blocked",
        ("not_clean", "minor_identifiable", "consent_missing", "name_place_face"),
    ),
]


@pytest.mark.parametrize(
    ("fields", "consents", "expected", "reasons"), [row[1:] for row in TABLE], ids=[r[0] for r in TABLE]
)
def test_rule_6(
    fields: dict[str, object], consents: tuple[tuple[Coverage, Consent], ...], expected: str, reasons: tuple[str, ...]
) -> None:
    assert clearance_on(DAY, picture(**fields), consents) == (Clearance(expected), reasons)


@pytest.mark.parametrize(
    ("fields", "gap"),
    [
        ({}, None),
        ({"given_on": DAY + timedelta(days=1)}, Gap.NOT_YET),
        ({"expires_on": DAY}, Gap.EXPIRED),
        ({"expires_on": DAY + timedelta(days=1)}, None),
        ({"withdrawn_on": DAY}, Gap.WITHDRAWN),
        ({"withdrawn_on": DAY + timedelta(days=1)}, None),
        ({"withdrawn_on": DAY, "expires_on": DAY}, Gap.WITHDRAWN),
        ({"situation": Situation.CHILD, "child_assent": YES}, Gap.GUARDIAN),
        ({"situation": Situation.CHILD, "guardian": "   ", "child_assent": YES}, Gap.GUARDIAN),
        ({"situation": Situation.CHILD, "guardian": "Her aunt"}, Gap.ASSENT),
        ({"situation": Situation.CHILD, "guardian": "Her aunt", "child_assent": NO}, Gap.ASSENT),
        ({"situation": Situation.CHILD, "guardian": "Her aunt", "child_assent": YES}, None),
        ({"situation": Situation.CROWD}, None),
    ],
)
def test_a_consent_counts_only_while_it_runs_and_is_whole(fields: dict[str, object], gap: Gap | None) -> None:
    assert consent(**fields).gap_on(DAY) is gap
    assert consent(**fields).valid_on(DAY) is (gap is None)


def test_a_folder_stands_for_every_visible_file_below_it(tmp_path: Path) -> None:
    for name in ("b.jpg", "a.PNG", "deep/er/c.webp", ".hidden.jpg", ".git/d.jpg", "Thumbs.db", "notes.txt"):
        path = tmp_path / "mission" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    found = gather([tmp_path / "mission"])
    assert [str(p.relative_to(tmp_path / "mission")) for p in found.files] == [
        "a.PNG",
        "b.jpg",
        "notes.txt",
        "deep/er/c.webp",
    ]
    assert not found.too_many


def test_each_file_is_taken_once_and_a_named_one_always(tmp_path: Path) -> None:
    hidden = tmp_path / ".hidden.jpg"
    seen = tmp_path / "seen.jpg"
    for path in (hidden, seen):
        path.write_bytes(b"x")
    gone = tmp_path / "gone.jpg"
    assert gather([seen, tmp_path, hidden, seen, gone]).files == (seen, hidden, gone)


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "one.jpg").write_bytes(b"x")
    assert gather([tmp_path]).files == (tmp_path / "one.jpg",)


def test_more_files_than_are_taken_at_once_are_said(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.jpg").write_bytes(b"x")
    found = gather([tmp_path], most=3)
    assert (len(found.files), found.too_many) == (3, True)
    assert not gather([tmp_path], most=5).too_many
