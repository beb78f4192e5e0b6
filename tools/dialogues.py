"""Pictures of every dialogue that a button opens, to shots/dialogues/: `make dialogues`. Look at them.

    python tools/dialogues.py [--set NAME]… [--only NAME]

Goes to every screen and to several records of each kind in the store of samples, presses every button that can be
pressed there, and takes a picture of the dialogue that comes; each different dialogue once. What a press has done is
undone. Sets are those of `tools/shots.py` (default: all of them). Any complaint ends it with exit code 1.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QRadioButton, QToolButton, QWidget

from actdesk.bootstrap import StoreAccess
from actdesk.domain.lists import LIST_COLUMNS, ListQuery
from actdesk.imaging.samples import write_demo_samples
from actdesk.services.desk import Desk
from actdesk.ui.screens.register.editing import EditablePane
from actdesk.ui.shell import Shell
from tools.shots import QUICK, SETS, SHOTS, take_back
from tools.stage import Stage, StageError, StoryClock, sample_store

RECORDS = 12  # of a kind: enough for every state that the story tells
FOLDER = "dialogues"


class Presser:
    """Presses what can be pressed on one page after the other, and remembers which dialogues were seen."""

    def __init__(self, stage: Stage, folder: Path, only: str) -> None:
        self._stage, self._folder, self._only = stage, folder, only
        self._seen: set[str] = set()
        self._pressed: set[tuple[str, str]] = set()
        self._done: set[str] = set()
        self.missed: set[str] = set()  # the buttons that were seen and on no page there when it was their turn

    def walk(self, shell: Shell, desk: Desk) -> None:
        """Go to every screen and to records of every kind that it opens."""
        for number, spec in enumerate(self._stage.screens, start=1):
            name = f"{number}-{spec.key}"
            self._page(shell, desk, name, partial(self._stage.go, shell, spec))
            for kind in (kind for kind in spec.kinds if kind in LIST_COLUMNS):
                for row in desk.lists.page(ListQuery(kind), 0, RECORDS):
                    self._page(shell, desk, f"{name}-{kind.value}", partial(shell.open_record, kind, row.id))

    def _page(self, shell: Shell, desk: Desk, page: str, arrive: Callable[[], object]) -> None:
        arrive()
        self._stage.settle()
        for label in list(dict.fromkeys(label_of(b) for b in buttons(shell))):
            if (page, label) in self._pressed:
                continue
            self._pressed.add((page, label))
            arrive()
            self._stage.settle()
            button = next((b for b in buttons(shell) if label_of(b) == label), None)
            if button is None:
                self.missed.add(label)
                continue
            self._done.add(label)
            self._press(button, desk, f"{page}-{label}")
            self._give_up_forms(shell)
        self.missed -= self._done

    def _press(self, button: QAbstractButton, desk: Desk, name: str) -> None:
        before = desk.history.undoable()

        def look(dialogue: QWidget) -> None:
            known = f"{type(dialogue).__name__}-{dialogue.windowTitle()}"
            if known in self._seen or self._only not in f"{name} {known}":
                return
            self._seen.add(known)
            safe = "".join(c if c.isalnum() else "-" for c in f"{type(dialogue).__name__}-{name}")
            self._stage.take(dialogue, self._folder / f"{safe[:110]}.png")

        self._stage.on_dialogue = look
        button.click()
        self._stage.settle()
        self._stage.answer()  # one that waits for nobody (`open`, not `exec`) stands there now
        self._stage.settle()
        self._stage.on_dialogue = None
        take_back(desk, before)
        self._stage.complaints.check(name)

    def _give_up_forms(self, shell: Shell) -> None:
        """A pane that is being edited has no other button than to save or to give up."""
        screen = shell.current_screen()
        for pane in screen.findChildren(EditablePane) if screen is not None else ():
            if pane.is_editing and pane.cancel.isVisible():
                pane.cancel.click()
        self._stage.settle()


def buttons(shell: Shell) -> Iterator[QAbstractButton]:
    """Whatever can be pressed on the present screen: no tick, no choice, no menu."""
    screen = shell.current_screen()
    for button in screen.findChildren(QAbstractButton) if screen is not None else ():
        chosen = isinstance(button, QCheckBox | QRadioButton) or button.isCheckable()
        menu = isinstance(button, QToolButton | QPushButton) and button.menu() is not None
        if button.isVisible() and button.isEnabled() and not chosen and not menu and label_of(button):
            yield button


def label_of(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Pictures of every dialogue, to shots/dialogues/.")
    parser.add_argument("--set", action="append", choices=list(SETS), help="language, theme and size (default: all)")
    parser.add_argument("--only", default="", help="take only pictures whose name holds this word")
    options = parser.parse_args(arguments)
    began, stage, access = time.monotonic(), Stage(), None
    with tempfile.TemporaryDirectory(prefix="actdesk-") as folder:
        try:
            access = StoreAccess(Path(folder) / "store", clock=(clock := StoryClock()), cost=QUICK)
            painted = write_demo_samples(Path(folder) / "painted")
            desk, _cast = sample_store(access, clock, painted, Path(folder) / "cleaned")
            with stage.listening():
                for name in options.set or list(SETS):
                    language, choice, size, scale = SETS[name]
                    stage.dress(language, choice, scale)
                    with stage.window(desk, access, size) as shell:
                        presser = Presser(stage, SHOTS / FOLDER / name, options.only)
                        presser.walk(shell, desk)
                    missed = f"; not there any more: {', '.join(sorted(presser.missed))}" if presser.missed else ""
                    print(f"dialogues: {name}{missed}", flush=True)
        except StageError as error:
            print(f"dialogues: FAILED: {error}", file=sys.stderr)
            return 1
        finally:
            stage.close()
            if access is not None:
                access.lock()
    print(f"dialogues: {len(stage.taken)} pictures ({time.monotonic() - began:.0f} s)")
    return 0 if stage.taken else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
