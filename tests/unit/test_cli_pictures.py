"""`actdesk inspect` and `actdesk clean`: exit codes, lines of JSON, folders, hostile names; no coordinate in JSON."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from actdesk import __version__, cli
from actdesk.domain.languages import Language
from actdesk.imaging.samples import SAMPLES, planted

KEYS = {"source", "status", "output", "reason", "findings", "format"}
PLACES = ("3.71", "34.87", "3,43", "34,52")


def put(path: Path, code: str = "jpeg.exif") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(SAMPLES[code].build())
    return path


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    printed = capsys.readouterr()
    assert printed.err == ""
    told = [json.loads(line) for line in printed.out.splitlines()]
    assert all(set(line) == KEYS for line in told)
    return told


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def test_all_clean_is_zero_and_each_file_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [put(tmp_path / "a.jpg"), put(tmp_path / "b.png", "png.xmp"), put(tmp_path / "c.webp", "webp.exif")]
    assert run("clean", *files, "--to", tmp_path / "out", "--json") == 0
    told = lines(capsys)
    assert [line["source"] for line in told] == [str(path) for path in files]
    assert {(line["status"], line["reason"]) for line in told} == {("clean", "")}
    assert [line["format"] for line in told] == ["jpeg", "png", "webp"]
    assert sorted(line["output"] for line in told) == sorted(str(path) for path in (tmp_path / "out").iterdir())
    finding = next(f for f in told[0]["findings"] if f["where"] == "exif.gps")
    assert finding == {"kind": "location", "where": "exif.gps", "value": "", "severity": "danger"}


def test_something_refused_or_failed_is_one_and_each_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = put(tmp_path / "a.jpg"), put(tmp_path / "b.jpg", "jpeg.truncated")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.7")
    asked = (good, bad, tmp_path / "c.pdf", tmp_path / "none.jpg")
    assert run("clean", *asked, "--to", tmp_path / "out", "--json") == 1
    told = lines(capsys)
    assert [(line["status"], line["reason"]) for line in told] == [
        ("clean", ""), ("refused", "truncated"), ("refused", "pdf"), ("failed", "not_found"),
    ]  # fmt: skip
    assert [bool(line["output"]) for line in told] == [True, False, False, False]
    assert len(list((tmp_path / "out").iterdir())) == 1


@pytest.mark.parametrize("command", ["inspect", "clean"])
def test_a_folder_with_nothing_in_it_is_named_and_is_one(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / ".DS_Store").write_bytes(b"x")
    to = ["--to", tmp_path / "out"] if command == "clean" else []
    assert run(command, tmp_path / "empty", put(tmp_path / "a.jpg"), *to, "--language", "en") == 1
    printed = capsys.readouterr()
    assert printed.err == f"There is no file in {tmp_path / 'empty'}.\n"
    assert "a.jpg" in printed.out


def test_what_is_not_known_of_a_file_is_not_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("inspect", tmp_path / "none.jpg", "--language", "en") == 1
    out = capsys.readouterr().out
    assert out.splitlines()[0] == str(tmp_path / "none.jpg")
    assert "0x0" not in out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out == f"ActDesk {__version__}\n"


def test_inspecting_says_what_is_there_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(tmp_path / "a.jpg")
    before = path.read_bytes()
    assert run("inspect", path, "--json") == 0
    (told,) = lines(capsys)
    assert (told["status"], told["output"]) == ("inspected", "")
    assert {"location", "serial", "person"} <= {finding["kind"] for finding in told["findings"]}
    assert [p.name for p in tmp_path.iterdir()] == ["a.jpg"]
    assert path.read_bytes() == before


def test_inspecting_what_cannot_be_read_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.bmp").write_bytes(b"BM" + bytes(60))
    assert run("inspect", tmp_path / "x.bmp", tmp_path / "none.jpg", "--json") == 1
    assert [(t["status"], t["reason"]) for t in lines(capsys)] == [("refused", "no_cleaner"), ("failed", "not_found")]


@pytest.mark.parametrize(
    "arguments",
    [
        ["clean"],
        ["clean", "a.jpg"],
        ["clean", "--to", "out"],
        ["inspect"],
        ["inspect", "a.jpg", "--to", "out"],
        ["clean", "a.jpg", "--to", "out", "--recipe", "everything"],
        ["inspect", "a.jpg", "--language", "de"],
        ["wash", "a.jpg"],
        [],
    ],
)
def test_wrong_usage_is_two_with_a_line_that_says_what_was_expected(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "usage: actdesk" in printed.err


@pytest.mark.parametrize("command", ["inspect", "clean"])
def test_no_coordinate_is_in_the_json_of_any_sample(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for code in SAMPLES:
        put(tmp_path / "in" / code, code)
    run(command, tmp_path / "in", "--json", *(["--to", tmp_path / "out"] if command == "clean" else []))
    printed = capsys.readouterr().out
    assert len(printed.splitlines()) == len(SAMPLES)
    assert [place for place in PLACES if place in printed] == []
    assert "coordinates" not in printed
    assert planted.PERSON in printed, "what a person may read is there"


def test_on_screen_the_place_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("inspect", put(tmp_path / "a.jpg"), "--language", "en") == 0
    assert "[Location] GPS position in the camera data (Exif) (3.7186, 34.8714)" in capsys.readouterr().out


def test_a_folder_is_walked_in_order_without_what_is_being_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [put(tmp_path / "in" / name) for name in ("b.jpg", "a/z.jpg", "c/d/e.jpg")]
    out = tmp_path / "in" / "clean"
    for _ in range(2):
        assert run("clean", tmp_path / "in", "--to", out, "--json") == 0
        assert sorted(line["source"] for line in lines(capsys)) == sorted(map(str, files))
    assert len(list(out.iterdir())) == 6


def test_what_the_system_leaves_in_folders_is_no_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(tmp_path / "in" / "a.jpg")
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "._a.jpg"):
        (tmp_path / "in" / name).write_bytes(b"junk")
    assert run("clean", tmp_path / "in", "--to", tmp_path / "out", "--json") == 0
    assert len(lines(capsys)) == 1


def test_links_to_folders_are_not_followed_out_of_the_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "elsewhere" / "private.jpg")
    put(tmp_path / "in" / "a.jpg")
    (tmp_path / "in" / "link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    assert run("inspect", tmp_path / "in", "--json") == 0
    assert [Path(line["source"]).name for line in lines(capsys)] == ["a.jpg"]


def test_a_target_that_is_a_link_is_declined(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    assert run("clean", put(tmp_path / "a.jpg"), "--to", tmp_path / "out", "--json") == 1
    assert lines(capsys)[0]["reason"] == "folder_is_link"
    assert list((tmp_path / "real").iterdir()) == []


HOSTILE = [
    "new\nline.jpg", "esc\x1b[2J\x1b]0;x\x07.jpg", "rtl\u202egpj.exe.jpg", "-rf.jpg", "quote\"'.jpg", "tab\t.jpg",
    "zero\u200bwidth.jpg", "<img src=x>.jpg", "ع😀é.jpg", "  .jpg", "%s{}.jpg",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_steers_nothing(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(tmp_path / name)
    assert run("clean", path, "--to", tmp_path / "out", "--json") == 0
    (told,) = lines(capsys)
    assert told["source"] == str(path)
    assert run("clean", path, "--to", tmp_path / "out", "--language", "en") == 0
    printed = capsys.readouterr().out
    assert printed.count("\n") >= 2
    assert all(line.isprintable() for line in printed.splitlines())
    assert printed.startswith("Clean ")


def test_a_name_and_a_folder_that_are_not_text_are_like_any_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        path = put(tmp_path / os.fsdecode(b"\xff\xfe.jpg"))
    except OSError:
        pytest.skip("this system knows no such names")
    assert run("clean", path, "--to", tmp_path / os.fsdecode(b"out\xff"), "--json") == 0
    (told,) = lines(capsys)
    assert told["source"] == str(path), "a script can open it again"
    assert run("inspect", path) == 0
    assert len(list((tmp_path / os.fsdecode(b"out\xff")).iterdir())) == 1


def test_three_hundred_files_are_three_hundred_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = [code for code in SAMPLES if "bomb" not in code]
    for number in range(300):
        put(tmp_path / "in" / f"{number:03}", codes[number % len(codes)])
    assert run("clean", tmp_path / "in", "--to", tmp_path / "out", "--json") == 1
    told = lines(capsys)
    assert [Path(line["source"]).name for line in told] == [f"{number:03}" for number in range(300)]
    outputs = {Path(line["output"]).name for line in told if line["status"] == "clean"}
    assert outputs == {path.name for path in (tmp_path / "out").iterdir()}
    assert {line["status"] for line in told} == {"clean", "refused"}


@pytest.mark.parametrize(
    ("language", "clean", "refused"),
    [("en", "Clean", "This file is cut short."), ("fr", "Propre", "Ce fichier est incomplet."),
     ("es", "Limpia", "Este archivo está incompleto.")],
)  # fmt: skip
def test_people_read_sentences_in_their_language(
    language: str, clean: str, refused: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = put(tmp_path / "a.jpg"), put(tmp_path / "b.jpg", "jpeg.truncated")
    assert run("clean", *files, "--to", tmp_path / "out", "--language", language) == 1
    printed = capsys.readouterr().out
    assert printed.startswith(f"{clean} {files[0]} -> {tmp_path / 'out'}")
    assert refused in printed


@pytest.mark.parametrize("language", list(Language))
def test_every_sample_can_be_told_in_every_language(
    language: Language, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for code in SAMPLES:
        put(tmp_path / "in" / code, code)
    assert run("inspect", tmp_path / "in", "--language", language.value) == 1
    assert all(code in capsys.readouterr().out for code in ("jpeg.exif",))


def shell(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    program = "import sys; from actdesk import cli; sys.exit(cli.main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, *map(str, arguments)]
    root = Path(cli.__file__).parents[1]
    return subprocess.run(command, cwd=root, env=os.environ | environment, capture_output=True, check=False, timeout=60)


def test_a_terminal_that_knows_no_accents_gets_question_marks_and_no_fault(tmp_path: Path) -> None:
    path = put(tmp_path / "é.jpg", "jpeg.truncated")
    done = shell("inspect", path, "--language", "fr", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"Ce fichier est incomplet" in done.stdout


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    for number in range(60):
        put(tmp_path / "in" / f"{number}.jpg")
    program = "import sys; from actdesk import cli; sys.exit(cli.main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, "inspect", str(tmp_path / "in"), "--json"]
    with subprocess.Popen(
        command, cwd=Path(cli.__file__).parents[1], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        complaint = process.stderr.read()
        assert process.wait(60) == 1
    assert complaint == b""
