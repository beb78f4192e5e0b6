"""Somebody looks at everything: what is in the store is in no file in clear, and what it says opens nothing."""

import base64
import gzip
import hashlib
import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.domain.accounts import Account
from actdesk.domain.base import new_id
from actdesk.domain.drafts import Place as DraftPlace
from actdesk.domain.people import Body, Person
from actdesk.domain.records import Attachment
from actdesk.services.access import SetupAnswers
from actdesk.services.access_keys import Newcomer
from tests import needs
from tests.torture.keys import QUICK
from tests.torture.results import record
from tests.torture.shares import CANARIES, HOSTILE
from tests.torture.traces import files, forms, hits, traces

ROOT = Path(__file__).resolve().parents[2]
CANARY = "zqKanary7Wren"
PASSPHRASE = f"{CANARY} lantern orchard violin"
SHARED = Path("/dev/shm")
Visit = subprocess.Popen[str]


class Home:
    """A home of its own, with every place that programs write to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = folder / "ActDesk" / "store"
        places = {name: folder / name.lower() for name in ("TMPDIR", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME")}
        places |= {name: folder / name.lower() for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        for place in (*places.values(), self.store.parent):
            place.mkdir(parents=True, mode=0o700)
        self.environment = {
            **os.environ,
            **{name: str(place) for name, place in places.items()},
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        }
        self.shared = set(SHARED.iterdir()) if SHARED.is_dir() else set()

    def places(self) -> list[Path]:
        return [self.folder]

    def shared_traces(self, text: str) -> dict[str, set[str]]:
        """In shared memory: what came since, whoever it belongs to."""
        if not SHARED.is_dir():
            return {}
        wanted = forms(text)
        fresh = [path for path in SHARED.rglob("*") if path.is_file() and path not in self.shared]
        return {str(path): seen for path in fresh if (seen := hits(path.read_bytes(), wanted))}

    def traces(self, text: str) -> dict[str, set[str]]:
        return {**traces(self.places(), text), **self.shared_traces(text)}


@contextmanager
def visiting(home: Home, texts: Sequence[str], before: Sequence[str] = ()) -> Iterator[Visit]:
    """The program that visits everything; `before` is what it runs under."""
    program = [sys.executable, "-m", "tests.torture.visiting_program", str(home.store), PASSPHRASE]
    command = [*before, *program, *texts]
    with (home.folder.parent / "said").open("w") as said:
        running = subprocess.Popen(
            command,
            cwd=home.folder,
            env=home.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
            start_new_session=True,
        )
        try:
            yield running
        finally:
            if running.poll() is None:
                os.killpg(running.pid, 9)
            running.communicate()


def ask(running: Visit, word: str) -> None:
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdin.write(word + "\n")
    running.stdin.flush()
    assert running.stdout.readline() == f"did {word}\n"


def visited(running: Visit, home: Home) -> int:
    """Wait until everything was visited; return how many fields took the text."""
    assert running.stdout is not None
    line = running.stdout.readline()
    assert line.startswith("visited "), (home.folder.parent / "said").read_text()[-3000:]
    return int(line.split()[1])


def test_the_search_finds_every_form_that_a_text_may_take(tmp_path: Path) -> None:
    plain = f"<<{CANARY}>>".encode()
    left = {
        "plain": plain,
        "wide": plain.decode().encode("utf-16-le"),
        "wide, turned": plain.decode().encode("utf-16-be"),
        "hex": plain.hex().encode(),
        "zlib": b"junk" + zlib.compress(plain * 9),
        "gzip": gzip.compress(plain),
        **{f"base64 {n}": base64.b64encode(b"x" * n + plain) for n in range(6)},
    }
    for name, data in left.items():
        (tmp_path / name).write_bytes(data)
    with zipfile.ZipFile(tmp_path / "zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("inside", plain)
    (tmp_path / f"{CANARY}.txt").write_bytes(b"nothing")
    (tmp_path / "clean").write_bytes(os.urandom(100_000))
    found = {Path(path).name for path in traces([tmp_path], CANARY)}
    assert found == {*left, "zip", f"{CANARY}.txt"}


def test_what_a_store_holds_is_in_no_file_of_the_home_in_clear(tmp_path: Path) -> None:
    """In use, after a backup and a copy on a stick, and locked: fields, attachments, drafts, passphrases, who is in."""
    told = (f"zq{n:02}Kanary{n:02}Wren" for n in itertools.count())
    taken: list[str] = []

    def canary() -> str:
        taken.append(next(told))
        return taken[-1]

    passphrase, stick = f"{canary()} lantern orchard", tmp_path / "stick"
    stick.mkdir()
    access = StoreAccess(tmp_path / "home" / "store", cost=QUICK)
    desk = access.create(SetupAnswers(name=canary(), email=f"{canary()}@example.org"), passphrase)
    access.keys.add_officer(Newcomer(name=canary(), email=f"{canary()}@example.org"), f"{canary()} violin maple")
    access.keys.make_sheet(canary())
    desk.preferences.set("note", canary())
    body, data, dropped = Body.made(name=canary(), type="forum"), canary().encode() * 50, canary().encode() * 50
    with access._opened().act("import") as uow:
        uow.add(body)
        uow.add(Person.made(name=canary(), email=f"{canary()}@example.org", notes=canary()))
        uow.add(Account.made(platform="x", handle=canary(), display_name=canary(), purpose=canary()))
        sha256 = uow.keep_blob(data)
        uow.add(Attachment.made(name=f"{canary()}.txt", sha256=sha256, size=len(data), taken_in_at=uow.now))
        uow.commit()
    typed = {"title": canary(), "body": canary(), "files": {hashlib.sha256(dropped).hexdigest(): dropped}}
    desk.drafts.keep(new_id(), DraftPlace("cases.note"), **typed)
    with access._opened().act("body.remove") as uow:  # what was deleted is in the journal, and in no file
        uow.remove(Body, body.id)
        uow.commit()
    assert len(taken) == CANARIES.gate
    for moment in ("in use", "backed up", "locked"):
        if moment == "backed up":
            access.backups.keep_copy(stick)
        elif moment == "locked":
            access.lock()
        for one in taken:
            assert traces([tmp_path], one) == {}, moment


@pytest.mark.torture
@pytest.mark.timeout(600)
def test_what_the_store_holds_is_in_no_file_in_clear(tmp_path: Path) -> None:
    """After use, after locking, after a kill and after the end: names, notes, attachments, drafts, the passphrase."""
    home = Home(tmp_path / "home")
    looked = 0
    with visiting(home, [CANARY]) as running:
        taken = visited(running, home)
        assert taken >= CANARIES.whole
        assert home.traces(CANARY) == {}, "in use"
        ask(running, "lock")
        assert home.traces(CANARY) == {}, "locked"
        ask(running, "unlock")
        ask(running, "type")
        os.killpg(running.pid, 9)
        running.wait(30)
        assert home.traces(CANARY) == {}, "killed"
        looked = sum(1 for _ in files(home.places()))
    record(
        "Canaries in clear",
        {"fields with a canary": taken, "moments looked at": 3, "files at the last": looked, "hits": 0},
    )


@pytest.mark.torture
@pytest.mark.timeout(600)
def test_after_the_end_nothing_is_left_but_the_store_and_its_log(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    with visiting(home, [CANARY]) as running:
        visited(running, home)
        assert running.stdin is not None
        running.stdin.write("quit\n")
        running.stdin.flush()
        assert running.wait(60) == 0
    assert home.traces(CANARY) == {}
    beside = [path for path in files(home.places()) if home.store.parent not in path.parents]
    assert [path for path in beside if "actdesk" in path.name.casefold()] == []


ESCAPE = "\x1b]8;;{url}\x07\x1b[2J\x1b[31m\x08\x7f"  # a terminal's link, and what clears its screen
TURNED = "\u202e\u2067{url}\u2066\u0627\u0644\u0635\u0648\u0631\u0629"  # right to left, with marks that turn it again
SHORT = (
    '<img src="{url}">',
    '<a href="http://192.0.2.1/x">x</a>',
    "<link rel=stylesheet href={url}>",
    "<style>@import url({url})</style>",
    "<p style='background:url({url})'>",
    '#image("{name}")',
    '#read("{name}") #include "{name}"',
    "#set text(fill: red) *b* $x$ <l> @l",
    "![x]({url}) [y](http://192.0.2.1/y)",
    "\\input{{{name}}}",
    "{url}",
    "//192.0.2.1/share/{name}",
    ESCAPE,
    TURNED,
)
ENDLESS = 20_000  # characters: what a field takes when it is typed


def baits(folder: Path) -> list[str]:
    """Texts that ask every reader of markup, links and styles to open a file, and to call out: all in one, then each.

    The one is long, has control characters, runs from right to left, and ends in a word that has no end.
    """
    name = folder / "bait"
    name.write_text("never to be opened")
    short = [text.format(url=name.as_uri(), name=name) for text in SHORT]
    return ["\n".join([*short, "\u0635" * 300, "x" * ENDLESS]), *short]


@pytest.fixture
def short_place() -> Iterator[Path]:
    """A folder whose name leaves room for something else in a field of 40 characters."""
    place = Path(tempfile.mkdtemp(prefix="b", dir="/tmp"))
    yield place
    shutil.rmtree(place)


@pytest.mark.torture
@pytest.mark.timeout(900)
def test_hostile_text_in_every_field_opens_no_file_and_no_socket(tmp_path: Path, short_place: Path) -> None:
    strace = needs.tool("strace", package="strace")
    if subprocess.run([strace, "-f", "true"], capture_output=True).returncode:
        needs.lacking("strace may not trace here")
    home, log = Home(tmp_path / "home"), tmp_path / "calls"
    trace = [strace, "-f", "--seccomp-bpf", "-e", "trace=%file,socket,connect,execve", "-o", str(log)]
    texts = baits(short_place)
    assert len(texts) == HOSTILE.whole
    with visiting(home, texts, trace) as running:
        taken = visited(running, home)
        assert running.stdin is not None
        running.stdin.write("quit\n")
        running.stdin.flush()
        running.wait(120)
    assert taken >= 100
    calls = log.read_text(errors="replace").splitlines()
    assert sum("openat(" in call for call in calls) > 1_000, "the trace sees nothing"
    opened = [call for call in calls if "bait" in call and "execve(" not in call]
    sockets = [call for call in calls if re.search(r"socket\((?!AF_UNIX|AF_LOCAL|AF_NETLINK)", call)]
    assert opened == []
    assert sockets == []
    record(
        "Hostile text in every field, every screen, under strace",
        {"fields": taken, "system calls looked at": len(calls), "opens of the named file": 0, "sockets": 0},
    )
