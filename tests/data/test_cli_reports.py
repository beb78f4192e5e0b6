"""`actdesk report` and `actdesk verify-report`, as somebody types them."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from actdesk import cli, cli_reports
from actdesk.bootstrap import StoreAccess
from actdesk.domain.base import Kind
from actdesk.domain.cases import Way
from actdesk.domain.languages import Language
from actdesk.domain.people import BodyType
from actdesk.domain.pictures import Picture
from actdesk.domain.requests import ChannelRequest, Decision, Outcome, Stage
from actdesk.hold import Hold
from actdesk.services.access import SetupAnswers
from actdesk.services.report_kinds import NEEDS
from tests.data.stores import PASSPHRASE, QUICK

Said = tuple[int, str]
Shell = Callable[..., Said]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with a record of every kind that a report can be about."""
    place = tmp_path_factory.mktemp("cli") / "store"
    access = StoreAccess(place, cost=QUICK)
    desk = access.create(SetupAnswers(name="Amina Officer"), PASSPHRASE)
    for n in range(3):
        desk.register.add_account(platform="facebook", handle=f"act.{n}", state="found")
    desk.register.add_account(platform="x", handle="act.1", state="found")
    desk.people.add_person(name="Wanjiru Kamau")
    desk.requests.draft(language=Language.ENGLISH)
    case_id = desk.cases.intake(summary="A wrong figure", quoted="Said", reporter="Wanjiru Kamau").first(Kind.CASE)
    account_id = desk.register.add_account(platform="facebook", handle="act.9", state="found").first(Kind.ACCOUNT)
    committee = desk.people.add_body(name="Executive Committee", type=BodyType.SECRETARIAT).first(Kind.BODY)
    desk.cases.classify(case_id=case_id, account_id=account_id)
    desk.cases.log_contact(case_id=case_id, way=Way.INFORMAL, gist="Called")
    desk.cases.ask_removal(case_id=case_id, gist="Asked")
    desk.cases.recommend(case_id=case_id, body_id=committee, gist="Third time", people_heard=True)
    _keep_what_takes_many_acts(access)
    access.lock()
    return place


def _keep_what_takes_many_acts(access: StoreAccess) -> None:
    """A declined request and a picture, as their rooms leave them."""
    assert access._store is not None
    with access._store.act("import") as uow:
        request = ChannelRequest.made(reference="REQ-2025-001", stage=Stage.DECLINED, created_on=uow.today)
        uow.add(request)
        told = {"why": "There is one", "alternative": "Use it", "policy_version": "2017", "decided_at": uow.now}
        uow.add(Decision.made(request_id=request.id, outcome=Outcome.DECLINED, decided_by=uow.officer_id, **told))
        uow.add(Picture.made(name="well.jpg", sha256="a" * 64, added_on=uow.today))
        uow.commit()


@pytest.fixture
def actdesk(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    def run(*words: str) -> Said:
        monkeypatch.setattr(sys, "stdin", io.StringIO(PASSPHRASE + "\n"))
        capsys.readouterr()
        code = cli.main([*words, "--store", str(folder), "--language", "en"])
        said = capsys.readouterr()
        return code, said.out + said.err

    return run


ABOUT = {
    "account_sheet": ("@act.0",),
    "request_dossier": ("REQ-2025-001",),
    "hand_over": ("Wanjiru Kamau",),
    "held_on_person": ("wanjiru kamau",),
    "case_file": ("--all",),
    "recommendation": ("--all",),
    "decision_letter": ("REQ-2025-001",),
    "picture_clearance": ("well.jpg",),
}


@pytest.mark.parametrize("report", sorted(NEEDS))
def test_every_report_is_written_and_found_to_match(actdesk: Shell, tmp_path: Path, report: str) -> None:
    to = tmp_path / "out.pdf"
    code, said = actdesk("report", report.replace("_", "-"), *ABOUT.get(report, ()), "--to", str(to), "--lang", "fr")
    assert (code, said) == (0, f"Written: {to}\n")
    assert to.read_bytes().startswith(b"%PDF")
    code, said = actdesk("verify-report", str(to))
    assert code == 0
    assert "matches what was written" in said


def test_all_accounts_go_into_one_folder_in_one_command(actdesk: Shell, tmp_path: Path) -> None:
    code, said = actdesk("report", "account-sheet", "--all-accounts", "--to", str(tmp_path / "sheets"), "--masked")
    assert code == 0
    written = sorted(path.name for path in (tmp_path / "sheets").iterdir())
    assert len(written) == 5
    assert said.count("Written: ") == 5
    assert any("act.1" in name for name in written)


def test_days_can_be_said_with_from_and_to(actdesk: Shell, tmp_path: Path) -> None:
    to = tmp_path / "summary.pdf"
    code, _ = actdesk("report", "leadership", "--from", "2026-01-01", "--to", "2026-03-31", "--to", str(to))
    assert code == 0
    code, said = actdesk("report", "register", "--on", "2020-01-01", "--to", str(to))
    assert (code, said) == (0, f"Written: {to}\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("account-sheet", "--to", "x.pdf"), "Say what “account-sheet” is about"),
        (("register", "something", "--to", "x.pdf"), "is about the whole desk"),
        (("account-sheet", "@nobody", "--to", "x.pdf"), "Nothing here is called “@nobody”"),
        (("account-sheet", "act.1", "--to", "x.pdf"), "2 records are called “act.1”"),
        (("account-sheet", "act.0", "act.2", "--to", "x.pdf"), "name a folder with --to"),
        (("register", "--on", "yesterday", "--to", "x.pdf"), "“yesterday” is no day"),
        (("leadership", "--from", "2026-05-01", "--until", "2026-04-01", "--to", "x.pdf"), "last day is before"),
        (("register", "--to", "a.pdf", "--to", "b.pdf"), "Say with --to where"),
        (("hand-over", "Wanjiru Kamau", "--masked", "--to", "x.pdf"), "can’t be written without their names"),
        (("recommendation", "--all", "--masked", "--to", "x.pdf"), "can’t be written without their names"),
        (("leadership", "--named", "--to", "x.pdf"), "names nobody"),
        (("account-sheet", "act.0", "--from", "2026-01-01", "--to", "x.pdf"), "is not about these days"),
        (("register", "--from", "2026-01-01", "--to", "x.pdf"), "is not about these days"),
        (("leadership", "--on", "2026-01-01", "--to", "x.pdf"), "is not about these days"),
        (("picture-clearance", "--until", "2000-01-01", "--from", "2000-01-01", "--to", "x.pdf"), "nothing that this"),
    ],
)
def test_what_is_wrong_is_said_in_words(
    actdesk: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    code, told = actdesk("report", *words)
    assert code == 1
    assert said in told
    assert not list(tmp_path.glob("*.pdf"))


def test_a_letter_is_not_written_before_the_decision(actdesk: Shell, tmp_path: Path) -> None:
    code, said = actdesk("report", "decision-letter", "--all", "--to", str(tmp_path / "letters"))
    assert code == 1
    assert "Not written: " in said
    assert ["REQ-2025-001" in path.name for path in (tmp_path / "letters").iterdir()] == [True]


def test_a_report_that_is_not_there_is_wrong_usage(actdesk: Shell) -> None:
    assert actdesk("report", "novel", "--to", "x.pdf")[0] == 2


def test_beside_an_open_window_nothing_is_written_and_a_file_is_checked_all_the_same(
    actdesk: Shell, folder: Path, tmp_path: Path
) -> None:
    to = tmp_path / "register.pdf"
    assert actdesk("report", "register", "--to", str(to))[0] == 0
    hold = Hold(folder)
    assert hold.take()
    try:
        code, said = actdesk("report", "register", "--to", str(tmp_path / "other.pdf"))
        assert (code, said) == (1, "ActDesk is open on this store. Close it first.\n")
        assert actdesk("verify-report", str(to))[0] == 0
    finally:
        hold.release()


def test_altered_foreign_and_damaged_files_are_told_apart(actdesk: Shell, tmp_path: Path) -> None:
    good, altered, other = (tmp_path / name for name in ("good.pdf", "altered.pdf", "other.pdf"))
    assert actdesk("report", "register", "--to", str(good))[0] == 0
    altered.write_bytes(good.read_bytes() + b"\n")
    other.write_bytes(b"hello")
    code, said = actdesk("verify-report", *map(str, (good, altered, other, tmp_path / "nowhere.pdf")))
    assert code == 1
    lines = said.splitlines()
    assert "matches" in lines[0]
    assert "altered" in lines[1]
    assert "no PDF that can be read" in lines[2]
    assert len(lines) == 4


def test_each_verdict_has_words_and_each_report_a_name() -> None:
    assert set(cli_reports.names()) == {key.replace("_", "-") for key in NEEDS}
