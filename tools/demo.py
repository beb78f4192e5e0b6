"""The whole journey on invented records: `make demo`. Everything goes through the program's own use cases.

A store is made in demo/store and an invented year is told in it: accounts and who holds them, requests from the draft
to the opened account, pictures cleaned, cases up the ladder. Then the leadership summary is written, every screen is
photographed, and the store is proved. Each line that is printed is counted from what is there; whatever fails ends the
demo with exit code 1. Where there is a display, and not in CI, the window is opened on that store.
"""

import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from actdesk.bootstrap import StoreAccess
from actdesk.domain.accounts import meets_co_administration
from actdesk.domain.base import ActDeskError, Kind, record_count
from actdesk.domain.cases import Step
from actdesk.domain.findings import FindingKind
from actdesk.domain.languages import Language
from actdesk.domain.lists import ListQuery
from actdesk.domain.pictures import Clearance
from actdesk.domain.requests import Stage as RequestStage
from actdesk.imaging.samples import write_demo_samples
from actdesk.reports.viewer import pages
from actdesk.services.desk import Desk
from actdesk.services.reports import Answer
from actdesk.services.samples import CREDIT, Cast
from actdesk.ui import wording
from actdesk.ui.theme import ThemeChoice
from tools.stage import PASSPHRASE, Stage, StageError, StoryClock, sample_store, shown_records

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "demo"
OFFICIAL = ("official_facebook", "official_x", "official_youtube")
PLACES = {FindingKind.LOCATION, FindingKind.PLACE_NAME}


def main(arguments: list[str]) -> int:
    if "--window" in arguments:
        return open_window()
    began = time.monotonic()
    try:
        journey()
    except (StageError, ActDeskError, AssertionError, OSError) as error:
        facts = getattr(error, "facts", "")
        print(f"demo: FAILED: {type(error).__name__}: {error} {facts}".rstrip(), file=sys.stderr)
        return 1
    print(f"demo: all of it worked, in {time.monotonic() - began:.0f} s. Look into {DEMO.name}/")
    print(f"demo: the passphrase of this store: {PASSPHRASE}")
    if has_display():
        print("demo: the window opens now; it asks for that passphrase")
        return subprocess.run([sys.executable, __file__, "--window"], env=with_display()).returncode
    print(f"demo: to open it where there is a display: ACTDESK_STORE={DEMO.name}/store make run")
    return 0


def journey() -> None:
    """Do everything, and say it line by line. Raises whatever goes wrong."""
    if DEMO.exists():
        shutil.rmtree(DEMO)
    painted = write_demo_samples(DEMO / "pictures" / "before")
    clock = StoryClock()
    access = StoreAccess(DEMO / "store", clock=clock)
    desk, cast = sample_store(access, clock, painted, DEMO / "pictures" / "after")
    stage = Stage()
    try:
        tell_register(desk, cast)
        tell_request(desk, cast)
        tell_pictures(desk, painted, DEMO / "pictures" / "after")
        tell_case(desk, cast)
        tell_report(desk, DEMO / "leadership-summary.pdf")
        tell_screens(stage, desk, cast, access)
        tell_undo(desk)
        tell_backup(access)
    finally:
        stage.close()
        access.lock()


def say(room: str, sentence: str) -> None:
    print(f"demo: {room:9} {sentence}", flush=True)


def counted(numbers: Mapping[str, int]) -> str:
    """Return "2 cleared, 1 needs answers"."""
    return ", ".join(f"{number} {code.replace('_', ' ')}" for code, number in numbers.items())


def demand(holds: object, sentence: str) -> None:
    """Raise `StageError` with the sentence unless it holds."""
    if not holds:
        raise StageError(sentence)


def tell_register(desk: Desk, cast: Cast) -> None:
    """The accounts, how they stand by rule 1, and that the three official ones meet it."""
    for key in OFFICIAL:
        view = desk.register.account(cast.accounts[key])
        demand(meets_co_administration(view.standing.standing), f"{view.account.url} is not co-administered")
        names = " and ".join(holder.person.name for holder in view.holders)
        say("register", f"{view.account.url}, held by {names}: {view.standing.standing.value}")
    facts = desk.reports.facts()
    bound = {count.code: count.count for count in facts.accounts_by_standing}
    accounts, people = (desk.lists.count(ListQuery(kind)) for kind in (Kind.ACCOUNT, Kind.PERSON))
    say("register", f"{accounts} accounts and {people} people; of {sum(bound.values())} that speak: {counted(bound)}")


def tell_request(desk: Desk, cast: Cast) -> None:
    """The request that went all the way, and where the others stand."""
    view = desk.requests.request(cast.requests["opened"])
    demand(view.request.stage is RequestStage.OPENED and view.account is not None, "no account was opened")
    assert view.account is not None
    assert view.request.decided_on is not None
    days = (view.request.decided_on - view.request.created_on).days
    done = sum(line.done for line in view.checklist)
    say(
        "requests",
        f"{view.request.reference}: draft, {len(view.evaluations)} criteria, decided after {days} days, "
        f"{done} of {len(view.checklist)} steps, account @{view.account.handle} {view.account.state.value}",
    )
    stages = desk.lists.counts_by(Kind.REQUEST, "stage")
    say("requests", f"all: {counted(stages)}")


def tell_pictures(desk: Desk, painted: list[Path], cleaned: Path) -> None:
    """What the painted files give away, and that a second look at the copies finds nothing."""
    before = Counter(f.kind for path in painted for f in desk.pictures.inspect(path).findings)
    places = sum(number for kind, number in before.items() if kind in PLACES)
    copies = sorted(cleaned.iterdir())
    after = [desk.pictures.inspect(path) for path in copies]
    demand(len(copies) == len(painted), f"{len(painted)} pictures, but {len(copies)} clean copies")
    demand(not any(look.refused for look in after), "a clean copy cannot be read")
    kept = [finding for look in after for finding in look.findings]
    credit = {CREDIT.creator, CREDIT.licence, "True"}  # the last marks the rights as reserved or given
    stray = [finding.where for finding in kept if finding.kind in PLACES or finding.value not in credit]
    demand(places and not stray, f"left in the clean copies: {stray}")
    say("pictures", f"before: {len(painted)} files give {before.total()} things away, {places} of them places")
    say(
        "pictures",
        f"after:  {len(copies)} clean copies; all they say is the credit asked for: {CREDIT.creator}",
    )
    clearances = desk.lists.counts_by(Kind.PICTURE, "clearance")
    demand(set(clearances) == {c.value for c in Clearance}, f"a clearance is missing: {clearances}")
    say(
        "pictures",
        f"may they be published? {counted(clearances)}",
    )


def tell_case(desk: Desk, cast: Cast) -> None:
    """The case that climbed the whole ladder, and how many stand on each rung."""
    view = desk.cases.case(cast.cases["recommended"])
    demand(view.case.step is Step.WITHDRAWAL, "the case did not climb the ladder")
    story = ", ".join(m.event.type.value.replace("_", " ") if m.event else "evidence kept" for m in view.timeline)
    say("cases", f"{view.case.reference}: {story}; the body has not decided yet")
    rungs = desk.lists.counts_by(Kind.CASE, "step")
    say("cases", f"by rung: {counted({step.value: rungs.get(step.value, 0) for step in Step})}")


def tell_report(desk: Desk, to: Path) -> None:
    """The leadership's PDF; the same facts give the same bytes."""
    draft = desk.reports.draft(desk.reports.facts(made_by="Communications Officer"), Language.ENGLISH)
    desk.reports.write(draft, to)
    written = to.read_bytes()
    demand(written == desk.reports.pdf(draft), "the same facts gave another PDF")
    demand(desk.reports.check(to).answer is Answer.IDENTICAL, "the PDF is not recognised as the one that was written")
    count = pages(written)
    demand(1 <= count <= 3, f"the summary has {count} pages")
    late = len(draft.facts.overdue)
    say(
        "reports",
        f"{to.name}: {count} pages, {len(written) // 1024} KiB, {late} things overdue; known again as unchanged",
    )


def tell_screens(stage: Stage, desk: Desk, cast: Cast, access: StoreAccess) -> None:
    """Pictures of every screen, and of a record of every kind."""
    folder = DEMO / "screens"
    with stage.listening(), stage.window(desk, access) as shell:
        stage.dress(Language.ENGLISH, ThemeChoice.LIGHT)
        stage.walk(shell, shown_records(desk, cast), lambda name: stage.take(shell, folder / f"{name}.png"))
    demand(len(stage.taken) >= len(stage.screens) > 0, "not every screen was photographed")
    say("window", f"{len(stage.screens)} screens, {len(stage.taken)} pictures in {folder.relative_to(ROOT)}/")


def tell_undo(desk: Desk) -> None:
    """The last act of the journal is taken back and done again."""
    act = desk.history.undoable()
    demand(act is not None, "nothing can be undone")
    assert act is not None
    desk.history.undo()
    desk.history.redo()
    say("journal", f"undone and done again: “{wording.word('act', act.name)}”")


def tell_backup(access: StoreAccess) -> None:
    """A verified backup, and the proof of the store that it was made from."""
    backup, found = access.backups.make(), access.verify()
    demand(not found.problems, f"the store is not sound: {[problem.code for problem in found.problems]}")
    records = record_count(found.counts)
    say("store", f"{records} records, {found.steps} journal entries: chain, references, records and pages hold")
    say("store", f"backup {backup.path.name}, {backup.size // 1024} KiB, opened and checked")


def has_display() -> bool:
    """True if somebody can see a window here, and it is not a build machine."""
    if os.environ.get("CI"):
        return False
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def with_display() -> dict[str, str]:
    """The environment in which Qt takes the display rather than the stage."""
    return {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}


def open_window() -> int:
    """Open the program on the demo's store."""
    os.environ.pop("QT_QPA_PLATFORM", None)  # the stage asked for none
    from actdesk.ui.app import run

    return run(StoreAccess(DEMO / "store"), sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
