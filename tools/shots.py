"""Pictures of every screen, in every language and theme, to shots/: `make shots`. Look at them.

    python tools/shots.py [--only NAME]     NAME: a word of the picture's name ("cases", "unlock"); the rest is left out
    python tools/shots.py [--set NAME]…     NAME: a language, theme and size ("fr-dark"); the others are left out
    python tools/shots.py --readme          renew the pictures that README shows, in docs/pictures/

For each language and theme: the first start page by page, the unlocking, every screen with its list, every kind of
record beside it, and what each screen's "new" action opens. English once more in a small window (1024x600) and with
letters of twice the size. Any complaint of Qt, of a worker or of a slot ends it with exit code 1.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from actdesk.bootstrap import StoreAccess
from actdesk.data.header import Cost
from actdesk.domain.base import EnvironmentFault
from actdesk.domain.journal import Act
from actdesk.domain.languages import Language
from actdesk.imaging.samples import write_demo_samples
from actdesk.services.desk import Desk
from actdesk.services.samples import Cast
from actdesk.ui.door.passphrase import NewPassphrase
from actdesk.ui.door.window import Door
from actdesk.ui.shell import Shell
from actdesk.ui.theme import ThemeChoice
from actdesk.ui.widgets import LineInput
from tools.stage import OFFICER, PASSPHRASE, SIZE, Stage, StageError, StoryClock, sample_store, shown_records

SHOTS = Path(__file__).resolve().parent.parent / "shots"
QUICK = Cost(time_cost=1, memory_kib=64, parallelism=1)  # the store is thrown away
SMALL = (1024, 600)
DOOR = (860, 720)
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
# folder: (language, theme, size of the window, size of the letters)
SETS = {
    **{f"{lang}-{choice}": (lang, choice, SIZE, 1.0) for lang in Language for choice in THEMES},
    "en-light-1024x600": (Language.ENGLISH, ThemeChoice.LIGHT, SMALL, 1.0),
    "en-light-200-percent": (Language.ENGLISH, ThemeChoice.LIGHT, SIZE, 2.0),
    "en-light-1024x600-200-percent": (Language.ENGLISH, ThemeChoice.LIGHT, SMALL, 2.0),
}

README_SET = "en-light"
README_PICTURES = {"today": "today", "pictures-picture": "pictures"}  # screen and record: name in docs/pictures


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Pictures of every screen, to shots/.")
    parser.add_argument("--only", default="", help="take only pictures whose name holds this word")
    parser.add_argument("--readme", action="store_true", help="renew the pictures that README shows")
    parser.add_argument("--set", action="append", choices=list(SETS), help="take only this language, theme and size")
    options = parser.parse_args(arguments)
    only, sets = options.only, [README_SET] if options.readme else options.set or list(SETS)
    began = time.monotonic()
    if SHOTS.exists() and not only and not options.readme:
        shutil.rmtree(SHOTS)
    with tempfile.TemporaryDirectory(prefix="actdesk-") as folder:
        try:
            taken = take_all(Path(folder), only, sets)
            if options.readme:
                renew_readme()
        except StageError as error:
            print(f"shots: FAILED: {error}", file=sys.stderr)
            return 1
    print(f"shots: {taken} pictures in {SHOTS.name}/ ({time.monotonic() - began:.0f} s)")
    return 0 if taken else 1


def take_all(folder: Path, only: str, sets: list[str]) -> int:
    """Make a store of samples, and show it in each of these sets. Returns how many pictures were taken."""
    clock, access = StoryClock(), None
    stage = Stage()
    try:
        access = StoreAccess(folder / "store", clock=clock, cost=QUICK)
        painted = write_demo_samples(folder / "painted")
        desk, cast = sample_store(access, clock, painted, folder / "cleaned")
        with stage.listening():
            for name in sets:
                Set(stage, name, only).take(desk, cast, access)
    finally:
        stage.close()
        if access is not None:
            access.lock()
    return len(stage.taken)


class Set:
    """All pictures in one language, theme and size."""

    def __init__(self, stage: Stage, name: str, only: str) -> None:
        self._stage, self._only = stage, only
        self._folder = SHOTS / name
        self._language, self._choice, self._size, self._scale = SETS[name]
        self._last_act: Act | None = None

    def take(self, desk: Desk, cast: Cast, access: StoreAccess) -> None:
        stage, self._last_act = self._stage, desk.history.undoable()
        stage.dress(self._language, self._choice, self._scale)
        self._door()
        with stage.window(desk, access, self._size) as shell:
            stage.walk(shell, shown_records(desk, cast), self._camera(shell))
            self._begin_records(shell)
        take_back(desk, self._last_act)
        print(f"shots: {self._folder.name}", flush=True)

    def _camera(self, window: QWidget) -> Callable[[str], None]:
        def shoot(name: str) -> None:
            if self._only in name:
                self._stage.take(window, self._folder / f"{name}.png")

        return shoot

    def _door(self) -> None:
        """The first start, filled in as somebody would, and the unlocking."""
        size = min(DOOR[0] * self._scale, self._size[0]), min(DOOR[1] * self._scale, self._size[1])
        door = Door(Path("ActDesk") / "store")
        door.show_setup()
        self._stage.present(door, (round(size[0]), round(size[1])))
        shoot = self._camera(door)
        for page in range(1, 5):
            fill_in(door, page)
            shoot(f"0-first-start-{page}")
            if page < 4:
                door.setup.enter()
        door.show_unlock()
        shoot("0-unlock")
        door.show_rescue(EnvironmentFault("store_damaged"))
        door.offer(None)
        door.offer_salvage(None)
        shoot("0-rescue")
        door.show_trouble(EnvironmentFault("disk_full"))
        shoot("0-trouble")
        self._stage.put_away(door)

    def _begin_records(self, shell: Shell) -> None:
        """What "new …" opens on each screen: a form, a walk-through, or a dialogue."""
        for number, spec in enumerate(self._stage.screens, start=1):
            for action in spec.actions:
                if not action.key.startswith("new"):
                    continue
                name = f"{number}-{spec.key}-{action.key}"
                seen: list[str] = []

                def shoot_dialogue(dialogue: QWidget, name: str = name, seen: list[str] = seen) -> None:
                    seen.append(name)
                    self._camera(dialogue)(name)

                self._stage.on_dialogue = shoot_dialogue
                shell.run_action(spec.key, action.key)
                self._stage.settle()
                if not seen:
                    self._camera(shell)(name)
                self._stage.on_dialogue = None


def renew_readme() -> None:
    """Copy the pictures that README shows, whatever number their screen has now."""
    shown = SHOTS.parent / "docs" / "pictures"
    shown.mkdir(parents=True, exist_ok=True)
    for wanted, name in README_PICTURES.items():
        found = [path for path in (SHOTS / README_SET).glob("*.png") if path.stem.partition("-")[2] == wanted]
        if not found:
            raise StageError(f"no picture of {wanted}")
        shutil.copyfile(found[0], shown / f"{name}.png")


def fill_in(door: Door, page: int) -> None:
    """Type on a page of the first start what an officer would."""
    if page == 2:
        door.setup._you.set_values({"name": OFFICER.name, "email": OFFICER.email})
    if page == 3:
        for field in door.setup.findChildren(NewPassphrase)[0].findChildren(LineInput):
            field.set_value(PASSPHRASE)


def take_back(desk: Desk, last: Act | None) -> None:
    """Undo what the pictures began, so that the next set shows the same records."""
    while (act := desk.history.undoable()) is not None and (last is None or act.id != last.id):
        desk.history.undo()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
